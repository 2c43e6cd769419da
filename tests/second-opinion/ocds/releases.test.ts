/** What we write of a mutual's life, against the official schemas with the extensions; and merged. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import {
  agreedPartnership,
  answered,
  fundingPaid,
  supportGiven,
} from "@rochdale/genuineness/told-partnership.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import {
  paid,
  schedule,
  signedContract,
  toldTerms,
  twoMonths,
} from "@rochdale/genuineness/told-contract.ts";
import { mycsp } from "@rochdale/genuineness/mycsp-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { mergeRulesOf, type ReleaseSchema } from "@rochdale/ocds/merge-rules.ts";
import { ourMergeRules } from "@rochdale/ocds/merge-rules-1-1-5.ts";
import { recordPackage, releasePackage } from "@rochdale/ocds/packages.ts";
import { schemaBreaches, type Document } from "@rochdale/ocds/schemas.ts";
import { releasesOf } from "@rochdale/ocds/story-releases.ts";
import { extendedSchemas, ours, skip } from "./official.ts";

const publication = {
  prefix: "ocds-abc123",
  addressOf: () => "https://mutuals.example/mutuals/alder",
};
const packaged = {
  uri: "https://mutuals.example/ocds/releases.json",
  publisher: { name: "The host" },
  license: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
};
const performance: readonly NewFact[] = [
  fact("PaymentMade/1", "authority", "2026-02-01", {
    month: "2026-01",
    duePence: 8_333_334,
    paidPence: 8_333_334,
  }),
  fact("InvoicePaid/1", "authority", "2026-03-01", {
    payment: "payment-1",
    period: "2026-02",
    pence: 1,
    paidOn: "2026-03-01",
  }),
  fact("IndicatorsCounted/1", "secretary", "2026-03-02", {
    period: "2026-02",
    indicators: [
      {
        indicator: "visits",
        name: "Visits on time",
        atLeast: true,
        target: "95",
        unit: "percent",
        value: "96.1",
        measured: 400,
        missing: 3,
      },
    ],
  }),
  fact("PerformanceRated/1", "authority", "2026-03-20", {
    fromMonth: "2026-01",
    period: "2026-02",
    ratings: [{ indicator: "visits", name: "Visits on time", computed: "good", rating: "good" }],
    reasons: null,
  }),
  fact("RectificationRequired/1", "authority", "2026-04-01", {
    failure: "failure-1",
    indicator: "visits",
    name: "Visits on time",
    because: "Two months below",
    planDueOn: "2026-04-15",
  }),
  fact("ExitCompleted/1", "authority", "2026-11-01", {
    staffHandedOver: 400,
    recordsReturned: true,
    assetsReturned: true,
    report: "a".repeat(64),
  }),
];
/** Every kind of price line, a change of prices that leaves no value, payments, and what follows from failure. */
const named = (id: string) => ({ id, name: `Line ${id}`, vat: "notStated" }) as const;
const everyLine: PriceTerm[] = [
  ...toldTerms,
  {
    ...{ ...named("beds"), kind: "costAndVolume", metric: "beds", plan: 10, price: "1/3" },
    ...{ tolerance: "0.05", marginalRate: "0.5", cap: null, floor: null },
  },
  {
    ...{ ...named("care"), kind: "aligned", fixedAnnual: 1_200, metric: "care", price: "7" },
    ...{ target: "50", variable: "0.2" },
  },
  {
    ...{ ...named("fees"), kind: "personFees", attachmentFee: "100", outcomeFee: "200" },
    ...{ sustainmentFee: "50", outcomeWeeks: 26, maximumSustainments: 4, withinWeeks: 104 },
    claimWorkingDays: 15,
  },
  {
    ...{ ...named("cohort"), kind: "cohort", value: 5_000, threshold: "0.1" },
    cohorts: [{ treatedMetric: "t", controlMetric: "c", size: "1" }],
  },
  {
    ...{ ...named("build"), kind: "gainshare", metric: "cost", target: 1_000, share: "0.5" },
    ...{ fee: 10, maximumGain: null, maximumPain: null, guaranteedMaximum: null },
    costPaidElsewhere: false,
  },
  {
    ...{ ...named("credits"), kind: "serviceCredits", chargesOf: ["core"], cap: "0.5" },
    kpis: [{ form: "gap", metric: "on-time", target: "95" }],
  },
  {
    ...{ ...named("quality"), kind: "quality", withhold: "0.1", chargesOf: ["core"] },
    ...{ metric: "surveys", target: "90" },
  },
];
const paper = "a".repeat(64);
const moneyTold: readonly NewFact[] = [
  ...without(twoMonths, "PriceScheduleOffered/1"),
  schedule(1, everyLine),
  fact("ObservationReported/1", "secretary", "2026-05-01", {
    ...{ observation: "report-on-time", metric: "on-time", period: "2026-04", value: "90" },
    ...{ allowable: true, evidence: null },
  }),
  paid("2026-04", "2026-05-20", 1_000_000),
  paid("2026-04", "2026-06-06", 90_000_000),
  fact("PaymentConfirmed/1", "secretary", "2026-06-08", { payment: "payment-2026-05-20" }),
  fact("PriceScheduleOffered/1", "secretary", "2026-08-01", {
    ...{ version: 2, by: "mutual", offer: null, effectiveFrom: "2026-10-01", reason: "Pay award" },
    ...{ pricing: { basedOn: 1, uplift: "0.03", efficiency: "0.01" }, outcomesCap: null },
  }),
  fact("PriceScheduleAgreed/1", "authority", "2026-08-10", { version: 2 }),
  fact("RectificationRequired/1", "authority", "2026-08-11", {
    ...{ failure: "failure-1", indicator: "visits", name: "Visits on time" },
    ...{ because: "Two months below", planDueOn: "2026-09-15" },
  }),
  fact("RectificationPlanSent/1", "secretary", "2026-08-12", {
    ...{ failure: "failure-1", plan: paper, cureDueOn: "2026-12-01" },
  }),
  fact("RectificationPlanAnswered/1", "authority", "2026-08-13", {
    ...{ failure: "failure-1", accepted: false, reasons: null },
  }),
  fact("RectificationJudged/1", "assessor", "2026-12-02", {
    ...{ failure: "failure-1", cured: false, report: paper },
  }),
  fact("SteppedIn/1", "authority", "2026-12-03", {
    ...{ failure: "failure-1", stepInGround: "notCured", untilOn: "2027-02-01", notice: paper },
  }),
  fact("SteppedOut/1", "authority", "2027-01-31", { handedBackOn: "2027-01-31" }),
  fact("RescueGiven/1", "authority", "2027-02-01", { rescueKind: "loan", pence: 5, paper }),
  fact("ExitBegun/1", "authority", "2027-03-01", {
    ...{ exitGround: "agreed", endsOn: "2027-06-30", goesTo: "inHouse", notice: paper },
  }),
];
/** Fixed prices at first; a schedule with open lines later leaves no value. */
const valueLost: readonly NewFact[] = [
  ...without(signedContract, "PriceScheduleOffered/1"),
  schedule(1, toldTerms.slice(0, 1)),
  fact("PriceScheduleOffered/1", "secretary", "2026-03-05", {
    ...{ version: 2, by: "mutual", offer: null, effectiveFrom: "2026-10-01", reason: "All lines" },
    ...{ pricing: { terms: everyLine }, outcomesCap: null },
  }),
  fact("PriceScheduleAgreed/1", "authority", "2026-03-06", { version: 2 }),
];
const given = (name: string, on: string) =>
  ({ given: name, month: "2026-05", on, by: "authority" }) as const;
