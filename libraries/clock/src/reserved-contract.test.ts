/** Procurement Act 2023 s.33: contracts reserved to mutuals. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "reservedContract", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

const awardOn = "2027-01-15";
const after = (...earlierContracts: string[]) => stands({ awardOn, earlierContracts });

test("s.33(5): an earlier contract bars for three years ending with the award", () => {
  assert.equal(after("2024-01-15")[0], "history: clear 2027-01-15");
  assert.equal(after("2024-01-16")[0], "history: barred 2027-01-15");
  assert.equal(after("2024-01-16", "2020-01-01")[1], "eligibleAgain: tooSoon 2027-01-16");
  assert.equal(after("2024-01-15")[1], "eligibleAgain: open 2027-01-15");
  assert.equal(after()[1], "eligibleAgain: notStarted null");
});

test("leap days are read cautiously", () => {
  const leap = { earlierContracts: ["2024-02-29"] };
  assert.equal(stands({ awardOn: "2027-02-28", ...leap })[0], "history: barred 2027-02-28");
  assert.equal(stands({ awardOn: "2027-03-01", ...leap })[0], "history: clear 2027-03-01");
});

test("the day on which a supplier is eligible again is the first that the history clears", () => {
  for (const contract of ["2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28", "2023-12-31"]) {
    const again = stands({ awardOn, earlierContracts: [contract] });
    const from = String(again[1]).split(" ")[2] ?? "";
    const dayBefore = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000)
      .toISOString()
      .slice(0, 10);
    const history = (award: string) =>
      String(stands({ awardOn: award, earlierContracts: [contract] })[0]).split(" ")[1];
    assert.deepEqual([history(dayBefore), history(from)], ["barred", "clear"], contract);
  }
});

test("s.33(1)(b): at most five years with all extensions", () => {
  const term = (startsOn?: string, endsOn?: string) => stands({ awardOn, startsOn, endsOn });
  assert.equal(term("2027-04-01", "2032-03-31")[2], "term: met 2032-03-31");
  assert.equal(term("2027-04-01", "2032-04-01")[2], "term: tooLong 2032-03-31");
  assert.equal(term("2027-04-01"), "missingDate");
  assert.equal(term(undefined, "2032-04-01"), "missingDate");
  assert.equal(term("2027-04-01", "2027-03-31"), "outOfOrder");
  assert.equal(term("2027-01-14", "2027-03-31"), "outOfOrder");
  assert.equal(after("2027-01-16"), "outOfOrder");
});
