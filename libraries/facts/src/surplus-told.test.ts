/** The facts of a surplus take whole examples and refuse broken ones; none has room for a person's pay. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper as digest, shapeProblems } from "./example-shape.ts";

test("a proposal carries the balances that it is worked out from", () => {
  const row = { account: "income:contract", accountType: "income", fund: "general", pence: -5 };
  const use = {
    use: "staffBonus",
    amountPence: 100,
    rate: null,
    way: "perHead",
    sameTerms: true,
    reasonablePay: null,
  };
  const proposed = {
    year: "2025-26",
    firstMonth: "2025-04",
    lastMonth: "2026-03",
    form: "coopSociety",
    balance: [row],
    uses: [use],
  };
  const broken = [
    { balance: [] },
    { balance: [{ ...row, pence: 0.5 }] },
    { form: "federation" },
    { lastMonth: "2026-13" },
    { uses: [{ ...use, use: "directors" }] },
    { uses: [{ ...use, rate: "5%" }] },
  ];
  assert.deepEqual(shapeProblems("SurplusProposed/1", proposed as never, broken), []);
});

test("people are a count of ten or more and a digest", () => {
  const listed = { year: "2025-26", people: 24, rows: digest };
  const broken = [{ people: 9 }, { pay: [2_400_000] }, { rows: "rows" }];
  assert.deepEqual(shapeProblems("SharersListed/1", listed, broken), []);
});

test("rules name a reserve and an interest as exact numbers", () => {
  const rules = {
    minimumReserve: { kind: "monthsOfCost", months: "3" },
    maximumShareInterest: "0.05",
    rules: digest,
  };
  const broken = [
    { minimumReserve: { kind: "monthsOfCost", share: "0.1" } },
    { maximumShareInterest: "five" },
    { rules: null },
  ];
  assert.deepEqual(shapeProblems("SurplusRulesStated/1", rules as never, broken), []);
});
