/** The terms of a price schedule: what is paid for, and by which formula. */
import { add, compare, fraction, subtract } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, listOr, objectOr, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { exactFromNoughtOr, shareOr } from "../exact.ts";

const one = fraction(1n);

export type Block = { readonly kind: "block"; readonly annual: bigint };
export type Tariff = { readonly kind: "tariff"; readonly metric: string; readonly price: Fraction };
export type CostAndVolume = {
  readonly kind: "costAndVolume";
  readonly metric: string;
  /** Whole units a month. */
  readonly plan: bigint;
  readonly price: Fraction;
  readonly tolerance: Fraction;
  readonly marginalRate: Fraction;
  readonly cap: Fraction | null;
  readonly floor: Fraction | null;
};
export type Aligned = {
  readonly kind: "aligned";
  readonly fixedAnnual: bigint;
  readonly metric: string;
  readonly price: Fraction;
  readonly target: Fraction;
  readonly variable: Fraction;
};
export type Outcome = {
  readonly kind: "outcome";
  readonly metric: string;
  readonly price: Fraction;
  /** Pence for a contract year. */
  readonly cap: bigint | null;
};
export type PersonFees = {
  readonly kind: "personFees";
  readonly attachmentFee: Fraction;
  readonly outcomeFee: Fraction;
  readonly sustainmentFee: Fraction;
  readonly outcomeWeeks: bigint;
  readonly maximumSustainments: bigint;
  readonly withinWeeks: bigint;
  readonly claimWorkingDays: bigint;
};
export type CohortPair = {
  readonly treatedMetric: string;
  readonly controlMetric: string;
  readonly size: Fraction;
};
export type Cohort = {
  readonly kind: "cohort";
  readonly value: bigint;
  readonly threshold: Fraction;
  readonly cohorts: readonly CohortPair[];
};
export type Gainshare = {
  readonly kind: "gainshare";
  readonly metric: string;
  readonly target: bigint;
  readonly share: Fraction;
  readonly fee: bigint;
  readonly maximumGain: bigint | null;
  readonly maximumPain: bigint | null;
  readonly guaranteedMaximum: bigint | null;
  readonly costPaidElsewhere: boolean;
};
export type Kpi = {
  readonly metric: string;
  readonly target: Fraction;
  /** For the pool form: the share at risk, the pool and the weight. */
  readonly pool: {
    readonly atRisk: Fraction;
    readonly pool: Fraction;
    readonly weight: Fraction;
  } | null;
};
export type ServiceCredits = {
  readonly kind: "serviceCredits";
  readonly chargesOf: readonly string[];
  readonly cap: Fraction;
  readonly kpis: readonly Kpi[];
};
export type Quality = {
  readonly kind: "quality";
  readonly withhold: Fraction;
  readonly chargesOf: readonly string[];
  readonly metric: string;
  readonly target: Fraction;
};

type Payment =
  | Block
  | Tariff
  | CostAndVolume
  | Aligned
  | Outcome
  | PersonFees
  | Cohort
  | Gainshare
  | ServiceCredits
  | Quality;
export type Kind = Payment["kind"];
/** A payment with the name it has in the contract and what was said about VAT. */
export type Term = Payment & { readonly id: string; readonly vat: string };

/** Pence, whole; exact prices; shares from 0 to 1; volumes: each with the contract's codes. */
const pence = (row: JsonObject, name: string) => wholeOr("badAmount", field(row, name));
const penceOrNull = (row: JsonObject, name: string) =>
  (field(row, name) ?? null) === null ? null : pence(row, name);
const price = (row: JsonObject, name = "price") =>
  exactFromNoughtOr("badNumber", field(row, name), "badPrice");
const share = (row: JsonObject, name: string) => shareOr("badNumber", field(row, name), "badShare");
const volume = (row: JsonObject, name: string) =>
  exactFromNoughtOr("badNumber", field(row, name), "negativeVolume");
const whole = (row: JsonObject, name: string) => wholeOr("badNumber", field(row, name));

/** A name, not empty. Refuses with the code. */
export function nameOr(code: string, value: unknown): string {
  return typeof value === "string" && value !== "" ? value : refuse(code);
}
const metric = (row: JsonObject, name = "metric") => nameOr("unknownMetric", field(row, name));

const readers = {
  block: (row) => ({ kind: "block", annual: pence(row, "annual") }),
  tariff: (row) => ({ kind: "tariff", metric: metric(row), price: price(row) }),
  costAndVolume: readCostAndVolume,
  aligned: (row) => ({
    kind: "aligned",
    fixedAnnual: pence(row, "fixedAnnual"),
    metric: metric(row),
    price: price(row),
    target: volume(row, "target"),
    variable: share(row, "variable"),
  }),
  outcome: (row) => ({
    kind: "outcome",
    metric: metric(row),
    price: price(row),
    cap: penceOrNull(row, "cap"),
  }),
  personFees: readPersonFees,
  cohort: readCohort,
  gainshare: readGainshare,
  serviceCredits: readServiceCredits,
  quality: (row) => ({
    kind: "quality",
    withhold: share(row, "withhold"),
    chargesOf: readChargesOf(row),
    metric: metric(row),
    target: volume(row, "target"),
  }),
} satisfies { readonly [kind in Kind]: (row: JsonObject) => Payment };

