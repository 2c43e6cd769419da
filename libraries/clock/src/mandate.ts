/** How long a ballot's mandate lasts, and when a new ballot may be held on the same proposal. */
import { addDays, addMonths, earlierOf } from "./day.ts";
import { inOrder, needed } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";

/**
 * Our own standard: fresh up to twelve months after the poll closed, that day included; a material
 * change ends it and opens the way to a new ballot.
 */
export const mandate: ClockFamily = {
  nations: ["England", "Wales", "Scotland", "Northern Ireland"],
  extendable: [],
  read: (events) => {
    const pollClosed = needed(events.recorded("pollClosed"));
    const changedOn = events.recorded("materialChangeOn");
    inOrder(pollClosed, changedOn);
    const lapsesOn = addDays(addMonths(pollClosed, 12), 1);
    const endsOn = changedOn === null ? lapsesOn : earlierOf(lapsesOn, changedOn);
    const over = events.asOf >= endsOn;
    return {
      items: itemsAsOf(
        events,
        {
          item: "mandate",
          basis: "house",
          due: addDays(endsOn, -1),
          state: over ? "lapsed" : "fresh",
        },
        { item: "newBallot", basis: "house", from: endsOn, state: over ? "open" : "tooSoon" },
      ),
      notes: [],
    };
  },
};
