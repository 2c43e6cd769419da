/** Closing cash: exact pence, year on year, whatever the order told. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cashView } from "./cash-rules.ts";

const year = (n: number, pay: number) => ({
  year: n,
  incomePence: 1000,
  payPence: pay,
  otherCostsPence: 100,
  irrecoverableVatPence: 10,
  pensionPence: 20,
  oneOffPence: 0,
});

test("closing cash is opening cash with every result so far", () => {
  const view = cashView(100, [year(2, 870), year(1, 970)]);
  assert.deepEqual(
    view.map((line) => [line.year, line.resultPence, line.closingPence]),
    [
      [1, -100n, 0n],
      [2, 0n, 0n],
    ],
  );
});

test("sums stay exact beyond what a float holds", () => {
  const large = { ...year(1, 0), incomePence: Number.MAX_SAFE_INTEGER };
  const [line] = cashView(Number.MAX_SAFE_INTEGER, [large]);
  assert.equal(line?.closingPence, 2n * BigInt(Number.MAX_SAFE_INTEGER) - 130n);
});
