/** The decision rules that have a name, each with its source and how sure we are of it. */

/** A rule as it is written in JSON (the contract in tests/conformance/decide, "Rule object"). */
export type RuleFields = {
  readonly preset?: string;
  readonly base?: "forAndAgainst" | "valid" | "returned" | "present" | "eligible";
  readonly fraction?: string;
  readonly relation?: "over" | "atLeast";
  readonly turnout?: {
    readonly count?: "forAndAgainst" | "valid" | "returned" | "present";
    readonly fraction: string;
    readonly relation: "over" | "atLeast";
  };
  readonly support?: { readonly fraction: string; readonly relation: "over" | "atLeast" };
  readonly eachClass?: {
    readonly classes?: readonly string[];
    readonly fraction: string;
    readonly relation: "over" | "atLeast";
    readonly noVotes?: "fails" | "ignored";
  };
  readonly consentOf?: readonly string[];
  readonly vetoBy?: readonly string[];
  readonly weights?: { readonly [name: string]: number };
  readonly noVotes?: "countsAgainst" | "sharedOut";
  readonly cappedClasses?: readonly string[];
  readonly cap?: string;
  readonly noVoteFor?: readonly string[];
  readonly tie?: "lost" | "chair" | "lot";
  readonly secondMeeting?: {
    readonly fraction: string;
    readonly relation: "over" | "atLeast";
    readonly minDays: number;
    readonly maxMonths: number;
  };
};

export type Preset = {
  readonly rule: RuleFields;
  readonly source: string;
  /** How sure the reading is. */
  readonly confidence: "high" | "medium" | "house";
  /** What is sure and what is not, where it differs by part. */
  readonly doubt?: string;
};

const overHalf = { fraction: "1/2", relation: "over" } as const;
const confirmed = { ...overHalf, minDays: 14, maxMonths: 1 } as const;

/** Never edit a preset on which a decision was taken: add a dated one. */
export const presets = {
  ordinary: {
    rule: { base: "forAndAgainst", ...overHalf },
    source: "Companies Act 2006 s.282; common law",
    confidence: "high",
  },
  "special-75": {
    rule: { base: "forAndAgainst", fraction: "3/4", relation: "atLeast" },
    source: "Companies Act 2006 s.283; usual society rules",
    confidence: "high",
  },
  "ccbsa-s111": {
    rule: {
      base: "forAndAgainst",
      fraction: "2/3",
      relation: "atLeast",
      secondMeeting: confirmed,
    },
    source: "Co-operative and Community Benefit Societies Act 2014 s.111",
    confidence: "high",
    doubt: "The window of the second meeting is taken to be as in s.113: medium.",
  },
  "ccbsa-s113": {
    rule: {
      base: "forAndAgainst",
      fraction: "3/4",
      relation: "atLeast",
      turnout: { count: "forAndAgainst", fraction: "1/2", relation: "atLeast" },
      secondMeeting: confirmed,
    },
    source: "Co-operative and Community Benefit Societies Act 2014 s.113",
    confidence: "high",
  },
  "ccbsa-s119": {
    rule: { base: "eligible", fraction: "3/4", relation: "atLeast" },
    source: "Co-operative and Community Benefit Societies Act 2014 s.119(3)(a)",
    confidence: "high",
  },
  "right-to-manage": {
    rule: {
      base: "forAndAgainst",
      ...overHalf,
      eachClass: { classes: ["secure"], ...overHalf, noVotes: "fails" },
    },
    source: "Housing (Right to Manage) (England) Regulations 2012 reg.15",
    confidence: "medium",
  },
  "fairshares-special": {
    rule: {
      base: "eligible",
      fraction: "3/4",
      relation: "atLeast",
      eachClass: { ...overHalf, noVotes: "fails" },
    },
    source: "FairShares model rules, clause 25",
    confidence: "high",
  },
} as const satisfies { readonly [name: string]: Preset };
export type PresetName = keyof typeof presets;

/**
 * Rules that exist by name only, because they are more than one rule: `fairshares` is `ordinary`
 * unless a class makes it `fairshares-special`; `staff-support` has its own tests and grade.
 */
export const namedRules = {
  fairshares: { source: "FairShares model rules, clauses 23 and 25", confidence: "high" },
  "staff-support": { source: "House standard; no statute requires it", confidence: "house" },
} as const satisfies { readonly [name: string]: Omit<Preset, "rule"> };
export type NamedRule = keyof typeof namedRules;

freezeDeeply(presets);
freezeDeeply(namedRules);

function freezeDeeply(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freezeDeeply);
}
