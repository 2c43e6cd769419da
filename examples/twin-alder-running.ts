/** Alder Lives (invented), two years of running: members, meetings, elections, books, standards, payments, a dispute settled. */
import { inventedNames, step } from "./telling.ts";
import { performance } from "./twin-alder-performance.ts";
import { dayBefore, daysSince, monthBefore, monthsSince } from "./twin-days.ts";
import { ago, monthlyBooks, monthlyQuality } from "./twin-stages.ts";
import { voice } from "./twin-alder-voice.ts";
import type { Step, ToldRelative } from "./story.ts";

const WORKERS = 388;
const USERS = 190;

/** The register as it was kept before: a table of names, classes and days. */
export function register(workers: number, users: number, joined: string): Uint8Array {
  const rows = inventedNames(workers + users).map(
    (name, index) => `${name},${index < workers ? "staff" : "service user"},${joined}`,
  );
  return new TextEncoder().encode(`name,class,joined\n${rows.join("\n")}\n`);
}

const counted = (daysAgo: number): Step =>
  step(daysAgo, "secretary", "members.count", { eligibleWorker: 447, eligibleUser: 1210 });

function membership(today: string): readonly Step[] {
  const joined = `${monthBefore(today, 23)}-02`;
  return [
    step(daysSince(today, joined) - 4, "secretary", "members.import", {
      file: { name: "register.csv", bytes: register(WORKERS, USERS, joined) },
    }),
    counted(660),
    step(420, "secretary", "members.leave", { member: 12 }),
    step(300, "secretary", "members.join", { class: "worker", name: "Ottilie Brandt" }),
    step(140, "secretary", "members.refuse", {
      class: "user",
      refused: 1,
      reasons: "One applicant uses another provider’s service and may join when they use ours.",
    }),
    counted(70),
  ];
}

/** A meeting called four weeks before the 20th of a month, and held. */
function annualMeeting(today: string, told: { monthsAgo: number; number: number } & ToldRelative) {
  const { monthsAgo, number, ...held } = told;
  const days = daysSince(today, `${monthBefore(today, monthsAgo)}-20`);
  return [
    step(days + 28, "secretary", "meetings.call", {
      kind: "annual",
      meetingOn: ago(days),
      business: "Adopt the accounts for the year\nWhat becomes of the surplus\nWhat users told us",
    }),
    step(days, "secretary", "meetings.hold", { meeting: `meeting-${number}`, ...held }),
  ];
}

function meetings(today: string): readonly Step[] {
  const eligible = { membersa: WORKERS, membersb: USERS, membersc: 1, matter2: "surplus" };
  return [
    ...annualMeeting(today, {
      ...{ monthsAgo: 14, number: 1, present: 139, ...eligible },
      ...{ resolution1: "Adopt the accounts for the year", for1a: 102, for1b: 28, for1c: 1 },
      ...{ against1a: 5, against1b: 1, abstain1b: 2 },
      ...{ resolution2: "Keep the whole surplus as reserves", for2a: 92, for2b: 25, for2c: 1 },
      ...{ against2a: 11, against2b: 5, abstain2a: 4, abstain2b: 1 },
      minutes:
        "139 members came, 31 of them users. The accounts were adopted. The longest talk was about holiday cover.",
    }),
    ...annualMeeting(today, {
      ...{ monthsAgo: 2, number: 2, present: 162, ...eligible },
      ...{ resolution1: "Adopt the accounts for the year", for1a: 112, for1b: 42, for1c: 1 },
      ...{ against1a: 3, against1b: 2, abstain1a: 2 },
      ...{ resolution2: "Share the surplus as the board proposes", for2a: 104, for2b: 35 },
      ...{ for2c: 1, against2a: 10, against2b: 7, abstain2a: 3, abstain2b: 2 },
      minutes:
        "162 members came, 44 of them users. Members moved ten thousand pounds from reserves to the fund for outings.",
    }),
  ];
}

const elections: readonly Step[] = [
  step(640, "scrutineer", "elections.declare", {
    ...{ class: "worker", seats: 5, candidates: 9, electorate: 381, papers: 244 },
    method: "singleTransferableVote",
    result:
      "Five workers elected: two from supported living, two from day care, one from short breaks.",
  }),
  step(640, "scrutineer", "elections.declare", {
    ...{ class: "user", seats: 2, candidates: 4, electorate: 190, papers: 83 },
    method: "singleTransferableVote",
    result: "Two users elected, by papers with pictures.",
  }),
];

function openBooks(today: string): readonly Step[] {
  return monthlyBooks({
    ...{ today, from: monthsSince(today, dayBefore(today, 731)), to: 1, returnWith: [15, 3] },
    lines: [
      ["contract", "Block payment for the month", 1_180_000],
      ["contract", "Short breaks, 533 nights at the tariff", 79_150.5],
      ["fees", "Meals and outings", 6_420],
      ["pay", "Pay, pensions and national insurance", 1_058_300],
      ["premises", "Rent and energy of nine houses", 61_270],
      ["transport", "Minibuses and mileage", 34_900.5],
      ["services", "Agency shifts", 41_600],
      ["tax", "Value added tax that cannot be reclaimed", 15_900],
      ["supplies", "Food, laundry, equipment", 32_100],
    ],
  });
}

