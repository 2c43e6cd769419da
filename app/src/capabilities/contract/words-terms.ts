// Long because every kind of term has its fields, its sentence and its faults, in two languages.
/** The sentences of price terms: what is asked, how a term reads, what is wrong with one, and the draft's pages. */
import type { Catalogue } from "@rochdale/language/message.ts";

const fields: Catalogue = {
  "act.contract.term.name": { en: "What is paid for?", cy: "Am beth y telir?" },
  "act.contract.term.name.hint": {
    en: "A short name for the line of the statement, like “Visits at home”",
    cy: "Enw byr ar gyfer llinell y datganiad, fel “Ymweliadau cartref”",
  },
  "act.contract.term.annual": { en: "Sum for a year", cy: "Swm am flwyddyn" },
  "act.contract.term.annual.hint": {
    en: "Paid in twelve parts; no penny is lost",
    cy: "Telir mewn deuddeg rhan; ni chollir yr un geiniog",
  },
  "act.contract.term.metric": {
    en: "What is counted or measured?",
    cy: "Beth a gyfrifir neu a fesurir?",
  },
  "act.contract.term.metric.hint": {
    en: "The same name wherever the same thing is counted, like “visits”",
    cy: "Yr un enw lle bynnag y cyfrifir yr un peth, fel “ymweliadau”",
  },
  "act.contract.term.price": { en: "Price of one, in pounds", cy: "Pris un, mewn punnoedd" },
  "act.contract.term.price.hint": {
    en: "May be finer than a penny, like 18.505",
    cy: "Gall fod yn fanylach na cheiniog, fel 18.505",
  },
  "act.contract.term.plan": { en: "Planned number a month", cy: "Nifer a gynlluniwyd y mis" },
  "act.contract.term.tolerance": {
    en: "Tolerance on each side, in per cent",
    cy: "Goddefiant bob ochr, mewn y cant",
  },
  "act.contract.term.marginalRate": {
    en: "Share of the price beyond the tolerance, in per cent",
    cy: "Cyfran o’r pris y tu hwnt i’r goddefiant, mewn y cant",
  },
  "act.contract.term.cap": {
    en: "Nothing more is paid above this share of the plan, in per cent",
    cy: "Ni thelir mwy uwchlaw’r gyfran hon o’r cynllun, mewn y cant",
  },
  "act.contract.term.floor": {
    en: "Nothing more is taken off below this share of the plan, in per cent",
    cy: "Ni thynnir mwy islaw’r gyfran hon o’r cynllun, mewn y cant",
  },
  "act.contract.term.fixedAnnual": { en: "Fixed sum for a year", cy: "Swm sefydlog am flwyddyn" },
  "act.contract.term.target": { en: "Target for a month", cy: "Targed am fis" },
  "act.contract.term.variable": {
    en: "Share of the price for each one above or below the target, in per cent",
    cy: "Cyfran o’r pris am bob un uwchlaw neu islaw’r targed, mewn y cant",
  },
  "act.contract.term.yearCap": {
    en: "Most that is paid in a year",
    cy: "Y mwyaf a delir mewn blwyddyn",
  },
  "act.contract.term.attachmentFee": {
    en: "Fee for starting, in pounds",
    cy: "Ffi am gychwyn, mewn punnoedd",
  },
  "act.contract.term.outcomeFee": {
    en: "Fee for the outcome, in pounds",
    cy: "Ffi am y canlyniad, mewn punnoedd",
  },
  "act.contract.term.sustainmentFee": {
    en: "Fee for each four unbroken weeks after it, in pounds",
    cy: "Ffi am bob pedair wythnos ddi-dor wedyn, mewn punnoedd",
  },
  "act.contract.term.outcomeWeeks": {
    en: "Weeks of work that make the outcome",
    cy: "Wythnosau o waith sy’n gwneud y canlyniad",
  },
  "act.contract.term.maximumSustainments": {
    en: "Most fees for staying in work",
    cy: "Y nifer mwyaf o ffioedd am aros mewn gwaith",
  },
  "act.contract.term.withinWeeks": {
    en: "Weeks within which all must be earned",
    cy: "Wythnosau y mae’n rhaid ennill popeth ynddynt",
  },
  "act.contract.term.claimWorkingDays": {
    en: "Working days in which a claim may be made",
    cy: "Diwrnodau gwaith i wneud hawliad ynddynt",
  },
  "act.contract.term.value": { en: "Payment for a whole effect", cy: "Taliad am effaith gyfan" },
  "act.contract.term.threshold": {
    en: "Smallest effect that is paid, in per cent",
    cy: "Yr effaith leiaf y telir amdani, mewn y cant",
  },
  "act.contract.term.cohorts": { en: "Groups that are compared", cy: "Grwpiau a gymharir" },
  "act.contract.term.cohorts.hint": {
    en: "One pair a line: the measure with the service; the measure without; the group’s size. Like “returns-with; returns-without; 900”",
    cy: "Un pâr ar bob llinell: y mesur gyda’r gwasanaeth; y mesur hebddo; maint y grŵp. Fel “gyda; heb; 900”",
  },
  "act.contract.term.costTarget": { en: "Target cost of a month", cy: "Cost darged mis" },
  "act.contract.term.share": {
    en: "The mutual’s share of what is saved or overspent, in per cent",
    cy: "Cyfran y cydfuddiannol o’r hyn a arbedir neu a orwarir, mewn y cant",
  },
  "act.contract.term.fee": { en: "Fee a month", cy: "Ffi y mis" },
  "act.contract.term.maximumGain": {
    en: "Most gained in a month",
    cy: "Y mwyaf a enillir mewn mis",
  },
  "act.contract.term.maximumPain": { en: "Most lost in a month", cy: "Y mwyaf a gollir mewn mis" },
  "act.contract.term.guaranteedMaximum": {
    en: "Most that is paid in a month",
    cy: "Y mwyaf a delir mewn mis",
  },
  "act.contract.term.costPaidElsewhere": {
    en: "Is the cost itself paid elsewhere?",
    cy: "A delir y gost ei hun yn rhywle arall?",
  },
  "act.contract.term.kpis": { en: "Targets", cy: "Targedau" },
  "act.contract.term.kpis.hint": {
    en: "One a line: “measure; target” takes off the gap in per cent. “measure; target; at risk %; pool %; weight %” takes off a share of a pool",
    cy: "Un ar bob llinell: mae “mesur; targed” yn tynnu’r bwlch mewn y cant. Mae “mesur; targed; mewn perygl %; cronfa %; pwysau %” yn tynnu cyfran o gronfa",
  },
  "act.contract.term.creditCap": {
    en: "All credits together at most, in per cent of the charges",
    cy: "Pob credyd gyda’i gilydd ar y mwyaf, mewn y cant o’r taliadau",
  },
  "act.contract.term.chargesOf": { en: "On which lines?", cy: "Ar ba linellau?" },
  "act.contract.term.withhold": { en: "Held back, in per cent", cy: "Cedwir yn ôl, mewn y cant" },
  "act.contract.term.vat": { en: "VAT", cy: "TAW" },
  "act.contract.term.vat.hint": {
    en: "Stated beside the line; no VAT is worked out here",
    cy: "Nodir wrth ochr y llinell; ni chyfrifir TAW yma",
  },
};

