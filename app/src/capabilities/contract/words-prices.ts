/** The sentences of prices: the acts, their refusals and letters, and the tables on the contract's page. */
import type { Catalogue } from "@rochdale/language/message.ts";

const acts: Catalogue = {
  "act.contract.offer.schedule": {
    en: "The price schedule as a file",
    cy: "Y rhestr brisiau fel ffeil",
  },
  "act.contract.offer.schedule.hint": {
    en: "JSON, as the command rochdale statement reads its terms. Without a file, the terms of your draft are sent, if there are any",
    cy: "JSON, fel y mae’r gorchymyn rochdale statement yn darllen ei dermau. Heb ffeil, anfonir termau eich drafft, os oes rhai",
  },
  "act.contract.statePreviousCost": {
    en: "State what the service cost before",
    cy: "Nodi faint a gostiai’r gwasanaeth o’r blaen",
  },
  "act.contract.statePreviousCost.intro": {
    en: "Everybody sees it beside the price. The figures of the deflator are yours: say which series and where it is published.",
    cy: "Mae pawb yn ei weld wrth ochr y pris. Chi sy’n rhoi ffigurau’r datchwyddydd: dywedwch pa gyfres a ble y’i cyhoeddir.",
  },
  "act.contract.statePreviousCost.cost": { en: "Cost of a year", cy: "Cost blwyddyn" },
  "act.contract.statePreviousCost.year": { en: "Which year?", cy: "Pa flwyddyn?" },
  "act.contract.statePreviousCost.year.hint": { en: "Like 2024-25", cy: "Fel 2024-25" },
  "act.contract.statePreviousCost.source": {
    en: "Where the figure comes from",
    cy: "O ble y daw’r ffigur",
  },
  "act.contract.statePreviousCost.deflatorThen": {
    en: "Price index of that year",
    cy: "Mynegai prisiau’r flwyddyn honno",
  },
  "act.contract.statePreviousCost.deflatorNow": {
    en: "Price index of the year to compare with",
    cy: "Mynegai prisiau’r flwyddyn i gymharu â hi",
  },
  "act.contract.statePreviousCost.deflatorYear": {
    en: "The year to compare with",
    cy: "Y flwyddyn i gymharu â hi",
  },
  "act.contract.statePreviousCost.deflatorYear.hint": { en: "Like 2026-27", cy: "Fel 2026-27" },
  "act.contract.statePreviousCost.deflatorSeries": {
    en: "Which index, of which day, published where?",
    cy: "Pa fynegai, o ba ddiwrnod, a gyhoeddwyd ble?",
  },
  "act.contract.statePreviousCost.button": { en: "State the cost", cy: "Nodi’r gost" },
  "act.contract.stateScenario": {
    en: "State figures on which offers are compared",
    cy: "Nodi ffigurau i gymharu cynigion",
  },
  "act.contract.stateScenario.intro": {
    en: "Every offer is worked out on the same figures, for a year. Both sides and the public see them.",
    cy: "Cyfrifir pob cynnig ar yr un ffigurau, am flwyddyn. Mae’r ddwy ochr a’r cyhoedd yn eu gweld.",
  },
  "act.contract.stateScenario.scenario": { en: "Which figures?", cy: "Pa ffigurau?" },
  "act.contract.stateScenario.volumes": { en: "Figures of a month", cy: "Ffigurau mis" },
  "act.contract.stateScenario.volumes.hint": {
    en: "One a line, like “visits: 110”. What has no figure is taken as not reported",
    cy: "Un ar bob llinell, fel “ymweliadau: 110”. Cymerir bod yr hyn heb ffigur heb ei adrodd",
  },
  "act.contract.stateScenario.basis": {
    en: "What do they rest on?",
    cy: "Ar beth y maent yn seiliedig?",
  },
  "act.contract.stateScenario.button": { en: "State the figures", cy: "Nodi’r ffigurau" },
  "act.contract.offerPrices": { en: "Offer new prices", cy: "Cynnig prisiau newydd" },
  "act.contract.offerPrices.intro": {
    en: "They count from their day, once the other side agrees. No statement that was drawn changes.",
    cy: "Maent yn cyfrif o’u diwrnod, unwaith y bydd yr ochr arall yn cytuno. Nid oes datganiad a luniwyd yn newid.",
  },
  "act.contract.offerPrices.effectiveFrom": { en: "From which day?", cy: "O ba ddiwrnod?" },
  "act.contract.offerPrices.effectiveFrom.hint": {
    en: "The first day of a month whose statement is not drawn yet",
    cy: "Diwrnod cyntaf mis nad yw ei ddatganiad wedi’i lunio eto",
  },
  "act.contract.offerPrices.reason": { en: "Why?", cy: "Pam?" },
  "act.contract.offerPrices.basedOn": {
    en: "Raise the prices of which version?",
    cy: "Codi prisiau pa fersiwn?",
  },
  "act.contract.offerPrices.uplift": { en: "Uplift in per cent", cy: "Codiad mewn y cant" },
  "act.contract.offerPrices.efficiency": {
    en: "Less efficiency, in per cent",
    cy: "Llai effeithlonrwydd, mewn y cant",
  },
  "act.contract.offerPrices.schedule": {
    en: "Or a whole new schedule as a file (JSON)",
    cy: "Neu restr gyfan newydd fel ffeil (JSON)",
  },
  "act.contract.offerPrices.button": { en: "Offer these prices", cy: "Cynnig y prisiau hyn" },
  "act.contract.agreePrices": { en: "Agree the new prices", cy: "Cytuno i’r prisiau newydd" },
  "act.contract.agreePrices.version": { en: "Which price schedule?", cy: "Pa restr brisiau?" },
  "act.contract.agreePrices.button": { en: "Agree", cy: "Cytuno" },
};

