/** The shapes of a price schedule's terms, field for field as the contract of the payment statement reads them. */
import { z } from "zod";
import { id, note, pence, title } from "./shapes.ts";

/** An exact number of either sign as contracts write it: "812", "37.25", "-1/3". */
export const exactNumber = z.string().regex(/^-?\d{1,15}(\.\d{1,12}|\/[1-9]\d{0,14})?$/);
/** The same from nought up: prices in pence, volumes, rates, shares of one. */
export const exactAmount = z.string().regex(/^\d{1,15}(\.\d{1,12}|\/[1-9]\d{0,14})?$/);

const vat = z.enum(["notStated", "standard", "exempt", "outside"]);
const named = { id, name: title, vat };
const metric = id;
const chargesOf = z.array(id).min(1).max(20);

/** What is paid for and by which formula; prices in pence, exact; sums in whole pence. */
export const priceTerm = z.discriminatedUnion("kind", [
  z.strictObject({ ...named, kind: z.literal("block"), annual: pence }),
  z.strictObject({ ...named, kind: z.literal("tariff"), metric, price: exactAmount }),
  z.strictObject({
    ...named,
    kind: z.literal("costAndVolume"),
    metric,
    /** Whole units a month. */
    plan: z.int().min(0),
    price: exactAmount,
    tolerance: exactAmount,
    marginalRate: exactAmount,
    cap: exactAmount.nullable(),
    floor: exactAmount.nullable(),
  }),
  z.strictObject({
    ...named,
    kind: z.literal("aligned"),
    fixedAnnual: pence,
    metric,
    price: exactAmount,
    /** A month. */
    target: exactAmount,
    variable: exactAmount,
  }),
  z.strictObject({
    ...named,
    kind: z.literal("outcome"),
    metric,
    price: exactAmount,
    /** Pence for a contract year. */
    cap: pence.nullable(),
  }),
  z.strictObject({
    ...named,
    kind: z.literal("personFees"),
    attachmentFee: exactAmount,
    outcomeFee: exactAmount,
    sustainmentFee: exactAmount,
    outcomeWeeks: z.int().min(1).max(520),
    maximumSustainments: z.int().min(0).max(130),
    withinWeeks: z.int().min(0).max(520),
    claimWorkingDays: z.int().min(0).max(260),
  }),
  z.strictObject({
    ...named,
    kind: z.literal("cohort"),
    value: pence,
    threshold: exactAmount,
    cohorts: z
      .array(z.strictObject({ treatedMetric: id, controlMetric: id, size: exactAmount }))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    ...named,
    kind: z.literal("gainshare"),
    metric,
    target: pence,
    share: exactAmount,
    fee: pence,
    maximumGain: pence.nullable(),
    maximumPain: pence.nullable(),
    guaranteedMaximum: pence.nullable(),
    costPaidElsewhere: z.boolean(),
  }),
  z.strictObject({
    ...named,
    kind: z.literal("serviceCredits"),
    chargesOf,
    cap: exactAmount,
    kpis: z
      .array(
        z.discriminatedUnion("form", [
          z.strictObject({ form: z.literal("gap"), metric, target: exactAmount }),
          z.strictObject({
            form: z.literal("pool"),
            metric,
            target: exactAmount,
            atRisk: exactAmount,
            pool: exactAmount,
            weight: exactAmount,
          }),
        ]),
      )
      .min(1)
      .max(10),
  }),
  z.strictObject({
    ...named,
    kind: z.literal("quality"),
    withhold: exactAmount,
    chargesOf,
    metric,
    target: exactAmount,
  }),
]);
export type PriceTerm = z.infer<typeof priceTerm>;

/** Prices whole, or those of an earlier version raised: x (1 + uplift)(1 - efficiency). */
export const pricing = z.union([
  z.strictObject({ terms: z.array(priceTerm).min(1).max(40) }),
  z.strictObject({ basedOn: z.int().min(0), uplift: exactNumber, efficiency: exactAmount }),
]);
export type Pricing = z.infer<typeof pricing>;

/** Price schedules: each side offers, the other agrees; in force only once both did. */
export const priceFacts = {
  /** With an offer of terms (`offer`), or later under a signed contract (`effectiveFrom`, `reason`). */
  "PriceScheduleOffered/1": z.strictObject({
    version: z.int().min(1),
    by: z.enum(["mutual", "authority"]),
    offer: z.int().min(1).nullable(),
    effectiveFrom: z.iso.date().nullable(),
    reason: note.nullable(),
    pricing,
    /** Pence for a contract year over outcomes, personal fees and cohorts. */
    outcomesCap: pence.nullable(),
  }),
  "PriceScheduleAgreed/1": z.strictObject({ version: z.int().min(1) }),
} as const;
