/** The monthly statement between a commissioner and a mutual (the contract in tests/conformance/statement). */
import { DayOutOfRange } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";
import { workingDayBut } from "@rochdale/clock/working-day.ts";
import {
  field,
  listOr,
  objectOr,
  orRefusal,
  refuse,
  wholeOr,
} from "@rochdale/language/refused-input.ts";
import type { JsonObject, Refusal } from "@rochdale/language/refused-input.ts";
import { monthAfter } from "../month.ts";
import type { Month } from "../month.ts";
import { drawLines, paidOn } from "./drawn.ts";
import type { Line, Paid } from "./drawn.ts";
import { dayOr, monthOr, readClaims, readDisputes } from "./records.ts";
import { readObservations, readParticipants } from "./records.ts";
import { readVersions, versionFor } from "./schedule.ts";
import type { Version } from "./schedule.ts";
import { metricsOf } from "./term.ts";
import type { Term } from "./term.ts";
import { workMonths } from "./worked-months.ts";
import type { Cap, Contract, WorkedMonth } from "./worked-months.ts";
import { sumOf } from "../exact.ts";

export type Statement = {
  readonly period: Month;
  readonly knownAt: Day;
  readonly version: string | number;
  readonly lines: readonly Line[];
  /** Pence: payable, decided and adjusting lines; then what is held and what waits. */
  readonly total: bigint;
  readonly held: bigint;
  readonly pending: bigint;
  readonly caps: readonly Cap[];
  readonly checks: {
    readonly missing: readonly string[];
    readonly capsReached: readonly string[];
    readonly totalIsNegative: boolean;
  };
};

/**
 * The last of the input's statements: a pure function of the schedule in force and of what was
 * known on the day it was drawn. Bad input is answered with a refusal and its code, never thrown.
 */
export function statement(input: unknown): Statement | Refusal {
  const drawn = statements(input);
  return "refused" in drawn ? drawn : (drawn.at(-1) as Statement);
}

/** Every statement of the input, in their order; each as it was on its own day. Else the refusal. */
export function statements(input: unknown): readonly Statement[] | Refusal {
  return orRefusal(() => {
    const body = objectOr("noStatements", input);
    try {
      return draw(body);
    } catch (error) {
      if (error instanceof DayOutOfRange) return refuse("badDate");
      throw error;
    }
  });
}

type Drawing = { readonly period: Month; readonly knownAt: Day };

function draw(body: JsonObject): Statement[] {
  const contract = readContract(field(body, "contract"));
  const drawings = readDrawings(field(body, "statements"), contract);
  const months = drawings.map(({ period }) => period);
  const [first] = months as [Month];
  const allTerms = contract.versions.flatMap(({ terms }) => terms);
  const records = {
    observations: readObservations(
      field(body, "observations"),
      new Set(allTerms.flatMap(metricsOf)),
      first,
    ),
    participants: readParticipants(field(body, "participants")),
    claims: readClaims(field(body, "claims")),
  };
  const disputes = readDisputes(field(body, "disputes"), (id, period) => {
    if (period < contract.firstMonth) return refuse("badPeriod");
    return termFor(id, period, contract.versions);
  });
  let before: Paid = new Map();
  return drawings.map((drawing, at) => {
    const day = drawing.knownAt;
    const worked = workMonths(contract, months.slice(0, at + 1), { day, records });
    const paid = paidOn(day, { worked, disputes, before });
    const lines = drawLines({ worked, before, paid });
    before = paid;
    const current = worked.at(-1) as WorkedMonth;
    return { ...drawing, version: current.version.version, lines, ...sumsOf(lines, current) };
  });
}

function sumsOf(lines: readonly Line[], { caps, reports, version }: WorkedMonth) {
  const of = (...statuses: readonly Line["status"][]) =>
    sumOf(lines.filter(({ status }) => statuses.includes(status)).map(({ amount }) => amount));
  const total = of("payable", "decided", "adjustment");
  const expected = version.terms.filter(({ kind }) => kind !== "outcome" && kind !== "cohort");
  const missing = expected.flatMap(metricsOf).filter((metric) => !reports.any(metric));
  return {
    total,
    held: of("held"),
    pending: of("pending"),
    caps,
    checks: {
      missing: [...new Set(missing)],
      capsReached: caps.filter(({ headroom }) => headroom === 0n).map(({ cap }) => cap),
      totalIsNegative: total < 0n,
    },
  };
}

function readContract(stated: unknown): Contract {
  const contract = objectOr("badPeriod", stated);
  const firstMonth = monthOr("badPeriod", field(contract, "firstMonth"));
  const cap = field(contract, "outcomesCap") ?? null;
  const holidays = listOr("badDate", field(contract, "bankHolidays") ?? []);
  return {
    firstMonth,
    versions: readVersions(field(contract, "versions")),
    outcomesCap: cap === null ? null : wholeOr("badAmount", cap),
    workingDay: workingDayBut(new Set(holidays.map((day) => dayOr("badDate", day)))),
  };
}

/** Refuses `noStatements`, `badPeriod`, `badDate`, `statementsOutOfOrder`, `noVersionInForce`. */
function readDrawings(stated: unknown, contract: Contract): Drawing[] {
  const drawings = listOr("noStatements", stated).map((one) => {
    const row = objectOr("badPeriod", one);
    const period = monthOr("badPeriod", field(row, "period"));
    if (period < contract.firstMonth) return refuse("badPeriod");
    return { period, knownAt: dayOr("badDate", field(row, "knownAt")) };
  });
  const [first] = drawings;
  if (first === undefined) return refuse("noStatements");
  for (const [at, { period, knownAt }] of drawings.entries()) {
    const before = drawings[at - 1];
    const next = period === monthAfter(first.period, at);
    if (!next || (before !== undefined && before.knownAt >= knownAt)) {
      return refuse("statementsOutOfOrder");
    }
    if (versionFor(period, contract.versions) === null) return refuse("noVersionInForce");
  }
  return drawings;
}

/** The term as it is in the version that governs the month, else as it is in any. */
function termFor(id: string, period: Month, versions: readonly Version[]): Term | null {
  const governing = versionFor(period, versions);
  const all = [...(governing === null ? [] : [governing]), ...versions];
  return all.flatMap(({ terms }) => terms).find((term) => term.id === id) ?? null;
}