const rules: Catalogue = {
  "contract.refused.notPriced": {
    en: "No signed contract with open prices is on record",
    cy: "Nid oes contract wedi’i lofnodi â phrisiau agored ar gofnod",
  },
  "contract.remedy.notPriced": {
    en: "Offer a price schedule, agree it, and sign the contract",
    cy: "Cynigiwch restr brisiau, cytunwch arni, a llofnodwch y contract",
  },
  "contract.refused.notFirstOfMonth": {
    en: "Prices change on the first day of a month",
    cy: "Mae prisiau’n newid ar ddiwrnod cyntaf mis",
  },
  "contract.remedy.notFirstOfMonth": {
    en: "Give the first day of a month",
    cy: "Rhowch ddiwrnod cyntaf mis",
  },
  "contract.refused.outsideTerm": {
    en: "New prices begin after {first} and by {last}",
    cy: "Mae prisiau newydd yn dechrau ar ôl {first} ac erbyn {last}",
  },
  "contract.remedy.outsideTerm": {
    en: "Give a month after {first} and up to {last}",
    cy: "Rhowch fis ar ôl {first} a hyd at {last}",
  },
  "contract.refused.drawnAlready": {
    en: "The statement of the month that began on {month} is drawn. No statement is rewritten",
    cy: "Mae datganiad y mis a ddechreuodd ar {month} wedi’i lunio. Nid ailysgrifennir unrhyw ddatganiad",
  },
  "contract.remedy.drawnAlready": {
    en: "Offer prices from a month after {month}",
    cy: "Cynigiwch brisiau o fis ar ôl {month}",
  },
  "contract.refused.sameDay": {
    en: "Other prices already begin on {day}",
    cy: "Mae prisiau eraill eisoes yn dechrau ar {day}",
  },
  "contract.remedy.sameDay": {
    en: "Give another day than {day}",
    cy: "Rhowch ddiwrnod heblaw {day}",
  },
  "contract.refused.noPricesWaiting": {
    en: "No new prices wait for an answer",
    cy: "Nid oes prisiau newydd yn aros am ateb",
  },
  "contract.remedy.noPricesWaiting": {
    en: "Either side may offer some",
    cy: "Caiff y naill ochr neu’r llall gynnig rhai",
  },
  "contract.refused.ownPrices": {
    en: "Price schedule {version} is your own side’s. Nobody agrees to their own prices",
    cy: "Rhestr brisiau eich ochr chi yw {version}. Nid oes neb yn cytuno i’w brisiau ei hun",
  },
  "contract.remedy.ownPrices": {
    en: "The other side must agree to schedule {version}, or offer its own",
    cy: "Rhaid i’r ochr arall gytuno i restr {version}, neu gynnig ei rhestr ei hun",
  },
  "contract.problem.deflatorWhole": {
    en: "Give both index figures, the year and the source, or none of them",
    cy: "Rhowch y ddau ffigur mynegai, y flwyddyn a’r ffynhonnell, neu ddim un ohonynt",
  },
  "contract.problem.deflatorNought": {
    en: "Enter index figures above nought",
    cy: "Rhowch ffigurau mynegai uwchlaw dim",
  },
  "contract.problem.uplift": {
    en: "Say by how much which version is raised, or choose a file",
    cy: "Dywedwch faint y codir pa fersiwn, neu dewiswch ffeil",
  },
  "contract.problem.upliftOrFile": {
    en: "Give an uplift or a file, not both",
    cy: "Rhowch godiad neu ffeil, nid y ddau",
  },
  "contract.problem.volumeName": {
    en: "Line {line}: write a name, a colon and a figure, like “visits: 110”",
    cy: "Llinell {line}: ysgrifennwch enw, colon a ffigur, fel “ymweliadau: 110”",
  },
  "contract.problem.volumeValue": {
    en: "Line {line}: enter a figure of nought or more",
    cy: "Llinell {line}: rhowch ffigur o ddim neu fwy",
  },
  "contract.problem.volumeTwice": {
    en: "Line {line}: this name has a figure already",
    cy: "Llinell {line}: mae gan yr enw hwn ffigur eisoes",
  },
  "contract.problem.volumeNone": {
    en: "Give at least one figure (line {line})",
    cy: "Rhowch o leiaf un ffigur (llinell {line})",
  },
  "contract.problem.volumeMany": {
    en: "Give 60 figures or fewer (line {line})",
    cy: "Rhowch 60 ffigur neu lai (llinell {line})",
  },
  "contract.letter.prices.subject": {
    en: "New prices are offered: schedule {version}",
    cy: "Cynigir prisiau newydd: rhestr {version}",
  },
  "contract.letter.prices.text": {
    en: "Price schedule {version} waits for your side’s agreement. Until then the old prices count.",
    cy: "Mae rhestr brisiau {version} yn aros am gytundeb eich ochr chi. Tan hynny mae’r hen brisiau’n cyfrif.",
  },
  "contract.letter.pricesAgreed.subject": {
    en: "Price schedule {version} is agreed",
    cy: "Cytunwyd ar restr brisiau {version}",
  },
  "contract.letter.pricesAgreed.text": {
    en: "Price schedule {version} counts from its day.",
    cy: "Mae rhestr brisiau {version} yn cyfrif o’i diwrnod.",
  },
};

