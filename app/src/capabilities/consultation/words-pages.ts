/** The sentences of the page of questions and answers, and of consultation on the road. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "consultation.title": { en: "Questions and answers", cy: "Cwestiynau ac atebion" },
  "consultation.figures.asked": { en: "asked", cy: "wedi’u gofyn" },
  "consultation.figures.answered": { en: "answered", cy: "wedi’u hateb" },
  "consultation.figures.running": { en: "within time", cy: "o fewn amser" },
  "consultation.figures.late": { en: "late", cy: "yn hwyr" },
  "consultation.open": { en: "Not answered", cy: "Heb eu hateb" },
  "consultation.done": { en: "Answered", cy: "Wedi’u hateb" },
  "consultation.empty": {
    en: "No questions yet. Anyone on the staff may ask, with or without a name.",
    cy: "Dim cwestiynau eto. Caiff unrhyw un o’r staff ofyn, gydag enw neu hebddo.",
  },
  "consultation.allAnswered": {
    en: "Every question has an answer.",
    cy: "Mae ateb i bob cwestiwn.",
  },
  "consultation.question": { en: "{number}. {text}", cy: "{number}. {text}" },
  "consultation.inDocument": { en: "Read the question", cy: "Darllen y cwestiwn" },
  "consultation.readAnswer": { en: "Read the answer", cy: "Darllen yr ateb" },
  "consultation.by": { en: "Asked by {who} on {day}", cy: "Gofynnwyd gan {who} ar {day}" },
  "consultation.who.staff": { en: "a member of staff", cy: "aelod o’r staff" },
  "consultation.who.unions": { en: "a union", cy: "undeb" },
  "consultation.who.users": { en: "a user of the service", cy: "defnyddiwr y gwasanaeth" },
  "consultation.who.community": { en: "a local resident", cy: "preswylydd lleol" },
  "consultation.withheld": { en: "{who}, name withheld", cy: "{who}, enw wedi’i ddal yn ôl" },
  "consultation.mustAnswer.proposers": {
    en: "The proposers must answer",
    cy: "Rhaid i’r cynigwyr ateb",
  },
  "consultation.mustAnswer.authority": {
    en: "The authority must answer",
    cy: "Rhaid i’r awdurdod ateb",
  },
  "consultation.side.proposers": { en: "The proposers", cy: "Y cynigwyr" },
  "consultation.side.authority": { en: "The authority", cy: "Yr awdurdod" },
  "consultation.due": { en: "due {day}", cy: "erbyn {day}" },
  "consultation.answeredBy": { en: "{side}, {day}", cy: "{side}, {day}" },
  "consultation.answeredIn": {
    en: {
      plural: "days",
      one: "Answered in 1 working day",
      other: "Answered in {days} working days",
    },
    cy: {
      plural: "days",
      one: "Atebwyd mewn 1 diwrnod gwaith",
      other: "Atebwyd mewn {days} diwrnod gwaith",
    },
  },
  "consultation.unions": { en: "Who must be heard", cy: "Pwy sy’n rhaid eu clywed" },
  "consultation.unions.union": { en: "Union", cy: "Undeb" },
  "consultation.unions.told": { en: "Told", cy: "Hysbyswyd" },
  "consultation.unions.statement": { en: "Statement", cy: "Datganiad" },
  "consultation.unions.reply": { en: "Reply", cy: "Ateb" },
  "consultation.unions.notTold": { en: "Not told yet", cy: "Heb ei hysbysu eto" },
  "consultation.unions.waits": { en: "May reply until {day}", cy: "Caiff ateb tan {day}" },
  "consultation.unions.silent": { en: "No answer by {day}", cy: "Dim ateb erbyn {day}" },
  "consultation.unions.noReply": { en: "None yet", cy: "Dim eto" },
  "consultation.unions.none": {
    en: "No union is recognised here, and none has been admitted.",
    cy: "Nid oes undeb wedi’i gydnabod yma, ac ni dderbyniwyd un.",
  },
  "consultation.unions.unedited": {
    en: "What your union says goes in as it is. Nobody can edit or remove a statement. It is sent with the ballot papers.",
    cy: "Mae’r hyn a ddywed eich undeb yn mynd i mewn fel y mae. Ni all neb olygu na dileu datganiad. Fe’i hanfonir gyda’r papurau pleidleisio.",
  },
  "consultation.unions.says": { en: "{union}: {stance}", cy: "{union}: {stance}" },
  "consultation.unions.read": { en: "Read the statement", cy: "Darllen y datganiad" },
  "consultation.unions.readReply": { en: "Read the reply", cy: "Darllen yr ateb" },
  "consultation.packs": { en: "What changes for me", cy: "Beth sy’n newid i mi" },
  "consultation.packs.none": {
    en: "Nothing is published yet. The proposers must say what changes for each member of staff, in plain words and in easy read.",
    cy: "Nid oes dim wedi’i gyhoeddi eto. Rhaid i’r cynigwyr ddweud beth sy’n newid i bob aelod o staff, mewn geiriau plaen ac yn hawdd ei ddeall.",
  },
  "consultation.meetings": { en: "Meetings", cy: "Cyfarfodydd" },
  "consultation.meetings.with": { en: "With", cy: "Gyda" },
  "consultation.meetings.day": { en: "Day", cy: "Diwrnod" },
  "consultation.meetings.came": { en: "Came", cy: "Daeth" },
  "consultation.meetings.minutes": { en: "Minutes", cy: "Cofnodion" },
  "consultation.meetings.noMinutes": { en: "None", cy: "Dim" },
  "consultation.meetings.read": { en: "Read the minutes", cy: "Darllen y cofnodion" },
  "consultation.meetings.none": {
    en: "No meeting is in the record yet.",
    cy: "Nid oes cyfarfod yn y cofnod eto.",
  },
  "consultation.fewer": { en: "fewer than 10", cy: "llai na 10" },
  "consultation.users": { en: "What users said", cy: "Yr hyn a ddywedodd defnyddwyr" },
  "consultation.users.none": {
    en: "Users have not been asked yet. They are asked in ways that reach them: easy read, visits, an interpreter.",
    cy: "Ni ofynnwyd i ddefnyddwyr eto. Gofynnir iddynt mewn ffyrdd sy’n eu cyrraedd: hawdd ei ddeall, ymweliadau, cyfieithydd.",
  },
  "consultation.users.asked": {
    en: "Asked on {day}. People reached: {reached}. Ways: {ways}.",
    cy: "Gofynnwyd ar {day}. Pobl a gyrhaeddwyd: {reached}. Dulliau: {ways}.",
  },
  "consultation.users.split": {
    en: "{responses} answered: {for} for, {against} against, {unsure} unsure.",
    cy: "Atebodd {responses}: {for} o blaid, {against} yn erbyn, {unsure} yn ansicr.",
  },
  "consultation.users.hidden": {
    en: "{responses} answered. How they split is not shown, so that nobody can be told apart.",
    cy: "Atebodd {responses}. Ni ddangosir sut y maent yn rhannu, fel na ellir adnabod neb.",
  },
  "consultation.users.read": { en: "Read the report", cy: "Darllen yr adroddiad" },
  "consultation.users.reply": {
    en: "Read the reply to users",
    cy: "Darllen yr ateb i ddefnyddwyr",
  },
  "consultation.users.noReply": {
    en: "Users have had no reply yet.",
    cy: "Nid yw defnyddwyr wedi cael ateb eto.",
  },
  "consultation.closed": {
    en: "The consultation closed on {day}.",
    cy: "Caeodd yr ymgynghoriad ar {day}.",
  },
  "consultation.closed.changed": {
    en: "What changed because of it",
    cy: "Beth newidiodd o’i herwydd",
  },
  "consultation.closed.nothing": {
    en: "The summary names no change.",
    cy: "Nid yw’r crynodeb yn enwi newid.",
  },
  "consultation.closed.read": { en: "Read the summary", cy: "Darllen y crynodeb" },
  "consultation.steps": { en: "Do something", cy: "Gwneud rhywbeth" },

  "consultation.task.unions": { en: "Unions involved", cy: "Undebau’n rhan" },
  "consultation.task.unions.hint": {
    en: "{heard} of {unions} unions have given a statement, {told} were told",
    cy: "Mae {heard} o {unions} undeb wedi rhoi datganiad, hysbyswyd {told}",
  },
  "consultation.task.unions.none": {
    en: "No union is recognised here",
    cy: "Nid oes undeb wedi’i gydnabod yma",
  },
  "consultation.task.questions": { en: "Questions and answers", cy: "Cwestiynau ac atebion" },
  "consultation.task.questions.hint": {
    en: "{asked} asked, {answered} answered, {late} late",
    cy: "{asked} wedi’u gofyn, {answered} wedi’u hateb, {late} yn hwyr",
  },
  "consultation.task.packs": { en: "Balanced information", cy: "Gwybodaeth gytbwys" },
  "consultation.task.packs.hint": {
    en: "{papers} of 4 papers are published",
    cy: "Mae {papers} o 4 papur wedi’u cyhoeddi",
  },
  "consultation.task.users": { en: "Users asked", cy: "Gofyn i ddefnyddwyr" },
  "consultation.task.users.none": { en: "Not asked yet", cy: "Heb ofyn eto" },
  "consultation.task.users.asked": {
    en: "Asked; no report of their views yet",
    cy: "Wedi gofyn; dim adroddiad ar eu barn eto",
  },
  "consultation.task.users.heard": {
    en: "Heard; they have had no reply yet",
    cy: "Wedi clywed; nid ydynt wedi cael ateb eto",
  },
  "consultation.task.users.done": {
    en: "Asked, heard and answered",
    cy: "Wedi gofyn, clywed ac ateb",
  },
  "consultation.task.close": { en: "Consultation closed", cy: "Ymgynghoriad wedi cau" },
  "consultation.task.close.open": { en: "Open from the request on", cy: "Ar agor o’r cais ymlaen" },
  "consultation.block.late.proposers": {
    en: {
      plural: "late",
      one: "1 question is late. The proposers must answer.",
      other: "{late} questions are late. The proposers must answer.",
    },
    cy: {
      plural: "late",
      one: "Mae 1 cwestiwn yn hwyr. Rhaid i’r cynigwyr ateb.",
      other: "Mae {late} cwestiwn yn hwyr. Rhaid i’r cynigwyr ateb.",
    },
  },
  "consultation.block.late.authority": {
    en: {
      plural: "late",
      one: "1 question is late. The authority must answer.",
      other: "{late} questions are late. The authority must answer.",
    },
    cy: {
      plural: "late",
      one: "Mae 1 cwestiwn yn hwyr. Rhaid i’r awdurdod ateb.",
      other: "Mae {late} cwestiwn yn hwyr. Rhaid i’r awdurdod ateb.",
    },
  },
  "consultation.block.untold": {
    en: "{union} has not been told. The proposers or the authority must tell it.",
    cy: "Nid yw {union} wedi’i hysbysu. Rhaid i’r cynigwyr neu’r awdurdod ei hysbysu.",
  },
};
