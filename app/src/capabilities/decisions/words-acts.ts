/** What the forms and letters of deciding say. */
import type { Catalogue } from "@rochdale/language/message.ts";

const forms: Catalogue = {
  "act.decision.inPrinciple": { en: "Decide in principle", cy: "Penderfynu mewn egwyddor" },
  "act.decision.inPrinciple.intro": {
    en: "The authority decides twice: in principle now, and finally after the ballot. The reasons are published.",
    cy: "Mae’r awdurdod yn penderfynu ddwywaith: mewn egwyddor yn awr, ac yn derfynol ar ôl y bleidlais. Cyhoeddir y rhesymau.",
  },
  "act.decision.inPrinciple.decision": {
    en: "What do you decide?",
    cy: "Beth ydych chi’n ei benderfynu?",
  },
  "act.decision.inPrinciple.ground": { en: "Ground of refusal", cy: "Sail y gwrthodiad" },
  "act.decision.inPrinciple.ground.hint": {
    en: "Needed to refuse. Only these grounds exist under the right that was used",
    cy: "Ei hangen i wrthod. Dim ond y seiliau hyn sydd o dan yr hawl a ddefnyddiwyd",
  },
  "act.decision.inPrinciple.modification": { en: "The change", cy: "Y newid" },
  "act.decision.inPrinciple.modification.hint": {
    en: "Needed when you agree with a change. The proposers accept or decline it",
    cy: "Ei angen pan gytunwch gyda newid. Mae’r cynigwyr yn ei dderbyn neu’n ei wrthod",
  },
  "act.decision.inPrinciple.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.decision.inPrinciple.reasons.hint": {
    en: "What you weighed and why. Do not write about a person",
    cy: "Beth y gwnaethoch ei bwyso a pham. Peidiwch ag ysgrifennu am berson",
  },
  "act.decision.inPrinciple.evidence": { en: "Evidence", cy: "Tystiolaeth" },
  "act.decision.inPrinciple.evidence.hint": {
    en: "Needed to refuse. It is published with the notice",
    cy: "Ei hangen i wrthod. Fe’i cyhoeddir gyda’r hysbysiad",
  },
  "act.decision.inPrinciple.cure": {
    en: "What would change the answer?",
    cy: "Beth fyddai’n newid yr ateb?",
  },
  "act.decision.inPrinciple.cure.hint": {
    en: "Needed to refuse. Say what the proposers could do",
    cy: "Ei angen i wrthod. Dywedwch beth y gallai’r cynigwyr ei wneud",
  },
  "act.decision.inPrinciple.button": { en: "Give the decision", cy: "Rhoi’r penderfyniad" },
  "act.decision.answerModification": {
    en: "Answer the authority’s change",
    cy: "Ateb newid yr awdurdod",
  },
  "act.decision.answerModification.intro": {
    en: "If you decline, the authority’s answer counts as a refusal. You may then ask for a review.",
    cy: "Os gwrthodwch, mae ateb yr awdurdod yn cyfrif fel gwrthod. Yna gallwch ofyn am adolygiad.",
  },
  "act.decision.answerModification.accepted": {
    en: "Do you accept the change?",
    cy: "A ydych yn derbyn y newid?",
  },
  "act.decision.answerModification.button": { en: "Give the answer", cy: "Rhoi’r ateb" },
  "act.decision.seekReview": {
    en: "Ask the arbiter for a review",
    cy: "Gofyn i’r cymrodeddwr am adolygiad",
  },
  "act.decision.seekReview.intro": {
    en: "An independent arbiter looks at the refusal or the silence. The arbiter recommends, unless a law gives power to decide.",
    cy: "Mae cymrodeddwr annibynnol yn edrych ar y gwrthodiad neu’r tawelwch. Mae’r cymrodeddwr yn argymell, oni bai bod cyfraith yn rhoi’r gallu i benderfynu.",
  },
  "act.decision.seekReview.reasons": {
    en: "Why do you disagree?",
    cy: "Pam ydych chi’n anghytuno?",
  },
  "act.decision.seekReview.reasons.hint": {
    en: "Published. Do not write about a person",
    cy: "Cyhoeddir hyn. Peidiwch ag ysgrifennu am berson",
  },
  "act.decision.seekReview.button": { en: "Ask for a review", cy: "Gofyn am adolygiad" },
  "act.decision.reportReview": { en: "Report the review", cy: "Adrodd ar yr adolygiad" },
  "act.decision.reportReview.outcome": { en: "What do you find?", cy: "Beth ydych chi’n ei gael?" },
  "act.decision.reportReview.power": {
    en: "Do you recommend, or decide?",
    cy: "A ydych yn argymell, ynteu’n penderfynu?",
  },
  "act.decision.reportReview.power.hint": {
    en: "An arbiter decides only where a law gives that power",
    cy: "Dim ond lle mae cyfraith yn rhoi’r gallu hwnnw y mae cymrodeddwr yn penderfynu",
  },
  "act.decision.reportReview.law": {
    en: "Which law gives you power to decide?",
    cy: "Pa gyfraith sy’n rhoi’r gallu i chi benderfynu?",
  },
  "act.decision.reportReview.law.hint": {
    en: "Needed when your report is binding. Name the Act and the section",
    cy: "Ei hangen pan fydd eich adroddiad yn rhwymo. Enwch y Ddeddf a’r adran",
  },
  "act.decision.reportReview.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.decision.reportReview.button": { en: "Report the review", cy: "Adrodd ar yr adolygiad" },
  "act.decision.final": { en: "Give the final decision", cy: "Penderfynu’n derfynol" },
  "act.decision.final.intro": {
    en: "After the ballot, the authority agrees or refuses, with reasons. A refusal after a ballot that carried needs a ground and evidence.",
    cy: "Ar ôl y bleidlais, mae’r awdurdod yn cytuno neu’n gwrthod, gyda rhesymau. Mae gwrthod ar ôl pleidlais a enillwyd yn gofyn am sail a thystiolaeth.",
  },
  "act.decision.final.decision": {
    en: "What do you decide?",
    cy: "Beth ydych chi’n ei benderfynu?",
  },
  "act.decision.final.ground": { en: "Ground of refusal", cy: "Sail y gwrthodiad" },
  "act.decision.final.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.decision.final.reasons.hint": {
    en: "Published. Do not write about a person",
    cy: "Cyhoeddir hyn. Peidiwch ag ysgrifennu am berson",
  },
  "act.decision.final.evidence": { en: "Evidence", cy: "Tystiolaeth" },
  "act.decision.final.button": { en: "Give the decision", cy: "Rhoi’r penderfyniad" },
  "act.decision.stop": { en: "Stop the case", cy: "Stopio’r achos" },
  "act.decision.stop.intro": {
    en: "The case ends here. What is in the record stays there, and staff may ask again in a new case.",
    cy: "Mae’r achos yn dod i ben yma. Mae’r hyn sydd yn y cofnod yn aros yno, a gall staff ofyn eto mewn achos newydd.",
  },
  "act.decision.stop.why": { en: "Why does it stop?", cy: "Pam mae’n stopio?" },
  "act.decision.stop.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.decision.stop.reasons.hint": {
    en: "Published. Do not write about a person",
    cy: "Cyhoeddir hyn. Peidiwch ag ysgrifennu am berson",
  },
  "act.decision.stop.button": { en: "Stop the case", cy: "Stopio’r achos" },
};

