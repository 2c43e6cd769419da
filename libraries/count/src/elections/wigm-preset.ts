/** The weighted inclusive Gregory method in exact fractions: nothing is rounded anywhere. */
import type { ExactChoices } from "./rules-choices.ts";
import type { RulesOf } from "./rules.ts";

export type ExactRules = RulesOf<"exact", ExactChoices>;

export const wigmExact: ExactRules = {
  name: "wigm-exact",
  title: "Weighted inclusive Gregory method, exact",
  source: "The Scottish method (SSI 2007/42 rules 46 to 52) without its rounding; our own standard",
  confidence: "our own standard: no law prescribes it",
  method: "exact",
  clauses: {
    withdrawn: { value: "struck from every paper", cite: "as if the candidate had not stood" },
    deceased: { value: "struck from every paper", cite: "our own choice: as if withdrawn" },
    uncontested: { value: "elected without a count", cite: "no poll is needed" },
    vacancy: {
      value: "all papers counted again, nobody sitting excluded",
      cite: "our own choice, as ERS97 7.1",
    },
    equalRankings: {
      value: "shared among every order of the equals",
      cite: "our own choice: exact fractions allow it",
    },
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
