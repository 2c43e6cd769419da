/** The words of the acts of key-holders, and of their refusals. */
import type { Catalogue } from "@rochdale/language/message.ts";

const answer = {
  en: "The answer that this page’s script made",
  cy: "Yr ateb a wnaeth sgript y dudalen hon",
};
const answerHint = {
  en: "A file in JSON. The page of the key-holders makes it and sends it for you.",
  cy: "Ffeil JSON. Mae tudalen deiliaid yr allweddi yn ei gwneud ac yn ei hanfon drosoch.",
};
const ballot = { en: "Which ballot", cy: "Pa bleidlais" };

function step(id: string, words: { title: [string, string]; button: [string, string] }): Catalogue {
  return {
    [`act.${id}`]: { en: words.title[0], cy: words.title[1] },
    [`act.${id}.button`]: { en: words.button[0], cy: words.button[1] },
    [`act.${id}.ballot`]: ballot,
    [`act.${id}.answer`]: answer,
    [`act.${id}.answer.hint`]: answerHint,
  };
}

const nth = [
  ["first", "Y cyntaf"],
  ["second", "Yr ail"],
  ["third", "Y trydydd"],
  ["fourth", "Y pedwerydd"],
  ["fifth", "Y pumed"],
] as const;

const holders: Catalogue = Object.fromEntries(
  nth.flatMap(([en, cy], index) => [
    [
      `act.keys.name.holder${index + 1}`,
      { en: `The ${en} key-holder`, cy: `${cy} i ddal allwedd` },
    ],
    [
      `act.keys.name.interest${index + 1}`,
      { en: `The side of the ${en} key-holder`, cy: `Ochr: ${cy.toLowerCase()} i ddal allwedd` },
    ],
  ]),
);

