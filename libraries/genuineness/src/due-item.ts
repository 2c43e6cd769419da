/** One limit that runs on a body, as it stands on a day: what, by when, how long is left, whose turn it is. */
import { clockOf, type Item } from "@rochdale/clock/clock.ts";
import { addDays, day, daysBetween, type Day } from "@rochdale/clock/day.ts";
import { bankHolidays } from "@rochdale/clock/holidays.ts";
import {
  workingDayBut,
  workingDayOnOrBefore,
  workingDaysAfter,
  workingDaysBetween,
  type WorkingDay,
} from "@rochdale/clock/working-day.ts";
import type { Due } from "@rochdale/facts/due.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import { endOf } from "@rochdale/facts/ends-told.ts";
import { asAt, latest, opening, type Story } from "@rochdale/facts/story.ts";
import type { Message, Value } from "@rochdale/language/message.ts";

/** A body's story as it stood on a day, with the working days of its nation. */
export type Vantage = {
  readonly story: Story;
  readonly asOf: Day;
  readonly body: Content<"BodyOpened/1">;
  readonly counts: WorkingDay;
  /** The day on which the case stopped or the body was wound up; nothing runs after it. */
  readonly stoppedOn: string | null;
};

/** How the days are said: as they pass since a start, or by a sentence of the limit's own. */
export type Counting =
  | {
      readonly in: "workingDays" | "days";
      readonly since: Message;
      readonly counts?: WorkingDay;
      /** "Beginning with": the first day is day one. */
      readonly firstDayCounts?: boolean;
    }
  | { readonly says: Message };

export type Limit = {
  readonly id: string;
  readonly what: Message;
  readonly starts: string | null;
  readonly due: string | null;
  readonly done: string | null;
  readonly counting: Counting;
  readonly mustAct: Message;
  readonly ifSilent?: Message;
  readonly rule: Message;
  /** A limit that holds of itself once its day has passed, such as the end of a time for objections. */
  readonly passesOfItself?: boolean;
};

/** A limit is due soon when five working days or fewer are left: our own standard for pages. */
export const dueSoonWorkingDays = 5;

/** Where we stand: the story cut to the day. A body that stopped keeps its limits, but they run no more. */
export function vantageOf(story: Story, asOf: string): Vantage {
  const seen = asAt(story, asOf);
  const body = opening(seen);
  const stopped = latest(seen, "CaseStopped/1") ?? endOf(seen);
  return {
    story: seen,
    asOf: day(asOf),
    body,
    counts: workingDayBut(new Set(bankHolidays(body.service.nation))),
    stoppedOn: stopped?.on ?? null,
  };
}

/** The day so many working days after another, which is not counted. */
export function workingDaysLater(vantage: Vantage, from: string, days: number): string {
  return workingDaysAfter(day(from), days, vantage.counts);
}

/**
 * The items of a clock in law; none where the record's own days contradict each other. Only its limits are taken: no
 * holidays are passed, since the working day to act by is found by `dueItem`.
 */
export function clockItems(
  vantage: Vantage,
  input: { readonly clock: string; readonly [field: string]: unknown },
): readonly Item[] {
  const { nation } = vantage.body.service;
  const result = clockOf({ nation, asOf: vantage.asOf, ...input });
  return "refused" in result ? [] : result.items;
}

/** A limit as it stands. A limit met on its last day is met; the state "due soon" counts working days that are left. */
export function dueItem(vantage: Vantage, limit: Limit): Due {
  const done = limit.done ?? ofItself(vantage, limit);
  const state = stateOf(vantage, { ...limit, done });
  const { id, what, starts, due, mustAct, ifSilent = null, rule } = limit;
  const actBy = due === null ? null : workingDayOnOrBefore(day(due), vantage.counts);
  const counted = countedOf(vantage, { ...limit, done }, state);
  return { id, what, state, starts, due, actBy, done, counted, mustAct, ifSilent, rule };
}

function ofItself({ asOf }: Vantage, { passesOfItself, due }: Limit): string | null {
  return passesOfItself === true && due !== null && asOf > due ? due : null;
}

function stateOf(vantage: Vantage, { starts, due, done }: Limit): Due["state"] {
  const { asOf, counts, stoppedOn } = vantage;
  if (done !== null) return due === null || done <= due ? "met" : "metLate";
  if (stoppedOn !== null) return "stopped";
  if (due === null || (starts !== null && starts > asOf)) return "notStarted";
  if (asOf > due) return "late";
  const left = workingDaysBetween(asOf, day(due), counts);
  return left <= dueSoonWorkingDays ? "dueSoon" : "running";
}

function countedOf(vantage: Vantage, limit: Limit, state: Due["state"]): Message | null {
  const { starts, due, done, counting } = limit;
  if (state === "late" && due !== null) return lateBy("late", vantage, { due, on: vantage.asOf });
  if (state === "metLate" && due !== null && done !== null) {
    return lateBy("metLate", vantage, { due, on: day(done) });
  }
  if (state === "met" || state === "stopped") return null;
  if ("says" in counting) return counting.says;
  if (starts === null || due === null || state === "notStarted") {
    return said("due.startsWith", { since: counting.since });
  }
  const from = addDays(day(starts), counting.firstDayCounts === true ? -1 : 0);
  const between = (to: string) =>
    counting.in === "days"
      ? daysBetween(from, day(to))
      : workingDaysBetween(from, day(to), counting.counts ?? vantage.counts);
  return said(`due.counted.${counting.in}`, {
    day: between(vantage.asOf),
    of: between(due),
    since: counting.since,
    starts: { day: starts },
  });
}

/** Lateness in working days; a limit passed over a weekend is late by days first. */
function lateBy(
  key: "late" | "metLate",
  { counts }: Vantage,
  { due, on }: { readonly due: string; readonly on: Day },
): Message {
  const workingDays = workingDaysBetween(day(due), on, counts);
  if (workingDays > 0) return said(`due.${key}.workingDays`, { days: workingDays });
  return said(`due.${key}.days`, { days: daysBetween(day(due), on) });
}

/** Who must act, by the name on record where there is one. */
export function authorityMustAct({ body }: Vantage): Message {
  return body.authority
    ? said("due.who.named", { name: body.authority.name })
    : said("due.who.authority");
}

/** A sentence of this room. */
export function said(message: string, values?: { readonly [name: string]: Value }): Message {
  return values ? { message, values } : { message };
}
