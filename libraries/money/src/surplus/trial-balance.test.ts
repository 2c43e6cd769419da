/** Trial balances. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { positionOf, readBalances } from "./trial-balance.ts";

const rows = [
  { account: "income", type: "income", amount: -100 },
  { account: "pay", type: "expense", amount: 60 },
  { account: "reserve", type: "equity", role: "reserve", amount: -30 },
  { account: "shares", type: "liability", role: "memberShares", amount: -7 },
  { account: "bank", type: "asset", amount: 77 },
  { account: "grant", type: "income", fund: "garden", amount: -5 },
  { account: "bank", type: "asset", fund: "garden", amount: 9 },
  { account: "funds", type: "equity", fund: "garden", amount: -4 },
];
const read = (of: readonly object[]) => orRefusal(() => positionOf(readBalances(of)));
const codeOf = (of: readonly object[]) => {
  const answer = read(of);
  return isRefusal(answer) ? answer.refused.code : null;
};

test("the general fund alone makes the surplus; restricted funds stand by themselves", () => {
  assert.deepEqual(read(rows), {
    surplus: 40n,
    expense: 60n,
    reserve: 30n,
    memberShares: 7n,
    restricted: [{ fund: "garden", opening: 4n, result: 5n }],
  });
});

test("faults have their codes", () => {
  const [income, ...others] = rows;
  assert.equal(codeOf([]), "emptyTrialBalance");
  assert.equal(codeOf(others), "trialBalanceDoesNotBalance");
  assert.equal(
    codeOf([...rows, { account: "bank", type: "asset", amount: 0 }]),
    "duplicateAccount",
  );
  const moved = [
    { ...income, amount: -101 },
    ...others.slice(0, -1),
    { ...rows.at(-1), amount: -3 },
  ];
  assert.equal(codeOf(moved), "fundDoesNotBalance");
  assert.equal(codeOf([{ ...income, role: "memberShares" }, ...others]), "badShares");
  assert.equal(codeOf([{ ...income, role: "king" }, ...others]), "unknownType");
});
