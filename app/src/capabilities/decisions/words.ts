/** The sentences of deciding: problems, the road, and the notice. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { decisionActWords } from "./words-acts.ts";
import { decisionRefusalWords } from "./words-refusals.ts";
import { noticeSentences } from "./words-notice.ts";

const problems: Catalogue = {
  "decisions.groundNeeded": {
    en: "Choose the ground on which you refuse. Without one, agree",
    cy: "Dewiswch y sail yr ydych yn gwrthod arni. Heb un, cytunwch",
  },
  "decisions.evidenceNeeded": {
    en: "Give the evidence for the ground, as text or a file",
    cy: "Rhowch y dystiolaeth dros y sail, fel testun neu ffeil",
  },
  "decisions.cureNeeded": {
    en: "Write what the proposers could do to change the answer",
    cy: "Ysgrifennwch beth y gallai’r cynigwyr ei wneud i newid yr ateb",
  },
  "decisions.modificationNeeded": {
    en: "Write the change that the proposers are to accept or decline",
    cy: "Ysgrifennwch yr addasiad y mae’r cynigwyr i’w dderbyn neu ei wrthod",
  },
  "decisions.noGroundToAgree": {
    en: "Leave the ground empty when you agree, or choose to refuse",
    cy: "Gadewch y sail yn wag pan gytunwch, neu dewiswch wrthod",
  },
  "decisions.noModificationToAgree": {
    en: "Leave the change empty, or choose to agree with a change",
    cy: "Gadewch yr addasiad yn wag, neu dewiswch gytuno gydag addasiad",
  },
  "decisions.groundNeededAfterBallot": {
    en: "Choose a ground: the staff ballot carried, so a refusal needs one",
    cy: "Dewiswch sail: enillwyd pleidlais y staff, felly mae angen un i wrthod",
  },
  "decisions.evidenceNeededAfterBallot": {
    en: "Give evidence for the ground: the staff ballot carried",
    cy: "Rhowch dystiolaeth dros y sail: enillwyd pleidlais y staff",
  },
  "decisions.lawNeeded": {
    en: "Name the law that gives you power to decide, or choose to recommend",
    cy: "Enwch y gyfraith sy’n rhoi’r gallu i chi benderfynu, neu dewiswch argymell",
  },
};

const road: Catalogue = {
  "decisions.task.inPrinciple": {
    en: "Authority’s decision in principle",
    cy: "Penderfyniad yr awdurdod mewn egwyddor",
  },
  "decisions.task.notApplicable": {
    en: "No authority decides: no public service is taken over",
    cy: "Nid oes awdurdod yn penderfynu: ni chymerir gwasanaeth cyhoeddus drosodd",
  },
  "decisions.task.notAsked": {
    en: "Starts when the request is valid",
    cy: "Yn dechrau pan fydd y cais yn ddilys",
  },
  "decisions.task.waiting": {
    en: "{authority} must decide",
    cy: "Rhaid i {authority} benderfynu",
  },
  "decisions.task.noAnswer": {
    en: "No answer by {due}. The proposers may ask for a review",
    cy: "Dim ateb erbyn {due}. Gall y cynigwyr ofyn am adolygiad",
  },
  "decisions.task.deemedRefusal": {
    en: "No answer by {due}. By the standard that the authority adopted, this counts as a refusal",
    cy: "Dim ateb erbyn {due}. Yn ôl y safon a fabwysiadodd yr awdurdod, mae hyn yn cyfrif fel gwrthod",
  },
  "decisions.task.agreed": { en: "Agreed on {day}", cy: "Cytunwyd ar {day}" },
  "decisions.task.modificationOpen": {
    en: "Agreed with a change. The proposers must answer it",
    cy: "Cytunwyd gydag addasiad. Rhaid i’r cynigwyr ei ateb",
  },
  "decisions.task.modificationDeclined": {
    en: "The proposers declined the change, so it counts as a refusal",
    cy: "Gwrthododd y cynigwyr yr addasiad, felly mae’n cyfrif fel gwrthod",
  },
  "decisions.task.refused": { en: "Refused. Ground: {ground}", cy: "Gwrthodwyd. Sail: {ground}" },
  "decisions.task.reconsider": {
    en: "The arbiter sent it back. The authority decides again",
    cy: "Anfonodd y cymrodeddwr ef yn ôl. Mae’r awdurdod yn penderfynu eto",
  },
  "decisions.task.review": { en: "Review by the arbiter", cy: "Adolygiad gan y cymrodeddwr" },
  "decisions.task.review.open": { en: "Asked for on {day}", cy: "Gofynnwyd amdano ar {day}" },
  "decisions.task.review.done": {
    en: "Outcome: {outcome}. Power: {power}",
    cy: "Canlyniad: {outcome}. Gallu: {power}",
  },
  "decisions.task.final": {
    en: "Authority’s final decision",
    cy: "Penderfyniad terfynol yr awdurdod",
  },
  "decisions.task.final.waits": {
    en: "Opens when the staff ballot is reported",
    cy: "Yn agor pan adroddir ar bleidlais y staff",
  },
  "decisions.task.final.open": {
    en: "The staff ballot: {for} for, {against} against",
    cy: "Pleidlais y staff: {for} o blaid, {against} yn erbyn",
  },
  "decisions.task.final.agree": { en: "Agreed on {day}", cy: "Cytunwyd ar {day}" },
  "decisions.task.final.refuse": { en: "Refused on {day}", cy: "Gwrthodwyd ar {day}" },
  "decisions.tag.noAnswer": { en: "No answer", cy: "Dim ateb" },
  "decisions.tag.deemedRefusal": { en: "Counts as a refusal", cy: "Yn cyfrif fel gwrthod" },
  "decisions.tag.refused": { en: "Refused", cy: "Gwrthodwyd" },
  "decisions.block.noAnswer": {
    en: "{authority} gave no answer by {due}. It must answer; the proposers may ask for a review.",
    cy: "Ni roddodd {authority} ateb erbyn {due}. Rhaid iddo ateb; gall y cynigwyr ofyn am adolygiad.",
  },
  "decisions.block.deemedRefusal": {
    en: "{authority} gave no answer by {due}, which counts as a refusal. The proposers may ask the arbiter.",
    cy: "Ni roddodd {authority} ateb erbyn {due}, sy’n cyfrif fel gwrthod. Gall y cynigwyr ofyn i’r cymrodeddwr.",
  },
  "decisions.block.refused": {
    en: "{authority} refused. The proposers may ask the arbiter for a review, or stop the case.",
    cy: "Gwrthododd {authority}. Gall y cynigwyr ofyn i’r cymrodeddwr am adolygiad, neu stopio’r achos.",
  },
  "decisions.block.modificationOpen": {
    en: "{authority} agrees with a change. The proposers must accept or decline it.",
    cy: "Mae {authority} yn cytuno gydag addasiad. Rhaid i’r cynigwyr ei dderbyn neu ei wrthod.",
  },
  "decisions.block.review": {
    en: "The arbiter has a review to report.",
    cy: "Mae gan y cymrodeddwr adolygiad i adrodd arno.",
  },
  "decisions.block.staffSaidNo": {
    en: "The staff said no: {for} for, {against} against. The case must stop.",
    cy: "Dywedodd y staff na: {for} o blaid, {against} yn erbyn. Rhaid i’r achos stopio.",
  },
};

export const decisionWords: Catalogue = {
  ...problems,
  ...road,
  ...noticeSentences,
  ...decisionRefusalWords,
  ...decisionActWords,
};
