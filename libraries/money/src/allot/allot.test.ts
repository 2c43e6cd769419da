/** The whole allotment; its contract is in tests/conformance/allot. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { allot } from "./allot.ts";

const codeOf = (input: unknown) => {
  const answer = allot(input);
  return isRefusal(answer) ? answer.refused.code : null;
};

test("the seed must be there, for all but instalments", () => {
  const people = [{ id: "a", weight: 1 }];
  assert.equal(codeOf({ method: "weights", amount: 1, people }), "badSeed");
  assert.equal(codeOf({ method: "instalments", amount: 1, first: "2026-04", count: 1 }), null);
  assert.equal(codeOf({ method: "toString", amount: 1, drawSeed: "s", people }), "unknownMethod");
  assert.equal(codeOf(null), "unknownMethod");
});

test("minimums that together equal the amount can be met, a penny more cannot", () => {
  const people = [
    { id: "a", weight: 1, minimum: 5 },
    { id: "b", weight: 1, minimum: 5 },
  ];
  assert.equal(codeOf({ method: "weights", amount: 10, drawSeed: "s", people }), null);
  assert.equal(
    codeOf({ method: "weights", amount: 9, drawSeed: "s", people }),
    "minimumsExceedAmount",
  );
});
