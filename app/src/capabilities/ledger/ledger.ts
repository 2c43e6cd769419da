/** The ledger: double-entry books that every sum of a body goes through. See README.md for who may call what. */
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
