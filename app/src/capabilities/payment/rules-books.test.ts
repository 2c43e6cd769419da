/** What is owed, held and paid is entered once, balanced, under keys that never change. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { all } from "@rochdale/facts/story.ts";
import { statementsDrawn } from "@rochdale/genuineness/statement-told.ts";
import { draw, paid, twoMonths } from "@rochdale/genuineness/told-contract.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { entriesOfStatement, entryOfPayment, heldWords } from "./rules-books.ts";

const story = tell([...twoMonths, draw("2026-06", "2026-07-03"), paid("2026-04", "2026-05-20", 7)]);
const [april, may, june] = statementsDrawn(story).map((one) => one.statement);
const said = (statement: typeof april) =>
  (statement ? entriesOfStatement(statement, "2026-07-04") : []).map((one) => [
    one.key,
    one.awaits ?? "",
    one.postings.map(({ account, amount }) => `${account} ${amount}`).join(", "),
  ]);

test("a statement's sum is owed; a line in dispute waits apart; when it ends it comes with the next sum", () => {
  assert.deepEqual(said(april), [
    ["statement-2026-04", "", "assets:receivables 1420000, income:contract -1420000"],
  ]);
  assert.deepEqual(said(may), [
    ["statement-2026-05", "", "assets:receivables 10700000, income:contract -10700000"],
    ["held-2026-05-visits", "outcome", "assets:receivables 378000, income:contract -378000"],
  ]);
  assert.deepEqual(said(june), [
    ["statement-2026-06", "", "assets:receivables 1300000, income:contract -1300000"],
  ]);
  assert.equal(heldWords("2026-05 visits"), "Payment statement 2026-05 visits: in dispute");
});

test("a payment moves what is owed to the bank", () => {
  const [payment] = all(story, "InvoicePaid/1");
  assert.ok(payment);
  const entry = entryOfPayment(payment, "2026-05-21");
  assert.equal(entry.key, "paid-payment-2026-05-20");
  assert.deepEqual(
    entry.postings.map(({ account, amount }) => [account, amount]),
    [
      ["assets:bank", 7n],
      ["assets:receivables", -7n],
    ],
  );
});
