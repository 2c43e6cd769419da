/** The ledger: double-entry books that every sum of a body goes through. See README.md for who may call what. */
import { mergeCatalogues } from "@rochdale/language/say.ts";
import type { Capability } from "../../house/capability.ts";
import { addAccount, addFund, approve, drop, setLimit } from "./acts.ts";
import { close } from "./acts-closing.ts";
import { CHECK_LEDGERS, ledgerJobs } from "./checking.ts";
import { ledgerRoutes } from "./routes.ts";
import { accountWords } from "./words-accounts.ts";
import { actWords } from "./words-acts.ts";
import { pageWords } from "./words-pages.ts";
import { refusalWords } from "./words-refusals.ts";
import { entriesAwaiting } from "./waiting.ts";

export const ledger: Capability = {
  name: "ledger",
  words: mergeCatalogues(accountWords, actWords, pageWords, refusalWords),
  acts: [setLimit, approve, drop, addAccount, addFund, close],
  routes: ledgerRoutes,
  jobs: ledgerJobs,
  nightly: [CHECK_LEDGERS],
  waiting: entriesAwaiting,
};

export { checkBody, lastCheck, selfCheck } from "./checking.ts";
export { monthsClosed, type ClosedMonth } from "./months.ts";
export { openAccount, openFund, type NewAccount } from "./opening.ts";
export { agrees, type Measured } from "./rules-check.ts";
export { readBooks } from "./kept-books.ts";
export {
  entriesOf,
  entryOf,
  movements,
  pendingOf,
  trialBalance,
  type Balance,
  type Movement,
} from "./reading.ts";
export {
  BANK,
  HEADING_ACCOUNTS,
  simplePostings,
  STANDARD_CHART,
  standardAccount,
  type KeptAccount,
  type SimpleHeading,
} from "./rules-chart.ts";
export {
  mayPost,
  mayReverse,
  maySettle,
  nameOfAccount,
  nameOfFund,
  needsApproval,
  type Books,
  type KeptEntry,
  type LedgerEntry,
  type NewEntry,
} from "./rules.ts";
export { LedgerRefused, type Writing, type Written } from "./inserting.ts";
export {
  post,
  postAll,
  reverse,
  reverseAll,
  settle,
  type Reversal,
  type Settlement,
} from "./writing.ts";
