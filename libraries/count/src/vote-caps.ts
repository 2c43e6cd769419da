/** Caps on votes: nobody counts for more than a stated part of all votes as they are counted in the end. */
import { add, compare, divide, fraction, multiply, nought, subtract } from "./fraction.ts";
import type { Fraction } from "./fraction.ts";

/** What somebody brings, and the most of the whole that it may count for; null for no cap. */
export type Capped = { readonly votes: bigint; readonly most: Fraction | null };

/**
 * The votes as they count, in the order given. Who is above its cap is cut back to exactly its part of the whole that is
 * left; who is not keeps every vote. Where caps leave nobody free and do not fill the whole (two parties at a third each),
 * they cannot be kept: then each counts in proportion to its cap, which is all that a cap can still ask.
 */
export function cutToCaps(parties: readonly Capped[]): readonly Fraction[] {
  const heaviestFirst = parties
    .flatMap((party) =>
      party.most !== null && party.votes > 0n ? [{ ...party, ...over(party) }] : [],
    )
    .toSorted((a, b) => compare(b.overCap, a.overCap));
  const all = parties.reduce((sum, { votes }) => sum + votes, 0n);
  // The free hold so many votes, and the part of the whole that no cut party takes.
  let [free, part, whole] = [fraction(all), fraction(1n), fraction(all)];
  let cutAbove: Fraction | null = null;
  for (const { votes, most, overCap } of heaviestFirst) {
    if (most === null || compare(overCap, whole) <= 0) break;
    [free, part] = [subtract(free, fraction(votes)), subtract(part, most)];
    cutAbove = overCap;
    if (compare(free, nought) === 0) return inProportion(parties, all);
    whole = divide(free, part);
  }
  const limit = cutAbove;
  return parties.map(({ votes, most }) => {
    if (limit === null || most === null || votes === 0n) return fraction(votes);
    const cut = compare(over({ votes, most }).overCap, limit) >= 0;
    return cut ? multiply(most, whole) : fraction(votes);
  });
}

/** The whole of which these votes would be exactly the part that the cap allows. */
function over({ votes, most }: Capped): { readonly overCap: Fraction } {
  return { overCap: most === null ? nought : divide(fraction(votes), most) };
}

/** Everybody is cut, and together they come to the same whole as before. */
function inProportion(parties: readonly Capped[], whole: bigint): readonly Fraction[] {
  const caps = parties.map(({ votes, most }) => (votes > 0n && most !== null ? most : nought));
  const together = caps.reduce(add, nought);
  return caps.map((most) => multiply(divide(most, together), fraction(whole)));
}