const pages: Catalogue = {
  "contract.offers.below": { en: "See the prices below", cy: "Gweler y prisiau isod" },
  "contract.prices": { en: "Prices", cy: "Prisiau" },
  "contract.prices.lines": { en: "Each offer, line by line", cy: "Pob cynnig, linell wrth linell" },
  "contract.prices.differs": { en: "Differs", cy: "Yn wahanol" },
  "contract.prices.alike": {
    en: "These offers have the same prices.",
    cy: "Mae gan y cynigion hyn yr un prisiau.",
  },
  "contract.prices.cap": {
    en: "Offer {version}: at most {cap} a year for all outcomes together.",
    cy: "Cynnig {version}: {cap} y flwyddyn ar y mwyaf am bob canlyniad gyda’i gilydd.",
  },
  "contract.prices.year": {
    en: "What each offer would pay for a year",
    cy: "Beth fyddai pob cynnig yn ei dalu am flwyddyn",
  },
  "contract.prices.scenario": { en: "On these figures", cy: "Ar y ffigurau hyn" },
  "contract.prices.noScenario": {
    en: "No figures are stated yet. Either side may state them.",
    cy: "Nid oes ffigurau wedi’u nodi eto. Caiff y naill ochr neu’r llall eu nodi.",
  },
  "contract.prices.closed": { en: "Prices closed", cy: "Prisiau ar gau" },
  "contract.prices.basis": {
    en: "{scenario}: {figures} a month. {basis}",
    cy: "{scenario}: {figures} y mis. {basis}",
  },
  "contract.prices.missing": {
    en: "No figure is given for: {metrics}. It is taken as not reported.",
    cy: "Ni roddir ffigur ar gyfer: {metrics}. Cymerir nad yw wedi’i adrodd.",
  },
  "contract.prices.personFees": {
    en: "Fees for a person’s work are not in these sums. They depend on each person’s days.",
    cy: "Nid yw ffioedd am waith person yn y symiau hyn. Maent yn dibynnu ar ddyddiau pob person.",
  },
  "contract.before.was": {
    en: "Before, the service cost {cost} in {year}.",
    cy: "O’r blaen, costiodd y gwasanaeth {cost} yn {year}.",
  },
  "contract.before.real": {
    en: "In the prices of {nowYear} that is {real} (index {then} then, {now} now; {series}).",
    cy: "Ym mhrisiau {nowYear} mae hynny’n {real} (mynegai {then} bryd hynny, {now} nawr; {series}).",
  },
  "contract.before.noDeflator": {
    en: "No price index was given, so it is not put into today’s prices.",
    cy: "Ni roddwyd mynegai prisiau, felly nid yw wedi’i drosi i brisiau heddiw.",
  },
  "contract.before.source": { en: "Read the source", cy: "Darllen y ffynhonnell" },
  "contract.before.none": {
    en: "What the service cost before is not on record. The authority can state it.",
    cy: "Nid yw cost y gwasanaeth o’r blaen ar gofnod. Gall yr awdurdod ei nodi.",
  },
  "contract.toPartnership": {
    en: "Not every service is bought: the partnership agreement",
    cy: "Nid yw pob gwasanaeth yn cael ei brynu: y cytundeb partneriaeth",
  },
  "contract.partnership": {
    en: "This is a partnership, not a purchase. The public partner funds the service, sits in its governance and lends named support. Payment and open books are those of any contract.",
    cy: "Partneriaeth yw hon, nid pryniant. Mae’r partner cyhoeddus yn ariannu’r gwasanaeth, yn eistedd yn ei lywodraethu ac yn benthyg cymorth a enwir. Mae’r taliadau a’r llyfrau agored fel rhai unrhyw gontract.",
  },
  "contract.partnership.lends": { en: "It lends: {support}", cy: "Mae’n benthyg: {support}" },
  "contract.versions": { en: "Prices in the contract", cy: "Prisiau yn y contract" },
  "contract.versions.first": { en: "Lines, as signed", cy: "Llinellau, fel y’u llofnodwyd" },
  "contract.versions.table": {
    en: "Versions, each agreed by both sides",
    cy: "Fersiynau, pob un wedi’i gytuno gan y ddwy ochr",
  },
  "contract.versions.version": { en: "Version", cy: "Fersiwn" },
  "contract.versions.from": { en: "From", cy: "O" },
  "contract.versions.day": { en: "{day}", cy: "{day}" },
  "contract.versions.change": { en: "What it says", cy: "Beth mae’n ei ddweud" },
  "contract.versions.reason": { en: "Why", cy: "Pam" },
  "contract.versions.terms": { en: "Its own terms: {count}", cy: "Ei thermau ei hun: {count}" },
  "contract.versions.raised": {
    en: "Version {version} raised by {uplift}, less {efficiency} efficiency",
    cy: "Fersiwn {version} wedi’i chodi {uplift}, llai {efficiency} effeithlonrwydd",
  },
  "contract.versions.signed": { en: "As signed", cy: "Fel y’i llofnodwyd" },
  "contract.versions.waiting": {
    en: "Price schedule {version} is offered from {day}. It waits for: {side}.",
    cy: "Cynigir rhestr brisiau {version} o {day}. Mae’n aros am: {side}.",
  },
  "contract.versions.statements": {
    en: "Read the monthly payment statements",
    cy: "Darllen y datganiadau talu misol",
  },
};

export const priceWords: Catalogue = { ...acts, ...rules, ...pages };
