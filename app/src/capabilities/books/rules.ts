/** The rules of open books: headings, what a month comes to, what may be entered, reversed and published. */
import { addDays, addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { sha256 } from "@rochdale/record/hashing.ts";

export const INCOME = ["contract", "fees", "grants", "otherIncome"] as const;
export const EXPENDITURE = [
  "pay",
  "premises",
  "transport",
  "supplies",
  "services",
  "tax",
  "otherSpending",
] as const;
export const HEADINGS = [...INCOME, ...EXPENDITURE] as const;
export type Heading = (typeof HEADINGS)[number];
/** Pay and other spending as one line: published where so few work that pay would tell one person's. */
export type PublicHeading = Heading | "payAndOther";
export type BookSide = "income" | "expenditure";

export function sideOfHeading(heading: PublicHeading): BookSide {
  return (INCOME as readonly string[]).includes(heading) ? "income" : "expenditure";
}
export function isHeading(text: string): text is Heading {
  return (HEADINGS as readonly string[]).includes(text);
}

/** One entry. Pence are above nought, but for the entry that reverses another. */
export type BookEntry = {
  readonly number: number;
  readonly day: string;
  readonly heading: Heading;
  readonly words: string;
  readonly pence: bigint;
  readonly document: string | null;
  readonly reversalOf: number | null;
};

/** An entry as anyone may read it; a month's joined line has neither number nor document. */
export type PublicEntry = {
  readonly number: number | null;
  readonly day: string;
  readonly heading: PublicHeading;
  readonly words: string | null;
  readonly pence: bigint;
  readonly document: string | null;
  readonly reversalOf: number | null;
  /** How many entries the line joins. */
  readonly joins: number;
};

/** Our own standard: pay of fewer than ten people is not shown by itself. */
export const PEOPLE_TO_SHOW_PAY = 10;

/** How many work there, as far as the record says. */
export function staffOf(story: Story): number | null {
  const transferred = latest(story, "TransferMade/1")?.content.staff;
  const listed = latest(story, "StaffListLodged/1")?.content.staff;
  return transferred ?? listed ?? opening(story).service.staff;
}

/** Whether pay may stand by itself: not where fewer than ten work there, nor where the record does not say. */
export function payMayShow(story: Story): boolean {
  return (staffOf(story) ?? 0) >= PEOPLE_TO_SHOW_PAY;
}

/** Entries as anyone may read them, by day and number; without pay of its own where it may not show. */
export function publicEntries(
  entries: readonly BookEntry[],
  payShows: boolean,
): readonly PublicEntry[] {
  const inOrder = entries.toSorted((a, b) =>
    a.day === b.day ? a.number - b.number : a.day < b.day ? -1 : 1,
  );
  const kept = inOrder.filter((entry) => payShows || !joined(entry.heading));
  const lines: PublicEntry[] = kept.map((entry) => ({ ...entry, joins: 1 }));
  if (payShows) return lines;
  const rest = inOrder.filter((entry) => joined(entry.heading));
  for (const month of new Set(rest.map((entry) => monthOf(entry.day)))) {
    const of = rest.filter((entry) => monthOf(entry.day) === month);
    lines.push({
      number: null,
      day: lastDayOf(month),
      heading: "payAndOther",
      words: null,
      pence: of.reduce((sum, entry) => sum + entry.pence, 0n),
      document: null,
      reversalOf: null,
      joins: of.length,
    });
  }
  return lines;
}

function joined(heading: Heading): boolean {
  return heading === "pay" || heading === "otherSpending";
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}
export function isMonth(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}
export function lastDayOf(month: string): string {
  return addDays(addMonths(dayOf(`${month}-01`), 1), -1);
}
export function monthAfter(month: string): string {
  return addMonths(dayOf(`${month}-01`), 1).slice(0, 7);
}
/** Every month from the first to the last; none where the last is earlier. At most fifty years. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last && months.length < 600; month = monthAfter(month)) {
    months.push(month);
  }
  return months;
}

export type Totals = { readonly income: bigint; readonly expenditure: bigint };

/**
 * What came in and what went out. Where reversals bring a side below nought, it counts on the other: a month that
 * took back more than it earned spent the difference.
 */
export function totalsOf(lines: readonly Pick<PublicEntry, "heading" | "pence">[]): Totals {
  const sum = (side: BookSide) =>
    lines
      .filter((line) => sideOfHeading(line.heading) === side)
      .reduce((total, line) => total + line.pence, 0n);
  const [income, expenditure] = [sum("income"), sum("expenditure")];
  const below = (pence: bigint) => (pence < 0n ? -pence : 0n);
  return {
    income: (income > 0n ? income : 0n) + below(expenditure),
    expenditure: (expenditure > 0n ? expenditure : 0n) + below(income),
  };
}

export type MonthFile = Totals & {
  readonly month: string;
  readonly lines: number;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly digest: string;
};

/** A month's books as they are published: canonical JSON (RFC 8785), pence as text, and its fingerprint. */
export function monthFile(
  month: string,
  entries: readonly BookEntry[],
  payShows: boolean,
): MonthFile {
  const lines = publicEntries(
    entries.filter((entry) => monthOf(entry.day) === month),
    payShows,
  );
  const totals = totalsOf(lines);
  const bytes = canonicalBytes({
    v: "rochdale-books/1",
    month,
    incomePence: String(totals.income),
    expenditurePence: String(totals.expenditure),
    entries: lines.map((line) => ({ ...line, pence: String(line.pence) })),
  });
  const digest = [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { month, ...totals, lines: lines.length, bytes, digest };
}

/** Our own standard: no law says how a mutual opens its books to its members and neighbours. */
const STANDARD = "rochdale-2";

function refusal(name: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `books.${name}`,
    law: STANDARD,
    because: { message: `books.refused.${name}`, values },
    remedy: { message: `books.remedy.${name}`, values },
  };
}

/** A body has books of its own once it is incorporated, or runs already. */
export function mayKeepBooks(story: Story): readonly Refusal[] {
  const own =
    opening(story).start === "alreadyRunning" ||
    has(story, "Incorporated/1") ||
    has(story, "Converted/1");
  return own ? [] : [refusal("notYet")];
}

/** An entry stands for ever. It is set right once, by an entry that reverses it, and that one is final. */
export function mayReverse(entry: BookEntry, entries: readonly BookEntry[]): readonly Refusal[] {
  const values = { number: entry.number };
  const refusals: Refusal[] = [];
  if (entry.reversalOf !== null) refusals.push(refusal("isReversal", values));
  const by = entries.find((one) => one.reversalOf === entry.number);
  if (by) refusals.push(refusal("reversedOnce", { ...values, by: by.number }));
  return refusals;
}

export type MonthPublished = {
  readonly month: string;
  readonly incomePence: number;
  readonly expenditurePence: number;
  readonly entries: number;
  readonly digest: string;
  readonly on: string;
  readonly position: number;
};

/** Each month's books as last published, by month. */
export function publishedMonths(story: Story): readonly MonthPublished[] {
  const byMonth = new Map<string, MonthPublished>();
  for (const { content, on, position } of all(story, "BooksPublished/1")) {
    const { period, incomePence, expenditurePence, entries, digest } = content;
    byMonth.set(period, {
      month: period,
      incomePence,
      expenditurePence,
      entries,
      digest,
      on,
      position,
    });
  }
  return [...byMonth.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** A month is published once it has ended, with something in it, and again only when its entries have changed. */
export function mayPublish(story: Story, day: string, file: MonthFile): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const month = { day: `${file.month}-01` };
  const ends = lastDayOf(file.month);
  if (day <= ends) refusals.push(refusal("notEnded", { month, ends: { day: ends } }));
  if (file.lines === 0) refusals.push(refusal("empty", { month }));
  const before = publishedMonths(story).find((one) => one.month === file.month);
  if (before && before.digest === file.digest) {
    refusals.push(refusal("unchanged", { month, on: { day: before.on } }));
  }
  return refusals;
}
