/** The sentences of the ballot's rules: why an act is refused, what can be done, what is wrong with an answer; letters. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const ruleWords: Catalogue = {
  "support.refused.pollStillOpen": {
    en: "People may vote until {closes}",
    cy: "Caiff pobl bleidleisio tan {closes}",
  },
  "support.remedy.pollStillOpen": {
    en: "Close on {closes} or later",
    cy: "Caewch ar {closes} neu’n hwyrach",
  },
  "support.refused.boxNotRead": {
    en: "The box was not counted for this decision",
    cy: "Ni chyfrifwyd y blwch ar gyfer y penderfyniad hwn",
  },
  "support.remedy.boxNotRead": {
    en: "Use the form on the ballot’s page, on the last day of voting or later",
    cy: "Defnyddiwch y ffurflen ar dudalen y bleidlais, ar ddiwrnod olaf pleidleisio neu’n hwyrach",
  },
  "support.refused.none.called": {
    en: "No ballot waits for this",
    cy: "Nid oes pleidlais yn aros am hyn",
  },
  "support.remedy.none.called": { en: "Call a ballot first", cy: "Galwch bleidlais yn gyntaf" },
  "support.refused.none.rollFrozen": {
    en: "No roll is frozen and open to objection",
    cy: "Nid oes cofrestr wedi’i rhewi ac yn agored i wrthwynebiad",
  },
  "support.remedy.none.rollFrozen": {
    en: "Freeze the roll first; once voting opens it stays as it is",
    cy: "Rhewch y gofrestr yn gyntaf; unwaith y bydd pleidleisio’n agor mae’n aros fel y mae",
  },
  "support.refused.none.open": { en: "No poll is open", cy: "Nid oes pleidlais ar agor" },
  "support.remedy.none.open": { en: "Open the poll first", cy: "Agorwch y bleidlais yn gyntaf" },
  "support.refused.none.closed": {
    en: "No poll is closed and waiting for its report",
    cy: "Nid oes pleidlais wedi cau ac yn aros am ei hadroddiad",
  },
  "support.remedy.none.closed": { en: "Close the poll first", cy: "Caewch y bleidlais yn gyntaf" },
  "support.refused.none.reported": {
    en: "No ballot in the verifiable box is reported",
    cy: "Nid oes pleidlais yn y blwch gwiriadwy wedi’i hadrodd",
  },
  "support.remedy.none.reported": {
    en: "Report the result first",
    cy: "Adroddwch y canlyniad yn gyntaf",
  },
  "support.refused.noChallenge": {
    en: "No challenge waits for a ruling",
    cy: "Nid oes her yn aros am ddyfarniad",
  },
  "support.remedy.noChallenge": {
    en: "A challenge must be made first",
    cy: "Rhaid gwneud her yn gyntaf",
  },
  "support.refused.ownChallenge": {
    en: "Nobody rules on their own challenge",
    cy: "Nid oes neb yn dyfarnu ar ei her ei hun",
  },
  "support.remedy.ownChallenge": { en: "Ask another arbiter", cy: "Gofynnwch i gymrodeddwr arall" },
  "support.refused.noMandate": {
    en: "No ballot has been reported whose yes could end",
    cy: "Nid adroddwyd ar unrhyw bleidlais y gallai ei hie ddod i ben",
  },
  "support.remedy.noMandate": {
    en: "Change the papers themselves: none is bound yet",
    cy: "Newidiwch y papurau eu hunain: nid oes un wedi’i rwymo eto",
  },

  "support.problem.twoAnswers": {
    en: "Write two answers, each on its own line: for, and the status quo",
    cy: "Ysgrifennwch ddau ateb, pob un ar ei linell ei hun: o blaid, a’r sefyllfa bresennol",
  },
  "support.problem.longAnswer": {
    en: "Shorten each answer to 200 characters or fewer",
    cy: "Byrhewch bob ateb i 200 nod neu lai",
  },
  "support.problem.sameAnswer": {
    en: "Make each answer different",
    cy: "Gwnewch bob ateb yn wahanol",
  },
  "support.problem.past": {
    en: "Give {day} or a later day",
    cy: "Rhowch {day} neu ddiwrnod diweddarach",
  },
  "support.problem.closesFirst": {
    en: "Close on {opens} or later",
    cy: "Caewch ar {opens} neu’n hwyrach",
  },
  "support.problem.moreThanVoters": {
    en: "Check the paper votes: with those in the box they are more than the {most} on the roll",
    cy: "Gwiriwch y pleidleisiau papur: gyda’r rhai yn y blwch maent yn fwy na’r {most} ar y gofrestr",
  },
  "support.problem.undelivered": {
    en: "Give {issued} or fewer: no more were given out",
    cy: "Rhowch {issued} neu lai: ni roddwyd mwy",
  },

  "support.letter.called.subject": {
    en: "A ballot is called: {question}",
    cy: "Galwyd pleidlais: {question}",
  },
  "support.letter.called.text": {
    en: "Voting runs from {opens} to {closes}. The papers are on the ballot’s page. Ask the scrutineer if you should be on the roll and are not.",
    cy: "Mae’r pleidleisio o {opens} i {closes}. Mae’r papurau ar dudalen y bleidlais. Gofynnwch i’r craffwr os dylech fod ar y gofrestr ac nad ydych.",
  },
  "support.letter.opened.subject": {
    en: "You can vote now: {question}",
    cy: "Gallwch bleidleisio nawr: {question}",
  },
  "support.letter.opened.text": {
    en: "Your voting code waits on the page of ballot {number}: sign in and fetch it. No code is ever sent by e-mail. Voting closes on {closes}.",
    cy: "Mae eich cod pleidleisio’n aros ar dudalen pleidlais {number}: mewngofnodwch i’w nôl. Ni anfonir cod byth drwy e-bost. Mae pleidleisio’n cau ar {closes}.",
  },
  "support.letter.closed.subject": {
    en: "Voting has closed: {question}",
    cy: "Mae pleidleisio wedi cau: {question}",
  },
  "support.letter.closed.text": {
    en: {
      plural: "papers",
      one: "1 paper is in the box. The result comes with the scrutineer’s report.",
      other: "{papers} papers are in the box. The result comes with the scrutineer’s report.",
    },
    cy: {
      plural: "papers",
      one: "Mae 1 papur yn y blwch. Daw’r canlyniad gydag adroddiad y craffwr.",
      other: "Mae {papers} papur yn y blwch. Daw’r canlyniad gydag adroddiad y craffwr.",
    },
  },
  "support.letter.reported.subject": {
    en: "The result is out: {question}",
    cy: "Mae’r canlyniad allan: {question}",
  },
  "support.letter.reported.text": {
    en: "The scrutineer’s report stands on the ballot’s page, with every figure.",
    cy: "Mae adroddiad y craffwr ar dudalen y bleidlais, gyda phob ffigur.",
  },
  "support.letter.challenged.subject": {
    en: "A ballot is challenged: {question}",
    cy: "Heriwyd pleidlais: {question}",
  },
  "support.letter.challenged.text": {
    en: "The grounds are in the record. An arbiter must rule on them.",
    cy: "Mae’r seiliau yn y cofnod. Rhaid i gymrodeddwr ddyfarnu arnynt.",
  },
  "support.letter.changed.subject": {
    en: "The terms have changed since the ballot",
    cy: "Mae’r telerau wedi newid ers y bleidlais",
  },
  "support.letter.changed.text": {
    en: "The staff’s yes was for other terms and has ended. They must be asked again.",
    cy: "Roedd ie’r staff ar gyfer telerau eraill ac mae wedi dod i ben. Rhaid gofyn iddynt eto.",
  },
};
