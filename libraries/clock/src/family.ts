/** A family of time limits: in which nations it runs, and what it says of a case. */
import type { Events, Nation } from "./events.ts";
import type { Item, Limit } from "./item.ts";
import type { Day } from "./day.ts";
import { itemAsOf } from "./item.ts";

export type ClockResult = {
  readonly items: readonly Item[];
  /** Codes: `extensionTooLate:ITEM`, `offerPeriodTooShort`. */
  readonly notes: readonly string[];
  /** Scottish procedures: when the request was complete, null when it is not yet. */
  readonly validationDate?: Day | null;
  /** Meetings: when notice was given, by hand or by post. */
  readonly deemedGivenOn?: Day | null;
};

export type ClockFamily = {
  readonly nations: readonly Nation[];
  /** Items whose limit may be extended by agreement. */
  readonly extendable: readonly string[];
  readonly read: (events: Events) => ClockResult;
};

/** The limits as items on the day they are looked at, in order. */
export function itemsAsOf(events: Events, ...limits: readonly Limit[]): Item[] {
  return limits.map((limit) => itemAsOf(events, limit));
}
