/** What the acts of a ballot share, in whatever capability: which ballots an act may be about, and letters to those it concerns. */
import {
  ballotById,
  ballotsOf,
  type Ballot,
  type BallotStage,
} from "@rochdale/facts/ballot-story.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Letter, Situation } from "./act.ts";

/** Whose box, roll or keys: a ballot of a body. */
export type BoxName = { readonly bodyId: string; readonly ballot: string };

/** The role of those who are on each roll. */
export const VOTERS = { staff: "staff", users: "user", members: "member" } as const;

/** Ballots at these stages, as a choice by their question; `fits` narrows them. */
export function ballotChoice(
  s: Situation,
  stages: readonly BallotStage[],
  fits: (ballot: Ballot) => boolean = () => true,
) {
  const found = ballotsOf(s.story).filter((one) => stages.includes(one.stage) && fits(one));
  const options = found.map((ballot) => ballot.id);
  const names = Object.fromEntries(
    found.map((one) => [one.id, `${one.number}. ${one.called.content.question}`]),
  );
  return { kind: "choice", options, names, suggest: options.at(-1) ?? "" } as const;
}

/** A refusal where no ballot is at the stage that the act is about. */
export function noneAt(
  s: Situation,
  stages: readonly BallotStage[],
  fits: (ballot: Ballot) => boolean = () => true,
): readonly Refusal[] {
  const found = ballotsOf(s.story).some((one) => stages.includes(one.stage) && fits(one));
  if (found) return [];
  const stage = stages[0] ?? "called";
  return [
    {
      rule: `ballot.none.${stage}`,
      law: "rochdale-2",
      because: { message: `support.refused.none.${stage}` },
      remedy: { message: `support.remedy.none.${stage}` },
    },
  ];
}

/** The ballot of a choice that was already checked against the options. */
export function chosen(s: Situation, id: string): Ballot {
  const ballot = ballotById(s.story, id);
  if (!ballot) throw new Error(`no ballot ${id}`);
  return ballot;
}

/** A letter to each role: the sentences `support.letter.<name>.subject` and `.text`. */
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
