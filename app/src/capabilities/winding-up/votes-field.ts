/** The box in which an act names the members' vote that it rests on. */
import type { Situation } from "../../house/act.ts";
import type { Field } from "../../house/field.ts";
import { memberVotes } from "./rules-votes.ts";

/** The members' votes of the record, by the day on which each was taken. */
export function votesField(s: Situation): Field & { kind: "choice"; optional: true } {
  const votes = memberVotes(s.story);
  const options = [...new Set(votes.map((vote) => vote.id))];
  const wordsOf = (id: string) =>
    votes
      .filter((vote) => vote.id === id)
      .map((vote) => `${vote.resolution}: ${vote.for} / ${vote.against}`)
      .join("; ");
  const names = Object.fromEntries(
    votes.map((vote) => [vote.id, `${vote.id} (${vote.on}). ${wordsOf(vote.id)}`]),
  );
  return { kind: "choice", options, names, optional: true };
}