/** Funding and support of a partnership agreement: confirmed, and taken back; then notice. */
const partnership: readonly NewFact[] = [
  ...agreedPartnership,
  fundingPaid(given("given-1", "2026-05-10"), 8_334),
  answered("given-1", { on: "2026-05-12", by: "secretary" }),
  supportGiven(given("given-2", "2026-06-02"), 9),
  fact("PartnershipGivenWithdrawn/1", "authority", "2026-06-03", {
    ...{ given: "given-2", reasons: "Twice" },
  }),
  fact("PartnershipGivenWithdrawn/1", "authority", "2026-06-03", {
    ...{ given: "given-1", reasons: "Twice" },
  }),
  fact("PartnershipNoticeGiven/1", "secretary", "2026-09-01", { month: "2027-03", reasons: "No" }),
];
const lives: readonly (readonly [string, readonly NewFact[]])[] = [
  ["a whole life", wholeLife],
  ["a whole life with payments, ratings, a failure and its end", [...wholeLife, ...performance]],
  ["a contract with every kind of price, its money and its failures", moneyTold],
  ["a contract whose value a change of prices makes unknowable", valueLost],
  ["a partnership agreement", partnership],
  ["MyCSP, with an investor", mycsp],
];

for (const [name, life] of lives) {
  test(`${name}: every release, the package and the record are valid`, { skip }, () => {
    const schemas = extendedSchemas(...ours);
    const releases = releasesOf(tell(life), publication);
    const told = (kind: Document, document: unknown) => schemaBreaches(schemas, kind, document);
    for (const release of releases) assert.deepEqual(told("release", release), [], release.id);
    if (releases.length === 0) return assert.equal(releasePackage(releases, packaged), null);
    assert.deepEqual(told("releasePackage", releasePackage(releases, packaged)), []);
    const record = recordPackage(releases, packaged) as {
      records: [{ versionedRelease: unknown }];
    };
    assert.deepEqual(told("recordPackage", record), []);
    assert.deepEqual(told("versionedRelease", record.records[0].versionedRelease), []);
  });
}

test("our merge rules are those of the official schema with the extensions", { skip }, () => {
  const { release } = extendedSchemas(...ours);
  const sorted = (rules: ReadonlyMap<string, string>) => [...rules].sort();
  assert.deepEqual(sorted(ourMergeRules), sorted(mergeRulesOf(release as ReleaseSchema)));
});
