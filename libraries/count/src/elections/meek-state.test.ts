import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { noLots } from "./lots.ts";
import { meekPrf } from "./meek-presets.ts";
import { distributed, electReaching, keepNeeded, openMeek, placesOpen } from "./meek-state.ts";
import { meekTree } from "./meek-tree.ts";

const { profile } = electionFrom({
  seats: 2,
  candidates: ["a", "b", "c"],
  bundles: [
    { papers: 70, ranking: [1, 2] },
    { papers: 20, ranking: [2] },
    { papers: 9, ranking: [3] },
  ],
});
const open = (sitting: readonly number[] = []) =>
  openMeek(profile, meekPrf, { seats: 2, withdrawn: [], lots: noLots, sitting });

test("a paper gives its share by the keep factor, rounded up, and the rest goes on", () => {
  const m = open();
  m.standing[1] = "elected";
  m.keep[1] = 333_333_333;
  const votes = distributed(m, meekTree(profile, m.standing));
  assert.deepEqual(votes, [
    0n,
    70n * 333_333_333n,
    70n * 666_666_667n + 20n * 10n ** 9n,
    9n * 10n ** 9n,
  ]);
});

test("what is kept of a paper is keep factor x quota / votes, rounded up twice", () => {
  const m = open();
  m.votes = [0n, 70n * 10n ** 9n];
  m.quota = 33_000_000_001n;
  assert.equal(keepNeeded(m, 1), 471_428_572);
});

test("sitting members take places of their own, others only what is open", () => {
  const m = open([3]);
  assert.equal(placesOpen(m), 1);
  m.votes = [0n, 40n, 40n, 40n];
  m.quota = 40n;
  assert.deepEqual(electReaching(m), [3]);
  m.votes = [0n, 41n, 40n, 40n];
  assert.deepEqual(electReaching(m), [1]);
  assert.equal(placesOpen(m), 0);
});
