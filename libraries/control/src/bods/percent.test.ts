/** Percentages and whole numbers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { amountsOf, hundredPercent, leastOf, percentOf } from "./percent.ts";

test("the exact share, else the lower end of the range, else nothing", () => {
  assert.equal(leastOf({ exact: 12.5, minimum: 10 }), hundredPercent / 8n);
  assert.equal(leastOf({ minimum: 25, maximum: 50 }), hundredPercent / 4n);
  assert.equal(leastOf({ exclusiveMinimum: 50 }), hundredPercent / 2n);
  assert.equal(leastOf({ maximum: 50 }), null);
  assert.equal(leastOf(undefined), null);
  assert.equal(leastOf({ exact: 33.33 }), 33_330_000_000_000n);
});

test("amounts keep their proportions", () => {
  const parts = new Map([
    ["a", leastOf({ exact: 37.5 }) ?? 0n],
    ["b", leastOf({ exact: 62.5 }) ?? 0n],
  ]);
  assert.deepEqual(amountsOf(parts), { a: 3, b: 5 });
  assert.deepEqual(amountsOf(new Map([["a", 0n]])), { a: 0 });
});

test("an amount as a percentage reads back to a billionth of the whole", () => {
  const amounts = fc.tuple(fc.nat(2 ** 40), fc.integer({ min: 1, max: 2 ** 40 }));
  fc.assert(
    fc.property(amounts, ([one, other]) => {
      const [amount, total] = [BigInt(Math.min(one, other)), BigInt(other)];
      const read = leastOf({ exact: percentOf(Number(amount), total) }) ?? -1n;
      const off = read * total - amount * hundredPercent;
      assert.ok((off < 0n ? -off : off) <= total * 1000n, `${amount} of ${total}`);
    }),
  );
  assert.equal(percentOf(1, 3n), 33.333333333333);
  assert.equal(percentOf(3, 3n), 100);
});
