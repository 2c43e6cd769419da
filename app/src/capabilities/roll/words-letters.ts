/** What voters receive: the invitation without a credential, the letter with one, and the easy-read paper. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const rollLetterWords: Catalogue = {
  "roll.invitation.subject": {
    en: "You may vote: {question}",
    cy: "Cewch bleidleisio: {question}",
  },
  "roll.invitation.text": {
    en: "You are on the roll of this ballot: {question}\n\nVoting runs from {opens} to the end of {closes}. The scrutineer sends you a letter with your voting credential. It never comes from this website, and this message has no link. If no letter has come three days before the close, ask the scrutineer.",
    cy: "Rydych ar gofrestr y bleidlais hon: {question}\n\nMae’r pleidleisio rhwng {opens} a diwedd {closes}. Mae’r craffwr yn anfon llythyr atoch â’ch manylion pleidleisio. Nid yw byth yn dod o’r wefan hon, ac nid oes dolen yn y neges hon. Os nad oes llythyr wedi dod dridiau cyn y cau, gofynnwch i’r craffwr.",
  },
};
