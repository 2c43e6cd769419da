/** Guidance that we follow and standards that are our own, each version kept for ever. */
import { england, unitedKingdom } from "./law-shape.ts";
import type { Law } from "./law-shape.ts";

const simon = "Giles Simon, Democratising public services?, Co-operatives UK (about 2015)";

export const guidanceAndStandards: readonly Law[] = [
  {
    id: "tuc-coopsuk-2013",
    title:
      "Public Services, Co-operatives and Mutuals: best practice guidance (TUC and Co-operatives UK)",
    jurisdiction: unitedKingdom,
    from: "2013-12-01",
    to: null,
    source: `${simon}, which quotes it; its introduction`,
    confidence: "guidanceInferred",
    quote: "evidence of workforce consultation and support must be explicit and convincing.",
    reading:
      "Led by workers, unions involved, supported by the majority of staff; workers and users own and control it, and not government or outside investors. Each criterion is our inference.",
    doubt: "Only the introduction was read. Get the full text before claiming conformity with it.",
  },
  {
    id: "unison-2010",
    title: "UNISON health conference motion on social enterprise, 2010",
    jurisdiction: unitedKingdom,
    from: "2010-01-01",
    to: null,
    source: "unison.org.uk, motions 2010",
    confidence: "guidanceInferred",
    quote:
      "unless there is demonstrable support from staff, tested by staff and trade union engagement and where appropriate through jointly agreed ballots",
    reading: "A union's policy, and a source of the ballot: it binds nobody else.",
    doubt: "The day is the year's first.",
  },
  {
    id: "murray-partnership",
    title: "Robin Murray on co-operative partnerships with public bodies (Policy Network paper)",
    jurisdiction: unitedKingdom,
    from: null,
    to: null,
    source: `${simon}, which quotes it`,
    confidence: "guidanceInferred",
    quote:
      "The public partner as a primary source of funds is part of this granular system, in part through engagement in the governance of the co-op (and where appropriate in its operational support)",
    reading:
      "A public partner funds the service, sits in its governance and lends it support; both sides open their books. Months, days, confirmation by the other side and no control are our own standard.",
    doubt: "Only the passage that is quoted was read, not the paper.",
  },
  {
    id: "rochdale-1",
    title: "Our own standard, version 1",
    jurisdiction: unitedKingdom,
    from: "2026-01-01",
    to: "2026-09-30",
    source: "Rochdale",
    confidence: "ownStandard",
    quote: null,
    reading:
      "Decision in principle, scoping, replies, the staff ballot and its mandate, books within 45 days. Silence is recorded as no answer. No law requires it.",
    doubt: null,
  },
  {
    id: "rochdale-2",
    title: "Our own standard, version 2",
    jurisdiction: unitedKingdom,
    from: "2026-10-01",
    to: null,
    source: "Rochdale",
    confidence: "ownStandard",
    quote: null,
    reading:
      "As version 1; and where the authority adopted it on record, its silence counts as a refusal that can be reviewed. No law requires it.",
    doubt: null,
  },
  {
    id: "rochdale-2-word",
    title: "Our own standard, version 2: nobody's own word proves a claim",
    jurisdiction: unitedKingdom,
    from: "2026-10-01",
    to: null,
    source: "Rochdale",
    confidence: "ownStandard",
    quote: null,
    reading:
      "A body's own books, register and rules need another's word within the year: an assessor, the authority, a regulator, or a members' meeting that adopted the accounts. A cited publication counts as independent.",
    doubt:
      "A publication may repeat the body's own words; the source is shown so that a reader can judge.",
  },
  {
    id: "rochdale-2-withheld",
    title: "Our own standard, version 2: what a withdrawn paper leaves",
    jurisdiction: unitedKingdom,
    from: "2026-10-01",
    to: null,
    source: "Rochdale",
    confidence: "ownStandard",
    quote: null,
    reading:
      "A finding that needs a withdrawn paper is no longer met. A withdrawal never turns not met into not proven. Published counts stand.",
    doubt: null,
  },
  {
    id: "leading-lives-density",
    title: "Membership density: how many of those who may join have joined",
    jurisdiction: england,
    from: null,
    to: null,
    source: "workers.coop, case study of Leading Lives",
    confidence: "guidanceInferred",
    quote: null,
    reading:
      "About a third had joined in the first year, about 90% later. A body with few members belongs to its workers in name.",
    doubt: "The line of one half is our own.",
  },
];
