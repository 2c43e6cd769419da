/** The test of a reserved contract, part by part, and the exclusion of health services, each at its boundary. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { mycsp } from "./mycsp-story.ts";
import { reservedTestsOf, type ReservedPart } from "./reserved-contract.ts";
import { changed, findingIn, saidBy, tell, without } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";

/** A day of the pack in which the rule stands. */
const lookedAt = "2026-11-22";
import { wholeDesign } from "./whole-terms.ts";

const part = (facts: readonly NewFact[], asked: ReservedPart) =>
  reservedTestsOf(tell(facts), lookedAt).find((one) => one.part === asked);
const stateOf = (facts: readonly NewFact[], asked: ReservedPart) => part(facts, asked)?.state;
const reserved = (facts: readonly NewFact[]) => findingIn(facts, "reservedContract", lookedAt);
const route = (change: object) => changed(wholeLife, "RouteRecorded/1", change);
const body = (change: object) => changed(wholeLife, "BodyOpened/1", change);
const care = {
  name: "Nursing",
  sector: "communityNursing",
  nation: "England",
  place: "Suffolk",
  staff: 418,
  users: 900,
  budgetPence: null,
} as const;

test("every part of a whole life is met, each with its evidence, and so is the finding", () => {
  for (const one of reservedTestsOf(tell(wholeLife), lookedAt)) {
    assert.equal(one.state, "met", one.part);
    assert.equal(one.remedy, null, one.part);
    assert.ok(one.evidence.length > 0, one.part);
  }
  assert.equal(reserved(wholeLife).state, "met");
});

test("five years, not a month more; unknown terms are not proven", () => {
  assert.equal(stateOf(route({ termMonths: 60 }), "term"), "met");
  assert.equal(stateOf(route({ termMonths: 61 }), "term"), "notMet");
  assert.equal(stateOf(route({ termMonths: null }), "term"), "notProven");
  assert.equal(reserved(route({ termMonths: 61 })).state, "notMet");
  assert.equal(reserved(route({ termMonths: null })).state, "notProven");
});

test("no comparable contract with the same authority within three years", () => {
  assert.equal(stateOf(route({ earlierContracts: ["2022-08-19"] }), "history"), "met");
  const again = part(route({ earlierContracts: ["2023-08-21"] }), "history");
  assert.deepEqual([again?.state, again?.because.message], ["notMet", "route.reservedHistory"]);
  assert.equal(stateOf(route({ awardOn: null }), "history"), "notProven");
});

test("(a) mainly public services: shown by its origin alone", () => {
  assert.equal(stateOf(body({ start: "noPredecessor" }), "a"), "notProven");
});

test("(b) profits to members only; no rules on record are not proven, and not a failure", () => {
  const design = { ...wholeDesign, surplus: "distributedToInvestors" } as const;
  assert.equal(stateOf(changed(wholeLife, "RulesRegistered/1", { design }), "b"), "notMet");
  const none = without(wholeLife, "RulesRegistered/1", "DesignFrozen/1", "DesignProposed/1");
  assert.equal(stateOf(none, "b"), "notProven");
});

test("(c) employees alone: MyCSP, where the government and an investor held 75 of 100, does not", () => {
  const tests = reservedTestsOf(tell(mycsp), "2025-07-01");
  assert.equal(tests.find((one) => one.part === "c")?.state, "notMet");
});

test("health care is bought under its own rules, and never by a reserved contract", () => {
  const health = body({ service: care });
  assert.equal(stateOf(health, "health"), "notMet");
  assert.equal(stateOf(body({ service: { ...care, nation: "Wales" } }), "health"), "notMet");
  assert.equal(stateOf(body({ service: { ...care, nation: "Scotland" } }), "service"), "notMet");
  const finding = (facts: readonly NewFact[]) => findingIn(facts, "healthExclusion", lookedAt);
  assert.equal(finding(health).state, "notMet");
  const open = changed(health, "RouteRecorded/1", { route: "providerSelectionRegime" });
  assert.equal(finding(open).state, "met");
  assert.equal(finding(without(health, "RouteRecorded/1")).state, "notProven");
  assert.equal(
    finding(saidBy(open, "RouteRecorded/1", "secretary")).because.message,
    "finding.ownWord",
  );
});
