/** The count by Meek's method: keep factors converge in each round until somebody is elected or excluded. */
import { decimalText } from "./arithmetic.ts";
import type { Contest, Counted } from "./contest.ts";
import { LotNeeded } from "./lots.ts";
import { countTurns } from "./meek-nz.ts";
import type { MeekRules } from "./meek-presets.ts";
import {
  closeRound,
  continuing,
  distributed,
  drawnLowest,
  electReaching,
  fillLastStage,
  keepNeeded,
  openMeek,
  placesOpen,
  votesOf,
} from "./meek-state.ts";
import type { MeekCount } from "./meek-state.ts";
import { meekTree } from "./meek-tree.ts";
import type { Profile } from "./profile.ts";

/** Counts strict rankings by Meek's method; each round is a stage with its figures at convergence. */
export function countMeek(profile: Profile, rules: MeekRules, contest: Contest): Counted {
  const m = openMeek(profile, rules, contest);
  let needs: Counted["needs"] = null;
  try {
    if (rules.clauses.excluded.value === "when the surplus has converged") countRounds(m);
    else countTurns(m);
  } catch (error) {
    if (!(error instanceof LotNeeded)) throw error;
    needs = error.question;
  }
  const elected = m.stages.flatMap(({ stage, elected: won, filled }) =>
    [...won, ...filled].map((candidate) => ({ candidate, stage })),
  );
  const quota = decimalText(m.quota, rules.clauses.decimals.value);
  return { stages: m.stages, elected, lots: m.lots, quota, needs };
}

function countRounds(m: MeekCount): void {
  while (placesOpen(m) > 0) {
    const left = continuing(m);
    const won = m.standing.filter((s) => s === "elected").length;
    if (left.length <= m.contest.seats - won) return fillLastStage(m, left);
    const elected = converged(m);
    const excluded = elected.length > 0 ? [] : [theLowest(m)];
    closeRound(m, { elected, excluded });
  }
}

/** Iterates until somebody reaches the quota (they are returned) or the surplus stops falling (B.2). */
function converged(m: MeekCount): number[] {
  const tree = meekTree(m.profile, m.standing);
  const omega = BigInt(m.rules.clauses.omega.value);
  let before: bigint | null = null;
  for (m.iterations = 1; ; m.iterations++) {
    m.votes = distributed(m, tree);
    const votes = m.votes.reduce((sum, v) => sum + v, 0n);
    m.quota = votes / BigInt(m.contest.seats + 1) + 1n;
    const elected = electReaching(m);
    m.surplus = 0n;
    for (const [c, standing] of m.standing.entries()) {
      if (standing === "elected") m.surplus += votesOf(m, c) - m.quota;
    }
    if (m.surplus < 0n) m.surplus = 0n;
    if (elected.length > 0) return elected;
    if (m.surplus < omega || (before !== null && m.surplus >= before)) return [];
    before = m.surplus;
    for (const [c, standing] of m.standing.entries()) {
      if (standing === "elected") m.keep[c] = keepNeeded(m, c);
    }
  }
}

/** The one with the fewest votes; all within the total surplus of the fewest are tied for it (B.3). */
function theLowest(m: MeekCount): number {
  const left = continuing(m).filter((c) => !m.contest.sitting?.includes(c));
  let lowest = votesOf(m, left[0] as number);
  for (const c of left) if (votesOf(m, c) < lowest) lowest = votesOf(m, c);
  return drawnLowest(
    m,
    left.filter((c) => votesOf(m, c) <= lowest + m.surplus),
  );
}
