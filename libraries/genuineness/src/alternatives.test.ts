import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (facts: readonly NewFact[], day = lookedAt) => findingIn(facts, "alternatives", day);
const ballotFree = without(
  wholeLife,
  "BallotCalled/1",
  "BallotOpened/1",
  "BallotReported/1",
  "FinallyDecided/1",
);
const leftOut = (facts: readonly NewFact[], option: string) =>
  facts.filter((one) => one.type !== "OptionAppraised/1" || one.content.option !== option);

test("alternatives: met where staying and improving in house were both appraised in time", () => {
  assert.equal(of(wholeLife).state, "met");
  assert.equal(of(leftOut(wholeLife, "mutual")).state, "met");
});

test("alternatives: either public option left out is not met once the poll has opened", () => {
  assert.equal(of(leftOut(wholeLife, "stay")).state, "notMet");
  assert.equal(of(leftOut(wholeLife, "improveInHouse")).state, "notMet");
  assert.equal(of(movedTo(wholeLife, "OptionAppraised/1", "2025-06-24")).state, "notMet");
});

test("alternatives: on the day of the poll an appraisal still counts, and a missing one is too late", () => {
  assert.equal(of(movedTo(wholeLife, "OptionAppraised/1", "2025-06-23")).state, "met");
  assert.equal(
    of(movedTo(wholeLife, "OptionAppraised/1", "2025-06-24"), "2025-06-22").state,
    "notProven",
  );
  assert.equal(
    of(movedTo(wholeLife, "OptionAppraised/1", "2025-06-24"), "2025-06-23").state,
    "notMet",
  );
  const real = changed(wholeLife, "BodyOpened/1", { standing: "real" });
  assert.equal(of(leftOut(real, "stay")).state, "notProven");
});

test("alternatives: before any poll a missing appraisal is not proven", () => {
  assert.equal(of(leftOut(ballotFree, "stay")).state, "notProven");
});

test("alternatives: an option without a cost or a view on quality was not appraised", () => {
  const listed = changed(wholeLife, "OptionAppraised/1", {
    fiveYearCostPence: null,
    quality: "notKnown",
  });
  assert.equal(of(listed).state, "notMet");
  assert.equal(of(changed(listed, "OptionAppraised/1", { quality: "same" })).state, "met");
});

test("alternatives: whose word the required options are, decides; other options do not bear them out", () => {
  const others = without(wholeLife, "ScopingReported/1").map((one) =>
    one.type === "OptionAppraised/1" && one.content.option === "mutual"
      ? ({ ...one, by: "union" } as NewFact)
      : one,
  );
  assert.equal(of(others).because.message, "finding.ownWord");
});

test("alternatives: the proposers' appraisals alone are their own word", () => {
  assert.equal(of(without(wholeLife, "ScopingReported/1")).state, "notProven");
  const unions = saidBy(without(wholeLife, "ScopingReported/1"), "OptionAppraised/1", "union");
  assert.equal(of(unions).state, "met");
});
