/** An election counted by a named rule: the report of every stage, or the lot that it waits for. */
import { sha256 } from "@noble/hashes/sha2.js";
import { countExact } from "./wigm-exact.ts";
import { verdictsOn } from "./constraint.ts";
import type { Constraints } from "./constraint.ts";
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
  /** Candidates who withdrew after the file was made, or who died: struck as the rule says. */
  readonly withdrawn?: readonly number[];
  readonly deceased?: readonly number[];
  /** Members who keep their places while the others are filled; see vacancy.ts. */
  readonly sitting?: readonly number[];
};

/**
 * Counts an election. Deterministic: the same papers in any order, rule and lots give the same report.
 * Where a lot is needed that `lots` does not answer, the report holds the stages so far and the question
 * (status `needs-lot`); count again with the lot to go on. As many candidates as places or fewer: nobody
 * is counted (`uncontested`). Throws RangeError on places that are no whole number above nought, on
 * constraints that cannot be met, on a candidate named who doesn't stand, and on a death after which the
 * rule abandons the poll.
 */
export function countElection(
  election: Election,
  rules: ElectionRules,
  given: CountGiven = {},
): Report {
  const contest = contestOf(election, rules, given);
  const { seats, withdrawn, constraints } = contest;
  const sitting = contest.sitting ?? [];
  const { profile, lost } = profileFor(election, rules, withdrawn);
  const standing = election.candidates.map((_, i) => i + 1).filter((c) => !withdrawn.includes(c));
  const uncontested = standing.length <= seats && rules.method !== "lists";
  const counted = uncontested ? nobodyCounted(standing) : countBy(profile, rules, contest);
  const spoilt = counted.spoilt ?? 0;
  const parts = counted.parts ?? 1;
  return {
    schema: "rochdale-count-1",
    rules: rules.name,
    rulesHash: rulesHash(rules),
    title: election.title,
    seats,
    candidates: election.candidates,
    withdrawn,
    ...(sitting.length === 0 ? {} : { sitting }),
    ...(constraints === null || constraints === undefined ? {} : { constraints }),
    ...(parts === 1 ? {} : { partsOfPaper: parts }),
    valid: papersIn(profile) - spoilt,
    invalid: election.blank + lost + spoilt,
    decimals: rules.clauses.decimals.value,
    quota: counted.quota,
    status: uncontested ? "uncontested" : counted.needs === null ? "complete" : "needs-lot",
    needs: counted.needs,
    elected: counted.elected,
    stages: counted.stages,
    lots: counted.lots,
  };
}

type Told = Counted & { readonly spoilt?: number; readonly parts?: number };

/** What is counted, as given and as the file says; faults in it are thrown. */
function contestOf(election: Election, rules: ElectionRules, given: CountGiven): Contest {
  const seats = given.seats ?? election.seats;
  if (!Number.isInteger(seats) || seats < 1) throw new RangeError(`${seats} places to fill`);
  if (seats > (rules.placesMost ?? seats)) {
    throw new RangeError(`${rules.name} fills one place, not ${seats}`);
  }
  const { deceased = [], sitting = [], constraints = null } = given;
  if (deceased.length > 0 && rules.clauses.deceased.value === "the poll is abandoned") {
    throw new RangeError(`a candidate died: under ${rules.name} the poll is abandoned`);
  }
  const out = [...election.withdrawn, ...(given.withdrawn ?? []), ...deceased];
  const withdrawn = [...new Set(out)].sort((a, b) => a - b);
  for (const c of [...withdrawn, ...sitting]) {
    if (election.candidates[c - 1] === undefined) throw new RangeError(`no candidate ${c}`);
  }
  if (sitting.some((c) => withdrawn.includes(c))) throw new RangeError("one both sits and is out");
  if (sitting.length >= seats) throw new RangeError("every place is held by a sitting member");
  if (sitting.length > 0 && rules.method === "lists") {
    throw new RangeError(`${rules.name} fills no places beside sitting members`);
  }
  const candidates = election.candidates.length;
  if (constraints !== null) {
    constraintsCanBeMet(rules, { constraints, seats, withdrawn, sitting, candidates });
  }
  return { seats, withdrawn, lots: given.lots ?? noLots, constraints, sitting };
}

/** The papers as the rule takes them; marks are counted first, so that too many still spoil a paper. */
function profileFor(election: Election, rules: ElectionRules, withdrawn: readonly number[]) {
  const ends = "equalRankings" in rules.clauses && rules.clauses.equalRankings.value;
  const equals = ends === "end the paper" ? "end the ranking" : "kept";
  const struck = rules.method === "marks" ? [] : withdrawn;
  return countableProfile(election.profile, struck, equals);
}

function countBy(profile: Profile, rules: ElectionRules, contest: Contest): Told {
  if (rules.method === "meek") return countMeek(profile, rules, contest);
  if (rules.method === "exact") return countExact(profile, rules, contest);
  if (rules.method === "marks") return countMarks(profile, rules, contest);
  if (rules.method === "pairwise") return countOptions(profile, rules, contest);
  if (rules.method === "lists") return countLists(profile, rules, contest);
  return countGregory(profile, rules, contest);
}

function nobodyCounted(standing: readonly number[]): Told {
  const elected = standing.map((candidate) => ({ candidate, stage: 0 }));
  return { stages: [], elected, lots: [], quota: "0", needs: null };
}

function constraintsCanBeMet(
  rules: ElectionRules,
  given: {
    readonly constraints: Constraints;
    readonly seats: number;
    readonly withdrawn: readonly number[];
    readonly sitting: readonly number[];
    readonly candidates: number;
  },
): void {
  if (rules.method !== "gregory") throw new RangeError(`${rules.name} takes no constraints`);
  const { constraints, seats, withdrawn: excluded, sitting: elected } = given;
  if (constraints.attributes.length !== given.candidates) {
    throw new RangeError(`attributes of ${constraints.attributes.length} candidates are given`);
  }
  const { completions } = verdictsOn({ ...constraints, seats, elected, excluded });
  if (completions === 0n) throw new RangeError("no result can meet the constraints");
}

/** SHA-256 over the name and every choice of a rule: two rules with the same hash count alike. */
export function rulesHash(rules: ElectionRules): string {
  const clauses: Readonly<Record<string, { readonly value: unknown }>> = rules.clauses;
  const choices = Object.entries(clauses)
    .map(([name, clause]) => [name, clause.value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = new TextEncoder().encode(JSON.stringify([rules.method, choices]));
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
