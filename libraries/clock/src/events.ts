/** The dates of a case as they were recorded or planned, read strictly. */
import { field, listOr, objectOr, refuse } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { parseDay } from "./day.ts";
import type { Day } from "./day.ts";
import type { Vantage } from "./item.ts";

export const nations = ["England", "Wales", "Scotland", "Northern Ireland"] as const;
export type Nation = (typeof nations)[number];

/** A longer period agreed for an item. */
export type Extension = { readonly item: string; readonly agreedOn: Day; readonly to: Day };

export type Events = Vantage & {
  readonly nation: Nation;
  /** A recorded event, null when absent. Refuses `badDate`, `dateAfterAsOf`. */
  readonly recorded: (name: string) => Day | null;
  /** A planned one, which may lie ahead. Refuses `badDate`. */
  readonly planned: (name: string) => Day | null;
  /** Any other field as it stands; undefined when absent or null. */
  readonly other: (name: string) => unknown;
  readonly extensions: readonly Extension[];
};

/** Reads what all clocks share; `extendable` are the items that may be extended. */
export function readEvents(
  input: JsonObject,
  nation: Nation,
  extendable: readonly string[],
): Events {
  const other = (name: string) => field(input, name) ?? undefined;
  const planned = (name: string) => (other(name) === undefined ? null : dayOr(other(name)));
  const asOf = needed(planned("asOf"));
  const recorded = (name: string) => notAfter(asOf, planned(name));
  const holidays = listOr("badDate", other("holidays") ?? []).map(dayOr);
  const extensions = listOr("badExtension", other("extensions") ?? []).map((row) =>
    readExtension(objectOr("badExtension", row), { asOf, extendable }),
  );
  return {
    nation,
    asOf,
    holidays: new Set(holidays),
    recorded,
    planned,
    other,
    extensions,
  };
}

function dayOr(value: unknown): Day {
  return parseDay(value) ?? refuse("badDate");
}

function notAfter(asOf: Day, of: Day | null): Day | null {
  return of !== null && of > asOf ? refuse("dateAfterAsOf") : of;
}

/** Days recorded in a list, such as earlier contracts. */
export function recordedDays(events: Events, name: string): Day[] {
  return listOr("badDate", events.other(name) ?? []).map((value) => {
    const of = dayOr(value);
    return of > events.asOf ? refuse("dateAfterAsOf") : of;
  });
}

/** A date that the clock cannot do without. */
export function needed(of: Day | null): Day {
  return of ?? refuse("missingDate");
}

type Extending = { readonly asOf: Day; readonly extendable: readonly string[] };

function readExtension(row: JsonObject, { asOf, extendable }: Extending): Extension {
  const item = field(row, "item");
  if (typeof item !== "string" || !extendable.includes(item)) return refuse("badExtension");
  const dated = (name: string) => {
    const value = field(row, name) ?? null;
    return value === null ? refuse("missingDate") : dayOr(value);
  };
  const agreedOn = dated("agreedOn");
  if (agreedOn > asOf) return refuse("dateAfterAsOf");
  return { item, agreedOn, to: dated("to") };
}

/**
 * Refuses `outOfOrder` where a step is dated before the one that it follows, or stands without it.
 */
export function inOrder(...steps: readonly (Day | null)[]): void {
  for (const [at, step] of steps.entries()) {
    const before = at === 0 ? undefined : steps[at - 1];
    if (step !== null && before !== undefined && (before === null || step < before)) {
      refuse("outOfOrder");
    }
  }
}

/** Refuses `outOfOrder` where both are there and the second is before the first. */
export function ifBothInOrder(first: Day | null, second: Day | null): void {
  if (first !== null && second !== null && second < first) refuse("outOfOrder");
}

/** An item's limit, from the day its clock starts. */
export type RunningLimit = {
  readonly item: string;
  readonly starts: Day | null;
  readonly due: Day | null;
};

/**
 * The limit as extended. An extension counts if agreed on or before the limit then in force, and
 * must be to a later day; agreed later it is ignored and noted. "Or longer if agreed" is the
 * statutes' wording; the cut-off is our own.
 */
export function extended(
  { extensions }: Events,
  { item, starts, due }: RunningLimit,
  notes: string[],
): Day | null {
  let limit = due;
  for (const { agreedOn, to } of extensions.filter((one) => one.item === item)) {
    if (limit === null || starts === null || agreedOn < starts) return refuse("outOfOrder");
    if (agreedOn > limit) notes.push(`extensionTooLate:${item}`);
    else if (to <= limit) return refuse("extensionShortens");
    else limit = to;
  }
  return limit;
}

/** Whether the input names a nation. */
export function readNation(input: JsonObject): Nation {
  const named = field(input, "nation");
  return nations.find((nation) => nation === named) ?? refuse("badNation");
}

/** A whole number from 1, else `badNumber`. */
export function wholeNumber(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) >= 1
    ? (value as number)
    : refuse("badNumber");
}
