/** The sentences of a partnership agreement: offered, agreed, funded, supported, answered, ended. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { partnershipFacts } from "./partnership.ts";
import { monthBeginning, sum, type Tellings, told } from "./words-telling.ts";

export const partnershipWords: Catalogue = {
  "fact.PartnershipOffered.mutual": {
    en: "The mutual offered version {version} of a partnership agreement. Years: {years}.",
    cy: "Cynigiodd y cydfuddiannol fersiwn {version} o gytundeb partneriaeth. Blynyddoedd: {years}.",
  },
  "fact.PartnershipOffered.authority": {
    en: "The authority offered version {version} of a partnership agreement. Years: {years}.",
    cy: "Cynigiodd yr awdurdod fersiwn {version} o gytundeb partneriaeth. Blynyddoedd: {years}.",
  },
  "fact.PartnershipAgreed": {
    en: "Both sides agreed version {version} of the partnership agreement.",
    cy: "Cytunodd y ddwy ochr ar fersiwn {version} o’r cytundeb partneriaeth.",
  },
  "fact.PartnershipFundingPaid": {
    en: "Funding of {sum} was recorded for the month that began on {month}, paid on {day}.",
    cy: "Cofnodwyd cyllid o {sum} ar gyfer y mis a ddechreuodd ar {month}, a dalwyd ar {day}.",
  },
  "fact.PartnershipSupportGiven": {
    en: "Support of the month that began on {month} was recorded under its promise.",
    cy: "Cofnodwyd cefnogaeth y mis a ddechreuodd ar {month} o dan ei haddewid.",
  },
  "fact.PartnershipGivenAnswered.confirmed": {
    en: "The other side confirmed what was recorded under the partnership agreement as number {number}.",
    cy: "Cadarnhaodd yr ochr arall yr hyn a gofnodwyd o dan y cytundeb partneriaeth fel rhif {number}.",
  },
  "fact.PartnershipGivenAnswered.disputed": {
    en: "The other side disputed what was recorded under the partnership agreement as number {number}.",
    cy: "Anghytunodd yr ochr arall â’r hyn a gofnodwyd o dan y cytundeb partneriaeth fel rhif {number}.",
  },
  "fact.PartnershipGivenWithdrawn": {
    en: "What was recorded under the partnership agreement as number {number} was taken back.",
    cy: "Tynnwyd yn ôl yr hyn a gofnodwyd o dan y cytundeb partneriaeth fel rhif {number}.",
  },
  "fact.PartnershipNoticeGiven": {
    en: "Notice was given to end the partnership agreement. Its last month begins on {month}.",
    cy: "Rhoddwyd rhybudd i ddod â’r cytundeb partneriaeth i ben. Mae ei fis olaf yn dechrau ar {month}.",
  },
};

export const partnershipNames: Catalogue = {
  "enum.help.payroll": { en: "Payroll", cy: "Cyflogres" },
  "enum.help.finance": { en: "Finance", cy: "Cyllid" },
  "enum.help.estates": { en: "Buildings and estates", cy: "Adeiladau ac ystadau" },
  "enum.help.informationSystems": { en: "Information systems", cy: "Systemau gwybodaeth" },
  "enum.help.humanResources": { en: "Human resources", cy: "Adnoddau dynol" },
  "enum.help.legal": { en: "Legal advice", cy: "Cyngor cyfreithiol" },
  "enum.help.training": { en: "Training", cy: "Hyfforddiant" },
  "enum.help.transport": { en: "Transport", cy: "Cludiant" },
  "enum.help.communications": { en: "Communications", cy: "Cyfathrebu" },
  "enum.help.buying": { en: "Buying", cy: "Prynu" },
  "enum.help.dataProtection": { en: "Data protection", cy: "Diogelu data" },
  "enum.help.safeguarding": { en: "Safeguarding", cy: "Diogelu pobl" },
  "enum.help.otherHelp": { en: "Other support", cy: "Cefnogaeth arall" },
  "enum.countedIn.hours": { en: "in hours", cy: "mewn oriau" },
  "enum.countedIn.pence": { en: "in money", cy: "mewn arian" },
  "enum.paidIn.theMonth": { en: "in the month itself", cy: "yn y mis ei hun" },
  "enum.paidIn.theMonthAfter": { en: "in the month after", cy: "yn y mis wedyn" },
  "enum.openBooks.mutual": {
    en: "The mutual: its accounts, month by month",
    cy: "Y cydfuddiannol: ei gyfrifon, fis wrth fis",
  },
  "enum.openBooks.publicPartner": {
    en: "The public partner: what it pays, and what its support costs",
    cy: "Y partner cyhoeddus: yr hyn y mae’n ei dalu, a chost ei gefnogaeth",
  },
  "enum.afterwards.returnsToPartner": {
    en: "The service goes back to the public partner",
    cy: "Mae’r gwasanaeth yn mynd yn ôl at y partner cyhoeddus",
  },
  "enum.afterwards.newAgreement": {
    en: "Both sides decide on a new agreement before the end",
    cy: "Mae’r ddwy ochr yn penderfynu ar gytundeb newydd cyn y diwedd",
  },
  "enum.afterwards.mutualGoesOn": {
    en: "The mutual goes on without the funding and the support",
    cy: "Mae’r cydfuddiannol yn mynd ymlaen heb y cyllid a’r gefnogaeth",
  },
  "enum.givenAnswer.confirmed": { en: "It was given so", cy: "Fe’i rhoddwyd felly" },
  "enum.givenAnswer.disputed": { en: "It was not given so", cy: "Ni chafodd ei rhoi felly" },
};

export const partnershipTellings: Tellings<keyof typeof partnershipFacts> = {
  "PartnershipOffered/1": ({ version, by, terms }) =>
    told(`PartnershipOffered.${by}`, { version, years: terms.fundingPence.length }),
  "PartnershipAgreed/1": ({ version }) => told("PartnershipAgreed", { version }),
  "PartnershipFundingPaid/1": ({ month, pence, paidOn }) =>
    told("PartnershipFundingPaid", {
      sum: sum(pence),
      month: monthBeginning(month),
      day: { day: paidOn },
    }),
  "PartnershipSupportGiven/1": ({ month }) =>
    told("PartnershipSupportGiven", { month: monthBeginning(month) }),
  "PartnershipGivenAnswered/1": ({ given, givenAnswer }) =>
    told(`PartnershipGivenAnswered.${givenAnswer}`, { number: numberOf(given) }),
  "PartnershipGivenWithdrawn/1": ({ given }) =>
    told("PartnershipGivenWithdrawn", { number: numberOf(given) }),
  "PartnershipNoticeGiven/1": ({ month }) =>
    told("PartnershipNoticeGiven", { month: monthBeginning(month) }),
};

/** 10 of "given-10". */
function numberOf(given: string): string {
  return given.replace(/^\D+/, "");
}
