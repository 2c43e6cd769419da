/** The sentences of the ledger's acts. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const actWords: Catalogue = {
  "act.ledger.setLimit": { en: "Set the approval limit", cy: "Gosod y terfyn cymeradwyo" },
  "act.ledger.setLimit.intro": {
    en: "From now on, payments out and larger entries count only when a second officer approves them. Payments in up to the limit need nobody.",
    cy: "O hyn ymlaen, dim ond pan fydd ail swyddog yn eu cymeradwyo y bydd taliadau allan a chofnodion mwy yn cyfrif. Nid oes angen neb ar daliadau i mewn hyd at y terfyn.",
  },
  "act.ledger.setLimit.limit": {
    en: "Entries over how much need a second officer?",
    cy: "Dros faint y mae angen ail swyddog ar gofnodion?",
  },
  "act.ledger.setLimit.button": { en: "Set the limit", cy: "Gosod y terfyn" },
  "act.ledger.approve": { en: "Approve an entry", cy: "Cymeradwyo cofnod" },
  "act.ledger.approve.intro": {
    en: "The entry then counts in the books. You cannot approve what you submitted.",
    cy: "Yna bydd y cofnod yn cyfrif yn y llyfrau. Ni allwch gymeradwyo’r hyn a gyflwynwyd gennych.",
  },
  "act.ledger.approve.entry": { en: "The entry’s number", cy: "Rhif y cofnod" },
  "act.ledger.approve.button": { en: "Approve it", cy: "Ei gymeradwyo" },
  "act.ledger.void": { en: "Drop an entry that waits", cy: "Gollwng cofnod sy’n aros" },
  "act.ledger.void.intro": {
    en: "The entry stays readable, but never counts in the books.",
    cy: "Bydd modd darllen y cofnod o hyd, ond ni fydd byth yn cyfrif yn y llyfrau.",
  },
  "act.ledger.void.entry": { en: "The entry’s number", cy: "Rhif y cofnod" },
  "act.ledger.void.button": { en: "Drop it", cy: "Ei ollwng" },
  "act.ledger.openAccount": { en: "Open an account", cy: "Agor cyfrif" },
  "act.ledger.openAccount.intro": {
    en: "The usual accounts are there already. Open one only for what none of them can hold.",
    cy: "Mae’r cyfrifon arferol yno eisoes. Agorwch un dim ond ar gyfer yr hyn na all yr un ohonynt ei ddal.",
  },
  "act.ledger.openAccount.kind": { en: "What does it show?", cy: "Beth mae’n ei ddangos?" },
  "act.ledger.openAccount.name": { en: "Its name", cy: "Ei enw" },
  "act.ledger.openAccount.name.hint": {
    en: "For example: Training. Name no person",
    cy: "Er enghraifft: Hyfforddiant. Peidiwch ag enwi neb",
  },
  "act.ledger.openAccount.cash": {
    en: "Is it money in hand or at a bank?",
    cy: "Ai arian mewn llaw neu mewn banc ydyw?",
  },
  "act.ledger.openAccount.flow": {
    en: "Where do its payments stand in the cash flow?",
    cy: "Ble mae ei daliadau yn sefyll yn y llif arian?",
  },
  "act.ledger.openAccount.button": { en: "Open the account", cy: "Agor y cyfrif" },
  "act.ledger.openFund": { en: "Open a restricted fund", cy: "Agor cronfa gyfyngedig" },
  "act.ledger.openFund.intro": {
    en: "For money that may be spent on one purpose only. It balances by itself in every entry.",
    cy: "Ar gyfer arian y ceir ei wario at un diben yn unig. Mae’n mantoli ar ei phen ei hun ym mhob cofnod.",
  },
  "act.ledger.openFund.name": { en: "Its name", cy: "Ei henw" },
  "act.ledger.openFund.name.hint": {
    en: "For example: Garden. Name no person",
    cy: "Er enghraifft: Gardd. Peidiwch ag enwi neb",
  },
  "act.ledger.openFund.purpose": { en: "What is it for?", cy: "At beth y mae?" },
  "act.ledger.openFund.button": { en: "Open the fund", cy: "Agor y gronfa" },
  "act.ledger.close": { en: "Close the ledger", cy: "Cau’r cyfriflyfr" },
  "act.ledger.close.intro": {
    en: "A closed month takes no more entries, and its fingerprint enters the record. It cannot be opened again.",
    cy: "Nid yw mis caeedig yn derbyn rhagor o gofnodion, ac mae ei ôl bys yn mynd i’r cofnod. Ni ellir ei agor eto.",
  },
  "act.ledger.close.month": { en: "Up to which month?", cy: "Hyd at ba fis?" },
  "act.ledger.close.month.hint": {
    en: "Like 2026-10. Open months before it are closed too",
    cy: "Fel 2026-10. Caeir misoedd agored cyn hynny hefyd",
  },
  "act.ledger.close.yearMonths": {
    en: "If it ends a year of accounts: how many months has that year?",
    cy: "Os yw’n diweddu blwyddyn gyfrifon: sawl mis sydd i’r flwyddyn honno?",
  },
  "act.ledger.close.yearMonths.hint": {
    en: "Usually 12. Leave it empty for a month within the year",
    cy: "Fel arfer 12. Gadewch yn wag ar gyfer mis o fewn y flwyddyn",
  },
  "act.ledger.close.button": { en: "Close it for good", cy: "Ei gau am byth" },
  "ledger.flow.operating": { en: "Running the service", cy: "Rhedeg y gwasanaeth" },
  "ledger.flow.investing": {
    en: "Buying or selling equipment",
    cy: "Prynu neu werthu offer",
  },
  "ledger.flow.financing": {
    en: "Loans, shares and surplus",
    cy: "Benthyciadau, cyfranddaliadau a gwarged",
  },
  "ledger.problem.tooMuch": {
    en: "Enter a limit that is not more than £100,000,000,000",
    cy: "Rhowch derfyn nad yw’n fwy na £100,000,000,000",
  },
  "ledger.problem.notWaiting": {
    en: "No entry {number} waits. Enter the number of one that does",
    cy: "Nid oes cofnod {number} yn aros. Rhowch rif un sydd",
  },
  "ledger.problem.disputed": {
    en: "Entry {number} waits for the end of a dispute, and is settled with it",
    cy: "Mae cofnod {number} yn aros am ddiwedd anghydfod, ac fe’i setlir gydag ef",
  },
  "ledger.problem.cashNotAsset": {
    en: "Only what the body owns can be money in hand or at a bank",
    cy: "Dim ond yr hyn y mae’r corff yn berchen arno all fod yn arian mewn llaw neu mewn banc",
  },
  "ledger.problem.name": {
    en: "Enter a name that begins with a letter",
    cy: "Rhowch enw sy’n dechrau â llythyren",
  },
  "ledger.problem.month": {
    en: "Enter a month like 2026-10",
    cy: "Rhowch fis fel 2026-10",
  },
};
