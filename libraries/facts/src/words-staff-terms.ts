/** The sentences of staff terms and of the change itself: lists, measures, pensions, recognition, conversion. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { staffTermsFacts } from "./staff-terms.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const staffTermsWords: Catalogue = {
  "fact.StaffListLodged": {
    en: "The list of affected staff was lodged. People on it: {staff}.",
    cy: "Cyflwynwyd rhestr y staff yr effeithir arnynt. Pobl arni: {staff}.",
  },
  "fact.MeasuresLetterSent.mutualNone": {
    en: "The mutual wrote that it plans no changes for staff.",
    cy: "Ysgrifennodd y cydfuddiannol nad yw'n bwriadu newidiadau i staff.",
  },
  "fact.MeasuresLetterSent.mutualSome": {
    en: "The mutual wrote what changes it plans for staff.",
    cy: "Ysgrifennodd y cydfuddiannol pa newidiadau y mae'n eu bwriadu i staff.",
  },
  "fact.MeasuresLetterSent.authorityNone": {
    en: "The authority wrote that it plans no changes for staff before the transfer.",
    cy: "Ysgrifennodd yr awdurdod nad yw'n bwriadu newidiadau i staff cyn y trosglwyddo.",
  },
  "fact.MeasuresLetterSent.authoritySome": {
    en: "The authority wrote what changes it plans for staff before the transfer.",
    cy: "Ysgrifennodd yr awdurdod pa newidiadau y mae'n eu bwriadu i staff cyn y trosglwyddo.",
  },
  "fact.RecognitionPromised.continues": {
    en: "The mutual promised to go on recognising {union}.",
    cy: "Addawodd y cydfuddiannol barhau i gydnabod {union}.",
  },
  "fact.RecognitionPromised.ends": {
    en: "The mutual said that it will not recognise {union}.",
    cy: "Dywedodd y cydfuddiannol na fydd yn cydnabod {union}.",
  },
  "fact.RecognitionEnded": {
    en: "{union} is no longer recognised.",
    cy: "Nid yw {union} yn cael ei gydnabod mwyach.",
  },
  "fact.NewStartersTerms.noWorse": {
    en: "New staff are to have terms no worse than those who transferred.",
    cy: "Bydd staff newydd yn cael telerau nad ydynt yn waeth na'r rhai a drosglwyddodd.",
  },
  "fact.NewStartersTerms.worse": {
    en: "New staff may have worse terms than those who transferred.",
    cy: "Gall staff newydd gael telerau gwaeth na'r rhai a drosglwyddodd.",
  },
  "fact.PensionAnswered.every": {
    en: "The pension answer was given. The way: {route}. It covers everyone eligible.",
    cy: "Rhoddwyd yr ateb pensiwn. Y ffordd: {route}. Mae'n cynnwys pawb sy'n gymwys.",
  },
  "fact.PensionAnswered.notEvery": {
    en: "The pension answer was given. The way: {route}. It does not cover everyone eligible.",
    cy: "Rhoddwyd yr ateb pensiwn. Y ffordd: {route}. Nid yw'n cynnwys pawb sy'n gymwys.",
  },
  "fact.EmployeeInformationGiven": {
    en: "The authority gave the mutual the employee information. Complete for {complete}. Transfer: {transferOn}.",
    cy: "Rhoddodd yr awdurdod y wybodaeth am weithwyr i'r cydfuddiannol. Cyflawn i {complete}. Trosglwyddo: {transferOn}.",
  },
  "fact.ObjectionsCounted": {
    en: "Staff who object to transferring were counted: {objected}.",
    cy: "Cyfrifwyd y staff sy'n gwrthwynebu trosglwyddo: {objected}.",
  },
  "fact.ShadowBoardFormed": {
    en: "A shadow board was formed. Seats: {seats}.",
    cy: "Ffurfiwyd bwrdd cysgodol. Seddi: {seats}.",
  },
  "fact.Incorporated": {
    en: "The mutual was registered by {registrar} as: {form}.",
    cy: "Cofrestrwyd y cydfuddiannol gan {registrar} fel: {form}.",
  },
  "fact.ChecklistDone": {
    en: "A step before the change was done: {item}.",
    cy: "Gwnaed cam cyn y newid: {item}.",
  },
  "fact.TransferMade.tupe": {
    en: "Staff transferred with their terms protected by law. People transferred: {staff}.",
    cy: "Trosglwyddodd staff gyda'u telerau wedi'u diogelu gan y gyfraith. Pobl a drosglwyddodd: {staff}.",
  },
  "fact.TransferMade.noTupe": {
    en: "Staff moved, and the law that protects terms was said not to apply. People: {staff}.",
    cy: "Symudodd staff, a dywedwyd nad oedd y gyfraith sy'n diogelu telerau yn berthnasol. Pobl: {staff}.",
  },
  "fact.Converted": {
    en: "The service became a mutual.",
    cy: "Daeth y gwasanaeth yn gydfuddiannol.",
  },
};

export const staffTermsTellings: Tellings<keyof typeof staffTermsFacts> = {
  "StaffListLodged/1": ({ staff }) => told("StaffListLodged", { staff }),
  "MeasuresLetterSent/1": ({ by, measures }) =>
    told(`MeasuresLetterSent.${by}${measures === "none" ? "None" : "Some"}`),
  "RecognitionPromised/1": ({ union, continues }) =>
    told(`RecognitionPromised.${continues ? "continues" : "ends"}`, { union }),
  "RecognitionEnded/1": ({ union }) => told("RecognitionEnded", { union }),
  "NewStartersTerms/1": ({ noWorse }) => told(`NewStartersTerms.${noWorse ? "noWorse" : "worse"}`),
  "PensionAnswered/1": ({ route, everyEligible }) =>
    told(`PensionAnswered.${everyEligible ? "every" : "notEvery"}`, {
      route: named("pensionRoute", route),
    }),
  "EmployeeInformationGiven/1": ({ transferOn, employees, complete }) =>
    told("EmployeeInformationGiven", {
      complete: { of: [complete, employees] },
      transferOn: { day: transferOn },
    }),
  "ObjectionsCounted/1": ({ objected }) => told("ObjectionsCounted", { objected }),
  "ShadowBoardFormed/1": ({ seats }) => told("ShadowBoardFormed", { seats }),
  "Incorporated/1": ({ form, registrar }) => told("Incorporated", { form, registrar }),
  "ChecklistDone/1": ({ item }) => told("ChecklistDone", { item: named("checklistItem", item) }),
  "TransferMade/1": ({ staff, tupeApplied }) =>
    told(`TransferMade.${tupeApplied ? "tupe" : "noTupe"}`, { staff }),
  "Converted/1": () => told("Converted"),
};
