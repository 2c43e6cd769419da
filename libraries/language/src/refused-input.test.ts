/** Strict reading of JSON input. */
import assert from "node:assert/strict";
import { test } from "node:test";
import * as input from "./refused-input.ts";

const codeOf = (work: () => unknown) => {
  const answer = input.orRefusal(work);
  return typeof answer === "object" && answer !== null && input.isRefusal(answer)
    ? answer.refused.code
    : answer;
};

test("a refusal is a value; any other error is a fault and passes on", () => {
  assert.deepEqual(
    input.orRefusal(() => input.refuse("badDate")),
    { refused: { code: "badDate" } },
  );
  assert.equal(
    input.orRefusal(() => 7),
    7,
  );
  const fault = () => {
    throw new TypeError("a mistake of ours");
  };
  assert.throws(() => input.orRefusal(fault), TypeError);
});

test("whole numbers from 0 to 2^53 - 1", () => {
  assert.equal(input.wholeOr("bad", 9_007_199_254_740_991), 9_007_199_254_740_991n);
  assert.equal(input.wholeOr("bad", 0), 0n);
  for (const bad of [-1, 1.5, 9_007_199_254_740_992, "1", null, undefined, true, NaN]) {
    assert.equal(
      codeOf(() => input.wholeOr("bad", bad)),
      "bad",
    );
  }
});

test("objects are no lists, lists no objects, and nothing inherited is a field", () => {
  for (const bad of [[], null, "x", undefined]) {
    assert.equal(
      codeOf(() => input.objectOr("bad", bad)),
      "bad",
    );
  }
  assert.equal(
    codeOf(() => input.listOr("bad", { length: 0 })),
    "bad",
  );
  assert.deepEqual(input.listOr("bad", [1]), [1]);
  assert.equal(input.field({ a: 1 }, "a"), 1);
  assert.equal(input.field({}, "toString"), undefined);
});
