/** Localism Act 2011 Part 5 ch.2: the community right to challenge. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "communityRightToChallenge", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

test("the thirty days run from receipt, or from the close of the authority's period", () => {
  const late = "notifyDecisionDate: overdue";
  assert.deepEqual(stands({ received: "2026-08-03" })[0], `${late} 2026-09-02`);
  const window = { windowOpens: "2026-08-01", windowCloses: "2026-09-30" };
  assert.deepEqual(stands({ received: "2026-08-03", ...window })[0], `${late} 2026-10-30`);
  assert.equal(stands({ received: "2026-10-01", ...window }), "outsideWindow");
  assert.equal(stands({ received: "2026-07-31", ...window }), "outsideWindow");
  assert.equal(
    stands({ received: "2026-08-03", ...window, windowOpens: "2026-10-01" }),
    "outOfOrder",
  );
});

test("the decision keeps the authority's own date", () => {
  const told = { received: "2026-08-03", notifiedOn: "2026-08-20", decisionDate: "2026-12-01" };
  assert.equal(stands({ ...told, decidedOn: "2026-12-01" })[1], "decision: met 2026-12-01");
  assert.equal(stands({ ...told, decidedOn: "2026-12-02" })[1], "decision: late 2026-12-01");
  assert.equal(stands({ ...told, decidedOn: "2026-08-19" }), "outOfOrder");
  assert.equal(stands({ received: "2026-08-03", decidedOn: "2026-08-19" }), "outOfOrder");
});
