/** What is asked for a term of each kind, in the pounds, percentages and names that people use. */
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import type { Fields } from "../../house/field.ts";
import { mayBeCharged, type TermKind } from "./rules-terms.ts";

const metric = { kind: "text", max: 60 } as const;
const number = { kind: "decimal" } as const;
const pence = { kind: "pence" } as const;
const penceOrNone = { kind: "pence", optional: true } as const;

/** The fields of a kind; deductions choose from the terms that are in the draft. */
export function termFields(kind: TermKind, draft: readonly PriceTerm[]): Fields {
  return {
    name: { kind: "text", max: 60 },
    ...OWN[kind],
    ...(kind === "serviceCredits" || kind === "quality" ? { chargesOf: charged(draft) } : {}),
    vat: {
      kind: "choice",
      options: ["notStated", "standard", "exempt", "outside"],
      words: "enum.vat",
      suggest: "notStated",
    },
  };
}

function charged(draft: readonly PriceTerm[]): Fields[string] {
  const terms = draft.filter(mayBeCharged);
  return {
    kind: "choices",
    options: terms.map((one) => one.id),
    names: Object.fromEntries(terms.map((one) => [one.id, one.name])),
  };
}

const OWN: { readonly [kind in TermKind]: Fields } = {
  block: { annual: pence },
  tariff: { metric, price: number },
  costAndVolume: {
    metric,
    plan: { kind: "whole" },
    price: number,
    tolerance: number,
    marginalRate: number,
    cap: { kind: "decimal", optional: true },
    floor: { kind: "decimal", optional: true },
  },
  aligned: { fixedAnnual: pence, metric, price: number, target: number, variable: number },
  outcome: { metric, price: number, yearCap: penceOrNone },
  personFees: {
    attachmentFee: number,
    outcomeFee: number,
    sustainmentFee: number,
    outcomeWeeks: { kind: "whole", least: 1, most: 520, suggest: 26 },
    maximumSustainments: { kind: "whole", most: 130, suggest: 13 },
    withinWeeks: { kind: "whole", most: 520, suggest: 104 },
    claimWorkingDays: { kind: "whole", most: 260, suggest: 15 },
  },
  cohort: { value: pence, threshold: number, cohorts: { kind: "longText", rows: 3 } },
  gainshare: {
    metric,
    costTarget: pence,
    share: number,
    fee: penceOrNone,
    maximumGain: penceOrNone,
    maximumPain: penceOrNone,
    guaranteedMaximum: penceOrNone,
    costPaidElsewhere: { kind: "yesNo", suggest: false },
  },
  serviceCredits: { kpis: { kind: "longText", rows: 4 }, creditCap: number },
  quality: { metric, target: number, withhold: number },
};
