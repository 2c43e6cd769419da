/** The sentences of the register's acts: forms, what is wrong with them. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const membersActWords: Catalogue = {
  "act.members.join": { en: "Record a new member", cy: "Cofnodi aelod newydd" },
  "act.members.join.intro": {
    en: "The name stays in the register, which is private. The record says only that one member joined.",
    cy: "Mae’r enw yn aros yn y gofrestr, sy’n breifat. Dim ond bod un aelod wedi ymuno y mae’r cofnod yn ei ddweud.",
  },
  "act.members.join.class": { en: "Class of members", cy: "Dosbarth o aelodau" },
  "act.members.join.meets": {
    en: "Do they meet what the rules ask of this class?",
    cy: "A ydynt yn bodloni’r hyn y mae’r rheolau’n ei ofyn gan y dosbarth hwn?",
  },
  "act.members.join.meets.hint": {
    en: "The rules say who may join each class: who works in the service, who uses it, who lives nearby",
    cy: "Mae’r rheolau’n dweud pwy gaiff ymuno â phob dosbarth: pwy sy’n gweithio yn y gwasanaeth, pwy sy’n ei ddefnyddio, pwy sy’n byw gerllaw",
  },
  "members.noSuchClass": {
    en: "The rules have no class like this: {class}. Choose another, or change the rules first",
    cy: "Nid oes gan y rheolau ddosbarth fel hyn: {class}. Dewiswch un arall, neu newidiwch y rheolau yn gyntaf",
  },
  "members.notEligible": {
    en: "Who may join this class ({class}): {condition}. Choose the class that they belong to, or record the application as refused",
    cy: "Pwy gaiff ymuno â’r dosbarth hwn ({class}): {condition}. Dewiswch y dosbarth y maent yn perthyn iddo, neu cofnodwch y cais fel un a wrthodwyd",
  },
  "act.members.join.name": { en: "Name", cy: "Enw" },
  "act.members.join.email": { en: "E-mail address", cy: "Cyfeiriad e-bost" },
  "act.members.join.joined": { en: "Day of joining", cy: "Diwrnod ymuno" },
  "act.members.join.joined.hint": { en: "Empty means today", cy: "Mae gwag yn golygu heddiw" },
  "act.members.join.votes": { en: "Votes", cy: "Pleidleisiau" },
  "act.members.join.votes.hint": {
    en: "Empty means 1, the same as everyone’s",
    cy: "Mae gwag yn golygu 1, yr un fath â phawb",
  },
  "act.members.join.button": { en: "Record the member", cy: "Cofnodi’r aelod" },

  "act.members.admit": { en: "Admit an applicant", cy: "Derbyn ymgeisydd" },
  "act.members.admit.application": { en: "Number of the application", cy: "Rhif y cais" },
  "act.members.admit.joined": { en: "Day of joining", cy: "Diwrnod ymuno" },
  "act.members.admit.joined.hint": { en: "Empty means today", cy: "Mae gwag yn golygu heddiw" },
  "act.members.admit.button": { en: "Admit them", cy: "Eu derbyn" },

  "act.members.leave": { en: "Record that a member left", cy: "Cofnodi bod aelod wedi gadael" },
  "act.members.leave.member": { en: "Number in the register", cy: "Rhif yn y gofrestr" },
  "act.members.leave.left": { en: "Day of leaving", cy: "Diwrnod gadael" },
  "act.members.leave.left.hint": { en: "Empty means today", cy: "Mae gwag yn golygu heddiw" },
  "act.members.leave.button": { en: "Record the leaving", cy: "Cofnodi’r gadael" },

  "act.members.refuse": { en: "Refuse applications", cy: "Gwrthod ceisiadau" },
  "act.members.refuse.intro": {
    en: "How many were refused, and why, enters the public record. Findings on open membership count it.",
    cy: "Mae faint a wrthodwyd, a pham, yn mynd i’r cofnod cyhoeddus. Mae canfyddiadau ar aelodaeth agored yn ei gyfrif.",
  },
  "act.members.refuse.class": { en: "Class of members", cy: "Dosbarth o aelodau" },
  "act.members.refuse.refused": { en: "How many were refused?", cy: "Faint a wrthodwyd?" },
  "act.members.refuse.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.members.refuse.reasons.hint": {
    en: "Published as written. Name nobody.",
    cy: "Fe’i cyhoeddir fel y’i hysgrifennwyd. Peidiwch ag enwi neb.",
  },
  "act.members.refuse.application": {
    en: "Number of the application, where it is one",
    cy: "Rhif y cais, lle mae’n un cais",
  },
  "act.members.refuse.button": { en: "Record the refusal", cy: "Cofnodi’r gwrthodiad" },

  "act.members.count": { en: "Count the register", cy: "Cyfrif y gofrestr" },
  "act.members.count.intro": {
    en: "Members are counted from the register as it stands today. Say how many people may join, members among them.",
    cy: "Cyfrifir yr aelodau o’r gofrestr fel y mae heddiw. Dywedwch faint o bobl a gaiff ymuno, gan gynnwys yr aelodau.",
  },
  "act.members.count.eligibleWorker": {
    en: "Workers who may be members",
    cy: "Gweithwyr a gaiff fod yn aelodau",
  },
  "act.members.count.eligibleUser": {
    en: "Users who may be members",
    cy: "Defnyddwyr a gaiff fod yn aelodau",
  },
  "act.members.count.eligibleCommunity": {
    en: "Local people who may be members",
    cy: "Pobl leol a gaiff fod yn aelodau",
  },
  "act.members.count.eligiblePublicBody": {
    en: "Public bodies that may be members",
    cy: "Cyrff cyhoeddus a gaiff fod yn aelodau",
  },
  "act.members.count.eligibleInvestor": {
    en: "Investors that may be members",
    cy: "Buddsoddwyr a gaiff fod yn aelodau",
  },
  "act.members.count.eligibleOther": {
    en: "Others who may be members",
    cy: "Eraill a gaiff fod yn aelodau",
  },
  "act.members.count.button": { en: "Count and record", cy: "Cyfrif a chofnodi" },

  "act.members.import": { en: "Import a register", cy: "Mewnforio cofrestr" },
  "act.members.import.intro": {
    en: "A file here needs the headings name and class, and no problem in any row. To map columns, or to see a preview, use the page of members.",
    cy: "Mae angen y penawdau name a class ar ffeil yma, a dim problem mewn unrhyw res. I fapio colofnau, neu weld rhagolwg, defnyddiwch dudalen yr aelodau.",
  },
  "act.members.import.import": {
    en: "A prepared import",
    cy: "Mewnforiad a baratowyd",
  },
  "act.members.import.file": { en: "Register as CSV", cy: "Cofrestr fel CSV" },
  "act.members.import.button": { en: "Import the register", cy: "Mewnforio’r gofrestr" },

  "act.members.undoImport": { en: "Undo an import", cy: "Dadwneud mewnforiad" },
  "act.members.undoImport.intro": {
    en: "Everybody who came by the import is taken out of the register. The record says that it was undone.",
    cy: "Tynnir pawb a ddaeth drwy’r mewnforiad allan o’r gofrestr. Mae’r cofnod yn dweud iddo gael ei ddadwneud.",
  },
  "act.members.undoImport.import": { en: "Which import?", cy: "Pa fewnforiad?" },
  "act.members.undoImport.import.hint": {
    en: "Empty means the last one",
    cy: "Mae gwag yn golygu’r un diwethaf",
  },
  "act.members.undoImport.button": { en: "Undo the import", cy: "Dadwneud y mewnforiad" },

  "members.notInFuture": {
    en: "Enter {day} or an earlier day",
    cy: "Rhowch {day} neu ddiwrnod cynharach",
  },
  "members.notBeforeJoining": {
    en: "Enter {day} or a later day: that is when they joined",
    cy: "Rhowch {day} neu ddiwrnod diweddarach: dyna pryd yr ymunodd",
  },
  "members.memberAlready": {
    en: "Check the register: this person is member {number} already",
    cy: "Gwiriwch y gofrestr: y person hwn yw aelod {number} eisoes",
  },
  "members.noSuchApplication": {
    en: "Enter the number of an open application",
    cy: "Rhowch rif cais agored",
  },
  "members.noSuchMember": {
    en: "Enter a number that is in the register",
    cy: "Rhowch rif sydd yn y gofrestr",
  },
  "members.leftAlready": {
    en: "Choose another: this member left on {day}",
    cy: "Dewiswch un arall: gadawodd yr aelod hwn ar {day}",
  },
  "members.nothingToCount": {
    en: "Record or import members first, or say how many may join",
    cy: "Cofnodwch neu mewnforiwch aelodau yn gyntaf, neu dywedwch faint a gaiff ymuno",
  },
  "members.fewerThanMembers": {
    en: "Enter {members} or more: so many are members already",
    cy: "Rhowch {members} neu fwy: mae cynifer yn aelodau eisoes",
  },
  "members.noSuchImport": {
    en: "Prepare the import again: it is done, undone or not there",
    cy: "Paratowch y mewnforiad eto: mae wedi’i wneud, ei ddadwneud neu nid yw yno",
  },
  "members.nobodyInFile": {
    en: "Choose a file with somebody new in it",
    cy: "Dewiswch ffeil gyda rhywun newydd ynddi",
  },
  "members.noColumns": {
    en: "Give the file the headings name and class, or map its columns on the page of members",
    cy: "Rhowch y penawdau name a class i’r ffeil, neu fapiwch ei cholofnau ar dudalen yr aelodau",
  },
  "members.rowsWrong": {
    en: {
      plural: "rows",
      one: "Mend row {row}: {because}",
      other: "Mend {rows} rows, the first of them row {row}: {because}",
    },
    cy: {
      plural: "rows",
      one: "Cywirwch res {row}: {because}",
      other: "Cywirwch {rows} rhes, y gyntaf yn rhes {row}: {because}",
    },
  },
  "members.nothingToUndo": {
    en: "There is no such import that could be undone",
    cy: "Nid oes mewnforiad o’r fath y gellid ei ddadwneud",
  },
  "members.changedSince": {
    en: {
      plural: "members",
      one: "1 member of this import left since. It can no longer be undone as a whole",
      other: "{members} members of this import left since. It can no longer be undone as a whole",
    },
    cy: {
      plural: "members",
      one: "Gadawodd 1 aelod o’r mewnforiad hwn ers hynny. Ni ellir ei ddadwneud yn gyfan mwyach",
      other:
        "Gadawodd {members} aelod o’r mewnforiad hwn ers hynny. Ni ellir ei ddadwneud yn gyfan mwyach",
    },
  },
  "members.file.unreadable": {
    en: "Choose a CSV file, or a spreadsheet saved as XLSX",
    cy: "Dewiswch ffeil CSV, neu daenlen wedi’i chadw fel XLSX",
  },
  "members.file.empty": {
    en: "Choose a file with a row of headings and at least one member",
    cy: "Dewiswch ffeil gyda rhes o benawdau ac o leiaf un aelod",
  },
  "members.file.tooLong": {
    en: "Choose a file of 200,000 rows or fewer",
    cy: "Dewiswch ffeil o 200,000 rhes neu lai",
  },
  "members.file.tooBig": {
    en: "Choose a file of 10 MB or less",
    cy: "Dewiswch ffeil o 10 MB neu lai",
  },
  "members.row.known": { en: "is a member already", cy: "eisoes yn aelod" },
  "members.row.twice": { en: "is the same person as row {row}", cy: "yr un person â rhes {row}" },
  "members.row.noName": { en: "has no name", cy: "heb enw" },
  "members.row.longName": {
    en: "has a name longer than 200 characters",
    cy: "ag enw hirach na 200 nod",
  },
  "members.row.meets": {
    en: "does not say yes or no to whether they meet the condition of the class",
    cy: "heb ddweud ydy neu nac ydy ynghylch bodloni amod y dosbarth",
  },
  "members.row.noClass": { en: "has no class of members", cy: "heb ddosbarth o aelodau" },
  "members.row.unknownClass": {
    en: "has a class that we do not know: {word}",
    cy: "â dosbarth nad ydym yn ei adnabod: {word}",
  },
  "members.row.email": {
    en: "has an e-mail address that is not one",
    cy: "â chyfeiriad e-bost nad yw’n un",
  },
  "members.row.day": {
    en: "has a day of joining that is not a date",
    cy: "â diwrnod ymuno nad yw’n ddyddiad",
  },
  "members.row.future": {
    en: "has a day of joining in the future",
    cy: "â diwrnod ymuno yn y dyfodol",
  },
  "members.row.votes": {
    en: "has votes that are not a whole number",
    cy: "â phleidleisiau nad ydynt yn rhif cyfan",
  },
};
