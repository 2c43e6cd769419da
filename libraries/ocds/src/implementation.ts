/** What the facts of a contract's implementation say in the standard's words: metrics, failures, transactions. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { targetReached } from "@rochdale/facts/words-running.ts";
import { monthPeriod, pounds, startOf } from "./money.ts";
import { authorityOf, mutualOf } from "./parties.ts";
import type { Part, Section, Told } from "./release-shape.ts";
import { awardId, contractId, listed } from "./sections.ts";

export function qualityOf(told: Told, { content }: Entry<"QualityReported/1">): Section {
  const period = monthPeriod(content.period);
  const metrics = content.measures.map(({ standard, name, value, unit }) => ({
    id: standard,
    title: name,
    observations: [
      { id: `${standard}-${content.period}`, period, measure: value, unit: { name: unit } },
    ],
  }));
  const performanceFailures = content.measures
    .filter((measure) => !targetReached(measure))
    .map(({ standard, name }) => ({
      id: `${standard}-${content.period}`,
      period,
      category: name,
      events: 1,
    }));
  return implementation(told, { metrics, ...listed("performanceFailures", performanceFailures) });
}

export function indicatorsOf(told: Told, { content }: Entry<"IndicatorsCounted/1">): Section {
  const period = monthPeriod(content.period);
  const metrics = content.indicators.flatMap(
    ({ indicator, name, value, unit, measured, missing }) =>
      value === null
        ? []
        : [
            {
              id: indicator,
              title: name,
              observations: [
                {
                  id: `${indicator}-${content.period}`,
                  period,
                  measure: value,
                  unit: { name: unit },
                  notes: `Measured on ${measured}; records missing: ${missing}`,
                },
              ],
            },
          ],
  );
  return implementation(told, listed("metrics", metrics));
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

/** A failure that a plan must put right; its category is the indicator. */
export function failureOf(told: Told, entry: Entry<"RectificationRequired/1">): Section {
  const { failure, name } = entry.content;
  const one = {
    id: failure,
    category: name,
    events: 1,
    penaltyContracted: "A plan to put it right; step-in or the end of the contract where it is not",
  };
  return implementation(told, { performanceFailures: [one] });
}

/** Money that moved: from the authority to the mutual. */
export function paymentOf(
  told: Told,
  entry: Entry<"PaymentMade/1"> | Entry<"InvoicePaid/1">,
): Section {
  const { id, pence, on } =
    entry.type === "InvoicePaid/1"
      ? { id: entry.content.payment, pence: entry.content.pence, on: entry.content.paidOn }
      : {
          id: `month-${entry.content.month}-${entry.position}`,
          pence: entry.content.paidPence,
          on: entry.on,
        };
  const authority = authorityOf(told.story);
  const transaction = {
    id,
    source: `${told.address}/record/${entry.position}`,
    date: startOf(on),
    value: pounds(pence),
    ...(authority ? { payer: authority } : {}),
    payee: mutualOf(told.story),
  };
  return implementation(told, { transactions: [transaction] });
}

function implementation(told: Told, part: Part): Section {
  const contract = { id: contractId(told), awardID: awardId(told), implementation: part };
  return { tags: ["implementation"], part: { contracts: [contract] } };
}
