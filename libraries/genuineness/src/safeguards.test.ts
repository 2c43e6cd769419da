import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { leastNoticeMonths } from "./safeguards.ts";
import { changed, findingIn, movedTo, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeHeads } from "./whole-terms.ts";

const signed = (facts: readonly NewFact[]) => findingIn(facts, "contractSafeguards", lookedAt);
const plan = (facts: readonly NewFact[]) => findingIn(facts, "continuityReady", lookedAt);

test("safeguards: each missing one is named", () => {
  assert.equal(signed(wholeLife).state, "met");
  const names = ["noBailOut", "continuityPlan", "openBook", "returnInHouseAtEnd"] as const;
  for (const name of names) {
    const heads = { ...wholeHeads, [name]: false };
    assert.equal(signed(changed(wholeLife, "ContractSigned/1", { heads })).state, "notMet", name);
  }
});

test("safeguards: nine months' notice, not eight", () => {
  assert.equal(leastNoticeMonths, 9);
  const heads = { ...wholeHeads, noticeMonths: 8 };
  assert.equal(signed(changed(wholeLife, "ContractSigned/1", { heads })).state, "notMet");
});

test("safeguards: agreed heads are not proven until signed, and signed by the authority", () => {
  assert.equal(signed(without(wholeLife, "ContractSigned/1")).state, "notProven");
  assert.equal(signed(without(wholeLife, "ContractSigned/1", "HeadsAgreed/1")).state, "notProven");
  const own = saidBy(wholeLife, "ContractSigned/1", "secretary");
  assert.equal(signed(own).because.message, "finding.ownWord");
});

test("continuity: a plan with gaps is not met", () => {
  assert.equal(plan(wholeLife).state, "met");
  for (const gap of [{ stepIn: false }, { exitPlan: false }, { noticeMonths: 8 }]) {
    assert.equal(plan(changed(wholeLife, "ContinuityPlanFiled/1", gap)).state, "notMet");
  }
});

test("continuity: tested within the year, and passed", () => {
  assert.equal(plan(movedTo(wholeLife, "ContinuityTested/1", "2025-11-21")).state, "met");
  assert.equal(plan(movedTo(wholeLife, "ContinuityTested/1", "2025-11-20")).state, "notProven");
  assert.equal(plan(changed(wholeLife, "ContinuityTested/1", { passed: false })).state, "notMet");
  assert.equal(plan(without(wholeLife, "ContinuityTested/1")).state, "notProven");
  assert.equal(plan(without(wholeLife, "ContinuityPlanFiled/1")).state, "notProven");
});

test("continuity: a test that the mutual reports of itself proves nothing", () => {
  const own = saidBy(wholeLife, "ContinuityTested/1", "secretary");
  assert.equal(plan(own).because.message, "finding.ownWord");
});
