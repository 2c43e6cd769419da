/** Facts of open books: a year's budget, and bank statements and payrolls read into the books, which can be undone. */
import { z } from "zod";
import { commitment, count, pence } from "./shapes.ts";

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
} as const;
