/** The sentences of the pages of route and contract, and of the road. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "contract.safeguard.noBailOut": {
    en: "No rescue with public money",
    cy: "Dim achub ag arian cyhoeddus",
  },
  "contract.safeguard.continuityPlan": { en: "A continuity plan", cy: "Cynllun parhad" },
  "contract.safeguard.openBook": { en: "Open books", cy: "Llyfrau agored" },
  "contract.safeguard.noSaleWithoutMembers": {
    en: "No sale without the members’ vote",
    cy: "Dim gwerthu heb bleidlais yr aelodau",
  },
  "contract.safeguard.noAssignmentWithoutMembers": {
    en: "No assignment without the members’ vote",
    cy: "Dim aseinio heb bleidlais yr aelodau",
  },
  "contract.safeguard.noInvestorWithoutMembers": {
    en: "No outside investor without the members’ vote",
    cy: "Dim buddsoddwr allanol heb bleidlais yr aelodau",
  },
  "contract.safeguard.returnInHouseAtEnd": {
    en: "Return in house possible at the end",
    cy: "Gellir dychwelyd yn fewnol ar y diwedd",
  },

  "contract.route.title": { en: "Routes to a contract", cy: "Llwybrau at gontract" },
  "contract.route.lead.none": {
    en: "No route is on record. No offer can be made before one is.",
    cy: "Nid oes llwybr ar gofnod. Ni ellir gwneud cynnig cyn bod un.",
  },
  "contract.route.lead.recorded": {
    en: "The authority recorded this route on {day}: {route}.",
    cy: "Cofnododd yr awdurdod y llwybr hwn ar {day}: {route}.",
  },
  "contract.route.reasons": { en: "Reasons of the authority", cy: "Rhesymau’r awdurdod" },
  "contract.route.table": {
    en: "Every route, and whether the law opens it",
    cy: "Pob llwybr, ac a yw’r gyfraith yn ei agor",
  },
  "contract.route.route": { en: "Route", cy: "Llwybr" },
  "contract.route.lawful": { en: "Lawful?", cy: "Cyfreithlon?" },
  "contract.route.means": { en: "What to know", cy: "Beth i’w wybod" },
  "contract.route.yes": { en: "Open", cy: "Agored" },
  "contract.route.no": { en: "Closed", cy: "Ar gau" },
  "contract.route.notProven": { en: "Not proven", cy: "Heb ei brofi" },
  "contract.route.closedHeading": {
    en: "You cannot use this route for this service: {route}",
    cy: "Ni allwch ddefnyddio’r llwybr hwn ar gyfer y gwasanaeth hwn: {route}",
  },
  "contract.route.unprovenHeading": {
    en: "{route}: what is still to be shown",
    cy: "{route}: beth sydd eto i’w ddangos",
  },
  "contract.route.choose": { en: "Choose this route", cy: "Dewis y llwybr hwn" },
  "contract.route.stay": {
    en: "Stay, and change how the team is run",
    cy: "Aros, a newid sut y rhedir y tîm",
  },
  "contract.route.stayMeans": {
    en: "No contract is needed, and no new body.",
    cy: "Nid oes angen contract, na chorff newydd.",
  },
  "contract.route.stayStep": { en: "Read the options", cy: "Darllen yr opsiynau" },
  "contract.route.noNotes": {
    en: "Nothing further is known against it.",
    cy: "Nid oes dim pellach yn hysbys yn ei erbyn.",
  },
  "contract.route.ask": {
    en: "This is not legal advice. Ask a question in the case: the answer is published.",
    cy: "Nid cyngor cyfreithiol yw hwn. Gofynnwch gwestiwn yn yr achos: cyhoeddir yr ateb.",
  },
  "contract.conflicts": { en: "Conflicts of interest", cy: "Gwrthdaro buddiannau" },
  "contract.conflicts.none": {
    en: "None is declared. Proposers who would work for the mutual, or advise it, must declare it.",
    cy: "Ni ddatganwyd dim. Rhaid i gynigwyr a fyddai’n gweithio i’r sefydliad, neu’n ei gynghori, ddatgan hynny.",
  },
  "contract.conflicts.who": { en: "Who", cy: "Pwy" },
  "contract.conflicts.nature": { en: "Interest", cy: "Budd" },
  "contract.conflicts.handled": { en: "How it is handled", cy: "Sut y caiff ei drin" },
  "contract.title": { en: "Contract", cy: "Contract" },
  "contract.lead.none": { en: "No offer has been made.", cy: "Ni wnaed cynnig." },
  "contract.lead.offered": {
    en: "Offer {version} stands. {side} must agree to it or answer it.",
    cy: "Mae cynnig {version} yn sefyll. Rhaid i {side} gytuno iddo neu ei ateb.",
  },
  "contract.lead.agreed": {
    en: "Offer {version} is agreed. It is signed after the ballot and the final decision.",
    cy: "Cytunwyd ar gynnig {version}. Fe’i llofnodir ar ôl y bleidlais a’r penderfyniad terfynol.",
  },
  "contract.lead.signed": {
    en: "The contract runs from {from} to {to}.",
    cy: "Mae’r contract yn rhedeg o {from} i {to}.",
  },
  "contract.offers": { en: "Offers side by side", cy: "Cynigion ochr yn ochr" },
  "contract.offers.empty": {
    en: "Either side makes the first offer, once a lawful route is on record.",
    cy: "Mae’r naill ochr neu’r llall yn gwneud y cynnig cyntaf, unwaith y bydd llwybr cyfreithlon ar gofnod.",
  },
  "contract.offers.term": { en: "Term", cy: "Tymor" },
  "contract.offers.what": { en: "Term or price", cy: "Telerau neu bris" },
  "contract.offers.months": {
    en: { plural: "months", one: "1 month", other: "{months} months" },
    cy: { plural: "months", one: "1 mis", other: "{months} mis" },
  },
  "contract.offers.extension": { en: "Possible extension", cy: "Estyniad posibl" },
  "contract.offers.notice": { en: "Notice", cy: "Rhybudd" },
  "contract.offers.year": { en: "Price for a year", cy: "Pris am flwyddyn" },
  "contract.offers.closed": {
    en: "Closed until {until}: {ground}",
    cy: "Ar gau tan {until}: {ground}",
  },
  "contract.offers.noPrice": {
    en: "No price: funded by formula",
    cy: "Dim pris: ariennir drwy fformiwla",
  },
  "contract.offers.by": {
    en: "Offer {version}: {side}, {day}",
    cy: "Cynnig {version}: {side}, {day}",
  },
  "contract.offers.absent": { en: "Not included", cy: "Heb ei gynnwys" },
  "contract.standards": { en: "Quality standards", cy: "Safonau ansawdd" },
  "contract.standards.name": { en: "Standard", cy: "Safon" },
  "contract.standards.target": { en: "Target", cy: "Targed" },
  "contract.standards.atLeast": { en: "at least {target}", cy: "o leiaf {target}" },
  "contract.standards.atMost": { en: "at most {target}", cy: "dim mwy na {target}" },
  "contract.safeguards": { en: "Safeguards", cy: "Mesurau diogelu" },
  "contract.safeguards.safeguard": { en: "Safeguard", cy: "Mesur" },
  "contract.safeguards.in": { en: "Included", cy: "Wedi’i gynnwys" },
  "contract.continuity": { en: "Continuity", cy: "Parhad" },
  "contract.continuity.none": {
    en: "No continuity plan is filed. Who would run the service if the mutual failed is not known.",
    cy: "Nid oes cynllun parhad wedi’i ffeilio. Nid yw’n hysbys pwy fyddai’n rhedeg y gwasanaeth pe bai’r sefydliad yn methu.",
  },
  "contract.continuity.filed": {
    en: "Filed on {day}, with {notice} months’ notice.",
    cy: "Ffeiliwyd ar {day}, gyda {notice} mis o rybudd.",
  },
  "contract.continuity.tested": {
    en: "Tested on {day}: it held.",
    cy: "Profwyd ar {day}: daliodd.",
  },
  "contract.continuity.failed": {
    en: "Tested on {day}: it did not hold.",
    cy: "Profwyd ar {day}: ni ddaliodd.",
  },
  "contract.continuity.untested": { en: "It has not been tested.", cy: "Nid yw wedi’i brofi." },
  "contract.continuity.read": { en: "Read the plan", cy: "Darllen y cynllun" },
  "contract.award.thisBody": {
    en: "The award on {day} went to this mutual, of {bidders} bidders.",
    cy: "Aeth y dyfarniad ar {day} i’r sefydliad hwn, o blith {bidders} ymgeisydd.",
  },
  "contract.award.rival": {
    en: "The award on {day} went to a rival, of {bidders} bidders.",
    cy: "Aeth y dyfarniad ar {day} i gystadleuydd, o blith {bidders} ymgeisydd.",
  },
  "contract.steps": { en: "Next steps", cy: "Camau nesaf" },
  "contract.task.route": { en: "Lawful route", cy: "Llwybr cyfreithlon" },
  "contract.task.route.none": {
    en: "Not recorded. No offer can be made before it is",
    cy: "Heb ei gofnodi. Ni ellir gwneud cynnig cyn hynny",
  },
  "contract.task.route.recorded": {
    en: "{route}, recorded on {day}",
    cy: "{route}, cofnodwyd ar {day}",
  },
  "contract.task.route.closed": {
    en: "{route} is closed by law",
    cy: "Mae {route} wedi’i gau gan y gyfraith",
  },
  "contract.task.terms": { en: "Terms agreed", cy: "Telerau wedi’u cytuno" },
  "contract.task.sign": { en: "Contract signed", cy: "Contract wedi’i lofnodi" },
  "contract.task.sign.waits": {
    en: {
      plural: "reasons",
      one: "1 thing must be settled first",
      other: "{reasons} things must be settled first",
    },
    cy: {
      plural: "reasons",
      one: "Rhaid setlo 1 peth yn gyntaf",
      other: "Rhaid setlo {reasons} peth yn gyntaf",
    },
  },
  "contract.task.sign.ready": { en: "The authority can sign", cy: "Gall yr awdurdod lofnodi" },
  "contract.task.continuity": { en: "Continuity plan", cy: "Cynllun parhad" },
  "contract.block.route": {
    en: "The route on record is closed by law. The authority must record another.",
    cy: "Mae’r llwybr ar gofnod wedi’i gau gan y gyfraith. Rhaid i’r awdurdod gofnodi un arall.",
  },
  "contract.block.rival": {
    en: "The contract went to a rival.",
    cy: "Aeth y contract i gystadleuydd.",
  },
};
