/** A ranked answer: encrypted, proved, bound to its voter, and decrypted to the same numbers. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { firstFault } from "./claim.ts";
import { groupNamed } from "./groups.ts";
import { encryptRanking, readRankedAnswer, stepsOfRankedAnswer } from "./ranked.ts";

const group = groupNamed("RFC-3526-2048")!;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const secret = 24_681_012n;
const key = group.basePower(secret);
const context = { group, key, y: group.tableFor(key), bound: "election|credential" };
const question = { kind: "ranked", question: "Rank", answers: ["a", "b", "c"] } as const;
const text = encryptRanking(context, question, { numbers: [2, 0, 255], random });
const answer = readRankedAnswer(group, text)!;
const faultIn = (own: typeof context, given: typeof answer) =>
  firstFault(group, own.y, stepsOfRankedAnswer(own, given));

test("specification 4.11.2: the numbers come back, and the proof holds", () => {
  assert.equal(faultIn(context, answer), null);
  const { alpha, beta } = answer.ciphertext;
  const plain = group.multiply(beta, group.invert(group.power(alpha, secret)));
  assert.deepEqual(group.embedding!.unembed(plain, 3), [2, 0, 255]);
  assert.ok(group.embedding!.isEncoding(plain, 3));
  assert.ok(!group.embedding!.isEncoding(plain, 2));
});

test("an answer is its voter's, its election's and its key's alone", () => {
  for (const change of [{ bound: "election|another" }, { key: group.base }]) {
    assert.equal(faultIn({ ...context, ...change }, answer)?.check, "ballotProof");
  }
});

test("a change of either half or of the proof breaks it", () => {
  const { ciphertext, proof } = answer;
  const variants = [
    { proof, ciphertext: { ...ciphertext, alpha: group.multiply(ciphertext.alpha, group.base) } },
    { proof, ciphertext: { ...ciphertext, beta: group.multiply(ciphertext.beta, group.base) } },
    { ciphertext, proof: { ...proof, challenge: proof.challenge + 1n } },
    { ciphertext, proof: { ...proof, response: (proof.response + 1n) % group.q } },
  ];
  for (const changed of variants) assert.equal(faultIn(context, changed)?.check, "ballotProof");
});

test("numbers that no paper allows are not encrypted", () => {
  for (const numbers of [
    [1, 2],
    [1, 2, 256],
    [1, 2, -1],
    [1, 2, 0.5],
    [1, 2, 3, 4],
  ]) {
    assert.throws(() => encryptRanking(context, question, { numbers, random }), RangeError);
  }
});

test("another form is no answer", () => {
  for (const other of [
    null,
    [],
    { ...text, extra: 1 },
    { proof: text.proof, choices: text.choices },
    { ...text, choices: { ...text.choices, beta: `0${text.choices.beta}` } },
    { ...text, choices: [text.choices] },
    { ...text, proof: { ...text.proof, challenge: group.q.toString() } },
  ]) {
    assert.equal(readRankedAnswer(group, other), null);
  }
});
