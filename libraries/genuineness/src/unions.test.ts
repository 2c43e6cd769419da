import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { unionNoticeDays } from "./unions.ts";

const of = (facts: readonly NewFact[]) => findingIn(facts, "unions", lookedAt);
const silent = without(wholeLife, "UnionAnswered/1");

test("unions: met where each was told from the outset and answered, whatever it said", () => {
  assert.equal(of(wholeLife).state, "met");
  assert.equal(of(changed(wholeLife, "UnionAnswered/1", { stance: "opposes" })).state, "met");
});

test("unions: told by the fourteenth day after validation, not on the fifteenth", () => {
  assert.equal(unionNoticeDays, 14);
  assert.equal(of(movedTo(wholeLife, "UnionNotified/1", "2025-01-29")).state, "met");
  const late = of(movedTo(wholeLife, "UnionNotified/1", "2025-01-30"));
  assert.equal(late.state, "notMet");
  assert.equal(late.because.message, "finding.unions.late");
});

test("unions: never told in a record that is kept is not met; where no union is named, not proven", () => {
  assert.equal(of(without(wholeLife, "UnionNotified/1", "UnionAnswered/1")).state, "notMet");
  assert.equal(of(changed(wholeLife, "BodyOpened/1", { recognisedUnions: [] })).state, "notProven");
});

test("unions: a real body's silence is not proven, never invented", () => {
  const real = changed(wholeLife, "BodyOpened/1", { standing: "real" });
  assert.equal(of(without(real, "UnionNotified/1", "UnionAnswered/1")).state, "notProven");
});

test("unions: silence after the day of reply counts only where the union is not told of by the proposers alone", () => {
  const own = of(silent);
  assert.equal(own.state, "notProven");
  assert.equal(own.because.message, "finding.unions.waiting");
  assert.equal(of(saidBy(silent, "UnionNotified/1", "authority")).state, "met");
});

test("unions: while the day of reply has not passed it is not proven", () => {
  const told = saidBy(silent, "UnionNotified/1", "authority");
  assert.equal(of(changed(told, "UnionNotified/1", { replyBy: lookedAt })).state, "notProven");
  assert.equal(of(changed(told, "UnionNotified/1", { replyBy: "2026-11-20" })).state, "met");
});

test("unions: every recognised union counts", () => {
  const two = ["Union of Care Workers", "Second Union"];
  const found = of(changed(wholeLife, "BodyOpened/1", { recognisedUnions: two }));
  assert.equal(found.state, "notMet");
});
