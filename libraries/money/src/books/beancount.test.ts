/** The beancount journal. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { beancountText } from "./beancount.ts";
import { readChart } from "./chart.ts";
import { post } from "./posting.ts";

const accounts = [
  { id: "assets:petty-cash", type: "asset", cash: true },
  { id: "assets", type: "asset" },
  { id: "petty-cash", type: "asset" },
  { id: "members:shares", type: "equity" },
];
const chart = readChart(accounts, []);

test("roots by type, capitals, no two accounts under one name, balances asserted the day after", () => {
  const postings = [
    { account: "assets:petty-cash", amount: 5 },
    { account: "members:shares", amount: -5 },
  ];
  const { entries } = post(
    [{ id: "1", key: "k", date: "2026-12-31", text: 'Say "x" \\', postings }],
    chart,
  );
  assert.equal(
    beancountText(entries, chart, "T"),
    `option "title" "T"
option "operating_currency" "GBP"

2026-12-31 open Assets:Petty-cash
2026-12-31 open Assets:Assets
2026-12-31 open Assets:Petty-cash-2
2026-12-31 open Equity:Members:Shares

2026-12-31 * "Say \\"x\\" \\\\"
  id: "1"
  key: "k"
  Assets:Petty-cash  0.05 GBP
    fund: "general"
  Equity:Members:Shares  -0.05 GBP
    fund: "general"

2027-01-01 balance Assets:Petty-cash  0.05 GBP
2027-01-01 balance Assets:Assets  0.00 GBP
2027-01-01 balance Assets:Petty-cash-2  0.00 GBP
2027-01-01 balance Equity:Members:Shares  -0.05 GBP
`,
  );
  assert.equal(
    beancountText([], chart, "T"),
    'option "title" "T"\noption "operating_currency" "GBP"\n',
  );
});
