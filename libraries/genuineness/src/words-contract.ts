/** Words of the findings on the contract: the lawful route, the safeguards, the plan if it fails. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const contractWords: Catalogue = {
  "finding.lawfulRoute.claim": {
    en: "The contract came by a lawful route",
    cy: "Daeth y contract ar hyd llwybr cyfreithlon",
  },
  "finding.lawfulRoute.rule.1": {
    en: "A lawful route is recorded before any offer, and the award follows it",
    cy: "Cofnodir llwybr cyfreithlon cyn unrhyw gynnig, ac mae'r dyfarniad yn ei ddilyn",
  },
  "finding.lawfulRoute.none": {
    en: "No route to a contract is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes llwybr at gontract yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.lawfulRoute.offerFirst": {
    en: "An offer was made on {day}, before any lawful route was recorded.",
    cy: "Gwnaed cynnig ar {day}, cyn cofnodi unrhyw lwybr cyfreithlon.",
  },
  "finding.lawfulRoute.rival": {
    en: "On {day} the contract was awarded to a rival.",
    cy: "Ar {day} dyfarnwyd y contract i gystadleuydd.",
  },
  "finding.lawfulRoute.closed": {
    en: "This route is closed: {route}. {reasons}",
    cy: "Mae'r llwybr hwn ar gau: {route}. {reasons}",
  },
  "finding.lawfulRoute.unproven": {
    en: "Recorded route: {route}. {reasons}",
    cy: "Llwybr a gofnodwyd: {route}. {reasons}",
  },
  "finding.lawfulRoute.met": {
    en: "Recorded before any offer, and open to this body: {route}.",
    cy: "Cofnodwyd cyn unrhyw gynnig, ac yn agored i'r corff hwn: {route}.",
  },
  "finding.lawfulRoute.change.record": {
    en: "The authority's recorded route, with its reasons, would decide it.",
    cy: "Byddai llwybr cofnodedig yr awdurdod, gyda'i resymau, yn penderfynu hyn.",
  },
  "finding.lawfulRoute.change.again": {
    en: "Withdrawing the offer and making a new one after the route would meet it.",
    cy: "Byddai tynnu'r cynnig yn ôl a gwneud un newydd ar ôl y llwybr yn ei fodloni.",
  },
  "finding.lawfulRoute.change.rival": {
    en: "Only a new award, by a lawful route, would meet it.",
    cy: "Dim ond dyfarniad newydd, ar hyd llwybr cyfreithlon, fyddai'n ei fodloni.",
  },
  "finding.lawfulRoute.change.lose": {
    en: "An offer found to be earlier than the route, or an earlier contract that bars it, would lose it.",
    cy: "Byddai cynnig y canfyddir ei fod cyn y llwybr, neu gontract cynharach sy'n ei wahardd, yn ei golli.",
  },
  "finding.contractSafeguards.claim": {
    en: "The contract protects the service",
    cy: "Mae'r contract yn diogelu'r gwasanaeth",
  },
  "finding.contractSafeguards.rule.1": {
    en: "Signed: continuity instead of rescue, open books, no sale on, return possible, nine months' notice",
    cy: "Llofnodwyd: parhad yn lle achub, llyfrau agored, dim gwerthu ymlaen, dychwelyd yn bosibl, naw mis o rybudd",
  },
  "finding.contractSafeguards.none": {
    en: "No contract is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes contract yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.contractSafeguards.agreed": {
    en: "The heads of terms hold every safeguard. The contract is not signed yet.",
    cy: "Mae'r penawdau telerau yn cynnwys pob mesur diogelu. Nid yw'r contract wedi'i lofnodi eto.",
  },
  "finding.contractSafeguards.agreedWithout": {
    en: "The heads of terms lack {missing}. The contract is not signed yet.",
    cy: "Nid yw'r penawdau telerau yn cynnwys {missing}. Nid yw'r contract wedi'i lofnodi eto.",
  },
  "finding.contractSafeguards.missing": {
    en: "The signed contract lacks {missing}.",
    cy: "Nid yw'r contract a lofnodwyd yn cynnwys {missing}.",
  },
  "finding.contractSafeguards.met": {
    en: "The contract from {from} to {to} holds every safeguard. Months of notice: {notice}.",
    cy: "Mae'r contract o {from} hyd {to} yn cynnwys pob mesur diogelu. Misoedd o rybudd: {notice}.",
  },
  "finding.contractSafeguards.change.sign": {
    en: "A signed contract with every safeguard would meet it.",
    cy: "Byddai contract wedi'i lofnodi gyda phob mesur diogelu yn ei fodloni.",
  },
  "finding.contractSafeguards.change.add": {
    en: "Adding what is missing to the contract would meet it.",
    cy: "Byddai ychwanegu'r hyn sydd ar goll at y contract yn ei fodloni.",
  },
  "finding.contractSafeguards.change.lose": {
    en: "A new contract without one of them would lose it.",
    cy: "Byddai contract newydd heb un ohonynt yn ei golli.",
  },
  "safeguard.noBailOut": { en: "the rule against a bail-out", cy: "y rheol yn erbyn achubiaeth" },
  "safeguard.continuityPlan": { en: "a continuity plan", cy: "cynllun parhad" },
  "safeguard.openBook": { en: "open books", cy: "llyfrau agored" },
  "safeguard.noSale": { en: "the members' vote on a sale", cy: "pleidlais yr aelodau ar werthu" },
  "safeguard.noAssignment": {
    en: "the members' vote on assignment",
    cy: "pleidlais yr aelodau ar aseinio",
  },
  "safeguard.noInvestor": {
    en: "the members' vote on investors",
    cy: "pleidlais yr aelodau ar fuddsoddwyr",
  },
  "safeguard.returnInHouse": {
    en: "return in house at the end",
    cy: "dychwelyd yn fewnol ar y diwedd",
  },
  "safeguard.notice": { en: "nine months' notice", cy: "naw mis o rybudd" },
  "finding.continuityReady.claim": {
    en: "There is a tested plan if it fails",
    cy: "Mae cynllun wedi'i brofi os bydd yn methu",
  },
  "finding.continuityReady.rule.1": {
    en: "A filed plan with step-in, exit and nine months' notice, tested within the year",
    cy: "Cynllun wedi'i ffeilio gyda chamu i mewn, ymadael a naw mis o rybudd, wedi'i brofi o fewn y flwyddyn",
  },
  "finding.continuityReady.none": {
    en: "No continuity plan is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes cynllun parhad yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.continuityReady.gaps": {
    en: "The plan lacks {gaps}.",
    cy: "Nid yw'r cynllun yn cynnwys {gaps}.",
  },
  "gap.stepIn": { en: "step-in by the authority", cy: "camu i mewn gan yr awdurdod" },
  "gap.exitPlan": { en: "an exit plan", cy: "cynllun ymadael" },
  "gap.notice": { en: "nine months' notice", cy: "naw mis o rybudd" },
  "finding.continuityReady.untested": {
    en: "The plan is filed. The record holds no test of it.",
    cy: "Mae'r cynllun wedi'i ffeilio. Nid oes prawf ohono yn y cofnod.",
  },
  "finding.continuityReady.failed": {
    en: "The plan failed its test on {day}.",
    cy: "Methodd y cynllun ei brawf ar {day}.",
  },
  "finding.continuityReady.stale": {
    en: "The plan was last tested on {day}, over a year ago.",
    cy: "Profwyd y cynllun ddiwethaf ar {day}, dros flwyddyn yn ôl.",
  },
  "finding.continuityReady.met": {
    en: "The plan has step-in, exit and notice, and passed its test on {day}.",
    cy: "Mae gan y cynllun gamu i mewn, ymadael a rhybudd, a phasiodd ei brawf ar {day}.",
  },
  "finding.continuityReady.change.file": {
    en: "A filed plan, and a passed test of it, would prove it.",
    cy: "Byddai cynllun wedi'i ffeilio, a phrawf a basiwyd, yn ei brofi.",
  },
  "finding.continuityReady.change.fill": {
    en: "Filing a plan with what is missing would meet it.",
    cy: "Byddai ffeilio cynllun gyda'r hyn sydd ar goll yn ei fodloni.",
  },
  "finding.continuityReady.change.test": {
    en: "A passed test within the year, reported by somebody else, would prove it.",
    cy: "Byddai prawf a basiwyd o fewn y flwyddyn, a adroddwyd gan rywun arall, yn ei brofi.",
  },
  "finding.continuityReady.change.pass": {
    en: "Passing a new test would meet it.",
    cy: "Byddai pasio prawf newydd yn ei fodloni.",
  },
  "finding.continuityReady.change.lose": {
    en: "A failed test, or a year without one, would lose it.",
    cy: "Byddai prawf a fethwyd, neu flwyddyn heb un, yn ei golli.",
  },
};
