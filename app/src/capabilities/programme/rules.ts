/** What presses on a case: which clock is nearest, what stops it, who must act; and how cases stand in order of it. */
import { bankHolidays } from "@rochdale/clock/holidays.ts";
import { day as dayOf, daysBetween } from "@rochdale/clock/day.ts";
import { workingDayBut, workingDaysBetween } from "@rochdale/clock/working-day.ts";
import type { Due } from "@rochdale/facts/due.ts";
import type { Nation } from "@rochdale/facts/shapes.ts";
import { openDues } from "@rochdale/genuineness/due.ts";

/** A limit as a tag: how many days are left, or late. */
export type Clock = {
  readonly state: "late" | "dueSoon" | "running";
  readonly count: number;
  readonly unit: "workingDays" | "days";
  readonly due: string;
};

/** The limit that presses most: the longest late, else the nearest. Nothing where no clock runs. */
export function pressing(dues: readonly Due[]): Due | undefined {
  return openDues(dues).find((one) => one.due !== null);
}

/** The tag of a limit on a day, in working days of the nation; in days where it is late by a weekend only. */
export function clockOf(due: Due, day: string, nation: Nation): Clock | null {
  if (due.due === null) return null;
  if (due.state !== "late" && due.state !== "dueSoon" && due.state !== "running") return null;
  const counts = workingDayBut(new Set(bankHolidays(nation)));
  const [from, to] = due.state === "late" ? [due.due, day] : [day, due.due];
  const working = workingDaysBetween(dayOf(from), dayOf(to), counts);
  if (due.state === "late" && working === 0) {
    const count = daysBetween(dayOf(from), dayOf(to));
    return { state: "late", count, unit: "days", due: due.due };
  }
  return { state: due.state, count: working, unit: "workingDays", due: due.due };
}

export type Pressed = {
  readonly clock: Clock | null;
  readonly blocks: readonly unknown[];
  readonly ageDays: number;
};

/** Late first, the longest late of them first; then what is blocked; then by the nearest limit; then the oldest. */
export function byPressure(a: Pressed, b: Pressed): number {
  const rank = (one: Pressed): number => {
    if (one.clock?.state === "late") return 0;
    if (one.clock?.state === "dueSoon") return 1;
    if (one.blocks.length > 0) return 2;
    return one.clock ? 3 : 4;
  };
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  const [due, other] = [a.clock?.due ?? "9999-12-31", b.clock?.due ?? "9999-12-31"];
  if (due !== other) return due < other ? -1 : 1;
  return b.ageDays - a.ageDays;
}

/** The middle of several numbers; the lower of the two middles, so that it is one of them. Null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
