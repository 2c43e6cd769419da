/** What each legal form may do with a surplus: a table of uses, each with its condition. */

export const legalForms = [
  "cooperativeSociety",
  "communityBenefitSociety",
  "cicByShares",
  "cicByGuarantee",
  "charity",
  "employeeOwnershipTrustCompany",
] as const;
export type LegalForm = (typeof legalForms)[number];

/** In the order in which they are worked. */
export const uses = [
  "shareInterest",
  "communityFund",
  "staffBonus",
  "participationDividend",
  "shareDividend",
] as const;
export type Use = (typeof uses)[number];

/** Why a use is refused. The words are the contract's; a page says them in its own language. */
export const refusals = {
  noResolution: "No vote of the members or trustees stands behind this use.",
  noSurplus: "There is no surplus left to appropriate.",
  insufficientSurplus: "It is more than is left of the surplus at this step.",
  aboveMaximumInterest: "The rate is above the maximum share interest in the rules.",
  noMaximumInterestInRules: "The rules state no maximum rate of share interest.",
  noInterestOnShares: "This legal form pays no interest on member shares.",
  noDividendToMembers: "A community benefit society may not pay its members a dividend.",
  noParticipationDividend: "Only a co-operative society may pay a dividend by participation.",
  noDividendOnShares:
    "A society may not pay a dividend in proportion to shares beyond share interest.",
  noShareCapital: "This legal form has no share capital and distributes no profit.",
  charityDistributesNoProfit: "A charity distributes no profit.",
  overCicCap: "Dividends would be above 35 per cent of the distributable profits.",
  payNotShownReasonable: "The bonus has not been shown to be reasonable pay.",
  notSameTerms: "A bonus in an employee-owned company must be on the same terms for all.",
  noMeasureOfParticipation:
    "A dividend by participation must follow participation, and no measure of it is stated.",
} as const;
export type RefusalCode = keyof typeof refusals;

/** The law register's entry behind a refusal; the others are arithmetic, or the members' own vote. */
const legalBasis: { readonly [code in RefusalCode]?: { readonly law: string } } = {
  aboveMaximumInterest: { law: "rfccbs-share-interest" },
  noMaximumInterestInRules: { law: "rfccbs-share-interest" },
  noDividendToMembers: { law: "bencom-no-dividend" },
  noParticipationDividend: { law: "rfccbs-share-interest" },
  noDividendOnShares: { law: "ccbsa2014-s2" },
  noShareCapital: { law: "cic-asset-lock" },
  charityDistributesNoProfit: { law: "charity-law" },
  overCicCap: { law: "cic-dividend-cap" },
  notSameTerms: { law: "eot-equality" },
  noMeasureOfParticipation: { law: "rfccbs-share-interest" },
};

/** The id of the law behind a refusal, or null where none is. */
export function lawBehind(code: RefusalCode): string | null {
  return legalBasis[code]?.law ?? null;
}

/** A condition that the use must meet in this form; any other entry is the refusal itself. */
export type Condition =
  | "allowed"
  | "withinMaximumInterest"
  | "reasonablePay"
  | "sameTerms"
  | "measured"
  | "withinCicCap";
type Row = { readonly [use in Use]: Condition | RefusalCode };

/**
 * Co-operative and Community Benefit Societies Act 2014 s.2 with FCA guidance RFCCBS 4.2 and 6.1;
 * CIC Regulations 2005 (35 per cent since 1 October 2014); charity law; equality requirement of
 * employee-ownership trusts (general knowledge: check before relying on it).
 */
const table: { readonly [form in LegalForm]: Row } = {
  cooperativeSociety: {
    shareInterest: "withinMaximumInterest",
    communityFund: "allowed",
    staffBonus: "allowed",
    participationDividend: "measured",
    shareDividend: "noDividendOnShares",
  },
  communityBenefitSociety: {
    shareInterest: "withinMaximumInterest",
    communityFund: "allowed",
    staffBonus: "reasonablePay",
    participationDividend: "noDividendToMembers",
    shareDividend: "noDividendToMembers",
  },
  cicByShares: {
    shareInterest: "noInterestOnShares",
    communityFund: "allowed",
    staffBonus: "reasonablePay",
    participationDividend: "noParticipationDividend",
    shareDividend: "withinCicCap",
  },
  cicByGuarantee: {
    shareInterest: "noShareCapital",
    communityFund: "allowed",
    staffBonus: "reasonablePay",
    participationDividend: "noParticipationDividend",
    shareDividend: "noShareCapital",
  },
  charity: {
    shareInterest: "charityDistributesNoProfit",
    communityFund: "allowed",
    staffBonus: "reasonablePay",
    participationDividend: "charityDistributesNoProfit",
    shareDividend: "charityDistributesNoProfit",
  },
  employeeOwnershipTrustCompany: {
    shareInterest: "noInterestOnShares",
    communityFund: "allowed",
    staffBonus: "sameTerms",
    participationDividend: "noParticipationDividend",
    shareDividend: "allowed",
  },
};

/** What a legal form says of a use. */
export function conditionOf(form: LegalForm, use: Use): Condition | RefusalCode {
  return table[form][use];
}

/** Whether an entry of the table is a refusal, not a condition to be met. */
export function isRefusalCode(entry: Condition | RefusalCode): entry is RefusalCode {
  return Object.hasOwn(refusals, entry);
}

/** Whether it is a registered society, whose member shares can be withdrawn. */
export function isSociety(form: LegalForm): boolean {
  return form === "cooperativeSociety" || form === "communityBenefitSociety";
}
