/** The sentences of the acts of route and contract. */
import type { Catalogue, Sentence } from "@rochdale/language/message.ts";

const lines: readonly (1 | 2 | 3 | 4)[] = [1, 2, 3, 4];

function numbered(name: string, sentence: (n: number) => Sentence): Catalogue {
  return Object.fromEntries(lines.map((n) => [`act.contract.offer.${name}${n}`, sentence(n)]));
}

const offerLines: Catalogue = {
  ...numbered("priceName", (n) => ({
    en: `Price ${n}: what is bought`,
    cy: `Pris ${n}: beth a brynir`,
  })),
  ...numbered("priceModel", (n) => ({
    en: `Price ${n}: how it is counted`,
    cy: `Pris ${n}: sut y’i cyfrifir`,
  })),
  ...numbered("price", (n) => ({
    en: `Price ${n}: pounds for each unit`,
    cy: `Pris ${n}: punnoedd am bob uned`,
  })),
  ...numbered("priceUnit", (n) => ({
    en: `Price ${n}: the unit, such as “month” or “visit”`,
    cy: `Pris ${n}: yr uned, fel “mis” neu “ymweliad”`,
  })),
  ...numbered("priceUnits", (n) => ({
    en: `Price ${n}: units in a year`,
    cy: `Pris ${n}: unedau mewn blwyddyn`,
  })),
  ...numbered("standardName", (n) => ({
    en: `Standard ${n}: what is measured`,
    cy: `Safon ${n}: beth a fesurir`,
  })),
  ...numbered("standardAtLeast", (n) => ({
    en: `Standard ${n}: is more better?`,
    cy: `Safon ${n}: ai mwy yw’r gorau?`,
  })),
  ...numbered("standardTarget", (n) => ({
    en: `Standard ${n}: the target`,
    cy: `Safon ${n}: y targed`,
  })),
  ...numbered("standardUnit", (n) => ({
    en: `Standard ${n}: its unit`,
    cy: `Safon ${n}: ei huned`,
  })),
};

