/** The sentences of the pages about ballots, and of the lines on the road. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "support.list.title": { en: "Ballots", cy: "Pleidleisiau" },
  "support.list.lead": {
    en: "Staff decide in secret, on papers that can no longer change. Nobody sees a result before voting ends.",
    cy: "Mae staff yn penderfynu’n gyfrinachol, ar bapurau na all newid mwyach. Nid oes neb yn gweld canlyniad cyn i’r pleidleisio ddod i ben.",
  },
  "support.list.empty": {
    en: "No ballot has been called. The scrutineer calls it when the business case, the rules, the terms, the measures and the pension answer are frozen.",
    cy: "Ni alwyd pleidlais. Mae’r craffwr yn ei galw pan fydd yr achos busnes, y rheolau, y telerau, y mesurau a’r ateb pensiwn wedi’u rhewi.",
  },
  "support.list.caption": {
    en: "Ballots, newest first",
    cy: "Pleidleisiau, y diweddaraf yn gyntaf",
  },
  "support.list.question": { en: "Question", cy: "Cwestiwn" },
  "support.list.about": { en: "About", cy: "Ynghylch" },
  "support.list.state": { en: "State", cy: "Cyflwr" },
  "support.list.opens": { en: "Opens", cy: "Yn agor" },
  "support.list.closes": { en: "Closes", cy: "Yn cau" },
  "support.rehearsalOf": { en: "Rehearsal: {about}", cy: "Ymarfer: {about}" },
  "support.stage.called": { en: "Called", cy: "Wedi’i galw" },
  "support.stage.rollFrozen": { en: "Roll frozen", cy: "Cofrestr wedi’i rhewi" },
  "support.stage.open": { en: "Open", cy: "Ar agor" },
  "support.stage.closed": { en: "Closed", cy: "Ar gau" },
  "support.stage.reported": { en: "Reported", cy: "Wedi’i hadrodd" },
  "support.stage.setAside": { en: "Set aside", cy: "Wedi’i gosod o’r neilltu" },
  "support.ballot.caption": { en: "Ballot {number}: {about}", cy: "Pleidlais {number}: {about}" },
  "support.sentence.called": {
    en: "The ballot is called for {opens} to {closes}. The roll is not frozen yet.",
    cy: "Galwyd y bleidlais ar gyfer {opens} i {closes}. Nid yw’r gofrestr wedi’i rhewi eto.",
  },
  "support.sentence.rollFrozen": {
    en: "The roll is frozen. Voting runs from {opens} to {closes}.",
    cy: "Mae’r gofrestr wedi’i rhewi. Mae’r pleidleisio o {opens} i {closes}.",
  },
  "support.sentence.open": {
    en: "You can vote until {closes}. Nobody can see a running result.",
    cy: "Gallwch bleidleisio tan {closes}. Ni all neb weld canlyniad wrth fynd.",
  },
  "support.sentence.over": {
    en: "Voting ended on {closes}. The scrutineer must close the box.",
    cy: "Daeth y pleidleisio i ben ar {closes}. Rhaid i’r craffwr gau’r blwch.",
  },
  "support.sentence.closed": {
    en: "Voting is over and the box is closed. The scrutineer must report.",
    cy: "Mae’r pleidleisio ar ben ac mae’r blwch ar gau. Rhaid i’r craffwr adrodd.",
  },
  "support.sentence.reported": {
    en: "The ballot is over and reported.",
    cy: "Mae’r bleidlais ar ben ac wedi’i hadrodd.",
  },
  "support.sentence.setAside": {
    en: "An arbiter set this ballot aside. Its count does not stand.",
    cy: "Gosododd cymrodeddwr y bleidlais hon o’r neilltu. Nid yw ei chyfrif yn sefyll.",
  },
  "support.plain.head": { en: "Plain box.", cy: "Blwch plaen." },
  "support.plain.says": {
    en: "Whoever keeps this website could see votes. It serves rehearsals and examples only.",
    cy: "Gallai ceidwad y wefan weld pleidleisiau. Dim ond ar gyfer ymarferion ac enghreifftiau y mae.",
  },
  "support.limits.link": {
    en: "What this ballot can and cannot promise",
    cy: "Beth all y bleidlais hon ei addo a beth na all",
  },
  "support.vote": { en: "Vote", cy: "Pleidleisio" },
  "support.row.opens": { en: "First day of voting", cy: "Diwrnod cyntaf pleidleisio" },
  "support.row.closes": { en: "Last day of voting", cy: "Diwrnod olaf pleidleisio" },
  "support.row.candidates": {
    en: "{candidates} candidates: see who stands and what they say",
    cy: "{candidates} ymgeisydd: gweld pwy sy’n sefyll a beth maen nhw’n ei ddweud",
  },
  "support.row.answers": { en: "Answers", cy: "Atebion" },
  "support.statusQuo": { en: "status quo", cy: "y sefyllfa bresennol" },
  "support.row.roll": { en: "Roll", cy: "Cofrestr" },
  "support.row.rollFrozen": {
    en: {
      plural: "eligible",
      one: "Frozen on {day}, 1 person may vote",
      other: "Frozen on {day}, {eligible} people may vote",
    },
    cy: {
      plural: "eligible",
      one: "Rhewyd ar {day}, caiff 1 person bleidleisio",
      other: "Rhewyd ar {day}, caiff {eligible} o bobl bleidleisio",
    },
  },
  "support.row.rollNone": { en: "Not frozen yet", cy: "Heb ei rhewi eto" },
  "support.row.codes": { en: "Codes given out", cy: "Codau a roddwyd" },
  "support.row.codesGiven": { en: "{given}", cy: "{given}" },
  "support.row.papers": { en: "Frozen papers", cy: "Papurau wedi’u rhewi" },
  "support.row.noPapers": {
    en: "None: this ballot is not about papers",
    cy: "Dim: nid yw’r bleidlais hon am bapurau",
  },
  "support.row.papersOf": {
    en: { plural: "papers", one: "1 paper", other: "{papers} papers" },
    cy: { plural: "papers", one: "1 papur", other: "{papers} papur" },
  },
  "support.row.rule": { en: "Rule", cy: "Rheol" },
  "support.rule.staffSupport": {
    en: "Convincing: more than half of all staff say yes. Sufficient: more yes than no, half vote, and two in five of all staff say yes. Our own standard; no law requires this ballot.",
    cy: "Argyhoeddiadol: mwy na hanner yr holl staff yn dweud ie. Digonol: mwy o ie na na, hanner yn pleidleisio, a dau o bob pump o’r holl staff yn dweud ie. Ein safon ein hunain; nid oes cyfraith yn gofyn am y bleidlais hon.",
  },
  "support.rule.ordinary": {
    en: "More than half of the votes for and against",
    cy: "Mwy na hanner y pleidleisiau o blaid ac yn erbyn",
  },
  "support.row.scrutineer": { en: "Scrutineer", cy: "Craffwr" },
  "support.scrutineerUnnamed": {
    en: "Admitted to the case; no organisation named",
    cy: "Derbyniwyd i’r achos; dim sefydliad wedi’i enwi",
  },
  "support.roll.title": { en: "Am I on the roll?", cy: "Ydw i ar y gofrestr?" },
  "support.roll.link": {
    en: "Who may vote, how the roll was made, and whether you are on it",
    cy: "Pwy gaiff bleidleisio, sut y gwnaed y gofrestr, ac a ydych arni",
  },

  "support.rulings.title": { en: "Objections to the roll", cy: "Gwrthwynebiadau i’r gofrestr" },
  "support.rulings.none": {
    en: "None ruled on. Anyone affected may object to the scrutineer until voting opens.",
    cy: "Dim dyfarniad. Caiff unrhyw un yr effeithir arno wrthwynebu i’r craffwr nes bod pleidleisio’n agor.",
  },
  "support.rulings.over": {
    en: "None was ruled on before voting opened.",
    cy: "Ni ddyfarnwyd ar yr un cyn i’r pleidleisio agor.",
  },
  "support.rulings.outcome": { en: "Ruling", cy: "Dyfarniad" },
  "support.rulings.reasons": { en: "Reasons", cy: "Rhesymau" },
  "support.day": { en: "Day", cy: "Diwrnod" },
  "support.challenges.title": { en: "Challenges", cy: "Heriau" },
  "support.challenges.grounds": { en: "Grounds", cy: "Seiliau" },
  "support.challenges.read": { en: "Read the grounds", cy: "Darllen y seiliau" },
  "support.challenges.ruling": { en: "Ruling", cy: "Dyfarniad" },
  "support.challenges.waits": { en: "The arbiter must rule", cy: "Rhaid i’r cymrodeddwr ddyfarnu" },
  "support.steps": { en: "Next steps", cy: "Camau nesaf" },
  "support.did.title": { en: "On the record", cy: "Ar gofnod" },
  "support.did.what": { en: "What", cy: "Beth" },
  "support.did.entry": { en: "Entry", cy: "Cofnod" },
  "support.did.BallotCalled": {
    en: "The scrutineer called the ballot",
    cy: "Galwodd y craffwr y bleidlais",
  },
  "support.did.RollFrozen": {
    en: "The scrutineer froze the roll",
    cy: "Rhewodd y craffwr y gofrestr",
  },
  "support.did.BallotOpened": {
    en: "The scrutineer opened the poll",
    cy: "Agorodd y craffwr y bleidlais",
  },
  "support.did.BallotClosed": {
    en: "The scrutineer closed the box",
    cy: "Caeodd y craffwr y blwch",
  },
  "support.did.BallotReported": { en: "The scrutineer reported", cy: "Adroddodd y craffwr" },
  "support.entry": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "support.task": { en: "Support ballot", cy: "Pleidlais gefnogaeth" },
  "support.task.none": { en: "No ballot is called", cy: "Ni alwyd pleidlais" },
  "support.task.missing": {
    en: {
      plural: "missing",
      one: "1 thing must be settled first",
      other: "{missing} things must be settled first",
    },
    cy: {
      plural: "missing",
      one: "Rhaid setlo 1 peth yn gyntaf",
      other: "Rhaid setlo {missing} peth yn gyntaf",
    },
  },
  "support.task.runs": {
    en: "Voting from {opens} to {closes}",
    cy: "Pleidleisio o {opens} i {closes}",
  },
  "support.task.result": { en: "{for} said yes", cy: "Dywedodd {for} ie" },
  "support.task.noStaff": {
    en: "There is no predecessor whose staff would vote",
    cy: "Nid oes rhagflaenydd y byddai ei staff yn pleidleisio",
  },
  "support.task.saidNo": { en: "Staff did not say yes: {for}", cy: "Ni ddywedodd staff ie: {for}" },
  "support.taskUsers": { en: "Users’ ballot", cy: "Pleidlais defnyddwyr" },
  "support.block.saidNo": {
    en: "The staff did not say yes. The way stops here.",
    cy: "Ni ddywedodd y staff ie. Mae’r ffordd yn dod i ben yma.",
  },
  "support.block.ended": {
    en: "The staff’s yes has ended. The scrutineer must ask them again.",
    cy: "Mae ie’r staff wedi dod i ben. Rhaid i’r craffwr ofyn iddynt eto.",
  },
  "support.block.challenge": {
    en: "The ballot is challenged. The arbiter must rule.",
    cy: "Heriwyd y bleidlais. Rhaid i’r cymrodeddwr ddyfarnu.",
  },
  "support.block.close": {
    en: "Voting is over. The scrutineer must close the box.",
    cy: "Mae’r pleidleisio ar ben. Rhaid i’r craffwr gau’r blwch.",
  },
  "support.block.report": {
    en: "The box is closed. The scrutineer must report.",
    cy: "Mae’r blwch ar gau. Rhaid i’r craffwr adrodd.",
  },
};
