import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, paperOf, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (facts: readonly NewFact[]) => findingIn(facts, "origin", lookedAt);
const key = (facts: readonly NewFact[]) => of(facts).because.message;

const authoritys = fact("AuthorityProposed/1", "authority", "2025-01-08", {
  statement: paperOf("theirs"),
});
const adopted = fact("ProposalAdopted/1", "proposer", "2025-01-12", {
  origin: "staff",
  staffSignatories: 9,
  userSignatories: 0,
  seniorManagers: 1,
  signatures: paperOf("adoption"),
});

test("origin: met where staff asked, others than managers signed and the scrutineer checked", () => {
  const found = of(wholeLife);
  assert.equal(found.state, "met");
  assert.equal(found.because.message, "finding.origin.checked");
  assert.equal(found.because.values?.["accepted"], 41);
});

test("origin: not proven without any request", () => {
  const none = without(wholeLife, "RequestMade/1");
  assert.equal(of(none).state, "notProven");
  assert.equal(key(none), "finding.origin.none");
});

test("origin: an authority's own proposal is not met until staff or users adopt it", () => {
  const theirs = [...without(wholeLife, "RequestMade/1"), authoritys];
  assert.equal(of(theirs).state, "notMet");
  assert.equal(key(theirs), "finding.origin.authoritys");
  assert.equal(of([...theirs, adopted]).state, "met");
});

test("origin: an adoption must come after the proposal that it adopts", () => {
  const before = { ...adopted, on: "2025-01-07" } as NewFact;
  assert.equal(of([...without(wholeLife, "RequestMade/1"), authoritys, before]).state, "notMet");
});

test("origin: not met where only senior managers signed; one more signature meets it", () => {
  const managers = { staffSignatories: 4, userSignatories: 0, seniorManagers: 4 };
  const only = changed(wholeLife, "RequestMade/1", managers);
  assert.equal(of(only).state, "notMet");
  assert.equal(key(only), "finding.origin.onlyManagers");
  const oneMore = changed(wholeLife, "RequestMade/1", { ...managers, staffSignatories: 5 });
  assert.equal(of(oneMore).state, "met");
});

test("origin: not met where the authority decided first, were it by one day", () => {
  assert.equal(of(movedTo(wholeLife, "DecidedInPrinciple/1", "2025-01-09")).state, "notMet");
  assert.equal(of(movedTo(wholeLife, "DecidedInPrinciple/1", "2025-01-11")).state, "met");
});

test("origin: the proposers' own count of their signatures proves nothing", () => {
  const own = saidBy(without(wholeLife, "RequestValidated/1"), "SignaturesChecked/1", "proposer");
  assert.equal(of(own).state, "notProven");
  assert.equal(key(own), "finding.ownWord");
  assert.equal(of(saidBy(wholeLife, "SignaturesChecked/1", "proposer")).state, "met");
});

test("origin: a check that accepts none is not met; one that may have accepted only managers is not proven", () => {
  assert.equal(of(changed(wholeLife, "SignaturesChecked/1", { accepted: 0 })).state, "notMet");
  assert.equal(of(changed(wholeLife, "SignaturesChecked/1", { accepted: 4 })).state, "notProven");
  assert.equal(of(changed(wholeLife, "SignaturesChecked/1", { accepted: 5 })).state, "met");
});

test("origin: a source that only speaks of it is shown, and proves nothing", () => {
  const about = (what: "origin" | "quality") =>
    fact("StatementSourced/1", "archivist", "2025-02-01", {
      about: what,
      words: "It began with its staff.",
      value: null,
      unit: null,
    });
  const none = without(wholeLife, "RequestMade/1");
  const told = of([...none, about("origin")]);
  assert.equal(told.because.message, "finding.origin.onlySaid");
  assert.equal(told.evidence.length, 1);
  assert.equal(key([...none, about("quality")]), "finding.origin.none");
});
