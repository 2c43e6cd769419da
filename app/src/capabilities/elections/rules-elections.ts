/** The elections held here as the record shows them: contests, who stands, papers, lots, counts, results. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { preferencesIn } from "@rochdale/count/elections/numbers.ts";
import { ballotById, eligibleOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { secretBallotOf, type PaperBatch } from "@rochdale/facts/secret-ballot-story.ts";
import type { Lot } from "@rochdale/count/elections/lots.ts";

export type Candidate = {
  readonly id: string;
  readonly nominated: Entry<"CandidateNominated/1">;
  readonly withdrew: boolean;
};

export type ContestStage =
  /** Members may be nominated. */
  | "nominations"
  /** Nobody stands. */
  | "nobody"
  /** The rolls are frozen; voting has not opened. */
  | "waiting"
  | "open"
  /** Voting is over and the papers are not here yet. */
  | "papersAwaited"
  /** Voting is over and the key-holders have not opened the votes. */
  | "sealed"
  /** A challenge to its ballot was upheld: nothing of it counts. */
  | "setAside"
  /** The papers are here; they are not counted. */
  | "ready"
  | "needsLot"
  | "counted"
  /** The result stands, after a count or without one. */
  | "declared";

export type Closing = Content<"NominationsClosed/1">["contests"][number];

export type Contest = {
  readonly election: string;
  readonly id: string;
  /** From 1 in its election. */
  readonly number: number;
  readonly name: string;
  readonly class: Content<"ElectionCalled/1">["contests"][number]["class"];
  readonly seats: number;
  readonly reserved: boolean;
  readonly candidates: readonly Candidate[];
  /** As nominations closed: who stands in the order of the paper, and the roll. */
  readonly closing: Closing | null;
  readonly box: { readonly digest: string; readonly papers: number } | null;
  /** The verifiable ballot in which it is voted. */
  readonly ballot: Ballot | null;
  /** Papers beside the sealed votes, each batch with its second signature once it is there. */
  readonly besides: readonly PaperBatch[];
  /** Who may vote: as nominations closed, with rulings on the roll since. */
  readonly eligible: number;
  readonly taken: Entry<"PapersTaken/1"> | null;
  readonly asked: Content<"LotAsked/1"> | null;
  readonly drawn: readonly Entry<"LotDrawn/1">[];
  readonly counted: Entry<"ContestCounted/1"> | null;
  readonly declared: Entry<"ContestDeclared/1"> | null;
  readonly vacancies: readonly Entry<"VacancyFilled/1">[];
  readonly stage: ContestStage;
};

export type Election = {
  readonly id: string;
  /** From 1 in the body. */
  readonly number: number;
  readonly called: Entry<"ElectionCalled/1"> | Entry<"ElectionCalled/2">;
  readonly nominations: Entry<"NominationsClosed/1"> | null;
  readonly opened: Entry<"ElectionOpened/1"> | null;
  readonly closed: Entry<"ElectionClosed/1"> | null;
  /** No contest takes votes any more. */
  readonly over: boolean;
  readonly rehearsed: Entry<"CountRehearsed/1"> | null;
  readonly seed: Entry<"SeedRevealed/1"> | null;
  readonly contests: readonly Contest[];
};

/** Every election called in the body, in the order of calling. */
export function electionsOf(story: Story): readonly Election[] {
  const calls = [...all(story, "ElectionCalled/1"), ...all(story, "ElectionCalled/2")];
  calls.sort((a, b) => a.position - b.position);
  return calls.map((called, index) => {
    const { election: id } = called.content;
    const of = (entry: { readonly content: { readonly election: string } }) =>
      entry.content.election === id;
    const nominations = all(story, "NominationsClosed/1").findLast(of) ?? null;
    const opened = all(story, "ElectionOpened/1").findLast(of) ?? null;
    const closed = all(story, "ElectionClosed/1").findLast(of) ?? null;
    const whole = { called, nominations, opened, closed };
    const contests = called.content.contests.map((_, at) => contestOf(story, whole, at));
    const polls = contests.flatMap((one) => one.ballot ?? []);
    return {
      id,
      number: index + 1,
      ...whole,
      rehearsed: all(story, "CountRehearsed/1").findLast(of) ?? null,
      seed: all(story, "SeedRevealed/1").findLast(of) ?? null,
      over: closed !== null || (polls.length > 0 && polls.every((one) => one.closed !== null)),
      contests,
    };
  });
}

type Whole = Pick<Election, "called" | "nominations" | "opened" | "closed">;

