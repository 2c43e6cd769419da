/** Alder Lives (invented), from its rules and terms through two ballots to the day of conversion. */
import { rollLines, step } from "./telling.ts";
import { CARERS, STAFF } from "./twin-alder-asking.ts";
import { monthBefore, yearEndOf } from "./twin-days.ts";
import { ago, ballotHeld, checklist } from "./twin-stages.ts";
import { design, heads, type ToldDesign } from "./twin-terms.ts";
import type { Step } from "./story.ts";

const QUESTION = "Should our services become a mutual that workers and users own?";
const ANSWERS = ["Yes: become a mutual", "No: stay with the council"] as const;

function rules(today: string, workerSeats: number): ToldDesign {
  return {
    form: "communityBenefitSociety",
    classes: [
      {
        ...{ name: "Workers", class: "worker", votes: 60, seats: workerSeats },
        ...{ managerVotes: 4, managerSeats: 1, eligible: 450, price: "1.00" },
      },
      { name: "Users and carers", class: "user", votes: 30, seats: 2, eligible: 1200 },
      { name: "The council", class: "publicBody", votes: 10, seats: 1, open: false },
    ],
    assetLock: "statutoryCbs",
    surplus: "reinvested",
    meetingMonth: Number(monthBefore(today, 2).slice(5)),
    protectiveVeto: 3,
  };
}

/** Rules, route, terms, and what staff were promised: all frozen before anybody votes. */
export function terms(today: string): readonly Step[] {
  // Long because each paper that staff were shown is told in its own words.
  return [
    step(1002, "lead", "governance.propose", design(rules(today, 4))),
    step(994, "lead", "governance.propose", design(rules(today, 5))),
    step(993, "authority", "contract.recordRoute", {
      route: "competitive",
      reasons:
        "The contract is above the threshold and others could do the work. Anyone may bid; the mutual has no first claim.",
      value: "107000000",
      awardOn: ago(900),
      termMonths: 84,
    }),
    step(989, "authority", "contract.offer", {
      ...heads({
        termMonths: 60,
        extensionMonths: 24,
        prices: [
          ["Supported living and day care", "block", "14160000.00", "a year", 1],
          ["Short breaks", "tariff", "148.50", "a night", 6400],
        ],
        standards: [
          ["Visits on time", true, "95.0", "percent"],
          ["Visits missed", false, "4", "a month"],
          ["Users content or very content", true, "85", "percent"],
        ],
        support: "The council lends two rooms and its payroll office for the first year, at cost.",
      }),
    }),
    step(987, "lead", "governance.freeze", {
      version: "2",
      rules:
        "The rules of Alder Lives. One member, one vote. Five workers, two users and one councillor on the board. What is left at the end goes to a body with the same lock.",
    }),
    step(986, "lead", "contract.agreeHeads", { version: "1" }),
    step(985, "lead", "scoping.freezeCase"),
    step(984, "authority", "transfer.lodgeStaffList", { staff: 450, list: rollLines(450) }),
    step(983, "authority", "transfer.sendMeasures", {
      measures: "none",
      letter: "The council foresees no measures in connection with the transfer.",
    }),
    step(983, "lead", "transfer.sendMeasures", {
      measures: "some",
      letter:
        "We foresee two measures: pay day moves from the 28th to the 25th, and the staff shop at the depot closes.",
    }),
    step(982, "authority", "transfer.answerPensions", {
      route: "schemeAdmission",
      everyEligible: true,
      answer:
        "Alder Lives will be admitted to the council’s pension scheme. Everybody who is in it, or could be, stays in it or may join.",
    }),
    ...[CARERS, STAFF].map((union) =>
      step(981, "lead", "transfer.promiseRecognition", {
        union,
        continues: true,
        paper:
          "Recognition passes with the transfer and continues for the life of the mutual, with the same time for union work.",
      }),
    ),
    step(980, "lead", "transfer.promiseNewStarters", {
      noWorse: true,
      paper:
        "Those who join later get the same pay scale, leave and sick pay, and may join the same pension scheme.",
    }),
    step(976, "union", "consultation.unionAnswer", {
      union: CARERS,
      stance: "supports",
      statement:
        "Our conditions are met and in writing. We ask our members to vote, and to vote yes.",
    }),
    step(975, "union-2", "consultation.unionAnswer", {
      union: STAFF,
      stance: "neutral",
      statement:
        "Recognition is promised in writing and we accept it. On the question itself we leave our members free.",
    }),
    step(972, "lead", "consultation.replyToUnion", {
      union: CARERS,
      reply: "Thank you. Your statement goes to every voter, unedited, with the papers.",
    }),
    step(972, "lead", "consultation.replyToUnion", {
      union: STAFF,
      reply: "Thank you. Your statement goes to every voter too, as you wrote it.",
    }),
  ];
}

