/** Days of the house, London's, for tests that run on any day and at any hour. */
import { addDays, day } from "@rochdale/clock/day.ts";
import { dayOf } from "../../app/src/platform/clock.ts";

/** So many days from today, "2026-11-21", whatever the house's own clock is set to. */
export const inDays = (days: number): string => addDays(day(dayOf(new Date())), days);

/** The month so many before this one, "2026-10". */
export function monthAgo(months: number): string {
  const [year = 0, month = 0] = inDays(0).split("-").map(Number);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
