/** What the books come to on a day: every report from the same entries, so that figures agree wherever they stand. */
import { parseDay } from "@rochdale/clock/day.ts";
import { accountOf, type AccountType, type Chart } from "@rochdale/money/books/chart.ts";
import type { Entry, Posting } from "@rochdale/money/books/entry.ts";
import { reportsOn, type Reports } from "@rochdale/money/books/reports.ts";
import { entriesOfYear } from "@rochdale/money/books/year.ts";
import { classifyShares, type MemberShares } from "@rochdale/money/surplus/member-shares.ts";
import type { Redemption } from "@rochdale/money/surplus/rules.ts";
import { budgetFor, type Budget } from "./rules-budget.ts";
import { journalEntry } from "./rules-export.ts";
import { monthOf, monthsBetween } from "./rules-months.ts";
import type { OpenEntry } from "./rules-open.ts";

/** Results of earlier years are brought forward here. */
export const RESERVES = "equity:reserves";

/** The year of books in which a day lies, up to that day; balances of earlier years are brought forward. */
export type YearToDate = {
  /** The year's first month. */
  readonly year: string;
  readonly asAt: string;
  readonly chart: Chart;
  /** Balances brought forward first, as one entry, where there are any. */
  readonly entries: readonly Entry[];
  readonly reports: Reports;
};

/** The reports as at a day. Throws where a day or month is none: what is asked is read before. */
export function yearToDate(
  open: readonly OpenEntry[],
  chart: Chart,
  { year, asAt }: { readonly year: string; readonly asAt: string },
): YearToDate {
  const [from, to] = [parseDay(`${year}-01`), parseDay(asAt)];
  if (from === null || to === null) throw new Error(`no days: ${year}, ${asAt}`);
  const entries = entriesOfYear(open.map(journalEntry), chart, { from, to, resultsTo: RESERVES });
  return { year, asAt, chart, entries, reports: reportsOn(entries, chart) };
}

const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, one) => sum + one, 0n);

/** What moved on an account, as its type counts: credits of income, liability and equity; debits of the others. */
export function naturalSign(type: AccountType): 1n | -1n {
  return type === "asset" || type === "expense" ? 1n : -1n;
}

/** The postings of entries that a test picks, summed. */
function moved(
  entries: readonly Entry[],
  which: (posting: Posting, entry: Entry) => boolean,
): bigint {
  return sumOf(
    entries.flatMap((entry) =>
      entry.postings.filter((one) => which(one, entry)).map((one) => one.amount),
    ),
  );
}

export type BudgetedLine = {
  readonly account: string;
  readonly pence: bigint;
  /** What was planned for the months so far; null where no budget is set. */
  readonly planned: bigint | null;
};

/** Income or expense by account, with what was planned for the months from the year's first to that of the day. */
export function accountLines(
  { reports, chart, year, asAt }: YearToDate,
  type: "income" | "expense",
  budget: Budget | null,
): readonly BudgetedLine[] {
  const months = monthsBetween(year, monthOf(asAt)).length;
  const planned = (account: string) =>
    budget === null
      ? null
      : sumOf(
          budget.lines
            .filter((line) => line.account === account)
            .map((line) => budgetFor(line, months)),
        );
  return reports.trialBalance
    .filter(({ account }) => accountOf(chart, account).type === type)
    .map(({ account, amount }) => ({
      account,
      pence: amount * naturalSign(type),
      planned: planned(account),
    }))
    .filter(({ pence, planned: plan }) => pence !== 0n || (plan ?? 0n) !== 0n);
}

export type MonthSums = {
  readonly month: string;
  readonly income: bigint;
  readonly expense: bigint;
  readonly plannedIncome: bigint | null;
  readonly plannedExpense: bigint | null;
};

/** Each month of the year so far, with its share of the budget. */
export function monthSums(of: YearToDate, budget: Budget | null): readonly MonthSums[] {
  const { chart, entries, year, asAt } = of;
  const isOf = (type: AccountType) => (posting: Posting) =>
    accountOf(chart, posting.account).type === type;
  const plan = (type: AccountType, through: number) =>
    budget === null
      ? null
      : sumOf(
          budget.lines
            .filter((line) => accountOf(chart, line.account).type === type)
            .map((line) => budgetFor(line, through) - budgetFor(line, through - 1)),
        );
  return monthsBetween(year, monthOf(asAt)).map((month, at) => {
    const own = entries.filter((entry) => monthOf(entry.date) === month);
    return {
      month,
      income: -moved(own, isOf("income")),
      expense: moved(own, isOf("expense")),
      plannedIncome: plan("income", at + 1),
      plannedExpense: plan("expense", at + 1),
    };
  });
}

