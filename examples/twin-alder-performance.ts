/** Alder Lives (invented): what the service costs beside what was agreed, how it performs, and what was asked about it. */
import { step } from "./telling.ts";
import { daysAfterMonth, monthBefore } from "./twin-days.ts";
import type { Step } from "./story.ts";

/** Thousands of pounds a month: the houses' pay, other direct costs, the office. */
const COSTS = [
  ["1012400.00", "121310.50", "74120.00"],
  ["1019880.00", "118905.25", "73960.00"],
  ["1008140.00", "123450.75", "76480.00"],
] as const;
const MONTHLY = "1259150.50";

function costs(today: string): readonly Step[] {
  const opened = [4, 3, 2].map((monthsAgo, nth) => {
    const [pay = "", direct = "", office = ""] = COSTS[nth] ?? [];
    return step(daysAfterMonth(today, monthsAgo), "secretary", "openBook.openCosts", {
      month: monthBefore(today, monthsAgo),
      ...{ "line-1": pay, "line-2": direct, "line-3": office },
      ...{ income: MONTHLY, units: 4210 + nth * 35 },
    });
  });
  const asked = daysAfterMonth(today, 3) - 6;
  return [
    step(330, "secretary", "openBook.proposeBase", {
      ...{ fromMonth: monthBefore(today, 10), unit: "week of support", unitsPerMonth: 4200 },
      marginPercent: "4.0",
      ...{ name1: "Pay of the houses and teams", kind1: "pay", cost1: "1010000.00" },
      ...{ name2: "Food, transport and repairs", kind2: "otherDirect", cost2: "122000.00" },
      ...{ name3: "Office and systems", kind3: "overhead", cost3: "76000.00" },
    }),
    step(322, "authority", "openBook.agreeBase", { version: "1" }),
    ...opened,
    step(asked, "authority", "openBook.question", {
      ...{ cost: `${monthBefore(today, 3)} line-3`, sum: "1850.00", ground: "otherWork" },
      because:
        "The rota system is also used for the garden project, which the contract does not pay.",
    }),
    step(asked - 5, "secretary", "openBook.answer", { question: "question-1", accepted: true }),
    step(asked - 12, "assessor", "openBook.test", {
      ...{ fromMonth: monthBefore(today, 4), month: monthBefore(today, 3) },
      ...{ linesTested: 48, linesWrong: 1, overstated: "212.40" },
      report:
        "I followed 48 lines of two months to their invoices and pay runs. One was booked in the wrong month. Nothing else was wrong.",
    }),
  ];
}

/** Each month's count: what was reached, on how many, how many records are missing. */
function counts(today: string): readonly Step[] {
  return [4, 3, 2].map((monthsAgo, nth) =>
    step(daysAfterMonth(today, monthsAgo) - 1, "secretary", "performance.countIndicators", {
      month: monthBefore(today, monthsAgo),
      ...{ "value-national-1": String(12 + nth) },
      ...{ "measured-national-1": 61 + nth, "missing-national-1": 2 },
      ...{ "value-standard-1": `95.${nth + 3}` },
      ...{ "measured-standard-1": 8120 + nth * 40, "missing-standard-1": 96 - nth * 11 },
    }),
  );
}

/** Everybody who was sent to the service in a month, and what became of them. */
function referrals(today: string): readonly Step[] {
  const month = monthBefore(today, 7);
  const tenths = (each: (tenth: number) => string) =>
    Array.from({ length: 10 }, (_, nth) => `${nth + 1};${each(nth + 1)}`).join("\n");
  return [
    step(daysAfterMonth(today, 7), "secretary", "performance.fixReferrals", {
      month,
      groups: "Under 65;62\n65 and over;88\nLearning disability;45\nFirst language not English;15",
      tenths: tenths(() => "21"),
    }),
    step(30, "secretary", "performance.countOutcomes", {
      cohort: `referred-${month}`,
      groups:
        "Under 65;55;44\n65 and over;79;63\nLearning disability;40;33\nFirst language not English;11;5",
      tenths: tenths((tenth) => (tenth > 7 ? "17;12" : "19;16")),
      ...{ moved: 11, declined: 4 },
    }),
  ];
}

export function performance(today: string): readonly Step[] {
  return [
    step(340, "authority", "performance.setStandard", {
      ...{ name: "Days until support begins", source: "The department, 2025", atLeast: false },
      ...{ target: "14", unit: "days", fundingDepends: true },
    }),
    ...costs(today),
    ...counts(today),
    step(daysAfterMonth(today, 2) - 2, "authority", "performance.rate", {
      ...{ fromMonth: monthBefore(today, 4), month: monthBefore(today, 2) },
      ...{ "rating-national-1": "good", "rating-standard-1": "good" },
    }),
    ...referrals(today),
    step(90, "secretary", "performance.publishNote", {
      ...{
        matter: "dispute dispute-1",
        heading: "Leave that was granted stands: ask relief staff first",
      },
      note: "For three summers we took leave back at a week’s notice. We lost four people before anybody complained. What helped was a list of relief staff, kept by the team and not by the office.",
    }),
  ];
}
