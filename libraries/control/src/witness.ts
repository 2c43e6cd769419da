/**
 * Witnesses: the smallest set of holders that meets a condition, the first in order of ids among
 * the smallest.
 */
import { demandsOf } from "./condition.ts";
import type { Condition, Demand } from "./condition.ts";

/**
 * The smallest set among `side` (sorted ids) that meets the condition; among equals the one whose
 * sorted ids come first; null if there is none. Exact: a demand is a knapsack of at most two
 * weights.
 */
export function smallestSet(condition: Condition, side: readonly string[]): string[] | null {
  let best: string[] | null = null;
  for (const demand of demandsOf(condition)) {
    const found = smallestFor(demand, side, best?.length ?? side.length);
    if (found !== null && (best === null || comesBefore(found, best))) best = found;
  }
  return best;
}

function comesBefore(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex((id, index) => id !== other[index]);
  return at >= 0 && (one[at] ?? "") < (other[at] ?? "");
}

/** What a holder brings, or a set still lacks, in each of the two weights. */
type Pair = { readonly first: bigint; readonly second: bigint };
type Candidate = Pair & { readonly id: string };

function smallestFor(demand: Demand, side: readonly string[], most: number): string[] | null {
  const among = new Set(side);
  for (const holder of demand.holders) if (!among.has(holder)) return null;
  const lines = [...demand.weights].map(([weights, atLeast]) => {
    let lacking = atLeast;
    for (const holder of demand.holders) lacking -= weights.of.get(holder) ?? 0n;
    return { weights, lacking: lacking > 0n ? lacking : 0n };
  });
  if (lines.length > 2) throw new Error("a demand on more than two weights");
  const [first, second] = lines;
  const lacking: Pair = { first: first?.lacking ?? 0n, second: second?.lacking ?? 0n };
  const candidates = side
    .filter((id) => !demand.holders.has(id))
    .map((id) => ({
      id,
      first: lacking.first > 0n ? (first?.weights.of.get(id) ?? 0n) : 0n,
      second: lacking.second > 0n ? (second?.weights.of.get(id) ?? 0n) : 0n,
    }))
    .filter((candidate) => candidate.first > 0n || candidate.second > 0n);
  const added = fewest(candidates, lacking, most - demand.holders.size);
  return added === null ? null : [...demand.holders, ...added].sort(byCode);
}

export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The fewest candidates (at most `most`) that together bring what is lacking, the first in order
 * among the fewest.
 */
function fewest(candidates: readonly Candidate[], lacking: Pair, most: number): string[] | null {
  if (most < 0) return null;
  if (lacking.first === 0n && lacking.second === 0n) return [];
  if (!enough(candidates.reduce(plus, nothing), lacking)) return null;
  const reach = [candidates.map(() => [nothing]).concat([[nothing]])];
  while (!(reach.at(-1)?.[0] ?? []).some((pair) => enough(pair, lacking))) {
    if (reach.length > Math.min(most, candidates.length)) return null;
    reach.push(oneMore(candidates, reach.at(-1) ?? [], lacking));
  }
  return firstInOrder(candidates, lacking, reach);
}

const nothing: Pair = { first: 0n, second: 0n };

function plus(a: Pair, b: Pair): Pair {
  return { first: a.first + b.first, second: a.second + b.second };
}

function enough(brought: Pair, lacking: Pair): boolean {
  return brought.first >= lacking.first && brought.second >= lacking.second;
}

/**
 * `reach[k][i]`: the best that at most k of the candidates from the i-th on bring, as pairs none of
 * which beats another; what is above the need is cut off, so that a single weight keeps a single
 * pair.
 */
type Reach = readonly (readonly (readonly Pair[])[])[];

function oneMore(
  candidates: readonly Candidate[],
  fewer: readonly (readonly Pair[])[],
  lacking: Pair,
): Pair[][] {
  const row: Pair[][] = [[nothing]];
  for (let at = candidates.length - 1; at >= 0; at--) {
    const candidate = candidates[at] ?? nothing;
    const taken = (fewer[at + 1] ?? []).map((pair) => cutTo(lacking, plus(pair, candidate)));
    row.push(unbeaten([...(row.at(-1) ?? []), ...taken]));
  }
  return row.reverse();
}

function cutTo(lacking: Pair, pair: Pair): Pair {
  return {
    first: pair.first < lacking.first ? pair.first : lacking.first,
    second: pair.second < lacking.second ? pair.second : lacking.second,
  };
}

function unbeaten(pairs: Pair[]): Pair[] {
  pairs.sort((a, b) => largerFirst(a.first, b.first) || largerFirst(a.second, b.second));
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const last = kept.at(-1);
    if (last === undefined || pair.second > last.second) kept.push(pair);
  }
  return kept;
}

function largerFirst(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

/** Takes each candidate in order if the rest can still be made up with those left to choose. */
function firstInOrder(candidates: readonly Candidate[], lacking: Pair, reach: Reach): string[] {
  const chosen: string[] = [];
  let brought = nothing;
  for (const [at, candidate] of candidates.entries()) {
    const left = reach.length - 1 - chosen.length;
    if (left === 0) break;
    const taken = plus(brought, candidate);
    const rest = reach[left - 1]?.[at + 1] ?? [];
    if (!rest.some((pair) => enough(plus(taken, pair), lacking))) continue;
    chosen.push(candidate.id);
    brought = taken;
  }
  return chosen;
}
