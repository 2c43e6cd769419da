/** SSI 2017/39 regs 4, 5: the clock starts when the last missing item has arrived. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "Scotland", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "participationRequest", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

const received = "2026-06-01";

test("received, or completed where something was missing", () => {
  const decision = (changes: object) => stands({ received, ...changes })[0];
  assert.equal(decision({}), "decision: overdue 2026-07-10");
  const missing = { incompleteNoticeOn: "2026-06-05" };
  assert.equal(decision(missing), "decision: notStarted null");
  assert.equal(decision({ ...missing, completedOn: "2026-06-24" }), "decision: overdue 2026-08-04");
});

test("completion without a notice, or before it, is out of order", () => {
  assert.equal(stands({ received, completedOn: "2026-06-24" }), "outOfOrder");
  const before = { incompleteNoticeOn: "2026-06-05", completedOn: "2026-06-04" };
  assert.equal(stands({ received, ...before }), "outOfOrder");
});
