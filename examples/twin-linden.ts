/** Linden estate (invented): tenants use the right to manage; their ballot is still ahead. */
import { signatures, step } from "./telling.ts";
import { somebody } from "./twin-people.ts";
import { ago, readiness } from "./twin-stages.ts";
import { design } from "./twin-terms.ts";
import type { Story } from "./story.ts";

const COUNCIL = "Lindenborough Council";
const UNION = "Housing Workers Union";

export const linden: Story = {
  opening: {
    name: "Linden estate",
    slug: "linden-estate",
    start: "fromPublicService",
    standing: "twin",
    modelledOn: "A tenant management organisation",
    service: {
      name: "Housing management and repairs",
      sector: "housing",
      nation: "England",
      place: "Linden estate, Lindenborough",
      staff: 9,
      users: 412,
      budgetPence: 118_000_000,
    },
    authority: { name: COUNCIL, kind: "housingAuthority" },
    recognisedUnions: [UNION],
  },
  opened: { daysAgo: 165 },
  people: [
    somebody("proposer", "Phyllis Adomako", {
      key: "lead",
      organisation: "Linden tenants’ association",
    }),
    somebody("authority", "Graham Westcott", { organisation: COUNCIL, daysAgo: 163 }),
    somebody("union", "Sinead Hallam", { organisation: UNION, daysAgo: 163 }),
    somebody("facilitator", "Ezra Lumley", {
      ...{ organisation: "Estates facilitating team", daysAgo: 120, by: "authority" },
    }),
    somebody("user", "Oonagh Battersby", {
      organisation: "Tenant of Elm House",
      daysAgo: 118,
      withoutEmail: true,
    }),
    somebody("community", "Farid Yilmaz", {
      organisation: "Linden mosque and chapel hall",
      daysAgo: 118,
    }),
  ],
  steps: [
    step(160, "lead", "request.make", {
      ...{ right: "rightToManage", origin: "community" },
      ...{ staffSignatories: 0, userSignatories: 97, seniorManagers: 0 },
      signatures: signatures(97),
      statement:
        "Ninety-seven tenants of Linden ask to manage the estate: lettings stay with the council; repairs, cleaning and the green come to us. We meet in the hall on the first Monday of the month.",
    }),
    step(154, "authority", "request.checkSignatures", {
      ...{ accepted: 93, refused: 4, against: "the tenancy register" },
    }),
    step(150, "authority", "request.validate", { validationDate: ago(150) }),
    step(148, "lead", "consultation.notifyUnion", {
      union: UNION,
      paper: "The notice, and what it means for nine caretakers and clerks.",
    }),
    step(131, "union", "consultation.unionAnswer", {
      ...{ union: UNION, stance: "supportsWithConditions" },
      statement:
        "Nine people work here. They should transfer together or stay together, and choose which.",
    }),
    step(126, "lead", "consultation.replyToUnion", {
      union: UNION,
      reply: "They will choose together, before the tenants vote.",
    }),
    step(112, "authority", "decision.inPrinciple", {
      decision: "agree",
      reasons: "The notice is in order and the tenants’ association is open to every tenant.",
    }),
    step(108, "facilitator", "scoping.open", { due: ago(60) }),
    step(100, "lead", "consultation.holdMeeting", {
      ...{ with: "tenants", attended: 68 },
      minutes: "In the hall. Lifts, lights, and who answers the telephone at night.",
    }),
    ...readiness(90, "ypypyypy?yppny?"),
    step(76, "user", "consultation.ask", {
      ...{ to: "authority", nameWithheld: false },
      text: "Who pays when a lift in Elm House must be replaced?",
    }),
    step(70, "authority", "consultation.answer", {
      question: "1",
      answer:
        "The council. Lifts, roofs and outer walls stay with the landlord; the agreement lists them.",
    }),
    step(64, "facilitator", "scoping.report", {
      verdict: "suitedWithConditions",
      conditions: "A bookkeeper\nTraining of the committee in safety of gas and fire",
      report:
        "Repairs are slow because orders pass four desks. On the estate they would pass one. The committee needs training first.",
    }),
    step(
      52,
      "lead",
      "governance.propose",
      design({
        form: "coopSociety",
        classes: [
          { name: "Tenants", class: "user", votes: 70, seats: 7, eligible: 412, price: "1.00" },
          {
            name: "Those who work here",
            class: "worker",
            votes: 20,
            seats: 2,
            eligible: 9,
            price: "1.00",
          },
          { name: "Neighbours", class: "community", votes: 10, seats: 1, price: "1.00" },
        ],
        assetLock: "voluntary",
        surplus: "reinvested",
        meetingMonth: 6,
        quorum: [20, 8],
      }),
    ),
    step(40, "lead", "consultation.askUsers", {
      ...{ ways: ["visits", "meeting", "interpreter", "largePrint"], reached: 371 },
      paper: "Two from the committee knocked at every door, twice.",
    }),
    step(18, "facilitator", "consultation.reportUsers", {
      ...{ responses: 214, for: 139, against: 31, unsure: 44 },
      report:
        "Most want it if the lifts stay with the council. Older tenants ask for a telephone that somebody answers.",
    }),
    step(11, "lead", "consultation.replyToUsers", {
      reply:
        "The telephone will be answered on the estate until ten at night. The lifts stay with the council.",
    }),
    step(6, "lead", "scoping.appraiseOption", {
      option: "mutual",
      fiveYearCost: "5750000",
      ...{ quality: "better", risk: "medium" },
      paper:
        "The tenants manage: one desk for repairs, a caretaker who may spend two hundred pounds.",
    }),
    step(4, "authority", "scoping.appraiseOption", {
      option: "stay",
      fiveYearCost: "5900000",
      ...{ quality: "same", risk: "low" },
      paper: "The council goes on: repairs are ordered through its call centre.",
    }),
  ],
};
