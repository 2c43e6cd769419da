/** The finding of the early warning: warned, watched, stale, unknown, and on whose word. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, without } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";

/** A day of the pack in which the rule stands. */
const lookedAt = "2026-11-22";

const warning = (facts: readonly NewFact[]) => findingIn(facts, "earlyWarning", lookedAt);
const figures = (change: object) => warning(changed(wholeLife, "RatiosCounted/1", change));

test("one ratio beyond its line is not met and is named; one to be watched is a grade", () => {
  assert.deepEqual([warning(wholeLife).state, warning(wholeLife).grade], ["met", null]);
  const warned = figures({ cashPence: 70_000_000 });
  assert.equal(warned.state, "notMet");
  assert.deepEqual(warned.because.values?.["ratios"], [{ message: "earlyWarning.daysOfCash" }]);
  const watched = figures({ cashPence: 150_000_000 });
  assert.deepEqual([watched.state, watched.grade?.message], ["met", "grade.watch"]);
});

test("figures of four months count, older ones and none do not; what cannot be told is not proven", () => {
  assert.equal(figures({ asAtOn: "2026-07-22" }).state, "met");
  assert.equal(figures({ asAtOn: "2026-07-21" }).state, "notProven");
  assert.equal(warning(without(wholeLife, "RatiosCounted/1")).state, "notProven");
  assert.equal(figures({ surplusPence: [] }).state, "notProven");
});

test("the mutual's own figures alone prove nothing", () => {
  const alone = without(wholeLife, "AssessmentMade/1", "MeetingHeld/1");
  assert.equal(warning(alone).because.message, "finding.ownWord");
  assert.equal(warning(movedTo(alone, "RatiosCounted/1", "2026-11-01")).state, "notProven");
});
