/** Facts of route and contract: lawful route, conflicts, heads of terms, the signed contract, continuity. */
import { z } from "zod";
import { commitment, count, day, id, note, pence, title } from "./shapes.ts";

export const route = z.enum([
  "reservedContract",
  "competitive",
  "belowThreshold",
  "formulaFunded",
  "partnershipAgreement",
  "providerSelectionRegime",
  "noPredecessor",
  "otherWithAdvice",
]);

/** What the signed contract must say; the same shape is proposed, agreed and frozen. */
export const headsOfTerms = z.strictObject({
  kind: z.enum(["contract", "partnership", "formulaFunding"]),
  termMonths: z.int().min(1).max(300),
  extensionMonths: z.int().min(0).max(120),
  prices: z
    .array(
      z.strictObject({
        id,
        model: z.enum(["block", "tariff"]),
        name: title,
        pencePerUnit: pence,
        unit: title,
        unitsPerYear: count,
      }),
    )
    .max(60),
  standards: z
    .array(
      z.strictObject({
        id,
        name: title,
        atLeast: z.boolean(),
        /** Decimal string in the stated unit. */
        target: z.string().regex(/^-?\d+(\.\d+)?$/),
        unit: title,
      }),
    )
    .max(60),
  noBailOut: z.boolean(),
  continuityPlan: z.boolean(),
  openBook: z.boolean(),
  noSaleWithoutMembers: z.boolean(),
  noAssignmentWithoutMembers: z.boolean(),
  noInvestorWithoutMembers: z.boolean(),
  returnInHouseAtEnd: z.boolean(),
  noticeMonths: z.int().min(0).max(60),
  publicPartnerSupport: note.nullable(),
});
export type HeadsOfTerms = z.infer<typeof headsOfTerms>;

export const contractFacts = {
  "RouteRecorded/1": z.strictObject({
    route,
    reasons: note,
    advice: commitment.nullable(),
    valuePence: pence.nullable(),
    thresholdPence: pence.nullable(),
    awardOn: day.nullable(),
    termMonths: z.int().min(0).max(300).nullable(),
    earlierContracts: z.array(day).max(20),
  }),
  "ConflictDeclared/1": z.strictObject({ party: id, nature: note, handled: note }),
  "OfferMade/1": z.strictObject({
    version: z.int().min(1),
    by: z.enum(["mutual", "authority"]),
    heads: headsOfTerms,
  }),
  "HeadsAgreed/1": z.strictObject({ version: z.int().min(1) }),
  "AwardMade/1": z.strictObject({
    to: z.enum(["thisBody", "rival"]),
    bidders: count,
    reasons: note,
  }),
  "ContractSigned/1": z.strictObject({
    heads: headsOfTerms,
    startsOn: day,
    endsOn: day,
    paper: commitment.nullable(),
  }),
  "ContinuityPlanFiled/1": z.strictObject({
    plan: commitment,
    stepIn: z.boolean(),
    exitPlan: z.boolean(),
    noticeMonths: z.int().min(0).max(60),
  }),
  "ContinuityTested/1": z.strictObject({ passed: z.boolean(), report: commitment.nullable() }),
  "PaymentMade/1": z.strictObject({
    month: z.string().regex(/^\d{4}-\d\d$/),
    duePence: pence,
    paidPence: pence,
  }),
} as const;
