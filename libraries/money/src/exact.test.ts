/** Exact numbers: what is read, and how pence are rounded. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compare, fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import * as exact from "./exact.ts";

const codeOf = (work: () => unknown) => {
  const answer = orRefusal(() => ({ answer: work() }));
  return isRefusal(answer) ? answer.refused.code : null;
};

test("integers, decimals and fractions are read exactly; all else is not", () => {
  assert.deepEqual(exact.readExact("37.50"), fraction(75n, 2n));
  assert.deepEqual(exact.readExact("-2/3"), fraction(-2n, 3n));
  assert.deepEqual(exact.readExact(12), fraction(12n));
  assert.deepEqual(exact.readExact("0.000000000001"), fraction(1n, 10n ** 12n));
  const none = [1.5, 2 ** 53, "1/0", "0.0000000000001", "1.5/2", "", " 1", "1e3", ".5", null, []];
  for (const value of none) assert.equal(exact.readExact(value), null, String(value));
});

test("a number out of its range is refused with its own code", () => {
  assert.equal(
    codeOf(() => exact.exactFromNoughtOr("no", "-1", "negative")),
    "negative",
  );
  assert.equal(
    codeOf(() => exact.exactFromNoughtOr("no", "x", "negative")),
    "no",
  );
  assert.equal(
    codeOf(() => exact.shareOr("no", "1.0000001", "outside")),
    "outside",
  );
  assert.equal(
    codeOf(() => exact.shareOr("no", "1")),
    null,
  );
  assert.equal(
    codeOf(() => exact.integerOr("no", -5)),
    null,
  );
  assert.equal(
    codeOf(() => exact.integerOr("no", 0.5)),
    "no",
  );
});

test("down, up, and half away from nought", () => {
  const half = (top: bigint) => exact.roundHalfAway(fraction(top, 2n));
  assert.deepEqual([half(1n), half(-1n), half(5n), half(-3n)], [1n, -1n, 3n, -2n]);
  assert.equal(exact.roundHalfAway(fraction(49n, 100n)), 0n);
  assert.deepEqual(
    [exact.roundDown(fraction(-1n, 3n)), exact.roundUp(fraction(-1n, 3n))],
    [-1n, 0n],
  );
  assert.deepEqual([exact.roundDown(fraction(4n, 2n)), exact.roundUp(fraction(5n, 4n))], [2n, 2n]);
});

test("numbers in wholes keep their proportions", () => {
  assert.deepEqual(exact.inWholes([fraction(1n, 2n), fraction(1n, 3n), fraction(2n)]), [
    3n,
    2n,
    12n,
  ]);
  const some = fc.tuple(fc.bigInt(0n, 99n), fc.bigInt(1n, 99n)).map(([a, b]) => fraction(a, b));
  fc.assert(
    fc.property(fc.array(some, { minLength: 2 }), (all) => {
      const wholes = exact.inWholes(all);
      for (const [at, one] of all.entries()) {
        assert.equal(
          compare(one, all[0] ?? one),
          compare(fraction(wholes[at] ?? 0n), fraction(wholes[0] ?? 0n)),
        );
      }
    }),
  );
  assert.deepEqual(
    [exact.smallerOf(1n, 2n), exact.largerOf(1n, 2n), exact.sumOf([1n, 2n])],
    [1n, 2n, 3n],
  );
});
