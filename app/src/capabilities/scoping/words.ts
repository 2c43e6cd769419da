/** The sentences of scoping: problems, the road, and its two pages. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { scopingActWords } from "./words-acts.ts";
import { scopingRefusalWords } from "./words-refusals.ts";

const problems: Catalogue = {
  "scoping.dueInPast": { en: "Enter {day} or later", cy: "Rhowch {day} neu hwyrach" },
  "scoping.dueTooLate": {
    en: "Enter {day} or earlier: our standard gives 40 working days",
    cy: "Rhowch {day} neu gynharach: mae ein safon yn rhoi 40 diwrnod gwaith",
  },
  "scoping.nameConditions": {
    en: "Write the conditions, one a line",
    cy: "Ysgrifennwch yr amodau, un ar bob llinell",
  },
  "scoping.noConditions": {
    en: "Leave the conditions empty, or choose “suited with conditions”",
    cy: "Gadewch yr amodau’n wag, neu dewiswch “addas gydag amodau”",
  },
  "scoping.tooManyConditions": {
    en: "Write {most} conditions or fewer",
    cy: "Ysgrifennwch {most} o amodau neu lai",
  },
  "scoping.baselineFrozenAlready": {
    en: "Choose another name or period: this baseline is frozen already",
    cy: "Dewiswch enw neu gyfnod arall: mae’r llinell sylfaen hon eisoes wedi’i rhewi",
  },
};

const road: Catalogue = {
  "scoping.task.notNeeded": {
    en: "Not needed: the mutual runs already",
    cy: "Nid oes ei angen: mae’r sefydliad eisoes yn rhedeg",
  },
  "scoping.task.scoping": { en: "Facilitators’ assessment", cy: "Asesiad yr hwyluswyr" },
  "scoping.task.reported": { en: "{verdict}, {day}", cy: "{verdict}, {day}" },
  "scoping.task.opened": { en: "Due by {due}", cy: "Erbyn {due}" },
  "scoping.task.waits": {
    en: "Opens when the request is valid",
    cy: "Yn agor pan fydd y cais yn ddilys",
  },
  "scoping.task.notOpened": { en: "Not opened yet", cy: "Heb ei agor eto" },
  "scoping.task.readiness": { en: "Readiness: 15 questions", cy: "Parodrwydd: 15 cwestiwn" },
  "scoping.task.readiness.hint": {
    en: "{answered} answered, {open} open",
    cy: "{answered} wedi’u hateb, {open} heb eu hateb",
  },
  "scoping.task.options": { en: "Options appraisal", cy: "Arfarnu opsiynau" },
  "scoping.task.options.missing": {
    en: "{written} written. Still to be written: {options}",
    cy: "{written} wedi’u hysgrifennu. Eto i’w hysgrifennu: {options}",
  },
  "scoping.task.options.done": {
    en: "{written} written, staying and improving in-house among them",
    cy: "{written} wedi’u hysgrifennu, gan gynnwys aros a gwella’n fewnol",
  },
  "scoping.task.case": { en: "Five-case business case", cy: "Achos busnes pum achos" },
  "scoping.task.case.none": { en: "Not published yet", cy: "Heb ei gyhoeddi eto" },
  "scoping.task.case.published": {
    en: "Version {version} of {day}, not frozen",
    cy: "Fersiwn {version} o {day}, heb ei rhewi",
  },
  "scoping.task.case.frozen": {
    en: "Version {version} of {day}, frozen for the ballot",
    cy: "Fersiwn {version} o {day}, wedi’i rhewi ar gyfer y bleidlais",
  },
  "scoping.task.baseline": {
    en: "Baselines before transfer",
    cy: "Llinellau sylfaen cyn trosglwyddo",
  },
  "scoping.task.baseline.notApplicable": {
    en: "No service is taken over, so nothing is measured before",
    cy: "Ni chymerir gwasanaeth drosodd, felly ni fesurir dim cyn hynny",
  },
  "scoping.task.baseline.done": {
    en: "{frozen} measures frozen",
    cy: "{frozen} mesur wedi’u rhewi",
  },
  "scoping.task.baseline.wanted": {
    en: "Still to be measured: {wanted}",
    cy: "Eto i’w mesur: {wanted}",
  },
};

const pages: Catalogue = {
  "scoping.notKnown": { en: "not known", cy: "ddim yn hysbys" },
  "scoping.page.title": { en: "Business case", cy: "Achos busnes" },
  "scoping.page.none": {
    en: "No business case is published yet. The proposers publish it in five sections, with five years of cash.",
    cy: "Nid oes achos busnes wedi’i gyhoeddi eto. Y cynigwyr sy’n ei gyhoeddi mewn pum adran, gyda phum mlynedd o arian.",
  },
  "scoping.page.frozen": {
    en: "Version {version}, published {day}, is frozen: staff vote on it.",
    cy: "Mae fersiwn {version}, a gyhoeddwyd {day}, wedi’i rhewi: mae staff yn pleidleisio arni.",
  },
  "scoping.page.open": {
    en: "Version {version}, published {day}, is not frozen yet.",
    cy: "Nid yw fersiwn {version}, a gyhoeddwyd {day}, wedi’i rhewi eto.",
  },
  "scoping.page.cashHolds": {
    en: "No year ends without cash.",
    cy: "Nid oes blwyddyn yn gorffen heb arian.",
  },
  "scoping.page.short": {
    en: "Year {year} ends {short} short of cash.",
    cy: "Mae blwyddyn {year} yn gorffen {short} yn brin o arian.",
  },
  "scoping.page.notCompared": {
    en: "Not yet compared with: {options}.",
    cy: "Heb ei gymharu eto â: {options}.",
  },
  "scoping.page.sections": { en: "The five sections", cy: "Y pum adran" },
  "scoping.page.case": { en: "Section", cy: "Adran" },
  "scoping.page.asks": { en: "What it answers", cy: "Beth mae’n ei ateb" },
  "scoping.page.paper": { en: "Paper", cy: "Papur" },
  "scoping.page.read": { en: "Read it", cy: "Ei ddarllen" },
  "scoping.page.acts": { en: "What can be done here", cy: "Beth y gellir ei wneud yma" },
  "scoping.section.strategic": { en: "Strategic case", cy: "Achos strategol" },
  "scoping.section.strategic.asks": { en: "Why change at all?", cy: "Pam newid o gwbl?" },
  "scoping.section.economic": { en: "Economic case", cy: "Achos economaidd" },
  "scoping.section.economic.asks": {
    en: "Which option gives most, and to whom?",
    cy: "Pa opsiwn sy’n rhoi’r mwyaf, ac i bwy?",
  },
  "scoping.section.commercial": { en: "Commercial case", cy: "Achos masnachol" },
  "scoping.section.commercial.asks": {
    en: "Which route to a contract, and on what terms?",
    cy: "Pa lwybr at gontract, ac ar ba delerau?",
  },
  "scoping.section.financial": { en: "Financial case", cy: "Achos ariannol" },
  "scoping.section.financial.asks": {
    en: "Can it be paid for, year by year?",
    cy: "A ellir talu amdano, flwyddyn ar ôl blwyddyn?",
  },
  "scoping.section.management": { en: "Management case", cy: "Achos rheoli" },
  "scoping.section.management.asks": {
    en: "Who does it, and what if it fails?",
    cy: "Pwy sy’n ei wneud, a beth os bydd yn methu?",
  },
  "scoping.cash.title": { en: "Five years of cash", cy: "Pum mlynedd o arian" },
  "scoping.cash.caption": {
    en: "Cash in pounds, year by year, from {opening} at the start",
    cy: "Arian mewn punnoedd, flwyddyn ar ôl blwyddyn, o {opening} ar y dechrau",
  },
  "scoping.cash.line": { en: "Line", cy: "Llinell" },
  "scoping.cash.year": { en: "Year {year}", cy: "Blwyddyn {year}" },
  "scoping.cash.yearShort": { en: "Yr {year}", cy: "Bl {year}" },
  "scoping.cash.chart": {
    en: "Closing cash in thousands of pounds. A bar below the line is a year that ends without cash",
    cy: "Arian cau mewn miloedd o bunnoedd. Mae bar o dan y llinell yn flwyddyn sy’n gorffen heb arian",
  },
  "scoping.cash.chartTitle": {
    en: "Closing cash in each of five years",
    cy: "Arian cau ym mhob un o bum mlynedd",
  },
  "scoping.cash.chartWords": {
    en: "Cash goes from {opening} at the start to {closing} after five years.",
    cy: "Mae’r arian yn mynd o {opening} ar y dechrau i {closing} ar ôl pum mlynedd.",
  },
  "scoping.line.income": { en: "Income", cy: "Incwm" },
  "scoping.line.pay": { en: "Pay", cy: "Cyflog" },
  "scoping.line.other": { en: "Other costs", cy: "Costau eraill" },
  "scoping.line.vat": { en: "VAT that cannot be recovered", cy: "TAW na ellir ei hadennill" },
  "scoping.line.pension": { en: "Pension contributions", cy: "Cyfraniadau pensiwn" },
  "scoping.line.oneOff": { en: "One-off costs", cy: "Costau untro" },
  "scoping.line.result": { en: "Result of the year", cy: "Canlyniad y flwyddyn" },
  "scoping.line.closing": { en: "Closing cash", cy: "Arian cau" },
  "scoping.options.title": { en: "The options compared", cy: "Cymharu’r opsiynau" },
  "scoping.options.lead": {
    en: "Staying as it is, and improving in-house, are always compared. Opponents may write them.",
    cy: "Cymherir aros fel y mae, a gwella’n fewnol, bob amser. Caiff gwrthwynebwyr eu hysgrifennu.",
  },
  "scoping.options.caption": {
    en: "Options with cost over five years, quality and risk",
    cy: "Opsiynau gyda chost dros bum mlynedd, ansawdd a risg",
  },
  "scoping.options.option": { en: "Option", cy: "Opsiwn" },
  "scoping.options.by": { en: "Written by", cy: "Ysgrifennwyd gan" },
  "scoping.options.cost": { en: "Five years’ cost", cy: "Cost pum mlynedd" },
  "scoping.options.quality": { en: "Quality", cy: "Ansawdd" },
  "scoping.options.risk": { en: "Risk", cy: "Risg" },
  "scoping.option.notWritten": { en: "Not yet written", cy: "Heb ei ysgrifennu eto" },
  "scoping.baseline.title": { en: "Baselines", cy: "Llinellau sylfaen" },
  "scoping.baseline.lead": {
    en: "Measured before the transfer and frozen, so that benefit can be told from wish.",
    cy: "Wedi’u mesur cyn y trosglwyddo a’u rhewi, fel y gellir gwahaniaethu budd a dymuniad.",
  },
  "scoping.baseline.caption": {
    en: "Baselines, and the same measured later",
    cy: "Llinellau sylfaen, a’r un peth wedi’i fesur wedyn",
  },
  "scoping.baseline.none": {
    en: "None yet. The authority or the proposers freeze cost, quality and staff turnover before the transfer.",
    cy: "Dim eto. Yr awdurdod neu’r cynigwyr sy’n rhewi cost, ansawdd a throsiant staff cyn y trosglwyddo.",
  },
  "scoping.baseline.name": { en: "Baseline", cy: "Llinell sylfaen" },
  "scoping.baseline.measure": { en: "Measure", cy: "Mesur" },
  "scoping.baseline.value": { en: "Before", cy: "Cyn" },
  "scoping.baseline.period": { en: "Period", cy: "Cyfnod" },
  "scoping.baseline.later": { en: "Since", cy: "Ers hynny" },
  "scoping.baseline.how": { en: "How", cy: "Sut" },
  "scoping.baseline.notYet": { en: "not measured yet", cy: "heb ei fesur eto" },
  "scoping.readiness.title": { en: "Readiness: 15 questions", cy: "Parodrwydd: 15 cwestiwn" },
  "scoping.readiness.verdict": {
    en: "{answered} of 15 questions are answered, {open} are open.",
    cy: "Mae {answered} o’r 15 cwestiwn wedi’u hateb, a {open} heb eu hateb.",
  },
  "scoping.readiness.lead": {
    en: "These are our own, drawn from what audits found to go wrong. No answer decides anything.",
    cy: "Ein rhai ni yw’r rhain, o’r hyn y cafodd archwiliadau ei fod yn mynd o’i le. Nid oes ateb yn penderfynu dim.",
  },
  "scoping.readiness.question": {
    en: "Question, and why it is asked",
    cy: "Cwestiwn, a pham y’i gofynnir",
  },
  "scoping.readiness.answer": { en: "Answer", cy: "Ateb" },
  "scoping.readiness.by": { en: "Who says so", cy: "Pwy sy’n dweud hynny" },
  "scoping.readiness.evidence": { en: "Evidence", cy: "Tystiolaeth" },
  "scoping.readiness.open": { en: "Open", cy: "Heb ei ateb" },
  "scoping.readiness.noEvidence": { en: "None given", cy: "Dim wedi’i roi" },
  "scoping.report.title": { en: "The facilitators’ assessment", cy: "Asesiad yr hwyluswyr" },
  "scoping.report.says": { en: "{verdict}. Published {day}.", cy: "{verdict}. Cyhoeddwyd {day}." },
  "scoping.report.read": { en: "Read the assessment", cy: "Darllenwch yr asesiad" },
};

export const scopingWords: Catalogue = {
  ...problems,
  ...road,
  ...pages,
  ...scopingRefusalWords,
  ...scopingActWords,
};
