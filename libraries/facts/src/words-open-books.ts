/** The sentences of open books: a budget set, an import, its undoing. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { openBookFacts } from "./open-books.ts";
import { monthBeginning, named, sum, type Tellings, told } from "./words-telling.ts";

export const openBookWords: Catalogue = {
  "fact.BudgetSet": {
    en: "A budget was set for the year that begins on {month}. Income: {income}. Spending: {spending}.",
    cy: "Pennwyd cyllideb ar gyfer y flwyddyn sy’n dechrau ar {month}. Incwm: {income}. Gwariant: {spending}.",
  },
  "fact.BooksImported.bank": {
    en: "A bank statement was read into the books. New entries: {entries}. Seen before: {duplicates}. Left out: {leftOut}.",
    cy: "Darllenwyd datganiad banc i’r llyfrau. Cofnodion newydd: {entries}. Wedi’u gweld o’r blaen: {duplicates}. Wedi’u gadael allan: {leftOut}.",
  },
  "fact.BooksImported.payroll": {
    en: "The totals of a payroll were read into the books. New entries: {entries}. Left out: {leftOut}.",
    cy: "Darllenwyd cyfansymiau cyflogres i’r llyfrau. Cofnodion newydd: {entries}. Wedi’u gadael allan: {leftOut}.",
  },
  "fact.BooksImported.undone": {
    en: "An import into the books was undone. Entries reversed: {entries}.",
    cy: "Dadwnaed mewnforiad i’r llyfrau. Cofnodion a wrthdrowyd: {entries}.",
  },
  "fact.ShareTermsStated": {
    en: "What the rules say of paying member shares back was stated: {redemption}.",
    cy: "Nodwyd yr hyn a ddywed y rheolau am ad-dalu cyfranddaliadau aelodau: {redemption}.",
  },
};

export const openBookNames: Catalogue = {
  "enum.redemption.membersMayRedeem": {
    en: "members may have them paid back",
    cy: "caiff aelodau eu had-dalu",
  },
  "enum.redemption.unconditionalRightToRefuse": {
    en: "the board may always refuse",
    cy: "caiff y bwrdd wrthod bob amser",
  },
  "enum.redemption.fullProhibition": {
    en: "they are never paid back",
    cy: "ni chânt eu had-dalu byth",
  },
  "enum.redemption.partialProhibition": {
    en: "part of them is never paid back",
    cy: "ni chaiff rhan ohonynt ei had-dalu byth",
  },
};

export const openBookTellings: Tellings<keyof typeof openBookFacts> = {
  "BudgetSet/1": ({ month, incomePence, expenditurePence }) =>
    told("BudgetSet", {
      month: monthBeginning(month),
      income: sum(incomePence),
      spending: sum(expenditurePence),
    }),
  "BooksImported/1": ({ payroll, undone, entries, duplicates, leftOut }) => {
    if (undone) return told("BooksImported.undone", { entries });
    if (payroll) return told("BooksImported.payroll", { entries, leftOut });
    return told("BooksImported.bank", { entries, duplicates, leftOut });
  },
  "ShareTermsStated/1": ({ redemption }) =>
    told("ShareTermsStated", { redemption: named("redemption", redemption) }),
};
