/** Moorside community nursing (invented): 62 nurses on the way, their reserved contract refused, one question late. */
import { refusedStep, signatures, step } from "./telling.ts";
import { design } from "./twin-terms.ts";
import type { Story } from "./story.ts";

const NURSES = "Nurses Together";
const CARERS = "Care Workers United";

const cash = (year: number) => ({
  [`income${year}`]: String(2_400_000 + year * 60_000),
  [`pay${year}`]: String(1_780_000 + year * 45_000),
  [`other${year}`]: "310000",
  [`vat${year}`]: "62000",
  [`pension${year}`]: "196000",
  [`oneOff${year}`]: year === 1 ? "45000" : "0",
});

export const moorside: Story = {
  opening: {
    name: "Moorside community nursing",
    slug: "moorside-nursing",
    start: "fromPublicService",
    standing: "twin",
    service: {
      name: "Community nursing",
      sector: "communityNursing",
      nation: "England",
      place: "Moorside, Eastmoor",
      staff: 62,
      users: 1900,
      budgetPence: 240_000_000,
      acuteEmergency: false,
    },
    authority: { name: "Eastmoor Community NHS Trust", kind: "nhsBody" },
    recognisedUnions: [NURSES, CARERS],
  },
  opened: { daysAgo: 33 },
  people: [
    { key: "lead", name: "Jo Hartley", email: "jo.hartley@example.invalid", role: "proposer" },
    {
      key: "authority",
      name: "Priya Nair",
      email: "priya.nair@example.invalid",
      role: "authority",
      organisation: "Eastmoor Community NHS Trust",
      admitted: { daysAgo: 32, by: "lead", how: "officialEmail" },
    },
    {
      key: "union",
      name: "Elin Rees",
      email: "elin.rees@example.invalid",
      role: "union",
      organisation: NURSES,
      language: "cy",
      admitted: { daysAgo: 32, by: "lead", how: "unionConfirmed" },
    },
    {
      key: "union-2",
      name: "Marcus Bell",
      email: "marcus.bell@example.invalid",
      role: "union",
      organisation: CARERS,
      admitted: { daysAgo: 32, by: "lead", how: "unionConfirmed" },
    },
    {
      key: "adviser",
      name: "Tom Ferris",
      email: "tom.ferris@example.invalid",
      role: "adviser",
      organisation: "Ferris and Daughters, advisers",
      admitted: { daysAgo: 31, by: "lead", how: "letterOfAuthority" },
    },
    {
      key: "facilitator",
      name: "Gwen Morgan",
      email: "gwen.morgan@example.invalid",
      role: "facilitator",
      organisation: "Mutual facilitating team",
      admitted: { daysAgo: 24, by: "authority", how: "appointed" },
    },
    {
      key: "staff",
      name: "Beth Lowe",
      email: "beth.lowe@example.invalid",
      role: "staff",
      admitted: { daysAgo: 30, by: "union", how: "staffList" },
    },
    {
      key: "user",
      name: "Rosa Silva",
      email: "rosa.silva@example.invalid",
      role: "user",
      organisation: "Moorside patients and carers group",
      admitted: { daysAgo: 30, by: "lead", how: "inPerson" },
    },
  ],
  steps: [
    step(31, "lead", "request.make", {
      right: "rightToRequest",
      origin: "staff",
      staffSignatories: 14,
      userSignatories: 0,
      seniorManagers: 1,
      signatures: signatures(14),
      statement:
        "We are fourteen of the sixty-two nurses and healthcare assistants at Moorside. We ask to run community nursing as a mutual, owned by those who work in it and those who are cared for.",
    }),
    step(29, "union", "request.checkSignatures", {
      accepted: 14,
      refused: 0,
      against: "the staff list of October",
    }),
    step(28, "authority", "request.adoptStandard"),
    step(25, "authority", "request.validate", { validationDate: { inDays: -25 } }),
    step(25, "lead", "consultation.notifyUnion", {
      union: NURSES,
      paper: "Our request, and the statement of case.",
    }),
    step(25, "lead", "consultation.notifyUnion", {
      union: CARERS,
      paper: "Our request, and the statement of case.",
    }),
    step(23, "facilitator", "scoping.open", { due: { inDays: 20 } }),
    step(20, "lead", "consultation.publishPack", {
      kind: "whatChangesForMe",
      pack: "What changes for me: your pay, your hours and your pension on the day of transfer stay as they are. What may change is who decides about the service.",
    }),
    step(19, "lead", "consultation.holdMeeting", {
      with: "nightStaff",
      heldOn: { inDays: -20 },
      attended: 17,
      minutes: "Held at six in the morning, after the night shift. Seventeen came.",
    }),
    step(18, "staff", "consultation.ask", {
      to: "authority",
      nameWithheld: true,
      text: "Will night allowances stay as they are after a transfer?",
    }),
    step(17, "union", "consultation.ask", {
      to: "proposers",
      nameWithheld: false,
      text: "Will the mutual recognise both unions from its first day?",
    }),
    step(15, "lead", "consultation.answer", {
      question: "2",
      answer: "Yes. It is in the heads of terms that we propose, for the whole life of the mutual.",
    }),
    step(14, "union", "consultation.unionAnswer", {
      union: NURSES,
      stance: "supportsWithConditions",
      statement:
        "We support the request on three conditions: pensions for new starters, recognition for good, and a ballot of everyone.",
    }),
    step(12, "lead", "consultation.replyToUnion", {
      union: NURSES,
      reply: "All three conditions are in our proposal. The pension answer is the Trust’s to give.",
    }),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((question) =>
      step(11, "lead", "scoping.answerReadiness", {
        question: String(question),
        answer: question === 5 ? "no" : question > 8 ? "partly" : "yes",
      }),
    ),
    step(9, "facilitator", "scoping.appraiseOption", {
      option: "stay",
      fiveYearCost: "12300000",
      quality: "same",
      risk: "low",
      paper: "Staying in the Trust: nothing changes; vacancies stay at eleven in a hundred.",
    }),
    step(9, "union", "scoping.appraiseOption", {
      option: "improveInHouse",
      fiveYearCost: "12450000",
      quality: "better",
      risk: "medium",
      paper: "Improving in-house: self-managed teams within the Trust, written by Nurses Together.",
    }),
    step(8, "lead", "scoping.appraiseOption", {
      option: "mutual",
      fiveYearCost: "12150000",
      quality: "better",
      risk: "medium",
      paper: "A mutual of nurses, patients and carers, with the Trust’s contract.",
    }),
    step(7, "authority", "scoping.freezeBaseline", {
      measure: "staffTurnover",
      name: "Leavers of 100 staff a year",
      period: "last financial year",
      value: "14.5",
      unit: "per 100 a year",
    }),
    step(6, "lead", "scoping.publishCase", {
      strategic: "Why: nurses leave because nobody asks them. Patients see nine different faces.",
      economic: "What it is worth: fewer vacancies, fewer agency shifts, shorter waits.",
      commercial: "How it would be bought: the route is still open.",
      financial: "What it costs, with the tax that cannot be reclaimed and the pension.",
      management: "Who does what by when, and what happens if it fails.",
      openingCash: "180000",
      ...cash(1),
      ...cash(2),
      ...cash(3),
      ...cash(4),
      ...cash(5),
    }),
    step(
      5,
      "lead",
      "governance.propose",
      design({
        form: "communityBenefitSociety",
        classes: [
          {
            ...{ name: "Nurses and assistants", class: "worker", votes: 60, seats: 5 },
            ...{ managerVotes: 4, managerSeats: 1, eligible: 62, price: "1.00" },
          },
          { name: "Patients and carers", class: "user", votes: 30, seats: 3, eligible: 1900 },
          { name: "The Trust", class: "publicBody", votes: 10, seats: 1, open: false },
        ],
        assetLock: "statutoryCbs",
        surplus: "reinvested",
        meetingMonth: 9,
      }),
    ),
    step(5, "lead", "contract.declareConflict", {
      nature: "One of the fourteen is a senior manager who buys agency shifts for the Trust.",
      handled: "She no longer buys them, and takes no part in the Trust’s side of the request.",
    }),
    step(4, "lead", "consultation.askUsers", {
      ...{ ways: ["visits", "phone", "largePrint"], reached: 310 },
      paper:
        "Nurses leave a page in large print on their rounds, and the patients’ group telephones.",
    }),
    refusedStep(4, "authority", {
      act: "contract.recordRoute",
      told: {
        route: "reservedContract",
        reasons: "A contract reserved for public service mutuals, for five years.",
        value: "12300000",
        awardOn: { inDays: 200 },
        termMonths: 60,
      },
      refusedBy: "route.healthEngland",
    }),
    step(3, "user", "consultation.ask", {
      to: "proposers",
      nameWithheld: false,
      text: "Will patients have votes of their own, or only seats at a table?",
    }),
  ],
};
