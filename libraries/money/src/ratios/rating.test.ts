/** The five words at the edges of their bands, upwards and downwards. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ratingOf, type Measured } from "./rating.ts";

const rated = (value: string | null, more: Partial<Measured> = {}) =>
  ratingOf({ atLeast: true, target: "100", value, measured: 90, missing: 10, ...more });

test("more is better: at the target, nineteen and seventeen twentieths of it", () => {
  assert.deepEqual(
    ["100", "99.9", "95", "94.9", "85", "84.9", "0"].map((value) => rated(value)),
    [
      "good",
      "approachingTarget",
      "approachingTarget",
      "requiresImprovement",
      "requiresImprovement",
      "inadequate",
      "inadequate",
    ],
  );
});

test("less is better: the target's share of what was found", () => {
  const most = { atLeast: false, target: "17" };
  assert.deepEqual(
    ["17", "17.5", "18", "20", "20.1"].map((value) => rated(value, most)),
    ["good", "approachingTarget", "requiresImprovement", "requiresImprovement", "inadequate"],
  );
});

test("other: nothing measured, over a tenth missing, no share of nought", () => {
  assert.equal(rated(null), "otherRating");
  assert.equal(rated("100", { missing: 11 }), "otherRating");
  assert.equal(rated("100", { missing: 10 }), "good");
  assert.equal(rated("1", { atLeast: false, target: "0" }), "otherRating");
  assert.equal(rated("0", { atLeast: false, target: "0" }), "good");
  assert.equal(rated("-5", { target: "-2" }), "otherRating");
  assert.throws(() => rated("many"), /not a number/);
});
