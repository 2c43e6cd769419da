/** Ways of sharing compared. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compare, fraction } from "@rochdale/count/fraction.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { compareOptions, examplesAmong, spreadOf } from "./options.ts";

const people = [
  { id: "a", pay: 3_000_000, hours: 40, participation: 5 },
  { id: "b", pay: 1_000_000, hours: "20", participation: 10 },
  { id: "c", pay: 2_000_000, hours: 40, participation: 0 },
];

test("the same sum each way, to the penny", () => {
  const options = compareOptions(600_000, people, "seed");
  assert.ok(!isRefusal(options));
  assert.deepEqual(
    options.map(({ method, amounts }) => [method, ...amounts]),
    [
      ["equalPercentOfPay", 300_000n, 100_000n, 200_000n],
      ["perHead", 200_000n, 200_000n, 200_000n],
      ["byHours", 240_000n, 120_000n, 240_000n],
      ["byParticipation", 200_000n, 400_000n, 0n],
    ],
  );
  assert.ok(options.every(({ total, undistributed }) => total + undistributed === 600_000n));
  assert.equal(options[0]?.rateBasisPoints, 1000n);
  assert.deepEqual(options[0]?.spread.ratio, fraction(3n));
  assert.equal(options[3]?.spread.ratio, null);
  assert.ok(isRefusal(compareOptions(1, people, "")));
});

test("the Gini coefficient is half the mean difference over the mean", () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(0n, 99n), { minLength: 1, maxLength: 9 }), (amounts) => {
      const { gini } = spreadOf(amounts);
      const total = amounts.reduce((so, one) => so + one, 0n);
      if (total === 0n) return assert.equal(gini, null);
      const pairs = amounts.flatMap((a) => amounts.map((b) => (a > b ? a - b : b - a)));
      const apart = pairs.reduce((so, one) => so + one, 0n);
      const slow = fraction(apart, 2n * BigInt(amounts.length) * total);
      assert.ok(gini !== null && compare(gini, slow) === 0);
    }),
  );
});

test("examples are the least, the median and the highest paid", () => {
  assert.deepEqual(examplesAmong(people), [1, 2, 0]);
  assert.deepEqual(examplesAmong(people.slice(0, 1)), [0]);
  assert.throws(() => spreadOf([]));
});
