/** An item of a clock: one limit, with how it stands on the day it is looked at. */
import type { Day } from "./day.ts";
import { workingDayBut, workingDayOnOrBefore } from "./working-day.ts";

export type State =
  | "notStarted"
  | "running"
  | "met"
  | "early"
  | "late"
  | "tooSoon"
  | "overdue"
  | "notRequired"
  | "fresh"
  | "lapsed"
  | "open"
  | "barred"
  | "clear"
  | "tooLong";

/** Where a limit comes from: an Act or regulations, guidance, or our own standard. */
export type Basis = "statute" | "guidance" | "house";

export type Item = {
  readonly item: string;
  /** First and last permitted day. */
  readonly from: Day | null;
  readonly due: Day | null;
  /** A day earlier, where "not less than N days before" might mean clear days. */
  readonly safest: Day | null;
  /** The last day on or before `due` that is neither weekend nor holiday. */
  readonly actBy: Day | null;
  readonly state: State;
  readonly basis: Basis;
  /** The consequence once late or overdue. */
  readonly effect: string | null;
};

/** What an item is told: its limits, when it was done, and what follows if it is late. */
export type Limit = {
  readonly item: string;
  readonly basis: Basis;
  readonly from?: Day | null;
  readonly due?: Day | null;
  readonly safest?: Day | null;
  readonly done?: Day | null;
  /** A state of the item's own, where it is not read from the limits. */
  readonly state?: State;
  readonly effect?: string;
};

/** The day it is looked at, and the holidays of the nation. */
export type Vantage = { readonly asOf: Day; readonly holidays: ReadonlySet<string> };

/**
 * The item as it stands. A limit that falls on a holiday does not move: `actBy` warns (our own
 * convention).
 */
export function itemAsOf(vantage: Vantage, limit: Limit): Item {
  const { item, basis, from = null, due = null, safest = null, effect = null } = limit;
  const state = limit.state ?? stateOf(vantage.asOf, { from, due, done: limit.done ?? null });
  return {
    item,
    from,
    due,
    safest,
    actBy: due === null ? null : workingDayOnOrBefore(due, workingDayBut(vantage.holidays)),
    state,
    basis,
    effect: state === "late" || state === "overdue" ? effect : null,
  };
}

type Limits = { readonly from: Day | null; readonly due: Day | null; readonly done: Day | null };

/** Both limits count as within; without any limit nothing has started. */
function stateOf(asOf: Day, { from, due, done }: Limits): State {
  if (from === null && due === null) return "notStarted";
  if (done !== null) {
    if (from !== null && done < from) return "early";
    return due !== null && done > due ? "late" : "met";
  }
  if (from !== null && asOf < from) return "tooSoon";
  return due !== null && asOf > due ? "overdue" : "running";
}
