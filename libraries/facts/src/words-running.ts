/** The sentences of life as a mutual: members, meetings, elections, quality, books, surplus, disputes, the end. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { runningFacts } from "./running.ts";
import { monthBeginning, named, sum, type Tellings, told } from "./words-telling.ts";

export const runningWords: Catalogue = {
  "fact.RegisterCounted": {
    en: "The members' register was counted. Members: {members}.",
    cy: "Cyfrifwyd cofrestr yr aelodau. Aelodau: {members}.",
  },
  "fact.MembershipChanged": {
    en: "Membership changed. Class: {class}. Joined: {joined}. Left: {left}.",
    cy: "Newidiodd yr aelodaeth. Dosbarth: {class}. Ymunodd: {joined}. Gadawodd: {left}.",
  },
  "fact.ApplicationsRefused": {
    en: "Applications for membership were refused: {refused}. Class: {class}.",
    cy: "Gwrthodwyd ceisiadau am aelodaeth: {refused}. Dosbarth: {class}.",
  },
  "fact.RegisterImported": {
    en: "A register was imported. Rows: {rows}. Members: {members}.",
    cy: "Mewnforiwyd cofrestr. Rhesi: {rows}. Aelodau: {members}.",
  },
  "fact.RegisterImported.undone": {
    en: "An import of the register was undone. Rows taken back: {rows}.",
    cy: "Dadwnaed mewnforio'r gofrestr. Rhesi a dynnwyd yn ôl: {rows}.",
  },
  "fact.MeetingCalled": {
    en: "A meeting was called for {meetingOn}, with {clearDays} clear days' notice. Its kind: {kind}.",
    cy: "Galwyd cyfarfod ar gyfer {meetingOn}, gyda rhybudd o {clearDays} diwrnod clir. Ei fath: {kind}.",
  },
  "fact.MeetingHeld.quorate": {
    en: "A meeting was held with its quorum of {quorum}. Members present: {present}.",
    cy: "Cynhaliwyd cyfarfod gyda'i gworwm o {quorum}. Aelodau'n bresennol: {present}.",
  },
  "fact.MeetingHeld.inquorate": {
    en: "A meeting fell short of its quorum of {quorum}. Members present: {present}.",
    cy: "Nid oedd cworwm o {quorum} mewn cyfarfod. Aelodau'n bresennol: {present}.",
  },
  "fact.ElectionDeclared": {
    en: "An election was declared. Class: {class}. Seats: {seats}. Candidates: {candidates}. Papers returned: {papers}.",
    cy: "Cyhoeddwyd canlyniad etholiad. Dosbarth: {class}. Seddi: {seats}. Ymgeiswyr: {candidates}. Papurau: {papers}.",
  },
  "fact.QualityReported": {
    en: "Quality was reported for the month that began on {month}. Targets reached: {reached}.",
    cy: "Adroddwyd ar ansawdd y mis a ddechreuodd ar {month}. Targedau a gyrhaeddwyd: {reached}.",
  },
  "fact.AccessCounted": {
    en: "Access to the service was counted by group, for {period}. Referrals accepted: {accepted}.",
    cy: "Cyfrifwyd mynediad i'r gwasanaeth yn ôl grŵp, ar gyfer {period}. Atgyfeiriadau a dderbyniwyd: {accepted}.",
  },
  "fact.AssessmentMade.standardsMet": {
    en: "An independent assessor found that the standards are met.",
    cy: "Canfu asesydd annibynnol fod y safonau'n cael eu bodloni.",
  },
  "fact.AssessmentMade.partlyMet": {
    en: "An independent assessor found that the standards are met only in part.",
    cy: "Canfu asesydd annibynnol mai dim ond yn rhannol y bodlonir y safonau.",
  },
  "fact.AssessmentMade.notMet": {
    en: "An independent assessor found that the standards are not met.",
    cy: "Canfu asesydd annibynnol nad yw'r safonau'n cael eu bodloni.",
  },
  "fact.AssessmentAnswered": {
    en: "The mutual answered the assessor.",
    cy: "Atebodd y cydfuddiannol yr asesydd.",
  },
  "fact.BooksPublished": {
    en: "The books of the month that began on {month} were opened. Income: {income}. Spending: {spending}.",
    cy: "Agorwyd llyfrau'r mis a ddechreuodd ar {month}. Incwm: {income}. Gwariant: {spending}.",
  },
  "fact.SurplusDecided": {
    en: "The use of the surplus of {year} was decided. The surplus: {surplus}.",
    cy: "Penderfynwyd ar ddefnydd gwarged {year}. Y gwarged: {surplus}.",
  },
  "fact.SurplusDecided.loss": {
    en: "The year {year} ended without a surplus: {surplus}.",
    cy: "Daeth y flwyddyn {year} i ben heb warged: {surplus}.",
  },
  "fact.DividendDeclared": {
    en: "A dividend was declared under {scheme}. Recipients: {recipients}. In all: {total}.",
    cy: "Cyhoeddwyd difidend o dan {scheme}. Derbynwyr: {recipients}. Cyfanswm: {total}.",
  },
  "fact.DisputeOpened": {
    en: "A dispute was opened: {about}. From: {from}. A reply is due by {replyBy}.",
    cy: "Agorwyd anghydfod: {about}. Oddi wrth: {from}. Disgwylir ateb erbyn {replyBy}.",
  },
  "fact.DisputeAnswered": {
    en: "A dispute was answered.",
    cy: "Atebwyd anghydfod.",
  },
  "fact.DisputeSettled.agreed": {
    en: "A dispute was settled by agreement.",
    cy: "Setlwyd anghydfod drwy gytundeb.",
  },
  "fact.DisputeSettled.mediated": {
    en: "A dispute was settled with a mediator.",
    cy: "Setlwyd anghydfod gyda chyfryngwr.",
  },
  "fact.DisputeSettled.arbitrated": {
    en: "A dispute was settled by an arbiter.",
    cy: "Setlwyd anghydfod gan gymrodeddwr.",
  },
  "fact.DisputeSettled.withdrawn": {
    en: "A dispute was withdrawn.",
    cy: "Tynnwyd anghydfod yn ôl.",
  },
  "fact.ControlSold.withVote": {
    en: "Control changed, on a vote of the members. What happened: {what}.",
    cy: "Newidiodd y rheolaeth, ar bleidlais yr aelodau. Beth a ddigwyddodd: {what}.",
  },
  "fact.ControlSold.withoutVote": {
    en: "Control changed with no vote of the members. What happened: {what}.",
    cy: "Newidiodd y rheolaeth heb bleidlais yr aelodau. Beth a ddigwyddodd: {what}.",
  },
  "fact.FederationJoined": {
    en: "{member} joined the federation. Its delegates: {delegates}.",
    cy: "Ymunodd {member} â'r ffederasiwn. Ei gynrychiolwyr: {delegates}.",
  },
  "fact.WoundUp": {
    en: "The body was wound up. Assets of {assets} went to {destination}. Its kind: {kind}.",
    cy: "Dirwynwyd y corff i ben. Aeth asedau o {assets} i {destination}. Ei fath: {kind}.",
  },
};

type Measure = {
  readonly value: string;
  readonly target: string;
  readonly atLeast: boolean;
};

/** Whether a measure reached its target, compared exactly: both are decimal strings. */
export function targetReached({ value, target, atLeast }: Measure): boolean {
  const places = Math.max(placesOf(value), placesOf(target));
  const [had, wanted] = [scaled(value, places), scaled(target, places)];
  return atLeast ? had >= wanted : had <= wanted;
}

function placesOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function scaled(decimal: string, places: number): bigint {
  const [whole = "0", part = ""] = decimal.split(".");
  return BigInt(`${whole}${part.padEnd(places, "0")}`);
}

export const runningTellings: Tellings<keyof typeof runningFacts> = {
  "RegisterCounted/1": ({ classes }) =>
    told("RegisterCounted", { members: total(classes.map((one) => one.members)) }),
  "MembershipChanged/1": (content) =>
    told("MembershipChanged", {
      class: named("memberClass", content.class),
      joined: content.joined,
      left: content.left,
    }),
  "ApplicationsRefused/1": (content) =>
    told("ApplicationsRefused", {
      class: named("memberClass", content.class),
      refused: content.refused,
    }),
  "RegisterImported/1": ({ rows, members, undone }) =>
    undone
      ? told("RegisterImported.undone", { rows })
      : told("RegisterImported", { rows, members }),
  "MeetingCalled/1": ({ kind, meetingOn, clearDays }) =>
    told("MeetingCalled", {
      kind: named("meetingKind", kind),
      meetingOn: { day: meetingOn },
      clearDays,
    }),
  "MeetingHeld/1": ({ present, quorum }) =>
    told(`MeetingHeld.${present >= quorum ? "quorate" : "inquorate"}`, { present, quorum }),
  "ElectionDeclared/1": (content) =>
    told("ElectionDeclared", {
      class: named("memberClass", content.class),
      seats: content.seats,
      candidates: content.candidates,
      papers: { of: [content.papers, content.electorate] },
    }),
  "QualityReported/1": ({ period, measures }) =>
    told("QualityReported", {
      month: monthBeginning(period),
      reached: { of: [measures.filter(targetReached).length, measures.length] },
    }),
  "AccessCounted/1": ({ period, groups }) =>
    told("AccessCounted", {
      period,
      accepted: {
        of: [total(groups.map((one) => one.accepted)), total(groups.map((one) => one.referred))],
      },
    }),
  "AssessmentMade/1": ({ outcome }) => told(`AssessmentMade.${outcome}`),
  "AssessmentAnswered/1": () => told("AssessmentAnswered"),
  "BooksPublished/1": ({ period, incomePence, expenditurePence }) =>
    told("BooksPublished", {
      month: monthBeginning(period),
      income: sum(incomePence),
      spending: sum(expenditurePence),
    }),
  "SurplusDecided/1": ({ year, surplusPence }) =>
    told(surplusPence > 0 ? "SurplusDecided" : "SurplusDecided.loss", {
      year,
      surplus: sum(surplusPence),
    }),
  "DividendDeclared/1": ({ scheme, recipients, totalPence }) =>
    told("DividendDeclared", { scheme, recipients, total: sum(totalPence) }),
  "DisputeOpened/1": ({ from, about, replyBy }) =>
    told("DisputeOpened", { from: named("side", from), about, replyBy: { day: replyBy } }),
  "DisputeAnswered/1": () => told("DisputeAnswered"),
  "DisputeSettled/1": ({ how }) => told(`DisputeSettled.${how}`),
  "ControlSold/1": ({ what, membersVote }) =>
    told(`ControlSold.${membersVote === null ? "withoutVote" : "withVote"}`, {
      what: named("saleKind", what),
    }),
  "FederationJoined/1": ({ member, delegates }) => told("FederationJoined", { member, delegates }),
  "WoundUp/1": ({ destination, destinationKind, assetsPence }) =>
    told("WoundUp", {
      destination,
      kind: named("destination", destinationKind),
      assets: sum(assetsPence),
    }),
};

function total(counts: readonly number[]): number {
  return counts.reduce((whole, one) => whole + one, 0);
}
