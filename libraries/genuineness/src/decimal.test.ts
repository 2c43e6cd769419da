import assert from "node:assert/strict";
import { test } from "node:test";
import { compareDecimals } from "./decimal.ts";

test("decimals compare by value, not by text or floating point", () => {
  assert.equal(compareDecimals("9.5", "10"), -1);
  assert.equal(compareDecimals("2.50", "2.5"), 0);
  assert.equal(compareDecimals("-1.2", "-1.3"), 1);
  assert.equal(compareDecimals("0.10000000000000000001", "0.1"), 1);
  assert.equal(compareDecimals("-0.0", "0"), 0);
});

test("what is no decimal number is refused", () => {
  assert.throws(() => compareDecimals("1e3", "1"), /not a decimal number/);
});