export type FundMovement = {
  readonly fund: string;
  readonly broughtForward: bigint;
  readonly income: bigint;
  readonly expense: bigint;
  /** Shares, transfers between funds and what was shared out: what moved a fund and is neither income nor expense. */
  readonly otherwise: bigint;
  readonly carriedForward: bigint;
};

/** What each fund began with, what moved it, what it ends with. Throws where that does not add up. */
export function fundMovements({ entries, chart, reports }: YearToDate): readonly FundMovement[] {
  return reports.balanceSheet.funds.map(({ fund, balance }, at) => {
    const equity = (opening: boolean) =>
      -moved(
        entries,
        (posting, entry) =>
          posting.fund === fund &&
          entry.opening === opening &&
          accountOf(chart, posting.account).type === "equity",
      );
    const result = reports.incomeStatement.byFund[at];
    const [income, expense] = [result?.income ?? 0n, result?.expense ?? 0n];
    const [broughtForward, otherwise] = [equity(true), equity(false)];
    if (broughtForward + income - expense + otherwise !== balance) {
      throw new Error(`the movements of ${fund} do not end with its balance`);
    }
    return { fund, broughtForward, income, expense, otherwise, carriedForward: balance };
  });
}

const SHARES = ["liabilities:member-shares", "equity:member-shares"];

export type SheetLine = { readonly account: string; readonly pence: bigint };
export type BalanceSheet = {
  readonly assets: readonly SheetLine[];
  /** Without member shares: these stand by the test, wherever they are booked. */
  readonly liabilities: readonly SheetLine[];
  readonly equity: readonly SheetLine[];
  /** Null where there are none, or where nothing says whether they may be redeemed. */
  readonly shares: MemberShares | null;
  /** Member shares as they are booked. */
  readonly sharesBooked: { readonly liability: bigint; readonly equity: bigint };
  readonly surplus: bigint;
  readonly totals: {
    readonly assets: bigint;
    readonly liabilities: bigint;
    readonly equity: bigint;
  };
};

/**
 * The balance sheet. Member shares are a liability or equity by the test of IFRIC 2, whatever account they are booked
 * to; where nobody has said how they may be redeemed they stand as booked.
 */
export function balanceSheet(of: YearToDate, redemption: Redemption | null): BalanceSheet {
  const { chart, reports } = of;
  const linesOf = (type: AccountType): readonly SheetLine[] =>
    reports.trialBalance
      .filter(({ account }) => accountOf(chart, account).type === type)
      .filter(({ account }) => !SHARES.includes(account))
      .map(({ account, amount }) => ({ account, pence: amount * naturalSign(type) }))
      .filter(({ pence }) => pence !== 0n);
  const booked = (account: string) =>
    -(reports.trialBalance.find((one) => one.account === account)?.amount ?? 0n);
  const sharesBooked = { liability: booked(SHARES[0] ?? ""), equity: booked(SHARES[1] ?? "") };
  const total = sharesBooked.liability + sharesBooked.equity;
  const shares = redemption === null || total <= 0n ? null : classifyShares(total, redemption);
  const stand = shares ?? sharesBooked;
  const [assets, liabilities, equity] = [linesOf("asset"), linesOf("liability"), linesOf("equity")];
  const { surplus } = reports.balanceSheet;
  const add = (lines: readonly SheetLine[]) => sumOf(lines.map((line) => line.pence));
  return {
    ...{ assets, liabilities, equity, shares, sharesBooked, surplus },
    totals: {
      assets: add(assets),
      liabilities: add(liabilities) + stand.liability,
      equity: add(equity) + stand.equity + surplus,
    },
  };
}

export type AccountEntry = {
  readonly entry: OpenEntry;
  readonly pence: bigint;
  /** The balance after it, as the account's type counts. */
  readonly balance: bigint;
};

/** The entries of an account between two days, oldest first, each with the balance after it. */
export function accountEntries(
  open: readonly OpenEntry[],
  chart: Chart,
  asked: {
    readonly account: string;
    readonly fund: string | null;
    readonly from: string;
    readonly to: string;
  },
): { readonly before: bigint; readonly entries: readonly AccountEntry[] } {
  const sign = naturalSign(accountOf(chart, asked.account).type);
  const on = (entry: OpenEntry) =>
    sumOf(
      entry.postings
        .filter(({ account }) => account === asked.account)
        .filter(({ fund }) => asked.fund === null || fund === asked.fund)
        .map(({ amount }) => amount * sign),
    );
  const touches = open.filter((entry) =>
    entry.postings.some(
      ({ account, fund }) => account === asked.account && (asked.fund ?? fund) === fund,
    ),
  );
  const before = sumOf(touches.filter((entry) => entry.day < asked.from).map(on));
  let balance = before;
  const entries = touches
    .filter((entry) => entry.day >= asked.from && entry.day <= asked.to)
    .map((entry) => {
      const pence = on(entry);
      balance += pence;
      return { entry, pence, balance };
    });
  return { before, entries };
}
