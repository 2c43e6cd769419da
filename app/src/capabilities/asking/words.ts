/** The sentences of asking: the questions, the verdict, the rights, the form that opens a case, its line on the road. */
import type { Catalogue } from "@rochdale/language/message.ts";

const questions: Catalogue = {
  "asking.title": { en: "Is this right for us?", cy: "A yw hyn yn iawn i ni?" },
  "asking.lead": {
    en: "A few questions tell which rights fit your service, what is asked of you, and how long it may take. Nothing is kept.",
    cy: "Mae ychydig o gwestiynau’n dweud pa hawliau sy’n gweddu i’ch gwasanaeth, beth a ofynnir gennych, a pha mor hir y gall gymryd. Ni chedwir dim.",
  },
  "asking.questions": { en: "Seven questions", cy: "Saith cwestiwn" },
  "asking.again": { en: "Change your answers", cy: "Newid eich atebion" },
  "asking.field.who": { en: "Who are you?", cy: "Pwy ydych chi?" },
  "asking.field.sector": { en: "What kind of service is it?", cy: "Pa fath o wasanaeth yw e?" },
  "asking.field.nation": { en: "Where is it?", cy: "Ble mae e?" },
  "asking.field.authorityKind": { en: "Who runs it now?", cy: "Pwy sy’n ei redeg yn awr?" },
  "asking.field.staff": { en: "How many staff?", cy: "Faint o staff?" },
  "asking.field.users": { en: "How many users?", cy: "Faint o ddefnyddwyr?" },
  "asking.field.acuteEmergency": {
    en: "For health: does it give acute or emergency care?",
    cy: "Ar gyfer iechyd: a yw’n rhoi gofal aciwt neu frys?",
  },
  "asking.see": { en: "See what fits", cy: "Gweld beth sy’n gweddu" },
  "asking.who.staff": { en: "Staff of the service", cy: "Staff y gwasanaeth" },
  "asking.who.community": { en: "Users or local people", cy: "Defnyddwyr neu bobl leol" },
  "asking.who.both": { en: "Staff and users together", cy: "Staff a defnyddwyr gyda’i gilydd" },
  "asking.who.authority": { en: "The authority itself", cy: "Yr awdurdod ei hun" },
  "asking.who.noPredecessor": {
    en: "Founders of something new, with no public service before",
    cy: "Sylfaenwyr rhywbeth newydd, heb wasanaeth cyhoeddus o’i flaen",
  },
  "asking.who.running": {
    en: "A mutual that already runs",
    cy: "Sefydliad cydfuddiannol sydd eisoes yn rhedeg",
  },
  "asking.acute.no": { en: "No", cy: "Nac ydyw" },
  "asking.acute.yes": { en: "Yes", cy: "Ydyw" },
  "asking.acute.notKnown": { en: "I don’t know", cy: "Nid wyf yn gwybod" },
};

