/** Law of great changes: what a society, a company, a community interest company or a charity may become, and where its assets may go. */
import { englandAndWales, greatBritain, unitedKingdom } from "./law-shape.ts";
import type { Law } from "./law-shape.ts";

const act2014 = "legislation.gov.uk, ukpga/2014/14 part 9";

export const lawOfEndings: readonly Law[] = [
  {
    id: "ccbsa2014-s112",
    title:
      "Co-operative and Community Benefit Societies Act 2014 s.112: becoming or joining a company",
    jurisdiction: greatBritain,
    from: "2014-08-01",
    to: null,
    source: act2014,
    confidence: "readAtSource",
    quote:
      "A registered society may by special resolution determine to— (a) convert itself into a company, (b) amalgamate with a company, or (c) transfer its engagements to a company.",
    reading:
      "The special resolution is that of s.113. Once the company is registered the society's registration is cancelled.",
    doubt: null,
  },
  {
    id: "ccbsa2014-s115",
    title:
      "Co-operative and Community Benefit Societies Act 2014 s.115: a company becomes a society",
    jurisdiction: greatBritain,
    from: "2014-08-01",
    to: null,
    source: act2014,
    confidence: "readAtSource",
    quote:
      "A company registered under the Companies Acts may by special resolution determine to convert itself into a registered society.",
    reading:
      "The special resolution is the company's own. It takes effect when the registrar of companies registers it.",
    doubt: null,
  },
  {
    id: "ccbsa2014-s123",
    title: "Co-operative and Community Benefit Societies Act 2014 s.123: winding up as a company",
    jurisdiction: greatBritain,
    from: "2014-08-01",
    to: null,
    source: act2014,
    confidence: "readAtSource",
    quote:
      "A registered society may be dissolved on its being wound up in pursuance of an order or resolution made as is directed in the case of companies.",
    reading:
      "A members' resolution to wind up needs what a company's would: three quarters of the votes. A copy goes to the registrar within 15 days.",
    doubt:
      "That the resolution is a company's special resolution is taken from the Insolvency Act 1986, which was not read.",
  },
  {
    id: "ccbsa2014-s126",
    title:
      "Co-operative and Community Benefit Societies Act 2014 s.126: a society ends once its property is dealt with",
    jurisdiction: greatBritain,
    from: "2014-08-01",
    to: null,
    source: "Named in s.123(5); the section itself was not read",
    confidence: "generalKnowledge",
    quote: null,
    reading: "A society is not dissolved while it still owns something: where it goes comes first.",
    doubt: "The words of the section were not read.",
  },
  {
    id: "ia1986-s84",
    title: "Insolvency Act 1986 s.84: a company decides to be wound up",
    jurisdiction: greatBritain,
    from: "2007-10-01",
    to: null,
    source: "General knowledge",
    confidence: "generalKnowledge",
    quote: null,
    reading: "The members resolve it by special resolution: three quarters of the votes.",
    doubt: "The section was not read. Northern Ireland has an Order of its own.",
  },
  {
    id: "si2006-264-sch1",
    title:
      "Community Benefit Societies (Restriction on Use of Assets) Regulations 2006, schedule 1: to whom assets may go",
    jurisdiction: greatBritain,
    from: "2006-04-06",
    to: null,
    source: "legislation.gov.uk, uksi/2006/264, schedules as made",
    confidence: "readAtSource",
    quote: "All of the society's assets are subject to a restriction on their use.",
    reading:
      "At the end, once creditors are paid: to another society with the same restriction, a community interest company, a social landlord with an equal restriction, or a charity. A public body is not in the list.",
    doubt:
      "Read as made in 2006. A use for the community's benefit is allowed too; we do not read that as a way to end.",
  },
  {
    id: "cic2004-s53",
    title:
      "Companies (Audit, Investigations and Community Enterprise) Act 2004 s.53: ceasing to be a community interest company",
    jurisdiction: unitedKingdom,
    from: "2005-07-01",
    to: null,
    source: "legislation.gov.uk, ukpga/2004/27 section 53",
    confidence: "readAtSource",
    quote:
      "A community interest company may not cease to be a community interest company except by dissolution or as provided",
    reading:
      "It may become a charity, or a community benefit society with the asset lock; the Regulator decides whether it may. It can never become an ordinary company.",
    doubt:
      "That regulations under s.56 opened the way to a society is general knowledge; they were not read.",
  },
  {
    id: "cic-asset-transfer",
    title: "Community interest companies: to whom assets may go",
    jurisdiction: unitedKingdom,
    from: "2005-07-01",
    to: null,
    source: "Guidance of the Regulator of community interest companies, as others tell it",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "For less than their full value assets go only to a body with an asset lock that the articles name, or to another such body if the Regulator consents.",
    doubt: "The regulations of 2005 were not read.",
  },
  {
    id: "charities2011-s197",
    title: "Charities Act 2011 ss.197 and 198: a charity's assets and the Commission's consent",
    jurisdiction: englandAndWales,
    from: "2012-03-14",
    to: null,
    source: "legislation.gov.uk, ukpga/2011/25 part 10, as enacted",
    confidence: "readAtSource",
    quote:
      "Any regulated alteration by a charitable company— (a) requires the prior written consent of the Commission, and (b) is ineffective if such consent has not been obtained.",
    reading:
      "What a charity has stays charitable whatever it becomes. To change its objects, or who gets its assets at the end, it needs the Commission's consent first.",
    doubt: "Read as enacted in 2011; later changes were not read. Scotland has its own regulator.",
  },
];
