/** The sentences of the page of decisions: the next meeting, what was decided, each test in figures. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { meetingsActWords } from "./words-acts.ts";

export const meetingsWords: Catalogue = {
  ...meetingsActWords,
  "meetings.page.title": { en: "Decisions of {body}", cy: "Penderfyniadau {body}" },
  "meetings.page.lead": {
    en: "What members decided, by which rule, with which figures. No name stands beside a vote.",
    cy: "Beth a benderfynodd yr aelodau, o dan ba reol, gyda pha ffigurau. Nid oes enw wrth unrhyw bleidlais.",
  },
  "meetings.next": { en: "Next meeting", cy: "Y cyfarfod nesaf" },
  "meetings.next.none": {
    en: "No meeting is called. The secretary calls it, with the notice that the rules ask for.",
    cy: "Ni alwyd cyfarfod. Yr ysgrifennydd sy’n ei alw, gyda’r rhybudd y mae’r rheolau’n gofyn amdano.",
  },
  "meetings.next.when": {
    en: "{kind}, on {day}. Notice was given on {given}.",
    cy: "{kind}, ar {day}. Rhoddwyd rhybudd ar {given}.",
  },
  "meetings.next.overdue": {
    en: "This day has passed. The secretary must record what was decided.",
    cy: "Mae’r diwrnod hwn wedi mynd heibio. Rhaid i’r ysgrifennydd gofnodi’r hyn a benderfynwyd.",
  },
  "meetings.next.business": { en: "Business", cy: "Busnes" },
  "meetings.second": {
    en: "A resolution waits for a second meeting, from {from} to {to}. Without it, it has no effect.",
    cy: "Mae penderfyniad yn aros am ail gyfarfod, o {from} hyd {to}. Hebddo, nid oes ganddo effaith.",
  },
  "meetings.rules.title": {
    en: "How this mutual decides",
    cy: "Sut mae’r cydfuddiannol hwn yn penderfynu",
  },
  "meetings.rules.notice": { en: "Notice", cy: "Rhybudd" },
  "meetings.rules.noticeDays": {
    en: { plural: "days", one: "1 clear day", other: "{days} clear days" },
    cy: { plural: "days", one: "1 diwrnod clir", other: "{days} diwrnod clir" },
  },
  "meetings.rules.quorum": { en: "Quorum", cy: "Cworwm" },
  "meetings.rules.quorumIs": {
    en: "{members} members, or {percent}% of them where that is more",
    cy: "{members} aelod, neu {percent}% ohonynt lle mae hynny’n fwy",
  },
  "meetings.rules.month": { en: "Annual meeting", cy: "Cyfarfod blynyddol" },
  "meetings.rules.monthIs": { en: "By the end of {month}", cy: "Erbyn diwedd {month}" },
  "meetings.rules.elections": { en: "Elections", cy: "Etholiadau" },
  "meetings.rules.electionYears": {
    en: { plural: "years", one: "Every year", other: "Every {years} years" },
    cy: { plural: "years", one: "Bob blwyddyn", other: "Bob {years} mlynedd" },
  },
  "meetings.rules.none": {
    en: "The record holds no registered or frozen rules.",
    cy: "Nid oes rheolau cofrestredig neu wedi’u rhewi yn y cofnod.",
  },
  "meetings.held.title": { en: "What was decided", cy: "Beth a benderfynwyd" },
  "meetings.held.none": {
    en: "No meeting is in the record yet. Each decision will stand here with its figures.",
    cy: "Nid oes cyfarfod yn y cofnod eto. Bydd pob penderfyniad yma gyda’i ffigurau.",
  },
  "meetings.held.resolution": { en: "Resolution", cy: "Penderfyniad" },
  "meetings.held.meeting": { en: "Meeting", cy: "Cyfarfod" },
  "meetings.held.for": { en: "For", cy: "O blaid" },
  "meetings.held.against": { en: "Against", cy: "Yn erbyn" },
  "meetings.held.abstain": { en: "Abstained", cy: "Ymataliodd" },
  "meetings.held.outcome": { en: "Outcome", cy: "Canlyniad" },
  "meetings.held.nothing": { en: "No resolution was put", cy: "Ni roddwyd penderfyniad gerbron" },
  "meetings.held.inquorate": {
    en: "No quorum: {present} present, {quorum} needed. Nothing was decided.",
    cy: "Dim cworwm: {present} yn bresennol, {quorum} eu hangen. Ni phenderfynwyd dim.",
  },
  "meetings.state.carried": { en: "Carried", cy: "Derbyniwyd" },
  "meetings.state.lost": { en: "Lost", cy: "Gwrthodwyd" },
  "meetings.state.awaitingSecondMeeting": {
    en: "Waits for a second meeting",
    cy: "Yn aros am ail gyfarfod",
  },
  "meetings.state.awaitingCastingVote": {
    en: "Waits for a casting vote",
    cy: "Yn aros am bleidlais fwrw",
  },
  "meetings.state.awaitingLot": { en: "Waits for a lot", cy: "Yn aros am dynnu coelbren" },
  "meetings.state.unknown": { en: "Not known", cy: "Ddim yn hysbys" },

  "meetings.one.title": { en: "Decision {number} of {body}", cy: "Penderfyniad {number} {body}" },
  "meetings.one.where": {
    en: "{kind} of {day}: {present} of {members} members present, quorum {quorum}.",
    cy: "{kind} {day}: {present} o {members} aelod yn bresennol, cworwm {quorum}.",
  },
  "meetings.one.outcome": { en: "Outcome: {outcome}.", cy: "Canlyniad: {outcome}." },
  "meetings.one.rule": { en: "Rule", cy: "Rheol" },
  "meetings.one.tests.rules": {
    en: "By the body’s own rules, in figures",
    cy: "Yn ôl rheolau’r corff ei hun, mewn ffigurau",
  },
  "meetings.one.tests.law": {
    en: "By the named rule, in figures: heads are counted",
    cy: "Yn ôl y rheol a enwir, mewn ffigurau: cyfrifir pennau",
  },
  "meetings.one.matter": { en: "What it is about", cy: "Beth yw’r mater" },
  "meetings.one.byClass": { en: "The votes of each class", cy: "Pleidleisiau pob dosbarth" },
  "meetings.one.open": {
    en: "Members vote in the open at a meeting. Where a class is small or of one mind, its figures show how its members voted; a secret ballot would not.",
    cy: "Mae aelodau’n pleidleisio’n agored mewn cyfarfod. Lle mae dosbarth yn fach neu’n unfryd, mae ei ffigurau’n dangos sut y pleidleisiodd ei aelodau; ni fyddai pleidlais gudd.",
  },
  "meetings.one.class": { en: "Class", cy: "Dosbarth" },
  "meetings.one.weight": { en: "Counts for", cy: "Yn cyfrif am" },
  "meetings.line.heads.over": {
    en: "More than {fraction} of the votes for and against.",
    cy: "Mwy na {fraction} o’r pleidleisiau o blaid ac yn erbyn.",
  },
  "meetings.line.heads.atLeast": {
    en: "At least {fraction} of the votes for and against.",
    cy: "O leiaf {fraction} o’r pleidleisiau o blaid ac yn erbyn.",
  },
  "meetings.line.cap": {
    en: "However few others vote, this is the most of all votes cast that a class counts for: {class}, {most}.",
    cy: "Waeth pa mor ychydig o eraill sy’n pleidleisio, dyma’r rhan fwyaf o’r holl bleidleisiau a fwrir y mae dosbarth yn cyfrif amdani: {class}, {most}.",
  },
  "meetings.line.weights.over": {
    en: "More than {fraction}. Each class counts for what its rules give it, split as its members voted. A class that did not vote is left out.",
    cy: "Mwy na {fraction}. Mae pob dosbarth yn cyfrif am yr hyn y mae’r rheolau’n ei roi iddo, wedi’i rannu fel y pleidleisiodd ei aelodau. Gadewir allan ddosbarth na phleidleisiodd.",
  },
  "meetings.line.weights.atLeast": {
    en: "At least {fraction}. Each class counts for what its rules give it, split as its members voted. A class that did not vote is left out.",
    cy: "O leiaf {fraction}. Mae pob dosbarth yn cyfrif am yr hyn y mae’r rheolau’n ei roi iddo, wedi’i rannu fel y pleidleisiodd ei aelodau. Gadewir allan ddosbarth na phleidleisiodd.",
  },
  "meetings.line.eachClass": {
    en: "Each of these must agree by itself, by more for than against: {classes}.",
    cy: "Rhaid i bob un o’r rhain gytuno ar ei ben ei hun, gyda mwy o blaid nag yn erbyn: {classes}.",
  },
  "meetings.line.veto": {
    en: "Each of these can stop it by more against than for: {classes}.",
    cy: "Gall pob un o’r rhain ei atal gyda mwy yn erbyn nag o blaid: {classes}.",
  },
  "meetings.line.casting.for": {
    en: "The chair’s vote broke a tie: for.",
    cy: "Pleidlais y cadeirydd a dorrodd y ddadl: o blaid.",
  },
  "meetings.line.casting.against": {
    en: "The chair’s vote broke a tie: against.",
    cy: "Pleidlais y cadeirydd a dorrodd y ddadl: yn erbyn.",
  },
  "meetings.line.law": { en: "{rule}. Source: {source}.", cy: "{rule}. Ffynhonnell: {source}." },
  "meetings.test.class.votes": {
    en: "{class}: anybody voted",
    cy: "{class}: pleidleisiodd rhywun",
  },
  "meetings.test.class.majority": {
    en: "{class}: more for than against",
    cy: "{class}: mwy o blaid nag yn erbyn",
  },
  "meetings.test.class.consent": { en: "{class}: consents", cy: "{class}: yn cydsynio" },
  "meetings.test.class.veto": { en: "{class}: does not stop it", cy: "{class}: ddim yn ei atal" },
  "meetings.figures.over": {
    en: "{left}; more than {right} needed",
    cy: "{left}; mae angen mwy na {right}",
  },
  "meetings.figures.atLeast": {
    en: "{left}; at least {right} needed",
    cy: "{left}; mae angen o leiaf {right}",
  },
  "meetings.figures.atMost": {
    en: "{left} against; {most} or fewer would not stop it",
    cy: "{left} yn erbyn; ni fyddai {most} neu lai yn ei atal",
  },
  "meetings.one.test": { en: "Test", cy: "Prawf" },
  "meetings.one.figures": { en: "Figures", cy: "Ffigurau" },
  "meetings.one.passed": { en: "Passed", cy: "Pasiwyd" },
  "meetings.one.failed": { en: "Not passed", cy: "Heb basio" },
  "meetings.one.result": { en: "Result", cy: "Canlyniad" },
  "meetings.one.votes": { en: "The votes", cy: "Y pleidleisiau" },
  "meetings.one.turnout": { en: "Voted, of those who could", cy: "Pleidleisiodd, o’r rhai a gâi" },
  "meetings.one.eligible": { en: "Could vote", cy: "Câi bleidleisio" },
  "meetings.one.spoiled": { en: "Spoiled", cy: "Difethwyd" },
  "meetings.one.read": { en: "Read the minutes", cy: "Darllenwch y cofnodion" },
  "meetings.one.again": {
    en: "To work it out again: rochdale decide, with this rule and these figures.",
    cy: "I’w gyfrifo eto: rochdale decide, gyda’r rheol hon a’r ffigurau hyn.",
  },
  "meetings.one.entry": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "meetings.one.back": { en: "All decisions", cy: "Pob penderfyniad" },
  "meetings.test.base": { en: "Anybody voted", cy: "Pleidleisiodd rhywun" },
  "meetings.test.majority": { en: "Enough votes for it", cy: "Digon o bleidleisiau o’i blaid" },
  "meetings.test.turnout": { en: "Enough members voted", cy: "Pleidleisiodd digon o aelodau" },
  "meetings.test.support": {
    en: "Enough of all members for it",
    cy: "Digon o’r holl aelodau o’i blaid",
  },
  "meetings.test.secondNotTooEarly": {
    en: "Second meeting not too early",
    cy: "Ail gyfarfod heb fod yn rhy gynnar",
  },
  "meetings.test.secondNotTooLate": {
    en: "Second meeting not too late",
    cy: "Ail gyfarfod heb fod yn rhy hwyr",
  },
  "meetings.test.secondBase": {
    en: "Anybody voted at the second meeting",
    cy: "Pleidleisiodd rhywun yn yr ail gyfarfod",
  },
  "meetings.test.secondMajority": {
    en: "Enough votes for it at the second meeting",
    cy: "Digon o bleidleisiau o’i blaid yn yr ail gyfarfod",
  },
  "meetings.figures.reached": {
    en: "{left}; {needed} or more needed",
    cy: "{left}; mae angen {needed} neu fwy",
  },
  "meetings.figures.from": { en: "{left}; {right} or later", cy: "{left}; {right} neu’n hwyrach" },
  "meetings.figures.until": {
    en: "{left}; {right} or earlier",
    cy: "{left}; {right} neu’n gynharach",
  },
  "meetings.task": { en: "Meetings of members", cy: "Cyfarfodydd yr aelodau" },
  "meetings.task.called": { en: "The next is on {day}", cy: "Mae’r nesaf ar {day}" },
  "meetings.task.overdue": {
    en: "The meeting of {day} is not recorded",
    cy: "Nid yw cyfarfod {day} wedi’i gofnodi",
  },
  "meetings.task.none": {
    en: {
      plural: "held",
      one: "1 was held. None is called",
      other: "{held} were held. None is called",
    },
    cy: {
      plural: "held",
      one: "Cynhaliwyd 1. Nid oes un wedi’i alw",
      other: "Cynhaliwyd {held}. Nid oes un wedi’i alw",
    },
  },
  "meetings.block.second": {
    en: "A resolution has no effect until a second meeting, by {to}. The secretary must call it.",
    cy: "Nid oes effaith i benderfyniad tan ail gyfarfod, erbyn {to}. Rhaid i’r ysgrifennydd ei alw.",
  },
};
