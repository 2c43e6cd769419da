/** Lagrange's weights, and factors put together, against a polynomial worked out directly. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { groupNamed } from "./groups.ts";
import { lagrangeWeight, recombination, recombined } from "./threshold-share.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;

test("weights of 2-of-3 by hand", () => {
  assert.deepEqual(lagrangeWeight([1, 2], 1), { over: 2n, under: 1n });
  assert.deepEqual(lagrangeWeight([1, 2], 2), { over: -1n, under: 1n });
  assert.deepEqual(lagrangeWeight([1, 3], 1), { over: 3n, under: 2n });
  assert.deepEqual(lagrangeWeight([1, 3], 3), { over: -1n, under: 2n });
  assert.deepEqual(lagrangeWeight([4], 4), { over: 1n, under: 1n });
});

/** 5 + 7x + 11x^2, as an exponent of the base. */
const factorOf = (member: number) => {
  const x = BigInt(member);
  return { member, factor: group.basePower(5n + 7n * x + 11n * x * x) };
};

test("every three of five give the value at zero, in any order; two do not", () => {
  const expected = group.write(group.basePower(5n));
  for (let a = 1; a <= 5; a += 1) {
    for (let b = 1; b <= 5; b += 1) {
      for (let c = 1; c <= 5; c += 1) {
        if (a === b || b === c || a === c) continue;
        assert.equal(group.write(recombined(group, [a, b, c].map(factorOf))), expected);
      }
    }
  }
  assert.notEqual(group.write(recombined(group, [1, 2].map(factorOf))), expected);
});

test("a member twice, or a member too few, is refused", () => {
  assert.throws(() => recombination(group, [1, 1]), RangeError);
  assert.throws(() => recombination(group, [0, 1]), RangeError);
  assert.throws(() => recombination(group, [1, 2])([group.base]), RangeError);
});
