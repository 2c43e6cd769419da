/** The use of a surplus: its identities on made-up books, and edges of the law. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { sumOf } from "../exact.ts";
import { legalForms, uses } from "./legal-form.ts";
import { surplus } from "./surplus.ts";

const books = (income: number, reserve: number, garden: number) => [
  { account: "income", type: "income", amount: -income },
  { account: "pay", type: "expense", amount: 500 },
  { account: "reserve", type: "equity", role: "reserve", amount: -reserve },
  { account: "bank", type: "asset", amount: income - 500 + reserve },
  { account: "spades", type: "expense", fund: "garden", amount: garden },
  { account: "bank", type: "asset", fund: "garden", amount: -garden },
];
const proposal = fc.record({
  use: fc.constantFrom(...uses),
  amount: fc.nat({ max: 400 }),
  resolution: fc.constantFrom("AGM", ""),
  reasonablePay: fc.boolean(),
  sameTerms: fc.boolean(),
  measure: fc.constantFrom("hours", ""),
});
const rules = {
  redemption: { prohibition: "full" },
  minimumReserve: { kind: "monthsOfCost", months: 1 },
};

test("opening reserve + surplus = closing reserve + appropriations + sums made good", () => {
  const situation = fc.tuple(
    fc.constantFrom(...legalForms),
    fc.nat({ max: 1500 }),
    fc.integer({ min: -300, max: 300 }),
    fc.nat({ max: 200 }),
    fc.array(proposal, { maxLength: 6 }),
  );
  fc.assert(
    fc.property(situation, ([legalForm, income, reserve, garden, proposals]) => {
      const found = surplus({
        legalForm,
        trialBalance: books(income, reserve, garden),
        rules,
        proposals,
      });
      assert.ok(!isRefusal(found));
      const taken = sumOf(found.appropriations.map(({ amount }) => amount));
      const madeGood = sumOf(found.restrictedFunds.map((fund) => fund.madeGood));
      const { opening, closing } = found.reserve;
      assert.equal(opening + found.surplus, closing + taken + madeGood);
      const set = sumOf(found.steps.map(({ amount }) => amount));
      if (found.surplus >= 0n) assert.equal(set + taken + found.carriedForward, found.surplus);
      assert.ok(taken <= found.available && found.carriedForward >= 0n);
      for (const { status, amount, proposed, resolution } of found.appropriations) {
        assert.equal(amount, status === "allowed" ? proposed : 0n);
        assert.ok(status === "refused" || resolution !== undefined);
      }
    }),
    { numRuns: 300 },
  );
});

test("35.00 per cent of the distributable profits, not a penny more, in all", () => {
  const pay = (...amounts: number[]) => {
    const proposals = amounts.map((amount) => ({
      use: "shareDividend",
      amount,
      resolution: "AGM",
    }));
    const found = surplus({ legalForm: "cicByShares", trialBalance: books(1500, 0, 0), proposals });
    return isRefusal(found) ? [] : found.appropriations.map(({ code }) => code ?? "allowed");
  };
  assert.deepEqual(
    [pay(350), pay(351), pay(200, 150, 1)],
    [["allowed"], ["overCicCap"], ["allowed", "allowed", "overCicCap"]],
  );
});
