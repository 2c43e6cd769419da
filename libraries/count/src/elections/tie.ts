/** Ties: the rule's own look back over earlier points, then a lot. */
import { LotNeeded } from "./lots.ts";
import type { LotQuestion } from "./lots.ts";
import type { Tabulation } from "./tabulation.ts";

/** The one with the fewest or most votes of those given, by the rule's chain and at last by lot. */
export function chosenOf(
  t: Tabulation,
  among: readonly number[],
  by: { readonly want: "fewest" | "most"; readonly purpose: LotQuestion["purpose"] },
): number {
  const tied = narrowed(t.votes, among, by.want);
  const before = lookedBack(t, tied, by.want);
  return before.length === 1 ? (before[0] as number) : byLot(t, before, by.purpose);
}

/**
 * Those still tied after looking back. At each point, latest or earliest first, only those with the
 * fewest (or most) stay: three tied at one point are narrowed to the lowest, not drawn among all three,
 * unless the rule takes a point only where it leaves one alone.
 */
export function lookedBack(
  t: Tabulation,
  tied: readonly number[],
  want: "fewest" | "most",
): readonly number[] {
  const latest = t.choices.tieLooksBack === "latest difference first";
  const alone = t.choices.tieNarrows === "where a point leaves one alone";
  let left = tied;
  for (let k = 0; k < t.points.length && left.length > 1; k++) {
    const point = t.points[latest ? t.points.length - 1 - k : k];
    if (point === undefined) continue;
    const least = narrowed(point, left, want);
    if (!alone || least.length === 1) left = least;
  }
  return left;
}

function narrowed(
  votes: Float64Array,
  among: readonly number[],
  want: "fewest" | "most",
): readonly number[] {
  let best = votes[among[0] as number] as number;
  for (const c of among) {
    const own = votes[c] as number;
    if (want === "fewest" ? own < best : own > best) best = own;
  }
  return among.filter((c) => votes[c] === best);
}

/** Asks for the lot and records it. Throws LotNeeded where nobody has drawn. */
export function byLot(
  t: Tabulation,
  tied: readonly number[],
  purpose: LotQuestion["purpose"],
): number {
  const question = { stage: t.stage, purpose, tied: [...tied].sort((a, b) => a - b) };
  const chosen = t.lotSource(question);
  if (chosen === null) throw new LotNeeded(question);
  if (!tied.includes(chosen)) throw new RangeError(`candidate ${chosen} was not in the lot`);
  t.lots.push({ ...question, chosen });
  return chosen;
}
