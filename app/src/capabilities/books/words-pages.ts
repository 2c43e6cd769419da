/** The sentences of the pages of the books. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "books.title": { en: "Income and spending", cy: "Incwm a gwariant" },
  "books.caption": {
    en: "{first} to {last}, as known on {day}",
    cy: "{first} i {last}, fel y gwyddys ar {day}",
  },
  "books.captionOne": {
    en: "{first}, as known on {day}",
    cy: "{first}, fel y gwyddys ar {day}",
  },
  "books.empty": {
    en: "No month’s books are published yet. The secretary enters what comes in and goes out, and publishes each month.",
    cy: "Ni chyhoeddwyd llyfrau’r un mis eto. Mae’r ysgrifennydd yn cofnodi’r hyn a ddaw i mewn ac a â allan, ac yn cyhoeddi pob mis.",
  },
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
  "books.from": { en: "From", cy: "O" },
  "books.to": { en: "To", cy: "Hyd" },
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
  "books.headingName": { en: "Heading", cy: "Pennawd" },
  "books.headings.title": {
    en: "By heading (£). Follow a heading down to its entries",
    cy: "Fesul pennawd (£). Dilynwch bennawd i lawr at ei gofnodion",
  },
  "books.headings.caption": { en: "Sums by heading", cy: "Symiau fesul pennawd" },
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
  "books.heading.payAndOther": {
    en: "Pay and other spending",
    cy: "Cyflogau a gwariant arall",
  },
  "books.waiting": {
    en: {
      plural: "entries",
      one: "1 entry is not in a published month yet. Its heading shows it.",
      other: "{entries} entries are not in a published month yet. Their headings show them.",
    },
    cy: {
      plural: "entries",
      one: "Nid yw 1 cofnod mewn mis cyhoeddedig eto. Mae ei bennawd yn ei ddangos.",
      other: "Nid yw {entries} cofnod mewn mis cyhoeddedig eto. Mae eu penawdau’n eu dangos.",
    },
  },
  "books.payShown": {
    en: "No person’s pay is shown. Pay stands by itself only where {people} or more work.",
    cy: "Ni ddangosir cyflog neb. Saif cyflogau ar eu pen eu hunain dim ond lle mae {people} neu fwy yn gweithio.",
  },
  "books.payJoined": {
    en: "Pay is joined with other spending: fewer than {people} people work here, or the record does not say how many.",
    cy: "Ymunir cyflogau â gwariant arall: mae llai na {people} o bobl yn gweithio yma, neu nid yw’r cofnod yn dweud faint.",
  },
  "books.next": { en: "{what}, by {day}.", cy: "{what}, erbyn {day}." },
  "books.check.title": { en: "Check these books", cy: "Gwirio’r llyfrau hyn" },
  "books.check.how": {
    en: "Each month’s file is in the download. Its fingerprint is in the record since the day it was published, so a later change shows. It does not prove that an entry was true.",
    cy: "Mae ffeil pob mis yn y lawrlwythiad. Mae ei hôl bys yn y cofnod ers y diwrnod y’i cyhoeddwyd, felly gwelir newid diweddarach. Nid yw’n profi bod cofnod yn wir.",
  },
  "books.check.caption": {
    en: "The months as published",
    cy: "Y misoedd fel y’u cyhoeddwyd",
  },
  "books.check.on": { en: "Published", cy: "Cyhoeddwyd" },
  "books.check.entry": { en: "{day}", cy: "{day}" },
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
