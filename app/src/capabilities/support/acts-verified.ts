/** The scrutineer's report on a verifiable box: its figures stand in the record; the scrutineer adds how it was conducted and signs. */
import { ballotById, ballotsOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { fact, type Entry } from "@rochdale/facts/fact.ts";
import { secretBallotOf, type SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import { act, problem, refused, type Situation } from "../../house/act.ts";
import { ballotChoice, chosen, noneAt } from "../../house/ballot-choice.ts";
import type { Db } from "../../platform/database.ts";
import { papersByKind } from "@rochdale/count/elections/numbers.ts";
import {
  lateVoters,
  mayReport,
  paperTotals,
  rankingsOf,
  signedPapers,
  type PaperCount,
} from "../secret-ballot/secret-ballot.ts";
import { conductFields, reportLetters, type Interference } from "./acts-report.ts";
import { scrutineersReport, reportDigest, VERIFIER } from "./report.ts";
import { isRanked, rankedTally, refusal, tallyOf } from "./rules.ts";

const VERDICTS = ["notRun", "accepted", "rejected"] as const;
type Verdict = (typeof VERDICTS)[number];

const isVerifiable = (ballot: Ballot) => ballot.called.content.box === "verifiable";

type Read = {
  readonly late: number;
  readonly papers: readonly PaperCount[];
  readonly rankings: readonly (readonly number[])[] | null;
};

/** What the record does not hold of closed boxes: late voters, totals of papers too few to be told apart, rankings. */
async function readClosed({ db, situation }: { db: Db; situation: Situation }) {
  const closed = new Map<string, Read>();
  for (const ballot of ballotsOf(situation.story)) {
    if (ballot.stage !== "closed" || !isVerifiable(ballot)) continue;
    const box = { bodyId: situation.bodyId, ballot: ballot.id };
    const late = await lateVoters(db, box);
    const rankings = isRanked(ballot) ? await rankingsOf(db, box) : null;
    closed.set(ballot.id, { late, papers: await paperTotals(db, box), rankings });
  }
  return closed;
}

export const reportVerified = act({
  id: "ballot.reportVerified",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["closed"], isVerifiable),
    ...conductFields,
    secure: { kind: "yesNo" },
    belenios: { kind: "choice", options: VERDICTS, words: "enum.verifierSays" },
    beleniosVersion: { kind: "text", max: 40, optional: true },
    incidents: { kind: "longText", rows: 4, max: 20_000, optional: true },
  }),
  refusals: (s) => noneAt(s, ["closed"], isVerifiable),
  load: readClosed,
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const secret = secretBallotOf(s.story, ballot.id);
    const refusals = mayReport(secret);
    if (refusals.length > 0) return refused(...refusals);
    const read = (s.loaded as Awaited<ReturnType<typeof readClosed>> | undefined)?.get(ballot.id);
    const { credentials, issued } = secret;
    const tally = read && tallyRead(ballot, { read, secret });
    if (!read || !tally) return refused(refusal("boxNotRead"));
    if (!command.secure) return problem("secure", "support.problem.secure");
    const incidents = linesOf(command.incidents ?? "");
    if (incidents.length > 50) return problem("incidents", "support.problem.incidents");
    if (incidents.some((one) => one.length > 2000))
      return problem("incidents", "support.problem.incidents");
    if (command.belenios === "rejected" && incidents.length === 0)
      return problem("incidents", "support.problem.rejected");
    const reported = fact("BallotReported/1", s.by.party, s.day, {
      ballot: ballot.id,
      purpose: ballot.called.content.purpose,
      tally,
      issued: credentials?.content.count ?? 0,
      undelivered: issued?.content.undelivered ?? 0,
      reissued: secret.reissued,
      late: read.late,
      independent: command.independent,
      rollInspected: command.rollInspected,
      interference: command.interference as Interference,
      report: command.report?.commitment ?? null,
    });
    const belenios = command.belenios as Verdict;
    const verifiers = [
      { ...VERIFIER, verifierSays: "accepted" as const },
      {
        tool: "belenios-tool",
        version: command.beleniosVersion ?? "-",
        verifierSays: belenios,
      },
    ];
    const { entries } = s.story;
    const position = (entries.at(-1)?.position ?? 0) + 1;
    const after = storyOf([...entries, { ...reported, at: "", position } as Entry]);
    const said = ballotById(after, ballot.id);
    const report = said && scrutineersReport(after, said, { verifiers, incidents });
    if (!report) throw new Error("a report is made of what was reported");
    const signed = { ballot: ballot.id, report: reportDigest(report), verifiers, incidents };
    return {
      ok: true,
      facts: [reported, fact("ScrutineersReportSigned/1", s.by.party, s.day, signed)],
      letters: reportLetters(ballot),
    };
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/report`,
});

type Reading = { readonly read: Read; readonly secret: SecretBallot };

/** The opened box with its signed papers; of a ranked ballot how many papers rank anybody. */
function tallyRead(ballot: Ballot, { read, secret }: Reading) {
  const counted = new Set(signedPapers(secret.papers).map((one) => one.counted.content.batch));
  const papers = read.papers.filter((one) => counted.has(one.batch));
  if (isRanked(ballot)) {
    const online = read.rankings && papersByKind(read.rankings);
    return online && rankedTally(ballot, [online, ...papers.map(paperKinds)]);
  }
  const { byAnswer, blank } = secret.tallied?.content ?? {};
  if (!byAnswer || blank === undefined) return null;
  return tallyOf(ballot, { byAnswer, blank }, papersBeside(ballot, papers));
}

/** Ranked papers beside the box by kind: valid ones stand by their first preference. */
function paperKinds({ byAnswer, blank, spoiled }: PaperCount) {
  return { valid: byAnswer.reduce((sum, one) => sum + one, 0), blank, unclear: spoiled };
}

/** All signed papers together, as votes for, against, blank and spoiled. */
function papersBeside(ballot: Ballot, papers: readonly PaperCount[]) {
  const { statusQuo } = ballot.called.content;
  const sum = (of: (one: PaperCount) => number) =>
    papers.reduce((total, one) => total + of(one), 0);
  const against = sum((one) => one.byAnswer[statusQuo] ?? 0);
  const all = sum((one) => one.byAnswer.reduce((total, votes) => total + votes, 0));
  return {
    paperFor: all - against,
    paperAgainst: against,
    paperAbstain: sum((one) => one.blank),
    paperSpoiled: sum((one) => one.spoiled),
  };
}

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}
