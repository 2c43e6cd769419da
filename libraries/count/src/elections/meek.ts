/** The count by Meek's method: keep factors converge in each round until somebody is elected or excluded. */
import { ceilingOf, decimalText } from "./arithmetic.ts";
import type { Contest, Counted } from "./contest.ts";
import { LotNeeded } from "./lots.ts";
import type { Lot } from "./lots.ts";
import type { MeekRules } from "./meek-presets.ts";
import { meekTree } from "./meek-tree.ts";
import type { MeekTree } from "./meek-tree.ts";
import { papersIn } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { Stage } from "./report.ts";
import type { Standing } from "./tabulation.ts";

type MeekCount = {
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
  readonly stages: Stage[];
  readonly lots: Lot[];
};

/** Counts strict rankings by Meek's method; each round is a stage with its figures at convergence. */
export function countMeek(profile: Profile, rules: MeekRules, contest: Contest): Counted {
  const scale = 10n ** BigInt(rules.clauses.decimals.value);
  const { candidates } = profile;
  const standing = new Array<Standing>(candidates + 1).fill("continuing");
  standing[0] = "withdrawn";
  for (const candidate of contest.withdrawn) standing[candidate] = "withdrawn";
  const m: MeekCount = {
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
    stages: [],
    lots: [],
  };
  const needs = roundsOf(m, profile);
  const elected = m.stages.flatMap(({ stage, elected: won, filled }) =>
    [...won, ...filled].map((candidate) => ({ candidate, stage })),
  );
  const quota = decimalText(m.quota, rules.clauses.decimals.value);
  return { stages: m.stages, elected, lots: m.lots, quota, needs };
}

function roundsOf(m: MeekCount, profile: Profile): Counted["needs"] {
  const won = () => m.standing.filter((s) => s === "elected").length;
  for (;;) {
    const left = continuing(m);
    const places = m.contest.seats - won();
    if (places === 0) return null;
    if (left.length <= places) {
      fillLastStage(m, left);
      return null;
    }
    const tree = meekTree(profile, m.standing);
    const elected = converged(m, tree);
    if (elected.length > 0) {
      closeRound(m, { elected, excluded: null });
      continue;
    }
    try {
      const excluded = theLowest(m);
      m.standing[excluded] = "excluded";
      closeRound(m, { elected: [], excluded });
      m.keep[excluded] = 0;
    } catch (error) {
      if (!(error instanceof LotNeeded)) throw error;
      return error.question;
    }
  }
}

const continuing = (m: MeekCount): number[] =>
  m.standing.flatMap((standing, c) => (standing === "continuing" ? [c] : []));

/** Iterates until somebody reaches the quota (they are returned) or the surplus stops falling (B.2). */
function converged(m: MeekCount, tree: MeekTree): number[] {
  const omega = BigInt(m.rules.clauses.omega.value);
  let before: bigint | null = null;
  for (m.iterations = 1; ; m.iterations++) {
    m.votes = distributed(m, tree);
    const votes = m.votes.reduce((sum, v) => sum + v, 0n);
    m.quota = votes / BigInt(m.contest.seats + 1) + 1n;
    const elected = electReaching(m);
    m.surplus = 0n;
    for (const [c, standing] of m.standing.entries()) {
      if (standing === "elected") m.surplus += (m.votes[c] as bigint) - m.quota;
    }
    if (m.surplus < 0n) m.surplus = 0n;
    if (elected.length > 0) return elected;
    if (m.surplus < omega || (before !== null && m.surplus >= before)) return [];
    before = m.surplus;
    for (const [c, standing] of m.standing.entries()) {
      if (standing !== "elected") continue;
      const kept = ceilingOf(BigInt(m.keep[c] as number) * m.quota, m.scale);
      m.keep[c] = Number(ceilingOf(kept * m.scale, m.votes[c] as bigint));
    }
  }
}

/**
 * Votes of each candidate: a paper gives each in its order what is left of it x the keep factor, rounded
 * up. The product of two whole numbers up to 10^9 is divided by 10^9 exactly without leaving doubles: the
 * quotient is off by one at most, and the remainder is seen in the low 32 bits.
 */
