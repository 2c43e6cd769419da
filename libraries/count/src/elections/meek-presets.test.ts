import assert from "node:assert/strict";
import { test } from "node:test";
import { meekPrf } from "./meek-presets.ts";

test("omega is 0.000001 at nine places", () => {
  assert.equal(10 ** meekPrf.clauses.decimals.value * 0.000001, meekPrf.clauses.omega.value);
});
