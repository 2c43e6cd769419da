/** SI 2012/1821 reg.13: the right to manage. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "rightToManage", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

const accepted = {
  proposalReceived: "2026-11-05",
  respondedOn: "2026-11-30",
  acceptedOn: "2026-11-30",
};
const reported = { ...accepted, assessorAppliedOn: "2027-01-15", reportOn: "2028-02-29" };

test("three and fifteen months after acceptance, 7 and 35 days after the action", () => {
  const done = {
    ...reported,
    actionCompletedOn: "2028-04-03",
    assessorNotifiedOn: "2028-04-11",
    reassessedOn: "2028-05-16",
  };
  assert.deepEqual(stands(done), [
    "response: met 2026-12-03",
    "applyForAssessor: met 2027-02-28",
    "report: met 2028-02-29",
    "notifyAssessor: late 2028-04-10",
    "reassess: met 2028-05-16",
  ]);
});

test("each step needs the one before", () => {
  assert.equal(stands({ ...accepted, respondedOn: null }), "outOfOrder");
  assert.equal(stands({ ...accepted, reportOn: "2027-02-01" }), "outOfOrder");
  assert.equal(stands({ ...reported, assessorNotifiedOn: "2028-04-11" }), "outOfOrder");
});

test("a limit that is not running cannot be extended, nor one that the law does not extend", () => {
  const extension = (item: string) => ({
    extensions: [{ item, agreedOn: "2027-01-01", to: "2027-06-01" }],
  });
  assert.equal(stands({ ...accepted, ...extension("reassess") }), "outOfOrder");
  assert.equal(stands({ ...accepted, ...extension("notifyAssessor") }), "badExtension");
  const longer = stands({ ...accepted, ...extension("applyForAssessor") });
  assert.equal(longer[1], "applyForAssessor: overdue 2027-06-01");
});
