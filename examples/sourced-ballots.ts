/** Two real ballots that said no: NHS Bedfordshire 2009 and Gloucestershire 2012, as far as sources give their figures. */
import { summary } from "./sourced-sources.ts";
import type { SourcedStory } from "./story.ts";

export const gloucestershire: SourcedStory = {
  opening: {
    name: "Gloucestershire care services",
    slug: "gloucestershire-2012",
    start: "fromPublicService",
    standing: "real",
    service: {
      name: "Community health services and nine hospitals",
      sector: "health",
      nation: "England",
      place: "Gloucestershire",
      staff: 3000,
      users: null,
      budgetPence: null,
    },
    authority: { name: "NHS Gloucestershire", kind: "nhsBody" },
    recognisedUnions: [],
  },
  on: "2011-01-01",
  sources: [
    {
      mark: "S1",
      title:
        "Cheltenham and Gloucester Against Cuts: result of the staff survey after the court settlement",
      year: 2012,
      kind: "report",
      where: "cheltenham-gloucesteragainstcuts.org",
    },
    {
      mark: "S2",
      title:
        "Local Government Lawyer: challenge to the transfer of Gloucestershire’s services settled",
      year: 2012,
      kind: "report",
      where: "localgovernmentlawyer.co.uk",
    },
  ],
  facts: [
    {
      type: "AuthorityProposed/1",
      on: "2011-01-01",
      mark: "S2",
      quote: summary(
        "the primary care trust planned to move 3,000 staff and nine hospitals, about £100 million a year, to a social enterprise.",
      ),
      content: { statement: null },
    },
    {
      type: "BallotReported/1",
      on: "2012-10-11",
      mark: "S1",
      quote: summary(
        "2,896 papers issued, 1,628 returned; 1,482 for staying in the health service.",
      ),
      content: {
        ballot: "ballot-1",
        purpose: "support",
        tally: { eligible: 2896, for: 146, against: 1482, abstain: 0, spoiled: 0 },
        issued: 2896,
        undelivered: 0,
        reissued: 0,
        late: 0,
        independent: false,
        rollInspected: false,
        interference: "none",
        report: null,
      },
    },
    {
      type: "CaseStopped/1",
      on: "2012-10-11",
      mark: "S1",
      quote: summary("after the vote the services stayed in the health service."),
      content: {
        why: "staffSaidNo",
        reasons: "1,482 of the 1,628 papers returned were for staying.",
      },
    },
  ],
};

export const bedfordshire: SourcedStory = {
  opening: {
    name: "NHS Bedfordshire",
    slug: "bedfordshire-2009",
    start: "fromPublicService",
    standing: "real",
    service: {
      name: "Community health services",
      sector: "health",
      nation: "England",
      place: "Bedfordshire",
      staff: null,
      users: null,
      budgetPence: null,
    },
    authority: { name: "NHS Bedfordshire", kind: "nhsBody" },
    recognisedUnions: ["UNISON"],
  },
  on: "2009-06-01",
  sources: [
    {
      mark: "S1",
      title: "UNISON: motion on social enterprise in health, 2010",
      year: 2010,
      kind: "report",
      where: "unison.org.uk",
    },
  ],
  facts: [
    {
      type: "StatementSourced/1",
      on: "2009-11-01",
      mark: "S1",
      quote: summary(
        "97% voted against, on a turnout of 98%; the employer had set 51% in favour as its line. Counts are not given.",
      ),
      content: {
        about: "history",
        words: "97% of those voting were against, on a turnout of 98%.",
        value: 97,
        unit: "% of votes against",
      },
    },
    {
      type: "CaseStopped/1",
      on: "2009-11-01",
      mark: "S1",
      quote: summary("the plan did not go ahead after the ballot."),
      content: { why: "staffSaidNo", reasons: "97% of those voting were against." },
    },
  ],
};
