/** The sentences of payment by results, and the names of its enumerated values. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { paymentFacts } from "./payments.ts";
import { monthBeginning, named, sum, type Tellings, told } from "./words-telling.ts";

export const paymentWords: Catalogue = {
  "fact.PriceScheduleOffered.withOffer": {
    en: "Prices were offered with version {offer} of the terms: price schedule {version}.",
    cy: "Cynigiwyd prisiau gyda fersiwn {offer} o'r telerau: rhestr brisiau {version}.",
  },
  "fact.PriceScheduleOffered.later": {
    en: "New prices were offered from {day}: price schedule {version}.",
    cy: "Cynigiwyd prisiau newydd o {day}: rhestr brisiau {version}.",
  },
  "fact.PriceScheduleAgreed": {
    en: "Both sides agreed price schedule {version}.",
    cy: "Cytunodd y ddwy ochr ar restr brisiau {version}.",
  },
  "fact.PreviousCostStated": {
    en: "The authority stated what the service cost before: {cost} in {year}.",
    cy: "Nododd yr awdurdod faint a gostiai'r gwasanaeth o'r blaen: {cost} yn {year}.",
  },
  "fact.ScenarioStated": {
    en: "Monthly figures were stated to compare offers: {scenario}.",
    cy: "Nodwyd ffigurau misol i gymharu cynigion: {scenario}.",
  },
  "fact.ObservationReported": {
    en: "The mutual reported {value} ({metric}) for the month that began on {month}.",
    cy: "Adroddodd y cydfuddiannol {value} ({metric}) am y mis a ddechreuodd ar {month}.",
  },
  "fact.ObservationAssessed.validated": {
    en: "The assessor accepted a report.",
    cy: "Derbyniodd yr asesydd adroddiad.",
  },
  "fact.ObservationAssessed.rejected": {
    en: "The assessor rejected a report.",
    cy: "Gwrthododd yr asesydd adroddiad.",
  },
  "fact.ObservationAssessed.revised": {
    en: "The assessor corrected a report to {value} and accepted it.",
    cy: "Cywirodd yr asesydd adroddiad i {value} a'i dderbyn.",
  },
  "fact.ParticipantRecorded": {
    en: "Days for a participant's fees were recorded. No name is in the record.",
    cy: "Cofnodwyd dyddiau ar gyfer ffioedd cyfranogwr. Nid oes enw yn y cofnod.",
  },
  "fact.ClaimMade": {
    en: "A fee was claimed for a participant: {fee}.",
    cy: "Hawliwyd ffi am gyfranogwr: {fee}.",
  },
  "fact.ClaimsClosed": {
    en: "A list of {units} claims was closed; {sample} of them will be drawn and checked.",
    cy: "Caewyd rhestr o {units} hawliad; tynnir {sample} ohonynt i'w gwirio.",
  },
  "fact.ClaimSampled": {
    en: "Claims were drawn by the checkpoint at {size} entries, published after their list was closed.",
    cy: "Tynnwyd hawliadau drwy'r man gwirio ar {size} cofnod, a gyhoeddwyd ar ôl cau eu rhestr.",
  },
  "fact.ClaimAssessed.sample": {
    en: "The assessor checked the claims that were drawn. Rejected: {rejected}.",
    cy: "Gwiriodd yr asesydd yr hawliadau a dynnwyd. Gwrthodwyd: {rejected}.",
  },
  "fact.ClaimAssessed.whole": {
    en: "The assessor checked every claim of the list. Rejected: {rejected}.",
    cy: "Gwiriodd yr asesydd bob hawliad ar y rhestr. Gwrthodwyd: {rejected}.",
  },
  "fact.StatementDrawn": {
    en: "The payment statement was drawn for the month that began on {month}.",
    cy: "Lluniwyd y datganiad talu am y mis a ddechreuodd ar {month}.",
  },
  "fact.LineDisputed": {
    en: "A line was disputed ({term}), of the month that began on {month}.",
    cy: "Bu anghydfod am linell ({term}), y mis a ddechreuodd ar {month}.",
  },
  "fact.DisputeResolved.dismissed": {
    en: "A dispute about a payment ended: the line stands.",
    cy: "Daeth anghydfod am daliad i ben: mae'r llinell yn sefyll.",
  },
  "fact.DisputeResolved.upheld": {
    en: "A dispute about a payment ended: nothing is due for the line.",
    cy: "Daeth anghydfod am daliad i ben: nid oes dim yn ddyledus am y llinell.",
  },
  "fact.DisputeResolved.settled": {
    en: "A dispute about a payment was settled at {agreed}.",
    cy: "Setlwyd anghydfod am daliad ar {agreed}.",
  },
  "fact.InvoicePaid": {
    en: "The commissioner paid {paid} on {day}, for the month that began on {month}.",
    cy: "Talodd y comisiynydd {paid} ar {day}, am y mis a ddechreuodd ar {month}.",
  },
  "fact.PaymentConfirmed": {
    en: "The mutual confirmed that a payment arrived.",
    cy: "Cadarnhaodd y cydfuddiannol fod taliad wedi cyrraedd.",
  },
};

export const paymentNames: Catalogue = {
  "enum.termKind.block": { en: "Fixed yearly sum", cy: "Swm blynyddol sefydlog" },
  "enum.termKind.tariff": { en: "Price for each unit", cy: "Pris am bob uned" },
  "enum.termKind.costAndVolume": { en: "Plan with a tolerance", cy: "Cynllun â goddefiant" },
  "enum.termKind.aligned": {
    en: "Fixed sum with a variable part",
    cy: "Swm sefydlog â rhan amrywiol",
  },
  "enum.termKind.outcome": { en: "Price for each outcome", cy: "Pris am bob canlyniad" },
  "enum.termKind.personFees": { en: "Fees for a person’s work", cy: "Ffioedd am waith person" },
  "enum.termKind.cohort": {
    en: "Effect against a comparison group",
    cy: "Effaith yn erbyn grŵp cymharu",
  },
  "enum.termKind.gainshare": {
    en: "Shared saving or overspend",
    cy: "Rhannu arbediad neu orwariant",
  },
  "enum.termKind.serviceCredits": {
    en: "Credits for missed targets",
    cy: "Credydau am fethu targedau",
  },
  "enum.termKind.quality": { en: "Held back for quality", cy: "Cedwir yn ôl am ansawdd" },
  "enum.creditForm.gap": { en: "By the gap to the target", cy: "Yn ôl y bwlch i'r targed" },
  "enum.creditForm.pool": { en: "By a share of a pool", cy: "Yn ôl cyfran o gronfa" },
  "enum.vat.notStated": { en: "VAT not stated", cy: "TAW heb ei nodi" },
  "enum.vat.standard": { en: "Standard rate", cy: "Cyfradd safonol" },
  "enum.vat.exempt": { en: "Exempt", cy: "Eithriedig" },
  "enum.vat.outside": { en: "Outside VAT", cy: "Y tu allan i TAW" },
  "enum.scenario.history": { en: "Last year as it was", cy: "Y llynedd fel yr oedd" },
  "enum.scenario.low": { en: "Low", cy: "Isel" },
  "enum.scenario.expected": { en: "Expected", cy: "Disgwyliedig" },
  "enum.scenario.high": { en: "High", cy: "Uchel" },
  "enum.assessed.validated": { en: "Accepted", cy: "Derbyniwyd" },
  "enum.assessed.rejected": { en: "Rejected", cy: "Gwrthodwyd" },
  "enum.assessed.revised": { en: "Corrected and accepted", cy: "Cywirwyd a derbyniwyd" },
  "enum.fee.attachment": { en: "Starting", cy: "Cychwyn" },
  "enum.fee.outcome": { en: "Outcome", cy: "Canlyniad" },
  "enum.fee.sustainment": { en: "Staying in work", cy: "Aros mewn gwaith" },
  "enum.lineDispute.dismissed": {
    en: "The line stands as it was worked out",
    cy: "Mae'r llinell yn sefyll fel y'i cyfrifwyd",
  },
  "enum.lineDispute.upheld": {
    en: "Nothing is due for the line",
    cy: "Nid oes dim yn ddyledus am y llinell",
  },
  "enum.lineDispute.settled": { en: "Settled at a sum", cy: "Setlwyd ar swm" },
};

export const paymentTellings: Tellings<keyof typeof paymentFacts> = {
  "PriceScheduleOffered/1": ({ version, offer, effectiveFrom }) =>
    effectiveFrom === null
      ? told("PriceScheduleOffered.withOffer", { version, offer: offer ?? 0 })
      : told("PriceScheduleOffered.later", { version, day: { day: effectiveFrom } }),
  "PriceScheduleAgreed/1": ({ version }) => told("PriceScheduleAgreed", { version }),
  "PreviousCostStated/1": ({ pencePerYear, year }) =>
    told("PreviousCostStated", { cost: sum(pencePerYear), year }),
  "ScenarioStated/1": ({ scenario }) =>
    told("ScenarioStated", { scenario: named("scenario", scenario) }),
  "ObservationReported/1": ({ value, metric, period }) =>
    told("ObservationReported", { value, metric, month: monthBeginning(period) }),
  "ObservationAssessed/1": ({ assessed, value }) =>
    told(
      `ObservationAssessed.${assessed}`,
      assessed === "revised" ? { value: value ?? "0" } : undefined,
    ),
  "ParticipantRecorded/1": () => told("ParticipantRecorded"),
  "ClaimMade/1": ({ fee }) => told("ClaimMade", { fee: named("fee", fee) }),
  "ClaimsClosed/1": ({ units, sample }) => told("ClaimsClosed", { units, sample }),
  "ClaimSampled/1": ({ size }) => told("ClaimSampled", { size }),
  "ClaimAssessed/1": ({ whole, rejected }) =>
    told(`ClaimAssessed.${whole ? "whole" : "sample"}`, { rejected: rejected.length }),
  "StatementDrawn/1": ({ period }) => told("StatementDrawn", { month: monthBeginning(period) }),
  "LineDisputed/1": ({ term, period }) =>
    told("LineDisputed", { term, month: monthBeginning(period) }),
  "DisputeResolved/1": ({ result, agreedPence }) =>
    told(
      `DisputeResolved.${result}`,
      result === "settled" ? { agreed: sum(agreedPence ?? 0) } : undefined,
    ),
  "InvoicePaid/1": ({ pence, paidOn, period }) =>
    told("InvoicePaid", {
      paid: sum(pence),
      day: { day: paidOn },
      month: monthBeginning(period),
    }),
  "PaymentConfirmed/1": () => told("PaymentConfirmed"),
};
