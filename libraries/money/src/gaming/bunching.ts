/** Bunching: whether more results lie just on the paid side of a threshold than just short of it. */
import { signChance, type Chance } from "./chance.ts";

/** Results counted in bins of one width: bin 0 begins at the threshold, -1 ends at it. */
export type Bin = { readonly bin: number; readonly results: number };

export type Bunching = {
  readonly justReached: number;
  readonly justShort: number;
  /** How likely so many on the paid side are where a coin decides; null where fewer than twenty lie near. */
  readonly chance: Chance | null;
  /** The largest difference between two neighbouring bins anywhere else. */
  readonly largestElsewhere: number;
  readonly ask: boolean;
};

/** Our own lines: twenty results near the threshold at least, and half as many again on the paid side. */
const near = { fewest: 20, part: 3, whole: 2 } as const;

/**
 * The two bins beside the threshold against each other (sign test), to be asked about only where that is
 * rare by chance, the paid side holds half as many again, and no other two neighbours differ as much: so a
 * slope or a peak of its own is not taken for a pull. `atLeast`: the paid side lies above the threshold.
 */
export function bunchingAt(bins: readonly Bin[], atLeast: boolean): Bunching {
  const counts = new Map(bins.map(({ bin, results }) => [bin, results]));
  const [above, below] = [counts.get(0) ?? 0, counts.get(-1) ?? 0];
  const [justReached, justShort] = atLeast ? [above, below] : [below, above];
  const together = justReached + justShort;
  const chance = together >= near.fewest ? signChance(justReached, together) : null;
  const rare = chance !== null && chance.top * 20n <= chance.bottom;
  const largestElsewhere = largestStep(counts);
  const ask =
    rare &&
    justReached * near.whole >= justShort * near.part &&
    justReached - justShort > largestElsewhere;
  return { justReached, justShort, chance, largestElsewhere, ask };
}

function largestStep(counts: ReadonlyMap<number, number>): number {
  const places = [...counts.keys()];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  let largest = 0;
  for (let bin = first; bin < last; bin += 1) {
    if (bin === -1) continue;
    const step = Math.abs((counts.get(bin + 1) ?? 0) - (counts.get(bin) ?? 0));
    if (step > largest) largest = step;
  }
  return largest;
}
