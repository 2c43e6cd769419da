/** How likely a difference is by chance alone: exact sums in whole numbers, with no approximation for small counts. */

/** A chance as a fraction that is not reduced. */
export type Chance = { readonly top: bigint; readonly bottom: bigint };

/** Our own line: what chance alone brings once in twenty, or oftener, is not asked about. */
const rare = { part: 1n, whole: 20n } as const;
/** The sums are exact up to here within a second; beyond it nobody's small sample is meant. */
export const mostPeople = 100_000;

/** Of `marked` and `others`, so many were reached in each: a table of two by two. */
export type TwoByTwo = {
  readonly marked: number;
  readonly markedReached: number;
  readonly others: number;
  readonly othersReached: number;
};
/** `fewer`: as few of the marked or fewer; `either`: as unlikely or more, on either side. */
export type Tail = "fewer" | "either";

/**
 * Fisher's exact test (1935): with the same number reached in all, the chance that as few of the marked
 * (or as unlikely a number) were among them, if being marked made no difference. Throws a RangeError where
 * a count is no whole number, more were reached than there are, or there are more than `mostPeople`.
 */
export function fisherChance(table: TwoByTwo, tail: Tail): Chance {
  checked(table);
  const [marked, others] = [BigInt(table.marked), BigInt(table.others)];
  const reached = BigInt(table.markedReached + table.othersReached);
  const least = reached > others ? reached - others : 0n;
  const most = reached < marked ? reached : marked;
  const found = BigInt(table.markedReached);
  const weights = new Map<bigint, bigint>();
  let weight = waysOf(marked, least) * waysOf(others, reached - least);
  for (let i = least; i <= most; i += 1n) {
    weights.set(i, weight);
    weight = (weight * (marked - i) * (reached - i)) / ((i + 1n) * (others - reached + i + 1n));
  }
  const seen = weights.get(found) ?? 0n;
  const counts = (i: bigint, ways: bigint) => (tail === "fewer" ? i <= found : ways <= seen);
  let [top, bottom] = [0n, 0n];
  for (const [i, ways] of weights) {
    bottom += ways;
    if (counts(i, ways)) top += ways;
  }
  return { top, bottom };
}

/** The chance of `heads` or more in `throws` of a fair coin: the sign test. Throws as `fisherChance`. */
export function signChance(heads: number, throws: number): Chance {
  if (!isCount(heads) || !isCount(throws) || heads > throws || throws > mostPeople) {
    throw new RangeError(`${heads} of ${throws}`);
  }
  let ways = waysOf(BigInt(throws), BigInt(heads));
  let top = 0n;
  for (let i = heads; i <= throws; i += 1) {
    top += ways;
    ways = (ways * BigInt(throws - i)) / BigInt(i + 1);
  }
  return { top, bottom: 1n << BigInt(throws) };
}

/**
 * Which of several chances are rare, looked at together (Holm 1979): the smallest must be rare times their
 * number, the next times one fewer, until one is not. So many looks do not make a chance find.
 */
export function rareAmong(chances: readonly Chance[]): readonly boolean[] {
  const order = chances
    .map((_, nth) => nth)
    .sort((a, b) => (isLess(chances[a], chances[b]) ? -1 : isLess(chances[b], chances[a]) ? 1 : 0));
  const found = chances.map(() => false);
  for (const [place, nth] of order.entries()) {
    const chance = chances[nth];
    const looks = BigInt(chances.length - place);
    if (!chance || chance.top * looks * rare.whole > chance.bottom * rare.part) break;
    found[nth] = true;
  }
  return found;
}

function isLess(a: Chance | undefined, b: Chance | undefined): boolean {
  return a !== undefined && b !== undefined && a.top * b.bottom < b.top * a.bottom;
}

function waysOf(from: bigint, chosen: bigint): bigint {
  const few = chosen * 2n > from ? from - chosen : chosen;
  let ways = 1n;
  for (let i = 0n; i < few; i += 1n) ways = (ways * (from - i)) / (i + 1n);
  return ways;
}

function checked({ marked, markedReached, others, othersReached }: TwoByTwo): void {
  const whole = [marked, markedReached, others, othersReached].every(isCount);
  if (!whole || markedReached > marked || othersReached > others || marked + others > mostPeople) {
    throw new RangeError(`${markedReached} of ${marked}, ${othersReached} of ${others}`);
  }
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}
