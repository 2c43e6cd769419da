/** The whole books; their contract is in tests/conformance/books. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { books } from "./books.ts";

test("no input, no accounts: refused as a whole", () => {
  for (const input of [null, {}, { accounts: [] }, { accounts: {} }]) {
    assert.deepEqual(books(input), { refused: { code: "noAccounts" } });
  }
});

test("books without entries are all noughts", () => {
  const found = books({ accounts: [{ id: "a", type: "asset" }] });
  assert.ok(!isRefusal(found));
  assert.deepEqual([found.results, found.balanceSheet.netAssets], [[], 0n]);
  assert.equal(found.journal, "commodity GBP\naccount a\n    ; type: A\n");
});
