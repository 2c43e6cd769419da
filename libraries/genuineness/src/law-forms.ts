/** Law and models of the legal forms: what a form must say, and the model rules that presets follow. */
import { england, englandAndWales, greatBritain, unitedKingdom } from "./law-shape.ts";
import type { Law } from "./law-shape.ts";

export const lawOfForms: readonly Law[] = [
  {
    id: "ccbsa2014-s2",
    title:
      "Co-operative and Community Benefit Societies Act 2014 s.2 and s.3: what may be registered",
    jurisdiction: greatBritain,
    from: "2014-08-01",
    to: null,
    source: "General knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "A society is a real co-operative, or it is run for the benefit of the community. It has three members or more; two where both are societies.",
    doubt: "The words of the sections were not read.",
  },
  {
    id: "ccbsa2014-s14",
    title:
      "Co-operative and Community Benefit Societies Act 2014 s.14: what a society's rules must say",
    jurisdiction: greatBritain,
    from: "2014-08-01",
    to: null,
    source: "General knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Name, objects, office, admission, meetings, votes, how rules change, the committee, the most shares one may hold, loans, transfer of shares, audit, leaving, use of profits, seal, investments.",
    doubt:
      "The list is from memory: compare it with the Act before you send rules to the registrar.",
  },
  {
    id: "coop-principles",
    title:
      "Co-operative principles: open membership, one member one vote, limited return on capital",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source:
      "International Co-operative Alliance; the registrar expects them of a co-operative society",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "Open to all who can use its services; members control it, one vote each; money gets a limited return.",
    doubt: "The Act itself does not say one member, one vote. The registrar's guidance does.",
  },
  {
    id: "ca2006-articles",
    title: "Companies Act 2006: a company's articles and who its members are",
    jurisdiction: unitedKingdom,
    from: "2009-10-01",
    to: null,
    source: "General knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Every company has articles; what they do not say, the model articles say. In a company limited by guarantee members guarantee a small sum and hold no shares.",
    doubt: "No section was read.",
  },
  {
    id: "ca2006-s168",
    title: "Companies Act 2006 s.168: removing a director",
    jurisdiction: unitedKingdom,
    from: "2007-10-01",
    to: null,
    source: "General knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading: "Members can remove a director by an ordinary resolution, whatever the articles say.",
    doubt: null,
  },
  {
    id: "eot-2014",
    title: "Employee-ownership trusts: the conditions for tax relief",
    jurisdiction: unitedKingdom,
    from: "2014-01-01",
    to: null,
    source: "A law firm's note on the changes of 30 October 2024",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "The trust holds over half and benefits all employees alike. Since 30 October 2024 former owners are under half of the trustees, and the trustees live in the United Kingdom.",
    doubt: "The Finance Acts were not read. They do not say who appoints the trustees.",
  },
  {
    id: "nhsa2006-sch7",
    title:
      "National Health Service Act 2006 schedule 7: members and governors of a foundation trust",
    jurisdiction: england,
    from: "2007-03-01",
    to: null,
    source: "General knowledge; the same rule was read in the Act of 2003",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Members elect governors by constituency. Over half of the governors are elected by members who are not staff. At least three are elected by staff and one is named by a council.",
    doubt:
      "Plans of 2025 and a Bill of 2026 would end the duty to have governors. Check before use.",
  },
  {
    id: "school-trusts",
    title: "Foundation schools with a trust: how a trust is acquired and appoints governors",
    jurisdiction: england,
    from: null,
    to: null,
    source: "co-op.ac.uk; SI 2013/3110 from general knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Members elect a forum, the forum names trustees, the trustees name some governors. Only a trust that names most of the governors controls the school.",
    doubt: "The regulations were not read.",
  },
  {
    id: "academies-2010",
    title: "Academies Act 2010 and the articles of academy trusts",
    jurisdiction: england,
    from: "2010-07-27",
    to: null,
    source: "General knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "An academy trust is a company limited by guarantee and an exempt charity, held by its funding agreement with the department. Articles that differ from the model need the department's consent.",
    doubt: "No model articles of a co-operative academy were read.",
  },
  {
    id: "lgha1989-influenced",
    title: "Local Government and Housing Act 1989 s.69: companies that a council influences",
    jurisdiction: englandAndWales,
    from: "1995-04-01",
    to: null,
    source: "General knowledge, to be checked",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Where a council holds 20% or more of the votes or of the directors and is tied to the company by business, the company follows rules made for councils' own companies.",
    doubt: "To be checked: which bodies it reaches, and how far it still applies.",
  },
  {
    id: "somerset-rules",
    title: "Somerset Rules: model rules for a co-operative of several classes",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: "somerset.coop",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "Each class of members has its share of the votes, written in the rules, such as 60 and 40 or 50 and 50.",
    doubt: "Only a description was read.",
  },
  {
    id: "fairshares-model",
    title: "FairShares model rules",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: "The FairShares wiki",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "Founders, workers, users and investors are classes. Any class can turn an ordinary resolution into a special one, and so can stop it.",
    doubt: "Only the wiki was read.",
  },
  {
    id: "coopsuk-model-rules",
    title: "Model rules of Co-operatives UK",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: "General knowledge",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "Fourteen clear days' notice, a third of the board up for election each year, 75% for changes of rules.",
    doubt: "The rules themselves were not read. What your own registered rules say comes first.",
  },
  {
    id: "civil-company-2009",
    title: "Civil companies: owned by frontline workers and the communities they serve",
    jurisdiction: england,
    from: null,
    to: null,
    source: "Phillip Blond, The Ownership State (2009), as reported",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "The people who provide a service and those they serve own it together. The conditions are set by whoever grants the power.",
    doubt:
      "The set conditions are inferred: control by workers, users and the community; a lock on assets; no outside investor in control.",
  },
];
