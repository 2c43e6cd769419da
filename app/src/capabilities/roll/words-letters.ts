/** What voters receive: the invitation without a credential, the letter with one, and the easy-read paper. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const rollLetterWords: Catalogue = {
  "roll.invitation.subject": {
    en: "You may vote: {question}",
    cy: "Cewch bleidleisio: {question}",
  },
  "roll.invitation.text": {
    en: "You are on the roll of this ballot: {question}\n\nVoting runs from {opens} to the end of {closes}. The scrutineer sends you a letter with your voting code. It never comes from this website, and this message has no link. If no letter has come three days before the close, ask the scrutineer.",
    cy: "Rydych ar gofrestr y bleidlais hon: {question}\n\nMae’r pleidleisio rhwng {opens} a diwedd {closes}. Mae’r craffwr yn anfon llythyr atoch â’ch cod pleidleisio. Nid yw byth yn dod o’r wefan hon, ac nid oes dolen yn y neges hon. Os nad oes llythyr wedi dod dridiau cyn y cau, gofynnwch i’r craffwr.",
  },

  "roll.letter.title": { en: "Your vote: {question}", cy: "Eich pleidlais: {question}" },
  "roll.letter.how": {
    en: "Voting runs from {opens} to the end of {closes}. Point your phone’s camera at the square code, or go to {address} and type your voting code. Capital and small letters matter.",
    cy: "Mae’r pleidleisio rhwng {opens} a diwedd {closes}. Pwyntiwch gamera eich ffôn at y cod sgwâr, neu ewch i {address} a theipiwch eich cod pleidleisio. Mae priflythrennau a llythrennau bach yn bwysig.",
  },
  "roll.letter.again": {
    en: "You may vote again until the end: only your last vote counts.",
    cy: "Cewch bleidleisio eto hyd y diwedd: dim ond eich pleidlais olaf sy’n cyfrif.",
  },
  "roll.letter.secret": {
    en: "Keep this letter to yourself: whoever has the voting code can vote in your place. Nobody who runs the website has it, and nobody will ever ask you for it.",
    cy: "Cadwch y llythyr hwn i chi’ch hun: gall pwy bynnag sydd â’r cod bleidleisio yn eich lle. Nid yw gan neb sy’n rhedeg y wefan, ac ni fydd neb byth yn gofyn i chi amdano.",
  },
  "roll.letter.help": {
    en: "If you have lost the letter, need help, or would rather have paper or easy read: {help}",
    cy: "Os ydych wedi colli’r llythyr, angen cymorth, neu’n dymuno cael papur neu fersiwn hawdd ei ddeall: {help}",
  },
};
