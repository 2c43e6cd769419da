import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { noLots } from "./lots.ts";
import { electByMajority, electThoseReaching, quotaOn } from "./reaching.ts";
import { choicesOf } from "./rules.ts";
import type { GregoryRules } from "./rules.ts";
import { openTabulation } from "./tabulation.ts";

function opened(rules: GregoryRules, seats: number, votes: readonly number[]) {
  const bundles = votes.map((papers, i) => ({ papers, ranking: [i + 1] }));
  const { profile } = electionFrom({ seats, candidates: votes.map((_, i) => `c${i}`), bundles });
  const given = { choices: choicesOf(rules), seats, withdrawn: [], lots: noLots };
  const t = openTabulation(profile, given);
  t.quota = quotaOn(t, t.valid * t.scale);
  return t;
}

test("quotas: above votes / (places + 1) in whole numbers; to two places rounded up", () => {
  assert.equal(opened(scottish2007, 3, [100]).quota, 26 * 100_000);
  assert.equal(opened(scottish2007, 3, [99]).quota, 25 * 100_000);
  assert.equal(opened(ers97, 6, [753]).quota, 10_758);
  assert.equal(opened(ers97, 3, [100]).quota, 2_500);
});

test("the quota elects at the quota, not above it only", () => {
  const t = opened(scottish2007, 1, [51, 49]);
  electThoseReaching(t, 0);
  assert.deepEqual(t.doing.elected, [1]);
  assert.equal(t.surpluses.size, 0);
  const short = opened(scottish2007, 1, [50, 50]);
  electThoseReaching(short, 0);
  assert.deepEqual(short.doing.elected, []);
});

test("ERS97 elects at the share of active votes that nobody else can reach", () => {
  const t = opened(ers97, 1, [40, 30, 30]);
  electThoseReaching(t, 0);
  assert.deepEqual(t.doing.elected, []);
  t.nonTransferable = 3_000;
  t.votes[3] = 0;
  electThoseReaching(t, 0);
  assert.deepEqual(t.doing.elected, [1]);
  assert.equal(t.doing.why.at(-1)?.what, "activeShare");
});

test("ERS97 5.6.2: more at the quota than places and equal throughout: none is elected", () => {
  const t = opened(ers97, 1, [50, 50]);
  electThoseReaching(t, 0);
  assert.deepEqual(t.doing.elected, []);
});

test("nobody is elected on no votes", () => {
  const t = opened(ers97, 1, [0, 0]);
  electThoseReaching(t, 0);
  assert.deepEqual(t.doing.elected, []);
});

test("the last place by majority over the rest, but not where two have it", () => {
  const t = opened(nhs2014Stv, 1, [10, 6, 4]);
  electByMajority(t);
  assert.deepEqual(t.doing.elected, [1]);
  const level = opened(nhs2014Stv, 1, [10, 10]);
  electByMajority(level);
  assert.deepEqual(level.doing.elected, []);
  const two = opened(nhs2014Stv, 2, [10, 6, 4]);
  electByMajority(two);
  assert.deepEqual(two.doing.elected, []);
});