const says: Catalogue = {
  "contract.term.says.block": {
    en: "{annual} a year, in twelve parts.",
    cy: "{annual} y flwyddyn, mewn deuddeg rhan.",
  },
  "contract.term.says.tariff": {
    en: "{price} for each one reported ({metric}).",
    cy: "{price} am bob un a adroddir ({metric}).",
  },
  "contract.term.says.costAndVolume": {
    en: "{plan} a month are planned ({metric}) at {price} each. Within {tolerance} the planned sum is paid; beyond it, {rate} of the price. {cap} {floor}",
    cy: "Cynllunnir {plan} y mis ({metric}) ar {price} yr un. O fewn {tolerance} telir y swm a gynlluniwyd; y tu hwnt, {rate} o’r pris. {cap} {floor}",
  },
  "contract.edge.cap": {
    en: "Nothing more is paid above {share} of the plan.",
    cy: "Ni thelir mwy uwchlaw {share} o’r cynllun.",
  },
  "contract.edge.no-cap": { en: "There is no upper end.", cy: "Nid oes pen uchaf." },
  "contract.edge.floor": {
    en: "Nothing more is taken off below {share} of the plan.",
    cy: "Ni thynnir mwy islaw {share} o’r cynllun.",
  },
  "contract.edge.no-floor": { en: "There is no lower end.", cy: "Nid oes pen isaf." },
  "contract.term.says.aligned": {
    en: "{fixed} a year, with {variable} of {price} for each one above or below {target} a month ({metric}).",
    cy: "{fixed} y flwyddyn, gyda {variable} o {price} am bob un uwchlaw neu islaw {target} y mis ({metric}).",
  },
  "contract.term.says.outcome": {
    en: "{price} for each outcome that is accepted ({metric}).",
    cy: "{price} am bob canlyniad a dderbynnir ({metric}).",
  },
  "contract.term.says.outcomeCapped": {
    en: "{price} for each outcome that is accepted ({metric}), at most {cap} a year.",
    cy: "{price} am bob canlyniad a dderbynnir ({metric}), {cap} y flwyddyn ar y mwyaf.",
  },
  "contract.term.says.personFees": {
    en: "For each person: {start} for starting, {outcome} after {weeks} weeks of work, then {stay} for each four unbroken weeks, {most} times at most. All within {within} weeks, claimed within {days} working days.",
    cy: "Am bob person: {start} am gychwyn, {outcome} ar ôl {weeks} wythnos o waith, yna {stay} am bob pedair wythnos ddi-dor, {most} gwaith ar y mwyaf. Popeth o fewn {within} wythnos, wedi’i hawlio o fewn {days} diwrnod gwaith.",
  },
  "contract.term.says.cohort": {
    en: "{value} times the effect against a comparison group, where the effect is {threshold} or more. Groups: {groups}.",
    cy: "{value} wedi’i luosi â’r effaith yn erbyn grŵp cymharu, lle mae’r effaith yn {threshold} neu fwy. Grwpiau: {groups}.",
  },
  "contract.term.says.gainshare": {
    en: "The allowable cost ({metric}) with a fee of {fee}. Of what is saved or overspent against {target} a month the mutual bears {share}. Limits: {limits}.",
    cy: "Y gost a ganiateir ({metric}) gyda ffi o {fee}. O’r hyn a arbedir neu a orwarir yn erbyn {target} y mis mae’r cydfuddiannol yn cario {share}. Terfynau: {limits}.",
  },
  "contract.term.says.gainshareElsewhere": {
    en: "A fee of {fee}, and {share} of what is saved or overspent against {target} a month ({metric}). The cost itself is paid elsewhere. Limits: {limits}.",
    cy: "Ffi o {fee}, a {share} o’r hyn a arbedir neu a orwarir yn erbyn {target} y mis ({metric}). Telir y gost ei hun yn rhywle arall. Terfynau: {limits}.",
  },
  "contract.limit.gain": { en: "at most {sum} gained", cy: "{sum} o ennill ar y mwyaf" },
  "contract.limit.pain": { en: "at most {sum} lost", cy: "{sum} o golled ar y mwyaf" },
  "contract.limit.maximum": { en: "at most {sum} paid", cy: "{sum} o daliad ar y mwyaf" },
  "contract.limit.none": { en: "none", cy: "dim" },
  "contract.term.says.serviceCredits": {
    en: "Taken off where a target is missed: {kpis}. All together at most {cap} of the month’s charges ({charged}).",
    cy: "Tynnir lle methir targed: {kpis}. Gyda’i gilydd {cap} o daliadau’r mis ar y mwyaf ({charged}).",
  },
  "contract.kpi.gap": {
    en: "{metric} below {target}, by the gap",
    cy: "{metric} islaw {target}, yn ôl y bwlch",
  },
  "contract.kpi.pool": {
    en: "{metric} below {target}, {weight} of {pool} of {atRisk}",
    cy: "{metric} islaw {target}, {weight} o {pool} o {atRisk}",
  },
  "contract.term.says.quality": {
    en: "{withhold} of {charged} is held back until {metric} reaches {target}.",
    cy: "Cedwir {withhold} o {charged} yn ôl nes i {metric} gyrraedd {target}.",
  },
};

