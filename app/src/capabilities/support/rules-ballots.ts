/** The ballots of a body, from the facts. */
export {
  ballotById,
  ballotByNumber,
  ballotsOf,
  eligibleOf,
  isForAnswer,
  takesPapers,
  type Ballot,
  type BallotStage,
  type Purpose,
} from "@rochdale/facts/ballot-story.ts";
