/** The verifiable box's rules: the order of a batch, when papers may be told apart, what follows when. Our own standard. */
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { PaperBatch, SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import { addDays, addMonths } from "@rochdale/genuineness/calendar.ts";
import { standardOn } from "@rochdale/genuineness/standard.ts";
import type { Message } from "@rochdale/language/message.ts";

/** A batch is sealed with at least so many ballots, so that its moment says little of anyone; at the close with any. */
export const BATCH_LEAST = 5;
/** Fewer papers than these are not told apart from the rest. */
export const PAPERS_LEAST = 10;

export type Waiting = { readonly tracker: string; readonly voter: string; readonly nth: number };

/**
 * The order in which waiting ballots join the chain: by their trackers, which are chance; but of one voter's ballots the
 * later stands after the earlier, since the last one counts. So neither order nor time of voting is told.
 */
export function inBatchOrder<W extends Waiting>(waiting: readonly W[]): readonly W[] {
  const byTracker = waiting.toSorted((a, b) => (a.tracker < b.tracker ? -1 : 1));
  const ofVoter = new Map<string, W[]>();
  for (const one of byTracker) {
    const own = ofVoter.get(one.voter);
    if (own) own.push(one);
    else ofVoter.set(one.voter, [one]);
  }
  for (const own of ofVoter.values()) own.sort((a, b) => b.nth - a.nth);
  return byTracker.map(({ voter }) => {
    const next = ofVoter.get(voter)?.pop();
    if (!next) throw new Error("each ballot takes its voter's place once");
    return next;
  });
}

export function refusal(name: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `secretBallot.${name}`,
    law: "rochdale-2",
    because: { message: `secretBallot.refused.${name}`, values },
    remedy: { message: `secretBallot.remedy.${name}`, values },
  };
}

/** No ballot waits to be set up. */
export function noneToSetUp(): Refusal {
  return refusal("noneToSetUp");
}

/** What an election still needs before it can be set up: keys made and rehearsed, credentials for everyone on the roll. */
export function maySetUp(
  ballot: Ballot,
  { ready, named, rehearsed, credentials }: SecretBallot,
  eligible: number | null,
): readonly Refusal[] {
  const lacks: Refusal[] = [];
  if (ballot.opened) lacks.push(refusal("alreadyOpen"));
  if (ballot.frozen === null) lacks.push(refusal("rollNotFrozen"));
  if (!ready) lacks.push(refusal("keysNotReady"));
  const waiting = named?.content.holders.filter((one) => !rehearsed.has(one.holder)).length ?? 0;
  if (ready && waiting > 0) lacks.push(refusal("keysNotRehearsed", { waiting }));
  if (!credentials) lacks.push(refusal("noCredentials"));
  else if (eligible !== null && credentials.content.count !== eligible) {
    const values = { credentials: credentials.content.count, eligible };
    lacks.push(refusal("credentialsForAll", values));
  }
  return lacks;
}

/** What the result still needs before it can be reported. */
export function mayReport({ tallied, papers }: SecretBallot): readonly Refusal[] {
  const unsigned = papers.filter((batch) => !batch.signed).length;
  return [
    ...(tallied ? [] : [refusal("notTallied")]),
    ...(unsigned === 0 ? [] : [refusal("papersUnsigned", { unsigned })]),
  ];
}

export type PaperTotals = {
  readonly byAnswer: readonly number[];
  readonly blank: number;
  readonly spoiled: number;
};

/** The papers in a batch: every answer, blank and spoiled. */
export function papersIn({ byAnswer, blank, spoiled }: PaperTotals): number {
  return byAnswer.reduce((sum, one) => sum + one, blank + spoiled);
}

/** How many papers there can still be: everyone on the roll less those counted online or on paper before. */
export function papersOver(ballot: Ballot, { papers }: SecretBallot): number {
  const eligible = ballot.opened?.content.eligible ?? 0;
  const online = ballot.closed?.content.papers ?? 0;
  const before = papers.reduce((sum, one) => sum + one.counted.content.papers, 0);
  return eligible - online - before;
}

/** Totals of papers, or of votes online, as they are told: of at least ten, and not when all were alike; else within the declared result. */
export function totalsTold(totals: PaperTotals): PaperTotals | null {
  const kinds = [...totals.byAnswer, totals.blank, totals.spoiled].filter((one) => one > 0);
  return papersIn(totals) >= PAPERS_LEAST && kinds.length > 1 ? totals : null;
}

/** Signed papers together. A batch that waits for its second signature does not count. */
export function signedPapers(papers: readonly PaperBatch[]): readonly PaperBatch[] {
  return papers.filter((batch) => batch.signed !== null);
}

/** The last day for a challenge, by our standard of the day of the report. */
export function petitionUntil(reportedOn: string): string {
  return addDays(reportedOn, standardOn(reportedOn).petitionDays);
}

export type Material = "credentialLinks" | "letters" | "papers" | "keySheets";

/** From when a kind of material may and must be destroyed. */
export function destroyFrom(material: Material, reportedOn: string): string {
  const early = material === "credentialLinks" || material === "letters";
  return early
    ? addDays(petitionUntil(reportedOn), 1)
    : addMonths(reportedOn, standardOn(reportedOn).materialsMonths);
}

/** Why materials may not be destroyed on a day: their time runs, or a challenge waits for its ruling. */
export function mayDestroy(
  ballot: Ballot,
  materials: readonly Material[],
  day: string,
): readonly Refusal[] {
  const reportedOn = ballot.report?.on;
  if (reportedOn === undefined) return [refusal("notReported")];
  const open = ballot.challenges.some((one) => one.ruled === null);
  const latest =
    materials
      .map((one) => destroyFrom(one, reportedOn))
      .toSorted()
      .at(-1) ?? day;
  return [
    ...(open ? [refusal("challengeOpen")] : []),
    ...(day < latest ? [refusal("kept", { from: { day: latest } })] : []),
  ];
}
