/** A refusal says its rule, its law, why, and what can be done; it survives as JSON. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Refusal } from "./refusal.ts";

test("a refusal is plain data", () => {
  const refusal: Refusal = {
    rule: "ballot.pension",
    law: "rochdale-2",
    because: { message: "ballotRule.pension" },
    remedy: { message: "ballotRule.pensionRemedy" },
  };
  assert.deepEqual(JSON.parse(JSON.stringify(refusal)), refusal);
});
