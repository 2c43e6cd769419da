/** The sentences of the members' pages: public counts, the private register, applying, importing. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const membersPageWords: Catalogue = {
  "members.title": { en: "Members of {body}", cy: "Aelodau {body}" },
  "members.lead": {
    en: "Members by class, counted from the register. Names are in the register only, which is private.",
    cy: "Aelodau fesul dosbarth, wedi’u cyfrif o’r gofrestr. Yn y gofrestr yn unig y mae enwau, ac mae honno’n breifat.",
  },
  "members.counted": { en: "As counted on {day}", cy: "Fel y’u cyfrifwyd ar {day}" },
  "members.counts": { en: "Members by class", cy: "Aelodau fesul dosbarth" },
  "members.class": { en: "Class", cy: "Dosbarth" },
  "members.members": { en: "Members", cy: "Aelodau" },
  "members.eligible": { en: "May join", cy: "Caiff ymuno" },
  "members.density": { en: "Of those who may", cy: "O’r rhai a gaiff" },
  "members.price": { en: "Price of joining", cy: "Pris ymuno" },
  "members.votesOf": { en: "Votes of the class", cy: "Pleidleisiau’r dosbarth" },
  "members.few": { en: "fewer than 10", cy: "llai na 10" },
  "members.notCounted": {
    en: "No count of members is in the record. The secretary counts the register.",
    cy: "Nid oes cyfrif o aelodau yn y cofnod. Yr ysgrifennydd sy’n cyfrif y gofrestr.",
  },
  "members.notKnown": { en: "not known", cy: "ddim yn hysbys" },
  "members.free": { en: "nothing", cy: "dim" },
  "members.fewNote": {
    en: "Classes of fewer than 10 people are not told exactly here.",
    cy: "Ni ddywedir yn union yma faint sydd mewn dosbarthiadau o lai na 10.",
  },
  "members.how": { en: "How to join", cy: "Sut i ymuno" },
  "members.how.open": {
    en: "Open to everybody of these classes: {classes}.",
    cy: "Yn agored i bawb o’r dosbarthiadau hyn: {classes}.",
  },
  "members.how.closed": {
    en: "The rules open no class to everybody.",
    cy: "Nid yw’r rheolau’n agor unrhyw ddosbarth i bawb.",
  },
  "members.how.vote": {
    en: "Your vote: 1, the same as everyone’s.",
    cy: "Eich pleidlais: 1, yr un fath â phawb.",
  },
  "members.how.noRules": {
    en: "The record holds no rules that say who may join.",
    cy: "Nid oes rheolau yn y cofnod sy’n dweud pwy a gaiff ymuno.",
  },
  "members.apply": { en: "Apply to join", cy: "Gwneud cais i ymuno" },
  "members.apply.intro": {
    en: "Your application goes to the secretary. It is not published.",
    cy: "Mae eich cais yn mynd at yr ysgrifennydd. Ni chaiff ei gyhoeddi.",
  },
  "members.apply.name": { en: "Your name", cy: "Eich enw" },
  "members.apply.class": { en: "You would join as", cy: "Byddech yn ymuno fel" },
  "members.apply.whoMay": { en: "{name}: {who}", cy: "{name}: {who}" },
  "members.apply.button": { en: "Send the application", cy: "Anfon y cais" },
  "members.apply.sent": {
    en: "Your application is number {number}. The secretary will answer you.",
    cy: "Rhif eich cais yw {number}. Bydd yr ysgrifennydd yn eich ateb.",
  },
  "members.apply.already": {
    en: "You have applied already. Your application is number {number}.",
    cy: "Rydych wedi gwneud cais eisoes. Rhif eich cais yw {number}.",
  },
  "members.apply.nameMissing": { en: "Enter your name", cy: "Rhowch eich enw" },
  "members.apply.classMissing": {
    en: "Choose as what you would join",
    cy: "Dewiswch fel beth y byddech yn ymuno",
  },
  "members.apply.letter.subject": {
    en: "{body}: somebody applied to join",
    cy: "{body}: gwnaeth rhywun gais i ymuno",
  },
  "members.apply.letter.text": {
    en: "Application {number} to {body} waits on the register’s page.",
    cy: "Mae cais {number} i {body} yn aros ar dudalen y gofrestr.",
  },
  "members.registerLink": { en: "Open the register", cy: "Agor y gofrestr" },

  "members.register": { en: "The register of {body}", cy: "Cofrestr {body}" },
  "members.register.private": {
    en: "Private: names and addresses. Only the secretary sees this page.",
    cy: "Preifat: enwau a chyfeiriadau. Dim ond yr ysgrifennydd sy’n gweld y dudalen hon.",
  },
  "members.register.on": { en: "As at", cy: "Fel ar" },
  "members.register.search": {
    en: "Name, address or number",
    cy: "Enw, cyfeiriad neu rif",
  },
  "members.register.show": { en: "Show", cy: "Dangos" },
  "members.register.found": {
    en: { plural: "found", one: "1 member on {day}", other: "{found} members on {day}" },
    cy: { plural: "found", one: "1 aelod ar {day}", other: "{found} aelod ar {day}" },
  },
  "members.register.none": {
    en: "Nobody is in the register like this.",
    cy: "Nid oes neb yn y gofrestr fel hyn.",
  },
  "members.register.number": { en: "Number", cy: "Rhif" },
  "members.register.name": { en: "Name", cy: "Enw" },
  "members.register.email": { en: "E-mail", cy: "E-bost" },
  "members.register.joined": { en: "Joined", cy: "Ymunodd" },
  "members.register.left": { en: "Left", cy: "Gadawodd" },
  "members.register.votes": { en: "Votes", cy: "Pleidleisiau" },
  "members.register.export": {
    en: "Download the register as CSV",
    cy: "Lawrlwytho’r gofrestr fel CSV",
  },
  "members.register.do": { en: "What can be done", cy: "Beth ellir ei wneud" },
  "members.register.applications": { en: "Applications", cy: "Ceisiadau" },
  "members.register.noApplications": {
    en: "No application waits.",
    cy: "Nid oes cais yn aros.",
  },
  "members.register.admit": { en: "Admit", cy: "Derbyn" },

  "members.imports": { en: "Imports", cy: "Mewnforion" },
  "members.imports.prepared": {
    en: "{file}: prepared, nobody is in the register yet",
    cy: "{file}: wedi’i baratoi, nid oes neb yn y gofrestr eto",
  },
  "members.imports.done": {
    en: "{file}: {members} members came by it",
    cy: "{file}: daeth {members} aelod drwyddo",
  },
  "members.imports.look": { en: "See the preview", cy: "Gweld y rhagolwg" },
  "members.import.title": {
    en: "Import a register",
    cy: "Mewnforio cofrestr",
  },
  "members.import.step1": {
    en: "Choose a CSV file, or a spreadsheet (XLSX). Its first row holds the headings. Nothing is in the register before you confirm.",
    cy: "Dewiswch ffeil CSV, neu daenlen (XLSX). Mae’r penawdau yn ei rhes gyntaf. Nid oes dim yn y gofrestr cyn i chi gadarnhau.",
  },
  "members.import.file": { en: "The register", cy: "Y gofrestr" },
  "members.import.read": { en: "Read the file", cy: "Darllen y ffeil" },
  "members.import.map": { en: "Which column is what", cy: "Pa golofn yw beth" },
  "members.import.column.name": { en: "Name", cy: "Enw" },
  "members.import.column.class": { en: "Class of members", cy: "Dosbarth o aelodau" },
  "members.import.column.email": { en: "E-mail address", cy: "Cyfeiriad e-bost" },
  "members.import.column.joined": { en: "Day of joining", cy: "Diwrnod ymuno" },
  "members.import.column.votes": { en: "Votes", cy: "Pleidleisiau" },
  "members.import.column.meets": {
    en: "Meets the condition of the class: yes or no",
    cy: "Yn bodloni amod y dosbarth: ydy neu nac ydy",
  },
  "members.import.conditions": {
    en: "By taking these members in you say that each of them meets the condition of their class. To leave somebody out, write no in a column with the heading Eligible.",
    cy: "Wrth dderbyn yr aelodau hyn rydych yn dweud bod pob un yn bodloni amod ei ddosbarth. I adael rhywun allan, ysgrifennwch nac ydy mewn colofn â’r pennawd Cymwys.",
  },
  "members.import.condition": { en: "{class}: {condition}", cy: "{class}: {condition}" },
  "members.import.everyone": {
    en: "Where a row has no class, everybody is",
    cy: "Lle nad oes dosbarth mewn rhes, mae pawb yn",
  },
  "members.import.notInFile": { en: "not in the file", cy: "ddim yn y ffeil" },
  "members.import.remap": { en: "Show the preview again", cy: "Dangos y rhagolwg eto" },
  "members.import.preview": { en: "Preview", cy: "Rhagolwg" },
  "members.import.good": {
    en: {
      plural: "members",
      one: "1 of {rows} rows would be a member.",
      other: "{members} of {rows} rows would be members.",
    },
    cy: {
      plural: "members",
      one: "Byddai 1 o {rows} rhes yn aelod.",
      other: "Byddai {members} o {rows} rhes yn aelodau.",
    },
  },
  "members.import.bad": {
    en: {
      plural: "rows",
      one: "1 row would be left out.",
      other: "{rows} rows would be left out.",
    },
    cy: {
      plural: "rows",
      one: "Byddai 1 rhes yn cael ei gadael allan.",
      other: "Byddai {rows} rhes yn cael eu gadael allan.",
    },
  },
  "members.import.problems": {
    en: "Rows that would be left out",
    cy: "Rhesi a fyddai’n cael eu gadael allan",
  },
  "members.import.row": { en: "Row", cy: "Rhes" },
  "members.import.why": { en: "Why", cy: "Pam" },
  "members.import.first": { en: "The first rows", cy: "Y rhesi cyntaf" },
  "members.import.errors": {
    en: "Download these rows with their problems (CSV)",
    cy: "Lawrlwytho’r rhesi hyn gyda’u problemau (CSV)",
  },
  "members.import.confirm": {
    en: { plural: "members", one: "Import 1 member", other: "Import {members} members" },
    cy: { plural: "members", one: "Mewnforio 1 aelod", other: "Mewnforio {members} aelod" },
  },
  "members.import.nobody": {
    en: "Nobody could be imported. Mend the columns above, or the file.",
    cy: "Ni ellid mewnforio neb. Cywirwch y colofnau uchod, neu’r ffeil.",
  },

  "members.task": { en: "Members", cy: "Aelodau" },
  "members.task.none": {
    en: "The register was never counted",
    cy: "Ni chyfrifwyd y gofrestr erioed",
  },
  "members.task.counted": {
    en: "{members} members, counted on {day}",
    cy: "{members} aelod, wedi’u cyfrif ar {day}",
  },
};
