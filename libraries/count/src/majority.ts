/**
 * The main line of a decision: the votes for as counted (plain, weighted or capped), and what they
 * are measured against.
 */
import { add, compare, divide, fraction, multiply, nought, subtract } from "./fraction.ts";
import type { Fraction } from "./fraction.ts";
import { refuse } from "@rochdale/language/refused-input.ts";
import type { Base, Rule } from "./rule.ts";
import { cutToCaps } from "./vote-caps.ts";
import { forAndAgainst, returned, valid } from "./tally.ts";
import type { ClassCount, Tally, Votes } from "./tally.ts";

/** Votes as the rule counts them. */
export type Counted = {
  /** Votes in the base, or the weights of the classes that voted. */
  readonly base: Fraction;
  readonly for: Fraction;
  /** What the line is a part of: the base, or the weights of all classes. */
  readonly whole: Fraction;
};

/** The votes as counted. Refuses `missingPresent`, `unknownClass`. */
export function votesAsCounted(rule: Rule, tally: Tally): Counted {
  if (rule.weights !== null) return weighted(rule.weights, tally);
  if (rule.cap !== null) return capped(rule.cap, tally);
  const base = fraction(votesIn(rule.base, tally));
  return { base, for: fraction(tally.whole.for), whole: base };
}

/** How many votes a base holds. */
export function votesIn(base: Base, { whole, present }: Tally): bigint {
  switch (base) {
    case "forAndAgainst":
      return forAndAgainst(whole);
    case "valid":
      return valid(whole);
    case "returned":
      return returned(whole);
    case "present":
      return present ?? refuse("missingPresent");
    case "eligible":
      return whole.eligible;
  }
}

/** The named classes of the tally, in the order named. Refuses `unknownClass`. */
export function classesNamed(names: readonly string[], { classes }: Tally): ClassCount[] {
  return names.map(
    (name) => classes?.find((count) => count.name === name) ?? refuse("unknownClass"),
  );
}

/**
 * Each class's weight is split by its own votes; a silent class adds nothing. Caps are kept among the classes that are
 * counted, so that a class does not count for more than its cap because others are silent.
 */
function weighted({ of, noVotes, caps }: NonNullable<Rule["weights"]>, tally: Tally): Counted {
  const classes = tally.classes ?? refuse("badRule");
  if (!classes.every(({ name }) => of.has(name))) refuse("unknownClass");
  const voting = classes.filter((count) => forAndAgainst(count) > 0n);
  const counted = noVotes === "countsAgainst" ? classes : voting;
  const cut = cutToCaps(
    counted.map(({ name }) => ({ votes: of.get(name) ?? 0n, most: caps.get(name) ?? null })),
  );
  const weightOf = (count: ClassCount) => cut[counted.indexOf(count)] ?? nought;
  const votesFor = voting.map((count) =>
    multiply(weightOf(count), fraction(count.for, forAndAgainst(count))),
  );
  return { base: total(voting.map(weightOf)), for: total(votesFor), whole: total(cut) };
}

/**
 * The capped classes' votes are pooled; above the cap they are cut back to count for exactly the
 * cap of the whole as counted, each vote for the same part. Community Shares Handbook 2.2.7.3, read
 * as a tenth of votes cast.
 */
function capped({ classes, fraction: cap }: NonNullable<Rule["cap"]>, tally: Tally): Counted {
  const pool = classesNamed(classes, tally);
  const all = fraction(forAndAgainst(tally.whole));
  const pooled = totalVotes(pool, forAndAgainst);
  const pooledFor = totalVotes(pool, (count) => count.for);
  const others = subtract(all, pooled);
  const othersFor = subtract(fraction(tally.whole.for), pooledFor);
  if (compare(pooled, multiply(cap, all)) <= 0) {
    return { base: all, for: fraction(tally.whole.for), whole: all };
  }
  const kept = multiply(divide(cap, subtract(fraction(1n), cap)), others);
  const base = add(others, kept);
  return { base, for: add(othersFor, multiply(divide(kept, pooled), pooledFor)), whole: base };
}

function total(parts: readonly Fraction[]): Fraction {
  return parts.reduce(add, nought);
}

function totalVotes(counts: readonly Votes[], of: (votes: Votes) => bigint): Fraction {
  return fraction(counts.reduce((sum, votes) => sum + of(votes), 0n));
}
