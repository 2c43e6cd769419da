import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { mostToJoinPence } from "./membership.ts";
import { changed, findingIn, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const of = (id: string, facts: readonly NewFact[]) => findingIn(facts, id, lookedAt);
const designed = (patch: Partial<Design>) =>
  changed(wholeLife, "RulesRegistered/1", { design: { ...wholeDesign, ...patch } });
const noRules = without(wholeLife, "RulesRegistered/1", "DesignFrozen/1");
const workers = (members: number, eligible: number | null) =>
  changed(wholeLife, "RegisterCounted/1", { classes: [{ class: "worker", members, eligible }] });

test("one member one vote: by the rules and by the register", () => {
  assert.equal(of("oneMemberOneVote", wholeLife).state, "met");
  assert.equal(of("oneMemberOneVote", designed({ oneMemberOneVote: false })).state, "notMet");
  const two = changed(wholeLife, "RegisterCounted/1", { votesPerMemberMost: 2 });
  assert.equal(of("oneMemberOneVote", two).state, "notMet");
  assert.equal(of("oneMemberOneVote", without(noRules, "RegisterCounted/1")).state, "notProven");
  assert.equal(of("oneMemberOneVote", without(wholeLife, "RegisterCounted/1")).state, "met");
});

test("open membership: every class of people open, at 25 pounds at most", () => {
  const priced = (pricePence: number) =>
    designed({ classes: wholeDesign.classes.map((one) => ({ ...one, pricePence })) });
  assert.equal(mostToJoinPence, 2500);
  assert.equal(of("openMembership", wholeLife).state, "met");
  assert.equal(of("openMembership", priced(2500)).state, "met");
  assert.equal(of("openMembership", priced(2501)).state, "notMet");
  const closed = designed({ classes: wholeDesign.classes.map((one) => ({ ...one, open: false })) });
  assert.equal(of("openMembership", closed).state, "notMet");
  assert.equal(of("openMembership", noRules).state, "notProven");
});

test("open membership: a public body's closed class is no matter, no class of people is", () => {
  const council = designed({ classes: wholeDesign.classes.slice(2) });
  assert.equal(of("openMembership", council).because.message, "finding.openMembership.nobody");
});

test("open membership: one in twenty turned away in a year at most", () => {
  const refused = (count: number, on = "2026-06-01") => [
    ...wholeLife,
    fact("ApplicationsRefused/1", "secretary", on, {
      class: "worker",
      refused: count,
      reasons: "Not eligible.",
    }),
  ];
  assert.equal(of("openMembership", refused(65)).state, "met");
  assert.equal(of("openMembership", refused(66)).state, "notMet");
  assert.equal(of("openMembership", refused(66, "2025-11-20")).state, "met");
});

test("density: over half of the workers who may join", () => {
  assert.equal(of("density", wholeLife).grade?.message, "grade.strong");
  assert.equal(of("density", workers(207, 412)).state, "met");
  const half = of("density", workers(206, 412));
  assert.equal(half.state, "notMet");
  assert.equal(half.grade?.message, "grade.weak");
  assert.equal(half.change.values?.["more"], 1);
});

test("density: without a count of those who may join it is not proven", () => {
  assert.equal(of("density", workers(400, null)).state, "notProven");
  assert.equal(of("density", without(wholeLife, "RegisterCounted/1")).state, "notProven");
});

test("density: a register that only its keepers speak of is not proven; the members' meeting bears it out", () => {
  const alone = without(wholeLife, "AssessmentMade/1", "MeetingHeld/1");
  assert.equal(of("density", alone).because.message, "finding.ownWord");
  assert.equal(of("density", without(wholeLife, "AssessmentMade/1")).state, "met");
  assert.equal(of("density", saidBy(alone, "RegisterCounted/1", "assessor")).state, "met");
});

test("density: where no worker is counted, everybody who may join", () => {
  const users = changed(wholeLife, "RegisterCounted/1", {
    classes: [
      { class: "user", members: 60, eligible: 100 },
      { class: "community", members: 10, eligible: null },
    ],
  });
  const found = of("density", users);
  assert.deepEqual(found.because.values, {
    who: { message: "eligible.everybody" },
    members: { of: [60, 100] },
  });
  assert.deepEqual(of("density", wholeLife).because.values?.["who"], {
    message: "eligible.workers",
  });
});

test("Leading Lives: a register that sources tell stands by itself, about a third in the first year", () => {
  const source = { mark: "S3", quote: "150 members in year 1" };
  const sourced = (members: number) =>
    without(workers(members, 450), "AssessmentMade/1", "MeetingHeld/1").map((one) =>
      one.type === "RegisterCounted/1" ? ({ ...one, source } as NewFact) : one,
    );
  assert.equal(of("density", sourced(150)).grade?.message, "grade.weak");
  assert.equal(of("density", sourced(405)).grade?.message, "grade.strong");
});

test("density: who leaves after the count is counted out, and who joins is counted in", () => {
  const changed1 = (left: number, on: string) =>
    fact("MembershipChanged/1", "secretary", on, {
      ...{ class: "worker", joined: 0, left, digest: "a".repeat(64) },
    });
  const density = (...more: readonly NewFact[]) =>
    findingIn([...workers(227, 452), ...more], "density", lookedAt).state;
  assert.equal(density(), "met");
  assert.equal(density(changed1(1, "2026-11-01")), "notMet");
  assert.equal(density(changed1(1, "2026-01-05")), "met", "before the count");
});