const verdict: Catalogue = {
  "asking.verdict.eligible": { en: "This service may ask", cy: "Caiff y gwasanaeth hwn ofyn" },
  "asking.verdict.partlyExempt": {
    en: "Part of this service may be exempt",
    cy: "Gall rhan o’r gwasanaeth hwn fod wedi’i heithrio",
  },
  "asking.verdict.exempt": {
    en: "This service is exempt",
    cy: "Mae’r gwasanaeth hwn wedi’i eithrio",
  },
  "asking.rule": { en: "Rule", cy: "Rheol" },
  "asking.authorityProposes": {
    en: "An authority’s own proposal is recorded as its own. It waits until staff or users adopt it.",
    cy: "Cofnodir cynnig yr awdurdod ei hun fel ei gynnig ei hun. Mae’n aros nes i staff neu ddefnyddwyr ei fabwysiadu.",
  },
  "asking.fit": {
    en: { plural: "rights", one: "1 right fits", other: "{rights} rights fit" },
    cy: { plural: "rights", one: "Mae 1 hawl yn gweddu", other: "Mae {rights} o hawliau’n gweddu" },
  },
  "asking.noneFits": {
    en: "No right to ask fits. The reasons are below.",
    cy: "Nid oes hawl i ofyn yn gweddu. Mae’r rhesymau isod.",
  },
  "asking.closed": {
    en: {
      plural: "rights",
      one: "1 right does not fit, and why",
      other: "{rights} rights do not fit, and why",
    },
    cy: {
      plural: "rights",
      one: "Nid yw 1 hawl yn gweddu, a pham",
      other: "Nid yw {rights} o hawliau’n gweddu, a pham",
    },
  },
  "asking.rights.title": { en: "The rights", cy: "Yr hawliau" },
  "asking.rights.caption": {
    en: "Rights that fit, who may use them and what is asked",
    cy: "Hawliau sy’n gweddu, pwy a gaiff eu defnyddio a beth a ofynnir",
  },
  "asking.rights.right": { en: "Right", cy: "Hawl" },
  "asking.rights.who": { en: "Who may ask", cy: "Pwy a gaiff ofyn" },
  "asking.rights.signatures": { en: "Fewest signatures", cy: "Lleiafswm llofnodion" },
  "asking.rights.what": { en: "What to know", cy: "Beth i’w wybod" },
  "asking.minimum.staff": { en: "{staff} staff", cy: "{staff} o staff" },
  "asking.minimum.users": { en: "{users} users", cy: "{users} o ddefnyddwyr" },
  "asking.minimum.founders": { en: "{users} founders", cy: "{users} o sylfaenwyr" },
  "asking.minimum.none": { en: "no number is set", cy: "ni osodir nifer" },
  "asking.time": { en: "How long it may take", cy: "Pa mor hir y gall gymryd" },
  "asking.time.lead": {
    en: "These are our own standard, version 2. A right with a law of its own has that law’s times.",
    cy: "Ein safon ein hunain yw’r rhain, fersiwn 2. Mae gan hawl â chyfraith ei hun amserau’r gyfraith honno.",
  },
  "asking.time.decision": {
    en: "The authority decides in principle within {days} working days.",
    cy: "Mae’r awdurdod yn penderfynu mewn egwyddor o fewn {days} diwrnod gwaith.",
  },
  "asking.time.scoping": {
    en: "A facilitating team reports within {days} working days.",
    cy: "Mae tîm hwyluso’n adrodd o fewn {days} diwrnod gwaith.",
  },
  "asking.time.questions": {
    en: "Every question from staff is answered within {days} working days.",
    cy: "Atebir pob cwestiwn gan staff o fewn {days} diwrnod gwaith.",
  },
  "asking.time.ballot": {
    en: "Staff vote after {notice} days’ notice, for {poll} days.",
    cy: "Mae staff yn pleidleisio ar ôl {notice} diwrnod o rybudd, am {poll} diwrnod.",
  },
  "asking.time.mandate": {
    en: "Their yes stands for {months} months, unless the terms change.",
    cy: "Mae eu cytundeb yn sefyll am {months} mis, oni bai bod y telerau’n newid.",
  },
  "asking.start": { en: "Open a case", cy: "Agor achos" },
  "asking.exemptMayOpen": {
    en: "You may open a case to keep the reasons on record. No request can be made in it.",
    cy: "Cewch agor achos i gadw’r rhesymau ar gofnod. Ni ellir gwneud cais ynddo.",
  },
};

