/** The rules of the ledger, one by one, without a database. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { generalFund } from "@rochdale/money/books/chart.ts";
import { balanced, readText, type Posting } from "@rochdale/money/books/entry.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { HEADING_ACCOUNTS, simplePostings, STANDARD_CHART, inChartOrder } from "./rules-chart.ts";
import { agrees, ledgerFinding, type Checked } from "./rules-check.ts";
import { mayClose, mayEndYear, monthsOfYear, yearDigest } from "./rules-closing.ts";
import { accountIdOf, idOf } from "./rules-opening.ts";
import {
  mayPost,
  needsApproval,
  plainText,
  settledLines,
  type Books,
  type BoundBalance,
} from "./rules.ts";
import { refusalWords } from "./words-refusals.ts";
import { accountWords } from "./words-accounts.ts";

const chart = new Map(STANDARD_CHART.map((one) => [one.id, one]));
const booksWith = (more: Partial<Books> = {}): Books => ({
  chart: { accounts: chart, funds: [generalFund, "garden"] },
  accounts: STANDARD_CHART,
  funds: new Map([
    [generalFund, null],
    ["garden", "Garden"],
  ]),
  closedTo: null,
  lastNumber: 0,
  balances: [],
  ...more,
});
const line = (account: string, amount: bigint, fund = generalFund): Posting => ({
  account,
  fund,
  currency: "GBP",
  amount,
});
const rules = (books: Books, postings: readonly Posting[], day = "2026-10-14") =>
  mayPost(books, { day, postings }).map(({ rule }) => rule);
const rent = [line("expenses:premises", 5n), line("assets:bank", -5n)];

test("an entry balances in every fund and currency, not only in all", () => {
  assert.deepEqual(rules(booksWith(), rent), []);
  const across = [line("expenses:premises", 5n, "garden"), line("assets:bank", -5n)];
  assert.deepEqual(rules(booksWith(), across), [
    "ledger.unbalanced.debits",
    "ledger.unbalanced.credits",
  ]);
  const [first, second] = rent as [Posting, Posting];
  const euros = [first, { ...second, currency: "EUR" }];
  assert.equal(rules(booksWith(), euros).length, 2);
});

test("a closed month refuses its last day and takes the day after", () => {
  const closed = booksWith({ closedTo: "2026-10-31" as never });
  assert.deepEqual(rules(closed, rent, "2026-10-31"), ["ledger.closed"]);
  assert.deepEqual(rules(closed, rent, "2026-11-01"), []);
});

test("a bounded balance may reach nought and not pass it, on its own side", () => {
  const cash: BoundBalance = {
    account: "assets:petty-cash",
    fund: generalFund,
    currency: "GBP",
    amount: 10n,
  };
  const take = (amount: bigint) => [line(cash.account, -amount), line("assets:bank", amount)];
  const books = booksWith({ balances: [cash] });
  assert.deepEqual(rules(books, take(10n)), []);
  assert.deepEqual(rules(books, take(11n)), ["ledger.bound"]);
  const owed = { ...cash, account: "liabilities:distributions", amount: -10n };
  const pay = (amount: bigint) => [line(owed.account, amount), line("assets:bank", -amount)];
  assert.deepEqual(rules(booksWith({ balances: [owed] }), pay(10n)), []);
  assert.deepEqual(rules(booksWith({ balances: [owed] }), pay(11n)), ["ledger.bound"]);
});

test("a settlement takes each pending line once, on its side, and no more of it", () => {
  const pending = [line("expenses:pay", 5n), line("expenses:pay", 5n), line("assets:bank", -10n)];
  assert.deepEqual(settledLines(pending, pending), [1, 2, 3]);
  const part = [line("expenses:pay", 4n), line("assets:bank", -4n)];
  assert.deepEqual(settledLines(pending, part), [1, 3]);
  for (const wrong of [
    [line("expenses:pay", 6n), line("assets:bank", -6n)],
    [line("expenses:pay", -4n), line("assets:bank", 4n)],
    [line("expenses:pay", 4n, "garden"), line("assets:bank", -4n, "garden")],
    [...pending, line("expenses:pay", 1n)],
    [],
  ]) {
    assert.equal(settledLines(pending, wrong), null);
  }
});

test("once the board has set its limit, payments out and larger entries wait; before it nothing does", () => {
  const limit = (limitPence: number) =>
    tell([...wholeLife, fact("ApprovalLimitSet/1", "secretary", "2026-11-01", { limitPence })]);
  const books = booksWith();
  const paysIn = [line("assets:bank", 100n), line("income:fees", -100n)];
  assert.equal(needsApproval(tell(wholeLife), books, rent), false);
  assert.equal(needsApproval(limit(100), books, rent), true);
  assert.equal(needsApproval(limit(100), books, paysIn), false);
  assert.equal(needsApproval(limit(99), books, paysIn), true);
  const between = [line("assets:savings", 5n), line("assets:bank", -5n)];
  assert.equal(needsApproval(limit(100), books, between), false);
});

test("every heading of the open books is two postings that balance, on the side of its kind", () => {
  for (const heading of Object.keys(HEADING_ACCOUNTS) as (keyof typeof HEADING_ACCOUNTS)[]) {
    const postings = simplePostings({ heading, pence: 7n });
    assert.ok(balanced(postings, ({ fund, currency }) => `${fund} ${currency}`));
    const income = HEADING_ACCOUNTS[heading].startsWith("income:");
    assert.equal(postings[0]?.amount, income ? 7n : -7n);
    assert.deepEqual(rules(booksWith(), postings), []);
  }
});

test("months are closed after their end, in order, with nothing waiting", () => {
  const open = [
    { month: "2026-09", entries: 3, waiting: 0 },
    { month: "2026-10", entries: 2, waiting: 1 },
  ];
  const close = (month: string, more: object = {}) =>
    mayClose({ month, closedTo: null, open, day: "2026-11-01", ...more }).map(({ rule }) => rule);
  assert.deepEqual(close("2026-09"), []);
  assert.deepEqual(close("2026-10"), ["ledger.waiting"]);
  assert.deepEqual(close("2026-10", { day: "2026-10-31" }), ["ledger.notEnded", "ledger.waiting"]);
  assert.deepEqual(close("2026-08"), ["ledger.nothingToClose"]);
  assert.deepEqual(close("2026-09", { closedTo: "2026-09-30" }), ["ledger.closedBefore"]);
});

test("a year of accounts is its months, shares none with another, and digests their digests", () => {
  assert.deepEqual(monthsOfYear("2027-01", 3), ["2026-11", "2026-12", "2027-01"]);
  const year = fact("LedgerYearClosed/1", "secretary", "2026-11-01", {
    month: "2026-03",
    months: 12,
    entries: 1,
    digest: "0".repeat(64),
  });
  const story = tell([...wholeLife, year]);
  assert.deepEqual(mayEndYear(story, monthsOfYear("2027-03", 12)), []);
  assert.equal(mayEndYear(story, monthsOfYear("2027-03", 13))[0]?.rule, "ledger.yearsOverlap");
  const months = [
    { month: "2026-02", entries: 2, digest: "b".repeat(64) },
    { month: "2026-01", entries: 1, digest: "a".repeat(64) },
  ];
  // printf '%s\n' $(64 times a) $(64 times b) | sha256sum
  assert.deepEqual(yearDigest(months), {
    entries: 3,
    digest: "913f9338fb6c17253f3a14816fc08d52522454bfc19a8c99538a197cfb23fb41",
  });
});

test("a check that differs in anything is not met; an old one proves nothing", () => {
  const checkedAt = new Date("2026-11-05T02:17:00Z");
  const good: Checked = {
    checkedAt,
    lastNumber: 4,
    highestNumber: 4,
    entries: 4,
    postings: 8,
    unbalanced: 0,
    balancesDiffer: 0,
    months: ["2026-10"],
    monthsDiffer: [],
  };
  const state = (more: Partial<Checked>, now = "2026-11-07T02:17:00Z") =>
    ledgerFinding({ ...good, ...more }, new Date(now)).state;
  assert.equal(state({}), "met");
  assert.equal(state({}, "2026-11-07T02:17:01Z"), "notProven");
  for (const wrong of [
    { lastNumber: 5 },
    { highestNumber: 5, lastNumber: 5 },
    { unbalanced: 1 },
    { balancesDiffer: 1 },
    { monthsDiffer: ["2026-10"] },
  ]) {
    assert.equal(agrees({ ...good, ...wrong }), false);
    assert.equal(state(wrong, "2027-01-01T00:00:00Z"), "notMet");
  }
  assert.equal(ledgerFinding(null, checkedAt).state, "notProven");
});

test("names become ids that a journal can hold, and words a line that it cannot take for anything else", () => {
  assert.equal(idOf("  Hall & gârden (2026) "), "hall-garden-2026");
  assert.equal(idOf("2026"), null);
  assert.equal(accountIdOf("liability", "Ŵyn"), "liabilities:wyn");
  for (const words of ["Rent; October | paid", "(T1) x", "*! y", "a\tb  c", ";", "=1+1"]) {
    assert.equal(readText({ text: plainText(words) }), plainText(words));
  }
});

test("the chart stands by type; every account and every refusal has its words", () => {
  const own = { ...STANDARD_CHART[0]!, id: "assets:van", name: "Van" };
  const order = inChartOrder([own, ...STANDARD_CHART.toReversed()]).map(({ id }) => id);
  assert.equal(order.indexOf("assets:van"), order.indexOf("liabilities:payables") - 1);
  for (const { id } of STANDARD_CHART) assert.ok(`ledger.account.${id}` in accountWords, id);
  for (const key of Object.keys(refusalWords)) {
    const other = key.includes(".refused.")
      ? key.replace(".refused.", ".remedy.")
      : key.replace(".remedy.", ".refused.");
    assert.ok(other in refusalWords, other);
  }
});
