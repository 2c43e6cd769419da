/** The sentences of the page of transfer and of its lines on the road. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const transferWords: Catalogue = {
  "transfer.title": { en: "Staff terms and going live", cy: "Telerau staff a mynd yn fyw" },
  "transfer.lead.converted": {
    en: "The mutual began on {day}.",
    cy: "Dechreuodd y sefydliad ar {day}.",
  },
  "transfer.lead.made": {
    en: "{staff} members of staff transferred on {day}.",
    cy: "Trosglwyddodd {staff} aelod o staff ar {day}.",
  },
  "transfer.lead.waits": {
    en: {
      plural: "missing",
      zero: "Every item that is needed is done.",
      one: "1 item is still to be done before conversion.",
      other: "{missing} items are still to be done before conversion.",
    },
    cy: {
      plural: "missing",
      zero: "Mae pob eitem sydd ei hangen wedi’i gwneud.",
      one: "Mae 1 eitem i’w gwneud o hyd cyn y newid.",
      other: "Mae {missing} eitem i’w gwneud o hyd cyn y newid.",
    },
  },
  "transfer.lead.ready": {
    en: "Every item that is needed is done.",
    cy: "Mae pob eitem sydd ei hangen wedi’i gwneud.",
  },
  "transfer.checklist": { en: "Before conversion", cy: "Cyn y newid" },
  "transfer.checklist.item": { en: "Item", cy: "Eitem" },
  "transfer.checklist.state": { en: "State", cy: "Cyflwr" },
  "transfer.checklist.owner": { en: "Owner", cy: "Perchennog" },
  "transfer.checklist.evidence": { en: "Evidence", cy: "Tystiolaeth" },
  "transfer.checklist.done": { en: "Done {day}", cy: "Gwnaed {day}" },
  "transfer.checklist.open": { en: "To do", cy: "I’w wneud" },
  "transfer.checklist.notNeeded": { en: "Not needed here", cy: "Dim angen yma" },
  "transfer.checklist.noOwner": { en: "Nobody yet", cy: "Neb eto" },
  "transfer.checklist.held": { en: "Held by the parties, {print}", cy: "Gan y partïon, {print}" },
  "transfer.checklist.entry": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "transfer.checklist.none": { en: "None", cy: "Dim" },
  "transfer.information": {
    en: "Employee liability information",
    cy: "Gwybodaeth atebolrwydd gweithwyr",
  },
  "transfer.information.what": {
    en: "The authority must give the mutual what it owes and knows of each employee",
    cy: "Rhaid i’r awdurdod roi i’r sefydliad yr hyn sy’n ddyledus ac yn hysbys am bob gweithiwr",
  },
  "transfer.information.must": { en: "The authority", cy: "Yr awdurdod" },
  "transfer.information.starts": {
    en: "28 days before the day of transfer",
    cy: "28 diwrnod cyn diwrnod y trosglwyddiad",
  },
  "transfer.information.silent": {
    en: "A tribunal can award at least £500 for each employee",
    cy: "Gall tribiwnlys ddyfarnu o leiaf £500 am bob gweithiwr",
  },
  "transfer.information.rule": {
    en: "TUPE Regulations 2006 reg.11",
    cy: "Rheoliadau TUPE 2006 rheol 11",
  },
  "transfer.information.inTime": {
    en: "Given on {given}, in time: due {due} for a transfer on {transferOn}. Complete for {complete}.",
    cy: "Rhoddwyd ar {given}, mewn pryd: erbyn {due} ar gyfer trosglwyddo ar {transferOn}. Cyflawn i {complete}.",
  },
  "transfer.information.late": {
    en: "Given on {given}, late: due {due} for a transfer on {transferOn}. Complete for {complete}.",
    cy: "Rhoddwyd ar {given}, yn hwyr: erbyn {due} ar gyfer trosglwyddo ar {transferOn}. Cyflawn i {complete}.",
  },
  "transfer.terms": { en: "Staff terms", cy: "Telerau staff" },
  "transfer.terms.list": { en: "Staff list", cy: "Rhestr staff" },
  "transfer.terms.listSays": {
    en: "{staff} people, lodged {day}, sealed",
    cy: "{staff} o bobl, cyflwynwyd {day}, wedi’i selio",
  },
  "transfer.terms.notYet": { en: "Not yet", cy: "Dim eto" },
  "transfer.terms.authority": { en: "Measures, the authority", cy: "Mesurau, yr awdurdod" },
  "transfer.terms.mutual": { en: "Measures, the mutual", cy: "Mesurau, y sefydliad" },
  "transfer.terms.pension": { en: "Pensions", cy: "Pensiynau" },
  "transfer.terms.everyone": {
    en: "{route}, for everyone eligible now",
    cy: "{route}, i bawb sy’n gymwys nawr",
  },
  "transfer.terms.notEveryone": {
    en: "{route}, not for everyone eligible now",
    cy: "{route}, nid i bawb sy’n gymwys nawr",
  },
  "transfer.terms.starters": { en: "New starters", cy: "Dechreuwyr newydd" },
  "transfer.terms.noWorse": { en: "No worse overall", cy: "Heb fod yn waeth ar y cyfan" },
  "transfer.terms.worse": { en: "May be worse", cy: "Gallant fod yn waeth" },
  "transfer.terms.recognition": { en: "Recognition of {union}", cy: "Cydnabyddiaeth o {union}" },
  "transfer.terms.continues": { en: "Continues", cy: "Yn parhau" },
  "transfer.terms.stops": { en: "Does not continue", cy: "Ddim yn parhau" },
  "transfer.terms.ended": { en: "Ended on {day}", cy: "Daeth i ben ar {day}" },
  "transfer.terms.objected": { en: "Objected to transferring", cy: "Gwrthwynebu trosglwyddo" },
  "transfer.terms.few": { en: "Fewer than 10", cy: "Llai na 10" },
  "transfer.terms.read": { en: "Read it", cy: "Ei ddarllen" },
  "transfer.board": { en: "Shadow board", cy: "Bwrdd cysgodol" },
  "transfer.board.seats": { en: "{seats} seats: {parts}", cy: "{seats} sedd: {parts}" },
  "transfer.board.part": { en: "{name} {seats}", cy: "{name} {seats}" },
  "transfer.company": { en: "Incorporated", cy: "Corfforwyd" },
  "transfer.company.says": {
    en: "{form}, {registrar}, {number}",
    cy: "{form}, {registrar}, {number}",
  },
  "transfer.company.noNumber": { en: "no number on record", cy: "dim rhif ar gofnod" },
  "transfer.steps": { en: "Next steps", cy: "Camau nesaf" },
  "transfer.task.terms": { en: "Measures and pensions", cy: "Mesurau a phensiynau" },
  "transfer.task.terms.hint": {
    en: "{done} of 3: a letter from each side, and the pension answer",
    cy: "{done} o 3: llythyr gan bob ochr, a’r ateb pensiwn",
  },
  "transfer.task.notApplicable": {
    en: "No staff transfer: there is no predecessor",
    cy: "Nid oes staff yn trosglwyddo: nid oes rhagflaenydd",
  },
  "transfer.task.information": { en: "Employee information", cy: "Gwybodaeth gweithwyr" },
  "transfer.task.information.none": {
    en: "Due 28 days before the transfer",
    cy: "Yn ddyledus 28 diwrnod cyn y trosglwyddiad",
  },
  "transfer.task.information.inTime": {
    en: "Given in time on {day}",
    cy: "Rhoddwyd mewn pryd ar {day}",
  },
  "transfer.task.information.late": { en: "Given late on {day}", cy: "Rhoddwyd yn hwyr ar {day}" },
  "transfer.task.checklist": { en: "Before conversion", cy: "Cyn y newid" },
  "transfer.task.checklist.hint": {
    en: "{done} of {needed} items done",
    cy: "{done} o {needed} eitem wedi’u gwneud",
  },
  "transfer.task.make": { en: "Transfer of staff", cy: "Trosglwyddo staff" },
  "transfer.task.convert": { en: "Conversion day", cy: "Diwrnod y newid" },
  "transfer.task.waits": {
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
  "transfer.task.ready": { en: "It can be done today", cy: "Gellir ei wneud heddiw" },
};
