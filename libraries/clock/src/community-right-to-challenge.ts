/**
 * The community right to challenge (England): when the authority says by when it will decide, and
 * decides.
 */
import { refuse } from "@rochdale/language/refused-input.ts";
import { addDays } from "./day.ts";
import { ifBothInOrder, inOrder, needed } from "./events.ts";
import type { ClockFamily } from "./family.ts";
import { itemsAsOf } from "./family.ts";

/**
 * Localism Act 2011 Part 5 ch.2. The thirty days to notify, from receipt or from the close of a
 * period that the authority set, are the statutory guidance's (medium to high); the decision keeps
 * the authority's own date.
 */
export const communityRightToChallenge: ClockFamily = {
  nations: ["England"],
  extendable: [],
  read: (events) => {
    const received = needed(events.recorded("received"));
    const [opens, closes] = [events.planned("windowOpens"), events.planned("windowCloses")];
    const notifiedOn = events.recorded("notifiedOn");
    const decisionDate = events.planned("decisionDate");
    const decidedOn = events.recorded("decidedOn");
    ifBothInOrder(opens, closes);
    if ((opens !== null && received < opens) || (closes !== null && received > closes)) {
      refuse("outsideWindow");
    }
    inOrder(received, notifiedOn);
    inOrder(received, decisionDate);
    inOrder(received, decidedOn);
    ifBothInOrder(notifiedOn, decidedOn);
    if (decidedOn !== null && decisionDate === null) refuse("outOfOrder");
    return {
      items: itemsAsOf(
        events,
        {
          item: "notifyDecisionDate",
          basis: "guidance",
          due: addDays(closes ?? received, 30),
          done: notifiedOn,
        },
        { item: "decision", basis: "statute", due: decisionDate, done: decidedOn },
      ),
      notes: [],
    };
  },
};
