/** Why a roll, a list or a re-issue cannot be taken as it is, and what to do. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const rollRuleWords: Catalogue = {
  "roll.lines.empty": {
    en: "Give the roll: at least one person, in the box or as a file",
    cy: "Rhowch y gofrestr: o leiaf un person, yn y blwch neu fel ffeil",
  },
  "roll.lines.fault": { en: "Check line {line}. {why}", cy: "Gwiriwch linell {line}. {why}" },
  "roll.lines.tooMany": { en: "Give {most} people or fewer", cy: "Rhowch {most} o bobl neu lai" },

  "roll.row.noReference": { en: "It has no reference.", cy: "Nid oes cyfeirnod ynddi." },
  "roll.row.noName": { en: "It has no name.", cy: "Nid oes enw ynddi." },
  "roll.row.tooLong": {
    en: "The reference, the name or the address is too long.",
    cy: "Mae’r cyfeirnod, yr enw neu’r cyfeiriad yn rhy hir.",
  },
  "roll.row.unreadable": {
    en: "It holds a letter that cannot be read.",
    cy: "Mae’n dal llythyren na ellir ei darllen.",
  },
  "roll.row.semicolon": {
    en: "Take the semicolon out of the reference or the name.",
    cy: "Tynnwch yr hanner colon o’r cyfeirnod neu’r enw.",
  },
  "roll.row.email": {
    en: "The e-mail address is not whole.",
    cy: "Nid yw’r cyfeiriad e-bost yn gyflawn.",
  },
  "roll.row.twice": {
    en: "Row {row} has the same reference.",
    cy: "Mae gan res {row} yr un cyfeirnod.",
  },
  "roll.row.sharedEmail": {
    en: "Row {row} has the same e-mail address. Leave it empty for one of the two.",
    cy: "Mae gan res {row} yr un cyfeiriad e-bost. Gadewch ef yn wag i un o’r ddau.",
  },

  "roll.columns.noReference": {
    en: "Choose which column holds the reference",
    cy: "Dewiswch pa golofn sy’n dal y cyfeirnod",
  },
  "roll.columns.noName": {
    en: "Choose which column holds the name",
    cy: "Dewiswch pa golofn sy’n dal yr enw",
  },
  "roll.columns.twice.reference": {
    en: "Choose one column only for the reference",
    cy: "Dewiswch un golofn yn unig ar gyfer y cyfeirnod",
  },
  "roll.columns.twice.email": {
    en: "Choose one column only for the e-mail address",
    cy: "Dewiswch un golofn yn unig ar gyfer y cyfeiriad e-bost",
  },
  "roll.columns.twice.language": {
    en: "Choose one column only for the language",
    cy: "Dewiswch un golofn yn unig ar gyfer yr iaith",
  },
  "roll.columns.birth": {
    en: "Take out the column “{column}”: it looks like a date of birth. A roll never holds one. Nothing was kept.",
    cy: "Tynnwch y golofn “{column}”: mae’n edrych fel dyddiad geni. Nid yw cofrestr byth yn dal un. Ni chadwyd dim.",
  },
  "roll.columns.age": {
    en: "Take out the column “{column}”: it looks like an age. A roll never holds one. Nothing was kept.",
    cy: "Tynnwch y golofn “{column}”: mae’n edrych fel oedran. Nid yw cofrestr byth yn dal un. Ni chadwyd dim.",
  },
  "roll.columns.child": {
    en: "Take out the column “{column}”: it looks like a child’s. No child’s data may be here. Nothing was kept.",
    cy: "Tynnwch y golofn “{column}”: mae’n edrych fel un plentyn. Ni chaiff data plentyn fod yma. Ni chadwyd dim.",
  },
  "roll.columns.dates": {
    en: "Take out the column “{column}”: it holds dates, which may be dates of birth. Nothing was kept.",
    cy: "Tynnwch y golofn “{column}”: mae’n dal dyddiadau, a all fod yn ddyddiadau geni. Ni chadwyd dim.",
  },

  "roll.import.unreadable": {
    en: "The file cannot be read after row {row}. Look for a quotation mark without its partner.",
    cy: "Ni ellir darllen y ffeil ar ôl rhes {row}. Chwiliwch am ddyfynnod heb ei bartner.",
  },
  "roll.import.tooMany": {
    en: "The file has more than {most} rows. Give {most} or fewer.",
    cy: "Mae gan y ffeil fwy na {most} o resi. Rhowch {most} neu lai.",
  },
  "roll.import.nobody": {
    en: "No row could be read as a person. Check which column is what.",
    cy: "Ni ellid darllen unrhyw res fel person. Gwiriwch pa golofn yw pa un.",
  },
  "roll.import.notReady": {
    en: "Choose a list that was read to its end",
    cy: "Dewiswch restr a ddarllenwyd i’w diwedd",
  },
  "roll.import.tooBig": {
    en: "Choose a file of 40 MB or less",
    cy: "Dewiswch ffeil o 40 MB neu lai",
  },
  "roll.import.notAList": {
    en: "Choose a CSV file or an Excel workbook (.xlsx) with headings and at least one person",
    cy: "Dewiswch ffeil CSV neu lyfr gwaith Excel (.xlsx) â phenawdau ac o leiaf un person",
  },

  "roll.problem.reference": {
    en: "Give the reference of the person",
    cy: "Rhowch gyfeirnod y person",
  },
  "roll.problem.onRoll": {
    en: "Choose another reference: this one is on the roll already",
    cy: "Dewiswch gyfeirnod arall: mae hwn ar y gofrestr eisoes",
  },
  "roll.problem.notOnRoll": {
    en: "Check the reference: it is not on the roll",
    cy: "Gwiriwch y cyfeirnod: nid yw ar y gofrestr",
  },
  "roll.problem.lastOnRoll": {
    en: "Keep at least one person on the roll",
    cy: "Cadwch o leiaf un person ar y gofrestr",
  },
  "roll.problem.name": {
    en: "Give the name of the person who is added",
    cy: "Rhowch enw’r person a ychwanegir",
  },
  "roll.problem.helpedAlready": {
    en: "That this voter was helped is recorded already",
    cy: "Cofnodwyd eisoes fod y pleidleisiwr hwn wedi cael cymorth",
  },

  "roll.delivery.notOnRoll": {
    en: "Check line {line}: this reference is not on the roll",
    cy: "Gwiriwch linell {line}: nid yw’r cyfeirnod hwn ar y gofrestr",
  },
  "roll.delivery.state": {
    en: "Check line {line}: say posted, e-mailed, by hand or returned",
    cy: "Gwiriwch linell {line}: dywedwch post, e-bost, llaw neu dychwelwyd",
  },
  "roll.delivery.empty": {
    en: "Give at least one line, in the box or as a file",
    cy: "Rhowch o leiaf un llinell, yn y blwch neu fel ffeil",
  },

  "roll.credentials.unreadable": {
    en: "The file cannot be read. Send the one that the registrar’s page made.",
    cy: "Ni ellir darllen y ffeil. Anfonwch yr un a wnaeth tudalen y cofrestrydd.",
  },
  "roll.credentials.notAList": {
    en: "The file is not a list of public codes. Send the one that the registrar’s page made.",
    cy: "Nid rhestr o godau cyhoeddus yw’r ffeil. Anfonwch yr un a wnaeth tudalen y cofrestrydd.",
  },
  "roll.credentials.notAscending": {
    en: "The public codes must stand in ascending order, each once",
    cy: "Rhaid i’r codau cyhoeddus fod mewn trefn esgynnol, pob un unwaith",
  },

  "roll.refused.notVerifiable": {
    en: "This ballot does not use a verifiable box",
    cy: "Nid yw’r bleidlais hon yn defnyddio blwch gwiriadwy",
  },
  "roll.remedy.notVerifiable": {
    en: "Use voting codes, on the ballot’s own page",
    cy: "Defnyddiwch godau pleidleisio, ar dudalen y bleidlais ei hun",
  },
  "roll.refused.setUp": {
    en: "The election is set up: its voting codes are fixed, and the roll with them",
    cy: "Mae’r etholiad wedi’i baratoi: mae ei godau pleidleisio’n sefydlog, a’r gofrestr gyda nhw",
  },
  "roll.remedy.setUp": {
    en: "Offer a paper, and say so in the scrutineer’s report",
    cy: "Cynigiwch bapur, a dywedwch hynny yn adroddiad y craffwr",
  },
  "roll.refused.notOneEach": {
    en: "There are {count} voting codes for {eligible} voters",
    cy: "Mae {count} cod ar gyfer {eligible} o bleidleiswyr",
  },
  "roll.remedy.notOneEach": {
    en: "Load the registrar’s page again: it reads the roll as it stands and makes what is missing",
    cy: "Llwythwch dudalen y cofrestrydd eto: mae’n darllen y gofrestr fel y mae ac yn gwneud yr hyn sydd ar goll",
  },
  "roll.refused.noEligibility": {
    en: "Who may vote is not published yet",
    cy: "Nid yw pwy gaiff bleidleisio wedi’i gyhoeddi eto",
  },
  "roll.remedy.noEligibility": {
    en: "Publish who may vote before the roll of users is frozen",
    cy: "Cyhoeddwch pwy gaiff bleidleisio cyn rhewi cofrestr y defnyddwyr",
  },
  "roll.refused.nobodyToInvite": {
    en: "Everyone on the roll with an e-mail address was invited already",
    cy: "Gwahoddwyd pawb ar y gofrestr sydd â chyfeiriad e-bost eisoes",
  },
  "roll.remedy.nobodyToInvite": {
    en: "Write to those without e-mail by post",
    cy: "Ysgrifennwch at y rhai heb e-bost drwy’r post",
  },
  "roll.refused.noCredentials": {
    en: "No voting codes were made for this ballot yet",
    cy: "Ni wnaed codau pleidleisio ar gyfer y bleidlais hon eto",
  },
  "roll.remedy.noCredentials": {
    en: "Make them on the registrar’s page first",
    cy: "Gwnewch nhw ar dudalen y cofrestrydd yn gyntaf",
  },
  "roll.refused.pollOver": { en: "The poll is closed", cy: "Mae’r bleidlais wedi cau" },
  "roll.remedy.pollOver": {
    en: "Nothing can be given again after the close",
    cy: "Ni ellir rhoi dim eto ar ôl cau",
  },
  "roll.refused.sameOfficer": {
    en: "You made the first check yourself: the second must be another person’s",
    cy: "Chi wnaeth y gwiriad cyntaf: rhaid i’r ail fod gan berson arall",
  },
  "roll.remedy.sameOfficer": {
    en: "Ask the secretary or another scrutineer to check and to send this form",
    cy: "Gofynnwch i’r ysgrifennydd neu graffwr arall wirio ac anfon y ffurflen hon",
  },
  "roll.refused.rulesNotKept": {
    en: "Somebody else chose or cast for the voter",
    cy: "Dewisodd neu fwriodd rhywun arall dros y pleidleisiwr",
  },
  "roll.remedy.rulesNotKept": {
    en: "Help the voter to vote again: only the last vote counts. Say what happened in the report.",
    cy: "Helpwch y pleidleisiwr i bleidleisio eto: dim ond y bleidlais olaf sy’n cyfrif. Dywedwch beth ddigwyddodd yn yr adroddiad.",
  },
};
