/** Our merge rules by themselves; that they are the official schema's is shown where it was brought along. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ourMergeRules } from "./merge-rules-1-1-5.ts";

test("a release's own id, date and tag are left out, roles are kept whole, transactions merge by id", () => {
  assert.equal(ourMergeRules.get("id"), "omit");
  assert.equal(ourMergeRules.get("parties/roles"), "whole");
  assert.equal(ourMergeRules.get("contracts/implementation/transactions"), undefined);
  assert.equal(ourMergeRules.size, 26);
});
