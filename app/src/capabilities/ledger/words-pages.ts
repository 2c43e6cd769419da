/** The sentences of the page on how the books are kept. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "ledger.title": { en: "How the books are kept", cy: "Sut y cedwir y llyfrau" },
  "ledger.lead": {
    en: "Every sum is entered twice: where it came from and where it went. An entry is never changed; another one sets it right.",
    cy: "Cofnodir pob swm ddwywaith: o ble y daeth ac i ble yr aeth. Ni newidir cofnod byth; mae un arall yn ei gywiro.",
  },
  "ledger.back": { en: "To the books", cy: "I’r llyfrau" },
  "ledger.check": { en: "The nightly check", cy: "Y gwiriad nosweithiol" },
  "ledger.checkedAt": { en: "Last checked: {at}", cy: "Gwiriwyd ddiwethaf: {at}" },
  "ledger.entry": { en: "Entry {entry} of the record", cy: "Cofnod {entry} o’r cofnod cyhoeddus" },
  "ledger.finding.claim": {
    en: "The books agree with themselves and with the record",
    cy: "Mae’r llyfrau’n cytuno â’u hunain ac â’r cofnod cyhoeddus",
  },
  "ledger.finding.rule": {
    en: "Every night all entries are added up anew, and closed months are compared with their fingerprints.",
    cy: "Bob nos adir pob cofnod o’r newydd, a chymharir misoedd caeedig â’u holion bysedd.",
  },
  "ledger.finding.agrees": {
    en: "Entries that balance, numbered without gaps: {entries}. Closed months that give their fingerprint: {months}.",
    cy: "Cofnodion sy’n mantoli, wedi’u rhifo heb fylchau: {entries}. Misoedd caeedig sy’n rhoi eu hôl bys: {months}.",
  },
  "ledger.finding.stale": {
    en: "The last check is more than two days old. It found nothing wrong in {entries} entries.",
    cy: "Mae’r gwiriad diwethaf dros ddau ddiwrnod oed. Ni chafodd ddim o’i le mewn {entries} o gofnodion.",
  },
  "ledger.finding.unchecked": {
    en: "These books have not been checked yet.",
    cy: "Nid yw’r llyfrau hyn wedi’u gwirio eto.",
  },
  "ledger.finding.differs": {
    en: "Out of balance: {unbalanced}. Missing numbers: {gaps}. Kept balances that differ: {balances}. Closed months that differ: {differ}.",
    cy: "Heb fantoli: {unbalanced}. Rhifau ar goll: {gaps}. Balansau sy’n wahanol: {balances}. Misoedd caeedig sy’n wahanol: {differ}.",
  },
  "ledger.finding.change.wait": {
    en: "The next check, in the night, settles it.",
    cy: "Bydd y gwiriad nesaf, yn y nos, yn ei setlo.",
  },
  "ledger.finding.change.restore": {
    en: "Somebody changed the tables under the program. Compare them with a backup, and restore what was there.",
    cy: "Newidiodd rhywun y tablau o dan y rhaglen. Cymharwch hwy â chopi wrth gefn, ac adferwch yr hyn oedd yno.",
  },
  "ledger.finding.change.lose": {
    en: "One entry changed, added or taken out under the program would change this.",
    cy: "Byddai un cofnod wedi’i newid, ei ychwanegu neu ei dynnu o dan y rhaglen yn newid hyn.",
  },
  "ledger.waiting": { en: "Entries that wait", cy: "Cofnodion sy’n aros" },
  "ledger.noLimit": {
    en: "The board has set no approval limit, so nothing waits for a second officer.",
    cy: "Nid yw’r bwrdd wedi gosod terfyn cymeradwyo, felly nid oes dim yn aros am ail swyddog.",
  },
  "ledger.limit": {
    en: "Payments out, and entries over {limit}, count only when a second officer approves them.",
    cy: "Dim ond pan fydd ail swyddog yn eu cymeradwyo y bydd taliadau allan, a chofnodion dros {limit}, yn cyfrif.",
  },
  "ledger.waitingCount": {
    en: "Entries that wait, and do not count yet: {waiting}.",
    cy: "Cofnodion sy’n aros, ac nad ydynt yn cyfrif eto: {waiting}.",
  },
  "ledger.awaitsYou": {
    en: {
      plural: "entries",
      one: "1 entry waits for a second officer",
      other: "{entries} entries wait for a second officer",
    },
    cy: {
      plural: "entries",
      one: "Mae 1 cofnod yn aros am ail swyddog",
      other: "Mae {entries} cofnod yn aros am ail swyddog",
    },
  },
  "ledger.awaitsYou.why": {
    en: "What another officer entered does not count until a second officer approves it.",
    cy: "Nid yw’r hyn a gofnododd swyddog arall yn cyfrif nes i ail swyddog ei gymeradwyo.",
  },
  "ledger.number": { en: "Number", cy: "Rhif" },
  "ledger.day": { en: "Day", cy: "Diwrnod" },
  "ledger.words": { en: "What it was", cy: "Beth ydoedd" },
  "ledger.sum": { en: "Amount", cy: "Swm" },
  "ledger.waitsFor": { en: "What to do", cy: "Beth i’w wneud" },
  "ledger.onDay": { en: "{day}", cy: "{day}" },
  "ledger.awaitsOutcome": {
    en: "Waits for the end of a dispute",
    cy: "Yn aros am ddiwedd anghydfod",
  },
  "ledger.yours": {
    en: "You submitted it. Another officer approves it.",
    cy: "Chi a’i cyflwynodd. Swyddog arall sy’n ei gymeradwyo.",
  },
  "ledger.entryNumber": { en: "entry {number}", cy: "cofnod {number}" },
  "ledger.closed": { en: "Closed months", cy: "Misoedd caeedig" },
  "ledger.closedWhat": {
    en: "A closed month takes no more entries. Its fingerprint stands in the record, so that a later change would be seen.",
    cy: "Nid yw mis caeedig yn derbyn rhagor o gofnodion. Mae ei ôl bys yn y cofnod, fel y gwelid newid diweddarach.",
  },
  "ledger.noneClosed": { en: "No month has been closed yet.", cy: "Nid oes mis wedi’i gau eto." },
  "ledger.month": { en: "Month", cy: "Mis" },
  "ledger.entries": { en: "Entries", cy: "Cofnodion" },
  "ledger.closedOn": { en: "Closed on", cy: "Caewyd ar" },
  "ledger.fingerprint": { en: "Fingerprint", cy: "Ôl bys" },
  "ledger.accounts": { en: "Accounts and funds", cy: "Cyfrifon a chronfeydd" },
  "ledger.allAccounts": { en: "All accounts and funds", cy: "Pob cyfrif a chronfa" },
  "ledger.yearClosed": {
    en: "The year of accounts that ended with {month} is closed. Its months: {months}.",
    cy: "Mae’r flwyddyn gyfrifon a ddaeth i ben gyda {month} wedi’i chau. Ei misoedd: {months}.",
  },
  "ledger.account": { en: "Account", cy: "Cyfrif" },
  "ledger.id": { en: "In a journal", cy: "Mewn cyfnodolyn" },
  "ledger.bound.debit": {
    en: "Never below nothing",
    cy: "Byth yn is na dim",
  },
  "ledger.bound.credit": {
    en: "Never more paid than decided",
    cy: "Byth yn talu mwy nag a benderfynwyd",
  },
  "ledger.funds": { en: "Funds", cy: "Cronfeydd" },
  "ledger.fund": { en: "Fund", cy: "Cronfa" },
  "ledger.steps": { en: "What you can do", cy: "Beth y gallwch ei wneud" },
};
