/** What was done under a contract as the mutual reports it and an assessor accepts it: the volumes that are paid for. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import { readExact } from "@rochdale/money/exact.ts";
import { fewestShown } from "@rochdale/money/gaming/small-cells.ts";
import { plainNumber } from "@rochdale/money/statement/line-sentence.ts";
import { implementation } from "./contract-part.ts";
import { exactPounds, monthPeriod } from "./money.ts";
import type { Part, Section, Told } from "./release-shape.ts";

type Report = Entry<"ObservationReported/1">;
type Assessed = Content<"ObservationAssessed/1">["assessed"];

/** A report: what counts people is told only once it is accepted; a correction takes back what was. */
export function reportOf(told: Told, entry: Report): Section | undefined {
  const { observation, metric, value } = entry.content;
  if (!countsPeople(told.story, metric)) {
    const part = measured(told.story, { metric, value });
    return metricWith(told, entry, { ...part, notes: "Reported by the mutual" });
  }
  const known = all(told.story, "ObservationAssessed/1").some(
    (one) => one.content.observation === observation,
  );
  return known ? metricWith(told, entry, { measure: null, notes: "Reported again" }) : undefined;
}

const words: { readonly [of in Assessed]: string } = {
  validated: "Accepted by the assessor",
  revised: "Put right and accepted by the assessor",
  rejected: "Rejected by the assessor",
};

/** What an assessor made of a report; numbers of people are told from ten up, or where there is nobody. */
export function assessmentOf(
  told: Told,
  { content, position }: Entry<"ObservationAssessed/1">,
): Section | undefined {
  const { observation, assessed, value } = content;
  const report = all(told.story, "ObservationReported/1").findLast(
    (one) => one.content.observation === observation && one.position < position,
  );
  if (!report) return undefined;
  const { metric } = report.content;
  const people = countsPeople(told.story, metric);
  const now = value ?? report.content.value;
  const hidden = people && (assessed === "rejected" || isFew(now));
  const measure = hidden ? { measure: null } : measured(told.story, { metric, value: now });
  return metricWith(told, report, { ...measure, notes: words[assessed] });
}

function metricWith(told: Told, { content }: Report, part: Part): Section {
  const { observation: id, metric, period } = content;
  const observation = { id, period: monthPeriod(period), ...part };
  const title = `${metric}, as the contract pays for it`;
  return implementation(told, {
    metrics: [{ id: `paid-for-${metric}`, title, observations: [observation] }],
  });
}

type Figure = { readonly metric: string; readonly value: string };

/** A number as it is written; a cost, which is reported in pence, as money. */
function measured(story: Story, { metric, value }: Figure): Part {
  const exact = readExact(value);
  const isCost = termsIn(story).some((term) => term.kind === "gainshare" && term.metric === metric);
  const cost = isCost && exact ? exactPounds(exact) : null;
  return cost ? { value: cost } : { measure: plainNumber(value) };
}

function termsIn(story: Story): readonly PriceTerm[] {
  const versions = contractPrices(story)?.versions ?? [];
  return versions.flatMap((one) => ("terms" in one ? one.terms : []));
}

function isFew(value: string): boolean {
  const exact = readExact(value);
  return exact !== null && exact.top > 0n && exact.top < BigInt(fewestShown) * exact.bottom;
}

/** Whether people stand behind what is counted: results paid one by one, and groups compared. */
function countsPeople(story: Story, metric: string): boolean {
  return termsIn(story).some((term) =>
    term.kind === "cohort"
      ? term.cohorts.some((pair) => [pair.treatedMetric, pair.controlMetric].includes(metric))
      : term.kind === "outcome" && term.metric === metric,
  );
}
