/** Meek's method of the single transferable vote: elected candidates keep only the part that they need. */
import type { RulesOf } from "./rules.ts";

export type MeekChoices = {
  /** Decimal places of votes, keep factors and quota. */
  readonly decimals: number;
  /** The iteration ends when the total surplus is below this, in units of the last decimal place. */
  readonly omega: number;
  readonly keepFactor: "rounded up at each step";
  readonly tiedForFewest: "within the total surplus of the fewest";
};
export type MeekRules = RulesOf<"meek", MeekChoices>;

/** The reference rule of the Proportional Representation Foundation, as two programs count it. */
export const meekPrf: MeekRules = {
  name: "meek-prf",
  title: "Meek's method, reference rule of the Proportional Representation Foundation",
  source: "Proportional Representation Foundation, Reference Meek Rule, sections A to C",
  confidence: "read at second hand; every round of independent counts reproduced",
  method: "meek",
  clauses: {
    decimals: { value: 9, cite: "Definitions: arithmetic to nine decimal places" },
    omega: { value: 1000, cite: "Definitions: omega is 0.000001" },
    keepFactor: { value: "rounded up at each step", cite: "B.2.a, B.2.f: rounded up" },
    tiedForFewest: {
      value: "within the total surplus of the fewest",
      cite: "B.3: less than or equal to the lowest plus the total surplus; then at random",
    },
  },
};
