/** A year of running in the life of the invented mutual: books, an election, a meeting, quality. For tests. */
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { paperOf } from "./told-story.ts";

const months = ["2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"].concat([
  "2026-04",
  "2026-05",
  "2026-06",
  "2026-07",
  "2026-08",
  "2026-09",
]);

export const wholeRunning: readonly NewFact[] = [
  ...months.map((period, index) =>
    fact("BooksPublished/1", "secretary", monthAfter(index), {
      period,
      incomePence: 80_000_000,
      expenditurePence: 78_000_000,
      entries: 900,
      digest: paperOf(period),
    }),
  ),
  fact("ContinuityTested/1", "assessor", "2026-05-10", { passed: true, report: paperOf("drill") }),
  fact("ElectionDeclared/1", "scrutineer", "2026-03-01", {
    election: "workers-2026",
    class: "worker",
    seats: 6,
    candidates: 9,
    electorate: 380,
    papers: 240,
    method: "single transferable vote",
    result: paperOf("w"),
  }),
  fact("ElectionDeclared/1", "scrutineer", "2026-03-01", {
    election: "users-2026",
    class: "user",
    seats: 2,
    candidates: 3,
    electorate: 500,
    papers: 120,
    method: "single transferable vote",
    result: paperOf("u"),
  }),
  fact("MeetingCalled/1", "secretary", "2026-08-20", {
    meeting: "annual-2026",
    kind: "annual",
    meetingOn: "2026-09-15",
    givenOn: "2026-08-20",
    clearDays: 14,
    business: ["Adopt the accounts"],
  }),
  fact("MeetingHeld/1", "secretary", "2026-09-15", {
    meeting: "annual-2026",
    kind: "annual",
    present: 90,
    members: 880,
    quorum: 44,
    resolutions: [
      {
        resolution: "Adopt the accounts",
        rule: "ordinary",
        tally: { eligible: 880, for: 80, against: 5, abstain: 5, spoiled: 0 },
      },
    ],
    minutes: paperOf("minutes"),
  }),
  fact("RegisterCounted/1", "secretary", "2026-10-01", {
    classes: [
      { class: "worker", members: 380, eligible: 412 },
      { class: "user", members: 500, eligible: 900 },
    ],
    digest: paperOf("register"),
    votesPerMemberMost: 1,
  }),
  fact("AccessCounted/1", "secretary", "2026-10-05", {
    period: "year to September 2026",
    groups: [
      { group: "Under 65", referred: 100, accepted: 82 },
      { group: "65 and over", referred: 300, accepted: 260 },
    ],
  }),
  fact("QualityReported/1", "secretary", "2026-10-20", {
    period: "2026-09",
    measures: [
      {
        standard: "visits",
        name: "Visits on time",
        value: "96.25",
        target: "95.0",
        atLeast: true,
        unit: "percent",
      },
      {
        standard: "missed",
        name: "Visits missed",
        value: "2",
        target: "2",
        atLeast: false,
        unit: "a month",
      },
    ],
    report: paperOf("quality"),
  }),
  fact("RatiosCounted/1", "secretary", "2026-10-22", {
    asAtOn: "2026-09-30",
    cashPence: 200_000_000,
    currentAssetsPence: 260_000_000,
    currentLiabilitiesPence: 90_000_000,
    freeReservesPence: 240_000_000,
    yearCostPence: 936_000_000,
    tradeCreditorsPence: 12_000_000,
    yearPurchasesPence: 180_000_000,
    surplusPence: months.map(() => 2_000_000),
  }),
  fact("AssessmentMade/1", "assessor", "2026-10-25", {
    outcome: "standardsMet",
    report: paperOf("assessment"),
  }),
];

/** Books of a month come out on the 20th of the next. */
function monthAfter(index: number): string {
  const month = 11 + index;
  const year = 2025 + Math.floor((month - 1) / 12);
  return `${year}-${String(((month - 1) % 12) + 1).padStart(2, "0")}-20`;
}
