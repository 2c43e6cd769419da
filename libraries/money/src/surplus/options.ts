/** Ways of sharing one sum compared before the vote: totals, examples of persons, spread. */
import { fraction } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { allot } from "../allot/allot.ts";
import { sumOf } from "../exact.ts";

/** One who shares; measures as the allotment contract writes them. */
export type Sharer = {
  readonly id: string;
  /** Pence of the year. */
  readonly pay: number;
  readonly hours: number | string;
  readonly participation: number | string;
};
export const optionMethods = [
  "equalPercentOfPay",
  "perHead",
  "byHours",
  "byParticipation",
] as const;
export type OptionMethod = (typeof optionMethods)[number];

export type Option = {
  readonly method: OptionMethod;
  readonly total: bigint;
  readonly undistributed: bigint;
  /** Equal percentage only. */
  readonly rateBasisPoints: bigint | null;
  /** Pence, in the order of the sharers. */
  readonly amounts: readonly bigint[];
  readonly spread: Spread;
};
export type Spread = {
  readonly least: bigint;
  readonly median: bigint;
  readonly most: bigint;
  /** Most over least; null where the least is nought. */
  readonly ratio: Fraction | null;
  /** Gini coefficient: 0 where all get the same; null where nothing is paid. */
  readonly gini: Fraction | null;
};

/**
 * The same pence shared in each way among the same people, by the allotment contract. A refusal of
 * one is a refusal of all.
 */
export function compareOptions(
  amount: number,
  people: readonly Sharer[],
  drawSeed: string,
): readonly Option[] | Refusal {
  const options: Option[] = [];
  for (const method of optionMethods) {
    const found = allot({ method, amount, drawSeed, people });
    if (isRefusal(found)) return found;
    if (!("amounts" in found)) throw new Error("an allotment without a list");
    const amounts = found.amounts.map((share) => share.amount);
    const { total, undistributed } = found;
    const rateBasisPoints = found.rateBasisPoints ?? null;
    options.push({
      method,
      total,
      undistributed,
      rateBasisPoints,
      amounts,
      spread: spreadOf(amounts),
    });
  }
  return options;
}

/** How far apart sums are, exact. Throws on an empty list. */
export function spreadOf(amounts: readonly bigint[]): Spread {
  const sorted = [...amounts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [least, most] = [sorted[0], sorted.at(-1)];
  const median = sorted[(sorted.length - 1) >> 1];
  if (least === undefined || most === undefined || median === undefined) {
    throw new Error("no sums to compare");
  }
  const total = sumOf(sorted);
  const count = BigInt(sorted.length);
  // Gini: sum of (2 rank - n - 1) x sum, over n x the total.
  const weighed = sumOf(sorted.map((pence, at) => (2n * BigInt(at + 1) - count - 1n) * pence));
  return {
    least,
    median,
    most,
    ratio: least === 0n ? null : fraction(most, least),
    gini: total === 0n ? null : fraction(weighed, count * total),
  };
}

/** Places of the least, the median and the highest paid, as examples; each once. */
export function examplesAmong(people: readonly Sharer[]): number[] {
  const byPay = [...people.keys()].sort((a, b) => {
    return (people[a]?.pay ?? 0) - (people[b]?.pay ?? 0) || a - b;
  });
  const places = [byPay[0], byPay[(byPay.length - 1) >> 1], byPay.at(-1)];
  return [...new Set(places.filter((place) => place !== undefined))];
}
