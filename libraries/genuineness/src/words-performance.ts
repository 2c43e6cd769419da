/** Words of the findings on the reserved contract, the health exclusion and the early warning. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const performanceWords: Catalogue = {
  "doesNotApply.notReserved": {
    en: "No reserved contract is on record.",
    cy: "Nid oes contract neilltuedig ar gofnod.",
  },
  "doesNotApply.notHealth": {
    en: "The service is not health care.",
    cy: "Nid gofal iechyd yw’r gwasanaeth.",
  },
  "reserved.health.met": {
    en: "It is not health care that is bought under its own rules.",
    cy: "Nid gofal iechyd a brynir o dan ei reolau ei hun ydyw.",
  },
  "reserved.service.met": {
    en: "It is a kind of service that may be reserved, by our reading of the list.",
    cy: "Mae’n fath o wasanaeth y gellir ei neilltuo, yn ôl ein darlleniad ni o’r rhestr.",
  },
  "reserved.a.met": {
    en: "It left a public service to go on providing it, so it works mainly for public services.",
    cy: "Gadawodd wasanaeth cyhoeddus i barhau i’w ddarparu, felly mae’n gweithio’n bennaf dros wasanaethau cyhoeddus.",
  },
  "reserved.b.met": {
    en: "Surplus stays in the service or goes to members only.",
    cy: "Mae’r gwarged yn aros yn y gwasanaeth neu’n mynd i aelodau yn unig.",
  },
  "reserved.b.unknown": {
    en: "No rules are on record that say where surplus goes.",
    cy: "Nid oes rheolau ar gofnod sy’n dweud i ble mae’r gwarged yn mynd.",
  },
  "reserved.b.unknownRemedy": {
    en: "Freeze or register the rules.",
    cy: "Rhewch neu cofrestrwch y rheolau.",
  },
  "reserved.c.met": {
    en: "Its employees alone manage and control it, by the control test.",
    cy: "Ei weithwyr yn unig sy’n ei reoli a’i lywodraethu, yn ôl y prawf rheolaeth.",
  },
  "reserved.term.met": {
    en: "The contract lasts five years at most, with every extension.",
    cy: "Mae’r contract yn para pum mlynedd ar y mwyaf, gyda phob estyniad.",
  },
  "reserved.history.met": {
    en: "No comparable contract with the same authority was made in the three years before.",
    cy: "Ni wnaed contract cymaradwy â’r un awdurdod yn y tair blynedd cynt.",
  },
  "finding.reservedContract.claim": {
    en: "It meets the test of a reserved contract",
    cy: "Mae’n bodloni prawf contract neilltuedig",
  },
  "finding.reservedContract.rule.1": {
    en: "Public services mainly, profits to members only, control by employees, five years, not twice in three",
    cy: "Gwasanaethau cyhoeddus yn bennaf, elw i aelodau yn unig, rheolaeth gan weithwyr, pum mlynedd, nid dwywaith mewn tair",
  },
  "finding.reservedContract.met": {
    en: "Every part of the test is met.",
    cy: "Bodlonir pob rhan o’r prawf.",
  },
  "finding.reservedContract.fails": {
    en: "Not met: {reasons}",
    cy: "Heb ei fodloni: {reasons}",
  },
  "finding.reservedContract.open": {
    en: "Not shown yet: {reasons}",
    cy: "Heb ei ddangos eto: {reasons}",
  },
  "finding.reservedContract.change.lose": {
    en: "Votes for outsiders, profits for outsiders or a longer term would lose it.",
    cy: "Byddai pleidleisiau i bobl o’r tu allan, elw iddynt neu dymor hwy yn ei golli.",
  },
  "finding.healthExclusion.claim": {
    en: "The rules for buying health care leave its route open",
    cy: "Mae’r rheolau ar gyfer prynu gofal iechyd yn gadael ei lwybr ar agor",
  },
  "finding.healthExclusion.rule.1": {
    en: "Health care in England and Wales is bought under its own rules, not by reserved contract",
    cy: "Prynir gofal iechyd yng Nghymru a Lloegr o dan ei reolau ei hun, nid drwy gontract neilltuedig",
  },
  "finding.healthExclusion.none": {
    en: "No route to a contract is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes llwybr at gontract yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.healthExclusion.met": {
    en: "The recorded route is open to health care: {route}.",
    cy: "Mae’r llwybr a gofnodwyd ar agor i ofal iechyd: {route}.",
  },
  "finding.healthExclusion.change.record": {
    en: "The authority’s recorded route would decide it.",
    cy: "Byddai llwybr cofnodedig yr awdurdod yn penderfynu hyn.",
  },
  "finding.healthExclusion.change.lose": {
    en: "A route that the health rules close would lose it.",
    cy: "Byddai llwybr y mae’r rheolau iechyd yn ei gau yn ei golli.",
  },
  "finding.earlyWarning.claim": {
    en: "Its money lasts, and it pays its way",
    cy: "Mae ei arian yn para, ac mae’n talu ei ffordd",
  },
  "finding.earlyWarning.rule.1": {
    en: "Within four months: a month of cash and reserves, debts covered, bills paid in 60 days, no growing loss",
    cy: "O fewn pedwar mis: mis o arian a chronfeydd, dyledion wedi’u cwmpasu, biliau wedi’u talu mewn 60 diwrnod, dim colled gynyddol",
  },
  "finding.earlyWarning.none": {
    en: "The figures were never taken from the ledger. This is neither a pass nor a fail.",
    cy: "Ni chymerwyd y ffigurau o’r cyfriflyfr erioed. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.earlyWarning.stale": {
    en: "The last figures are as at {day}, over four months ago.",
    cy: "Mae’r ffigurau diwethaf fel yr oeddent ar {day}, dros bedwar mis yn ôl.",
  },
  "finding.earlyWarning.warns": {
    en: "As at {day}, beyond the line: {ratios}.",
    cy: "Ar {day}, y tu hwnt i’r llinell: {ratios}.",
  },
  "finding.earlyWarning.unknown": {
    en: "As at {day}, this cannot be worked out: {ratios}.",
    cy: "Ar {day}, ni ellir cyfrifo hyn: {ratios}.",
  },
  "finding.earlyWarning.watched": {
    en: "As at {day} no ratio stands beyond its line. To be watched: {ratios}.",
    cy: "Ar {day} nid oes cymhareb y tu hwnt i’w llinell. I’w gwylio: {ratios}.",
  },
  "finding.earlyWarning.met": {
    en: "As at {day} every ratio stands well within its line.",
    cy: "Ar {day} mae pob cymhareb ymhell o fewn ei llinell.",
  },
  "finding.earlyWarning.change.count": {
    en: "Figures of the last four months, borne out by somebody else, would prove it.",
    cy: "Byddai ffigurau’r pedwar mis diwethaf, wedi’u cadarnhau gan rywun arall, yn ei brofi.",
  },
  "finding.earlyWarning.change.better": {
    en: "Bringing each ratio back within its line would meet it.",
    cy: "Byddai dod â phob cymhareb yn ôl o fewn ei llinell yn ei fodloni.",
  },
  "finding.earlyWarning.change.lose": {
    en: "One ratio beyond its line, or four months without figures, would lose it.",
    cy: "Byddai un gymhareb y tu hwnt i’w llinell, neu bedwar mis heb ffigurau, yn ei golli.",
  },
  "grade.watch": { en: "to be watched", cy: "i’w wylio" },
  "earlyWarning.daysOfCash": { en: "days of cash", cy: "diwrnodau o arian parod" },
  "earlyWarning.reserveDays": { en: "reserves in days", cy: "cronfeydd mewn diwrnodau" },
  "earlyWarning.currentRatio": {
    en: "what it has against what it owes soon",
    cy: "yr hyn sydd ganddo yn erbyn yr hyn sy’n ddyledus yn fuan",
  },
  "earlyWarning.creditorDays": {
    en: "days until it pays its bills",
    cy: "diwrnodau nes ei fod yn talu ei filiau",
  },
  "earlyWarning.surplusTrend": {
    en: "surplus over the last six months",
    cy: "gwarged dros y chwe mis diwethaf",
  },
};
