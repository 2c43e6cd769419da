/** A year that stands alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "@rochdale/clock/day.ts";
import { readChart } from "./chart.ts";
import { balanced } from "./entry.ts";
import { post } from "./posting.ts";
import { reportsOn } from "./reports.ts";
import { entriesOfYear } from "./year.ts";

const chart = readChart(
  [
    { id: "bank", type: "asset", cash: true },
    { id: "reserve", type: "equity" },
    { id: "income", type: "income" },
  ],
  ["garden"],
);
const row = (id: string, date: string, amount: number, fund: string) => ({
  id,
  key: id,
  date,
  text: id,
  postings: [
    { account: "bank", amount, fund },
    { account: "income", amount: -amount, fund },
  ],
});
const { entries } = post(
  [
    row("1", "2026-03-31", 10, "general"),
    row("2", "2025-04-01", 7, "garden"),
    row("3", "2026-04-01", 5, "general"),
    row("opening-2026-04-01", "2027-03-31", 1, "garden"),
    row("5", "2027-04-01", 99, "general"),
  ],
  chart,
);
const year = { from: day("2026-04-01"), to: day("2027-03-31"), resultsTo: "reserve" };

test("balances come forward by fund, earlier results as equity; both ends of the year count", () => {
  const all = entriesOfYear(entries, chart, year);
  assert.deepEqual(
    all.map(({ id }) => id),
    ["opening-2026-04-01-2", "3", "opening-2026-04-01"],
  );
  assert.ok(all.every(({ postings }) => balanced(postings, ({ fund }) => fund)));
  const { balanceSheet, cashFlow, incomeStatement } = reportsOn(all, chart);
  assert.deepEqual([cashFlow.opening, cashFlow.closing, incomeStatement.income], [17n, 23n, 6n]);
  assert.deepEqual(
    balanceSheet.funds.map(({ balance }) => balance),
    [15n, 8n],
  );
});

test("a first year has nothing to bring forward; results go to equity alone", () => {
  const first = { ...year, from: day("2025-04-01"), to: day("2026-03-31") };
  assert.deepEqual(
    entriesOfYear(entries, chart, first).map(({ id }) => id),
    ["1", "2"],
  );
  assert.throws(() => entriesOfYear(entries, chart, { ...year, resultsTo: "bank" }), /to equity/);
});
