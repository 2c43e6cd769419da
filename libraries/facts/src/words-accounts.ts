/** The sentences of the ledger: approvals, accounts and funds opened, months and years closed. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { accountFacts } from "./accounts.ts";
import { monthBeginning, named, sum, type Tellings, told } from "./words-telling.ts";

export const accountWords: Catalogue = {
  "fact.ApprovalLimitSet": {
    en: "The board set its limit: payments out, and entries over {limit}, need a second officer.",
    cy: "Gosododd y bwrdd ei derfyn: mae angen ail swyddog ar daliadau allan ac ar gofnodion dros {limit}.",
  },
  "fact.EntryApproved": {
    en: "A second officer approved entry {entry} of the books.",
    cy: "Cymeradwyodd ail swyddog gofnod {entry} y llyfrau.",
  },
  "fact.EntryVoided": {
    en: "Entry {entry} of the books, which waited, was dropped.",
    cy: "Gollyngwyd cofnod {entry} y llyfrau, a oedd yn aros.",
  },
  "fact.AccountOpened": {
    en: "An account was opened in the books: {title}. Its kind: {kind}.",
    cy: "Agorwyd cyfrif yn y llyfrau: {title}. Ei fath: {kind}.",
  },
  "fact.FundOpened": {
    en: "A restricted fund was opened: {title}.",
    cy: "Agorwyd cronfa gyfyngedig: {title}.",
  },
  "fact.LedgerMonthClosed": {
    en: "The ledger of the month that began on {month} was closed. Entries: {entries}.",
    cy: "Caewyd cyfriflyfr y mis a ddechreuodd ar {month}. Cofnodion: {entries}.",
  },
  "fact.LedgerYearClosed": {
    en: "The ledger was closed for a year of accounts. Months: {months}. The last began on {month}. Entries: {entries}.",
    cy: "Caewyd y cyfriflyfr am flwyddyn gyfrifon. Misoedd: {months}. Dechreuodd yr olaf ar {month}. Cofnodion: {entries}.",
  },
};

/** Names of an account's kinds. */
export const accountNames: Catalogue = {
  "enum.accountType.asset": {
    en: "what the body owns",
    cy: "yr hyn y mae'r corff yn berchen arno",
  },
  "enum.accountType.liability": { en: "what the body owes", cy: "yr hyn sydd ar y corff" },
  "enum.accountType.equity": {
    en: "reserves and shares",
    cy: "cronfeydd wrth gefn a chyfranddaliadau",
  },
  "enum.accountType.income": { en: "income", cy: "incwm" },
  "enum.accountType.expense": { en: "spending", cy: "gwariant" },
};

export const accountTellings: Tellings<keyof typeof accountFacts> = {
  "ApprovalLimitSet/1": ({ limitPence }) => told("ApprovalLimitSet", { limit: sum(limitPence) }),
  "EntryApproved/1": ({ entry }) => told("EntryApproved", { entry }),
  "EntryVoided/1": ({ entry }) => told("EntryVoided", { entry }),
  "AccountOpened/1": ({ title, accountType }) =>
    told("AccountOpened", { title, kind: named("accountType", accountType) }),
  "FundOpened/1": ({ title }) => told("FundOpened", { title }),
  "LedgerMonthClosed/1": ({ month, entries }) =>
    told("LedgerMonthClosed", { month: monthBeginning(month), entries }),
  "LedgerYearClosed/1": ({ month, months, entries }) =>
    told("LedgerYearClosed", { months, month: monthBeginning(month), entries }),
};
