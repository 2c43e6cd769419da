/** Every change that may be supposed: where it turns an answer, what would be lost, what cannot be supposed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { controlSourceOf } from "@rochdale/genuineness/control-evidence.ts";
import { sharedOut } from "@rochdale/genuineness/mycsp-story.ts";
import { sceneOf } from "@rochdale/genuineness/scene.ts";
import { paperOf, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { presetNamed } from "./presets.ts";
import { effectOfSupposed, type Standing, type Supposed } from "./what-if.ts";

const cbs = presetNamed("communityBenefit")?.design;
const coop = presetNamed("workerCoop")?.design;
assert.ok(cbs && coop);
const on = "2027-01-01";
const life = without(wholeLife, "RegisterCounted/1", "RecognitionPromised/1", "RulesRegistered/1");
function standing(...facts: readonly NewFact[]): Standing {
  const story = tell([
    ...life,
    fact("RulesRegistered/4", "regulator", on, { design: cbs!, registrar: "FCA", number: null }),
    ...facts,
  ]);
  const source = controlSourceOf(sceneOf(story, "2027-06-01"));
  assert.ok(source);
  return { source, story };
}
const now = standing();
const suppose = (of: Partial<Supposed>, from: Standing = now) =>
  effectOfSupposed(from, {
    event: "issue",
    holder: "local-people",
    from: "workers",
    amount: 1,
    over: "ordinary",
    version: 0,
    ...of,
  });
function supposed(of: Partial<Supposed>, from: Standing = now) {
  const shown = suppose(of, from);
  assert.ok(shown.ok, shown.ok ? "" : shown.because);
  return shown;
}
function verdicts(of: Partial<Supposed>, from: Standing = now) {
  const { before, after } = supposed(of, from).effect.workersAndUsers.verdict;
  return [before, after];
}
const why = (of: Partial<Supposed>, from: Standing = now) => {
  const shown = suppose(of, from);
  return shown.ok ? null : shown.because;
};
const told = (of: Partial<Supposed>, from: Standing) =>
  supposed(of, from).also.map((one) => one.message.replace("governance.whatIf.", ""));

test("votes issued to others lose control exactly where they reach half: 85 of 100, then of 170", () => {
  assert.deepEqual(verdicts({ amount: 13 }), ["pass", "pass"]);
  assert.deepEqual(verdicts({ amount: 69 })[1], "pass", "84 against 85");
  assert.deepEqual(verdicts({ amount: 70 })[1], "fail", "85 against 85");
  assert.deepEqual(verdicts({ holder: "new-investor", amount: 69 })[1], "pass");
  assert.deepEqual(verdicts({ holder: "new-investor", amount: 70 })[1], "fail");
});

test("a sale, a veto, empty seats and a unit sold each show what they would cost", () => {
  assert.deepEqual(verdicts({ event: "sale", from: "workers", amount: 34 }), ["pass", "pass"]);
  assert.deepEqual(verdicts({ event: "sale", from: "workers", amount: 35 }), ["pass", "fail"]);
  assert.deepEqual(verdicts({ event: "veto", over: "budget" }), ["pass", "fail"]);
  assert.deepEqual(verdicts({ event: "veto", over: "dissolution" }), ["pass", "pass"]);
  assert.deepEqual(
    verdicts({ event: "veto", over: "budget", holder: "new-publicBody" })[1],
    "fail",
  );
  assert.deepEqual(verdicts({ event: "vacancy", holder: "workers", amount: 4 }), ["pass", "pass"]);
  assert.deepEqual(verdicts({ event: "unit", holder: "workers", amount: 45 }), ["pass", "pass"]);
  const lost = supposed({ event: "unit", holder: "workers", amount: 45 });
  assert.equal(lost.effect.workersOnly.verdict.after, "fail");
  assert.ok(lost.effect.workersAndUsers.lost.length > 0);
});

test("what would be lost is named, with what alone would keep it", () => {
  const { losses } = supposed({ holder: "new-investor", amount: 90 });
  const one = losses.find(({ guarantee }) => guarantee.message === "guarantee.noOutsiderPasses");
  assert.equal(one, undefined, "90 of 190 pass nothing alone");
  const taken = supposed({ holder: "new-investor", amount: 101 });
  const lost = taken.losses.find(
    ({ guarantee }) => guarantee.message === "guarantee.noOutsiderPasses",
  );
  assert.ok(lost?.kept.some((change) => change.is === "grantVeto" && change.holder === "workers"));
  const share = lost?.kept.find((change) => change.is === "votes" && change.to === "workers");
  assert.ok(share && "amount" in share);
  assert.equal(share.amount, 1, "100 of 201 pass nothing alone");
  assert.equal(lost?.nameOf("new-investor").message, "governance.whatIf.new.investor");
});

test("other rules are tested as they would stand; what was recorded as the truth goes on standing", () => {
  const proposed = fact("DesignProposed/4", "secretary", on, { version: 7, design: coop });
  const from = standing(proposed);
  const { effect, also } = supposed({ event: "rules", version: 7 }, from);
  assert.deepEqual(effect.workersOnly.verdict, { before: "fail", after: "pass" });
  assert.deepEqual(also, []);
  assert.equal(why({ event: "rules", version: 8 }, from), "noSuchVersion");
  const recorded = fact("OwnershipRecorded/1", "archivist", "2027-02-01", {
    ownership: sharedOut(75, 0, 25),
    names: {},
    event: "Sold",
  });
  assert.deepEqual(told({ event: "rules", version: 7 }, standing(proposed, recorded)), [
    "recordedStands",
  ]);
});

test("members who leave change how many have joined, not the weight of their class while anybody stays", () => {
  const counted = fact("RegisterCounted/1", "secretary", "2027-02-01", {
    classes: [{ class: "worker", members: 210, eligible: 400 }],
    digest: paperOf("register"),
    votesPerMemberMost: 1,
  });
  const from = standing(counted);
  const leave = (amount: number) => ({ event: "leave", holder: "workers", amount }) as const;
  assert.deepEqual(told(leave(9), from), ["weight.kept", "density.still"]);
  assert.deepEqual(told(leave(10), from), ["weight.kept", "density.below"]);
  assert.equal(supposed(leave(10), from).also[1]?.values?.["more"], 1);
  assert.deepEqual(told(leave(210), from), ["weight.nobody", "density.below"]);
  assert.equal(supposed(leave(209), from).effect.workersAndUsers.lost.length, 0);
  assert.ok(supposed(leave(210), from).effect.workersAndUsers.lost.length > 0);
  assert.equal(why(leave(211), from), "notSoMany");
  assert.equal(why({ ...leave(1), holder: "users" }, from), "notCounted");
  assert.equal(why(leave(1)), "notCounted");
});

test("the end of recognition changes no vote, and is told; where no union is recognised there is none to end", () => {
  const union = "Union of Care Workers";
  const promised = (continues: boolean) =>
    fact("RecognitionPromised/1", "union", "2027-02-01", { union, continues, paper: null });
  const ended = fact("RecognitionEnded/1", "union", "2027-03-01", { union });
  assert.deepEqual(told({ event: "recognition" }, standing(promised(true))), ["recognition"]);
  assert.equal(why({ event: "recognition" }, standing(promised(false))), "noUnion");
  assert.equal(why({ event: "recognition" }, standing(promised(true), ended)), "noUnion");
  assert.equal(why({ event: "recognition" }), "noUnion");
});

test("what cannot be supposed is said, and nothing changes", () => {
  const before = JSON.stringify(now.source.ownership);
  assert.equal(why({ event: "sale", amount: 46 }), "notSoMany");
  assert.equal(why({ holder: "nobody" }), "noSuchHolder");
  assert.equal(why({ holder: "new-worker" }), "noSuchHolder");
  assert.equal(why({ event: "sale", from: "" }), "noSuchHolder");
  assert.equal(why({ event: "vacancy", amount: 2 }), "notSoMany");
  assert.equal(JSON.stringify(now.source.ownership), before);
});

test("a change that leaves nobody a vote is not worked out", () => {
  const alone: Ownership = sharedOut(0, 0, 5);
  const from = { ...now, source: { ...now.source, ownership: alone } };
  assert.equal(why({ event: "unit", holder: "staff", amount: 5 }, from), "unreadable");
});
