/** What a ballot must keep to, from its call to its report; each rule answers with a refusal or nothing. */
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Message } from "@rochdale/language/message.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { caseStopped } from "../request/rules.ts";
import type { Tally } from "@rochdale/facts/ballots.ts";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import { eligibleOf, isForAnswer } from "@rochdale/facts/ballot-story.ts";

/** Ours alone: no statute gives rules for a staff ballot on becoming a mutual. */
export const STANDARD = "rochdale-2";

export function refusal(name: string, values: Message["values"] = {}, law = STANDARD): Refusal {
  return {
    rule: `ballot.${name}`,
    law,
    because: { message: `support.refused.${name}`, values },
    remedy: { message: `support.remedy.${name}`, values },
  };
}

/** A stopped case takes no further steps. */
export function notStopped(story: Story): readonly Refusal[] {
  const stop = caseStopped(story);
  return stop ? [stop] : [];
}

/** Closing: never before the poll's last day, so that nobody stops a vote while it goes against them. */
export function mayClose(ballot: Ballot, day: string): readonly Refusal[] {
  return day < ballot.closes ? [refusal("pollStillOpen", { closes: { day: ballot.closes } })] : [];
}

/** The commitments of the papers that stand frozen: what voters are asked about. */
export function papersAskedAbout(story: Story): readonly string[] {
  const papers = new Set<string>();
  const frozen = latest(story, "BusinessCaseFrozen/1");
  const published = all(story, "BusinessCasePublished/1").findLast(
    (one) => one.content.version === frozen?.content.version,
  );
  if (published)
    for (const section of Object.values(published.content.sections)) papers.add(section);
  const rules = latest(story, "DesignFrozen/1")?.content.rules;
  if (rules) papers.add(rules);
  for (const by of ["authority", "mutual"] as const) {
    const letter = all(story, "MeasuresLetterSent/1").findLast((one) => one.content.by === by);
    if (letter) papers.add(letter.content.letter);
  }
  const pension = latest(story, "PensionAnswered/1");
  if (pension) papers.add(pension.content.answer);
  return [...papers].slice(0, 20);
}

/** Candidates are ranked and nobody is against: who is elected is for the count of the election to say. */
export function isRanked({ called }: Ballot): boolean {
  return called.content.purpose === "boardElection" && called.content.box === "verifiable";
}

export type PapersByKind = {
  readonly valid: number;
  readonly blank: number;
  readonly unclear: number;
};

/** The tally of ranked papers, sealed and beside: valid ones stand as `for`, unclear ones as spoiled. Null where voters are fewer. */
export function rankedTally(ballot: Ballot, papers: readonly PapersByKind[]): Tally | null {
  const eligible = ballot.opened?.content.eligible ?? eligibleOf(ballot) ?? 0;
  const sum = (of: (one: PapersByKind) => number) =>
    papers.reduce((total, one) => total + of(one), 0);
  const [valid, blank] = [sum((one) => one.valid), sum((one) => one.blank)];
  const unclear = sum((one) => one.unclear);
  if (valid + blank + unclear > eligible) return null;
  return { eligible, for: valid, against: 0, abstain: blank, spoiled: unclear };
}

/** What a closed box holds. `byAnswer` is in the order of the answers; blank papers stand apart. */
export type BoxTotals = { readonly byAnswer: readonly number[]; readonly blank: number };

/** Votes on paper that the scrutineer counted by hand, beside those in the box. */
export type PaperVotes = {
  readonly paperFor: number;
  readonly paperAgainst: number;
  readonly paperAbstain: number;
  readonly paperSpoiled: number;
};

/**
 * The tally: the box as it was closed, with the papers counted by hand added. A blank paper in the box is an answer,
 * "abstain"; the box takes no spoiled ones. Null where it would hold more votes than voters.
 */
export function tallyOf(ballot: Ballot, totals: BoxTotals | null, paper: PaperVotes): Tally | null {
  const eligible = ballot.opened?.content.eligible ?? eligibleOf(ballot) ?? 0;
  const box = totals ?? { byAnswer: [], blank: 0 };
  let inFavour = paper.paperFor;
  let against = paper.paperAgainst;
  for (const [answer, papers] of box.byAnswer.entries()) {
    if (isForAnswer(ballot, answer)) inFavour += papers;
    else against += papers;
  }
  const abstain = box.blank + paper.paperAbstain;
  const tally = { eligible, for: inFavour, against, abstain, spoiled: paper.paperSpoiled };
  return inFavour + against + abstain + tally.spoiled > eligible ? null : tally;
}
