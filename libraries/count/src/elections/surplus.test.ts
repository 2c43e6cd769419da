import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { noLots } from "./lots.ts";
import { electThoseReaching, quotaOn } from "./reaching.ts";
import { choicesOf } from "./rules.ts";
import type { GregoryRules } from "./rules.ts";
import { fromTheFewest, moveSurplus, nextSurplus } from "./surplus.ts";
import { openTabulation } from "./tabulation.ts";

function opened(rules: GregoryRules, bundles: readonly (readonly number[])[]) {
  const { profile } = electionFrom({
    seats: 2,
    candidates: ["a", "b", "c", "d", "e"],
    bundles: bundles.map(([papers = 0, ...ranking]) => ({ papers, ranking })),
  });
  const t = openTabulation(profile, {
    choices: choicesOf(rules),
    seats: 2,
    withdrawn: [],
    lots: noLots,
  });
  t.quota = quotaOn(t, t.valid * t.scale);
  electThoseReaching(t, 0);
  t.points.push(t.votes.slice());
  return t;
}

/** Quota 40 (ERS97) of 120; a surplus of 6; the two lowest 6 apart. */
const level = [
  [46, 1, 2],
  [30, 2],
  [20, 3],
  [15, 4],
  [9, 5],
];

test("ERS97 defers a surplus equal to the gap of the two lowest, NHS does not, Scotland never does", () => {
  assert.equal(nextSurplus(opened(ers97, level)), null);
  assert.equal(
    nextSurplus(
      opened(nhs2014Stv, [
        [47, 1, 2],
        [29, 2],
        [20, 3],
        [15, 4],
        [9, 5],
      ]),
    ),
    1,
  );
  assert.equal(
    nextSurplus(
      opened(nhs2014Stv, [
        [46, 1, 2],
        [30, 2],
        [20, 3],
        [15, 4],
        [9, 5],
      ]),
    ),
    null,
  );
  assert.equal(nextSurplus(opened(scottish2007, level)), 1);
});

test("from the fewest votes up", () => {
  assert.deepEqual(fromTheFewest(opened(ers97, level)), [5, 4, 3, 2]);
});

test("no paper transferable: the whole surplus is lost at no value", () => {
  const t = opened(nhs2014Stv, [
    [60, 1],
    [30, 2],
    [20, 3],
    [10, 4],
  ]);
  assert.equal(moveSurplus(t, 1), 0);
  assert.equal(t.nonTransferable, 19 * 100);
  assert.equal(t.votes[1], t.quota);
});

test("a paper never moves at more than it is worth", () => {
  const t = opened(ers97, [
    [60, 1],
    [5, 1, 2],
    [30, 2],
    [15, 3],
    [10, 4],
  ]);
  assert.equal(moveSurplus(t, 1), 100);
  assert.equal(t.votes[2], 3_500);
  assert.equal(t.nonTransferable, 6_500 - 4_000 - 500);
});
