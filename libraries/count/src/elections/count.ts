/** An election counted by a named rule: the report of every stage, or the lot that it waits for. */
import { sha256 } from "@noble/hashes/sha2.js";
import { countExact } from "./wigm-exact.ts";
import { verdictsOn } from "./constraint.ts";
import type { Constraints } from "./guards.ts";
import type { Contest, Counted } from "./contest.ts";
import type { Election } from "./election.ts";
import { countGregory } from "./gregory.ts";
import { countLists } from "./apportionment.ts";
import { countMarks } from "./marks.ts";
import { countMeek } from "./meek.ts";
import { countOptions } from "./options.ts";
import { noLots } from "./lots.ts";
import type { LotSource } from "./lots.ts";
import type { ElectionRules } from "./presets.ts";
import { countableProfile, papersIn } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { Report } from "./report.ts";

export type CountGiven = {
  /** Places to fill, where not as the file says. */
  readonly seats?: number;
  readonly lots?: LotSource;
  /** At least or at most so many of a group; by the Gregory rules only. */
  readonly constraints?: Constraints;
};

/**
 * Counts an election. Deterministic: the same papers in any order, rule and lots give the same report.
 * Where a lot is needed that `lots` does not answer, the report holds the stages so far and the question
 * (status `needs-lot`); count again with the lot to go on. As many candidates as places or fewer: nobody
 * is counted (`uncontested`). Throws RangeError on places that are no whole number above nought.
 */
export function countElection(
  election: Election,
  rules: ElectionRules,
  given: CountGiven = {},
): Report {
  const seats = given.seats ?? election.seats;
  if (!Number.isInteger(seats) || seats < 1) throw new RangeError(`${seats} places to fill`);
  if (seats > (rules.placesMost ?? seats)) {
    throw new RangeError(`${rules.name} fills one place, not ${seats}`);
  }
  const { withdrawn } = election;
  const constraints = given.constraints ?? null;
  if (constraints !== null) constraintsCanBeMet(rules, { constraints, seats, withdrawn });
  const equals = stops(rules) ? "end the ranking" : "kept";
  const { profile, lost } = countableProfile(election.profile, withdrawn, equals);
  const standing = election.candidates.map((_, i) => i + 1).filter((c) => !withdrawn.includes(c));
  const uncontested = standing.length <= seats && rules.method !== "lists";
  const counted: Counted & { readonly spoilt?: number } = uncontested
    ? nobodyCounted(standing)
    : countBy(profile, rules, { seats, withdrawn, lots: given.lots ?? noLots, constraints });
  return {
    schema: "rochdale-count-1",
    rules: rules.name,
    rulesHash: rulesHash(rules),
    title: election.title,
    seats,
    candidates: election.candidates,
    withdrawn,
    valid: papersIn(profile) - (counted.spoilt ?? 0),
    invalid: election.blank + lost + (counted.spoilt ?? 0),
    decimals: rules.clauses.decimals.value,
    quota: counted.quota,
    status: uncontested ? "uncontested" : counted.needs === null ? "complete" : "needs-lot",
    needs: counted.needs,
    elected: counted.elected,
    stages: counted.stages,
    lots: counted.lots,
  };
}

function countBy(
  profile: Profile,
  rules: ElectionRules,
  contest: Contest,
): Counted & { readonly spoilt?: number } {
  if (rules.method === "meek") return countMeek(profile, rules, contest);
  if (rules.method === "exact") return countExact(profile, rules, contest);
  if (rules.method === "marks") return countMarks(profile, rules, contest);
  if (rules.method === "pairwise") return countOptions(profile, rules, contest);
  if (rules.method === "lists") return countLists(profile, rules, contest);
  return countGregory(profile, rules, contest);
}

function nobodyCounted(standing: readonly number[]): Counted {
  const elected = standing.map((candidate) => ({ candidate, stage: 0 }));
  return { stages: [], elected, lots: [], quota: "0", needs: null };
}

function constraintsCanBeMet(
  rules: ElectionRules,
  given: {
    readonly constraints: Constraints;
    readonly seats: number;
    readonly withdrawn: readonly number[];
  },
): void {
  if (rules.method !== "gregory") throw new RangeError(`${rules.name} takes no constraints`);
  const { constraints, seats, withdrawn: excluded } = given;
  const { completions } = verdictsOn({ ...constraints, seats, elected: [], excluded });
  if (completions === 0n) throw new RangeError("no result can meet the constraints");
}

/** Whether a ranking ends where two stand equal: so in every rule of transferred papers. */
const stops = (rules: ElectionRules): boolean =>
  ["gregory", "meek", "exact"].includes(rules.method);

/** SHA-256 over the name and every choice of a rule: two rules with the same hash count alike. */
export function rulesHash(rules: ElectionRules): string {
  const clauses: Readonly<Record<string, { readonly value: unknown }>> = rules.clauses;
  const choices = Object.entries(clauses)
    .map(([name, clause]) => [name, clause.value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = new TextEncoder().encode(JSON.stringify([rules.method, choices]));
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
