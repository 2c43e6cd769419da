import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { asAt } from "@rochdale/facts/story.ts";
import { say } from "@rochdale/language/say.ts";
import { conclude } from "./conclude.ts";
import { calledPartnership, partnerFunds, partnerLends } from "./partnership-kept.ts";
import { sceneOf } from "./scene.ts";
import { signedContract } from "./told-contract.ts";
import {
  agreedPartnership,
  answered,
  fundingPaid,
  partnershipAgreed,
  partnershipOffered,
  partnershipTerms,
  supportGiven,
} from "./told-partnership.ts";
import { changed, tell } from "./told-story.ts";
import { wholeHeads } from "./whole-terms.ts";
import { genuinenessWords } from "./words.ts";

const sceneAt = (facts: readonly NewFact[], day: string) => sceneOf(asAt(tell(facts), day), day);
function judged(facts: readonly NewFact[], day: string) {
  const scene = sceneAt(facts, day);
  const found = [conclude(partnerFunds, scene), conclude(partnerLends, scene)] as const;
  for (const { claim, because, change, grade } of found) {
    for (const language of ["en", "cy"] as const) {
      for (const message of [claim, because, change, ...(grade ? [grade] : [])]) {
        assert.notEqual(say(genuinenessWords, language, message), "");
      }
    }
  }
  return found;
}
const states = (facts: readonly NewFact[], day: string) =>
  judged(facts, day).map((one) => one.state);

const both = (month: string, told: { on: string; given: string; pence: number }) => {
  const { on, given, pence } = told;
  return [
    fundingPaid({ on, by: "authority", given, month }, pence),
    answered(given, { on, by: "secretary" }),
  ];
};
const april = both("2026-04", { on: "2026-04-10", given: "given-1", pence: 8334 });
const may = both("2026-05", { on: "2026-05-08", given: "given-2", pence: 8334 });
const hours = (amount: number) =>
  supportGiven({ on: "2026-06-03", by: "authority", given: "given-3", month: "2026-05" }, amount);
const facts = [...agreedPartnership, ...april, ...may];

test("asked only of a partnership: agreed, or so called in the signed terms", () => {
  const none = sceneAt(signedContract, "2026-06-01");
  assert.equal(partnerFunds.doesNotApply?.(none)?.message, "doesNotApply.noPartnership");
  assert.equal(calledPartnership(none), false);
  const called = changed(signedContract, "ContractSigned/1", {
    heads: { ...wholeHeads, kind: "partnership" },
  });
  assert.equal(partnerFunds.doesNotApply?.(sceneAt(called, "2026-06-01")), undefined);
  assert.deepEqual(states(called, "2026-06-01"), ["notProven", "notProven"]);
});

test("what is not promised is not asked", () => {
  const terms = { ...partnershipTerms, fundingPence: [0], support: [] };
  const bare = sceneAt(
    [
      ...agreedPartnership.slice(0, -2),
      partnershipOffered(1, terms, { on: "2026-03-01", by: "authority" }),
      partnershipAgreed(1, { on: "2026-03-02", by: "secretary" }),
    ],
    "2026-06-01",
  );
  assert.equal(partnerFunds.doesNotApply?.(bare)?.message, "doesNotApply.partnerFunds");
  assert.equal(partnerLends.doesNotApply?.(bare)?.message, "doesNotApply.partnerLends");
});

test("not proven before the first day of payment has passed, and while nothing is recorded", () => {
  const [early] = judged(agreedPartnership, "2026-04-10");
  assert.deepEqual(
    [early.state, early.because.message],
    ["notProven", "finding.partnerFunds.notYet"],
  );
  const [silent] = judged(agreedPartnership, "2026-04-11");
  assert.deepEqual(
    [silent.state, silent.because.message],
    ["notProven", "finding.partnerFunds.open"],
  );
});

test("met when every month is paid and confirmed; a month more and it is open again", () => {
  assert.equal(states(facts, "2026-06-10")[0], "met");
  assert.equal(states(facts, "2026-06-11")[0], "notProven");
  const [own] = judged(
    facts.filter((one) => one.type !== "PartnershipGivenAnswered/1"),
    "2026-06-10",
  );
  assert.equal(own.state, "notProven");
});

test("a penny short refutes it; a late payment is met with its grade", () => {
  const short = both("2026-05", { on: "2026-05-08", given: "given-2", pence: 8333 });
  const [found] = judged([...agreedPartnership, ...april, ...short], "2026-06-01");
  assert.deepEqual([found.state, found.because.values?.["short"]], ["notMet", 1]);
  const late = both("2026-05", { on: "2026-05-11", given: "given-2", pence: 8334 });
  const [graded] = judged([...agreedPartnership, ...april, ...late], "2026-06-01");
  assert.deepEqual([graded.state, graded.grade?.values], ["met", { late: 1, of: 2 }]);
  assert.equal(judged(facts, "2026-06-01")[0].grade, null);
});

test("support is judged a month after its month, by the other side’s word", () => {
  const confirmed = answered("given-3", { on: "2026-06-04", by: "secretary" });
  assert.equal(judged(facts, "2026-06-30")[1].because.message, "finding.partnerLends.notYet");
  assert.equal(states([...facts, hours(9), confirmed], "2026-07-01")[1], "met");
  assert.equal(states([...facts, hours(8), confirmed], "2026-07-01")[1], "notMet");
  assert.equal(states([...facts, hours(9)], "2026-07-01")[1], "notProven");
  const disputed = answered("given-3", { on: "2026-06-04", by: "secretary" }, "disputed");
  const [, open] = judged([...facts, hours(9), disputed], "2026-07-01");
  assert.equal(open.state, "notProven");
  assert.deepEqual(open.because.values?.["reasons"], [
    { message: "finding.partner.open.disputed", values: { count: 1 } },
  ]);
});
