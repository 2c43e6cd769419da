/** The sentences of the open cost table: the base case, costs, questions, the yearly test. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { costTableFacts } from "./cost-table.ts";
import { monthBeginning, named, sum, type Tellings, told } from "./words-telling.ts";

export const costTableWords: Catalogue = {
  "fact.BaseCaseProposed": {
    en: "Version {version} of the base case was proposed. Cost lines: {lines}.",
    cy: "Cynigiwyd fersiwn {version} o’r achos sylfaenol. Llinellau cost: {lines}.",
  },
  "fact.BaseCaseAgreed": {
    en: "The authority agreed version {version} of the base case.",
    cy: "Cytunodd yr awdurdod ar fersiwn {version} o’r achos sylfaenol.",
  },
  "fact.CostsOpened": {
    en: "The costs of the month that began on {month} were opened: {total}.",
    cy: "Agorwyd costau’r mis a ddechreuodd ar {month}: {total}.",
  },
  "fact.CostQuestioned": {
    en: "The authority questioned {sum} of one cost line. Ground: {ground}.",
    cy: "Holodd yr awdurdod am {sum} o un llinell gost. Sail: {ground}.",
  },
  "fact.CostAnswered.accepted": {
    en: "The mutual accepted that a questioned cost is not allowable.",
    cy: "Derbyniodd y cydfuddiannol nad yw cost a holwyd yn dderbyniol.",
  },
  "fact.CostAnswered.contested": {
    en: "The mutual contested a question about a cost.",
    cy: "Heriodd y cydfuddiannol gwestiwn am gost.",
  },
  "fact.CostDecided.disallowed": {
    en: "A questioned cost was decided: it is not allowable.",
    cy: "Penderfynwyd ar gost a holwyd: nid yw’n dderbyniol.",
  },
  "fact.CostDecided.allowed": {
    en: "A questioned cost was decided: it is allowable.",
    cy: "Penderfynwyd ar gost a holwyd: mae’n dderbyniol.",
  },
  "fact.OpenBooksTested": {
    en: "Somebody independent tested the open books. Lines tested: {tested}. Lines found wrong: {wrong}.",
    cy: "Profodd rhywun annibynnol y llyfrau agored. Llinellau a brofwyd: {tested}. Llinellau anghywir: {wrong}.",
  },
};

export const costTableTellings: Tellings<keyof typeof costTableFacts> = {
  "BaseCaseProposed/1": ({ version, lines }) =>
    told("BaseCaseProposed", { version, lines: lines.length }),
  "BaseCaseAgreed/1": ({ version }) => told("BaseCaseAgreed", { version }),
  "CostsOpened/1": ({ period, lines }) =>
    told("CostsOpened", {
      month: monthBeginning(period),
      total: sum(lines.reduce((total, line) => total + line.pence, 0)),
    }),
  "CostQuestioned/1": ({ pence, disallowedFor }) =>
    told("CostQuestioned", { sum: sum(pence), ground: named("disallowedFor", disallowedFor) }),
  "CostAnswered/1": ({ accepted }) => told(`CostAnswered.${accepted ? "accepted" : "contested"}`),
  "CostDecided/1": ({ disallowed }) => told(`CostDecided.${disallowed ? "disallowed" : "allowed"}`),
  "OpenBooksTested/1": ({ linesTested, linesWrong }) =>
    told("OpenBooksTested", { tested: linesTested, wrong: linesWrong }),
};

/** Readable names of the enumerated values of the cost table. */
export const costTableNames: Catalogue = {
  "enum.costKind.pay": { en: "Pay", cy: "Cyflogau" },
  "enum.costKind.otherDirect": { en: "Other direct costs", cy: "Costau uniongyrchol eraill" },
  "enum.costKind.overhead": { en: "Overheads", cy: "Gorbenion" },
  "enum.costKind.setUp": { en: "Set-up costs", cy: "Costau sefydlu" },
  "enum.disallowedFor.otherWork": {
    en: "It belongs to other work",
    cy: "Mae’n perthyn i waith arall",
  },
  "enum.disallowedFor.notIncurred": { en: "It was not spent", cy: "Ni chafodd ei wario" },
  "enum.disallowedFor.aboveMarket": {
    en: "It is above the market price",
    cy: "Mae’n uwch na phris y farchnad",
  },
  "enum.disallowedFor.relatedParty": {
    en: "It was paid to a connected party",
    cy: "Fe’i talwyd i barti cysylltiedig",
  },
  "enum.disallowedFor.countedTwice": {
    en: "It is counted twice",
    cy: "Mae’n cael ei gyfrif ddwywaith",
  },
  "enum.disallowedFor.notInContract": {
    en: "The contract does not pay for it",
    cy: "Nid yw’r contract yn talu amdano",
  },
};
