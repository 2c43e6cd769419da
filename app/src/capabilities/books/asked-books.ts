/** The books as somebody asks for them: as at a day, as known on another, open entries alone, with the budget of the year. */
import { parseDay } from "@rochdale/clock/day.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Chart } from "@rochdale/money/books/chart.ts";
import { actorsOf } from "../../house/actors.ts";
import { storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import type { Context } from "../../platform/routes.ts";
import { readBooks, type Books } from "../ledger/ledger.ts";
import { payMayShow, publishedMonths, yearWith, type MonthPublished } from "./rules.ts";
import { openBudget, type Budget } from "./rules-budget.ts";
import type { PublishedMonth } from "./rules-file.ts";
import { lastDayOf, monthOf, monthsBetween } from "./rules-months.ts";
import { openChart, openEntries, type OpenEntry } from "./rules-open.ts";
import { yearToDate, type YearToDate } from "./rules-reports.ts";
import { bookedEntries, budgetOf, publishedFiles } from "./store.ts";

export type AskedBooks = {
  readonly body: Body;
  /** The record as it was known on `known`. */
  readonly story: Story;
  readonly today: string;
  readonly asAt: string;
  readonly known: string;
  readonly books: Books;
  readonly chart: Chart;
  /** Every open entry known, of any day. */
  readonly open: readonly OpenEntry[];
  readonly ytd: YearToDate;
  readonly budget: Budget | null;
  readonly months: readonly MonthPublished[];
  readonly payShows: boolean;
  /** Whether the reader keeps these books. */
  readonly keeps: boolean;
};

/** A day asked for under a name; else the other. */
function dayAsked(context: Context, name: string, otherwise: string): string {
  return parseDay(context.query[name] ?? "") ?? otherwise;
}

/** The books as asked; as at the end of the last published month, and as known today, unless the address says otherwise. */
export async function askedBooks(house: House, context: Context, body: Body): Promise<AskedBooks> {
  const today = context.clock.today();
  const asked = dayAsked(context, "known", today);
  const known = asked < today ? asked : today;
  const story = storyOn(body, today, known);
  const months = publishedMonths(story);
  const last = months.at(-1);
  const asAt = dayAsked(context, "as-at", last ? lastDayOf(last.month) : known);
  const books = await readBooks(house.db, body.body_id);
  const payShows = payMayShow(story);
  const open = openEntries(await bookedEntries(house.db, body.body_id), { payShows, known });
  const year = yearWith(story, monthOf(asAt));
  const kept = await budgetFor(house, body, { story, year });
  const budget = kept && openBudget(kept, payShows);
  const chart = openChart(books.chart, open, budget?.lines);
  return {
    ...{ body, story, today, asAt, known, books, chart, open, months, payShows },
    ytd: yearToDate(open, chart, { year, asAt }),
    budget,
    keeps: await keepsBooks(house, context, body),
  };
}

/** The budget of a year as the record last names it. */
async function budgetFor(
  house: House,
  body: Body,
  { story, year }: { readonly story: Story; readonly year: string },
): Promise<Budget | null> {
  const set = all(story, "BudgetSet/1").findLast(({ content }) => content.month === year);
  return set ? budgetOf(house.db, body.body_id, set.content.digest) : null;
}

/** Whether the reader is the body's secretary. */
export async function keepsBooks(house: House, context: Context, body: Body): Promise<boolean> {
  if (!context.person) return false;
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  return actors.some((actor) => actor.role === "secretary");
}

/** The last days of the months that the books reach, the newest first, and today. */
export function daysToAskFor({
  open,
  today,
}: Pick<AskedBooks, "open" | "today">): readonly string[] {
  const first = open[0]?.day ?? today;
  const ends = monthsBetween(monthOf(first), monthOf(today)).map(lastDayOf);
  const past = ends.filter((day) => day < today).toReversed();
  return [today, ...past].slice(0, 60);
}

/** What is published of these books, by month, as it was known; and the numbers of the entries that it holds. */
export async function publishedBooks(
  house: House,
  { body, months }: Pick<AskedBooks, "body" | "months">,
): Promise<{
  readonly months: readonly (MonthPublished & { readonly file: PublishedMonth })[];
  readonly numbers: ReadonlySet<number | null>;
}> {
  const files = await publishedFiles(house.db, body.body_id);
  const found = months.flatMap((one) => {
    const file = files.get(one.digest);
    return file ? [{ ...one, file }] : [];
  });
  const numbers = found.flatMap(({ file }) => file.entries.map((entry) => entry.number));
  return { months: found, numbers: new Set(numbers) };
}
