/** Exact fractions. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as exact from "./fraction.ts";

const { add, compare, divide, fraction, fractionText, multiply, readLine, subtract } = exact;
const fractions = fc
  .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }))
  .map(([top, bottom]) => fraction(top, bottom));

test("a line is n/d of whole numbers from 1, at most 1", () => {
  for (const good of ["1/2", "75/100", "1/1", "9007199254740993/9007199254740994"]) {
    assert.ok(readLine(good), good);
  }
  const bad = ["0/1", "1/0", "3/2", "50%", "0.5", "-1/2", "1/-2", " 1/2", "1/2\n", "", 0.5, null];
  for (const one of bad) assert.equal(readLine(one), null, String(one));
  assert.deepEqual(readLine("75/100"), fraction(3n, 4n));
});

test("results are in lowest terms", () => {
  assert.equal(fractionText(fraction(225n, 4n)), "225/4");
  assert.equal(fractionText(fraction(120n, 2n)), "60");
  assert.equal(fractionText(fraction(0n, 7n)), "0");
  assert.equal(fractionText(fraction(3n, -6n)), "-1/2");
  assert.throws(() => fraction(1n, 0n), /over nought/);
});

test("sums, products and order are those of cross-multiplication", () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      assert.deepEqual(subtract(add(a, b), b), a);
      if (b.top !== 0n) assert.deepEqual(divide(multiply(a, b), b), a);
      const order = a.top * b.bottom - b.top * a.bottom;
      assert.equal(compare(a, b), order < 0n ? -1 : order > 0n ? 1 : 0);
      assert.deepEqual(compare(a, exact.nought), a.top < 0n ? -1 : a.top > 0n ? 1 : 0);
      assert.deepEqual(add(exact.half, exact.half), fraction(1n));
    }),
  );
});
