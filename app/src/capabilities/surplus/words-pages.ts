/** What the pages of a surplus say. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const surplusPageWords: Catalogue = {
  "surplus.title": { en: "What becomes of the surplus", cy: "Beth a ddaw o’r gwarged" },
  "surplus.back": { en: "Back to the books", cy: "Yn ôl i’r llyfrau" },
  "surplus.councils": {
    en: "Dividends that councils give to active citizens",
    cy: "Difidendau y mae cynghorau’n eu rhoi i ddinasyddion gweithgar",
  },
  "surplus.noRules": {
    en: "No rules are registered yet, so the members resolve what becomes of a surplus.",
    cy: "Nid oes rheolau wedi’u cofrestru eto, felly’r aelodau sy’n penderfynu beth a ddaw o warged.",
  },
  "surplus.rule.members": {
    en: "The members resolve what becomes of a surplus. By the rules: {rule}. Asset lock: {lock}.",
    cy: "Yr aelodau sy’n penderfynu beth a ddaw o warged. Yn ôl y rheolau: {rule}. Clo asedau: {lock}.",
  },
  "surplus.rule.board": {
    en: "The rules leave it to the board what becomes of a surplus. By the rules: {rule}. Asset lock: {lock}.",
    cy: "Mae’r rheolau’n gadael i’r bwrdd beth a ddaw o warged. Yn ôl y rheolau: {rule}. Clo asedau: {lock}.",
  },
  "surplus.rulesUnstated": {
    en: "Nobody has said what reserve the rules want, or what interest they allow.",
    cy: "Nid oes neb wedi dweud pa gronfa wrth gefn y mae’r rheolau’n ei mynnu, na pha log y maent yn ei ganiatáu.",
  },
  "surplus.reserve.none": { en: "None", cy: "Dim" },
  "surplus.reserve.monthsOfCost": {
    en: "So many months of cost",
    cy: "Hyn a hyn o fisoedd o gost",
  },
  "surplus.reserve.shareOfSurplus": { en: "A share of the surplus", cy: "Cyfran o’r gwarged" },
  "surplus.reserve.none.said": {
    en: "The rules want no reserve first.",
    cy: "Nid yw’r rheolau’n mynnu cronfa wrth gefn yn gyntaf.",
  },
  "surplus.reserve.months.said": {
    en: "The rules want a reserve of {months} months of cost first.",
    cy: "Mae’r rheolau’n mynnu cronfa wrth gefn o {months} mis o gost yn gyntaf.",
  },
  "surplus.reserve.share.said": {
    en: "The rules put {percent} per cent of a surplus to the reserve first.",
    cy: "Mae’r rheolau’n rhoi {percent} y cant o warged i’r gronfa wrth gefn yn gyntaf.",
  },
  "surplus.interest.none": {
    en: "They name no interest on members’ shares.",
    cy: "Nid ydynt yn enwi llog ar gyfranddaliadau aelodau.",
  },
  "surplus.interest.most": {
    en: "Interest on members’ shares is at most {percent} per cent.",
    cy: "Mae llog ar gyfranddaliadau aelodau yn {percent} y cant ar y mwyaf.",
  },
  "surplus.empty": {
    en: "No use of a surplus has been proposed yet.",
    cy: "Nid oes defnydd o warged wedi’i gynnig eto.",
  },
  "surplus.unreadable": {
    en: "The balances of this year do not add up.",
    cy: "Nid yw balansau’r flwyddyn hon yn gywir.",
  },
  "surplus.year": { en: "The year {year}", cy: "Y flwyddyn {year}" },
  "surplus.waterfall": {
    en: "From the surplus to what is carried forward",
    cy: "O’r gwarged i’r hyn a gariwyd ymlaen",
  },
  "surplus.step": { en: "Step", cy: "Cam" },
  "surplus.sum": { en: "Sum", cy: "Swm" },
  "surplus.ofYear": { en: "Surplus of the year", cy: "Gwarged y flwyddyn" },
  "surplus.step.priorLosses": {
    en: "To make good earlier losses",
    cy: "I wneud iawn am golledion cynharach",
  },
  "surplus.step.makeGoodRestricted": {
    en: "To make good funds that were overspent",
    cy: "I wneud iawn am gronfeydd a orwariwyd",
  },
  "surplus.step.minimumReserve": {
    en: "To the reserve that the rules want",
    cy: "I’r gronfa wrth gefn y mae’r rheolau’n ei mynnu",
  },
  "surplus.available": { en: "Left to decide on", cy: "Ar ôl i benderfynu arno" },
  "surplus.carried": {
    en: "Carried forward to the reserve",
    cy: "Wedi’i gario ymlaen i’r gronfa wrth gefn",
  },
  "surplus.loss": {
    en: "The year ended without a surplus, so nothing is shared.",
    cy: "Daeth y flwyddyn i ben heb warged, felly ni rennir dim.",
  },
  "surplus.waits.members": {
    en: "Proposed. The members have not resolved it yet.",
    cy: "Cynigiwyd. Nid yw’r aelodau wedi’i benderfynu eto.",
  },
  "surplus.waits.board": {
    en: "Proposed. The board has not resolved it yet.",
    cy: "Cynigiwyd. Nid yw’r bwrdd wedi’i benderfynu eto.",
  },
  "surplus.byMembers": {
    en: "Resolved by the members at {meeting}, recorded on {day}.",
    cy: "Penderfynwyd gan yr aelodau yn {meeting}, cofnodwyd ar {day}.",
  },
  "surplus.byBoard": {
    en: "Resolved by the board, recorded on {day}.",
    cy: "Penderfynwyd gan y bwrdd, cofnodwyd ar {day}.",
  },
  "surplus.shared": {
    en: "{sum} was shared among {people} people: {use}, {way}.",
    cy: "Rhannwyd {sum} ymhlith {people} o bobl: {use}, {way}.",
  },
  "surplus.shared.few": {
    en: "{sum} was shared among fewer than ten people: {use}, {way}.",
    cy: "Rhannwyd {sum} ymhlith llai na deg o bobl: {use}, {way}.",
  },
  "surplus.payout": { en: "Payout file: {use}", cy: "Ffeil dalu: {use}" },
  "surplus.statements": {
    en: "Statements to print: {use}",
    cy: "Datganiadau i’w hargraffu: {use}",
  },
  "surplus.input": {
    en: "The figures as a file: surplus-{year}.json",
    cy: "Y ffigurau fel ffeil: surplus-{year}.json",
  },
  "surplus.options": { en: "Compare ways of sharing", cy: "Cymharu ffyrdd o rannu" },
  "surplus.again": {
    en: "To work it out again, download the figures and run:",
    cy: "I’w gyfrifo eto, lawrlwythwch y ffigurau a rhedwch:",
  },
  "surplus.entry.proposal": { en: "The proposal in the record", cy: "Y cynnig yn y cofnod" },
  "surplus.entry.resolution": {
    en: "The resolution in the record",
    cy: "Y penderfyniad yn y cofnod",
  },
  "surplus.steps": { en: "What you can do", cy: "Yr hyn y gallwch ei wneud" },
  "surplus.older": { en: "Decisions without their balances", cy: "Penderfyniadau heb eu balansau" },
  "surplus.yearColumn": { en: "Year", cy: "Blwyddyn" },
  "surplus.on": { en: "Recorded", cy: "Cofnodwyd" },
  "surplus.day": { en: "{day}", cy: "{day}" },
  "surplus.optionsBack": { en: "Back to the surplus", cy: "Yn ôl i’r gwarged" },
  "surplus.options.title": {
    en: "Ways of sharing the surplus of {year}",
    cy: "Ffyrdd o rannu gwarged {year}",
  },
  "surplus.options.lead": {
    en: "What {sum} would give, shared among {people} people in each of these ways.",
    cy: "Yr hyn y byddai {sum} yn ei roi, wedi’i rannu ymhlith {people} o bobl ym mhob un o’r ffyrdd hyn.",
  },
  "surplus.options.none": {
    en: "There is nothing to compare: fewer than ten people are listed, or nothing is left to share.",
    cy: "Nid oes dim i’w gymharu: mae llai na deg o bobl wedi’u rhestru, neu nid oes dim ar ôl i’w rannu.",
  },
  "surplus.options.examples": {
    en: "A, B and C are invented, so that nobody’s pay is shown:",
    cy: "Dyfeisiwyd A, B ac C, fel na ddangosir cyflog neb:",
  },
  "surplus.options.even": {
    en: "Evenness is the Gini coefficient: 0.00 gives everyone the same, 1.00 gives one person all.",
    cy: "Cyfernod Gini yw gwastadrwydd: mae 0.00 yn rhoi’r un peth i bawb, mae 1.00 yn rhoi’r cyfan i un person.",
  },
  "surplus.options.table": { en: "Ways of sharing", cy: "Ffyrdd o rannu" },
  "surplus.example": {
    en: "{letter} earns {pay} a year and works {hours} hours a week.",
    cy: "Mae {letter} yn ennill {pay} y flwyddyn ac yn gweithio {hours} awr yr wythnos.",
  },
  "surplus.way": { en: "Way of sharing", cy: "Ffordd o rannu" },
  "surplus.person": { en: "{letter} gets", cy: "Mae {letter} yn cael" },
  "surplus.middle": { en: "The middle person gets", cy: "Mae’r person canol yn cael" },
  "surplus.gini": { en: "Evenness", cy: "Gwastadrwydd" },
  "surplus.way.named": { en: "Shared like this: {way}.", cy: "Wedi’i rannu fel hyn: {way}." },
  "surplus.dash": { en: "–", cy: "–" },
  "surplus.statements.title": {
    en: "Your part of the surplus of {year}",
    cy: "Eich rhan chi o warged {year}",
  },
  "surplus.statement.member": { en: "Member {member}", cy: "Aelod {member}" },
  "surplus.statement.sum": { en: "You get", cy: "Rydych yn cael" },
  "surplus.statement.use": { en: "What it is", cy: "Beth ydyw" },
  "surplus.statement.way": { en: "How it was shared", cy: "Sut y’i rhannwyd" },
  "surplus.task": { en: "The year’s surplus", cy: "Gwarged y flwyddyn" },
  "surplus.task.none": { en: "Nothing has been proposed yet", cy: "Nid oes dim wedi’i gynnig eto" },
  "surplus.task.hint": { en: "{year}: {sum}", cy: "{year}: {sum}" },
};
