/**
 * The second meeting that confirms a special resolution of a registered society, and its filing.
 */
import { refuse } from "@rochdale/language/refused-input.ts";
import { addDays, addMonths } from "./day.ts";
import { inOrder, needed } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";

/**
 * Co-operative and Community Benefit Societies Act 2014: s.113(2)(f), "not less than 14 days, nor
 * more than one month" after the first meeting (high; s.111 taken to be the same: medium).
 * s.111(5), (7), (8): filed within 14 days; late filing does not stop registration, and there is no
 * effect until registered (high; s.113 taken to be the same).
 */
export const secondMeeting: ClockFamily = {
  nations: ["England", "Wales", "Scotland"],
  extendable: [],
  read: (events) => {
    const section = events.other("section");
    if (section !== "111" && section !== "113") refuse("badSection");
    const firstOn = needed(events.recorded("firstMeetingOn"));
    const secondOn = events.planned("secondMeetingOn");
    const filedOn = events.recorded("filedOn");
    inOrder(firstOn, secondOn, filedOn);
    return {
      items: itemsAsOf(
        events,
        {
          item: "secondMeeting",
          basis: "statute",
          from: addDays(firstOn, 14),
          due: addMonths(firstOn, 1),
          done: secondOn,
          effect: "notConfirmed",
        },
        {
          item: "filing",
          basis: "statute",
          due: secondOn && addDays(secondOn, 14),
          done: filedOn,
          effect: "stillRegistrable",
        },
      ),
      notes: [],
    };
  },
};
