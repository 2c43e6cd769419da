/** The sentences of a declaration of result. The Welsh awaits a Welsh speaker's review. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const declarationWords: Catalogue = {
  "declaration.title": { en: "Declaration of result", cy: "Datganiad o’r canlyniad" },
  "declaration.name": { en: "{name}", cy: "{name}" },
  "declaration.contest.named": {
    en: {
      plural: "seats",
      one: "This is the result of the election for {contest}. There was {seats} place to fill.",
      other: "This is the result of the election for {contest}. There were {seats} places to fill.",
    },
    cy: "Dyma ganlyniad yr etholiad ar gyfer {contest}. Nifer y lleoedd i’w llenwi: {seats}.",
  },
  "declaration.contest.namedOf": {
    en: {
      plural: "seats",
      one: "This is the result of the election for {contest} at {body}. There was {seats} place to fill.",
      other:
        "This is the result of the election for {contest} at {body}. There were {seats} places to fill.",
    },
    cy: "Dyma ganlyniad yr etholiad ar gyfer {contest} yn {body}. Nifer y lleoedd i’w llenwi: {seats}.",
  },
  "declaration.contest.unnamed": {
    en: {
      plural: "seats",
      one: "This is the result of the election. There was {seats} place to fill.",
      other: "This is the result of the election. There were {seats} places to fill.",
    },
    cy: "Dyma ganlyniad yr etholiad. Nifer y lleoedd i’w llenwi: {seats}.",
  },
  "declaration.contest.unnamedOf": {
    en: {
      plural: "seats",
      one: "This is the result of the election at {body}. There was {seats} place to fill.",
      other: "This is the result of the election at {body}. There were {seats} places to fill.",
    },
    cy: "Dyma ganlyniad yr etholiad yn {body}. Nifer y lleoedd i’w llenwi: {seats}.",
  },
  "declaration.uncontested": {
    en: "No more candidates stood than there were places, so there was no vote to count.",
    cy: "Nid oedd mwy o ymgeiswyr nag o leoedd, felly nid oedd pleidlais i’w chyfrif.",
  },
  "declaration.rule": {
    en: "The papers were counted by these rules: {rule} ({source}). Their name in the report is {name}.",
    cy: "Cyfrifwyd y papurau yn ôl y rheolau hyn: {rule} ({source}). Eu henw yn yr adroddiad yw {name}.",
  },
  "declaration.electorate": {
    en: {
      plural: "electorate",
      one: "{electorate} person could vote.",
      other: "{electorate} people could vote.",
    },
    cy: "Nifer y bobl a gâi bleidleisio: {electorate}.",
  },
  "declaration.turnout": {
    en: "Papers returned: {papers}.",
    cy: "Papurau a ddychwelwyd: {papers}.",
  },
  "declaration.papers": {
    en: "Papers returned: {papers}.",
    cy: "Papurau a ddychwelwyd: {papers}.",
  },
  "declaration.valid": { en: "Valid papers: {valid}.", cy: "Papurau dilys: {valid}." },
  "declaration.invalid": {
    en: "Papers rejected as invalid: {invalid}.",
    cy: "Papurau a wrthodwyd am eu bod yn annilys: {invalid}.",
  },
  "declaration.noneInvalid": {
    en: "No paper was rejected as invalid.",
    cy: "Ni wrthodwyd yr un papur am ei fod yn annilys.",
  },
  "declaration.quota": {
    en: "The quota, the votes that were enough to be elected, was {quota}.",
    cy: "Y cwota, sef y pleidleisiau a oedd yn ddigon i gael ei ethol, oedd {quota}.",
  },
  "declaration.quotaLast": {
    en: "The quota, the votes that were enough to be elected, was {first} at first and {quota} at the end.",
    cy: "Y cwota, sef y pleidleisiau a oedd yn ddigon i gael ei ethol, oedd {first} ar y dechrau a {quota} ar y diwedd.",
  },
  "declaration.electedAre": {
    en: {
      plural: "count",
      one: "I declare that this person is elected:",
      other: "I declare that these {count} are elected, in this order:",
    },
    cy: {
      plural: "count",
      one: "Datganaf fod y person hwn wedi’i ethol:",
      other: "Datganaf fod y rhain wedi’u hethol, yn y drefn hon ({count}):",
    },
  },
  "declaration.nobody": { en: "Nobody is elected.", cy: "Ni etholwyd neb." },
  "declaration.vacant": {
    en: {
      plural: "empty",
      one: "{empty} place is left empty, because too few people stood.",
      other: "{empty} places are left empty, because too few people stood.",
    },
    cy: "Lleoedd sy’n wag, am fod rhy ychydig wedi sefyll: {empty}.",
  },
  "declaration.elected": {
    en: "{name}, elected at stage {stage} with {votes} votes",
    cy: "{name}, etholwyd yng ngham {stage} gyda {votes} o bleidleisiau",
  },
  "declaration.electedByLot": {
    en: "{name}, elected at stage {stage} with {votes} votes, after a lot",
    cy: "{name}, etholwyd yng ngham {stage} gyda {votes} o bleidleisiau, ar ôl tynnu coelbren",
  },
  "declaration.electedPlace": {
    en: "{name}, for place {stage}",
    cy: "{name}, ar gyfer lle {stage}",
  },
  "declaration.electedByLotPlace": {
    en: "{name}, for place {stage}, after a lot",
    cy: "{name}, ar gyfer lle {stage}, ar ôl tynnu coelbren",
  },
  "declaration.notElectedAre": {
    en: { plural: "count", one: "Not elected:", other: "Not elected ({count}):" },
    cy: "Heb eu hethol ({count}):",
  },
  "declaration.firstVotes": {
    en: "{name}, with {votes} votes at first",
    cy: "{name}, gyda {votes} o bleidleisiau ar y dechrau",
  },
  "declaration.excluded": {
    en: "{name}, with {votes} votes at first; excluded at stage {stage}",
    cy: "{name}, gyda {votes} o bleidleisiau ar y dechrau; wedi’i ddiystyru yng ngham {stage}",
  },
  "declaration.withdrawn": {
    en: "Withdrawn or died before the count: {names}.",
    cy: "Wedi tynnu’n ôl neu wedi marw cyn y cyfrif: {names}.",
  },
  "declaration.withdrawnPassedOver": {
    en: "Wherever a paper named them, its next choice was taken.",
    cy: "Lle bynnag yr enwyd hwy ar bapur, cymerwyd y dewis nesaf.",
  },
  "declaration.lots": {
    en: {
      plural: "count",
      one: "One tie was decided by lot:",
      other: "{count} ties were decided by lot:",
    },
    cy: "Penderfynwyd trwy goelbren ({count}):",
  },
  "declaration.lot.surplus": {
    en: "At stage {stage}, among {among}: the surplus of {name} was transferred first",
    cy: "Yng ngham {stage}, ymhlith {among}: gwarged {name} a drosglwyddwyd gyntaf",
  },
  "declaration.lot.exclusion": {
    en: "At stage {stage}, among {among}: {name} was excluded",
    cy: "Yng ngham {stage}, ymhlith {among}: diystyrwyd {name}",
  },
  "declaration.lot.election": {
    en: "At stage {stage}, among {among}: {name} was elected",
    cy: "Yng ngham {stage}, ymhlith {among}: etholwyd {name}",
  },
  "declaration.lot.place": {
    en: "At stage {stage}, among {among}: the place went to {name}",
    cy: "Yng ngham {stage}, ymhlith {among}: aeth y lle i {name}",
  },
  "declaration.signed": {
    en: "{officer}, returning officer, {day}",
    cy: "{officer}, swyddog canlyniadau, {day}",
  },
  "declaration.signature": { en: "Signature:", cy: "Llofnod:" },
};
