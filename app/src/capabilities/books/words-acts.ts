/** The sentences of the acts of the books, their refusals and what is wrong with a row. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const actWords: Catalogue = {
  "act.books.enter": { en: "Enter income or spending", cy: "Cofnodi incwm neu wariant" },
  "act.books.enter.intro": {
    en: "Anyone can read the entry. It stands for ever; a mistake is set right by an entry that reverses it.",
    cy: "Gall unrhyw un ddarllen y cofnod. Mae’n aros am byth; cywirir camgymeriad gan gofnod sy’n ei wrthdroi.",
  },
  "act.books.enter.day": { en: "On what day?", cy: "Ar ba ddiwrnod?" },
  "act.books.enter.heading": { en: "Under which heading?", cy: "O dan ba bennawd?" },
  "act.books.enter.amount": { en: "How much?", cy: "Faint?" },
  "act.books.enter.words": { en: "What was it?", cy: "Beth oedd ef?" },
  "act.books.enter.words.hint": {
    en: "Name no person, and no one person’s pay",
    cy: "Peidiwch ag enwi neb, na chyflog un person",
  },
  "act.books.enter.document": { en: "What does it rest on?", cy: "Ar beth mae’n seiliedig?" },
  "act.books.enter.document.hint": {
    en: "The invoice, statement or decision. Write which one it is, or send it. Take out people’s names",
    cy: "Yr anfoneb, y datganiad neu’r penderfyniad. Ysgrifennwch pa un, neu anfonwch ef. Tynnwch enwau pobl",
  },
  "act.books.enter.button": { en: "Enter it in the books", cy: "Ei roi yn y llyfrau" },
  "act.books.enterMany": { en: "Enter many at once", cy: "Cofnodi llawer ar unwaith" },
  "act.books.enterMany.intro": {
    en: "Nothing is entered until every row can be read. Rows that cannot are named with their number.",
    cy: "Ni chofnodir dim nes y gellir darllen pob rhes. Enwir y rhesi na ellir eu darllen gyda’u rhif.",
  },
  "act.books.enterMany.lines": { en: "Entries, one a line", cy: "Cofnodion, un y llinell" },
  "act.books.enterMany.lines.hint": {
    en: "Like 2026-10-14;contract;October payment;158000.00. Headings: contract, fees, grants, otherIncome, pay, premises, transport, supplies, services, tax, otherSpending",
    cy: "Fel 2026-10-14;contract;Taliad Hydref;158000.00. Penawdau: contract, fees, grants, otherIncome, pay, premises, transport, supplies, services, tax, otherSpending",
  },
  "act.books.enterMany.file": { en: "Or a CSV file", cy: "Neu ffeil CSV" },
  "act.books.enterMany.file.hint": {
    en: "Its first row is: day,heading,words,amount",
    cy: "Ei rhes gyntaf yw: day,heading,words,amount",
  },
  "act.books.enterMany.document": {
    en: "What do these entries rest on?",
    cy: "Ar beth mae’r cofnodion hyn yn seiliedig?",
  },
  "act.books.enterMany.document.hint": {
    en: "The bank statement or ledger. Write which one it is, or send it. Take out people’s names",
    cy: "Y datganiad banc neu’r cyfriflyfr. Ysgrifennwch pa un, neu anfonwch ef. Tynnwch enwau pobl",
  },
  "act.books.enterMany.button": { en: "Enter all of them", cy: "Cofnodi pob un" },
  "act.books.reverse": { en: "Reverse an entry", cy: "Gwrthdroi cofnod" },
  "act.books.reverse.intro": {
    en: "The entry stays where it is. A new one of today takes its amount back, once.",
    cy: "Mae’r cofnod yn aros lle mae. Mae un newydd o heddiw yn cymryd ei swm yn ôl, unwaith.",
  },
  "act.books.reverse.entry": { en: "The entry’s number", cy: "Rhif y cofnod" },
  "act.books.reverse.why": { en: "Why it is reversed", cy: "Pam y caiff ei wrthdroi" },
  "act.books.reverse.button": { en: "Reverse it", cy: "Ei wrthdroi" },
  "act.books.publish": { en: "Publish a month’s books", cy: "Cyhoeddi llyfrau mis" },
  "act.books.publish.intro": {
    en: "The month’s totals and the fingerprint of its entries enter the record.",
    cy: "Mae cyfansymiau’r mis ac ôl bys ei gofnodion yn mynd i’r cofnod.",
  },
  "act.books.publish.month": { en: "Which month?", cy: "Pa fis?" },
  "act.books.publish.month.hint": { en: "Like 2026-10", cy: "Fel 2026-10" },
  "act.books.publish.annualReturnSentOn": {
    en: "The day on which the annual return was sent",
    cy: "Y diwrnod yr anfonwyd y ffurflen flynyddol",
  },
  "act.books.publish.annualReturnSentOn.hint": {
    en: "Only where the last year’s return was sent to the registrar",
    cy: "Dim ond lle anfonwyd ffurflen y flwyddyn ddiwethaf at y cofrestrydd",
  },
  "act.books.publish.button": { en: "Publish the month", cy: "Cyhoeddi’r mis" },

  "books.refused.notYet": {
    en: "This body has no books of its own yet. It is not incorporated.",
    cy: "Nid oes gan y corff hwn lyfrau ei hun eto. Nid yw wedi’i gorffori.",
  },
  "books.remedy.notYet": {
    en: "Record its incorporation first.",
    cy: "Cofnodwch ei gorffori yn gyntaf.",
  },
  "books.refused.isReversal": {
    en: "Entry {number} itself reverses another entry.",
    cy: "Mae cofnod {number} ei hun yn gwrthdroi cofnod arall.",
  },
  "books.remedy.isReversal": {
    en: "Enter the sum anew, as an entry of its own.",
    cy: "Cofnodwch y swm o’r newydd, yn gofnod ei hun.",
  },
  "books.refused.reversedOnce": {
    en: "Entry {number} was reversed by entry {by}.",
    cy: "Gwrthdrowyd cofnod {number} gan gofnod {by}.",
  },
  "books.remedy.reversedOnce": {
    en: "Where entry {by} was wrong, enter what {number} said anew.",
    cy: "Lle’r oedd cofnod {by} yn anghywir, cofnodwch yr hyn a ddywedodd {number} o’r newydd.",
  },
  "books.refused.notEnded": {
    en: "The month that begins on {month} has not ended.",
    cy: "Nid yw’r mis sy’n dechrau ar {month} wedi dod i ben.",
  },
  "books.remedy.notEnded": {
    en: "Publish it after {ends}.",
    cy: "Cyhoeddwch ef ar ôl {ends}.",
  },
  "books.refused.empty": {
    en: "There is no entry in the month that begins on {month}.",
    cy: "Nid oes cofnod yn y mis sy’n dechrau ar {month}.",
  },
  "books.remedy.empty": {
    en: "Enter what came in and went out in the month that begins on {month}.",
    cy: "Cofnodwch yr hyn a ddaeth i mewn ac a aeth allan yn y mis sy’n dechrau ar {month}.",
  },
  "books.refused.unchanged": {
    en: "The month that begins on {month} was published on {on}, with these same entries.",
    cy: "Cyhoeddwyd y mis sy’n dechrau ar {month} ar {on}, gyda’r un cofnodion.",
  },
  "books.remedy.unchanged": {
    en: "Nothing needs doing for the month that begins on {month}. It was published on {on}.",
    cy: "Nid oes angen gwneud dim ar gyfer y mis sy’n dechrau ar {month}. Fe’i cyhoeddwyd ar {on}.",
  },

  "books.problem.future": {
    en: "Enter a day up to today, {day}",
    cy: "Rhowch ddiwrnod hyd at heddiw, {day}",
  },
  "books.problem.nought": {
    en: "Enter an amount above nought",
    cy: "Rhowch swm uwchlaw dim",
  },
  "books.problem.tooMuch": {
    en: "Enter an amount that is not over £100,000,000,000",
    cy: "Rhowch swm nad yw dros £100,000,000,000",
  },
  "books.problem.noEntry": {
    en: "There is no entry {number}. Look up its number in the books",
    cy: "Nid oes cofnod {number}. Chwiliwch am ei rif yn y llyfrau",
  },
  "books.problem.month": {
    en: "Enter a month as year and month, like 2026-10",
    cy: "Rhowch fis fel blwyddyn a mis, fel 2026-10",
  },
  "books.row.unreadable": {
    en: "The file cannot be read. Save it as CSV in UTF-8 and choose it again",
    cy: "Ni ellir darllen y ffeil. Cadwch hi fel CSV yn UTF-8 a dewiswch hi eto",
  },
  "books.row.head": {
    en: "The first row must be: day,heading,words,amount",
    cy: "Rhaid i’r rhes gyntaf fod: day,heading,words,amount",
  },
  "books.row.none": {
    en: "Write the entries, or choose a file with entries in it",
    cy: "Ysgrifennwch y cofnodion, neu dewiswch ffeil â chofnodion ynddi",
  },
  "books.row.tooMany": {
    en: "Send {most} rows or fewer at once. There are {rows}",
    cy: "Anfonwch {most} rhes neu lai ar unwaith. Mae {rows}",
  },
  "books.row.more": {
    en: "{more} more rows cannot be read. Set these right first",
    cy: "Ni ellir darllen {more} rhes arall. Cywirwch y rhain yn gyntaf",
  },
  "books.row.parts": {
    en: "Row {row}: write day;heading;words;amount",
    cy: "Rhes {row}: ysgrifennwch ddiwrnod;pennawd;geiriau;swm",
  },
  "books.row.day": {
    en: "Row {row}: write a real day like 2026-10-14",
    cy: "Rhes {row}: ysgrifennwch ddiwrnod go iawn fel 2026-10-14",
  },
  "books.row.future": {
    en: "Row {row}: {day} is in the future. Enter it when it has happened",
    cy: "Rhes {row}: mae {day} yn y dyfodol. Cofnodwch ef pan fydd wedi digwydd",
  },
  "books.row.heading": {
    en: "Row {row}: “{heading}” is no heading. Use one of the headings named above",
    cy: "Rhes {row}: nid pennawd yw “{heading}”. Defnyddiwch un o’r penawdau a enwir uchod",
  },
  "books.row.words": {
    en: "Row {row}: say what it was in 1 to 200 characters",
    cy: "Rhes {row}: dywedwch beth oedd ef mewn 1 i 200 nod",
  },
  "books.row.amount": {
    en: "Row {row}: write an amount above nought, like 1250.40",
    cy: "Rhes {row}: ysgrifennwch swm uwchlaw dim, fel 1250.40",
  },
};
