/** Months and years of the books: "2026-11", and the twelve that begin with one. */
import { addDays, addMonths, day as dayOf } from "@rochdale/clock/day.ts";

export function monthOf(day: string): string {
  return day.slice(0, 7);
}
export function isMonth(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}
export function lastDayOf(month: string): string {
  return addDays(addMonths(dayOf(`${month}-01`), 1), -1);
}
/** So many months later; earlier where negative. */
export function monthAfter(month: string, months = 1): string {
  return addMonths(dayOf(`${month}-01`), months).slice(0, 7);
}
/** Every month from the first to the last; none where the last is earlier. At most fifty years. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last && months.length < 600; month = monthAfter(month)) {
    months.push(month);
  }
  return months;
}

/** The first month of the year of books in which a month lies: years end with the month of `yearEnd`, "03-31". */
export function yearOf(month: string, yearEnd: string): string {
  const first = (Number(yearEnd.slice(0, 2)) % 12) + 1;
  const since = (Number(month.slice(5)) - first + 12) % 12;
  return monthAfter(month, -since);
}
