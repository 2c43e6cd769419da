/** Alder Lives (invented), its first half year: the request, the unions, the scoping, the users, the questions. */
import { signatures, step } from "./telling.ts";
import { ago, readiness } from "./twin-stages.ts";
import { fiveYears } from "./twin-terms.ts";
import type { Step } from "./story.ts";

export const CARERS = "Care Workers United";
export const STAFF = "Public Staff Union";

export const asking: readonly Step[] = [
  step(1096, "lead", "request.make", {
    right: "rightToRequest",
    origin: "staff",
    ...{ staffSignatories: 40, userSignatories: 0, seniorManagers: 3 },
    signatures: signatures(40),
    statement:
      "We are forty of the 450 people who give day care, supported living and short breaks in Aldershire. We ask to run these services as a mutual. The council keeps the duty; we and the people we support decide how the work is done.",
  }),
  step(1092, "union", "request.checkSignatures", {
    ...{ accepted: 39, refused: 1 },
    against: "the council’s staff list of the month before",
  }),
  step(1090, "authority", "request.adoptStandard"),
  step(1088, "authority", "request.validate", { validationDate: ago(1088) }),
  ...[CARERS, STAFF].map((union) =>
    step(1086, "lead", "consultation.notifyUnion", {
      union,
      paper:
        "Our request and the statement of case. Please tell us what you need to know, and what your members would not accept.",
    }),
  ),
  step(1066, "union", "consultation.unionAnswer", {
    union: CARERS,
    stance: "supportsWithConditions",
    statement:
      "We support the request if pensions are kept, if new starters get the same terms, and if everybody votes, night staff and relief staff too.",
  }),
  step(1064, "union-2", "consultation.unionAnswer", {
    union: STAFF,
    stance: "neutral",
    statement:
      "We neither support nor oppose. We want the option of improving the service in the council costed as carefully as the mutual.",
  }),
  step(1060, "lead", "consultation.replyToUnion", {
    union: CARERS,
    reply:
      "All three conditions are in our proposal. The ballot will be of everyone who works here on the day the roll is frozen.",
  }),
  step(1060, "lead", "consultation.replyToUnion", {
    union: STAFF,
    reply: "You are right. We asked the council to cost it, and asked you to write it.",
  }),
  step(1058, "authority", "decision.inPrinciple", {
    decision: "agree",
    reasons:
      "The request is complete and comes from staff. Nothing in it stops the council from meeting its duties. This is no promise of a contract.",
  }),
];

export const scoping: readonly Step[] = [
  step(1055, "facilitator", "scoping.open", {
    due: ago(1008),
    terms:
      "Whether these services could stand on their own, for whom, and what would have to be true first.",
  }),
  step(1048, "lead", "consultation.holdMeeting", {
    with: "staff",
    attended: 141,
    minutes:
      "Five meetings at five places. Most was asked about pensions and about what happens if the contract ends.",
  }),
  step(1047, "lead", "consultation.holdMeeting", {
    with: "nightStaff",
    attended: 38,
    minutes: "Held at seven in the morning, when the night shift ends, with breakfast.",
  }),
  step(1046, "lead", "consultation.publishPack", {
    kind: "whatChangesForMe",
    pack: "What changes for me: on the day of transfer your pay, hours, leave and pension stay as they are. Your employer’s name changes. You may become a member for one pound, and then you have one vote.",
  }),
  step(1040, "facilitator", "consultation.publishPack", {
    kind: "whatChangesEasyRead",
    pack: "The people who support you may get a new employer. They will be the same people. Your support stays the same. You can say what you think. You can join and vote.",
  }),
  step(1044, "staff", "consultation.ask", {
    to: "authority",
    nameWithheld: true,
    text: "Will sleep-in shifts be paid as they are now?",
  }),
  step(1043, "union", "consultation.ask", {
    to: "proposers",
    nameWithheld: false,
    text: "Who pays the redundancies if the contract is not renewed?",
  }),
  step(1042, "user", "consultation.ask", {
    to: "proposers",
    nameWithheld: false,
    text: "Will my support worker still come on Tuesdays?",
  }),
  step(1036, "authority", "consultation.answer", {
    question: "1",
    answer: "Yes. Sleep-in pay is a term of employment and passes with the transfer.",
  }),
  step(1035, "lead", "consultation.answer", {
    question: "2",
    answer:
      "The heads of terms say: no rescue, but nine months’ notice and a plan by which the council can take the service and its staff back.",
  }),
  step(1034, "lead", "consultation.answer", {
    question: "3",
    answer: "Yes. Rotas stay with the teams. A transfer changes nobody’s Tuesday.",
  }),
  step(1033, "lead", "consultation.holdMeeting", { with: "unions", attended: 6 }),
  step(1030, "facilitator", "consultation.askUsers", {
    ways: ["easyRead", "visits", "meeting", "phone", "advocate"],
    reached: 812,
    paper:
      "Three questions in easy words and pictures: what is good now, what should change, should those who support you run the service?",
  }),
  ...readiness(1028, "yyyypyypypyynyp"),
  step(1012, "lead", "contract.declareConflict", {
    nature:
      "Three of those who ask are senior managers who also advise the council on this service.",
    handled: "They left the council’s meetings on it, and its papers went to another officer.",
  }),
  step(1010, "facilitator", "scoping.report", {
    verdict: "suitedWithConditions",
    conditions:
      "Two months of working capital before transfer\nA contract of five years at least\nUsers on the board from the first day",
    report:
      "The services are of one piece, their costs are known and their staff want to decide. Without working capital they should not go.",
  }),
];

