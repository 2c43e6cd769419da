/** A rule of counting: its choices, each named and cited, where it stands and how far it was checked. */
import type { GregoryChoices } from "./rules-choices.ts";

/** A choice with the provision that makes it, or why it is ours where the text is silent. */
export type Clause<Choice> = { readonly value: Choice; readonly cite: string };

/** A rule: its choices with their provisions, where it stands, and how sure we are of it. */
export type RulesOf<Method extends string, Choices> = {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** What was read and what was not. */
  readonly confidence: string;
  readonly method: Method;
  /** Where the rule fills so many places only. */
  readonly placesMost?: number;
  readonly clauses: { readonly [C in keyof Choices]: Clause<Choices[C]> };
};

export type GregoryRules = RulesOf<"gregory", GregoryChoices> & {
  /** Provisions named in the report. */
  readonly steps: {
    readonly first: string;
    readonly surplus: string;
    readonly exclusion: string;
    readonly fill: string;
    readonly lot: string;
  };
};

/** The bare choices of a rule, as the count reads them. */
export function choicesOf(rules: GregoryRules): GregoryChoices {
  const entries = Object.entries(rules.clauses).map(([name, clause]) => [name, clause.value]);
  return Object.fromEntries(entries) as GregoryChoices;
}