const faults: Catalogue = {
  "contract.term.shape": {
    en: "The term “{term}” cannot be read. Look at: {where}",
    cy: "Ni ellir darllen y term “{term}”. Edrychwch ar: {where}",
  },
  "contract.term.notJson": {
    en: "The file is not JSON. Choose a file that the command rochdale statement can read",
    cy: "Nid JSON yw’r ffeil. Dewiswch ffeil y gall y gorchymyn rochdale statement ei darllen",
  },
  "contract.term.noTerms": {
    en: "The file has no list of terms",
    cy: "Nid oes rhestr o dermau yn y ffeil",
  },
  "contract.term.unknownKind": {
    en: "A term is of a kind that is not known",
    cy: "Mae term o fath anhysbys",
  },
  "contract.term.duplicateTerm": {
    en: "Two terms, or two targets of one term, have the same name",
    cy: "Mae gan ddau derm, neu ddau darged un term, yr un enw",
  },
  "contract.term.unknownTerm": {
    en: "A term takes from a line that is not in the draft",
    cy: "Mae term yn tynnu o linell nad yw yn y drafft",
  },
  "contract.term.badCharges": {
    en: "Credits cannot be taken from other credits",
    cy: "Ni ellir tynnu credydau o gredydau eraill",
  },
  "contract.term.unknownMetric": { en: "Say what is counted", cy: "Dywedwch beth a gyfrifir" },
  "contract.term.negativeVolume": {
    en: "Enter volumes of nought or more",
    cy: "Rhowch feintiau o ddim neu fwy",
  },
  "contract.term.badNumber": {
    en: "A number is missing, or is not written as a number",
    cy: "Mae rhif ar goll, neu heb ei ysgrifennu fel rhif",
  },
  "contract.term.badPrice": {
    en: "Enter prices of nought or more",
    cy: "Rhowch brisiau o ddim neu fwy",
  },
  "contract.term.badAmount": {
    en: "A sum is not in whole pence",
    cy: "Nid yw swm mewn ceiniogau cyfan",
  },
  "contract.term.badShare": {
    en: "Enter shares from 0 to 100 per cent",
    cy: "Rhowch gyfrannau o 0 i 100 y cant",
  },
  "contract.term.badBand": {
    en: "The upper end must lie above the tolerance, the lower end below it",
    cy: "Rhaid i’r pen uchaf fod uwchlaw’r goddefiant, y pen isaf islaw iddo",
  },
  "contract.term.zeroControl": {
    en: "Name at least one pair of groups",
    cy: "Enwch o leiaf un pâr o grwpiau",
  },
  "contract.term.badVersion": {
    en: "The terms cannot be read together",
    cy: "Ni ellir darllen y termau gyda’i gilydd",
  },
};