function contestOf(story: Story, whole: Whole, at: number): Contest {
  const { election, contests } = whole.called.content;
  const given = contests[at];
  if (!given) throw new Error(`${election} has no contest ${at}`);
  const id = given.contest;
  const of = (entry: { readonly content: { readonly contest: string } }) =>
    entry.content.contest === id;
  const withdrawn = new Set(
    all(story, "CandidateWithdrew/1").map((entry) => entry.content.candidate),
  );
  const drawn = all(story, "LotDrawn/1").filter(of);
  const lastAsked = all(story, "LotAsked/1").findLast(of)?.content ?? null;
  const poll = all(story, "ContestBallotCalled/1").findLast(of);
  const ballot = (poll && ballotById(story, poll.content.ballot)) ?? null;
  const secret = ballot && secretBallotOf(story, ballot.id);
  const tallied = secret !== null && secret.tallied !== null;
  const facts = {
    ballot,
    tallied,
    closing: whole.nominations?.content.contests.find((one) => one.contest === id) ?? null,
    box: whole.closed?.content.boxes?.find((one) => one.contest === id) ?? null,
    taken: all(story, "PapersTaken/1").findLast(of) ?? null,
    asked: drawn.some((lot) => sameQuestion(lot.content, lastAsked)) ? null : lastAsked,
    counted: all(story, "ContestCounted/1").findLast(of) ?? null,
    declared: all(story, "ContestDeclared/1").findLast(of) ?? null,
  };
  return {
    election,
    id,
    number: at + 1,
    name: given.name,
    class: given.class,
    seats: given.seats,
    reserved: given.reserved,
    candidates: all(story, "CandidateNominated/1")
      .filter(of)
      .map((nominated) => ({
        id: nominated.content.candidate,
        nominated,
        withdrew: withdrawn.has(nominated.content.candidate),
      })),
    drawn,
    besides: secret?.papers ?? [],
    eligible: (ballot && eligibleOf(ballot)) ?? facts.closing?.eligible ?? 0,
    vacancies: all(story, "VacancyFilled/1").filter(of),
    ...facts,
    stage: stageOf(whole, facts),
  };
}

type Question = Pick<Content<"LotAsked/1">, "stage" | "purpose" | "tied">;
function sameQuestion(one: Question, other: Question | null): boolean {
  return (
    other !== null &&
    one.stage === other.stage &&
    one.purpose === other.purpose &&
    one.tied.join() === other.tied.join()
  );
}

function stageOf(
  whole: Whole,
  facts: Pick<
    Contest,
    "closing" | "box" | "ballot" | "taken" | "asked" | "counted" | "declared"
  > & { readonly tallied: boolean },
): ContestStage {
  if (facts.ballot?.stage === "setAside") return "setAside";
  if (facts.declared) return "declared";
  if (!facts.closing) return "nominations";
  if (facts.closing.outcome === "nobody") return "nobody";
  if (facts.counted) return "counted";
  if (facts.asked) return "needsLot";
  if (facts.ballot) return facts.tallied ? "ready" : stageOfPoll(facts.ballot);
  if (facts.box || facts.taken) return "ready";
  if (whole.closed) return "papersAwaited";
  return whole.opened ? "open" : "waiting";
}

function stageOfPoll(ballot: Ballot): ContestStage {
  if (ballot.closed) return "sealed";
  return ballot.opened ? "open" : "waiting";
}

/** The papers of a verifiable ballot as rankings, a number beside each candidate, read as far as they are clear. */
export function rankingsFrom(papers: readonly (readonly number[])[]) {
  return papers.map(preferencesIn);
}

export function electionByNumber(story: Story, number: string): Election | undefined {
  return electionsOf(story).find((one) => String(one.number) === number);
}

export type Found = { readonly election: Election; readonly contest: Contest };

/** The contest that is voted in a ballot. */
export function contestByBallot(story: Story, ballot: string): Found | undefined {
  const link = all(story, "ContestBallotCalled/1").find((one) => one.content.ballot === ballot);
  return link && contestById(story, link.content.contest);
}

/** A contest by its id, with its election. */
export function contestById(story: Story, id: string): Found | undefined {
  for (const election of electionsOf(story)) {
    const contest = election.contests.find((one) => one.id === id);
    if (contest) return { election, contest };
  }
  return undefined;
}

/** How many papers there can be: everyone on the roll, less those whose sealed votes count. */
export function papersLeft({ eligible, ballot }: Contest): number {
  return eligible - (ballot?.closed?.content.papers ?? 0);
}

/** Whether every ranking stands in a ballot's public archive: all came sealed, and none on paper beside it. */
export function rankingsArePublic({ ballot, taken }: Contest): boolean {
  return ballot !== null && taken === null;
}

/** Whether papers brought beside sealed votes wait for the signature of a second party. */
export function papersUnsigned(contest: Contest): boolean {
  return contest.besides.some((batch) => batch.signed === null);
}

/** Whether papers may go into the boxes on a day: opened, not closed, within the days of voting. */
export function takesRankings({ called, opened, closed }: Election, day: string): boolean {
  const { papers, opens, closes } = called.content;
  return papers === "booth" && opened !== null && closed === null && day >= opens && day <= closes;
}

/** Who holds a place of a declared contest now: the elected, with what vacancies changed. */
export function holdersOf(contest: Contest): readonly string[] {
  let holders = contest.declared?.content.elected ?? [];
  for (const { content } of contest.vacancies) {
    holders = holders.filter((one) => one !== content.vacated);
    if (content.elected !== null) holders = [...holders, content.elected];
  }
  return holders;
}

/** The lots drawn in a contest as the count reads them: candidates by their places on the paper, from 1. */
export function lotsOf({ drawn, closing }: Contest): readonly Lot[] {
  const place = (candidate: string) => (closing?.standing.indexOf(candidate) ?? -1) + 1;
  return drawn.map(({ content }) => ({
    stage: content.stage,
    purpose: content.purpose,
    tied: content.tied.map(place),
    chosen: place(content.chosen),
  }));
}
