/** A year's balances: earlier years stand in the reserve, later months do not count, every fund adds up to nought. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Balance, Movement } from "../ledger/ledger.ts";
import { balanceOf, type Ledger } from "./balance.ts";

const year = { firstMonth: "2025-04", lastMonth: "2026-03" };
type Line = readonly [month: string, account: string, fund: string, amount: bigint];

const TYPES = { assets: "asset", liabilities: "liability", equity: "equity" } as const;
function typeOf(account: string): Balance["type"] {
  const kind = account.split(":")[0] ?? "";
  if (kind === "income") return "income";
  return kind in TYPES ? TYPES[kind as keyof typeof TYPES] : "expense";
}

/** A ledger of movements and of balances brought in, as the tables would tell it. */
function ledger(lines: readonly Line[], opening: readonly Line[] = []): Ledger {
  const sums = new Map<string, Balance>();
  for (const [, account, fund, amount] of [...opening, ...lines]) {
    const before = sums.get(`${account} ${fund}`)?.amount ?? 0n;
    const type = typeOf(account);
    sums.set(`${account} ${fund}`, {
      account,
      fund,
      currency: "GBP",
      type,
      amount: before + amount,
    });
  }
  return {
    standing: [...sums.values()].filter(({ amount }) => amount !== 0n),
    moved: lines.map(([month, account, fund, amount]): Movement => ({
      month,
      account,
      fund,
      currency: "GBP",
      amount,
    })),
    closedTo: "2026-03",
  };
}
const pence = (rows: ReturnType<typeof balanceOf>, account: string, fund = "general") =>
  rows?.find((row) => row.account === account && row.fund === fund)?.pence ?? 0;

const lines: readonly Line[] = [
  ["2024-10", "assets:bank", "general", 500n],
  ["2024-10", "income:fees", "general", -500n],
  ["2025-05", "assets:bank", "general", 900n],
  ["2025-05", "income:fees", "general", -900n],
  ["2025-06", "expenses:pay", "general", 300n],
  ["2025-06", "expenses:premises", "general", 100n],
  ["2025-06", "assets:bank", "general", -400n],
  ["2026-04", "assets:bank", "general", 7n],
  ["2026-04", "income:fees", "general", -7n],
];
const opening: readonly Line[] = [
  ["", "assets:bank", "general", 50n],
  ["", "equity:reserves", "general", -50n],
];

test("the year's income and cost; earlier ones and what was brought in stand in the reserve", () => {
  const rows = balanceOf(ledger(lines, opening), year, true);
  assert.equal(pence(rows, "income:fees"), -900);
  assert.equal(pence(rows, "expenses:pay"), 300);
  assert.equal(pence(rows, "equity:reserves"), -550);
  assert.equal(pence(rows, "assets:bank"), 1050);
});

test("where pay may not show, all costs are one row", () => {
  const rows = balanceOf(ledger(lines), year, false);
  assert.equal(pence(rows, "expenses:all"), 400);
  assert.equal(pence(rows, "expenses:pay"), 0);
});

test("another currency is not added to pounds", () => {
  const euro = ledger(lines).standing.map((one) => ({ ...one, currency: "EUR" }));
  assert.equal(balanceOf({ ...ledger(lines), standing: euro }, year, true), null);
});

test("whatever was booked, every fund adds up to nought", () => {
  const account = fc.constantFrom("assets:bank", "income:fees", "expenses:pay", "equity:reserves");
  const month = fc.constantFrom("2024-12", "2025-04", "2026-03", "2026-04");
  const fund = fc.constantFrom("general", "garden");
  const pair = fc
    .tuple(month, account, account, fund, fc.bigInt(1n, 1_000_000n))
    .map(([at, from, to, of, amount]): Line[] => [
      [at, from, of, amount],
      [at, to, of, -amount],
    ]);
  fc.assert(
    fc.property(fc.array(pair), fc.array(pair), fc.boolean(), (moved, brought, shows) => {
      const rows = balanceOf(ledger(moved.flat(), brought.flat()), year, shows) ?? [];
      return ["general", "garden"].every(
        (of) =>
          rows.filter((row) => row.fund === of).reduce((sum, row) => sum + row.pence, 0) === 0,
      );
    }),
  );
});
