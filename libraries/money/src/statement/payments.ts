/** What the ordinary terms are worth in a month: all but credits and quality, which follow them. */
import {
  add,
  compare,
  divide,
  fraction,
  fractionText,
  multiply,
  nought,
  subtract,
} from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { refuse } from "@rochdale/language/refused-input.ts";
import { roundDown, roundHalfAway, roundUp } from "../exact.ts";
import type { ClaimsOfMonth } from "./claims.ts";
import { accepted } from "./records.ts";
import type { Reports } from "./reports.ts";
import type {
  Aligned,
  Cohort,
  CostAndVolume,
  Gainshare,
  Outcome,
  Quality,
  ServiceCredits,
  Term,
} from "./term.ts";

export type Inputs = { readonly [name: string]: unknown };
/** Pence before any cap for a year, with the figures behind it. */
export type Worth = {
  readonly value: bigint;
  readonly inputs: Inputs;
  /** Waiting for a check: shown, not paid. */
  readonly pending?: { readonly amount: bigint; readonly inputs: Inputs } | undefined;
};
/** The kinds that are cut to the caps of the contract year. */
export type CappedTerm = Extract<Term, { readonly kind: "outcome" | "personFees" | "cohort" }>;
export type PlainTerm = Exclude<Term, CappedTerm | ServiceCredits | Quality>;

export type Situation = {
  /** 0 for the first month of the contract year to 11. */
  readonly monthOfYear: number;
  readonly reports: Reports;
};

const one = fraction(1n);
const text = fractionText;
const times = (...factors: readonly Fraction[]) => factors.reduce(multiply, one);

/** A month's share of a yearly sum in twelve; spare pence go to the earlier months. */
export function monthlyShare(annual: bigint, monthOfYear: number): bigint {
  return annual / 12n + (BigInt(monthOfYear) < annual % 12n ? 1n : 0n);
}

/** The worth of a term without a yearly cap. */
export function worthOf(term: PlainTerm, { monthOfYear, reports }: Situation): Worth {
  switch (term.kind) {
    case "block": {
      const inputs = { annual: term.annual, month: BigInt(monthOfYear + 1) };
      return { value: monthlyShare(term.annual, monthOfYear), inputs };
    }
    case "tariff": {
      const activity = reports.reported(term.metric) ?? nought;
      const inputs = { activity: text(activity), price: text(term.price) };
      return { value: roundHalfAway(multiply(activity, term.price)), inputs };
    }
    case "costAndVolume":
      return costAndVolume(term, reports);
    case "aligned":
      return aligned(term, monthlyShare(term.fixedAnnual, monthOfYear), reports);
    case "gainshare":
      return gainshare(term, reports);
  }
}

function costAndVolume(term: CostAndVolume, reports: Reports): Worth {
  const reported = reports.reported(term.metric);
  const plan = fraction(term.plan);
  const activity = reported ?? plan;
  const upperEdge = fraction(roundDown(multiply(plan, add(one, term.tolerance))));
  const lowerEdge = fraction(roundUp(multiply(plan, subtract(one, term.tolerance))));
  const capAt = term.cap === null ? null : fraction(roundDown(multiply(plan, term.cap)));
  const floorAt = term.floor === null ? null : fraction(roundUp(multiply(plan, term.floor)));
  const beyond = beyondTolerance(activity, { upperEdge, lowerEdge, capAt, floorAt });
  const value = add(multiply(plan, term.price), times(beyond, term.price, term.marginalRate));
  return {
    value: roundHalfAway(value),
    inputs: {
      activity: text(activity),
      plan: text(plan),
      price: text(term.price),
      lowerEdge: text(lowerEdge),
      upperEdge: text(upperEdge),
      marginalRate: text(term.marginalRate),
      capAt: capAt === null ? "none" : text(capAt),
      floorAt: floorAt === null ? "none" : text(floorAt),
      basis: reported === null ? "plan" : "reported",
    },
  };
}

type Edges = {
  readonly upperEdge: Fraction;
  readonly lowerEdge: Fraction;
  readonly capAt: Fraction | null;
  readonly floorAt: Fraction | null;
};

/** Units above the upper edge, or (negative) below the lower, within cap and floor. */
function beyondTolerance(activity: Fraction, { upperEdge, lowerEdge, capAt, floorAt }: Edges) {
  if (compare(activity, upperEdge) > 0) {
    return subtract(capAt === null ? activity : least(activity, capAt), upperEdge);
  }
  if (compare(activity, lowerEdge) < 0) {
    return subtract(floorAt === null ? activity : most(activity, floorAt), lowerEdge);
  }
  return nought;
}

