/** TULRCA 1992 s.188: consultation before collective redundancies. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "collectiveRedundancy", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

test("none below twenty, 30 days, 45 from a hundred, 90 in Northern Ireland", () => {
  const due = (employees: unknown, nation = "Wales") =>
    stands({ employees, firstDismissalOn: "2027-03-31", nation });
  assert.deepEqual(due(19), ["consultation: notRequired null"]);
  assert.deepEqual(due(20), ["consultation: overdue 2027-03-01"]);
  assert.deepEqual(due(99), ["consultation: overdue 2027-03-01"]);
  assert.deepEqual(due(100), ["consultation: overdue 2027-02-14"]);
  assert.deepEqual(due(100, "Northern Ireland"), ["consultation: overdue 2026-12-31"]);
  for (const bad of [0, -5, 20.5, "20", undefined]) assert.equal(due(bad), "badNumber");
});
