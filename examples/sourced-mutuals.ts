// Long because each real body stands whole, with its sources and their words beside it.
import { bigIdea, democratising, summary, winchester } from "./sourced-sources.ts";
import type { SourcedFact, SourcedStory } from "./story.ts";

type Statement = {
  readonly on: string;
  readonly mark: string;
  readonly quote: string;
  readonly about: string;
  readonly words: string;
  readonly value?: number;
  readonly unit?: string;
};
function statement({ on, mark, quote, about, words, value, unit }: Statement): SourcedFact {
  const content = { about, words, value: value ?? null, unit: unit ?? null };
  return { type: "StatementSourced/1", on, mark, quote, content };
}
const nothing = { staff: null, users: null, budgetPence: null } as const;
const base = { standing: "real", recognisedUnions: [] as string[] } as const;

export const leadingLives: SourcedStory = {
  opening: {
    ...base,
    name: "Leading Lives",
    slug: "leading-lives",
    start: "alreadyRunning",
    service: {
      name: "Social care",
      sector: "socialCare",
      nation: "England",
      place: "Suffolk",
      ...nothing,
      staff: 450,
    },
    authority: { name: "Suffolk County Council", kind: "council" },
  },
  on: "2012-07-01",
  sources: [
    { mark: "S1", ...democratising },
    {
      mark: "S2",
      title: "Case study: Leading Lives (workers.coop)",
      kind: "report",
      where: "workers.coop",
    },
  ],
  facts: [
    statement({
      on: "2012-07-01",
      mark: "S1",
      quote: "Leading Lives, for example, span out from Suffolk county council in 2012.",
      about: "history",
      words: "Span out from Suffolk County Council in 2012.",
    }),
    statement({
      on: "2012-07-01",
      mark: "S1",
      quote: "Previously a team of 450 people providing",
      about: "staff",
      words: "A team of 450 people, council employees until then.",
      value: 450,
      unit: "people",
    }),
    statement({
      on: "2012-07-01",
      mark: "S1",
      quote: "The model that we chose was co-operative and we chose it with a lot of guidance.",
      about: "legalForm",
      words: "The co-operative model was chosen, with a lot of guidance.",
    }),
    {
      type: "OwnershipRecorded/1",
      on: "2012-07-01",
      mark: "S2",
      quote: summary(
        "a co-operative society; every employee may join for a £1 share, with one vote; members elect the board; in 2019 all nine elected directors were employees. The lines for changing rules and selling assets were not read: with one class of holder every line gives the same answer.",
      ),
      content: {
        event: "Co-operative society, one member one vote",
        names: { employees: "the employees who are members" },
        ownership: {
          holders: [{ id: "employees", kind: "people", class: "worker" }],
          votes: { employees: 100 },
          decisions: {
            ordinary: { fraction: "1/2", relation: "over" },
            appointDirectors: { fraction: "1/2", relation: "over" },
            rulesChange: { fraction: "2/3", relation: "atLeast" },
            conversion: { fraction: "3/4", relation: "atLeast" },
            dissolution: { fraction: "3/4", relation: "atLeast" },
            assetDisposal: { fraction: "1/2", relation: "over" },
          },
          board: { seats: { employees: 9 } },
        },
      },
    },
    statement({
      on: "2013-07-01",
      mark: "S2",
      quote: summary("about a third of the staff, 150, were members at the end of the first year."),
      about: "membership",
      words: "About a third of the staff, 150, were members after a year.",
      value: 150,
      unit: "members",
    }),
    statement({
      on: "2015-06-01",
      mark: "S1",
      quote:
        "Three years later and Leading Lives has made a profit each year, is expanding its services and—most importantly—is providing good quality and responsive services to people across the county.",
      about: "profit",
      words: "A profit in each of its first three years.",
      value: 3,
      unit: "years with a profit",
    }),
  ],
};

