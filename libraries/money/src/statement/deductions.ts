/** What is taken off the charges of a month: service credits and withheld quality payments. */
import { compare, fraction, fractionText, multiply, subtract } from "@rochdale/count/fraction.ts";
import { largerOf, roundHalfAway, smallerOf, sumOf } from "../exact.ts";
import type { FormulaKey } from "./formulas.ts";
import type { Inputs, Worth } from "./payments.ts";
import { accepted } from "./records.ts";
import type { Reports } from "./reports.ts";
import type { Kpi, Quality, ServiceCredits } from "./term.ts";

const text = fractionText;
const hundredth = fraction(1n, 100n);

/** The values of the charged terms before disputes, not below nought. */
export function chargesOf(ids: readonly string[], values: ReadonlyMap<string, bigint>): bigint {
  return largerOf(sumOf(ids.map((id) => values.get(id) ?? 0n)), 0n);
}

export type Credit = Worth & { readonly metric: string; readonly formula: FormulaKey };
export type Credits = {
  readonly credits: readonly Credit[];
  readonly limit: bigint;
  readonly used: bigint;
};

/** A credit for each KPI with a report, in their order, all together within the month's cap. */
export function creditsOf(term: ServiceCredits, charges: bigint, reports: Reports): Credits {
  const limit = roundHalfAway(multiply(fraction(charges), term.cap));
  let used = 0n;
  const credits = term.kpis.flatMap((kpi): Credit[] => {
    const report = reports.single(kpi.metric);
    if (report === null) return [];
    const uncapped = creditFor(kpi, report.value, charges);
    const taken = smallerOf(uncapped, limit - used);
    used += taken;
    const inputs: Inputs = {
      charges,
      target: text(kpi.target),
      actual: text(report.value),
      uncapped: -uncapped,
      ...(kpi.pool === null ? {} : inWords(kpi.pool)),
    };
    const formula = kpi.pool === null ? "serviceCredits:gap" : "serviceCredits:pool";
    return [{ metric: kpi.metric, formula, value: -taken, inputs }];
  });
  return { credits, limit, used };
}

function inWords({ atRisk, pool, weight }: NonNullable<Kpi["pool"]>): Inputs {
  return { atRisk: text(atRisk), pool: text(pool), weight: text(weight) };
}

/** Pence of a credit before the cap. CCS call-off schedule 6 (gap); DIR (pool). */
function creditFor({ target, pool }: Kpi, actual: typeof target, charges: bigint): bigint {
  if (compare(actual, target) >= 0) return 0n;
  const share =
    pool === null
      ? multiply(subtract(target, actual), hundredth)
      : multiply(multiply(pool.atRisk, pool.pool), pool.weight);
  return roundHalfAway(multiply(fraction(charges), share));
}

/** Withheld unless an accepted report reaches the target; an undecided one may come back later. */
export function qualityWorth(term: Quality, charges: bigint, reports: Reports): Worth {
  const report = reports.single(term.metric);
  const decided = report !== null && accepted(report) ? report.value : null;
  const met = decided !== null && compare(decided, term.target) >= 0;
  const withheld = roundHalfAway(multiply(fraction(charges), term.withhold));
  return {
    value: met ? 0n : -withheld,
    inputs: {
      charges,
      withhold: text(term.withhold),
      target: text(term.target),
      quality: decided === null ? "undecided" : text(decided),
    },
  };
}
