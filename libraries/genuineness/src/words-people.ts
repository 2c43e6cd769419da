/** Words of the findings on people: the transfer, pensions, recognition, new starters. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const peopleWords: Catalogue = {
  "finding.tupeHonoured.claim": {
    en: "Staff transferred with their terms protected",
    cy: "Trosglwyddwyd staff gyda'u telerau wedi'u diogelu",
  },
  "finding.tupeHonoured.rule.1": {
    en: "Employee information is complete and in time, both employers state their measures, TUPE applies",
    cy: "Mae gwybodaeth am weithwyr yn gyflawn ac mewn pryd, mae'r ddau gyflogwr yn nodi eu mesurau, mae TUPE yn berthnasol",
  },
  "finding.tupeHonoured.none": {
    en: "No transfer of staff is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes trosglwyddo staff yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.tupeHonoured.notApplied": {
    en: "Staff were transferred on {day} without the protection of TUPE.",
    cy: "Trosglwyddwyd staff ar {day} heb amddiffyniad TUPE.",
  },
  "finding.tupeHonoured.defects": {
    en: "What was wrong: {defects}.",
    cy: "Yr hyn oedd o'i le: {defects}.",
  },
  "finding.tupeHonoured.missing": {
    en: "Missing from the record: {missing}.",
    cy: "Ar goll o'r cofnod: {missing}.",
  },
  "finding.tupeHonoured.met": {
    en: "Staff transferred on {day} under TUPE: {staff}. Complete information came on {given}, and both employers wrote of their measures.",
    cy: "Staff a drosglwyddwyd ar {day} o dan TUPE: {staff}. Daeth gwybodaeth gyflawn ar {given}, ac ysgrifennodd y ddau gyflogwr am eu mesurau.",
  },
  "transferDefect.late": {
    en: "employee information came only on {given}, less than {days} days before",
    cy: "ni ddaeth gwybodaeth am weithwyr tan {given}, llai na {days} diwrnod cyn hynny",
  },
  "transferDefect.incomplete": {
    en: "information was complete only for {complete}",
    cy: "roedd gwybodaeth yn gyflawn ar gyfer {complete} yn unig",
  },
  "transferPart.information": { en: "employee information", cy: "gwybodaeth am weithwyr" },
  "transferPart.letter.authority": {
    en: "the authority's measures letter",
    cy: "llythyr mesurau'r awdurdod",
  },
  "transferPart.letter.mutual": {
    en: "the mutual's measures letter",
    cy: "llythyr mesurau'r cydfuddiannol",
  },
  "finding.tupeHonoured.change.record": {
    en: "These entries, with days before the transfer, would prove it.",
    cy: "Byddai'r cofnodion hyn, gyda dyddiau cyn y trosglwyddo, yn ei brofi.",
  },
  "finding.tupeHonoured.change.apply": {
    en: "TUPE terms given to everybody who moved would meet it.",
    cy: "Byddai telerau TUPE i bawb a symudodd yn ei fodloni.",
  },
  "finding.tupeHonoured.change.past": {
    en: "Nothing can now: the days before the transfer have passed.",
    cy: "Ni all dim bellach: mae'r dyddiau cyn y trosglwyddo wedi mynd heibio.",
  },
  "finding.tupeHonoured.change.lose": {
    en: "Information found to be late or incomplete would lose it.",
    cy: "Byddai gwybodaeth y canfyddir ei bod yn hwyr neu'n anghyflawn yn ei golli.",
  },
  "finding.pensionsHonoured.claim": {
    en: "Pensions are protected",
    cy: "Mae pensiynau wedi'u diogelu",
  },
  "finding.pensionsHonoured.rule.1": {
    en: "Every eligible person who transfers keeps access to the scheme or to a comparable one",
    cy: "Mae pawb cymwys sy'n trosglwyddo yn cadw mynediad i'r cynllun neu i un tebyg",
  },
  "finding.pensionsHonoured.none": {
    en: "No answer on pensions is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes ateb ar bensiynau yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.pensionsHonoured.lost": {
    en: "The answer on pensions is that access does not continue.",
    cy: "Yr ateb ar bensiynau yw nad yw mynediad yn parhau.",
  },
  "finding.pensionsHonoured.notAll": {
    en: "Not every eligible person is covered. Way of protection: {way}.",
    cy: "Nid yw pawb cymwys wedi'u cynnwys. Dull o ddiogelu: {way}.",
  },
  "finding.pensionsHonoured.nobody": {
    en: "The answer is that nobody's pension is affected.",
    cy: "Yr ateb yw nad effeithir ar bensiwn neb.",
  },
  "finding.pensionsHonoured.met": {
    en: "Every eligible person is covered. Way of protection: {way}.",
    cy: "Mae pawb cymwys wedi'u cynnwys. Dull o ddiogelu: {way}.",
  },
  "finding.pensionsHonoured.change.answer": {
    en: "The authority's answer on pensions would decide it.",
    cy: "Byddai ateb yr awdurdod ar bensiynau yn penderfynu hyn.",
  },
  "finding.pensionsHonoured.change.keep": {
    en: "Admission to the scheme for everybody eligible would meet it.",
    cy: "Byddai derbyn pawb cymwys i'r cynllun yn ei fodloni.",
  },
  "finding.pensionsHonoured.change.all": {
    en: "Covering those who are left out would meet it.",
    cy: "Byddai cynnwys y rhai a adawyd allan yn ei fodloni.",
  },
  "finding.pensionsHonoured.change.lose": {
    en: "One eligible person left out would lose it.",
    cy: "Byddai gadael un person cymwys allan yn ei golli.",
  },
  "finding.pensionsHonoured.change.loseNobody": {
    en: "One person with a pension right in the service would lose it.",
    cy: "Byddai un person â hawl pensiwn yn y gwasanaeth yn ei golli.",
  },
  "finding.recognitionContinues.claim": {
    en: "Union recognition continues",
    cy: "Mae cydnabyddiaeth i'r undebau yn parhau",
  },
  "finding.recognitionContinues.rule.1": {
    en: "Recognition is promised to each union, borne out by it, and has not ended",
    cy: "Addewir cydnabyddiaeth i bob undeb, fe'i cadarnheir ganddo, ac nid yw wedi dod i ben",
  },
  "finding.recognitionContinues.none": {
    en: "No recognition agreement is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes cytundeb cydnabyddiaeth yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.recognitionContinues.ended": {
    en: "Recognition of {union} ended on {day}.",
    cy: "Daeth cydnabyddiaeth i {union} i ben ar {day}.",
  },
  "finding.recognitionContinues.refused": {
    en: "The mutual says that recognition of {union} will not continue.",
    cy: "Dywed y cydfuddiannol na fydd cydnabyddiaeth i {union} yn parhau.",
  },
  "finding.recognitionContinues.unpromised": {
    en: "The record holds no promise of recognition to {unions}.",
    cy: "Nid oes addewid o gydnabyddiaeth i {unions} yn y cofnod.",
  },
  "finding.recognitionContinues.met": {
    en: {
      plural: "count",
      one: "One union is recognised, and recognition has not ended.",
      other: "{count} unions are recognised, and recognition has not ended.",
    },
    cy: {
      plural: "count",
      one: "Cydnabyddir un undeb, ac nid yw'r gydnabyddiaeth wedi dod i ben.",
      other: "Cydnabyddir {count} undeb, ac nid yw'r gydnabyddiaeth wedi dod i ben.",
    },
  },
  "finding.recognitionContinues.change.promise": {
    en: "An agreement with each union, recorded by the union, would meet it.",
    cy: "Byddai cytundeb â phob undeb, a gofnodwyd gan yr undeb, yn ei fodloni.",
  },
  "finding.recognitionContinues.change.again": {
    en: "Recognising the union again would meet it.",
    cy: "Byddai cydnabod yr undeb eto yn ei fodloni.",
  },
  "finding.recognitionContinues.change.lose": {
    en: "Ending the recognition of one union would lose it.",
    cy: "Byddai dod â chydnabyddiaeth i un undeb i ben yn ei golli.",
  },
  "finding.newStartersNoWorse.claim": {
    en: "New starters are treated no worse",
    cy: "Nid yw dechreuwyr newydd yn cael eu trin yn waeth",
  },
  "finding.newStartersNoWorse.rule.1": {
    en: "Those who join later have terms no worse than those who transferred",
    cy: "Nid yw telerau'r rhai sy'n ymuno'n hwyrach yn waeth na thelerau'r rhai a drosglwyddodd",
  },
  "finding.newStartersNoWorse.none": {
    en: "The terms of new starters are not in the record. This is neither a pass nor a fail.",
    cy: "Nid yw telerau dechreuwyr newydd yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.newStartersNoWorse.worse": {
    en: "New starters are employed on worse terms.",
    cy: "Cyflogir dechreuwyr newydd ar delerau gwaeth.",
  },
  "finding.newStartersNoWorse.met": {
    en: "By the terms recorded on {day}, new starters are employed on terms no worse.",
    cy: "Yn ôl y telerau a gofnodwyd ar {day}, nid yw telerau dechreuwyr newydd yn waeth.",
  },
  "finding.newStartersNoWorse.change.state": {
    en: "The terms of new starters, borne out by the union or an assessor, would prove it.",
    cy: "Byddai telerau dechreuwyr newydd, a gadarnhawyd gan yr undeb neu asesydd, yn ei brofi.",
  },
  "finding.newStartersNoWorse.change.raise": {
    en: "Raising their terms to those of transferred staff would meet it.",
    cy: "Byddai codi eu telerau i rai'r staff a drosglwyddodd yn ei fodloni.",
  },
  "finding.newStartersNoWorse.change.lose": {
    en: "Worse terms for those who join later would lose it.",
    cy: "Byddai telerau gwaeth i'r rhai sy'n ymuno'n hwyrach yn ei golli.",
  },
};
