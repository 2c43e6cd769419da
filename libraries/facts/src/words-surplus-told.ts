/** The sentences of a year's surplus. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { surplusFacts } from "./surplus-told.ts";
import { named, sum, type Tellings, told } from "./words-telling.ts";

export const surplusToldWords: Catalogue = {
  "fact.SurplusRulesStated": {
    en: "What the rules say of the reserve and of share interest was stated.",
    cy: "Nodwyd yr hyn a ddywed y rheolau am y gronfa wrth gefn ac am log ar gyfranddaliadau.",
  },
  "fact.SharersListed": {
    en: "{count} people among whom a surplus may be shared were listed. The list stays private.",
    cy: "Rhestrwyd {count} o bobl y gellir rhannu gwarged yn eu plith. Mae’r rhestr yn aros yn breifat.",
  },
  "fact.SharersListed.few": {
    en: "Fewer than ten people among whom a surplus may be shared were listed. The list stays private.",
    cy: "Rhestrwyd llai na deg o bobl y gellir rhannu gwarged yn eu plith. Mae’r rhestr yn aros yn breifat.",
  },
  "fact.SurplusProposed": {
    en: "It was proposed what becomes of the surplus of {year}.",
    cy: "Cynigiwyd beth a ddaw o warged {year}.",
  },
  "fact.SurplusResolved.members": {
    en: "The members resolved what becomes of the surplus of {year}.",
    cy: "Penderfynodd yr aelodau beth a ddaw o warged {year}.",
  },
  "fact.SurplusResolved.board": {
    en: "The board resolved what becomes of the surplus of {year}.",
    cy: "Penderfynodd y bwrdd beth a ddaw o warged {year}.",
  },
  "fact.SurplusShared": {
    en: "{total} was shared to the penny: {use}.",
    cy: "Rhannwyd {total} i’r geiniog: {use}.",
  },
  "fact.SharersDestroyed": {
    en: "The list of people for the surplus of {year} was destroyed.",
    cy: "Dinistriwyd y rhestr o bobl ar gyfer gwarged {year}.",
  },
};

export const surplusNames: Catalogue = {
  "enum.surplusUse.shareInterest": {
    en: "interest on member shares",
    cy: "llog ar gyfranddaliadau aelodau",
  },
  "enum.surplusUse.communityFund": { en: "the community fund", cy: "y gronfa gymunedol" },
  "enum.surplusUse.staffBonus": { en: "a bonus for staff", cy: "bonws i staff" },
  "enum.surplusUse.participationDividend": {
    en: "a dividend by participation",
    cy: "difidend yn ôl cyfranogiad",
  },
  "enum.surplusUse.shareDividend": {
    en: "a dividend on shares",
    cy: "difidend ar gyfranddaliadau",
  },
  "enum.sharingWay.equalPercentOfPay": {
    en: "the same percentage of everyone’s pay",
    cy: "yr un ganran o gyflog pawb",
  },
  "enum.sharingWay.perHead": { en: "the same sum for each", cy: "yr un swm i bawb" },
  "enum.sharingWay.byHours": { en: "by hours worked", cy: "yn ôl oriau a weithiwyd" },
  "enum.sharingWay.byParticipation": { en: "by participation", cy: "yn ôl cyfranogiad" },
  "enum.sharingWay.byShares": { en: "by shares held", cy: "yn ôl cyfranddaliadau" },
  "enum.reserveKind.monthsOfCost": {
    en: "so many months of cost",
    cy: "hyn a hyn o fisoedd o gost",
  },
  "enum.reserveKind.shareOfSurplus": {
    en: "a share of the surplus",
    cy: "cyfran o’r gwarged",
  },
};

export const surplusTellings: Tellings<keyof typeof surplusFacts> = {
  "SurplusRulesStated/1": () => told("SurplusRulesStated"),
  "SharersListed/1": ({ people }) =>
    people === null ? told("SharersListed.few") : told("SharersListed", { count: people }),
  "SurplusProposed/1": ({ year }) => told("SurplusProposed", { year }),
  "SurplusResolved/1": ({ year, meeting }) =>
    told(meeting === null ? "SurplusResolved.board" : "SurplusResolved.members", { year }),
  "SurplusShared/1": ({ totalPence, use }) =>
    told("SurplusShared", { total: sum(totalPence), use: named("surplusUse", use) }),
  "SharersDestroyed/1": ({ year }) => told("SharersDestroyed", { year }),
};
