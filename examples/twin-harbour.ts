/** Harbour Free School (invented): parents and teachers found a new school; nobody is balloted, nothing is transferred. */
import { signatures, step } from "./telling.ts";
import { daysSince, monthBefore, yearEndOf } from "./twin-days.ts";
import { somebody } from "./twin-people.ts";
import { ago, checklist, monthlyBooks, readiness } from "./twin-stages.ts";
import { design, heads } from "./twin-terms.ts";
import type { Step, Story } from "./story.ts";

const DEPARTMENT = "Department for New Schools";

const founding: readonly Step[] = [
  step(618, "lead", "request.make", {
    ...{ right: "noPredecessor", origin: "joint" },
    ...{ staffSignatories: 4, userSignatories: 38, seniorManagers: 1 },
    signatures: signatures(42),
    statement:
      "Thirty-eight parents and four teachers found a school for the harbour side, where the next one is four miles away. It belongs to those who teach in it, those whose children come, and their neighbours.",
  }),
  step(612, "scrutineer", "request.checkSignatures", {
    ...{ accepted: 42, refused: 0, against: "the register of births and the teachers’ register" },
  }),
  step(608, "facilitator", "request.validate", { validationDate: ago(608) }),
  step(600, "facilitator", "scoping.open", { due: ago(552) }),
  ...readiness(580, "yyyyyypyynpyypp"),
  step(560, "facilitator", "scoping.report", {
    verdict: "suited",
    report:
      "There are more children than places within four miles. The site is found and can be rented.",
  }),
  step(552, "lead", "consultation.askUsers", {
    ...{ ways: ["meeting", "letter", "visits"], reached: 210 },
    paper: "Would your child come? What should the school be like?",
  }),
  step(540, "facilitator", "consultation.reportUsers", {
    ...{ responses: 142, for: 118, against: 9, unsure: 15 },
    report: "Enough families for two classes in the first year. Many asked for a breakfast club.",
  }),
  step(535, "lead", "consultation.replyToUsers", {
    reply: "There will be two classes and a breakfast club from the first day.",
  }),
  step(520, "authority", "contract.recordRoute", {
    route: "noPredecessor",
    reasons:
      "A new school. No service of an authority is taken over; it is paid by the number of its pupils.",
  }),
  step(
    514,
    "authority",
    "contract.offer",
    heads({
      kind: "formulaFunding",
      termMonths: 84,
      standards: [["Attendance", true, "94.0", "percent"]],
    }),
  ),
  step(510, "lead", "contract.agreeHeads", { version: "1" }),
];

function opening(today: string): readonly Step[] {
  return [
    step(
      530,
      "lead",
      "governance.propose",
      design({
        form: "multiStakeholder",
        classes: [
          {
            name: "Teachers and staff",
            class: "worker",
            votes: 34,
            seats: 3,
            managerVotes: 3,
            managerSeats: 1,
            eligible: 14,
          },
          { name: "Parents and carers", class: "user", votes: 46, seats: 4, eligible: 96 },
          { name: "Neighbours", class: "community", votes: 20, seats: 2 },
        ],
        assetLock: "statutoryCbs",
        surplus: "reinvested",
        meetingMonth: Number(monthBefore(today, 1).slice(5)),
        quorum: [10, 10],
      }),
    ),
    step(525, "lead", "governance.freeze", {
      version: "1",
      rules:
        "The rules of the Harbour school: one member, one vote, open to every family and every neighbour.",
    }),
    step(500, "secretary", "transfer.incorporate", {
      ...{
        form: "Multi-stakeholder society",
        registrar: "Register of mutuals",
        number: "invented-6120",
      },
    }),
    step(498, "secretary", "governance.registerRules", {
      ...{ version: "1", registrar: "Register of mutuals", number: "invented-6120" },
      yearEnd: yearEndOf(monthBefore(today, 5)),
    }),
    step(495, "secretary", "transfer.formShadowBoard", {
      ...{ workers: 3, users: 4, community: 2, publicPartner: 0, others: 0 },
    }),
    ...checklist(490),
    step(455, "regulator", "transfer.checkOff", { item: "regulatorRegistration" }),
    step(450, "authority", "contract.sign", { startsOn: ago(440) }),
    step(440, "secretary", "transfer.convert", { note: "The school opened with 48 children." }),
  ];
}

function running(today: string): readonly Step[] {
  const meetingDays = daysSince(today, `${monthBefore(today, 1)}-12`);
  return [
    ...(["worker", "user", "community"] as const).map((of, index) =>
      step(400, "scrutineer", "elections.declare", {
        ...{ class: of, seats: [3, 4, 2][index] ?? 2, candidates: [4, 7, 2][index] ?? 2 },
        ...{ electorate: [12, 71, 30][index] ?? 30, papers: [11, 49, 0][index] ?? 0 },
        method: index === 2 ? "uncontested" : "singleTransferableVote",
      }),
    ),
    ...monthlyBooks({
      ...{ today, from: 16, to: 1, returnWith: [2] },
      lines: [
        ["grants", "Funding by pupils", 41_800],
        ["fees", "Breakfast club", 1_240],
        ["pay", "Pay and pensions", 31_900],
        ["premises", "Rent of the net loft", 5_400],
        ["supplies", "Books and paper", 2_650],
      ],
    }),
    step(meetingDays + 24, "secretary", "meetings.call", {
      ...{ kind: "annual", meetingOn: ago(meetingDays) },
      business: "Adopt the accounts\nA second class for the youngest",
    }),
    step(meetingDays, "secretary", "meetings.hold", {
      ...{ meeting: "meeting-1", present: 57, membersa: 13, membersb: 75, membersc: 30 },
      ...{ resolution1: "Adopt the accounts", for1a: 11, for1b: 38, for1c: 6, abstain1b: 2 },
      ...{ resolution2: "Open a second class for the youngest", against2a: 1, against2b: 6 },
      ...{ for2a: 10, for2b: 33, for2c: 5 },
      minutes:
        "Fifty-seven members came. The accounts were adopted. The second class opens when forty children are named for it.",
    }),
  ];
}

export function harbour(today: string): Story {
  return {
    opening: {
      name: "Harbour Free School",
      slug: "harbour-free-school",
      start: "noPredecessor",
      standing: "twin",
      service: {
        name: "A new primary school",
        sector: "freeSchool",
        nation: "England",
        place: "Harbour side, Saltmouth",
        staff: 14,
        users: 96,
        budgetPence: 52_000_000,
      },
      authority: { name: DEPARTMENT, kind: "department" },
      recognisedUnions: [],
    },
    opened: { daysAgo: 620 },
    people: [
      somebody("proposer", "Saoirse Pendry", { key: "lead" }),
      somebody("authority", "Malcolm Thrale", { organisation: DEPARTMENT, daysAgo: 619 }),
      somebody("scrutineer", "Benedicta Hume", {
        organisation: "Open Count Scrutineers",
        daysAgo: 616,
      }),
      somebody("facilitator", "Joss Amory", {
        organisation: "Schools facilitating team",
        daysAgo: 611,
      }),
      somebody("user", "Marigold Finch", { daysAgo: 606 }),
      somebody("secretary", "Wilfred Nkemelu", { daysAgo: 505 }),
      somebody("regulator", "Rosalind Peake", {
        organisation: "Schools inspectorate",
        daysAgo: 470,
        by: "authority",
      }),
    ],
    steps: [...founding, ...opening(today), ...running(today)],
  };
}
