/** Facts of a year's surplus: what the rules say of it, what was proposed from which balances, who resolved it, how it was shared. */
import { z } from "zod";
import { commitment, count, id, pence, signedPence } from "./shapes.ts";

const month = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/);
/** An exact share from 0 to 1, or a number of months: "0.05", "3", "1/3". */
const exact = z.string().regex(/^\d+(\.\d+)?$|^\d+\/[1-9]\d*$/);

/** Legal forms whose law on surplus is known, by their names in designs. */
export const surplusForm = z.enum([
  "coopSociety",
  "communityBenefitSociety",
  "cicShares",
  "cicGuarantee",
  "charity",
  "employeeTrust",
]);
export type SurplusForm = z.infer<typeof surplusForm>;

export const surplusUse = z.enum([
  "shareInterest",
  "communityFund",
  "staffBonus",
  "participationDividend",
  "shareDividend",
]);
export type SurplusUse = z.infer<typeof surplusUse>;

/** How a sum is shared among people. */
export const sharingWay = z.enum([
  "equalPercentOfPay",
  "perHead",
  "byHours",
  "byParticipation",
  "byShares",
]);
export type SharingWay = z.infer<typeof sharingWay>;

export const surplusFacts = {
  /** What the body's rules say of reserve and share interest. */
  "SurplusRulesStated/1": z.strictObject({
    minimumReserve: z
      .union([
        z.strictObject({ kind: z.literal("monthsOfCost"), months: exact }),
        z.strictObject({ kind: z.literal("shareOfSurplus"), share: exact }),
      ])
      .nullable(),
    /** The highest share interest, of the shares: "0.05". */
    maximumShareInterest: exact.nullable(),
    rules: commitment,
  }),
  /** Those among whom a sum may be shared, with pay, hours and participation: a digest of rows that stay private. */
  "SharersListed/1": z.strictObject({
    year: id,
    people: z.int().min(10).nullable(),
    rows: commitment,
  }),
  /** What should become of the surplus, with the balances that it is worked out from: all that `rochdale surplus` reads. */
  "SurplusProposed/1": z.strictObject({
    year: id,
    firstMonth: month,
    lastMonth: month,
    form: surplusForm,
    /** Before closing: what stood at the end, what came and went in the year. Debit positive. */
    balance: z
      .array(
        z.strictObject({
          account: z.string().min(1).max(80),
          accountType: z.enum(["asset", "liability", "equity", "income", "expense"]),
          fund: z.string().min(1).max(40),
          pence: signedPence,
        }),
      )
      .min(1)
      .max(2000),
    uses: z
      .array(
        z.strictObject({
          use: surplusUse,
          /** One of the two: a sum, or for share interest a rate. */
          amountPence: pence.nullable(),
          rate: exact.nullable(),
          way: sharingWay.nullable(),
          sameTerms: z.boolean(),
          /** The paper that shows a bonus to be reasonable pay. */
          reasonablePay: commitment.nullable(),
        }),
      )
      .max(5),
  }),
  /** The proposal stands: by the members at a meeting, or by the board where the rules leave it to the board. */
  "SurplusResolved/1": z.strictObject({ year: id, meeting: id.nullable() }),
  /** A sum was shared to the penny. The seed of the draw is the root of the first checkpoint after the resolution. */
  "SurplusShared/1": z.strictObject({
    year: id,
    use: surplusUse,
    way: sharingWay,
    seed: z.strictObject({ size: count, root: commitment }),
    input: commitment,
    people: z.int().min(10).nullable(),
    totalPence: pence,
    undistributedPence: pence,
  }),
  /** The rows about people are destroyed. */
  "SharersDestroyed/1": z.strictObject({ year: id }),
} as const;
