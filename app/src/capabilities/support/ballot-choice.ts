/** What the acts of a ballot share: which ballots an act may be about, and letters to those it concerns. */
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Letter, Situation } from "../../house/act.ts";
import { ballotById, ballotsOf, type Ballot, type BallotStage } from "./rules-ballots.ts";
import { refusal } from "./rules.ts";

/** The role of those who are on each roll. */
export const VOTERS = { staff: "staff", users: "user", members: "member" } as const;

/** Ballots at these stages, as a choice by their question. */
export function ballotChoice(s: Situation, stages: readonly BallotStage[]) {
  const found = ballotsOf(s.story).filter((ballot) => stages.includes(ballot.stage));
  const options = found.map((ballot) => ballot.id);
  const names = Object.fromEntries(
    found.map((one) => [one.id, `${one.number}. ${one.called.content.question}`]),
  );
  return { kind: "choice", options, names, suggest: options.at(-1) ?? "" } as const;
}

/** A refusal where no ballot is at the stage that the act is about. */
export function noneAt(s: Situation, stages: readonly BallotStage[]) {
  const found = ballotsOf(s.story).some((ballot) => stages.includes(ballot.stage));
  return found ? [] : [refusal(`none.${stages[0] ?? "called"}`)];
}

/** The ballot of a choice that was already checked against the options. */
export function chosen(s: Situation, id: string): Ballot {
  const ballot = ballotById(s.story, id);
  if (!ballot) throw new Error(`no ballot ${id}`);
  return ballot;
}

export function lettersTo(
  roles: readonly Role[],
  name: string,
  values: NonNullable<Message["values"]>,
): readonly Letter[] {
  return roles.map((role) => ({
    to: { role },
    subject: { message: `support.letter.${name}.subject`, values },
    text: [{ message: `support.letter.${name}.text`, values }],
  }));
}
