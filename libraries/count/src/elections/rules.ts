/** What a rule of the single transferable vote may choose, each choice named and cited. */

/** A choice with the provision that makes it, or why it is ours where the text is silent. */
export type Clause<Choice> = { readonly value: Choice; readonly cite: string };

/** The choices of the Gregory family: papers move in parcels at a value fixed in decimals. */
export type GregoryChoices = {
  /** Decimal places of votes and values. */
  readonly decimals: number;
  readonly quota:
    | "the whole number above votes / (places + 1)"
    | "votes / (places + 1), rounded up";
  /** Recomputed on the votes still transferable until somebody is elected. */
  readonly quotaRecomputed: boolean;
  readonly elected: "at the quota" | "at the quota, or at active votes / (places left + 1)";
  readonly surplusPapers: "all papers" | "the last parcel received";
  readonly surplusValue:
    | "each paper's value x surplus / votes"
    | "surplus / transferable papers, never above the value received";
  readonly surplusDeferred: "never" | "when it cannot change" | "when it cannot change or equal";
  readonly excludedTogether: "never" | "when below the next" | "when not above the next";
  readonly excludedParcels:
    | "all in one stage"
    | "by value, highest first"
    | "first preferences, then by value";
  readonly tieLooksBack: "latest difference first" | "earliest difference first";
  readonly tiePoints: "stages" | "parcels";
  /** One place left and one candidate has at least all the others' votes. */
  readonly lastPlaceByMajority: boolean;
  /** An exclusion that would leave just enough elects those left without a transfer. */
  readonly exclusionThatFillsIsNotTransferred: boolean;
  readonly stopsWhen: "the stage has ended" | "a parcel has been moved";
};

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
