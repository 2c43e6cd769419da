/** Rating an indicator by the five words of the Procurement Act 2023, s.71, from its figure, target and missing records. */
import { compare, divide, type Fraction } from "@rochdale/count/fraction.ts";
import { readExact } from "../exact.ts";

export type RatingWord =
  | "good"
  | "approachingTarget"
  | "requiresImprovement"
  | "inadequate"
  | "otherRating";

export type Measured = {
  readonly atLeast: boolean;
  readonly target: string;
  /** Null where nothing was measured. */
  readonly value: string | null;
  readonly measured: number;
  readonly missing: number;
};

/** Our own bands: the Act names the five words and leaves what they mean to the authority. */
export const ratingBands = {
  approaching: { top: 19n, bottom: 20n },
  improvement: { top: 17n, bottom: 20n },
  /** Above this share of records missing, no figure is believed. */
  missing: { part: 1, whole: 10 },
} as const;

/**
 * The word for one indicator: `good` where the target is reached; else by how much of it is: nineteen
 * twentieths, seventeen twentieths, less. `otherRating` where nothing was measured, over a tenth of the records
 * are missing, or the target is nought or less, so that no share of it can be told. Throws on what is no number.
 */
export function ratingOf({ atLeast, target, value, measured, missing }: Measured): RatingWord {
  const { part, whole } = ratingBands.missing;
  if (value === null || missing * whole > (measured + missing) * part) return "otherRating";
  const [found, asked] = [numberIn(value), numberIn(target)];
  const reached = atLeast ? compare(found, asked) >= 0 : compare(found, asked) <= 0;
  if (reached) return "good";
  const [over, under] = atLeast ? [found, asked] : [asked, found];
  if (asked.top <= 0n || found.top < 0n) return "otherRating";
  const share = divide(over, under);
  if (compare(share, ratingBands.approaching) >= 0) return "approachingTarget";
  return compare(share, ratingBands.improvement) >= 0 ? "requiresImprovement" : "inadequate";
}

function numberIn(text: string): Fraction {
  const read = readExact(text);
  if (read === null) throw new Error(`not a number: ${text}`);
  return read;
}
