/** The sentences of preparing a roll from a list or the register. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const rollImportWords: Catalogue = {
  "roll.import.title": { en: "Prepare the roll from a list", cy: "Paratoi’r gofrestr o restr" },
  "roll.import.intro": {
    en: "Send the list as it is: untidy is fine. You say which column is what, see every row that cannot be read, and freeze the roll when it is right. Nothing is frozen before that.",
    cy: "Anfonwch y rhestr fel y mae: mae un anniben yn iawn. Chi sy’n dweud pa golofn yw pa un, yn gweld pob rhes na ellir ei darllen, ac yn rhewi’r gofrestr pan fydd yn gywir. Ni rewir dim cyn hynny.",
  },
  "roll.import.never": {
    en: "Leave out dates of birth, ages and anything about a child: a list with such a column is refused.",
    cy: "Gadewch allan ddyddiadau geni, oedrannau ac unrhyw beth am blentyn: gwrthodir rhestr â cholofn o’r fath.",
  },
  "roll.import.begun": { en: "Lists already here", cy: "Rhestrau sydd yma eisoes" },
  "roll.import.list": { en: "List", cy: "Rhestr" },
  "roll.import.state": { en: "How far", cy: "Pa mor bell" },
  "roll.import.state.columns": { en: "Columns to be chosen", cy: "Colofnau i’w dewis" },
  "roll.import.state.reading": { en: "Being read", cy: "Yn cael ei darllen" },
  "roll.import.state.ready": {
    en: "Ready: {good} people, {faults} rows left out",
    cy: "Yn barod: {good} o bobl, {faults} o resi wedi’u gadael allan",
  },
  "roll.import.state.failed": { en: "Could not be read", cy: "Ni ellid ei darllen" },
  "roll.import.register": { en: "The members’ register", cy: "Cofrestr yr aelodau" },
  "roll.import.fromFile": { en: "From a file", cy: "O ffeil" },
  "roll.import.file": { en: "The list", cy: "Y rhestr" },
  "roll.import.fileHint": {
    en: "A CSV file, or an Excel workbook (.xlsx): its first sheet is read. 200,000 rows at most.",
    cy: "Ffeil CSV, neu lyfr gwaith Excel (.xlsx): darllenir ei ddalen gyntaf. 200,000 o resi ar y mwyaf.",
  },
  "roll.import.send": { en: "Send the list", cy: "Anfon y rhestr" },
  "roll.import.fromRegister": { en: "From the members’ register", cy: "O gofrestr yr aelodau" },
  "roll.import.classes": {
    en: "Which members, as the register stands today?",
    cy: "Pa aelodau, fel y mae’r gofrestr heddiw?",
  },
  "roll.import.take": { en: "Take them from the register", cy: "Eu cymryd o’r gofrestr" },
  "roll.import.nobodyInRegister": {
    en: "Choose classes that have members: the register has none of these",
    cy: "Dewiswch ddosbarthiadau ag aelodau: nid oes rhai o’r rhain yn y gofrestr",
  },
  "roll.import.columns": { en: "Which column is what?", cy: "Pa golofn yw pa un?" },
  "roll.import.columnsIntro": {
    en: "{file}. A name or an address may stand in several columns. What you leave out is not kept.",
    cy: "{file}. Gall enw neu gyfeiriad fod mewn sawl colofn. Ni chedwir yr hyn a adewir allan.",
  },
  "roll.column.none": { en: "Leave out", cy: "Gadael allan" },
  "roll.column.reference": { en: "Reference", cy: "Cyfeirnod" },
  "roll.column.name": { en: "Name, or first names", cy: "Enw, neu enwau cyntaf" },
  "roll.column.surname": { en: "Surname", cy: "Cyfenw" },
  "roll.column.whole": { en: "Name", cy: "Enw" },
  "roll.column.email": { en: "E-mail", cy: "E-bost" },
  "roll.column.address": { en: "Postal address", cy: "Cyfeiriad post" },
  "roll.column.language": { en: "Language of letters", cy: "Iaith llythyrau" },
  "roll.column.unnamed": { en: "Column {at}, without a heading", cy: "Colofn {at}, heb bennawd" },
  "roll.import.showAgain": { en: "Show the first rows so", cy: "Dangos y rhesi cyntaf felly" },
  "roll.import.read": { en: "Read the whole list", cy: "Darllen y rhestr gyfan" },
  "roll.import.first": {
    en: "The first rows as they would be read",
    cy: "Y rhesi cyntaf fel y byddent yn cael eu darllen",
  },
  "roll.import.empty": { en: "An empty row", cy: "Rhes wag" },
  "roll.import.row": { en: "Row", cy: "Rhes" },
  "roll.import.why": { en: "Why it is left out", cy: "Pam y gadewir hi allan" },
  "roll.import.reading": { en: "Reading {file}", cy: "Darllen {file}" },
  "roll.import.stalled": {
    en: "Nothing has been read for a while: the machine may have been stopped. What was read is kept.",
    cy: "Ni ddarllenwyd dim ers tro: efallai fod y peiriant wedi’i stopio. Cedwir yr hyn a ddarllenwyd.",
  },
  "roll.import.go": { en: "Go on reading", cy: "Mynd ymlaen â’r darllen" },
  "roll.import.ready": { en: "The list was read", cy: "Darllenwyd y rhestr" },
  "roll.import.good": {
    en: {
      plural: "good",
      one: "{good} person can be on the roll.",
      other: "{good} people can be on the roll.",
    },
    cy: { plural: "good", other: "Gall {good} o bobl fod ar y gofrestr." },
  },
  "roll.import.noFaults": { en: "Every row could be read.", cy: "Gellid darllen pob rhes." },
  "roll.import.faults": { en: "Rows left out: {faults}", cy: "Rhesi a adawyd allan: {faults}" },
  "roll.import.faultsMore": {
    en: "The first {shown} are shown. The file holds all of them.",
    cy: "Dangosir y {shown} cyntaf. Mae’r ffeil yn dal pob un.",
  },
  "roll.import.errors": {
    en: "All rows left out, as a CSV file to correct",
    cy: "Pob rhes a adawyd allan, fel ffeil CSV i’w chywiro",
  },
  "roll.import.leftOut": {
    en: {
      plural: "faults",
      one: "{faults} row would not be on the roll.",
      other: "{faults} rows would not be on the roll.",
    },
    cy: { plural: "faults", other: "Ni fyddai {faults} o resi ar y gofrestr." },
  },
  "roll.import.leftOutHow": {
    en: "Correct them in your list and send the whole list again, unless they are nobody.",
    cy: "Cywirwch nhw yn eich rhestr ac anfonwch y rhestr gyfan eto, oni bai nad ydynt yn neb.",
  },
  "roll.import.freezeWhat": {
    en: "The record will hold how many are on the roll, and a fingerprint that shows any change. The list you sent is then forgotten.",
    cy: "Bydd y cofnod yn dal faint sydd ar y gofrestr, ac ôl bys sy’n dangos unrhyw newid. Yna anghofir y rhestr a anfonwyd gennych.",
  },
  "roll.import.freeze": {
    en: "Freeze the roll with {good} people",
    cy: "Rhewi’r gofrestr â {good} o bobl",
  },
  "roll.import.recolumn": { en: "Choose the columns again", cy: "Dewis y colofnau eto" },
  "roll.import.failed": { en: "The list could not be read", cy: "Ni ellid darllen y rhestr" },
  "roll.import.failedKept": {
    en: "Nothing of it is on any roll.",
    cy: "Nid oes dim ohoni ar unrhyw gofrestr.",
  },
  "roll.import.another": { en: "Send another list", cy: "Anfon rhestr arall" },
  "roll.import.drop": { en: "Forget this list", cy: "Anghofio’r rhestr hon" },
  "roll.import.dropWhat": {
    en: "Removes the file and everything that was read from it.",
    cy: "Mae’n dileu’r ffeil a phopeth a ddarllenwyd ohoni.",
  },
};
