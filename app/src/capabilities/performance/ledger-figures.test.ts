/** The figures of the early warning from a small ledger, by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { STANDARD_CHART } from "../ledger/ledger.ts";
import { figuresFrom, lastYear } from "./ledger-figures.ts";

const accounts = new Map(
  STANDARD_CHART.map(({ id, type, cash, flow }) => [id, { id, type, cash, flow }]),
);
const chart = { accounts, funds: ["general", "garden"] };
const posting = (account: string, amount: bigint, fund = "general") => ({
  account,
  fund,
  currency: "GBP",
  amount,
});
const balance = (account: string, amount: bigint, fund?: string) => ({
  ...posting(account, amount, fund),
  type: accounts.get(account)!.type,
});
const moved = (month: string, account: string, amount: bigint) => ({
  month,
  ...posting(account, amount),
});

test("cash, what is owed soon, what is free, a year's cost and each month's surplus", () => {
  const found = figuresFrom({
    chart,
    asAtOn: "2026-10-31",
    balances: [
      balance("assets:bank", 900n),
      balance("assets:bank", 100n, "garden"),
      balance("assets:receivables", 300n),
      balance("assets:equipment", 5_000n),
      balance("liabilities:payables", -200n),
      balance("liabilities:loans", -400n),
      balance("equity:member-shares", -50n),
    ],
    movements: [
      moved("2026-08", "income:contract", -1_000n),
      moved("2026-08", "expenses:pay", 700n),
      moved("2026-10", "expenses:supplies", 150n),
      moved("2026-10", "assets:bank", -150n),
    ],
  });
  assert.deepEqual(found, {
    asAtOn: "2026-10-31",
    cashPence: 1_000,
    currentAssetsPence: 1_300,
    currentLiabilitiesPence: 200,
    freeReservesPence: 900 + 300 - 200 - 400 - 50,
    yearCostPence: 850,
    tradeCreditorsPence: 200,
    yearPurchasesPence: 150,
    surplusPence: [300, 0, -150],
  });
});

test("the year ends with the last month that ended", () => {
  assert.deepEqual(lastYear("2026-11-01"), { from: "2025-11-01", to: "2026-10-31" });
  assert.deepEqual(lastYear("2026-11-30"), { from: "2025-11-01", to: "2026-10-31" });
});
