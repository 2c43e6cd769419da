/** The sentences of participation: the page of voices, the two forms, what is wrong with a sheet. */
import type { Catalogue } from "@rochdale/language/message.ts";

const sheetHint = {
  en: "Members’ numbers in the register, like 1-12, 15, 20. Leave it empty if nobody counted it. The numbers are not kept",
  cy: "Rhifau aelodau yn y gofrestr, fel 1-12, 15, 20. Gadewch yn wag os na chyfrifodd neb. Ni chedwir y rhifau",
};

export const participationWords: Catalogue = {
  "participation.title": { en: "Whose voice is heard", cy: "Llais pwy sy’n cael ei glywed" },
  "participation.lead": {
    en: "Rules can be fair while a few do all the talking. Here you see who the members are, and who proposes, comes, votes and sits on the board. Numbers only, never names.",
    cy: "Gall rheolau fod yn deg tra bo ychydig yn gwneud yr holl siarad. Yma gwelwch pwy yw’r aelodau, a phwy sy’n cynnig, yn dod, yn pleidleisio ac yn eistedd ar y bwrdd. Rhifau’n unig, byth enwau.",
  },
  "participation.notRunning": {
    en: "This body does not run as a mutual, or has ended: nobody asks whose voice is heard.",
    cy: "Nid yw’r corff hwn yn rhedeg fel cydfuddiannol, neu mae wedi dod i ben: nid oes neb yn gofyn llais pwy a glywir.",
  },
  "participation.none": {
    en: "Nobody has counted yet. After a meeting or an election the secretary counts from the register who took part.",
    cy: "Nid oes neb wedi cyfrif eto. Ar ôl cyfarfod neu etholiad mae’r ysgrifennydd yn cyfrif o’r gofrestr pwy gymerodd ran.",
  },
  "participation.entry": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "participation.by.class": { en: "By class of member", cy: "Fesul dosbarth aelod" },
  "participation.by.grade": { en: "By grade band", cy: "Fesul band gradd" },
  "participation.by.site": { en: "By site", cy: "Fesul safle" },
  "participation.by.userGroup": { en: "By user group", cy: "Fesul grŵp defnyddwyr" },
  "participation.members": { en: "Of the members", cy: "O’r aelodau" },
  "participation.act.proposed": { en: "Of those who proposed", cy: "O’r rhai a gynigiodd" },
  "participation.act.came": { en: "Of those who came", cy: "O’r rhai a ddaeth" },
  "participation.act.voted": { en: "Of those who voted", cy: "O’r rhai a bleidleisiodd" },
  "participation.act.sit": { en: "Of those who sit", cy: "O’r rhai sy’n eistedd" },
  "participation.others": {
    en: "Others: groups of fewer than ten, or no group told",
    cy: "Eraill: grwpiau o lai na deg, neu ddim grŵp wedi’i nodi",
  },
  "participation.notTold": { en: "Not told", cy: "Heb ei ddweud" },
  "participation.farMore": { en: "Far more than its share", cy: "Llawer mwy na’i gyfran" },
  "participation.even": {
    en: "No group here holds far more than its share.",
    cy: "Nid oes grŵp yma’n dal llawer mwy na’i gyfran.",
  },
  "participation.tooFew": {
    en: "Fewer than {least} were counted, too few to say anything: {acts}.",
    cy: "Cyfrifwyd llai na {least}, rhy ychydig i ddweud dim: {acts}.",
  },
  "participation.few.proposed": {
    en: "{group}: {members} of the members, but {did} of those who proposed.",
    cy: "{group}: {members} o’r aelodau, ond {did} o’r rhai a gynigiodd.",
  },
  "participation.few.came": {
    en: "{group}: {members} of the members, but {did} of those who came.",
    cy: "{group}: {members} o’r aelodau, ond {did} o’r rhai a ddaeth.",
  },
  "participation.few.voted": {
    en: "{group}: {members} of the members, but {did} of those who voted.",
    cy: "{group}: {members} o’r aelodau, ond {did} o’r rhai a bleidleisiodd.",
  },
  "participation.few.sit": {
    en: "{group}: {members} of the members, but {did} of those who sit on the board.",
    cy: "{group}: {members} o’r aelodau, ond {did} o’r rhai sy’n eistedd ar y bwrdd.",
  },
  "participation.how": { en: "How this is counted", cy: "Sut y cyfrifir hyn" },
  "participation.how.counts": {
    en: "The secretary counts from the register. The record keeps how many of each group took part, and no one’s name or number.",
    cy: "Mae’r ysgrifennydd yn cyfrif o’r gofrestr. Mae’r cofnod yn cadw faint o bob grŵp gymerodd ran, a dim enw na rhif neb.",
  },
  "participation.how.small": {
    en: "Groups of fewer than {least} members are joined as others. Whether everybody or nobody of a group voted is not told.",
    cy: "Unir grwpiau o lai na {least} aelod fel eraill. Ni ddywedir a bleidleisiodd pawb neu neb mewn grŵp.",
  },
  "participation.how.months": {
    en: "Counts of the last {months} months are added up. For the board, the last count stands alone.",
    cy: "Adir cyfrifon y {months} mis diwethaf at ei gilydd. I’r bwrdd, saif y cyfrif olaf ar ei ben ei hun.",
  },
  "participation.how.line": {
    en: "Our own line: a few speak for many where one group does half or more of something, and twice its share of the members or more. No law asks for it.",
    cy: "Ein llinell ein hunain: mae ychydig yn siarad dros lawer lle mae un grŵp yn gwneud hanner neu fwy o rywbeth, a dwywaith ei gyfran o’r aelodau neu fwy. Nid oes cyfraith yn gofyn amdani.",
  },
  "participation.how.why": {
    en: "It shows who is heard. It does not show why: night shifts, travel and caring at home keep people away too.",
    cy: "Mae’n dangos pwy sy’n cael ei glywed. Nid yw’n dangos pam: mae shifftiau nos, teithio a gofalu gartref yn cadw pobl draw hefyd.",
  },
  "participation.do": { en: "What you can do", cy: "Beth allwch chi ei wneud" },
  "participation.link": { en: "Whose voice is heard", cy: "Llais pwy sy’n cael ei glywed" },
  "participation.task": { en: "Who takes part", cy: "Pwy sy’n cymryd rhan" },
  "participation.task.none": { en: "Not counted yet", cy: "Heb ei gyfrif eto" },
  "participation.task.counted": {
    en: "Last counted for {day}",
    cy: "Cyfrifwyd ddiwethaf ar gyfer {day}",
  },

  "act.participation.describe": {
    en: "Say in the register where members belong",
    cy: "Dweud yn y gofrestr ble mae aelodau’n perthyn",
  },
  "act.participation.describe.intro": {
    en: "Grade band, site or user group, by member number. It stays private: only counts of groups are ever shown.",
    cy: "Band gradd, safle neu grŵp defnyddwyr, fesul rhif aelod. Mae’n aros yn breifat: dim ond cyfrifon grwpiau a ddangosir byth.",
  },
  "act.participation.describe.file": { en: "The table (CSV)", cy: "Y tabl (CSV)" },
  "act.participation.describe.file.hint": {
    en: "A first line with number and one or more of grade, site, user group. A row replaces what was said of that member before",
    cy: "Llinell gyntaf gyda number ac un neu fwy o grade, site, user group. Mae rhes yn disodli’r hyn a ddywedwyd am yr aelod hwnnw o’r blaen",
  },
  "act.participation.describe.button": {
    en: "Keep it in the register",
    cy: "Ei gadw yn y gofrestr",
  },
  "act.participation.count": {
    en: "Count who took part, by group",
    cy: "Cyfrif pwy gymerodd ran, fesul grŵp",
  },
  "act.participation.count.intro": {
    en: "Give the members’ numbers from the sheet of the meeting, the marked register or the board. Counts by group enter the record. The numbers do not.",
    cy: "Rhowch rifau’r aelodau o daflen y cyfarfod, y gofrestr a farciwyd neu’r bwrdd. Mae cyfrifon fesul grŵp yn mynd i’r cofnod. Nid yw’r rhifau.",
  },
  "act.participation.count.occasion": {
    en: "What are you counting?",
    cy: "Beth ydych chi’n ei gyfrif?",
  },
  "act.participation.count.proposed": {
    en: "Who proposed something, or stood",
    cy: "Pwy a gynigiodd rywbeth, neu a safodd",
  },
  "act.participation.count.proposed.hint": sheetHint,
  "act.participation.count.came": { en: "Who came", cy: "Pwy ddaeth" },
  "act.participation.count.came.hint": sheetHint,
  "act.participation.count.voted": {
    en: "Who voted, where a register was marked",
    cy: "Pwy bleidleisiodd, lle marciwyd cofrestr",
  },
  "act.participation.count.voted.hint": sheetHint,
  "act.participation.count.sit": { en: "Who sits on the board", cy: "Pwy sy’n eistedd ar y bwrdd" },
  "act.participation.count.sit.hint": sheetHint,
  "act.participation.count.button": { en: "Count them", cy: "Eu cyfrif" },

  "participation.file.columns": {
    en: "Give the first line the heading number, and grade, site or user group",
    cy: "Rhowch y pennawd number i’r llinell gyntaf, a grade, site neu user group",
  },
  "participation.file.noMember": {
    en: "Row {row}: no member has this number. Check it against the register",
    cy: "Rhes {row}: nid oes gan aelod y rhif hwn. Gwiriwch ef yn erbyn y gofrestr",
  },
  "participation.file.twice": {
    en: "Row {row}: this member stands twice. Leave one row out",
    cy: "Rhes {row}: mae’r aelod hwn yno ddwywaith. Gadewch un rhes allan",
  },
  "participation.file.long": {
    en: "Row {row}: shorten each name to {most} characters or fewer",
    cy: "Rhes {row}: byrhewch bob enw i {most} nod neu lai",
  },
  "participation.file.nobody": {
    en: "The file names no member",
    cy: "Nid yw’r ffeil yn enwi aelod",
  },
  "participation.noOccasion": {
    en: "Choose a meeting that was held, an election that was declared, or the board",
    cy: "Dewiswch gyfarfod a gynhaliwyd, etholiad a gyhoeddwyd, neu’r bwrdd",
  },
  "participation.nothing": {
    en: "Enter the numbers of at least one sheet",
    cy: "Rhowch rifau o leiaf un daflen",
  },
  "participation.unreadable": {
    en: "Write numbers, like 1-12, 15, 20. This cannot be read: {part}",
    cy: "Ysgrifennwch rifau, fel 1-12, 15, 20. Ni ellir darllen hyn: {part}",
  },
  "participation.notMember": {
    en: "On that day no member had the number {part}. Check the sheet",
    cy: "Ar y diwrnod hwnnw nid oedd gan aelod y rhif {part}. Gwiriwch y daflen",
  },
  "participation.tooSmall.because": {
    en: "There are too few members, or all are of one group: no two groups of ten can be told apart.",
    cy: "Mae rhy ychydig o aelodau, neu mae pawb o un grŵp: ni ellir gwahaniaethu rhwng dau grŵp o ddeg.",
  },
  "participation.tooSmall.remedy": {
    en: "Say in the register where members belong, or talk about it without numbers.",
    cy: "Dywedwch yn y gofrestr ble mae aelodau’n perthyn, neu siaradwch amdano heb rifau.",
  },
  "participation.same.because": {
    en: "These same counts are in the record already.",
    cy: "Mae’r un cyfrifon yn y cofnod eisoes.",
  },
  "participation.same.remedy": {
    en: "Nothing is left to do. Send other numbers if the sheet was wrong.",
    cy: "Nid oes dim ar ôl i’w wneud. Anfonwch rifau eraill os oedd y daflen yn anghywir.",
  },
};
