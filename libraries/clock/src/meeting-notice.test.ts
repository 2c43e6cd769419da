/** Companies Act 2006 ss.360 and 1147: notice in clear days. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "meetingNotice", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

const meeting = { meetingOn: "2027-03-24", clearDays: 14 };

test("neither the day of notice nor the day of the meeting counts", () => {
  assert.deepEqual(stands({ ...meeting, givenOn: "2027-03-09" }), [
    "notice: met 2027-03-09",
    "meeting: met 2027-03-24",
  ]);
  assert.deepEqual(stands({ ...meeting, givenOn: "2027-03-10" }), [
    "notice: late 2027-03-09",
    "meeting: early 2027-03-25",
  ]);
  assert.equal(stands(meeting)[1], "meeting: notStarted null");
});

test("by post on the second working day, holidays left out", () => {
  const posted = (holidays: string[]) => stands({ ...meeting, postedOn: "2027-03-05", holidays });
  assert.equal(posted([])[0], "notice: met 2027-03-09");
  assert.equal(posted(["2027-03-08"])[0], "notice: late 2027-03-09");
  assert.equal(stands({ ...meeting, givenOn: "2027-03-04", postedOn: "2027-03-04" }), "badNotice");
});

test("clear days are a whole number that the calendar holds", () => {
  for (const bad of [0, -14, 1.5, "14", undefined, 9_000_000]) {
    assert.equal(stands({ ...meeting, clearDays: bad }), "badNumber");
  }
});
