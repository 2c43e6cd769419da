// Long because every sentence of the acts of the books stands here once.
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

  "act.books.journal": { en: "Write a journal entry", cy: "Ysgrifennu cofnod dyddlyfr" },
  "act.books.journal.intro": {
    en: "For what is no simple income or spending: a transfer between funds, equipment bought, a share issued. Debits and credits must be equal in every fund.",
    cy: "Ar gyfer yr hyn nad yw’n incwm neu’n wariant syml: trosglwyddo rhwng cronfeydd, prynu offer, dyroddi cyfran. Rhaid i ddebydau a chredydau fod yn gyfartal ym mhob cronfa.",
  },
  "act.books.journal.day": { en: "On what day?", cy: "Ar ba ddiwrnod?" },
  "act.books.journal.words": { en: "What was it?", cy: "Beth oedd ef?" },
  "act.books.journal.words.hint": {
    en: "Anyone can read it. Name no person, and no one person’s pay",
    cy: "Gall unrhyw un ei ddarllen. Peidiwch ag enwi neb, na chyflog un person",
  },
  "act.books.journal.lines": { en: "Lines", cy: "Llinellau" },
  "act.books.journal.lines.hint": {
    en: "One a line: account;fund;debit or credit;amount. Like expenses:supplies;general;debit;12.50. The page “Write a journal entry” in the books has a box for each",
    cy: "Un y llinell: cyfrif;cronfa;debit neu credit;swm. Fel expenses:supplies;general;debit;12.50. Mae gan y dudalen “Ysgrifennu cofnod dyddlyfr” yn y llyfrau flwch i bob un",
  },
  "act.books.journal.opening": {
    en: "Are these balances brought in from older books?",
    cy: "Ai balansau wedi’u dwyn o lyfrau hŷn yw’r rhain?",
  },
  "act.books.journal.document": { en: "What does it rest on?", cy: "Ar beth mae’n seiliedig?" },
  "act.books.journal.document.hint": {
    en: "The invoice, decision or calculation. Write which one it is, or send it. Take out people’s names",
    cy: "Yr anfoneb, y penderfyniad neu’r cyfrifiad. Ysgrifennwch pa un, neu anfonwch ef. Tynnwch enwau pobl",
  },
  "act.books.journal.button": { en: "Enter it in the books", cy: "Ei roi yn y llyfrau" },
  "act.books.postImport": { en: "Post an import", cy: "Rhoi mewnforiad yn y llyfrau" },
  "act.books.postImport.intro": {
    en: "Look at the import first, on its own page. What is posted is what was looked at, all of it or nothing.",
    cy: "Edrychwch ar y mewnforiad yn gyntaf, ar ei dudalen ei hun. Yr hyn a roddir yw’r hyn a welwyd, y cyfan neu ddim.",
  },
  "act.books.postImport.import": { en: "The import’s sign", cy: "Arwydd y mewnforiad" },
  "act.books.postImport.print": {
    en: "The fingerprint of what was looked at",
    cy: "Ôl bys yr hyn a welwyd",
  },
  "act.books.postImport.document": {
    en: "What do these entries rest on?",
    cy: "Ar beth mae’r cofnodion hyn yn seiliedig?",
  },
  "act.books.postImport.document.hint": {
    en: "Write which statement or payroll it is. Do not send the statement itself: it names people",
    cy: "Ysgrifennwch pa ddatganiad neu gyflogres ydyw. Peidiwch ag anfon y datganiad ei hun: mae’n enwi pobl",
  },
  "act.books.postImport.button": { en: "Post all of it", cy: "Rhoi’r cyfan yn y llyfrau" },
  "act.books.undoImport": { en: "Undo an import", cy: "Dadwneud mewnforiad" },
  "act.books.undoImport.intro": {
    en: "Every entry of the import is reversed by an entry of today, once. Its lines may then be imported anew.",
    cy: "Gwrthdroir pob cofnod o’r mewnforiad gan gofnod o heddiw, unwaith. Yna gellir mewnforio ei linellau o’r newydd.",
  },
  "act.books.undoImport.import": { en: "The import’s sign", cy: "Arwydd y mewnforiad" },
  "act.books.undoImport.why": { en: "Why it is undone", cy: "Pam y caiff ei ddadwneud" },
  "act.books.undoImport.why.hint": {
    en: "Anyone can read it. Name no person",
    cy: "Gall unrhyw un ei ddarllen. Peidiwch ag enwi neb",
  },
  "act.books.undoImport.button": { en: "Undo the whole import", cy: "Dadwneud y mewnforiad cyfan" },
  "act.books.setBudget": { en: "Set a year’s budget", cy: "Pennu cyllideb blwyddyn" },
  "act.books.setBudget.intro": {
    en: "Anyone can read the budget. Its fingerprint enters the record; each month takes a twelfth of each line, or what the line says for it.",
    cy: "Gall unrhyw un ddarllen y gyllideb. Mae ei hôl bys yn mynd i’r cofnod; mae pob mis yn cymryd deuddegfed ran o bob llinell, neu’r hyn y mae’r llinell yn ei ddweud amdano.",
  },
  "act.books.setBudget.month": {
    en: "With which month does the year begin?",
    cy: "Â pha fis y mae’r flwyddyn yn dechrau?",
  },
  "act.books.setBudget.month.hint": { en: "Like 2026-04", cy: "Fel 2026-04" },
  "act.books.setBudget.lines": { en: "Lines of the budget", cy: "Llinellau’r gyllideb" },
  "act.books.setBudget.lines.hint": {
    en: "One a line: account;amount, or account;fund;amount. Like income:contract;1896000.00 or expenses:supplies;garden;4000.00. Where months differ, add the twelve amounts after it, each after a semicolon",
    cy: "Un y llinell: cyfrif;swm, neu cyfrif;cronfa;swm. Fel income:contract;1896000.00 neu expenses:supplies;garden;4000.00. Lle mae misoedd yn wahanol, ychwanegwch y deuddeg swm ar ei ôl, pob un ar ôl hanner colon",
  },
  "act.books.setBudget.document": {
    en: "Who decided it, and where?",
    cy: "Pwy a’i penderfynodd, ac ymhle?",
  },
  "act.books.setBudget.document.hint": {
    en: "The minute of the board or of the members’ meeting. Write which one it is, or send it",
    cy: "Cofnod y bwrdd neu gyfarfod yr aelodau. Ysgrifennwch pa un, neu anfonwch ef",
  },
  "act.books.setBudget.button": { en: "Set the budget", cy: "Pennu’r gyllideb" },
  "act.books.stateShareTerms": {
    en: "Say whether members’ shares may be paid back",
    cy: "Dweud a ellir ad-dalu cyfranddaliadau aelodau",
  },
  "act.books.stateShareTerms.intro": {
    en: "By this, members’ shares stand in the balance sheet as owed to members or as the mutual’s own.",
    cy: "Yn ôl hyn, mae cyfranddaliadau aelodau’n sefyll yn y fantolen yn ddyledus i aelodau neu’n eiddo i’r cydfuddiannol.",
  },
  "act.books.stateShareTerms.redemption": {
    en: "What do the rules say?",
    cy: "Beth a ddywed y rheolau?",
  },
  "act.books.stateShareTerms.least": {
    en: "How much of the highest sum ever paid up must stay?",
    cy: "Faint o’r swm uchaf a dalwyd erioed sydd raid aros?",
  },
  "act.books.stateShareTerms.least.hint": {
    en: "Only where part is never paid back. A fraction like 3/4",
    cy: "Dim ond lle na chaiff rhan ei had-dalu byth. Ffracsiwn fel 3/4",
  },
  "act.books.stateShareTerms.highest": {
    en: "What was the highest sum ever paid up?",
    cy: "Beth oedd y swm uchaf a dalwyd erioed?",
  },
  "act.books.stateShareTerms.highest.hint": {
    en: "Left empty, the shares of today are the highest",
    cy: "O’i adael yn wag, cyfranddaliadau heddiw yw’r uchaf",
  },
  "act.books.stateShareTerms.rules": { en: "The rule itself", cy: "Y rheol ei hun" },
  "act.books.stateShareTerms.rules.hint": {
    en: "Write it out, or send the rules",
    cy: "Ysgrifennwch hi, neu anfonwch y rheolau",
  },
  "act.books.stateShareTerms.button": { en: "State it", cy: "Ei nodi" },

  "books.refused.sameBudget": {
    en: "This very budget stands for the year that begins on {month}.",
    cy: "Mae’r union gyllideb hon yn sefyll ar gyfer y flwyddyn sy’n dechrau ar {month}.",
  },
  "books.remedy.sameBudget": {
    en: "Nothing needs doing for the year that begins on {month}.",
    cy: "Nid oes angen gwneud dim ar gyfer y flwyddyn sy’n dechrau ar {month}.",
  },
  "books.refused.undoneOnce": {
    en: "This import was undone before.",
    cy: "Dadwnaed y mewnforiad hwn o’r blaen.",
  },
  "books.remedy.undoneOnce": {
    en: "Send the file again, if it should stand in the books after all.",
    cy: "Anfonwch y ffeil eto, os dylai sefyll yn y llyfrau wedi’r cyfan.",
  },
  "books.problem.notAYear": {
    en: "The year of books does not begin on {month}. Enter {year}",
    cy: "Nid yw blwyddyn y llyfrau’n dechrau ar {month}. Rhowch {year}",
  },
  "books.problem.leastShare": {
    en: "Enter how much must stay, as a fraction like 3/4",
    cy: "Rhowch faint sydd raid aros, fel ffracsiwn fel 3/4",
  },
  "books.problem.overAll": {
    en: "Enter a fraction of at most the whole, like 3/4",
    cy: "Rhowch ffracsiwn heb fod yn fwy na’r cyfan, fel 3/4",
  },
  "books.problem.lookAgain": {
    en: "What would be posted has changed, or was never looked at. Open the import, look at it and post it there",
    cy: "Mae’r hyn a roddid wedi newid, neu ni welwyd ef erioed. Agorwch y mewnforiad, edrychwch arno a’i roi yno",
  },
  "books.problem.noImport": {
    en: "There is no such import in the books. Open it under “Bring in a statement or a payroll”",
    cy: "Nid oes mewnforiad o’r fath yn y llyfrau. Agorwch ef o dan “Dod â datganiad neu gyflogres i mewn”",
  },
  "books.journal.tooFew": {
    en: "Fill in two lines or more: what is debited, and what is credited",
    cy: "Llenwch ddwy linell neu fwy: yr hyn a ddebydir, a’r hyn a gredydir",
  },
  "books.journal.tooMany": {
    en: "Write {most} lines or fewer in one entry",
    cy: "Ysgrifennwch {most} llinell neu lai mewn un cofnod",
  },
  "books.journal.line": {
    en: "Line {row}: choose an account, and enter a debit or a credit",
    cy: "Llinell {row}: dewiswch gyfrif, a rhowch ddebyd neu gredyd",
  },
  "books.journal.account": {
    en: "Line {row}: choose an account",
    cy: "Llinell {row}: dewiswch gyfrif",
  },
  "books.journal.fund": { en: "Line {row}: choose a fund", cy: "Llinell {row}: dewiswch gronfa" },
  "books.journal.both": {
    en: "Line {row}: enter a debit or a credit, not both and not neither",
    cy: "Llinell {row}: rhowch ddebyd neu gredyd, nid y ddau ac nid yr un",
  },
  "books.journal.amount": {
    en: "Line {row}: enter an amount above nought, like 12.50",
    cy: "Llinell {row}: rhowch swm uwchlaw dim, fel 12.50",
  },
  "books.journal.uneven": {
    en: "In the fund {fund} debits are {debit} and credits {credit}. Make them equal",
    cy: "Yn y gronfa {fund} mae debydau’n {debit} a chredydau’n {credit}. Gwnewch hwy’n gyfartal",
  },
  "books.budget.none": {
    en: "Write the lines of the budget",
    cy: "Ysgrifennwch linellau’r gyllideb",
  },
  "books.budget.tooMany": {
    en: "Write {most} lines or fewer",
    cy: "Ysgrifennwch {most} llinell neu lai",
  },
  "books.budget.line": {
    en: "Line {row}: write account;amount, or account;fund;amount, with twelve months after it or none",
    cy: "Llinell {row}: ysgrifennwch gyfrif;swm, neu gyfrif;cronfa;swm, gyda deuddeg mis ar ei ôl neu ddim un",
  },
  "books.budget.account": {
    en: "Line {row}: name an account of income or spending, like income:contract",
    cy: "Llinell {row}: enwch gyfrif incwm neu wariant, fel income:contract",
  },
  "books.budget.fund": {
    en: "Line {row}: there is no such fund",
    cy: "Llinell {row}: nid oes cronfa o’r fath",
  },
  "books.budget.amount": {
    en: "Line {row}: write an amount like 4000.00",
    cy: "Llinell {row}: ysgrifennwch swm fel 4000.00",
  },
  "books.budget.pay": {
    en: "Line {row}: pay would show what single people earn. Put it together with other spending, as {account}",
    cy: "Llinell {row}: byddai cyflog yn dangos beth mae pobl unigol yn ei ennill. Rhowch ef ynghyd â gwariant arall, fel {account}",
  },
  "books.budget.months": {
    en: "Line {row}: the twelve months do not add up to the year. The difference is {difference}",
    cy: "Llinell {row}: nid yw’r deuddeg mis yn adio i’r flwyddyn. Y gwahaniaeth yw {difference}",
  },
  "books.budget.twice": {
    en: "Line {row}: this account and fund stand above already",
    cy: "Llinell {row}: mae’r cyfrif a’r gronfa hyn yn sefyll uchod eisoes",
  },

  "books.refused.notYet": {
    en: "This body has no books of its own yet. It is not incorporated.",
    cy: "Nid oes gan y corff hwn lyfrau ei hun eto. Nid yw wedi’i gorffori.",
  },
  "books.remedy.notYet": {
    en: "Record its incorporation first.",
    cy: "Cofnodwch ei gorffori yn gyntaf.",
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
    en: "Enter an amount that is not over £9,000,000,000,000",
    cy: "Rhowch swm nad yw dros £9,000,000,000,000",
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
