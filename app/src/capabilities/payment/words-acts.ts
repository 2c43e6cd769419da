/** The sentences of the acts of payment. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const actWords: Catalogue = {
  "act.payment.report": { en: "Report a figure of a month", cy: "Adrodd ffigur mis" },
  "act.payment.report.intro": {
    en: "What you report is public at once. Name no person in it.",
    cy: "Mae’r hyn a adroddwch yn gyhoeddus ar unwaith. Peidiwch ag enwi neb ynddo.",
  },
  "act.payment.report.metric": {
    en: "What was counted or measured?",
    cy: "Beth a gyfrifwyd neu a fesurwyd?",
  },
  "act.payment.report.period": { en: "Which month?", cy: "Pa fis?" },
  "act.payment.report.period.hint": { en: "Like 2026-10", cy: "Fel 2026-10" },
  "act.payment.report.value": { en: "The figure", cy: "Y ffigur" },
  "act.payment.report.value.hint": {
    en: "Costs in pence. People (outcomes, fees for their work) and units of service: none, or 10 and more together, so that nobody can be told apart. Fewer wait for a later month",
    cy: "Costau mewn ceiniogau. Pobl (canlyniadau, ffioedd am eu gwaith) ac unedau gwasanaeth: dim, neu 10 a mwy gyda’i gilydd, fel na ellir adnabod neb. Mae llai na hynny’n aros am fis diweddarach",
  },
  "act.payment.report.notAllowable": { en: "For a cost", cy: "Ar gyfer cost" },
  "act.payment.report.corrects": {
    en: "Which report does it put right?",
    cy: "Pa adroddiad y mae’n ei gywiro?",
  },
  "act.payment.report.corrects.hint": {
    en: "Leave empty for a new report. A correction changes a later statement, never one that was drawn. People are corrected by 10 or more; put smaller changes into a later month’s report",
    cy: "Gadewch yn wag ar gyfer adroddiad newydd. Mae cywiriad yn newid datganiad diweddarach, byth un a luniwyd. Cywirir pobl fesul 10 neu fwy; rhowch newidiadau llai yn adroddiad mis diweddarach",
  },
  "act.payment.report.evidence": { en: "Evidence", cy: "Tystiolaeth" },
  "act.payment.report.evidence.hint": {
    en: "The record holds its fingerprint; both sides and the assessor can read it. For people, a numbered list by your own case numbers, with the days that earn a fee",
    cy: "Mae’r cofnod yn cadw ei ôl bys; gall y ddwy ochr a’r asesydd ei ddarllen. Ar gyfer pobl, rhestr wedi’i rhifo yn ôl eich rhifau achos eich hun, gyda’r dyddiau sy’n ennill ffi",
  },
  "act.payment.report.button": { en: "Report it", cy: "Ei adrodd" },
  "act.payment.assess": { en: "Check a report", cy: "Gwirio adroddiad" },
  "act.payment.assess.intro": {
    en: "Only an assessor who belongs to neither side checks. A correction makes an adjusting line in the next statement.",
    cy: "Dim ond asesydd nad yw’n perthyn i’r naill ochr na’r llall sy’n gwirio. Mae cywiriad yn gwneud llinell addasu yn y datganiad nesaf.",
  },
  "act.payment.assess.observation": { en: "Which report?", cy: "Pa adroddiad?" },
  "act.payment.assess.outcome": { en: "What did you find?", cy: "Beth a ganfuoch?" },
  "act.payment.assess.value": { en: "The right figure", cy: "Y ffigur cywir" },
  "act.payment.assess.value.hint": {
    en: "Only where the report is corrected",
    cy: "Dim ond lle cywirir yr adroddiad",
  },
  "act.payment.assess.evidence": { en: "What it rests on", cy: "Ar beth y mae’n seiliedig" },
  "act.payment.assess.button": { en: "Record the check", cy: "Cofnodi’r gwiriad" },
  "act.payment.closeClaims": {
    en: "Close a list of claims for checking",
    cy: "Cau rhestr o hawliadau i’w gwirio",
  },
  "act.payment.closeClaims.intro": {
    en: "After this the list stays as it is. The next checkpoint of the record decides which claims are checked, so that neither side picks them. Keep your own numbered list: claim 7 must stay claim 7.",
    cy: "Ar ôl hyn mae’r rhestr yn aros fel y mae. Man gwirio nesaf y cofnod sy’n penderfynu pa hawliadau a wirir, fel nad yw’r naill ochr na’r llall yn eu dewis. Cadwch eich rhestr wedi’i rhifo: rhaid i hawliad 7 aros yn hawliad 7.",
  },
  "act.payment.closeClaims.claims": { en: "Which claims?", cy: "Pa hawliadau?" },
  "act.payment.closeClaims.tolerance": {
    en: "How many may be wrong, in per cent?",
    cy: "Faint gaiff fod yn anghywir, mewn y cant?",
  },
  "act.payment.closeClaims.tolerance.hint": {
    en: "If more may be wrong than this, every claim is checked",
    cy: "Os gall mwy na hyn fod yn anghywir, gwirir pob hawliad",
  },
  "act.payment.closeClaims.sample": { en: "How many are drawn?", cy: "Faint a dynnir?" },
  "act.payment.closeClaims.sample.hint": {
    en: "Empty for the least that can show it: 59 for 5 per cent",
    cy: "Yn wag ar gyfer y lleiaf a all ei ddangos: 59 ar gyfer 5 y cant",
  },
  "act.payment.closeClaims.button": { en: "Close the list", cy: "Cau’r rhestr" },
  "act.payment.drawClaims": {
    en: "Draw the claims to be checked",
    cy: "Tynnu’r hawliadau i’w gwirio",
  },
  "act.payment.drawClaims.intro": {
    en: "The draw follows from the first checkpoint that was published after the list was closed. Anyone can make it again.",
    cy: "Mae’r tyniad yn dilyn o’r man gwirio cyntaf a gyhoeddwyd ar ôl cau’r rhestr. Gall unrhyw un ei wneud eto.",
  },
  "act.payment.drawClaims.list": { en: "Which list?", cy: "Pa restr?" },
  "act.payment.drawClaims.button": { en: "Draw", cy: "Tynnu" },
  "act.payment.assessClaims": {
    en: "Record what the check of claims found",
    cy: "Cofnodi canlyniad gwirio hawliadau",
  },
  "act.payment.assessClaims.intro": {
    en: "You looked at every claim that was drawn. Those you do not name were right.",
    cy: "Edrychoch ar bob hawliad a dynnwyd. Roedd y rhai nad ydych yn eu henwi yn gywir.",
  },
  "act.payment.assessClaims.list": { en: "Which list?", cy: "Pa restr?" },
  "act.payment.assessClaims.wrong": {
    en: "Numbers of the claims that were wrong",
    cy: "Rhifau’r hawliadau anghywir",
  },
  "act.payment.assessClaims.wrong.hint": {
    en: "Like “7, 12, 31”. Empty where all were right",
    cy: "Fel “7, 12, 31”. Yn wag lle’r oedd pob un yn gywir",
  },
  "act.payment.assessClaims.evidence": { en: "What it rests on", cy: "Ar beth y mae’n seiliedig" },
  "act.payment.assessClaims.button": { en: "Record the check", cy: "Cofnodi’r gwiriad" },
  "act.payment.draw": { en: "Draw the next statement", cy: "Llunio’r datganiad nesaf" },
  "act.payment.draw.intro": {
    en: "The record keeps the month and the day. The figures are worked out from what is known today, by anyone who wishes. A drawn statement never changes.",
    cy: "Mae’r cofnod yn cadw’r mis a’r diwrnod. Cyfrifir y ffigurau o’r hyn sy’n hysbys heddiw, gan unrhyw un sy’n dymuno. Nid yw datganiad a luniwyd byth yn newid.",
  },
  "act.payment.draw.button": { en: "Draw the statement", cy: "Llunio’r datganiad" },
  "act.payment.dispute": { en: "Dispute a line", cy: "Herio llinell" },
  "act.payment.dispute.intro": {
    en: "What was not paid yet is held until the dispute ends. What was paid stays paid until then. Each line can be disputed once.",
    cy: "Cedwir yr hyn nad yw wedi’i dalu eto nes i’r anghydfod ddod i ben. Mae’r hyn a dalwyd yn aros wedi’i dalu tan hynny. Gellir herio pob llinell unwaith.",
  },
  "act.payment.dispute.line": { en: "Which line?", cy: "Pa linell?" },
  "act.payment.dispute.reasons": { en: "Why? Name no person", cy: "Pam? Peidiwch ag enwi neb" },
  "act.payment.dispute.button": { en: "Dispute it", cy: "Ei herio" },
  "act.payment.resolve": {
    en: "End a dispute about a line",
    cy: "Dod ag anghydfod am linell i ben",
  },
  "act.payment.resolve.intro": {
    en: "An arbiter or assessor decides. Who raised it may give it up; the other side may give way. The line then stays closed.",
    cy: "Cymrodeddwr neu asesydd sy’n penderfynu. Caiff yr un a’i cododd roi’r gorau iddo; caiff yr ochr arall ildio. Yna mae’r llinell yn aros ar gau.",
  },
  "act.payment.resolve.dispute": { en: "Which dispute?", cy: "Pa anghydfod?" },
  "act.payment.resolve.result": { en: "How does it end?", cy: "Sut mae’n dod i ben?" },
  "act.payment.resolve.agreed": { en: "Sum of the settlement", cy: "Swm y setliad" },
  "act.payment.resolve.agreed.hint": {
    en: "What is due for the whole line, not the difference",
    cy: "Yr hyn sy’n ddyledus am y llinell gyfan, nid y gwahaniaeth",
  },
  "act.payment.resolve.button": { en: "End the dispute", cy: "Dod â’r anghydfod i ben" },
  "act.payment.pay": { en: "Record a payment of a statement", cy: "Cofnodi talu datganiad" },
  "act.payment.pay.intro": {
    en: "A payment that the commissioner records counts as confirmed once the mutual says that it arrived.",
    cy: "Mae taliad a gofnodir gan y comisiynydd yn cyfrif fel un wedi’i gadarnhau unwaith y dywed y cydfuddiannol iddo gyrraedd.",
  },
  "act.payment.pay.period": { en: "Statement of which month?", cy: "Datganiad pa fis?" },
  "act.payment.pay.sum": { en: "Sum paid", cy: "Swm a dalwyd" },
  "act.payment.pay.paidOn": { en: "Day of payment", cy: "Diwrnod talu" },
  "act.payment.pay.button": { en: "Record the payment", cy: "Cofnodi’r taliad" },
  "act.payment.confirm": {
    en: "Confirm that a payment arrived",
    cy: "Cadarnhau bod taliad wedi cyrraedd",
  },
  "act.payment.confirm.payment": { en: "Which payment?", cy: "Pa daliad?" },
  "act.payment.confirm.button": { en: "Confirm it", cy: "Ei gadarnhau" },
  "act.payment.draw.books": { en: "The mutual’s own books", cy: "Llyfrau’r cydfuddiannol ei hun" },
  "act.payment.pay.books": { en: "The mutual’s own books", cy: "Llyfrau’r cydfuddiannol ei hun" },
  "act.payment.confirm.books": {
    en: "The mutual’s own books",
    cy: "Llyfrau’r cydfuddiannol ei hun",
  },
  "payment.books.enter": {
    en: "Enter it there today. Take the tick away where the books have it already, from the bank’s list or by hand",
    cy: "Ei gofnodi yno heddiw. Tynnwch y tic lle mae gan y llyfrau ef eisoes, o restr y banc neu â llaw",
  },
  "payment.cost.notAllowable": {
    en: "The contract does not allow this cost",
    cy: "Nid yw’r contract yn caniatáu’r gost hon",
  },
};
