import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceRefused } from "./rules-choices.ts";

test("a family has its own choices, each its own values", () => {
  assert.equal(choiceRefused("gregory", "quotaRecomputed", true), null);
  assert.match(choiceRefused("gregory", "quotaRecomputed", 1) ?? "", /cannot be 1/);
  assert.match(choiceRefused("gregory", "omega", 5) ?? "", /no choice omega/);
  assert.match(choiceRefused("meek", "toString", 5) ?? "", /no choice toString/);
  assert.match(choiceRefused("raffle", "decimals", 5) ?? "", /no choice decimals/);
});

test("numbers are whole and within their ends", () => {
  const refused = (value: unknown) => choiceRefused("meek", "decimals", value) !== null;
  assert.deepEqual([-1, 0, 4.5, 9, 10, "9", null].map(refused), [
    true,
    false,
    true,
    false,
    true,
    true,
    true,
  ]);
});
