/** The entry of a surplus balances in every fund, and owes exactly what is to be paid out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { surplus } from "@rochdale/money/surplus/surplus.ts";
import { surplusPostings } from "./posting.ts";

const row = (account: string, type: string, amount: number, fund = "general", role?: string) => {
  return { account, type, amount, fund, ...(role ? { role } : {}) };
};

function worked(profit: number, overspent: number, uses: readonly (readonly [string, number])[]) {
  return surplus({
    legalForm: "cooperativeSociety",
    trialBalance: [
      row("assets:bank", "asset", profit + 5000),
      row("equity:reserves", "equity", -5000, "general", "reserve"),
      row("income:fees", "income", -profit),
      row("assets:bank", "asset", -overspent, "garden"),
      row("expenses:supplies", "expense", overspent, "garden"),
    ],
    rules: { redemption: { prohibition: "none" }, maximumShareInterest: "0.05" },
    proposals: uses.map(([use, amount]) => ({ use, amount, resolution: "r", measure: "hours" })),
  });
}

test("a bonus is owed, a community fund gets its money, an overspent fund is made good", () => {
  const result = worked(100_000, 3_000, [
    ["staffBonus", 20_000],
    ["communityFund", 10_000],
    ["participationDividend", 5_000],
  ]);
  assert.ok(!isRefusal(result));
  const postings = surplusPostings(result);
  const of = (account: string, fund: string) =>
    postings.find((one) => one.account === account && one.fund === fund)?.amount;
  assert.equal(of("equity:reserves", "general"), 38_000n);
  assert.equal(of("liabilities:distributions", "general"), -25_000n);
  assert.equal(of("assets:bank", "general"), -13_000n);
  assert.equal(of("assets:bank", "community"), 10_000n);
  assert.equal(of("equity:reserves", "garden"), -3_000n);
});

test("what was refused is not booked; where nothing was used there is no entry", () => {
  const result = worked(100, 0, [["staffBonus", 1_000_000]]);
  assert.ok(!isRefusal(result));
  assert.deepEqual(surplusPostings(result), []);
});

test("every fund balances, and the debt is the sum of what was allowed to people", () => {
  const use = fc.constantFrom(
    "staffBonus",
    "communityFund",
    "participationDividend",
    "shareDividend",
  );
  const uses = fc.array(fc.tuple(use, fc.integer({ min: 0, max: 60_000 })), { maxLength: 5 });
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(20_000), uses, (profit, overspent, asked) => {
      const result = worked(profit, overspent, asked);
      if (isRefusal(result)) return false;
      const postings = surplusPostings(result);
      const funds = new Map<string, bigint>();
      for (const { fund, amount } of postings) funds.set(fund, (funds.get(fund) ?? 0n) + amount);
      const owed = postings.find(({ account }) => account === "liabilities:distributions");
      const allowed = result.appropriations
        .filter(({ use: of, status }) => of !== "communityFund" && status === "allowed")
        .reduce((sum, { amount }) => sum + amount, 0n);
      return [...funds.values()].every((sum) => sum === 0n) && (owed?.amount ?? 0n) === -allowed;
    }),
  );
});
