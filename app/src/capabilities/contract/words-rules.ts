/** The sentences of refusals, problems and letters of route and contract. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const ruleWords: Catalogue = {
  "contract.refused.noOffer": { en: "No offer has been made", cy: "Ni wnaed cynnig" },
  "contract.remedy.noOffer": { en: "Make an offer", cy: "Gwnewch gynnig" },
  "contract.refused.agreedAlready": {
    en: "Offer {version} is agreed already",
    cy: "Cytunwyd ar gynnig {version} eisoes",
  },
  "contract.remedy.agreedAlready": {
    en: "Make a new offer to change the terms",
    cy: "Gwnewch gynnig newydd i newid y telerau",
  },
  "contract.refused.ownOffer": {
    en: "Offer {version} is your own side’s. Nobody agrees to their own offer",
    cy: "Cynnig eich ochr chi yw {version}. Nid oes neb yn cytuno i’w gynnig ei hun",
  },
  "contract.remedy.ownOffer": {
    en: "The other side must agree, or answer with an offer of its own",
    cy: "Rhaid i’r ochr arall gytuno, neu ateb â’i chynnig ei hun",
  },
  "contract.refused.noRoute": { en: "No route is on record", cy: "Nid oes llwybr ar gofnod" },
  "contract.remedy.noRoute": { en: "Record the route first", cy: "Cofnodwch y llwybr yn gyntaf" },
  "contract.refused.signedAlready": {
    en: "A contract is signed",
    cy: "Mae contract wedi’i lofnodi",
  },
  "contract.remedy.signedAlready": {
    en: "Its terms stand until it ends",
    cy: "Mae ei delerau’n sefyll nes iddo ddod i ben",
  },
  "contract.refused.notAgreed": { en: "No terms are agreed", cy: "Nid oes telerau wedi’u cytuno" },
  "contract.remedy.notAgreed": {
    en: "One side offers terms and the other agrees",
    cy: "Mae un ochr yn cynnig telerau a’r llall yn cytuno",
  },
  "contract.refused.notDecided": {
    en: "The authority has not finally decided to agree",
    cy: "Nid yw’r awdurdod wedi penderfynu’n derfynol gytuno",
  },
  "contract.remedy.notDecided": {
    en: "The authority must decide after the ballot, with reasons",
    cy: "Rhaid i’r awdurdod benderfynu ar ôl y bleidlais, gyda rhesymau",
  },
  "contract.refused.rivalWon": {
    en: "The award went to a rival",
    cy: "Aeth y dyfarniad i gystadleuydd",
  },
  "contract.remedy.rivalWon": {
    en: "The case can be stopped, or a new route recorded when the contract is let again",
    cy: "Gellir atal yr achos, neu gofnodi llwybr newydd pan osodir y contract eto",
  },
  "contract.refused.noAward": {
    en: "On this route others may bid, and no award is on record",
    cy: "Ar y llwybr hwn caiff eraill wneud cais, ac nid oes dyfarniad ar gofnod",
  },
  "contract.remedy.noAward": { en: "Record the award", cy: "Cofnodwch y dyfarniad" },
  "contract.refused.mandateOver": {
    en: "The staff’s yes no longer counts: {because}",
    cy: "Nid yw ie’r staff yn cyfrif mwyach: {because}",
  },
  "contract.remedy.mandateOver": { en: "Ask the staff again", cy: "Gofynnwch i’r staff eto" },
  "contract.refused.changedAfterBallot": {
    en: "Offer {version} was agreed after the staff voted. They said yes to other terms",
    cy: "Cytunwyd ar gynnig {version} ar ôl i’r staff bleidleisio. Dywedasant ie i delerau eraill",
  },
  "contract.remedy.changedAfterBallot": {
    en: "Record the material change and ask the staff again",
    cy: "Cofnodwch y newid sylweddol a gofynnwch i’r staff eto",
  },
  "contract.refused.noPlan": {
    en: "No continuity plan is filed",
    cy: "Nid oes cynllun parhad wedi’i ffeilio",
  },
  "contract.remedy.noPlan": {
    en: "The mutual must file its plan first",
    cy: "Rhaid i’r sefydliad ffeilio ei gynllun yn gyntaf",
  },
  "contract.refused.notSigned": {
    en: "No contract is signed",
    cy: "Nid oes contract wedi’i lofnodi",
  },
  "contract.remedy.notSigned": {
    en: "Sign the contract first",
    cy: "Llofnodwch y contract yn gyntaf",
  },
  "contract.problem.days": {
    en: "Write each day on its own line, like 1 4 2023",
    cy: "Ysgrifennwch bob diwrnod ar ei linell ei hun, fel 1 4 2023",
  },
  "contract.problem.manyDays": {
    en: "Give {most} days or fewer",
    cy: "Rhowch {most} diwrnod neu lai",
  },
  "contract.problem.advice": {
    en: "Attach the advice on which this route rests",
    cy: "Atodwch y cyngor y mae’r llwybr hwn yn seiliedig arno",
  },
  "contract.problem.rivals": {
    en: "Give 2 or more: a rival won, so at least two bid",
    cy: "Rhowch 2 neu fwy: enillodd cystadleuydd, felly gwnaeth o leiaf ddau gais",
  },
  "contract.problem.wholeLine": {
    en: "Fill every box of line {line}, or empty them all",
    cy: "Llenwch bob blwch yn llinell {line}, neu gwagiwch nhw i gyd",
  },
  "contract.problem.ground": {
    en: "Say why the prices are closed",
    cy: "Dywedwch pam mae’r prisiau ar gau",
  },
  "contract.problem.until": { en: "Give a day after {day}", cy: "Rhowch ddiwrnod ar ôl {day}" },
  "contract.problem.eitherPrices": {
    en: "Give the prices one way only: in the lines, as a closed paper, or as a schedule. Terms in your draft or file: {terms}",
    cy: "Rhowch y prisiau mewn un ffordd yn unig: yn y llinellau, fel papur caeedig, neu fel rhestr. Termau yn eich drafft neu’ch ffeil: {terms}",
  },
  "contract.problem.noPrice": {
    en: "Give at least one price, or the prices as a closed paper",
    cy: "Rhowch o leiaf un pris, neu’r prisiau fel papur caeedig",
  },
  "contract.problem.ends": {
    en: "Give {term} for the agreed term, or a day up to {longest} with the extension",
    cy: "Rhowch {term} ar gyfer y tymor a gytunwyd, neu ddiwrnod hyd at {longest} gyda’r estyniad",
  },

  "contract.letter.route.subject": {
    en: "Route on record: {route}",
    cy: "Llwybr ar gofnod: {route}",
  },
  "contract.letter.route.text": {
    en: "The authority recorded the route with its reasons. The page of routes shows which others are open.",
    cy: "Cofnododd yr awdurdod y llwybr gyda’i resymau. Mae tudalen y llwybrau’n dangos pa rai eraill sy’n agored.",
  },
  "contract.letter.offer.subject": { en: "Offer {version} is made", cy: "Gwnaed cynnig {version}" },
  "contract.letter.offer.text": {
    en: "Offer {version} waits for your side’s agreement, or for an offer of your own.",
    cy: "Mae cynnig {version} yn aros am gytundeb eich ochr chi, neu am eich cynnig eich hun.",
  },
  "contract.letter.agreed.subject": {
    en: "Offer {version} is agreed",
    cy: "Cytunwyd ar gynnig {version}",
  },
  "contract.letter.agreed.text": {
    en: "The terms of offer {version} are agreed. The staff vote on them as they stand.",
    cy: "Cytunwyd ar delerau cynnig {version}. Mae’r staff yn pleidleisio arnynt fel y maent.",
  },
  "contract.letter.award.thisBody": {
    en: "The contract goes to the mutual",
    cy: "Mae’r contract yn mynd i’r sefydliad cydfuddiannol",
  },
  "contract.letter.award.rival": {
    en: "The contract goes to a rival",
    cy: "Mae’r contract yn mynd i gystadleuydd",
  },
  "contract.letter.award.text": {
    en: {
      plural: "bidders",
      one: "There was 1 bid. The reasons are in the record.",
      other: "There were {bidders} bids. The reasons are in the record.",
    },
    cy: {
      plural: "bidders",
      one: "Roedd 1 cais. Mae’r rhesymau yn y cofnod.",
      other: "Roedd {bidders} cais. Mae’r rhesymau yn y cofnod.",
    },
  },
  "contract.letter.signed.subject": { en: "The contract is signed", cy: "Llofnodwyd y contract" },
  "contract.letter.signed.text": {
    en: "It runs from {from} to {to} on the terms that were agreed.",
    cy: "Mae’n rhedeg o {from} i {to} ar y telerau a gytunwyd.",
  },
};
