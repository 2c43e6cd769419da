/** A body's ballots as its record shows them: each with its stage, dates, roll, challenges and report. */
import type { Content, Entry } from "./fact.ts";
import { all, type Story } from "./story.ts";

export type Purpose = Content<"BallotCalled/1">["purpose"];
export type Challenge = {
  readonly made: Entry<"BallotChallenged/1">;
  readonly ruled: Entry<"BallotChallengeRuled/1"> | null;
};
export type BallotStage = "called" | "rollFrozen" | "open" | "closed" | "reported" | "setAside";

export type Ballot = {
  /** Its number in the body, from 1: /cases/<slug>/ballots/<n>. */
  readonly number: number;
  readonly id: string;
  readonly called: Entry<"BallotCalled/1">;
  readonly opens: string;
  readonly closes: string;
  readonly frozen: Entry<"RollFrozen/1"> | null;
  readonly rulings: readonly Entry<"RollObjectionRuled/1">[];
  readonly opened: Entry<"BallotOpened/1"> | null;
  readonly closed: Entry<"BallotClosed/1"> | null;
  readonly report: Entry<"BallotReported/1"> | null;
  readonly challenges: readonly Challenge[];
  readonly stage: BallotStage;
};

/** Every ballot that was called in the body, in the order of calling. */
export function ballotsOf(story: Story): readonly Ballot[] {
  return all(story, "BallotCalled/1").map((called, index) => ballotOf(story, called, index + 1));
}

function ballotOf(story: Story, called: Entry<"BallotCalled/1">, number: number): Ballot {
  const { ballot: id } = called.content;
  const of = (entry: { readonly content: { readonly ballot: string } }) =>
    entry.content.ballot === id;
  const moved = all(story, "BallotDatesSet/1").findLast(of);
  const ruled = all(story, "BallotChallengeRuled/1").filter(of);
  const challenges = all(story, "BallotChallenged/1")
    .filter(of)
    .map((made) => ({
      made,
      ruled: ruled.find((one) => one.content.challenge === made.content.challenge) ?? null,
    }));
  const facts = {
    frozen: all(story, "RollFrozen/1").findLast(of) ?? null,
    opened: all(story, "BallotOpened/1").findLast(of) ?? null,
    closed: all(story, "BallotClosed/1").findLast(of) ?? null,
    report: all(story, "BallotReported/1").findLast(of) ?? null,
  };
  return {
    number,
    id,
    called,
    opens: moved?.content.opens ?? called.content.opens,
    closes: moved?.content.closes ?? called.content.closes,
    ...facts,
    rulings: all(story, "RollObjectionRuled/1").filter(of),
    challenges,
    stage: stageOf(facts, challenges),
  };
}

function stageOf(
  facts: Pick<Ballot, "frozen" | "opened" | "closed" | "report">,
  challenges: readonly Challenge[],
): BallotStage {
  if (challenges.some((one) => one.ruled?.content.outcome === "voided")) return "setAside";
  if (facts.report) return "reported";
  if (facts.closed) return "closed";
  if (facts.opened) return "open";
  return facts.frozen ? "rollFrozen" : "called";
}

export function ballotById(story: Story, id: string): Ballot | undefined {
  return ballotsOf(story).find((ballot) => ballot.id === id);
}

export function ballotByNumber(story: Story, number: string): Ballot | undefined {
  return ballotsOf(story).find((ballot) => String(ballot.number) === number);
}

/** Those on the roll, with what the rulings on objections added and took away. */
export function eligibleOf(ballot: Ballot): number | null {
  if (!ballot.frozen) return null;
  let eligible = ballot.frozen.content.eligible;
  for (const { content } of ballot.rulings) {
    if (content.outcome === "added") eligible += 1;
    if (content.outcome === "removed") eligible -= 1;
  }
  return eligible;
}

/** The answer that means "for": with two answers the one that is not the status quo; with more, any but it. */
export function isForAnswer(ballot: Ballot, answer: number): boolean {
  return answer !== ballot.called.content.statusQuo;
}

/** Whether papers may go in on a day: opened, not closed, within the poll's days, both included. */
export function takesPapers(ballot: Ballot, day: string): boolean {
  return ballot.stage === "open" && day >= ballot.opens && day <= ballot.closes;
}
