/** The annual return of a registered society. */
import { addDays, addMonths } from "./day.ts";
import { inOrder, needed } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";

/**
 * "Within the period of 7 months beginning immediately after the end of the year of account":
 * Co-operative and Community Benefit Societies Act 2014 s.89 (high). So 30 June leads to 31
 * January, not to 30 January.
 */
export const annualReturn: ClockFamily = {
  nations: ["England", "Wales", "Scotland"],
  extendable: [],
  read: (events) => {
    const yearEnd = needed(events.planned("yearEnd"));
    const sentOn = events.recorded("sentOn");
    inOrder(yearEnd, sentOn);
    const due = addDays(addMonths(addDays(yearEnd, 1), 7), -1);
    const items = itemsAsOf(events, { item: "annualReturn", basis: "statute", due, done: sentOn });
    return { items, notes: [] };
  },
};
