/** Words of the findings on the commissioner's payments. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const paymentFindingWords: Catalogue = {
  "wanted.payee": { en: "the mutual that was paid", cy: "y cydfuddiannol a dalwyd" },
  "doesNotApply.notPriced": {
    en: "No contract with open prices is signed.",
    cy: "Nid oes contract â phrisiau agored wedi'i lofnodi.",
  },
  "doesNotApply.notDrawn": {
    en: "No payment statement has been drawn.",
    cy: "Nid oes datganiad talu wedi'i lunio.",
  },
  "finding.paid.notYet": {
    en: "No statement's time to pay has passed yet.",
    cy: "Nid yw amser talu unrhyw ddatganiad wedi mynd heibio eto.",
  },
  "finding.paid.change.pay": {
    en: "Payment of what the statements say, confirmed by the mutual, would meet it.",
    cy: "Byddai talu'r hyn a ddywed y datganiadau, wedi'i gadarnhau gan y cydfuddiannol, yn ei fodloni.",
  },
  "finding.paidWhatWasDue.claim": {
    en: "The commissioner paid what was due",
    cy: "Talodd y comisiynydd yr hyn oedd yn ddyledus",
  },
  "finding.paidWhatWasDue.rule.1": {
    en: "Payments cover every statement whose thirty days have passed",
    cy: "Mae'r taliadau'n talu am bob datganiad y mae ei ddeg diwrnod ar hugain wedi mynd heibio",
  },
  "finding.paidWhatWasDue.short": {
    en: "By the statement of {day}, {due} was due in all. {paid} was paid, which is {short} short.",
    cy: "Erbyn datganiad {day}, roedd {due} yn ddyledus i gyd. Talwyd {paid}, sydd {short} yn brin.",
  },
  "finding.paidWhatWasDue.unconfirmed": {
    en: "The commissioner says that it paid {paid} of {due}. The mutual has not confirmed {missing} of it.",
    cy: "Dywed y comisiynydd iddo dalu {paid} o {due}. Nid yw'r cydfuddiannol wedi cadarnhau {missing} ohono.",
  },
  "finding.paidWhatWasDue.met": {
    en: "By the statement of {day}, {due} was due in all. {paid} was paid, and the mutual confirms it.",
    cy: "Erbyn datganiad {day}, roedd {due} yn ddyledus i gyd. Talwyd {paid}, ac mae'r cydfuddiannol yn ei gadarnhau.",
  },
  "finding.paidWhatWasDue.change.pay": {
    en: "A payment of {short}, confirmed by the mutual, would meet it.",
    cy: "Byddai taliad o {short}, wedi'i gadarnhau gan y cydfuddiannol, yn ei fodloni.",
  },
  "finding.paidWhatWasDue.change.confirm": {
    en: "The mutual's confirmation that the payments arrived would prove it.",
    cy: "Byddai cadarnhad y cydfuddiannol fod y taliadau wedi cyrraedd yn ei brofi.",
  },
  "finding.paidWhatWasDue.change.lose": {
    en: "A statement left unpaid after thirty days would lose it.",
    cy: "Byddai datganiad heb ei dalu ar ôl deg diwrnod ar hugain yn ei golli.",
  },
  "finding.paidInTime.claim": {
    en: "Each statement was paid within 30 days",
    cy: "Talwyd pob datganiad o fewn 30 diwrnod",
  },
  "finding.paidInTime.rule.1": {
    en: "Thirty days from a statement, taken as the invoice, to the payment that covers it",
    cy: "Deg diwrnod ar hugain o ddatganiad, fel yr anfoneb, i'r taliad sy'n talu amdano",
  },
  "finding.paidInTime.late": {
    en: "{late} of {count} statements were not paid within {days} days.",
    cy: "Ni thalwyd {late} o {count} datganiad o fewn {days} diwrnod.",
  },
  "finding.paidInTime.unconfirmed": {
    en: "The commissioner says that it paid in time. The mutual has not confirmed every payment.",
    cy: "Dywed y comisiynydd iddo dalu mewn pryd. Nid yw'r cydfuddiannol wedi cadarnhau pob taliad.",
  },
  "finding.paidInTime.met": {
    en: "Statements paid in time: {count} of {count}. The longest took {longest} of {days} days.",
    cy: "Datganiadau a dalwyd mewn pryd: {count} o {count}. Cymerodd yr hiraf {longest} o {days} diwrnod.",
  },
  "finding.paidInTime.change.pay": {
    en: "Only statements paid within {days} days meet it. Past ones that were late stay late.",
    cy: "Dim ond datganiadau a dalwyd o fewn {days} diwrnod sy'n ei fodloni. Mae rhai hwyr o'r gorffennol yn aros yn hwyr.",
  },
  "finding.paidInTime.change.lose": {
    en: "A statement paid after more than {days} days would lose it.",
    cy: "Byddai datganiad a dalwyd ar ôl mwy na {days} diwrnod yn ei golli.",
  },
};
