/** The encrypted tally: last ballots, sums, order, and its text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Element } from "./group.ts";
import type { CountedBallot } from "./tally.ts";
import { lastBallots, rankedPart, readTally, tallyOf, tallyText, withShuffled } from "./tally.ts";
import type { Question } from "./election.ts";
import { ranking, yesNo } from "../../../tests/golden/ballot/samples.ts";
import { groupNamed } from "./groups.ts";
import type { Setup } from "./setup.ts";

const group = groupNamed("RFC-3526-2048")!;
const at = (exponent: number): Element => group.power(group.base, BigInt(exponent));
const pair = (a: number, b: number) => ({ alpha: at(a), beta: at(b) });
const questions: readonly Question[] = [yesNo, ranking];
const setup = {
  group,
  election: { given: { questions } },
  weights: new Map([
    ["x", 1n],
    ["y", 3n],
  ]),
} as unknown as Setup;
const ballot = (credential: string, seed: number): CountedBallot => ({
  credential,
  answers: [
    {
      kind: "homomorphic",
      answer: {
        choices: [pair(seed, seed + 1), pair(seed + 2, seed + 3)],
        ...{ individual: [], overall: [], blank: null },
      },
    },
    {
      kind: "ranked",
      answer: { ciphertext: pair(30 - seed, seed), proof: { challenge: 0n, response: 0n } },
    },
  ],
});

test("the last ballot of each credential counts, in the order of casting", () => {
  const list = ["a", "b", "a", "c", "b"].map((credential, place) => ({ credential, place }));
  assert.deepEqual(
    lastBallots(list).map(({ place }) => place),
    [2, 3, 4],
  );
});

test("sums are raised to their weights; ranked answers are gathered by their numbers", () => {
  const counted = tallyOf(setup, [ballot("x", 1), ballot("y", 10)]);
  assert.ok(counted.ok);
  const { tally, ballots, weight } = counted.value;
  assert.deepEqual([ballots, weight], [2, 4n]);
  // 1 + 3 * 10 = 31, and so on: exponents add up.
  assert.deepEqual(tally[0], [pair(31, 35), pair(39, 43)]);
  assert.deepEqual(tally[1], [pair(20, 10), pair(29, 1)]);
  const nobody = tallyOf(setup, []);
  assert.ok(nobody.ok);
  assert.deepEqual(nobody.value.tally, [[pair(0, 0), pair(0, 0)], []]);
});

test("a ballot of another shape cannot be tallied", () => {
  const [first, ...rest] = ballot("x", 1).answers;
  assert.ok(first !== undefined);
  const short = { credential: "x", answers: [rest[0]!, ...rest] };
  const counted = tallyOf(setup, [short]);
  assert.ok(!counted.ok && counted.problems[0]?.check === "tallyPossible");
});

test("a tally is read as it was written, and only so", () => {
  const counted = tallyOf(setup, [ballot("x", 1), ballot("y", 10)]);
  assert.ok(counted.ok);
  const { tally } = counted.value;
  const text = tallyText(group, tally);
  assert.deepEqual(readTally(group, { text, questions }), tally);
  for (const broken of [
    ...["", "[]", "[[],[]]", text.replace("alpha", "a"), text.replace(":", ": ")],
    text.replace('"alpha":"', '"alpha":"0'),
  ]) {
    assert.equal(readTally(group, { text: broken, questions }), null);
  }
});

test("shuffled lists take the places of the ranked ones", () => {
  const counted = tallyOf(setup, [ballot("x", 1)]);
  assert.ok(counted.ok);
  const { tally } = counted.value;
  assert.deepEqual(rankedPart(tally, questions), [tally[1]]);
  const other = [pair(5, 6)];
  assert.deepEqual(withShuffled(tally, questions, [other]), [tally[0], other]);
});
