/** An invented mutual from its request to a year of running, every finding met. Long because it is told fact by fact. */
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import type { HeadsOfTerms } from "@rochdale/facts/contract.ts";
import { paperOf, parties } from "./told-story.ts";

/** The day on which the life is looked at. */
export const lookedAt = "2026-11-21";

export const wholeDesign: Design = {
  form: "communityBenefitSociety",
  classes: [
    {
      id: "workers",
      name: "Workers",
      class: "worker",
      votes: 60,
      seats: 6,
      managerVotes: 4,
      managerSeats: 1,
      open: true,
      eligible: 418,
      pricePence: 100,
    },
    {
      id: "users",
      name: "Users",
      class: "user",
      votes: 25,
      seats: 2,
      managerVotes: 0,
      managerSeats: 0,
      open: true,
      eligible: 900,
      pricePence: 0,
    },
    {
      id: "council",
      name: "The council",
      class: "publicBody",
      votes: 15,
      seats: 1,
      managerVotes: 0,
      managerSeats: 0,
      open: false,
      eligible: null,
      pricePence: 0,
    },
  ],
  oneMemberOneVote: true,
  chairCasting: "none",
  thresholds: {
    special: "3/4",
    rulesChange: "3/4",
    conversion: "3/4",
    dissolution: "3/4",
    assetDisposal: "3/4",
  },
  budgetBy: "board",
  vetoes: [{ class: "council", over: ["dissolution"], nature: "protective" }],
  quorum: { members: 20, percent: 5 },
  noticeClearDays: 14,
  electionYears: 3,
  meetingMonth: 9,
  assetLock: "statutoryCbs",
  surplus: "reinvested",
  saleNeedsMembers: true,
  assignmentNeedsMembers: true,
  investorNeedsMembers: true,
};

export const wholeHeads: HeadsOfTerms = {
  kind: "contract",
  termMonths: 48,
  extensionMonths: 12,
  prices: [],
  standards: [
    { id: "visits", name: "Visits on time", atLeast: true, target: "95.0", unit: "percent" },
    { id: "missed", name: "Visits missed", atLeast: false, target: "2", unit: "a month" },
  ],
  noBailOut: true,
  continuityPlan: true,
  openBook: true,
  noSaleWithoutMembers: true,
  noAssignmentWithoutMembers: true,
  noInvestorWithoutMembers: true,
  returnInHouseAtEnd: true,
  noticeMonths: 9,
  publicPartnerSupport: null,
};

const union = "Union of Care Workers";

const asking: readonly NewFact[] = [
  fact("BodyOpened/1", "archivist", "2025-01-06", {
    name: "Alder Lives",
    slug: "alder-lives",
    start: "fromPublicService",
    standing: "twin",
    service: {
      name: "Adult social care",
      sector: "socialCare",
      nation: "England",
      place: "Suffolk",
      staff: 418,
      users: 900,
      budgetPence: 1_000_000_000,
    },
    authority: { name: "The county council", kind: "council" },
    recognisedUnions: [union],
  }),
  ...parties("2025-01-06"),
  fact("RequestMade/1", "proposer", "2025-01-10", {
    right: "rightToRequest",
    origin: "staff",
    staffSignatories: 31,
    userSignatories: 12,
    seniorManagers: 4,
    signatures: paperOf("signatures"),
    statement: paperOf("statement"),
  }),
  fact("SignaturesChecked/1", "scrutineer", "2025-01-14", {
    accepted: 41,
    refused: 2,
    against: "the staff list",
  }),
  fact("RequestValidated/1", "authority", "2025-01-15", { validationDate: "2025-01-15" }),
  fact("UnionNotified/1", "proposer", "2025-01-20", { union, papers: [], replyBy: "2025-02-17" }),
  fact("UnionAnswered/1", "union", "2025-02-10", {
    union,
    stance: "neutral",
    statement: paperOf("union statement"),
  }),
  fact("DecidedInPrinciple/1", "authority", "2025-02-20", {
    decision: "agree",
    ground: null,
    modification: null,
    reasons: "The case is complete.",
    evidence: null,
    cure: null,
  }),
  fact("ScopingReported/1", "facilitator", "2025-03-20", {
    verdict: "suited",
    conditions: [],
    report: paperOf("scoping"),
  }),
  ...(["stay", "improveInHouse", "mutual"] as const).map((option) =>
    fact("OptionAppraised/1", "proposer", "2025-03-25", {
      option,
      writtenBy: option === "mutual" ? "proposers" : "unions",
      fiveYearCostPence: 5_000_000_000,
      quality: "same",
      risk: "medium",
      paper: paperOf(option),
    }),
  ),
  fact("BusinessCasePublished/1", "proposer", "2025-04-01", {
    version: 1,
    sections: {
      strategic: paperOf("s1"),
      economic: paperOf("s2"),
      commercial: paperOf("s3"),
      financial: paperOf("s4"),
      management: paperOf("s5"),
    },
    openingCashPence: 0,
    cash: [],
  }),
];

