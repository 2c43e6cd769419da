/** Millbrook Care (invented): a mutual that fails; its members may not share what is left, and it goes to another. */
import { inventedNames, refusedStep, step } from "./telling.ts";
import { daysSince, monthBefore } from "./twin-days.ts";
import { somebody } from "./twin-people.ts";
import { ago, monthlyBooks } from "./twin-stages.ts";
import { design } from "./twin-terms.ts";
import type { Step, Story } from "./story.ts";

const HEIR = "Valley Care Society";

function register(): Uint8Array {
  const rows = inventedNames(88, 40).map(
    (name, index) => `${name},${index < 52 ? "staff" : "carer"}`,
  );
  return new TextEncoder().encode(`name,class\n${rows.join("\n")}\n`);
}

function failing(today: string): readonly Step[] {
  // Long because a life is told in the order of its days.
  const meetingDays = daysSince(today, `${monthBefore(today, 3)}-16`);
  return [
    step(
      520,
      "secretary",
      "governance.propose",
      design({
        form: "communityBenefitSociety",
        classes: [
          {
            name: "Workers",
            class: "worker",
            votes: 60,
            seats: 4,
            managerVotes: 4,
            managerSeats: 1,
            eligible: 61,
          },
          { name: "Users and carers", class: "user", votes: 40, seats: 3, eligible: 140 },
        ],
        assetLock: "statutoryCbs",
        surplus: "reinvested",
        meetingMonth: Number(monthBefore(today, 3).slice(5)),
        quorum: [15, 10],
      }),
    ),
    step(518, "regulator", "governance.registerRules", {
      ...{ version: "1", registrar: "Register of mutuals", number: "invented-3310" },
    }),
    step(510, "secretary", "members.import", { file: { name: "register.csv", bytes: register() } }),
    step(508, "secretary", "members.count", { eligibleWorker: 61, eligibleUser: 140 }),
    step(480, "secretary", "contract.fileContinuity", {
      plan: "If we fail, Valley Care Society takes over the rounds within three days and offers work to everybody.",
      ...{ stepIn: true, exitPlan: true, noticeMonths: 9 },
    }),
    ...monthlyBooks({
      ...{ today, from: 16, to: 11 },
      lines: [
        ["contract", "The council’s payment", 121_000],
        ["pay", "Pay and pensions", 103_500],
        ["transport", "Cars and mileage", 11_900],
        ["premises", "The office", 4_200],
      ],
    }),
    ...monthlyBooks({
      ...{ today, from: 10, to: 4 },
      lines: [
        ["contract", "The council’s payment, fewer hours ordered", 92_400],
        ["pay", "Pay and pensions", 99_700],
        ["transport", "Cars and mileage", 11_300],
        ["premises", "The office", 4_200],
      ],
    }),
    step(250, "member", "disputes.open", {
      to: "authority",
      about: "Hours ordered under the contract",
      statement:
        "The council orders a quarter fewer hours than the contract expects, and pays for what it orders. We cannot keep sixty people on that.",
    }),
    step(228, "authority", "disputes.answer", {
      dispute: "dispute-1",
      answer:
        "The contract is a tariff without a floor. We regret it; the next contract will have one. There is no rescue, as both sides agreed.",
    }),
    step(170, "authority", "contract.testContinuity", {
      passed: true,
      report:
        "Valley Care Society ran the northern round for two days from the plan. Nobody missed a visit.",
    }),
    step(meetingDays + 20, "secretary", "meetings.call", {
      ...{ kind: "annual", meetingOn: ago(meetingDays) },
      business: "Adopt the accounts\nWind up the society\nWhat becomes of what is left",
    }),
    step(meetingDays, "secretary", "meetings.hold", {
      ...{ meeting: "meeting-1", present: 63, membersa: 52, membersb: 36 },
      ...{ resolution1: "Adopt the accounts", for1a: 40, for1b: 20, against1a: 1, abstain1b: 2 },
      ...{ resolution2: "Wind up Millbrook Care", matter2: "dissolution" },
      ...{ for2a: 37, against2a: 3, abstain2a: 1, for2b: 18, against2b: 3, abstain2b: 1 },
      minutes:
        "Fifty-five of sixty-three voted to end it while everybody can still be paid. The rounds and the staff go to Valley Care Society.",
    }),
    refusedStep(meetingDays - 6, "secretary", {
      act: "windingUp.windUp",
      told: {
        ...{
          destination: "The members of Millbrook Care, in equal shares",
          recipient: "members",
        },
        ...{ how: "resolution", namedInRules: false, assets: "41280.00", membersVote: "meeting-1" },
      },
      refusedBy: "windingUp.locked",
    }),
    step(meetingDays - 9, "regulator", "windingUp.windUp", {
      ...{ destination: HEIR, recipient: "lockedSociety", how: "resolution", namedInRules: true },
      ...{ assets: "41280.00", membersVote: "meeting-1" },
    }),
  ];
}

export function millbrook(today: string): Story {
  return {
    opening: {
      name: "Millbrook Care",
      slug: "millbrook-care",
      start: "alreadyRunning",
      standing: "twin",
      service: {
        name: "Care at home",
        sector: "socialCare",
        nation: "England",
        place: "Millbrook",
        staff: 61,
        users: 140,
        budgetPence: 145_000_000,
      },
      authority: { name: "Millbrook Council", kind: "council" },
      recognisedUnions: ["Care Workers United"],
    },
    opened: { daysAgo: 522 },
    people: [
      somebody("secretary", "Ignatius Bowyer", {}),
      somebody("authority", "Fenella Grimshaw", {
        organisation: "Millbrook Council",
        daysAgo: 521,
        by: "secretary",
      }),
      somebody("regulator", "Osian Teague", {
        organisation: "Register of mutuals",
        daysAgo: 521,
        by: "secretary",
      }),
      somebody("member", "Loretta Swift", { daysAgo: 500, by: "secretary" }),
      somebody("union", "Cedric Armitage", {
        organisation: "Care Workers United",
        daysAgo: 500,
        by: "secretary",
      }),
    ],
    steps: failing(today),
  };
}
