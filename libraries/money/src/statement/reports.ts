/** The reports of a month as they are known on a day: reported, validated, waiting. */
import { add, nought } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { refuse } from "@rochdale/language/refused-input.ts";
import type { Month } from "../month.ts";
import { accepted, waiting } from "./records.ts";
import type { Observation } from "./records.ts";

export type Reports = {
  /** Whether there is any record, rejected ones too. */
  readonly any: (metric: string) => boolean;
  /** Sum of the reports that are not rejected, or null where there is none. */
  readonly reported: (metric: string) => Fraction | null;
  readonly validated: (metric: string) => Fraction;
  readonly waiting: (metric: string) => Fraction;
  /** Reported cost, allowable and not; or null where there is none. */
  readonly cost: (
    metric: string,
  ) => { readonly allowable: Fraction; readonly disallowed: Fraction } | null;
  /** The one report of the month, or null. Refuses `twoValues`: a percentage cannot be added up. */
  readonly single: (metric: string) => Observation | null;
};

function sum(observations: readonly Observation[]): Fraction {
  return observations.reduce((so, { value }) => add(so, value), nought);
}

/** Finds the reports of a month among all that are known. */
export function reportsOf(known: readonly Observation[]): (month: Month) => Reports {
  const byPlace = new Map<string, Observation[]>();
  for (const observation of known) {
    const place = `${observation.period} ${observation.metric}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), observation]);
  }
  return (month) => {
    const all = (metric: string) => byPlace.get(`${month} ${metric}`) ?? [];
    const standing = (metric: string) => all(metric).filter((one) => one.status !== "rejected");
    return {
      any: (metric) => all(metric).length > 0,
      reported: (metric) => (standing(metric).length === 0 ? null : sum(standing(metric))),
      validated: (metric) => sum(all(metric).filter(accepted)),
      waiting: (metric) => sum(all(metric).filter(waiting)),
      cost: (metric) => {
        const found = standing(metric);
        if (found.length === 0) return null;
        const allowable = sum(found.filter((one) => one.allowable));
        return { allowable, disallowed: sum(found.filter((one) => !one.allowable)) };
      },
      single: (metric) => {
        const [found, ...others] = standing(metric);
        return others.length > 0 ? refuse("twoValues") : (found ?? null);
      },
    };
  };
}