export const keysActWords: Catalogue = {
  "act.keys.name": { en: "Name the key-holders", cy: "Enwi deiliaid yr allweddi" },
  "act.keys.name.intro": {
    en: "Each holds a part of the ballot’s key. Choose people whose interests differ, so that no side can open votes alone. Naming again starts the keys afresh.",
    cy: "Mae pob un yn dal rhan o allwedd y bleidlais. Dewiswch bobl â buddiannau gwahanol, fel na all un ochr agor pleidleisiau ar ei phen ei hun. Mae enwi eto yn dechrau’r allweddi o’r newydd.",
  },
  "act.keys.name.button": { en: "Name these holders", cy: "Enwi’r deiliaid hyn" },
  "act.keys.name.ballot": ballot,
  "act.keys.name.scheme": {
    en: "How many must act together",
    cy: "Faint sy’n gorfod gweithredu gyda’i gilydd",
  },
  ...holders,
  "keys.scheme.single": {
    en: "One holder alone, for a very small body",
    cy: "Un deiliad yn unig, ar gyfer corff bach iawn",
  },
  "keys.scheme.twoOfThree": { en: "Any two of three holders", cy: "Unrhyw ddau o dri deiliad" },
  "keys.scheme.threeOfFive": { en: "Any three of five holders", cy: "Unrhyw dri o bum deiliad" },
  ...step("keys.make", {
    title: ["Make your part of the key", "Gwneud eich rhan o’r allwedd"],
    button: ["Send the public half", "Anfon yr hanner cyhoeddus"],
  }),
  ...step("keys.deal", {
    title: ["Deal parts to the other holders", "Rhannu â’r deiliaid eraill"],
    button: ["Send the locked parts", "Anfon y rhannau dan glo"],
  }),
  ...step("keys.complete", {
    title: ["Check and complete your part", "Gwirio a chwblhau eich rhan"],
    button: ["Send the check", "Anfon y prawf"],
  }),
  ...step("keys.rehearse", {
    title: ["Open the test vote", "Agor y bleidlais brawf"],
    button: ["Send my part of the opening", "Anfon fy rhan o’r agor"],
  }),
  ...step("keys.shuffle", {
    title: ["Shuffle the ranked papers", "Cymysgu’r papurau trefnol"],
    button: ["Send the shuffled papers", "Anfon y papurau cymysg"],
  }),
  ...step("keys.share", {
    title: ["Open the result with the others", "Agor y canlyniad gyda’r lleill"],
    button: ["Send my part of the opening", "Anfon fy rhan o’r agor"],
  }),
  ...step("keys.lose", {
    title: ["Say that your key is lost", "Dweud bod eich allwedd ar goll"],
    button: ["My key is lost", "Mae fy allwedd ar goll"],
  }),
  "keys.problem.answer": {
    en: "This file is not the answer to this step. Go back to the page of the key-holders and let it make the answer.",
    cy: "Nid y ffeil hon yw’r ateb i’r cam hwn. Ewch yn ôl i dudalen deiliaid yr allweddi a gadewch iddi wneud yr ateb.",
  },
  "keys.problem.unsound": {
    en: "The answer does not fit the other holders’ parts, or its proof does not hold: {check}. Nothing was recorded. Check that you used your own key sheet.",
    cy: "Nid yw’r ateb yn cyd-fynd â rhannau’r deiliaid eraill, neu nid yw ei brawf yn dal: {check}. Ni chofnodwyd dim. Gwiriwch eich bod wedi defnyddio’ch dalen allwedd eich hun.",
  },
  "keys.problem.unsoundShuffle": {
    en: "The proof of the shuffle does not hold: {check}. Nothing was recorded. Shuffle the papers again on the page of the key-holders.",
    cy: "Nid yw prawf y cymysgu yn dal: {check}. Ni chofnodwyd dim. Cymysgwch y papurau eto ar dudalen deiliaid yr allweddi.",
  },
  "keys.problem.overtaken": {
    en: "Another holder’s answer was recorded first, so yours no longer fits. Nothing of yours was recorded. Do the step again.",
    cy: "Cofnodwyd ateb deiliad arall yn gyntaf, felly nid yw eich un chi’n ffitio mwyach. Ni chofnodwyd dim o’ch ateb chi. Gwnewch y cam eto.",
  },
  "keys.problem.long": {
    en: "This ballot has many papers, and checking their proofs takes minutes. Send the answer on the page of the key-holders: it is checked there while you do something else.",
    cy: "Mae gan y bleidlais hon lawer o bapurau, ac mae gwirio eu profion yn cymryd munudau. Anfonwch yr ateb ar dudalen deiliaid yr allweddi: caiff ei wirio yno tra byddwch yn gwneud rhywbeth arall.",
  },
  "keys.problem.tooBig": {
    en: "This file is larger than 120 MB, and no answer to this step is. Nothing was kept. Let this page make the answer again.",
    cy: "Mae’r ffeil hon yn fwy na 120 MB, ac nid yw’r un ateb i’r cam hwn mor fawr. Ni chadwyd dim. Gadewch i’r dudalen hon wneud yr ateb eto.",
  },
  "keys.problem.party": {
    en: "Choose a party of this body",
    cy: "Dewiswch barti o’r corff hwn",
  },
  "keys.problem.side": { en: "Choose the side of this holder", cy: "Dewiswch ochr y deiliad hwn" },
  "keys.refused.sameParty": {
    en: "The same party is named twice.",
    cy: "Enwir yr un parti ddwywaith.",
  },
  "keys.remedy.sameParty": {
    en: "Give each part to a different party.",
    cy: "Rhowch bob rhan i barti gwahanol.",
  },
  "keys.refused.interestOfRole": {
    en: "The party {party} speaks in another role than that side’s.",
    cy: "Mae’r parti {party} yn siarad mewn rôl wahanol i rôl yr ochr honno.",
  },
  "keys.remedy.interestOfRole": {
    en: "Name the side that this party speaks for in the case.",
    cy: "Enwch yr ochr y mae’r parti hwn yn siarad drosti yn yr achos.",
  },
  "keys.refused.single": {
    en: "With {eligible} voters one holder is too few: they could read every vote alone.",
    cy: "Gyda {eligible} o bleidleiswyr mae un deiliad yn rhy ychydig: gallai ddarllen pob pleidlais ar ei ben ei hun.",
  },
  "keys.remedy.single": {
    en: "Name three holders of whom any two act together. One holder is for {most} voters at most.",
    cy: "Enwch dri deiliad y mae unrhyw ddau ohonynt yn gweithredu gyda’i gilydd. Mae un deiliad ar gyfer {most} o bleidleiswyr ar y mwyaf.",
  },
  "keys.refused.oneSide": {
    en: "One side would hold {holders} parts, and {threshold} parts open the votes.",
    cy: "Byddai un ochr yn dal {holders} rhan, ac mae {threshold} rhan yn agor y pleidleisiau.",
  },
  "keys.remedy.oneSide": {
    en: "Name holders of different sides, so that no side can open votes alone.",
    cy: "Enwch ddeiliaid o wahanol ochrau, fel na all un ochr agor pleidleisiau ar ei phen ei hun.",
  },
  "keys.refused.noBallot": {
    en: "No ballot in the verifiable box waits for key-holders.",
    cy: "Nid oes pleidlais yn y blwch gwiriadwy yn aros am ddeiliaid allweddi.",
  },
  "keys.remedy.noBallot": {
    en: "Call a ballot in the verifiable box. Once its election is set up, its keys stay as they are.",
    cy: "Galwch bleidlais yn y blwch gwiriadwy. Unwaith y bydd ei hetholiad wedi’i osod, mae ei allweddi’n aros fel y maent.",
  },
  "keys.refused.notYourTurn": {
    en: "This step is not yours to do now.",
    cy: "Nid eich tro chi yw’r cam hwn yn awr.",
  },
  "keys.remedy.notYourTurn": {
    en: "Look at the page of the key-holders: it says who does what next.",
    cy: "Edrychwch ar dudalen deiliaid yr allweddi: mae’n dweud pwy sy’n gwneud beth nesaf.",
  },
  "keys.refused.notFrozen": {
    en: "The roll of this ballot is not frozen.",
    cy: "Nid yw cofrestr y bleidlais hon wedi’i rhewi.",
  },
  "keys.remedy.notFrozen": {
    en: "Freeze the roll first: how many vote decides how many holders are needed.",
    cy: "Rhewch y gofrestr yn gyntaf: nifer y pleidleiswyr sy’n penderfynu faint o ddeiliaid sydd eu hangen.",
  },
};
