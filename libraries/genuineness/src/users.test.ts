import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (facts: readonly NewFact[]) => findingIn(facts, "usersAsked", lookedAt);

test("users asked: met in two ways, one accessible, counted by another, with a reply", () => {
  const found = of(wholeLife);
  assert.equal(found.state, "met");
  assert.equal(found.because.values?.["responses"], 310);
});

test("users asked: not proven where the record does not show it, or no answers are counted", () => {
  assert.equal(of(without(wholeLife, "UsersAsked/1")).state, "notProven");
  assert.equal(of(without(wholeLife, "UsersAnswered/1")).state, "notProven");
  assert.equal(of(changed(wholeLife, "UsersAnswered/1", { responses: 0 })).state, "notProven");
});

test("users asked: letters and a website alone reach too few", () => {
  const online = changed(wholeLife, "UsersAsked/1", { ways: ["online", "letter"] });
  assert.equal(of(online).state, "notMet");
  assert.equal(of(changed(wholeLife, "UsersAsked/1", { ways: ["visits"] })).state, "notMet");
  assert.equal(of(changed(wholeLife, "UsersAsked/1", { ways: ["visits", "online"] })).state, "met");
});

test("users asked: not met where nobody replied to them", () => {
  assert.equal(of(without(wholeLife, "UsersReplied/1")).state, "notMet");
  assert.equal(of(movedTo(wholeLife, "UsersReplied/1", "2025-05-09")).state, "notMet");
});

test("users asked: not met where the authority had finally decided before", () => {
  assert.equal(of(movedTo(wholeLife, "FinallyDecided/1", "2025-04-09")).state, "notMet");
});

test("users asked: the proposers' own count proves nothing", () => {
  const own = of(saidBy(wholeLife, "UsersAnswered/1", "proposer"));
  assert.equal(own.state, "notProven");
  assert.equal(own.because.message, "finding.ownWord");
});
