/** The sentences of the clocks: what is due, how long is left, whose turn it is, what silence means, by which rule. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const dueWords: Catalogue = {
  "due.late.workingDays": {
    en: { plural: "days", one: "{days} working day late.", other: "{days} working days late." },
    cy: {
      plural: "days",
      two: "{days} ddiwrnod gwaith yn hwyr.",
      other: "{days} diwrnod gwaith yn hwyr.",
    },
  },
  "due.late.days": {
    en: { plural: "days", one: "{days} day late.", other: "{days} days late." },
    cy: { plural: "days", two: "{days} ddiwrnod yn hwyr.", other: "{days} diwrnod yn hwyr." },
  },
  "due.metLate.workingDays": {
    en: {
      plural: "days",
      one: "Done {days} working day late.",
      other: "Done {days} working days late.",
    },
    cy: {
      plural: "days",
      two: "Gwnaed {days} ddiwrnod gwaith yn hwyr.",
      other: "Gwnaed {days} diwrnod gwaith yn hwyr.",
    },
  },
  "due.metLate.days": {
    en: { plural: "days", one: "Done {days} day late.", other: "Done {days} days late." },
    cy: {
      plural: "days",
      two: "Gwnaed {days} ddiwrnod yn hwyr.",
      other: "Gwnaed {days} diwrnod yn hwyr.",
    },
  },
  "due.what.decision": { en: "Decision in principle", cy: "Penderfyniad mewn egwyddor" },
  "due.what.decisionDate": {
    en: "Say by when it will decide",
    cy: "Dweud erbyn pryd y bydd yn penderfynu",
  },
  "due.what.assessor": {
    en: "Apply for an approved assessor",
    cy: "Gwneud cais am asesydd cymeradwy",
  },
  "due.what.competence": { en: "The assessor's report", cy: "Adroddiad yr asesydd" },
  "due.what.scoping": { en: "The facilitating team's report", cy: "Adroddiad y tîm hwyluso" },
  "due.what.review": { en: "The arbiter's review", cy: "Adolygiad y cymrodeddwr" },
  "due.what.unionReply": { en: "{union}'s reply", cy: "Ateb {union}" },
  "due.what.unionAnswer": {
    en: "An answer to {union}'s statement",
    cy: "Ateb i ddatganiad {union}",
  },
  "due.what.question": { en: "An answer to question {question}", cy: "Ateb i gwestiwn {question}" },
  "due.what.dispute": {
    en: "A reply in the dispute: {about}",
    cy: "Ateb yn yr anghydfod: {about}",
  },
  "due.what.notice": {
    en: "{purpose}: give notice of the ballot",
    cy: "{purpose}: rhoi rhybudd o'r bleidlais",
  },
  "due.what.freezeRoll": {
    en: "{purpose}: freeze the roll of the ballot",
    cy: "{purpose}: rhewi rhestr y bleidlais",
  },
  "due.what.objections": {
    en: "{purpose}: objections to the roll",
    cy: "{purpose}: gwrthwynebiadau i'r rhestr",
  },
  "due.what.open": { en: "{purpose}: open the ballot", cy: "{purpose}: agor y bleidlais" },
  "due.what.vote": { en: "{purpose}: vote in the ballot", cy: "{purpose}: pleidleisio" },
  "due.what.petition": {
    en: "{purpose}: challenge the result",
    cy: "{purpose}: herio'r canlyniad",
  },
  "due.what.destroyLinks": {
    en: "{purpose}: destroy the list of whose credential is whose, and the letters",
    cy: "{purpose}: dinistrio'r rhestr o fanylion pwy yw pa rai, a'r llythyrau",
  },
  "due.what.destroyPapers": {
    en: "{purpose}: destroy the papers and the key-holders' sheets",
    cy: "{purpose}: dinistrio'r papurau a dalennau'r deiliaid allweddi",
  },
  "due.what.continuityTest": { en: "Test the continuity plan", cy: "Profi’r cynllun parhad" },
  "due.what.rating": { en: "Rate the indicators", cy: "Graddio’r dangosyddion" },
  "due.what.openBooksTest": {
    en: "An independent test of the open books",
    cy: "Prawf annibynnol o’r llyfrau agored",
  },
  "due.since.continuityTest": { en: "the last test", cy: "y prawf diwethaf" },
  "due.since.continuityTest.first": { en: "the filing of the plan", cy: "ffeilio’r cynllun" },
  "due.since.rating": { en: "the last rating", cy: "y graddio diwethaf" },
  "due.since.rating.first": { en: "the first count", cy: "y cyfrif cyntaf" },
  "due.since.openBooksTest": { en: "the last test", cy: "y prawf diwethaf" },
  "due.since.openBooksTest.first": { en: "the first open month", cy: "y mis agored cyntaf" },
  "due.says.afterReport": {
    en: "It counts from the scrutineer's report on {reported}.",
    cy: "Mae'n cyfrif o adroddiad y craffwr ar {reported}.",
  },
  "due.says.whenOver": {
    en: "It is kept until the time for challenges after the report on {reported} is over, and then for a week at most.",
    cy: "Fe'i cedwir nes bod yr amser ar gyfer heriau ar ôl yr adroddiad ar {reported} ar ben, ac wedyn am wythnos ar y mwyaf.",
  },
  "due.what.mandate": { en: "Use the mandate of the ballot", cy: "Defnyddio mandad y bleidlais" },
  "due.what.employeeInformation": {
    en: "Give the mutual the employee information",
    cy: "Rhoi'r wybodaeth am weithwyr i'r cydfuddiannol",
  },
  "due.what.meetingNotice": { en: "Notice of a meeting: {kind}", cy: "Rhybudd o gyfarfod: {kind}" },
  "due.what.meeting": { en: "Hold the meeting: {kind}", cy: "Cynnal y cyfarfod: {kind}" },
  "due.what.secondMeeting": {
    en: "Hold the second meeting, to confirm",
    cy: "Cynnal yr ail gyfarfod, i gadarnhau",
  },
  "due.what.filing": {
    en: "Send the confirmed resolution to the registrar",
    cy: "Anfon y penderfyniad a gadarnhawyd at y cofrestrydd",
  },
  "due.what.annualReturn": {
    en: "Annual return for the year that ended on {yearEnd}",
    cy: "Ffurflen flynyddol am y flwyddyn a ddaeth i ben ar {yearEnd}",
  },
  "due.what.books": {
    en: "Open the books of the month that began on {month}",
    cy: "Agor llyfrau'r mis a ddechreuodd ar {month}",
  },
  "due.what.contractEnd": { en: "The contract ends", cy: "Daw'r contract i ben" },
  "due.counted.workingDays": {
    en: "Day {day} of {of} working days, from {since} on {starts}.",
    cy: "Diwrnod gwaith {day} o {of}, o {since} ar {starts}.",
  },
  "due.counted.days": {
    en: "Day {day} of {of}, from {since} on {starts}.",
    cy: "Diwrnod {day} o {of}, o {since} ar {starts}.",
  },
  "due.startsWith": {
    en: "The time starts with {since}.",
    cy: "Mae'r amser yn dechrau gyda {since}.",
  },
  "due.since.validation": { en: "validation", cy: "y dilysu" },
  "due.since.receipt": { en: "receipt of the request", cy: "derbyn y cais" },
  "due.since.decisionDate": { en: "the authority's own date", cy: "dyddiad yr awdurdod ei hun" },
  "due.since.proposal": { en: "receipt of the proposal", cy: "derbyn y cynnig" },
  "due.since.acceptance": { en: "acceptance of the proposal", cy: "derbyniad y cynnig" },
  "due.since.scoping": { en: "the start of scoping", cy: "dechrau'r cwmpasu" },
  "due.since.review": { en: "the request for review", cy: "y cais am adolygiad" },
  "due.since.notice": { en: "the notice", cy: "yr hysbysiad" },
  "due.since.statement": { en: "the union's statement", cy: "datganiad yr undeb" },
  "due.since.question": { en: "the question", cy: "y cwestiwn" },
  "due.since.dispute": { en: "the opening of the dispute", cy: "agor yr anghydfod" },
  "due.since.opening": { en: "the opening of the ballot", cy: "agor y bleidlais" },
  "due.since.secondMeeting": { en: "the second meeting", cy: "yr ail gyfarfod" },
  "due.since.yearEnd": { en: "the end of the year", cy: "diwedd y flwyddyn" },
  "due.since.monthEnd": { en: "the end of the month", cy: "diwedd y mis" },
  "due.says.opens": {
    en: "The ballot opens on {opens}.",
    cy: "Mae'r bleidlais yn agor ar {opens}.",
  },
  "due.says.beforeOpening": {
    en: "It must be done before the ballot opens on {opens}.",
    cy: "Rhaid ei wneud cyn i'r bleidlais agor ar {opens}.",
  },
  "due.says.beforeTransfer": {
    en: "It must be done before staff transfer on {transfer}.",
    cy: "Rhaid ei wneud cyn i staff drosglwyddo ar {transfer}.",
  },
  "due.says.meeting": {
    en: "The meeting is called for {meeting}.",
    cy: "Galwyd y cyfarfod ar gyfer {meeting}.",
  },
  "due.says.secondMeeting": {
    en: "It may not be held before {from}.",
    cy: "Ni chaniateir ei gynnal cyn {from}.",
  },
  "due.says.contract": {
    en: "The contract runs from {from} to {to}.",
    cy: "Mae'r contract yn rhedeg o {from} i {to}.",
  },
  "due.who.named": { en: "{name}", cy: "{name}" },
  "due.who.authority": { en: "The authority", cy: "Yr awdurdod" },
  "due.who.proposers": { en: "The proposers", cy: "Y cynigwyr" },
  "due.who.proposersAndAuthority": {
    en: "The proposers, and the authority",
    cy: "Y rhai a ofynnodd, a'r awdurdod",
  },
  "due.who.mutualAndAuthority": {
    en: "The mutual and the authority",
    cy: "Y cydfuddiannol a'r awdurdod",
  },
  "due.who.mutual": { en: "The mutual", cy: "Y cydfuddiannol" },
  "due.who.facilitator": { en: "The facilitating team", cy: "Y tîm hwyluso" },
  "due.who.arbiter": { en: "The arbiter", cy: "Y cymrodeddwr" },
  "due.who.scrutineer": { en: "The scrutineer", cy: "Yr archwiliwr" },
  "due.who.secretary": { en: "The company secretary", cy: "Ysgrifennydd y cwmni" },
  "due.who.tenants": { en: "The tenants' organisation", cy: "Sefydliad y tenantiaid" },
  "due.who.voters": { en: "Everyone on the roll", cy: "Pawb ar y rhestr" },
  "due.silence.noAnswer": {
    en: "Silence is recorded as no answer. Those who asked can seek a review.",
    cy: "Cofnodir tawelwch fel dim ateb. Gall y rhai a ofynnodd geisio adolygiad.",
  },
  "due.silence.deemedRefusal": {
    en: "Silence counts as a refusal, and can go to the arbiter.",
    cy: "Mae tawelwch yn cyfrif fel gwrthod, a gall fynd at y cymrodeddwr.",
  },
  "due.silence.deemedRefusalBy": {
    en: "If nothing is said by {due}, that counts as a refusal, and can go to the arbiter.",
    cy: "Os na ddywedir dim erbyn {due}, mae hynny'n cyfrif fel gwrthod, a gall fynd at y cymrodeddwr.",
  },
  "due.silence.participation": {
    en: "The Act names no consequence of silence. It is recorded as no answer.",
    cy: "Nid yw'r Ddeddf yn enwi canlyniad i dawelwch. Fe'i cofnodir fel dim ateb.",
  },
  "due.silence.withdrawn": {
    en: "If this is missed, the proposal counts as withdrawn.",
    cy: "Os methir hyn, mae'r cynnig yn cyfrif fel un a dynnwyd yn ôl.",
  },
  "due.silence.scoping": {
    en: "The report is shown as late. Nothing is decided by its absence.",
    cy: "Dangosir bod yr adroddiad yn hwyr. Nid yw ei absenoldeb yn penderfynu dim.",
  },
  "due.silence.review": {
    en: "The review is shown as late. The refusal stands meanwhile.",
    cy: "Dangosir bod yr adolygiad yn hwyr. Mae'r gwrthodiad yn sefyll yn y cyfamser.",
  },
  "due.silence.union": {
    en: "{union}'s silence is shown. It never counts as support.",
    cy: "Dangosir tawelwch {union}. Nid yw byth yn cyfrif fel cefnogaeth.",
  },
  "due.silence.shown": {
    en: "What was not answered stays visible to everyone.",
    cy: "Mae'r hyn nas atebwyd yn aros yn weladwy i bawb.",
  },
  "due.silence.dispute": {
    en: "The dispute can go to mediation, then to an arbiter.",
    cy: "Gall yr anghydfod fynd at gyfryngu, yna at gymrodeddwr.",
  },
  "due.silence.vote": {
    en: "Not voting counts as not voting for.",
    cy: "Mae peidio â phleidleisio yn cyfrif fel peidio â phleidleisio o blaid.",
  },
  "due.silence.mandate": {
    en: "After that day staff must be asked again.",
    cy: "Ar ôl y diwrnod hwnnw rhaid gofyn i staff eto.",
  },
  "due.silence.employeeInformation": {
    en: "A tribunal can order the authority to pay the mutual.",
    cy: "Gall tribiwnlys orchymyn i'r awdurdod dalu'r cydfuddiannol.",
  },
  "due.silence.meetingNotice": {
    en: "Without enough notice the meeting's decisions can be challenged.",
    cy: "Heb ddigon o rybudd gellir herio penderfyniadau'r cyfarfod.",
  },
  "due.silence.secondMeeting": {
    en: "Without the second meeting the resolution is not confirmed.",
    cy: "Heb yr ail gyfarfod nid yw'r penderfyniad wedi'i gadarnhau.",
  },
  "due.silence.filing": {
    en: "The resolution has no effect until it is registered.",
    cy: "Nid oes effaith i'r penderfyniad nes iddo gael ei gofrestru.",
  },
  "due.silence.annualReturn": {
    en: "A late return is an offence, and the registrar can act.",
    cy: "Mae ffurflen hwyr yn drosedd, a gall y cofrestrydd weithredu.",
  },
  "due.silence.contractEnd": {
    en: "The service then returns in-house, or is bought anew.",
    cy: "Yna mae'r gwasanaeth yn dychwelyd yn fewnol, neu'n cael ei brynu o'r newydd.",
  },
  "due.rule.house": {
    en: "Our own standard, version {version}. No law requires this.",
    cy: "Ein safon ein hunain, fersiwn {version}. Nid oes cyfraith yn gofyn am hyn.",
  },
  "due.rule.challengeGuidance": {
    en: "Guidance on the Localism Act 2011: 30 days.",
    cy: "Canllawiau ar Ddeddf Lleoliaeth 2011: 30 diwrnod.",
  },
  "due.rule.challenge": {
    en: "Localism Act 2011 Part 5: the authority keeps the date it stated.",
    cy: "Deddf Lleoliaeth 2011 Rhan 5: mae'r awdurdod yn cadw'r dyddiad a nododd.",
  },
  "due.rule.participation": {
    en: "SSI 2017/39 reg.7: 30 working days beginning with validation, or longer if agreed.",
    cy: "SSI 2017/39 rheol.7: 30 diwrnod gwaith yn dechrau gyda'r dilysu, neu'n hirach os cytunir.",
  },
  "due.rule.manageResponse": {
    en: "Right to Manage Regulations 2008 reg.11: 28 days. We take it to continue.",
    cy: "Rheoliadau Hawl i Reoli 2008 rheol.11: 28 diwrnod. Cymerwn ei bod yn parhau.",
  },
  "due.rule.manage": {
    en: "SI 2012/1821 reg.13: 3 months for the assessor, 15 months for the report.",
    cy: "OS 2012/1821 rheol.13: 3 mis i'r asesydd, 15 mis i'r adroddiad.",
  },
  "due.rule.employeeInformation": {
    en: "TUPE 2006 reg.11: 28 days before the transfer; 14 in Northern Ireland.",
    cy: "TUPE 2006 rheol.11: 28 diwrnod cyn y trosglwyddo; 14 yng Ngogledd Iwerddon.",
  },
  "due.rule.meetingNotice": {
    en: "The body's own rules: {clearDays} clear days, counted as in Companies Act 2006 s.360.",
    cy: "Rheolau'r corff ei hun: {clearDays} diwrnod clir, wedi'u cyfrif fel yn Neddf Cwmnïau 2006 a.360.",
  },
  "due.rule.secondMeeting": {
    en: "Co-operative and Community Benefit Societies Act 2014 ss.111 and 113.",
    cy: "Deddf Cymdeithasau Cydweithredol a Budd Cymunedol 2014 aa.111 a 113.",
  },
  "due.rule.annualReturn": {
    en: "Co-operative and Community Benefit Societies Act 2014 s.89: seven months.",
    cy: "Deddf Cymdeithasau Cydweithredol a Budd Cymunedol 2014 a.89: saith mis.",
  },
  "due.rule.reserved": {
    en: "Procurement Act 2023 s.33: five years at most, with every extension.",
    cy: "Deddf Caffael 2023 a.33: pum mlynedd ar y mwyaf, gyda phob estyniad.",
  },
  "due.rule.contract": {
    en: "The contract's own last day.",
    cy: "Diwrnod olaf y contract ei hun.",
  },
};
