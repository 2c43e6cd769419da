/** Meek's method turn by turn, as New Zealand counts: elect and exclude as soon as that is certain. */
import {
  closeRound,
  continuing,
  distributed,
  drawnLowest,
  electReaching,
  fillLastStage,
  keepNeeded,
  placesOpen,
  votesOf,
} from "./meek-state.ts";
import type { MeekCount, Safely } from "./meek-state.ts";
import { meekTree } from "./meek-tree.ts";

type Turns = {
  readonly m: MeekCount;
  /** Who was ahead at the first difference: the larger was; equals were level at every turn so far. */
  ahead: number[];
  /** The rule's own numbers: of those still level the lowest goes. Turned round at each turn. */
  numbers: number[];
};

/** Counts to the last place: in each turn all papers are given anew by the keep factors so far. */
export function countTurns(m: MeekCount): void {
  const turns: Turns = { m, ahead: m.standing.map(() => 0), numbers: ownNumbers(m) };
  let tree = meekTree(m.profile, m.standing);
  while (placesOpen(m) > 0) {
    const left = continuing(m);
    if (left.length <= m.contest.seats - elected(m)) return fillLastStage(m, left);
    m.iterations++;
    m.votes = distributed(m, tree);
    turns.numbers = turns.numbers.map((n) => 10_000 - n);
    turns.ahead = aheadNow(turns);
    m.quota = quotaOf(m);
    const standing = m.standing.join();
    const won = electReaching(m);
    m.surplus = 0n;
    for (const [c, votes] of m.votes.entries()) {
      const stands = m.standing[c] === "elected" || m.standing[c] === "continuing";
      if (stands && votes > m.quota) m.surplus += votes - m.quota;
    }
    if (won.length > 0) closeTurn(m, { elected: won, excluded: [] });
    if (placesOpen(m) === 0) return;
    excludeNow(turns);
    if (m.standing.join() !== standing) tree = meekTree(m.profile, m.standing);
  }
}

const elected = (m: MeekCount): number => m.standing.filter((s) => s === "elected").length;
const standingIn = (m: MeekCount): number => continuing(m).length + elected(m);

/** The quota on the votes not yet exhausted (clause 11); for one place half of them, rounded up. */
function quotaOf(m: MeekCount): bigint {
  const votes = m.votes.reduce((sum, v) => sum + v, 0n);
  const quota = votes / BigInt(m.contest.seats + 1);
  const whole = m.rules.clauses.quota.value.startsWith("the same; for one place");
  if (m.contest.seats > 1 || !whole) return quota + 1n;
  const half = quota % m.scale === 0n ? quota : (quota / m.scale + 1n) * m.scale;
  const both = continuing(m).filter((c) => votesOf(m, c) >= half).length > 1;
  return both ? half + 1n : half;
}

/** Excludes whoever cannot be saved or, once converged, the lowest; then new keep factors. */
function excludeNow(turns: Turns): void {
  const { m } = turns;
  const { excluded, safely } = toExclude(turns);
  if (excluded.length > 0) closeTurn(m, { elected: [], excluded, safely });
  let changed = excluded.some((c) => votesOf(m, c) > 0n);
  for (const [c, standing] of m.standing.entries()) {
    if (standing !== "elected" || votesOf(m, c) <= m.quota) continue;
    // Only the rounding could raise a keep factor, and then turn and turn about without end.
    const keep = Math.min(m.keep[c] as number, keepNeeded(m, c));
    changed ||= keep !== m.keep[c];
    m.keep[c] = keep;
  }
  // Nothing more can change: the lowest goes (clause 23), but never one who is needed.
  if (!changed && standingIn(m) > m.contest.seats) {
    closeTurn(m, { elected: [], excluded: [lowestOf(turns, excludable(m))] });
  }
}

/** Tells what this turn did; a stage counts the turns since the one before. */
function closeTurn(m: MeekCount, done: Parameters<typeof closeRound>[1]): void {
  closeRound(m, done);
  m.iterations = 0;
}

const excludable = (m: MeekCount): number[] =>
  continuing(m).filter((c) => !m.contest.sitting?.includes(c));

