// Long because every refusal of the ledger has its reason and its way out in two languages.
/** Why the ledger refuses something, and what can be done. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const refusalWords: Catalogue = {
  "ledger.refused.oneLine": {
    en: "An entry needs at least two lines: where the money came from and where it went.",
    cy: "Mae angen o leiaf ddwy linell ar gofnod: o ble y daeth yr arian ac i ble yr aeth.",
  },
  "ledger.remedy.oneLine": { en: "Add the other line.", cy: "Ychwanegwch y llinell arall." },
  "ledger.refused.unknownAccount": {
    en: "These books have no account {account}.",
    cy: "Nid oes cyfrif {account} yn y llyfrau hyn.",
  },
  "ledger.remedy.unknownAccount": {
    en: "Choose another account, or open this one first.",
    cy: "Dewiswch gyfrif arall, neu agorwch hwn yn gyntaf.",
  },
  "ledger.refused.unknownFund": {
    en: "These books have no fund {fund}.",
    cy: "Nid oes cronfa {fund} yn y llyfrau hyn.",
  },
  "ledger.remedy.unknownFund": {
    en: "Choose another fund, or open this one first.",
    cy: "Dewiswch gronfa arall, neu agorwch hon yn gyntaf.",
  },
  "ledger.refused.nought": {
    en: "Line {line} has no amount.",
    cy: "Nid oes swm ar linell {line}.",
  },
  "ledger.remedy.nought": {
    en: "Enter its amount, or take the line out.",
    cy: "Rhowch ei swm, neu tynnwch y llinell.",
  },
  "ledger.refused.tooMuch": {
    en: "The amount on line {line} is more than books can hold.",
    cy: "Mae’r swm ar linell {line} yn fwy nag y gall llyfrau ei ddal.",
  },
  "ledger.remedy.tooMuch": { en: "Check the amount.", cy: "Gwiriwch y swm." },
  "ledger.refused.unbalanced.debits": {
    en: "In the fund {fund} the debits are {difference} more than the credits.",
    cy: "Yn y gronfa {fund} mae’r debydau {difference} yn fwy na’r credydau.",
  },
  "ledger.remedy.unbalanced.debits": {
    en: "Make both sides the same in every fund.",
    cy: "Gwnewch y ddwy ochr yr un fath ym mhob cronfa.",
  },
  "ledger.refused.unbalanced.credits": {
    en: "In the fund {fund} the credits are {difference} more than the debits.",
    cy: "Yn y gronfa {fund} mae’r credydau {difference} yn fwy na’r debydau.",
  },
  "ledger.remedy.unbalanced.credits": {
    en: "Make both sides the same in every fund.",
    cy: "Gwnewch y ddwy ochr yr un fath ym mhob cronfa.",
  },
  "ledger.refused.closed": {
    en: "The books are closed up to {closedTo}, and {day} is not after it.",
    cy: "Mae’r llyfrau wedi’u cau hyd at {closedTo}, ac nid yw {day} ar ôl hynny.",
  },
  "ledger.remedy.closed": {
    en: "Date it on a later day. To set a closed entry right, reverse it on a later day.",
    cy: "Rhowch ddyddiad diweddarach. I gywiro cofnod caeedig, ei wrthdroi ar ddiwrnod diweddarach.",
  },
  "ledger.refused.bound": {
    en: "The account “{account}” would be short by {short}.",
    cy: "Byddai’r cyfrif “{account}” yn brin o {short}.",
  },
  "ledger.remedy.bound": {
    en: "Enter first what was put into it, or a smaller amount.",
    cy: "Cofnodwch yn gyntaf yr hyn a roddwyd ynddo, neu swm llai.",
  },
  "ledger.refused.keyReused": {
    en: "This was sent before with other content, as entry {number}.",
    cy: "Anfonwyd hwn o’r blaen gyda chynnwys arall, fel cofnod {number}.",
  },
  "ledger.remedy.keyReused": {
    en: "Look at entry {number}. Begin a new entry if another is meant.",
    cy: "Edrychwch ar gofnod {number}. Dechreuwch gofnod newydd os oes un arall mewn golwg.",
  },
  "ledger.refused.noEntry": {
    en: "There is no entry {number}.",
    cy: "Nid oes cofnod {number}.",
  },
  "ledger.remedy.noEntry": {
    en: "Look its number up in the books.",
    cy: "Chwiliwch am ei rif yn y llyfrau.",
  },
  "ledger.refused.reversesPending": {
    en: "Entry {number} waits and counts nowhere yet.",
    cy: "Mae cofnod {number} yn aros ac nid yw’n cyfrif yn unman eto.",
  },
  "ledger.remedy.reversesPending": {
    en: "Drop it, which leaves nothing to reverse.",
    cy: "Gollyngwch ef, heb adael dim i’w wrthdroi.",
  },
  "ledger.refused.reversesVoid": {
    en: "Entry {number} dropped another and moved no money.",
    cy: "Gollyngodd cofnod {number} un arall ac ni symudodd arian.",
  },
  "ledger.remedy.reversesVoid": {
    en: "Enter anew what was dropped, if it was right.",
    cy: "Cofnodwch o’r newydd yr hyn a ollyngwyd, os oedd yn iawn.",
  },
  "ledger.refused.isReversal": {
    en: "Entry {number} itself reverses entry {of}, and a reversal is final.",
    cy: "Mae cofnod {number} ei hun yn gwrthdroi cofnod {of}, ac mae gwrthdroad yn derfynol.",
  },
  "ledger.remedy.isReversal": {
    en: "If entry {of} was right after all, enter it again.",
    cy: "Os oedd cofnod {of} yn iawn wedi’r cyfan, cofnodwch ef eto.",
  },
  "ledger.refused.reversedOnce": {
    en: "Entry {number} was reversed by entry {by}.",
    cy: "Gwrthdrowyd cofnod {number} gan gofnod {by}.",
  },
  "ledger.remedy.reversedOnce": {
    en: "Enter again what was right.",
    cy: "Cofnodwch eto yr hyn a oedd yn iawn.",
  },
  "ledger.refused.notPending": {
    en: "Entry {number} does not wait for anything.",
    cy: "Nid yw cofnod {number} yn aros am ddim.",
  },
  "ledger.remedy.notPending": {
    en: "To take it back, reverse it.",
    cy: "I’w gymryd yn ôl, ei wrthdroi.",
  },
  "ledger.refused.settledOnce": {
    en: "Entry {number} was settled by entry {by}.",
    cy: "Setlwyd cofnod {number} gan gofnod {by}.",
  },
  "ledger.remedy.settledOnce": {
    en: "To take that back, reverse entry {by}.",
    cy: "I gymryd hynny’n ôl, gwrthdrowch gofnod {by}.",
  },
  "ledger.refused.sameOfficer": {
    en: "You submitted entry {number}, so you cannot approve it.",
    cy: "Chi a gyflwynodd gofnod {number}, felly ni allwch ei gymeradwyo.",
  },
  "ledger.remedy.sameOfficer": {
    en: "Ask another officer: a member of the board, or the secretary.",
    cy: "Gofynnwch i swyddog arall: aelod o’r bwrdd, neu’r ysgrifennydd.",
  },
  "ledger.refused.moreThanPending": {
    en: "More would be posted than entry {number} holds.",
    cy: "Byddai mwy yn cael ei gofnodi nag y mae cofnod {number} yn ei ddal.",
  },
  "ledger.remedy.moreThanPending": {
    en: "Post at most what waits, and enter the rest by itself.",
    cy: "Cofnodwch ar y mwyaf yr hyn sy’n aros, a’r gweddill ar wahân.",
  },
  "ledger.refused.closedBefore": {
    en: "The month that began on {month} is closed. The books are closed up to {closedTo}.",
    cy: "Mae’r mis a ddechreuodd ar {month} wedi’i gau. Mae’r llyfrau wedi’u cau hyd at {closedTo}.",
  },
  "ledger.remedy.closedBefore": {
    en: "Choose a later month.",
    cy: "Dewiswch fis diweddarach.",
  },
  "ledger.refused.notEnded": {
    en: "The month that began on {month} has not ended.",
    cy: "Nid yw’r mis a ddechreuodd ar {month} wedi dod i ben.",
  },
  "ledger.remedy.notEnded": {
    en: "Close it after its last day.",
    cy: "Caewch ef ar ôl ei ddiwrnod olaf.",
  },
  "ledger.refused.nothingToClose": {
    en: "No open month up to the one that began on {month} has an entry.",
    cy: "Nid oes cofnod mewn mis agored hyd at yr un a ddechreuodd ar {month}.",
  },
  "ledger.remedy.nothingToClose": {
    en: "Choose a month that has entries.",
    cy: "Dewiswch fis sydd â chofnodion.",
  },
  "ledger.refused.waiting": {
    en: "Entries that wait for approval in these months: {waiting}.",
    cy: "Cofnodion sy’n aros am gymeradwyaeth yn y misoedd hyn: {waiting}.",
  },
  "ledger.remedy.waiting": {
    en: "Approve or drop them first.",
    cy: "Cymeradwywch neu gollyngwch hwy yn gyntaf.",
  },
  "ledger.refused.yearsOverlap": {
    en: "The month that began on {month} belongs to a year that is closed.",
    cy: "Mae’r mis a ddechreuodd ar {month} yn perthyn i flwyddyn sydd wedi’i chau.",
  },
  "ledger.remedy.yearsOverlap": {
    en: "Give the year fewer months.",
    cy: "Rhowch lai o fisoedd i’r flwyddyn.",
  },
  "ledger.refused.accountOpen": {
    en: "These books have an account {id} already.",
    cy: "Mae cyfrif {id} yn y llyfrau hyn yn barod.",
  },
  "ledger.remedy.accountOpen": {
    en: "Use it, or choose another name.",
    cy: "Defnyddiwch ef, neu dewiswch enw arall.",
  },
  "ledger.refused.fundOpen": {
    en: "These books have a fund {id} already.",
    cy: "Mae cronfa {id} yn y llyfrau hyn yn barod.",
  },
  "ledger.remedy.fundOpen": {
    en: "Use it, or choose another name.",
    cy: "Defnyddiwch hi, neu dewiswch enw arall.",
  },
  "ledger.refused.oneOfficer": {
    en: "Officers who could approve here: {officers}. What one submits would wait for ever.",
    cy: "Swyddogion a allai gymeradwyo yma: {officers}. Byddai’r hyn a gyflwyna un yn aros am byth.",
  },
  "ledger.remedy.oneOfficer": {
    en: "First admit a second person, to the board or as secretary.",
    cy: "Yn gyntaf derbyniwch ail berson, i’r bwrdd neu fel ysgrifennydd.",
  },
};
