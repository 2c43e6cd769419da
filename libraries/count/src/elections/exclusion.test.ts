import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { moveExcluded, nextExcluded } from "./exclusion.ts";
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { lotsByOrder } from "./lots.ts";
import { quotaOn } from "./reaching.ts";
import { choicesOf } from "./rules.ts";
import type { GregoryRules } from "./rules.ts";
import { openTabulation } from "./tabulation.ts";

function opened(rules: GregoryRules, bundles: readonly (readonly number[])[]) {
  const { profile } = electionFrom({
    seats: 1,
    candidates: ["a", "b", "c", "d", "e"],
    bundles: bundles.map(([papers = 0, ...ranking]) => ({ papers, ranking })),
  });
  const given = {
    choices: choicesOf(rules),
    seats: 1,
    withdrawn: [],
    lots: lotsByOrder([5, 4, 3, 2, 1]),
  };
  const t = openTabulation(profile, given);
  t.quota = quotaOn(t, t.valid * t.scale);
  t.points.push(t.votes.slice());
  return t;
}
const votes = (...of: number[]) => of.map((papers, i) => [papers, i + 1]);

test("together when below the next (NHS), when not above it (ERS97), never (Scotland)", () => {
  const equal = votes(20, 11, 6, 4, 2);
  assert.deepEqual(nextExcluded(opened(ers97, equal)), [5, 4]);
  assert.deepEqual(nextExcluded(opened(nhs2014Stv, equal)), [5]);
  assert.deepEqual(nextExcluded(opened(scottish2007, equal)), [5]);
  assert.deepEqual(nextExcluded(opened(nhs2014Stv, votes(20, 11, 7, 4, 2))), [5, 4]);
});

test("enough remain for the places", () => {
  assert.deepEqual(nextExcluded(opened(nhs2014Stv, votes(40, 9, 4, 2, 1))).length, 4);
});

test("who of equals goes is for the tie rule, not the order of the file", () => {
  assert.deepEqual(nextExcluded(opened(ers97, votes(20, 11, 4, 4, 6))), [4]);
  assert.deepEqual(nextExcluded(opened(ers97, votes(0, 7, 12, 4, 4))), [1, 5]);
});

test("the papers of the excluded move at their value; the count stops at the last place", () => {
  const t = opened(ers97, [
    [20, 1],
    [15, 2],
    [6, 3, 1],
    [4, 4],
    [2, 4, 2],
  ]);
  moveExcluded(t, [4]);
  assert.equal(t.votes[4], 0);
  assert.equal(t.votes[2], 1_700);
  assert.equal(t.nonTransferable, 400);
  // ERS97 5.4.8: nobody was elected yet, so the quota falls to 43 / 2.
  assert.equal(t.quota, 2_150);
  moveExcluded(t, [3]);
  assert.deepEqual(t.doing.elected, [1]);
});

test("NHS keeps its quota when papers are lost", () => {
  const t = opened(nhs2014Stv, [
    [20, 1],
    [15, 2],
    [6, 3, 1],
    [4, 4],
    [2, 4, 2],
  ]);
  moveExcluded(t, [4]);
  assert.equal(t.quota, 2_400);
});
