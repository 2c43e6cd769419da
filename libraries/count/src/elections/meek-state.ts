/** A count by Meek's method under way: who stands where, what each keeps, and the rounds told so far. */
import { ceilingOf, decimalText } from "./arithmetic.ts";
import type { Contest } from "./contest.ts";
import type { Lot } from "./lots.ts";
import { drawn } from "./marks.ts";
import type { MeekRules } from "./meek-presets.ts";
import type { MeekTree } from "./meek-tree.ts";
import { papersIn } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { Comparison, Stage } from "./report.ts";
import type { Standing } from "./tabulation.ts";

export type MeekCount = {
  readonly rules: MeekRules;
  readonly contest: Contest;
  readonly candidates: number;
  readonly scale: bigint;
  readonly total: bigint;
  readonly standing: Standing[];
  /** By candidate from 1, in units of the last decimal place. */
  readonly keep: Float64Array;
  votes: bigint[];
  quota: bigint;
  surplus: bigint;
  iterations: number;
  readonly profile: Profile;
  readonly stages: Stage[];
  readonly lots: Lot[];
};

/** Opens a count: everybody keeps whole papers. */
export function openMeek(profile: Profile, rules: MeekRules, contest: Contest): MeekCount {
  const scale = 10n ** BigInt(rules.clauses.decimals.value);
  const { candidates } = profile;
  const standing = new Array<Standing>(candidates + 1).fill("continuing");
  standing[0] = "withdrawn";
  for (const candidate of contest.withdrawn) standing[candidate] = "withdrawn";
  return {
    rules,
    contest,
    candidates,
    scale,
    total: BigInt(papersIn(profile)) * scale,
    standing,
    keep: new Float64Array(candidates + 1).fill(Number(scale)),
    votes: [],
    quota: 0n,
    surplus: 0n,
    iterations: 0,
    profile,
    stages: [],
    lots: [],
  };
}

export const votesOf = (m: MeekCount, c: number): bigint => m.votes[c] ?? 0n;

export const continuing = (m: MeekCount): number[] =>
  m.standing.flatMap((standing, c) => (standing === "continuing" ? [c] : []));

/**
 * Votes of each candidate: a paper gives each in its order what is left of it x the keep factor, rounded
 * up. The product of two whole numbers up to 10^9 is divided by 10^9 exactly without leaving doubles: the
 * quotient is off by one at most, and the remainder is seen in the low 32 bits.
 */
export function distributed(m: MeekCount, tree: MeekTree): bigint[] {
  const scale = Number(m.scale);
  const left = new Float64Array(tree.size);
  left[0] = scale;
  const high = new Float64Array(m.candidates + 1);
  const low = new Float64Array(m.candidates + 1);
  for (let n = 1; n < tree.size; n++) {
    const weight = left[tree.parent[n] as number] as number;
    if (weight === 0) continue;
    const c = tree.candidate[n] as number;
    const keep = m.keep[c] as number;
    let share = weight;
    if (keep !== scale) {
      share = Math.floor((weight * keep) / scale);
      let rest = (Math.imul(weight, keep) - Math.imul(share, scale)) | 0;
      if (rest < 0) {
        share--;
        rest += scale;
      }
      while (rest > 0) {
        share++;
        rest -= scale;
      }
    }
    left[n] = weight - share;
    const papers = tree.papers[n] as number;
    const part = share >>> 15;
    high[c] = (high[c] as number) + papers * part;
    low[c] = (low[c] as number) + papers * (share & 0x7fff);
  }
  return Array.from(high, (part, c) => BigInt(part) * 0x8000n + BigInt(low[c] as number));
}

/** Places to fill beside those that sitting members hold. */
export function placesOpen(m: MeekCount): number {
  const won = m.standing.filter((s) => s === "elected").length;
  const sitting = m.contest.sitting ?? [];
  return m.contest.seats - won - sitting.filter((c) => m.standing[c] === "continuing").length;
}

/** Elects all who reach the quota, the most votes first; of those not sitting as many as have a place. */
export function electReaching(m: MeekCount): number[] {
  const sitting = m.contest.sitting ?? [];
  const reached = continuing(m).filter((c) => votesOf(m, c) >= m.quota);
  let able = reached.filter((c) => !sitting.includes(c));
  const open = placesOpen(m);
  if (able.length > open) {
    const bar = able.map((c) => votesOf(m, c)).sort((a, b) => (a < b ? 1 : -1))[open] ?? 0n;
    able = able.filter((c) => votesOf(m, c) > bar);
  }
  const elected = reached.filter((c) => sitting.includes(c) || able.includes(c));
  for (const c of elected) m.standing[c] = "elected";
  return elected.sort((a, b) => {
    const more = votesOf(m, b) - votesOf(m, a);
    return more > 0n ? 1 : more < 0n ? -1 : a - b;
  });
}

