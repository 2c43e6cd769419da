/** Exact fractions: the lines of rules and the figures of results. Never a float. */

/** A fraction in lowest terms with a denominator above nought. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

/** top / bottom in lowest terms. Throws when the bottom is nought. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 0n) throw new Error("a fraction over nought");
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / divisor, bottom: bottom / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}

export const nought: Fraction = { top: 0n, bottom: 1n };
export const half: Fraction = { top: 1n, bottom: 2n };

/**
 * A rule's line, "n/d" of whole numbers from 1, at most 1; null for anything else ("50%", "0.5",
 * "3/2", "0/1").
 */
export function readLine(value: unknown): Fraction | null {
  const parts = typeof value === "string" ? /^(\d+)\/(\d+)$/.exec(value) : null;
  if (parts === null) return null;
  const [top, bottom] = [BigInt(parts[1] ?? "0"), BigInt(parts[2] ?? "0")];
  return top >= 1n && top <= bottom ? fraction(top, bottom) : null;
}

/** "5/12", "0", "1". */
export function fractionText({ top, bottom }: Fraction): string {
  return bottom === 1n ? String(top) : `${top}/${bottom}`;
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { top: -b.top, bottom: b.bottom });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

/** Throws when the divisor is nought. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.top * b.bottom, b.top * a.bottom];
  return left < right ? -1 : left > right ? 1 : 0;
}
