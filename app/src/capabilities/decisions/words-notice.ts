/** What a decision notice says around the authority's own words. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const noticeSentences: Catalogue = {
  "decisions.notice.reference": {
    en: "Decision notice {reference}",
    cy: "Hysbysiad penderfyniad {reference}",
  },
  "decisions.notice.about": {
    en: "Request made {made}, valid from {valid}",
    cy: "Gwnaed y cais {made}, dilys o {valid}",
  },
  "decisions.notice.heading": {
    en: "Request to run {body} as a mutual",
    cy: "Cais i redeg {body} fel sefydliad cydfuddiannol",
  },
  "decisions.notice.decision.inPrinciple.agree": {
    en: "{authority} agrees in principle.",
    cy: "Mae {authority} yn cytuno mewn egwyddor.",
  },
  "decisions.notice.decision.inPrinciple.agreeWithModification": {
    en: "{authority} agrees in principle, with a change that needs the proposers’ consent.",
    cy: "Mae {authority} yn cytuno mewn egwyddor, gydag addasiad sydd angen cydsyniad y cynigwyr.",
  },
  "decisions.notice.decision.inPrinciple.refuse": {
    en: "{authority} refuses in principle.",
    cy: "Mae {authority} yn gwrthod mewn egwyddor.",
  },
  "decisions.notice.decision.final.agree": {
    en: "After the staff ballot, {authority} agrees.",
    cy: "Ar ôl pleidlais y staff, mae {authority} yn cytuno.",
  },
  "decisions.notice.decision.final.refuse": {
    en: "After the staff ballot, {authority} refuses.",
    cy: "Ar ôl pleidlais y staff, mae {authority} yn gwrthod.",
  },
  "decisions.notice.asked": { en: "What was asked", cy: "Beth a ofynnwyd" },
  "decisions.notice.asked.staff": {
    en: "{staff} staff asked to run this service: {service}. The right used: {right}.",
    cy: "Gofynnodd {staff} o staff am redeg y gwasanaeth hwn: {service}. Yr hawl a ddefnyddiwyd: {right}.",
  },
  "decisions.notice.asked.community": {
    en: "{users} users and local people asked to run this service: {service}. The right used: {right}.",
    cy: "Gofynnodd {users} o ddefnyddwyr a phobl leol am redeg y gwasanaeth hwn: {service}. Yr hawl a ddefnyddiwyd: {right}.",
  },
  "decisions.notice.asked.joint": {
    en: "{staff} staff and {users} users asked together to run this service: {service}. The right used: {right}.",
    cy: "Gofynnodd {staff} o staff a {users} o ddefnyddwyr gyda’i gilydd am redeg y gwasanaeth hwn: {service}. Yr hawl a ddefnyddiwyd: {right}.",
  },
  "decisions.notice.statement": {
    en: "Read the statement of case",
    cy: "Darllenwch y datganiad achos",
  },
  "decisions.notice.modification": { en: "The change", cy: "Y newid" },
  "decisions.notice.ground": { en: "The ground", cy: "Y sail" },
  "decisions.notice.groundIs": { en: "Ground: {ground}.", cy: "Sail: {ground}." },
  "decisions.notice.groundLaw": {
    en: "The list of grounds: {law}.",
    cy: "Y rhestr o seiliau: {law}.",
  },
  "decisions.notice.evidence": { en: "The evidence", cy: "Y dystiolaeth" },
  "decisions.notice.readEvidence": { en: "Read the evidence", cy: "Darllenwch y dystiolaeth" },
  "decisions.notice.cure": {
    en: "What would change this answer",
    cy: "Beth fyddai’n newid yr ateb hwn",
  },
  "decisions.notice.reasons": { en: "Reasons", cy: "Rhesymau" },
  "decisions.notice.next": { en: "What happens next", cy: "Beth sy’n digwydd nesaf" },
  "decisions.notice.next.scoping": {
    en: "A facilitating team looks at how a mutual could work, within 40 working days.",
    cy: "Mae tîm hwyluso yn edrych ar sut y gallai sefydliad cydfuddiannol weithio, o fewn 40 diwrnod gwaith.",
  },
  "decisions.notice.next.ballot": {
    en: "Staff vote in secret, once the business case and the terms are fixed.",
    cy: "Mae staff yn pleidleisio’n gyfrinachol, unwaith y bydd yr achos busnes a’r telerau wedi’u pennu.",
  },
  "decisions.notice.next.twice": {
    en: "Nothing is transferred yet. The authority decides again after the ballot.",
    cy: "Ni throsglwyddir dim eto. Mae’r awdurdod yn penderfynu eto ar ôl y bleidlais.",
  },
  "decisions.notice.next.answer": {
    en: "The proposers accept or decline the change.",
    cy: "Mae’r cynigwyr yn derbyn neu’n gwrthod yr addasiad.",
  },
  "decisions.notice.next.declined": {
    en: "If they decline, this notice counts as a refusal.",
    cy: "Os gwrthodant, mae’r hysbysiad hwn yn cyfrif fel gwrthod.",
  },
  "decisions.notice.next.waits": {
    en: "The case goes no further unless an arbiter’s review changes the decision.",
    cy: "Nid yw’r achos yn mynd ymhellach oni bai bod adolygiad y cymrodeddwr yn newid y penderfyniad.",
  },
  "decisions.notice.next.stays": {
    en: "The service and its staff stay where they are.",
    cy: "Mae’r gwasanaeth a’i staff yn aros lle y maent.",
  },
  "decisions.notice.next.prepare": {
    en: "The mutual is incorporated, and everything on the checklist is prepared.",
    cy: "Corfforir y sefydliad, a pharatoir popeth ar y rhestr wirio.",
  },
  "decisions.notice.next.contract": {
    en: "The contract is signed on the terms that the staff voted on.",
    cy: "Llofnodir y contract ar y telerau y pleidleisiodd y staff arnynt.",
  },
  "decisions.notice.next.stand": {
    en: "If the terms change after the vote, the staff vote again.",
    cy: "Os yw’r telerau’n newid ar ôl y bleidlais, mae’r staff yn pleidleisio eto.",
  },
  "decisions.notice.disagree": { en: "If you disagree", cy: "Os ydych yn anghytuno" },
  "decisions.notice.review": {
    en: "The proposers may ask the independent arbiter for a review. The arbiter recommends, unless a law gives power to decide.",
    cy: "Gall y cynigwyr ofyn i’r cymrodeddwr annibynnol am adolygiad. Mae’r cymrodeddwr yn argymell, oni bai bod cyfraith yn rhoi’r gallu i benderfynu.",
  },
  "decisions.notice.challenge": {
    en: "Anyone may read the whole file, and challenge what it says. A challenge stands beside the finding.",
    cy: "Gall unrhyw un ddarllen y ffeil gyfan, a herio’r hyn a ddywed. Mae her yn sefyll wrth ochr y canfyddiad.",
  },
  "decisions.notice.signed": { en: "For {authority}", cy: "Dros {authority}" },
  "decisions.notice.pdf": { en: "Download as PDF", cy: "Lawrlwytho fel PDF" },
  "decisions.notice.inRecord": { en: "See it in the record", cy: "Ei weld yn y cofnod" },
  "decisions.notice.checkAt": {
    en: "Is this notice real and unchanged? Check it at {url}. Fingerprint: {fingerprint}",
    cy: "A yw’r hysbysiad hwn yn ddilys a heb ei newid? Gwiriwch ef yn {url}. Ôl bys: {fingerprint}",
  },
};
