/** When the booth takes votes. */
import { takesPapers, type Ballot } from "@rochdale/facts/ballot-story.ts";

/** How the poll stands on a day: early until the scrutineer has opened it and its days have begun, then open, then over. */
export function pollOn(ballot: Ballot, day: string): "early" | "open" | "over" {
  if (takesPapers(ballot, day)) return "open";
  if (ballot.stage === "called" || ballot.stage === "rollFrozen") return "early";
  return ballot.stage === "open" && day < ballot.opens ? "early" : "over";
}
