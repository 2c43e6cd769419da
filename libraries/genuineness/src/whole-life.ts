/** An invented mutual from its request to a year of running, every finding met. */
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { paperOf, parties } from "./told-story.ts";
import { wholeRunning } from "./whole-running.ts";
import { wholeDesign, wholeHeads } from "./whole-terms.ts";

/** The day on which the life is looked at. */
export const lookedAt = "2026-11-21";

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

/** Every fact of the life, in no particular order: `tell` puts them in the order of days. */
export const wholeLife: readonly NewFact[] = [
  ...asking,
  ...preparing,
  ...voting,
  ...changing,
  ...wholeRunning,
];
