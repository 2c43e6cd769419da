/** Law on asking for a service: rights to request, to challenge, to participate, to manage. */
import { england, greatBritain, scotland, unitedKingdom } from "./law-shape.ts";
import type { Law } from "./law-shape.ts";

export const lawOfAsking: readonly Law[] = [
  {
    id: "nhs-right-to-request-2008",
    title: "NHS Right to Request (2008 to 2010) and Right to Provide (2011)",
    jurisdiction: england,
    from: "2008-11-01",
    to: null,
    source:
      "Department of Health scheme pages (web archive); Millar, Hall and Miller 2012 (abstract)",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "A scheme and not a statute. Boards were to consider a request by staff; an approved one could expect a first contract of three to five years. Closed to new requests.",
    doubt:
      "The guides' full text was not read, and the day on which each scheme ended is not certain.",
  },
  {
    id: "public-mutuals-exemptions",
    title: "Services left out of the 2010 proposals for public service co-operatives",
    jurisdiction: unitedKingdom,
    from: "2010-02-15",
    to: null,
    source: "Edexcel Policy Watch, February 2010",
    confidence: "guidanceInferred",
    quote:
      "the armed forces, police, prison officers and parts of the health system would be exempt",
    reading: "A policy, not a law. The parts of the health system are not named.",
    doubt:
      "The day is the week of the proposal. Which parts of the health system were meant is open.",
  },
  {
    id: "la2011-s81",
    title: "Localism Act 2011 s.81: expressions of interest",
    jurisdiction: england,
    from: "2012-06-27",
    to: null,
    source: "legislation.gov.uk, ukpga/2011/20 part 5 chapter 2",
    confidence: "readAtSource",
    quote: null,
    reading:
      "Voluntary and community bodies, charities, parish councils and two or more employees of the authority may challenge. Relevant authorities are councils, not the NHS and not central government.",
    doubt: null,
  },
  {
    id: "la2011-s83",
    title: "Localism Act 2011 ss.83 and 84: deciding on an expression of interest",
    jurisdiction: england,
    from: "2012-06-27",
    to: null,
    source: "legislation.gov.uk, ukpga/2011/20 part 5 chapter 2 and explanatory notes",
    confidence: "readAtSource",
    quote: null,
    reading:
      "The authority accepts, accepts with an agreed modification, or rejects with reasons on a stated ground. Acceptance opens a procurement that anyone may win.",
    doubt:
      "The 30 days for telling the decision date come from published guidance, not from the section.",
  },
  {
    id: "si2012-1313",
    title:
      "Community Right to Challenge (Expressions of Interest and Excluded Services) Regulations 2012",
    jurisdiction: england,
    from: "2012-06-27",
    to: null,
    source: "legislation.gov.uk, uksi/2012/1313",
    confidence: "readAtSource",
    quote: null,
    reading:
      "An expression of interest states financial resources, capability by the time of procurement, the service and area, and outcomes for users and well-being.",
    doubt:
      "That employees must say how they will engage other affected employees was not read in the text.",
  },
  {
    id: "si2012-1647",
    title:
      "Community Right to Challenge (Fire and Rescue Authorities and Rejection of Expressions of Interest) Regulations 2012",
    jurisdiction: england,
    from: "2012-06-27",
    to: null,
    source: "legislation.gov.uk, ukdsi/2012/9780111523872",
    confidence: "readAtSource",
    quote: null,
    reading:
      "A closed list of ten grounds. Ground 8: the authority has published its intention to consider a body that two or more named employees propose.",
    doubt: "Ground 10 was read only in summaries by councils.",
  },
  {
    id: "cea2015-part3",
    title: "Community Empowerment (Scotland) Act 2015 Part 3: participation requests",
    jurisdiction: scotland,
    from: "2017-04-01",
    to: null,
    source: "legislation.gov.uk, asp/2015/6 part 3",
    confidence: "readAtSource",
    quote: null,
    reading:
      "A body controlled by its community may ask to take part in improving an outcome. The authority agrees unless there are reasonable grounds for refusing, and publishes its reasons.",
    doubt: "The 28 and 90 days of ss.26 to 29 were not read.",
  },
  {
    id: "ssi2017-39",
    title: "Participation Request (Procedure) (Scotland) Regulations 2017",
    jurisdiction: scotland,
    from: "2017-04-01",
    to: null,
    source: "legislation.gov.uk, ssi/2017/39 regs 2 to 8",
    confidence: "readAtSource",
    quote: null,
    reading:
      "Validation date, then a decision in 30 working days, or 45 with another authority, which replies within 15. Only weekends, 25 and 26 December and 1 and 2 January are not working days.",
    doubt: "That the 30 and 45 days begin with the validation date is inferred from regulation 6.",
  },
  {
    id: "ssi2016-357",
    title: "Asset Transfer Request (Procedure) (Scotland) Regulations 2016",
    jurisdiction: scotland,
    from: "2017-01-23",
    to: null,
    source: "legislation.gov.uk, ssi/2016/357 reg.10; Scottish Government guidance",
    confidence: "readAtSource",
    quote: null,
    reading:
      "The authority decides within six months of validation, or as agreed. Silence gives a right of appeal; it is not approval.",
    doubt: "The day in force is general knowledge.",
  },
  {
    id: "ssi2016-358-359",
    title: "Asset Transfer Request (Review and Appeals) (Scotland) Regulations 2016",
    jurisdiction: scotland,
    from: "2017-01-23",
    to: null,
    source: "legislation.gov.uk, ssi/2016/358 and ssi/2016/359 reg.3",
    confidence: "readAtSource",
    quote: null,
    reading:
      "A review or appeal is sought within 20 working days beginning with the decision notice.",
    doubt: "That the working days are those of SSI 2017/39 is taken over from it.",
  },
  {
    id: "si2012-1821",
    title: "Housing (Right to Manage) (England) Regulations 2012",
    jurisdiction: england,
    from: "2012-08-06",
    to: null,
    source: "legislation.gov.uk, uksi/2012/1821 parts 1 to 3",
    confidence: "readAtSource",
    quote: null,
    reading:
      "Proposal notice, approved assessor within 3 months, report within 15 months, re-assessment within 35 days, offer, ballot; then the authority must enter the agreement. Disputes go to arbitration.",
    doubt:
      "The 28 days for the authority's answer and the two majorities were not read in this instrument.",
  },
  {
    id: "lester-v-garland-1808",
    title: "Lester v Garland (1808): the day of the event is not counted",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: "15 Ves Jun 248, as cited by practitioners",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "Within so many days of an event: the last day is the event's day plus that number, and counts whole.",
    doubt: null,
  },
  {
    id: "dodds-v-walker-1981",
    title: "Dodds v Walker [1981]: the corresponding date",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: "[1981] 1 WLR 1027, as cited by practitioners",
    confidence: "generalKnowledge",
    quote: null,
    reading: "Months end on the same day number, or on the month's last day where there is none.",
    doubt: null,
  },
  {
    id: "riley-v-eurostile-1985",
    title: "E J Riley Investments v Eurostile Holdings [1985]: not less than so long after",
    jurisdiction: greatBritain,
    from: null,
    to: null,
    source: "[1985] 1 WLR 1139, as cited by practitioners",
    confidence: "generalKnowledge",
    quote: null,
    reading:
      "An act not less than so many days or months after an event may be done on that day itself.",
    doubt: null,
  },
];
