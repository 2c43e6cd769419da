import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { lastDue, quorumOf } from "./meetings.ts";
import { changed, findingIn, movedTo, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const of = (facts: readonly NewFact[], day = lookedAt) => findingIn(facts, "meetingsOnTime", day);

test("meetings: held by the end of the rules' month, not on the day after", () => {
  const called = changed(wholeLife, "MeetingCalled/1", { meetingOn: "2026-09-30" });
  assert.equal(of(movedTo(called, "MeetingHeld/1", "2026-09-30")).state, "met");
  assert.equal(of(movedTo(called, "MeetingHeld/1", "2026-10-01")).state, "notMet");
});

test("meetings: clear days leave out the day of notice and the day of the meeting", () => {
  const given = (givenOn: string) => changed(wholeLife, "MeetingCalled/1", { givenOn });
  assert.equal(of(given("2026-08-31")).state, "met");
  assert.equal(of(given("2026-09-01")).state, "notMet");
});

test("meetings: the quorum is the rules' number or share, whichever is more", () => {
  assert.equal(quorumOf(wholeDesign, 880), 44);
  assert.equal(quorumOf(wholeDesign, 881), 45);
  assert.equal(quorumOf(wholeDesign, 100), 20);
  assert.equal(of(changed(wholeLife, "MeetingHeld/1", { present: 44 })).state, "met");
  assert.equal(of(changed(wholeLife, "MeetingHeld/1", { present: 43 })).state, "notMet");
});

test("meetings: none held is not met after the day, not proven before it", () => {
  const none = without(wholeLife, "MeetingHeld/1");
  assert.equal(of(none).state, "notMet");
  assert.equal(of(none, "2026-09-29").state, "notProven");
  assert.equal(of(none, "2026-09-30").state, "notMet");
});

test("meetings: without rules, before running, or without the notice it is not proven", () => {
  assert.equal(of(without(wholeLife, "RulesRegistered/1", "DesignFrozen/1")).state, "notProven");
  assert.equal(of(without(wholeLife, "Converted/1", "TransferMade/1")).state, "notProven");
  assert.equal(of(without(wholeLife, "MeetingCalled/1")).state, "notProven");
});

test("meetings: members who adopt the accounts speak for themselves; else somebody must bear it out", () => {
  const silent = changed(without(wholeLife, "AssessmentMade/1"), "MeetingHeld/1", {
    resolutions: [],
  });
  assert.equal(of(silent).because.message, "finding.ownWord");
  assert.equal(of(without(wholeLife, "AssessmentMade/1")).state, "met");
});

test("the last due day is the month's end that has passed or is today", () => {
  assert.equal(lastDue("2026-09-30", 9), "2026-09-30");
  assert.equal(lastDue("2026-09-29", 9), "2025-09-30");
  assert.equal(lastDue("2028-03-01", 2), "2028-02-29");
});

test("meetings: a general meeting is no annual one, nor is one of the year before", () => {
  assert.equal(of(changed(wholeLife, "MeetingHeld/1", { kind: "general" })).state, "notMet");
  const called = changed(wholeLife, "MeetingCalled/1", { givenOn: "2025-08-01" });
  assert.equal(of(movedTo(called, "MeetingHeld/1", "2025-09-30")).state, "notMet");
  assert.equal(of(movedTo(called, "MeetingHeld/1", "2025-10-01")).state, "met");
});

test("meetings: the first is due once the body has run for six months", () => {
  const since = (on: string) => {
    const none = without(wholeLife, "MeetingHeld/1", "TransferMade/1");
    return of(movedTo(none, "Converted/1", on)).state;
  };
  assert.equal(since("2026-03-30"), "notMet");
  assert.equal(since("2026-04-01"), "notProven");
});
