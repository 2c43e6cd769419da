/** Facts of performance: standards, ratings and what follows from failure; the early warning; referrals counted; notes. */
import { z } from "zod";
import { commitment, count, day, id, note, pence, signedPence, title } from "./shapes.ts";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/** The five words of the Procurement Act 2023, s.71. */
export const rating = z.enum([
  "good",
  "approachingTarget",
  "requiresImprovement",
  "inadequate",
  "otherRating",
]);
export type Rating = z.infer<typeof rating>;
export const stepInGround = z.enum(["notCured", "noPlan", "danger", "insolvency"]);
export const exitGround = z.enum(["termEnds", "notCured", "notice", "insolvency", "agreed"]);
export const rescueKind = z.enum(["grant", "loan", "guarantee", "extraPayment"]);
export const exclusion = z.enum([
  "moved",
  "died",
  "notEligible",
  "declined",
  "lostTouch",
  "otherReason",
]);
export const noteAbout = z.enum(["dispute", "variance", "failure"]);

/** A share of a group; null where it could tell what became of somebody. */
const cell = count.nullable();
const outcomes = {
  cohort: id,
  asAtOn: day,
  groups: z.array(z.strictObject({ group: title, started: cell, achieved: cell })).max(40),
  tenths: z
    .array(z.strictObject({ tenth: z.int().min(1).max(10), started: cell, achieved: cell }))
    .max(10),
};

export const performanceFacts = {
  /** A standard set for the whole country, by whom; where funding depends on it, it comes before the contract's. */
  "NationalStandardSet/1": z.strictObject({
    standard: id,
    name: title,
    source: title,
    atLeast: z.boolean(),
    target: decimal,
    unit: title,
    fundingDepends: z.boolean(),
  }),
  /** A month's indicators with how many were measured and how many records are missing. */
  "IndicatorsCounted/1": z.strictObject({
    period: month,
    indicators: z
      .array(
        z.strictObject({
          indicator: id,
          name: title,
          atLeast: z.boolean(),
          target: decimal,
          unit: title,
          /** Null where nothing was measured. */
          value: decimal.nullable(),
          measured: count,
          missing: count,
        }),
      )
      .min(1)
      .max(60),
  }),
  /** The authority's rating of each indicator over some months, beside the one computed from the counts. */
  "PerformanceRated/1": z.strictObject({
    fromMonth: month,
    period: month,
    ratings: z
      .array(z.strictObject({ indicator: id, name: title, computed: rating, rating }))
      .min(1)
      .max(60),
    reasons: note.nullable(),
  }),
  /** A failure that must be put right: a plan is due by a day. */
  "RectificationRequired/1": z.strictObject({
    failure: id,
    indicator: id,
    name: title,
    because: note,
    planDueOn: day,
  }),
  "RectificationPlanSent/1": z.strictObject({ failure: id, plan: commitment, cureDueOn: day }),
  "RectificationPlanAnswered/1": z.strictObject({
    failure: id,
    accepted: z.boolean(),
    reasons: note.nullable(),
  }),
  "RectificationJudged/1": z.strictObject({
    failure: id,
    cured: z.boolean(),
    report: commitment.nullable(),
  }),
  /** The authority runs the service itself for a time, as the continuity plan says. */
  "SteppedIn/1": z.strictObject({
    failure: id.nullable(),
    stepInGround,
    untilOn: day,
    notice: commitment,
  }),
  "SteppedOut/1": z.strictObject({ handedBackOn: day }),
  "ExitBegun/1": z.strictObject({
    exitGround,
    endsOn: day,
    goesTo: z.enum(["inHouse", "otherMutual", "otherProvider", "closing"]),
    notice: commitment,
  }),
  "ExitCompleted/1": z.strictObject({
    staffHandedOver: count,
    recordsReturned: z.boolean(),
    assetsReturned: z.boolean(),
    report: commitment,
  }),
  /** Money from the authority beyond the contract, where the contract does not forbid it. */
  "RescueGiven/1": z.strictObject({ rescueKind, pence, paper: commitment }),
  /** What the ledger shows on a day, for the early warning: balances, and the twelve months before it. */
  "RatiosCounted/1": z.strictObject({
    asAtOn: day,
    cashPence: signedPence,
    currentAssetsPence: signedPence,
    currentLiabilitiesPence: pence,
    freeReservesPence: signedPence,
    yearCostPence: pence,
    tradeCreditorsPence: pence,
    yearPurchasesPence: pence,
    /** Surplus of each of the last months, the oldest first. */
    surplusPence: z.array(signedPence).max(12),
  }),
  /** People referred in a month, by group and by tenth of expected difficulty (10 the hardest): never changed later. */
  "ReferralsFixed/1": z.strictObject({
    cohort: id,
    period: month,
    groups: z.array(z.strictObject({ group: title, referred: count })).max(40),
    tenths: z.array(z.strictObject({ tenth: z.int().min(1).max(10), referred: count })).max(10),
  }),
  /** What became of a cohort by a day; the denominators are those of the referral. */
  "OutcomesCounted/1": z.strictObject({
    ...outcomes,
    excluded: z.array(z.strictObject({ exclusion, people: count })).max(6),
  }),
  /** The same; people who were taken out are one row without a number where all of them are fewer than ten. */
  "OutcomesCounted/2": z.strictObject({
    ...outcomes,
    excluded: z.array(z.strictObject({ exclusion, people: cell })).max(6),
  }),
  /** How results lie around a threshold that money depends on: bins of one width, in the stated unit. */
  "ResultsSpread/1": z.strictObject({
    period: month,
    indicator: id,
    name: title,
    threshold: decimal,
    atLeast: z.boolean(),
    width: decimal,
    unit: title,
    /** Bin 0 begins at the threshold; -1 ends at it. */
    bins: z
      .array(z.strictObject({ bin: z.int().min(-50).max(49), results: count }))
      .min(2)
      .max(100),
  }),
  /** How many of each code were recorded in a month. */
  "CodesCounted/1": z.strictObject({
    period: month,
    codes: z
      .array(z.strictObject({ code: title, times: count }))
      .min(2)
      .max(100),
  }),
  /** What others can learn from a settled dispute, a variance or a failure. */
  "LearningNotePublished/1": z.strictObject({
    note: id,
    noteAbout,
    /** The dispute or the failure; the month of a variance. */
    matter: z.string().min(1).max(61),
    indicator: id.nullable(),
    heading: title,
    paper: commitment,
  }),
} as const;