export const casa: SourcedStory = {
  opening: {
    ...base,
    name: "Care and Share Associates (CaSA)",
    slug: "casa",
    start: "alreadyRunning",
    service: {
      name: "Home care",
      sector: "socialCare",
      nation: "England",
      place: "North of England",
      ...nothing,
      staff: 850,
    },
    authority: null,
  },
  on: "2015-01-01",
  sources: [
    { mark: "S1", ...democratising },
    {
      mark: "S2",
      title: "Report on CaSA’s employee trust (coopfinance.coop)",
      year: 2015,
      kind: "report",
      where: "coopfinance.coop",
    },
  ],
  facts: [
    statement({
      on: "2015-01-01",
      mark: "S1",
      quote:
        "It is now owned and run by 850 employees across the North of England, providing 18,000 hours of homecare a week.",
      about: "staff",
      words: "Owned and run by 850 employees.",
      value: 850,
      unit: "employees",
    }),
    statement({
      on: "2015-01-01",
      mark: "S1",
      quote:
        "It is now owned and run by 850 employees across the North of England, providing 18,000 hours of homecare a week.",
      about: "hoursOfCare",
      words: "18,000 hours of care at home a week.",
      value: 18_000,
      unit: "hours a week",
    }),
    statement({
      on: "2015-01-01",
      mark: "S1",
      quote:
        "The care sector is terrible for staff turnover, but we have a good record in staff retention because we are member-owned.",
      about: "quality",
      words: "A trainer and elected council member says: a good record of keeping staff.",
    }),
    {
      type: "OwnershipRecorded/1",
      on: "2015-01-01",
      mark: "S2",
      quote: summary(
        "an employee trust has held 51% or more since 1 January 2015; who appoints its trustees was not read.",
      ),
      content: {
        event: "Employee trust with 51% or more",
        names: { trust: "the employee trust", others: "other holders, not known" },
        ownership: {
          holders: [
            { id: "trust", kind: "trust" },
            { id: "others", kind: "people", class: "unknown" },
          ],
          votes: { trust: 51, others: 49 },
          decisions: {
            ordinary: { fraction: "1/2", relation: "over" },
            appointDirectors: { fraction: "1/2", relation: "over" },
            rulesChange: { fraction: "3/4", relation: "atLeast" },
          },
        },
      },
    },
  ],
};

export const gll: SourcedStory = {
  opening: {
    ...base,
    name: "GLL (Greenwich Leisure)",
    slug: "gll",
    start: "alreadyRunning",
    service: {
      name: "Leisure centres",
      sector: "leisure",
      nation: "England",
      place: "London and beyond",
      ...nothing,
    },
    authority: { name: "Royal Borough of Greenwich", kind: "council" },
  },
  on: "1993-07-01",
  sources: [{ mark: "S1", ...democratising }],
  facts: [
    statement({
      on: "1993-07-01",
      mark: "S1",
      quote:
        "It was formed in 1993 in order to run the leisure centres in the borough of Greenwich.",
      about: "history",
      words: "Formed in 1993 to run the leisure centres of Greenwich.",
    }),
    statement({
      on: "1993-07-01",
      mark: "S1",
      quote:
        "Owned and run by a mix of staff, users and the local community, it has been performing impressively.",
      about: "membership",
      words:
        "Owned and run by a mix of staff, users and the local community. How its board’s seats divide was not read.",
    }),
  ],
};

export const reddishVale: SourcedStory = {
  opening: {
    ...base,
    name: "Reddish Vale Co-operative Trust",
    slug: "reddish-vale",
    start: "alreadyRunning",
    service: {
      name: "A secondary school",
      sector: "school",
      nation: "England",
      place: "Stockport",
      ...nothing,
    },
    authority: null,
  },
  on: "2009-12-01",
  sources: [{ mark: "S1", ...winchester }],
  facts: [
    statement({
      on: "2009-12-01",
      mark: "S1",
      quote:
        "the 390 members of the Reddish Vale Co-Operative Trust, who have taken over ownership of their school",
      about: "membership",
      words: "390 members took over ownership of their school.",
      value: 390,
      unit: "members",
    }),
  ],
};

export const leicesterHomelessHealth: SourcedStory = {
  opening: {
    ...base,
    name: "Leicester homeless health service",
    slug: "leicester-homeless-health",
    start: "alreadyRunning",
    service: {
      name: "General medical and substance misuse services for homeless people",
      sector: "homelessHealth",
      nation: "England",
      place: "Leicester",
      ...nothing,
    },
    authority: { name: "Leicester City Primary Care Trust", kind: "nhsBody" },
  },
  on: "2010-02-01",
  sources: [{ mark: "S1", ...winchester }],
  facts: [
    statement({
      on: "2010-02-01",
      mark: "S1",
      quote:
        "the staff at Leicester City Primary Care Trust, who have taken over general medical and substance misuse services for homeless people",
      about: "transfer",
      words: "Staff took over general medical and substance misuse services for homeless people.",
    }),
  ],
};

export const lambeth: SourcedStory = {
  opening: {
    ...base,
    name: "Lambeth’s active citizen’s dividend",
    slug: "lambeth-dividend",
    start: "alreadyRunning",
    service: {
      name: "A council’s services led by local organisations",
      sector: "councilServices",
      nation: "England",
      place: "Lambeth",
      ...nothing,
    },
    authority: { name: "Lambeth Council", kind: "council" },
  },
  on: "2010-02-01",
  sources: [{ mark: "S1", ...bigIdea }],
  facts: [
    statement({
      on: "2010-02-01",
      mark: "S1",
      quote:
        'It would mean that a council tax rebate, the rather awkwardly named *"active citizen\'s dividend,"* could be offered to local organisations that form mutuals to lead on local services',
      about: "dividend",
      words:
        "A council tax rebate could be offered to local organisations that form mutuals. No formula was found.",
    }),
  ],
};
