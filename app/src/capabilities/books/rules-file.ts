/** A month's books as they are published, in every version that ever was: canonical JSON whose digest the record names. */
import { accountOf, type Account, type Chart } from "@rochdale/money/books/chart.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import { defaultCurrency } from "@rochdale/money/books/entry.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { hexOf } from "@rochdale/record/bytes.ts";
import { sha256 } from "@rochdale/record/hashing.ts";
import { monthOf } from "./rules-months.ts";
import { openChart, PAY_AND_OTHER, type OpenEntry } from "./rules-open.ts";

export type Totals = { readonly income: bigint; readonly expenditure: bigint };

/**
 * What came in and what went out. Where reversals bring a side below nought, it counts on the other: a month that
 * took back more than it earned spent the difference.
 */
export function totalsOf(entries: readonly OpenEntry[], chart: Chart): Totals {
  const sum = (type: "income" | "expense") =>
    entries
      .flatMap((one) => one.postings)
      .filter(({ account }) => accountOf(chart, account).type === type)
      .reduce((total, { amount }) => total + amount, 0n);
  const [income, expenditure] = [-sum("income"), sum("expense")];
  const size = (pence: bigint) => (pence > 0n ? pence : 0n);
  return {
    income: size(income) + size(-expenditure),
    expenditure: size(expenditure) + size(-income),
  };
}

export type MonthFile = Totals & {
  readonly month: string;
  readonly lines: number;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly digest: string;
};

/** A month's books as they are published now: every entry with its postings, and the accounts that they use. */
export function monthFile(month: string, open: readonly OpenEntry[], of: Chart): MonthFile {
  const entries = open.filter((entry) => monthOf(entry.day) === month);
  const chart = openChart(of, entries);
  const used = new Set(entries.flatMap((one) => one.postings.map(({ account }) => account)));
  const funds = new Set(entries.flatMap((one) => one.postings.map(({ fund }) => fund)));
  const totals = totalsOf(entries, chart);
  const bytes = canonicalBytes({
    v: "rochdale-books/2",
    month,
    incomePence: String(totals.income),
    expenditurePence: String(totals.expenditure),
    accounts: [...chart.accounts.values()]
      .filter(({ id }) => used.has(id))
      .map(({ id, type, cash, flow }) => ({ id, type, cash, flow })),
    funds: chart.funds.filter((fund) => funds.has(fund)),
    entries: entries.map(({ postings, ...one }) => ({
      ...one,
      postings: postings.map((posting) => ({ ...posting, amount: String(posting.amount) })),
    })),
  });
  return { month, ...totals, lines: entries.length, bytes, digest: hexOf(sha256(bytes)) };
}

/** What a published file holds. */
export type PublishedMonth = {
  readonly entries: readonly OpenEntry[];
  readonly accounts: readonly Account[];
  readonly funds: readonly string[];
};

/** The headings of the first version, each with the account that it became. */
export type HeadingAccounts = (heading: string) => Account;

/** Reads a file that this application wrote: the second version, or the first, whose lines stand against the bank. */
export function readMonthFile(
  bytes: Uint8Array,
  by: { readonly heading: HeadingAccounts; readonly bank: Account },
): PublishedMonth {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as FirstVersion | SecondVersion;
  if (file.v === "rochdale-books/2") {
    const entries = file.entries.map((one) => ({
      ...one,
      postings: one.postings.map((posting) => ({ ...posting, amount: BigInt(posting.amount) })),
    }));
    return { entries, accounts: file.accounts, funds: file.funds };
  }
  const accounts = new Map([[by.bank.id, by.bank]]);
  const entries = file.entries.map(({ pence, heading, reversalOf, ...one }): OpenEntry => {
    const account = heading === "payAndOther" ? PAY_AND_OTHER : by.heading(heading);
    accounts.set(account.id, account);
    const amount = account.type === "income" ? -BigInt(pence) : BigInt(pence);
    const postings = [line(account.id, amount), line(by.bank.id, -amount)];
    return { ...one, reverses: reversalOf, opening: false, postings };
  });
  return { entries, accounts: [...accounts.values()], funds: [generalFund] };
}

function line(account: string, amount: bigint): Posting {
  return { account, fund: generalFund, currency: defaultCurrency, amount };
}

type Line = Omit<OpenEntry, "postings" | "reverses" | "opening">;
type FirstVersion = {
  readonly v: "rochdale-books/1";
  readonly entries: readonly (Line & {
    readonly heading: string;
    readonly pence: string;
    readonly reversalOf: number | null;
  })[];
};
type SecondVersion = {
  readonly v: "rochdale-books/2";
  readonly accounts: readonly Account[];
  readonly funds: readonly string[];
  readonly entries: readonly (Omit<OpenEntry, "postings"> & {
    readonly postings: readonly (Omit<Posting, "amount"> & { readonly amount: string })[];
  })[];
};
