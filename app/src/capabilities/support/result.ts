/** The result of a reported ballot, decided by the rule that was announced, with every test in figures. */
import { decide } from "@rochdale/count/decide.ts";
import type { Tally } from "@rochdale/facts/ballots.ts";
import { addDays, daysBetween } from "@rochdale/genuineness/calendar.ts";
import { standardOn } from "@rochdale/genuineness/standard.ts";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import { isRanked } from "./rules.ts";

export type ResultTest = {
  readonly name: string;
  /** The smallest whole number that passes. */
  readonly needed: number;
  readonly found: number;
  readonly passed: boolean;
};
export type Result = {
  readonly carried: boolean;
  readonly grade: "convincing" | "sufficient" | "weak" | "notShown" | null;
  readonly tests: readonly ResultTest[];
};

/** Null where candidates were ranked: nothing is decided here. */
export function resultIn(ballot: Ballot, tally: Tally): Result | null {
  return isRanked(ballot) ? null : resultOf(ballot.called.content.rule, tally);
}

/** Null where nobody was on the roll: nothing can be decided. */
export function resultOf(rule: string, tally: Tally): Result | null {
  const decided = decide({ rule: rule === "staff-support" ? rule : "ordinary", tally });
  if ("refused" in decided) return null;
  const tests = decided.tests.map((test) => ({
    name: test.name,
    needed: needed(test.relation, test.right),
    found: Number(test.left),
    passed: test.passed,
  }));
  return { carried: decided.carried, grade: decided.grade ?? null, tests };
}

/** "more than 418/2" is 210 or more; "at least 225/4" is 57 or more. */
function needed(relation: string, right: string): number {
  const [top = "0", bottom = "1"] = right.split("/");
  const floor = BigInt(top) / BigInt(bottom);
  const exact = BigInt(top) % BigInt(bottom) === 0n;
  return Number(relation === ">" || !exact ? floor + 1n : floor);
}

/** How the ballot was held, against our own standard's days: notice and time to vote, in days. */
export function daysKept(ballot: Ballot): readonly ResultTest[] {
  const standard = standardOn(ballot.called.on);
  const opens = ballot.opened?.on ?? ballot.opens;
  const closes = ballot.closed?.on ?? ballot.closes;
  const notice = daysBetween(ballot.called.on, opens);
  const poll = daysBetween(opens, addDays(closes, 1));
  return [
    {
      name: "notice",
      needed: standard.ballotNoticeDays,
      found: notice,
      passed: notice >= standard.ballotNoticeDays,
    },
    { name: "poll", needed: standard.pollDays, found: poll, passed: poll >= standard.pollDays },
  ];
}
