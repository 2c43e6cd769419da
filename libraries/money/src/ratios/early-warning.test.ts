/** Each ratio on both sides of each of its lines. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { earlyWarning, type Figures, type RatioName } from "./early-warning.ts";

const sound: Figures = {
  cash: 600n,
  currentAssets: 1200n,
  currentLiabilities: 1000n,
  freeReserves: 900n,
  yearCost: 3650n,
  tradeCreditors: 300n,
  yearPurchases: 3650n,
  surpluses: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
};
const stateOf = (ratio: RatioName, change: Partial<Figures>) =>
  earlyWarning({ ...sound, ...change }).find((one) => one.ratio === ratio)?.state;

test("at its line every ratio is well, just beyond it to be watched, and further a warning", () => {
  assert.deepEqual(
    earlyWarning(sound).map(({ state }) => state),
    ["well", "well", "well", "well", "well"],
  );
  assert.deepEqual(
    [599n, 300n, 299n].map((cash) => stateOf("daysOfCash", { cash })),
    ["watch", "watch", "warn"],
  );
  assert.deepEqual(
    [899n, 300n, 299n].map((freeReserves) => stateOf("reserveDays", { freeReserves })),
    ["watch", "watch", "warn"],
  );
  assert.deepEqual(
    [1199n, 1000n, 999n].map((currentAssets) => stateOf("currentRatio", { currentAssets })),
    ["watch", "watch", "warn"],
  );
  assert.deepEqual(
    [301n, 600n, 601n].map((tradeCreditors) => stateOf("creditorDays", { tradeCreditors })),
    ["watch", "watch", "warn"],
  );
});

test("days are of the year's cost: 600 of 3,650 lasts sixty days", () => {
  assert.deepEqual(earlyWarning(sound)[0]?.value, { top: 60n, bottom: 1n });
});

test("over nothing: owing nothing is well, having spent nothing is unknown", () => {
  assert.equal(stateOf("currentRatio", { currentLiabilities: 0n }), "well");
  assert.equal(stateOf("currentRatio", { currentLiabilities: 0n, currentAssets: -1n }), "unknown");
  assert.equal(stateOf("creditorDays", { tradeCreditors: 0n, yearPurchases: 0n }), "well");
  assert.equal(stateOf("creditorDays", { yearPurchases: 0n }), "unknown");
  assert.equal(stateOf("daysOfCash", { yearCost: 0n }), "unknown");
});

test("the trend: six months of loss are watched, a growing loss over twelve is a warning", () => {
  const months = (before: bigint, last: bigint) => [
    ...Array.from({ length: 6 }, () => before),
    ...Array.from({ length: 6 }, () => last),
  ];
  const trend = (surpluses: readonly bigint[]) => stateOf("surplusTrend", { surpluses });
  assert.equal(trend(months(-5n, 0n)), "well");
  assert.equal(trend(months(5n, -1n)), "watch");
  assert.equal(trend(months(5n, -5n)), "watch");
  assert.equal(trend(months(5n, -6n)), "warn");
  assert.equal(trend(months(-2n, -1n)), "watch");
  assert.equal(trend([-1n, -1n, -1n, -1n, -1n]), "unknown");
  assert.equal(trend([-1n, -1n, -1n, -1n, -1n, -1n]), "watch");
});
