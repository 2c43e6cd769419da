/** Alder Lives (invented): social care, 450 staff and 1,200 users, the whole way and two years of running. */
import { asking, CARERS, comparing, scoping, STAFF } from "./twin-alder-asking.ts";
import { goingLive, terms, voting } from "./twin-alder-deciding.ts";
import { running } from "./twin-alder-running.ts";
import { somebody } from "./twin-people.ts";
import type { Somebody, Story } from "./story.ts";

const COUNCIL = "Aldershire County Council";

const people: readonly Somebody[] = [
  somebody("proposer", "Catrin Holloway", { key: "lead" }),
  somebody("authority", "Desmond Achebe", { organisation: COUNCIL, daysAgo: 1098 }),
  somebody("union", "Maureen Sturgess", { organisation: CARERS, daysAgo: 1098 }),
  somebody("union", "Idris Vaughan", {
    ...{ key: "union-2", organisation: STAFF, daysAgo: 1098, language: "cy" },
  }),
  somebody("facilitator", "Hanna Lindqvist", {
    ...{ organisation: "Eastern facilitating team", daysAgo: 1070, by: "authority" },
  }),
  somebody("adviser", "Rupert Okonjo", { organisation: "Okonjo Advice", daysAgo: 1069 }),
  somebody("staff", "Shanice Whitlock", { daysAgo: 1068, by: "union" }),
  somebody("user", "Bernard Tolley", {
    ...{ organisation: "Aldershire Speaking Up", daysAgo: 1066, withoutEmail: true },
  }),
  somebody("scrutineer", "Philippa Drax", {
    ...{ organisation: "Open Count Scrutineers", daysAgo: 975, by: "authority" },
  }),
  somebody("secretary", "Joan Pettifer", { daysAgo: 885, organisation: "Alder Lives" }),
  somebody("regulator", "Anwar Siddiq", {
    ...{ organisation: "Care and mutuals regulator", daysAgo: 884, by: "authority" },
  }),
  somebody("board", "Lowri Stainforth", { daysAgo: 636, by: "secretary", how: "register" }),
  somebody("member", "Gareth Umney", { daysAgo: 630, by: "secretary" }),
  somebody("assessor", "Noor Rahmani", {
    ...{ organisation: "Fair Measure", daysAgo: 200, by: "authority" },
  }),
  somebody("arbiter", "Edith Carnforth", { daysAgo: 199, by: "authority" }),
];

export function alderLives(today: string): Story {
  return {
    opening: {
      name: "Alder Lives",
      slug: "alder-lives",
      start: "fromPublicService",
      standing: "twin",
      modelledOn: "Leading Lives, Suffolk",
      service: {
        name: "Adult social care",
        sector: "socialCare",
        nation: "England",
        place: "Aldershire",
        staff: 450,
        users: 1200,
        budgetPence: 1_530_000_000,
      },
      authority: { name: COUNCIL, kind: "council" },
      recognisedUnions: [CARERS, STAFF],
    },
    opened: { daysAgo: 1100 },
    people,
    steps: [
      ...asking,
      ...scoping,
      ...comparing,
      ...terms(today),
      ...voting,
      ...goingLive(today),
      ...running(today),
    ],
  };
}