const preparing: readonly NewFact[] = [
  fact("UsersAsked/1", "proposer", "2025-04-10", {
    ways: ["easyRead", "visits", "letter"],
    reached: 640,
    paper: null,
  }),
  fact("UsersAnswered/1", "facilitator", "2025-05-10", {
    responses: 310,
    for: 190,
    against: 70,
    unsure: 50,
    report: paperOf("users"),
  }),
  fact("UsersReplied/1", "proposer", "2025-05-20", { reply: paperOf("reply") }),
  fact("PackPublished/1", "proposer", "2025-05-20", {
    kind: "informationPack",
    doc: paperOf("pack"),
  }),
  fact("PackPublished/1", "facilitator", "2025-05-22", {
    kind: "independentSummary",
    doc: paperOf("summary"),
  }),
  fact("DesignProposed/1", "proposer", "2025-05-01", { version: 1, design: wholeDesign }),
  fact("RouteRecorded/1", "authority", "2025-05-02", {
    route: "reservedContract",
    reasons: "Light-touch social care, reserved to mutuals.",
    advice: null,
    valuePence: 4_000_000_000,
    thresholdPence: 66_354_000,
    awardOn: "2025-08-20",
    termMonths: 60,
    earlierContracts: [],
  }),
  fact("OfferMade/1", "authority", "2025-05-10", {
    version: 1,
    by: "authority",
    heads: wholeHeads,
  }),
  fact("BusinessCaseFrozen/1", "proposer", "2025-05-25", { version: 1 }),
  fact("DesignFrozen/1", "proposer", "2025-05-25", { version: 1, rules: paperOf("rules") }),
  fact("HeadsAgreed/1", "authority", "2025-05-25", { version: 1 }),
  fact("MeasuresLetterSent/1", "authority", "2025-05-25", {
    by: "authority",
    measures: "none",
    letter: paperOf("letter a"),
  }),
  fact("MeasuresLetterSent/1", "proposer", "2025-05-25", {
    by: "mutual",
    measures: "none",
    letter: paperOf("letter m"),
  }),
  fact("PensionAnswered/1", "authority", "2025-05-25", {
    route: "schemeAdmission",
    everyEligible: true,
    answer: paperOf("pension"),
  }),
  fact("RecognitionPromised/1", "union", "2025-05-25", {
    union,
    continues: true,
    paper: paperOf("recognition"),
  }),
  fact("NewStartersTerms/1", "union", "2025-05-25", { noWorse: true, paper: paperOf("starters") }),
];

const voting: readonly NewFact[] = (["staff", "users"] as const).flatMap((roll) => {
  const ballot = `${roll}-2025`;
  const purpose = roll === "staff" ? "support" : "usersSupport";
  const tally =
    roll === "staff"
      ? { eligible: 418, for: 251, against: 80, abstain: 5, spoiled: 2 }
      : { eligible: 900, for: 300, against: 90, abstain: 0, spoiled: 0 };
  const papers = tally.for + tally.against + tally.abstain + tally.spoiled;
  return [
    fact("BallotCalled/1", "scrutineer", "2025-06-01", {
      ballot,
      purpose,
      box: "plain",
      rehearsal: false,
      roll,
      question: "Should the service become a mutual?",
      answers: ["Become a mutual", "Stay with the council"],
      statusQuo: 1,
      opens: "2025-06-23",
      closes: "2025-07-06",
      rule: "staff-support",
      papers: [paperOf("rules")],
      scrutineer: "scrutineer",
    }),
    fact("RollFrozen/1", "scrutineer", "2025-06-02", {
      ballot,
      eligible: tally.eligible,
      roll: paperOf("roll"),
    }),
    fact("BallotOpened/1", "scrutineer", "2025-06-23", { ballot, eligible: tally.eligible }),
    fact("BallotClosed/1", "scrutineer", "2025-07-06", { ballot, digest: paperOf("box"), papers }),
    fact("BallotReported/1", "scrutineer", "2025-07-08", {
      ballot,
      purpose,
      tally,
      issued: tally.eligible,
      undelivered: 0,
      reissued: 0,
      late: 0,
      independent: true,
      rollInspected: true,
      interference: "none",
      report: paperOf("report"),
    }),
  ];
});

