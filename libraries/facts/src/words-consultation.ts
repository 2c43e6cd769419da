/** The sentences of consultation: unions, questions, meetings, and users asked and answered. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { consultationFacts } from "./consultation.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const consultationWords: Catalogue = {
  "fact.UnionNotified": {
    en: "{union} was told of the request and asked to reply by {replyBy}.",
    cy: "Hysbyswyd {union} o'r cais a gofynnwyd am ateb erbyn {replyBy}.",
  },
  "fact.UnionAnswered.supports": {
    en: "{union} said that it supports the proposal. Its statement is attached unedited.",
    cy: "Dywedodd {union} ei fod yn cefnogi'r cynnig. Mae ei ddatganiad ynghlwm heb ei olygu.",
  },
  "fact.UnionAnswered.supportsWithConditions": {
    en: "{union} said that it supports the proposal on conditions. Its statement is attached unedited.",
    cy: "Dywedodd {union} ei fod yn cefnogi'r cynnig ar amodau. Mae ei ddatganiad ynghlwm heb ei olygu.",
  },
  "fact.UnionAnswered.neutral": {
    en: "{union} answered without taking a side. Its statement is attached unedited.",
    cy: "Atebodd {union} heb gymryd ochr. Mae ei ddatganiad ynghlwm heb ei olygu.",
  },
  "fact.UnionAnswered.opposes": {
    en: "{union} said that it opposes the proposal. Its statement is attached unedited.",
    cy: "Dywedodd {union} ei fod yn gwrthwynebu'r cynnig. Mae ei ddatganiad ynghlwm heb ei olygu.",
  },
  "fact.AnswerGivenToUnion": {
    en: "{union} was given an answer to its statement.",
    cy: "Rhoddwyd ateb i {union} i'w ddatganiad.",
  },
  "fact.PackPublished": {
    en: "A paper for everyone affected was published. Its kind: {kind}.",
    cy: "Cyhoeddwyd papur i bawb yr effeithir arnynt. Ei fath: {kind}.",
  },
  "fact.ConsultationMeetingHeld": {
    en: "A consultation meeting was held. Held with: {with}. People present: {attended}.",
    cy: "Cynhaliwyd cyfarfod ymgynghori. Cynhaliwyd gyda: {with}. Pobl yn bresennol: {attended}.",
  },
  "fact.QuestionAsked": {
    en: "Question {question} was asked. From: {from}. To: {to}. An answer is due by {replyBy}.",
    cy: "Gofynnwyd cwestiwn {question}. Oddi wrth: {from}. At: {to}. Disgwylir ateb erbyn {replyBy}.",
  },
  "fact.QuestionAnswered": {
    en: "Question {question} was answered.",
    cy: "Atebwyd cwestiwn {question}.",
  },
  "fact.UsersAsked": {
    en: "Users were asked for their views. Reached: {reached}. Ways used: {ways}.",
    cy: "Gofynnwyd i ddefnyddwyr am eu barn. Cyrhaeddwyd: {reached}. Ffyrdd a ddefnyddiwyd: {ways}.",
  },
  "fact.UsersAnswered": {
    en: "Users gave their views. Replies: {responses}. For: {for}. Against: {against}. Unsure: {unsure}.",
    cy: "Rhoddodd defnyddwyr eu barn. Atebion: {responses}. O blaid: {for}. Yn erbyn: {against}. Ansicr: {unsure}.",
  },
  "fact.UsersReplied": {
    en: "Users were told what became of their views.",
    cy: "Hysbyswyd defnyddwyr beth a ddaeth o'u barn.",
  },
  "fact.ConsultationClosed": {
    en: "The consultation closed. Things changed because of it: {changed}.",
    cy: "Daeth yr ymgynghoriad i ben. Pethau a newidiodd o'i herwydd: {changed}.",
  },
};

export const consultationTellings: Tellings<keyof typeof consultationFacts> = {
  "UnionNotified/1": ({ union, replyBy }) =>
    told("UnionNotified", { union, replyBy: { day: replyBy } }),
  "UnionAnswered/1": ({ union, stance }) => told(`UnionAnswered.${stance}`, { union }),
  "AnswerGivenToUnion/1": ({ union }) => told("AnswerGivenToUnion", { union }),
  "PackPublished/1": ({ kind }) => told("PackPublished", { kind: named("packKind", kind) }),
  "ConsultationMeetingHeld/1": (content) =>
    told("ConsultationMeetingHeld", {
      with: named("side", content.with),
      attended: content.attended,
    }),
  "QuestionAsked/1": ({ question, from, to, replyBy }) =>
    told("QuestionAsked", {
      question,
      from: named("side", from),
      to: named("side", to),
      replyBy: { day: replyBy },
    }),
  "QuestionAnswered/1": ({ question }) => told("QuestionAnswered", { question }),
  "UsersAsked/1": ({ ways, reached }) =>
    told("UsersAsked", { reached, ways: ways.map((way) => named("askingWay", way)) }),
  "UsersAnswered/1": ({ responses, for: inFavour, against, unsure }) =>
    told("UsersAnswered", { responses, for: inFavour, against, unsure }),
  "UsersReplied/1": () => told("UsersReplied"),
  "ConsultationClosed/1": ({ changed }) => told("ConsultationClosed", { changed: changed.length }),
};
