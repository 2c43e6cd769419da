/** Elections made by hand whose results are known: what a returning officer counts before the real papers. */
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom, type Bundle, type Election } from "@rochdale/count/elections/election.ts";
import { lotsByOrder } from "@rochdale/count/elections/lots.ts";
import type { ElectionRules } from "@rochdale/count/elections/presets.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { KNOWN_FIGURES } from "./known-figures.ts";

export type Known = {
  readonly name: string;
  readonly election: Election;
  /** The order of lots drawn beforehand. */
  readonly lots: readonly number[];
};

type Made = {
  readonly name: string;
  readonly seats: number;
  readonly candidates: number;
  readonly papers: readonly Bundle[];
  readonly lots: readonly number[];
};

function known({ name, seats, candidates, papers, lots }: Made): Known {
  const names = Array.from({ length: candidates }, (_, at) => `Candidate ${at + 1}`);
  const given = { title: name, seats, candidates: names, bundles: papers };
  return { name, election: electionFrom(given), lots };
}

/** Three places with surpluses, exclusions and papers that run out; one place that only a lot decides. */
export const KNOWN: readonly Known[] = [
  known({
    name: "three places",
    seats: 3,
    candidates: 6,
    papers: [
      { papers: 31, ranking: [1, 2, 3] },
      { papers: 12, ranking: [1, 4] },
      { papers: 9, ranking: [2, 3] },
      { papers: 14, ranking: [3, 2, 6] },
      { papers: 11, ranking: [4, 5] },
      { papers: 8, ranking: [5, 4, 6] },
      { papers: 6, ranking: [6, 3] },
      { papers: 5, ranking: [6] },
    ],
    lots: [1, 2, 3, 4, 5, 6],
  }),
  known({
    name: "one place and a lot",
    seats: 1,
    candidates: 4,
    papers: [
      { papers: 9, ranking: [1] },
      { papers: 7, ranking: [2] },
      { papers: 4, ranking: [3, 2] },
      { papers: 4, ranking: [4, 1] },
    ],
    lots: [4, 3, 2, 1],
  }),
];

/** The known elections that a rule can count. */
export function knownFor(rules: ElectionRules): readonly Known[] {
  return KNOWN.filter((one) => one.election.seats <= (rules.placesMost ?? one.election.seats));
}

/** A line a figure: what was counted, in the order of the stages. */
export function figuresOf(report: Report): readonly string[] {
  const stages = report.stages.flatMap((stage) => [
    ...stage.votes.map((votes, at) => `stage ${stage.stage}, candidate ${at + 1}: ${votes}`),
    `stage ${stage.stage}, not transferable: ${stage.nonTransferable}`,
  ]);
  const elected = report.elected.map((one) => `elected: ${one.candidate} at stage ${one.stage}`);
  return [`quota: ${report.quota}`, ...stages, ...elected];
}

export type Rehearsal =
  | { readonly ok: true; readonly examples: number; readonly figures: number }
  | {
      readonly ok: false;
      readonly name: string;
      readonly expected: string;
      readonly counted: string;
    };

/** Counts every known election by the rule, and says how many figures were as expected, or the first that was not. */
export function rehearsed(
  rules: ElectionRules,
  count: typeof countElection = countElection,
): Rehearsal {
  let figures = 0;
  const elections = knownFor(rules);
  for (const { name, election, lots } of elections) {
    const counted = figuresOf(count(election, rules, { lots: lotsByOrder(lots) }));
    const expected = KNOWN_FIGURES[rules.name]?.[name] ?? [];
    const most = Math.max(counted.length, expected.length);
    for (let at = 0; at < most; at += 1) {
      const [want, got] = [expected[at] ?? "nothing", counted[at] ?? "nothing"];
      if (want !== got) return { ok: false, name, expected: want, counted: got };
    }
    figures += counted.length;
  }
  return { ok: true, examples: elections.length, figures };
}
