/** What a signed contract comes to by its agreed prices: fixed sums exactly, agreed volumes as an estimate, the rest not at all. */
import { parseDay, type Day } from "@rochdale/clock/day.ts";
import { workingDayBut } from "@rochdale/clock/working-day.ts";
import { fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { sumOf } from "@rochdale/money/exact.ts";
import { monthAfter, monthsBetween, parseMonth, type Month } from "@rochdale/money/month.ts";
import { monthlyShare } from "@rochdale/money/statement/payments.ts";
import type { Observation } from "@rochdale/money/statement/records.ts";
import { readVersions, versionFor, type Version } from "@rochdale/money/statement/schedule.ts";
import type { Term } from "@rochdale/money/statement/term.ts";
import { workMonths } from "@rochdale/money/statement/worked-months.ts";
import type { ContractPrices } from "./contract-prices.ts";
import { termsOf } from "./contract-prices.ts";

/**
 * How far a line's sum is known beforehand: `fixed` by the contract; at a `volume` that both agreed; `open`, as it hangs
 * on what is done and accepted; a `deduction` only lowers what others come to.
 */
export type Foreknown = "fixed" | "volume" | "open" | "deduction";

export type ContractYear = {
  readonly from: Month;
  readonly to: Month;
  /** Pence of the lines that are fixed or have an agreed volume. */
  readonly pence: bigint;
};
export type ContractWorth = {
  /** Each contract year of the months that are paid; the last may be short. */
  readonly years: readonly ContractYear[];
  /** Pence over all years: the whole worth where no line is open, before deductions. */
  readonly pence: bigint;
  /** Names of the lines of each sort, each once, in the order of the schedules. */
  readonly names: { readonly [sort in Foreknown]: readonly string[] };
};

/** Every agreed version with its prices exact, uplifts worked in, the earliest first; each until the next begins. */
export function versionsInForce({ versions }: ContractPrices): readonly Version[] {
  const read = orRefusal(() => readVersions(versions.map(({ agreed: _, ...one }) => one)));
  if (isRefusal(read)) throw new Error(`no price schedule: ${read.refused.code}`);
  return read;
}

/** The name of a line in a version of the prices; its id where it has none. */
export function nameOfTerm(prices: ContractPrices, version: number, term: string): string {
  return termsOf(prices, version).find(({ id }) => id === term)?.name ?? term;
}

/** Units a year of the lines of plain signed terms, by the ids that these have as a schedule. */
export function unitsAgreed({ signed, versions }: ContractPrices): ReadonlyMap<string, number> {
  const [first] = versions;
  if (!first || first.version !== 0 || !("terms" in first)) return new Map();
  const { prices } = signed.content.heads;
  return new Map(first.terms.map(({ id }, at) => [id, prices[at]?.unitsPerYear ?? 0]));
}

/** Our own reading: a plan, a target and a target cost are volumes that the contract itself names. */
export function foreknown(term: Term, units: ReadonlyMap<string, number>): Foreknown {
  switch (term.kind) {
    case "block":
      return "fixed";
    case "costAndVolume":
    case "aligned":
    case "gainshare":
      return "volume";
    case "tariff":
      return units.has(term.id) ? "volume" : "open";
    case "outcome":
    case "personFees":
    case "cohort":
      return "open";
    case "serviceCredits":
    case "quality":
      return "deduction";
  }
}

/** The worth of the months that are paid, each by the version that governs it, as the statement's own formulas give it. */
export function contractWorth(prices: ContractPrices): ContractWorth {
  const [first, last] = [monthOr(prices.firstMonth), monthOr(prices.lastMonth)];
  const count = Math.max(0, monthsBetween(first, last) + 1);
  const months = Array.from({ length: count }, (_, at) => monthAfter(first, at));
  const units = unitsAgreed(prices);
  const all = versionsInForce(prices);
  const governing = new Set(months.map((month) => versionFor(month, all)));
  const versions = all.filter((one) => governing.has(one)).map((one) => knownOnly(one, units));
  const observations = months.flatMap((month, at) =>
    (versionFor(month, versions)?.terms ?? []).flatMap((term) => {
      const value = volumeOf(term, { units, monthOfYear: at % 12 });
      return value === null ? [] : [reported(term.id, month, value)];
    }),
  );
  const worked = workMonths(
    { firstMonth: first, versions, outcomesCap: null, workingDay: workingDayBut(new Set()) },
    months,
    { day: known, records: { observations, participants: [], claims: [] } },
  );
  const sums = worked.map(({ lines }) => sumOf(lines.map(({ value }) => value)));
  const years = months.flatMap((from, at): ContractYear[] => {
    if (at % 12 !== 0) return [];
    const to = months[Math.min(at + 11, count - 1)] ?? from;
    return [{ from, to, pence: sumOf(sums.slice(at, at + 12)) }];
  });
  const names = namesBySort(prices, { versions: all.filter((one) => governing.has(one)), units });
  return { years, pence: sumOf(sums), names };
}

/** The day of all agreed volumes: none is ever corrected. */
const known = parseDay("2000-01-01") as Day;

function monthOr(text: string): Month {
  const month = parseMonth(text);
  if (!month) throw new Error(`no month: ${text}`);
  return month;
}

/** A version with only the lines that are known beforehand, each reading a metric of its own. */
function knownOnly(version: Version, units: ReadonlyMap<string, number>): Version {
  const terms = version.terms
    .filter((term) => ["fixed", "volume"].includes(foreknown(term, units)))
    .map((term) => ("metric" in term ? { ...term, metric: term.id } : term));
  return { ...version, terms };
}

type AtMonth = { readonly units: ReadonlyMap<string, number>; readonly monthOfYear: number };

/** The volume of a month that must be reported; null where the formula itself takes the plan or the target. */
function volumeOf(term: Term, { units, monthOfYear }: AtMonth): bigint | null {
  if (term.kind === "tariff") return monthlyShare(BigInt(units.get(term.id) ?? 0), monthOfYear);
  return term.kind === "gainshare" ? term.target : null;
}

function reported(metric: string, period: Month, volume: bigint): Observation {
  const id = `${period} ${metric}`;
  const value = fraction(volume);
  return { id, knownAt: known, metric, period, value, status: "validated", allowable: true };
}

function namesBySort(
  prices: ContractPrices,
  of: { readonly versions: readonly Version[]; readonly units: ReadonlyMap<string, number> },
): ContractWorth["names"] {
  const named = of.versions.flatMap(({ version, terms }) =>
    terms.map((term) => ({
      sort: foreknown(term, of.units),
      name: nameOfTerm(prices, Number(version), term.id),
    })),
  );
  const sorted = (sort: Foreknown) => [
    ...new Set(named.filter((one) => one.sort === sort).map(({ name }) => name)),
  ];
  return {
    fixed: sorted("fixed"),
    volume: sorted("volume"),
    open: sorted("open"),
    deduction: sorted("deduction"),
  };
}
