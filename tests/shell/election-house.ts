/** A small mutual for tests of elections: twelve workers and eight users, rules with three places for workers, one of them a manager's. */
import { inventedNames, step } from "../../examples/telling.ts";
import { somebody } from "../../examples/twin-people.ts";
import { design } from "../../examples/twin-terms.ts";
import type { Story } from "../../examples/story.ts";
import { dayBefore } from "../../examples/twin-days.ts";

export const SLUG = "ranked-house";
export const dayAgo = dayBefore;

/** Iain Treloar is member 4, and reads his mail. */
function register(today: string): Uint8Array {
  const joined = dayBefore(today, 200);
  const rows = inventedNames(20).map((name, index) => {
    const of = index < 12 ? "staff" : "service user";
    const who = index === 3 ? "Iain Treloar" : name;
    return `${who},${of},${joined},${index === 3 ? "iain.treloar@example.invalid" : ""}`;
  });
  return new TextEncoder().encode(`name,class,joined,email\n${rows.join("\n")}\n`);
}

export function electionHouse(today: string, slug = SLUG): Story {
  return {
    opening: {
      name: "The ranked house",
      slug,
      start: "alreadyRunning",
      standing: "twin",
      service: {
        name: "Care at home",
        sector: "socialCare",
        nation: "Wales",
        place: "Aberwen",
        staff: 12,
        users: 80,
        budgetPence: 40_000_000,
      },
      authority: null,
      recognisedUnions: [],
    },
    opened: { daysAgo: 120 },
    people: [
      somebody("secretary", "Morag Dunleavy", {}),
      somebody("regulator", "Una Carswell", {
        ...{ organisation: "Register of mutuals", daysAgo: 119, by: "secretary" },
      }),
      somebody("scrutineer", "Rory Maclintock", {
        ...{ organisation: "Open Count Scrutineers", daysAgo: 100, by: "secretary" },
      }),
      somebody("member", "Iain Treloar", { daysAgo: 99, by: "secretary" }),
    ],
    steps: [
      step(
        118,
        "secretary",
        "governance.propose",
        design({
          form: "coopSociety",
          classes: [
            {
              name: "Workers",
              class: "worker",
              votes: 60,
              seats: 3,
              managerSeats: 1,
              managerVotes: 5,
            },
            { name: "Users", class: "user", votes: 40, seats: 1 },
          ],
          assetLock: "voluntary",
          surplus: "reinvested",
          meetingMonth: 6,
        }),
      ),
      step(117, "regulator", "governance.registerRules", {
        ...{ version: "1", registrar: "Register of mutuals" },
      }),
      step(110, "secretary", "members.import", {
        file: { name: "register.csv", bytes: register(today) },
      }),
    ],
  };
}
