/** What was reported, claimed and disputed, and what of it was known on a day. */
import { parseDay } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, listOr, objectOr, refuse } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { exactFromNoughtOr, integerOr } from "../exact.ts";
import { parseMonth } from "../month.ts";
import type { Month } from "../month.ts";
import type { Term } from "./term.ts";
import { nameOr } from "./term.ts";

const statuses = ["claimed", "sampled", "validated", "rejected", "revised"] as const;
export type Status = (typeof statuses)[number];

/** A record of something: later records with the same id take its place once they are known. */
export type Recorded = { readonly id: string; readonly knownAt: Day };
export type Observation = Recorded & {
  readonly metric: string;
  readonly period: Month;
  readonly value: Fraction;
  readonly status: Status;
  readonly allowable: boolean;
};
export type Spell = { readonly from: Day; readonly to: Day | null };
export type Participant = Recorded & {
  readonly attachedOn: Day;
  /** In the order of their first days; none overlap. */
  readonly work: readonly Spell[];
};
export type Claim = Recorded & {
  readonly participant: string;
  readonly fee: string;
  readonly number: number;
  readonly claimedOn: Day;
  readonly status: Status;
};
export type Dispute = {
  readonly term: string;
  readonly metric: string | null;
  readonly period: Month;
  readonly raisedOn: Day;
  readonly resolvedOn: Day | null;
  readonly result: "dismissed" | "upheld" | "settled" | null;
  readonly agreedAmount: bigint | null;
};

export function dayOr(code: string, value: unknown): Day {
  return parseDay(value) ?? refuse(code);
}

export function monthOr(code: string, value: unknown): Month {
  return parseMonth(value) ?? refuse(code);
}

function readRecorded(row: JsonObject): Recorded {
  return {
    id: nameOr("badId", field(row, "id")),
    knownAt: dayOr("badDate", field(row, "knownAt")),
  };
}

function readStatus(row: JsonObject): Status {
  const status = field(row, "status");
  return statuses.find((one) => one === status) ?? refuse("badStatus");
}

/** Whether a report or claim was accepted. */
export function accepted({ status }: { readonly status: Status }): boolean {
  return status === "validated" || status === "revised";
}

/** Whether it waits to be checked. */
export function waiting({ status }: { readonly status: Status }): boolean {
  return status === "claimed" || status === "sampled";
}

/** Refuses `unknownMetric`, `badPeriod`, `observationMoved` and as the fields must be. */
export function readObservations(
  stated: unknown,
  metrics: ReadonlySet<string>,
  first: Month,
): Observation[] {
  const observations = listOr("badNumber", stated ?? []).map((one): Observation => {
    const row = objectOr("badNumber", one);
    const metric = nameOr("unknownMetric", field(row, "metric"));
    const period = monthOr("badPeriod", field(row, "period"));
    if (!metrics.has(metric)) return refuse("unknownMetric");
    if (period < first) return refuse("badPeriod");
    const value = exactFromNoughtOr("badNumber", field(row, "value"), "negativeVolume");
    const allowable = field(row, "allowable") ?? true;
    return {
      ...readRecorded(row),
      metric,
      period,
      value,
      status: readStatus(row),
      allowable: typeof allowable === "boolean" ? allowable : refuse("badStatus"),
    };
  });
  const places = new Map<string, Observation>();
  for (const observation of observations) {
    const place = places.get(observation.id) ?? observation;
    const same = place.metric === observation.metric && place.period === observation.period;
    if (!same) return refuse("observationMoved");
    places.set(observation.id, place);
  }
  return observations;
}

/** Refuses `badDate`, `overlappingWork`. */
export function readParticipants(stated: unknown): Participant[] {
  return listOr("badDate", stated ?? []).map((one) => {
    const row = objectOr("badDate", one);
    const attachedOn = dayOr("badDate", field(row, "attachedOn"));
    return { ...readRecorded(row), attachedOn, work: readWork(field(row, "work") ?? []) };
  });
}

