/** Words of setting a verifiable ballot up. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const setUpWords: Catalogue = {
  "act.secretBallot.setUp": { en: "Set the ballot up", cy: "Paratoi’r bleidlais" },
  "act.secretBallot.setUp.intro": {
    en: "This joins the question, the keys and the voting codes into one election, and makes the page that people vote on. Their fingerprints go into the record. Until the ballot opens it may be set up again.",
    cy: "Mae hyn yn uno’r cwestiwn, yr allweddi a’r codau pleidleisio yn un etholiad, ac yn gwneud y dudalen y bydd pobl yn pleidleisio arni. Aiff eu holion bysedd i’r cofnod. Hyd nes y bydd y bleidlais yn agor gellir ei pharatoi eto.",
  },
  "act.secretBallot.setUp.ballot": { en: "Ballot", cy: "Pleidlais" },
  "act.secretBallot.setUp.button": { en: "Set it up", cy: "Paratoi" },
  "setUp.problem.notRead": {
    en: "The keys or the voting codes could not be read. Nothing was recorded. Try again.",
    cy: "Ni ellid darllen yr allweddi na’r codau pleidleisio. Ni chofnodwyd dim. Ceisiwch eto.",
  },
  "setUp.problem.wrong": {
    en: "The ballot cannot be set up from these keys and voting codes: {because}. Make them again.",
    cy: "Ni ellir paratoi’r bleidlais o’r allweddi a’r codau hyn: {because}. Gwnewch nhw eto.",
  },
};
