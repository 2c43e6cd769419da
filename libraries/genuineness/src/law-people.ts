/** Law on the people: transfer of undertakings, pensions, redundancy, trade-union ballots, two-tier terms. */
import { england, greatBritain, notScotland, unitedKingdom } from "./law-shape.ts";
import type { Law } from "./law-shape.ts";

export const lawOfPeople: readonly Law[] = [
  {
    id: "tupe2006-reg4",
    title: "TUPE Regulations 2006 reg.4: contracts pass to the new employer",
    jurisdiction: greatBritain,
    from: "2006-04-06",
    to: null,
    source: "General knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Staff keep their terms. A worker may object and does not then transfer. A change is void where the transfer is the main reason.",
    doubt: "The regulation was not read.",
  },
  {
    id: "tupe2006-reg11",
    title: "TUPE Regulations 2006 reg.11: employee liability information",
    jurisdiction: unitedKingdom,
    from: "2006-04-06",
    to: null,
    source: "XpertHR and LRD summaries",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "The old employer gives the new one five kinds of information about each employee at least 28 days before the transfer; 14 in Northern Ireland.",
    doubt: "Read in summaries, not in the regulation. Whether 28 clear days are meant is open.",
  },
  {
    id: "tupe2006-reg13",
    title: "TUPE Regulations 2006 reg.13: information, measures and consultation",
    jurisdiction: unitedKingdom,
    from: "2006-04-06",
    to: null,
    source: "General knowledge; changes of 1 July 2024 from summaries",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Each employer tells the representatives of its affected staff the date, the reasons and the measures it foresees, long enough before for consultation. No ballot is required.",
    doubt: "The text was not read.",
  },
  {
    id: "tupe2006-reg14",
    title: "TUPE Regulations 2006 reg.14: election of employee representatives",
    jurisdiction: unitedKingdom,
    from: "2006-04-06",
    to: null,
    source: "LRD summary",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Fair as far as reasonably practicable, secret as far as practicable, accurately counted; all affected employees may vote.",
    doubt: "Read in a summary, not in the regulation.",
  },
  {
    id: "tulrca1992-s188",
    title:
      "Trade Union and Labour Relations (Consolidation) Act 1992 s.188: collective redundancies",
    jurisdiction: greatBritain,
    from: "1992-10-16",
    to: null,
    source:
      "General knowledge; protective award of 180 days from 6 April 2026 from a practitioner's note",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Consultation begins 30 days before the first dismissal for 20 to 99, 45 days for 100 or more. Northern Ireland keeps 90 days.",
    doubt: null,
  },
  {
    id: "tulrca1992-s51",
    title:
      "Trade Union and Labour Relations (Consolidation) Act 1992 ss.49 to 52: trade-union ballots",
    jurisdiction: greatBritain,
    from: "1992-10-16",
    to: null,
    source: "legislation.gov.uk, ukpga/1992/52/section/51 and ukpga/1993/19/section/1",
    confidence: "readAtSource",
    quote: null,
    reading:
      "Numbered papers, a named and independent scrutineer, no interference or constraint, secrecy so far as practicable, a fair count. We follow it by analogy; it does not bind a spin-out.",
    doubt: "Section 52, the scrutineer's report, was not read.",
  },
  {
    id: "era2025-mandate",
    title: "Employment Rights Act 2025: 12-month mandates",
    jurisdiction: greatBritain,
    from: "2026-02-18",
    to: null,
    source: "Summaries",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "A mandate for industrial action lasts 12 months. We take the period over for a support ballot; the Act does not speak of one.",
    doubt: null,
  },
  {
    id: "era2025-s32",
    title: "Employment Rights Act 2025 s.32: outsourced workers (Procurement Act 2023 Part 5A)",
    jurisdiction: notScotland,
    from: null,
    to: null,
    source: "legislation.gov.uk, ukpga/2025/36/section/32",
    confidence: "readAtSource",
    quote: null,
    reading:
      "Workers who transfer, and others on the same contract, are treated no less favourably; the authority takes all reasonable steps.",
    doubt: "Expected in October 2026. That its regulations and code are in force is not confirmed.",
  },
  {
    id: "new-fair-deal-2013",
    title: "Fair Deal for staff pensions (New Fair Deal)",
    jurisdiction: unitedKingdom,
    from: "2013-10-01",
    to: null,
    source: "HM Treasury guidance of October 2013, from GMB and Lexology summaries",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "Staff of central government, the NHS and maintained schools keep access to their public pension scheme, in a mutual too, even where TUPE may not apply.",
    doubt:
      "It does not cover best-value authorities. The guidance itself was not read; its day is the month's first.",
  },
  {
    id: "bv-pensions-2007",
    title: "Best Value Authorities Staff Transfers (Pensions) Direction 2007",
    jurisdiction: england,
    from: "2007-10-01",
    to: null,
    source: "Practitioners' summaries",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Staff of best-value authorities get the same pension scheme, by admission to it, or one that is broadly comparable.",
    doubt: "The Direction was not read.",
  },
  {
    id: "pension-protection",
    title: "Pension protection on transfer, by kind of employer",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: "New Fair Deal 2013; Best Value Direction 2007; TUC and Co-operatives UK 2013",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "Every eligible person keeps access to the scheme, or to one broadly comparable where the Direction allows it.",
    doubt: "Criterion inferred: the guidance's text on pensions was not read.",
  },
];