function readWork(stated: unknown): Spell[] {
  const spells = listOr("badDate", stated).map((one) => {
    const row = objectOr("badDate", one);
    const from = dayOr("badDate", field(row, "from"));
    const end = field(row, "to") ?? null;
    const to = end === null ? null : dayOr("badDate", end);
    return to !== null && to < from ? refuse("badDate") : { from, to };
  });
  spells.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const [at, { from }] of spells.entries()) {
    const before = spells[at - 1];
    if (before === undefined) continue;
    if (before.to === null || before.to >= from) return refuse("overlappingWork");
  }
  return spells;
}

/** Refuses `badDate`, `badStatus`, `badNumber`. */
export function readClaims(stated: unknown): Claim[] {
  return listOr("badNumber", stated ?? []).map((one) => {
    const row = objectOr("badNumber", one);
    return {
      ...readRecorded(row),
      participant: nameOr("badId", field(row, "participant")),
      fee: nameOr("unknownKind", field(row, "fee")),
      number: Number(integerOr("badNumber", field(row, "number"))),
      claimedOn: dayOr("badDate", field(row, "claimedOn")),
      status: readStatus(row),
    };
  });
}

/** Refuses `unknownTerm`, `badPeriod`, `badDispute`, `badAmount`; one dispute for each line. */
export function readDisputes(
  stated: unknown,
  termFor: (id: string, period: Month) => Term | null,
): ReadonlyMap<string, Dispute> {
  const disputes = listOr("badDispute", stated ?? []).map((one) => {
    const row = objectOr("badDispute", one);
    const period = monthOr("badPeriod", field(row, "period"));
    const id = nameOr("unknownTerm", field(row, "term"));
    const term = termFor(id, period) ?? refuse("unknownTerm");
    const metric = field(row, "metric") ?? null;
    if (term.kind === "serviceCredits") {
      if (!term.kpis.some((kpi) => kpi.metric === metric)) return refuse("badDispute");
    } else if (metric !== null) return refuse("badDispute");
    return { term: id, metric: metric as string | null, period, ...readDecision(row) };
  });
  const byLine = new Map(disputes.map((dispute) => [lineKey(dispute), dispute]));
  return byLine.size === disputes.length ? byLine : refuse("badDispute");
}

function readDecision(row: JsonObject) {
  const raisedOn = dayOr("badDate", field(row, "raisedOn"));
  const [day, stated] = [field(row, "resolvedOn") ?? null, field(row, "agreedAmount") ?? null];
  const resolvedOn = day === null ? null : dayOr("badDate", day);
  const results = ["dismissed", "upheld", "settled"] as const;
  const named = field(row, "result") ?? null;
  const result =
    named === null ? null : (results.find((one) => one === named) ?? refuse("badDispute"));
  const agreedAmount = stated === null ? null : integerOr("badAmount", stated);
  const inOrder = resolvedOn === null || raisedOn <= resolvedOn;
  const whole = (resolvedOn === null) === (result === null);
  const settled = (result === "settled") === (agreedAmount !== null);
  if (!inOrder || !whole || !settled) return refuse("badDispute");
  return { raisedOn, resolvedOn, result, agreedAmount };
}

/** The name of a line in all statements. */
export function lineKey(of: {
  readonly period: Month;
  readonly term: string;
  readonly metric: string | null;
}): string {
  return JSON.stringify([of.period, of.term, of.metric]);
}

/** The record of each id with the latest `knownAt` not after the day, the later one if equal. */
export function knownOn<T extends Recorded>(day: Day, records: readonly T[]): T[] {
  const known = new Map<string, T>();
  for (const record of records) {
    const before = known.get(record.id);
    if (record.knownAt > day || (before !== undefined && before.knownAt > record.knownAt)) continue;
    known.set(record.id, record);
  }
  return [...known.values()];
}
