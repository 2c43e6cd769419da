import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Tally } from "@rochdale/facts/ballots.ts";
import { changed, findingIn, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const of = (facts: readonly NewFact[]) => findingIn(facts, "majority", lookedAt);

function counting(purpose: string, tally: Partial<Tally>): NewFact[] {
  return wholeLife.map((one) =>
    one.type === "BallotReported/1" && one.content.purpose === purpose
      ? ({
          ...one,
          content: { ...one.content, tally: { ...one.content.tally, ...tally } },
        } as NewFact)
      : one,
  );
}

test("majority: over half of all eligible staff, not of those who voted", () => {
  assert.equal(of(wholeLife).state, "met");
  assert.equal(of(counting("support", { for: 210 })).state, "met");
  const half = of(counting("support", { for: 209 }));
  assert.equal(half.state, "notMet");
  assert.equal(half.change.values?.["more"], 1);
});

test("majority: the grade stands beside it, and a sufficient ballot is no majority", () => {
  const graded = (tally: Partial<Tally>) => of(counting("support", tally)).grade?.message;
  assert.equal(graded({}), "grade.convincing");
  assert.equal(graded({ for: 180, against: 80 }), "grade.sufficient");
  assert.equal(graded({ for: 166, against: 80 }), "grade.weak");
  assert.equal(graded({ for: 80, against: 80 }), "grade.notShown");
  const sufficient = of(counting("support", { for: 180 }));
  assert.equal(sufficient.because.message, "finding.majority.sufficient");
});

test("majority: a ballot that said no says so in votes and in staff", () => {
  const no = of(counting("support", { for: 20, against: 260 }));
  assert.equal(no.because.message, "finding.majority.saidNo");
  assert.deepEqual(no.because.values?.["againstOfEligible"], { of: [260, 418] });
});

test("majority: where users will be members their ballot must pass too", () => {
  assert.equal(of(counting("usersSupport", { for: 90, against: 90 })).state, "notMet");
  assert.equal(of(counting("usersSupport", { for: 91, against: 90 })).state, "met");
  const none = wholeLife.filter(
    (one) => one.type !== "BallotReported/1" || one.content.purpose === "support",
  );
  assert.equal(of(none).state, "notProven");
});

test("majority: no count, or a ballot set aside, is not proven", () => {
  assert.equal(of(without(wholeLife, "BallotReported/1")).state, "notProven");
  const voided = fact("BallotChallengeRuled/1", "arbiter", "2025-07-30", {
    ballot: "staff-2025",
    challenge: "c1",
    outcome: "voided",
    reasons: "Papers were lost.",
  });
  assert.equal(of([...wholeLife, voided]).because.message, "finding.majority.voided");
});

test("majority: where users will not be members with votes, the staff's ballot is enough", () => {
  const staffOnly = wholeLife.filter(
    (one) => one.type !== "BallotReported/1" || one.content.purpose === "support",
  );
  const withUsers = (votes: number) =>
    changed(staffOnly, "RulesRegistered/1", {
      design: {
        ...wholeDesign,
        classes: wholeDesign.classes.map((one) => (one.class === "user" ? { ...one, votes } : one)),
      },
    });
  assert.equal(of(withUsers(0)).state, "met");
  assert.equal(of(withUsers(1)).state, "notProven");
  const undesigned = without(staffOnly, "RulesRegistered/1", "DesignFrozen/1");
  assert.equal(of(undesigned).because.message, "finding.majority.met");
});

test("majority: a tie did not say no", () => {
  const tie = of(counting("support", { for: 80, against: 80 }));
  assert.equal(tie.because.message, "finding.majority.tooFew");
});
