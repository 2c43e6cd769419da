/** Every choice that a rule can make, by family: the values that are counted here and no others. */

/** Whole numbers from least to most. */
type Numbers = { readonly least: number; readonly most: number };
type Values = readonly (string | boolean)[];
type Choices = { readonly [choice: string]: Values | Numbers };
export type ChoicesOf<C extends Choices> = {
  readonly [choice in keyof C]: C[choice] extends readonly (infer Value)[] ? Value : number;
};

const decimalPlaces = (most: number): Numbers => ({ least: 0, most });

/** What every family decides. */
const everywhere = {
  /** A candidate who withdrew before the papers were counted. */
  withdrawn: ["struck from every paper"],
  /** A candidate who died after the papers went out, before the result. */
  deceased: ["struck from every paper", "the poll is abandoned"],
  /** As many stand as there are places, or fewer. */
  uncontested: ["elected without a count"],
  /** A member leaves before the term ends. */
  vacancy: [
    "all papers counted again, nobody sitting excluded",
    "the next by votes",
    "a new election",
    "the list names its next",
  ],
} as const;

/** The Gregory family: papers move in parcels at a value fixed in decimals. */
export const gregoryChoices = {
  ...everywhere,
  /** Decimal places of votes and values. */
  decimals: decimalPlaces(9),
  quota: [
    "the whole number above votes / (places + 1)",
    "votes / (places + 1), rounded up",
    "votes / (places + 1), cut off, and one unit more",
  ],
  /** Recomputed on the votes still transferable until somebody is elected. */
  quotaRecomputed: [true, false],
  elected: ["at the quota", "at the quota, or at active votes / (places left + 1)"],
  /** More reach the quota on equal votes than places are left. */
  electedTied: ["looked back on, else none at that stage"],
  surplusPapers: ["all papers", "the last parcel received"],
  surplusValue: [
    "each paper's value x surplus / votes",
    "surplus / transferable papers, never above the value received",
  ],
  /** What the cutting off of decimals is done to. */
  valueCutOff: ["each paper's value"],
  /** No paper examined can be transferred. */
  surplusOfNoPapers: ["all of it non-transferable", "it stays with the candidate"],
  surplusDeferred: ["never", "when it cannot change", "when it cannot change or equal"],
  surplusWhenFilled: ["not transferred"],
  excludedTogether: ["never", "when below the next", "when not above the next"],
  /** Level for the last place among those to be excluded. */
  excludedTied: [
    "looked back on, then a lot",
    "the file's order where a group of the lowest may go, else looked back on, then a lot",
  ],
  excludedParcels: [
    "all in one stage",
    "by value, highest first",
    "first preferences, then by value",
  ],
  tieLooksBack: ["latest difference first", "earliest difference first"],
  tiePoints: ["stages", "parcels"],
  /** Three level and parted at a point: only the lowest (highest) of that point stay in the tie. */
  tieNarrows: ["at each point", "where a point leaves one alone"],
  lotDecides: ["that decision alone"],
  /** One place left and one candidate has at least all the others' votes; two with half each: neither. */
  lastPlaceByMajority: [true, false],
  /** An exclusion that would leave just enough elects those left without a transfer. */
  exclusionThatFillsIsNotTransferred: [true, false],
  electedAfter: ["the stage", "each parcel"],
  stopsWhen: ["the stage has ended", "a parcel has been moved"],
  /** Places left for as many as are left, some of whom have no vote. */
  withoutVotes: ["fill the places left", "are not elected"],
  equalRankings: ["end the paper"],
} as const satisfies Choices;

/** Meek: elected candidates keep only the part of each paper that they need. */
export const meekChoices = {
  ...everywhere,
  /** Decimal places of votes, keep factors and quota. */
  decimals: decimalPlaces(9),
  quota: [
    "votes / (places + 1), cut off, and one unit more",
    "the same; for one place half of the votes, rounded up",
  ],
  /** Convergence: the total surplus is below this, in units of the last decimal place. */
  omega: { least: 1, most: 1_000_000_000 },
  keepFactor: ["rounded up at each step"],
  /** What one that is elected keeps of a paper is rounded up; the next has the rest. */
  paperShare: ["rounded up, the rest goes on"],
  surplusCounted: ["of all elected, those below the quota taken off", "of those above the quota"],
  excluded: [
    "when the surplus has converged",
    "as soon as all surplus cannot save the lowest, else when it has converged",
  ],
  withoutVotesTogether: [true, false],
  tiedForFewest: [
    "within the total surplus of the fewest, then a lot",
    "ahead at first difference, then the rule's own numbers",
    "ahead at first difference, then a lot",
  ],
  equalRankings: ["end the paper"],
} as const satisfies Choices;

/** The weighted inclusive Gregory method in exact fractions. */
export const exactChoices = {
  ...everywhere,
  /** Decimal places shown; the count itself is exact. */
  decimals: decimalPlaces(18),
  quota: ["votes / (places + 1), exactly"],
  elected: ["above the quota"],
  surplusValue: ["each paper's value x surplus / votes, exactly"],
  excluded: ["the fewest votes, one at a time, in one stage"],
  tieLooksBack: ["latest difference first", "earliest difference first"],
  equalRankings: ["shared among every order of the equals", "end the paper"],
} as const satisfies Choices;

export const marksChoices = {
  ...everywhere,
  decimals: decimalPlaces(0),
  marks: ["as many as there are places", "any number"],
  tie: ["a lot among those level for the last place"],
} as const satisfies Choices;

export const pairwiseChoices = {
  ...everywhere,
  decimals: decimalPlaces(0),
  winner: ["the strongest paths", "the strongest majorities locked in turn"],
  strength: ["papers that prefer the one", "papers that prefer the one, less those that do not"],
  unranked: ["below all ranked, level with one another"],
  tie: ["a lot"],
} as const satisfies Choices;

export const listChoices = {
  ...everywhere,
  decimals: decimalPlaces(0),
  divisors: ["1, 2, 3 ...", "1, 3, 5 ..."],
  tie: ["a lot"],
} as const satisfies Choices;

export type GregoryChoices = ChoicesOf<typeof gregoryChoices>;
export type MeekChoices = ChoicesOf<typeof meekChoices>;
export type ExactChoices = ChoicesOf<typeof exactChoices>;
export type MarksChoices = ChoicesOf<typeof marksChoices>;
export type PairwiseChoices = ChoicesOf<typeof pairwiseChoices>;
export type ListChoices = ChoicesOf<typeof listChoices>;

const families: { readonly [method: string]: Choices } = {
  gregory: gregoryChoices,
  meek: meekChoices,
  exact: exactChoices,
  marks: marksChoices,
  pairwise: pairwiseChoices,
  lists: listChoices,
};

/** Why a choice cannot be made in a family, or null where it can. */
export function choiceRefused(method: string, choice: string, value: unknown): string | null {
  const family = families[method] ?? {};
  const may = Object.hasOwn(family, choice) ? family[choice] : undefined;
  if (may === undefined) return `no choice ${choice}`;
  const can =
    "least" in may
      ? Number.isInteger(value) && Number(value) >= may.least && Number(value) <= may.most
      : may.some((one) => one === value);
  return can ? null : `${choice} cannot be ${JSON.stringify(value)}`;
}
