/** Charts of accounts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { accountOf, readChart } from "./chart.ts";

const codeOf = (accounts: unknown, funds?: unknown) => {
  const answer = orRefusal(() => readChart(accounts, funds));
  return isRefusal(answer) ? answer.refused.code : null;
};
const bank = { id: "assets:bank", type: "asset", cash: true };

test("names are lower-case parts, the first beginning with a letter", () => {
  for (const id of ["a", "a:1", "members:shares-2", "assets:-"])
    assert.equal(codeOf([{ id, type: "asset" }]), null);
  for (const id of ["", "1a", "a:", ":a", "a::b", "A", "a b", "a:é", 5]) {
    assert.equal(codeOf([{ id, type: "asset" }]), "badAccountName");
  }
});

test("faults have their codes", () => {
  assert.equal(codeOf([]), "noAccounts");
  assert.equal(codeOf([bank, bank]), "duplicateAccount");
  assert.equal(codeOf([{ ...bank, type: "liability" }]), "cashNotAsset");
  assert.equal(codeOf([{ ...bank, type: "toString" }]), "unknownType");
  assert.equal(codeOf([{ ...bank, flow: "sideways" }]), "unknownFlow");
  assert.equal(codeOf([bank], ["Garden"]), "badFundName");
  assert.equal(codeOf([bank], ["garden", "garden"]), "duplicateFund");
  assert.equal(codeOf([bank], ["general"]), "duplicateFund");
});

test("the general fund comes first; equity is financing unless said otherwise", () => {
  const chart = readChart([bank, { id: "e", type: "equity" }], ["garden"]);
  assert.deepEqual(chart.funds, ["general", "garden"]);
  assert.deepEqual(
    [accountOf(chart, "assets:bank").flow, accountOf(chart, "e").flow],
    ["operating", "financing"],
  );
  assert.throws(() => accountOf(chart, "none"), /no account none/);
});
