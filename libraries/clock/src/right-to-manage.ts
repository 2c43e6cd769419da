/** The right to manage (England, council tenants): from the proposal notice to the reassessment. */
import { addDays, addMonths } from "./day.ts";
import type { Day } from "./day.ts";
import { extended, inOrder, needed } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";
import type { Limit } from "./item.ts";

const withdrawn = "deemedWithdrawn";

/**
 * Housing (Right to Manage) (England) Regulations: 2008 reg.11, 28 days to respond (taken to
 * continue: medium); SI 2012/1821 reg.13, three months to apply for an assessor and fifteen for the
 * report, both after acceptance, 7 days to notify the assessor and 35 to reassess; missing one of
 * these four withdraws the proposal (high).
 */
export const rightToManage: ClockFamily = {
  nations: ["England"],
  extendable: ["applyForAssessor", "report", "reassess"],
  read: (events) => {
    const received = needed(events.recorded("proposalReceived"));
    const [respondedOn, acceptedOn] = [
      events.recorded("respondedOn"),
      events.recorded("acceptedOn"),
    ];
    const appliedOn = events.recorded("assessorAppliedOn");
    const reportOn = events.recorded("reportOn");
    const completedOn = events.recorded("actionCompletedOn");
    const notifiedOn = events.recorded("assessorNotifiedOn");
    const reassessedOn = events.recorded("reassessedOn");
    inOrder(received, respondedOn, acceptedOn, appliedOn);
    inOrder(appliedOn, reportOn, completedOn, notifiedOn, reassessedOn);
    const notes: string[] = [];
    const limit = (item: string, starts: Day | null, due: Day | null): Limit => ({
      item,
      basis: "statute",
      due: extended(events, { item, starts, due }, notes),
      effect: withdrawn,
    });
    return {
      items: itemsAsOf(
        events,
        { item: "response", basis: "statute", due: addDays(received, 28), done: respondedOn },
        {
          ...limit("applyForAssessor", acceptedOn, acceptedOn && addMonths(acceptedOn, 3)),
          done: appliedOn,
        },
        { ...limit("report", acceptedOn, acceptedOn && addMonths(acceptedOn, 15)), done: reportOn },
        {
          ...limit("notifyAssessor", completedOn, completedOn && addDays(completedOn, 7)),
          done: notifiedOn,
        },
        {
          ...limit("reassess", notifiedOn, notifiedOn && addDays(notifiedOn, 35)),
          done: reassessedOn,
        },
      ),
      notes,
    };
  },
};
