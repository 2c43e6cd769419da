/** Volumes of letters: nobody left out, nobody twice, in order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { volumeName, volumesOf } from "./volumes.ts";

test("every letter is in one volume, in the order of the roll", () => {
  for (const [count, volumes] of [
    [0, 0],
    [1, 1],
    [500, 1],
    [501, 2],
    [20_000, 40],
  ] as const) {
    const all = Array.from({ length: count }, (_, at) => at);
    const parts = volumesOf(all, 500);
    assert.equal(parts.length, volumes, `${count} letters`);
    assert.deepEqual(parts.flat(), all);
    assert.ok(parts.every((one) => one.length <= 500));
  }
  assert.throws(() => volumesOf([1], Number.NaN), RangeError);
});

test("names of volumes sort as they follow", () => {
  const names = Array.from({ length: 12 }, (_, at) => volumeName(Array(12).fill(0), at));
  assert.equal(names[2], "letters-03-of-12.pdf");
  assert.deepEqual(names.toSorted(), names);
});
