/** The bounds of a sample against published figures and a slow twin in floating point. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, fraction } from "@rochdale/count/fraction.ts";
import { errorBounds, leastSample } from "./error-bounds.ts";

const near = (of: { top: bigint; bottom: bigint }) => Number(of.top) / Number(of.bottom);

/** P(X <= k) of a binomial, by logarithms: another way than the one tested. */
function atMost(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = 0; i <= k; i += 1) {
    let log = i * Math.log(p) + (n - i) * Math.log1p(-p);
    for (let j = 0; j < i; j += 1) log += Math.log((n - j) / (j + 1));
    sum += Math.exp(log);
  }
  return sum;
}

test("3 wrong of 60: 1.377% to 12.419%, as scipy's beta quantiles give them", () => {
  const { lower, upper } = errorBounds(3, 60);
  assert.ok(Math.abs(near(lower) - 0.013765157568283058) <= 1e-6);
  assert.ok(near(lower) <= 0.013765157568283058, "the lower bound is rounded down");
  assert.ok(Math.abs(near(upper) - 0.12418721047743612) <= 1e-6);
  assert.ok(near(upper) >= 0.12418721047743612, "the upper bound is rounded up");
});

test("none wrong of 59: 4.951% at most, and 59 is the least sample for a twentieth", () => {
  const { lower, upper } = errorBounds(0, 59);
  assert.deepEqual(lower, fraction(0n));
  assert.ok(Math.abs(near(upper) - 0.04950760988822694) <= 1e-6);
  assert.equal(leastSample(fraction(1n, 20n)), 59);
  assert.equal(leastSample(fraction(1n, 100n)), 299);
  assert.equal(leastSample(fraction(19n, 20n)), 1);
});

test("all wrong: the upper bound is one", () => {
  assert.deepEqual(errorBounds(7, 7).upper, fraction(1n));
  assert.ok(Math.abs(near(errorBounds(7, 7).lower) - 0.05 ** (1 / 7)) <= 1e-6);
});

test("at each bound the chance of what was seen is one in twenty", () => {
  for (const [wrong, checked] of [
    [1, 10],
    [2, 59],
    [5, 30],
    [17, 40],
    [90, 200],
    [40, 41],
  ] as const) {
    const { lower, upper } = errorBounds(wrong, checked);
    assert.ok(Math.abs(atMost(wrong, checked, near(upper)) - 0.05) < 2e-4, `${wrong}/${checked}`);
    const orMore = 1 - atMost(wrong - 1, checked, near(lower));
    assert.ok(Math.abs(orMore - 0.05) < 2e-4, `${wrong}/${checked}`);
  }
});

test("more wrong of as many raises both bounds; what cannot be is thrown", () => {
  let before = errorBounds(0, 25);
  for (let wrong = 1; wrong <= 25; wrong += 1) {
    const next = errorBounds(wrong, 25);
    assert.equal(compare(next.lower, before.lower), 1);
    assert.ok(compare(next.upper, before.upper) >= 0);
    before = next;
  }
  for (const [wrong, checked] of [
    [1, 0],
    [3, 2],
    [-1, 5],
    [0.5, 5],
  ] as const) {
    assert.throws(() => errorBounds(wrong, checked), RangeError);
  }
  for (const bad of [fraction(0n), fraction(1n), fraction(1n, 200_000n)]) {
    assert.throws(() => leastSample(bad), RangeError);
  }
});

test("a sample of two thousand is bounded within two seconds of work", () => {
  const began = process.cpuUsage();
  errorBounds(40, 2000);
  const { user } = process.cpuUsage(began);
  assert.ok(user < 2_000_000, `${user / 1000} ms`);
});
