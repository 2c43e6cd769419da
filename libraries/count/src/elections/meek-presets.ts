/** Meek's method of the single transferable vote: elected candidates keep only the part that they need. */
import type { MeekChoices } from "./rules-choices.ts";
import type { RulesOf } from "./rules.ts";

export type MeekRules = RulesOf<"meek", MeekChoices> & {
  /** Provisions named in the report. */
  readonly steps: { readonly elected: string; readonly excluded: string };
};

const alike = {
  withdrawn: { value: "struck from every paper", cite: "as if the candidate had not stood" },
  deceased: { value: "struck from every paper", cite: "our own choice: as if withdrawn" },
  uncontested: { value: "elected without a count", cite: "no poll is held" },
  decimals: { value: 9, cite: "arithmetic to nine decimal places" },
  keepFactor: { value: "rounded up at each step", cite: "keep factor x quota / votes, rounded up" },
  equalRankings: { value: "end the paper", cite: "one preference at each place" },
} as const;

/** The reference rule of the Proportional Representation Foundation, as two programs count it. */
export const meekPrf: MeekRules = {
  name: "meek-prf",
  title: "Meek's method, reference rule of the Proportional Representation Foundation",
  source: "Proportional Representation Foundation, Reference Meek Rule, sections A to C",
  confidence: "read at second hand; every round of independent counts reproduced",
  method: "meek",
  clauses: {
    ...alike,
    quota: { value: "votes / (places + 1), cut off, and one unit more", cite: "B.2.b" },
    omega: { value: 1000, cite: "Definitions: omega is 0.000001" },
    paperShare: { value: "rounded up, the rest goes on", cite: "B.2.a" },
    surplusCounted: {
      value: "of all elected, those below the quota taken off",
      cite: "B.2.d: the sum of vote less quota, not below nought",
    },
    excluded: { value: "when the surplus has converged", cite: "B.3" },
    withoutVotesTogether: { value: false, cite: "B.3: one at a time" },
    tiedForFewest: {
      value: "within the total surplus of the fewest, then a lot",
      cite: "B.3: less than or equal to the lowest plus the total surplus; then at random",
    },
    vacancy: {
      value: "all papers counted again, nobody sitting excluded",
      cite: "our own choice: the rule is silent",
    },
  },
  steps: { elected: "B.2", excluded: "B.3" },
};

/**
 * New Zealand: Local Electoral Regulations 2001, Schedule 1A. Its clauses were read in part; where they
 * were not, the count is that of I. D. Hill's program of version 6.7.7, from which they were drawn up.
 */
export const meekNz: MeekRules = {
  name: "meek-nz",
  title: "Meek's method as in New Zealand, Local Electoral Regulations 2001",
  source: "SR 2001/145 (NZ) Schedule 1A; I. D. Hill's program nzmeek 6.7.7 as published",
  confidence: "the schedule read in part; the program's text read and followed; no count compared",
  method: "meek",
  clauses: {
    ...alike,
    quota: {
      value: "the same; for one place half of the votes, rounded up",
      cite: "clauses 5, 11; for one place as the program has it",
    },
    omega: { value: 100_000, cite: "clause 13: 0.0001" },
    paperShare: {
      value: "rounded up, the rest goes on",
      cite: "clause 10 as the program has it: what is left is the value less the share",
    },
    surplusCounted: { value: "of those above the quota", cite: "clause 13; the program" },
    excluded: {
      value: "as soon as all surplus cannot save the lowest, else when it has converged",
      cite: "clause 13",
    },
    withoutVotesTogether: { value: true, cite: "the program: all without a vote, once converged" },
    tiedForFewest: {
      value: "ahead at first difference, then the rule's own numbers",
      cite: "clauses 19, 40 to 48; Wichmann and Hill's numbers, turned round at each count",
    },
    vacancy: {
      value: "a new election",
      cite: "Local Electoral Act 2001 (NZ) section 117; not read",
    },
  },
  steps: { elected: "clauses 6, 12", excluded: "clauses 13, 19, 23" },
};
