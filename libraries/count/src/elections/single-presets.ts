/** Rules beside the single transferable vote: one place, the most votes, options, lists. */
import type { ListChoices, MarksChoices, PairwiseChoices } from "./rules-choices.ts";
import type { GregoryRules, RulesOf } from "./rules.ts";

const alike = {
  withdrawn: { value: "struck from every paper", cite: "as if the candidate had not stood" },
  deceased: { value: "struck from every paper", cite: "our own choice: as if withdrawn" },
  uncontested: { value: "elected without a count", cite: "no poll is needed" },
} as const;

/** The alternative vote: the lowest excluded one by one until one has most of the votes still in play. */
export const irv: GregoryRules = {
  name: "irv",
  title: "Alternative vote (instant runoff)",
  source: "The alternative vote as counted by RCTab 2 (single winner, majority of votes in play)",
  confidence: "our own choices where texts differ; counts of a certified tabulator reproduced",
  method: "gregory",
  placesMost: 1,
  clauses: {
    ...alike,
    electedTied: {
      value: "looked back on, else none at that stage",
      cite: "cannot arise: more than half",
    },
    valueCutOff: { value: "each paper's value", cite: "papers move whole" },
    surplusOfNoPapers: { value: "all of it non-transferable", cite: "never applied" },
    surplusWhenFilled: { value: "not transferred", cite: "one place" },
    excludedTied: { value: "looked back on, then a lot", cite: "our own choice" },
    tieNarrows: { value: "at each point", cite: "our own choice" },
    lotDecides: { value: "that decision alone", cite: "our own choice" },
    electedAfter: { value: "the stage", cite: "papers move at once" },
    withoutVotes: { value: "fill the places left", cite: "never applied: the last has most votes" },
    equalRankings: { value: "end the paper", cite: "our own choice" },
    vacancy: { value: "a new election", cite: "common usage" },
    decimals: { value: 0, cite: "papers move whole" },
    quota: { value: "the whole number above votes / (places + 1)", cite: "more than half" },
    quotaRecomputed: { value: true, cite: "half of the votes still in play" },
    elected: { value: "at the quota", cite: "more than half" },
    surplusPapers: { value: "all papers", cite: "one place: no surplus is ever moved" },
    surplusValue: { value: "each paper's value x surplus / votes", cite: "never applied" },
    surplusDeferred: { value: "never", cite: "never applied" },
    excludedTogether: { value: "never", cite: "our own choice: one at a time" },
    excludedParcels: { value: "all in one stage", cite: "all papers are worth one" },
    tieLooksBack: { value: "latest difference first", cite: "our own choice: the previous round" },
    tiePoints: { value: "stages", cite: "our own choice" },
    lastPlaceByMajority: { value: false, cite: "the quota says as much" },
    exclusionThatFillsIsNotTransferred: {
      value: false,
      cite: "our own choice: the last round shows",
    },
    stopsWhen: { value: "the stage has ended", cite: "papers move at once" },
  },
  steps: {
    first: "first preferences",
    surplus: "none",
    exclusion: "the fewest votes excluded",
    fill: "one left",
    lot: "a lot",
  },
};

export type MarksRules = RulesOf<"marks", MarksChoices>;

const marksTie = {
  value: "a lot among those level for the last place",
  cite: "as if an additional vote were given",
} as const;
const one = { value: 0, cite: "a mark is one vote" } as const;

export const fptp: MarksRules = {
  name: "fptp",
  title: "The most votes (one mark for each place)",
  source: "First past the post; with several places the block vote",
  confidence: "common usage; the lot is our own choice",
  method: "marks",
  clauses: {
    ...alike,
    vacancy: { value: "a new election", cite: "common usage" },
    decimals: one,
    marks: { value: "as many as there are places", cite: "more marks than places spoil a paper" },
    tie: marksTie,
  },
};

export const nhs2014Fptp: MarksRules = {
  name: "nhs-2014-fptp",
  title: "NHS foundation trust model election rules 2014, first past the post",
  source: "Model Election Rules 2014, Part 6, FPP rules",
  confidence: "from general knowledge; the wording was not checked",
  method: "marks",
  clauses: {
    ...alike,
    deceased: {
      value: "the poll is abandoned",
      cite: "FPP59, death of a candidate: from general knowledge, the wording was not checked",
    },
    vacancy: { value: "a new election", cite: "the trust's own constitution decides; not checked" },
    decimals: one,
    marks: { value: "as many as there are places", cite: "FPP: not more votes than places" },
    tie: { ...marksTie, cite: "FPP: by lot, as if an additional vote were received" },
  },
};

export const approval: MarksRules = {
  name: "approval",
  title: "Approval voting",
  source: "Brams and Fishburn, Approval Voting, 1978",
  confidence: "textbook",
  method: "marks",
  clauses: {
    ...alike,
    vacancy: { value: "the next by votes", cite: "our own choice" },
    decimals: one,
    marks: { value: "any number", cite: "each candidate on a paper is approved" },
    tie: { ...marksTie, cite: "our own choice" },
  },
};

export type PairwiseRules = RulesOf<"pairwise", PairwiseChoices>;

const pairwiseCommon = {
  ...alike,
  vacancy: { value: "all papers counted again, nobody sitting excluded", cite: "our own choice" },
  tie: { value: "a lot", cite: "our own choice" },
  decimals: { value: 0, cite: "papers are counted whole" },
  strength: { value: "papers that prefer the one", cite: "winning votes" },
  unranked: { value: "below all ranked, level with one another", cite: "our own choice" },
} as const;

export const schulze: PairwiseRules = {
  name: "schulze",
  title: "Schulze's method, for options",
  source: "Schulze, A new monotonic, clone-independent method, Social Choice and Welfare 36 (2011)",
  confidence: "textbook; its example 1 reproduced",
  method: "pairwise",
  clauses: { ...pairwiseCommon, winner: { value: "the strongest paths", cite: "section 2.2" } },
};

export const rankedPairs: PairwiseRules = {
  name: "ranked-pairs",
  title: "Ranked pairs, for options",
  source: "Tideman, Social Choice and Welfare 4 (1987); Zavist and Tideman 6 (1989)",
  confidence: "textbook",
  method: "pairwise",
  clauses: {
    ...pairwiseCommon,
    winner: { value: "the strongest majorities locked in turn", cite: "Tideman 1987" },
  },
};

export type ListRules = RulesOf<"lists", ListChoices>;

export const dhondt: ListRules = {
  name: "dhondt",
  title: "Lists by d'Hondt's divisors",
  source: "d'Hondt 1882; the largest of votes / 1, 2, 3 takes each place in turn",
  confidence: "textbook",
  method: "lists",
  clauses: {
    ...alike,
    vacancy: { value: "the list names its next", cite: "a place belongs to its list" },
    decimals: { value: 0, cite: "papers are counted whole" },
    divisors: { value: "1, 2, 3 ...", cite: "d'Hondt" },
    tie: { value: "a lot", cite: "our own choice" },
  },
};

export const sainteLague: ListRules = {
  name: "sainte-lague",
  title: "Lists by Sainte-Laguë's divisors",
  source: "Sainte-Laguë 1910; the largest of votes / 1, 3, 5 takes each place in turn",
  confidence: "textbook",
  method: "lists",
  clauses: {
    ...alike,
    vacancy: { value: "the list names its next", cite: "a place belongs to its list" },
    decimals: { value: 0, cite: "papers are counted whole" },
    divisors: { value: "1, 3, 5 ...", cite: "Sainte-Laguë" },
    tie: { value: "a lot", cite: "our own choice" },
  },
};
