/** The sentences of another form, of joining another body, of a unit sold, of an end; and the names of their values. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { endingFacts } from "./endings.ts";
import { named, sum, type Tellings, told } from "./words-telling.ts";

export const endingWords: Catalogue = {
  "fact.ConsentGiven.yes": {
    en: "Consent was given. From: {consent}. To: {step}.",
    cy: "Rhoddwyd cydsyniad. Gan: {consent}. I: {step}.",
  },
  "fact.ConsentGiven.no": {
    en: "Consent was refused. By: {consent}. To: {step}.",
    cy: "Gwrthodwyd cydsyniad. Gan: {consent}. I: {step}.",
  },
  "fact.FormChanged": {
    en: "The body changed its legal form. Before: {from}. Now: {to}. Asset lock: {lock}.",
    cy: "Newidiodd y corff ei ffurf gyfreithiol. Cynt: {from}. Nawr: {to}. Clo asedau: {lock}.",
  },
  "fact.EngagementsTransferred.amalgamation": {
    en: "The body joined with another and ended. The body that goes on: {body} ({kind}).",
    cy: "Unodd y corff ag un arall a daeth i ben. Y corff sy'n parhau: {body} ({kind}).",
  },
  "fact.EngagementsTransferred.transfer": {
    en: "All that the body owns and owes passed to {body} ({kind}). The body ended.",
    cy: "Aeth popeth y mae'r corff yn berchen arno ac yn ei ddyledu i {body} ({kind}). Daeth y corff i ben.",
  },
  "fact.DissolutionSigned": {
    en: "An instrument of dissolution was signed by {signed} of {members} members.",
    cy: "Llofnodwyd offeryn diddymu gan {signed} o {members} aelod.",
  },
  "fact.AssetsDestined": {
    en: "What is left goes to {body} ({kind}): {sum}.",
    cy: "Mae'r hyn sydd ar ôl yn mynd i {body} ({kind}): {sum}.",
  },
  "fact.UnitSold": {
    en: "A part of the service was sold: {unit}. The buyer: {buyer}. Staff who go with it: {staff}.",
    cy: "Gwerthwyd rhan o'r gwasanaeth: {unit}. Y prynwr: {buyer}. Staff sy'n mynd gyda hi: {staff}.",
  },
};

export const endingNames: Catalogue = {
  "enum.consent.registrar": { en: "The registrar of societies", cy: "Cofrestrydd y cymdeithasau" },
  "enum.consent.cicRegulator": {
    en: "The Regulator of community interest companies",
    cy: "Rheoleiddiwr cwmnïau buddiannau cymunedol",
  },
  "enum.consent.charityCommission": {
    en: "The Charity Commission",
    cy: "Y Comisiwn Elusennau",
  },
  "enum.consent.court": { en: "The court", cy: "Y llys" },
  "enum.step.conversion": { en: "Changing the legal form", cy: "Newid y ffurf gyfreithiol" },
  "enum.step.merger": { en: "Joining with another body", cy: "Uno â chorff arall" },
  "enum.step.dissolution": { en: "Winding up", cy: "Dirwyn i ben" },
  "enum.step.assets": { en: "Where the assets go", cy: "I ble mae'r asedau'n mynd" },
  "enum.mergerHow.amalgamation": {
    en: "Both become one new body",
    cy: "Daw'r ddau yn un corff newydd",
  },
  "enum.mergerHow.transfer": {
    en: "This body passes everything to the other",
    cy: "Mae'r corff hwn yn trosglwyddo popeth i'r llall",
  },
  "enum.recipient.lockedSociety": {
    en: "A community benefit society with the asset lock in law",
    cy: "Cymdeithas budd cymunedol gyda'r clo asedau yn y gyfraith",
  },
  "enum.recipient.cic": { en: "A community interest company", cy: "Cwmni buddiannau cymunedol" },
  "enum.recipient.charity": { en: "A charity", cy: "Elusen" },
  "enum.recipient.socialLandlord": {
    en: "A social landlord with an equal asset lock",
    cy: "Landlord cymdeithasol gyda chlo asedau cyfartal",
  },
  "enum.recipient.publicBody": { en: "A public body", cy: "Corff cyhoeddus" },
  "enum.recipient.otherSociety": {
    en: "A society without an asset lock in law",
    cy: "Cymdeithas heb glo asedau yn y gyfraith",
  },
  "enum.recipient.otherBody": {
    en: "A company or other body without an asset lock",
    cy: "Cwmni neu gorff arall heb glo asedau",
  },
  "enum.recipient.members": { en: "The members", cy: "Yr aelodau" },
  "enum.recipient.investors": { en: "Investors", cy: "Buddsoddwyr" },
  "enum.recipient.creditors": {
    en: "Creditors only: nothing is left",
    cy: "Credydwyr yn unig: nid oes dim ar ôl",
  },
};

export const endingTellings: Tellings<keyof typeof endingFacts> = {
  "ConsentGiven/1": ({ consent, step, given }) =>
    told(`ConsentGiven.${given ? "yes" : "no"}`, {
      consent: named("consent", consent),
      step: named("step", step),
    }),
  "FormChanged/1": ({ from, to, lock }) =>
    told("FormChanged", {
      from: named("legalForm", from),
      to: named("legalForm", to),
      lock: named("assetLock", lock),
    }),
  "EngagementsTransferred/1": ({ how, body, recipient }) =>
    told(`EngagementsTransferred.${how}`, { body, kind: named("recipient", recipient) }),
  "DissolutionSigned/1": ({ signed, members }) => told("DissolutionSigned", { signed, members }),
  "AssetsDestined/1": ({ body, recipient, assetsPence }) =>
    told("AssetsDestined", { body, kind: named("recipient", recipient), sum: sum(assetsPence) }),
  "UnitSold/1": ({ unit, buyer, staff }) => told("UnitSold", { unit, buyer, staff }),
};