/** The year that the second meeting decided on: closed, proposed a fortnight before, resolved six days after. */
function surplus(today: string): readonly Step[] {
  const met = daysSince(today, `${monthBefore(today, 2)}-20`);
  const [first, last] = [monthBefore(today, 17), monthBefore(today, 6)];
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  const year = from === to ? from : `${from}-${to.slice(2)}`;
  return [
    step(met + 24, "secretary", "ledger.openFund", {
      name: "Community",
      purpose: "Outings and evening clubs that people of Alderton choose together",
    }),
    step(met + 22, "secretary", "ledger.close", { month: last, yearMonths: 12 }),
    step(met + 20, "secretary", "surplus.stateRules", {
      ...{ reserve: "shareOfSurplus", percent: "50", interest: "3" },
      rules:
        "Half of a year’s surplus goes to the reserve. Shares bear three per cent at most. The members decide on the rest.",
    }),
    step(met + 14, "board", "surplus.propose", {
      ...{ firstMonth: first, lastMonth: last, form: "communityBenefitSociety" },
      communityFund: "40000.00",
    }),
    step(met - 6, "secretary", "surplus.resolve", { year, meeting: "meeting-2" }),
  ];
}

function standards(today: string): readonly Step[] {
  return [
    ...monthlyQuality(today, 13, (monthsAgo) => [
      (95.2 + ((monthsAgo * 7) % 12) / 10).toFixed(1),
      String((monthsAgo * 3) % 4),
      String(86 + (monthsAgo % 3)),
    ]),
    step(158, "assessor", "contract.testContinuity", {
      passed: true,
      report:
        "For one day the council ran one house from our plan alone. The rota, the medicines list and the keys were where the plan says.",
    }),
    step(92, "assessor", "quality.assess", {
      outcome: "standardsMet",
      report:
        "I read the books, the register and forty case notes, and spoke to 28 users. All three standards are met. New starters have the same terms. Holiday cover is thin.",
    }),
    step(81, "board", "quality.answer", {
      answer:
        "We thank the assessor. Four relief workers were hired for holiday cover; the next report will say whether it helped.",
    }),
    step(60, "secretary", "quality.countAccess", {
      period: `${monthBefore(today, 8)} to ${monthBefore(today, 3)}`,
      groups:
        "Under 65;118;97\n65 and over;204;173\nLearning disability;96;82\nFirst language not English;41;34",
    }),
  ];
}

/** Nights of short breaks a month, and what a month then comes to in pounds, with the block payment. */
const NIGHTS = 533;
const MONTHLY = 1_259_150.5;

/** Each month's statement: nights reported, drawn, paid and confirmed; one report corrected. */
function statements(today: string): readonly Step[] {
  const signed = dayBefore(today, 731);
  const months = monthsSince(today, signed) - (signed.endsWith("-01") ? 0 : 1);
  const checked = 4;
  return Array.from({ length: months }, (_, index) => months - index).flatMap(
    (monthsAgo, index) => {
      const period = monthBefore(today, monthsAgo);
      const ended = daysSince(today, `${monthBefore(today, monthsAgo - 1)}-01`);
      // A correction takes five nights off the next statement.
      const sum = monthsAgo === checked - 1 ? MONTHLY - 5 * 148.5 : MONTHLY;
      const paid = ended - (index % 5 === 3 ? 27 : 21);
      const all: readonly Step[] = [
        step(ended - 1, "secretary", "payment.report", {
          ...{ metric: "short-breaks", period, value: String(NIGHTS) },
        }),
        ...(monthsAgo === checked
          ? [
              step(ended - 12, "assessor", "payment.assess", {
                ...{ observation: `report-${index + 1}`, outcome: "revised" },
                ...{
                  value: String(NIGHTS - 5),
                  evidence: "Five nights were booked and not taken.",
                },
              }),
            ]
          : []),
        step(ended - 4, "secretary", "payment.draw"),
        step(paid, "authority", "payment.pay", { period, sum: sum.toFixed(2), paidOn: ago(paid) }),
        step(paid - 1, "secretary", "payment.confirm", { payment: `payment-${index + 1}` }),
      ];
      return all.filter((one) => one.daysAgo >= 0);
    },
  );
}

const disputes: readonly Step[] = [
  step(124, "member", "disputes.open", {
    to: "mutual",
    about: "Holiday cover in short breaks",
    statement:
      "For three summers we have been asked to give up leave at a week’s notice. The rules of our teams say a month.",
  }),
  step(108, "secretary", "disputes.answer", {
    dispute: "dispute-1",
    answer:
      "The complaint is right. From now on leave that was granted stands; relief staff are asked first.",
  }),
  step(99, "member", "disputes.settle", { dispute: "dispute-1", how: "agreed" }),
  step(52, "union-2", "findings.challenge", {
    finding: "density",
    challenge:
      "The count leaves out relief workers on short contracts. Few of them have been asked to join.",
  }),
  step(44, "secretary", "findings.reply", {
    challenge: "challenge-1",
    reply:
      "Relief workers may join and 23 have. They were counted among those eligible; from next year we count them apart.",
  }),
];

export function running(today: string): readonly Step[] {
  return [
    ...membership(today),
    ...elections,
    ...meetings(today),
    ...openBooks(today),
    ...surplus(today),
    ...voice(today, { workers: WORKERS, users: USERS }),
    ...standards(today),
    ...statements(today),
    ...disputes,
    ...performance(today),
  ];
}
