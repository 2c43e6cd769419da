/** Numbers beside candidates become an order: whole, cut at a gap or a double, or nothing without a clear first. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { papersByKind, preferencesIn } from "./numbers.ts";

test("numbers are read in their order, and those without one are left out", () => {
  assert.deepEqual(preferencesIn([2, 0, 1]), [2, 0]);
  assert.deepEqual(preferencesIn([1]), [0]);
  assert.deepEqual(preferencesIn([0, 0, 0]), []);
});

test("at a gap or a double the paper says no more", () => {
  assert.deepEqual(preferencesIn([1, 3, 0, 4]), [0]);
  assert.deepEqual(preferencesIn([2, 1, 2, 3]), [1]);
  assert.deepEqual(preferencesIn([1, 1, 2]), []);
  assert.deepEqual(preferencesIn([2, 3, 0]), []);
  assert.deepEqual(preferencesIn([200, 1, 0]), [1]);
});

test("every paper is valid, blank or unclear", () => {
  const papers = [
    [1, 2],
    [0, 0],
    [1, 1],
    [2, 0],
    [0, 1],
  ];
  assert.deepEqual(papersByKind(papers), { valid: 2, blank: 1, unclear: 2 });
});

test("any order that numbers tell is the order that they are read in", () => {
  const orders = fc.uniqueArray(fc.nat(9), { maxLength: 10 }).map((order) => ({
    order,
    numbers: Array.from({ length: 10 }, (_, at) => order.indexOf(at) + 1),
  }));
  fc.assert(
    fc.property(orders, ({ order, numbers }) => {
      assert.deepEqual(preferencesIn(numbers), order);
    }),
  );
});