/** Staff and users vote at the same time, on their own rolls. */
export const voting: readonly Step[] = [
  ...ballotHeld(
    {
      ...{ order: 1, purpose: "support", question: QUESTION, answers: ANSWERS },
      ...{ roll: rollLines(450), eligible: 450, called: 970, opens: 945, closes: 928 },
    },
    {
      ...{ for: 271, against: 63 },
      report:
        "I drew twenty names from the roll and found them right. Two papers were given again. I saw no interference.",
    },
  ),
  ...ballotHeld(
    {
      ...{ order: 2, purpose: "usersSupport", question: QUESTION, answers: ANSWERS },
      ...{ roll: rollOfUsers(1200), eligible: 1200, called: 969, opens: 944, closes: 927 },
    },
    {
      ...{ for: 402, against: 97, byHand: true },
      report:
        "Papers in easy words, taken by hand and by post. Advocates helped 61 people; none of them works for the service.",
    },
  ),
  step(920, "lead", "consultation.close", {
    summary: "We asked 450 staff and 1,200 users, held nine meetings and answered every question.",
    changed:
      "Five workers on the board in place of four\nTwo users on the board from the first day",
  }),
  step(910, "authority", "decision.final", {
    decision: "agree",
    reasons:
      "271 of 450 staff and most users who voted said yes. The case compares well with staying. The contract is open to every bidder.",
  }),
  step(900, "authority", "contract.recordAward", {
    to: "thisBody",
    bidders: 3,
    reasons: "Alder Lives was second on price and first on quality and on what users said.",
  }),
];

/** References alone tell these voters apart: a name may come twice among 1,200. */
function rollOfUsers(count: number): string {
  return [rollLines(600, "A"), rollLines(count - 600, "B")].join("\n");
}

/** The society is founded, ticks its list, takes over the staff and begins. */
export function goingLive(today: string): readonly Step[] {
  return [
    step(880, "secretary", "transfer.incorporate", {
      form: "Community benefit society",
      registrar: "Register of mutuals",
      number: "invented-4501",
    }),
    step(878, "regulator", "governance.registerRules", {
      version: "2",
      registrar: "Register of mutuals",
      number: "invented-4501",
      yearEnd: yearEndOf(monthBefore(today, 6)),
    }),
    step(874, "secretary", "transfer.formShadowBoard", {
      ...{ workers: 5, users: 2, community: 0, publicPartner: 1, others: 0 },
    }),
    step(860, "regulator", "transfer.checkOff", { item: "regulatorRegistration" }),
    ...checklist(858),
    step(845, "authority", "transfer.checkOff", {
      item: "pensionAdmission",
      evidence: "The pension fund admitted Alder Lives from the day of transfer.",
    }),
    step(838, "authority", "contract.sign", {
      startsOn: ago(731),
      paper: "The contract as signed, with its schedules.",
    }),
    step(832, "secretary", "contract.fileContinuity", {
      plan: "If we fail: the council may step in within a day, staff go back with their terms, records are copied weekly, nobody’s support stops.",
      ...{ stepIn: true, exitPlan: true, noticeMonths: 9 },
    }),
    step(782, "authority", "transfer.giveInformation", {
      transferOn: ago(731),
      ...{ employees: 448, complete: 448 },
    }),
    step(741, "authority", "transfer.countObjections", { objected: 2 }),
    step(731, "authority", "transfer.make", { staff: 446, tupeApplied: true }),
    step(731, "secretary", "transfer.convert", {
      note: "Alder Lives began at six in the morning with the early shift.",
    }),
  ];
}
