/** Percentages of ownership statements as whole numbers that can be compared exactly, and back. */
import type { Share } from "./statements.ts";

/** Digits kept after the point: JSON numbers hold no more of a percentage. */
const digits = 12;
const one = 10n ** BigInt(digits);
export const hundredPercent = 100n * one;

/**
 * What a share is at least, in parts of `hundredPercent`: the exact figure, else the lower end of the
 * range; null where none is stated. What a range leaves open is nobody's until it is shown.
 */
export function leastOf(share: Share | undefined): bigint | null {
  const stated = share?.exact ?? share?.minimum ?? share?.exclusiveMinimum;
  return stated === undefined ? null : partsOf(stated);
}

function partsOf(percent: number): bigint {
  const [whole = "0", after = ""] = percent.toFixed(digits).split(".");
  return BigInt(whole) * one + BigInt(after.padEnd(digits, "0"));
}

/** An amount of a total as a percentage, to twelve digits after the point. */
export function percentOf(amount: number, total: bigint): number {
  const parts = (BigInt(amount) * hundredPercent) / total;
  return Number(`${parts / one}.${String(parts % one).padStart(digits, "0")}`);
}

/** Parts as amounts that the control test takes: divided by what divides them all. */
export function amountsOf(parts: ReadonlyMap<string, bigint>): { [id: string]: number } {
  let divisor = 0n;
  for (const part of parts.values()) divisor = commonDivisor(divisor, part);
  const least = divisor === 0n ? 1n : divisor;
  return Object.fromEntries([...parts].map(([id, part]) => [id, Number(part / least)]));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
