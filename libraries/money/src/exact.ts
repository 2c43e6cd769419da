/** Exact numbers as they are written in contracts (12, "37.5", "2/3"), and their rounding to pence. */
import { fraction } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { refuse } from "@rochdale/language/refused-input.ts";

const written = /^(-?)(\d+)(?:\.(\d{1,12})|\/(\d+))?$/;

/** An integer, or the text of an integer, decimal (at most 12 places) or fraction; else null. */
export function readExact(value: unknown): Fraction | null {
  if (Number.isSafeInteger(value)) return fraction(BigInt(value as number));
  const parts = typeof value === "string" ? written.exec(value) : null;
  if (parts === null) return null;
  const [, sign = "", whole = "", decimals = "", below] = parts;
  const bottom = below === undefined ? 10n ** BigInt(decimals.length) : BigInt(below);
  return bottom === 0n ? null : fraction(BigInt(`${sign}${whole}${decimals}`), bottom);
}

/** The exact number, else a refusal with the code. */
export function exactOr(code: string, value: unknown): Fraction {
  return readExact(value) ?? refuse(code);
}

/** The exact number from nought up, else a refusal: `negative` where it is below nought. */
export function exactFromNoughtOr(code: string, value: unknown, negative = code): Fraction {
  const found = exactOr(code, value);
  return found.top < 0n ? refuse(negative) : found;
}

/** The exact number from 0 to 1, else a refusal: `outside` where it is a number, but not a share. */
export function shareOr(code: string, value: unknown, outside = code): Fraction {
  const found = exactFromNoughtOr(code, value, outside);
  return found.top > found.bottom ? refuse(outside) : found;
}

/** A whole number of either sign within 2^53 - 1 as it stands in JSON, else a refusal. */
export function integerOr(code: string, value: unknown): bigint {
  return Number.isSafeInteger(value) ? BigInt(value as number) : refuse(code);
}

/** The largest whole number not above it. */
export function roundDown({ top, bottom }: Fraction): bigint {
  const whole = top / bottom;
  return whole * bottom > top ? whole - 1n : whole;
}

/** The smallest whole number not below it. */
export function roundUp({ top, bottom }: Fraction): bigint {
  return -roundDown({ top: -top, bottom });
}

/** The nearest whole number; a half goes away from nought. */
export function roundHalfAway({ top, bottom }: Fraction): bigint {
  const size = ((top < 0n ? -top : top) * 2n + bottom) / (bottom * 2n);
  return top < 0n ? -size : size;
}

/** The smallest number that makes all of them whole. */
export function commonBottom(all: readonly Fraction[]): bigint {
  let common = 1n;
  for (const { bottom } of all) {
    if (common % bottom !== 0n) common *= bottom / commonDivisor(common, bottom);
  }
  return common;
}

/** The same numbers times one common factor, so that all are whole. */
export function inWholes(all: readonly Fraction[], common = commonBottom(all)): bigint[] {
  return all.map(({ top, bottom }) => top * (common / bottom));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}

export function smallerOf(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function largerOf(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

export function sumOf(amounts: Iterable<bigint>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}
