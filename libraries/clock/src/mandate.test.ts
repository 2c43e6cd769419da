/** The house standard for how long a mandate lasts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "mandate", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

const pollClosed = "2026-02-20";

test("fresh for twelve months, that day included; then a new ballot may be held", () => {
  assert.deepEqual(stands({ pollClosed, asOf: "2027-02-20" }), [
    "mandate: fresh 2027-02-20",
    "newBallot: tooSoon 2027-02-21",
  ]);
  assert.deepEqual(stands({ pollClosed, asOf: "2027-02-21" }), [
    "mandate: lapsed 2027-02-20",
    "newBallot: open 2027-02-21",
  ]);
});

test("a material change ends it from that day, unless it had lapsed", () => {
  const changed = (materialChangeOn: string) => stands({ pollClosed, materialChangeOn });
  assert.equal(changed("2026-09-01")[0], "mandate: lapsed 2026-08-31");
  assert.equal(changed("2026-09-01")[1], "newBallot: open 2026-09-01");
  assert.equal(changed("2027-08-01")[1], "newBallot: open 2027-02-21");
});
