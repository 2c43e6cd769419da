// Long because every sentence of the pages of the books stands here once.
/** The sentences of the pages of the books. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "books.title": { en: "Income and spending", cy: "Incwm a gwariant" },
  "books.captionTo": {
    en: "The year up to {asAt}, as known on {known}",
    cy: "Y flwyddyn hyd at {asAt}, fel y gwyddys ar {known}",
  },
  "books.captionAsAt": {
    en: "As at {asAt}, as known on {known}",
    cy: "Fel yr oedd ar {asAt}, fel y gwyddys ar {known}",
  },
  "books.day": { en: "{day}", cy: "{day}" },
  "books.asAt": { en: "As at", cy: "Fel yr oedd ar" },
  "books.known": { en: "As known on", cy: "Fel y gwyddys ar" },
  "books.reports": { en: "Other reports", cy: "Adroddiadau eraill" },
  "books.report.balance-sheet": { en: "Balance sheet", cy: "Mantolen" },
  "books.report.funds": { en: "Funds", cy: "Cronfeydd" },
  "books.report.cash-flow": { en: "Cash flow", cy: "Llif arian" },
  "books.report.trial-balance": { en: "Trial balance", cy: "Mantolen brawf" },
  "books.empty": {
    en: "Nothing is in the books yet. The secretary enters what comes in and goes out, and publishes each month.",
    cy: "Nid oes dim yn y llyfrau eto. Mae’r ysgrifennydd yn cofnodi’r hyn a ddaw i mewn ac a â allan, ac yn cyhoeddi pob mis.",
  },
  "books.nothing": { en: "Nothing stands here.", cy: "Nid oes dim yma." },
  "books.account": { en: "Account", cy: "Cyfrif" },
  "books.fund": { en: "Fund", cy: "Cronfa" },
  "books.debit": { en: "Debit (£)", cy: "Debyd (£)" },
  "books.credit": { en: "Credit (£)", cy: "Credyd (£)" },
  "books.toDate": { en: "So far (£)", cy: "Hyd yma (£)" },
  "books.budget": { en: "Planned so far (£)", cy: "Cynlluniwyd hyd yma (£)" },
  "books.againstBudget": { en: "Difference (£)", cy: "Gwahaniaeth (£)" },
  "books.planned": { en: "Planned difference", cy: "Gwahaniaeth a gynlluniwyd" },
  "books.payAndOther": { en: "Pay and other spending", cy: "Cyflogau a gwariant arall" },
  "books.verdict.plan.more": {
    en: "That is {sum} better than planned.",
    cy: "Mae hynny {sum} yn well na’r cynllun.",
  },
  "books.verdict.plan.less": {
    en: "That is {sum} worse than planned.",
    cy: "Mae hynny {sum} yn waeth na’r cynllun.",
  },
  "books.verdict.plan.even": {
    en: "That is as planned. The difference is {sum}.",
    cy: "Mae hynny yn ôl y cynllun. Y gwahaniaeth yw {sum}.",
  },
  "books.chart.captionPlan": {
    en: "Income less spending each month, £ thousand. The black lines are the plan",
    cy: "Incwm llai gwariant bob mis, £ mil. Y llinellau du yw’r cynllun",
  },
  "books.headings.title": {
    en: "By account (£). Follow an account down to its entries",
    cy: "Fesul cyfrif (£). Dilynwch gyfrif i lawr at ei gofnodion",
  },
  "books.headings.caption": { en: "Sums by account", cy: "Symiau fesul cyfrif" },
  "books.waiting": {
    en: {
      plural: "entries",
      one: "1 entry is not in a published month yet. Its account shows it.",
      other: "{entries} entries are not in a published month yet. Their accounts show them.",
    },
    cy: {
      plural: "entries",
      one: "Nid yw 1 cofnod mewn mis cyhoeddedig eto. Mae ei gyfrif yn ei ddangos.",
      other: "Nid yw {entries} cofnod mewn mis cyhoeddedig eto. Mae eu cyfrifon yn eu dangos.",
    },
  },
  "books.onlyFund": {
    en: "Only what belongs to this fund: {fund}.",
    cy: "Dim ond yr hyn sy’n perthyn i’r gronfa hon: {fund}.",
  },
  "books.resultsBefore": {
    en: "With the results of earlier years, {results}, it comes to {reserves}.",
    cy: "Gyda chanlyniadau blynyddoedd cynharach, {results}, daw i {reserves}.",
  },
  "books.assets": { en: "What it has", cy: "Yr hyn sydd ganddo" },
  "books.liabilities": { en: "What it owes", cy: "Yr hyn sy’n ddyledus ganddo" },
  "books.equity": { en: "What is its own", cy: "Yr hyn sy’n eiddo iddo" },
  "books.netAssets": {
    en: "What it has less what it owes",
    cy: "Yr hyn sydd ganddo llai’r hyn sy’n ddyledus",
  },
  "books.yearSoFar": {
    en: "Income less spending of the year so far",
    cy: "Incwm llai gwariant y flwyddyn hyd yma",
  },
  "books.memberShares": { en: "Members’ shares", cy: "Cyfranddaliadau aelodau" },
  "books.balance.lead": {
    en: "It has {assets} and owes {owed}.",
    cy: "Mae ganddo {assets} ac mae arno {owed}.",
  },
  "books.shares.notStated": {
    en: "Nobody has stated what the rules say of paying members’ shares back. So they stand as they are booked.",
    cy: "Nid oes neb wedi nodi beth a ddywed y rheolau am ad-dalu cyfranddaliadau aelodau. Felly maent yn sefyll fel y’u cofnodwyd.",
  },
  "books.shares.membersMayRedeem": {
    en: "Members may have their shares paid back, so these are owed to them (IFRIC 2).",
    cy: "Caiff aelodau eu cyfranddaliadau’n ôl, felly maent yn ddyledus iddynt (IFRIC 2).",
  },
  "books.shares.unconditionalRightToRefuse": {
    en: "The board may always refuse to pay shares back, so they are the mutual’s own (IFRIC 2).",
    cy: "Caiff y bwrdd bob amser wrthod ad-dalu cyfranddaliadau, felly maent yn eiddo i’r cydfuddiannol (IFRIC 2).",
  },
  "books.shares.fullProhibition": {
    en: "Shares are never paid back, so they are the mutual’s own (IFRIC 2).",
    cy: "Ni chaiff cyfranddaliadau eu had-dalu byth, felly maent yn eiddo i’r cydfuddiannol (IFRIC 2).",
  },
  "books.shares.partialProhibition": {
    en: "Part of the shares is never paid back. That part is the mutual’s own; the rest is owed to members (IFRIC 2).",
    cy: "Ni chaiff rhan o’r cyfranddaliadau ei had-dalu byth. Mae’r rhan honno’n eiddo i’r cydfuddiannol; mae’r gweddill yn ddyledus i aelodau (IFRIC 2).",
  },
  "books.funds.caption": {
    en: "What each fund began with, and what it has now (£)",
    cy: "Â beth y dechreuodd pob cronfa, a beth sydd ganddi nawr (£)",
  },
  "books.funds.none": {
    en: "There is one fund, which may be used for anything. No money is held for one purpose alone.",
    cy: "Un gronfa sydd, y gellir ei defnyddio at unrhyw beth. Ni ddelir arian at un diben yn unig.",
  },
  "books.funds.lead": {
    en: {
      plural: "funds",
      one: "{held} is held in 1 fund that may be used for its own purpose alone.",
      other:
        "{held} is held in {funds} funds, each of which may be used for its own purpose alone.",
    },
    cy: {
      plural: "funds",
      one: "Delir {held} mewn 1 gronfa na ellir ei defnyddio ond at ei diben ei hun.",
      other: "Delir {held} mewn {funds} cronfa, na ellir defnyddio’r un ond at ei diben ei hun.",
    },
  },
  "books.funds.overspent": {
    en: {
      plural: "funds",
      one: "1 of them is overspent: the general fund will have to make it good.",
      other: "{funds} of them are overspent: the general fund will have to make it good.",
    },
    cy: {
      plural: "funds",
      one: "Mae 1 ohonynt wedi’i gorwario: bydd rhaid i’r gronfa gyffredinol wneud iawn amdano.",
      other:
        "Mae {funds} ohonynt wedi’u gorwario: bydd rhaid i’r gronfa gyffredinol wneud iawn amdano.",
    },
  },
  "books.broughtForward": { en: "Brought forward", cy: "Dygwyd ymlaen" },
  "books.otherwise": { en: "Shares and transfers", cy: "Cyfranddaliadau a throsglwyddiadau" },
  "books.carriedForward": { en: "Carried forward", cy: "I’w gario ymlaen" },
  "books.cameIn": { en: "came in", cy: "daeth i mewn" },
  "books.wentOut": { en: "went out", cy: "aeth allan" },
  "books.cash.title": { en: "Money in the bank and in hand", cy: "Arian yn y banc ac mewn llaw" },
  "books.cash.more": {
    en: "There is {change} more in the bank and in hand than when the year began.",
    cy: "Mae {change} yn fwy yn y banc ac mewn llaw na phan ddechreuodd y flwyddyn.",
  },
  "books.cash.less": {
    en: "There is {change} less in the bank and in hand than when the year began.",
    cy: "Mae {change} yn llai yn y banc ac mewn llaw na phan ddechreuodd y flwyddyn.",
  },
  "books.cash.even": {
    en: "There is as much in the bank and in hand as when the year began. The change is {change}.",
    cy: "Mae cymaint yn y banc ac mewn llaw â phan ddechreuodd y flwyddyn. Y newid yw {change}.",
  },
  "books.cash.opening": { en: "When the year began", cy: "Pan ddechreuodd y flwyddyn" },
  "books.cash.operating": { en: "From the service itself", cy: "O’r gwasanaeth ei hun" },
  "books.cash.investing": {
    en: "For what lasts for years, such as equipment",
    cy: "At yr hyn sy’n para am flynyddoedd, fel offer",
  },
  "books.cash.financing": {
    en: "Loans, members’ shares and what was shared out",
    cy: "Benthyciadau, cyfranddaliadau aelodau a’r hyn a rannwyd",
  },
  "books.cash.closing": { en: "Now", cy: "Nawr" },
  "books.cash.accounts": { en: "Where the money is", cy: "Ble mae’r arian" },
  "books.cash.flowWhat": {
    en: "Each entry here brought cash in or took it out. Shown is its part of this figure: below nought where cash went out.",
    cy: "Daeth pob cofnod yma ag arian i mewn neu ei dynnu allan. Dangosir ei ran o’r ffigur hwn: o dan ddim lle aeth arian allan.",
  },
  "books.cash.back": { en: "Back to the cash flow", cy: "Yn ôl i’r llif arian" },
  "books.trial.lead": {
    en: "Debits and credits are equal. The difference is {difference}.",
    cy: "Mae debydau a chredydau’n gyfartal. Y gwahaniaeth yw {difference}.",
  },
  "books.entries.balance": { en: "Balance (£)", cy: "Balans (£)" },
  "books.entries.together": { en: "Together so far (£)", cy: "Gyda’i gilydd hyd yma (£)" },
  "books.entry.recorded": { en: "Entered in the books", cy: "Cofnodwyd yn y llyfrau" },
  "books.entry.published": { en: "Published", cy: "Cyhoeddwyd" },
  "books.entry.isPublished": { en: "In a published month", cy: "Mewn mis cyhoeddedig" },
  "books.entry.reverses": { en: "Reverses", cy: "Yn gwrthdroi" },
  "books.entry.reversedBy": { en: "Reversed by", cy: "Gwrthdrowyd gan" },
  "books.entry.lines": { en: "Its lines", cy: "Ei linellau" },
  "books.check.title": {
    en: "Check these books with your own program",
    cy: "Gwirio’r llyfrau hyn â’ch rhaglen eich hun",
  },
  "books.check.none": {
    en: "No month’s books are published yet, so there is nothing to check.",
    cy: "Ni chyhoeddwyd llyfrau’r un mis eto, felly nid oes dim i’w wirio.",
  },
  "books.check.lead": {
    en: "You need not believe our figures. Work them out yourself, on your own computer.",
    cy: "Nid oes rhaid ichi gredu ein ffigurau. Cyfrifwch hwy eich hun, ar eich cyfrifiadur eich hun.",
  },
  "books.check.what": {
    en: "Each year is one file with what is published and nothing else. It holds tables, a journal that hledger and ledger both read, one for beancount, and our reports, to compare.",
    cy: "Mae pob blwyddyn yn un ffeil â’r hyn a gyhoeddwyd a dim arall. Mae’n dal tablau, dyddlyfr y mae hledger a ledger ill dau yn ei ddarllen, un ar gyfer beancount, a’n hadroddiadau ni, i’w cymharu.",
  },
  "books.check.year": { en: "{first} to {last}", cy: "{first} i {last}" },
  "books.check.package": { en: "Download {name}", cy: "Lawrlwytho {name}" },
  "books.check.commands": {
    en: "Commands that check {first} to {last}",
    cy: "Gorchmynion sy’n gwirio {first} i {last}",
  },
  "books.closed.title": {
    en: "Only those who keep the books",
    cy: "Dim ond y rhai sy’n cadw’r llyfrau",
  },
  "books.closed.who": {
    en: "This page is for the secretary, who keeps the books. Everybody may read what is in them.",
    cy: "Mae’r dudalen hon ar gyfer yr ysgrifennydd, sy’n cadw’r llyfrau. Gall pawb ddarllen yr hyn sydd ynddynt.",
  },
  "books.journal.lineNumber": { en: "Line {n}", cy: "Llinell {n}" },
  "books.journal.more": { en: "More lines", cy: "Mwy o linellau" },
  "books.verdict.more": {
    en: "{sum} more came in than went out.",
    cy: "Daeth {sum} yn fwy i mewn nag a aeth allan.",
  },
  "books.verdict.less": {
    en: "{sum} more went out than came in.",
    cy: "Aeth {sum} yn fwy allan nag a ddaeth i mewn.",
  },
  "books.verdict.even": {
    en: "As much went out as came in. The difference is {sum}.",
    cy: "Aeth cymaint allan ag a ddaeth i mewn. Y gwahaniaeth yw {sum}.",
  },
  "books.verdict.short": {
    en: {
      plural: "count",
      one: "{months} cost more than it earned.",
      other: "These months cost more than they earned: {months}.",
    },
    cy: {
      plural: "count",
      one: "Costiodd {months} fwy nag a enillodd.",
      other: "Costiodd y misoedd hyn fwy nag a enillwyd: {months}.",
    },
  },
  "books.show": { en: "Show", cy: "Dangos" },
  "books.chart.caption": {
    en: "Income less spending each month, £ thousand. Below the line more went out than came in",
    cy: "Incwm llai gwariant bob mis, £ mil. O dan y llinell aeth mwy allan nag a ddaeth i mewn",
  },
  "books.chart.title": {
    en: "Income less spending, by month",
    cy: "Incwm llai gwariant, fesul mis",
  },
  "books.months.caption": { en: "The same, as figures (£)", cy: "Yr un peth, mewn ffigurau (£)" },
  "books.month": { en: "Month", cy: "Mis" },
  "books.income": { en: "Income", cy: "Incwm" },
  "books.expenditure": { en: "Spending", cy: "Gwariant" },
  "books.difference": { en: "Income less spending", cy: "Incwm llai gwariant" },
  "books.total": { en: "Total", cy: "Cyfanswm" },
  "books.sum": { en: "Amount (£)", cy: "Swm (£)" },
  "books.heading.contract": { en: "Contract", cy: "Contract" },
  "books.heading.fees": { en: "Fees", cy: "Ffioedd" },
  "books.heading.grants": { en: "Grants", cy: "Grantiau" },
  "books.heading.otherIncome": { en: "Other income", cy: "Incwm arall" },
  "books.heading.pay": { en: "Pay", cy: "Cyflogau" },
  "books.heading.premises": { en: "Premises", cy: "Adeiladau" },
  "books.heading.transport": { en: "Transport", cy: "Cludiant" },
  "books.heading.supplies": { en: "Supplies", cy: "Cyflenwadau" },
  "books.heading.services": { en: "Services bought", cy: "Gwasanaethau a brynwyd" },
  "books.heading.tax": { en: "Tax", cy: "Treth" },
  "books.heading.otherSpending": { en: "Other spending", cy: "Gwariant arall" },
  "books.payShown": {
    en: "No person’s pay is shown. Pay stands by itself only where {people} or more work.",
    cy: "Ni ddangosir cyflog neb. Saif cyflogau ar eu pen eu hunain dim ond lle mae {people} neu fwy yn gweithio.",
  },
  "books.payJoined": {
    en: "Pay is joined with other spending: fewer than {people} people work here, or the record does not say how many.",
    cy: "Ymunir cyflogau â gwariant arall: mae llai na {people} o bobl yn gweithio yma, neu nid yw’r cofnod yn dweud faint.",
  },
  "books.next": { en: "{what}, by {day}.", cy: "{what}, erbyn {day}." },
  "books.check.how": {
    en: "Each month’s file is in the download. Its fingerprint is in the record since the day it was published, so a later change shows. It does not prove that an entry was true.",
    cy: "Mae ffeil pob mis yn y lawrlwythiad. Mae ei hôl bys yn y cofnod ers y diwrnod y’i cyhoeddwyd, felly gwelir newid diweddarach. Nid yw’n profi bod cofnod yn wir.",
  },
  "books.check.caption": {
    en: "The months as published",
    cy: "Y misoedd fel y’u cyhoeddwyd",
  },
  "books.check.on": { en: "Published", cy: "Cyhoeddwyd" },
  "books.check.lines": { en: "Entries", cy: "Cofnodion" },
  "books.check.print": { en: "Fingerprint", cy: "Ôl bys" },
  "books.csv": {
    en: "Every entry as a spreadsheet (CSV)",
    cy: "Pob cofnod fel taenlen (CSV)",
  },
  "books.tar": {
    en: "The whole record, with each month’s file",
    cy: "Y cofnod cyfan, gyda ffeil pob mis",
  },
  "books.surplusLink": { en: "What became of the surplus", cy: "Beth ddaeth o’r gwarged" },
  "books.steps": { en: "Keep the books", cy: "Cadw’r llyfrau" },
  "books.headingLead": {
    en: {
      plural: "entries",
      zero: "Nothing stands under this heading. The sum is {sum}.",
      one: "1 entry, {sum} in all.",
      other: "{entries} entries, {sum} in all.",
    },
    cy: {
      plural: "entries",
      zero: "Nid oes dim o dan y pennawd hwn. Y swm yw {sum}.",
      one: "1 cofnod, {sum} i gyd.",
      other: "{entries} cofnod, {sum} i gyd.",
    },
  },
  "books.joinedWhy": {
    en: "So few people work here that pay by itself could tell what one of them earns. Each month is one line.",
    cy: "Mae cyn lleied o bobl yn gweithio yma fel y gallai cyflogau ar eu pen eu hunain ddweud beth mae un ohonynt yn ei ennill. Mae pob mis yn un llinell.",
  },
  "books.joins": {
    en: {
      plural: "entries",
      one: "1 entry of pay or other spending",
      other: "{entries} entries of pay and other spending",
    },
    cy: {
      plural: "entries",
      one: "1 cofnod o gyflogau neu wariant arall",
      other: "{entries} cofnod o gyflogau a gwariant arall",
    },
  },
  "books.entries.caption": {
    en: "Entries under this heading",
    cy: "Cofnodion o dan y pennawd hwn",
  },
  "books.entries.day": { en: "Date", cy: "Dyddiad" },
  "books.entries.what": { en: "What", cy: "Beth" },
  "books.entries.paper": { en: "Rests on", cy: "Yn seiliedig ar" },
  "books.entries.read": { en: "The paper", cy: "Y papur" },
  "books.entries.readOf": { en: "of entry {number}", cy: "cofnod {number}" },
  "books.entries.none": {
    en: "Nothing stands under this heading.",
    cy: "Nid oes dim o dan y pennawd hwn.",
  },
  "books.entryNumber": { en: "Entry {number}", cy: "Cofnod {number}" },
  "books.reverses": { en: "Reverses entry {number}.", cy: "Yn gwrthdroi cofnod {number}." },
  "books.unpublished": { en: "Not yet published", cy: "Heb ei gyhoeddi eto" },
  "books.back": { en: "Back to the books", cy: "Yn ôl i’r llyfrau" },
  "books.task": { en: "Open books", cy: "Llyfrau agored" },
  "books.task.hint": {
    en: {
      plural: "months",
      one: "1 month is published, the last on {on}. Late: {late}.",
      other: "{months} months are published, the last on {on}. Late: {late}.",
    },
    cy: {
      plural: "months",
      one: "Cyhoeddwyd 1 mis, yr olaf ar {on}. Yn hwyr: {late}.",
      other: "Cyhoeddwyd {months} mis, yr olaf ar {on}. Yn hwyr: {late}.",
    },
  },
  "books.task.late": {
    en: {
      plural: "late",
      one: "1 month is late. {months} are published, the last on {on}.",
      other: "{late} months are late. {months} are published, the last on {on}.",
    },
    cy: {
      plural: "late",
      one: "Mae 1 mis yn hwyr. Cyhoeddwyd {months}, yr olaf ar {on}.",
      other: "Mae {late} mis yn hwyr. Cyhoeddwyd {months}, yr olaf ar {on}.",
    },
  },
  "books.task.none": {
    en: "No month’s books are published yet.",
    cy: "Ni chyhoeddwyd llyfrau’r un mis eto.",
  },
  "books.block": {
    en: {
      plural: "late",
      one: "The books of 1 month are late. The secretary must publish them.",
      other: "The books of {late} months are late. The secretary must publish them.",
    },
    cy: {
      plural: "late",
      one: "Mae llyfrau 1 mis yn hwyr. Rhaid i’r ysgrifennydd eu cyhoeddi.",
      other: "Mae llyfrau {late} mis yn hwyr. Rhaid i’r ysgrifennydd eu cyhoeddi.",
    },
  },
};
