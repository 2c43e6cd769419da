/** An invented contract by results told fact by fact: prices, reports, a sample, a dispute, payments. For tests. */
import { fact } from "@rochdale/facts/fact.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { paperOf, parties } from "./told-story.ts";
import { wholeHeads } from "./whole-terms.ts";

const named = (id: string, name: string) => ({ id, name, vat: "notStated" }) as const;
export const toldTerms: PriceTerm[] = [
  { ...named("core", "Team"), kind: "block", annual: 12_000_000 },
  { ...named("visits", "Visits"), kind: "tariff", metric: "visits", price: "4200" },
  {
    ...named("jobs", "Jobs kept"),
    kind: "outcome",
    metric: "jobs",
    price: "100000",
    cap: 15_000_000,
  },
];

export function schedule(version: number, terms: PriceTerm[] = toldTerms): NewFact {
  return fact("PriceScheduleOffered/1", "secretary", "2026-02-01", {
    version,
    by: "mutual",
    offer: 1,
    effectiveFrom: null,
    reason: null,
    pricing: { terms },
    outcomesCap: null,
  });
}

/** The body, its parties, terms agreed and signed from April 2026 for two years. */
export const signedContract: readonly NewFact[] = [
  fact("BodyOpened/1", "archivist", "2026-01-05", {
    name: "Alder Lives",
    slug: "alder-lives",
    start: "alreadyRunning",
    standing: "twin",
    service: {
      name: "Adult social care",
      sector: "socialCare",
      nation: "England",
      place: "Suffolk",
      staff: 418,
      users: 900,
      budgetPence: 1_000_000_000,
    },
    authority: { name: "The county council", kind: "council" },
    recognisedUnions: [],
  }),
  ...parties("2026-01-05"),
  fact("OfferMade/1", "secretary", "2026-02-01", { version: 1, by: "mutual", heads: wholeHeads }),
  schedule(1),
  fact("HeadsAgreed/1", "authority", "2026-02-10", { version: 1 }),
  fact("ContractSigned/1", "authority", "2026-03-02", {
    heads: wholeHeads,
    startsOn: "2026-04-01",
    endsOn: "2028-03-31",
    paper: null,
  }),
];

type Told = readonly [on: string, value: string];

/** A report of a metric in a month: "report-visits-04". */
export function report(metric: string, period: string, [on, value]: Told): NewFact {
  return fact("ObservationReported/1", "secretary", on, {
    observation: `report-${metric}-${period.slice(5)}`,
    metric,
    period,
    value,
    allowable: true,
    evidence: paperOf("evidence"),
  });
}

export function draw(period: string, on: string): NewFact {
  return fact("StatementDrawn/1", "secretary", on, { period, knownAt: on });
}

export function paid(period: string, paidOn: string, pence: number): NewFact {
  return fact("InvoicePaid/1", "authority", paidOn, {
    payment: `payment-${paidOn}`,
    period,
    pence,
    paidOn,
  });
}

/** April and May: visits; 60 jobs claimed in April, 3 of 60 drawn wrong; May's visits disputed and settled. */
export const twoMonths: readonly NewFact[] = [
  ...signedContract,
  report("visits", "2026-04", ["2026-05-01", "100"]),
  report("jobs", "2026-04", ["2026-05-01", "100"]),
  draw("2026-04", "2026-05-05"),
  fact("ClaimsClosed/1", "secretary", "2026-05-06", {
    list: "list-1",
    observation: "report-jobs-04",
    period: "2026-04",
    units: 100,
    sample: 60,
    tolerance: "3/20",
  }),
  fact("ClaimSampled/1", "assessor", "2026-05-07", {
    list: "list-1",
    size: 40,
    root: paperOf("root"),
  }),
  fact("ClaimAssessed/1", "assessor", "2026-05-20", {
    list: "list-1",
    whole: false,
    rejected: ["report-jobs-04-1", "report-jobs-04-2", "report-jobs-04-3"],
    evidence: null,
  }),
  fact("ObservationAssessed/1", "assessor", "2026-05-20", {
    observation: "report-jobs-04",
    assessed: "revised",
    value: "97",
    evidence: null,
  }),
  report("visits", "2026-05", ["2026-06-01", "90"]),
  fact("LineDisputed/1", "authority", "2026-06-02", {
    dispute: "dispute-1",
    term: "visits",
    period: "2026-05",
    metric: null,
    reasons: "Counted twice in one week",
  }),
  draw("2026-05", "2026-06-05"),
  fact("DisputeResolved/1", "arbiter", "2026-06-20", {
    dispute: "dispute-1",
    result: "settled",
    agreedPence: 300_000,
  }),
];
