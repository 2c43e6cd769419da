/** Counts of options two by two: Schulze's method and ranked pairs, place by place. */
import type { Contest, Counted } from "./contest.ts";
import { LotNeeded } from "./lots.ts";
import type { Lot } from "./lots.ts";
import { drawn } from "./marks.ts";
import { lockedPairs, majoritiesRanked, pairwiseOf, strongestPaths } from "./pairwise.ts";
import type { Pairwise } from "./pairwise.ts";
import type { Profile } from "./profile.ts";
import type { Comparison, Stage } from "./report.ts";
import type { PairwiseRules } from "./single-presets.ts";

/**
 * Counts by pairs. Each stage fills one place with an option that no other left beats; several such are
 * drawn by lot. The votes of a stage are the numbers of others left that each beats.
 */
export function countOptions(profile: Profile, rules: PairwiseRules, contest: Contest): Counted {
  const prefer = pairwiseOf(profile);
  const margins = rules.clauses.strength.value !== "papers that prefer the one";
  const standing = Array.from({ length: profile.candidates }, (_, i) => i + 1);
  const sitting = contest.sitting ?? [];
  let left = standing.filter((c) => !contest.withdrawn.includes(c) && !sitting.includes(c));
  const seats = contest.seats - sitting.length;
  const lots: Lot[] = [];
  const stages: Stage[] = [];
  const end = (needs: Counted["needs"]): Counted => {
    const elected = stages.flatMap(({ stage, elected: won }) =>
      won.map((candidate) => ({ candidate, stage })),
    );
    return { stages, elected, lots, quota: "0", needs };
  };
  try {
    const beats =
      rules.clauses.winner.value === "the strongest paths"
        ? strongestPaths(prefer, left, margins)
        : lockedPairs(majoritiesRanked(prefer, left, margins), profile.candidates, () =>
            orderDrawn(contest, lots, left),
          );
    const strength = (a: number, b: number) => beats[a]?.[b] ?? 0;
    while (stages.length < seats) {
      const others = left;
      const unbeaten = others.filter((c) => others.every((d) => strength(d, c) <= strength(c, d)));
      if (unbeaten.length === 0) throw new Error("every option is beaten");
      // Where all unbeaten have a place they take it, in the file's order and without a lot.
      const all = unbeaten.length <= seats - stages.length;
      const question = { stage: stages.length + 1, purpose: "place", tied: unbeaten } as const;
      for (const won of all ? unbeaten : [drawn(contest, lots, question)]) {
        stages.push(stageOf(stages.length + 1, { won, left, strength, prefer, rules }));
        left = left.filter((c) => c !== won);
      }
    }
  } catch (error) {
    if (!(error instanceof LotNeeded)) throw error;
    return end(error.question);
  }
  return end(null);
}

/** An order of all options by lots, one place after another. */
function orderDrawn(contest: Contest, lots: Lot[], standing: readonly number[]): number[] {
  const order: number[] = [];
  while (order.length < standing.length) {
    const tied = standing.filter((c) => !order.includes(c));
    const [only] = tied;
    const question = { stage: 0, purpose: "place", tied } as const;
    order.push(tied.length === 1 && only !== undefined ? only : drawn(contest, lots, question));
  }
  return order;
}

type Won = {
  readonly won: number;
  readonly left: readonly number[];
  readonly strength: (a: number, b: number) => number;
  readonly prefer: Pairwise;
  readonly rules: PairwiseRules;
};
function stageOf(stage: number, { won, left, strength, prefer, rules }: Won): Stage {
  const beaten = (c: number) =>
    left.includes(c) ? left.filter((d) => strength(c, d) > strength(d, c)).length : 0;
  const why = left
    .filter((c) => c !== won)
    .map((other): Comparison => {
      const [left, right] = [strength(won, other), strength(other, won)];
      const relation = left > right ? ">" : "=";
      return {
        what: "over",
        other,
        candidate: won,
        left: `${left}`,
        relation,
        right: `${right}`,
        passed: true,
      };
    });
  return {
    stage,
    kind: "first",
    candidates: [],
    action: `place ${won}`,
    rule: rules.clauses.winner.cite,
    quota: "0",
    votes: prefer.slice(1).map((_, i) => `${beaten(i + 1)}`),
    nonTransferable: "0",
    transfers: [],
    why,
    elected: [won],
    filled: [],
    margin: null,
    ...(stage === 1 ? { pairwise: prefer.slice(1).map((row) => row.slice(1).map(String)) } : {}),
  };
}
