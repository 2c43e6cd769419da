/** One test of a decision in figures: a true statement of arithmetic, and whether it holds. */
import type { Day } from "@rochdale/clock/day.ts";
import { compare, fraction, fractionText, multiply } from "./fraction.ts";
import type { Fraction } from "./fraction.ts";
import type { Line } from "./rule.ts";

export type Relation = ">" | ">=" | "<=";

/** `passed` says whether `left relation right` holds; numbers as "57" or "225/4", days as days. */
export type Comparison = {
  readonly left: string;
  readonly relation: Relation;
  readonly right: string;
  readonly passed: boolean;
};
export type Test = Comparison & { readonly name: string };

/** Compares two figures exactly. */
export function compared(left: Fraction, relation: Relation, right: Fraction): Comparison {
  const order = compare(left, right);
  return {
    left: fractionText(left),
    relation,
    right: fractionText(right),
    passed: holds(order, relation),
  };
}

/** Compares two days. */
export function comparedDays(left: Day, relation: Relation, right: Day): Comparison {
  const order = left < right ? -1 : left > right ? 1 : 0;
  return { left, relation, right, passed: holds(order, relation) };
}

function holds(order: -1 | 0 | 1, relation: Relation): boolean {
  if (relation === ">") return order > 0;
  return relation === ">=" ? order >= 0 : order <= 0;
}

/** Compares what was reached with the line's part of a whole. */
export function againstLine(reached: Fraction, line: Line, whole: Fraction): Comparison {
  const relation = line.relation === "over" ? ">" : ">=";
  return compared(reached, relation, multiply(line.fraction, whole));
}

/** A whole number as a figure. */
export function figure(count: bigint): Fraction {
  return fraction(count);
}
