/** The sentences of open contracting data. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const publishingWords: Catalogue = {
  "ocds.title": { en: "Contracts as open data", cy: "Contractau fel data agored" },
  "ocds.lead": {
    en: "Each contract’s life, from the first request to the last payment, in the Open Contracting Data Standard 1.1. Anyone can copy it.",
    cy: "Bywyd pob contract, o’r cais cyntaf i’r taliad olaf, yn Safon Data Contractio Agored 1.1. Gall unrhyw un ei gopïo.",
  },
  "ocds.all": { en: "All releases (JSON, 100 a page)", cy: "Pob datganiad (JSON, 100 y dudalen)" },
  "ocds.about": { en: "What you get", cy: "Beth a gewch" },
  "ocds.licence": {
    en: "You may use it freely if you say where it is from.",
    cy: "Cewch ei ddefnyddio’n rhydd os dywedwch o ble y daw.",
  },
  "ocds.licence.link": {
    en: "Open Government Licence, version 3",
    cy: "Trwydded Llywodraeth Agored, fersiwn 3",
  },
  "ocds.prefix": {
    en: "Ids begin with {prefix}, the prefix of this publisher.",
    cy: "Mae rhifau adnabod yn dechrau gyda {prefix}, rhagddodiad y cyhoeddwr hwn.",
  },
  "ocds.prefix.unregistered": {
    en: "Ids begin with {prefix}. No prefix is registered for this site yet, so an id here may be used elsewhere too.",
    cy: "Mae rhifau adnabod yn dechrau gyda {prefix}. Nid oes rhagddodiad wedi’i gofrestru ar gyfer y safle hwn eto, felly gall rhif yma gael ei ddefnyddio mewn man arall hefyd.",
  },
  "ocds.persons": {
    en: "No person is named. Owners are shown as classes of members.",
    cy: "Ni enwir neb. Dangosir perchnogion fel dosbarthiadau o aelodau.",
  },
  "ocds.immutable": {
    en: "A release never changes. What happens later is a new release.",
    cy: "Nid yw datganiad byth yn newid. Mae’r hyn sy’n digwydd wedyn yn ddatganiad newydd.",
  },
  "ocds.leftOut": {
    en: "Rehearsals are left out, and so are bodies that we know only from what others published.",
    cy: "Gadewir ymarferion allan, a chyrff yr ydym ond yn eu hadnabod o’r hyn a gyhoeddodd eraill.",
  },
  "ocds.heldBack": {
    en: "Where a value cannot be known yet, none is stated. Sums of single people, of claims and of lines in dispute are held back.",
    cy: "Lle na ellir gwybod gwerth eto, ni nodir yr un. Delir yn ôl symiau pobl unigol, hawliadau a llinellau mewn anghydfod.",
  },
  "ocds.money": { en: "The money", cy: "Yr arian" },
  "ocds.money.value": { en: "Value of the contract", cy: "Gwerth y contract" },
  "ocds.money.fixed": {
    en: "{sum}. The prices are fixed.",
    cy: "{sum}. Mae’r prisiau’n sefydlog.",
  },
  "ocds.money.estimate": {
    en: "About {sum}. This is an estimate, with the volumes that the contract names for these lines: {lines}.",
    cy: "Tua {sum}. Amcangyfrif yw hwn, gyda’r niferoedd y mae’r contract yn eu henwi ar gyfer y llinellau hyn: {lines}.",
  },
  "ocds.money.open": {
    en: "Not stated. What these lines come to depends on what is done and accepted: {lines}.",
    cy: "Heb ei nodi. Mae cyfanswm y llinellau hyn yn dibynnu ar yr hyn a wneir ac a dderbynnir: {lines}.",
  },
  "ocds.money.rest": {
    en: "The other lines come to {sum} over the whole contract.",
    cy: "Daw’r llinellau eraill i {sum} dros y contract cyfan.",
  },
  "ocds.money.closed": {
    en: "Not stated. No prices stand in the public record.",
    cy: "Heb ei nodi. Nid oes prisiau yn y cofnod cyhoeddus.",
  },
  "ocds.money.due": { en: "Due so far", cy: "Yn ddyledus hyd yma" },
  "ocds.money.paid": { en: "Paid so far", cy: "Wedi’i dalu hyd yma" },
  "ocds.money.notConfirmed": {
    en: "{paid}. The mutual has not confirmed it yet.",
    cy: "{paid}. Nid yw’r cydfuddiannol wedi’i gadarnhau eto.",
  },
  "ocds.money.unconfirmed": {
    en: "{paid}. The mutual has confirmed {confirmed} of it.",
    cy: "{paid}. Mae’r cydfuddiannol wedi cadarnhau {confirmed} ohono.",
  },
  "ocds.money.promised": {
    en: "Funding promised by the partnership agreement",
    cy: "Cyllid a addawyd gan y cytundeb partneriaeth",
  },
  "ocds.money.given": {
    en: "Recorded as paid under the partnership agreement",
    cy: "Wedi’i gofnodi fel taliad o dan y cytundeb partneriaeth",
  },
  "ocds.money.unconfirmedBoth": {
    en: "{paid}. The other side has confirmed {confirmed} of it.",
    cy: "{paid}. Mae’r ochr arall wedi cadarnhau {confirmed} ohono.",
  },
  "ocds.money.notConfirmedBoth": {
    en: "{paid}. The other side has not confirmed it yet.",
    cy: "{paid}. Nid yw’r ochr arall wedi’i gadarnhau eto.",
  },
  "ocds.processes": { en: "Contracts", cy: "Contractau" },
  "ocds.none": { en: "Nothing is published yet.", cy: "Nid oes dim wedi’i gyhoeddi eto." },
  "ocds.body": { en: "Body", cy: "Corff" },
  "ocds.ocid": { en: "Open contracting id", cy: "Rhif contractio agored" },
  "ocds.releases": { en: "Releases", cy: "Datganiadau" },
  "ocds.latest": { en: "Latest stage", cy: "Cam diweddaraf" },
  "ocds.process.title": { en: "This contract as open data", cy: "Y contract hwn fel data agored" },
  "ocds.process.notPublished": {
    en: "Nothing of this body is published as open data: it is a rehearsal, or known only from what others published.",
    cy: "Ni chyhoeddir dim am y corff hwn fel data agored: ymarfer ydyw, neu fe’i hadwaenir ond o’r hyn a gyhoeddodd eraill.",
  },
  "ocds.process.none": {
    en: "Nothing has happened yet that the standard has words for.",
    cy: "Nid oes dim wedi digwydd eto y mae gan y safon eiriau amdano.",
  },
  "ocds.process.lead": {
    en: {
      plural: "count",
      one: "One thing that happened to {name} is published so far. It leads to its entry in the record.",
      other:
        "{count} things that happened to {name} are published so far. Each leads to its entry in the record.",
    },
    cy: {
      plural: "count",
      one: "Mae un peth a ddigwyddodd i {name} wedi’i gyhoeddi hyd yma. Mae’n arwain at ei gofnod.",
      other:
        "Mae {count} o bethau a ddigwyddodd i {name} wedi’u cyhoeddi hyd yma. Mae pob un yn arwain at ei gofnod.",
    },
  },
  "ocds.process.record": { en: "The record as JSON: {ocid}", cy: "Y cofnod fel JSON: {ocid}" },
  "ocds.process.releases": { en: "What was released", cy: "Yr hyn a ddatganwyd" },
  "ocds.process.on": { en: "Entered on", cy: "Cofnodwyd ar" },
  "ocds.process.stage": { en: "Stage", cy: "Cam" },
  "ocds.process.says": { en: "What happened", cy: "Beth ddigwyddodd" },
  "ocds.process.day": { en: "{day}", cy: "{day}" },
  "ocds.tag.planning": { en: "Planning", cy: "Cynllunio" },
  "ocds.tag.planningUpdate": { en: "Planning, update", cy: "Cynllunio, diweddariad" },
  "ocds.tag.tender": { en: "Route", cy: "Llwybr" },
  "ocds.tag.tenderUpdate": { en: "Route, update", cy: "Llwybr, diweddariad" },
  "ocds.tag.tenderCancellation": { en: "Stopped", cy: "Stopiwyd" },
  "ocds.tag.award": { en: "Award", cy: "Dyfarniad" },
  "ocds.tag.awardUpdate": { en: "Award, update", cy: "Dyfarniad, diweddariad" },
  "ocds.tag.contract": { en: "Contract", cy: "Contract" },
  "ocds.tag.contractUpdate": { en: "Contract, update", cy: "Contract, diweddariad" },
  "ocds.tag.contractAmendment": { en: "Contract, new terms", cy: "Contract, telerau newydd" },
  "ocds.tag.implementation": { en: "Delivery", cy: "Cyflawni" },
  "ocds.tag.implementationUpdate": { en: "Delivery, update", cy: "Cyflawni, diweddariad" },
  "ocds.tag.contractTermination": { en: "End", cy: "Diwedd" },
};
