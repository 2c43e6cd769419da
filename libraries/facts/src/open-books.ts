/** Facts of open books: a year's budget, and bank statements and payrolls read into the books, which can be undone. */
import { z } from "zod";
import { commitment, count, fraction, pence } from "./shapes.ts";

export const openBookFacts = {
  /** The plan for a year of books: its totals, and the digest of its lines by account and fund. */
  "BudgetSet/1": z.strictObject({
    /** The first month of the year, "2026-04". */
    month: z.string().regex(/^\d{4}-\d\d$/),
    incomePence: pence,
    expenditurePence: pence,
    lines: count,
    digest: commitment,
  }),
  /** A statement of the bank, or a payroll's totals, read into the books; or its entries reversed together. */
  "BooksImported/1": z.strictObject({
    payroll: z.boolean(),
    undone: z.boolean(),
    /** Entries that were posted, or that reverse them. */
    entries: count,
    /** Lines that the books held before. */
    duplicates: count,
    /** Lines that could not be read. */
    leftOut: count,
    /** Of the entries' canonical form; the same for an import and for its undoing. */
    digest: commitment,
  }),
  /** What the rules say of paying member shares back: by this they are a liability or equity (IFRIC 2). */
  "ShareTermsStated/1": z.strictObject({
    redemption: z.enum([
      "membersMayRedeem",
      "unconditionalRightToRefuse",
      "fullProhibition",
      "partialProhibition",
    ]),
    /** The share of the highest sum ever paid up below which nothing may be paid back; where it is prohibited in part. */
    minimumShareOfHighest: fraction.nullable(),
    highestPaidUpPence: pence.nullable(),
    rules: commitment,
  }),
} as const;
