/** The journal's text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readChart } from "./chart.ts";
import { byDate, currenciesOf, decimalText, journalText } from "./journal.ts";
import { post } from "./posting.ts";

const chart = readChart(
  [
    { id: "bank", type: "asset", cash: true },
    { id: "income", type: "income" },
  ],
  [],
);
const row = (id: string, date: string, currency: string) => ({
  id,
  key: id,
  date,
  text: "Rent",
  postings: [
    { account: "bank", amount: 5, currency },
    { account: "income", amount: -5, currency },
  ],
});
const { entries } = post(
  [row("2", "2026-05-01", "GBP"), row("1", "2026-04-01", "EUR"), row("3", "2026-04-01", "GBP")],
  chart,
);

test("pence with two decimals, a hyphen if negative", () => {
  assert.deepEqual([0n, 1n, -1n, 100n, -12345n].map(decimalText), [
    "0.00",
    "0.01",
    "-0.01",
    "1.00",
    "-123.45",
  ]);
});

test("by date, then in the order of acceptance; every currency is declared", () => {
  assert.deepEqual(
    byDate(entries).map(({ id }) => id),
    ["1", "3", "2"],
  );
  assert.deepEqual([currenciesOf([]), currenciesOf(entries)], [["GBP"], ["EUR", "GBP"]]);
  const text = journalText(entries, chart);
  assert.ok(
    text.startsWith(
      "commodity EUR\ncommodity GBP\naccount bank\n    ; type: C\naccount income\n    ; type: R\n\n",
    ),
  );
  assert.ok(text.includes("2026-04-01 (1) Rent  ; key:1\n    bank  EUR 0.05  ; fund:general\n"));
});
