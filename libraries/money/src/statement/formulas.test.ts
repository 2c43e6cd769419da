/** The sentences of the formulas. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { formulas } from "./formulas.ts";

test("each stands word for word in the contract", () => {
  const url = new URL("../../../../tests/conformance/statement/README.md", import.meta.url);
  const contract = readFileSync(url, "utf8");
  for (const [key, sentence] of Object.entries(formulas)) {
    assert.ok(contract.includes(`| \`${key}\` | ${sentence} |`), key);
  }
});