export const comparing: readonly Step[] = [
  step(1009, "authority", "scoping.appraiseOption", {
    option: "stay",
    fiveYearCost: "77200000",
    ...{ quality: "same", risk: "low" },
    paper:
      "Staying in the council: nothing has to be built. Savings would come from posts that fall vacant.",
  }),
  step(1008, "union-2", "scoping.appraiseOption", {
    option: "improveInHouse",
    fiveYearCost: "76400000",
    ...{ quality: "better", risk: "medium" },
    paper:
      "Improving in the council: teams set their own rotas and hire their own relief staff. Written by the Public Staff Union.",
  }),
  step(1007, "lead", "scoping.appraiseOption", {
    option: "mutual",
    fiveYearCost: "75100000",
    ...{ quality: "better", risk: "medium" },
    paper:
      "A mutual of workers and of those they support: fewer agency shifts, one layer of management less, and a board that both elect.",
  }),
  step(1006, "facilitator", "scoping.appraiseOption", {
    option: "outsource",
    fiveYearCost: "73900000",
    ...{ quality: "worse", risk: "high" },
    paper: "Going to the market: the price is lower because pay for new starters is.",
  }),
  step(1005, "facilitator", "consultation.reportUsers", {
    ...{ responses: 534, for: 361, against: 92, unsure: 81 },
    report:
      "Most are content that those they know go on. Many against fear one more change. Forty asked for a seat where money is decided.",
  }),
  step(1000, "lead", "scoping.publishCase", {
    strategic:
      "Why: people stay with those who know them. One post in six is filled by an agency, because staff have no say over rotas.",
    economic:
      "What it is worth: two in a hundred less each year than staying, once the first year’s cost is borne, with fewer changes of face.",
    commercial:
      "How it would be bought: in open competition, for five years with two more, by price and by what users say.",
    financial:
      "What it costs: pay and pensions as now, value added tax on what cannot be reclaimed, and two months of working capital.",
    management:
      "Who does what by when; a shadow board from the award; and what happens if it fails.",
    ...fiveYears({
      ...{ openingCash: 2_400_000, income: 15_300_000, pay: 11_250_000 },
      ...{ other: 2_150_000, vat: 190_000, pension: 1_430_000, oneOff: 260_000 },
    }),
  }),
  step(998, "lead", "consultation.replyToUsers", {
    reply:
      "We heard: no more changes of face, and a seat where money is decided. Both are now in the rules: two elected users on the board, and teams that keep their people.",
  }),
  ...[
    ["cost", "Cost of an hour of support", "21.40", "pounds"],
    ["quality", "Visits on time", "91.2", "percent"],
    ["staffTurnover", "Leavers of 100 staff a year", "17.8", "per 100 a year"],
    ["userSatisfaction", "Users content or very content", "83", "percent"],
  ].map(([measure = "", name = "", value = "", unit = ""]) =>
    step(996, "authority", "scoping.freezeBaseline", {
      ...{ measure, name, value, unit },
      period: "the last full financial year",
    }),
  ),
  step(990, "lead", "consultation.publishPack", {
    kind: "informationPack",
    pack: "The business case in twelve pages, the rules in four, the terms of the contract, the measures letters, the pension answer, and both unions’ statements as they wrote them.",
  }),
  step(988, "facilitator", "consultation.publishPack", {
    kind: "independentSummary",
    pack: "For: a say for staff and users, fewer agency shifts. Against: a contract that ends, no rescue, and work for those who sit on the board. Not known: what the council will pay in year six.",
  }),
];
