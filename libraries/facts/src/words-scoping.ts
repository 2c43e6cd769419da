/** The sentences of scoping: readiness, options, the business case and the baselines. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { scopingFacts } from "./scoping.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const scopingWords: Catalogue = {
  "fact.ScopingOpened": {
    en: "A facilitating team began its scoping. Its report is due by {due}.",
    cy: "Dechreuodd tîm hwyluso ei waith cwmpasu. Mae ei adroddiad i ddod erbyn {due}.",
  },
  "fact.ReadinessAnswered": {
    en: "Readiness question {question} was answered: {answer}.",
    cy: "Atebwyd cwestiwn parodrwydd {question}: {answer}.",
  },
  "fact.ScopingReported.suited": {
    en: "The facilitating team found the service suited to become a mutual.",
    cy: "Canfu'r tîm hwyluso fod y gwasanaeth yn addas i ddod yn gydfuddiannol.",
  },
  "fact.ScopingReported.suitedWithConditions": {
    en: "The facilitating team found the service suited to become a mutual, on conditions: {conditions}.",
    cy: "Canfu'r tîm hwyluso fod y gwasanaeth yn addas i ddod yn gydfuddiannol, ar amodau: {conditions}.",
  },
  "fact.ScopingReported.notSuited": {
    en: "The facilitating team found the service not suited to become a mutual.",
    cy: "Canfu'r tîm hwyluso nad yw'r gwasanaeth yn addas i ddod yn gydfuddiannol.",
  },
  "fact.OptionAppraised": {
    en: "An option was appraised: {option}. Written by: {writtenBy}. Quality: {quality}. Risk: {risk}.",
    cy: "Gwerthuswyd opsiwn: {option}. Ysgrifennwyd gan: {writtenBy}. Ansawdd: {quality}. Risg: {risk}.",
  },
  "fact.BusinessCasePublished": {
    en: "Version {version} of the business case was published, with its five-year cash view.",
    cy: "Cyhoeddwyd fersiwn {version} o'r achos busnes, gyda'i olwg arian pum mlynedd.",
  },
  "fact.BusinessCaseFrozen": {
    en: "Version {version} of the business case was frozen. The ballot can rest on it.",
    cy: "Rhewyd fersiwn {version} o'r achos busnes. Gall y bleidlais ddibynnu arno.",
  },
  "fact.BaselineFrozen": {
    en: "A measure of today was frozen. {name}: {value} {unit}, in {period}.",
    cy: "Rhewyd mesur o heddiw. {name}: {value} {unit}, yn {period}.",
  },
  "fact.BaselineRemeasured": {
    en: "A frozen measure was taken again: {value} {unit}, in {period}.",
    cy: "Cymerwyd mesur a rewyd eto: {value} {unit}, yn {period}.",
  },
};

export const scopingTellings: Tellings<keyof typeof scopingFacts> = {
  "ScopingOpened/1": ({ due }) => told("ScopingOpened", { due: { day: due } }),
  "ReadinessAnswered/1": ({ question, answer }) =>
    told("ReadinessAnswered", { question, answer: named("readinessAnswer", answer) }),
  "ScopingReported/1": ({ verdict, conditions }) =>
    verdict === "suitedWithConditions"
      ? told("ScopingReported.suitedWithConditions", { conditions: conditions.length })
      : told(`ScopingReported.${verdict}`),
  "OptionAppraised/1": ({ option, writtenBy, quality, risk }) =>
    told("OptionAppraised", {
      option: named("option", option),
      writtenBy: named("side", writtenBy),
      quality: named("optionQuality", quality),
      risk: named("risk", risk),
    }),
  "BusinessCasePublished/1": ({ version }) => told("BusinessCasePublished", { version }),
  "BusinessCaseFrozen/1": ({ version }) => told("BusinessCaseFrozen", { version }),
  "BaselineFrozen/1": ({ name, period, value, unit }) =>
    told("BaselineFrozen", { name, period, value, unit }),
  "BaselineRemeasured/1": ({ period, value, unit }) =>
    told("BaselineRemeasured", { period, value, unit }),
};
