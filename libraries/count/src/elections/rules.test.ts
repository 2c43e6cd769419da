import assert from "node:assert/strict";
import { test } from "node:test";
import { scottish2007 } from "./gregory-presets.ts";
import { choicesOf } from "./rules.ts";

test("the bare choices are the values of the clauses", () => {
  const choices = choicesOf(scottish2007);
  assert.deepEqual(Object.keys(choices), Object.keys(scottish2007.clauses));
  assert.equal(choices.decimals, 5);
  assert.equal(choices.lastPlaceByMajority, false);
});
