/** Foundry (invented): a design co-operative that already runs, and brought its register as a table. */
import { inventedNames, step } from "./telling.ts";
import { dayBefore, daysSince, monthBefore, monthsSince } from "./twin-days.ts";
import { somebody } from "./twin-people.ts";
import { ago, monthlyBooks } from "./twin-stages.ts";
import { design } from "./twin-terms.ts";
import type { Step, Story } from "./story.ts";

/** The table as the office kept it; the first try was last year’s, which lacks four of the members. */
function table(members: number): { readonly name: string; readonly bytes: Uint8Array } {
  const rows = ["Iain Treloar", ...inventedNames(members - 1, 300)].map((name, index) => {
    const joined = `${String((index % 27) + 1).padStart(2, "0")}/0${(index % 9) + 1}/20${15 + (index % 8)}`;
    const email = index === 0 ? "iain.treloar@example.invalid" : "";
    return `${name},employee,${joined},${email}`;
  });
  const head = "Member name,Type,Member since,Email";
  const bytes = new TextEncoder().encode(`${head}\n${rows.join("\n")}\n`);
  return { name: "members-2.csv", bytes };
}

function living(today: string): readonly Step[] {
  // Long because a life is told in the order of its days.
  const meetingDays = daysSince(today, `${monthBefore(today, 1)}-09`);
  return [
    step(
      218,
      "secretary",
      "governance.propose",
      design({
        form: "coopSociety",
        classes: [
          {
            name: "Workers",
            class: "worker",
            votes: 100,
            seats: 5,
            managerVotes: 8,
            managerSeats: 1,
            eligible: 41,
            price: "10.00",
          },
        ],
        assetLock: "voluntary",
        surplus: "sharedWithMembers",
        meetingMonth: Number(monthBefore(today, 1).slice(5)),
        quorum: [9, 25],
      }),
    ),
    step(217, "regulator", "governance.registerRules", {
      ...{ version: "1", registrar: "Register of mutuals", number: "invented-0914" },
    }),
    step(215, "secretary", "members.import", { file: table(33) }),
    step(215, "secretary", "members.undoImport", {}),
    step(214, "secretary", "members.import", { file: table(37) }),
    step(214, "secretary", "members.count", { eligibleWorker: 41 }),
    step(190, "scrutineer", "elections.declare", {
      ...{ class: "worker", seats: 5, candidates: 8, electorate: 37, papers: 33 },
      method: "singleTransferableVote",
    }),
    ...monthlyBooks({
      ...{ today, from: monthsSince(today, dayBefore(today, 220)), to: 1 },
      lines: [
        ["contract", "Work for a county’s schools", 88_400],
        ["otherIncome", "Exhibitions", 9_600],
        ["pay", "Wages", 71_250],
        ["premises", "The old foundry", 9_900],
        ["supplies", "Wood, paint, light", 8_300],
      ],
    }),
    step(60, "secretary", "members.join", { class: "worker", name: "Perpetua Lane" }),
    step(meetingDays + 18, "secretary", "meetings.call", {
      ...{ kind: "annual", meetingOn: ago(meetingDays) },
      business: "Adopt the accounts\nShare what is left",
    }),
    step(meetingDays, "secretary", "meetings.hold", {
      ...{ meeting: "meeting-1", present: 31, members: 38 },
      ...{ resolution1: "Adopt the accounts", for1: 31, against1: 0 },
      ...{
        resolution2: "Share half of what is left by hours worked",
        for2: 22,
        against2: 8,
        abstain2: 1,
      },
      minutes:
        "Thirty-one of thirty-eight came. The accounts were adopted. Half of what is left is shared by hours worked.",
    }),
    step(12, "secretary", "members.count", { eligibleWorker: 41 }),
  ];
}

export function foundry(today: string): Story {
  return {
    opening: {
      name: "Foundry design co-operative",
      slug: "foundry-coop",
      start: "alreadyRunning",
      standing: "twin",
      service: {
        name: "Design for schools and museums",
        sector: "culture",
        nation: "Scotland",
        place: "Foundry Street, Kirkmuir",
        staff: 41,
        users: null,
        budgetPence: 118_000_000,
      },
      authority: null,
      recognisedUnions: [],
    },
    opened: { daysAgo: 220 },
    people: [
      somebody("secretary", "Morag Dunleavy", {}),
      somebody("regulator", "Una Carswell", {
        ...{ organisation: "Register of mutuals", daysAgo: 219, by: "secretary" },
      }),
      somebody("scrutineer", "Rory Maclintock", {
        ...{ organisation: "Open Count Scrutineers", daysAgo: 200, by: "secretary" },
      }),
      somebody("member", "Iain Treloar", { daysAgo: 205, by: "secretary" }),
      somebody("board", "Effie Rennie", { daysAgo: 188, by: "secretary", how: "register" }),
      somebody("assessor", "Horatio Beck", {
        organisation: "Fair Measure",
        daysAgo: 100,
        by: "secretary",
      }),
    ],
    steps: living(today),
  };
}
