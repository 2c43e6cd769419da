/** The sentences of performance: standards, ratings, what follows from failure, the early warning, referrals, notes. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { performanceFacts } from "./performance.ts";
import { monthBeginning, named, sum, type Tellings, told } from "./words-telling.ts";

export const performanceWords: Catalogue = {
  "fact.NationalStandardSet.funding": {
    en: "A national standard was set down. Funding depends on it: {name}.",
    cy: "Nodwyd safon genedlaethol. Mae’r cyllid yn dibynnu arni: {name}.",
  },
  "fact.NationalStandardSet.other": {
    en: "A national standard was set down: {name}.",
    cy: "Nodwyd safon genedlaethol: {name}.",
  },
  "fact.IndicatorsCounted": {
    en: "Indicators of the month that began on {month} were counted. Missing records: {missing}.",
    cy: "Cyfrifwyd dangosyddion y mis a ddechreuodd ar {month}. Cofnodion coll: {missing}.",
  },
  "fact.PerformanceRated": {
    en: "The authority rated {count} indicators. Rated good: {good}.",
    cy: "Graddiodd yr awdurdod {count} dangosydd. Graddiwyd yn dda: {good}.",
  },
  "fact.RectificationRequired": {
    en: "The authority asked for a plan to put one failure right, by {day}.",
    cy: "Gofynnodd yr awdurdod am gynllun i unioni un methiant, erbyn {day}.",
  },
  "fact.RectificationPlanSent": {
    en: "The mutual sent a plan to put a failure right by {day}.",
    cy: "Anfonodd y cydfuddiannol gynllun i unioni methiant erbyn {day}.",
  },
  "fact.RectificationPlanAnswered.accepted": {
    en: "The authority accepted the plan to put a failure right.",
    cy: "Derbyniodd yr awdurdod y cynllun i unioni methiant.",
  },
  "fact.RectificationPlanAnswered.refused": {
    en: "The authority did not accept the plan to put a failure right.",
    cy: "Ni dderbyniodd yr awdurdod y cynllun i unioni methiant.",
  },
  "fact.RectificationJudged.cured": {
    en: "A failure was judged to be put right.",
    cy: "Barnwyd bod methiant wedi’i unioni.",
  },
  "fact.RectificationJudged.notCured": {
    en: "A failure was judged not to be put right.",
    cy: "Barnwyd nad oedd methiant wedi’i unioni.",
  },
  "fact.SteppedIn": {
    en: "The authority stepped in to run the service, until {day}. Ground: {ground}.",
    cy: "Camodd yr awdurdod i mewn i redeg y gwasanaeth, tan {day}. Sail: {ground}.",
  },
  "fact.SteppedOut": {
    en: "The authority handed the service back to the mutual on {day}.",
    cy: "Trosglwyddodd yr awdurdod y gwasanaeth yn ôl i’r cydfuddiannol ar {day}.",
  },
  "fact.ExitBegun": {
    en: "The end of the contract was set for {day}. The service goes to: {to}. Ground: {ground}.",
    cy: "Pennwyd diwedd y contract ar gyfer {day}. Mae’r gwasanaeth yn mynd i: {to}. Sail: {ground}.",
  },
  "fact.ExitCompleted.whole": {
    en: "The service was handed over with its records and assets. Staff handed over: {staff}.",
    cy: "Trosglwyddwyd y gwasanaeth gyda’i gofnodion a’i asedau. Staff a drosglwyddwyd: {staff}.",
  },
  "fact.ExitCompleted.part": {
    en: "The service was handed over, but not all its records and assets. Staff handed over: {staff}.",
    cy: "Trosglwyddwyd y gwasanaeth, ond nid ei holl gofnodion a’i asedau. Staff a drosglwyddwyd: {staff}.",
  },
  "fact.RescueGiven": {
    en: "The authority gave {sum} beyond the contract. Form: {kind}.",
    cy: "Rhoddodd yr awdurdod {sum} y tu hwnt i’r contract. Ffurf: {kind}.",
  },
  "fact.RatiosCounted": {
    en: "The figures of the early warning were taken from the ledger as at {day}.",
    cy: "Cymerwyd ffigurau’r rhybudd cynnar o’r cyfriflyfr fel yr oedd ar {day}.",
  },
  "fact.ReferralsFixed": {
    en: "The referrals of the month that began on {month} were counted and fixed.",
    cy: "Cyfrifwyd a gosodwyd atgyfeiriadau’r mis a ddechreuodd ar {month}.",
  },
  "fact.OutcomesCounted": {
    en: "What became of one month’s referrals by {day} was counted.",
    cy: "Cyfrifwyd beth ddaeth o atgyfeiriadau un mis erbyn {day}.",
  },
  "fact.ResultsSpread": {
    en: "How results lie around a payment threshold was counted: {name}.",
    cy: "Cyfrifwyd sut mae canlyniadau’n gorwedd o gwmpas trothwy talu: {name}.",
  },
  "fact.CodesCounted": {
    en: "How often each code was used in the month that began on {month} was counted.",
    cy: "Cyfrifwyd pa mor aml y defnyddiwyd pob cod yn y mis a ddechreuodd ar {month}.",
  },
  "fact.LearningNotePublished": {
    en: "A learning note was published: {heading}.",
    cy: "Cyhoeddwyd nodyn dysgu: {heading}.",
  },
};

export const performanceTellings: Tellings<keyof typeof performanceFacts> = {
  "NationalStandardSet/1": ({ name, fundingDepends }) =>
    told(`NationalStandardSet.${fundingDepends ? "funding" : "other"}`, { name }),
  "IndicatorsCounted/1": ({ period, indicators }) =>
    told("IndicatorsCounted", {
      month: monthBeginning(period),
      missing: indicators.reduce((total, one) => total + one.missing, 0),
    }),
  "PerformanceRated/1": ({ ratings }) =>
    told("PerformanceRated", {
      count: ratings.length,
      good: ratings.filter((one) => one.rating === "good").length,
    }),
  "RectificationRequired/1": ({ planDueOn }) =>
    told("RectificationRequired", { day: { day: planDueOn } }),
  "RectificationPlanSent/1": ({ cureDueOn }) =>
    told("RectificationPlanSent", { day: { day: cureDueOn } }),
  "RectificationPlanAnswered/1": ({ accepted }) =>
    told(`RectificationPlanAnswered.${accepted ? "accepted" : "refused"}`),
  "RectificationJudged/1": ({ cured }) =>
    told(`RectificationJudged.${cured ? "cured" : "notCured"}`),
  "SteppedIn/1": ({ stepInGround, untilOn }) =>
    told("SteppedIn", { day: { day: untilOn }, ground: named("stepInGround", stepInGround) }),
  "SteppedOut/1": ({ handedBackOn }) => told("SteppedOut", { day: { day: handedBackOn } }),
  "ExitBegun/1": ({ endsOn, goesTo, exitGround }) =>
    told("ExitBegun", {
      day: { day: endsOn },
      to: named("goesTo", goesTo),
      ground: named("exitGround", exitGround),
    }),
  "ExitCompleted/1": ({ staffHandedOver, recordsReturned, assetsReturned }) =>
    told(`ExitCompleted.${recordsReturned && assetsReturned ? "whole" : "part"}`, {
      staff: staffHandedOver,
    }),
  "RescueGiven/1": ({ rescueKind, pence }) =>
    told("RescueGiven", { sum: sum(pence), kind: named("rescueKind", rescueKind) }),
  "RatiosCounted/1": ({ asAtOn }) => told("RatiosCounted", { day: { day: asAtOn } }),
  "ReferralsFixed/1": ({ period }) => told("ReferralsFixed", { month: monthBeginning(period) }),
  "OutcomesCounted/1": ({ asAtOn }) => told("OutcomesCounted", { day: { day: asAtOn } }),
  "OutcomesCounted/2": ({ asAtOn }) => told("OutcomesCounted", { day: { day: asAtOn } }),
  "ResultsSpread/1": ({ name }) => told("ResultsSpread", { name }),
  "CodesCounted/1": ({ period }) => told("CodesCounted", { month: monthBeginning(period) }),
  "LearningNotePublished/1": ({ heading }) => told("LearningNotePublished", { heading }),
};

/** Readable names of the enumerated values of performance. */
export const performanceNames: Catalogue = {
  "enum.rating.good": { en: "Good", cy: "Da" },
  "enum.rating.approachingTarget": { en: "Approaching target", cy: "Yn nesáu at y targed" },
  "enum.rating.requiresImprovement": { en: "Requires improvement", cy: "Angen gwella" },
  "enum.rating.inadequate": { en: "Inadequate", cy: "Annigonol" },
  "enum.rating.otherRating": { en: "Other", cy: "Arall" },
  "enum.stepInGround.notCured": {
    en: "A failure was not put right",
    cy: "Ni chafodd methiant ei unioni",
  },
  "enum.stepInGround.noPlan": {
    en: "No plan to put a failure right was accepted",
    cy: "Ni dderbyniwyd cynllun i unioni methiant",
  },
  "enum.stepInGround.danger": { en: "People are in danger", cy: "Mae pobl mewn perygl" },
  "enum.stepInGround.insolvency": {
    en: "The mutual cannot pay its debts",
    cy: "Ni all y cydfuddiannol dalu ei ddyledion",
  },
  "enum.exitGround.termEnds": { en: "The term ends", cy: "Daw’r tymor i ben" },
  "enum.exitGround.notCured": {
    en: "A failure was not put right",
    cy: "Ni chafodd methiant ei unioni",
  },
  "enum.exitGround.notice": { en: "Notice was given", cy: "Rhoddwyd rhybudd" },
  "enum.exitGround.insolvency": {
    en: "The mutual cannot pay its debts",
    cy: "Ni all y cydfuddiannol dalu ei ddyledion",
  },
  "enum.exitGround.agreed": { en: "Both sides agreed", cy: "Cytunodd y ddwy ochr" },
  "enum.goesTo.inHouse": { en: "Back to the authority", cy: "Yn ôl i’r awdurdod" },
  "enum.goesTo.otherMutual": { en: "Another mutual", cy: "Cydfuddiannol arall" },
  "enum.goesTo.otherProvider": { en: "Another provider", cy: "Darparwr arall" },
  "enum.goesTo.closing": { en: "Nobody: the service closes", cy: "Neb: mae’r gwasanaeth yn cau" },
  "enum.rescueKind.grant": { en: "Grant", cy: "Grant" },
  "enum.rescueKind.loan": { en: "Loan", cy: "Benthyciad" },
  "enum.rescueKind.guarantee": { en: "Guarantee", cy: "Gwarant" },
  "enum.rescueKind.extraPayment": { en: "Extra payment", cy: "Taliad ychwanegol" },
  "enum.exclusion.moved": { en: "Moved away", cy: "Symud i ffwrdd" },
  "enum.exclusion.died": { en: "Died", cy: "Marw" },
  "enum.exclusion.notEligible": { en: "Not eligible", cy: "Ddim yn gymwys" },
  "enum.exclusion.declined": { en: "Did not want it", cy: "Ddim yn ei eisiau" },
  "enum.exclusion.lostTouch": { en: "Lost touch", cy: "Colli cysylltiad" },
  "enum.exclusion.otherReason": { en: "Other reasons", cy: "Rhesymau eraill" },
  "enum.noteAbout.dispute": { en: "A settled dispute", cy: "Anghydfod a setlwyd" },
  "enum.noteAbout.variance": {
    en: "A month that differed from plan",
    cy: "Mis a wahaniaethodd i’r cynllun",
  },
  "enum.noteAbout.failure": { en: "A failure put right", cy: "Methiant a unionwyd" },
};
