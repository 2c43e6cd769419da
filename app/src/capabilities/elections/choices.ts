/** What the acts of an election share: which elections and contests an act may be about, letters, the register read. */
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Db } from "../../platform/database.ts";
import type { Letter, Situation } from "../../house/act.ts";
import { personById } from "../../platform/people.ts";
import { loadRegister, membersOn, type Member } from "../members/members.ts";
import {
  contestById,
  electionsOf,
  type Candidate,
  type Contest,
  type Election,
  type Found,
} from "./rules-elections.ts";
import { refused } from "./rules-calling.ts";
import { candidatesOf, type Stands } from "./store.ts";

/** The elections that an act may be about, as a choice. */
export function electionChoice(s: Situation, fits: (election: Election) => boolean) {
  const found = electionsOf(s.story).filter(fits);
  const names = Object.fromEntries(
    found.map((one) => [
      one.id,
      `${one.number}. ${one.contests.map((contest) => contest.name).join(", ")}`,
    ]),
  );
  const options = found.map((one) => one.id);
  return { kind: "choice", options, names, suggest: options.at(-1) ?? "" } as const;
}

export function chosenElection(s: Situation, id: string): Election {
  const found = electionsOf(s.story).find((one) => one.id === id);
  if (!found) throw new Error(`no election ${id}`);
  return found;
}

export const contestsIn = (s: Situation): readonly Found[] =>
  electionsOf(s.story).flatMap((election) =>
    election.contests.map((contest) => ({ election, contest })),
  );

export function contestChoice(s: Situation, fits: (found: Found) => boolean) {
  const found = contestsIn(s).filter(fits);
  const names = Object.fromEntries(
    found.map(({ election, contest }) => [contest.id, `${election.number}. ${contest.name}`]),
  );
  const options = found.map(({ contest }) => contest.id);
  const [only] = options;
  return {
    kind: "choice",
    options,
    names,
    suggest: options.length === 1 ? (only ?? "") : "",
  } as const;
}

export function chosenContest(s: Situation, id: string): Found {
  const found = contestById(s.story, id);
  if (!found) throw new Error(`no contest ${id}`);
  return found;
}

type InContest = { readonly contest: Contest; readonly candidate: string };

/** A candidate's number: their place on the paper, or before there is one the order of nomination; from 1. */
function numberOf(contest: Contest, candidate: string): number {
  const signs = contest.closing?.standing ?? contest.candidates.map((one) => one.id);
  return signs.indexOf(candidate) + 1;
}

/** Candidates as a choice, by contest and number: names stand on the page, not in the story. */
export function candidateChoice(all: readonly InContest[]) {
  const named = all.map(({ contest, candidate }) => {
    const number = numberOf(contest, candidate);
    return [`${contest.id}/${number}`, `${contest.name}: ${number}. ${candidate}`] as const;
  });
  const options = named.map(([option]) => option);
  return { kind: "choice", options, names: Object.fromEntries(named) } as const;
}

export function chosenCandidate(
  s: Situation,
  choice: string,
): Found & { readonly candidate: string } {
  const [id = "", number = ""] = choice.split("/");
  const found = chosenContest(s, id);
  const { closing, candidates } = found.contest;
  const signs = closing?.standing ?? candidates.map((one) => one.id);
  return { ...found, candidate: signs[Number(number) - 1] ?? "" };
}

/** A refusal where nothing is at the stage that the act is about. */
export function noneWhere(
  some: readonly unknown[] | { readonly options: readonly string[] },
  name: string,
) {
  const count = "options" in some ? some.options.length : some.length;
  return count > 0 ? [] : [refused(`none.${name}`)];
}

export const mayStillBeNominated = (election: Election, day: string): boolean =>
  election.nominations === null && day <= election.called.content.nominationsClose;

/** Own candidacies that may be withdrawn; the returning officer may withdraw any. */
export function withdrawable(s: Situation): readonly InContest[] {
  const mine = (one: Candidate) => s.by.role === "scrutineer" || one.nominated.by === s.by.party;
  return contestsIn(s)
    .filter(({ election }) => election.nominations === null)
    .flatMap(({ contest }) =>
      contest.candidates
        .filter((one) => !one.withdrew && mine(one))
        .map((one) => ({ contest, candidate: one.id })),
    );
}

/** The register as nominations and rolls need it: members today, who acts, who stands. */
export type Electorate = {
  readonly members: readonly Member[];
  readonly acting: Member | undefined;
  readonly stands: readonly Stands[];
};

export async function loadElectorate({
  db,
  situation,
}: {
  db: Db;
  situation: Situation;
}): Promise<Electorate> {
  const register = await loadRegister(db, situation.bodyId);
  const members = membersOn(register.members, situation.day);
  const person = await personById(db, situation.by.personId);
  const email = person?.email ?? null;
  return {
    members,
    acting: email === null ? undefined : members.find((one) => one.email === email),
    stands: await candidatesOf(db, situation.bodyId),
  };
}

export function electorateIn(s: Situation): Electorate {
  if (s.loaded === undefined) throw new Error("the register is read before it is decided on");
  return s.loaded as Electorate;
}

export function lettersTo(
  roles: readonly Role[],
  name: string,
  values: NonNullable<Message["values"]>,
): readonly Letter[] {
  return roles.map((role) => ({
    to: { role },
    subject: { message: `elections.letter.${name}.subject`, values },
    text: [{ message: `elections.letter.${name}.text`, values }],
  }));
}
