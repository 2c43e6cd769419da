/** Co-operative and Community Benefit Societies Act 2014 s.89: the annual return. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "annualReturn", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

test("seven months beginning immediately after the end of the year of account", () => {
  const due = (yearEnd: string) => stands({ yearEnd })[0];
  assert.equal(due("2026-03-31"), "annualReturn: overdue 2026-10-31");
  assert.equal(due("2026-06-30"), "annualReturn: overdue 2027-01-31");
  assert.equal(due("2026-02-28"), "annualReturn: overdue 2026-09-30");
  assert.equal(due("2027-07-31"), "annualReturn: overdue 2028-02-29");
  assert.equal(stands({ yearEnd: "2026-03-31", sentOn: "2026-03-30" }), "outOfOrder");
});
