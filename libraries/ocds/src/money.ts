/** Pence and days as the standard writes them: an amount in pounds, a moment in UTC. */
import { addDays, addMonths, day } from "@rochdale/clock/day.ts";

/** Whole pence as a JSON number of pounds: exact to the penny up to ninety million million pounds. */
export function pounds(pence: number): { readonly amount: number; readonly currency: "GBP" } {
  const minus = pence < 0 ? "-" : "";
  const size = Math.abs(pence);
  const rest = String(size % 100).padStart(2, "0");
  return { amount: Number(`${minus}${Math.floor(size / 100)}.${rest}`), currency: "GBP" };
}

/** The beginning of a day. */
export function startOf(of: string): string {
  return `${of}T00:00:00Z`;
}

/** A period between two days, both counted. */
export function between(from: string, to: string) {
  return { startDate: startOf(from), endDate: `${to}T23:59:59Z` };
}

/** The whole of a month "2026-10". */
export function monthPeriod(month: string) {
  const first = day(`${month}-01`);
  return between(first, addDays(addMonths(first, 1), -1));
}
