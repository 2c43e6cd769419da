/** Pence and days as the standard writes them: an amount in pounds, a moment in UTC. */
import { addDays, addMonths, day } from "@rochdale/clock/day.ts";
import { divide, fraction, fractionText, type Fraction } from "@rochdale/count/fraction.ts";
import { plainNumber } from "@rochdale/money/statement/line-sentence.ts";

/** Whole pence as a JSON number of pounds: exact to the penny up to ninety million million pounds. */
export function pounds(pence: number | bigint): Pounds {
  const whole = BigInt(pence);
  const size = whole < 0n ? -whole : whole;
  const rest = String(size % 100n).padStart(2, "0");
  return { amount: Number(`${whole < 0n ? "-" : ""}${size / 100n}.${rest}`), currency: "GBP" };
}

type Pounds = { readonly amount: number; readonly currency: "GBP" };

/** An exact price in pence as pounds; null where no JSON number is it exactly (a third of a penny). */
export function exactPounds(pence: Fraction): Pounds | null {
  const text = plainNumber(fractionText(divide(pence, fraction(100n))));
  const amount = Number(text);
  return String(amount) === text ? { amount, currency: "GBP" } : null;
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
  return monthsPeriod(month, month);
}

/** From the beginning of a month to the end of another. */
export function monthsPeriod(from: string, to: string) {
  return between(`${from}-01`, addDays(addMonths(day(`${to}-01`), 1), -1));
}