export const actWords: Catalogue = {
  ...offerLines,
  "act.contract.recordRoute": {
    en: "Record the route to a contract",
    cy: "Cofnodi’r llwybr at gontract",
  },
  "act.contract.recordRoute.intro": {
    en: "No offer can be made before a lawful route stands on record. A route that the law closes is refused here, with the reason.",
    cy: "Ni ellir gwneud cynnig cyn i lwybr cyfreithlon sefyll ar gofnod. Gwrthodir yma lwybr y mae’r gyfraith yn ei gau, gyda’r rheswm.",
  },
  "act.contract.recordRoute.route": { en: "Which route?", cy: "Pa lwybr?" },
  "act.contract.recordRoute.reasons": { en: "Why this route?", cy: "Pam y llwybr hwn?" },
  "act.contract.recordRoute.value": {
    en: "Whole value with every extension, VAT included",
    cy: "Gwerth cyfan gyda phob estyniad, gan gynnwys TAW",
  },
  "act.contract.recordRoute.awardOn": {
    en: "Expected day of award",
    cy: "Diwrnod dyfarnu disgwyliedig",
  },
  "act.contract.recordRoute.termMonths": {
    en: "Term in months with every extension",
    cy: "Tymor mewn misoedd gyda phob estyniad",
  },
  "act.contract.recordRoute.earlierContracts": {
    en: "Days of earlier comparable contracts with this authority, one on each line",
    cy: "Dyddiau contractau cymaradwy cynharach â’r awdurdod hwn, un ar bob llinell",
  },
  "act.contract.recordRoute.earlierContracts.hint": {
    en: "For example 1 4 2023",
    cy: "Er enghraifft 1 4 2023",
  },
  "act.contract.recordRoute.advice": { en: "Advice on the route", cy: "Cyngor ar y llwybr" },
  "act.contract.recordRoute.advice.hint": {
    en: "Needed for a partnership agreement and for any other route. Only the parties read it; its fingerprint is public.",
    cy: "Mae ei angen ar gyfer cytundeb partneriaeth ac unrhyw lwybr arall. Dim ond y partïon sy’n ei ddarllen; mae ei ôl bys yn gyhoeddus.",
  },
  "act.contract.recordRoute.button": { en: "Record the route", cy: "Cofnodi’r llwybr" },
  "act.contract.declareConflict": {
    en: "Declare a conflict of interest",
    cy: "Datgan gwrthdaro buddiannau",
  },
  "act.contract.declareConflict.nature": { en: "What is the interest?", cy: "Beth yw’r budd?" },
  "act.contract.declareConflict.nature.hint": {
    en: "It is published. Leave out names.",
    cy: "Fe’i cyhoeddir. Peidiwch â rhoi enwau.",
  },
  "act.contract.declareConflict.handled": {
    en: "How is it handled?",
    cy: "Sut y mae’n cael ei drin?",
  },
  "act.contract.declareConflict.button": { en: "Declare it", cy: "Ei ddatgan" },
  "act.contract.offer": { en: "Offer terms", cy: "Cynnig telerau" },
  "act.contract.offer.intro": {
    en: "The other side can agree to the newest offer. A line counts when all its boxes are filled.",
    cy: "Gall yr ochr arall gytuno i’r cynnig diweddaraf. Mae llinell yn cyfrif pan fydd ei holl flychau wedi’u llenwi.",
  },
  "act.contract.offer.kind": { en: "What is to be agreed?", cy: "Beth sydd i’w gytuno?" },
  "act.contract.offer.termMonths": { en: "Term in months", cy: "Tymor mewn misoedd" },
  "act.contract.offer.extensionMonths": {
    en: "Possible extension in months",
    cy: "Estyniad posibl mewn misoedd",
  },
  "act.contract.offer.noticeMonths": {
    en: "Notice to end it early, in months",
    cy: "Rhybudd i’w derfynu’n gynnar, mewn misoedd",
  },
  "act.contract.offer.closedPrices": {
    en: "Prices as a closed paper",
    cy: "Prisiau fel papur caeedig",
  },
  "act.contract.offer.closedPrices.hint": {
    en: "In place of the lines above. Only the parties read it; its fingerprint is public.",
    cy: "Yn lle’r llinellau uchod. Dim ond y partïon sy’n ei ddarllen; mae ei ôl bys yn gyhoeddus.",
  },
  "act.contract.offer.closedGround": {
    en: "Why are the prices closed?",
    cy: "Pam mae’r prisiau ar gau?",
  },
  "act.contract.offer.closedUntil": { en: "Until when?", cy: "Tan pryd?" },
  "act.contract.offer.safeguards": {
    en: "Which safeguards does it hold?",
    cy: "Pa fesurau diogelu sydd ynddo?",
  },
  "act.contract.offer.publicPartnerSupport": {
    en: "Support from the public partner",
    cy: "Cefnogaeth gan y partner cyhoeddus",
  },
  "act.contract.offer.publicPartnerSupport.hint": {
    en: "In general words. Months, hours and sums belong in the partnership agreement, where they are followed month by month",
    cy: "Mewn geiriau cyffredinol. Mae misoedd, oriau a symiau’n perthyn i’r cytundeb partneriaeth, lle cânt eu dilyn fis wrth fis",
  },
  "act.contract.offer.button": { en: "Make the offer", cy: "Gwneud y cynnig" },
  "act.contract.agreeHeads": { en: "Agree to the terms", cy: "Cytuno i’r telerau" },
  "act.contract.agreeHeads.version": { en: "Which offer?", cy: "Pa gynnig?" },
  "act.contract.agreeHeads.button": { en: "Agree", cy: "Cytuno" },
  "act.contract.recordAward": { en: "Record the award", cy: "Cofnodi’r dyfarniad" },
  "act.contract.recordAward.to": { en: "Who won?", cy: "Pwy enillodd?" },
  "act.contract.recordAward.bidders": { en: "How many bid?", cy: "Faint wnaeth gais?" },
  "act.contract.recordAward.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.contract.recordAward.button": { en: "Record the award", cy: "Cofnodi’r dyfarniad" },
  "act.contract.sign": { en: "Sign the contract", cy: "Llofnodi’r contract" },
  "act.contract.sign.intro": {
    en: "The contract is signed on the terms that were agreed and that staff saw before they voted.",
    cy: "Llofnodir y contract ar y telerau a gytunwyd ac a welodd y staff cyn pleidleisio.",
  },
  "act.contract.sign.startsOn": { en: "First day", cy: "Diwrnod cyntaf" },
  "act.contract.sign.endsOn": { en: "Last day", cy: "Diwrnod olaf" },
  "act.contract.sign.endsOn.hint": {
    en: "Leave it empty for the agreed term",
    cy: "Gadewch yn wag ar gyfer y tymor a gytunwyd",
  },
  "act.contract.sign.paper": { en: "The contract", cy: "Y contract" },
  "act.contract.sign.button": { en: "Sign", cy: "Llofnodi" },
  "act.contract.fileContinuity": { en: "File the continuity plan", cy: "Ffeilio’r cynllun parhad" },
  "act.contract.fileContinuity.plan": { en: "Continuity plan", cy: "Cynllun parhad" },
  "act.contract.fileContinuity.stepIn": {
    en: "May the authority step in?",
    cy: "A gaiff yr awdurdod gamu i mewn?",
  },
  "act.contract.fileContinuity.exitPlan": {
    en: "Does it hold an exit plan?",
    cy: "A oes ynddo gynllun ymadael?",
  },
  "act.contract.fileContinuity.noticeMonths": {
    en: "Notice in months",
    cy: "Rhybudd mewn misoedd",
  },
  "act.contract.fileContinuity.button": { en: "File the plan", cy: "Ffeilio’r cynllun" },
  "act.contract.testContinuity": {
    en: "Record a test of the continuity plan",
    cy: "Cofnodi prawf o’r cynllun parhad",
  },
  "act.contract.testContinuity.passed": { en: "Did the plan hold?", cy: "A ddaliodd y cynllun?" },
  "act.contract.testContinuity.report": { en: "Report of the test", cy: "Adroddiad y prawf" },
  "act.contract.testContinuity.button": { en: "Record the test", cy: "Cofnodi’r prawf" },
};