/** What one that is elected keeps from here on: keep factor x quota / votes, rounded up at each step. */
export function keepNeeded(m: MeekCount, c: number): number {
  const kept = ceilingOf(BigInt(m.keep[c] as number) * m.quota, m.scale);
  return Number(ceilingOf(kept * m.scale, votesOf(m, c)));
}

/** Draws a lot for whom to exclude, or throws for it. */
export function drawnLowest(m: MeekCount, tied: readonly number[]): number {
  const [only] = tied;
  if (tied.length === 1 && only !== undefined) return only;
  const question = { stage: m.stages.length + 1, purpose: "exclusion", tied } as const;
  return drawn(m.contest, m.lots, question);
}

/** Tells a round: who was elected in it, or excluded and why. */
export function closeRound(
  m: MeekCount,
  done: {
    readonly elected: readonly number[];
    readonly excluded: readonly number[];
    readonly safely?: Safely | null;
  },
): void {
  const text = (value: bigint) => figure(m, value);
  const votes = m.votes.slice(1);
  const given = votes.reduce((sum, v) => sum + v, 0n);
  if (given > m.total) throw new Error("more votes given than there are");
  const { elected, excluded } = done;
  const elects = excluded.length === 0;
  const { steps } = m.rules;
  for (const c of excluded) m.standing[c] = "excluded";
  m.stages.push({
    stage: m.stages.length + 1,
    kind: "iteration",
    candidates: elects ? elected : excluded,
    action: elects ? `elect ${elected.join(", ")}` : `exclude ${excluded.join(", ")}`,
    rule: elects ? steps.elected : steps.excluded,
    quota: text(m.quota),
    votes: votes.map(text),
    nonTransferable: text(m.total - given),
    transfers: [],
    why: elects ? electedWhy(m, elected) : excludedWhy(m, done.safely ?? null),
    keepFactors: Array.from(m.keep.subarray(1), (keep) => text(BigInt(keep))),
    iterations: m.iterations,
    surplus: text(m.surplus),
    elected,
    filled: [],
    margin: marginOfRound(m, excluded),
  });
  for (const c of excluded) m.keep[c] = 0;
}
/** The lowest with all surplus, and the next above that they cannot reach. */
export type Safely = { readonly lowest: bigint; readonly next: bigint };

const figure = (m: MeekCount, value: bigint): string =>
  decimalText(value, m.rules.clauses.decimals.value);

function electedWhy(m: MeekCount, elected: readonly number[]): Comparison[] {
  const right = figure(m, m.quota);
  return elected.map((candidate) => {
    const left = figure(m, votesOf(m, candidate));
    return { what: "quota", candidate, left, relation: ">=", right, passed: true };
  });
}

function excludedWhy(m: MeekCount, safely: Safely | null): Comparison[] {
  if (safely !== null) {
    const [left, right] = [figure(m, safely.lowest), figure(m, safely.next)];
    return [{ what: "excludedTogether", left, relation: "<", right, passed: true }];
  }
  const omega = BigInt(m.rules.clauses.omega.value);
  const [left, right] = [figure(m, m.surplus), figure(m, omega)];
  return [{ what: "converged", left, relation: "<", right, passed: m.surplus < omega }];
}

function marginOfRound(m: MeekCount, excluded: readonly number[]): Stage["margin"] {
  const candidate = excluded.at(-1);
  if (candidate === undefined) return null;
  let next: number | null = null;
  for (const c of continuing(m)) {
    if (next === null || votesOf(m, c) < votesOf(m, next)) next = c;
  }
  if (next === null) return null;
  const votes = figure(m, votesOf(m, next) - votesOf(m, candidate));
  return { decision: "exclusion", candidate, other: next, votes };
}

/** Just enough are left: they are elected with the last round. */
export function fillLastStage(m: MeekCount, left: readonly number[]): void {
  const last = m.stages.pop();
  if (last === undefined) throw new Error("places were to fill before a round");
  for (const c of left) m.standing[c] = "elected";
  m.stages.push({ ...last, filled: left });
}