const changing: readonly NewFact[] = [
  fact("FinallyDecided/1", "authority", "2025-07-20", {
    decision: "agree",
    ground: null,
    reasons: "The staff said yes.",
    evidence: null,
  }),
  fact("RulesRegistered/1", "regulator", "2025-08-01", {
    design: wholeDesign,
    registrar: "Mutuals register",
    number: "1234",
  }),
  fact("AwardMade/1", "authority", "2025-08-20", {
    to: "thisBody",
    bidders: 2,
    reasons: "The better tender.",
  }),
  fact("StaffListLodged/1", "authority", "2025-08-25", { staff: 418, list: paperOf("list") }),
  fact("EmployeeInformationGiven/1", "authority", "2025-09-02", {
    transferOn: "2025-10-01",
    employees: 418,
    complete: 418,
  }),
  fact("ContractSigned/1", "authority", "2025-09-10", {
    heads: wholeHeads,
    startsOn: "2025-10-01",
    endsOn: "2029-09-30",
    paper: paperOf("contract"),
  }),
  fact("ContinuityPlanFiled/1", "secretary", "2025-09-15", {
    plan: paperOf("plan"),
    stepIn: true,
    exitPlan: true,
    noticeMonths: 9,
  }),
  fact("TransferMade/1", "authority", "2025-10-01", { staff: 416, tupeApplied: true }),
  fact("Converted/1", "secretary", "2025-10-01", { note: null }),
];

const months = ["2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"].concat([
  "2026-04",
  "2026-05",
  "2026-06",
  "2026-07",
  "2026-08",
  "2026-09",
]);

const running: readonly NewFact[] = [
  ...months.map((period, index) =>
    fact("BooksPublished/1", "secretary", monthAfter(index), {
      period,
      incomePence: 80_000_000,
      expenditurePence: 78_000_000,
      entries: 900,
      digest: paperOf(period),
    }),
  ),
  fact("ContinuityTested/1", "assessor", "2026-05-10", { passed: true, report: paperOf("drill") }),
  fact("ElectionDeclared/1", "scrutineer", "2026-03-01", {
    election: "workers-2026",
    class: "worker",
    seats: 6,
    candidates: 9,
    electorate: 380,
    papers: 240,
    method: "single transferable vote",
    result: paperOf("w"),
  }),
  fact("ElectionDeclared/1", "scrutineer", "2026-03-01", {
    election: "users-2026",
    class: "user",
    seats: 2,
    candidates: 3,
    electorate: 500,
    papers: 120,
    method: "single transferable vote",
    result: paperOf("u"),
  }),
  fact("MeetingCalled/1", "secretary", "2026-08-20", {
    meeting: "annual-2026",
    kind: "annual",
    meetingOn: "2026-09-15",
    givenOn: "2026-08-20",
    clearDays: 14,
    business: ["Adopt the accounts"],
  }),
  fact("MeetingHeld/1", "secretary", "2026-09-15", {
    meeting: "annual-2026",
    kind: "annual",
    present: 90,
    members: 880,
    quorum: 44,
    resolutions: [
      {
        resolution: "Adopt the accounts",
        rule: "ordinary",
        tally: { eligible: 880, for: 80, against: 5, abstain: 5, spoiled: 0 },
      },
    ],
    minutes: paperOf("minutes"),
  }),
  fact("RegisterCounted/1", "secretary", "2026-10-01", {
    classes: [
      { class: "worker", members: 380, eligible: 412 },
      { class: "user", members: 500, eligible: 900 },
    ],
    digest: paperOf("register"),
    votesPerMemberMost: 1,
  }),
  fact("AccessCounted/1", "secretary", "2026-10-05", {
    period: "year to September 2026",
    groups: [
      { group: "Under 65", referred: 100, accepted: 82 },
      { group: "65 and over", referred: 300, accepted: 260 },
    ],
  }),
  fact("QualityReported/1", "secretary", "2026-10-20", {
    period: "2026-09",
    measures: [
      {
        standard: "visits",
        name: "Visits on time",
        value: "96.25",
        target: "95.0",
        atLeast: true,
        unit: "percent",
      },
      {
        standard: "missed",
        name: "Visits missed",
        value: "2",
        target: "2",
        atLeast: false,
        unit: "a month",
      },
    ],
    report: paperOf("quality"),
  }),
  fact("AssessmentMade/1", "assessor", "2026-10-25", {
    outcome: "standardsMet",
    report: paperOf("assessment"),
  }),
];

/** Books of a month come out on the 20th of the next. */
function monthAfter(index: number): string {
  const month = 11 + index;
  const year = 2025 + Math.floor((month - 1) / 12);
  return `${year}-${String(((month - 1) % 12) + 1).padStart(2, "0")}-20`;
}

/** Every fact of the life, in no particular order: `tell` puts them in the order of days. */
export const wholeLife: readonly NewFact[] = [
  ...asking,
  ...preparing,
  ...voting,
  ...changing,
  ...running,
];
