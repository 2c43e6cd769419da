/** A term of a price schedule said as a sentence with its figures, alike on every page that shows prices. */
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import type { Message, Value } from "@rochdale/language/message.ts";
import { shifted } from "./rules-terms.ts";

/** A price in pence: as money where it is whole, else in pence ("1850.5p"). */
function price(text: string): Value {
  return /^\d+$/.test(text) ? { pence: text } : `${text}p`;
}
/** A share of one in per cent; a fraction stays as it is written. */
function percent(text: string): string {
  return text.includes("/") ? text : `${shifted(text, 2)}%`;
}
const sum = (pence: number): Value => ({ pence: String(pence) });
const limit = (name: string, pence: number | null): readonly Message[] =>
  pence === null ? [] : [{ message: `contract.limit.${name}`, values: { sum: sum(pence) } }];
const said = (kind: string, values: Message["values"] = {}): Message => ({
  message: `contract.term.says.${kind}`,
  values,
});

export function termSentence(term: PriceTerm): Message {
  switch (term.kind) {
    case "block":
      return said("block", { annual: sum(term.annual) });
    case "tariff":
      return said("tariff", { metric: term.metric, price: price(term.price) });
    case "costAndVolume":
      return said("costAndVolume", {
        ...{ metric: term.metric, plan: term.plan, price: price(term.price) },
        ...{ tolerance: percent(term.tolerance), rate: percent(term.marginalRate) },
        cap: edge("cap", term.cap),
        floor: edge("floor", term.floor),
      });
    case "aligned":
      return said("aligned", {
        ...{ fixed: sum(term.fixedAnnual), metric: term.metric, price: price(term.price) },
        ...{ target: term.target, variable: percent(term.variable) },
      });
    case "outcome": {
      const values = { metric: term.metric, price: price(term.price) };
      if (term.cap === null) return said("outcome", values);
      return said("outcomeCapped", { ...values, cap: sum(term.cap) });
    }
    case "personFees":
      return said("personFees", {
        ...{ start: price(term.attachmentFee), outcome: price(term.outcomeFee) },
        ...{ stay: price(term.sustainmentFee), weeks: term.outcomeWeeks },
        ...{ most: term.maximumSustainments, within: term.withinWeeks },
        days: term.claimWorkingDays,
      });
    case "cohort":
      return said("cohort", {
        ...{ value: sum(term.value), threshold: percent(term.threshold) },
        groups: term.cohorts.length,
      });
    case "gainshare":
      return gainshare(term);
    case "serviceCredits":
      return serviceCredits(term);
    case "quality":
      return said("quality", {
        ...{ withhold: percent(term.withhold), charged: term.chargesOf.join(", ") },
        ...{ metric: term.metric, target: term.target },
      });
  }
}

function edge(name: string, share: string | null): Message {
  return share === null
    ? { message: `contract.edge.no-${name}` }
    : { message: `contract.edge.${name}`, values: { share: percent(share) } };
}

function gainshare(term: PriceTerm & { readonly kind: "gainshare" }): Message {
  return said(term.costPaidElsewhere ? "gainshareElsewhere" : "gainshare", {
    ...{ target: sum(term.target), share: percent(term.share), fee: sum(term.fee) },
    metric: term.metric,
    limits: [
      ...limit("gain", term.maximumGain),
      ...limit("pain", term.maximumPain),
      ...limit("maximum", term.guaranteedMaximum),
      ...((term.maximumGain ?? term.maximumPain ?? term.guaranteedMaximum) === null
        ? [{ message: "contract.limit.none" }]
        : []),
    ],
  });
}

function serviceCredits(term: PriceTerm & { readonly kind: "serviceCredits" }): Message {
  return said("serviceCredits", {
    ...{ cap: percent(term.cap), charged: term.chargesOf.join(", ") },
    kpis: term.kpis.map((kpi) =>
      kpi.form === "gap"
        ? { message: "contract.kpi.gap", values: { metric: kpi.metric, target: kpi.target } }
        : {
            message: "contract.kpi.pool",
            values: {
              ...{ metric: kpi.metric, target: kpi.target, atRisk: percent(kpi.atRisk) },
              ...{ pool: percent(kpi.pool), weight: percent(kpi.weight) },
            },
          },
    ),
  });
}
