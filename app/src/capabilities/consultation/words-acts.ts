/** The sentences of the acts of consultation, their refusals, problems and letters. */
import type { Catalogue } from "@rochdale/language/message.ts";

const union = { en: "Which union?", cy: "Pa undeb?" };

export const actWords: Catalogue = {
  "act.consultation.notifyUnion": { en: "Tell a union", cy: "Hysbysu undeb" },
  "act.consultation.notifyUnion.intro": {
    en: "Every recognised union is told from the outset, with the papers and 20 working days or more to reply.",
    cy: "Hysbysir pob undeb cydnabyddedig o’r cychwyn, gyda’r papurau ac 20 diwrnod gwaith neu fwy i ateb.",
  },
  "act.consultation.notifyUnion.union": union,
  "act.consultation.notifyUnion.paper": { en: "Notice to the union", cy: "Hysbysiad i’r undeb" },
  "act.consultation.notifyUnion.replyBy": { en: "Reply by", cy: "Ateb erbyn" },
  "act.consultation.notifyUnion.button": { en: "Tell the union", cy: "Hysbysu’r undeb" },
  "act.consultation.unionAnswer": {
    en: "Give your union’s statement",
    cy: "Rhoi datganiad eich undeb",
  },
  "act.consultation.unionAnswer.intro": {
    en: "It goes in as it is. Nobody can edit or remove it, and it is sent with the ballot papers.",
    cy: "Mae’n mynd i mewn fel y mae. Ni all neb ei olygu na’i ddileu, ac fe’i hanfonir gyda’r papurau pleidleisio.",
  },
  "act.consultation.unionAnswer.union": union,
  "act.consultation.unionAnswer.stance": {
    en: "Where does your union stand?",
    cy: "Ble mae eich undeb yn sefyll?",
  },
  "act.consultation.unionAnswer.statement": {
    en: "Statement of the union",
    cy: "Datganiad yr undeb",
  },
  "act.consultation.unionAnswer.button": { en: "Attach the statement", cy: "Atodi’r datganiad" },
  "act.consultation.replyToUnion": { en: "Reply to a union", cy: "Ateb undeb" },
  "act.consultation.replyToUnion.union": union,
  "act.consultation.replyToUnion.reply": { en: "Reply to the union", cy: "Ateb i’r undeb" },
  "act.consultation.replyToUnion.button": { en: "Publish the reply", cy: "Cyhoeddi’r ateb" },
  "act.consultation.publishPack": {
    en: "Publish information for staff",
    cy: "Cyhoeddi gwybodaeth i staff",
  },
  "act.consultation.publishPack.kind": { en: "Which paper is it?", cy: "Pa bapur ydyw?" },
  "act.consultation.publishPack.kind.hint": {
    en: "The independent summary may not come from the people who propose",
    cy: "Ni chaiff y crynodeb annibynnol ddod gan y bobl sy’n cynnig",
  },
  "act.consultation.publishPack.pack": { en: "Information for staff", cy: "Gwybodaeth i staff" },
  "act.consultation.publishPack.button": { en: "Publish it", cy: "Ei gyhoeddi" },
  "act.consultation.holdMeeting": { en: "Record a meeting", cy: "Cofnodi cyfarfod" },
  "act.consultation.holdMeeting.with": { en: "With whom?", cy: "Gyda phwy?" },
  "act.consultation.holdMeeting.heldOn": { en: "Held on", cy: "Cynhaliwyd ar" },
  "act.consultation.holdMeeting.attended": { en: "How many came?", cy: "Faint ddaeth?" },
  "act.consultation.holdMeeting.minutes": {
    en: "Minutes agreed by both sides",
    cy: "Cofnodion a gytunwyd gan y ddwy ochr",
  },
  "act.consultation.holdMeeting.button": { en: "Record the meeting", cy: "Cofnodi’r cyfarfod" },
  "act.consultation.ask": { en: "Ask a question", cy: "Gofyn cwestiwn" },
  "act.consultation.ask.intro": {
    en: "It is published with a number. An answer is due within 10 working days, and lateness is seen.",
    cy: "Fe’i cyhoeddir gyda rhif. Mae ateb yn ddyledus o fewn 10 diwrnod gwaith, a gwelir hwyrni.",
  },
  "act.consultation.ask.to": { en: "Who must answer?", cy: "Pwy sy’n gorfod ateb?" },
  "act.consultation.ask.nameWithheld": {
    en: "Withhold your name and union?",
    cy: "Dal eich enw a’ch undeb yn ôl?",
  },
  "act.consultation.ask.text": { en: "Question", cy: "Cwestiwn" },
  "act.consultation.ask.text.hint": {
    en: "Leave out names of people",
    cy: "Peidiwch â rhoi enwau pobl",
  },
  "act.consultation.ask.button": { en: "Ask it", cy: "Ei ofyn" },
  "act.consultation.answer": { en: "Answer a question", cy: "Ateb cwestiwn" },
  "act.consultation.answer.question": { en: "Number of the question", cy: "Rhif y cwestiwn" },
  "act.consultation.answer.answer": { en: "Answer", cy: "Ateb" },
  "act.consultation.answer.button": { en: "Publish the answer", cy: "Cyhoeddi’r ateb" },
  "act.consultation.askUsers": {
    en: "Record how users were asked",
    cy: "Cofnodi sut y gofynnwyd i ddefnyddwyr",
  },
  "act.consultation.askUsers.ways": { en: "In which ways?", cy: "Ym mha ffyrdd?" },
  "act.consultation.askUsers.reached": {
    en: "How many people did it reach?",
    cy: "Faint o bobl a gyrhaeddodd?",
  },
  "act.consultation.askUsers.paper": {
    en: "What users were given",
    cy: "Yr hyn a roddwyd i ddefnyddwyr",
  },
  "act.consultation.askUsers.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.consultation.reportUsers": {
    en: "Report what users said",
    cy: "Adrodd yr hyn a ddywedodd defnyddwyr",
  },
  "act.consultation.reportUsers.responses": { en: "How many answered?", cy: "Faint atebodd?" },
  "act.consultation.reportUsers.for": { en: "For it", cy: "O’i blaid" },
  "act.consultation.reportUsers.against": { en: "Against it", cy: "Yn ei erbyn" },
  "act.consultation.reportUsers.unsure": { en: "Unsure", cy: "Ansicr" },
  "act.consultation.reportUsers.for.hint": {
    en: "With fewer than 10 answers leave these three at 0, so that nobody can be told apart",
    cy: "Gyda llai na 10 ateb gadewch y tri hyn yn 0, fel na ellir adnabod neb",
  },
  "act.consultation.reportUsers.report": {
    en: "What users said",
    cy: "Yr hyn a ddywedodd defnyddwyr",
  },
  "act.consultation.reportUsers.button": { en: "Publish the report", cy: "Cyhoeddi’r adroddiad" },
  "act.consultation.replyToUsers": { en: "Reply to users", cy: "Ateb defnyddwyr" },
  "act.consultation.replyToUsers.reply": { en: "Reply to users", cy: "Ateb i ddefnyddwyr" },
  "act.consultation.replyToUsers.button": { en: "Publish the reply", cy: "Cyhoeddi’r ateb" },
  "act.consultation.close": { en: "Close the consultation", cy: "Cau’r ymgynghoriad" },
  "act.consultation.close.summary": {
    en: "Summary of the consultation",
    cy: "Crynodeb o’r ymgynghoriad",
  },
  "act.consultation.close.changed": {
    en: "What changed because of it, one thing on each line",
    cy: "Beth newidiodd o’i herwydd, un peth ar bob llinell",
  },
  "act.consultation.close.button": { en: "Close the consultation", cy: "Cau’r ymgynghoriad" },

  "consultation.refused.noUnions": {
    en: "No union is recognised or admitted here",
    cy: "Nid oes undeb wedi’i gydnabod na’i dderbyn yma",
  },
  "consultation.remedy.noUnions": {
    en: "Admit the union to the case first, or consult elected representatives",
    cy: "Derbyniwch yr undeb i’r achos yn gyntaf, neu ymgynghorwch â chynrychiolwyr etholedig",
  },
  "consultation.refused.notAUnion": {
    en: "You were not admitted for a union that is to be heard",
    cy: "Ni chawsoch eich derbyn dros undeb sydd i’w glywed",
  },
  "consultation.remedy.notAUnion": {
    en: "Ask to be admitted under your union’s name",
    cy: "Gofynnwch am gael eich derbyn dan enw eich undeb",
  },
  "consultation.refused.noStatement": {
    en: "No union has given a statement",
    cy: "Nid oes undeb wedi rhoi datganiad",
  },
  "consultation.remedy.noStatement": {
    en: "Wait for a statement, or record a meeting with the union",
    cy: "Arhoswch am ddatganiad, neu cofnodwch gyfarfod â’r undeb",
  },
  "consultation.refused.nothingToAnswer": {
    en: "No open question is addressed to your side",
    cy: "Nid oes cwestiwn agored i’ch ochr chi",
  },
  "consultation.remedy.nothingToAnswer": {
    en: "Nothing needs to be done",
    cy: "Nid oes angen gwneud dim",
  },
  "consultation.refused.usersNotAsked": {
    en: "No asking of users is in the record",
    cy: "Nid yw gofyn i ddefnyddwyr yn y cofnod",
  },
  "consultation.remedy.usersNotAsked": {
    en: "Record how they were asked first",
    cy: "Cofnodwch sut y gofynnwyd iddynt yn gyntaf",
  },
  "consultation.refused.usersNotHeard": {
    en: "No report of users’ views is in the record",
    cy: "Nid oes adroddiad ar farn defnyddwyr yn y cofnod",
  },
  "consultation.remedy.usersNotHeard": {
    en: "Report their views first",
    cy: "Adroddwch eu barn yn gyntaf",
  },
  "consultation.refused.closedAlready": {
    en: "The consultation is closed already",
    cy: "Mae’r ymgynghoriad wedi cau eisoes",
  },
  "consultation.remedy.closedAlready": {
    en: "Questions may still be asked and answered",
    cy: "Gellir gofyn ac ateb cwestiynau o hyd",
  },
  "consultation.refused.unionUntold": {
    en: "{union} has not been told",
    cy: "Nid yw {union} wedi’i hysbysu",
  },
  "consultation.remedy.unionUntold": {
    en: "Tell {union} and give it time to reply",
    cy: "Hysbyswch {union} a rhowch amser iddo ateb",
  },
  "consultation.refused.unionHasTime": {
    en: "{union} may reply until {day}",
    cy: "Caiff {union} ateb tan {day}",
  },
  "consultation.remedy.unionHasTime": {
    en: "Close when it has replied, or after {day}",
    cy: "Caewch pan fydd wedi ateb, neu ar ôl {day}",
  },
  "consultation.refused.questionsRun": {
    en: {
      plural: "running",
      one: "1 question is not answered and its time runs",
      other: "{running} questions are not answered and their time runs",
    },
    cy: {
      plural: "running",
      one: "Mae 1 cwestiwn heb ei ateb a’i amser yn rhedeg",
      other: "Mae {running} cwestiwn heb eu hateb a’u hamser yn rhedeg",
    },
  },
  "consultation.remedy.questionsRun": {
    en: { plural: "running", one: "Answer it", other: "Answer them" },
    cy: { plural: "running", one: "Atebwch ef", other: "Atebwch nhw" },
  },
  "consultation.refused.noMeeting": {
    en: "No meeting is in the record",
    cy: "Nid oes cyfarfod yn y cofnod",
  },
  "consultation.remedy.noMeeting": {
    en: "Hold at least one meeting, at an hour that all shifts can come to",
    cy: "Cynhaliwch o leiaf un cyfarfod, ar awr y gall pob shifft ddod",
  },
  "consultation.problem.soon": {
    en: "Give {day} or a later day",
    cy: "Rhowch {day} neu ddiwrnod diweddarach",
  },
  "consultation.problem.future": {
    en: "Give {day} or an earlier day",
    cy: "Rhowch {day} neu ddiwrnod cynharach",
  },
  "consultation.problem.before": {
    en: "Give {day}, when the case began, or a later day",
    cy: "Rhowch {day}, pan ddechreuodd yr achos, neu ddiwrnod diweddarach",
  },
  "consultation.problem.ownSummary": {
    en: "Choose another paper: the independent summary may not come from the proposers",
    cy: "Dewiswch bapur arall: ni chaiff y crynodeb annibynnol ddod gan y cynigwyr",
  },
  "consultation.problem.sum": {
    en: "Give {sum} or more: the three figures below add up to that",
    cy: "Rhowch {sum} neu fwy: dyna gyfanswm y tri ffigur isod",
  },
  "consultation.problem.few": {
    en: "Leave for, against and unsure at 0: with fewer than 10 answers people could be told apart",
    cy: "Gadewch o blaid, yn erbyn ac ansicr yn 0: gyda llai na 10 ateb gellid adnabod pobl",
  },
  "consultation.problem.manyChanges": {
    en: "Give {most} lines or fewer",
    cy: "Rhowch {most} llinell neu lai",
  },
  "consultation.problem.longChange": {
    en: "Shorten each line to {most} characters or fewer",
    cy: "Byrhewch bob llinell i {most} nod neu lai",
  },

  "consultation.letter.notified.subject": {
    en: "{union}: please reply by {day}",
    cy: "{union}: atebwch erbyn {day}",
  },
  "consultation.letter.notified.text": {
    en: "{union} is consulted. Its statement goes in unedited, and nobody can remove it. Reply by {day}.",
    cy: "Ymgynghorir â {union}. Mae ei ddatganiad yn mynd i mewn heb ei olygu, ac ni all neb ei ddileu. Atebwch erbyn {day}.",
  },
  "consultation.letter.answered.subject": {
    en: "{union} has given its statement",
    cy: "Mae {union} wedi rhoi ei ddatganiad",
  },
  "consultation.letter.answered.text": {
    en: "The statement of {union} is in the record. A reply is due within 20 working days.",
    cy: "Mae datganiad {union} yn y cofnod. Mae ateb yn ddyledus o fewn 20 diwrnod gwaith.",
  },
  "consultation.letter.reply.subject": {
    en: "{union}: your statement has a reply",
    cy: "{union}: mae ateb i’ch datganiad",
  },
  "consultation.letter.reply.question": {
    en: "Question {question} is answered",
    cy: "Atebwyd cwestiwn {question}",
  },
  "consultation.letter.reply.text": {
    en: "The reply is in the record, where everyone can read it.",
    cy: "Mae’r ateb yn y cofnod, lle gall pawb ei ddarllen.",
  },
  "consultation.letter.users.subject": {
    en: "What you said has a reply",
    cy: "Mae ateb i’r hyn a ddywedoch",
  },
  "consultation.letter.question.subject": {
    en: "Question {question}: answer by {day}",
    cy: "Cwestiwn {question}: atebwch erbyn {day}",
  },
  "consultation.letter.question.text": {
    en: "Question {question} is addressed to your side. After {day} the page says how late the answer is.",
    cy: "Mae cwestiwn {question} i’ch ochr chi. Ar ôl {day} mae’r dudalen yn dweud pa mor hwyr yw’r ateb.",
  },
};
