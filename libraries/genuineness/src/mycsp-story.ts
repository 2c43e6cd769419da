/** MyCSP as reports tell it: 40/35/25 in 2012, 51/24/25 in October 2014, 75/25 in June 2025, the union no longer recognised. For tests. */
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { parties } from "./told-story.ts";

const source = { mark: "S2", quote: "Reports on MyCSP's shares" };

/** Ownership by three holders, in hundredths; the rules as a company's: over half, and 75% for special resolutions. */
export function sharedOut(equiniti: number, government: number, staff: number): Ownership {
  const line = { fraction: "75/100", relation: "atLeast" as const };
  const ordinary = { fraction: "1/2", relation: "over" as const };
  return {
    holders: [
      { id: "equiniti", kind: "people", class: "investor" },
      { id: "government", kind: "people", class: "publicBody" },
      { id: "staff", kind: "people", class: "worker" },
    ],
    votes: { equiniti, government, staff },
    decisions: { ordinary, special: line, appointDirectors: ordinary, rulesChange: line },
    shares: { equiniti, government, staff },
  };
}

const names = { equiniti: "Equiniti", government: "The government", staff: "The staff trust" };

function recorded(on: string, ownership: Ownership, event: string): NewFact {
  const draft = fact("OwnershipRecorded/1", "archivist", on, { ownership, names, event });
  return { ...draft, source } as NewFact;
}

export const mycsp: readonly NewFact[] = [
  fact("BodyOpened/1", "archivist", "2012-04-30", {
    name: "MyCSP",
    slug: "mycsp",
    start: "fromPublicService",
    standing: "real",
    service: {
      name: "Civil service pensions",
      sector: "pensions",
      nation: "England",
      place: "Liverpool",
      staff: 475,
      users: null,
      budgetPence: null,
    },
    authority: { name: "Cabinet Office", kind: "department" },
    recognisedUnions: [],
  }),
  ...parties("2012-04-30"),
  recorded("2012-05-01", sharedOut(40, 35, 25), "40 / 35 / 25"),
  {
    ...fact("GuaranteeGiven/1", "archivist", "2012-05-01", {
      guarantee: "lock-in",
      words: "No sale for five years",
    }),
    source,
  },
  recorded("2014-10-03", sharedOut(51, 24, 25), "51 / 24 / 25"),
  {
    ...fact("GuaranteeLost/1", "archivist", "2014-10-03", {
      guarantee: "lock-in",
      words: "Shares were sold in under three years",
    }),
    source,
  },
  recorded("2025-06-01", sharedOut(75, 0, 25), "75 / 25"),
  { ...fact("RecognitionEnded/1", "archivist", "2025-06-01", { union: "PCS" }), source },
] as readonly NewFact[];