function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

function most(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

function aligned(term: Aligned, instalment: bigint, reports: Reports): Worth {
  const reported = reports.reported(term.metric);
  const activity = reported ?? term.target;
  const variable = times(term.variable, term.price, subtract(activity, term.target));
  return {
    value: roundHalfAway(add(fraction(instalment), variable)),
    inputs: {
      instalment,
      variable: text(term.variable),
      price: text(term.price),
      activity: text(activity),
      target: text(term.target),
      basis: reported === null ? "plan" : "reported",
    },
  };
}

/** Cost, fee and a share of what was saved or overspent, within limits. Allowable cost only. */
function gainshare(term: Gainshare, reports: Reports): Worth {
  const cost = reports.cost(term.metric);
  if (cost === null) return { value: 0n, inputs: { basis: "noReport" } };
  const { allowable, disallowed } = cost;
  let shareAmount = multiply(term.share, subtract(fraction(term.target), allowable));
  if (term.maximumGain !== null) shareAmount = least(shareAmount, fraction(term.maximumGain));
  if (term.maximumPain !== null) shareAmount = most(shareAmount, fraction(-term.maximumPain));
  const full = add(add(allowable, fraction(term.fee)), shareAmount);
  const limit = term.guaranteedMaximum;
  const due = limit === null ? full : least(full, fraction(limit));
  return {
    value: roundHalfAway(term.costPaidElsewhere ? subtract(due, allowable) : due),
    inputs: {
      target: term.target,
      allowable: text(allowable),
      disallowed: text(disallowed),
      share: text(term.share),
      shareAmount: text(shareAmount),
      fee: term.fee,
      costPaidElsewhere: term.costPaidElsewhere,
      basis: "reported",
    },
  };
}

/** Validated outcomes at their price, uncapped; those that wait are pending at full price. */
export function outcomeWorth(term: Outcome, reports: Reports): Worth {
  const validated = reports.validated(term.metric);
  const [price, waits] = [text(term.price), reports.waiting(term.metric)];
  const value = roundHalfAway(multiply(validated, term.price));
  const amount = roundHalfAway(multiply(waits, term.price));
  return {
    value,
    inputs: { validated: text(validated), price, uncapped: value },
    pending: waits.top === 0n ? undefined : { amount, inputs: { pending: text(waits), price } },
  };
}

/** The fees of a month's claims, uncapped. */
export function feesWorth({ results, paid, waiting, waitingCount }: ClaimsOfMonth): Worth {
  const value = roundHalfAway(paid);
  const inputs = { pending: String(waitingCount) };
  return {
    value,
    inputs: { claims: results, uncapped: value },
    pending: waitingCount === 0 ? undefined : { amount: roundHalfAway(waiting), inputs },
  };
}

/**
 * Value x effect against matched controls, uncapped; null in a month without a report. Refuses
 * `zeroControl`, for then the effect is not defined.
 */
export function cohortWorth(term: Cohort, reports: Reports): Worth | null {
  const metrics = term.cohorts.flatMap((pair) => [pair.treatedMetric, pair.controlMetric]);
  const found = new Map(metrics.map((metric) => [metric, reports.single(metric)]));
  if ([...found.values()].every((report) => report === null)) return null;
  const awaiting = [...found].filter(([, report]) => report === null || !accepted(report));
  if (awaiting.length > 0) {
    return { value: 0n, inputs: { awaiting: awaiting.map(([metric]) => metric) } };
  }
  const weighed = (side: "treatedMetric" | "controlMetric") =>
    term.cohorts.reduce((so, pair) => {
      return add(so, multiply(pair.size, found.get(pair[side])?.value ?? nought));
    }, nought);
  const control = weighed("controlMetric");
  if (control.top === 0n) return refuse("zeroControl");
  const effect = subtract(one, divide(weighed("treatedMetric"), control));
  const reached = effect.top > 0n && compare(effect, term.threshold) >= 0;
  const value = reached ? roundHalfAway(multiply(fraction(term.value), effect)) : 0n;
  const threshold = text(term.threshold);
  return { value, inputs: { effect: text(effect), threshold, value: term.value, uncapped: value } };
}
