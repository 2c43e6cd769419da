/** Consultation before collective redundancies. */
import { addDays } from "./day.ts";
import { needed, wholeNumber } from "./events.ts";
import type { Nation } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";

/**
 * "At least 30 days before the first of the dismissals", 45 from a hundred employees: TULRCA 1992
 * s.188(1A) (high); Northern Ireland 90 from a hundred: Employment Rights (NI) Order 1996 art.216
 * (high). Below twenty, no duty.
 */
export const collectiveRedundancy: ClockFamily = {
  nations: ["England", "Wales", "Scotland", "Northern Ireland"],
  extendable: [],
  read: (events) => {
    const firstDismissalOn = needed(events.planned("firstDismissalOn"));
    const employees = wholeNumber(events.other("employees"));
    const done = events.recorded("consultationBeganOn");
    const consultation = { item: "consultation", basis: "statute" } as const;
    if (employees < 20) {
      return { items: itemsAsOf(events, { ...consultation, state: "notRequired" }), notes: [] };
    }
    const due = addDays(firstDismissalOn, -daysBefore(events.nation, employees));
    const limit = { ...consultation, due, safest: addDays(due, -1), done };
    return { items: itemsAsOf(events, limit), notes: [] };
  },
};

function daysBefore(nation: Nation, employees: number): number {
  if (employees < 100) return 30;
  return nation === "Northern Ireland" ? 90 : 45;
}
