/** Code drift: a code that takes the place of another, and months that only differ in size. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { askAboutCodes } from "./drift.ts";

const codes = (...times: readonly (readonly [string, number])[]) =>
  times.map(([code, many]) => ({ code, times: many }));
const asked = (before: ReturnType<typeof codes>, now: ReturnType<typeof codes>) =>
  askAboutCodes(before, now).flatMap(({ code, ask }) => (ask ? [code] : []));

test("a dearer code in place of a cheaper one is asked about, the steady one is not", () => {
  const before = codes(["simple", 300], ["complex", 60], ["home", 90]);
  const now = codes(["simple", 220], ["complex", 140], ["home", 92]);
  assert.deepEqual(asked(before, now), ["simple", "complex"]);
});

test("a busier month with the same mix is left alone; a rare code is not judged", () => {
  assert.deepEqual(asked(codes(["a", 50], ["b", 50]), codes(["a", 210], ["b", 200])), []);
  const [rare] = askAboutCodes(codes(["x", 2], ["a", 500]), codes(["x", 7], ["a", 500]));
  assert.deepEqual([rare?.code, rare?.chance], ["x", null]);
});

test("a code that came or went is compared with nought; no month before is no drift", () => {
  assert.deepEqual(asked(codes(["a", 100]), codes(["a", 80], ["new", 20])), ["a", "new"]);
  assert.deepEqual(asked(codes(["a", 80], ["old", 20]), codes(["a", 100])), ["a", "old"]);
  assert.deepEqual(asked([], codes(["a", 100])), []);
});
