/** Law and standards of money: what a surplus may be used for, council tax reductions, member shares. */
import { england, englandAndWales, greatBritain, notScotland, unitedKingdom } from "./law-shape.ts";
import type { Law } from "./law-shape.ts";

export const lawOfMoney: readonly Law[] = [
  {
    id: "pa2023-s68",
    title: "Procurement Act 2023 s.68: public contracts are paid within 30 days",
    jurisdiction: notScotland,
    from: "2025-02-24",
    to: null,
    source: "General knowledge of ukpga/2023/54 section 68",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "It is a term of every public contract that a valid and undisputed invoice is paid within 30 days. We take the payment statement as the invoice.",
    doubt:
      "The section was not read. Kinds of contract that are exempt, and the law of Scotland, are not modelled: there the finding is our own standard.",
  },
  {
    id: "sca2022-subsidy",
    title: "Subsidy Control Act 2022: help from public money that a market would not give",
    jurisdiction: unitedKingdom,
    from: "2023-01-04",
    to: null,
    source: "General knowledge of ukpga/2022/23 sections 2, 12 and 36",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Funding or support that is not the price of a purchase may be a subsidy. The authority then weighs it by the Act’s principles and publishes it. Small sums over three years are lighter.",
    doubt:
      "The sections were not read, and the sums are not modelled. Whether an agreement is a subsidy needs advice.",
  },
  {
    id: "rfccbs-share-interest",
    title: "FCA guidance on registered societies (RFCCBS 4.2, 6.1): share interest and dividend",
    jurisdiction: greatBritain,
    from: null,
    to: null,
    source: "Financial Conduct Authority, RFCCBS",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "The rules of a society state the highest interest on shares, and shares give no part in its underlying value. A co-operative may pay a dividend in proportion to participation.",
    doubt: "Read in extracts.",
  },
  {
    id: "bencom-no-dividend",
    title: "Community benefit societies: no dividend to members, only interest on shares",
    jurisdiction: greatBritain,
    from: null,
    to: null,
    source: "Bates Wells, GetLegal",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "A community benefit society may pay limited interest on shares. It may not pay its members a dividend.",
    doubt: "Read in a law firm's guide, not in the Act.",
  },
  {
    id: "cic-dividend-cap",
    title: "Community interest companies by shares: dividends at most 35 per cent in all",
    jurisdiction: unitedKingdom,
    from: "2014-10-01",
    to: null,
    source: "CIC regulations, as read in secondary sources",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "All dividends of a year together are at most 35 per cent of the distributable profits. Dividends to an asset-locked body do not count.",
    doubt: "The regulations themselves were not read.",
  },
  {
    id: "eot-equality",
    title: "Employee-ownership trusts: the equality requirement",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: "General knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading: "A bonus free of income tax is paid to all employees on the same terms.",
    doubt: "No provision was read. The sum that is free of tax is not modelled.",
  },
  {
    id: "ifric-2",
    title: "IFRIC 2: members' shares in co-operative entities",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: "IFRIC 2, as published on legislation.gov.uk",
    confidence: "readAtSource",
    quote: null,
    reading:
      "Member shares are equity if the society has an unconditional right to refuse redemption, or redemption is prohibited; a partial prohibition splits the sum. Otherwise they are a liability.",
    doubt: "FRS 102 section 22 follows the same idea; its text was not read.",
  },
  {
    id: "lgfa1992-s13a",
    title: "Local Government Finance Act 1992 s.13A(1)(c): reductions of council tax",
    jurisdiction: englandAndWales,
    from: null,
    to: null,
    source: "legislation.gov.uk, ukpga/1992/14",
    confidence: "readAtSource",
    quote: null,
    reading:
      "A billing authority may reduce the council tax of a liable person for a dwelling and a day, in a case or a class of cases. A bill cannot go below nought. It cannot be paid to an organisation.",
    doubt: "The first day in force was not looked up.",
  },
  {
    id: "council-tax-cost",
    title: "Directions of 2013 on council tax reductions: who bears the cost",
    jurisdiction: england,
    from: null,
    to: null,
    source: "Directions of 2013, as read in extracts",
    confidence: "guidanceInferred",
    quote: null,
    reading: "The cost of such a reduction falls on the billing authority's own general fund.",
    doubt: "The directions' own text was not read.",
  },
];