/** What happened, in a letter: the same sentence is its subject's reason. */
const told: Record<string, [subject: [string, string], text: [string, string]]> = {
  "inPrinciple.agree": [
    ["The authority agreed in principle: {body}", "Cytunodd yr awdurdod mewn egwyddor: {body}"],
    [
      "On {day} the authority agreed in principle about {body}. Read the notice on the case.",
      "Ar {day} cytunodd yr awdurdod mewn egwyddor ynghylch {body}. Darllenwch yr hysbysiad ar yr achos.",
    ],
  ],
  "inPrinciple.agreeWithModification": [
    [
      "The authority agrees with a change: {body}",
      "Mae’r awdurdod yn cytuno gydag addasiad: {body}",
    ],
    [
      "On {day} the authority agreed about {body}, with a change. The proposers accept or decline it.",
      "Ar {day} cytunodd yr awdurdod ynghylch {body}, gydag addasiad. Y cynigwyr sy’n ei dderbyn neu’n ei wrthod.",
    ],
  ],
  "inPrinciple.refuse": [
    ["The authority refused in principle: {body}", "Gwrthododd yr awdurdod mewn egwyddor: {body}"],
    [
      "On {day} the authority refused {body}, with a ground and evidence. The proposers may ask the arbiter for a review.",
      "Ar {day} gwrthododd yr awdurdod {body}, gyda sail a thystiolaeth. Gall y cynigwyr ofyn i’r cymrodeddwr am adolygiad.",
    ],
  ],
  modificationAccepted: [
    ["The change is accepted: {body}", "Derbynnir yr addasiad: {body}"],
    [
      "On {day} the proposers accepted the change about {body}. The case goes on.",
      "Ar {day} derbyniodd y cynigwyr yr addasiad ynghylch {body}. Mae’r achos yn mynd ymlaen.",
    ],
  ],
  modificationDeclined: [
    ["The change is declined: {body}", "Gwrthodir yr addasiad: {body}"],
    [
      "On {day} the proposers declined the change about {body}. The decision counts as a refusal.",
      "Ar {day} gwrthododd y cynigwyr yr addasiad ynghylch {body}. Mae’r penderfyniad yn cyfrif fel gwrthod.",
    ],
  ],
  reviewSought: [
    ["A review is asked for: {body}", "Gofynnir am adolygiad: {body}"],
    [
      "On {day} the proposers asked the arbiter for a review about {body}. The arbiter reports with reasons.",
      "Ar {day} gofynnodd y cynigwyr i’r cymrodeddwr am adolygiad ynghylch {body}. Mae’r cymrodeddwr yn adrodd gyda rhesymau.",
    ],
  ],
  reviewReported: [
    ["The arbiter has reported: {body}", "Mae’r cymrodeddwr wedi adrodd: {body}"],
    [
      "On {day} the arbiter reported about {body}. Read the report in the record of the case.",
      "Ar {day} adroddodd y cymrodeddwr ynghylch {body}. Darllenwch yr adroddiad yng nghofnod yr achos.",
    ],
  ],
  "final.agree": [
    [
      "The authority’s final decision is to agree: {body}",
      "Cytunodd yr awdurdod yn derfynol: {body}",
    ],
    [
      "On {day} the authority finally agreed about {body}. The conversion can be prepared.",
      "Ar {day} cytunodd yr awdurdod yn derfynol ynghylch {body}. Gellir paratoi’r newid.",
    ],
  ],
  "final.refuse": [
    [
      "The authority’s final decision is to refuse: {body}",
      "Gwrthododd yr awdurdod yn derfynol: {body}",
    ],
    [
      "On {day} the authority finally refused {body}. The proposers may ask the arbiter for a review.",
      "Ar {day} gwrthododd yr awdurdod {body} yn derfynol. Gall y cynigwyr ofyn i’r cymrodeddwr am adolygiad.",
    ],
  ],
};

const letters: Catalogue = Object.fromEntries(
  Object.entries(told).flatMap(([what, [subject, text]]) => [
    [`decisions.letter.${what}.subject`, { en: subject[0], cy: subject[1] }],
    [`decisions.letter.${what}.text`, { en: text[0], cy: text[1] }],
  ]),
);

export const decisionActWords: Catalogue = { ...forms, ...letters };
