/** The single transferable vote in its named Gregory dialects, each choice with the words it rests on. */
import type { GregoryRules } from "./rules.ts";

/** Where the three texts are silent and can be read one way only here. */
const alike = {
  withdrawn: {
    value: "struck from every paper",
    cite: "no such candidate continues: the next available preference passes over them",
  },
  deceased: { value: "struck from every paper", cite: "our own choice: as if withdrawn" },
  uncontested: { value: "elected without a count", cite: "no poll is held" },
  valueCutOff: { value: "each paper's value", cite: "the text divides for each paper" },
  surplusOfNoPapers: {
    value: "all of it non-transferable",
    cite: "our own reading: the texts speak of transferable papers only",
  },
  surplusWhenFilled: { value: "not transferred", cite: "no transfer after the last place" },
  tieNarrows: { value: "at each point", cite: "the fewest at that point go first, so others stay" },
  lotDecides: { value: "that decision alone", cite: "the text has each tie decided by lot" },
  withoutVotes: {
    value: "fill the places left",
    cite: "continuing candidates, whatever their votes",
  },
  equalRankings: { value: "end the paper", cite: "an uncertain preference ends the paper" },
  electedTied: {
    value: "looked back on, else none at that stage",
    cite: "cannot arise with a quota above votes / (places + 1)",
  },
} as const;
const tiedByLot = "looked back on, then a lot";

/**
 * Scottish Local Government Elections Order 2007 (SSI 2007/42) Schedule 1 rules 45 to 52, made again in
 * SSI 2011/399. Weighted inclusive Gregory to five places. Read at source in extracts; measured against
 * declared results of every figure.
 */
export const scottish2007: GregoryRules = {
  name: "scottish-2007",
  title: "Scottish Local Government Elections Order 2007",
  source: "SSI 2007/42 Schedule 1 rules 45 to 52; SSI 2011/399",
  confidence: "read in extracts; every figure of declared results reproduced",
  method: "gregory",
  clauses: {
    ...alike,
    decimals: { value: 5, cite: "rule 48(3): to five decimal places, ignoring the rest" },
    quota: { value: "the whole number above votes / (places + 1)", cite: "rule 46" },
    quotaRecomputed: { value: false, cite: "rule 46: one quota" },
    elected: { value: "at the quota", cite: "rule 47" },
    surplusPapers: { value: "all papers", cite: "rule 48(1)" },
    surplusValue: { value: "each paper's value x surplus / votes", cite: "rule 48(3)" },
    surplusDeferred: { value: "never", cite: "rule 49: surpluses come before exclusions" },
    excludedTogether: { value: "never", cite: "rule 50(1): the candidate with the fewest" },
    excludedParcels: { value: "all in one stage", cite: "rule 50(2): at the value as received" },
    tieLooksBack: { value: "latest difference first", cite: "rules 49(2), 51: most recent stage" },
    tiePoints: { value: "stages", cite: "rules 49(2), 51" },
    lastPlaceByMajority: { value: false, cite: "no such provision" },
    exclusionThatFillsIsNotTransferred: { value: false, cite: "rule 52 speaks after the transfer" },
    excludedTied: { value: tiedByLot, cite: "rule 51" },
    electedAfter: { value: "the stage", cite: "rules 48, 50: all papers move at once" },
    vacancy: { value: "a new election", cite: "Local Government (Scotland) Act 1973 section 37" },
    stopsWhen: { value: "the stage has ended", cite: "rule 52" },
  },
  steps: {
    first: "rules 45, 46",
    surplus: "rule 48",
    exclusion: "rule 50",
    fill: "rule 52",
    lot: "rules 49(2)(b), 51",
  },
};

/**
 * How to Conduct an Election by the Single Transferable Vote, 3rd edition 1997 (Newland and Britton), by
 * the Electoral Reform Society. Sections 4 to 7 read at second hand; the model election of the book
 * reproduced.
 */