const rights: Catalogue = {
  "asking.right.caption": { en: "A right to ask", cy: "Hawl i ofyn" },
  "asking.right.law": { en: "Where it stands", cy: "Ble mae’n sefyll" },
  "asking.right.basis": { en: "How surely we know", cy: "Pa mor sicr y gwyddom" },
  "asking.right.where": { en: "Where it holds", cy: "Ble mae mewn grym" },
  "asking.right.words": { en: "Its words", cy: "Ei geiriau" },
  "asking.right.reading": { en: "How we read it", cy: "Sut yr ydym yn ei darllen" },
  "asking.right.doubt": { en: "What is in doubt", cy: "Beth sy’n ansicr" },
  "asking.right.grounds": { en: "If the authority refuses", cy: "Os yw’r awdurdod yn gwrthod" },
  "asking.right.grounds.lead": {
    en: "It must name a ground from a fixed list, give evidence, and say what would change the answer.",
    cy: "Rhaid iddo enwi sail o restr sefydlog, rhoi tystiolaeth, a dweud beth fyddai’n newid yr ateb.",
  },
  "asking.right.back": {
    en: "See which rights fit your service",
    cy: "Gweld pa hawliau sy’n gweddu i’ch gwasanaeth",
  },
  "asking.right.rightToRequest": {
    en: "Staff ask to run their service. No law in force gives this right: it follows a scheme of 2008.",
    cy: "Mae staff yn gofyn am redeg eu gwasanaeth. Nid oes cyfraith mewn grym yn rhoi’r hawl hon: mae’n dilyn cynllun o 2008.",
  },
  "asking.right.communityRightToRequest": {
    en: "Users and local people ask to run a service. It is our own standard; no law gives it.",
    cy: "Mae defnyddwyr a phobl leol yn gofyn am redeg gwasanaeth. Ein safon ein hunain yw hi; nid oes cyfraith yn ei rhoi.",
  },
  "asking.right.communityRightToChallenge": {
    en: "In England, a community body or two employees may challenge a council to open a service to bids. Anyone may then win it.",
    cy: "Yn Lloegr, caiff corff cymunedol neu ddau weithiwr herio cyngor i agor gwasanaeth i gynigion. Yna gall unrhyw un ei ennill.",
  },
  "asking.right.participationRequest": {
    en: "In Scotland, a community body asks to take part in improving a service. It does not hand the service over.",
    cy: "Yn yr Alban, mae corff cymunedol yn gofyn am gymryd rhan mewn gwella gwasanaeth. Nid yw’n trosglwyddo’r gwasanaeth.",
  },
  "asking.right.rightToManage": {
    en: "In England, tenants may take over the management of their council homes.",
    cy: "Yn Lloegr, caiff tenantiaid gymryd drosodd reoli eu cartrefi cyngor.",
  },
  "asking.right.jointRequest": {
    en: "Staff and users ask together, like teachers and parents of a school.",
    cy: "Mae staff a defnyddwyr yn gofyn gyda’i gilydd, fel athrawon a rhieni ysgol.",
  },
  "asking.right.noPredecessor": {
    en: "Founders begin something new. Nothing is taken over, so nobody is asked.",
    cy: "Mae sylfaenwyr yn dechrau rhywbeth newydd. Ni chymerir dim drosodd, felly ni ofynnir i neb.",
  },
};

