/** Riverside Leisure (invented): pools and gyms held by workers, customers, residents and two councils, for years. */
import { inventedNames, step } from "./telling.ts";
import { boardElection } from "./twin-riverside-election.ts";
import { daysSince, monthBefore, yearEndOf } from "./twin-days.ts";
import { somebody } from "./twin-people.ts";
import { riversideBooks } from "./twin-riverside-books.ts";
import { ago, monthlyQuality } from "./twin-stages.ts";
import { design, heads } from "./twin-terms.ts";
import type { Step, Story } from "./story.ts";

const COUNCIL = "Riverside Borough Council";

/** 96 workers, 180 customers, 40 residents and the two councils, as a trust kept them. */
function register(): Uint8Array {
  const of = (index: number): string =>
    index < 96 ? "staff" : index < 276 ? "customer" : "local resident";
  const rows = inventedNames(316).map((name, index) => `${name},${of(index)},2019-04-01`);
  const councils = [COUNCIL, "Millbank District Council"].map(
    (name) => `${name},council,2019-04-01`,
  );
  const csv = `full name,membership type,member since\n${[...rows, ...councils].join("\n")}\n`;
  return new TextEncoder().encode(csv);
}

function living(today: string): readonly Step[] {
  // Long because a life is told in the order of its days.
  const meetingDays = daysSince(today, `${monthBefore(today, 2)}-18`);
  return [
    step(
      425,
      "secretary",
      "governance.propose",
      design({
        form: "communityBenefitSociety",
        classes: [
          {
            name: "Workers",
            class: "worker",
            votes: 35,
            seats: 4,
            managerVotes: 5,
            managerSeats: 1,
            eligible: 130,
          },
          { name: "Customers", class: "user", votes: 25, seats: 3, eligible: 21_000 },
          { name: "Residents", class: "community", votes: 25, seats: 2 },
          { name: "The two councils", class: "publicBody", votes: 15, seats: 2, open: false },
        ],
        assetLock: "statutoryCbs",
        surplus: "reinvested",
        meetingMonth: Number(monthBefore(today, 2).slice(5)),
        quorum: [25, 5],
      }),
    ),
    step(424, "regulator", "governance.registerRules", {
      ...{ version: "1", registrar: "Register of mutuals", number: "invented-2087" },
      yearEnd: yearEndOf(monthBefore(today, 6)),
    }),
    step(420, "secretary", "members.import", { file: { name: "members.csv", bytes: register() } }),
    step(418, "secretary", "members.count", {
      ...{
        eligibleWorker: 130,
        eligibleUser: 21_000,
        eligibleCommunity: 88_000,
        eligiblePublicBody: 2,
      },
    }),
    step(330, "authority", "contract.recordRoute", {
      route: "competitive",
      reasons: "The centres were bought in open competition by both councils together.",
      value: "9400000",
    }),
    step(
      328,
      "authority",
      "contract.offer",
      heads({
        termMonths: 60,
        extensionMonths: 24,
        prices: [["Pools and gyms of both councils", "block", "936000.00", "a year", 1]],
        standards: [
          ["Hours open of hours promised", true, "98.0", "percent"],
          ["Children who learn to swim", true, "1400", "a year"],
        ],
      }),
    ),
    step(320, "secretary", "contract.agreeHeads", { version: "1" }),
    step(312, "authority", "contract.recordAward", {
      ...{ to: "thisBody", bidders: 4 },
      reasons: "First on quality, third on price; the only bidder whose customers elect its board.",
    }),
    step(305, "authority", "contract.sign", { startsOn: ago(300) }),
    step(300, "secretary", "contract.fileContinuity", {
      plan: "If we fail, each council takes back its own pools within a week; swimming lessons go on.",
      ...{ stepIn: true, exitPlan: true, noticeMonths: 9 },
    }),
    ...boardElection,
    step(meetingDays + 21, "secretary", "meetings.call", {
      ...{ kind: "annual", meetingOn: ago(meetingDays) },
      business: "Adopt the accounts\nThe price of lessons",
    }),
    step(meetingDays, "secretary", "meetings.hold", {
      ...{ meeting: "meeting-1", present: 71 },
      ...{ membersa: 96, membersb: 180, membersc: 40, membersd: 2 },
      ...{ resolution1: "Adopt the accounts", for1a: 30, for1b: 27, for1c: 9, for1d: 2 },
      ...{ against1a: 1, abstain1b: 2 },
      ...{ resolution2: "Lessons stay at last year’s price", for2a: 18, for2b: 26, for2c: 8 },
      ...{ against2a: 13, against2b: 3, against2c: 1, against2d: 2 },
      minutes:
        "The meeting was held beside the small pool. The accounts were adopted; lessons keep their price.",
    }),
    ...riversideBooks(today),
    ...monthlyQuality(today, 8, (monthsAgo) => [
      monthsAgo === 5 ? "96.1" : "98.6",
      String(1460 + ((monthsAgo * 17) % 40)),
    ]),
    step(75, "assessor", "quality.assess", {
      outcome: "partlyMet",
      report:
        "The books and the register are right. Changing rooms for disabled people were out of use for five weeks.",
    }),
    step(64, "board", "quality.answer", {
      answer: "They are mended. The next time, the booking page will say so on the day.",
    }),
    step(50, "secretary", "windingUp.joinFederation", {
      member: "Federation of Leisure Mutuals",
      delegates: 2,
    }),
  ];
}

export function riverside(today: string): Story {
  return {
    opening: {
      name: "Riverside Leisure",
      slug: "riverside-leisure",
      start: "alreadyRunning",
      standing: "twin",
      modelledOn: "GLL (Greenwich Leisure)",
      service: {
        name: "Pools, gyms and libraries",
        sector: "leisure",
        nation: "England",
        place: "Riverside and Millbank",
        staff: 130,
        users: 21_000,
        budgetPence: 576_000_000,
      },
      authority: { name: COUNCIL, kind: "council" },
      recognisedUnions: ["Leisure Workers Union"],
    },
    opened: { daysAgo: 428 },
    people: [
      somebody("secretary", "Cordelia Fenn", {}),
      somebody("authority", "Hugh Tarrant", {
        organisation: COUNCIL,
        daysAgo: 427,
        by: "secretary",
      }),
      somebody("regulator", "Vera Lindgren", {
        organisation: "Register of mutuals",
        daysAgo: 426,
        by: "secretary",
      }),
      somebody("scrutineer", "Basil Okafor-Reid", {
        organisation: "Open Count Scrutineers",
        daysAgo: 240,
        by: "secretary",
      }),
      somebody("board", "Imelda Frost", { daysAgo: 205, by: "secretary", how: "register" }),
      somebody("member", "Callum Strutt", { daysAgo: 204, by: "secretary" }),
      somebody("assessor", "Yolanda Pike", {
        organisation: "Fair Measure",
        daysAgo: 110,
        by: "authority",
      }),
    ],
    steps: living(today),
  };
}
