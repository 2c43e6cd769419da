import assert from "node:assert/strict";
import { test } from "node:test";
import { dhondt, irv, sainteLague } from "./single-presets.ts";

test("the alternative vote fills one place; the lists differ in their divisors alone", () => {
  assert.equal(irv.placesMost, 1);
  assert.equal(irv.clauses.quotaRecomputed.value, true);
  assert.notEqual(dhondt.clauses.divisors.value, sainteLague.clauses.divisors.value);
});