const draft: Catalogue = {
  "contract.draft.title": { en: "Draft of prices", cy: "Drafft o brisiau" },
  "contract.draft.lead": {
    en: "Only your own side sees this draft. It is in no record until you send the offer.",
    cy: "Dim ond eich ochr chi sy’n gweld y drafft hwn. Nid yw mewn unrhyw gofnod nes i chi anfon y cynnig.",
  },
  "contract.draft.forbidden": {
    en: "Only the authority and the mutual draft prices, each their own. You see what was offered on the page of the contract.",
    cy: "Dim ond yr awdurdod a’r cydfuddiannol sy’n drafftio prisiau, pob un ei hun. Gwelwch yr hyn a gynigiwyd ar dudalen y contract.",
  },
  "contract.draft.empty": {
    en: "The draft has no terms yet.",
    cy: "Nid oes termau yn y drafft eto.",
  },
  "contract.draft.terms": { en: "Terms of the draft", cy: "Termau’r drafft" },
  "contract.draft.term": { en: "Line", cy: "Llinell" },
  "contract.draft.kind": { en: "Kind", cy: "Math" },
  "contract.draft.says": { en: "In words", cy: "Mewn geiriau" },
  "contract.draft.remove": { en: "Remove", cy: "Dileu" },
  "contract.draft.removeWhich": { en: "Which term?", cy: "Pa derm?" },
  "contract.draft.add": { en: "Add a term", cy: "Ychwanegu term" },
  "contract.draft.addKind": { en: "Add: {kind}", cy: "Ychwanegu: {kind}" },
  "contract.draft.addButton": { en: "Add this term", cy: "Ychwanegu’r term hwn" },
  "contract.draft.copy": {
    en: "Start from the newest offer’s prices",
    cy: "Dechrau o brisiau’r cynnig diweddaraf",
  },
  "contract.draft.cap": {
    en: "Most that all outcomes together are paid in a year",
    cy: "Y mwyaf a delir am bob canlyniad gyda’i gilydd mewn blwyddyn",
  },
  "contract.draft.capButton": { en: "Keep this cap", cy: "Cadw’r cap hwn" },
  "contract.draft.capHeading": { en: "Cap over all outcomes", cy: "Cap dros bob canlyniad" },
  "contract.draft.send": {
    en: "Send these prices with an offer",
    cy: "Anfon y prisiau hyn gyda chynnig",
  },
  "contract.draft.back": { en: "Back to the contract", cy: "Yn ôl i’r contract" },
};

export const termWords: Catalogue = { ...fields, ...says, ...faults, ...draft };
