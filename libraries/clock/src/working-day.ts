/** Working days: which days count, and counting by them. */
import { addDays, weekday } from "./day.ts";
import type { Day } from "./day.ts";

/** Whether a day counts as a working day. */
export type WorkingDay = (of: Day) => boolean;

/** Every day but Saturday, Sunday and the listed holidays. */
export function workingDayBut(holidays: ReadonlySet<string>): WorkingDay {
  return (of) => weekday(of) <= 5 && !holidays.has(of);
}

/**
 * The working day of the Scottish procedures: every day but Saturday, Sunday, 25 and 26 December, 1
 * and 2 January. Other bank holidays, substitute days and St Andrew's Day count. SSI 2017/39 reg.2
 * (read: high); taken to be the same for asset-transfer appeals (medium).
 */
export const scottishWorkingDay: WorkingDay = (of) =>
  weekday(of) <= 5 && !["12-25", "12-26", "01-01", "01-02"].includes(of.slice(5));

/**
 * The last of so many working days beginning with a day: it is day one if it counts, else the next
 * that does.
 */
export function workingDaysBeginningWith(from: Day, days: number, counts: WorkingDay): Day {
  return workingDaysAfter(addDays(from, -1), days, counts);
}

/** The working day that comes so many working days after a day, which itself is not counted. */
export function workingDaysAfter(from: Day, days: number, counts: WorkingDay): Day {
  let [at, left] = [from, days];
  while (left > 0) {
    at = addDays(at, 1);
    if (counts(at)) left -= 1;
  }
  return at;
}

/** The last working day on or before a day. */
export function workingDayOnOrBefore(of: Day, counts: WorkingDay): Day {
  let at = of;
  while (!counts(at)) at = addDays(at, -1);
  return at;
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, counts: WorkingDay): number {
  let found = 0;
  for (let at = from; at < to;) {
    at = addDays(at, 1);
    if (counts(at)) found += 1;
  }
  return found;
}
