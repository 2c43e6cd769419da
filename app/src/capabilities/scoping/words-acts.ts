/** What the forms and letters of scoping say. */
import type { Catalogue, Sentence } from "@rochdale/language/message.ts";
import { readinessQuestions } from "@rochdale/genuineness/questions.ts";
import { questionWords } from "@rochdale/genuineness/words-questions.ts";

const comparing: Catalogue = {
  "act.scoping.open": { en: "Open the scoping", cy: "Agor y cwmpasu" },
  "act.scoping.open.intro": {
    en: "A facilitating team looks at what is possible, within a time. It never proposes and never decides.",
    cy: "Mae tîm hwyluso yn edrych ar yr hyn sy’n bosibl, o fewn amser. Nid yw byth yn cynnig nac yn penderfynu.",
  },
  "act.scoping.open.due": { en: "When is the assessment due?", cy: "Erbyn pryd mae’r asesiad?" },
  "act.scoping.open.due.hint": {
    en: "At most 40 working days from today",
    cy: "Hyd at 40 diwrnod gwaith o heddiw",
  },
  "act.scoping.open.terms": { en: "Terms of reference", cy: "Cylch gorchwyl" },
  "act.scoping.open.button": { en: "Open the scoping", cy: "Agor y cwmpasu" },
  "act.scoping.answerReadiness": {
    en: "Answer a readiness question",
    cy: "Ateb cwestiwn parodrwydd",
  },
  "act.scoping.answerReadiness.intro": {
    en: "A “no” is as useful as a “yes”. The last answer to a question counts.",
    cy: "Mae “na” mor ddefnyddiol â “ie”. Yr ateb olaf i gwestiwn sy’n cyfrif.",
  },
  "act.scoping.answerReadiness.question": { en: "Which question?", cy: "Pa gwestiwn?" },
  "act.scoping.answerReadiness.answer": { en: "The answer", cy: "Yr ateb" },
  "act.scoping.answerReadiness.evidence": { en: "Evidence", cy: "Tystiolaeth" },
  "act.scoping.answerReadiness.evidence.hint": { en: "It is published", cy: "Fe’i cyhoeddir" },
  "act.scoping.answerReadiness.button": { en: "Record the answer", cy: "Cofnodi’r ateb" },
  "act.scoping.report": { en: "Publish the assessment", cy: "Cyhoeddi’r asesiad" },
  "act.scoping.report.intro": {
    en: "“Not suited” is an answer like any other. The assessment neither proposes nor decides.",
    cy: "Mae “anaddas” yn ateb fel unrhyw un arall. Nid yw’r asesiad yn cynnig nac yn penderfynu.",
  },
  "act.scoping.report.verdict": { en: "Is the service suited?", cy: "A yw’r gwasanaeth yn addas?" },
  "act.scoping.report.conditions": { en: "Conditions", cy: "Amodau" },
  "act.scoping.report.conditions.hint": {
    en: "One a line. Needed when it is suited with conditions",
    cy: "Un ar bob llinell. Eu hangen pan fydd yn addas gydag amodau",
  },
  "act.scoping.report.report": { en: "The assessment", cy: "Yr asesiad" },
  "act.scoping.report.button": { en: "Publish the assessment", cy: "Cyhoeddi’r asesiad" },
  "act.scoping.appraiseOption": { en: "Write an option", cy: "Ysgrifennu opsiwn" },
  "act.scoping.appraiseOption.intro": {
    en: "Staying, and improving in-house, are always compared. Unions, users and the authority may write those two.",
    cy: "Cymherir aros, a gwella’n fewnol, bob amser. Caiff undebau, defnyddwyr a’r awdurdod ysgrifennu’r ddau hynny.",
  },
  "act.scoping.appraiseOption.option": { en: "Which option?", cy: "Pa opsiwn?" },
  "act.scoping.appraiseOption.fiveYearCost": {
    en: "What does it cost over five years?",
    cy: "Faint mae’n ei gostio dros bum mlynedd?",
  },
  "act.scoping.appraiseOption.fiveYearCost.hint": {
    en: "In pounds. Leave it empty if it is not known",
    cy: "Mewn punnoedd. Gadewch yn wag os nad yw’n hysbys",
  },
  "act.scoping.appraiseOption.quality": {
    en: "What happens to quality?",
    cy: "Beth sy’n digwydd i ansawdd?",
  },
  "act.scoping.appraiseOption.risk": { en: "How great is the risk?", cy: "Pa mor fawr yw’r risg?" },
  "act.scoping.appraiseOption.paper": { en: "Appraisal of the option", cy: "Arfarniad o’r opsiwn" },
  "act.scoping.appraiseOption.paper.hint": {
    en: "It is published as it is",
    cy: "Fe’i cyhoeddir fel y mae",
  },
  "act.scoping.appraiseOption.button": { en: "Publish the option", cy: "Cyhoeddi’r opsiwn" },
  "act.scoping.freezeBaseline": { en: "Freeze a baseline", cy: "Rhewi llinell sylfaen" },
  "act.scoping.freezeBaseline.intro": {
    en: "Measure before the transfer, so that benefit can be told from wish. It cannot be changed later.",
    cy: "Mesurwch cyn y trosglwyddo, fel y gellir gwahaniaethu budd a dymuniad. Ni ellir ei newid wedyn.",
  },
  "act.scoping.freezeBaseline.measure": { en: "What is measured?", cy: "Beth a fesurir?" },
  "act.scoping.freezeBaseline.name": { en: "Its name", cy: "Ei enw" },
  "act.scoping.freezeBaseline.name.hint": {
    en: "For example: cost of an hour of care",
    cy: "Er enghraifft: cost awr o ofal",
  },
  "act.scoping.freezeBaseline.period": { en: "For which period?", cy: "Ar gyfer pa gyfnod?" },
  "act.scoping.freezeBaseline.period.hint": {
    en: "For example: 2025 to 2026",
    cy: "Er enghraifft: 2025 i 2026",
  },
  "act.scoping.freezeBaseline.value": { en: "The figure", cy: "Y ffigur" },
  "act.scoping.freezeBaseline.value.hint": { en: "A number, like 18.4", cy: "Rhif, fel 18.4" },
  "act.scoping.freezeBaseline.unit": { en: "The unit", cy: "Yr uned" },
  "act.scoping.freezeBaseline.unit.hint": {
    en: "For example: % a year",
    cy: "Er enghraifft: % y flwyddyn",
  },
  "act.scoping.freezeBaseline.how": { en: "How it was measured", cy: "Sut y’i mesurwyd" },
  "act.scoping.freezeBaseline.button": { en: "Freeze it", cy: "Ei rewi" },
};

