/** The sentences of imports: bank statements and payrolls on their way into the books. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const importWords: Catalogue = {
  "books.import.title": {
    en: "Bring in a statement or a payroll",
    cy: "Dod â datganiad neu gyflogres i mewn",
  },
  "books.import.intro": {
    en: "Send the file that your bank or payroll program gives you. You see what would be posted before anything is, and may undo all of it later.",
    cy: "Anfonwch y ffeil y mae eich banc neu’ch rhaglen gyflogres yn ei rhoi. Gwelwch yr hyn a roddid cyn rhoi dim, a gallwch ddadwneud y cyfan wedyn.",
  },
  "books.import.bank": { en: "A bank statement", cy: "Datganiad banc" },
  "books.import.account": { en: "Of which account?", cy: "O ba gyfrif?" },
  "books.import.file": { en: "The statement (CSV or Excel)", cy: "Y datganiad (CSV neu Excel)" },
  "books.import.fileHint": {
    en: "As the bank gives it, 20,000 lines at most. What the bank writes stays with you: it may name people",
    cy: "Fel y mae’r banc yn ei roi, 20,000 llinell ar y mwyaf. Mae’r hyn a ysgrifenna’r banc yn aros gyda chi: gall enwi pobl",
  },
  "books.import.send": { en: "Send the statement", cy: "Anfon y datganiad" },
  "books.import.payrollTitle": { en: "A payroll", cy: "Cyflogres" },
  "books.import.payrollNever": {
    en: "Only its totals are posted, by account and fund. No line of it is kept once it is posted, and nobody’s pay is shown.",
    cy: "Dim ond ei chyfansymiau a roddir, fesul cyfrif a chronfa. Ni chedwir unrhyw linell ohoni ar ôl ei rhoi, ac ni ddangosir cyflog neb.",
  },
  "books.import.payDayAsked": { en: "The day of pay", cy: "Diwrnod y cyflog" },
  "books.import.payrollFile": {
    en: "The payroll (CSV or Excel)",
    cy: "Y gyflogres (CSV neu Excel)",
  },
  "books.import.payrollHint": {
    en: "One row for each person, with their gross pay and what is taken from it",
    cy: "Un rhes i bob person, â’u cyflog gros a’r hyn a dynnir ohono",
  },
  "books.import.sendPayroll": { en: "Send the payroll", cy: "Anfon y gyflogres" },
  "books.import.payDay": {
    en: "Enter the day of pay, today or earlier",
    cy: "Rhowch ddiwrnod y cyflog, heddiw neu’n gynharach",
  },
  "books.import.tooBig": {
    en: "The file is over 10 MB. Send a shorter time at once",
    cy: "Mae’r ffeil dros 10 MB. Anfonwch gyfnod byrrach ar y tro",
  },
  "books.import.notAList": {
    en: "This is no list with headings and rows. Save it as CSV or as an Excel workbook, and choose it again",
    cy: "Nid rhestr â phenawdau a rhesi yw hon. Cadwch hi fel CSV neu lyfr gwaith Excel, a dewiswch hi eto",
  },
  "books.import.tooMany": {
    en: "There are over {most} lines. Send a shorter time at once.",
    cy: "Mae dros {most} llinell. Anfonwch gyfnod byrrach ar y tro.",
  },
  "books.import.unreadable": {
    en: "After row {row} the file cannot be read: a quotation mark may be missing.",
    cy: "Ar ôl rhes {row} ni ellir darllen y ffeil: gall dyfynnod fod ar goll.",
  },
  "books.import.failed": { en: "The file cannot be read", cy: "Ni ellir darllen y ffeil" },
  "books.import.begun": { en: "Files that were sent", cy: "Ffeiliau a anfonwyd" },
  "books.import.fileName": { en: "File", cy: "Ffeil" },
  "books.import.state": { en: "State", cy: "Cyflwr" },
  "books.import.entries": { en: "Entries", cy: "Cofnodion" },
  "books.import.state.columns": {
    en: "Not posted: its columns come first",
    cy: "Heb ei roi: ei cholofnau sydd gyntaf",
  },
  "books.import.state.ready": {
    en: "Not posted: ready to be looked at",
    cy: "Heb ei roi: yn barod i’w gweld",
  },
  "books.import.state.posted": { en: "In the books", cy: "Yn y llyfrau" },
  "books.import.state.undone": { en: "Undone", cy: "Wedi’i ddadwneud" },
  "books.import.columns": { en: "Which column is what?", cy: "Beth yw pob colofn?" },
  "books.import.columnsIntro": {
    en: "These are the columns of {file}, with what stands in their first rows. It is remembered for the next statement like it.",
    cy: "Dyma golofnau {file}, â’r hyn sydd yn eu rhesi cyntaf. Cofir hyn ar gyfer y datganiad nesaf tebyg.",
  },
  "books.import.payrollColumns": {
    en: "These are the columns of {file}. Leave out what names people. It is remembered for the next payroll like it.",
    cy: "Dyma golofnau {file}. Gadewch allan yr hyn sy’n enwi pobl. Cofir hyn ar gyfer y gyflogres nesaf debyg.",
  },
  "books.import.read": { en: "Read the file", cy: "Darllen y ffeil" },
  "books.import.recolumn": { en: "Change which column is what", cy: "Newid beth yw pob colofn" },
  "books.column.none": { en: "Not needed", cy: "Dim ei angen" },
  "books.column.unnamed": { en: "Column {at}, without a name", cy: "Colofn {at}, heb enw" },
  "books.column.day": { en: "Date", cy: "Dyddiad" },
  "books.column.words": { en: "Description", cy: "Disgrifiad" },
  "books.column.amount": {
    en: "Amount: money in above nought, money out below",
    cy: "Swm: arian i mewn uwchlaw dim, arian allan islaw",
  },
  "books.column.amountOut": {
    en: "Amount: money out above nought, money in below",
    cy: "Swm: arian allan uwchlaw dim, arian i mewn islaw",
  },
  "books.column.in": { en: "Money in", cy: "Arian i mewn" },
  "books.column.out": { en: "Money out", cy: "Arian allan" },
  "books.column.gross": { en: "Gross pay", cy: "Cyflog gros" },
  "books.column.employerInsurance": {
    en: "Employer’s national insurance",
    cy: "Yswiriant gwladol y cyflogwr",
  },
  "books.column.employerPension": { en: "Employer’s pension", cy: "Pensiwn y cyflogwr" },
  "books.column.tax": { en: "Income tax", cy: "Treth incwm" },
  "books.column.employeeInsurance": {
    en: "Employee’s national insurance",
    cy: "Yswiriant gwladol y gweithiwr",
  },
  "books.column.employeePension": { en: "Employee’s pension", cy: "Pensiwn y gweithiwr" },
  "books.column.otherDeductions": { en: "Other deductions", cy: "Didyniadau eraill" },
  "books.column.net": { en: "Net pay", cy: "Cyflog clir" },
  "books.column.fund": { en: "Fund that bears it", cy: "Y gronfa sy’n ei dalu" },
  "books.import.columns.day": {
    en: "Choose one column that is the date",
    cy: "Dewiswch un golofn sy’n ddyddiad",
  },
  "books.import.columns.words": {
    en: "Choose a column that is the description",
    cy: "Dewiswch golofn sy’n ddisgrifiad",
  },
  "books.import.columns.amount": {
    en: "Choose one column that is the amount, or one for money in and one for money out",
    cy: "Dewiswch un golofn sy’n swm, neu un ar gyfer arian i mewn ac un ar gyfer arian allan",
  },
  "books.import.columns.gross": {
    en: "Choose one column that is the gross pay",
    cy: "Dewiswch un golofn sy’n gyflog gros",
  },
  "books.import.columns.twice": {
    en: "Only other deductions may be several columns",
    cy: "Dim ond didyniadau eraill a all fod yn sawl colofn",
  },
  "books.import.row.day": {
    en: "The date cannot be read. Write it like 2026-11-21 or 21/11/2026",
    cy: "Ni ellir darllen y dyddiad. Ysgrifennwch ef fel 2026-11-21 neu 21/11/2026",
  },
  "books.import.row.future": {
    en: "The date has not come yet",
    cy: "Nid yw’r dyddiad wedi dod eto",
  },
  "books.import.row.closed": {
    en: "The books of this month are closed. Enter it in a month that is open",
    cy: "Mae llyfrau’r mis hwn wedi’u cau. Cofnodwch ef mewn mis sydd ar agor",
  },
  "books.import.row.words": {
    en: "The description is missing, or cannot be read",
    cy: "Mae’r disgrifiad ar goll, neu ni ellir ei ddarllen",
  },
  "books.import.row.amount": {
    en: "The amount cannot be read. Write it like 1250.40, in one column",
    cy: "Ni ellir darllen y swm. Ysgrifennwch ef fel 1250.40, mewn un golofn",
  },
  "books.import.row.nought": { en: "There is no amount", cy: "Nid oes swm" },
  "books.import.row.fund": {
    en: "There is no such fund in the books",
    cy: "Nid oes cronfa o’r fath yn y llyfrau",
  },
  "books.import.row.doesNotAddUp": {
    en: "Gross pay is not what is taken from it and what is left",
    cy: "Nid yw’r cyflog gros yr un faint â’r hyn a dynnir ohono a’r hyn sydd ar ôl",
  },
  "books.import.nothingNew": {
    en: "There is nothing new in this file, so there is nothing to post.",
    cy: "Nid oes dim newydd yn y ffeil hon, felly nid oes dim i’w roi.",
  },
  "books.import.payrollFaults": {
    en: "Some rows cannot be read. A payroll is posted whole: set them right in the payroll program, and send it again.",
    cy: "Ni ellir darllen rhai rhesi. Rhoddir cyflogres yn gyfan: cywirwch hwy yn y rhaglen gyflogres, ac anfonwch hi eto.",
  },
  "books.import.payrollHeld": {
    en: "This payroll is in the books already: the same totals on the same day.",
    cy: "Mae’r gyflogres hon yn y llyfrau eisoes: yr un cyfansymiau ar yr un diwrnod.",
  },
  "books.import.preview": { en: "What would be posted", cy: "Yr hyn a roddid" },
  "books.import.stopped": { en: "Cannot be posted", cy: "Ni ellir ei roi" },
  "books.import.summary": {
    en: "New: {entries}. Seen before: {duplicates}. Cannot be read: {faults}. Nothing is in the books yet.",
    cy: "Newydd: {entries}. Gwelwyd o’r blaen: {duplicates}. Ni ellir eu darllen: {faults}. Nid oes dim yn y llyfrau eto.",
  },
  "books.import.payrollSummary": {
    en: "The totals of the payroll make {entries} entry. Rows that cannot be read: {faults}. Nothing is in the books yet.",
    cy: "Mae cyfansymiau’r gyflogres yn gwneud {entries} cofnod. Rhesi na ellir eu darllen: {faults}. Nid oes dim yn y llyfrau eto.",
  },
  "books.import.sums": { en: "By account and fund", cy: "Fesul cyfrif a chronfa" },
  "books.import.where": { en: "Where lines go", cy: "I ble’r â’r llinellau" },
  "books.import.whereWhat": {
    en: "Lines that differ in numbers alone are one kind. Say for each where it goes; it is remembered once it is posted.",
    cy: "Mae llinellau sy’n wahanol mewn rhifau’n unig yn un math. Dywedwch i ble’r â pob un; cofir hyn ar ôl ei roi.",
  },
  "books.import.payrollWhere": {
    en: "Say which account takes what; it is remembered once it is posted.",
    cy: "Dywedwch pa gyfrif sy’n cymryd beth; cofir hyn ar ôl ei roi.",
  },
  "books.import.moreKinds": {
    en: "{more} more kinds of lines go to other income and other spending.",
    cy: "Mae {more} math arall o linellau’n mynd i incwm arall a gwariant arall.",
  },
  "books.import.kindIn": {
    en: {
      plural: "lines",
      one: "1 line, {sum} in: {example}",
      other: "{lines} lines, {sum} in: {example}",
    },
    cy: {
      plural: "lines",
      one: "1 llinell, {sum} i mewn: {example}",
      other: "{lines} llinell, {sum} i mewn: {example}",
    },
  },
  "books.import.kindOut": {
    en: {
      plural: "lines",
      one: "1 line, {sum} out: {example}",
      other: "{lines} lines, {sum} out: {example}",
    },
    cy: {
      plural: "lines",
      one: "1 llinell, {sum} allan: {example}",
      other: "{lines} llinell, {sum} allan: {example}",
    },
  },
  "books.import.words": {
    en: "Words that anyone can read",
    cy: "Geiriau y gall unrhyw un eu darllen",
  },
  "books.import.bankWords": { en: "What the bank writes", cy: "Yr hyn a ysgrifenna’r banc" },
  "books.import.showAgain": { en: "Show it so", cy: "Ei ddangos felly" },
  "books.import.lines": { en: "Line by line", cy: "Llinell wrth linell" },
  "books.import.firstOnly": {
    en: "These are the first {shown}. The sums above are of all.",
    cy: "Dyma’r {shown} cyntaf. Mae’r symiau uchod o’r cyfan.",
  },
  "books.import.duplicates": { en: "Seen before", cy: "Gwelwyd o’r blaen" },
  "books.import.duplicatesWhat": {
    en: "The books hold these lines already: the same account, day, sum and words. They are not posted again.",
    cy: "Mae’r llyfrau’n dal y llinellau hyn eisoes: yr un cyfrif, diwrnod, swm a geiriau. Ni chânt eu rhoi eto.",
  },
  "books.import.leftOut": { en: "Left out", cy: "Wedi’u gadael allan" },
  "books.import.leftOutWhat": {
    en: "These rows cannot be read. The numbers are those of the file.",
    cy: "Ni ellir darllen y rhesi hyn. Rhifau’r ffeil yw’r rhifau.",
  },
  "books.import.row": { en: "Row", cy: "Rhes" },
  "books.import.why": { en: "Why", cy: "Pam" },
  "books.import.errors": {
    en: "These rows as a spreadsheet (CSV)",
    cy: "Y rhesi hyn fel taenlen (CSV)",
  },
  "books.import.post": {
    en: {
      plural: "entries",
      one: "Post 1 entry",
      other: "Post {entries} entries",
    },
    cy: {
      plural: "entries",
      one: "Rhoi 1 cofnod yn y llyfrau",
      other: "Rhoi {entries} cofnod yn y llyfrau",
    },
  },
  "books.import.payroll.pay": { en: "Gross pay", cy: "Cyflog gros" },
  "books.import.payroll.employerInsurance": {
    en: "Employer’s national insurance",
    cy: "Yswiriant gwladol y cyflogwr",
  },
  "books.import.payroll.employerPension": { en: "Employer’s pension", cy: "Pensiwn y cyflogwr" },
  "books.import.payroll.taxOwed": {
    en: "Tax and national insurance owed",
    cy: "Treth ac yswiriant gwladol sy’n ddyledus",
  },
  "books.import.payroll.pensionOwed": { en: "Pension owed", cy: "Pensiwn sy’n ddyledus" },
  "books.import.payroll.otherOwed": {
    en: "Other deductions owed",
    cy: "Didyniadau eraill sy’n ddyledus",
  },
  "books.import.payroll.net": {
    en: "Net pay: owed, or paid by the bank",
    cy: "Cyflog clir: yn ddyledus, neu wedi’i dalu o’r banc",
  },
  "books.import.postedLead": {
    en: "Entries in the books: {entries}. Seen before: {duplicates}. Left out: {leftOut}.",
    cy: "Cofnodion yn y llyfrau: {entries}. Gwelwyd o’r blaen: {duplicates}. Wedi’u gadael allan: {leftOut}.",
  },
  "books.import.undoneLead": {
    en: "Every entry of this import was reversed. They were {entries}. Send the file again to bring it back.",
    cy: "Gwrthdrowyd pob cofnod o’r mewnforiad hwn. {entries} oedd. Anfonwch y ffeil eto i’w ddwyn yn ôl.",
  },
  "books.import.another": { en: "Bring in another file", cy: "Dod â ffeil arall i mewn" },
  "books.import.drop": { en: "Forget this file", cy: "Anghofio’r ffeil hon" },
  "books.import.dropWhat": {
    en: "The file is deleted with all that was chosen for it. A file that nobody posts is deleted after 14 days.",
    cy: "Caiff y ffeil ei dileu gyda’r cyfan a ddewiswyd ar ei chyfer. Caiff ffeil nad yw neb yn ei rhoi ei dileu ar ôl 14 diwrnod.",
  },
};
