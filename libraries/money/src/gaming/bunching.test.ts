/** Bunching: a pull at the threshold, and slopes, peaks and small numbers that are none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bunchingAt } from "./bunching.ts";

const bins = (from: number, ...results: readonly number[]) =>
  results.map((count, nth) => ({ bin: from + nth, results: count }));

test("a heap just past the threshold with a hole before it is asked about", () => {
  const found = bunchingAt(bins(-3, 20, 19, 6, 34, 21, 20), true);
  assert.deepEqual([found.justReached, found.justShort, found.ask], [34, 6, true]);
  assert.equal(found.largestElsewhere, 13);
});

test("where the paid side lies below, the sides change places", () => {
  const heap = bins(-3, 20, 21, 34, 6, 19, 20);
  assert.equal(bunchingAt(heap, false).ask, true);
  assert.equal(bunchingAt(heap, true).ask, false);
});

test("an even spread, a steep slope and few results are left alone", () => {
  assert.equal(bunchingAt(bins(-3, 20, 21, 19, 22, 20, 19), true).ask, false);
  assert.equal(bunchingAt(bins(-3, 2, 8, 20, 50, 110, 240), true).ask, false);
  const few = bunchingAt(bins(-2, 3, 2, 12, 4), true);
  assert.deepEqual([few.chance, few.ask], [null, false]);
  assert.equal(bunchingAt([], true).ask, false);
});

test("the line of half as many again, and of one chance in twenty", () => {
  assert.equal(bunchingAt(bins(-2, 600, 600, 700, 700), true).ask, false);
  assert.equal(bunchingAt(bins(-1, 6, 14), true).ask, false);
  assert.equal(bunchingAt(bins(-1, 5, 15), true).ask, true);
});
