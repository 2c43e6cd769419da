// Long because it holds every label of the acts of a roll, in two languages.
/** The sentences of the acts of a roll: titles, labels, hints, buttons. */
import type { Catalogue } from "@rochdale/language/message.ts";

const ballot = { en: "Which ballot?", cy: "Pa bleidlais?" };
const reference = {
  en: "The voter’s reference on the roll",
  cy: "Cyfeirnod y pleidleisiwr ar y gofrestr",
};

export const rollActWords: Catalogue = {
  "act.ballot.freezeRoll": { en: "Freeze the roll", cy: "Rhewi’r gofrestr" },
  "act.ballot.freezeRoll.intro": {
    en: "The roll stays with the scrutineer. The record holds how many are on it, and a fingerprint that shows any change. For a long or untidy list, use “Prepare the roll from a list” on the ballot’s roll desk.",
    cy: "Mae’r gofrestr yn aros gyda’r craffwr. Mae’r cofnod yn dal faint sydd arni, ac ôl bys sy’n dangos unrhyw newid. Ar gyfer rhestr hir neu anniben, defnyddiwch “Paratoi’r gofrestr o restr” ar ddesg cofrestr y bleidlais.",
  },
  "act.ballot.freezeRoll.ballot": ballot,
  "act.ballot.freezeRoll.roll": {
    en: "The roll, one person on each line",
    cy: "Y gofrestr, un person ar bob llinell",
  },
  "act.ballot.freezeRoll.roll.hint": {
    en: "Reference; name; e-mail. Leave the e-mail empty for those who have none.",
    cy: "Cyfeirnod; enw; e-bost. Gadewch yr e-bost yn wag i’r rhai heb un.",
  },
  "act.ballot.freezeRoll.rollFile": {
    en: "Or the roll as a CSV file",
    cy: "Neu’r gofrestr fel ffeil CSV",
  },
  "act.ballot.freezeRoll.button": { en: "Freeze the roll", cy: "Rhewi’r gofrestr" },

  "act.roll.freeze": { en: "Freeze a prepared roll", cy: "Rhewi cofrestr barod" },
  "act.roll.freeze.intro": {
    en: "Come here from “Prepare the roll from a list” on the ballot’s roll desk. It fills in the list for you.",
    cy: "Dewch yma o “Paratoi’r gofrestr o restr” ar ddesg cofrestr y bleidlais. Mae’n llenwi’r rhestr i chi.",
  },
  "act.roll.freeze.ballot": ballot,
  "act.roll.freeze.import": { en: "The prepared list", cy: "Y rhestr barod" },
  "act.roll.freeze.button": { en: "Freeze the roll", cy: "Rhewi’r gofrestr" },

  "act.ballot.ruleObjection": {
    en: "Rule on an objection to the roll",
    cy: "Dyfarnu ar wrthwynebiad i’r gofrestr",
  },
  "act.ballot.ruleObjection.ballot": ballot,
  "act.ballot.ruleObjection.outcome": { en: "What is the ruling?", cy: "Beth yw’r dyfarniad?" },
  "act.ballot.ruleObjection.reference": { en: "Reference of the person", cy: "Cyfeirnod y person" },
  "act.ballot.ruleObjection.name": { en: "Their name, if added", cy: "Eu henw, os ychwanegir" },
  "act.ballot.ruleObjection.email": {
    en: "Their e-mail, if added",
    cy: "Eu e-bost, os ychwanegir",
  },
  "act.ballot.ruleObjection.reasons": { en: "Reasons, without names", cy: "Rhesymau, heb enwau" },
  "act.ballot.ruleObjection.reasons.hint": {
    en: "The reasons are published",
    cy: "Cyhoeddir y rhesymau",
  },
  "act.ballot.ruleObjection.objection": {
    en: "Which objection is it about?",
    cy: "Pa wrthwynebiad sydd dan sylw?",
  },
  "act.ballot.ruleObjection.objection.hint": {
    en: "Leave this out if it came to you in another way",
    cy: "Gadewch hyn allan os daeth atoch mewn ffordd arall",
  },
  "act.ballot.ruleObjection.button": { en: "Record the ruling", cy: "Cofnodi’r dyfarniad" },

  "act.roll.object": { en: "Object to the roll", cy: "Gwrthwynebu’r gofrestr" },
  "act.roll.object.intro": {
    en: "Only the scrutineer reads what you write. The record shows that somebody objected, and later the ruling.",
    cy: "Y craffwr yn unig sy’n darllen yr hyn a ysgrifennwch. Mae’r cofnod yn dangos bod rhywun wedi gwrthwynebu, ac yn ddiweddarach y dyfarniad.",
  },
  "act.roll.object.ballot": ballot,
  "act.roll.object.about": { en: "What is wrong?", cy: "Beth sydd o’i le?" },
  "act.roll.object.words": { en: "Who is it about, and why?", cy: "Am bwy y mae, a pham?" },
  "act.roll.object.button": { en: "Send the objection", cy: "Anfon y gwrthwynebiad" },

  "act.roll.publishEligibility": {
    en: "Publish who may vote",
    cy: "Cyhoeddi pwy gaiff bleidleisio",
  },
  "act.roll.publishEligibility.intro": {
    en: "Say who may vote, how they were found, and how somebody who is left out can be added. It is public.",
    cy: "Dywedwch pwy gaiff bleidleisio, sut y cafwyd hyd iddynt, a sut y gellir ychwanegu rhywun a adawyd allan. Mae’n gyhoeddus.",
  },
  "act.roll.publishEligibility.ballot": ballot,
  "act.roll.publishEligibility.eligibility": { en: "Who may vote", cy: "Pwy gaiff bleidleisio" },
  "act.roll.publishEligibility.button": { en: "Publish", cy: "Cyhoeddi" },

  "act.roll.publishCredentials": {
    en: "Publish the public halves of the voting codes",
    cy: "Cyhoeddi haneri cyhoeddus y codau pleidleisio",
  },
  "act.roll.publishCredentials.intro": {
    en: "The registrar’s page makes this file and sends it. The secret halves stay in your browser.",
    cy: "Tudalen y cofrestrydd sy’n gwneud ac yn anfon y ffeil hon. Mae’r haneri cyfrinachol yn aros yn eich porwr.",
  },
  "act.roll.publishCredentials.ballot": ballot,
  "act.roll.publishCredentials.credentials": {
    en: "Public codes (public_creds.json)",
    cy: "Codau cyhoeddus (public_creds.json)",
  },
  "act.roll.publishCredentials.button": { en: "Publish", cy: "Cyhoeddi" },

  "act.roll.sendInvitations": {
    en: "Send invitations by e-mail",
    cy: "Anfon gwahoddiadau drwy e-bost",
  },
  "act.roll.sendInvitations.intro": {
    en: "Everyone on the roll with an e-mail address is told that a letter with their voting code will come. The e-mail holds no voting code and no link.",
    cy: "Dywedir wrth bawb ar y gofrestr sydd â chyfeiriad e-bost y daw llythyr â’u cod pleidleisio. Nid yw’r e-bost yn dal unrhyw god na dolen.",
  },
  "act.roll.sendInvitations.ballot": ballot,
  "act.roll.sendInvitations.button": { en: "Send the invitations", cy: "Anfon y gwahoddiadau" },

  "act.roll.recordDelivery": {
    en: "Record how letters went out and came back",
    cy: "Cofnodi sut aeth llythyrau allan a dod yn ôl",
  },
  "act.roll.recordDelivery.intro": {
    en: "The record holds totals only. Who has a letter is shown to you and the secretary.",
    cy: "Mae’r cofnod yn dal cyfansymiau’n unig. Dangosir pwy sydd â llythyr i chi a’r ysgrifennydd.",
  },
  "act.roll.recordDelivery.ballot": ballot,
  "act.roll.recordDelivery.delivery": {
    en: "A CSV file: reference; posted, e-mailed, by hand or returned",
    cy: "Ffeil CSV: cyfeirnod; drwy’r post, e-bost, llaw neu dychwelwyd",
  },
  "act.roll.recordDelivery.lines": {
    en: "Or typed, one on each line",
    cy: "Neu wedi’u teipio, un ar bob llinell",
  },
  "act.roll.recordDelivery.lines.hint": {
    en: "For example: 1001; post. Or: 1002; returned.",
    cy: "Er enghraifft: 1001; post. Neu: 1002; dychwelwyd.",
  },
  "act.roll.recordDelivery.button": { en: "Record the delivery", cy: "Cofnodi’r dosbarthu" },

  "act.roll.reissueCredential": {
    en: "Give a lost voting code again",
    cy: "Rhoi cod pleidleisio coll eto",
  },
  "act.roll.reissueCredential.intro": {
    en: "Two officers check who the voter is, each with their own sign-in. Then the registrar prints the same voting code again from the sealed file.",
    cy: "Mae dau swyddog yn gwirio pwy yw’r pleidleisiwr, pob un â’i fewngofnodiad ei hun. Yna mae’r cofrestrydd yn argraffu’r un cod eto o’r ffeil wedi’i selio.",
  },
  "act.roll.reissueCredential.ballot": ballot,
  "act.roll.reissueCredential.reference": reference,
  "act.roll.reissueCredential.checked": {
    en: "How did you check who it is?",
    cy: "Sut wnaethoch chi wirio pwy ydyw?",
  },
  "act.roll.reissueCredential.button": {
    en: "I have checked who it is",
    cy: "Rwyf wedi gwirio pwy ydyw",
  },

  "act.roll.recordAssistance": {
    en: "Record that a voter was helped",
    cy: "Cofnodi bod pleidleisiwr wedi cael cymorth",
  },
  "act.roll.recordAssistance.intro": {
    en: "A helper may read aloud, show how and hold the device. A helper never chooses, never votes for somebody, never keeps the voting code and never tells how anybody voted. The record holds only how many were helped.",
    cy: "Caiff cynorthwyydd ddarllen yn uchel, dangos sut a dal y ddyfais. Nid yw cynorthwyydd byth yn dewis, yn pleidleisio dros rywun, yn cadw’r cod nac yn dweud sut y pleidleisiodd neb. Mae’r cofnod yn dal faint a gafodd gymorth yn unig.",
  },
  "act.roll.recordAssistance.ballot": ballot,
  "act.roll.recordAssistance.reference": reference,
  "act.roll.recordAssistance.helper": { en: "Name of the helper", cy: "Enw’r cynorthwyydd" },
  "act.roll.recordAssistance.helper.hint": {
    en: "Only you and the secretary can see it",
    cy: "Dim ond chi a’r ysgrifennydd all ei weld",
  },
  "act.roll.recordAssistance.how": { en: "How did they help?", cy: "Sut y rhoddwyd cymorth?" },
  "act.roll.recordAssistance.rulesKept": {
    en: "Did the voter choose and press every button that casts, or say so aloud to be pressed?",
    cy: "A ddewisodd y pleidleisiwr a phwyso pob botwm sy’n bwrw, neu ddweud yn uchel am ei bwyso?",
  },
  "act.roll.recordAssistance.button": { en: "Record the help", cy: "Cofnodi’r cymorth" },

  "roll.objection.missing": { en: "Somebody is missing", cy: "Mae rhywun ar goll" },
  "roll.objection.notEntitled": {
    en: "Somebody is on it who may not vote",
    cy: "Mae rhywun arni na chaiff bleidleisio",
  },
  "roll.objection.wrongEntry": {
    en: "A name or a reference is wrong",
    cy: "Mae enw neu gyfeirnod yn anghywir",
  },
  "roll.checked.photoId": {
    en: "I saw a document with a photograph",
    cy: "Gwelais ddogfen â llun",
  },
  "roll.checked.knownToMe": { en: "I know them", cy: "Rwy’n eu hadnabod" },
  "roll.checked.staffRecord": {
    en: "They answered what only their file holds",
    cy: "Atebasant yr hyn y mae eu ffeil yn unig yn ei ddal",
  },
  "roll.checked.other": { en: "In another way", cy: "Mewn ffordd arall" },
  "roll.helped.readAloud": { en: "Read aloud", cy: "Darllen yn uchel" },
  "roll.helped.showedHow": { en: "Showed how", cy: "Dangos sut" },
  "roll.helped.heldDevice": { en: "Held the device", cy: "Dal y ddyfais" },
  "roll.helped.interpreted": { en: "Interpreted", cy: "Cyfieithu ar y pryd" },
  "roll.helped.other": { en: "In another way", cy: "Mewn ffordd arall" },
};
