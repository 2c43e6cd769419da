/**
 * A day of the calendar, "2026-11-21": no time, no zone. Gregorian, from 0001-01-01 to 9999-12-31.
 */

declare const isDay: unique symbol;
/** A real day, as text that sorts by date. */
export type Day = string & { readonly [isDay]: true };

/** Arithmetic that leaves the years 0001 to 9999. */
export class DayOutOfRange extends RangeError {}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const daysIn400Years = 146_097;

/** The text as a day, or null when it is no real day ("2027-02-29", "31/03/2027"). */
export function parseDay(text: unknown): Day | null {
  const parts = typeof text === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const real = year >= 1 && month >= 1 && month <= 12 && date >= 1;
  return real && date <= monthLength(year, month) ? (text as Day) : null;
}

/** The text as a day; throws on what is none. For days that a programmer writes. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

function partsOf(of: Day): readonly [year: number, month: number, date: number] {
  return [Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8, 10))];
}

function dayOf(year: number, month: number, date: number): Day {
  if (year < 1 || year > 9999) throw new DayOutOfRange(`the year ${year}`);
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}

/** Days since 1 March of the year 0: years that begin in March put the leap day last. */
function ordinal(of: Day): number {
  const [year, month, date] = partsOf(of);
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const daysBeforeMonth = Math.floor((153 * monthsSinceMarch + 2) / 5);
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysBeforeMonth + date - 1;
}

function fromOrdinal(days: number): Day {
  const era = Math.floor(days / daysIn400Years);
  const inEra = days - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear =
    inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** So many days later; earlier when negative. Throws `DayOutOfRange`. */
export function addDays(from: Day, days: number): Day {
  return fromOrdinal(ordinal(from) + days);
}

/**
 * The corresponding date: the same day number so many months later (earlier when negative), or that
 * month's last day if it has none. Dodds v Walker [1981] 1 WLR 1027 (HL); high. Count from the
 * starting day in one step.
 */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = partsOf(from);
  const counted = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth)));
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(of: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((ordinal(of) + 2) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Negative when a is earlier, 0 when the same, positive when later. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from one day to the other: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

export function earlierOf(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

export function laterOf(a: Day, b: Day): Day {
  return a >= b ? a : b;
}
