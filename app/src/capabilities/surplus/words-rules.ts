/** Why a step of a surplus is refused, and what is wrong with an answer. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const surplusRuleWords: Catalogue = {
  "surplus.problem.month": {
    en: "Write the month like 2025-04.",
    cy: "Ysgrifennwch y mis fel 2025-04.",
  },
  "surplus.problem.order": {
    en: "The last month must not come before the first.",
    cy: "Rhaid i’r mis olaf beidio â dod cyn y cyntaf.",
  },
  "surplus.problem.long": {
    en: "A year of accounts has at most {most} months.",
    cy: "Mae gan flwyddyn gyfrifon {most} mis ar y mwyaf.",
  },
  "surplus.problem.months": {
    en: "Give the months of cost, like 3.",
    cy: "Rhowch y misoedd o gost, fel 3.",
  },
  "surplus.problem.percent": {
    en: "Give a percentage from 0 to 100.",
    cy: "Rhowch ganran o 0 i 100.",
  },
  "surplus.problem.way": {
    en: "Say how the bonus is shared.",
    cy: "Dywedwch sut y rhennir y bonws.",
  },
  "surplus.problem.resolved": {
    en: "This year is resolved already.",
    cy: "Mae’r flwyddyn hon wedi’i phenderfynu eisoes.",
  },
  "surplus.problem.sharedAlready": {
    en: "A sum of this year is shared already. The list can no longer change.",
    cy: "Mae swm o’r flwyddyn hon wedi’i rannu eisoes. Ni all y rhestr newid mwyach.",
  },
  "surplus.list.unreadable": {
    en: "The file cannot be read as CSV. Save it as CSV and send it again.",
    cy: "Ni ellir darllen y ffeil fel CSV. Cadwch hi fel CSV a’i hanfon eto.",
  },
  "surplus.list.columns": {
    en: "The first line must name the columns, member and others: {columns}.",
    cy: "Rhaid i’r llinell gyntaf enwi’r colofnau, member ac eraill: {columns}.",
  },
  "surplus.list.empty": {
    en: "The file has headings and no lines.",
    cy: "Mae gan y ffeil benawdau a dim llinellau.",
  },
  "surplus.list.long": {
    en: "The file has more than {most} lines.",
    cy: "Mae gan y ffeil fwy na {most} o linellau.",
  },
  "surplus.list.member": {
    en: "Row {row}: the number is missing or has other signs than letters, digits, / . and -.",
    cy: "Rhes {row}: mae’r rhif ar goll neu â nodau heblaw llythrennau, digidau, / . a -.",
  },
  "surplus.list.twice": {
    en: "Row {row}: this number stood in the file before.",
    cy: "Rhes {row}: roedd y rhif hwn yn y ffeil o’r blaen.",
  },
  "surplus.list.pounds": {
    en: "Row {row}: give pay and shares in pounds, like 24500 or 24500.50.",
    cy: "Rhes {row}: rhowch gyflog a chyfranddaliadau mewn punnoedd, fel 24500 neu 24500.50.",
  },
  "surplus.list.measure": {
    en: "Row {row}: give hours and participation like 12 or 37.5.",
    cy: "Rhes {row}: rhowch oriau a chyfranogiad fel 12 neu 37.5.",
  },

  "surplus.because.doesNotAddUp": {
    en: "The balances do not add up to nought in every fund.",
    cy: "Nid yw’r balansau’n adio i ddim ym mhob cronfa.",
  },
  "surplus.remedy.doesNotAddUp": {
    en: "Check the ledger: its page shows what does not agree.",
    cy: "Gwiriwch y llyfrau: mae eu tudalen yn dangos beth nad yw’n cytuno.",
  },
  "surplus.because.notClosed": {
    en: "The ledger is not closed to {month}.",
    cy: "Nid yw’r llyfrau ar gau hyd at {month}.",
  },
  "surplus.remedy.notClosed": {
    en: "Close its months first, so that the year no longer changes.",
    cy: "Caewch ei misoedd yn gyntaf, fel na fydd y flwyddyn yn newid mwyach.",
  },
  "surplus.because.otherCurrency": {
    en: "The ledger holds another currency than pounds.",
    cy: "Mae’r llyfrau’n dal arian heblaw punnoedd.",
  },
  "surplus.remedy.otherCurrency": {
    en: "A surplus in several currencies is not worked out here. Ask your accountant.",
    cy: "Ni chyfrifir gwarged mewn sawl arian yma. Gofynnwch i’ch cyfrifydd.",
  },
  "surplus.because.nothingBooked": {
    en: "Nothing is booked in these months.",
    cy: "Nid oes dim wedi’i gofnodi yn y misoedd hyn.",
  },
  "surplus.remedy.nothingBooked": {
    en: "Enter the books first.",
    cy: "Llenwch y llyfrau yn gyntaf.",
  },
  "surplus.because.ownRules": {
    en: "Your own rules keep it from this: {use}. They say: {rule}.",
    cy: "Mae eich rheolau eich hun yn ei gadw rhag hyn: {use}. Maent yn dweud: {rule}.",
  },
  "surplus.remedy.ownRules": {
    en: "Leave it out, or change the rules first.",
    cy: "Gadewch ef allan, neu newidiwch y rheolau yn gyntaf.",
  },
  "surplus.remedy.use": {
    en: "Change or leave out {sum} for this: {use}.",
    cy: "Newidiwch neu gadewch allan {sum} ar gyfer hyn: {use}.",
  },
  "surplus.because.nothingToResolve": {
    en: "Nothing that was proposed waits for a resolution.",
    cy: "Nid oes dim a gynigiwyd yn aros am benderfyniad.",
  },
  "surplus.remedy.nothingToResolve": {
    en: "Propose what becomes of the surplus first.",
    cy: "Cynigiwch yn gyntaf beth a ddaw o’r gwarged.",
  },
  "surplus.because.notCarried": {
    en: "No meeting carried a resolution on the surplus after it was proposed.",
    cy: "Ni phasiodd unrhyw gyfarfod benderfyniad ar y gwarged ar ôl ei gynnig.",
  },
  "surplus.remedy.notCarried": {
    en: "Put it to a meeting of members as a matter of the surplus, and name that meeting.",
    cy: "Rhowch ef gerbron cyfarfod o aelodau fel mater y gwarged, ac enwch y cyfarfod hwnnw.",
  },
  "surplus.because.notBoard": {
    en: "The rules leave it to the board, and you are not of the board.",
    cy: "Mae’r rheolau’n ei adael i’r bwrdd, ac nid ydych o’r bwrdd.",
  },
  "surplus.remedy.notBoard": {
    en: "Somebody of the board records it. Or name a meeting of members that carried it.",
    cy: "Rhywun o’r bwrdd sy’n ei gofnodi. Neu enwch gyfarfod o aelodau a’i pasiodd.",
  },
  "surplus.because.nothingToShare": {
    en: "No resolved sum waits to be shared among people.",
    cy: "Nid oes swm a benderfynwyd yn aros i’w rannu ymhlith pobl.",
  },
  "surplus.remedy.nothingToShare": {
    en: "Record the resolution first.",
    cy: "Cofnodwch y penderfyniad yn gyntaf.",
  },
  "surplus.because.notListed": {
    en: "The people of this year are not listed.",
    cy: "Nid yw pobl y flwyddyn hon wedi’u rhestru.",
  },
  "surplus.remedy.notListed": {
    en: "List those among whom it is shared.",
    cy: "Rhestrwch y rhai y’i rhennir yn eu plith.",
  },
  "surplus.because.notSealed": {
    en: "The next checkpoint of the record is not published yet. Nobody can know it before.",
    cy: "Nid yw pwynt gwirio nesaf y cofnod wedi’i gyhoeddi eto. Ni all neb ei wybod o’r blaen.",
  },
  "surplus.remedy.notSealed": {
    en: "Wait about ten seconds and try again.",
    cy: "Arhoswch tua deg eiliad a rhowch gynnig arall arni.",
  },
  "surplus.because.nobodyMeasured": {
    en: "The list measures nobody in the way that was voted, so nobody would get anything.",
    cy: "Nid yw’r rhestr yn mesur neb yn y ffordd y pleidleisiwyd drosti, felly ni fyddai neb yn cael dim.",
  },
  "surplus.remedy.nobodyMeasured": {
    en: "List the people again with that column filled.",
    cy: "Rhestrwch y bobl eto gyda’r golofn honno wedi’i llenwi.",
  },
  "surplus.because.nothingListed": {
    en: "No list of people is kept.",
    cy: "Nid oes rhestr o bobl yn cael ei chadw.",
  },
  "surplus.remedy.nothingListed": {
    en: "There is nothing to destroy.",
    cy: "Nid oes dim i’w ddinistrio.",
  },
};
