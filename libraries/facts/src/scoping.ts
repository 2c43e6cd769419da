/** Facts of scoping: the facilitating team's assessment, readiness, options, business case, baselines. */
import { z } from "zod";
import { commitment, day, id, note, pence, title } from "./shapes.ts";

export const option = z.enum([
  "stay",
  "improveInHouse",
  "mutual",
  "otherPublicBody",
  "charityTransfer",
  "outsource",
  "jointVenture",
]);

export const cashYear = z.strictObject({
  year: z.int().min(1).max(10),
  incomePence: pence,
  payPence: pence,
  otherCostsPence: pence,
  irrecoverableVatPence: pence,
  pensionPence: pence,
  oneOffPence: pence,
});

export const scopingFacts = {
  "ScopingOpened/1": z.strictObject({ due: day, terms: commitment.nullable() }),
  "ReadinessAnswered/1": z.strictObject({
    question: z.int().min(1).max(15),
    answer: z.enum(["yes", "no", "partly", "notKnown"]),
    evidence: commitment.nullable(),
  }),
  /** The assessment of potential. It neither proposes nor decides. */
  "ScopingReported/1": z.strictObject({
    verdict: z.enum(["suited", "suitedWithConditions", "notSuited"]),
    conditions: z.array(note).max(20),
    report: commitment,
  }),
  "OptionAppraised/1": z.strictObject({
    option,
    writtenBy: z.enum(["proposers", "authority", "unions", "users", "facilitator"]),
    fiveYearCostPence: pence.nullable(),
    quality: z.enum(["better", "same", "worse", "notKnown"]),
    risk: z.enum(["low", "medium", "high"]),
    paper: commitment,
  }),
  "BusinessCasePublished/1": z.strictObject({
    version: z.int().min(1),
    sections: z.strictObject({
      strategic: commitment,
      economic: commitment,
      commercial: commitment,
      financial: commitment,
      management: commitment,
    }),
    openingCashPence: pence,
    cash: z.array(cashYear).min(5).max(5),
  }),
  "BusinessCaseFrozen/1": z.strictObject({ version: z.int().min(1) }),
  /** Measured before transfer, so that benefit can be told from wish (NAO 2011). */
  "BaselineFrozen/1": z.strictObject({
    measure: z.enum([
      "cost",
      "quality",
      "staffTurnover",
      "sickness",
      "userSatisfaction",
      "waiting",
    ]),
    name: title,
    period: title,
    /** In the stated unit, as a decimal string. */
    value: z.string().regex(/^-?\d+(\.\d+)?$/),
    unit: title,
    how: commitment.nullable(),
  }),
  "BaselineRemeasured/1": z.strictObject({
    measure: id,
    period: title,
    value: z.string().regex(/^-?\d+(\.\d+)?$/),
    unit: title,
  }),
} as const;

/** One year's cash result in pence: income less every cost, negative where it falls short. */
export function yearResultPence(y: z.infer<typeof cashYear>): number {
  return (
    y.incomePence -
    y.payPence -
    y.otherCostsPence -
    y.irrecoverableVatPence -
    y.pensionPence -
    y.oneOffPence
  );
}
