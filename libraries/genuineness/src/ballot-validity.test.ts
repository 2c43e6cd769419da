import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { FactType, NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, heldIn, movedTo, paperOf, saidBy, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (facts: readonly NewFact[]) => findingIn(facts, "ballotValid", lookedAt);

function defects(facts: readonly NewFact[]): readonly string[] {
  const found = of(facts);
  assert.equal(found.state, "notMet");
  return heldIn(found.because, "defects").map((one) => one.message);
}

test("ballot: valid with every step in the record", () => {
  assert.equal(of(wholeLife).state, "met");
});

test("ballot: the roll is frozen 21 days before the poll, not 20", () => {
  assert.equal(of(movedTo(wholeLife, "RollFrozen/1", "2025-06-02")).state, "met");
  assert.deepEqual(defects(movedTo(wholeLife, "RollFrozen/1", "2025-06-03")), ["defect.rollLate"]);
});

test("ballot: notice is given 21 days before the poll, not 20", () => {
  assert.equal(of(movedTo(wholeLife, "BallotCalled/1", "2025-06-02")).state, "met");
  assert.deepEqual(defects(movedTo(wholeLife, "BallotCalled/1", "2025-06-03")), [
    "defect.noticeShort",
  ]);
});

test("ballot: the poll is open 14 days, both ends counted, not 13", () => {
  assert.equal(of(changed(wholeLife, "BallotCalled/1", { closes: "2025-07-06" })).state, "met");
  assert.deepEqual(defects(changed(wholeLife, "BallotCalled/1", { closes: "2025-07-05" })), [
    "defect.pollShort",
  ]);
});

test("ballot: dates that were set later count", () => {
  const later = fact("BallotDatesSet/1", "scrutineer", "2025-06-05", {
    ballot: "staff-2025",
    opens: "2025-06-23",
    closes: "2025-06-30",
  });
  assert.deepEqual(defects([...wholeLife, later]), ["defect.pollShort"]);
});

test("ballot: every paper that it is about was frozen before it opened", () => {
  const papers: readonly FactType[] = [
    "BusinessCaseFrozen/1",
    "DesignFrozen/1",
    "HeadsAgreed/1",
    "MeasuresLetterSent/1",
    "PensionAnswered/1",
  ];
  for (const type of papers) {
    const key = `defect.notFrozen.${type.replace("/1", "")}`;
    assert.deepEqual(defects(movedTo(wholeLife, type, "2025-06-24")), [key]);
  }
});

test("ballot: staying as it is must be among the answers", () => {
  assert.deepEqual(defects(changed(wholeLife, "BallotCalled/1", { statusQuo: 2 })), [
    "defect.noStatusQuo",
  ]);
});

test("ballot: a plain box will not do for a body in earnest", () => {
  const live = changed(wholeLife, "BodyOpened/1", { standing: "live" });
  assert.deepEqual(defects(live), ["defect.plainBox"]);
  assert.equal(of(changed(live, "BallotCalled/1", { box: "verifiable" })).state, "notProven");
});

test("ballot: the scrutineer is independent and found no interference", () => {
  assert.deepEqual(defects(changed(wholeLife, "BallotReported/1", { independent: false })), [
    "defect.notIndependent",
  ]);
  assert.deepEqual(defects(saidBy(wholeLife, "BallotReported/1", "proposer")), [
    "defect.notIndependent",
  ]);
  assert.deepEqual(defects(changed(wholeLife, "BallotReported/1", { interference: "found" })), [
    "defect.interference",
  ]);
  const suspected = changed(wholeLife, "BallotReported/1", { interference: "suspected" });
  assert.equal(of(suspected).state, "notProven");
});

test("ballot: as many papers as were in the box, of a roll that did not change", () => {
  assert.deepEqual(defects(changed(wholeLife, "BallotClosed/1", { papers: 337 })), [
    "defect.countDiffers",
  ]);
  assert.deepEqual(defects(changed(wholeLife, "BallotOpened/1", { eligible: 417 })), [
    "defect.rollDiffers",
  ]);
  assert.deepEqual(defects(changed(wholeLife, "BallotReported/1", { issued: 337 })), [
    "defect.tooManyPapers",
  ]);
  assert.equal(of(changed(wholeLife, "BallotReported/1", { issued: 338 })).state, "met");
});

test("ballot: an open challenge leaves it not proven, an upheld one voids it, a dismissed one changes nothing", () => {
  const challenge = fact("BallotChallenged/1", "staff", "2025-07-09", {
    ballot: "staff-2025",
    challenge: "c1",
    doc: paperOf("challenge"),
  });
  const ruled = (outcome: "dismissed" | "voided") =>
    fact("BallotChallengeRuled/1", "arbiter", "2025-07-12", {
      ballot: "staff-2025",
      challenge: "c1",
      outcome,
      reasons: "Heard.",
    });
  assert.equal(of([...wholeLife, challenge]).state, "notProven");
  assert.equal(of([...wholeLife, challenge, ruled("dismissed")]).state, "met");
  assert.deepEqual(defects([...wholeLife, challenge, ruled("voided")]), ["defect.voided"]);
});

test("ballot: a missing step is not proven; a transfer without any ballot is not met", () => {
  assert.equal(of(without(wholeLife, "RollFrozen/1")).state, "notProven");
  const none = without(
    wholeLife,
    "BallotCalled/1",
    "RollFrozen/1",
    "BallotOpened/1",
    "BallotClosed/1",
    "BallotReported/1",
  );
  assert.equal(of(none).state, "notMet");
  assert.equal(of(without(none, "TransferMade/1")).state, "notProven");
  assert.equal(of(changed(none, "BodyOpened/1", { standing: "real" })).state, "notProven");
});

test("ballot: the same question is not put again within a year unless its terms changed", () => {
  const earlier = fact("BallotReported/1", "scrutineer", "2025-01-20", {
    ballot: "staff-first",
    purpose: "support",
    tally: { eligible: 418, for: 100, against: 200, abstain: 0, spoiled: 0 },
    issued: 418,
    undelivered: 0,
    reissued: 0,
    late: 0,
    independent: true,
    rollInspected: true,
    interference: "none",
    report: null,
  });
  assert.deepEqual(defects([earlier, ...wholeLife]), ["defect.repeated"]);
  const opened = wholeLife
    .filter((one) => one.type === "BodyOpened/1" || one.type === "PartyAdmitted/1")
    .map((one) => ({ ...one, on: "2024-01-01" }) as NewFact);
  const change = fact("MaterialChange/1", "authority", "2025-02-01", {
    what: "headsOfTerms",
    words: "The price rose.",
  });
  assert.equal(of([earlier, change, ...wholeLife]).state, "met");
  const changedAfter = { ...change, on: "2025-06-02" } as NewFact;
  assert.deepEqual(defects([earlier, changedAfter, ...wholeLife]), ["defect.repeated"]);
  const yearBefore = (on: string) => [{ ...earlier, on } as NewFact, ...opened, ...wholeLife];
  assert.deepEqual(defects(yearBefore("2024-06-23")), ["defect.repeated"]);
  assert.equal(of(yearBefore("2024-06-22")).state, "met");
});
