/** The sentences of the acts of staff terms and of going live. */
import type { Catalogue } from "@rochdale/language/message.ts";

const union = { en: "Which union?", cy: "Pa undeb?" };
const paper = { en: "Paper that says so", cy: "Papur sy’n dweud hynny" };

export const actWords: Catalogue = {
  "act.transfer.lodgeStaffList": { en: "Lodge the staff list", cy: "Cyflwyno’r rhestr staff" },
  "act.transfer.lodgeStaffList.intro": {
    en: "The list stays sealed. The record holds only how many are on it and its fingerprint.",
    cy: "Mae’r rhestr yn aros wedi’i selio. Dim ond faint sydd arni a’i hôl bys sydd yn y cofnod.",
  },
  "act.transfer.lodgeStaffList.staff": { en: "How many are on it?", cy: "Faint sydd arni?" },
  "act.transfer.lodgeStaffList.list": { en: "Staff list", cy: "Rhestr staff" },
  "act.transfer.lodgeStaffList.button": { en: "Lodge the list", cy: "Cyflwyno’r rhestr" },
  "act.transfer.sendMeasures": { en: "Send a measures letter", cy: "Anfon llythyr mesurau" },
  "act.transfer.sendMeasures.intro": {
    en: "Say what will change for staff at the transfer, or that nothing will. Both sides owe one.",
    cy: "Dywedwch beth fydd yn newid i staff wrth drosglwyddo, neu na fydd dim. Mae’r ddwy ochr yn ddyledus o un.",
  },
  "act.transfer.sendMeasures.measures": {
    en: "Are changes planned?",
    cy: "A oes newidiadau ar y gweill?",
  },
  "act.transfer.sendMeasures.letter": { en: "Measures letter", cy: "Llythyr mesurau" },
  "act.transfer.sendMeasures.button": { en: "Send the letter", cy: "Anfon y llythyr" },
  "act.transfer.promiseRecognition": {
    en: "Say whether a union stays recognised",
    cy: "Dweud a yw undeb yn dal wedi’i gydnabod",
  },
  "act.transfer.promiseRecognition.union": union,
  "act.transfer.promiseRecognition.continues": {
    en: "Does recognition continue?",
    cy: "A yw cydnabyddiaeth yn parhau?",
  },
  "act.transfer.promiseRecognition.paper": paper,
  "act.transfer.promiseRecognition.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.transfer.endRecognition": {
    en: "Record that recognition ended",
    cy: "Cofnodi bod cydnabyddiaeth wedi dod i ben",
  },
  "act.transfer.endRecognition.union": union,
  "act.transfer.endRecognition.button": { en: "Record the end", cy: "Cofnodi’r diwedd" },
  "act.transfer.promiseNewStarters": {
    en: "Say what terms new starters get",
    cy: "Dweud pa delerau y mae dechreuwyr newydd yn eu cael",
  },
  "act.transfer.promiseNewStarters.noWorse": {
    en: "Are their terms no worse overall?",
    cy: "A yw eu telerau heb fod yn waeth ar y cyfan?",
  },
  "act.transfer.promiseNewStarters.paper": paper,
  "act.transfer.promiseNewStarters.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.transfer.answerPensions": { en: "Answer on pensions", cy: "Ateb ar bensiynau" },
  "act.transfer.answerPensions.route": {
    en: "How do pensions go on?",
    cy: "Sut mae pensiynau’n parhau?",
  },
  "act.transfer.answerPensions.everyEligible": {
    en: "Does it cover everyone who is eligible now?",
    cy: "A yw’n cynnwys pawb sy’n gymwys nawr?",
  },
  "act.transfer.answerPensions.answer": { en: "Answer on pensions", cy: "Ateb ar bensiynau" },
  "act.transfer.answerPensions.button": { en: "Publish the answer", cy: "Cyhoeddi’r ateb" },
  "act.transfer.giveInformation": {
    en: "Give employee liability information",
    cy: "Rhoi gwybodaeth atebolrwydd gweithwyr",
  },
  "act.transfer.giveInformation.intro": {
    en: "It is due 28 days before the transfer. Given late it is recorded as late.",
    cy: "Mae’n ddyledus 28 diwrnod cyn y trosglwyddiad. O’i rhoi’n hwyr fe’i cofnodir yn hwyr.",
  },
  "act.transfer.giveInformation.transferOn": {
    en: "Planned day of transfer",
    cy: "Diwrnod trosglwyddo arfaethedig",
  },
  "act.transfer.giveInformation.employees": {
    en: "How many employees is it about?",
    cy: "Am faint o weithwyr y mae?",
  },
  "act.transfer.giveInformation.complete": {
    en: "For how many is it complete?",
    cy: "I faint y mae’n gyflawn?",
  },
  "act.transfer.giveInformation.button": { en: "Give the information", cy: "Rhoi’r wybodaeth" },
  "act.transfer.countObjections": {
    en: "Count those who object to transferring",
    cy: "Cyfrif y rhai sy’n gwrthwynebu trosglwyddo",
  },
  "act.transfer.countObjections.objected": {
    en: "How many objected?",
    cy: "Faint wnaeth wrthwynebu?",
  },
  "act.transfer.countObjections.button": { en: "Record the count", cy: "Cofnodi’r nifer" },
  "act.transfer.formShadowBoard": { en: "Form the shadow board", cy: "Ffurfio’r bwrdd cysgodol" },
  "act.transfer.formShadowBoard.workers": { en: "Seats of workers", cy: "Seddi gweithwyr" },
  "act.transfer.formShadowBoard.users": { en: "Seats of users", cy: "Seddi defnyddwyr" },
  "act.transfer.formShadowBoard.community": { en: "Seats of the community", cy: "Seddi’r gymuned" },
  "act.transfer.formShadowBoard.publicPartner": {
    en: "Seats of the public partner",
    cy: "Seddi’r partner cyhoeddus",
  },
  "act.transfer.formShadowBoard.others": { en: "Other seats", cy: "Seddi eraill" },
  "act.transfer.formShadowBoard.button": { en: "Record the board", cy: "Cofnodi’r bwrdd" },
  "act.transfer.incorporate": { en: "Record incorporation", cy: "Cofnodi corffori" },
  "act.transfer.incorporate.form": { en: "Legal form", cy: "Ffurf gyfreithiol" },
  "act.transfer.incorporate.registrar": { en: "Registrar", cy: "Cofrestrydd" },
  "act.transfer.incorporate.number": { en: "Registered number", cy: "Rhif cofrestredig" },
  "act.transfer.incorporate.button": { en: "Record incorporation", cy: "Cofnodi corffori" },
  "act.transfer.checkOff": {
    en: "Tick an item of the checklist",
    cy: "Ticio eitem o’r rhestr wirio",
  },
  "act.transfer.checkOff.intro": {
    en: "You become the item’s owner: your side answers for it.",
    cy: "Chi fydd perchennog yr eitem: eich ochr chi sy’n ateb drosti.",
  },
  "act.transfer.checkOff.item": { en: "Which item?", cy: "Pa eitem?" },
  "act.transfer.checkOff.evidence": { en: "Evidence", cy: "Tystiolaeth" },
  "act.transfer.checkOff.button": { en: "Tick it", cy: "Ei thicio" },
  "act.transfer.make": { en: "Record the transfer of staff", cy: "Cofnodi trosglwyddo staff" },
  "act.transfer.make.staff": { en: "How many transferred?", cy: "Faint a drosglwyddodd?" },
  "act.transfer.make.tupeApplied": { en: "Did TUPE apply?", cy: "A oedd TUPE yn gymwys?" },
  "act.transfer.make.button": { en: "Record the transfer", cy: "Cofnodi’r trosglwyddiad" },
  "act.transfer.convert": { en: "Begin as a mutual", cy: "Dechrau fel sefydliad cydfuddiannol" },
  "act.transfer.convert.note": {
    en: "A few words for the record, without names",
    cy: "Ychydig eiriau ar gyfer y cofnod, heb enwau",
  },
  "act.transfer.convert.button": { en: "Record conversion day", cy: "Cofnodi diwrnod y newid" },
};
