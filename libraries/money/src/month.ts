/** A month of the calendar, "2026-11": text that sorts by date. */
import { addDays, addMonths, parseDay } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";

declare const isMonth: unique symbol;
export type Month = string & { readonly [isMonth]: true };

/** The text as a month, or null when it is none ("2026-13", "2026-4"). */
export function parseMonth(text: unknown): Month | null {
  return typeof text === "string" && parseDay(`${text}-01`) !== null ? (text as Month) : null;
}

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day;
}

/** Throws `DayOutOfRange` for the last month of the year 9999. */
export function lastDayOf(month: Month): Day {
  return addDays(addMonths(firstDayOf(month), 1), -1);
}

/** So many months later; earlier when negative. Throws `DayOutOfRange`. */
export function monthAfter(month: Month, months: number): Month {
  return monthOf(addMonths(firstDayOf(month), months));
}

/** Months from one to the other: 0 for the same, negative when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  const count = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return count(to) - count(from);
}
