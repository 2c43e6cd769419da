/** What each line of a payment statement says: its formula with its own figures, as whole sentences. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const statementWords: Catalogue = {
  "statement.block": {
    en: "Month {month} of 12: this month's share of {annual} for the year.",
    cy: "Mis {month} o 12: cyfran y mis hwn o {annual} am y flwyddyn.",
  },
  "statement.tariff": {
    en: "{activity} reported, at {price} each.",
    cy: "{activity} wedi'u hadrodd, ar {price} yr un.",
  },
  "statement.costAndVolume": {
    en: "{activity} reported against a plan of {plan} at {price} each. From {lowerEdge} to {upperEdge} the planned sum is paid; beyond that, {marginalRate} of the price.",
    cy: "{activity} wedi'u hadrodd yn erbyn cynllun o {plan} ar {price} yr un. O {lowerEdge} i {upperEdge} telir y swm a gynlluniwyd; y tu hwnt i hynny, {marginalRate} o'r pris.",
  },
  "statement.costAndVolume.plan": {
    en: "No report yet, so the plan of {plan} at {price} each is paid on account. The next statement corrects it.",
    cy: "Dim adroddiad eto, felly telir y cynllun o {plan} ar {price} yr un ar gyfrif. Bydd y datganiad nesaf yn ei gywiro.",
  },
  "statement.aligned": {
    en: "A fixed {instalment}, with {variable} of {price} for each one above or below the target of {target}. {activity} were reported.",
    cy: "{instalment} sefydlog, gyda {variable} o {price} am bob un uwchlaw neu islaw'r targed o {target}. Adroddwyd {activity}.",
  },
  "statement.aligned.plan": {
    en: "A fixed {instalment}. No report yet, so it is paid as if the target of {target} was met. The next statement corrects it.",
    cy: "{instalment} sefydlog. Dim adroddiad eto, felly telir fel pe bai'r targed o {target} wedi'i gyrraedd. Bydd y datganiad nesaf yn ei gywiro.",
  },
  "statement.outcome": {
    en: "{validated} outcomes accepted, at {price} each: {uncapped} before the caps.",
    cy: "{validated} canlyniad wedi'u derbyn, ar {price} yr un: {uncapped} cyn y capiau.",
  },
  "statement.personFees": {
    en: "{paid} of {claims} claims accepted: {uncapped} before the cap.",
    cy: "{paid} o {claims} hawliad wedi'u derbyn: {uncapped} cyn y cap.",
  },
  "statement.cohort": {
    en: "The effect is {effect}; the threshold is {threshold}. At {value} for a whole effect, that is {uncapped} before the cap.",
    cy: "Yr effaith yw {effect}; y trothwy yw {threshold}. Ar {value} am effaith gyfan, {uncapped} yw hynny cyn y cap.",
  },
  "statement.cohort.awaiting": {
    en: "Nothing is due until these reports are accepted: {awaiting}.",
    cy: "Nid oes dim yn ddyledus nes derbyn yr adroddiadau hyn: {awaiting}.",
  },
  "statement.gainshare": {
    en: "Allowable cost {allowable}, with {disallowed} not allowed, against a target of {target}. The share of the difference is {shareAmount}, and the fee {fee}.",
    cy: "Cost a ganiateir {allowable}, gyda {disallowed} heb ei ganiatáu, yn erbyn targed o {target}. Y gyfran o'r gwahaniaeth yw {shareAmount}, a'r ffi {fee}.",
  },
  "statement.gainshare.noReport": {
    en: "No cost was reported, so nothing is due yet.",
    cy: "Ni adroddwyd cost, felly nid oes dim yn ddyledus eto.",
  },
  "statement.serviceCredits:gap": {
    en: "{metric}: {actual} against a target of {target}, on charges of {charges}. The credit before the cap is {uncapped}.",
    cy: "{metric}: {actual} yn erbyn targed o {target}, ar daliadau o {charges}. Y credyd cyn y cap yw {uncapped}.",
  },
  "statement.serviceCredits:pool": {
    en: "{metric}: {actual} against a target of {target}, on charges of {charges}. {atRisk} is at risk, {pool} of it in this pool, and this measure weighs {weight}. The credit before the cap is {uncapped}.",
    cy: "{metric}: {actual} yn erbyn targed o {target}, ar daliadau o {charges}. Mae {atRisk} mewn perygl, {pool} ohono yn y gronfa hon, a phwysau'r mesur hwn yw {weight}. Y credyd cyn y cap yw {uncapped}.",
  },
  "statement.quality": {
    en: "{withhold} of {charges} is held back unless the target of {target} is met. It was {quality}.",
    cy: "Cedwir {withhold} o {charges} yn ôl oni chyrhaeddir y targed o {target}. Roedd yn {quality}.",
  },
  "statement.quality.undecided": {
    en: "{withhold} of {charges} is held back until it is decided whether the target of {target} was met.",
    cy: "Cedwir {withhold} o {charges} yn ôl nes penderfynu a gyrhaeddwyd y targed o {target}.",
  },
  "statement.pending": {
    en: "{pending} wait to be checked. They are not paid yet.",
    cy: "Mae {pending} yn aros i'w gwirio. Nid ydynt wedi'u talu eto.",
  },
  "statement.held": {
    en: "In dispute. {paid} stays paid; the rest of {due} waits for the decision.",
    cy: "Mewn anghydfod. Mae {paid} yn aros wedi'i dalu; mae gweddill {due} yn aros am y penderfyniad.",
  },
  "statement.adjustment": {
    en: "{nowDue} is now due for this month. {statedBefore} was stated before, so the difference is adjusted here.",
    cy: "Mae {nowDue} bellach yn ddyledus am y mis hwn. Nodwyd {statedBefore} o'r blaen, felly addasir y gwahaniaeth yma.",
  },
};
