import assert from "node:assert/strict";
import { test } from "node:test";
import type { Content, NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const standards = (facts: readonly NewFact[], day = lookedAt) =>
  findingIn(facts, "standardsMet", day);
const access = (facts: readonly NewFact[], day = lookedAt) => findingIn(facts, "accessFair", day);
type Measure = Content<"QualityReported/1">["measures"][number];
const visits: Measure = {
  standard: "visits",
  name: "Visits on time",
  value: "95",
  target: "95.0",
  atLeast: true,
  unit: "percent",
};
const missed: Measure = { ...visits, standard: "missed", value: "2", target: "2", atLeast: false };
const measured = (...measures: Measure[]) => changed(wholeLife, "QualityReported/1", { measures });

test("standards: at the target is met, below it not; a most is not passed", () => {
  assert.equal(standards(wholeLife).state, "met");
  assert.equal(standards(measured(visits, missed)).state, "met");
  assert.equal(standards(measured({ ...visits, value: "94.9" }, missed)).state, "notMet");
  assert.equal(standards(measured(visits, { ...missed, value: "3" })).state, "notMet");
});

test("standards: the contract's target counts, whatever the report states", () => {
  const lowered = { ...visits, value: "90", target: "90" };
  assert.equal(standards(measured(lowered, missed)).state, "notMet");
});

test("standards: every target of the contract is reported, in the last three months", () => {
  assert.equal(standards(measured(visits)).state, "notProven");
  assert.equal(standards(wholeLife, "2026-12-31").state, "met");
  assert.equal(standards(wholeLife, "2027-01-01").state, "notProven");
});

test("standards: the assessor's word within the year decides", () => {
  const found = (outcome: "partlyMet" | "notMet") =>
    standards(changed(wholeLife, "AssessmentMade/1", { outcome })).state;
  assert.equal(found("partlyMet"), "notMet");
  assert.equal(found("notMet"), "notMet");
  const alone = standards(without(wholeLife, "AssessmentMade/1"));
  assert.equal(alone.because.message, "finding.ownWord");
  assert.equal(standards(saidBy(wholeLife, "AssessmentMade/1", "adviser")).state, "notProven");
  assert.equal(standards(movedTo(wholeLife, "AssessmentMade/1", "2025-11-20")).state, "notProven");
});

test("standards: nothing reported is not proven", () => {
  assert.equal(standards(without(wholeLife, "QualityReported/1")).state, "notProven");
});

test("access: no group below four fifths of the rate of all", () => {
  const groups = (accepted: number, referred = 100) =>
    access(
      changed(wholeLife, "AccessCounted/1", {
        groups: [
          { group: "A", referred: 400, accepted: 320 },
          { group: "B", referred, accepted },
        ],
      }),
    );
  assert.equal(groups(60).state, "notMet");
  assert.equal(groups(61).state, "met");
  assert.equal(groups(0, 9).state, "notProven");
});

test("access: counted within fifteen months, and borne out", () => {
  assert.equal(access(wholeLife).state, "met");
  assert.equal(access(movedTo(wholeLife, "AccessCounted/1", "2025-08-21")).state, "met");
  assert.equal(access(movedTo(wholeLife, "AccessCounted/1", "2025-08-20")).state, "notProven");
  assert.equal(access(without(wholeLife, "AccessCounted/1")).state, "notProven");
  const alone = without(wholeLife, "AssessmentMade/1", "MeetingHeld/1");
  assert.equal(access(alone).because.message, "finding.ownWord");
});

test("standards: an assessment a year ago to the day counts, and groups of ten are compared", () => {
  assert.equal(standards(movedTo(wholeLife, "AssessmentMade/1", "2025-11-21")).state, "met");
  const ten = changed(wholeLife, "AccessCounted/1", {
    groups: [
      { group: "A", referred: 100, accepted: 90 },
      { group: "B", referred: 10, accepted: 1 },
    ],
  });
  assert.equal(access(ten).state, "notMet");
});
