/** How well a contract is carried out, in the standard's words: metrics by month, and standards that were missed. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { targetReached } from "@rochdale/facts/words-running.ts";
import { fewestShown } from "@rochdale/money/gaming/small-cells.ts";
import { implementation, listed } from "./contract-part.ts";
import { monthPeriod } from "./money.ts";
import type { Part, Section, Told } from "./release-shape.ts";

type Measured = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly target: string;
  readonly atLeast: boolean;
  readonly unit: string;
  readonly notes?: string;
};
type Counted = Entry<"QualityReported/1"> | Entry<"IndicatorsCounted/1">;

/** What was measured; nothing of an indicator without a measure, or measured on so few that people could be told apart. */
function measuresOf(entry: Counted): readonly Measured[] {
  if (entry.type === "QualityReported/1") {
    return entry.content.measures.map(({ standard, ...one }) => ({ ...one, id: standard }));
  }
  return entry.content.indicators.flatMap(({ indicator, value, measured, missing, ...one }) => {
    const notes = `Measured on ${measured}; records missing: ${missing}`;
    const few = measured > 0 && measured < fewestShown;
    return value === null || few ? [] : [{ ...one, id: indicator, value, notes }];
  });
}

/** A month's standards as measured, and those that were missed; a later count of the month takes a failure back. */
export function measuredOf(told: Told, entry: Counted): Section {
  const month = entry.content.period;
  const period = monthPeriod(month);
  const measures = measuresOf(entry);
  const missedBefore = missedIn(told.story, entry);
  const metrics = measures.map(({ id, name, value, unit, notes }) => {
    const observation = { id: `${id}-${month}`, period, measure: value, unit: { name: unit } };
    const observations = [notes === undefined ? observation : { ...observation, notes }];
    return { id, title: name, observations };
  });
  const failures = measures
    .filter((one) => !targetReached(one) || missedBefore.has(one.id))
    .map((one): Part => {
      const events = targetReached(one) ? 0 : 1;
      return { id: `${one.id}-${month}`, period, category: one.name, events };
    });
  return implementation(told, {
    ...listed("metrics", metrics),
    ...listed("performanceFailures", failures),
  });
}

/** Standards that an earlier count of the same month found missed. */
function missedIn(story: Story, entry: Counted): ReadonlySet<string> {
  const counts: readonly Counted[] = [
    ...all(story, "QualityReported/1"),
    ...all(story, "IndicatorsCounted/1"),
  ];
  const same = counts.filter(
    ({ position, content }) => position < entry.position && content.period === entry.content.period,
  );
  return new Set(
    same.flatMap((one) =>
      measuresOf(one)
        .filter((measure) => !targetReached(measure))
        .map(({ id }) => id),
    ),
  );
}

export function ratingOf(told: Told, { content, on }: Entry<"PerformanceRated/1">): Section {
  const { startDate } = monthPeriod(content.fromMonth);
  const { endDate } = monthPeriod(content.period);
  const metrics = content.ratings.map(({ indicator, name, rating }) => ({
    id: `${indicator}-rating`,
    title: `${name}: the authority's rating`,
    observations: [
      { id: `${indicator}-rating-${on}`, period: { startDate, endDate }, measure: rating },
    ],
  }));
  return implementation(told, { metrics });
}
