/** Entries as anyone may read them: where pay would tell one person's, it stands in one line a month with other spending. */
import type { Account } from "@rochdale/money/books/chart.ts";
import { generalFund, type Chart } from "@rochdale/money/books/chart.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import { lastDayOf, monthOf } from "./rules-months.ts";

/** An entry of the ledger, as far as the open books read it. */
export type BookedEntry = {
  readonly number: number;
  readonly day: string;
  readonly words: string;
  readonly document: string | null;
  readonly reverses: number | null;
  readonly opening: boolean;
  readonly postings: readonly Posting[];
  /** The day on which it entered the books. */
  readonly recordedOn: string;
};

/** An entry as anyone may read it; a month's joined line has neither number nor words nor document. */
export type OpenEntry = Omit<BookedEntry, "number" | "words" | "recordedOn"> & {
  readonly number: number | null;
  readonly words: string | null;
  /** How many entries the line joins. */
  readonly joins: number;
};

/**
 * Accounts that tell what people are paid, a body's own by their names too; and the one that stands with pay where pay
 * may not stand alone.
 */
const TELL_PAY =
  /^(expenses:pay|liabilities:payroll|expenses:other)(:|$)|^(expenses|liabilities):([a-z0-9:-]*[:-])?(pay[:-]|pay$|payroll|wage|salar|pension|staff|bonus|honorari|cyflog|pensiwn)/;
/** Pay and other spending together. */
export const PAY_AND_OTHER: Account = {
  id: "expenses:pay-and-other",
  type: "expense",
  cash: false,
  flow: "operating",
};
/** What is owed for pay stands with what is owed to suppliers. */
const OWED = "liabilities:payables";

type Place = Pick<Posting, "account" | "fund">;

/**
 * Pay stands by itself only in the general fund of a body where ten or more work: how many a restricted fund pays,
 * nobody says. Our own standard.
 */
export function standsWithPay({ account, fund }: Place, payShows: boolean): boolean {
  return TELL_PAY.test(account) && !(payShows && fund === generalFund);
}

/** Whether an entry is read only within its month's joined line. */
export function isClosed({ postings }: Pick<BookedEntry, "postings">, payShows: boolean): boolean {
  return postings.some((posting) => standsWithPay(posting, payShows));
}

/** The account under which a posting is read. */
export function openAccount(posting: Place, payShows: boolean): string {
  if (!standsWithPay(posting, payShows)) return posting.account;
  return posting.account.startsWith("expenses:") ? PAY_AND_OTHER.id : OWED;
}

export type Asked = {
  readonly payShows: boolean;
  /** As the books were known on this day. */
  readonly known: string;
};

/**
 * Entries as anyone may read them, by day and number. A joined line stands on the last day of its month and is known
 * from then on: so no two readings, a day apart, tell one entry of it.
 */
export function openEntries(
  entries: readonly BookedEntry[],
  { payShows, known }: Asked,
): readonly OpenEntry[] {
  const seen = entries.filter((one) => one.recordedOn <= known);
  const lines: OpenEntry[] = seen
    .filter((one) => !isClosed(one, payShows))
    .map(({ recordedOn: _, ...one }) => ({ ...one, joins: 1 }));
  const closed = Map.groupBy(
    seen.filter((one) => isClosed(one, payShows)),
    (one) => `${lastDayOf(monthOf(one.day))} ${one.opening}`,
  );
  for (const of of closed.values()) {
    const line = joined(of, payShows);
    if (line.day <= known) lines.push(line);
  }
  return lines.toSorted(byDay);
}

function byDay(a: OpenEntry, b: OpenEntry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (a.number ?? Infinity) - (b.number ?? Infinity) || 0;
}

function joined(entries: readonly BookedEntry[], payShows: boolean): OpenEntry {
  const [first] = entries;
  const sums = new Map<string, Posting>();
  for (const posting of entries.flatMap((one) => one.postings)) {
    const account = openAccount(posting, payShows);
    const place = JSON.stringify([account, posting.fund, posting.currency]);
    const amount = (sums.get(place)?.amount ?? 0n) + posting.amount;
    sums.set(place, { ...posting, account, amount });
  }
  const postings = [...sums.values()].filter(({ amount }) => amount !== 0n);
  return {
    number: null,
    day: lastDayOf(monthOf(first?.day ?? "")),
    words: null,
    document: null,
    reverses: null,
    opening: first?.opening ?? false,
    postings,
    joins: entries.length,
  };
}

/** The chart under which open entries are read: with the joined account where something stands under it. */
export function openChart(
  chart: Chart,
  entries: readonly OpenEntry[],
  planned: readonly Pick<Posting, "account">[] = [],
): Chart {
  const isJoined = ({ account }: Pick<Posting, "account">) => account === PAY_AND_OTHER.id;
  const uses = planned.some(isJoined) || entries.some((one) => one.postings.some(isJoined));
  if (!uses || chart.accounts.has(PAY_AND_OTHER.id)) return chart;
  return { ...chart, accounts: new Map([...chart.accounts, [PAY_AND_OTHER.id, PAY_AND_OTHER]]) };
}
