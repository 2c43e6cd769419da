/** What a checked sample says of all: exact bounds on the share that is wrong, and how many must be checked. */
import { fraction, subtract } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";

/** One chance in twenty of being wrong, on each side: 95 per cent confidence, one-sided. */
const doubt = { part: 1n, whole: 20n } as const;
/** Bounds are known to one millionth: the lower one rounded down, the upper one up. */
const fineness = 1_000_000n;
const one = fraction(1n);

export type Bounds = { readonly lower: Fraction; readonly upper: Fraction };

/**
 * The one-sided 95 per cent bounds of Clopper and Pearson (1934) on the share that is wrong, where
 * `wrong` of `checked` were. Exact binomial sums in whole numbers; the true bound lies within one
 * millionth inside. Throws a RangeError where nothing was checked or more was wrong than checked.
 */
export function errorBounds(wrong: number, checked: number): Bounds {
  const whole = Number.isSafeInteger(wrong) && Number.isSafeInteger(checked);
  if (!whole || wrong < 0 || checked < 1 || wrong > checked) {
    throw new RangeError(`${wrong} wrong of ${checked} checked`);
  }
  // The share that is right is bounded by the same sums; the shorter of the two is worked.
  if (wrong * 2 > checked) {
    const right = errorBounds(checked - wrong, checked);
    return { lower: subtract(one, right.upper), upper: subtract(one, right.lower) };
  }
  const orMoreIsUnlikely = (at: bigint) =>
    !isLikely(fineness ** BigInt(checked) - atMost(at, wrong - 1, checked), checked);
  const orFewerIsLikely = (at: bigint) => isLikely(atMost(at, wrong, checked), checked);
  const lower = wrong === 0 ? 0n : lastWhere(orMoreIsUnlikely);
  return {
    lower: fraction(lower, fineness),
    upper: fraction(lastWhere(orFewerIsLikely) + 1n, fineness),
  };
}

/** The largest number of millionths from 0 that still holds; what holds, holds for all before it. */
function lastWhere(holds: (millionths: bigint) => boolean): bigint {
  let [low, high] = [0n, fineness];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether a chance, counted in fineness to the power of those checked, is above one in twenty. */
function isLikely(chance: bigint, checked: number): boolean {
  return chance * doubt.whole > fineness ** BigInt(checked) * doubt.part;
}

/** The chance of so many or fewer wrong at a share in millionths, counted in fineness to that power. */
function atMost(millionths: bigint, most: number, checked: number): bigint {
  const other = fineness - millionths;
  let [sum, ways, power] = [0n, 1n, 1n];
  for (let i = 0; i <= most; i += 1) {
    sum = sum * other + ways * power;
    power *= millionths;
    ways = (ways * BigInt(checked - i)) / BigInt(i + 1);
  }
  return sum * other ** BigInt(checked - most);
}

/**
 * How many must be checked and all be right, so that with 95 per cent confidence no more than the
 * tolerated share is wrong: the smallest n with (1 - tolerated)^n <= 1/20. A tolerance of one
 * twentieth gives 59. Throws a RangeError for a tolerance outside 0..1, ends left out.
 */
export function leastSample(tolerated: Fraction): number {
  const { top, bottom } = tolerated;
  if (top <= 0n || top >= bottom) throw new RangeError("a tolerance between 0 and 1");
  if (top * 100_000n < bottom) throw new RangeError("a tolerance of 1 in 100,000 or more");
  let [low, high] = [0, 1];
  const enough = (n: number) =>
    (bottom - top) ** BigInt(n) * doubt.whole <= bottom ** BigInt(n) * doubt.part;
  while (!enough(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
