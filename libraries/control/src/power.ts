/**
 * Banzhaf's index: how often each holder turns a losing coalition into a winning one. For
 * information only.
 */
import { fraction, fractionText } from "@rochdale/count/fraction.ts";
import { meets } from "./condition.ts";
import type { Condition } from "./condition.ts";

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
  const wins = new Uint8Array(1 << holders.length);
  for (let coalition = 0; coalition < wins.length; coalition++) {
    const member = (id: string) => (coalition & (place.get(id) ?? 0)) !== 0;
    wins[coalition] = meets(condition, member) ? 1 : 0;
  }
  const swings = holders.map((id) => swingsOf(place.get(id) ?? 0, wins));
  const all = swings.reduce((total, one) => total + one, 0);
  return Object.fromEntries(
    holders.map((id, at) => [
      id,
      all === 0 ? "0" : fractionText(fraction(BigInt(swings[at] ?? 0), BigInt(all))),
    ]),
  );
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
