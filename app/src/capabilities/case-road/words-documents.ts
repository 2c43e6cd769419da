/** The sentences of documents: the list, what bars one, and the acts on them. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const documentWords: Catalogue = {
  "documents.title": { en: "Documents", cy: "Dogfennau" },
  "documents.lead": {
    en: "{open} can be read, {closed} are closed for a time, {withheld} were withheld.",
    cy: "Gellir darllen {open}, mae {closed} ar gau am gyfnod, a daliwyd {withheld} yn ôl.",
  },
  "documents.empty": {
    en: "No documents yet. Every act with a paper puts one here. Any party may add another.",
    cy: "Dim dogfennau eto. Mae pob gweithred gyda phapur yn rhoi un yma. Caiff unrhyw barti ychwanegu un arall.",
  },
  "documents.papers": { en: "Papers for you", cy: "Papurau i chi" },
  "documents.papers.lead": {
    en: "These are not published. You can read them because of your role.",
    cy: "Ni chyhoeddir y rhain. Gallwch eu darllen oherwydd eich rôl.",
  },
  "documents.for.public": { en: "published", cy: "wedi’i gyhoeddi" },
  "documents.for.parties": { en: "for the parties of the case", cy: "i bartïon yr achos" },
  "documents.for.sealed": { en: "sealed, for the scrutineer", cy: "wedi’i selio, i’r craffwr" },
  "documents.closedUntil": {
    en: "{ground}, until {until}. Its fingerprint stays public",
    cy: "{ground}, tan {until}. Mae ei ôl bys yn aros yn gyhoeddus",
  },
  "documents.notHeld": {
    en: "its words are not kept here, only its fingerprint",
    cy: "ni chedwir ei eiriau yma, dim ond ei ôl bys",
  },
  "documents.barred.title": {
    en: "You cannot read this document",
    cy: "Ni allwch ddarllen y ddogfen hon",
  },
  "documents.barred.closed": {
    en: "It is closed for a time, on a ground that the list of documents names. The side that gave it can read it.",
    cy: "Mae ar gau am gyfnod, ar sail a enwir yn y rhestr o ddogfennau. Gall yr ochr a’i rhoddodd ei darllen.",
  },
  "documents.barred.partiesOnly": {
    en: "It is for the parties of the case. Sign in if you are one.",
    cy: "Mae ar gyfer partïon yr achos. Mewngofnodwch os ydych yn un.",
  },
  "documents.barred.sealed": {
    en: "It is sealed. Only the scrutineer can open it.",
    cy: "Mae wedi’i selio. Dim ond y craffwr all ei hagor.",
  },
  "documents.barred.withheld": {
    en: "It was withdrawn, and its words were erased. What rested on it is not proven.",
    cy: "Fe’i tynnwyd yn ôl, a dilëwyd ei geiriau. Nid yw’r hyn a ddibynnai arni wedi’i brofi.",
  },
  "documents.barred.list": { en: "See all documents", cy: "Gweld pob dogfen" },
  "documents.untilLater": {
    en: "Enter a day after {day}",
    cy: "Rhowch ddiwrnod ar ôl {day}",
  },
  "documents.none.because": { en: "No document is open here.", cy: "Nid oes dogfen ar agor yma." },
  "documents.none.remedy": {
    en: "Publish one first, or wait until a closed one opens.",
    cy: "Cyhoeddwch un yn gyntaf, neu arhoswch nes i un sydd ar gau agor.",
  },
  "documents.notYours.because": {
    en: "Another party gave this document.",
    cy: "Parti arall a roddodd y ddogfen hon.",
  },
  "documents.notYours.remedy": {
    en: "Ask who gave it, or the secretary of the mutual, to withdraw it.",
    cy: "Gofynnwch i’r un a’i rhoddodd, neu i ysgrifennydd y sefydliad, ei thynnu’n ôl.",
  },
  "documents.notYourSide.because": {
    en: "The other side gave this document, so you cannot close it.",
    cy: "Yr ochr arall a roddodd y ddogfen hon, felly ni allwch ei chau.",
  },
  "documents.notYourSide.remedy": {
    en: "Ask the side that gave it.",
    cy: "Gofynnwch i’r ochr a’i rhoddodd.",
  },
  "documents.block.withheld": {
    en: "A paper on which staff voted was withheld. The proposers must say what takes its place.",
    cy: "Daliwyd yn ôl bapur y pleidleisiodd staff arno. Rhaid i’r cynigwyr ddweud beth sy’n cymryd ei le.",
  },
  "act.documents.publish": { en: "Publish a document", cy: "Cyhoeddi dogfen" },
  "act.documents.publish.intro": {
    en: "Anyone can read it. Leave out names of people, or publish nothing.",
    cy: "Gall unrhyw un ei darllen. Hepgorwch enwau pobl, neu peidiwch â chyhoeddi dim.",
  },
  "act.documents.publish.title": { en: "Its title", cy: "Ei theitl" },
  "act.documents.publish.kind": {
    en: "What kind of document is it?",
    cy: "Pa fath o ddogfen yw hi?",
  },
  "act.documents.publish.paper": { en: "The document", cy: "Y ddogfen" },
  "act.documents.publish.button": { en: "Publish it", cy: "Ei chyhoeddi" },
  "act.documents.close": { en: "Close a document for a time", cy: "Cau dogfen am gyfnod" },
  "act.documents.close.intro": {
    en: "Only for one of four grounds, and until a day. Its fingerprint stays public, so that it cannot be changed unseen.",
    cy: "Dim ond am un o bedair sail, a than ddiwrnod. Mae ei hôl bys yn aros yn gyhoeddus, fel na ellir ei newid heb ei weld.",
  },
  "act.documents.close.document": { en: "Which document?", cy: "Pa ddogfen?" },
  "act.documents.close.ground": { en: "On what ground?", cy: "Ar ba sail?" },
  "act.documents.close.until": { en: "Until when?", cy: "Tan pryd?" },
  "act.documents.close.button": { en: "Close it", cy: "Ei chau" },
  "act.documents.withhold": { en: "Withdraw a document", cy: "Tynnu dogfen yn ôl" },
  "act.documents.withhold.intro": {
    en: "Its words are erased for ever. What rested on it becomes not proven, and everyone can see that it was withdrawn.",
    cy: "Dilëir ei geiriau am byth. Nid yw’r hyn a ddibynnai arni wedi’i brofi mwyach, a gall pawb weld iddi gael ei thynnu’n ôl.",
  },
  "act.documents.withhold.document": { en: "Which document?", cy: "Pa ddogfen?" },
  "act.documents.withhold.reason": { en: "Why?", cy: "Pam?" },
  "act.documents.withhold.reason.hint": {
    en: "Published. Do not write about a person",
    cy: "Cyhoeddir hyn. Peidiwch ag ysgrifennu am berson",
  },
  "act.documents.withhold.button": {
    en: "Withdraw it and erase its words",
    cy: "Ei thynnu’n ôl a dileu ei geiriau",
  },
};
