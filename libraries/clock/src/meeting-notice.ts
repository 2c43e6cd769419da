/** Notice of a general meeting, in clear days. */
import { refuse } from "@rochdale/language/refused-input.ts";
import { addDays, DayOutOfRange } from "./day.ts";
import type { Day } from "./day.ts";
import { needed, wholeNumber } from "./events.ts";
import type { Events } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";
import { workingDayBut, workingDaysAfter } from "./working-day.ts";

/**
 * N clear days: neither the day of notice nor the day of the meeting counts. Companies Act 2006
 * s.360 (high). How many days, a body's own rules say: `clearDays` is given, never assumed.
 */
export const meetingNotice: ClockFamily = {
  nations: ["England", "Wales", "Scotland", "Northern Ireland"],
  extendable: [],
  read: (events) => {
    const meetingOn = needed(events.planned("meetingOn"));
    const clearDays = wholeNumber(events.other("clearDays"));
    const deemedGivenOn = noticeGivenOn(events);
    return {
      items: itemsAsOf(
        events,
        {
          item: "notice",
          basis: "statute",
          due: clearDaysFrom(meetingOn, -clearDays),
          done: deemedGivenOn,
        },
        {
          item: "meeting",
          basis: "statute",
          from: deemedGivenOn && clearDaysFrom(deemedGivenOn, clearDays),
          done: meetingOn,
        },
      ),
      deemedGivenOn,
      notes: [],
    };
  },
};

function clearDaysFrom(of: Day, clearDays: number): Day {
  try {
    return addDays(of, clearDays + Math.sign(clearDays));
  } catch (error) {
    if (error instanceof DayOutOfRange) return refuse("badNumber");
    throw error;
  }
}

/**
 * When notice was given. By post it is deemed given on the second working day after posting, bank
 * holidays left out: Companies Act 2006 s.1147 (high for companies; a society's own rules may
 * differ).
 */
function noticeGivenOn(events: Events): Day | null {
  const [givenOn, postedOn] = [events.recorded("givenOn"), events.recorded("postedOn")];
  if (givenOn !== null && postedOn !== null) return refuse("badNotice");
  return postedOn === null
    ? givenOn
    : workingDaysAfter(postedOn, 2, workingDayBut(events.holidays));
}
