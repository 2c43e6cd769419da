/** Ranked answers: made, read, and bound to their voter and their randomness. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance, ranking } from "../../../tests/golden/ballot/samples.ts";
import type { RankedQuestion } from "./election.ts";
import { groupNamed } from "./groups.ts";
import { checkRankedAnswer, encryptRanking, readRankedAnswer } from "./ranked.ts";

const group = groupNamed("RFC-3526-2048", fastPowers)!;
const random = chance("ranked");
const secret = 31_337n;
const key = group.power(group.base, secret);
const context = { group, key, y: group.tableFor(key), bound: "fingerprint|credential" };
const asked = ranking as RankedQuestion;

test("an answer holds its numbers, and its maker's proof", () => {
  const text = encryptRanking(context, asked, { numbers: [2, 255, 0], random });
  const answer = readRankedAnswer(group, text);
  assert.ok(answer !== null);
  assert.deepEqual(checkRankedAnswer(context, answer), []);
  const { alpha, beta } = answer.ciphertext;
  const plain = group.multiply(beta, group.invert(group.power(alpha, secret)));
  assert.deepEqual(group.embedding!.unembed(plain, 3), [2, 255, 0]);
});

test("copied to another voter, or changed by anybody, the proof fails", () => {
  const text = encryptRanking(context, asked, { numbers: [1, 2, 3], random });
  const answer = readRankedAnswer(group, text)!;
  const other = { ...context, bound: "fingerprint|another" };
  assert.equal(checkRankedAnswer(other, answer)[0]?.check, "ballotProof");
  const { alpha, beta } = answer.ciphertext;
  const changed = { ...answer, ciphertext: { alpha, beta: group.multiply(beta, group.base) } };
  assert.equal(checkRankedAnswer(context, changed)[0]?.check, "ballotProof");
});

test("impossible numbers and other forms are refused", () => {
  for (const numbers of [[1, 2], [1, 2, 256], [1, 2, -1], [1, 2, 0.5], []]) {
    assert.throws(() => encryptRanking(context, asked, { numbers, random }), RangeError);
  }
  for (const value of [null, {}, { choices: {}, proof: {} }]) {
    assert.equal(readRankedAnswer(group, value), null);
  }
});
