import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { ers97, scottish2007 } from "./gregory-presets.ts";
import { LotNeeded, lotsByOrder, noLots } from "./lots.ts";
import { choicesOf } from "./rules.ts";
import type { GregoryRules } from "./rules.ts";
import { openTabulation } from "./tabulation.ts";
import { byLot, chosenOf, lookedBack } from "./tie.ts";

/** Three candidates whose votes at earlier points were as given. */
function tabulationWith(rules: GregoryRules, points: number[][], order?: number[]) {
  const bundles = [{ papers: 1, ranking: [1] }];
  const { profile } = electionFrom({ seats: 1, candidates: ["a", "b", "c"], bundles });
  const lots = order === undefined ? noLots : lotsByOrder(order);
  const given = { choices: choicesOf(rules), seats: 1, withdrawn: [], lots };
  const t = openTabulation(profile, given);
  for (const votes of points) t.points.push(Float64Array.from([0, ...votes]));
  t.votes.set([0, 5, 5, 5]);
  return t;
}
const apart = [
  [1, 3, 2],
  [4, 2, 3],
  [5, 5, 5],
];

test("Scotland looks back to the latest difference, ERS97 to the earliest", () => {
  const fewest = { want: "fewest", purpose: "exclusion" } as const;
  assert.equal(chosenOf(tabulationWith(scottish2007, apart), [1, 2, 3], fewest), 2);
  assert.equal(chosenOf(tabulationWith(ers97, apart), [1, 2, 3], fewest), 1);
  const most = { want: "most", purpose: "surplus" } as const;
  assert.equal(chosenOf(tabulationWith(scottish2007, apart), [1, 2, 3], most), 1);
  assert.equal(chosenOf(tabulationWith(ers97, apart), [1, 2, 3], most), 2);
});

test("three tied are narrowed to the lowest at each point, not drawn among all three", () => {
  const t = tabulationWith(scottish2007, [
    [4, 3, 5],
    [2, 2, 6],
  ]);
  assert.deepEqual(lookedBack(t, [1, 2, 3], "fewest"), [2]);
});

test("equal at every point: a lot, recorded; nobody to draw: the question is thrown", () => {
  const level = [[5, 5, 5]];
  const t = tabulationWith(ers97, level, [3, 1, 2]);
  const by = { want: "fewest", purpose: "exclusion" } as const;
  assert.equal(chosenOf(t, [2, 1, 3], by), 3);
  assert.deepEqual(t.lots, [{ stage: 1, purpose: "exclusion", tied: [1, 2, 3], chosen: 3 }]);
  assert.throws(() => chosenOf(tabulationWith(ers97, level), [1, 2], by), LotNeeded);
});

test("a lot that falls on somebody else is a fault", () => {
  const t = tabulationWith(ers97, []);
  const wrong = { ...t, lotSource: () => 3 };
  assert.throws(() => byLot(wrong, [1, 2], "exclusion"), /not in the lot/);
});
