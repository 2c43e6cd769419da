/** Every clock that runs on a body on a day: who must act by when, and what silence means. */
import type { Due } from "@rochdale/facts/due.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { ballotDues } from "./due-ballot.ts";
import { consultationDues, disputeDues } from "./due-consultation.ts";
import { vantageOf } from "./due-item.ts";
import { performanceDues } from "./due-performance.ts";
import { requestDues } from "./due-request.ts";
import { runningDues } from "./due-running.ts";

/**
 * The limits of a body as they stand on a day, in the order of the way from request to running. Ids are unique in the
 * body. Limits in law come from the clocks of @rochdale/clock, the others from the house standard in force when they
 * began to run. Met limits stay in the list. Conventions for planning, not legal advice.
 */
export function dueOf(story: Story, asOf: string): readonly Due[] {
  const vantage = vantageOf(story, asOf);
  return [
    ...requestDues(vantage),
    ...consultationDues(vantage),
    ...ballotDues(vantage),
    ...runningDues(vantage),
    ...performanceDues(vantage),
    ...disputeDues(vantage),
  ];
}

const open: readonly Due["state"][] = ["late", "dueSoon", "running"];

/** What somebody must still do: late first, then by the nearest day; what has not started or is done is left out. */
export function openDues(dues: readonly Due[]): readonly Due[] {
  const rank = (due: Due) => `${open.indexOf(due.state)} ${due.due ?? ""} ${due.id}`;
  return dues
    .filter((due) => open.includes(due.state))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
