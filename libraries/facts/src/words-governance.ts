/** The sentences of governance: a design, its freezing, registered rules, ownership as it stands, guarantees. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { Design, governanceFacts } from "./governance.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const governanceWords: Catalogue = {
  "fact.DesignProposed": {
    en: "Version {version} of the mutual's design was proposed. Its form: {form}. Asset lock: {lock}.",
    cy: "Cynigiwyd fersiwn {version} o gynllun y cydfuddiannol. Ei ffurf: {form}. Clo asedau: {lock}.",
  },
  "fact.DesignFrozen": {
    en: "Version {version} of the design was frozen as the proposed rules.",
    cy: "Rhewyd fersiwn {version} o'r cynllun fel y rheolau arfaethedig.",
  },
  "fact.OwnershipRecorded": {
    en: "Who holds votes, seats and shares was recorded anew. The event: {event}.",
    cy: "Cofnodwyd o'r newydd pwy sy'n dal pleidleisiau, seddi a chyfranddaliadau. Y digwyddiad: {event}.",
  },
  "fact.RulesRegistered": {
    en: "The rules were registered with {registrar}. The form: {form}. Asset lock: {lock}.",
    cy: "Cofrestrwyd y rheolau gyda {registrar}. Y ffurf: {form}. Clo asedau: {lock}.",
  },
  "fact.GuaranteeGiven": {
    en: "A guarantee was given: {words}.",
    cy: "Rhoddwyd gwarant: {words}.",
  },
  "fact.GuaranteeLost": {
    en: "A guarantee was lost: {words}.",
    cy: "Collwyd gwarant: {words}.",
  },
  "fact.GuaranteeRegained": {
    en: "A guarantee was regained: {words}.",
    cy: "Adenillwyd gwarant: {words}.",
  },
};

type Told = Pick<Design, "form" | "assetLock">;
const formAndLock = (design: Told) => ({
  form: named("legalForm", design.form),
  lock: named("assetLock", design.assetLock),
});
const proposed = ({ version, design }: { version: number; design: Told }) =>
  told("DesignProposed", { version, ...formAndLock(design) });
const registered = ({ registrar, design }: { registrar: string; design: Told }) =>
  told("RulesRegistered", { registrar, ...formAndLock(design) });

export const governanceTellings: Tellings<keyof typeof governanceFacts> = {
  "DesignProposed/1": proposed,
  "DesignProposed/2": proposed,
  "DesignProposed/3": proposed,
  "DesignProposed/4": proposed,
  "DesignFrozen/1": ({ version }) => told("DesignFrozen", { version }),
  "OwnershipRecorded/1": ({ event }) => told("OwnershipRecorded", { event }),
  "OwnershipRecorded/2": ({ event }) => told("OwnershipRecorded", { event }),
  "RulesRegistered/1": registered,
  "RulesRegistered/2": registered,
  "RulesRegistered/3": registered,
  "RulesRegistered/4": registered,
  "GuaranteeGiven/1": ({ words }) => told("GuaranteeGiven", { words }),
  "GuaranteeLost/1": ({ words }) => told("GuaranteeLost", { words }),
  "GuaranteeRegained/1": ({ words }) => told("GuaranteeRegained", { words }),
};
