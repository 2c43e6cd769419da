/** The rules of open books: who may keep them, when pay may show, what may be published and what has been. */
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { MonthFile } from "./rules-file.ts";
import { lastDayOf, yearOf } from "./rules-months.ts";

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
/** What an entry may be under where nobody needs to know what a debit is. */
export const HEADINGS = [...INCOME, ...EXPENDITURE] as const;
export type Heading = (typeof HEADINGS)[number];

export function isHeading(text: string): text is Heading {
  return (HEADINGS as readonly string[]).includes(text);
}

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

/** Where no rules say when the year ends, it ends as most do here. */
const YEAR_END = "03-31";

/** The first month of the year of books in which a month lies, by the body's registered rules. */
export function yearWith(story: Story, month: string): string {
  return yearOf(month, rulesRegistered(story)?.content.yearEnd ?? YEAR_END);
}

/** Our own standard: no law says how a mutual opens its books to its members and neighbours. */
const STANDARD = "rochdale-2";

export function refusal(name: string, values: Message["values"] = {}): Refusal {
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
    const { period: month, incomePence, expenditurePence, entries, digest } = content;
    byMonth.set(month, { month, incomePence, expenditurePence, entries, digest, on, position });
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
