/** When each class with seats must elect by the body's own rules, and what an election's figures must satisfy. */
import { endOf } from "@rochdale/facts/ends-told.ts";
import { fact, type Entry, type NewFact } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { addMonths, day as dayNamed } from "@rochdale/clock/day.ts";
import { designIn } from "@rochdale/genuineness/design-in-force.ts";
import { electsItsSeats } from "@rochdale/genuineness/elections.ts";
import { runningSince } from "@rochdale/genuineness/running-since.ts";
import { lastWhere, sceneOf } from "@rochdale/genuineness/scene.ts";
import type { Problem } from "@rochdale/facts/refusal.ts";
import { caseStopped, gathered, OUR_STANDARD, refusal } from "../request/rules.ts";

export type Declared = Entry<"ElectionDeclared/1">;

export const METHODS = [
  "singleTransferableVote",
  "firstPastThePost",
  "approval",
  "showOfHands",
  "uncontested",
] as const;
export type Method = (typeof METHODS)[number];
/** As the record holds them: in plain English, readable without us. */
export const METHOD_TITLES: Readonly<Record<Method, string>> = {
  singleTransferableVote: "Single transferable vote",
  firstPastThePost: "Most votes win",
  approval: "Approval voting",
  showOfHands: "Show of hands",
  uncontested: "Uncontested",
};

export type Term = {
  readonly name: string;
  readonly class: MemberClass;
  readonly seats: number;
  readonly last: Declared | undefined;
  readonly due: string;
  readonly late: boolean;
};

/** Every class of people with seats: when it elected last, and by when it must elect again. */
export function termsOf(story: Story, day: string): readonly Term[] {
  const scene = sceneOf(story, day);
  const design = designIn(scene)?.design;
  const since = runningSince(scene);
  if (!design || !since) return [];
  const months = design.electionYears * 12;
  return design.classes.filter(electsItsSeats).map(({ name, class: of, seats }) => {
    const last = lastWhere(story, "ElectionDeclared/1", (one) => one.content.class === of);
    const due = addMonths(dayNamed(last?.on ?? since), months);
    return { name, class: of, seats, last, due, late: due < day };
  });
}

/** The result of a contest held here as every election's result is recorded: classes and figures, no names. */
export function declaredFact(
  s: { readonly day: string; readonly by: { readonly party: string } },
  contest: { readonly id: string; readonly class: MemberClass; readonly seats: number },
  given: {
    readonly closing: { readonly standing: readonly string[]; readonly eligible: number };
    readonly papers: number;
    readonly method: string;
    readonly result?: string;
  },
): NewFact<"ElectionDeclared/1"> {
  return fact("ElectionDeclared/1", s.by.party, s.day, {
    election: contest.id,
    class: contest.class,
    seats: contest.seats,
    candidates: given.closing.standing.length,
    electorate: given.closing.eligible,
    papers: given.papers,
    method: given.method,
    result: given.result ?? null,
  });
}

export function cannotDeclare(story: Story): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    endOf(story) !== undefined && refusal("elections.woundUp", OUR_STANDARD),
  );
}

export type Figures = {
  readonly seats: number;
  readonly candidates: number;
  readonly electorate: number;
  readonly papers: number;
  readonly method: Method;
};

/** What is wrong with the figures of an election, each beside its field. */
export function wrongFigures(figures: Figures): readonly Problem[] {
  const { seats, candidates, electorate, papers, method } = figures;
  const contested = candidates > seats;
  const problem = (field: string, message: string, values = {}): Problem => ({
    field,
    text: { message, values },
  });
  return [
    ...(papers > electorate ? [problem("papers", "elections.morePapers", { electorate })] : []),
    ...(contested && method === "uncontested"
      ? [problem("method", "elections.wasContested", { candidates, seats })]
      : []),
    ...(!contested && papers > 0
      ? [problem("papers", "elections.nothingToVoteOn", { candidates, seats })]
      : []),
  ];
}
