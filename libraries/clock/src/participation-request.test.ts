/** SSI 2017/39: participation requests. */
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

const received = "2026-06-08";

test("reg.7: 30 working days, 45 with another authority", () => {
  assert.deepEqual(stands({ received, decidedOn: "2026-07-17" }), ["decision: met 2026-07-17"]);
  assert.deepEqual(stands({ received, decidedOn: "2026-07-20" }), ["decision: late 2026-07-17"]);
  assert.deepEqual(stands({ received, additionalAuthorityNotifiedOn: "2026-06-09" }), [
    "decision: overdue 2026-08-07",
    "additionalAuthorityReply: overdue 2026-06-29",
  ]);
});

test("no step before the request is complete", () => {
  const incomplete = { received, incompleteNoticeOn: "2026-06-10" };
  assert.deepEqual(stands(incomplete), ["decision: notStarted null"]);
  assert.equal(stands({ ...incomplete, decidedOn: "2026-06-20" }), "outOfOrder");
  assert.equal(
    stands({ ...incomplete, additionalAuthorityNotifiedOn: "2026-06-20" }),
    "outOfOrder",
  );
  assert.equal(stands({ received, additionalAuthorityRepliedOn: "2026-06-20" }), "outOfOrder");
});
