/** The sentences of a council's dividend to active citizens. */
import type { Catalogue, Message, Value } from "@rochdale/language/message.ts";
import type { dividendFacts } from "./dividend.ts";
import { named, sum, type Tellings, told } from "./words-telling.ts";

export const dividendWords: Catalogue = {
  "fact.SchemeOpened": {
    en: "{council} opened a scheme that gives a dividend to active citizens.",
    cy: "Agorodd {council} gynllun sy’n rhoi difidend i ddinasyddion gweithgar.",
  },
  "fact.DividendResolved": {
    en: "The council resolved to give {pot} for the year from {from} to {to}.",
    cy: "Penderfynodd y cyngor roi {pot} ar gyfer y flwyddyn o {from} i {to}.",
  },
  "fact.OrganisationAccepted": {
    en: "Help given in {name} counts towards the dividend.",
    cy: "Mae cymorth a roddir yn {name} yn cyfrif tuag at y difidend.",
  },
  "fact.OrganisationDropped": {
    en: "Help given in {organisation} no longer counts: {reason}.",
    cy: "Nid yw cymorth a roddir yn {organisation} yn cyfrif mwyach: {reason}.",
  },
  "fact.ParticipationFiled": {
    en: "{organisation} filed who helped and for how long: {count} people. The list stays private.",
    cy: "Ffeiliodd {organisation} pwy a helpodd ac am faint o amser: {count} o bobl. Mae’r rhestr yn aros yn breifat.",
  },
  "fact.ParticipationFiled.few": {
    en: "{organisation} filed who helped and for how long: fewer than ten people. The list stays private.",
    cy: "Ffeiliodd {organisation} pwy a helpodd ac am faint o amser: llai na deg o bobl. Mae’r rhestr yn aros yn breifat.",
  },
  "fact.ParticipationChecked": {
    en: "The council checked the help given in {organisation}: {drawn} people drawn, {confirmed} confirmed.",
    cy: "Gwiriodd y cyngor y cymorth a roddwyd yn {organisation}: tynnwyd {drawn} o bobl, cadarnhawyd {confirmed}.",
  },
  "fact.ParticipationChecked.few": {
    en: "The council asked everybody listed by {organisation}, fewer than ten: enough confirmed, so the list counts.",
    cy: "Holodd y cyngor bawb a restrwyd gan {organisation}, llai na deg: cadarnhaodd digon, felly mae’r rhestr yn cyfrif.",
  },
  "fact.ParticipationChecked.tooFew": {
    en: "The council asked everybody listed by {organisation}, fewer than ten: too few confirmed, so the list does not count.",
    cy: "Holodd y cyngor bawb a restrwyd gan {organisation}, llai na deg: cadarnhaodd rhy ychydig, felly nid yw’r rhestr yn cyfrif.",
  },
  "fact.HouseholdsFiled": {
    en: "The council filed the council tax bills behind which helpers live: {count}. The list stays private.",
    cy: "Ffeiliodd y cyngor filiau’r dreth gyngor y mae helpwyr yn byw y tu ôl iddynt: {count}. Mae’r rhestr yn aros yn breifat.",
  },
  "fact.HouseholdsFiled.few": {
    en: "The council filed the council tax bills behind which helpers live: fewer than ten. The list stays private.",
    cy: "Ffeiliodd y cyngor filiau’r dreth gyngor y mae helpwyr yn byw y tu ôl iddynt: llai na deg. Mae’r rhestr yn aros yn breifat.",
  },
  "fact.DividendAllotted": {
    en: "{total} was shared to the penny among {count} council tax bills.",
    cy: "Rhannwyd {total} i’r geiniog ymhlith {count} o filiau’r dreth gyngor.",
  },
  "fact.DividendAllotted.few": {
    en: "{total} was shared to the penny among fewer than ten council tax bills.",
    cy: "Rhannwyd {total} i’r geiniog ymhlith llai na deg o filiau’r dreth gyngor.",
  },
  "fact.BillingFileMade.allotment": {
    en: "The file for the billing system was made. It comes to {total}.",
    cy: "Gwnaed y ffeil ar gyfer y system filio. Daw i {total}.",
  },
  "fact.BillingFileMade.appeals": {
    en: "A file for the billing system was made after appeals.",
    cy: "Gwnaed ffeil ar gyfer y system filio ar ôl apeliadau.",
  },
  "fact.DividendAppealMade": {
    en: "Somebody appealed about their dividend: {ground}.",
    cy: "Apeliodd rhywun ynghylch eu difidend: {ground}.",
  },
  "fact.DividendAppealDecided": {
    en: "An appeal about a dividend was decided: {outcome}.",
    cy: "Penderfynwyd apêl ynghylch difidend: {outcome}.",
  },
  "fact.DividendRowsDestroyed": {
    en: "Every list about people and homes of this year’s dividend was destroyed.",
    cy: "Dinistriwyd pob rhestr am bobl a chartrefi difidend y flwyddyn hon.",
  },
};