const opening: Catalogue = {
  "asking.standing.rehearsal": {
    en: "A rehearsal: nothing in it counts",
    cy: "Ymarfer: nid oes dim ynddo yn cyfrif",
  },
  "asking.standing.live": { en: "In earnest", cy: "O ddifrif" },
  "asking.nameNeedsLetters": {
    en: "Give a name with at least one letter from A to Z, or a digit",
    cy: "Rhowch enw ag o leiaf un llythyren o A i Z, neu ddigid",
  },
  "asking.nameAuthority": {
    en: "Name the authority that runs the service now",
    cy: "Enwch yr awdurdod sy’n rhedeg y gwasanaeth yn awr",
  },
  "asking.kindOfAuthority": {
    en: "Choose what kind of authority runs it",
    cy: "Dewiswch pa fath o awdurdod sy’n ei redeg",
  },
  "asking.tooManyUnions": {
    en: "Name {most} unions or fewer",
    cy: "Enwch {most} o undebau neu lai",
  },
  "asking.unionTooLong": {
    en: "Shorten each union’s name to {most} characters",
    cy: "Byrhewch enw pob undeb i {most} nod",
  },
  "asking.nameTaken": {
    en: "Choose another name: too many cases have this one",
    cy: "Dewiswch enw arall: mae gan ormod o achosion yr un hwn",
  },
  "act.asking.start": { en: "Open a case", cy: "Agor achos" },
  "act.asking.start.intro": {
    en: "This begins a public record of the case. You speak in it first; others are admitted by you.",
    cy: "Mae hyn yn dechrau cofnod cyhoeddus o’r achos. Chi sy’n siarad ynddo gyntaf; chi sy’n derbyn eraill.",
  },
  "act.asking.start.who": { en: "Who are you?", cy: "Pwy ydych chi?" },
  "act.asking.start.name": { en: "Name of the case", cy: "Enw’r achos" },
  "act.asking.start.name.hint": {
    en: "For example: Moorside community nursing. Its address is made from it",
    cy: "Er enghraifft: Nyrsio cymunedol Moorside. Gwneir ei gyfeiriad ohono",
  },
  "act.asking.start.service": { en: "What is the service?", cy: "Beth yw’r gwasanaeth?" },
  "act.asking.start.sector": { en: "What kind of service is it?", cy: "Pa fath o wasanaeth yw e?" },
  "act.asking.start.nation": { en: "Nation", cy: "Gwlad" },
  "act.asking.start.place": { en: "Place", cy: "Lle" },
  "act.asking.start.staff": { en: "How many staff?", cy: "Faint o staff?" },
  "act.asking.start.staff.hint": {
    en: "Leave it empty if it is not known",
    cy: "Gadewch yn wag os nad yw’n hysbys",
  },
  "act.asking.start.users": { en: "How many users?", cy: "Faint o ddefnyddwyr?" },
  "act.asking.start.users.hint": {
    en: "Leave it empty if it is not known",
    cy: "Gadewch yn wag os nad yw’n hysbys",
  },
  "act.asking.start.budget": { en: "Budget a year", cy: "Cyllideb y flwyddyn" },
  "act.asking.start.budget.hint": { en: "In pounds", cy: "Mewn punnoedd" },
  "act.asking.start.acuteEmergency": {
    en: "For health: does it give acute or emergency care?",
    cy: "Ar gyfer iechyd: a yw’n rhoi gofal aciwt neu frys?",
  },
  "act.asking.start.authorityName": {
    en: "Which authority runs it now?",
    cy: "Pa awdurdod sy’n ei redeg yn awr?",
  },
  "act.asking.start.authorityKind": {
    en: "What kind of authority is it?",
    cy: "Pa fath o awdurdod yw e?",
  },
  "act.asking.start.unions": { en: "Recognised unions", cy: "Undebau cydnabyddedig" },
  "act.asking.start.unions.hint": { en: "One on each line", cy: "Un ar bob llinell" },
  "act.asking.start.standing": { en: "Is it in earnest?", cy: "A yw o ddifrif?" },
  "act.asking.start.button": { en: "Open the case", cy: "Agor yr achos" },
};

const road: Catalogue = {
  "asking.task": { en: "Who may ask, and for what", cy: "Pwy a gaiff ofyn, ac am beth" },
  "asking.task.eligible": {
    en: {
      plural: "rights",
      one: "Not exempt; 1 right is open",
      other: "Not exempt; {rights} rights are open",
    },
    cy: {
      plural: "rights",
      one: "Heb ei eithrio; mae 1 hawl ar agor",
      other: "Heb ei eithrio; mae {rights} o hawliau ar agor",
    },
  },
  "asking.task.runs": {
    en: "The mutual runs already, so nobody is asked",
    cy: "Mae’r sefydliad eisoes yn rhedeg, felly ni ofynnir i neb",
  },
};

export const askingWords: Catalogue = { ...questions, ...verdict, ...rights, ...opening, ...road };
