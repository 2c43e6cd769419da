/** A shuffle that we make is proved, loses nothing, and keeps its order to itself. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { groupNamed } from "./groups.ts";
import { makeShuffle, permutationOf } from "./shuffle.ts";
import { checkShuffle } from "./shuffle-check.ts";

const group = groupNamed("RFC-3526-2048", fastPowers)!;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const secret = 987_654_321n;
const key = group.basePower(secret);
const fingerprint = "a fingerprint";

const encrypted = (numbers: readonly number[], hidden: bigint) => ({
  alpha: group.basePower(hidden),
  beta: group.multiply(group.embedding!.embed(numbers)!, group.power(key, hidden)),
});
const before = [
  [encrypted([1], 5n), encrypted([2], 6n), encrypted([3], 7n)],
  [encrypted([4, 4], 8n)],
];
const text = makeShuffle(group, { key, fingerprint, before, random });

test("two lists at once, and an empty one: proved, and the same votes come out", () => {
  const { shuffle, problems } = checkShuffle(group, { key, fingerprint, before, text, where: "" });
  assert.deepEqual(problems, []);
  const votes = shuffle!.ciphertexts.map((list, at) =>
    list
      .map(({ alpha, beta }) => group.multiply(beta, group.invert(group.power(alpha, secret))))
      .map((plain) => group.embedding!.unembed(plain, at + 1).join())
      .toSorted(),
  );
  assert.deepEqual(votes, [["1", "2", "3"], ["4,4"]]);
  const old = new Set(before.flat().map(({ alpha }) => group.write(alpha)));
  assert.ok(shuffle!.ciphertexts.flat().every(({ alpha }) => !old.has(group.write(alpha))));
  const none = makeShuffle(group, { key, fingerprint, before: [[]], random });
  const given = { key, fingerprint, before: [[]], text: none, where: "" };
  assert.deepEqual(checkShuffle(group, given).problems, []);
});

test("another election, another key, other lists: not proved", () => {
  const problemsOf = (change: object) =>
    checkShuffle(group, { key, fingerprint, before, text, where: "here", ...change }).problems;
  assert.equal(problemsOf({ fingerprint: "another" }).length, 2);
  assert.equal(problemsOf({ key: group.base })[0]!.check, "shuffle");
  assert.equal(problemsOf({ before: [before[0]!.toReversed(), before[1]!] }).length, 1);
  assert.equal(problemsOf({ before: [before[0]!] }).length, 1);
  assert.equal(problemsOf({ text: ` ${text}` }).length, 1);
});

test("permutations: every order of three comes, and none twice as often as another", () => {
  const counts = new Map<string, number>();
  for (let at = 0; at < 3000; at += 1) {
    const order = permutationOf(3, random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  assert.equal(counts.size, 6);
  assert.ok([...counts.values()].every((count) => count > 380 && count < 620));
});