/** One term. Refuses `unknownKind` and as its fields must be. */
export function readTerm(stated: unknown): Term {
  const row = objectOr("unknownKind", stated);
  const kind = field(row, "kind");
  if (typeof kind !== "string" || !Object.hasOwn(readers, kind)) return refuse("unknownKind");
  const read: (row: JsonObject) => Payment = readers[kind as Kind];
  const vat = field(row, "vat");
  const id = nameOr("unknownTerm", field(row, "id"));
  return { ...read(row), id, vat: typeof vat === "string" ? vat : "notStated" };
}

function readCostAndVolume(row: JsonObject): CostAndVolume {
  const tolerance = share(row, "tolerance");
  const band = (name: string) =>
    (field(row, name) ?? null) === null
      ? null
      : exactFromNoughtOr("badNumber", field(row, name), "badBand");
  const [cap, floor] = [band("cap"), band("floor")];
  if (cap !== null && compare(cap, add(one, tolerance)) < 0) return refuse("badBand");
  if (floor !== null && compare(floor, subtract(one, tolerance)) > 0) return refuse("badBand");
  return {
    kind: "costAndVolume",
    metric: metric(row),
    plan: whole(row, "plan"),
    price: price(row),
    tolerance,
    marginalRate: share(row, "marginalRate"),
    cap,
    floor,
  };
}

function readPersonFees(row: JsonObject): PersonFees {
  const outcomeWeeks = whole(row, "outcomeWeeks");
  if (outcomeWeeks === 0n) return refuse("badNumber");
  return {
    kind: "personFees",
    attachmentFee: price(row, "attachmentFee"),
    outcomeFee: price(row, "outcomeFee"),
    sustainmentFee: price(row, "sustainmentFee"),
    outcomeWeeks,
    maximumSustainments: whole(row, "maximumSustainments"),
    withinWeeks: whole(row, "withinWeeks"),
    claimWorkingDays: whole(row, "claimWorkingDays"),
  };
}

function readCohort(row: JsonObject): Cohort {
  const cohorts = listOr("badNumber", field(row, "cohorts")).map((stated) => {
    const pair = objectOr("badNumber", stated);
    return {
      treatedMetric: metric(pair, "treatedMetric"),
      controlMetric: metric(pair, "controlMetric"),
      size: (field(pair, "size") ?? null) === null ? one : volume(pair, "size"),
    };
  });
  if (cohorts.length === 0) return refuse("zeroControl");
  return {
    kind: "cohort",
    value: pence(row, "value"),
    threshold: share(row, "threshold"),
    cohorts,
  };
}

function readGainshare(row: JsonObject): Gainshare {
  const elsewhere = field(row, "costPaidElsewhere") ?? false;
  return {
    kind: "gainshare",
    metric: metric(row),
    target: pence(row, "target"),
    share: share(row, "share"),
    fee: penceOrNull(row, "fee") ?? 0n,
    maximumGain: penceOrNull(row, "maximumGain"),
    maximumPain: penceOrNull(row, "maximumPain"),
    guaranteedMaximum: penceOrNull(row, "guaranteedMaximum"),
    costPaidElsewhere: typeof elsewhere === "boolean" ? elsewhere : refuse("badAmount"),
  };
}

function readServiceCredits(row: JsonObject): ServiceCredits {
  const kpis = listOr("badNumber", field(row, "kpis")).map((stated): Kpi => {
    const kpi = objectOr("badNumber", stated);
    const form = field(kpi, "form");
    if (form !== "gap" && form !== "pool") return refuse("unknownKind");
    const shares = ["atRisk", "pool", "weight"] as const;
    const [atRisk, pool, weight] = form === "gap" ? [] : shares.map((name) => share(kpi, name));
    const inPool = atRisk !== undefined && pool !== undefined && weight !== undefined;
    return {
      metric: metric(kpi),
      target: volume(kpi, "target"),
      pool: inPool ? { atRisk, pool, weight } : null,
    };
  });
  if (new Set(kpis.map((kpi) => kpi.metric)).size < kpis.length) return refuse("duplicateTerm");
  return { kind: "serviceCredits", chargesOf: readChargesOf(row), cap: share(row, "cap"), kpis };
}

function readChargesOf(row: JsonObject): string[] {
  const named = listOr("badCharges", field(row, "chargesOf"));
  const ids = named.map((id) => nameOr("unknownTerm", id));
  return new Set(ids).size === ids.length ? ids : refuse("badCharges");
}

/** The metrics that a term reads, in its order. */
export function metricsOf(term: Term): string[] {
  switch (term.kind) {
    case "block":
    case "personFees":
      return [];
    case "cohort":
      return term.cohorts.flatMap((pair) => [pair.treatedMetric, pair.controlMetric]);
    case "serviceCredits":
      return term.kpis.map((kpi) => kpi.metric);
    default:
      return [term.metric];
  }
}
