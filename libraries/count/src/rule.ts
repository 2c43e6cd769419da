/**
 * A decision rule read strictly: which votes are measured, against what, and where the line stands.
 */
import { isObject, listOr, objectOr, refuse } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { compare, half, readLine } from "./fraction.ts";
import type { Fraction } from "./fraction.ts";
import { namedRules, presets } from "./presets.ts";
import type { NamedRule, PresetName } from "./presets.ts";

export const bases = ["forAndAgainst", "valid", "returned", "present", "eligible"] as const;
export type Base = (typeof bases)[number];

/** A line and whether it must be passed or only reached. */
export type Line = { readonly fraction: Fraction; readonly relation: "over" | "atLeast" };

export type Rule = {
  readonly base: Base;
  readonly line: Line;
  readonly turnout: { readonly count: Base; readonly line: Line } | null;
  readonly support: Line | null;
  readonly eachClass: {
    readonly classes: readonly string[] | null;
    readonly line: Line;
    readonly noVotes: "fails" | "ignored";
  } | null;
  readonly consentOf: readonly string[];
  readonly vetoBy: readonly string[];
  readonly weights: {
    readonly of: ReadonlyMap<string, bigint>;
    readonly noVotes: "countsAgainst" | "sharedOut";
    /** The most of the whole, as counted, that a class may count for. */
    readonly caps: ReadonlyMap<string, Fraction>;
  } | null;
  readonly cap: { readonly classes: readonly string[]; readonly fraction: Fraction } | null;
  readonly noVoteFor: readonly string[];
  readonly tie: "lost" | "chair" | "lot";
  readonly secondMeeting: {
    readonly line: Line;
    readonly minDays: number;
    readonly maxMonths: number;
  } | null;
};

const fields = [
  "base",
  "fraction",
  "relation",
  "turnout",
  "support",
  "eachClass",
  "consentOf",
  "vetoBy",
  "weights",
  "weightCaps",
  "noVotes",
  "cappedClasses",
  "cap",
  "noVoteFor",
  "tie",
  "secondMeeting",
] as const;

/** The rule as written, by name or in full; the names of more than one rule as they are. */
export function readRule(stated: unknown): Rule | NamedRule {
  if (typeof stated === "string") {
    if (Object.hasOwn(namedRules, stated)) return stated as NamedRule;
    return ruleFrom(presetNamed(stated));
  }
  const { preset, ...changes } = objectOr("badRule", stated);
  if (preset === undefined) return ruleFrom(changes);
  if (typeof preset === "string" && Object.hasOwn(namedRules, preset)) return refuse("badRule");
  return ruleFrom({ ...presetNamed(preset), ...changes });
}

/** The preset as a rule. */
export function presetRule(name: PresetName): Rule {
  return ruleFrom(presetNamed(name));
}

function presetNamed(name: unknown): JsonObject {
  if (typeof name !== "string" || !Object.hasOwn(presets, name)) return refuse("unknownRule");
  return presets[name as PresetName].rule;
}

function ruleFrom(stated: JsonObject): Rule {
  const rule = onlyFields(stated, fields);
  const base = oneOf(bases, rule["base"]);
  const line = lineFrom(rule);
  const tie = rule["tie"] === undefined ? "lost" : oneOf(["lost", "chair", "lot"], rule["tie"]);
  const overHalfOfVotes = base === "forAndAgainst" && isOverHalf(line);
  if (tie !== "lost" && !overHalfOfVotes) refuse("badRule");
  const [weights, cap] = [weightsFrom(rule), capFrom(rule)];
  if ((weights !== null || cap !== null) && base !== "forAndAgainst") refuse("badRule");
  if (weights !== null && cap !== null) refuse("badRule");
  return {
    base,
    line,
    turnout: turnoutFrom(rule["turnout"]),
    support: rule["support"] === undefined ? null : lineFrom(lineFields(rule["support"])),
    eachClass: eachClassFrom(rule["eachClass"]),
    consentOf: names(rule["consentOf"]),
    vetoBy: names(rule["vetoBy"]),
    weights,
    cap,
    noVoteFor: names(rule["noVoteFor"]),
    tie,
    secondMeeting: secondMeetingFrom(rule["secondMeeting"]),
  };
}

