/** The sentences of ballots: called, opened, closed, reported, challenged; and a change that ends the mandate. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { ballotFacts } from "./ballots.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const ballotWords: Catalogue = {
  "fact.BallotCalled": {
    en: "A ballot was called, to run from {opens} to {closes}. Its purpose: {purpose}.",
    cy: "Galwyd pleidlais, i redeg o {opens} i {closes}. Ei diben: {purpose}.",
  },
  "fact.BallotCalled.rehearsal": {
    en: "A rehearsal ballot was called, from {opens} to {closes}. It decides nothing. Its purpose: {purpose}.",
    cy: "Galwyd pleidlais ymarfer, o {opens} i {closes}. Nid yw'n penderfynu dim. Ei diben: {purpose}.",
  },
  "fact.RollFrozen": {
    en: "The roll of the ballot was frozen. People entitled to vote: {eligible}.",
    cy: "Rhewyd rhestr y bleidlais. Pobl sydd â hawl i bleidleisio: {eligible}.",
  },
  "fact.RollObjectionRuled.added": {
    en: "An objection to the roll was upheld: a person was added.",
    cy: "Cadarnhawyd gwrthwynebiad i'r rhestr: ychwanegwyd person.",
  },
  "fact.RollObjectionRuled.removed": {
    en: "An objection to the roll was upheld: a person was removed.",
    cy: "Cadarnhawyd gwrthwynebiad i'r rhestr: tynnwyd person.",
  },
  "fact.RollObjectionRuled.unchanged": {
    en: "An objection to the roll was dismissed: the roll stays as it was.",
    cy: "Gwrthodwyd gwrthwynebiad i'r rhestr: mae'r rhestr yn aros fel yr oedd.",
  },
  "fact.BallotOpened": {
    en: "The ballot opened. People entitled to vote: {eligible}.",
    cy: "Agorodd y bleidlais. Pobl sydd â hawl i bleidleisio: {eligible}.",
  },
  "fact.BallotClosed": {
    en: "The ballot closed. Papers in the box: {papers}.",
    cy: "Caeodd y bleidlais. Papurau yn y blwch: {papers}.",
  },
  "fact.BallotReported": {
    en: "The ballot was counted. For: {for}. Against: {against}. Returned: {returned}.",
    cy: "Cyfrifwyd y bleidlais. O blaid: {for}. Yn erbyn: {against}. Dychwelwyd: {returned}.",
  },
  "fact.BallotReported.interference": {
    en: "The ballot was counted. For: {for}. Against: {against}. Returned: {returned}. Interference: {interference}.",
    cy: "Cyfrifwyd y bleidlais. O blaid: {for}. Yn erbyn: {against}. Dychwelwyd: {returned}. Ymyrraeth: {interference}.",
  },
  "fact.BallotReported.board": {
    en: "The papers of a ballot for the board were reported. Valid: {valid}. Returned: {returned}.",
    cy: "Adroddwyd ar bapurau pleidlais ar gyfer y bwrdd. Dilys: {valid}. Dychwelwyd: {returned}.",
  },
  "fact.BallotReported.boardInterference": {
    en: "The papers of a ballot for the board were reported. Valid: {valid}. Returned: {returned}. Interference: {interference}.",
    cy: "Adroddwyd ar bapurau pleidlais ar gyfer y bwrdd. Dilys: {valid}. Dychwelwyd: {returned}. Ymyrraeth: {interference}.",
  },
  "fact.BallotChallenged": {
    en: "The ballot was challenged.",
    cy: "Heriwyd y bleidlais.",
  },
  "fact.BallotChallengeRuled.dismissed": {
    en: "A challenge to the ballot was dismissed. The result stands.",
    cy: "Gwrthodwyd her i'r bleidlais. Mae'r canlyniad yn sefyll.",
  },
  "fact.BallotChallengeRuled.voided": {
    en: "A challenge to the ballot was upheld. The result is void.",
    cy: "Cadarnhawyd her i'r bleidlais. Mae'r canlyniad yn ddi-rym.",
  },
  "fact.MaterialChange": {
    en: "Something that staff voted on was changed: {what}. An earlier ballot no longer counts.",
    cy: "Newidiwyd rhywbeth y pleidleisiodd staff arno: {what}. Nid yw pleidlais gynharach yn cyfrif mwyach.",
  },
  "fact.BallotDatesSet": {
    en: "The dates of the ballot were set anew: {opens} to {closes}.",
    cy: "Gosodwyd dyddiadau'r bleidlais o'r newydd: {opens} i {closes}.",
  },
};

export const ballotTellings: Tellings<keyof typeof ballotFacts> = {
  "BallotCalled/1": ({ rehearsal, opens, closes, purpose }) =>
    told(rehearsal ? "BallotCalled.rehearsal" : "BallotCalled", {
      opens: { day: opens },
      closes: { day: closes },
      purpose: named("ballotPurpose", purpose),
    }),
  "RollFrozen/1": ({ eligible }) => told("RollFrozen", { eligible }),
  "RollObjectionRuled/1": ({ outcome }) => told(`RollObjectionRuled.${outcome}`),
  "BallotOpened/1": ({ eligible }) => told("BallotOpened", { eligible }),
  "BallotClosed/1": ({ papers }) => told("BallotClosed", { papers }),
  "BallotReported/1": ({ tally, interference, purpose }) => {
    const { eligible, for: inFavour, against, abstain, spoiled } = tally;
    const returned = { of: [inFavour + against + abstain + spoiled, eligible] } as const;
    const board = purpose === "boardElection";
    const values = board
      ? { valid: inFavour + against, returned }
      : { for: inFavour, against, returned };
    return interference === "none"
      ? told(board ? "BallotReported.board" : "BallotReported", values)
      : told(board ? "BallotReported.boardInterference" : "BallotReported.interference", {
          ...values,
          interference: named("interference", interference),
        });
  },
  "BallotChallenged/1": () => told("BallotChallenged"),
  "BallotChallengeRuled/1": ({ outcome }) => told(`BallotChallengeRuled.${outcome}`),
  "MaterialChange/1": ({ what }) => told("MaterialChange", { what: named("change", what) }),
  "BallotDatesSet/1": ({ opens, closes }) =>
    told("BallotDatesSet", { opens: { day: opens }, closes: { day: closes } }),
};