type ToExclude = { readonly excluded: readonly number[]; readonly safely: Safely | null };
function toExclude(turns: Turns): ToExclude {
  const { m } = turns;
  const left = excludable(m);
  const converged = m.surplus < BigInt(m.rules.clauses.omega.value);
  const without = left.filter((c) => votesOf(m, c) === 0n);
  if (without.length > 1 && m.rules.clauses.withoutVotesTogether.value) {
    if (!converged) return { excluded: [], safely: null };
    const spare = standingIn(m) - m.contest.seats;
    if (without.length <= spare) return { excluded: without, safely: null };
    const excluded: number[] = [];
    while (excluded.length < spare) {
      excluded.push(
        lowestOf(
          turns,
          without.filter((c) => !excluded.includes(c)),
        ),
      );
    }
    return { excluded, safely: null };
  }
  const order = left.toSorted((a, b) => (votesOf(m, a) < votesOf(m, b) ? -1 : 1));
  const [first, second] = order;
  if (first === undefined) return { excluded: [], safely: null };
  const lowest = votesOf(m, first) + m.surplus;
  const next = second === undefined ? m.quota : votesOf(m, second);
  if (lowest < next) return { excluded: [first], safely: { lowest, next } };
  return { excluded: converged ? [lowestOf(turns, left)] : [], safely: null };
}

/** The one with the fewest votes; level: behind at the first difference, then the rule's own numbers. */
function lowestOf(turns: Turns, among: readonly number[]): number {
  const { m, ahead, numbers } = turns;
  const least = (tied: readonly number[], of: (c: number) => bigint | number): number[] => {
    let low: bigint | number | null = null;
    for (const c of tied) if (low === null || of(c) < low) low = of(c);
    return tied.filter((c) => of(c) === low);
  };
  const fewest = least(among, (c) => votesOf(m, c));
  const tied = least(fewest, (c) => ahead[c] ?? 0);
  if (!m.rules.clauses.tiedForFewest.value.endsWith("own numbers")) return drawnLowest(m, tied);
  const [chosen] = least(tied, (c) => numbers[c] ?? 0);
  if (chosen === undefined) throw new Error("nobody is left to exclude");
  if (tied.length > 1) {
    m.lots.push({ stage: m.stages.length + 1, purpose: "exclusion", tied, chosen });
  }
  return chosen;
}

/** Who was ahead so far, parted further by the votes of this turn. */
function aheadNow({ m, ahead }: Turns): number[] {
  const order = m.standing.map((_, c) => c);
  const compared = (a: number, b: number): number => {
    const before = (ahead[a] ?? 0) - (ahead[b] ?? 0);
    if (before !== 0) return before;
    return votesOf(m, a) < votesOf(m, b) ? -1 : votesOf(m, a) > votesOf(m, b) ? 1 : 0;
  };
  order.sort(compared);
  const now = [...ahead];
  for (const [at, c] of order.entries()) {
    const below = order[at - 1];
    now[c] = below === undefined ? 0 : (now[below] ?? 0) + (compared(below, c) < 0 ? 1 : 0);
  }
  return now;
}

/**
 * A number below 10,000 for each candidate, no two alike: Wichmann and Hill's generator (Applied
 * Statistics AS 183) seeded with the candidates, the places and the valid papers (clauses 40 to 48).
 */
function ownNumbers(m: MeekCount): number[] {
  const papers = Number(m.total / m.scale);
  let x = m.candidates + 5;
  let y = m.contest.seats;
  let z = (papers + 10_000 * (papers % 10)) % 30_323;
  const next = (): number => {
    x = (171 * x) % 30_269;
    y = (172 * y) % 30_307;
    z = (170 * z) % 30_323;
    const of = (seed: number, base: number) => Math.floor((seed * 10_000) / base);
    return (of(x, 30_269) + of(y, 30_307) + of(z, 30_323)) % 10_000;
  };
  for (let turn = 0; turn < 4; turn++) next();
  const numbers = [0];
  for (let c = 1; c <= m.candidates; c++) {
    let own = next();
    while (numbers.slice(1).includes(own)) own = next();
    numbers.push(own);
  }
  return numbers;
}
