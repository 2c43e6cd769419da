import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { lotsByOrder } from "./lots.ts";
import { dhondt, sainteLague } from "./single-presets.ts";

const of = (seats: number, votes: readonly number[]) =>
  electionFrom({
    seats,
    candidates: votes.map((_, i) => `list ${i + 1}`),
    bundles: votes.map((papers, i) => ({ papers, ranking: [i + 1] })),
  });
const places = (election: ReturnType<typeof of>, rules: typeof dhondt) => {
  const { elected } = countElection(election, rules);
  return election.candidates.map((_, i) => elected.filter((e) => e.candidate === i + 1).length);
};
const textbook = of(8, [100_000, 80_000, 30_000, 20_000]);

test("the textbook's 8 places", () => {
  assert.deepEqual(places(textbook, dhondt), [4, 3, 1, 0]);
  assert.deepEqual(places(textbook, sainteLague), [3, 3, 1, 1]);
});

test("each place names the quotients that decided it", () => {
  const { stages } = countElection(textbook, dhondt);
  assert.deepEqual(stages[2]?.why[0], {
    what: "over",
    other: 2,
    candidate: 1,
    left: "100000/2",
    relation: ">",
    right: "80000/2",
    passed: true,
  });
});

test("equal quotients: a lot; a list alone takes every place; none without votes", () => {
  assert.deepEqual(countElection(of(1, [5, 5]), dhondt).needs?.tied, [1, 2]);
  const drawn = countElection(of(1, [5, 5]), dhondt, { lots: lotsByOrder([2]) });
  assert.deepEqual(drawn.elected, [{ candidate: 2, stage: 1 }]);
  assert.deepEqual(places(of(3, [7]), dhondt), [3]);
  assert.deepEqual(places(of(3, [7, 0]), sainteLague), [3, 0]);
});
