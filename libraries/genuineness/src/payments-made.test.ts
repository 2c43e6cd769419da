/** Payments are set against statements in their order; what the commissioner says it paid is not yet confirmed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { confirmedBy, daysToPay, paidBy, paymentsIn, settledStatements } from "./payments-made.ts";
import { paid, twoMonths } from "./told-contract.ts";
import { tell } from "./told-story.ts";

const settled = (...payments: readonly NewFact[]) =>
  settledStatements(tell([...twoMonths, ...payments])).map((one) => [
    Number(one.dueInAll),
    one.dueBy,
    one.coveredOn,
    one.days,
  ]);

test("April's 14,200 pounds are due thirty days after its statement, and covered by the payment that completes them", () => {
  assert.equal(daysToPay, 30);
  assert.deepEqual(settled()[0], [1_420_000, "2026-06-04", null, null]);
  const two = [paid("2026-04", "2026-05-20", 1_000_000), paid("2026-04", "2026-06-04", 420_000)];
  assert.deepEqual(settled(...two)[0]?.slice(2), ["2026-06-04", 30]);
  const short = [paid("2026-04", "2026-05-20", 1_419_999)];
  assert.deepEqual(settled(...short)[0]?.slice(2), [null, null]);
});

test("what was paid too much counts for the next statement", () => {
  const all = paid("2026-04", "2026-05-20", 20_000_000);
  assert.deepEqual(
    settled(all).map((one) => [one[2], one[3]]),
    [
      ["2026-05-20", 15],
      ["2026-06-05", 0],
    ],
  );
});

test("payments count on their day, by the mutual's word once it confirms them", () => {
  const facts = [...twoMonths, paid("2026-04", "2026-05-20", 5), paid("2026-04", "2026-05-10", 7)];
  const story = tell(facts);
  assert.deepEqual(
    paymentsIn(story).map((one) => one.content.paidOn),
    ["2026-05-10", "2026-05-20"],
  );
  assert.deepEqual([paidBy(story, "2026-05-19"), paidBy(story, "2026-05-20")], [7n, 12n]);
  assert.equal(confirmedBy(story, "2026-05-20"), 0n);
  const confirm = (by: string) =>
    fact("PaymentConfirmed/1", by, "2026-05-21", { payment: "payment-2026-05-10" });
  assert.equal(confirmedBy(tell([...facts, confirm("secretary")]), "2026-05-21"), 7n);
  assert.equal(confirmedBy(tell([...facts, confirm("authority")]), "2026-05-21"), 0n);
  const own = { ...paid("2026-04", "2026-05-22", 9), by: "secretary" };
  assert.equal(confirmedBy(tell([...facts, own]), "2026-05-22"), 9n);
});
