/** Asset transfer requests (Scotland): the decision, the appeal or review, and the offer. */
import { refuse } from "@rochdale/language/refused-input.ts";
import { addMonths, laterOf } from "./day.ts";
import type { Day } from "./day.ts";
import { extended, inOrder, needed } from "./events.ts";
import type { Events } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";
import type { Limit } from "./item.ts";
import { validationDate } from "./scottish-validation.ts";
import { scottishWorkingDay, workingDaysBeginningWith } from "./working-day.ts";

const decisions = ["agree", "agreeOtherTerms", "refuse"] as const;
type Decided = { readonly on: Day; readonly decision: (typeof decisions)[number] };

/** Community Empowerment (Scotland) Act 2015 Part 5. */
export const assetTransfer: ClockFamily = {
  nations: ["Scotland"],
  extendable: ["decision"],
  read: (events) => {
    const received = needed(events.recorded("received"));
    const validated = validationDate(events, received);
    const decided = readDecision(events);
    inOrder(validated, decided?.on ?? null);
    const notes: string[] = [];
    const due = extended(
      events,
      { item: "decision", starts: validated, due: validated && addMonths(validated, 6) },
      notes,
    );
    return {
      items: itemsAsOf(
        events,
        decisionLimit(due, decided),
        appealLimit(events, due, decided),
        offerLimit(events, decided, notes),
      ),
      validationDate: validated,
      notes,
    };
  },
};

function readDecision(events: Events): Decided | null {
  const on = events.recorded("decidedOn");
  const named = events.other("decision");
  if (on === null && named === undefined) return null;
  const decision = decisions.find((one) => one === named) ?? refuse("badDecision");
  return on === null ? refuse("badDecision") : { on, decision };
}

/**
 * SSI 2016/357 reg.10: six months after validation (high). Silence is not approval: it opens the
 * appeal.
 */
function decisionLimit(due: Day | null, decided: Decided | null): Limit {
  const done = decided?.on ?? null;
  return { item: "decision", basis: "statute", due, done, effect: "rightToAppeal" };
}

/**
 * SSI 2016/358 and 359 reg.3 (high): 20 working days beginning with the decision notice, for a
 * refusal or other terms; or, while there is no decision, with the day the period ended. An appeal
 * made in that silence keeps its own clock when a decision comes later (our reading).
 */
function appealLimit(events: Events, due: Day | null, decided: Decided | null): Limit {
  const appealedOn = events.recorded("appealedOn");
  const appeal = {
    item: "appeal",
    basis: "statute",
    effect: "outOfTime",
    done: appealedOn,
  } as const;
  const silent = due !== null && events.asOf > due;
  const inSilence =
    silent &&
    (decided === null || (appealedOn !== null && appealedOn > due && appealedOn < decided.on));
  if (decided?.decision === "agree" && !inSilence) {
    return appealedOn === null ? { ...appeal, state: "notRequired" } : refuse("outOfOrder");
  }
  const starts = inSilence ? due : (decided?.on ?? null);
  inOrder(starts, appealedOn);
  return {
    ...appeal,
    due: starts && workingDaysBeginningWith(starts, 20, scottishWorkingDay),
  };
}

/**
 * Six months after the decision notice, or the authority's own date if later; an earlier one is
 * noted and has no effect. Scottish Government guidance (medium).
 */
function offerLimit(events: Events, decided: Decided | null, notes: string[]): Limit {
  const offerBy = events.planned("offerBy");
  const offeredOn = events.recorded("offeredOn");
  const offer = { item: "offer", basis: "guidance", effect: "lapsed", done: offeredOn } as const;
  const agreedOn = decided === null || decided.decision === "refuse" ? null : decided.on;
  inOrder(agreedOn, offeredOn);
  if (decided?.decision === "refuse") return { ...offer, state: "notRequired" };
  if (agreedOn === null) return offer;
  const least = addMonths(agreedOn, 6);
  if (offerBy !== null && offerBy < least) notes.push("offerPeriodTooShort");
  return { ...offer, due: offerBy === null ? least : laterOf(least, offerBy) };
}
