/** The sentences of asking and deciding: the request, its validation, the two decisions, the review. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { requestFacts } from "./request.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const requestWords: Catalogue = {
  "fact.RequestMade.staff": {
    en: "Staff asked to run the service. Signatures of staff: {staff}. The right used: {right}.",
    cy: "Gofynnodd staff am redeg y gwasanaeth. Llofnodion staff: {staff}. Yr hawl a ddefnyddiwyd: {right}.",
  },
  "fact.RequestMade.community": {
    en: "Local people asked to run the service. Their signatures: {users}. The right used: {right}.",
    cy: "Gofynnodd pobl leol am redeg y gwasanaeth. Eu llofnodion: {users}. Yr hawl a ddefnyddiwyd: {right}.",
  },
  "fact.RequestMade.joint": {
    en: "Staff and users asked together. Signatures: {staff} of staff, {users} of users. The right used: {right}.",
    cy: "Gofynnodd staff a defnyddwyr gyda'i gilydd. Llofnodion: {staff} o staff, {users} o ddefnyddwyr. Yr hawl: {right}.",
  },
  "fact.AuthorityProposed": {
    en: "The authority itself proposed a mutual. It waits until staff or users adopt the proposal.",
    cy: "Cynigiodd yr awdurdod ei hun gydfuddiannol. Mae'n aros nes i staff neu ddefnyddwyr fabwysiadu'r cynnig.",
  },
  "fact.ProposalAdopted.staff": {
    en: "Staff adopted the authority's proposal. Signatures of staff: {staff}.",
    cy: "Mabwysiadodd staff gynnig yr awdurdod. Llofnodion staff: {staff}.",
  },
  "fact.ProposalAdopted.community": {
    en: "Local people adopted the authority's proposal. Their signatures: {users}.",
    cy: "Mabwysiadodd pobl leol gynnig yr awdurdod. Eu llofnodion: {users}.",
  },
  "fact.ProposalAdopted.joint": {
    en: "Staff and users adopted the authority's proposal. Signatures: {staff} of staff, {users} of users.",
    cy: "Mabwysiadodd staff a defnyddwyr gynnig yr awdurdod. Llofnodion: {staff} o staff, {users} o ddefnyddwyr.",
  },
  "fact.SignaturesChecked": {
    en: "Signatures were checked against {against}. Accepted: {accepted}. Refused: {refused}.",
    cy: "Gwiriwyd llofnodion yn erbyn {against}. Derbyniwyd: {accepted}. Gwrthodwyd: {refused}.",
  },
  "fact.RequestFoundIncomplete": {
    en: "The authority found the request incomplete. Items missing: {missing}.",
    cy: "Canfu'r awdurdod fod y cais yn anghyflawn. Eitemau ar goll: {missing}.",
  },
  "fact.RequestCompleted": {
    en: "What was missing from the request arrived.",
    cy: "Daeth yr hyn a oedd ar goll o'r cais i law.",
  },
  "fact.RequestValidated": {
    en: "The request was found complete. The time for deciding runs from {date}.",
    cy: "Canfuwyd bod y cais yn gyflawn. Mae'r amser i benderfynu yn rhedeg o {date}.",
  },
  "fact.StandardAdopted": {
    en: "The authority adopted our standard, version 2. Its silence now counts as a refusal.",
    cy: "Mabwysiadodd yr awdurdod ein safon, fersiwn 2. Mae ei dawelwch yn awr yn cyfrif fel gwrthod.",
  },
  "fact.ExtensionAgreed": {
    en: "More time was agreed, to {to}. It is for: {item}.",
    cy: "Cytunwyd ar fwy o amser, hyd {to}. Mae ar gyfer: {item}.",
  },
  "fact.DecidedInPrinciple.agree": {
    en: "The authority agreed in principle, with reasons.",
    cy: "Cytunodd yr awdurdod mewn egwyddor, gyda rhesymau.",
  },
  "fact.DecidedInPrinciple.agreeWithModification": {
    en: "The authority agreed in principle, with a change that those who asked must accept or decline.",
    cy: "Cytunodd yr awdurdod mewn egwyddor, gyda newid y mae'n rhaid i'r rhai a ofynnodd ei dderbyn neu ei wrthod.",
  },
  "fact.DecidedInPrinciple.refuse": {
    en: "The authority refused the request. The ground: {ground}.",
    cy: "Gwrthododd yr awdurdod y cais. Y sail: {ground}.",
  },
  "fact.DecidedInPrinciple.refuseNoGround": {
    en: "The authority refused the request and named none of the listed grounds.",
    cy: "Gwrthododd yr awdurdod y cais heb enwi un o'r seiliau a restrir.",
  },
  "fact.ModificationAnswered.accepted": {
    en: "Those who asked accepted the authority's change.",
    cy: "Derbyniodd y rhai a ofynnodd newid yr awdurdod.",
  },
  "fact.ModificationAnswered.declined": {
    en: "Those who asked declined the authority's change.",
    cy: "Gwrthododd y rhai a ofynnodd newid yr awdurdod.",
  },
  "fact.ReviewSought.refusal": {
    en: "Those who asked sought a review of the refusal.",
    cy: "Gofynnodd y rhai a wnaeth y cais am adolygiad o'r gwrthodiad.",
  },
  "fact.ReviewSought.silence": {
    en: "Those who asked sought a review, since the authority gave no answer in time.",
    cy: "Gofynnodd y rhai a wnaeth y cais am adolygiad, gan na roddodd yr awdurdod ateb mewn pryd.",
  },
  "fact.ReviewSought.finalRefusal": {
    en: "Those who asked sought a review of the final refusal.",
    cy: "Gofynnodd y rhai a wnaeth y cais am adolygiad o'r gwrthodiad terfynol.",
  },
  "fact.ReviewReported.recommendation": {
    en: "The arbiter reported. The recommendation: {outcome}. The authority may decide otherwise.",
    cy: "Adroddodd y cymrodeddwr. Yr argymhelliad: {outcome}. Caiff yr awdurdod benderfynu fel arall.",
  },
  "fact.ReviewReported.binding": {
    en: "The arbiter reported. The decision: {outcome}. It binds the authority, by {law}.",
    cy: "Adroddodd y cymrodeddwr. Y penderfyniad: {outcome}. Mae'n rhwymo'r awdurdod, drwy {law}.",
  },
  "fact.ReviewReported.bindingNoLaw": {
    en: "The arbiter reported a decision said to bind: {outcome}. No law is named.",
    cy: "Adroddodd y cymrodeddwr benderfyniad y dywedir ei fod yn rhwymo: {outcome}. Ni enwir cyfraith.",
  },
  "fact.FinallyDecided.agree": {
    en: "After the ballot the authority finally agreed, with reasons.",
    cy: "Ar ôl y bleidlais cytunodd yr awdurdod yn derfynol, gyda rhesymau.",
  },
  "fact.FinallyDecided.refuse": {
    en: "The authority finally refused. The ground: {ground}.",
    cy: "Gwrthododd yr awdurdod yn derfynol. Y sail: {ground}.",
  },
  "fact.FinallyDecided.refuseNoGround": {
    en: "The authority finally refused and named none of the listed grounds.",
    cy: "Gwrthododd yr awdurdod yn derfynol heb enwi un o'r seiliau a restrir.",
  },
  "fact.CaseStopped": {
    en: "The case stopped. The cause: {why}.",
    cy: "Daeth yr achos i ben. Yr achos dros hynny: {why}.",
  },
};

export const requestTellings: Tellings<keyof typeof requestFacts> = {
  "RequestMade/1": ({ origin, right, staffSignatories: staff, userSignatories: users }) => {
    const values = { staff, users, right: named("right", right) };
    return told(`RequestMade.${origin}`, values);
  },
  "AuthorityProposed/1": () => told("AuthorityProposed"),
  "ProposalAdopted/1": ({ origin, staffSignatories: staff, userSignatories: users }) =>
    told(`ProposalAdopted.${origin}`, { staff, users }),
  "SignaturesChecked/1": ({ accepted, refused, against }) =>
    told("SignaturesChecked", { accepted, refused, against }),
  "RequestFoundIncomplete/1": ({ missing }) =>
    told("RequestFoundIncomplete", { missing: missing.length }),
  "RequestCompleted/1": () => told("RequestCompleted"),
  "RequestValidated/1": ({ validationDate }) =>
    told("RequestValidated", { date: { day: validationDate } }),
  "StandardAdopted/1": () => told("StandardAdopted"),
  "ExtensionAgreed/1": ({ item, to }) => told("ExtensionAgreed", { item, to: { day: to } }),
  "DecidedInPrinciple/1": ({ decision, ground }) => {
    if (decision !== "refuse") return told(`DecidedInPrinciple.${decision}`);
    return ground === null
      ? told("DecidedInPrinciple.refuseNoGround")
      : told("DecidedInPrinciple.refuse", { ground: named("refusalGround", ground) });
  },
  "ModificationAnswered/1": ({ accepted }) =>
    told(`ModificationAnswered.${accepted ? "accepted" : "declined"}`),
  "ReviewSought/1": ({ of }) => told(`ReviewSought.${of}`),
  "ReviewReported/1": ({ outcome, power, law }) => {
    const values = { outcome: named("reviewOutcome", outcome) };
    if (power === "recommendation") return told("ReviewReported.recommendation", values);
    return law === null
      ? told("ReviewReported.bindingNoLaw", values)
      : told("ReviewReported.binding", { ...values, law });
  },
  "FinallyDecided/1": ({ decision, ground }) => {
    if (decision === "agree") return told("FinallyDecided.agree");
    return ground === null
      ? told("FinallyDecided.refuseNoGround")
      : told("FinallyDecided.refuse", { ground: named("refusalGround", ground) });
  },
  "CaseStopped/1": ({ why }) => told("CaseStopped", { why: named("stopReason", why) }),
};
