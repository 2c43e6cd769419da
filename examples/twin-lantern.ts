/** Lantern Health (invented): care for people without a home, who are asked in the street and vote by printed codes. */
import { inventedNames, rollLines, signatures, step } from "./telling.ts";
import { somebody } from "./twin-people.ts";
import { ago, ballotCalled, readiness, termsFrozen } from "./twin-stages.ts";
import { design, fiveYears, heads } from "./twin-terms.ts";
import type { Step, Story } from "./story.ts";

const TRUST = "Castlegate Health Board";
const UNION = "Nurses Together";
const QUESTION = "Should Lantern be run by those who work in it and those it cares for?";
const ANSWERS = ["Yes", "No: stay with the health board"] as const;

/** People without an address or e-mail: each is known to the roll by the name they use, and gets a code by hand. */
const usersRoll = inventedNames(186, 200)
  .map((name, index) => `L${String(index + 1).padStart(4, "0")};${name};`)
  .join("\n");

const asking: readonly Step[] = [
  step(210, "lead", "request.make", {
    ...{ right: "rightToRequest", origin: "staff" },
    ...{ staffSignatories: 9, userSignatories: 0, seniorManagers: 0 },
    signatures: signatures(9),
    statement:
      "Nine of the twenty-eight nurses, doctors and outreach workers of Lantern ask to run it with the people it cares for. They have no address, no e-mail and often no telephone. They will be asked where they are.",
  }),
  step(207, "union", "request.checkSignatures", {
    ...{ accepted: 9, refused: 0 },
    against: "the health board’s staff list",
  }),
  step(206, "authority", "request.adoptStandard"),
  step(205, "authority", "request.validate", { validationDate: ago(205) }),
  step(203, "lead", "consultation.notifyUnion", {
    union: UNION,
    paper: "The request and its statement.",
  }),
  step(190, "union", "consultation.unionAnswer", {
    ...{ union: UNION, stance: "supports" },
    statement:
      "Our members here asked for this themselves. Keep the health service pension and we support it.",
  }),
  step(187, "lead", "consultation.replyToUnion", {
    union: UNION,
    reply: "The pension is kept; the health board has said so in writing.",
  }),
  step(178, "authority", "decision.inPrinciple", {
    decision: "agree",
    reasons:
      "The staff asked, the service is in the community, and no emergency care is part of it.",
  }),
  step(174, "facilitator", "scoping.open", { due: ago(125) }),
  step(170, "lead", "consultation.askUsers", {
    ...{ ways: ["outreach", "visits", "meeting", "advocate", "easyRead"], reached: 163 },
    paper:
      "Asked on the soup run, in two hostels and in the day room, by people who have been homeless themselves.",
  }),
  ...readiness(150, "yyyyyyypypyypyp"),
  step(140, "facilitator", "consultation.reportUsers", {
    ...{ responses: 97, for: 71, against: 8, unsure: 18 },
    report:
      "Keep the same faces. Keep the door open in the morning. Some asked what a vote is worth to somebody who moves on.",
  }),
  step(134, "lead", "consultation.replyToUsers", {
    reply:
      "The door stays open in the morning. Whoever moves on may vote until the day the roll is frozen.",
  }),
  step(130, "facilitator", "scoping.report", {
    verdict: "suited",
    report:
      "Small, known to its users, and paid by one body. Suited, with a lender for three months of pay.",
  }),
  step(124, "authority", "scoping.appraiseOption", {
    ...{ option: "stay", fiveYearCost: "9100000", quality: "same", risk: "low" },
    paper: "Staying with the health board as a team of its own.",
  }),
  step(123, "union", "scoping.appraiseOption", {
    ...{ option: "improveInHouse", fiveYearCost: "9150000", quality: "better", risk: "low" },
    paper: "A users’ panel with a budget, inside the health board.",
  }),
  step(122, "lead", "scoping.appraiseOption", {
    ...{ option: "mutual", fiveYearCost: "9080000", quality: "better", risk: "medium" },
    paper: "A mutual of workers and users, with the same doctors.",
  }),
  step(118, "lead", "scoping.publishCase", {
    strategic: "Why: those who live outside do not come to a building that others run for them.",
    economic:
      "What it is worth: fewer nights in hospital; each saved night is worth more than a week of outreach.",
    commercial: "How it would be bought: under the rules for choosing health providers.",
    financial: "What it costs: pay as now, and a lender for three months of it.",
    management:
      "Who does what: the same lead nurse, an elected board, an accountant shared with a hostel.",
    ...fiveYears({
      ...{ openingCash: 210_000, income: 1_850_000, pay: 1_330_000 },
      ...{ other: 290_000, vat: 41_000, pension: 172_000, oneOff: 38_000 },
    }),
  }),
];

