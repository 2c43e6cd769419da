/** All months of a contract worked again in order, as known on a day, caps included. */
import type { Day } from "@rochdale/clock/day.ts";
import type { WorkingDay } from "@rochdale/clock/working-day.ts";
import { largerOf, smallerOf, sumOf } from "../exact.ts";
import { monthOf, monthsBetween } from "../month.ts";
import type { Month } from "../month.ts";
import { workClaims } from "./claims.ts";
import { chargesOf, creditsOf, qualityWorth } from "./deductions.ts";
import type { FormulaKey } from "./formulas.ts";
import { cohortWorth, feesWorth, outcomeWorth, worthOf } from "./payments.ts";
import type { CappedTerm, Worth } from "./payments.ts";
import { knownOn } from "./records.ts";
import type { Claim, Observation, Participant } from "./records.ts";
import { reportsOf } from "./reports.ts";
import type { Reports } from "./reports.ts";
import { versionFor } from "./schedule.ts";
import type { Version } from "./schedule.ts";
import type { Term } from "./term.ts";

export type Contract = {
  readonly firstMonth: Month;
  readonly versions: readonly Version[];
  /** Pence for a contract year over outcomes, personal fees and cohorts. */
  readonly outcomesCap: bigint | null;
  readonly workingDay: WorkingDay;
};
export type Records = {
  readonly observations: readonly Observation[];
  readonly participants: readonly Participant[];
  readonly claims: readonly Claim[];
};

/** A line as it is worth, before disputes. */
export type WorkedLine = Worth & {
  readonly term: Term;
  readonly metric: string | null;
  readonly formula: FormulaKey;
};
export type Cap = {
  readonly cap: string;
  readonly limit: bigint;
  readonly used: bigint;
  readonly headroom: bigint;
};
export type WorkedMonth = {
  readonly month: Month;
  readonly version: Version;
  /** In the order of the terms, and of the KPIs of a term. */
  readonly lines: readonly WorkedLine[];
  readonly caps: readonly Cap[];
  readonly reports: Reports;
};

/** What the caps of a contract year have used so far. */
type Used = { readonly byTerm: Map<string, bigint>; all: bigint };

/** The months from the first as known on the day. All must have a version in force. */
export function workMonths(
  contract: Contract,
  months: readonly Month[],
  known: { readonly day: Day; readonly records: Records },
): WorkedMonth[] {
  const { observations, participants, claims } = known.records;
  const reportsFor = reportsOf(knownOn(known.day, observations));
  const people = knownOn(known.day, participants);
  const byId = new Map(people.map((participant) => [participant.id, participant]));
  const knownClaims = Map.groupBy(knownOn(known.day, claims), (one) => monthOf(one.claimedOn));
  const taken = new Map<string, Set<string>>();
  let used: Used = { byTerm: new Map(), all: 0n };
  return months.map((month) => {
    const version = versionFor(month, contract.versions);
    if (version === null) throw new Error(`no version in force in ${month}`);
    const monthOfYear = monthsBetween(contract.firstMonth, month) % 12;
    if (monthOfYear === 0) used = { byTerm: new Map(), all: 0n };
    const reports = reportsFor(month);
    const cappedWorth = (term: CappedTerm): Worth | null => {
      if (term.kind === "outcome") return outcomeWorth(term, reports);
      if (term.kind === "cohort") return cohortWorth(term, reports);
      const fees = taken.get(term.id) ?? new Set();
      taken.set(term.id, fees);
      const situation = { participants: byId, workingDay: contract.workingDay, taken: fees };
      return feesWorth(workClaims(knownClaims.get(month) ?? [], term, situation));
    };
    const situation = { contract, monthOfYear, reports, used, cappedWorth };
    return { month, version, reports, ...workMonth(version.terms, situation) };
  });
}

type MonthSituation = {
  readonly contract: Contract;
  readonly monthOfYear: number;
  readonly reports: Reports;
  readonly used: Used;
  readonly cappedWorth: (term: CappedTerm) => Worth | null;
};

function workMonth(terms: readonly Term[], situation: MonthSituation) {
  const lines = new Map<string, WorkedLine[]>();
  const caps = new Map<string, Cap>();
  const values = new Map<string, bigint>();
  for (const term of terms) {
    if ("chargesOf" in term) continue;
    const worth = paymentOf(term, situation);
    const line = worth === null ? [] : [{ ...worth, term, metric: null, formula: term.kind }];
    lines.set(term.id, line);
    values.set(term.id, worth?.value ?? 0n);
  }
  for (const term of terms) {
    if (term.kind === "quality") {
      const worth = qualityWorth(term, chargesOf(term.chargesOf, values), situation.reports);
      lines.set(term.id, [{ ...worth, term, metric: null, formula: "quality" }]);
    } else if (term.kind === "serviceCredits") {
      const charges = chargesOf(term.chargesOf, values);
      const { credits, limit, used } = creditsOf(term, charges, situation.reports);
      lines.set(
        term.id,
        credits.map((credit) => ({ ...credit, term })),
      );
      caps.set(term.id, capOf(term.id, limit, used));
    } else if (term.kind === "outcome" && term.cap !== null) {
      caps.set(term.id, capOf(term.id, term.cap, situation.used.byTerm.get(term.id) ?? 0n));
    }
  }
  const { outcomesCap } = situation.contract;
  const all = outcomesCap === null ? [] : [capOf("outcomes", outcomesCap, situation.used.all)];
  return {
    lines: terms.flatMap(({ id }) => lines.get(id) ?? []),
    caps: [...terms.flatMap(({ id }) => caps.get(id) ?? []), ...all],
  };
}

function capOf(cap: string, limit: bigint, used: bigint): Cap {
  return { cap, limit, used, headroom: largerOf(limit - used, 0n) };
}

/** The value of a term that is no deduction; capped kinds are cut and count towards their caps. */
function paymentOf(
  term: Exclude<Term, { readonly chargesOf: readonly string[] }>,
  { contract, monthOfYear, reports, used, cappedWorth }: MonthSituation,
): Worth | null {
  switch (term.kind) {
    case "outcome":
    case "personFees":
    case "cohort": {
      const worth = cappedWorth(term);
      if (worth === null) return null;
      const before = used.byTerm.get(term.id) ?? 0n;
      let value = worth.value;
      if (term.kind === "outcome" && term.cap !== null) {
        value = smallerOf(value, largerOf(term.cap - before, 0n));
      }
      if (contract.outcomesCap !== null) {
        value = smallerOf(value, largerOf(contract.outcomesCap - used.all, 0n));
      }
      used.byTerm.set(term.id, before + value);
      used.all = sumOf([used.all, value]);
      return { ...worth, value };
    }
    default:
      return worthOf(term, { monthOfYear, reports });
  }
}
