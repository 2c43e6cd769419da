/** Papers of a contest made into an election that the library counts: candidates by their signs, in the paper's order. */
import { createHash } from "node:crypto";
import { bltText, readBlt } from "@rochdale/count/elections/blt.ts";
import { electionFrom, type Election as Papers } from "@rochdale/count/elections/election.ts";
import { lotsFromSeed, lotsRecorded, type LotSource } from "@rochdale/count/elections/lots.ts";
import { papersIn, rankingAt } from "@rochdale/count/elections/profile.ts";
import { suppressed } from "@rochdale/count/elections/publication.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { PaperTotals } from "../secret-ballot/secret-ballot.ts";
import type { Ranking } from "../support/support.ts";
import { lotsOf, papersLeft, type Contest, type Election } from "./rules-elections.ts";

/** Rankings of a closed box or of an opened ballot, places from 0, as an election of signs; `beside` on paper. */
export function papersOfBox(
  contest: Contest,
  rankings: readonly Ranking[],
  beside: Papers | null = null,
): Papers {
  const cast = rankings.map((ranking) => ({ papers: 1, ranking: ranking.map((one) => one + 1) }));
  return electionFrom({
    title: contest.id,
    seats: contest.seats,
    candidates: contest.closing?.standing ?? [],
    bundles: beside ? [...cast, ...bundlesOf(beside)] : cast,
  });
}

function bundlesOf({ profile, blank }: Papers) {
  const ranked = Array.from({ length: profile.size }, (_, at) => ({
    papers: profile.papers[at] ?? 0,
    ranking: rankingAt(profile, at),
  }));
  return [...ranked, { papers: blank, ranking: [] }];
}

/** First preferences of papers that were brought, in the order of the paper; equal firsts are unclear. */
export function firstPreferences(papers: Papers): PaperTotals {
  const byAnswer = papers.candidates.map(() => 0);
  let spoiled = 0;
  for (const bundle of bundlesOf({ ...papers, blank: 0 })) {
    const [first = []] = bundle.ranking;
    const [place = 0, other] = first;
    if (other === undefined && place > 0)
      byAnswer[place - 1] = (byAnswer[place - 1] ?? 0) + bundle.papers;
    else spoiled += bundle.papers;
  }
  return { byAnswer, blank: papers.blank, spoiled };
}

/** Papers as they are kept: read again from the text that was written here. Throws where it is none. */
export function papersKept(blt: string): Papers {
  const read = readBlt(new TextEncoder().encode(blt));
  if (!read.ok) throw new Error("papers that were kept can be read");
  return read.election;
}

export type ReadFile =
  | { readonly ok: true; readonly papers: Papers }
  | { readonly ok: false; readonly problems: readonly Message[] };

const PROBLEMS_SHOWN = 8;

/**
 * The returning officer's file for a contest. Wrong lines are told by number; candidates must be those who stand, in
 * the order of the paper, by name or by sign; places and papers must fit. Nothing is counted of a wrong file.
 */
export function papersOfFile(
  bytes: Uint8Array,
  contest: Contest,
  names: ReadonlyMap<string, string>,
): ReadFile {
  const read = readBlt(bytes);
  if (!read.ok) {
    const shown = read.problems.slice(0, PROBLEMS_SHOWN);
    const problems = shown.map(({ line, sentence }) => ({
      message: line === 0 ? "elections.file.whole" : "elections.file.line",
      values: line === 0 ? { sentence } : { line, sentence },
    }));
    return { ok: false, problems };
  }
  const { election } = read;
  const problems = misfits(election, contest, names);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, PROBLEMS_SHOWN) };
  const candidates = contest.closing?.standing ?? [];
  return { ok: true, papers: { ...election, candidates, title: contest.id } };
}

function misfits(
  given: Papers,
  contest: Contest,
  names: ReadonlyMap<string, string>,
): readonly Message[] {
  const problem = (name: string, values: NonNullable<Message["values"]>): Message => ({
    message: `elections.file.${name}`,
    values,
  });
  const standing = contest.closing?.standing ?? [];
  if (given.candidates.length !== standing.length) {
    const values = { given: given.candidates.length, standing: standing.length };
    return [problem("howMany", values)];
  }
  const problems = standing.flatMap((sign, at) => {
    const name = names.get(sign);
    const said = given.candidates[at] ?? "";
    const same = plain(said) === plain(sign) || (name !== undefined && plain(said) === plain(name));
    return same ? [] : [problem("candidate", { place: at + 1, said, name: name ?? sign })];
  });
  if (given.seats !== contest.seats) {
    problems.push(problem("seats", { given: given.seats, seats: contest.seats }));
  }
  if (given.withdrawn.length > 0) problems.push(problem("withdrawn", {}));
  const papers = papersIn(given.profile) + given.blank;
  const left = papersLeft(contest);
  if (papers > left) problems.push(problem("tooMany", { papers, eligible: left }));
  return problems;
}

const plain = (name: string) => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/** Who decides ties: the seed that was sealed before voting ended, with the value the world gave after; or lots drawn. */
export function lotsFor(election: Election, contest: Contest): LotSource {
  const { seed } = election;
  if (seed === null) return lotsRecorded(lotsOf(contest));
  const { rules } = election.called.content;
  const whole = `${seed.content.seed}\n${seed.content.publicValue}`;
  return lotsFromSeed({ seed: whole, election: contest.id, rule: rules });
}

/** The report as it is kept and downloaded: canonical JSON, so that its SHA-256 stands for every figure. */
export function reportText(report: Report): string {
  return new TextDecoder().decode(canonicalBytes(JSON.parse(JSON.stringify(report))));
}

export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export type Published = { readonly blt: string; readonly withheld: number };

/** The papers as far as the declaration publishes them; null where only figures are. */
export function papersPublished(contest: Contest, blt: string): Published | null {
  const declared = contest.declared?.content;
  if (!declared || declared.publish === "stages") return null;
  if (declared.publish === "full") return { blt, withheld: 0 };
  const papers = papersKept(blt);
  const { profile, withheld } = suppressed(papers.profile, declared.least ?? 2);
  return { blt: bltText({ ...papers, profile }), withheld };
}
