/** The house standard for a ballot: roll, notice, challenges, poll. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "ballot", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

const poll = { pollOpens: "2027-02-22", pollCloses: "2027-03-07" };

test("21 and 7 days before the poll opens; fourteen days of poll, both ends counted", () => {
  const ready = {
    rollFrozenOn: "2027-02-01",
    noticeGivenOn: "2027-02-02",
    challengesClosedOn: "2027-02-15",
  };
  assert.deepEqual(stands({ ...poll, ...ready }), [
    "freezeRoll: met 2027-02-01",
    "notice: late 2027-02-01",
    "closeChallenges: met 2027-02-15",
    "poll: met 2027-03-07",
  ]);
  assert.equal(stands({ ...poll, pollCloses: "2027-03-06" })[3], "poll: early 2027-03-07");
});

test("a poll closes after it opens, and challenges after the roll is frozen", () => {
  assert.equal(stands({ ...poll, pollCloses: "2027-02-21" }), "outOfOrder");
  const reversed = { rollFrozenOn: "2027-02-01", challengesClosedOn: "2027-01-31" };
  assert.equal(stands({ ...poll, ...reversed }), "outOfOrder");
  assert.equal(stands({ pollOpens: "2027-02-22" }), "missingDate");
});
