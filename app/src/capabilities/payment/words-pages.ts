/** The sentences of the pages of payment. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "payment.title": { en: "Payments", cy: "Taliadau" },
  "payment.none": {
    en: "No contract with open prices is signed yet, so nothing is due.",
    cy: "Nid oes contract â phrisiau agored wedi’i lofnodi eto, felly nid oes dim yn ddyledus.",
  },
  "payment.toContract": { en: "The contract and its prices", cy: "Y contract a’i brisiau" },
  "payment.partnership": {
    en: "This is a partnership: the public partner funds the service and takes part in its governance. It is paid and shown like any contract.",
    cy: "Partneriaeth yw hon: mae’r partner cyhoeddus yn ariannu’r gwasanaeth ac yn cymryd rhan yn ei lywodraethu. Telir a dangosir hi fel unrhyw gontract.",
  },
  "payment.lead": {
    en: {
      plural: "count",
      one: "1 statement stands on {day}. Staff, users, commissioner and assessor see these same figures.",
      other:
        "{count} statements stand on {day}. Staff, users, commissioner and assessor see these same figures.",
    },
    cy: "Datganiadau ar {day}: {count}. Mae staff, defnyddwyr, comisiynydd ac asesydd yn gweld yr un ffigurau.",
  },
  "payment.lead.none": {
    en: "No statement has been drawn yet.",
    cy: "Nid oes datganiad wedi’i lunio eto.",
  },
  "payment.statements": { en: "Monthly statements", cy: "Datganiadau misol" },
  "payment.month": { en: "Month", cy: "Mis" },
  "payment.due": { en: "To pay", cy: "I’w dalu" },
  "payment.heldSum": { en: "In dispute", cy: "Mewn anghydfod" },
  "payment.paidWhen": { en: "Paid", cy: "Talwyd" },
  "payment.open": {
    en: "Not paid yet. Due by {day}",
    cy: "Heb ei dalu eto. Yn ddyledus erbyn {day}",
  },
  "payment.after": {
    en: { plural: "days", one: "After 1 day", other: "After {days} days" },
    cy: "Diwrnodau hyd talu: {days}",
  },
  "payment.previewOf": {
    en: "What the statement of {month} would say today",
    cy: "Beth fyddai datganiad {month} yn ei ddweud heddiw",
  },
  "payment.all": { en: "All together", cy: "Popeth gyda’i gilydd" },
  "payment.all.due": { en: "Stated", cy: "Nodwyd" },
  "payment.all.paid": { en: "Paid", cy: "Talwyd" },
  "payment.all.confirmed": { en: "Confirmed by the mutual", cy: "Cadarnhawyd gan y cydfuddiannol" },
  "payment.daysToPay": { en: "Days to pay", cy: "Diwrnodau i dalu" },
  "payment.daysToPay.none": { en: "Nothing is paid yet", cy: "Nid oes dim wedi’i dalu eto" },
  "payment.daysToPay.are": {
    en: "median {median}, longest {longest}",
    cy: "canolrif {median}, hiraf {longest}",
  },
  "payment.schedule": {
    en: "Price schedule {version}, in force from {day}.",
    cy: "Rhestr brisiau {version}, mewn grym o {day}.",
  },
  "payment.reports": { en: "What was reported", cy: "Beth a adroddwyd" },
  "payment.reports.what": { en: "Counted or measured", cy: "Cyfrifwyd neu fesurwyd" },
  "payment.reports.value": { en: "Figure", cy: "Ffigur" },
  "payment.reports.revised": { en: "{value}, corrected to {to}", cy: "{value}, cywirwyd i {to}" },
  "payment.reports.state": { en: "Checked?", cy: "Wedi’i wirio?" },
  "payment.reports.claimed": { en: "Not checked yet", cy: "Heb ei wirio eto" },
  "payment.lists": { en: "Claims that are checked by sample", cy: "Hawliadau a wirir drwy sampl" },
  "payment.lists.list": { en: "List", cy: "Rhestr" },
  "payment.lists.units": { en: "Claims", cy: "Hawliadau" },
  "payment.lists.state": { en: "Where it stands", cy: "Ble mae’n sefyll" },
  "payment.lists.closed": { en: "Closed, waits for its draw", cy: "Ar gau, yn aros am ei thyniad" },
  "payment.lists.drawn": {
    en: "Drawn, waits for the assessor",
    cy: "Tynnwyd, yn aros am yr asesydd",
  },
  "payment.lists.checkAll": { en: "Every claim must be checked", cy: "Rhaid gwirio pob hawliad" },
  "payment.lists.checked": { en: "Checked", cy: "Gwiriwyd" },
  "payment.disputes": { en: "Lines in dispute", cy: "Llinellau mewn anghydfod" },
  "payment.disputes.why": { en: "Why", cy: "Pam" },
  "payment.disputes.end": { en: "How it ended", cy: "Sut y daeth i ben" },
  "payment.disputes.open": { en: "Open since {day}", cy: "Ar agor ers {day}" },
  "payment.disputes.settled": { en: "Settled at {sum}", cy: "Setlwyd ar {sum}" },
  "payment.steps": { en: "What you may do", cy: "Yr hyn y cewch ei wneud" },

  "payment.statement.title": { en: "Payment statement", cy: "Datganiad talu" },
  "payment.statement.of": { en: "Payment statement, {month}", cy: "Datganiad talu, {month}" },
  "payment.statement.caption": {
    en: "{month} · price schedule {version}",
    cy: "{month} · rhestr brisiau {version}",
  },
  "payment.statement.due": {
    en: "The commissioner owes {total} by {due}.",
    cy: "Mae’r comisiynydd yn ddyledus o {total} erbyn {due}.",
  },
  "payment.statement.dueHeld": {
    en: "The commissioner owes {total} by {due}. {held} is in dispute and not in this sum.",
    cy: "Mae’r comisiynydd yn ddyledus o {total} erbyn {due}. Mae {held} mewn anghydfod ac nid yw yn y swm hwn.",
  },
  "payment.statement.owes": {
    en: "The mutual owes {total}. It is set against what the commissioner owes next.",
    cy: "Mae’r cydfuddiannol yn ddyledus o {total}. Fe’i gosodir yn erbyn yr hyn y bydd y comisiynydd yn ddyledus ohono nesaf.",
  },
  "payment.statement.preview": {
    en: "This statement is not drawn. With what is known on {known} it would come to {total}.",
    cy: "Nid yw’r datganiad hwn wedi’i lunio. Gyda’r hyn sy’n hysbys ar {known} byddai’n dod i {total}.",
  },
  "payment.statement.back": { en: "All payments", cy: "Pob taliad" },
  "payment.lines": { en: "How it is made up", cy: "Sut y mae wedi’i lunio" },
  "payment.adjustments": { en: "Changes to earlier months", cy: "Newidiadau i fisoedd cynharach" },
  "payment.adjustments.what": {
    en: "The earlier statements stay as they were.",
    cy: "Mae’r datganiadau cynharach yn aros fel yr oeddent.",
  },
  "payment.pending": {
    en: "Waiting to be checked, not in the sum",
    cy: "Yn aros i’w gwirio, nid yn y swm",
  },
  "payment.table": { en: "Lines of the statement", cy: "Llinellau’r datganiad" },
  "payment.table.none": { en: "Nothing was due.", cy: "Nid oedd dim yn ddyledus." },
  "payment.line": { en: "Line", cy: "Llinell" },
  "payment.lineOf": { en: "{name}, {month}", cy: "{name}, {month}" },
  "payment.inWords": { en: "In words", cy: "Mewn geiriau" },
  "payment.amount": { en: "Amount", cy: "Swm" },
  "payment.sum": { en: "To pay", cy: "I’w dalu" },
  "payment.held": {
    en: "It is in dispute and not in the sum.",
    cy: "Mae mewn anghydfod ac nid yw yn y swm.",
  },
  "payment.decided": { en: "A dispute decided it.", cy: "Anghydfod a’i penderfynodd." },
  "payment.rests": { en: "Entries:", cy: "Cofnodion:" },
  "payment.room": { en: "Room left", cy: "Lle ar ôl" },
  "payment.cap.outcomes": { en: "All outcomes this year", cy: "Pob canlyniad eleni" },
  "payment.cap.left": {
    en: "{left} left of {limit}; {used} used",
    cy: "{left} ar ôl o {limit}; defnyddiwyd {used}",
  },
  "payment.cap.reached": {
    en: "Reached: {used} of {limit}, {left} left",
    cy: "Wedi’i gyrraedd: {used} o {limit}, {left} ar ôl",
  },
  "payment.missing": { en: "Not reported", cy: "Heb ei adrodd" },
  "payment.paying": { en: "Paying", cy: "Talu" },
  "payment.drawnOn": { en: "Drawn", cy: "Lluniwyd" },
  "payment.dueBy": { en: "Due by", cy: "Yn ddyledus erbyn" },
  "payment.day": { en: "{day}", cy: "{day}" },
  "payment.covered": { en: "Paid", cy: "Talwyd" },
  "payment.covered.not": { en: "Not yet", cy: "Ddim eto" },
  "payment.covered.on": {
    en: "{day}; days after the statement: {days}",
    cy: "{day}; diwrnodau ar ôl y datganiad: {days}",
  },
  "payment.recompute": { en: "Work it out yourself", cy: "Cyfrifwch ef eich hun" },
  "payment.recompute.what": {
    en: "Both sides, and anyone, get this same sum from the same file.",
    cy: "Mae’r ddwy ochr, ac unrhyw un, yn cael yr un swm o’r un ffeil.",
  },
  "payment.recompute.file": { en: "Download the file (JSON)", cy: "Lawrlwytho’r ffeil (JSON)" },
  "payment.recompute.rounding": {
    en: "Each line is rounded once, to the penny; halves go away from nought.",
    cy: "Talgrynnir pob llinell unwaith, i’r geiniog; mae haneri’n mynd oddi wrth ddim.",
  },

  "payment.list.title": {
    en: "Claims checked by sample: {list}",
    cy: "Hawliadau a wirir drwy sampl: {list}",
  },
  "payment.list.lead.closed": {
    en: "{units} claims are closed. {sample} of them are drawn by the next checkpoint.",
    cy: "Mae {units} hawliad wedi’u cau. Tynnir {sample} ohonynt gan y man gwirio nesaf.",
  },
  "payment.list.lead.drawn": {
    en: "{sample} of {units} claims are drawn. They wait for the assessor.",
    cy: "Tynnwyd {sample} o {units} hawliad. Maent yn aros am yr asesydd.",
  },
  "payment.list.lead.checked": {
    en: "{sample} of {units} claims were drawn, and the assessor has looked at them.",
    cy: "Tynnwyd {sample} o {units} hawliad, ac mae’r asesydd wedi edrych arnynt.",
  },
  "payment.list.closed": { en: "Closed", cy: "Caewyd" },
  "payment.list.tolerance": { en: "May be wrong", cy: "Caiff fod yn anghywir" },
  "payment.list.sample": { en: "To be drawn", cy: "I’w tynnu" },
  "payment.list.notDrawn": {
    en: "Nobody can know yet which ones: the checkpoint that decides it did not exist when the list was closed.",
    cy: "Ni all neb wybod eto pa rai: nid oedd y man gwirio sy’n ei benderfynu’n bod pan gaewyd y rhestr.",
  },
  "payment.list.draw": { en: "The draw", cy: "Y tyniad" },
  "payment.list.seed": {
    en: "The seed is the root of the first checkpoint published after the list was closed, at {size} entries:",
    cy: "Yr hedyn yw gwraidd y man gwirio cyntaf a gyhoeddwyd ar ôl cau’r rhestr, ar {size} cofnod:",
  },
  "payment.list.units": { en: "It draws these numbers:", cy: "Mae’n tynnu’r rhifau hyn:" },
  "payment.list.again": {
    en: "Draw them again in any shell:",
    cy: "Tynnwch hwy eto mewn unrhyw gragen:",
  },
  "payment.list.result": { en: "What the check says", cy: "Beth mae’r gwiriad yn ei ddweud" },
  "payment.list.accepted": {
    en: "Found wrong: {wrong}. At least {lower} of all are wrong, and at most {upper}, each with 95 per cent confidence. Those found are not paid. Of the rest, {taken} are taken for wrong, by the lower figure. Accepted: {accepted} of {all}.",
    cy: "Canfuwyd yn anghywir: {wrong}. Mae o leiaf {lower} o’r cyfan yn anghywir, ac ar y mwyaf {upper}, y naill a’r llall gyda hyder o 95 y cant. Ni thelir y rhai a ganfuwyd. O’r gweddill, cymerir bod {taken} yn anghywir, yn ôl y ffigur isaf. Derbyniwyd: {accepted} o {all}.",
  },
  "payment.list.checkAll": {
    en: "Found wrong: {wrong}. Up to {upper} of all may be wrong, more than is tolerated. Every claim must be checked; nothing is taken for wrong without a look.",
    cy: "Canfuwyd yn anghywir: {wrong}. Gall hyd at {upper} o’r cyfan fod yn anghywir, mwy nag a oddefir. Rhaid gwirio pob hawliad; ni chymerir bod dim yn anghywir heb edrych.",
  },
  "payment.list.whole": {
    en: "Every claim was checked. Found wrong: {wrong}. Accepted: {accepted} of {all}.",
    cy: "Gwiriwyd pob hawliad. Canfuwyd yn anghywir: {wrong}. Derbyniwyd: {accepted} o {all}.",
  },

  "payment.task": { en: "Statements and payments", cy: "Datganiadau a thaliadau" },
  "payment.task.none": {
    en: "The first statement can be drawn when the first month is over.",
    cy: "Gellir llunio’r datganiad cyntaf pan fydd y mis cyntaf ar ben.",
  },
  "payment.task.drawn": {
    en: "Drawn up to the month that began on {month}.",
    cy: "Lluniwyd hyd at y mis a ddechreuodd ar {month}.",
  },
};
