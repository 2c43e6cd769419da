/** The sentences of the ballot's acts: what each form asks. */
import type { Catalogue } from "@rochdale/language/message.ts";

const ballot = { en: "Which ballot?", cy: "Pa bleidlais?" };

export const actWords: Catalogue = {
  "act.ballot.call": { en: "Call a ballot", cy: "Galw pleidlais" },
  "act.ballot.call.intro": {
    en: "The scrutineer calls the ballot, not the people who gain by it. It is announced at least 21 days before it opens.",
    cy: "Y craffwr sy’n galw’r bleidlais, nid y bobl sy’n elwa ohoni. Fe’i cyhoeddir o leiaf 21 diwrnod cyn iddi agor.",
  },
  "act.ballot.call.purpose": { en: "What is it about?", cy: "Beth mae’n ymwneud ag ef?" },
  "act.ballot.call.rehearsal": { en: "Is it a rehearsal?", cy: "Ai ymarfer ydyw?" },
  "act.ballot.call.rehearsal.hint": {
    en: "A rehearsal counts for nothing. It may be held on any day.",
    cy: "Nid yw ymarfer yn cyfrif. Gellir ei gynnal ar unrhyw ddiwrnod.",
  },
  "act.ballot.call.box": { en: "Which ballot box?", cy: "Pa flwch pleidleisio?" },
  "act.ballot.call.box.hint": {
    en: "A ballot that counts in a real body needs the verifiable box: anyone can check it, and nobody who runs this service can see a vote.",
    cy: "Mae angen y blwch gwiriadwy ar bleidlais sy’n cyfrif mewn corff go iawn: gall unrhyw un ei wirio, ac ni all neb sy’n rhedeg y gwasanaeth hwn weld pleidlais.",
  },
  "act.ballot.call.question": { en: "The question", cy: "Y cwestiwn" },
  "act.ballot.call.answers": {
    en: "The answers, one on each line",
    cy: "Yr atebion, un ar bob llinell",
  },
  "act.ballot.call.answers.hint": {
    en: "Spell out the status quo: “No: stay with the council”. A blank paper is always possible.",
    cy: "Dywedwch yn llawn beth yw’r sefyllfa bresennol: “Na: aros gyda’r cyngor”. Mae papur gwag bob amser yn bosibl.",
  },
  "act.ballot.call.statusQuo": {
    en: "Which line is the status quo?",
    cy: "Pa linell yw’r sefyllfa bresennol?",
  },
  "act.ballot.call.opens": { en: "First day of voting", cy: "Diwrnod cyntaf pleidleisio" },
  "act.ballot.call.opens.hint": {
    en: "At least 21 days from today, so that everyone can read the papers",
    cy: "O leiaf 21 diwrnod o heddiw, fel y gall pawb ddarllen y papurau",
  },
  "act.ballot.call.closes": { en: "Last day of voting", cy: "Diwrnod olaf pleidleisio" },
  "act.ballot.call.closes.hint": {
    en: "At least 14 days after it opens",
    cy: "O leiaf 14 diwrnod ar ôl iddi agor",
  },
  "act.ballot.call.button": { en: "Check and call the ballot", cy: "Gwirio a galw’r bleidlais" },

  "act.ballot.setDates": { en: "Move the dates of a ballot", cy: "Symud dyddiadau pleidlais" },
  "act.ballot.setDates.ballot": ballot,
  "act.ballot.setDates.opens": { en: "First day of voting", cy: "Diwrnod cyntaf pleidleisio" },
  "act.ballot.setDates.closes": { en: "Last day of voting", cy: "Diwrnod olaf pleidleisio" },
  "act.ballot.setDates.button": { en: "Move the dates", cy: "Symud y dyddiadau" },

  "act.ballot.open": { en: "Open the poll", cy: "Agor y bleidlais" },
  "act.ballot.open.intro": {
    en: "From now on the roll and the papers that are asked about stay as they are.",
    cy: "O hyn ymlaen mae’r gofrestr a’r papurau y gofynnir amdanynt yn aros fel y maent.",
  },
  "act.ballot.open.ballot": ballot,
  "act.ballot.open.button": { en: "Open the poll", cy: "Agor y bleidlais" },

  "act.ballot.close": { en: "Close the poll and count", cy: "Cau’r bleidlais a chyfrif" },
  "act.ballot.close.intro": {
    en: "The box is closed for ever. Its fingerprint and the number of papers enter the record; the result comes with the report.",
    cy: "Caeir y blwch am byth. Mae ei ôl bys a nifer y papurau’n mynd i’r cofnod; daw’r canlyniad gyda’r adroddiad.",
  },
  "act.ballot.close.ballot": ballot,
  "act.ballot.close.button": { en: "Close the poll", cy: "Cau’r bleidlais" },

  "act.ballot.report": { en: "Report the ballot", cy: "Adrodd ar y bleidlais" },
  "act.ballot.report.intro": {
    en: "The votes in the box stand as they were counted. Add the papers that you counted by hand, and say how the ballot went.",
    cy: "Mae’r pleidleisiau yn y blwch yn sefyll fel y’u cyfrifwyd. Ychwanegwch y papurau a gyfrifwyd â llaw, a dywedwch sut aeth y bleidlais.",
  },
  "act.ballot.report.ballot": ballot,
  "act.ballot.report.paperFor": { en: "Paper votes for", cy: "Pleidleisiau papur o blaid" },
  "act.ballot.report.paperAgainst": {
    en: "Paper votes for the status quo",
    cy: "Pleidleisiau papur dros y sefyllfa bresennol",
  },
  "act.ballot.report.paperAbstain": {
    en: "Paper votes for neither",
    cy: "Pleidleisiau papur heb y naill na’r llall",
  },
  "act.ballot.report.paperSpoiled": { en: "Spoiled papers", cy: "Papurau wedi’u difetha" },
  "act.ballot.report.issued": {
    en: "Codes and papers given out",
    cy: "Codau a phapurau a roddwyd",
  },
  "act.ballot.report.undelivered": { en: "Not delivered", cy: "Heb eu danfon" },
  "act.ballot.report.reissued": { en: "Given again after loss", cy: "Wedi’u rhoi eto ar ôl colli" },
  "act.ballot.report.late": { en: "Came too late", cy: "Daeth yn rhy hwyr" },
  "act.ballot.report.independent": {
    en: "Were you independent of the authority, the proposers and the unions throughout?",
    cy: "A oeddech yn annibynnol ar yr awdurdod, y cynigwyr a’r undebau drwy gydol yr amser?",
  },
  "act.ballot.report.rollInspected": {
    en: "Did you inspect the roll?",
    cy: "A wnaethoch archwilio’r gofrestr?",
  },
  "act.ballot.report.interference": {
    en: "Was there interference with voters?",
    cy: "A fu ymyrraeth â phleidleiswyr?",
  },
  "act.ballot.report.report": { en: "The scrutineer’s statement", cy: "Datganiad y craffwr" },
  "act.ballot.report.report.hint": {
    en: "How codes were made, sent, returned and counted; incidents; cost",
    cy: "Sut y gwnaed, anfonwyd, dychwelwyd a chyfrifwyd codau; digwyddiadau; cost",
  },
  "act.ballot.report.button": {
    en: "Sign and record the report",
    cy: "Llofnodi a chofnodi’r adroddiad",
  },

  "act.ballot.challenge": { en: "Challenge a ballot", cy: "Herio pleidlais" },
  "act.ballot.challenge.intro": {
    en: "An arbiter rules on it. Your grounds are published; leave out names.",
    cy: "Mae cymrodeddwr yn dyfarnu. Cyhoeddir eich seiliau; peidiwch â rhoi enwau.",
  },
  "act.ballot.challenge.ballot": ballot,
  "act.ballot.challenge.grounds": { en: "Your grounds", cy: "Eich seiliau" },
  "act.ballot.challenge.button": { en: "Challenge the ballot", cy: "Herio’r bleidlais" },

  "act.ballot.ruleChallenge": { en: "Rule on a challenge", cy: "Dyfarnu ar her" },
  "act.ballot.ruleChallenge.challenge": { en: "Which challenge?", cy: "Pa her?" },
  "act.ballot.ruleChallenge.outcome": { en: "What is the ruling?", cy: "Beth yw’r dyfarniad?" },
  "act.ballot.ruleChallenge.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.ballot.ruleChallenge.button": { en: "Record the ruling", cy: "Cofnodi’r dyfarniad" },

  "act.ballot.materialChange": {
    en: "Record that the terms have changed",
    cy: "Cofnodi bod y telerau wedi newid",
  },
  "act.ballot.materialChange.intro": {
    en: "The staff said yes to what they were shown. When it changes, their yes ends and they must be asked again.",
    cy: "Dywedodd y staff ie i’r hyn a ddangoswyd iddynt. Pan fydd yn newid, daw eu hie i ben a rhaid gofyn eto.",
  },
  "act.ballot.materialChange.what": { en: "What has changed?", cy: "Beth sydd wedi newid?" },
  "act.ballot.materialChange.words": { en: "How has it changed?", cy: "Sut mae wedi newid?" },
  "act.ballot.materialChange.button": { en: "Record the change", cy: "Cofnodi’r newid" },
};