const publishing: Catalogue = {
  "act.scoping.publishCase": { en: "Publish the business case", cy: "Cyhoeddi’r achos busnes" },
  "act.scoping.publishCase.intro": {
    en: "Five sections and five years of cash, all published. A later version takes its place until one is frozen.",
    cy: "Pum adran a phum mlynedd o arian, i gyd wedi’u cyhoeddi. Mae fersiwn ddiweddarach yn cymryd ei lle nes rhewi un.",
  },
  "act.scoping.publishCase.strategic": { en: "Strategic case", cy: "Achos strategol" },
  "act.scoping.publishCase.strategic.hint": { en: "Why change at all?", cy: "Pam newid o gwbl?" },
  "act.scoping.publishCase.economic": { en: "Economic case", cy: "Achos economaidd" },
  "act.scoping.publishCase.economic.hint": {
    en: "Which option gives most, and to whom?",
    cy: "Pa opsiwn sy’n rhoi’r mwyaf, ac i bwy?",
  },
  "act.scoping.publishCase.commercial": { en: "Commercial case", cy: "Achos masnachol" },
  "act.scoping.publishCase.commercial.hint": {
    en: "Which route to a contract, and on what terms?",
    cy: "Pa lwybr at gontract, ac ar ba delerau?",
  },
  "act.scoping.publishCase.financial": { en: "Financial case", cy: "Achos ariannol" },
  "act.scoping.publishCase.financial.hint": {
    en: "What it rests on: prices, pay, pensions, VAT",
    cy: "Ar beth mae’n dibynnu: prisiau, cyflog, pensiynau, TAW",
  },
  "act.scoping.publishCase.management": { en: "Management case", cy: "Achos rheoli" },
  "act.scoping.publishCase.management.hint": {
    en: "Who does it, and what if it fails?",
    cy: "Pwy sy’n ei wneud, a beth os bydd yn methu?",
  },
  "act.scoping.publishCase.openingCash": { en: "Cash at the start", cy: "Arian ar y dechrau" },
  "act.scoping.publishCase.openingCash.hint": {
    en: "In pounds, with working capital that is promised",
    cy: "Mewn punnoedd, gyda’r cyfalaf gweithio a addawyd",
  },
  "act.scoping.publishCase.button": {
    en: "Publish the business case",
    cy: "Cyhoeddi’r achos busnes",
  },
  "act.scoping.freezeCase": { en: "Freeze the business case", cy: "Rhewi’r achos busnes" },
  "act.scoping.freezeCase.intro": {
    en: "The latest version becomes the one that staff vote on. A later change ends the vote’s force.",
    cy: "Y fersiwn ddiweddaraf yw’r un y mae staff yn pleidleisio arni. Mae newid diweddarach yn dod â grym y bleidlais i ben.",
  },
  "act.scoping.freezeCase.button": { en: "Freeze it", cy: "Ei rewi" },
};

