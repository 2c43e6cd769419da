/** The counted votes, read strictly: the whole, the classes and the second meeting. */
import { addDays, addMonths, DayOutOfRange, parseDay } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";
import {
  field,
  isObject,
  listOr,
  objectOr,
  refuse,
  wholeOr,
} from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";

/** Votes on a motion. *Valid* = for + against + abstain; *returned* = valid + spoiled. */
export type Votes = {
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
  readonly spoiled: bigint;
};
/** Votes on a roll of so many eligible. */
export type Count = Votes & { readonly eligible: bigint };
export type ClassCount = Count & { readonly name: string };

export type Tally = {
  readonly whole: Count;
  /** The classes that have a vote; null when the tally is not by class. */
  readonly classes: readonly ClassCount[] | null;
  /** Those in the room, in person or by proxy. */
  readonly present: bigint | null;
  /** The date of the first meeting as it stands; read only when a second meeting is given. */
  readonly date: unknown;
};

export function forAndAgainst(votes: Votes): bigint {
  return votes.for + votes.against;
}

export function valid(votes: Votes): bigint {
  return forAndAgainst(votes) + votes.abstain;
}

export function returned(votes: Votes): bigint {
  return valid(votes) + votes.spoiled;
}

/** The votes of an object; `abstain` and `spoiled` may be left out. Refuses `badCount`. */
export function readVotes(stated: JsonObject): Votes {
  const optional = (name: string) => wholeOr("badCount", field(stated, name) ?? 0);
  return {
    for: wholeOr("badCount", field(stated, "for")),
    against: wholeOr("badCount", field(stated, "against")),
    abstain: optional("abstain"),
    spoiled: optional("spoiled"),
  };
}

function readCount(stated: JsonObject): Count {
  const count = { eligible: wholeOr("badCount", field(stated, "eligible")), ...readVotes(stated) };
  return returned(count) > count.eligible ? refuse("moreVotesThanVoters") : count;
}

/** The tally without the classes that have no vote on this decision. */
export function readTally(input: unknown, noVoteFor: readonly string[]): Tally {
  const stated = objectOr("badCount", input);
  const classes = Object.hasOwn(stated, "classes") ? readClasses(stated, noVoteFor) : null;
  if (classes === null && noVoteFor.length > 0) refuse("unknownClass");
  const whole = classes === null ? readCount(stated) : sumOf(classes);
  if (whole.eligible === 0n) refuse("noOneEligible");
  const counted = field(stated, "present") ?? null;
  const present = counted === null ? null : wholeOr("badCount", counted);
  if (present !== null && present > whole.eligible) refuse("morePresentThanEligible");
  if (present !== null && returned(whole) > present) refuse("moreVotesThanPresent");
  return { whole, classes, present, date: field(stated, "date") };
}

function readClasses(stated: JsonObject, noVoteFor: readonly string[]): ClassCount[] {
  const classes = listOr("badCount", stated["classes"]).map((row) => {
    const object = objectOr("badCount", row);
    const name = field(object, "name");
    return { name: typeof name === "string" ? name : refuse("badCount"), ...readCount(object) };
  });
  const names = classes.map(({ name }) => name);
  if (new Set(names).size < names.length) refuse("duplicateName");
  if (!noVoteFor.every((name) => names.includes(name))) refuse("unknownClass");
  const silent = classes.filter(({ name }) => noVoteFor.includes(name));
  if (silent.some((count) => returned(count) > 0n)) refuse("voteByClassWithoutVote");
  return classes.filter(({ name }) => !noVoteFor.includes(name));
}

function sumOf(counts: readonly Count[]): Count {
  const total = (of: (count: Count) => bigint) =>
    counts.reduce((sum, count) => sum + of(count), 0n);
  return {
    eligible: total((count) => count.eligible),
    for: total((count) => count.for),
    against: total((count) => count.against),
    abstain: total((count) => count.abstain),
    spoiled: total((count) => count.spoiled),
  };
}

export type SecondMeeting = {
  readonly count: Count;
  readonly on: Day;
  readonly notBefore: Day;
  readonly notAfter: Day;
};

/** The second meeting with the limits that the date of the first gives; null when none is given. */
export function readSecondMeeting(
  stated: unknown,
  firstDate: unknown,
  window: { readonly minDays: number; readonly maxMonths: number } | null,
): SecondMeeting | null {
  if (stated === undefined || stated === null) return null;
  if (window === null) return refuse("badRule");
  const second = isObject(stated) ? stated : refuse("badCount");
  const count = readCount(second);
  if (count.eligible === 0n) refuse("noOneEligible");
  const first = parseDay(firstDate) ?? refuse("badDate");
  const on = parseDay(field(second, "date")) ?? refuse("badDate");
  try {
    const notBefore = addDays(first, window.minDays);
    return { count, on, notBefore, notAfter: addMonths(first, window.maxMonths) };
  } catch (error) {
    if (error instanceof DayOutOfRange) return refuse("badDate");
    throw error;
  }
}