export const ers97: GregoryRules = {
  name: "ers97",
  title: "Electoral Reform Society rules 1997",
  source: "Newland and Britton, 3rd edition 1997, sections 4 to 7",
  confidence: "read at second hand; the model election and independent counts reproduced",
  method: "gregory",
  clauses: {
    ...alike,
    decimals: { value: 2, cite: "5.1.6, 5.3.6" },
    quota: { value: "votes / (places + 1), rounded up", cite: "5.1.6" },
    quotaRecomputed: { value: true, cite: "5.4.8" },
    elected: {
      value: "at the quota, or at active votes / (places left + 1)",
      cite: "5.1.7, 5.3.13, 5.4.9; 6.20",
    },
    surplusPapers: { value: "the last parcel received", cite: "5.3.1, 5.3.2" },
    surplusValue: {
      value: "surplus / transferable papers, never above the value received",
      cite: "5.3.5 to 5.3.8",
    },
    surplusDeferred: { value: "when it cannot change or equal", cite: "5.2.2: does not exceed" },
    excludedTogether: { value: "when not above the next", cite: "5.2.5: does not exceed" },
    excludedParcels: { value: "by value, highest first", cite: "5.4.2 to 5.4.7" },
    tieLooksBack: { value: "earliest difference first", cite: "5.2.3, 5.2.5, 5.6.2" },
    tiePoints: { value: "parcels", cite: "5.2.5: after the transfer of a batch of papers" },
    lastPlaceByMajority: { value: false, cite: "5.1.7 does more" },
    exclusionThatFillsIsNotTransferred: { value: true, cite: "5.5.1" },
    electedTied: { value: "looked back on, else none at that stage", cite: "5.6.2" },
    excludedTied: {
      value: tiedByLot,
      cite: "5.2.5: the fewest votes at the first stage or the earliest point, then by lot",
    },
    electedAfter: { value: "each parcel", cite: "5.4.9 to 5.4.11" },
    vacancy: {
      value: "all papers counted again, nobody sitting excluded",
      cite: "7.1; 7.2 and 7.3 also allow co-option or an empty place",
    },
    stopsWhen: { value: "a parcel has been moved", cite: "5.5.2" },
  },
  steps: {
    first: "5.1",
    surplus: "5.3",
    exclusion: "5.4",
    fill: "5.5.1",
    lot: "5.6.1, 5.6.3",
  },
};

/**
 * Model Election Rules 2014 for NHS foundation trusts, Part 6, STV43 to STV50. Their wording was not
 * read; the count is that of the Local Elections (Northern Ireland) Order 1985, rules 47 to 53, which
 * they are known to follow. Check the trust's own constitution before claiming conformity.
 */
export const nhs2014Stv: GregoryRules = {
  name: "nhs-2014-stv",
  title: "NHS foundation trust model election rules 2014, single transferable vote",
  source: "Local Elections (Northern Ireland) Order 1985 rules 47 to 53 (as STV43 to STV50)",
  confidence: "the 1985 Order read at second hand; the 2014 numbering and wording not checked",
  method: "gregory",
  clauses: {
    ...alike,
    decimals: { value: 2, cite: "rule 49(4): to two decimal places" },
    quota: { value: "the whole number above votes / (places + 1)", cite: "rule 48" },
    quotaRecomputed: { value: false, cite: "rule 48: one quota" },
    elected: { value: "at the quota", cite: "rule 49(1)" },
    surplusPapers: { value: "the last parcel received", cite: "rule 49(6)" },
    surplusValue: {
      value: "surplus / transferable papers, never above the value received",
      cite: "rule 49(4), (7): the less",
    },
    surplusDeferred: { value: "when it cannot change", cite: "rule 49(10): less than" },
    excludedTogether: { value: "when below the next", cite: "rule 51(12): less than" },
    excludedParcels: { value: "first preferences, then by value", cite: "rule 51(1) to (8)" },
    tieLooksBack: { value: "earliest difference first", cite: "rules 49(9), 51(13)" },
    tiePoints: { value: "stages", cite: "rules 49(9), 51(13)" },
    lastPlaceByMajority: { value: true, cite: "rule 52(2)" },
    exclusionThatFillsIsNotTransferred: { value: false, cite: "rule 52(1) speaks of continuing" },
    deceased: {
      value: "struck from every paper",
      cite: "STV59, the count proceeds without them: from general knowledge, not checked",
    },
    excludedTied: { value: tiedByLot, cite: "rule 51(13)" },
    electedAfter: { value: "each parcel", cite: "rule 49(1): whenever the votes equal the quota" },
    vacancy: { value: "a new election", cite: "the trust's own constitution decides; not checked" },
    stopsWhen: { value: "a parcel has been moved", cite: "rule 52(1), (3): thereupon" },
  },
  steps: {
    first: "rules 47, 48",
    surplus: "rule 49",
    exclusion: "rule 51",
    fill: "rule 52(1)",
    lot: "rules 49(9), 51(13)",
  },
};
