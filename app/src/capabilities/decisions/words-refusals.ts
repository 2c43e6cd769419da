/** Why an act of deciding is refused, and what can be done: two sentences for each rule. */
import type { Catalogue } from "@rochdale/language/message.ts";

type Sentences = { because: [en: string, cy: string]; remedy: [en: string, cy: string] };

const refusals: Record<string, Sentences> = {
  notApplicable: {
    because: [
      "No public service is taken over here, so no authority decides.",
      "Ni chymerir gwasanaeth cyhoeddus drosodd yma, felly nid oes awdurdod yn penderfynu.",
    ],
    remedy: [
      "Nobody need act. The founders go on to the mutual’s design.",
      "Nid oes angen i neb weithredu. Mae’r sylfaenwyr yn mynd ymlaen i ddylunio’r sefydliad.",
    ],
  },
  notValidated: {
    because: [
      "The request has not been found valid, so there is nothing to decide yet.",
      "Ni chafwyd bod y cais yn ddilys, felly nid oes dim i’w benderfynu eto.",
    ],
    remedy: [
      "Find the request valid first, or say what it lacks.",
      "Cewch fod y cais yn ddilys yn gyntaf, neu dywedwch beth sydd ar goll.",
    ],
  },
  decidedAlready: {
    because: ["This decision has been taken.", "Mae’r penderfyniad hwn wedi’i wneud."],
    remedy: [
      "It is taken again only when an arbiter sends it back.",
      "Dim ond pan fydd cymrodeddwr yn ei anfon yn ôl y caiff ei wneud eto.",
    ],
  },
  ownCause: {
    because: [
      "You made the request, so you cannot decide on it.",
      "Chi a wnaeth y cais, felly ni allwch benderfynu arno.",
    ],
    remedy: [
      "Somebody else decides for the authority.",
      "Rhywun arall sy’n penderfynu dros yr awdurdod.",
    ],
  },
  noModification: {
    because: ["No change waits for an answer.", "Nid oes addasiad yn aros am ateb."],
    remedy: ["Nobody need act.", "Nid oes angen i neb weithredu."],
  },
  nothingToReview: {
    because: [
      "Nothing can be reviewed now: there is no refusal, and the time for deciding has not run out.",
      "Ni ellir adolygu dim yn awr: nid oes gwrthodiad, ac nid yw’r amser i benderfynu wedi dod i ben.",
    ],
    remedy: [
      "Wait for the decision, or for its due day to pass.",
      "Arhoswch am y penderfyniad, neu i’w ddyddiad terfyn fynd heibio.",
    ],
  },
  noReview: {
    because: ["No review waits for a report.", "Nid oes adolygiad yn aros am adroddiad."],
    remedy: [
      "The proposers may ask for a review of a refusal or of silence.",
      "Gall y cynigwyr ofyn am adolygiad o wrthodiad neu o dawelwch.",
    ],
  },
  notInPrinciple: {
    because: [
      "The authority has not agreed in principle.",
      "Nid yw’r awdurdod wedi cytuno mewn egwyddor.",
    ],
    remedy: [
      "Decide on the request in principle first. The proposers answer any change.",
      "Penderfynwch ar y cais mewn egwyddor yn gyntaf. Y cynigwyr sy’n ateb unrhyw addasiad.",
    ],
  },
  noBallot: {
    because: [
      "No ballot of the staff has been reported.",
      "Nid oes pleidlais staff wedi’i hadrodd.",
    ],
    remedy: [
      "The scrutineer calls the ballot, and reports it.",
      "Y craffwr sy’n galw’r bleidlais, ac yn adrodd arni.",
    ],
  },
  staffSaidNo: {
    because: [
      "The staff did not support it: {for} for, {against} against.",
      "Ni chefnogodd y staff hyn: {for} o blaid, {against} yn erbyn.",
    ],
    remedy: [
      "Refuse, or stop the case. Staff may ask again in a new case.",
      "Gwrthodwch, neu stopiwch yr achos. Gall staff ofyn eto mewn achos newydd.",
    ],
  },
  mandateGone: {
    because: [
      "The staff’s yes no longer stands: its year is over, or the terms have changed since.",
      "Nid yw cytundeb y staff yn sefyll mwyach: mae ei flwyddyn ar ben, neu mae’r telerau wedi newid ers hynny.",
    ],
    remedy: [
      "Call a new ballot on the terms as they are now.",
      "Galwch bleidlais newydd ar y telerau fel y maent yn awr.",
    ],
  },
  runsAlready: {
    because: [
      "The mutual runs already, so its case cannot be stopped.",
      "Mae’r sefydliad eisoes yn rhedeg, felly ni ellir stopio ei achos.",
    ],
    remedy: ["Its members decide on its future.", "Ei aelodau sy’n penderfynu ar ei ddyfodol."],
  },
  "notShown.staffSaidNo": {
    because: [
      "The record shows no ballot in which the staff said no.",
      "Nid yw’r cofnod yn dangos pleidlais lle dywedodd y staff na.",
    ],
    remedy: [
      "Wait for the scrutineer’s report, or give another reason.",
      "Arhoswch am adroddiad y craffwr, neu rhowch reswm arall.",
    ],
  },
  "notShown.refused": {
    because: ["The record shows no refusal.", "Nid yw’r cofnod yn dangos gwrthodiad."],
    remedy: [
      "Record the authority’s decision first, or give another reason.",
      "Cofnodwch benderfyniad yr awdurdod yn gyntaf, neu rhowch reswm arall.",
    ],
  },
  "notShown.exempt": {
    because: ["The service is not exempt.", "Nid yw’r gwasanaeth wedi’i eithrio."],
    remedy: ["Give another reason.", "Rhowch reswm arall."],
  },
};

export const decisionRefusalWords: Catalogue = Object.fromEntries(
  Object.entries(refusals).flatMap(([rule, { because, remedy }]) => [
    [`decisions.${rule}.because`, { en: because[0], cy: because[1] }],
    [`decisions.${rule}.remedy`, { en: remedy[0], cy: remedy[1] }],
  ]),
);
