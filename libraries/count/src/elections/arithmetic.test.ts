import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ceilingOfRatio, decimalText, floorOfRatio, scaledFrom } from "./arithmetic.ts";

test("floor and ceiling of a x b / c are exact, also above 2^53", () => {
  const large = fc.integer({ min: 0, max: 2 ** 40 });
  fc.assert(
    fc.property(large, large, fc.integer({ min: 1, max: 2 ** 42 }), (a, b, c) => {
      const product = BigInt(a) * BigInt(b);
      fc.pre(product / BigInt(c) < 2n ** 53n);
      assert.equal(BigInt(floorOfRatio(a, b, c)), product / BigInt(c));
      assert.equal(BigInt(ceilingOfRatio(a, b, c)), (product + BigInt(c) - 1n) / BigInt(c));
    }),
  );
});

test("decimals print and read back", () => {
  assert.equal(decimalText(150160, 2), "1501.60");
  assert.equal(decimalText(5, 5), "0.00005");
  assert.equal(decimalText(-150, 2), "-1.50");
  assert.equal(decimalText(12n, 0), "12");
  assert.equal(scaledFrom("1501.6", 2), 150160n);
  assert.equal(scaledFrom("-0.5", 1), -5n);
  assert.equal(scaledFrom("1.234", 2), null);
  assert.equal(scaledFrom("1,5", 2), null);
});
