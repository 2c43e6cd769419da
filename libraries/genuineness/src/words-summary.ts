/** Words of the verdict and of the time-line of guarantees. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const summaryWords: Catalogue = {
  "verdict.empty": {
    en: "Nothing can be said of it yet.",
    cy: "Ni ellir dweud dim amdano eto.",
  },
  "verdict.saidNo": {
    en: "The staff said no. Against: {againstOfVotes} of votes, {againstOfEligible} of eligible staff.",
    cy: "Dywedodd y staff na. Yn erbyn: {againstOfVotes} o'r pleidleisiau, {againstOfEligible} o'r staff cymwys.",
  },
  "verdict.control.met": {
    en: "Workers and users control it. {rest}",
    cy: "Gweithwyr a defnyddwyr sy'n ei reoli. {rest}",
  },
  "verdict.control.notMet": {
    en: "Workers and users do not control it. {reason} {rest}",
    cy: "Nid yw gweithwyr a defnyddwyr yn ei reoli. {reason} {rest}",
  },
  "verdict.control.notProven": {
    en: "Who controls it is not proven. {rest}",
    cy: "Nid yw wedi'i brofi pwy sy'n ei reoli. {rest}",
  },
  "verdict.rest.none": {
    en: "Every other claim is met.",
    cy: "Mae pob honiad arall wedi'i fodloni.",
  },
  "verdict.rest.notMet": {
    en: {
      plural: "count",
      one: "One other claim is not met.",
      other: "{count} other claims are not met.",
    },
    cy: {
      plural: "count",
      one: "Nid yw un honiad arall wedi'i fodloni.",
      other: "Nid yw {count} o honiadau eraill wedi'u bodloni.",
    },
  },
  "verdict.rest.notProven": {
    en: {
      plural: "count",
      one: "One thing is not proven: the record holds no evidence for it, either way.",
      other: "{count} things are not proven: the record holds no evidence for them, either way.",
    },
    cy: {
      plural: "count",
      one: "Nid yw un peth wedi'i brofi: nid oes tystiolaeth yn y cofnod, y naill ffordd na'r llall.",
      other:
        "Nid yw {count} o bethau wedi'u profi: nid oes tystiolaeth yn y cofnod, y naill ffordd na'r llall.",
    },
  },
  "verdict.rest.both": {
    en: "Other claims: {notMet} not met, {notProven} not proven.",
    cy: "Honiadau eraill: {notMet} heb eu bodloni, {notProven} heb eu profi.",
  },
  "guarantee.noOutsiderPasses": {
    en: "No outside holder can pass a decision alone",
    cy: "Ni all yr un deiliad allanol basio penderfyniad ar ei ben ei hun",
  },
  "guarantee.noOutsiderChanges": {
    en: "No outside holder can change the rules alone",
    cy: "Ni all yr un deiliad allanol newid y rheolau ar ei ben ei hun",
  },
  "guarantee.publicSay": {
    en: "The public partner keeps a say",
    cy: "Mae'r partner cyhoeddus yn cadw llais",
  },
  "guarantee.insidersBlock": {
    en: "Workers and users can stop a change of rules",
    cy: "Gall gweithwyr a defnyddwyr atal newid i'r rheolau",
  },
  "guarantee.outsidersCannotPass": {
    en: "Outsiders together cannot pass a decision",
    cy: "Ni all rhai o'r tu allan gyda'i gilydd basio penderfyniad",
  },
  "guarantee.insidersElect": {
    en: "Workers and users choose most of the board",
    cy: "Gweithwyr a defnyddwyr sy'n dewis y rhan fwyaf o'r bwrdd",
  },
  "guarantee.insidersControl": {
    en: "Workers and users control it",
    cy: "Gweithwyr a defnyddwyr sy'n ei reoli",
  },
  "guarantee.density": {
    en: "Over half of those who may join have joined",
    cy: "Mae dros hanner y rhai a gaiff ymuno wedi ymuno",
  },
  "guarantee.joined": { en: "{members} have joined", cy: "mae {members} wedi ymuno" },
  "guarantee.notCounted": {
    en: "no count of members in the record",
    cy: "dim cyfrif o aelodau yn y cofnod",
  },
  "event.rulesRegistered": { en: "Rules registered", cy: "Cofrestru’r rheolau" },
  "event.rulesChanged": { en: "Rules changed", cy: "Newid y rheolau" },
  "event.sold.sale": { en: "Sold", cy: "Gwerthu" },
  "event.sold.assignment": { en: "Contract passed on", cy: "Trosglwyddo’r contract" },
  "event.sold.investor": { en: "Investor let in", cy: "Derbyn buddsoddwr" },
  "event.recognitionEnded": {
    en: "Union no longer recognised: {union}",
    cy: "Undeb heb ei gydnabod mwyach: {union}",
  },
  "event.seatsEmpty": { en: "Empty seats ({class}): {seats}", cy: "Seddi gwag ({class}): {seats}" },
  "event.seatsFilled": {
    en: "Seats filled ({class}): {seats}",
    cy: "Seddi wedi’u llenwi ({class}): {seats}",
  },
  "event.densityReached": {
    en: "Over half of {who} have joined: {members}",
    cy: "Mae dros hanner {who} wedi ymuno: {members}",
  },
  "event.densityFell": {
    en: "No longer over half of {who}: {members}",
    cy: "Dim dros hanner {who} mwyach: {members}",
  },
  "guarantee.recognition": {
    en: "A trade union is recognised",
    cy: "Cydnabyddir undeb llafur",
  },
  "guarantee.recognition.ended": {
    en: "not recognised: {union}",
    cy: "heb ei gydnabod: {union}",
  },
  "guarantee.recognition.stands": { en: "recognised: {union}", cy: "cydnabyddir: {union}" },
  "guarantee.recognition.none": {
    en: "no agreement in the record",
    cy: "dim cytundeb yn y cofnod",
  },
  "guarantee.holding": { en: "{holders}: {votes}", cy: "{holders}: {votes}" },
  "guarantee.noOutsider": {
    en: "nobody outside holds votes",
    cy: "nid oes gan neb o'r tu allan bleidleisiau",
  },
  "guarantee.noInsider": { en: "they hold nothing", cy: "nid oes ganddynt ddim" },
  "guarantee.noPublic": {
    en: "no public body holds votes",
    cy: "nid oes gan gorff cyhoeddus bleidleisiau",
  },
  "guarantee.boardOurs": {
    en: "they fill over half of its seats",
    cy: "nhw sy'n llenwi dros hanner ei seddi",
  },
  "guarantee.notKnown": {
    en: "no register of votes in the record",
    cy: "dim cofrestr bleidleisiau yn y cofnod",
  },
  "guarantee.notStated": { en: "the rule is not in the record", cy: "nid yw'r rheol yn y cofnod" },
  "guarantee.notYet": { en: "not given yet", cy: "heb ei roi eto" },
  "guarantee.stands": { en: "stands since {day}", cy: "yn sefyll ers {day}" },
  "guarantee.lost": { en: "ended on {day}", cy: "daeth i ben ar {day}" },
};
