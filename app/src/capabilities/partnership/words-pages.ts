/** The sentences of the page of a partnership agreement. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "partnership.title": { en: "Partnership agreement", cy: "Cytundeb partneriaeth" },
  "partnership.what.is": {
    en: "Not every public service is bought. In a partnership the public partner pays towards the service, sits on its board without controlling it, and lends it help from its own teams. Both sides open their books.",
    cy: "Nid yw pob gwasanaeth cyhoeddus yn cael ei brynu. Mewn partneriaeth mae’r partner cyhoeddus yn talu tuag at y gwasanaeth, yn eistedd ar ei fwrdd heb ei reoli, ac yn benthyg help iddo gan ei dimau ei hun. Mae’r ddwy ochr yn agor eu llyfrau.",
  },
  "partnership.none": {
    en: "No partnership agreement has been offered here.",
    cy: "Ni chynigiwyd cytundeb partneriaeth yma.",
  },
  "partnership.lead.none": {
    en: "There is no partnership agreement.",
    cy: "Nid oes cytundeb partneriaeth.",
  },
  "partnership.lead.offered": {
    en: "An agreement is offered. It binds nobody until the other side agrees.",
    cy: "Cynigir cytundeb. Nid yw’n rhwymo neb nes i’r ochr arall gytuno.",
  },
  "partnership.lead.agreed": {
    en: "Version {version} is agreed by both sides. It runs from {from} to the end of {to}.",
    cy: "Mae’r ddwy ochr wedi cytuno ar fersiwn {version}. Mae’n rhedeg o {from} hyd ddiwedd {to}.",
  },
  "partnership.lead.notice": {
    en: "Notice was given to end version {version}, which began on {from}. It ends with {to}.",
    cy: "Rhoddwyd rhybudd i ddod â fersiwn {version}, a ddechreuodd ar {from}, i ben. Daw i ben gyda {to}.",
  },
  "partnership.lead.over": {
    en: "The agreement is over. Version {version} ran from {from} to the end of {to}.",
    cy: "Mae’r cytundeb drosodd. Rhedodd fersiwn {version} o {from} hyd ddiwedd {to}.",
  },
  "partnership.offered": {
    en: "Version {version} waits for an answer",
    cy: "Mae fersiwn {version} yn aros am ateb",
  },
  "partnership.offered.authority": {
    en: "The authority offered it on {day}. The mutual is asked to agree, or to answer with another offer.",
    cy: "Cynigiodd yr awdurdod ef ar {day}. Gofynnir i’r cydfuddiannol gytuno, neu ateb â chynnig arall.",
  },
  "partnership.offered.mutual": {
    en: "The mutual offered it on {day}. The authority is asked to agree, or to answer with another offer.",
    cy: "Cynigiodd y cydfuddiannol ef ar {day}. Gofynnir i’r awdurdod gytuno, neu ateb â chynnig arall.",
  },
  "partnership.counter": {
    en: "Answer with another offer",
    cy: "Ateb â chynnig arall",
  },
  "partnership.found": { en: "What is found", cy: "Yr hyn a ganfuwyd" },
  "partnership.promises": { en: "What was promised", cy: "Yr hyn a addawyd" },
  "partnership.paper": { en: "Read the whole text", cy: "Darllenwch y testun llawn" },
  "partnership.row.term": { en: "How long", cy: "Am ba hyd" },
  "partnership.row.funding": { en: "Funding", cy: "Cyllid" },
  "partnership.row.paid": { en: "When it is paid", cy: "Pryd y’i telir" },
  "partnership.row.seat": { en: "Seat on the board", cy: "Sedd ar y bwrdd" },
  "partnership.row.books": { en: "Who opens its books", cy: "Pwy sy’n agor ei lyfrau" },
  "partnership.row.ends": { en: "How it changes and ends", cy: "Sut mae’n newid ac yn dod i ben" },
  "partnership.term": { en: "From {from} to the end of {to}", cy: "O {from} hyd ddiwedd {to}" },
  "partnership.year": { en: "Year {n}: {sum}", cy: "Blwyddyn {n}: {sum}" },
  "partnership.paid.theMonth": {
    en: "A twelfth each month, by day {day} of the month",
    cy: "Un rhan o ddeuddeg bob mis, erbyn diwrnod {day} o’r mis",
  },
  "partnership.paid.theMonthAfter": {
    en: "A twelfth for each month, by day {day} of the month after",
    cy: "Un rhan o ddeuddeg am bob mis, erbyn diwrnod {day} o’r mis wedyn",
  },
  "partnership.seat.has": {
    en: "{name}. Seats by the rules when it was offered: {seats}.",
    cy: "{name}. Seddi yn ôl y rheolau pan y’i cynigiwyd: {seats}.",
  },
  "partnership.seat.none": { en: "None.", cy: "Dim." },
  "partnership.seat.control": { en: "See who controls it", cy: "Gweld pwy sy’n ei reoli" },
  "partnership.books.mutual": { en: "The mutual", cy: "Y cydfuddiannol" },
  "partnership.books.publicPartner": { en: "the public partner", cy: "y partner cyhoeddus" },
  "partnership.ends": {
    en: "It changes when both agree to a new version. Either side ends it with {months} months of notice.",
    cy: "Mae’n newid pan fydd y ddwy ochr yn cytuno ar fersiwn newydd. Gall y naill ochr neu’r llall ei derfynu gyda {months} mis o rybudd.",
  },
  "partnership.support": { en: "Support that is lent", cy: "Cefnogaeth a fenthycir" },
  "partnership.support.none": {
    en: "No support by teams of the public partner is promised.",
    cy: "Nid oes cefnogaeth gan dimau’r partner cyhoeddus wedi’i haddo.",
  },
  "partnership.support.what": { en: "What is done", cy: "Beth a wneir" },
  "partnership.support.kind": { en: "Kind", cy: "Math" },
  "partnership.support.team": { en: "By which team", cy: "Gan ba dîm" },
  "partnership.support.year": { en: "A year", cy: "Y flwyddyn" },
  "partnership.support.when": { en: "When", cy: "Pryd" },
  "partnership.support.span": { en: "{from} to {to}", cy: "{from} i {to}" },
  "partnership.hours": {
    en: { plural: "hours", one: "{hours} hour", other: "{hours} hours" },
    cy: "{hours} awr",
  },
  "partnership.given": {
    en: "What was given against what was promised",
    cy: "Yr hyn a roddwyd yn erbyn yr hyn a addawyd",
  },
  "partnership.given.how": {
    en: "One side records it, the other confirms or disputes it. Only what both sides say is counted as given.",
    cy: "Mae un ochr yn ei gofnodi, a’r llall yn cadarnhau neu’n anghytuno. Dim ond yr hyn y mae’r ddwy ochr yn ei ddweud a gyfrifir fel wedi’i roi.",
  },
  "partnership.given.funding": { en: "Funding", cy: "Cyllid" },
  "partnership.given.support": { en: "{what}, by {team}", cy: "{what}, gan {team}" },
  "partnership.chart.hours": {
    en: "Hours confirmed each month. The line is what was promised.",
    cy: "Oriau a gadarnhawyd bob mis. Y llinell yw’r hyn a addawyd.",
  },
  "partnership.chart.pounds": {
    en: "Pounds confirmed each month. The line is what was promised.",
    cy: "Punnoedd a gadarnhawyd bob mis. Y llinell yw’r hyn a addawyd.",
  },
  "partnership.chart.thousands": {
    en: "Thousands of pounds confirmed each month. The line is what was promised.",
    cy: "Miloedd o bunnoedd a gadarnhawyd bob mis. Y llinell yw’r hyn a addawyd.",
  },
  "partnership.chart.said": {
    en: "Months due: {months}. Kept: {kept}. Less than promised: {short}. Open: {open}.",
    cy: "Misoedd dyledus: {months}. Cadwyd: {kept}. Llai nag a addawyd: {short}. Agored: {open}.",
  },
  "partnership.table.hours": { en: "The months in hours", cy: "Y misoedd mewn oriau" },
  "partnership.table.pounds": { en: "The months in pounds", cy: "Y misoedd mewn punnoedd" },
  "partnership.month": { en: "Month", cy: "Mis" },
  "partnership.confirmedOf": {
    en: "Confirmed, of what was promised",
    cy: "Cadarnhawyd, o’r hyn a addawyd",
  },
  "partnership.ofPromised": { en: "{confirmed} of {promised}", cy: "{confirmed} o {promised}" },
  "partnership.notConfirmed": { en: "Not confirmed: {open}", cy: "Heb ei gadarnhau: {open}" },
  "partnership.state.kept": { en: "Kept", cy: "Cadwyd" },
  "partnership.state.short": { en: "Less than promised", cy: "Llai nag a addawyd" },
  "partnership.state.disputed": { en: "In dispute", cy: "Mewn anghydfod" },
  "partnership.state.waiting": { en: "One side says so", cy: "Un ochr sy’n dweud" },
  "partnership.state.silent": { en: "Nothing recorded", cy: "Dim yn y cofnod" },
  "partnership.state.notYet": { en: "Not due yet", cy: "Ddim yn ddyledus eto" },
  "partnership.record": { en: "Number", cy: "Rhif" },
  "partnership.records": {
    en: "What is not confirmed, the newest first",
    cy: "Yr hyn sydd heb ei gadarnhau, y diweddaraf yn gyntaf",
  },
  "partnership.records.count": {
    en: "Recorded so far: {all}. Confirmed: {confirmed}.",
    cy: "Cofnodwyd hyd yma: {all}. Cadarnhawyd: {confirmed}.",
  },
  "partnership.records.all": { en: "Read the whole record", cy: "Darllenwch y cofnod cyfan" },
  "partnership.records.none": {
    en: "Nothing has been recorded as given yet.",
    cy: "Nid oes dim wedi’i gofnodi fel wedi’i roi eto.",
  },
  "partnership.what": { en: "What", cy: "Beth" },
  "partnership.amount": { en: "How much", cy: "Faint" },
  "partnership.recordedBy": { en: "Who recorded it", cy: "Pwy a’i cofnododd" },
  "partnership.otherSays": {
    en: "What the other side says",
    cy: "Beth mae’r ochr arall yn ei ddweud",
  },
  "partnership.givenState.confirmed": { en: "Confirmed", cy: "Cadarnhawyd" },
  "partnership.givenState.disputed": { en: "Disputed", cy: "Anghytunwyd" },
  "partnership.givenState.waiting": { en: "No answer yet", cy: "Dim ateb eto" },
  "partnership.givenState.withdrawn": { en: "Taken back", cy: "Tynnwyd yn ôl" },
  "partnership.openBooks": { en: "Open books on both sides", cy: "Llyfrau agored ar y ddwy ochr" },
  "partnership.open.mutual": {
    en: "The mutual published its accounts up to {month}.",
    cy: "Cyhoeddodd y cydfuddiannol ei gyfrifon hyd at {month}.",
  },
  "partnership.open.mutualNone": {
    en: "The mutual has not published its accounts yet.",
    cy: "Nid yw’r cydfuddiannol wedi cyhoeddi ei gyfrifon eto.",
  },
  "partnership.open.books": { en: "Read the books", cy: "Darllenwch y llyfrau" },
  "partnership.open.paid": {
    en: "Funding that both sides confirm: {sum}.",
    cy: "Cyllid y mae’r ddwy ochr yn ei gadarnhau: {sum}.",
  },
  "partnership.open.cost": {
    en: "What the confirmed support cost the public partner: {sum}. Its cost is told for {told} of {of} records.",
    cy: "Cost y gefnogaeth a gadarnhawyd i’r partner cyhoeddus: {sum}. Nodir ei chost ar gyfer {told} o {of} cofnod.",
  },
  "partnership.open.costs": {
    en: "What the service costs, line by line",
    cy: "Cost y gwasanaeth, linell wrth linell",
  },
  "partnership.purchase": { en: "Is it a purchase?", cy: "Ai pryniant ydyw?" },
  "partnership.purchase.unasked": {
    en: "No route is on record, so nobody has said whether this is a purchase.",
    cy: "Nid oes llwybr ar gofnod, felly nid oes neb wedi dweud a yw hwn yn bryniant.",
  },
  "partnership.purchase.yes": {
    en: "The route on record is: {route}. As the record stands, it is open.",
    cy: "Y llwybr ar gofnod yw: {route}. Fel y saif y cofnod, mae ar agor.",
  },
  "partnership.purchase.notProven": {
    en: "The route on record is: {route}. That it is open is not proven.",
    cy: "Y llwybr ar gofnod yw: {route}. Nid yw wedi’i brofi ei fod ar agor.",
  },
  "partnership.purchase.no": {
    en: "The route on record is: {route}. It is closed.",
    cy: "Y llwybr ar gofnod yw: {route}. Mae ar gau.",
  },
  "partnership.purchase.subsidy": {
    en: "Help that is not the price of a purchase may be a subsidy.",
    cy: "Gall help nad yw’n bris pryniant fod yn gymhorthdal.",
  },
  "partnership.purchase.subsidyRule": { en: "Read the rule", cy: "Darllenwch y rheol" },
  "partnership.purchase.routes": {
    en: "See every route and its law",
    cy: "Gweld pob llwybr a’i gyfraith",
  },
  "partnership.versions": { en: "Every version", cy: "Pob fersiwn" },
  "partnership.versions.version": { en: "Version", cy: "Fersiwn" },
  "partnership.versions.by": { en: "Offered by", cy: "Cynigiwyd gan" },
  "partnership.versions.from": { en: "From", cy: "O" },
  "partnership.versions.agreed": { en: "Agreed", cy: "Cytunwyd" },
  "partnership.versions.on": { en: "On {day}", cy: "Ar {day}" },
  "partnership.versions.not": { en: "Not agreed", cy: "Heb ei gytuno" },
  "partnership.steps": { en: "What you can do", cy: "Yr hyn y gallwch ei wneud" },
  "partnership.task": { en: "Partnership agreement", cy: "Cytundeb partneriaeth" },
  "partnership.task.none": {
    en: "Nothing has been offered yet",
    cy: "Nid oes dim wedi’i gynnig eto",
  },
  "partnership.task.offered.authority": {
    en: "The authority made an offer. The mutual is asked to answer",
    cy: "Gwnaeth yr awdurdod gynnig. Gofynnir i’r cydfuddiannol ateb",
  },
  "partnership.task.offered.mutual": {
    en: "The mutual made an offer. The authority is asked to answer",
    cy: "Gwnaeth y cydfuddiannol gynnig. Gofynnir i’r awdurdod ateb",
  },
  "partnership.task.agreed": {
    en: "Agreed by both sides. What is given is recorded month by month",
    cy: "Wedi’i gytuno gan y ddwy ochr. Cofnodir yr hyn a roddir fis wrth fis",
  },
};
