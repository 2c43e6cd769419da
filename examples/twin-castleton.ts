/** Castleton (invented): a co-operative council gives active citizens a dividend, by a rule that anyone can read. */
import { step } from "./telling.ts";
import { castletonPartnership } from "./twin-castleton-partnership.ts";
import { somebody } from "./twin-people.ts";
import { monthlyBooks } from "./twin-stages.ts";
import { design } from "./twin-terms.ts";
import type { Story } from "./story.ts";

const COUNCIL = "Castleton Council";
const RULE =
  "Every household that gave ten hours or more to a street, a garden, a club or a neighbour in the year gets the same credit on its council tax. Hours are confirmed by the group that was helped. Nobody’s hours are published.";

export function castleton(today: string): Story {
  // Long because a life is told in the order of its days.
  return {
    opening: {
      name: "Castleton active citizens",
      slug: "castleton-dividend",
      start: "alreadyRunning",
      standing: "twin",
      modelledOn: "Lambeth’s active citizen’s dividend",
      service: {
        name: "Neighbourhood services",
        sector: "councilServices",
        nation: "England",
        place: "Castleton",
        staff: null,
        users: 61_000,
        budgetPence: null,
      },
      authority: { name: COUNCIL, kind: "council" },
      recognisedUnions: [],
    },
    opened: { daysAgo: 560 },
    people: [
      somebody("secretary", "Millicent Rowe", { organisation: "Castleton co-operative office" }),
      somebody("authority", "Barnaby Quaye", {
        organisation: COUNCIL,
        daysAgo: 559,
        by: "secretary",
      }),
      somebody("regulator", "Enid Marchetti", {
        ...{ organisation: "Register of mutuals", daysAgo: 556, by: "secretary" },
      }),
      somebody("community", "Sushila Verity", { daysAgo: 558, by: "secretary" }),
      somebody("assessor", "Torquil Bain", {
        organisation: "Fair Measure",
        daysAgo: 380,
        by: "authority",
      }),
    ],
    steps: [
      step(550, "secretary", "documents.publish", {
        title: "The rule of the dividend",
        kind: "rules",
        paper: RULE,
      }),
      step(
        540,
        "secretary",
        "governance.propose",
        design({
          form: "multiStakeholder",
          classes: [
            { name: "Residents", class: "community", votes: 70, seats: 7, eligible: 61_000 },
            { name: "Those who work in it", class: "worker", votes: 20, seats: 2 },
            { name: "The council", class: "publicBody", votes: 10, seats: 1, open: false },
          ],
          assetLock: "voluntary",
          surplus: "membersAndCommunity",
          meetingMonth: 6,
        }),
      ),
      step(530, "regulator", "governance.registerRules", {
        ...{ version: "1", registrar: "Register of mutuals", number: "invented-3114" },
      }),
      step(380, "authority", "documents.publish", {
        title: "Active citizens, first year: £59,200.00 off 1,184 bills",
        kind: "other",
        paper: RULE,
      }),
      step(360, "assessor", "documents.publish", {
        title: "Fifty credits drawn and checked",
        kind: "assessment",
        paper:
          "I drew fifty credits. Forty-eight had their hours confirmed by the group that was helped; two were set right.",
      }),
      step(200, "community", "consultation.ask", {
        ...{ to: "authority", nameWithheld: false },
        text: "Why does a carer who cannot leave the house get nothing?",
      }),
      step(192, "authority", "consultation.answer", {
        question: "1",
        answer:
          "From this year care given at home to somebody outside the household counts in the same way.",
      }),
      ...castletonPartnership(today),
      ...monthlyBooks({
        ...{ today, from: 18, to: 1 },
        lines: [
          ["grants", "The council’s payment for the office", 6_200],
          ["services", "Printing and the telephone", 1_150],
          ["premises", "A room in the library", 640],
          ["otherSpending", "Hours of the office", 3_900],
        ],
      }),
      step(16, "authority", "documents.publish", {
        title: "Active citizens, second year: £96,850.00 off 1,937 bills",
        kind: "other",
        paper: RULE,
      }),
    ],
  };
}