const deciding: readonly Step[] = [
  step(100, "authority", "contract.recordRoute", {
    route: "providerSelectionRegime",
    reasons:
      "Health care bought by a health body. The board will publish why it means to go on with this team, and wait for objections.",
    value: "12950000",
    awardOn: { inDays: 60 },
    termMonths: 84,
  }),
  ...termsFrozen({
    daysAgo: 75,
    design: design({
      form: "communityBenefitSociety",
      classes: [
        {
          name: "Workers",
          class: "worker",
          votes: 55,
          seats: 4,
          managerVotes: 3,
          managerSeats: 1,
          eligible: 28,
        },
        { name: "People Lantern cares for", class: "user", votes: 35, seats: 3, eligible: 640 },
        { name: "Hostels and helpers", class: "community", votes: 10, seats: 1 },
      ],
      assetLock: "statutoryCbs",
      surplus: "reinvested",
      meetingMonth: 5,
      quorum: [10, 3],
    }),
    rules:
      "The rules of Lantern. Nobody needs an address to be a member. Meetings are held where a hot meal is served.",
    heads: heads({
      termMonths: 60,
      extensionMonths: 24,
      prices: [["Health care for people without a home", "block", "1850000.00", "a year", 1]],
      standards: [
        ["Seen within a day of asking", true, "90.0", "percent"],
        ["Visits to hospital that care could have spared", false, "6", "a month"],
      ],
    }),
    unions: [UNION],
    measures: [
      "The health board foresees no measures.",
      "We foresee one measure: the van is garaged at the hostel.",
    ],
    pension: {
      route: "newFairDeal",
      answer: "Everybody stays in the health service scheme, by direction.",
    },
  }),
  step(70, "lead", "consultation.publishPack", {
    kind: "informationPack",
    pack: "The case, the rules and the terms; and one page with pictures.",
  }),
  step(69, "facilitator", "consultation.publishPack", {
    kind: "independentSummary",
    pack: "For: a say for those nobody asks. Against: a small body with one payer. Not known: who pays for a second nurse.",
  }),
  ...ballotCalled({
    ...{ order: 1, purpose: "support", question: QUESTION, answers: ANSWERS, roll: rollLines(28) },
    ...{ eligible: 28, called: 30, opens: 5, closes: -10 },
  }),
  ...ballotCalled({
    ...{ order: 2, purpose: "usersSupport", question: QUESTION, answers: ANSWERS, roll: usersRoll },
    ...{ eligible: 186, called: 30, opens: 5, closes: -10 },
  }),
];

const HOLDERS = [
  { party: "union", interest: "union" },
  { party: "scrutineer", interest: "scrutineer" },
  { party: "authority", interest: "employer" },
] as const;

/** Before the ballot itself staff tried out how it is held and checked: a rehearsal that anyone can verify, to its end. */
const tryOut: readonly Step[] = [
  step(29, "scrutineer", "ballot.call", {
    ...{ purpose: "support", rehearsal: true, box: "verifiable", statusQuo: 2 },
    question: "A try-out: should the outreach van be painted yellow?",
    ...{ answers: "Yes: paint it yellow\nNo: leave it white", opens: ago(25), closes: ago(23) },
  }),
  step(28, "scrutineer", "ballot.freezeRoll", { ballot: "ballot-3", roll: rollLines(28) }),
  { daysAgo: 27, verifiable: { ballotOrder: 3, stage: "prepare", holders: HOLDERS, voters: 28 } },
  step(25, "scrutineer", "ballot.open", { ballot: "ballot-3" }),
  {
    daysAgo: 24,
    verifiable: {
      ...{ ballotOrder: 3, stage: "vote", holders: HOLDERS },
      answers: [0, 1, 0, 0, "blank", 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0],
    },
  },
  step(23, "scrutineer", "ballot.close", { ballot: "ballot-3" }),
  { daysAgo: 22, verifiable: { ballotOrder: 3, stage: "open", holders: HOLDERS } },
  step(21, "scrutineer", "ballot.reportVerified", {
    ...{ ballot: "ballot-3", independent: true, rollInspected: true, interference: "none" },
    ...{ secure: true, belenios: "notRun", beleniosVersion: "", incidents: "" },
  }),
];

export const lantern: Story = {
  opening: {
    name: "Lantern Health",
    slug: "lantern-health",
    start: "fromPublicService",
    standing: "twin",
    modelledOn: "Leicester’s homeless health service",
    service: {
      name: "Health care for people without a home",
      sector: "homelessHealth",
      nation: "England",
      place: "Castlegate",
      staff: 28,
      users: 640,
      budgetPence: 185_000_000,
      acuteEmergency: false,
    },
    authority: { name: TRUST, kind: "nhsBody" },
    recognisedUnions: [UNION],
  },
  opened: { daysAgo: 215 },
  people: [
    somebody("proposer", "Ngozi Larkspur", { key: "lead" }),
    somebody("authority", "Penelope Strand", { organisation: TRUST, daysAgo: 213 }),
    somebody("union", "Dafydd Arkwright", { organisation: UNION, daysAgo: 213 }),
    somebody("facilitator", "Mirela Kovacs", {
      organisation: "Mutual facilitating team",
      daysAgo: 176,
      by: "authority",
    }),
    somebody("user", "Eddie Marlow", { daysAgo: 172, withoutEmail: true }),
    somebody("user", "Zofia Wren", { key: "user-2", daysAgo: 172, withoutEmail: true }),
    somebody("scrutineer", "Clement Ashdown", {
      organisation: "Open Count Scrutineers",
      daysAgo: 40,
      by: "authority",
    }),
  ],
  steps: [...asking, ...deciding, ...tryOut],
};
