/** Reports: as at a day, as known on a day, in a currency. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "@rochdale/clock/day.ts";
import { readChart } from "./chart.ts";
import { post } from "./posting.ts";
import { entriesAsAt, reportsOn } from "./reports.ts";

const chart = readChart(
  [
    { id: "bank", type: "asset", cash: true },
    { id: "van", type: "asset", flow: "investing" },
    { id: "loan", type: "liability", flow: "financing" },
    { id: "reserve", type: "equity" },
    { id: "income", type: "income" },
    { id: "pay", type: "expense" },
  ],
  ["garden"],
);
const row = (
  id: string,
  date: string,
  pairs: readonly (readonly [string, number])[],
  more: object = {},
) => ({
  id,
  key: id,
  date,
  text: id,
  postings: pairs.map(([account, amount]) => ({ account, amount, ...more })),
});
const { entries } = post(
  [
    {
      ...row("1", "2026-04-01", [
        ["bank", 100],
        ["reserve", -100],
      ]),
      opening: true,
    },
    row("2", "2026-04-10", [
      ["bank", 50],
      ["loan", -50],
    ]),
    row("3", "2026-05-10", [
      ["van", 70],
      ["bank", -70],
    ]),
    row(
      "4",
      "2026-06-10",
      [
        ["bank", 30],
        ["income", -30],
      ],
      { fund: "garden" },
    ),
    row("5", "2026-07-10", [
      ["pay", 8],
      ["bank", -8],
    ]),
    row(
      "6",
      "2026-07-10",
      [
        ["bank", 9],
        ["income", -9],
      ],
      { currency: "EUR" },
    ),
  ],
  chart,
);

test("the statements, each figure by hand", () => {
  const found = reportsOn(entries, chart);
  assert.deepEqual(
    found.trialBalance.map(({ amount }) => amount),
    [102n, 70n, -50n, -100n, -30n, 8n],
  );
  assert.deepEqual(found.cashFlow, {
    opening: 100n,
    operating: 22n,
    investing: -70n,
    financing: 50n,
    closing: 102n,
  });
  assert.deepEqual(found.balanceSheet, {
    assets: 172n,
    liabilities: 50n,
    netAssets: 122n,
    equity: 100n,
    surplus: 22n,
    funds: [
      { fund: "general", equity: 100n, surplus: -8n, balance: 92n },
      { fund: "garden", equity: 0n, surplus: 30n, balance: 30n },
    ],
    restricted: 30n,
  });
  assert.deepEqual(found.incomeStatement.byFund[1], {
    fund: "garden",
    income: 30n,
    expense: 0n,
    surplus: 30n,
  });
});

test("each currency by itself", () => {
  const euro = reportsOn(entries, chart, "EUR");
  assert.deepEqual([euro.incomeStatement.income, euro.cashFlow.closing], [9n, 9n]);
});

test("as at a day, and as known on another", () => {
  assert.equal(reportsOn(entriesAsAt(entries, day("2026-05-10")), chart).cashFlow.closing, 80n);
  const recordedOn = ({ id }: { readonly id: string }) =>
    day(id === "2" ? "2026-09-01" : "2026-04-01");
  const known = entriesAsAt(entries, day("2026-05-10"), { day: day("2026-08-31"), recordedOn });
  assert.deepEqual(
    known.map(({ id }) => id),
    ["1", "3"],
  );
});

test("books that do not balance are a fault of ours, not a report", () => {
  const [first] = entries;
  assert.ok(first !== undefined);
  const broken = { ...first, postings: first.postings.slice(0, 1) };
  assert.throws(() => reportsOn([broken], chart), /not nought/);
  const crossed = {
    ...first,
    postings: first.postings.map((one, at) => ({ ...one, fund: at ? "garden" : "general" })),
  };
  assert.throws(() => reportsOn([crossed], chart), /does not balance/);
});
