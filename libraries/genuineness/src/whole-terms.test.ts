import assert from "node:assert/strict";
import { test } from "node:test";
import { headsOfTerms } from "@rochdale/facts/contract.ts";
import { design } from "@rochdale/facts/governance.ts";
import { wholeDesign, wholeHeads } from "./whole-terms.ts";

test("the terms are a design and heads of terms that a record would take", () => {
  assert.deepEqual(design.parse(wholeDesign), wholeDesign);
  assert.deepEqual(headsOfTerms.parse(wholeHeads), wholeHeads);
});
