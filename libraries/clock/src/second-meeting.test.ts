/** Co-operative and Community Benefit Societies Act 2014 ss.111, 113. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf } from "./clock.ts";

/** "item: state due" of each item, or the code of the refusal. */
function stands(input: object): string | string[] {
  const shared = { nation: "England", asOf: "2028-12-31", holidays: [] };
  const result = clockOf({ clock: "secondMeeting", ...shared, ...input });
  if ("refused" in result) return result.refused.code;
  return result.items.map(({ item, state, from, due }) => `${item}: ${state} ${due ?? from}`);
}

const first = { section: "113", firstMeetingOn: "2026-09-01" };

test("s.113(2)(f): from fourteen days to one month after the first, both included", () => {
  const held = (secondMeetingOn: string) => stands({ ...first, secondMeetingOn })[0];
  assert.equal(held("2026-09-14"), "secondMeeting: early 2026-10-01");
  assert.equal(held("2026-09-15"), "secondMeeting: met 2026-10-01");
  assert.equal(held("2026-10-01"), "secondMeeting: met 2026-10-01");
  assert.equal(held("2026-10-02"), "secondMeeting: late 2026-10-01");
});

test("filed within fourteen days of the second, and never before it", () => {
  const filed = (filedOn: string) => stands({ ...first, secondMeetingOn: "2026-09-20", filedOn });
  assert.equal(filed("2026-10-04")[1], "filing: met 2026-10-04");
  assert.equal(filed("2026-10-05")[1], "filing: late 2026-10-04");
  assert.equal(filed("2026-09-19"), "outOfOrder");
  assert.equal(stands({ ...first, filedOn: "2026-10-01" }), "outOfOrder");
  assert.equal(stands({ ...first, secondMeetingOn: "2026-08-31" }), "outOfOrder");
});

test("sections 111 and 113 only", () => {
  for (const section of ["112", 113, undefined]) {
    assert.equal(stands({ ...first, section }), "badSection");
  }
});
