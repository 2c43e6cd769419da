/** A casual vacancy filled as the rule of the election says: counted again, the next by votes, or neither. */
import type { Constraints } from "./constraint.ts";
import { countElection } from "./count.ts";
import type { Election } from "./election.ts";
import type { LotSource } from "./lots.ts";
import type { ElectionRules } from "./presets.ts";
import type { Report } from "./report.ts";

export type VacancyGiven = {
  /** All who hold a place now, from 1; those who leave among them. */
  readonly members: readonly number[];
  readonly leaving: readonly number[];
  /** Candidates who no longer stand. */
  readonly unwilling?: readonly number[];
  readonly lots?: LotSource;
  readonly constraints?: Constraints;
};

/** How the places were filled, under which provision; no report where nothing is counted. */
export type VacancyFilled = {
  readonly how: ElectionRules["clauses"]["vacancy"]["value"];
  readonly cite: string;
  /** Newly elected; fewer than the places where a lot is needed or too few stand. */
  readonly elected: readonly number[];
  readonly report: Report | null;
};

/**
 * Fills the places of those who leave from the papers of the election. Counted again: all papers, passing
 * over those who leave and the unwilling, nobody sitting excluded, until as many others are elected
 * (ERS97 7.1). The next by votes: those with the most of all not elected. A new election, and a place
 * that belongs to a list: nothing is counted. Throws RangeError where somebody leaves who was no member,
 * or the members are more than the places.
 */
export function fillVacancy(
  election: Election,
  rules: ElectionRules,
  given: VacancyGiven,
): VacancyFilled {
  const { members, leaving, unwilling = [], lots, constraints } = given;
  if (leaving.length === 0) throw new RangeError("nobody leaves");
  const stranger = leaving.find((c) => !members.includes(c));
  if (stranger !== undefined) throw new RangeError(`candidate ${stranger} is no member`);
  if (members.length > election.seats) throw new RangeError("more members than places");
  const { value: how, cite } = rules.clauses.vacancy;
  if (how === "a new election" || how === "the list names its next") {
    return { how, cite, elected: [], report: null };
  }
  const sitting = members.filter((c) => !leaving.includes(c));
  const report = countElection(election, rules, {
    seats: sitting.length + leaving.length,
    sitting,
    withdrawn: [...leaving, ...unwilling],
    ...(lots === undefined ? {} : { lots }),
    ...(constraints === undefined ? {} : { constraints }),
  });
  const elected = report.elected
    .map(({ candidate }) => candidate)
    .filter((c) => !sitting.includes(c));
  return { how, cite, elected, report };
}