function distributed(m: MeekCount, tree: MeekTree): bigint[] {
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

function electReaching(m: MeekCount): number[] {
  const elected = continuing(m).filter((c) => (m.votes[c] as bigint) >= m.quota);
  for (const c of elected) m.standing[c] = "elected";
  return elected.sort((a, b) => {
    const more = (m.votes[b] as bigint) - (m.votes[a] as bigint);
    return more > 0n ? 1 : more < 0n ? -1 : a - b;
  });
}

/** The one with the fewest votes; all within the total surplus of the fewest are tied for it (B.3). */
function theLowest(m: MeekCount): number {
  const left = continuing(m);
  let lowest = m.votes[left[0] as number] as bigint;
  for (const c of left) if ((m.votes[c] as bigint) < lowest) lowest = m.votes[c] as bigint;
  const tied = left.filter((c) => (m.votes[c] as bigint) <= lowest + m.surplus);
  if (tied.length === 1) return tied[0] as number;
  const question = { stage: m.stages.length + 1, purpose: "exclusion", tied } as const;
  const chosen = m.contest.lots(question);
  if (chosen === null) throw new LotNeeded(question);
  if (!tied.includes(chosen)) throw new RangeError(`candidate ${chosen} was not in the lot`);
  m.lots.push({ ...question, chosen });
  return chosen;
}

function closeRound(
  m: MeekCount,
  done: { readonly elected: readonly number[]; readonly excluded: number | null },
): void {
  const { decimals } = m.rules.clauses;
  const text = (value: bigint) => decimalText(value, decimals.value);
  const votes = m.votes.slice(1);
  const given = votes.reduce((sum, v) => sum + v, 0n);
  if (given > m.total) throw new Error("more votes given than there are");
  const { elected, excluded } = done;
  const candidates = excluded === null ? elected : [excluded];
  m.stages.push({
    stage: m.stages.length + 1,
    kind: "iteration",
    candidates,
    action: excluded === null ? `elect ${elected.join(", ")}` : `exclude ${excluded}`,
    rule: excluded === null ? "B.2" : "B.3",
    quota: text(m.quota),
    votes: votes.map(text),
    nonTransferable: text(m.total - given),
    transfers: [],
    why: whyOf(m, { elected, excluded, text }),
    keepFactors: Array.from(m.keep.subarray(1), (keep) => text(BigInt(keep))),
    iterations: m.iterations,
    surplus: text(m.surplus),
    elected,
    filled: [],
    margin: marginOfRound(m, excluded, text),
  });
}

type Reasons = {
  readonly elected: readonly number[];
  readonly excluded: number | null;
  readonly text: (value: bigint) => string;
};
function whyOf(m: MeekCount, { elected, excluded, text }: Reasons): Stage["why"] {
  const reached = elected.map((candidate) => ({
    what: "quota",
    candidate,
    left: text(m.votes[candidate] as bigint),
    relation: ">=" as const,
    right: text(m.quota),
    passed: true,
  }));
  if (excluded === null) return reached;
  const omega = BigInt(m.rules.clauses.omega.value);
  const passed = m.surplus < omega;
  return [{ what: "converged", left: text(m.surplus), relation: "<", right: text(omega), passed }];
}

function marginOfRound(
  m: MeekCount,
  excluded: number | null,
  text: (value: bigint) => string,
): Stage["margin"] {
  if (excluded === null) return null;
  let next: number | null = null;
  for (const c of continuing(m)) {
    if (next === null || (m.votes[c] as bigint) < (m.votes[next] as bigint)) next = c;
  }
  if (next === null) return null;
  const votes = text((m.votes[next] as bigint) - (m.votes[excluded] as bigint));
  return { decision: "exclusion", candidate: excluded, other: next, votes };
}

/** Just enough are left: they are elected with the last round (C). */
function fillLastStage(m: MeekCount, left: readonly number[]): void {
  const last = m.stages.pop();
  if (last === undefined) throw new Error("places were to fill before a round");
  for (const c of left) m.standing[c] = "elected";
  m.stages.push({ ...last, filled: left });
}
