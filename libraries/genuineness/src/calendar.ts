/** Days of the calendar as rules count them, on the plain text of facts; the arithmetic is the clock library's. */
import * as clock from "@rochdale/clock/day.ts";

/** The day so many days later (earlier, if negative). */
export function addDays(day: string, days: number): string {
  return clock.addDays(clock.day(day), days);
}

/** The same day number so many months later; where there is none, the last day of that month. */
export function addMonths(day: string, months: number): string {
  return clock.addMonths(clock.day(day), months);
}

/** How many days lie from one day to a later one: 0 on the same day. */
export function daysBetween(from: string, to: string): number {
  return clock.daysBetween(clock.day(from), clock.day(to));
}

/** The last day of a month written "2026-10". */
export function endOfMonth(month: string): string {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

/** The month so many months later, written "2026-10". */
export function laterMonth(month: string, months: number): string {
  return addMonths(`${month}-01`, months).slice(0, 7);
}
