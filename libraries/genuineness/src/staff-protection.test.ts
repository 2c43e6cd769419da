import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (id: string, facts: readonly NewFact[]) => findingIn(facts, id, lookedAt);
const union = "Union of Care Workers";
const ended = (on: string) => fact("RecognitionEnded/1", "union", on, { union });

test("pensions: everybody eligible keeps access; a comparable scheme is graded; none is not met", () => {
  const routed = (patch: object) =>
    of("pensionsHonoured", changed(wholeLife, "PensionAnswered/1", patch));
  assert.equal(routed({}).state, "met");
  assert.equal(routed({}).grade, null);
  assert.equal(routed({ route: "broadlyComparable" }).grade?.message, "grade.broadlyComparable");
  assert.equal(routed({ route: "noContinuedAccess" }).state, "notMet");
  assert.equal(routed({ everyEligible: false }).state, "notMet");
});

test("pensions: not proven without an answer, or on the mutual's own; the scheme's admission bears it out", () => {
  assert.equal(of("pensionsHonoured", without(wholeLife, "PensionAnswered/1")).state, "notProven");
  const own = saidBy(wholeLife, "PensionAnswered/1", "secretary");
  assert.equal(of("pensionsHonoured", own).because.message, "finding.ownWord");
  const admitted = fact("ChecklistDone/1", "authority", "2025-09-01", {
    item: "pensionAdmission",
    owner: "authority",
    evidence: null,
  });
  assert.equal(of("pensionsHonoured", [...own, admitted]).state, "met");
});

test("recognition: ended is not met until it is promised again", () => {
  assert.equal(of("recognitionContinues", wholeLife).state, "met");
  assert.equal(of("recognitionContinues", [...wholeLife, ended("2026-01-01")]).state, "notMet");
  const again = movedTo(wholeLife, "RecognitionPromised/1", "2026-01-02");
  assert.equal(of("recognitionContinues", [...again, ended("2026-01-01")]).state, "met");
});

test("recognition: a promise that it will not continue is not met; none is not proven", () => {
  const no = changed(wholeLife, "RecognitionPromised/1", { continues: false });
  assert.equal(of("recognitionContinues", no).state, "notMet");
  const none = without(wholeLife, "RecognitionPromised/1");
  assert.equal(of("recognitionContinues", none).state, "notProven");
});

test("recognition: the mutual's promise needs the union's own word, or an assessor", () => {
  const assessed = saidBy(wholeLife, "RecognitionPromised/1", "secretary");
  assert.equal(of("recognitionContinues", assessed).state, "met");
  const own = without(assessed, "AssessmentMade/1");
  assert.equal(of("recognitionContinues", own).because.message, "finding.ownWord");
  const answered = fact("UnionAnswered/1", "union", "2025-06-01", {
    union,
    stance: "neutral",
    statement: "0".repeat(64),
  });
  assert.equal(of("recognitionContinues", [...own, answered]).state, "met");
});

test("new starters: worse terms are not met, the mutual's own word needs an assessor", () => {
  assert.equal(of("newStartersNoWorse", wholeLife).state, "met");
  const worse = changed(wholeLife, "NewStartersTerms/1", { noWorse: false });
  assert.equal(of("newStartersNoWorse", worse).state, "notMet");
  assert.equal(
    of("newStartersNoWorse", without(wholeLife, "NewStartersTerms/1")).state,
    "notProven",
  );
  const own = saidBy(wholeLife, "NewStartersTerms/1", "secretary");
  assert.equal(of("newStartersNoWorse", own).state, "met");
  assert.equal(of("newStartersNoWorse", without(own, "AssessmentMade/1")).state, "notProven");
});
