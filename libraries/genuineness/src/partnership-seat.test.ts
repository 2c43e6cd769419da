import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { fact } from "@rochdale/facts/fact.ts";
import type { Design4, Ownership } from "@rochdale/facts/governance.ts";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import { say } from "@rochdale/language/say.ts";
import { conclude } from "./conclude.ts";
import { ownershipOf } from "./control-of-design.ts";
import { partnerSits, partnersPlace } from "./partnership-seat.ts";
import { sceneOf } from "./scene.ts";
import { signedContract } from "./told-contract.ts";
import { agreedPartnership, partnershipTerms, withDesign } from "./told-partnership.ts";
import { changed, tell, without } from "./told-story.ts";
import { wholeDesign } from "./whole-terms.ts";
import { genuinenessWords } from "./words.ts";

const day = "2026-06-01";
function judged(facts: readonly NewFact[]) {
  const { state, because, change } = conclude(partnerSits, sceneOf(tell(facts), day));
  for (const language of ["en", "cy"] as const) {
    for (const message of [because, change]) {
      assert.notEqual(say(genuinenessWords, language, message), "");
    }
  }
  return [state, because.message.replace("finding.partnerSits.", "")];
}
/** The rules with votes and seats of workers, users and the council. */
const shares = (votes: readonly number[], seats: readonly number[]) => (design: Design4) => ({
  ...design,
  classes: design.classes.map((one, at) => ({
    ...one,
    ...{ votes: votes[at] ?? 0, seats: seats[at] ?? 0, managerVotes: 0, managerSeats: 0 },
  })),
});

test("asked only of a partnership", () => {
  const none = sceneOf(tell(signedContract), day);
  assert.equal(partnerSits.doesNotApply?.(none)?.message, "doesNotApply.noPartnership");
  assert.equal(partnerSits.doesNotApply?.(sceneOf(tell(agreedPartnership), day)), undefined);
});

test("one seat of nine and fifteen votes of a hundred: it sits, and does not control", () => {
  assert.deepEqual(judged(agreedPartnership), ["met", "met"]);
  assert.deepEqual(judged(without(agreedPartnership, "RulesRegistered/4")), [
    "notProven",
    "noRules",
  ]);
});

test("without a seat, or with fewer than promised, it does not sit as promised", () => {
  assert.deepEqual(judged(withDesign(shares([60, 25, 15], [6, 3, 0]))), ["notMet", "noSeat"]);
  assert.deepEqual(judged(withDesign(shares([60, 25, 15], [0, 0, 0]))), ["notProven", "noBoard"]);
  const two = changed(agreedPartnership, "PartnershipOffered/1", {
    terms: { ...partnershipTerms, seat: { class: "council", seats: 2 } },
  });
  assert.deepEqual(judged(two), ["notMet", "fewer"]);
});

test("a seat that fell empty is no seat", () => {
  const left = fact("SeatVacated/1", "secretary", "2026-05-01", {
    class: "publicBody",
    seats: 1,
    why: "resigned",
  });
  assert.deepEqual(judged([...agreedPartnership, left]), ["notMet", "noSeat"]);
});

test("exactly half of the votes stops the others, over half decides; less does neither", () => {
  assert.deepEqual(judged(withDesign(shares([25, 24, 51], [6, 2, 1]))), ["notMet", "controls"]);
  assert.deepEqual(judged(withDesign(shares([25, 25, 50], [6, 2, 1]))), ["notMet", "controls"]);
  // Over a quarter it can keep the rules as they are; that protects and does not run.
  assert.deepEqual(judged(withDesign(shares([40, 34, 26], [6, 2, 1]))), ["met", "met"]);
});

test("a majority of the board, or a veto over the running, is control", () => {
  const board = withDesign(shares([60, 25, 15], [2, 2, 5]));
  assert.deepEqual(judged(board), ["notMet", "controls"]);
  assert.deepEqual(judged(withDesign(shares([60, 25, 15], [3, 2, 4]))), ["met", "met"]);
  const whole = ownershipOf(furtherTold(wholeDesign));
  assert.equal(partnersPlace(whole)?.control, "no");
  const veto = { holder: "council", over: ["budget" as const], nature: "operative" as const };
  assert.equal(partnersPlace({ ...whole, vetoes: [veto] })?.control, "yes");
});

test("votes that nobody knows could be the public partner’s", () => {
  const held: Ownership = {
    ...ownershipOf(furtherTold(wholeDesign)),
    holders: [
      { id: "workers", kind: "people", class: "worker" },
      { id: "council", kind: "people", class: "publicBody" },
      { id: "nominee", kind: "nominee", for: null },
    ],
    votes: { workers: 45, council: 15, nominee: 40 },
    board: { seats: { workers: 5, council: 1 } },
    vetoes: [],
  };
  assert.deepEqual(partnersPlace(held), { seats: 1, allSeats: 6, control: "unknown" });
  const known = partnersPlace({ ...held, votes: { workers: 60, council: 15, nominee: 25 } });
  assert.equal(known?.control, "no");
  assert.equal(partnersPlace({ ...held, votes: { nobody: 1 } }), null);
});
