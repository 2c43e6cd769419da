/** Facts of the ledger: the limit for approvals, what was approved, accounts and funds opened, months and years closed. */
import { z } from "zod";
import { commitment, count, note, pence, title } from "./shapes.ts";

const month = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/);
const number = z.int().min(1);

export const accountFacts = {
  /** Entries over the limit, and all that pay money out, wait for a second officer from now on. */
  "ApprovalLimitSet/1": z.strictObject({ limitPence: pence }),
  /** Another officer than submitted it approved a pending entry, by its number. */
  "EntryApproved/1": z.strictObject({ entry: number }),
  "EntryVoided/1": z.strictObject({ entry: number }),
  "AccountOpened/1": z.strictObject({
    account: z
      .string()
      .max(80)
      .regex(/^[a-z][a-z0-9-]*(:[a-z0-9-]+)+$/),
    accountType: z.enum(["asset", "liability", "equity", "income", "expense"]),
    title,
  }),
  /** Money that may be spent for one purpose only. */
  "FundOpened/1": z.strictObject({
    fund: z
      .string()
      .max(40)
      .regex(/^[a-z][a-z0-9-]*$/),
    title,
    purpose: note,
  }),
  /**
   * A month takes no more entries. The digest is SHA-256 of a secret salt and one canonical line for each entry of the
   * month, by number: whoever holds the books sees whether one was changed under the program.
   */
  "LedgerMonthClosed/1": z.strictObject({ month, entries: count, digest: commitment }),
  /**
   * A year of accounts, by its last month and how many months it has. The digest is SHA-256 of its months' digests, in
   * their order, as they stand in the record.
   */
  "LedgerYearClosed/1": z.strictObject({
    month,
    months: z.int().min(1).max(18),
    entries: count,
    digest: commitment,
  }),
} as const;
