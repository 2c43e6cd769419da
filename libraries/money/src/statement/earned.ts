/** The days on which the fees for a person's work are earned. */
import { addDays, daysBetween } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";
import type { Participant } from "./records.ts";
import type { PersonFees } from "./term.ts";

const unbrokenDays = 28;

/** The day on which a fee of that number is earned, or null where it is not (yet) within the time. */
export type Earned = (fee: string, number: number) => Day | null;

/** Days of work counted from the day of attachment (0), both ends included. */
type Run = { readonly from: number; readonly to: number };

/**
 * The earned days of a participant: attachment; the day on which days in work add up to the weeks
 * of the outcome; then each 28th day of unbroken work. Department for Work and Pensions, Work
 * Programme; the reading of the window is the contract's.
 */
export function earnedDays(of: Participant, terms: PersonFees): Earned {
  const runs = runsWithin(of, Number(terms.withinWeeks) * 7);
  const outcome = outcomeDay(runs, Number(terms.outcomeWeeks) * 7);
  const most = Number(terms.maximumSustainments);
  const sustained = outcome === null ? [] : sustainedDays(runs, outcome + 1, most);
  const dayAt = (offset: number | null | undefined) =>
    typeof offset === "number" ? addDays(of.attachedOn, offset) : null;
  return (fee, number) => {
    if (fee === "sustainment") return dayAt(sustained[number - 1]);
    if (number !== 1) return null;
    if (fee === "attachment") return terms.withinWeeks > 0n ? of.attachedOn : null;
    return fee === "outcome" ? dayAt(outcome) : null;
  };
}

/** Unbroken runs of work within so many days; an open spell is taken as going on. */
function runsWithin({ attachedOn, work }: Participant, days: number): Run[] {
  const last = Math.min(days - 1, daysBetween(attachedOn, "9999-12-31" as Day));
  const runs: Run[] = [];
  for (const spell of work) {
    const from = Math.max(0, daysBetween(attachedOn, spell.from));
    const to = spell.to === null ? last : Math.min(last, daysBetween(attachedOn, spell.to));
    const before = runs.at(-1);
    if (to < from) continue;
    if (before !== undefined && before.to + 1 === from) runs[runs.length - 1] = { ...before, to };
    else runs.push({ from, to });
  }
  return runs;
}

function outcomeDay(runs: readonly Run[], needed: number): number | null {
  let left = needed;
  for (const { from, to } of runs) {
    if (left <= to - from + 1) return from + left - 1;
    left -= to - from + 1;
  }
  return null;
}

/** Each 28th unbroken day from a start, at most so many. */
function sustainedDays(runs: readonly Run[], start: number, most: number): number[] {
  const found: number[] = [];
  for (const { from, to } of runs) {
    let begin = Math.max(from, start);
    for (; begin + unbrokenDays - 1 <= to && found.length < most; begin += unbrokenDays) {
      found.push(begin + unbrokenDays - 1);
    }
  }
  return found;
}
