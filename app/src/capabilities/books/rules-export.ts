/** The published books of a year for other people's programs: entries and chart as libraries/money writes packages of them. */
import { parseDay } from "@rochdale/clock/day.ts";
import type { Account, Chart } from "@rochdale/money/books/chart.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";
import type { Entry } from "@rochdale/money/books/entry.ts";
import { asText } from "@rochdale/money/books/entry-text.ts";
import { packageFiles, type PackageFiles } from "@rochdale/money/books/package.ts";
import { entriesOfYear } from "@rochdale/money/books/year.ts";
import type { PublishedMonth } from "./rules-file.ts";
import { lastDayOf, monthAfter } from "./rules-months.ts";
import type { OpenEntry } from "./rules-open.ts";

/** Results of earlier years are brought forward here, in each fund. */
const RESERVES: Account = { id: "equity:reserves", type: "equity", cash: false, flow: "financing" };

/** Every account and fund of published months, in the order of the chart; accounts that it lacks stand last. */
export function publishedChart(months: readonly PublishedMonth[], order: readonly string[]): Chart {
  const all = new Map<string, Account>([[RESERVES.id, RESERVES]]);
  for (const account of months.flatMap((one) => one.accounts)) all.set(account.id, account);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = [...all.values()].toSorted((a, b) => place(a.id) - place(b.id));
  const funds = months.flatMap((one) => one.funds).filter((fund) => fund !== generalFund);
  return {
    accounts: new Map(sorted.map((account) => [account.id, account])),
    funds: [generalFund, ...new Set(funds)],
  };
}

/** An entry for the journal; a joined line says what it joins. */
export function journalEntry(open: OpenEntry): Entry {
  const id = idOf(open);
  const text =
    open.words === null ? `Joined: ${open.joins} entries with pay or other spending` : open.words;
  const date = parseDay(open.day);
  if (date === null) throw new Error(`the books hold no day ${open.day}`);
  return {
    id,
    key: id,
    date,
    text: asText(text),
    postings: open.postings,
    opening: open.opening,
    reverses: open.reverses === null ? null : String(open.reverses),
  };
}

function idOf(open: OpenEntry): string {
  if (open.number !== null) return String(open.number);
  return `joined-${open.day}${open.opening ? "-opening" : ""}`;
}

export type YearExport = {
  /** "alder-lives". */
  readonly slug: string;
  readonly body: string;
  /** The year's first month, "2026-04". */
  readonly year: string;
};

/** The package of a year that stands alone, of months in their order: earlier balances are brought forward. */
export function yearPackage(
  months: readonly PublishedMonth[],
  order: readonly string[],
  { slug, body, year }: YearExport,
): PackageFiles {
  const chart = publishedChart(months, order);
  const open = months.flatMap((one) => one.entries);
  const [from, to] = [parseDay(`${year}-01`), parseDay(lastDayOf(monthAfter(year, 11)))];
  if (from === null || to === null) throw new Error(`no year begins with ${year}`);
  const entries = entriesOfYear(open.map(journalEntry), chart, {
    from,
    to,
    resultsTo: RESERVES.id,
  });
  const name = `${slug}-${year}`;
  return packageFiles(entries, chart, { name, title: asText(`${body}, year from ${year}`) });
}
