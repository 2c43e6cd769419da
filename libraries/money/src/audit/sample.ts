/** An audit sample that neither side picks, and what its findings mean for all that was claimed. */
import { compare, fraction, multiply } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { drawOrder } from "../allot/draw.ts";
import { roundDown } from "../exact.ts";
import { errorBounds } from "./error-bounds.ts";
import type { Bounds } from "./error-bounds.ts";

/**
 * The first so many units in the order of the draw (SHA-256 of `<seed>|<unit>`, ascending). The
 * seed must be unknown to all when the list is closed: the root of the next published checkpoint.
 */
export function drawSample(
  units: readonly string[],
  seed: string,
  size: number,
): readonly string[] {
  return drawOrder(seed)(units).slice(0, size);
}

export type Extrapolation = {
  readonly bounds: Bounds;
  /** More may be wrong than is tolerated: every unit must be checked, and nothing is extrapolated. */
  readonly checkAll: boolean;
  /** Units paid: neither found wrong nor taken for wrong; 0 where all must be checked first. */
  readonly accepted: number;
  /** Of those not checked, taken for wrong at the lower bound, rounded down. */
  readonly takenForWrong: number;
};

/**
 * What `wrong` of `checked` says of `all` units: those found wrong are out; of the rest the share
 * at the lower bound, so that with 95 per cent confidence no honest claim is clawed back; every unit
 * is checked where the upper bound exceeds the tolerated share. Where all were checked both bounds
 * are what was found. Throws as `errorBounds` does.
 */
export function extrapolated(of: {
  readonly wrong: number;
  readonly checked: number;
  readonly all: number;
  readonly tolerated: Fraction;
}): Extrapolation {
  const { wrong, checked, all, tolerated } = of;
  if (checked > all) throw new RangeError(`${checked} checked of ${all}`);
  if (checked === all) {
    const share = fraction(BigInt(wrong), BigInt(all));
    const bounds = { lower: share, upper: share };
    return { bounds, checkAll: false, accepted: all - wrong, takenForWrong: 0 };
  }
  const bounds = errorBounds(wrong, checked);
  const checkAll = compare(bounds.upper, tolerated) > 0;
  if (checkAll) return { bounds, checkAll, accepted: 0, takenForWrong: 0 };
  const rest = fraction(BigInt(all - checked));
  const takenForWrong = Number(roundDown(multiply(bounds.lower, rest)));
  return { bounds, checkAll, accepted: all - wrong - takenForWrong, takenForWrong };
}