const lineNames: Record<string, [en: string, cy: string]> = {
  income: ["Income in year {year}", "Incwm ym mlwyddyn {year}"],
  pay: ["Pay in year {year}", "Cyflog ym mlwyddyn {year}"],
  other: ["Other costs in year {year}", "Costau eraill ym mlwyddyn {year}"],
  vat: ["VAT that cannot be recovered, year {year}", "TAW na ellir ei hadennill, blwyddyn {year}"],
  pension: ["Pension contributions in year {year}", "Cyfraniadau pensiwn ym mlwyddyn {year}"],
  oneOff: ["One-off costs in year {year}", "Costau untro ym mlwyddyn {year}"],
};

const cashLabels: Catalogue = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((year) =>
    Object.entries(lineNames).map(([line, [en, cy]]): [string, Sentence] => [
      `act.scoping.publishCase.${line}${year}`,
      { en: en.replace("{year}", String(year)), cy: cy.replace("{year}", String(year)) },
    ]),
  ),
);

/** The questions under their numbers, as the form offers them. */
const questions: Catalogue = Object.fromEntries(
  readinessQuestions.flatMap(({ question, asks }): [string, Sentence][] => {
    const asked = questionWords[asks.message];
    return asked ? [[`scoping.question.${question}`, asked]] : [];
  }),
);

const letters: Catalogue = {
  "scoping.letter.opened.subject": {
    en: "Scoping has opened: {body}",
    cy: "Mae’r cwmpasu wedi agor: {body}",
  },
  "scoping.letter.opened.text": {
    en: "The facilitating team’s assessment about {body} is due by {day}.",
    cy: "Disgwylir asesiad y tîm hwyluso ynghylch {body} erbyn {day}.",
  },
  "scoping.letter.reported.subject": {
    en: "The assessment is published: {body}",
    cy: "Cyhoeddwyd yr asesiad: {body}",
  },
  "scoping.letter.reported.text": {
    en: "The facilitating team’s finding about {body}: {verdict}. It is published in full.",
    cy: "Canfyddiad y tîm hwyluso ynghylch {body}: {verdict}. Fe’i cyhoeddir yn llawn.",
  },
};

export const scopingActWords: Catalogue = {
  ...comparing,
  ...publishing,
  ...cashLabels,
  ...questions,
  ...letters,
};
