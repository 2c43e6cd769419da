/** The sentences of the lawful routes: why one is closed or not proven, what can be done, what to know. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const routeWords: Catalogue = {
  "route.notRecorded": {
    en: "No lawful route is on record, so no offer can be made.",
    cy: "Nid oes llwybr cyfreithlon yn y cofnod, felly ni ellir gwneud cynnig.",
  },
  "route.notRecordedRemedy": {
    en: "Record the route first, with its reasons.",
    cy: "Cofnodwch y llwybr yn gyntaf, gyda'i resymau.",
  },
  "route.reservedScotland": {
    en: "Contracts reserved for mutuals are not part of Scotland's procurement law as we read it.",
    cy: "Yn ôl ein darlleniad ni, nid yw contractau wedi'u cadw i gydfuddiannau yn rhan o gyfraith gaffael yr Alban.",
  },
  "route.reservedScotlandRemedy": {
    en: "Choose open competition, or another route with advice on record.",
    cy: "Dewiswch gystadleuaeth agored, neu lwybr arall gyda chyngor yn y cofnod.",
  },
  "route.healthEngland": {
    en: "Health care in England cannot use this route: the Procurement Act does not apply to it.",
    cy: "Ni all gofal iechyd yn Lloegr ddefnyddio'r llwybr hwn: nid yw'r Ddeddf Caffael yn berthnasol iddo.",
  },
  "route.healthEnglandRemedy": {
    en: "Choose provider selection in the health service.",
    cy: "Dewiswch ddewis darparwr yn y gwasanaeth iechyd.",
  },
  "route.healthWales": {
    en: "Health care in Wales cannot use this route: the Procurement Act does not apply to it.",
    cy: "Ni all gofal iechyd yng Nghymru ddefnyddio'r llwybr hwn: nid yw'r Ddeddf Caffael yn berthnasol iddo.",
  },
  "route.healthWalesRemedy": {
    en: "Take advice on the Welsh rules for buying health care, and put it on record.",
    cy: "Ceisiwch gyngor ar reolau Cymru ar gyfer prynu gofal iechyd, a'i roi yn y cofnod.",
  },
  "route.healthElsewhere": {
    en: "Whether health care in Northern Ireland can use this route is not known to us.",
    cy: "Nid ydym yn gwybod a all gofal iechyd yng Ngogledd Iwerddon ddefnyddio'r llwybr hwn.",
  },
  "route.healthElsewhereRemedy": {
    en: "Take advice for Northern Ireland, and put it on record.",
    cy: "Ceisiwch gyngor ar gyfer Gogledd Iwerddon, a'i roi yn y cofnod.",
  },
  "route.reservedService": {
    en: "Nothing shows that the law allows contracts of this kind of service to be reserved.",
    cy: "Nid oes dim yn dangos bod y gyfraith yn caniatáu cadw contractau'r math hwn o wasanaeth.",
  },
  "route.reservedServiceRemedy": {
    en: "Find the service's code in Schedule 1, and record advice that it is marked R.",
    cy: "Dewch o hyd i god y gwasanaeth yn Atodlen 1, a chofnodwch gyngor ei fod wedi'i nodi ag R.",
  },
  "route.reservedAward": {
    en: "Without an award day nobody can tell whether an earlier contract stands in the way.",
    cy: "Heb ddiwrnod dyfarnu ni all neb ddweud a yw contract cynharach yn y ffordd.",
  },
  "route.reservedAwardRemedy": {
    en: "Record the day on which the contract is to be awarded.",
    cy: "Cofnodwch y diwrnod y dyfernir y contract.",
  },
  "route.reservedBeforeAct": {
    en: "The Procurement Act 2023 began on 24 February 2025. This award is earlier.",
    cy: "Dechreuodd Deddf Caffael 2023 ar 24 Chwefror 2025. Mae'r dyfarniad hwn yn gynharach.",
  },
  "route.reservedBeforeActRemedy": {
    en: "Take advice on the 2015 regulations, regulation 77, and put it on record.",
    cy: "Ceisiwch gyngor ar reoliadau 2015, rheoliad 77, a'i roi yn y cofnod.",
  },
  "route.reservedHistory": {
    en: "A comparable contract lies within the three years before the award. It counts until {again}.",
    cy: "Mae contract cymharol o fewn y tair blynedd cyn y dyfarniad. Mae'n cyfrif tan {again}.",
  },
  "route.reservedHistoryRemedy": {
    en: "Award on {again} or later, or choose another route.",
    cy: "Dyfarnwch ar {again} neu'n hwyrach, neu dewiswch lwybr arall.",
  },
  "route.reservedTermUnknown": {
    en: "The length of the contract is not recorded. A reserved contract may last five years.",
    cy: "Nid yw hyd y contract wedi'i gofnodi. Caiff contract wedi'i gadw bara pum mlynedd.",
  },
  "route.reservedTermUnknownRemedy": {
    en: "Record the length in months, with every extension.",
    cy: "Cofnodwch yr hyd mewn misoedd, gyda phob estyniad.",
  },
  "route.reservedTerm": {
    en: "{months} months is too long: a reserved contract may last {most} months at most.",
    cy: "Mae {months} mis yn rhy hir: caiff contract wedi'i gadw bara {most} mis ar y mwyaf.",
  },
  "route.reservedTermRemedy": {
    en: "Shorten the term from {months} to {most} months or less, extensions included.",
    cy: "Byrhewch y tymor o {months} i {most} mis neu lai, gan gynnwys estyniadau.",
  },
  "route.employeeControl": {
    en: "This mutual is not under the management and control of its employees.",
    cy: "Nid yw'r cydfuddiannol hwn o dan reolaeth ei weithwyr.",
  },
  "route.employeeControlRemedy": {
    en: "Change the design so that employees alone control it, or choose another route.",
    cy: "Newidiwch y cynllun fel mai gweithwyr yn unig sy'n ei reoli, neu dewiswch lwybr arall.",
  },
  "route.employeeControlUnproven": {
    en: "Nothing in the record shows that employees control this mutual.",
    cy: "Nid oes dim yn y cofnod yn dangos bod gweithwyr yn rheoli'r cydfuddiannol hwn.",
  },
  "route.employeeControlUnprovenRemedy": {
    en: "Propose or register a design, so that control can be computed.",
    cy: "Cynigiwch neu gofrestrwch gynllun, fel y gellir cyfrifo rheolaeth.",
  },
  "route.profit": {
    en: "Profits could go to people who are not members.",
    cy: "Gallai elw fynd i bobl nad ydynt yn aelodau.",
  },
  "route.profitRemedy": {
    en: "Change the surplus rule: kept for the service, or shared with members only.",
    cy: "Newidiwch reol y gwarged: ei gadw i'r gwasanaeth, neu ei rannu ag aelodau yn unig.",
  },
  "route.mainly": {
    en: "The mutual does not work mainly for public services that may be reserved.",
    cy: "Nid yw'r cydfuddiannol yn gweithio'n bennaf dros wasanaethau cyhoeddus y gellir eu cadw.",
  },
  "route.mainlyRemedy": {
    en: "Choose another route, or bring more than half of turnover from such services.",
    cy: "Dewiswch lwybr arall, neu sicrhewch fod mwy na hanner y trosiant o'r fath wasanaethau.",
  },
  "route.mainlyUnknown": {
    en: "Nothing shows that the mutual works mainly for public services that may be reserved.",
    cy: "Nid oes dim yn dangos bod y cydfuddiannol yn gweithio'n bennaf dros wasanaethau cyhoeddus y gellir eu cadw.",
  },
  "route.mainlyUnknownRemedy": {
    en: "Record the share of turnover that such services bring.",
    cy: "Cofnodwch y gyfran o'r trosiant a ddaw o'r fath wasanaethau.",
  },
  "route.valueUnknown": {
    en: "The value is not recorded, so nobody can tell whether it lies below {threshold}.",
    cy: "Nid yw'r gwerth wedi'i gofnodi, felly ni all neb ddweud a yw islaw {threshold}.",
  },
  "route.valueUnknownRemedy": {
    en: "Record the whole value, VAT and extensions included, and compare it with {threshold}.",
    cy: "Cofnodwch y gwerth cyfan, gan gynnwys TAW ac estyniadau, a'i gymharu â {threshold}.",
  },
  "route.aboveThreshold": {
    en: "{value} is not below the threshold of {threshold}.",
    cy: "Nid yw {value} islaw'r trothwy o {threshold}.",
  },
  "route.aboveThresholdRemedy": {
    en: "Choose another route: {value} must be bought under the full rules from {threshold}.",
    cy: "Dewiswch lwybr arall: rhaid prynu {value} o dan y rheolau llawn o {threshold} ymlaen.",
  },
  "route.healthNoThreshold": {
    en: "The rules for health care in England have no threshold: they bind at any value.",
    cy: "Nid oes trothwy yn y rheolau ar gyfer gofal iechyd yn Lloegr: maent yn rhwymo ar unrhyw werth.",
  },
  "route.healthNoThresholdRemedy": {
    en: "Choose provider selection in the health service.",
    cy: "Dewiswch ddewis darparwr yn y gwasanaeth iechyd.",
  },
  "route.thresholdScotland": {
    en: "Scotland has thresholds of its own, which we have not read.",
    cy: "Mae gan yr Alban ei throthwyon ei hun, nad ydym wedi'u darllen.",
  },
  "route.thresholdScotlandRemedy": {
    en: "Take advice on Scotland's threshold, and put it on record.",
    cy: "Ceisiwch gyngor ar drothwy'r Alban, a'i roi yn y cofnod.",
  },
  "route.formulaAdvice": {
    en: "Nothing shows that the law lets this service's funding follow it into a mutual.",
    cy: "Nid oes dim yn dangos bod y gyfraith yn gadael i gyllid y gwasanaeth hwn ei ddilyn i gydfuddiannol.",
  },
  "route.formulaAdviceRemedy": {
    en: "Put advice on record that names the funding formula and the power to pay it.",
    cy: "Rhowch gyngor yn y cofnod sy'n enwi'r fformiwla gyllido a'r pŵer i'w thalu.",
  },
  "route.partnershipAdvice": {
    en: "A partnership agreement can be a contract under another name. No advice is on record.",
    cy: "Gall cytundeb partneriaeth fod yn gontract o dan enw arall. Nid oes cyngor yn y cofnod.",
  },
  "route.partnershipAdviceRemedy": {
    en: "Put advice on record that says why no procurement is needed.",
    cy: "Rhowch gyngor yn y cofnod sy'n dweud pam nad oes angen caffael.",
  },
  "route.selectionEngland": {
    en: "Provider selection in the health service is law in England only.",
    cy: "Yn Lloegr yn unig y mae dewis darparwr yn y gwasanaeth iechyd yn gyfraith.",
  },
  "route.selectionEnglandRemedy": {
    en: "Choose a route of this nation, with advice on record.",
    cy: "Dewiswch lwybr y genedl hon, gyda chyngor yn y cofnod.",
  },
  "route.selectionHealthOnly": {
    en: "Provider selection is for health care only.",
    cy: "Ar gyfer gofal iechyd yn unig y mae dewis darparwr.",
  },
  "route.selectionHealthOnlyRemedy": {
    en: "Choose a reserved contract or open competition.",
    cy: "Dewiswch gontract wedi'i gadw neu gystadleuaeth agored.",
  },
  "route.selectionBuyer": {
    en: "Only NHS bodies and councils buy health care in this way.",
    cy: "Cyrff y GIG a chynghorau yn unig sy'n prynu gofal iechyd fel hyn.",
  },
  "route.selectionBuyerRemedy": {
    en: "Record which NHS body or council would buy the service.",
    cy: "Cofnodwch pa gorff GIG neu gyngor a fyddai'n prynu'r gwasanaeth.",
  },
  "route.selectionBefore": {
    en: "Provider selection began on 1 January 2024. This award is earlier.",
    cy: "Dechreuodd dewis darparwr ar 1 Ionawr 2024. Mae'r dyfarniad hwn yn gynharach.",
  },
  "route.selectionBeforeRemedy": {
    en: "Take advice on the rules in force on the day, and put it on record.",
    cy: "Ceisiwch gyngor ar y rheolau mewn grym ar y diwrnod, a'i roi yn y cofnod.",
  },
  "route.startUnknown": {
    en: "Nothing says whether this body begins anew.",
    cy: "Nid oes dim yn dweud a yw'r corff hwn yn dechrau o'r newydd.",
  },
  "route.startUnknownRemedy": {
    en: "Record how the body begins.",
    cy: "Cofnodwch sut mae'r corff yn dechrau.",
  },
  "route.hasPredecessor": {
    en: "This body takes over a service, so it needs a route to a contract or funding.",
    cy: "Mae'r corff hwn yn cymryd gwasanaeth drosodd, felly mae angen llwybr at gontract neu gyllid.",
  },
  "route.hasPredecessorRemedy": {
    en: "Choose the route by which the service passes to it.",
    cy: "Dewiswch y llwybr y mae'r gwasanaeth yn pasio iddo.",
  },
  "route.otherAdvice": {
    en: "Another route needs advice on record. There is none.",
    cy: "Mae angen cyngor yn y cofnod ar gyfer llwybr arall. Nid oes dim.",
  },
  "route.otherAdviceRemedy": {
    en: "Put the advice on record; its text may be closed as legal advice in confidence.",
    cy: "Rhowch y cyngor yn y cofnod; gellir cau ei destun fel cyngor cyfreithiol cyfrinachol.",
  },
  "route.note.rivals": {
    en: "Rivals can bid, and a rival can win.",
    cy: "Gall cystadleuwyr gynnig, a gall cystadleuydd ennill.",
  },
  "route.note.shutOut": {
    en: "With {months} months, this mutual could not bid for a reserved contract at renewal.",
    cy: "Gyda {months} mis, ni allai'r cydfuddiannol hwn gynnig am gontract wedi'i gadw wrth adnewyddu.",
  },
  "route.note.eligible": {
    en: "With a term over three years, this mutual could bid again when the contract is renewed.",
    cy: "Gyda thymor dros dair blynedd, gallai'r cydfuddiannol hwn gynnig eto wrth adnewyddu'r contract.",
  },
  "route.note.noPreference": {
    en: "Nothing in an open competition prefers a mutual.",
    cy: "Nid oes dim mewn cystadleuaeth agored yn ffafrio cydfuddiannol.",
  },
  "route.note.scotland": {
    en: "Scotland has procurement law of its own; take advice on its steps.",
    cy: "Mae gan yr Alban ei chyfraith gaffael ei hun; ceisiwch gyngor ar ei chamau.",
  },
  "route.note.thresholdRecheck": {
    en: "The threshold of {threshold} is a figure of the older regulations: check it first.",
    cy: "Ffigur o'r rheoliadau hŷn yw'r trothwy o {threshold}: gwiriwch ef yn gyntaf.",
  },
  "route.note.ownRules": {
    en: "The authority's own rules for smaller contracts still apply.",
    cy: "Mae rheolau'r awdurdod ei hun ar gyfer contractau llai yn dal yn berthnasol.",
  },
  "route.note.noPrice": {
    en: "No price is agreed: the formula pays while the standards are met.",
    cy: "Ni chytunir ar bris: mae'r fformiwla'n talu tra bodlonir y safonau.",
  },
  "route.note.statutoryProposals": {
    en: "A school changes by statutory proposals, with four weeks for views.",
    cy: "Mae ysgol yn newid drwy gynigion statudol, gyda phedair wythnos i roi barn.",
  },
  "route.note.partnershipRisk": {
    en: "If a court sees a contract in it, the agreement can be undone.",
    cy: "Os gwêl llys gontract ynddo, gellir dadwneud y cytundeb.",
  },
  "route.note.selectionProcess": {
    en: "Which of its processes fits (direct award, most suitable provider, competition) is for advice.",
    cy: "Mater i gyngor yw pa un o'i brosesau sy'n addas (dyfarniad uniongyrchol, darparwr mwyaf addas, cystadleuaeth).",
  },
};
