/** Brook Primary (invented): teachers, parents and neighbours ask for their school; the staff are voting now. */
import { inventedNames, signatures, step } from "./telling.ts";
import { somebody } from "./twin-people.ts";
import { ago, ballotCalled, readiness, termsFrozen } from "./twin-stages.ts";
import { design, fiveYears, heads } from "./twin-terms.ts";
import type { Step, Story } from "./story.ts";

const COUNCIL = "Brookshire Council";
const TEACHERS = "Union of Teachers and Learning";

/** Two voters have an address, so that the page of codes can be tried; the others get theirs on paper. */
const roll = [
  "T0001;Magda Ferreira;magda.ferreira@example.invalid",
  "T0002;Alun Prosser;alun.prosser@example.invalid",
  ...inventedNames(44, 60).map((name, index) => `T${String(index + 3).padStart(4, "0")};${name};`),
].join("\n");

const asking: readonly Step[] = [
  step(236, "lead", "request.make", {
    ...{ right: "jointRequest", origin: "joint" },
    ...{ staffSignatories: 19, userSignatories: 64, seniorManagers: 2 },
    signatures: signatures(83),
    statement:
      "Nineteen teachers and assistants and sixty-four parents ask that Brook Primary be run by a trust that staff, parents and neighbours own together. The school keeps its pupils, its places and its inspections.",
  }),
  step(232, "union", "request.checkSignatures", {
    ...{ accepted: 82, refused: 1, against: "the staff list and the roll of pupils’ parents" },
  }),
  step(231, "authority", "request.adoptStandard"),
  step(230, "authority", "request.validate", { validationDate: ago(230) }),
  step(228, "lead", "consultation.notifyUnion", {
    union: TEACHERS,
    paper: "The request and its statement.",
  }),
  step(212, "union", "consultation.unionAnswer", {
    ...{ union: TEACHERS, stance: "neutral" },
    statement:
      "National pay and conditions must be in the rules, not in a promise. Then our members decide.",
  }),
  step(208, "lead", "consultation.replyToUnion", {
    union: TEACHERS,
    reply: "They are in the rules now: section four, and only three in four members can change it.",
  }),
  step(201, "authority", "decision.inPrinciple", {
    decision: "agree",
    reasons:
      "The funding follows the pupils by law. Staff and parents ask together. The proposal is complete.",
  }),
  step(198, "facilitator", "scoping.open", { due: ago(150) }),
  step(190, "lead", "consultation.holdMeeting", {
    ...{ with: "parents", attended: 121 },
    minutes:
      "In the hall after school, with children in the library. Admissions were asked about eleven times.",
  }),
  ...readiness(180, "yyyyyyyyynyyyyp"),
  step(156, "facilitator", "scoping.report", {
    verdict: "suited",
    report:
      "A full school with steady numbers and a repaired roof. Suited, if the trust buys its services with others.",
  }),
  step(150, "lead", "consultation.askUsers", {
    ...{ ways: ["meeting", "letter", "interpreter"], reached: 205 },
    paper: "A letter home in four languages and an evening for questions.",
  }),
  step(128, "facilitator", "consultation.reportUsers", {
    ...{ responses: 131, for: 88, against: 21, unsure: 22 },
    report: "Most are for it. Those against fear that a school of its own has nobody to ask.",
  }),
  step(122, "lead", "consultation.replyToUsers", {
    reply:
      "The trust will buy advice and cover together with five other schools, so there is somebody to ask.",
  }),
  step(118, "authority", "scoping.appraiseOption", {
    option: "stay",
    fiveYearCost: "6900000",
    ...{ quality: "same", risk: "low" },
    paper: "Staying with the council: nothing changes but the price of services bought from it.",
  }),
  step(117, "union", "scoping.appraiseOption", {
    option: "improveInHouse",
    fiveYearCost: "6850000",
    ...{ quality: "better", risk: "low" },
    paper:
      "More say inside the council: two staff and four parents on the governing body. Written by the union.",
  }),
  step(116, "lead", "scoping.appraiseOption", {
    option: "mutual",
    fiveYearCost: "6840000",
    ...{ quality: "better", risk: "medium" },
    paper: "A trust that members own: the same money, decided by those who are there every day.",
  }),
  step(110, "lead", "scoping.publishCase", {
    strategic: "Why: parents and teachers know the school, and neither can decide on it.",
    economic: "What it is worth: the money is the same. The gain is staff who stay.",
    commercial:
      "How it is paid: by the formula, by the number of pupils. There is no price to agree.",
    financial: "What it costs: an accountant for two days a month, and insurance.",
    management: "Who does what: a head as now, a board that members elect, a clerk.",
    ...fiveYears({
      ...{ openingCash: 96_000, income: 1_380_000, pay: 1_020_000 },
      ...{ other: 205_000, vat: 0, pension: 138_000, oneOff: 14_000 },
    }),
  }),
  step(104, "authority", "scoping.freezeBaseline", {
    ...{
      measure: "staffTurnover",
      name: "Leavers of 100 staff a year",
      period: "last school year",
    },
    ...{ value: "11.0", unit: "per 100 a year" },
  }),
];

