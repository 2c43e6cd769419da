/** The sentences of rolls: eligibility, objections, invitations, a first officer's check. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { rollFacts } from "./rolls.ts";
import { type Tellings, told } from "./words-telling.ts";

export const rollWords: Catalogue = {
  "fact.RollEligibilityPublished": {
    en: "The scrutineer published who may vote and how the roll was made.",
    cy: "Cyhoeddodd y craffwr pwy gaiff bleidleisio a sut y gwnaed y gofrestr.",
  },
  "fact.RollObjectionMade": {
    en: "Somebody objected to the roll of the ballot.",
    cy: "Gwrthwynebodd rhywun gofrestr y bleidlais.",
  },
  "fact.InvitationsSent": {
    en: "Invitations to vote were sent by e-mail, without any voting code: {count}.",
    cy: "Anfonwyd gwahoddiadau i bleidleisio drwy e-bost, heb yr un cod pleidleisio: {count}.",
  },
  "fact.CredentialReissueChecked": {
    en: "A first officer checked who a voter is who lost a voting code.",
    cy: "Gwiriodd swyddog cyntaf pwy yw pleidleisiwr a gollodd god pleidleisio.",
  },
};

export const rollTellings: Tellings<keyof typeof rollFacts> = {
  "RollEligibilityPublished/1": () => told("RollEligibilityPublished"),
  "RollObjectionMade/1": () => told("RollObjectionMade"),
  "InvitationsSent/1": ({ count }) => told("InvitationsSent", { count }),
  "CredentialReissueChecked/1": () => told("CredentialReissueChecked"),
};
