import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { sharedOut } from "./mycsp-story.ts";
import { changed, findingIn, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const of = (facts: readonly NewFact[], id = "controlWorkersUsers") =>
  findingIn(facts, id, lookedAt);
const designed = (patch: Partial<Design>) =>
  changed(wholeLife, "RulesRegistered/1", { design: { ...wholeDesign, ...patch } });
const voted = (votes: Record<string, number>) =>
  designed({
    classes: wholeDesign.classes.map((one) => ({
      ...one,
      votes: votes[one.id] ?? one.votes,
      managerVotes: 0,
    })),
  });

test("control: met by the registered rules, with the votes that it would take to lose it", () => {
  const found = of(wholeLife);
  assert.equal(found.state, "met");
  assert.deepEqual(found.because.values?.["held"], { of: [85, 100] });
  assert.equal(found.change.values?.["spare"], 35);
});

test("control: half of the votes is not met, and says how many are missing", () => {
  const half = of(voted({ workers: 30, users: 20, council: 50 }));
  assert.equal(half.state, "notMet");
  assert.equal(half.change.values?.["needed"], 1);
  assert.equal(of(voted({ workers: 30, users: 21, council: 49 })).state, "met");
});

test("control: met only while both classes agree is said as a grade", () => {
  assert.equal(of(voted({ workers: 30, users: 30, council: 40 })).grade?.message, "grade.brittle");
  assert.equal(of(wholeLife).grade, null);
});

test("control: an outsider's veto over the budget is named", () => {
  const vetoed = designed({
    vetoes: [{ class: "council", over: ["budget"], nature: "protective" }],
  });
  assert.equal(of(vetoed).because.values?.["reason"] !== undefined, true);
  assert.equal(of(vetoed).change.message, "finding.control.change.veto");
});

test("control: outsiders who fill most of the board control it", () => {
  const boarded = designed({
    classes: wholeDesign.classes.map((one) => (one.id === "council" ? { ...one, seats: 20 } : one)),
  });
  const found = of(boarded);
  assert.equal(found.state, "notMet");
  assert.equal(found.change.message, "finding.control.change.board");
});

test("control: employees alone, with users who hold the balance, is another verdict", () => {
  const balanced = voted({ workers: 45, users: 40, council: 15 });
  assert.equal(of(balanced, "controlWorkersUsers").state, "met");
  assert.equal(of(balanced, "controlEmployees").state, "notMet");
  assert.equal(of(balanced, "controlWithCommunity").state, "met");
});

test("control: the community counts inside only in the third test", () => {
  const residents = designed({
    classes: wholeDesign.classes.map((one) =>
      one.id === "council" ? { ...one, class: "community", votes: 90, seats: 12 } : one,
    ),
    vetoes: [],
  });
  assert.equal(of(residents).state, "notMet");
  assert.equal(of(residents, "controlWithCommunity").state, "met");
});

test("control without managers: lost where they hold what decides, not proven where nobody says", () => {
  const managed = designed({
    classes: wholeDesign.classes.map((one) =>
      one.id === "workers" ? { ...one, managerVotes: 50, managerSeats: 6 } : one,
    ),
  });
  assert.equal(of(wholeLife, "controlWithoutManagers").state, "met");
  assert.equal(of(managed, "controlWithoutManagers").state, "notMet");
});

test("control: nothing registered or frozen is not proven", () => {
  const none = without(wholeLife, "RulesRegistered/1", "DesignFrozen/1");
  assert.equal(of(none).state, "notProven");
  assert.equal(of(none, "rulesSafe").state, "notProven");
});

test("control: rules that only the proposers speak of are not proven; a scrutineer's ballot on them bears them out", () => {
  const balloted = without(
    saidBy(wholeLife, "RulesRegistered/1", "secretary"),
    "ContractSigned/1",
    "AssessmentMade/1",
    "FinallyDecided/1",
  );
  assert.equal(of(balloted).state, "met");
  assert.equal(of(without(balloted, "BallotReported/1")).because.message, "finding.ownWord");
  const frozen = without(balloted, "RulesRegistered/1");
  assert.equal(of(frozen).state, "met");
  assert.equal(of(without(frozen, "BallotReported/1")).state, "notProven");
});

test("rules safe: the others need the line, and not a vote less", () => {
  assert.equal(of(voted({ workers: 20, users: 5, council: 75 }), "rulesSafe").state, "notMet");
  assert.equal(of(voted({ workers: 20, users: 6, council: 74 }), "rulesSafe").state, "met");
});

test("control: what stands against it is named: a veto, a decision that they cannot block, a blocking coalition", () => {
  const reason = (facts: readonly NewFact[]) => {
    const said = of(facts).because.values?.["reason"];
    return typeof said === "object" && "message" in said ? said.message : undefined;
  };
  const vetoes = [{ class: "council", over: ["budget" as const], nature: "protective" as const }];
  assert.equal(reason(designed({ vetoes })), "control.veto");
  const bare = voted({ workers: 26, users: 25, council: 49 });
  assert.equal(of(bare).state, "met");
  const justEnough = designed({
    classes: wholeDesign.classes.map((one) => ({
      ...one,
      votes: { workers: 26, users: 25, council: 49 }[one.id] ?? 0,
      managerVotes: 0,
    })),
    vetoes,
  });
  assert.equal(of(justEnough).change.message, "finding.control.change.veto");
  const third = { ...wholeDesign.thresholds, dissolution: "1/3" };
  const unblocked = designed({
    thresholds: third,
    vetoes: [],
    classes: wholeDesign.classes.map((one) => ({
      ...one,
      votes: { workers: 36, users: 20, council: 44 }[one.id] ?? 0,
      managerVotes: 0,
    })),
  });
  assert.equal(reason(unblocked), "control.cannotBlock");
  assert.equal(of(unblocked).change.message, "finding.control.change.block");
  const half = voted({ workers: 30, users: 20, council: 50 });
  assert.equal(reason(half), "control.cannotPass");
});

test("control: outsiders who pass decisions and change rules alike are said to do both, else only the first", () => {
  const said = (council: number) => {
    const found = of(voted({ workers: 100 - council, users: 0, council }));
    const reason = found.because.values?.["reason"];
    return typeof reason === "object" && "message" in reason ? reason.message : undefined;
  };
  assert.equal(said(75), "control.passAndChange");
  assert.equal(said(74), "control.pass");
});

test("rules safe: where nobody knows who holds the votes that decide, it is not proven", () => {
  const recorded = (known: number) =>
    fact("OwnershipRecorded/1", "archivist", "2026-01-01", {
      ownership: {
        ...sharedOut(known, 0, 10),
        holders: [...sharedOut(known, 0, 10).holders, { id: "trust", kind: "trust" }],
        votes: { equiniti: known, staff: 10, trust: 90 - known },
      },
      names: {},
      event: "Register",
    });
  assert.equal(of([...wholeLife, recorded(74)], "rulesSafe").state, "notProven");
  assert.equal(of([...wholeLife, recorded(75)], "rulesSafe").state, "notMet");
});
