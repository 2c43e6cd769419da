/** The closest margin of a stage: what would have changed this. */
import type { Margin, Stage } from "./report.ts";
import { continuing, figure } from "./tabulation.ts";
import type { Tabulation } from "./tabulation.ts";

/**
 * Of an exclusion: the votes by which the last one excluded stood below the next above (at the point of
 * decision). Otherwise: the votes that the nearest continuing candidate lacked to the quota.
 */
export function marginOf(
  t: Tabulation,
  kind: Stage["kind"],
  candidates: readonly number[],
): Margin | null {
  if (kind === "exclusion") return exclusionMargin(t, candidates);
  let nearest: number | null = null;
  for (const c of continuing(t)) {
    if (nearest === null || (t.votes[c] as number) > (t.votes[nearest] as number)) nearest = c;
  }
  if (nearest === null) return null;
  const lacking = Math.max(0, t.quota - (t.votes[nearest] as number));
  return { decision: "election", candidate: nearest, other: null, votes: figure(t, lacking) };
}

function exclusionMargin(t: Tabulation, excluded: readonly number[]): Margin | null {
  const before = t.beforeStage;
  const last = excluded.at(-1);
  if (last === undefined) return null;
  let next: number | null = null;
  for (const c of t.continuedBefore) {
    if (excluded.includes(c)) continue;
    if (next === null || (before[c] as number) < (before[next] as number)) next = c;
  }
  if (next === null) return null;
  const votes = figure(t, (before[next] as number) - (before[last] as number));
  return { decision: "exclusion", candidate: last, other: next, votes };
}
