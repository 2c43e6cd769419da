/** Words of the public board: trackers, batches, files. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const boardWords: Catalogue = {
  "secretBallot.board.title": {
    en: "Votes in the ballot box",
    cy: "Pleidleisiau yn y blwch pleidleisio",
  },
  "secretBallot.board.open": {
    en: "Sealed votes so far: {ballots}. The poll is open.",
    cy: "Pleidleisiau wedi’u selio hyd yma: {ballots}. Mae’r bleidlais ar agor.",
  },
  "secretBallot.board.closed": {
    en: "Sealed votes: {ballots}. The poll is closed.",
    cy: "Pleidleisiau wedi’u selio: {ballots}. Mae’r bleidlais wedi cau.",
  },
  "secretBallot.board.means": {
    en: "Find your tracker here, and your sealed vote is in the box as you sent it. A tracker cannot show how anybody voted. The list is in the order of the trackers, not of the votes.",
    cy: "Dewch o hyd i’ch olrheiniwr yma, ac mae’ch pleidlais wedi’i selio yn y blwch fel yr anfonoch hi. Ni all olrheiniwr ddangos sut y pleidleisiodd neb. Mae’r rhestr yn nhrefn yr olrheinwyr, nid y pleidleisiau.",
  },
  "secretBallot.board.waits": {
    en: "A new vote appears with the next batch. Batches are sealed each hour, and when at least five votes wait. At the close, every vote is in.",
    cy: "Mae pleidlais newydd yn ymddangos gyda’r swp nesaf. Selir sypiau bob awr, a phan fydd o leiaf bum pleidlais yn aros. Ar y diwedd, bydd pob pleidlais i mewn.",
  },
  "secretBallot.board.none": {
    en: "No votes are sealed yet.",
    cy: "Nid oes pleidleisiau wedi’u selio eto.",
  },
  "secretBallot.board.find": { en: "Find a vote", cy: "Dod o hyd i bleidlais" },
  "secretBallot.board.trackers": { en: "All trackers", cy: "Pob olrheiniwr" },
  "secretBallot.board.begin": {
    en: "Trackers that begin with {begins}",
    cy: "Olrheinwyr sy’n dechrau gyda {begins}",
  },
  "secretBallot.board.words": { en: "In words", cy: "Mewn geiriau" },
  "secretBallot.board.tracker": { en: "Tracker", cy: "Olrheiniwr" },
  "secretBallot.board.counts": { en: "Does it count?", cy: "A yw’n cyfrif?" },
  "secretBallot.board.stands": { en: "Yes", cy: "Ydy" },
  "secretBallot.board.replaced": {
    en: "No: replaced by a later vote",
    cy: "Nac ydy: pleidlais ddiweddarach yn ei lle",
  },
  "secretBallot.board.notFound": {
    en: "No sealed vote has a tracker that begins with {begins}.",
    cy: "Nid oes pleidlais wedi’i selio ag olrheiniwr sy’n dechrau gyda {begins}.",
  },
  "secretBallot.board.private": {
    en: "Only the beginning is asked for, so that nobody learns which vote you look for.",
    cy: "Dim ond y dechrau y gofynnir amdano, fel na fydd neb yn dysgu am ba bleidlais rydych yn chwilio.",
  },
  "secretBallot.board.beginning": {
    en: "How does the tracker begin?",
    cy: "Sut mae’r olrheiniwr yn dechrau?",
  },
  "secretBallot.board.beginningHint": {
    en: "The first one or two characters are enough. Capitals matter.",
    cy: "Mae’r un neu ddau nod cyntaf yn ddigon. Mae priflythrennau’n bwysig.",
  },
  "secretBallot.board.show": { en: "Show these", cy: "Dangos y rhain" },
  "secretBallot.board.batches": { en: "Batches", cy: "Sypiau" },
  "secretBallot.board.batchesMean": {
    en: "Each batch is sealed into the public record by its fingerprint. A vote that was taken out or put in later would break it.",
    cy: "Selir pob swp yn y cofnod cyhoeddus gan ei ôl bys. Byddai pleidlais a dynnwyd allan neu a roddwyd i mewn yn ddiweddarach yn ei dorri.",
  },
  "secretBallot.board.batch": { en: "Batch", cy: "Swp" },
  "secretBallot.board.batchOf": { en: "Batch {batch}", cy: "Swp {batch}" },
  "secretBallot.board.day": { en: "Day", cy: "Diwrnod" },
  "secretBallot.board.soFar": { en: "Votes so far", cy: "Pleidleisiau hyd yma" },
  "secretBallot.board.head": { en: "Fingerprint", cy: "Ôl bys" },
  "secretBallot.board.entry": { en: "In the record", cy: "Yn y cofnod" },
  "secretBallot.board.entryOf": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "secretBallot.board.files": { en: "Check all votes", cy: "Gwirio pob pleidlais" },
  "secretBallot.board.filesMean": {
    en: "The archive holds every sealed vote and every proof, and no names. Anyone can verify it with other people’s programs too.",
    cy: "Mae’r archif yn dal pob pleidlais wedi’i selio a phob prawf, a dim enwau. Gall unrhyw un ei gwirio â rhaglenni pobl eraill hefyd.",
  },
  "secretBallot.board.archive": { en: "The archive, {file}", cy: "Yr archif, {file}" },
  "secretBallot.board.archiveSoFar": {
    en: "The archive as far as it is sealed, {file}",
    cy: "Yr archif hyd at yr hyn a seliwyd, {file}",
  },
  "secretBallot.board.strict": {
    en: "The side file with the stronger proofs",
    cy: "Y ffeil ochr gyda’r profion cryfach",
  },
  "secretBallot.board.ballot": { en: "About this ballot", cy: "Am y bleidlais hon" },
};
