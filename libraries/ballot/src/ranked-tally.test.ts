/** Ranked answers decrypted: the numbers, and whether an honest voter could have meant them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { groupNamed } from "./groups.ts";
import { decryptedAnswers, inPublishedOrder } from "./ranked-tally.ts";

const group = groupNamed("RFC-3526-2048")!;
const three = { answers: ["a", "b", "c"] };

test("answers come back from their ciphertexts; a changed one is seen not to be short", () => {
  const key = 12345n;
  const plain = [
    [1, 2, 3],
    [0, 255, 7],
  ].map((numbers) => group.embedding!.embed(numbers)!);
  const ciphertexts = plain.map((one, at) => {
    const secret = BigInt(at + 77);
    const beta = group.multiply(one, group.basePower(secret * key));
    return { alpha: group.basePower(secret), beta };
  });
  const factors = ciphertexts.map(({ alpha }) => group.power(alpha, key));
  assert.deepEqual(decryptedAnswers(group, three, { ciphertexts, factors }), [
    { numbers: [1, 2, 3], short: true },
    { numbers: [0, 255, 7], short: true },
  ]);
  const forged = [group.multiply(factors[0]!, group.base), factors[1]!];
  const [changed, kept] = decryptedAnswers(group, three, { ciphertexts, factors: forged });
  assert.equal(changed!.short, false);
  assert.equal(kept!.short, true);
});

test("what encodes four numbers is no answer to three", () => {
  const plain = group.embedding!.embed([1, 2, 3, 4])!;
  const ciphertexts = [{ alpha: group.base, beta: plain }];
  const factors = [group.identity];
  assert.equal(decryptedAnswers(group, three, { ciphertexts, factors })[0]!.short, false);
});

test("the published order is by alpha and then by beta", () => {
  const [low, high] = [group.read("4")!, group.read("9")!];
  const pairs = [
    { alpha: high, beta: low },
    { alpha: low, beta: high },
    { alpha: low, beta: low },
  ];
  const order = inPublishedOrder(group, pairs).map((one) => pairs.indexOf(one));
  assert.deepEqual(order, [2, 1, 0]);
});

test("a group without an encoding cannot count ranked answers", () => {
  const other = groupNamed("BELENIOS-2048")!;
  assert.throws(() => decryptedAnswers(other, three, { ciphertexts: [], factors: [] }), RangeError);
});