/** Whether the line is over a half, on which a vote can tie. */
export function isOverHalf({ fraction, relation }: Line): boolean {
  return relation === "over" && compare(fraction, half) === 0;
}

function onlyFields(stated: unknown, known: readonly string[]): JsonObject {
  const object = objectOr("badRule", stated);
  return Object.keys(object).every((name) => known.includes(name)) ? object : refuse("badRule");
}

function lineFields(stated: unknown): JsonObject {
  return onlyFields(stated, ["fraction", "relation"]);
}

/** Over a whole can never be, so it is no line. */
function lineFrom(stated: JsonObject): Line {
  const relation = oneOf(["over", "atLeast"], stated["relation"]);
  const fraction = readLine(stated["fraction"]) ?? refuse("badFraction");
  if (relation === "over" && fraction.top === fraction.bottom) refuse("badFraction");
  return { fraction, relation };
}

function oneOf<const Value extends string>(values: readonly Value[], stated: unknown): Value {
  return values.find((value) => value === stated) ?? refuse("badRule");
}

function names(stated: unknown): readonly string[] {
  if (stated === undefined) return [];
  const list = listOr("badRule", stated).map((name) =>
    typeof name === "string" ? name : refuse("badRule"),
  );
  return new Set(list).size === list.length ? list : refuse("duplicateName");
}

function turnoutFrom(stated: unknown): Rule["turnout"] {
  if (stated === undefined) return null;
  const turnout = onlyFields(stated, ["count", "fraction", "relation"]);
  const count = turnout["count"] === undefined ? "returned" : turnout["count"];
  return {
    count: oneOf(["forAndAgainst", "valid", "returned", "present"], count),
    line: lineFrom(turnout),
  };
}

function eachClassFrom(stated: unknown): Rule["eachClass"] {
  if (stated === undefined) return null;
  const each = onlyFields(stated, ["classes", "fraction", "relation", "noVotes"]);
  const classes = each["classes"] === undefined ? null : names(each["classes"]);
  if (classes?.length === 0) refuse("badRule");
  const silent = each["noVotes"] === undefined ? "fails" : each["noVotes"];
  return { classes, line: lineFrom(each), noVotes: oneOf(["fails", "ignored"], silent) };
}

function weightsFrom(rule: JsonObject): Rule["weights"] {
  const stated = rule["weights"];
  if (stated === undefined) {
    const alone = rule["noVotes"] === undefined && rule["weightCaps"] === undefined;
    return alone ? null : refuse("badRule");
  }
  const noVotes = oneOf(["countsAgainst", "sharedOut"], rule["noVotes"]);
  if (!isObject(stated)) return refuse("badRule");
  const of = Object.entries(stated).map(
    ([name, weight]) => [name, BigInt(wholeNumber(weight))] as const,
  );
  const weights = new Map(of);
  return { of: weights, noVotes, caps: weightCapsFrom(rule["weightCaps"], weights) };
}

function weightCapsFrom(
  stated: unknown,
  weights: ReadonlyMap<string, bigint>,
): ReadonlyMap<string, Fraction> {
  if (stated === undefined) return new Map();
  const caps = Object.entries(objectOr("badRule", stated)).map(([name, most]) => {
    if (!weights.has(name)) return refuse("unknownClass");
    return [name, readLine(most) ?? refuse("badFraction")] as const;
  });
  return new Map(caps);
}

function wholeNumber(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : refuse("badRule");
}

function capFrom(rule: JsonObject): Rule["cap"] {
  const { cappedClasses, cap } = rule;
  if (cappedClasses === undefined && cap === undefined) return null;
  if (cappedClasses === undefined || cap === undefined) return refuse("badRule");
  return { classes: names(cappedClasses), fraction: readLine(cap) ?? refuse("badFraction") };
}

function secondMeetingFrom(stated: unknown): Rule["secondMeeting"] {
  if (stated === undefined) return null;
  const second = onlyFields(stated, ["fraction", "relation", "minDays", "maxMonths"]);
  return {
    line: lineFrom(second),
    minDays: wholeNumber(second["minDays"]),
    maxMonths: wholeNumber(second["maxMonths"]),
  };
}
