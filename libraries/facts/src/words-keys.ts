/** The sentences of making a ballot's key in parts. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { keyFacts } from "./keys.ts";
import { type Tellings, told } from "./words-telling.ts";

export const keyWords: Catalogue = {
  "fact.KeySharesDealt": {
    en: "A key-holder dealt parts of the ballot's key to the other holders.",
    cy: "Rhannodd un o ddeiliaid yr allweddi rannau o allwedd y bleidlais i'r deiliaid eraill.",
  },
  "fact.KeyPartCompleted": {
    en: "A key-holder checked the parts dealt to them and completed their own.",
    cy: "Gwiriodd un o ddeiliaid yr allweddi'r rhannau a roddwyd iddynt a chwblhau eu rhan eu hunain.",
  },
  "fact.KeyPartDisputed": {
    en: "A key-holder found a part dealt to them unsound. The keys must be made again.",
    cy: "Canfu un o ddeiliaid yr allweddi fod rhan a roddwyd iddynt yn ddiffygiol. Rhaid gwneud yr allweddi eto.",
  },
};

export const keyTellings: Tellings<keyof typeof keyFacts> = {
  "KeySharesDealt/1": () => told("KeySharesDealt"),
  "KeyPartCompleted/1": () => told("KeyPartCompleted"),
  "KeyPartDisputed/1": () => told("KeyPartDisputed"),
};
