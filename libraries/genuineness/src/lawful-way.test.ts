import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { bodyTestsOf } from "./lawful-way.ts";
import { changed, findingIn, movedTo, saidBy, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const of = (facts: readonly NewFact[]) => findingIn(facts, "lawfulRoute", lookedAt);
const routed = (patch: Parameters<typeof changed<"RouteRecorded/1">>[2]) =>
  changed(wholeLife, "RouteRecorded/1", patch);

test("route: a reserved contract for social care, recorded before any offer", () => {
  assert.equal(of(wholeLife).state, "met");
});

test("route: not met where an offer came first, by a day", () => {
  assert.equal(of(movedTo(wholeLife, "OfferMade/1", "2025-05-01")).state, "notMet");
  assert.equal(of(movedTo(wholeLife, "OfferMade/1", "2025-05-03")).state, "met");
});

test("route: community nursing cannot use a reserved contract", () => {
  const opened = wholeLife.find((one) => one.type === "BodyOpened/1");
  assert.ok(opened?.type === "BodyOpened/1");
  const service = { ...opened.content.service, sector: "communityNursing" as const };
  const found = of(changed(wholeLife, "BodyOpened/1", { service }));
  assert.equal(found.state, "notMet");
  assert.equal(found.because.message, "finding.lawfulRoute.closed");
});

test("route: five years at most, and no such contract in three years", () => {
  assert.equal(of(routed({ termMonths: 60 })).state, "met");
  assert.equal(of(routed({ termMonths: 61 })).state, "notMet");
  assert.equal(of(routed({ earlierContracts: ["2024-01-01"] })).state, "notMet");
});

test("route: a body that its employees do not control is shut out", () => {
  const design = {
    ...wholeDesign,
    classes: wholeDesign.classes.map((one) => (one.id === "users" ? { ...one, votes: 90 } : one)),
  };
  assert.equal(of(changed(wholeLife, "RulesRegistered/1", { design })).state, "notMet");
});

test("route: not proven without one, not met where a rival won", () => {
  assert.equal(of(without(wholeLife, "RouteRecorded/1", "OfferMade/1")).state, "notProven");
  assert.equal(of(changed(wholeLife, "AwardMade/1", { to: "rival" })).state, "notMet");
});

test("route: the proposers' own record of it is not proven", () => {
  assert.equal(
    of(saidBy(wholeLife, "RouteRecorded/1", "proposer")).because.message,
    "finding.ownWord",
  );
});

test("what a reserved contract asks of the body is read from the record", () => {
  assert.deepEqual(bodyTestsOf(tell(wholeLife), lookedAt), {
    employeeControl: "pass",
    notForProfit: true,
    publicServiceMainly: true,
  });
  assert.equal(bodyTestsOf(tell(wholeLife), "2025-01-20").employeeControl, "notProven");
});
