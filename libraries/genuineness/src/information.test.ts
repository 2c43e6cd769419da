import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, findingIn, heldIn, movedTo, without } from "./told-story.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (facts: readonly NewFact[]) => findingIn(facts, "balancedInformation", lookedAt);
const ballotFree = without(wholeLife, "BallotCalled/1", "BallotOpened/1", "BallotReported/1");

test("information: met with pack, union statement and independent summary before the poll", () => {
  assert.equal(of(wholeLife).state, "met");
});

test("information: a summary on the day of the poll counts, a day later does not", () => {
  const day = (on: string) =>
    wholeLife.map((one) =>
      one.type === "PackPublished/1" && one.content.kind === "independentSummary"
        ? ({ ...one, on } as NewFact)
        : one,
    );
  assert.equal(of(day("2025-06-23")).state, "met");
  const late = of(day("2025-06-24"));
  assert.equal(late.state, "notMet");
  assert.equal(late.because.message, "finding.balancedInformation.tooLate");
});

test("information: a summary by the proposers themselves is their own word", () => {
  const own = wholeLife.map((one) =>
    one.type === "PackPublished/1" ? ({ ...one, by: "proposer" } as NewFact) : one,
  );
  assert.equal(of(own).state, "notProven");
});

test("information: each union's statement, or its day of reply passed in silence", () => {
  assert.equal(of(without(wholeLife, "UnionAnswered/1")).state, "met");
  const waiting = changed(without(wholeLife, "UnionAnswered/1"), "UnionNotified/1", {
    replyBy: "2025-06-23",
  });
  assert.equal(of(waiting).state, "notMet");
});

test("information: not proven while no poll is called or papers are missing before it", () => {
  assert.equal(of(ballotFree).state, "notProven");
  assert.equal(of(without(ballotFree, "PackPublished/1")).state, "notProven");
  assert.equal(of(movedTo(wholeLife, "PackPublished/1", "2025-06-24")).state, "notMet");
});

test("information: the pack itself is needed, and so is the statement of each union", () => {
  const only = (kind: string) =>
    ballotFree.filter((one) => one.type !== "PackPublished/1" || one.content.kind === kind);
  const missing = (facts: readonly NewFact[]) =>
    heldIn(of(facts).because, "papers").map((one) => one.message);
  assert.deepEqual(missing(only("independentSummary")), ["paper.informationPack"]);
  assert.deepEqual(missing(only("informationPack")), ["paper.independentSummary"]);
  const two = changed(ballotFree, "BodyOpened/1", {
    recognisedUnions: ["Union of Care Workers", "Second Union"],
  });
  assert.deepEqual(missing(two), ["paper.unionStatement"]);
});

test("information: a union's statement on the day of the poll counts", () => {
  const waiting = changed(wholeLife, "UnionNotified/1", { replyBy: "2025-07-30" });
  assert.equal(of(movedTo(waiting, "UnionAnswered/1", "2025-06-23")).state, "met");
  assert.equal(of(movedTo(waiting, "UnionAnswered/1", "2025-06-24")).state, "notMet");
});

test("information: before the poll missing papers are not proven, on its day too late; never so for a real body", () => {
  const gone = without(wholeLife, "PackPublished/1");
  assert.equal(findingIn(gone, "balancedInformation", "2025-06-22").state, "notProven");
  assert.equal(findingIn(gone, "balancedInformation", "2025-06-23").state, "notMet");
  const real = changed(gone, "BodyOpened/1", { standing: "real" });
  assert.equal(of(real).state, "notProven");
  const unopened = without(wholeLife, "BallotOpened/1");
  assert.equal(of(unopened).state, "met");
});