const deciding: readonly Step[] = [
  step(60, "authority", "contract.recordRoute", {
    route: "formulaFunded",
    reasons:
      "The school’s money follows its pupils by law. Nothing is bought, and no price is agreed.",
  }),
  ...termsFrozen({
    daysAgo: 50,
    design: design({
      form: "coopSchoolTrust",
      classes: [
        {
          name: "Teachers and staff",
          class: "worker",
          votes: 35,
          seats: 3,
          managerVotes: 3,
          managerSeats: 1,
          eligible: 46,
        },
        { name: "Parents and carers", class: "user", votes: 35, seats: 3, eligible: 320 },
        { name: "Local people", class: "community", votes: 20, seats: 2 },
        { name: "The council", class: "publicBody", votes: 10, seats: 1, open: false },
      ],
      assetLock: "charity",
      surplus: "reinvested",
      meetingMonth: 11,
      quorum: [12, 10],
    }),
    rules:
      "The rules of the Brook trust. National pay and conditions stand in section four. Land and buildings can never be sold for gain.",
    heads: heads({
      kind: "formulaFunding",
      termMonths: 84,
      standards: [
        ["Attendance", true, "95.0", "percent"],
        ["Parents who would recommend the school", true, "85", "percent"],
      ],
    }),
    unions: [TEACHERS],
    measures: [
      "The council foresees no measures.",
      "We foresee one measure: staff are paid on the last Friday of the month.",
    ],
    pension: {
      route: "newFairDeal",
      answer:
        "Teachers stay in the teachers’ scheme and all others in the local government scheme.",
    },
  }),
  step(46, "lead", "consultation.publishPack", {
    kind: "informationPack",
    pack: "The case, the rules, the terms, the letters and the pension answer, with the union’s statement as it was written.",
  }),
  step(45, "facilitator", "consultation.publishPack", {
    kind: "independentSummary",
    pack: "For: staff and parents decide. Against: evenings of work for those who sit on the board. Not known: what services will cost in year three.",
  }),
  ...ballotCalled({
    ...{ order: 1, purpose: "support", roll, eligible: 46, called: 32, opens: 6, closes: -12 },
    question: "Should Brook Primary be run by a trust of staff, parents and local people?",
    answers: ["Yes: become a trust", "No: stay with the council"],
  }),
];

export const brook: Story = {
  opening: {
    name: "Brook Primary School",
    slug: "brook-primary",
    start: "fromPublicService",
    standing: "twin",
    modelledOn: "A co-operative school trust",
    service: {
      name: "Primary school",
      sector: "primarySchool",
      nation: "England",
      place: "Brook",
      staff: 46,
      users: 320,
      budgetPence: 138_000_000,
    },
    authority: { name: COUNCIL, kind: "council" },
    recognisedUnions: [TEACHERS],
  },
  opened: { daysAgo: 240 },
  people: [
    somebody("proposer", "Winifred Oakes", { key: "lead" }),
    somebody("authority", "Stephen Malpas", { organisation: COUNCIL, daysAgo: 238 }),
    somebody("union", "Bronagh Keane", { organisation: TEACHERS, daysAgo: 238 }),
    somebody("facilitator", "Leila Mostyn", {
      ...{ organisation: "Schools facilitating team", daysAgo: 200, by: "authority" },
    }),
    somebody("staff", "Magda Ferreira", { daysAgo: 199, by: "union" }),
    somebody("staff", "Alun Prosser", {
      key: "staff-2",
      daysAgo: 199,
      by: "union",
      language: "cy",
    }),
    somebody("user", "Deepak Sandhu", { daysAgo: 199 }),
    somebody("community", "Hilda Crowther", { daysAgo: 199 }),
    somebody("scrutineer", "Augustin Vale", {
      ...{ organisation: "Open Count Scrutineers", daysAgo: 40, by: "authority" },
    }),
  ],
  steps: [...asking, ...deciding],
};
