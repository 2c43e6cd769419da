/** A body with a contract to be made, for tests: its parties, a route and an award; prices of many kinds, offered and signed. */
import { somebody } from "../../examples/twin-people.ts";
import { step } from "../../examples/telling.ts";
import { heads } from "../../examples/twin-terms.ts";
import type { Step, Story, ToldRelative } from "../../examples/story.ts";
import { dayBefore, daysSince, monthBefore } from "../../examples/twin-days.ts";

export const SLUG = "contract-house";
export const PEOPLE = {
  secretary: "Petra Lindqvist",
  authority: "Hamish Odell",
  assessor: "Ngozi Farrant",
  arbiter: "Bertil Crane",
  member: "Winifred Sato",
} as const;

const named = (id: string, name: string) => ({ id, name, vat: "notStated" });
/** A price schedule as the file of an offer holds it. */
export const terms = [
  { ...named("core", "Core team"), kind: "block", annual: 120_000_00 },
  { ...named("visits", "Visits"), kind: "tariff", metric: "visits", price: "4250" },
  {
    ...named("jobs", "Jobs kept"),
    kind: "outcome",
    metric: "jobs",
    price: 100_000,
    cap: 150_000_00,
  },
  {
    ...{ ...named("credits", "Visits on time"), kind: "serviceCredits", chargesOf: ["core"] },
    ...{ cap: "0.1", kpis: [{ form: "gap", metric: "on-time", target: 95 }] },
  },
];
export const schedule = (of: readonly object[] = terms, outcomesCap?: number) => ({
  name: "schedule.json",
  bytes: new TextEncoder().encode(JSON.stringify({ terms: of, outcomesCap })),
});

/** Twelve months that are over, the first first; the contract runs from the first of them. */
export function yearOf(today: string): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => monthBefore(today, 12 - at));
}

/** Days before today of a day in the month after a month: "the 5th after October". */
export function after(today: string, month: string, day: number): number {
  const next = dayBefore(`${month}-28`, -5).slice(0, 7);
  return daysSince(today, `${next}-${String(day).padStart(2, "0")}`);
}

/** How many days ago the contract is signed, twenty days before its first month. */
export function signedAgo(today: string): number {
  return daysSince(today, `${yearOf(today)[0] ?? ""}-01`) + 20;
}

/** The body with its contract signed; or with its route alone, where a test negotiates itself. */
export function contractHouse(
  today: string,
  {
    slug = SLUG,
    negotiated = true,
    prices = terms,
  }: { slug?: string; negotiated?: boolean; prices?: readonly object[] } = {},
): Story {
  const [first = ""] = yearOf(today);
  const signed = signedAgo(today);
  const standards = [["Visits on time", true, "95.0", "percent"]] as const;
  const offer = (daysAgo: number, by: string, told: ToldRelative): Step =>
    step(daysAgo, by, "contract.offer", { ...heads({ termMonths: 24, standards }), ...told });
  const offers = [
    offer(signed + 45, "authority", { schedule: schedule(prices.slice(0, 3)) }),
    offer(signed + 40, "secretary", { schedule: schedule(prices, 200_000_00) }),
    step(signed + 30, "authority", "contract.agreeHeads", { version: "2" }),
    step(signed + 25, "authority", "contract.recordAward", {
      ...{ to: "thisBody", bidders: 3, reasons: "First on quality." },
    }),
    step(signed, "authority", "contract.sign", { startsOn: `${first}-01` }),
  ];
  return {
    opening: {
      name: "The contract house",
      slug,
      start: "alreadyRunning",
      standing: "twin",
      service: {
        name: "Care at home",
        sector: "socialCare",
        nation: "England",
        place: "Alderton",
        staff: 62,
        users: 240,
        budgetPence: 150_000_000,
      },
      authority: { name: "Alderton Council", kind: "council" },
      recognisedUnions: [],
    },
    opened: { daysAgo: signed + 60 },
    people: [
      somebody("secretary", PEOPLE.secretary, {}),
      somebody("authority", PEOPLE.authority, {
        ...{ organisation: "Alderton Council", daysAgo: signed + 59, by: "secretary" },
      }),
      somebody("assessor", PEOPLE.assessor, {
        ...{ organisation: "Fair Measure", daysAgo: signed + 58, by: "authority" },
      }),
      somebody("arbiter", PEOPLE.arbiter, { daysAgo: signed + 57, by: "secretary" }),
      somebody("member", PEOPLE.member, { daysAgo: signed + 56, by: "secretary" }),
    ],
    steps: [
      step(signed + 50, "authority", "contract.recordRoute", {
        route: "competitive",
        reasons: "Anyone may bid.",
        value: "400000",
      }),
      ...(negotiated ? offers : []),
    ],
  };
}
