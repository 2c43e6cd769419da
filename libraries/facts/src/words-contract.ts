/** The sentences of route and contract: the lawful route, conflicts, offers, the award, the contract, continuity. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { contractFacts } from "./contract.ts";
import { monthBeginning, named, sum, type Tellings, told } from "./words-telling.ts";

export const contractWords: Catalogue = {
  "fact.RouteRecorded": {
    en: "A lawful route was recorded: {route}.",
    cy: "Cofnodwyd llwybr cyfreithlon: {route}.",
  },
  "fact.RouteRecorded.advice": {
    en: "A lawful route was recorded, with advice: {route}.",
    cy: "Cofnodwyd llwybr cyfreithlon, gyda chyngor: {route}.",
  },
  "fact.ConflictDeclared": {
    en: "A conflict of interest was declared, with how it is handled.",
    cy: "Datganwyd gwrthdaro buddiannau, gyda sut yr ymdrinnir ag ef.",
  },
  "fact.OfferMade.mutual": {
    en: "The mutual offered version {version} of the terms. Length: {months} months.",
    cy: "Cynigiodd y cydfuddiannol fersiwn {version} o'r telerau. Hyd: {months} mis.",
  },
  "fact.OfferMade.authority": {
    en: "The authority offered version {version} of the terms. Length: {months} months.",
    cy: "Cynigiodd yr awdurdod fersiwn {version} o'r telerau. Hyd: {months} mis.",
  },
  "fact.HeadsAgreed": {
    en: "Both sides agreed version {version} of the terms.",
    cy: "Cytunodd y ddwy ochr ar fersiwn {version} o'r telerau.",
  },
  "fact.AwardMade.thisBody": {
    en: "The contract was awarded to this body. Number of bidders: {bidders}.",
    cy: "Dyfarnwyd y contract i'r corff hwn. Nifer y cynigwyr: {bidders}.",
  },
  "fact.AwardMade.rival": {
    en: "The contract was awarded to a rival. Number of bidders: {bidders}.",
    cy: "Dyfarnwyd y contract i gystadleuydd. Nifer y cynigwyr: {bidders}.",
  },
  "fact.ContractSigned": {
    en: "The contract was signed. It runs from {starts} to {ends}.",
    cy: "Llofnodwyd y contract. Mae'n rhedeg o {starts} i {ends}.",
  },
  "fact.ContinuityPlanFiled": {
    en: "A plan was filed for keeping the service going if the mutual fails.",
    cy: "Ffeiliwyd cynllun i gadw'r gwasanaeth i fynd os bydd y cydfuddiannol yn methu.",
  },
  "fact.ContinuityTested.passed": {
    en: "The continuity plan was tested. It worked.",
    cy: "Profwyd y cynllun parhad. Gweithiodd.",
  },
  "fact.ContinuityTested.failed": {
    en: "The continuity plan was tested. It did not work.",
    cy: "Profwyd y cynllun parhad. Ni weithiodd.",
  },
  "fact.PaymentMade": {
    en: "The commissioner paid {paid} of {due} for the month that began on {month}.",
    cy: "Talodd y comisiynydd {paid} o {due} am y mis a ddechreuodd ar {month}.",
  },
};

export const contractTellings: Tellings<keyof typeof contractFacts> = {
  "RouteRecorded/1": ({ route, advice }) =>
    told(advice === null ? "RouteRecorded" : "RouteRecorded.advice", {
      route: named("route", route),
    }),
  "ConflictDeclared/1": () => told("ConflictDeclared"),
  "OfferMade/1": ({ version, by, heads }) =>
    told(`OfferMade.${by}`, { version, months: heads.termMonths }),
  "HeadsAgreed/1": ({ version }) => told("HeadsAgreed", { version }),
  "AwardMade/1": ({ to, bidders }) => told(`AwardMade.${to}`, { bidders }),
  "ContractSigned/1": ({ startsOn, endsOn }) =>
    told("ContractSigned", { starts: { day: startsOn }, ends: { day: endsOn } }),
  "ContinuityPlanFiled/1": () => told("ContinuityPlanFiled"),
  "ContinuityTested/1": ({ passed }) => told(`ContinuityTested.${passed ? "passed" : "failed"}`),
  "PaymentMade/1": ({ month, duePence, paidPence }) =>
    told("PaymentMade", {
      paid: sum(paidPence),
      due: sum(duePence),
      month: monthBeginning(month),
    }),
};
