/**
 * Resolutions and ballots: from a rule and the counted votes, whether it is carried, with every
 * test in figures.
 */
import {
  field,
  isObject,
  listOr,
  objectOr,
  orRefusal,
  refuse,
  wholeOr,
} from "@rochdale/language/refused-input.ts";
import type { JsonObject, Refusal } from "@rochdale/language/refused-input.ts";
import { fraction, fractionText } from "./fraction.ts";
import { classesNamed } from "./majority.ts";
import { testsOfMeeting, testsOfSecondMeeting } from "./resolution.ts";
import { presetRule, readRule } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { staffSupport } from "./staff-support.ts";
import type { Grade } from "./staff-support.ts";
import { subgroupsToShow } from "./subgroups.ts";
import type { Subgroup } from "./subgroups.ts";
import { readSecondMeeting, readTally, returned, valid } from "./tally.ts";
import type { Count, Tally } from "./tally.ts";
import { compared, figure } from "./comparison.ts";
import type { Comparison, Test } from "./comparison.ts";

export type { Grade } from "./staff-support.ts";
export type { Subgroup } from "./subgroups.ts";
export type { Comparison, Test } from "./comparison.ts";

export type State =
  | "carried"
  | "lost"
  | "awaitingSecondMeeting"
  | "awaitingCastingVote"
  | "awaitingLot";
/** A class's motion to make this a special resolution (FairShares), as a comparison. */
export type Demand = Comparison & { readonly class: string };

export type DecideResult = {
  readonly state: State;
  readonly carried: boolean;
  /** The rule's way of breaking a tie, when the votes tie. */
  readonly tie: "lost" | "chair" | "lot" | null;
  readonly tests: readonly Test[];
  /** In heads, as fractions; null where nothing is divided by. */
  readonly shares: {
    readonly forOfEligible: string | null;
    readonly forOfValid: string | null;
    readonly turnout: string | null;
  };
  /** `staff-support` only. */
  readonly grade?: Grade;
  /** `fairshares` only. */
  readonly demands?: readonly Demand[];
  /** Where subgroups are given. */
  readonly subgroups?: readonly Subgroup[];
};

/**
 * Whether a resolution is carried (the contract in tests/conformance/decide). Nothing is rounded.
 * Bad input is answered with a refusal and its code, never thrown.
 */
export function decide(input: unknown): DecideResult | Refusal {
  return orRefusal(() => {
    const body = objectOr("badRule", input);
    const rule = readRule(field(body, "rule"));
    if (rule === "fairshares") return decideFairShares(body);
    if ((field(body, "classResolutions") ?? null) !== null) return refuse("badRule");
    if (rule === "staff-support") return decideStaffSupport(body);
    return decideBy(rule, body, readTally(field(body, "tally"), rule.noVoteFor));
  });
}

type Breaking = { readonly chair: unknown; readonly lot: unknown };

/** How a tie was broken, by the way of breaking it. Refuses `badTieBreak`. */
function readBreaking(body: JsonObject): Breaking {
  const [chair, lot] = [field(body, "castingVote") ?? null, field(body, "lot") ?? null];
  if (![chair, lot].every((vote) => vote === null || vote === "for" || vote === "against")) {
    return refuse("badTieBreak");
  }
  return { chair, lot };
}

function decideBy(rule: Rule, body: JsonObject, tally: Tally): DecideResult {
  const first = testsOfMeeting(rule, tally);
  const second = readSecondMeeting(field(body, "secondMeeting"), tally.date, rule.secondMeeting);
  const tests = [...first.tests, ...(second === null ? [] : testsOfSecondMeeting(rule, second))];
  const outcome = {
    tests,
    tie: first.tied ? rule.tie : null,
    unconfirmed: rule.secondMeeting !== null && second === null,
  };
  return { ...resultOf(stateOf(outcome, readBreaking(body)), outcome), ...rest(body, tally) };
}

type Outcome = {
  readonly tests: readonly Test[];
  readonly tie: DecideResult["tie"];
  readonly unconfirmed: boolean;
};

/**
 * A broken tie changes the state, never the record; it is broken only if all other tests passed.
 */
function stateOf({ tests, tie, unconfirmed }: Outcome, breaking: Breaking): State {
  const others = tests.filter(({ name }) => name !== "majority");
  const majority = tests.every((test) => test.name !== "majority" || test.passed);
  if (!others.every(({ passed }) => passed)) return "lost";
  if (!majority) {
    if (tie !== "chair" && tie !== "lot") return "lost";
    const broken = breaking[tie];
    if (broken === null) return tie === "chair" ? "awaitingCastingVote" : "awaitingLot";
    if (broken === "against") return "lost";
  }
  return unconfirmed ? "awaitingSecondMeeting" : "carried";
}

function resultOf(state: State, { tests, tie }: Outcome) {
  return { state, carried: state === "carried", tie, tests };
}

function rest(body: JsonObject, tally: Tally) {
  const groups = field(body, "subgroups") ?? null;
  return {
    shares: sharesOf(tally.whole),
    ...(groups === null ? {} : { subgroups: subgroupsToShow(groups, tally.whole) }),
  };
}

function sharesOf(whole: Count): DecideResult["shares"] {
  const share = (part: bigint, of: bigint) => (of === 0n ? null : fractionText(fraction(part, of)));
  return {
    forOfEligible: share(whole.for, whole.eligible),
    forOfValid: share(whole.for, valid(whole)),
    turnout: share(returned(whole), whole.eligible),
  };
}

function decideStaffSupport(body: JsonObject): DecideResult {
  const tally = readTally(field(body, "tally"), []);
  if ((field(body, "secondMeeting") ?? null) !== null) refuse("badRule");
  readBreaking(body);
  const { tests, grade } = staffSupport(tally.whole);
  const carried = grade === "convincing" || grade === "sufficient";
  const tied = tally.whole.for === tally.whole.against && tally.whole.for > 0n;
  const outcome = { tests, tie: tied ? ("lost" as const) : null, unconfirmed: false };
  return { ...resultOf(carried ? "carried" : "lost", outcome), grade, ...rest(body, tally) };
}

/**
 * Ordinary, unless a class has more for than against making it special. FairShares model rules,
 * clauses 23 and 25.
 */
function decideFairShares(body: JsonObject): DecideResult {
  const tally = readTally(field(body, "tally"), []);
  const demands = readDemands(field(body, "classResolutions") ?? [], tally);
  const special = demands.some(({ passed }) => passed);
  const rule = presetRule(special ? "fairshares-special" : "ordinary");
  return { ...decideBy(rule, body, tally), demands };
}

function readDemands(stated: unknown, tally: Tally): Demand[] {
  const demands = listOr("badRule", stated).map((row): Demand => {
    const resolution = isObject(row) ? row : refuse("badRule");
    const name = field(resolution, "class");
    const [count] = classesNamed([typeof name === "string" ? name : refuse("unknownClass")], tally);
    const votesFor = wholeOr("badCount", field(resolution, "for"));
    const against = wholeOr("badCount", field(resolution, "against"));
    if (votesFor + against > (count?.eligible ?? 0n)) refuse("moreVotesThanVoters");
    return { class: count?.name ?? "", ...compared(figure(votesFor), ">", figure(against)) };
  });
  const names = demands.map((demand) => demand.class);
  return new Set(names).size === names.length ? demands : refuse("duplicateName");
}
