/** One percentage of pay. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { sumOf } from "../exact.ts";
import { drawOrder } from "./draw.ts";
import { equalPercentOfPay } from "./equal-percent.ts";

const work = (amount: bigint, more: object) => {
  const people = [
    { id: "a", pay: 3_000_000 },
    { id: "b", pay: 1_833_333 },
  ];
  return orRefusal(() => equalPercentOfPay(amount, { people, ...more }, drawOrder("s")));
};

test("John Lewis Partnership 2016: 145.0 million pounds at 10 per cent of 1.45 billion of pay", () => {
  const people = [{ id: "all", pay: 145_000_000_000 }];
  const found = work(14_500_000_000n, { people });
  assert.ok(!isRefusal(found));
  assert.equal(found.rateBasisPoints, 1000n);
  assert.equal(found.undistributed, 0n);
});

test("what is left is shared by pay, or kept; a maximum that binds keeps it too", () => {
  for (const [more, left] of [
    [{}, 0n],
    [{ remainder: "keep" }, 100_000n - 99_566n],
    [{ maximumRateBasisPoints: 100 }, 100_000n - 48_333n],
    [{ maximumRateBasisPoints: 206 }, 0n],
  ] as const) {
    const found = work(100_000n, more);
    assert.ok(!isRefusal(found));
    assert.equal(found.undistributed, left);
    assert.equal(sumOf(found.amounts) + left, 100_000n);
  }
});

test("caps, minimums and bands have no meaning here", () => {
  const codes = [
    { people: [{ id: "a", pay: 1, cap: 1 }] },
    { people: [{ id: "a", pay: 1, minimum: 1 }] },
    { bands: [] },
    { remainder: "burn" },
    { maximumRateBasisPoints: -1 },
  ].map((more) => work(1n, more));
  const found = codes.map((answer) => (isRefusal(answer) ? answer.refused.code : null));
  assert.deepEqual(found, ["badCap", "badMinimum", "badBands", "badRemainder", "badRate"]);
});
