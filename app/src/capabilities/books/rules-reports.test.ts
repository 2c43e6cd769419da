/** Open entries, month files, exports and reports: one set of books seen in every way, and always the same figures. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { readChart } from "@rochdale/money/books/chart.ts";
import { verifyPackage } from "@rochdale/money/books/verification.ts";
import { budgetFile, budgetTotals, readBudget, readBudgetFile } from "./rules-budget.ts";
import { publishedChart, yearPackage } from "./rules-export.ts";
import { monthFile, readMonthFile, totalsOf } from "./rules-file.ts";
import { readJournal } from "./rules-journal.ts";
import { yearOf } from "./rules-months.ts";
import { isClosed, openChart, openEntries, PAY_AND_OTHER, type BookedEntry } from "./rules-open.ts";
import {
  accountEntries,
  accountLines,
  balanceSheet,
  fundMovements,
  monthSums,
  yearToDate,
} from "./rules-reports.ts";

const chart = readChart(
  [
    { id: "assets:bank", type: "asset", cash: true },
    { id: "assets:equipment", type: "asset", flow: "investing" },
    { id: "liabilities:payables", type: "liability" },
    { id: "liabilities:payroll", type: "liability" },
    { id: "liabilities:member-shares", type: "liability", flow: "financing" },
    { id: "equity:member-shares", type: "equity" },
    { id: "equity:reserves", type: "equity" },
    { id: "income:contract", type: "income" },
    { id: "income:grants", type: "income" },
    { id: "expenses:pay", type: "expense" },
    { id: "expenses:supplies", type: "expense" },
    { id: "expenses:other", type: "expense" },
  ],
  ["garden"],
);

type Line = readonly [account: string, pence: bigint, fund?: string];
const entry = (number: number, day: string, lines: readonly Line[]): BookedEntry => ({
  ...{ number, day, words: `Entry ${number}`, document: null, reverses: null, opening: false },
  recordedOn: day,
  postings: lines.map(([account, amount, fund = "general"]) => ({
    ...{ account, amount, fund, currency: "GBP" },
  })),
});
const two = (to: string, from: string, pence: bigint, fund = "general"): readonly Line[] => [
  [to, pence, fund],
  [from, -pence, fund],
];
const books: readonly BookedEntry[] = [
  entry(1, "2026-03-10", two("assets:bank", "income:contract", 9_000n)),
  entry(2, "2026-03-31", two("assets:bank", "liabilities:member-shares", 1_000n)),
  entry(3, "2026-04-02", two("assets:bank", "income:grants", 5_000n, "garden")),
  entry(4, "2026-04-15", two("expenses:supplies", "assets:bank", 1_200n, "garden")),
  entry(5, "2026-04-20", [
    ["expenses:pay", 4_000n],
    ["liabilities:payroll", -900n],
    ["assets:bank", -3_100n],
  ]),
  entry(6, "2026-04-25", two("expenses:other", "assets:bank", 300n)),
  entry(7, "2026-05-01", two("assets:bank", "income:contract", 9_000n)),
  entry(8, "2026-05-06", two("assets:equipment", "assets:bank", 2_500n)),
  entry(9, "2026-05-19", two("liabilities:payroll", "assets:bank", 900n)),
];
const known = "2026-12-31";
const open = openEntries(books, { payShows: true, known });
const small = openEntries(books, { payShows: false, known });

test("where pay may not show, it stands in one line a month with other spending, and every fund still balances", () => {
  assert.equal(open.length, 9);
  const joined = small.filter((one) => one.number === null);
  assert.deepEqual(
    joined.map(({ day, joins, words, document }) => [day, joins, words, document]),
    [
      ["2026-04-30", 2, null, null],
      ["2026-05-31", 1, null, null],
    ],
  );
  assert.deepEqual(
    joined[0]?.postings.map(({ account, amount }) => [account, amount]),
    [
      [PAY_AND_OTHER.id, 4_300n],
      ["liabilities:payables", -900n],
      ["assets:bank", -3_400n],
    ],
  );
  assert.doesNotMatch(
    JSON.stringify(small, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one)),
    /expenses:pay"|payroll|Entry [569]"/,
  );
});

test("pay of a restricted fund never stands by itself: nobody says how many it pays", () => {
  const garden = entry(1, "2026-04-20", two("expenses:pay", "assets:bank", 700n, "garden"));
  const [line] = openEntries([garden], { payShows: true, known });
  assert.equal(line?.number, null);
  assert.equal(line?.postings[0]?.account, PAY_AND_OTHER.id);
});

test("an account of the body's own tells pay where its name says so", () => {
  const own = (account: string) =>
    isClosed({ postings: [{ account, fund: "general", currency: "GBP", amount: 1n }] }, false);
  for (const account of [
    ...["expenses:wages", "expenses:relief-staff", "expenses:pay:night", "liabilities:pensions"],
    ...["expenses:manager-pay", "expenses:cyflogau", "expenses:payroll-tax"],
  ])
    assert.equal(own(account), true, account);
  for (const account of ["liabilities:payables", "expenses:premises", "assets:prepayments"])
    assert.equal(own(account), false, account);
});

test("no two days of knowing tell one entry of a joined line", () => {
  for (const day of ["2026-04-20", "2026-04-25", "2026-04-29"]) {
    const asKnown = openEntries(books, { payShows: false, known: day });
    assert.ok(
      asKnown.every((one) => one.number !== null),
      day,
    );
  }
  const after = openEntries(books, { payShows: false, known: "2026-04-30" });
  assert.equal(after.find((one) => one.number === null)?.joins, 2);
});

test("what was not yet entered was not yet known", () => {
  assert.deepEqual(
    openEntries(books, { payShows: true, known: "2026-04-15" }).map((one) => one.number),
    [1, 2, 3, 4],
  );
});

test("a month's file is the entries of that month, its digest, and read back it is the same", () => {
  for (const entries of [open, small]) {
    const file = monthFile("2026-04", entries, chart);
    assert.equal(file.digest, createHash("sha256").update(file.bytes).digest("hex"));
    const read = readMonthFile(file.bytes, heading);
    assert.deepEqual(
      read.entries,
      entries.filter((one) => one.day.startsWith("2026-04")),
    );
    assert.deepEqual(read.funds, ["general", "garden"]);
    assert.deepEqual([file.income, file.expenditure], [5_000n, 5_500n]);
  }
});

const at = (id: string) => chart.accounts.get(id) ?? assert.fail(id);
const heading = {
  heading: (name: string) => at(name === "contract" ? "income:contract" : "expenses:supplies"),
  bank: at("assets:bank"),
};

test("a file of the first version is read as entries against the bank", () => {
  const line = { day: "2026-02-04", words: "x", document: null, reversalOf: null, joins: 1 };
  const file = {
    v: "rochdale-books/1",
    entries: [
      { ...line, number: 1, heading: "contract", pence: "500" },
      { ...line, number: 2, heading: "contract", pence: "-500", reversalOf: 1 },
      { ...line, number: null, words: null, heading: "payAndOther", pence: "70", joins: 3 },
    ],
  };
  const read = readMonthFile(new TextEncoder().encode(JSON.stringify(file)), heading);
  assert.deepEqual(
    read.entries.map((one) => [
      one.reverses,
      ...one.postings.map(({ account, amount }) => [account, amount]),
    ]),
    [
      [null, ["income:contract", -500n], ["assets:bank", 500n]],
      [1, ["income:contract", 500n], ["assets:bank", -500n]],
      [null, [PAY_AND_OTHER.id, 70n], ["assets:bank", -70n]],
    ],
  );
});

test("a side below nought counts on the other", () => {
  const back = openEntries([entry(1, "2026-04-01", two("income:contract", "assets:bank", 400n))], {
    payShows: true,
    known,
  });
  assert.deepEqual(totalsOf(back, chart), { income: 0n, expenditure: 400n });
  const paid = openEntries([entry(1, "2026-04-01", two("assets:bank", "expenses:supplies", 70n))], {
    ...{ payShows: true, known },
  });
  assert.deepEqual(totalsOf(paid, chart), { income: 70n, expenditure: 0n });
});

test("the export of a year stands alone, verifies, and holds what the pages show", () => {
  for (const entries of [open, small]) {
    const months = ["2026-03", "2026-04", "2026-05"].map((month) =>
      readMonthFile(monthFile(month, entries, chart).bytes, heading),
    );
    const order = [...chart.accounts.keys()];
    const given = { slug: "alder", body: "Alder; Lives", year: "2026-04" };
    const files = yearPackage(months, order, given);
    assert.deepEqual(
      verifyPackage(files).filter(({ problem }) => problem !== null),
      [],
    );
    const page = yearToDate(entries, openChart(chart, entries), {
      ...{ year: "2026-04", asAt: "2027-03-31" },
    });
    const reports = JSON.parse(files.get("reports.json") ?? "") as {
      GBP: { trialBalance: { account: string; amount: number }[] };
    };
    const figures = (rows: readonly { account: string; amount: bigint | number }[]) =>
      rows
        .map(({ account, amount }) => [account, Number(amount)] as const)
        .filter(([, amount]) => amount !== 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    assert.deepEqual(figures(reports.GBP.trialBalance), figures(page.reports.trialBalance));
    assert.equal(publishedChart(months, order).funds.join(), "general,garden");
  }
});

const ytd = yearToDate(open, chart, { year: "2026-04", asAt: "2026-05-31" });

test("results of earlier years are brought forward; each fund ends with what it began with and what moved it", () => {
  assert.deepEqual(fundMovements(ytd), [
    {
      ...{ fund: "general", broughtForward: 9_000n, income: 9_000n, expense: 4_300n },
      ...{ otherwise: 0n, carriedForward: 13_700n },
    },
    {
      ...{ fund: "garden", broughtForward: 0n, income: 5_000n, expense: 1_200n },
      ...{ otherwise: 0n, carriedForward: 3_800n },
    },
  ]);
  const { opening, closing, investing } = ytd.reports.cashFlow;
  assert.deepEqual([opening, investing, closing], [10_000n, -2_500n, 16_000n]);
});

test("by month, with the budget's share of each", () => {
  const read = readBudget("income:contract;120.01\nexpenses:supplies;garden;12.00", {
    ...{ chart, payShows: true },
  });
  assert.ok(read.ok);
  const budget = { month: "2026-04", lines: read.lines };
  assert.deepEqual(monthSums(ytd, budget), [
    {
      ...{ month: "2026-04", income: 5_000n, expense: 5_500n },
      ...{ plannedIncome: 1_001n, plannedExpense: 100n },
    },
    {
      ...{ month: "2026-05", income: 9_000n, expense: 0n },
      ...{ plannedIncome: 1_000n, plannedExpense: 100n },
    },
  ]);
  assert.deepEqual(accountLines(ytd, "income", budget), [
    { account: "income:contract", pence: 9_000n, planned: 2_001n },
    { account: "income:grants", pence: 5_000n, planned: 0n },
  ]);
  assert.equal(accountLines(ytd, "expense", null)[0]?.planned, null);
  assert.deepEqual(budgetTotals(read.lines, chart), { income: 12_001n, expenditure: 1_200n });
  const file = budgetFile(budget);
  assert.deepEqual(readBudgetFile(file.bytes), budget);
});

test("member shares stand by the test, wherever they are booked", () => {
  const booked = balanceSheet(ytd, null);
  assert.deepEqual(
    [booked.totals.assets, booked.totals.liabilities, booked.totals.equity],
    [...[18_500n, 1_000n, 17_500n]],
  );
  const refusable = balanceSheet(ytd, { because: "unconditionalRightToRefuse" });
  assert.deepEqual([refusable.totals.liabilities, refusable.totals.equity], [0n, 18_500n]);
  const partial = balanceSheet(ytd, {
    because: "partialProhibition",
    minimumShareOfHighest: fraction(1n, 4n),
    highestPaidUp: 2_000n,
  });
  assert.deepEqual([partial.shares?.equity, partial.shares?.liability], [500n, 500n]);
  for (const { totals } of [booked, refusable, partial])
    assert.equal(totals.assets, totals.liabilities + totals.equity);
});

test("an account is followed down to its entries, with the balance after each", () => {
  const found = accountEntries(open, chart, {
    ...{ account: "assets:bank", fund: "general", from: "2026-04-20", to: "2026-05-31" },
  });
  assert.equal(found.before, 10_000n);
  assert.deepEqual(
    found.entries.map(({ entry: of, pence, balance }) => [of.number, pence, balance]),
    [
      [5, -3_100n, 6_900n],
      [6, -300n, 6_600n],
      [7, 9_000n, 15_600n],
      [8, -2_500n, 13_100n],
      [9, -900n, 12_200n],
    ],
  );
  const income = accountEntries(open, chart, {
    ...{ account: "income:contract", fund: null, from: "2026-04-01", to: "2026-05-31" },
  });
  assert.deepEqual([income.before, income.entries[0]?.balance], [9_000n, 18_000n]);
});

test("a journal entry balances in every fund, or each fund that does not is named", () => {
  const good = readJournal(
    "expenses:supplies;garden;debit;12.50\nassets:bank;garden;credit;£12.50",
    chart,
  );
  assert.ok(good.ok);
  assert.deepEqual(
    good.postings.map(({ account, fund, amount }) => [account, fund, amount]),
    [
      ["expenses:supplies", "garden", 1_250n],
      ["assets:bank", "garden", -1_250n],
    ],
  );
  const across = readJournal("expenses:supplies;garden;debit;5\nassets:bank;;credit;5", chart);
  assert.ok(!across.ok);
  assert.deepEqual(
    across.problems.map(({ message, values }) => [message, values?.["fund"]]),
    [
      ["books.journal.uneven", "garden"],
      ["books.journal.uneven", "general"],
    ],
  );
  const bad = readJournal(
    "nothing;;debit;5\nassets:bank;orchard;debit;5\nassets:bank;;both;5\nassets:bank;;debit;-5\nassets:bank",
    chart,
  );
  assert.ok(!bad.ok);
  assert.deepEqual(
    bad.problems.map(({ message }) => message.split(".").at(-1)),
    ["account", "fund", "both", "amount", "line"],
  );
  const one = readJournal("assets:bank;;debit;5", chart);
  assert.ok(!one.ok && one.problems[0]?.message === "books.journal.tooFew");
});

test("a year of books begins with the month after its end", () => {
  assert.equal(yearOf("2026-11", "03-31"), "2026-04");
  assert.equal(yearOf("2026-03", "03-31"), "2025-04");
  assert.equal(yearOf("2026-01", "12-31"), "2026-01");
  assert.equal(yearOf("2026-12", "12-31"), "2026-01");
});
