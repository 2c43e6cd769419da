/** The sentences of the surplus. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const surplusWords: Catalogue = {
  "act.surplus.decide": {
    en: "Decide on the year’s surplus",
    cy: "Penderfynu ar warged y flwyddyn",
  },
  "act.surplus.decide.intro": {
    en: "The surplus is what the published books leave. What is allotted must add up to it.",
    cy: "Y gwarged yw’r hyn y mae’r llyfrau cyhoeddedig yn ei adael. Rhaid i’r hyn a ddyrennir adio i hynny.",
  },
  "act.surplus.decide.year": { en: "Which year?", cy: "Pa flwyddyn?" },
  "act.surplus.decide.year.hint": { en: "Like 2025 to 2026", cy: "Fel 2025 i 2026" },
  "act.surplus.decide.firstMonth": { en: "Its first month", cy: "Ei mis cyntaf" },
  "act.surplus.decide.firstMonth.hint": { en: "Like 2025-04", cy: "Fel 2025-04" },
  "act.surplus.decide.lastMonth": { en: "Its last month", cy: "Ei mis olaf" },
  "act.surplus.decide.lastMonth.hint": { en: "Like 2026-03", cy: "Fel 2026-03" },
  "act.surplus.decide.surplus": { en: "The surplus", cy: "Y gwarged" },
  "act.surplus.decide.surplus.hint": {
    en: "With a minus sign where the year ended in a loss",
    cy: "Gydag arwydd minws lle daeth y flwyddyn i ben mewn colled",
  },
  "act.surplus.decide.reserves": { en: "To reserves", cy: "I’r cronfeydd wrth gefn" },
  "act.surplus.decide.staff": { en: "To staff", cy: "I’r staff" },
  "act.surplus.decide.members": { en: "To members", cy: "I’r aelodau" },
  "act.surplus.decide.community": { en: "To local people", cy: "I bobl leol" },
  "act.surplus.decide.service": { en: "To the service", cy: "I’r gwasanaeth" },
  "act.surplus.decide.publicPartner": { en: "To the public partner", cy: "I’r partner cyhoeddus" },
  "act.surplus.decide.investors": { en: "To investors", cy: "I fuddsoddwyr" },
  "act.surplus.decide.meeting": {
    en: "The meeting that passed it",
    cy: "Y cyfarfod a’i pasiodd",
  },
  "act.surplus.decide.meeting.hint": {
    en: "Needed where the rules leave the surplus to the members",
    cy: "Mae ei angen lle mae’r rheolau’n gadael y gwarged i’r aelodau",
  },
  "act.surplus.decide.adjustments": {
    en: "Why the surplus differs from the books",
    cy: "Pam mae’r gwarged yn wahanol i’r llyfrau",
  },
  "act.surplus.decide.adjustments.hint": {
    en: "Only where it does: depreciation, sums due and not yet paid. It is published",
    cy: "Dim ond lle mae’n wahanol: dibrisiant, symiau dyledus heb eu talu eto. Fe’i cyhoeddir",
  },
  "act.surplus.decide.button": { en: "Record the decision", cy: "Cofnodi’r penderfyniad" },
  "act.surplus.declareDividend": {
    en: "Declare a dividend to active citizens",
    cy: "Cyhoeddi difidend i ddinasyddion gweithgar",
  },
  "act.surplus.declareDividend.intro": {
    en: "The record says how many receive it, how much in all and by what rule. It never says who.",
    cy: "Mae’r cofnod yn dweud faint sy’n ei dderbyn, faint i gyd a thrwy ba reol. Nid yw byth yn dweud pwy.",
  },
  "act.surplus.declareDividend.scheme": { en: "Name of the scheme", cy: "Enw’r cynllun" },
  "act.surplus.declareDividend.recipients": {
    en: "How many receive it?",
    cy: "Faint sy’n ei dderbyn?",
  },
  "act.surplus.declareDividend.recipients.hint": {
    en: "10 or more, so that nobody can be told apart",
    cy: "10 neu fwy, fel na ellir adnabod neb",
  },
  "act.surplus.declareDividend.total": { en: "How much in all?", cy: "Faint i gyd?" },
  "act.surplus.declareDividend.rule": { en: "By what rule?", cy: "Trwy ba reol?" },
  "act.surplus.declareDividend.rule.hint": {
    en: "Who may receive it, for what, how the sum is worked out. Name no person",
    cy: "Pwy gaiff ei dderbyn, am beth, sut y cyfrifir y swm. Peidiwch ag enwi neb",
  },
  "act.surplus.declareDividend.button": { en: "Declare it", cy: "Ei gyhoeddi" },

  "surplus.refused.notPublished": {
    en: "The books of these months are not published: {months}.",
    cy: "Nid yw llyfrau’r misoedd hyn wedi’u cyhoeddi: {months}.",
  },
  "surplus.remedy.notPublished": {
    en: "Publish these months first: {months}.",
    cy: "Cyhoeddwch y misoedd hyn yn gyntaf: {months}.",
  },
  "surplus.refused.notTheBooks": {
    en: "The surplus is given as {surplus}. The published books leave {books}.",
    cy: "Rhoddir y gwarged fel {surplus}. Mae’r llyfrau cyhoeddedig yn gadael {books}.",
  },
  "surplus.remedy.notTheBooks": {
    en: "Give {books}, or say in a paper why it is {surplus}.",
    cy: "Rhowch {books}, neu dywedwch mewn papur pam mae’n {surplus}.",
  },
  "surplus.refused.doesNotAddUp": {
    en: "The parts come to {allotted}. They must come to {wanted}.",
    cy: "Daw’r rhannau i {allotted}. Rhaid iddynt ddod i {wanted}.",
  },
  "surplus.remedy.doesNotAddUp": {
    en: "Change the parts from {allotted} to {wanted} in all.",
    cy: "Newidiwch y rhannau o {allotted} i {wanted} i gyd.",
  },
  "surplus.refused.locked": {
    en: "Nothing may go to: {to}. The assets are locked: {lock}.",
    cy: "Ni chaiff dim fynd i: {to}. Mae’r asedau dan glo: {lock}.",
  },
  "surplus.remedy.locked": {
    en: "Allot nothing to: {to}. The lock ({lock}) leaves reserves, the service and local people.",
    cy: "Peidiwch â dyrannu dim i: {to}. Mae’r clo ({lock}) yn gadael cronfeydd, y gwasanaeth a phobl leol.",
  },
  "surplus.refused.cicGuarantee": {
    en: "A community interest company limited by guarantee has no shares, so it pays no dividend.",
    cy: "Nid oes gan gwmni buddiannau cymunedol cyfyngedig drwy warant gyfranddaliadau, felly nid yw’n talu difidend.",
  },
  "surplus.remedy.cicGuarantee": {
    en: "Allot the sum to reserves, the service or local people.",
    cy: "Dyrannwch y swm i’r cronfeydd, y gwasanaeth neu bobl leol.",
  },
  "surplus.refused.cicCap": {
    en: "A community interest company may pay at most 35%, which is {most}. This pays {paid}.",
    cy: "Caiff cwmni buddiannau cymunedol dalu 35% ar y mwyaf, sef {most}. Mae hyn yn talu {paid}.",
  },
  "surplus.remedy.cicCap": {
    en: "Pay members and investors {most} or less, not {paid}.",
    cy: "Talwch {most} neu lai i aelodau a buddsoddwyr, nid {paid}.",
  },
  "surplus.refused.investors": {
    en: "The rules give no surplus to investors. A mutual is owned by those who work in it and use it.",
    cy: "Nid yw’r rheolau’n rhoi gwarged i fuddsoddwyr. Mae cydfuddiannol yn eiddo i’r rhai sy’n gweithio ynddo ac yn ei ddefnyddio.",
  },
  "surplus.remedy.investors": {
    en: "Allot nothing to investors. Interest on a loan is spending, and belongs in the books.",
    cy: "Peidiwch â dyrannu dim i fuddsoddwyr. Gwariant yw llog ar fenthyciad, ac mae’n perthyn i’r llyfrau.",
  },
  "surplus.refused.ownRules": {
    en: "The body’s own rules do not share surplus with: {to}. Their rule: {rule}.",
    cy: "Nid yw rheolau’r corff ei hun yn rhannu gwarged â: {to}. Eu rheol: {rule}.",
  },
  "surplus.remedy.ownRules": {
    en: "Allot nothing to: {to}. Or the members change the rule “{rule}” first.",
    cy: "Peidiwch â dyrannu dim i: {to}. Neu mae’r aelodau’n newid y rheol “{rule}” yn gyntaf.",
  },
  "surplus.refused.noMeeting": {
    en: "The rules leave the surplus to the members. No members’ meeting that was quorate and carried a resolution is named.",
    cy: "Mae’r rheolau’n gadael y gwarged i’r aelodau. Nid enwir cyfarfod aelodau â chworwm a basiodd benderfyniad.",
  },
  "surplus.remedy.noMeeting": {
    en: "Put it to a general meeting, record the meeting, and name it here.",
    cy: "Rhowch ef gerbron cyfarfod cyffredinol, cofnodwch y cyfarfod, a’i enwi yma.",
  },
  "surplus.problem.month": {
    en: "Enter a month as year and month, like 2026-03",
    cy: "Rhowch fis fel blwyddyn a mis, fel 2026-03",
  },
  "surplus.problem.order": {
    en: "Enter a last month that is not before the first",
    cy: "Rhowch fis olaf nad yw cyn y cyntaf",
  },
  "surplus.problem.long": {
    en: "Enter a year of {most} months or fewer",
    cy: "Rhowch flwyddyn o {most} mis neu lai",
  },
  "surplus.problem.nought": { en: "Enter a sum above nought", cy: "Rhowch swm uwchlaw dim" },

  "surplus.title": { en: "What became of the surplus", cy: "Beth ddaeth o’r gwarged" },
  "surplus.ruleMembers": {
    en: "The body’s rule: {rule}. Its asset lock: {lock}. The members decide.",
    cy: "Rheol y corff: {rule}. Ei glo asedau: {lock}. Yr aelodau sy’n penderfynu.",
  },
  "surplus.ruleBoard": {
    en: "The body’s rule: {rule}. Its asset lock: {lock}. The board decides.",
    cy: "Rheol y corff: {rule}. Ei glo asedau: {lock}. Y bwrdd sy’n penderfynu.",
  },
  "surplus.noRules": {
    en: "The record holds no rules that say what becomes of a surplus. This is not known.",
    cy: "Nid oes rheolau yn y cofnod sy’n dweud beth ddaw o warged. Nid yw hyn yn hysbys.",
  },
  "surplus.empty": {
    en: "No year’s surplus is decided yet. It is decided once the year’s books are published.",
    cy: "Ni phenderfynwyd ar warged yr un flwyddyn eto. Penderfynir arno unwaith y cyhoeddir llyfrau’r flwyddyn.",
  },
  "surplus.left": {
    en: "{sum} was left. The decision was recorded on {day}.",
    cy: "Roedd {sum} ar ôl. Cofnodwyd y penderfyniad ar {day}.",
  },
  "surplus.loss": {
    en: "Nothing was left: the year ended {sum} short. This was recorded on {day}.",
    cy: "Nid oedd dim ar ôl: daeth y flwyddyn i ben {sum} yn brin. Cofnodwyd hyn ar {day}.",
  },
  "surplus.byBoard": {
    en: "It names no members’ meeting.",
    cy: "Nid yw’n enwi cyfarfod aelodau.",
  },
  "surplus.byMeeting": {
    en: "A members’ meeting passed it ({meeting}).",
    cy: "Pasiodd cyfarfod aelodau ef ({meeting}).",
  },
  "surplus.parts": { en: "Where the surplus of {year} went", cy: "I ble’r aeth gwarged {year}" },
  "surplus.to": { en: "To", cy: "I" },
  "surplus.sum": { en: "Amount", cy: "Swm" },
  "surplus.total": { en: "Surplus", cy: "Gwarged" },
  "surplus.entry": { en: "The entry in the record, {year}", cy: "Y cofnod, {year}" },
  "surplus.dividends": {
    en: "Dividends to active citizens",
    cy: "Difidendau i ddinasyddion gweithgar",
  },
  "surplus.scheme": { en: "Scheme", cy: "Cynllun" },
  "surplus.on": { en: "Declared", cy: "Cyhoeddwyd" },
  "surplus.day": { en: "{day}", cy: "{day}" },
  "surplus.recipients": { en: "Recipients", cy: "Derbynwyr" },
  "surplus.rule": { en: "Rule", cy: "Rheol" },
  "surplus.steps": { en: "What you may do", cy: "Yr hyn y cewch ei wneud" },
  "surplus.back": { en: "Back to the books", cy: "Yn ôl i’r llyfrau" },
  "surplus.task": { en: "The year’s surplus", cy: "Gwarged y flwyddyn" },
  "surplus.task.none": {
    en: "No year’s surplus is decided yet.",
    cy: "Ni phenderfynwyd ar warged yr un flwyddyn eto.",
  },
  "surplus.task.hint": {
    en: "Last decided: {year}, {sum}.",
    cy: "Penderfynwyd ddiwethaf: {year}, {sum}.",
  },
};
