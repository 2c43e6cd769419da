/** Indicators: the standards they come from, their counts over months, and the rating that the counts give. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Rating } from "@rochdale/facts/performance.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { add, divide, fraction, multiply } from "@rochdale/count/fraction.ts";
import { readExact } from "@rochdale/money/exact.ts";
import { ratingOf } from "@rochdale/money/ratios/rating.ts";
import { refusal } from "./rules-refusal.ts";

export type Counted = Content<"IndicatorsCounted/1">["indicators"][number];
export type Indicator = Pick<Counted, "indicator" | "name" | "atLeast" | "target" | "unit"> & {
  /** Whose standard: the contract's, or a national one, on which funding may depend. */
  readonly from: "contract" | "national" | "funding";
};

/** National standards first, those on which funding depends before all; then the contract's. */
export function indicatorsOf(story: Story): readonly Indicator[] {
  const byId = new Map(
    all(story, "NationalStandardSet/1").map(({ content }) => [content.standard, content]),
  );
  const national = [...byId.values()].map(({ standard, fundingDepends, source: _, ...rest }) => ({
    ...rest,
    indicator: standard,
    from: fundingDepends ? ("funding" as const) : ("national" as const),
  }));
  const contract = latest(story, "ContractSigned/1")?.content.heads.standards ?? [];
  return [
    ...national.filter((one) => one.from === "funding"),
    ...national.filter((one) => one.from === "national"),
    ...contract.map(({ id, ...rest }) => ({ ...rest, indicator: id, from: "contract" as const })),
  ];
}

export function mayCount(story: Story): readonly Refusal[] {
  if (!latest(story, "ContractSigned/1")) return [refusal("noContract")];
  return indicatorsOf(story).length === 0 ? [refusal("noIndicators")] : [];
}

export function mayRate(story: Story): readonly Refusal[] {
  return all(story, "IndicatorsCounted/1").length > 0 ? [] : [refusal("nothingCounted")];
}

/** Each counted month, the newest first; a month counted again stands as it was counted last. */
export function countedMonths(story: Story): readonly Entry<"IndicatorsCounted/1">[] {
  const byMonth = new Map(
    all(story, "IndicatorsCounted/1").map((one) => [one.content.period, one]),
  );
  return [...byMonth.values()].sort((a, b) => (a.content.period < b.content.period ? 1 : -1));
}

/**
 * One indicator over some months: its values weighted by how many each was measured on, what is missing, and the
 * rating. Targets are those of the last month. Nothing where no month counted it.
 */
export function overMonths(
  story: Story,
  indicator: string,
  { from, to }: { readonly from: string; readonly to: string },
): {
  readonly last: Counted;
  readonly measured: number;
  readonly missing: number;
  readonly rating: Rating;
} | null {
  const counts = countedMonths(story)
    .filter(({ content }) => content.period >= from && content.period <= to)
    .flatMap(({ content }) => content.indicators.filter((one) => one.indicator === indicator));
  const [last] = counts;
  if (!last) return null;
  const measured = counts.reduce((sum, one) => sum + one.measured, 0);
  const missing = counts.reduce((sum, one) => sum + one.missing, 0);
  const rating = ratingOf({ ...last, value: weighted(counts), measured, missing });
  return { last, measured, missing, rating };
}

/** The mean of the values, weighted by how many each was measured on, as an exact fraction; null without any. */
function weighted(counts: readonly Counted[]): string | null {
  let [sum, weight] = [fraction(0n), 0n];
  for (const { value, measured } of counts) {
    const read = value === null ? null : readExact(value);
    if (read === null || measured === 0) continue;
    sum = add(sum, multiply(read, fraction(BigInt(measured))));
    weight += BigInt(measured);
  }
  if (weight === 0n) return null;
  const { top, bottom } = divide(sum, fraction(weight));
  return `${top}/${bottom}`;
}

/** The last rating that the authority gave each indicator. */
export function ratingsOf(story: Story): ReadonlyMap<string, Entry<"PerformanceRated/1">> {
  const last = new Map<string, Entry<"PerformanceRated/1">>();
  for (const rated of all(story, "PerformanceRated/1")) {
    for (const { indicator } of rated.content.ratings) last.set(indicator, rated);
  }
  return last;
}
