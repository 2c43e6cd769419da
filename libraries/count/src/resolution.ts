/** The tests of a resolution in the order of the contract, from the base to the second meeting. */
import { refuse } from "@rochdale/language/refused-input.ts";
import { compare, half, multiply, nought } from "./fraction.ts";
import { classesNamed, votesAsCounted, votesIn } from "./majority.ts";
import { isOverHalf } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { forAndAgainst } from "./tally.ts";
import type { ClassCount, SecondMeeting, Tally } from "./tally.ts";
import { againstLine, compared, comparedDays, figure } from "./comparison.ts";
import type { Test } from "./comparison.ts";

/**
 * The tests of the (first) meeting, and whether its votes tie on an over-1/2 line of
 * for-and-against.
 */
export function testsOfMeeting(
  rule: Rule,
  tally: Tally,
): { readonly tests: Test[]; readonly tied: boolean } {
  const counted = votesAsCounted(rule, tally);
  const roll = figure(tally.whole.eligible);
  const base: Test = { name: "base", ...compared(counted.base, ">", nought) };
  const majority: Test = {
    name: "majority",
    ...againstLine(counted.for, rule.line, counted.whole),
  };
  const onTheLine = compare(counted.for, multiply(half, counted.whole)) === 0;
  return {
    tests: [
      base,
      majority,
      ...(rule.turnout === null ? [] : [turnout(rule.turnout, tally)]),
      ...(rule.support === null
        ? []
        : [{ name: "support", ...againstLine(figure(tally.whole.for), rule.support, roll) }]),
      ...eachClass(rule.eachClass, tally),
      ...classesNamed(rule.consentOf, tally).map(consent),
      ...classesNamed(rule.vetoBy, tally).map(veto),
    ],
    tied: base.passed && rule.base === "forAndAgainst" && isOverHalf(rule.line) && onTheLine,
  };
}

function turnout({ count, line }: NonNullable<Rule["turnout"]>, tally: Tally): Test {
  const voted = figure(votesIn(count, tally));
  return { name: "turnout", ...againstLine(voted, line, figure(tally.whole.eligible)) };
}

function eachClass(each: Rule["eachClass"], tally: Tally): Test[] {
  if (each === null) return [];
  const classes =
    each.classes === null
      ? (tally.classes ?? refuse("badRule"))
      : classesNamed(each.classes, tally);
  return classes
    .filter((count) => each.noVotes === "fails" || forAndAgainst(count) > 0n)
    .flatMap((count) => [
      { name: `votes:${count.name}`, ...compared(figure(forAndAgainst(count)), ">", nought) },
      {
        name: `majority:${count.name}`,
        ...againstLine(figure(count.for), each.line, figure(forAndAgainst(count))),
      },
    ]);
}

/** A majority for within the class; a tie or silence is not consent. */
function consent(count: ClassCount): Test {
  const halfOfVotes = multiply(half, figure(forAndAgainst(count)));
  return { name: `consent:${count.name}`, ...compared(figure(count.for), ">", halfOfVotes) };
}

/** A majority against within the class stops it; a tie or silence is not a veto. */
function veto(count: ClassCount): Test {
  const halfOfVotes = multiply(half, figure(forAndAgainst(count)));
  return { name: `veto:${count.name}`, ...compared(figure(count.against), "<=", halfOfVotes) };
}

/** The tests of the second meeting that confirms. */
export function testsOfSecondMeeting(rule: Rule, second: SecondMeeting): Test[] {
  const line = rule.secondMeeting?.line ?? refuse("badRule");
  const votes = figure(forAndAgainst(second.count));
  return [
    { name: "secondNotTooEarly", ...comparedDays(second.on, ">=", second.notBefore) },
    { name: "secondNotTooLate", ...comparedDays(second.on, "<=", second.notAfter) },
    { name: "secondBase", ...compared(votes, ">", nought) },
    { name: "secondMajority", ...againstLine(figure(second.count.for), line, votes) },
  ];
}
