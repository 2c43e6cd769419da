/** The weighted inclusive Gregory method in exact fractions: nothing is rounded anywhere. */
import type { RulesOf } from "./rules.ts";

export type ExactChoices = {
  /** Decimal places shown; the count itself is exact. */
  readonly decimals: number;
  readonly quota: "votes / (places + 1), exactly";
  readonly elected: "above the quota";
  readonly surplusValue: "each paper's value x surplus / votes, exactly";
  readonly excluded: "the fewest votes, one at a time, in one stage";
  readonly tieLooksBack: "latest difference first";
};
export type ExactRules = RulesOf<"exact", ExactChoices>;

export const wigmExact: ExactRules = {
  name: "wigm-exact",
  title: "Weighted inclusive Gregory method, exact",
  source: "The Scottish method (SSI 2007/42 rules 46 to 52) without its rounding; our own standard",
  confidence: "our own standard: no law prescribes it",
  method: "exact",
  clauses: {
    decimals: { value: 9, cite: "figures are shown cut off at nine places; the count is exact" },
    quota: { value: "votes / (places + 1), exactly", cite: "the exact Droop quota" },
    elected: {
      value: "above the quota",
      cite: "at the exact quota one more than the places could be",
    },
    surplusValue: {
      value: "each paper's value x surplus / votes, exactly",
      cite: "as rule 48(3), not cut off",
    },
    excluded: { value: "the fewest votes, one at a time, in one stage", cite: "as rule 50" },
    tieLooksBack: { value: "latest difference first", cite: "as rules 49(2), 51; then a lot" },
  },
};
