/**
 * Banzhaf's index: how often each holder turns a losing coalition into a winning one. For
 * information only.
 */
import { fraction, fractionText } from "@rochdale/count/fraction.ts";
import type { Condition, Weights } from "./condition.ts";

/** Above this many ultimate holders the index is not computed. */
export const mostHoldersForPower = 14;

/**
 * Each holder's swings divided by all swings, "0" for all if there are none; J. F. Banzhaf,
 * "Weighted voting doesn't work" (1965). Tries every coalition, so at most `mostHoldersForPower`
 * holders.
 */
export function powerOf(
  condition: Condition,
  holders: readonly string[],
): { readonly [holder: string]: string } {
  if (holders.length > mostHoldersForPower) throw new Error("too many holders for every coalition");
  const place = new Map(holders.map((id, at) => [id, 1 << at]));
  const wins = winsOf(condition, holders);
  const swings = holders.map((id) => swingsOf(place.get(id) ?? 0, wins));
  const all = swings.reduce((total, one) => total + one, 0);
  return Object.fromEntries(
    holders.map((id, at) => [
      id,
      all === 0 ? "0" : fractionText(fraction(BigInt(swings[at] ?? 0), BigInt(all))),
    ]),
  );
}

/** For each coalition, as bits in the order of the holders, whether it meets the condition: 1 or 0. */
function winsOf(condition: Condition, holders: readonly string[]): Uint8Array {
  const wins = new Uint8Array(1 << holders.length);
  switch (condition.needs) {
    case "holder": {
      const place = 1 << holders.indexOf(condition.holder);
      return holders.includes(condition.holder)
        ? wins.map((_, coalition) => ((coalition & place) === 0 ? 0 : 1))
        : wins;
    }
    case "weight": {
      const held = heldBy(condition.weights, holders);
      for (const [at, weight] of held.entries()) wins[at] = weight >= condition.atLeast ? 1 : 0;
      return wins;
    }
    case "all":
      wins.fill(1);
      for (const part of condition.of) {
        for (const [at, won] of winsOf(part, holders).entries()) if (won === 0) wins[at] = 0;
      }
      return wins;
    case "any":
      for (const part of condition.of) {
        for (const [at, won] of winsOf(part, holders).entries()) if (won === 1) wins[at] = 1;
      }
      return wins;
  }
}

/** What each coalition holds: the coalition without its last holder, and that holder. */
function heldBy({ of }: Weights, holders: readonly string[]): bigint[] {
  const held = [0n];
  for (const id of holders) {
    const weight = of.get(id) ?? 0n;
    for (let at = 0, before = held.length; at < before; at++) held.push((held[at] ?? 0n) + weight);
  }
  return held;
}

function swingsOf(place: number, wins: Uint8Array): number {
  let swings = 0;
  for (let coalition = 0; coalition < wins.length; coalition++) {
    if ((coalition & place) !== 0 && wins[coalition] === 1 && wins[coalition ^ place] === 0) {
      swings++;
    }
  }
  return swings;
}
