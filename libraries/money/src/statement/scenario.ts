/** What a price schedule would pay for a year on given monthly volumes: for comparing offers before they are agreed. */
import { field, isObject, isRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { monthAfter } from "../month.ts";
import type { Month } from "../month.ts";
import { readVersions } from "./schedule.ts";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import { statements } from "./statement.ts";
import { metricsOf } from "./term.ts";
import type { Term } from "./term.ts";
import { sumOf } from "../exact.ts";

export type Volumes = { readonly [metric: string]: string };
export type YearOn = {
  /** Pence for twelve months. */
  readonly total: bigint;
  readonly byTerm: ReadonlyMap<string, bigint>;
  /** Metrics of the terms for which no volume is given: nothing is reported for them. */
  readonly missing: readonly string[];
  /** Terms that count people one by one: volumes say nothing of them, so they are left out. */
  readonly leftOut: readonly string[];
};

const first = "2026-04" as Month;
const months = Array.from({ length: 12 }, (_, at) => monthAfter(first, at));
const knownFrom = "2026-04-01";

/**
 * The payment of a contract year if every month brought these volumes and all were accepted. Groups are compared once,
 * in the last month. Terms as JSON, as the statement's contract reads them; its refusals are returned.
 */
export function yearOnVolumes(
  stated: { readonly terms: readonly unknown[]; readonly outcomesCap: number | null },
  volumes: Volumes,
): YearOn | Refusal {
  const terms = readTerms(stated.terms);
  if (isRefusal(terms)) return terms;
  const leftOut = new Set(terms.filter(({ kind }) => kind === "personFees").map(({ id }) => id));
  const counted = stated.terms.filter(
    (one) => !isObject(one) || !leftOut.has(String(field(one, "id"))),
  );
  const metrics = [...new Set(terms.flatMap(metricsOf))];
  const yearly = new Set(terms.filter(({ kind }) => kind === "cohort").flatMap(metricsOf));
  const drawn = statements({
    contract: {
      firstMonth: first,
      versions: [{ version: 1, effectiveFrom: knownFrom, terms: withoutCharges(counted, leftOut) }],
      outcomesCap: stated.outcomesCap,
    },
    statements: months.map((period) => ({ period, knownAt: `${monthAfter(period, 1)}-01` })),
    observations: months.flatMap((period) =>
      metrics
        .filter((metric) => Object.hasOwn(volumes, metric))
        .filter((metric) => !yearly.has(metric) || period === months.at(-1))
        .map((metric) => ({
          ...{ id: `${period} ${metric}`, metric, period, value: volumes[metric] },
          ...{ status: "validated", knownAt: knownFrom },
        })),
    ),
  });
  if ("refused" in drawn) return drawn;
  const lines = drawn.flatMap((one) => one.lines).filter(({ status }) => status !== "pending");
  const byTerm = new Map<string, bigint>(
    counted.map((one) => [String(field(one as never, "id")), 0n]),
  );
  for (const { term, amount } of lines) byTerm.set(term, (byTerm.get(term) ?? 0n) + amount);
  return {
    total: sumOf(byTerm.values()),
    byTerm,
    missing: metrics.filter((metric) => !Object.hasOwn(volumes, metric)),
    leftOut: [...leftOut],
  };
}

/** The terms of a schedule, or the refusal of the contract. */
export function readTerms(stated: readonly unknown[]): readonly Term[] | Refusal {
  return orRefusal(() => {
    const [version] = readVersions([{ version: 1, effectiveFrom: knownFrom, terms: stated }]);
    return version?.terms ?? [];
  });
}

/** Deductions charge only what is counted here. */
function withoutCharges(terms: readonly unknown[], leftOut: ReadonlySet<string>): unknown[] {
  return terms.map((one) => {
    const charges = isObject(one) ? field(one, "chargesOf") : undefined;
    if (!Array.isArray(charges)) return one;
    return { ...(one as object), chargesOf: charges.filter((id) => !leftOut.has(String(id))) };
  });
}
