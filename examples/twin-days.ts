/** The calendar of an invented body: days and months counted back from the day on which it is loaded. */

/** The day so many days before another, "2026-11-21". */
export function dayBefore(today: string, days: number): string {
  const noon = new Date(`${today}T12:00:00Z`);
  return new Date(noon.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** The month so many months before the month of a day, "2026-10". */
export function monthBefore(today: string, months: number): string {
  const counted = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - months;
  return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, "0")}`;
}

/** How many days ago a day was. */
export function daysSince(today: string, day: string): number {
  const at = (text: string): number => new Date(`${text}T12:00:00Z`).getTime();
  return Math.round((at(today) - at(day)) / 86_400_000);
}

/** How many months before this one the month of a day was. */
export function monthsSince(today: string, day: string): number {
  const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return count(today) - count(day);
}

/** How many days ago to do what follows the end of a month: after it ended, and within 45 days. */
export function daysAfterMonth(today: string, monthsAgo: number): number {
  const began = `${monthBefore(today, monthsAgo - 1)}-01`;
  return Math.max(0, daysSince(today, began) - 11);
}

/** The last day of a month as rules name a year's end, "03-31"; February ends on its 28th there. */
export function yearEndOf(month: string): string {
  const [year = 2000, number = 1] = month.split("-").map(Number);
  const last = number === 2 ? 28 : new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month.slice(5)}-${last}`;
}
