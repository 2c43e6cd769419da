/** Community Empowerment (Scotland) Act 2015 Part 5: asset transfer requests. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "Scotland", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "assetTransfer", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

const received = "2026-05-15";
const decided = (decision: string, decidedOn = "2026-08-31") => ({ received, decidedOn, decision });

test("after a refusal an appeal and no offer; after agreement an offer and no appeal", () => {
  assert.deepEqual(stands(decided("refuse")).slice(1), [
    "appeal: overdue 2026-09-25",
    "offer: notRequired null",
  ]);
  assert.deepEqual(stands(decided("agree")).slice(1), [
    "appeal: notRequired null",
    "offer: overdue 2027-02-28",
  ]);
  assert.deepEqual(stands(decided("agreeOtherTerms")).slice(1), [
    "appeal: overdue 2026-09-25",
    "offer: overdue 2027-02-28",
  ]);
});

test("silence opens the appeal; an appeal made in it keeps its clock when a decision comes later", () => {
  const silent = { received, appealedOn: "2026-11-20" };
  assert.equal(stands(silent)[1], "appeal: met 2026-12-11");
  assert.equal(
    stands({ ...decided("agree", "2026-12-01"), ...silent })[1],
    "appeal: met 2026-12-11",
  );
  assert.equal(stands({ received, appealedOn: "2026-11-14" }), "outOfOrder");
});

test("what has not come about cannot be appealed or offered on", () => {
  assert.equal(stands({ ...decided("agree"), appealedOn: "2026-09-01" }), "outOfOrder");
  assert.equal(stands({ ...decided("refuse"), appealedOn: "2026-08-30" }), "outOfOrder");
  assert.equal(stands({ ...decided("refuse"), offeredOn: "2026-09-01" }), "outOfOrder");
  assert.equal(stands({ received, offeredOn: "2026-09-01" }), "outOfOrder");
});

test("a decision has a word and a date", () => {
  assert.equal(stands({ received, decidedOn: "2026-08-31" }), "badDecision");
  assert.equal(stands({ received, decision: "agree" }), "badDecision");
  assert.equal(stands(decided("perhaps")), "badDecision");
});

test("the authority's own date for the offer counts only if later than six months", () => {
  const offer = (offerBy: string) => stands({ ...decided("agree"), offerBy })[2];
  assert.equal(offer("2027-03-01"), "offer: overdue 2027-03-01");
  assert.equal(offer("2027-02-27"), "offer: overdue 2027-02-28");
});