export const dividendNames: Catalogue = {
  "enum.billingFile.allotment": { en: "what was allotted", cy: "yr hyn a ddyrannwyd" },
  "enum.billingFile.appeals": { en: "after appeals", cy: "ar ôl apeliadau" },
  "enum.dividendGround.hoursNotCounted": {
    en: "hours were not counted",
    cy: "ni chyfrifwyd oriau",
  },
  "enum.dividendGround.wrongHome": { en: "the wrong home", cy: "y cartref anghywir" },
  "enum.dividendGround.notAsked": {
    en: "nobody asked for consent",
    cy: "ni ofynnodd neb am gydsyniad",
  },
  "enum.dividendGround.wrongBill": { en: "the wrong bill", cy: "y bil anghywir" },
  "enum.dividendGround.anotherGround": { en: "another ground", cy: "rheswm arall" },
  "enum.dividendOutcome.allowed": { en: "allowed", cy: "caniatawyd" },
  "enum.dividendOutcome.dismissed": { en: "dismissed", cy: "gwrthodwyd" },
  "enum.dividendOutcome.withdrawn": { en: "withdrawn", cy: "tynnwyd yn ôl" },
};

/** The sentence for ten or more, or the one that says only that there are fewer. */
function counted(
  name: string,
  count: number | null,
  values: { readonly [name: string]: Value },
): Message {
  return count === null ? told(`${name}.few`, values) : told(name, { ...values, count });
}
export const dividendTellings: Tellings<keyof typeof dividendFacts> = {
  "SchemeOpened/1": ({ council }) => told("SchemeOpened", { council }),
  "DividendResolved/1": ({ potPence, startsOn, endsOn }) =>
    told("DividendResolved", {
      pot: sum(potPence),
      from: { day: startsOn },
      to: { day: endsOn },
    }),
  "OrganisationAccepted/1": ({ name }) => told("OrganisationAccepted", { name }),
  "OrganisationDropped/1": ({ organisation, reason }) =>
    told("OrganisationDropped", { organisation, reason }),
  "ParticipationFiled/1": ({ organisation, people }) =>
    counted("ParticipationFiled", people, { organisation }),
  "ParticipationChecked/1": ({ organisation, drawn, confirmed }) =>
    told("ParticipationChecked", { organisation, drawn, confirmed }),
  "ParticipationChecked/2": ({ organisation, asked, enough }) =>
    asked
      ? told("ParticipationChecked", { organisation, ...asked })
      : told(`ParticipationChecked.${enough ? "few" : "tooFew"}`, { organisation }),
  "HouseholdsFiled/1": ({ accounts }) => counted("HouseholdsFiled", accounts, {}),
  "DividendAllotted/1": ({ totalPence, accounts }) =>
    counted("DividendAllotted", accounts, { total: sum(totalPence) }),
  "BillingFileMade/1": ({ what, totalPence }) =>
    what === "allotment"
      ? told("BillingFileMade.allotment", { total: sum(totalPence ?? 0) })
      : told("BillingFileMade.appeals"),
  "DividendAppealMade/1": ({ ground }) =>
    told("DividendAppealMade", { ground: named("dividendGround", ground) }),
  "DividendAppealDecided/1": ({ outcome }) =>
    told("DividendAppealDecided", { outcome: named("dividendOutcome", outcome) }),
  "DividendRowsDestroyed/1": () => told("DividendRowsDestroyed"),
};
