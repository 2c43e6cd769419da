/** Employee liability information before a transfer of staff. */
import { addDays } from "./day.ts";
import { needed } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";

/**
 * "Not less than 28 days before the relevant transfer": TUPE 2006 reg.11(6) as amended (high);
 * Northern Ireland kept 14 (high). Whether clear days are meant is open (medium): `safest` is a day
 * earlier.
 */
export const employeeInformation: ClockFamily = {
  nations: ["England", "Wales", "Scotland", "Northern Ireland"],
  extendable: [],
  read: (events) => {
    const transferOn = needed(events.planned("transferOn"));
    const due = addDays(transferOn, events.nation === "Northern Ireland" ? -14 : -28);
    const items = itemsAsOf(events, {
      item: "employeeInformation",
      basis: "statute",
      due,
      safest: addDays(due, -1),
      done: events.recorded("givenOn"),
    });
    return { items, notes: [] };
  },
};
