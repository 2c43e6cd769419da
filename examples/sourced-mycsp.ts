/** MyCSP: the administrator of civil service pensions, 2012 to 2025, from the source documents and reports alone. */
import type { Content } from "@rochdale/facts/fact.ts";
import { democratising, summary } from "./sourced-sources.ts";
import type { SourcedFact, SourcedStory } from "./story.ts";

type Ownership = Content<"OwnershipRecorded/1">["ownership"];

/** Votes by share; the lines are those that company law sets where nothing else is known. */
function sharesOf(votes: Readonly<Record<string, number>>): Ownership {
  const classes: Record<string, "investor" | "publicBody" | "worker"> = {
    equiniti: "investor",
    government: "publicBody",
    staff: "worker",
  };
  return {
    holders: Object.keys(votes).map((id) => ({
      id,
      kind: "people" as const,
      class: classes[id] ?? "worker",
    })),
    votes: { ...votes },
    decisions: {
      ordinary: { fraction: "1/2", relation: "over" },
      special: { fraction: "3/4", relation: "atLeast" },
      appointDirectors: { fraction: "1/2", relation: "over" },
      rulesChange: { fraction: "3/4", relation: "atLeast" },
    },
    shares: { ...votes },
  };
}
const names = {
  equiniti: "Equiniti",
  government: "the Government",
  staff: "the employees",
};
const SEED =
  "Rather than giving 51% or more control to its employees and users, 75% of control is held by central government and a private investor, with 25% retained by the employees.";

function ownership(
  on: string,
  event: string,
  rest: { votes: Readonly<Record<string, number>>; mark: string; quote: string },
): SourcedFact {
  const { votes, mark, quote } = rest;
  return {
    type: "OwnershipRecorded/1",
    on,
    mark,
    quote,
    content: { ownership: sharesOf(votes), names, event },
  };
}

export const mycsp: SourcedStory = {
  opening: {
    name: "MyCSP",
    slug: "mycsp",
    start: "alreadyRunning",
    standing: "real",
    service: {
      name: "Administration of civil service pensions",
      sector: "pensions",
      nation: "England",
      place: "United Kingdom",
      staff: null,
      users: null,
      budgetPence: null,
    },
    authority: { name: "Cabinet Office", kind: "department" },
    recognisedUnions: [],
  },
  on: "2012-05-01",
  sources: [
    { mark: "S1", ...democratising },
    {
      mark: "S2",
      title: "Reports of the shares at the joint venture’s start: 40 / 35 / 25",
      year: 2012,
      kind: "report",
    },
    {
      mark: "S3",
      title: "Government announcement on MyCSP’s shares, as carried by Wired-Gov, 3 October 2014",
      year: 2014,
      kind: "report",
      where: "wired-gov.net",
    },
    {
      mark: "S4",
      title:
        "Civil Service World: civil service pension scheme administration staff vote to strike",
      year: 2025,
      kind: "report",
      where: "civilserviceworld.com",
    },
  ],
  facts: [
    {
      type: "StatementSourced/1",
      on: "2012-05-01",
      mark: "S1",
      quote:
        "MyCSP, for example, the pension provider for central government civil servants, was spun out as a joint venture.",
      content: { about: "history", words: "Spun out as a joint venture.", value: null, unit: null },
    },
    ownership("2012-05-01", "Spun out: 40 / 35 / 25", {
      votes: { equiniti: 40, government: 35, staff: 25 },
      mark: "S2",
      quote: summary("Equiniti 40%, the Government 35%, the employees’ trust 25%."),
    }),
    {
      type: "StatementSourced/1",
      on: "2012-05-01",
      mark: "S1",
      quote: SEED,
      content: {
        about: "guarantee",
        words: "75% of control with government and a private investor, 25% with the employees.",
        value: 25,
        unit: "% of control with the employees",
      },
    },
    {
      type: "GuaranteeGiven/1",
      on: "2012-05-01",
      mark: "S2",
      quote: summary("the shares were said to be locked in for five years."),
      content: { guarantee: "five-year-lock", words: "Shares stay as they are for five years" },
    },
    ownership("2014-10-03", "Sale: 51 / 24 / 25", {
      votes: { equiniti: 51, government: 24, staff: 25 },
      mark: "S3",
      quote: summary("Equiniti 51%, the Government 24%, the employees’ trust 25%."),
    }),
    {
      type: "GuaranteeLost/1",
      on: "2014-10-03",
      mark: "S3",
      quote: summary("shares were sold less than two and a half years after the start."),
      content: { guarantee: "five-year-lock", words: "Shares stay as they are for five years" },
    },
    {
      type: "ControlSold/1",
      on: "2014-10-03",
      mark: "S3",
      quote: summary("the Government sold shares to Equiniti, which then held 51%."),
      content: {
        what: "sale",
        membersVote: null,
        words: "The Government sold shares to the investor.",
      },
    },
    ownership("2025-06-01", "75 / 25", {
      votes: { equiniti: 75, staff: 25 },
      mark: "S4",
      quote: summary("Equiniti 75%, the employees 25%."),
    }),
    {
      type: "RecognitionEnded/1",
      on: "2025-06-01",
      mark: "S4",
      quote: summary(
        "the union was not recognised, and was shut out of the talks on the transfer of staff.",
      ),
      content: { union: "the staff’s union" },
    },
  ],
};
