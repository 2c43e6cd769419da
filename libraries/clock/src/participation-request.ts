/** Participation requests (Scotland): when the authority must decide. */
import { extended, inOrder, needed } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";
import { validationDate } from "./scottish-validation.ts";
import { scottishWorkingDay, workingDaysBeginningWith } from "./working-day.ts";

/**
 * Community Empowerment (Scotland) Act 2015 Part 3; SSI 2017/39 reg.7: 30 working days, 45 if
 * another authority was notified (the numbers high; "beginning with" taken from reg.6: medium).
 * reg.6(2): that authority has 15 working days beginning with the day it was notified (high).
 */
export const participationRequest: ClockFamily = {
  nations: ["Scotland"],
  extendable: ["decision"],
  read: (events) => {
    const received = needed(events.recorded("received"));
    const validated = validationDate(events, received);
    const notifiedOn = events.recorded("additionalAuthorityNotifiedOn");
    const repliedOn = events.recorded("additionalAuthorityRepliedOn");
    const decidedOn = events.recorded("decidedOn");
    inOrder(validated, notifiedOn, repliedOn);
    inOrder(validated, decidedOn);
    const notes: string[] = [];
    const workingDays = notifiedOn === null ? 30 : 45;
    const due = validated && workingDaysBeginningWith(validated, workingDays, scottishWorkingDay);
    const items = itemsAsOf(events, {
      item: "decision",
      basis: "statute",
      due: extended(events, { item: "decision", starts: validated, due }, notes),
      done: decidedOn,
    });
    const reply = notifiedOn && {
      item: "additionalAuthorityReply",
      basis: "statute" as const,
      due: workingDaysBeginningWith(notifiedOn, 15, scottishWorkingDay),
      done: repliedOn,
    };
    return {
      items: reply ? [...items, ...itemsAsOf(events, reply)] : items,
      validationDate: validated,
      notes,
    };
  },
};
