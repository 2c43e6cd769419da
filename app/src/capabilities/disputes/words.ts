/** The sentences of disputes and challenges. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const disputeWords: Catalogue = {
  "act.disputes.open": { en: "Open a dispute", cy: "Agor anghydfod" },
  "act.disputes.open.intro": {
    en: "For a matter between sides: members, staff, users, unions, the authority, the mutual. It is public. One person’s grievance does not belong here.",
    cy: "Ar gyfer mater rhwng ochrau: aelodau, staff, defnyddwyr, undebau, yr awdurdod, y cydfuddiannol. Mae’n gyhoeddus. Nid yma y mae cwyn un person.",
  },
  "act.disputes.open.to": { en: "With whom?", cy: "Gyda phwy?" },
  "act.disputes.open.about": { en: "What is it about?", cy: "Am beth y mae?" },
  "act.disputes.open.about.hint": {
    en: "In a few words. Name no person",
    cy: "Mewn ychydig eiriau. Peidiwch ag enwi neb",
  },
  "act.disputes.open.statement": { en: "What you say", cy: "Yr hyn a ddywedwch" },
  "act.disputes.open.statement.hint": {
    en: "Anyone can read it, unedited. Name no person",
    cy: "Gall unrhyw un ei ddarllen, heb ei olygu. Peidiwch ag enwi neb",
  },
  "act.disputes.open.button": { en: "Open the dispute", cy: "Agor yr anghydfod" },
  "act.disputes.answer": { en: "Answer a dispute", cy: "Ateb anghydfod" },
  "act.disputes.answer.dispute": { en: "Which dispute?", cy: "Pa anghydfod?" },
  "act.disputes.answer.answer": { en: "Your side’s answer", cy: "Ateb eich ochr chi" },
  "act.disputes.answer.answer.hint": {
    en: "It stands beside what the other side says. Name no person",
    cy: "Saif wrth yr hyn a ddywed yr ochr arall. Peidiwch ag enwi neb",
  },
  "act.disputes.answer.button": { en: "Record the answer", cy: "Cofnodi’r ateb" },
  "act.disputes.settle": { en: "Say how a dispute ended", cy: "Dweud sut y daeth anghydfod i ben" },
  "act.disputes.settle.dispute": { en: "Which dispute?", cy: "Pa anghydfod?" },
  "act.disputes.settle.how": { en: "How did it end?", cy: "Sut y daeth i ben?" },
  "act.disputes.settle.how.hint": {
    en: "Only the side that opened it can withdraw it. A mediator or an arbiter says what they settled",
    cy: "Dim ond yr ochr a’i hagorodd a gaiff ei dynnu’n ôl. Cyfryngwr neu gymrodeddwr sy’n dweud beth a setlwyd ganddynt",
  },
  "act.disputes.settle.button": { en: "Record the end", cy: "Cofnodi’r diwedd" },
  "act.findings.challenge": { en: "Challenge a finding", cy: "Herio canfyddiad" },
  "act.findings.challenge.intro": {
    en: "Your words stand beside the finding. They do not change it: new evidence in the record does.",
    cy: "Saif eich geiriau wrth y canfyddiad. Nid ydynt yn ei newid: tystiolaeth newydd yn y cofnod sy’n gwneud hynny.",
  },
  "act.findings.challenge.finding": { en: "Which finding?", cy: "Pa ganfyddiad?" },
  "act.findings.challenge.challenge": {
    en: "What is wrong with it?",
    cy: "Beth sydd o’i le arno?",
  },
  "act.findings.challenge.challenge.hint": {
    en: "Name the entry that you dispute, and no person",
    cy: "Enwch y cofnod yr ydych yn ei herio, ac nid unrhyw berson",
  },
  "act.findings.challenge.button": { en: "Record the challenge", cy: "Cofnodi’r her" },
  "act.findings.reply": { en: "Reply to a challenge", cy: "Ymateb i her" },
  "act.findings.reply.challenge": { en: "Which challenge?", cy: "Pa her?" },
  "act.findings.reply.challenge.hint": {
    en: "They are listed on the page of disputes",
    cy: "Fe’u rhestrir ar dudalen yr anghydfodau",
  },
  "act.findings.reply.reply": { en: "Your reply", cy: "Eich ymateb" },
  "act.findings.reply.reply.hint": { en: "Name no person", cy: "Peidiwch ag enwi neb" },
  "act.findings.reply.button": { en: "Record the reply", cy: "Cofnodi’r ymateb" },

  "disputes.to.mutual": { en: "The mutual", cy: "Y cydfuddiannol" },
  "disputes.to.authority": { en: "The authority", cy: "Yr awdurdod" },
  "disputes.from.members": { en: "Members", cy: "Aelodau" },
  "disputes.from.staff": { en: "Staff", cy: "Staff" },
  "disputes.from.users": { en: "Users", cy: "Defnyddwyr" },
  "disputes.from.unions": { en: "Unions", cy: "Undebau" },
  "disputes.from.authority": { en: "The authority", cy: "Yr awdurdod" },
  "disputes.from.mutual": { en: "The mutual", cy: "Y cydfuddiannol" },

  "disputes.refused.nothingToAnswer": {
    en: "No open dispute waits for your side’s answer.",
    cy: "Nid oes anghydfod agored yn aros am ateb eich ochr chi.",
  },
  "disputes.remedy.nothingToAnswer": {
    en: "Nothing needs doing until somebody opens one.",
    cy: "Nid oes angen gwneud dim nes i rywun agor un.",
  },
  "disputes.refused.nothingToSettle": {
    en: "There is no dispute that has not ended.",
    cy: "Nid oes anghydfod nad yw wedi dod i ben.",
  },
  "disputes.remedy.nothingToSettle": {
    en: "Nothing needs doing.",
    cy: "Nid oes angen gwneud dim.",
  },
  "disputes.refused.openerWithdraws": {
    en: "Only the side that opened a dispute can withdraw it.",
    cy: "Dim ond yr ochr a agorodd anghydfod a gaiff ei dynnu’n ôl.",
  },
  "disputes.remedy.openerWithdraws": {
    en: "Ask them to withdraw it, or answer it and agree.",
    cy: "Gofynnwch iddynt ei dynnu’n ôl, neu atebwch ef a chytuno.",
  },
  "disputes.refused.arbiterSays": {
    en: "Only the arbiter says that a dispute was arbitrated.",
    cy: "Dim ond y cymrodeddwr sy’n dweud bod anghydfod wedi’i gymrodeddu.",
  },
  "disputes.remedy.arbiterSays": {
    en: "Have the arbiter admitted to the record, and ask them to say so.",
    cy: "Sicrhewch fod y cymrodeddwr wedi’i dderbyn i’r cofnod, a gofynnwch iddo ddweud hynny.",
  },
  "disputes.refused.mediatorSays": {
    en: "Only who stands between the sides says that a dispute was mediated.",
    cy: "Dim ond y sawl sy’n sefyll rhwng yr ochrau sy’n dweud bod anghydfod wedi’i gyfryngu.",
  },
  "disputes.remedy.mediatorSays": {
    en: "Ask the arbiter or the facilitator to record it.",
    cy: "Gofynnwch i’r cymrodeddwr neu’r hwylusydd ei gofnodi.",
  },
  "disputes.refused.sidesAgree": {
    en: "Only the two sides of a dispute can say that they agreed.",
    cy: "Dim ond dwy ochr anghydfod a gaiff ddweud eu bod wedi cytuno.",
  },
  "disputes.remedy.sidesAgree": {
    en: "Ask one of the two sides to record it.",
    cy: "Gofynnwch i un o’r ddwy ochr ei gofnodi.",
  },
  "disputes.refused.notAnswered": {
    en: "The dispute has no answer yet, so nothing is agreed on record.",
    cy: "Nid oes ateb i’r anghydfod eto, felly nid oes dim wedi’i gytuno ar gofnod.",
  },
  "disputes.remedy.notAnswered": {
    en: "The other side answers first. Or the side that opened it withdraws it.",
    cy: "Mae’r ochr arall yn ateb yn gyntaf. Neu mae’r ochr a’i hagorodd yn ei dynnu’n ôl.",
  },
  "disputes.refused.nothingToReplyTo": {
    en: "There is no challenge by somebody else without your reply.",
    cy: "Nid oes her gan rywun arall heb eich ymateb chi.",
  },
  "disputes.remedy.nothingToReplyTo": {
    en: "Nothing needs doing until somebody challenges a finding.",
    cy: "Nid oes angen gwneud dim nes i rywun herio canfyddiad.",
  },
  "disputes.problem.ownSide": {
    en: "Choose the other side. A dispute is with somebody else",
    cy: "Dewiswch yr ochr arall. Mae anghydfod gyda rhywun arall",
  },

  "disputes.title": { en: "Disputes and challenges", cy: "Anghydfodau a heriau" },
  "disputes.empty": {
    en: "No dispute was opened. Members, staff, users, unions, the authority and the mutual may open one.",
    cy: "Nid agorwyd anghydfod. Caiff aelodau, staff, defnyddwyr, undebau, yr awdurdod a’r cydfuddiannol agor un.",
  },
  "disputes.lead": {
    en: {
      plural: "open",
      one: "1 dispute is not settled. Late with a reply: {late}.",
      other: "{open} disputes are not settled. Late with a reply: {late}.",
    },
    cy: {
      plural: "open",
      one: "Nid yw 1 anghydfod wedi’i setlo. Yn hwyr gydag ymateb: {late}.",
      other: "Nid yw {open} anghydfod wedi’u setlo. Yn hwyr gydag ymateb: {late}.",
    },
  },
  "disputes.leadNone": {
    en: "Every dispute that was opened is settled.",
    cy: "Mae pob anghydfod a agorwyd wedi’i setlo.",
  },
  "disputes.open": { en: "Not settled", cy: "Heb eu setlo" },
  "disputes.over": { en: "Settled", cy: "Wedi’u setlo" },
  "disputes.by": {
    en: "From: {from}. With: {to}. Opened on {day}.",
    cy: "Oddi wrth: {from}. Gyda: {to}. Agorwyd ar {day}.",
  },
  "disputes.owed": {
    en: "Must answer by {day}: {to}. Our own standard; no law sets this time. After it, either side may ask for a mediator or the arbiter.",
    cy: "Rhaid ateb erbyn {day}: {to}. Ein safon ein hunain; nid oes cyfraith yn gosod yr amser hwn. Wedyn caiff y naill ochr neu’r llall ofyn am gyfryngwr neu’r cymrodeddwr.",
  },
  "disputes.readStatement": {
    en: "What they say, unedited",
    cy: "Yr hyn a ddywedant, heb ei olygu",
  },
  "disputes.readAnswer": { en: "Read the answer", cy: "Darllen yr ateb" },
  "disputes.answeredBy": { en: "{to}, on {day}", cy: "{to}, ar {day}" },
  "disputes.notSettled": { en: "It is not settled.", cy: "Nid yw wedi’i setlo." },
  "disputes.settledHow": {
    en: "Ended on {day}: {how}.",
    cy: "Daeth i ben ar {day}: {how}.",
  },
  "disputes.challenges": { en: "Challenges to findings", cy: "Heriau i ganfyddiadau" },
  "disputes.challenges.none": {
    en: "Nobody has challenged a finding. Any party that was admitted may.",
    cy: "Nid oes neb wedi herio canfyddiad. Caiff unrhyw barti a dderbyniwyd wneud hynny.",
  },
  "disputes.challengedBy": {
    en: "Challenged on {day}, by: {who}.",
    cy: "Heriwyd ar {day}, gan: {who}.",
  },
  "disputes.repliedBy": {
    en: "Reply on {day}, from: {who}.",
    cy: "Ymateb ar {day}, oddi wrth: {who}.",
  },
  "disputes.readChallenge": { en: "Read the challenge", cy: "Darllen yr her" },
  "disputes.readReply": { en: "Read the reply", cy: "Darllen yr ymateb" },
  "disputes.noReply": { en: "Nobody has replied.", cy: "Nid oes neb wedi ymateb." },
  "disputes.steps": { en: "What you may do", cy: "Yr hyn y cewch ei wneud" },
  "disputes.task": { en: "Disputes", cy: "Anghydfodau" },
  "disputes.task.hint": {
    en: "Not settled: {open} of {all}. Late with a reply: {late}. Challenges to findings: {challenges}.",
    cy: "Heb eu setlo: {open} o {all}. Yn hwyr gydag ymateb: {late}. Heriau i ganfyddiadau: {challenges}.",
  },
  "disputes.block": {
    en: "The reply to a dispute is late: {about}. Must answer: {to}.",
    cy: "Mae’r ymateb i anghydfod yn hwyr: {about}. Rhaid ateb: {to}.",
  },
  "disputes.letter.opened.subject": {
    en: "A dispute with your side: {about}",
    cy: "Anghydfod gyda’ch ochr chi: {about}",
  },
  "disputes.letter.opened.text": {
    en: "A dispute was opened with your side: {about}. Answer it by {day}. The answer stands beside what the other side says.",
    cy: "Agorwyd anghydfod gyda’ch ochr chi: {about}. Atebwch ef erbyn {day}. Saif yr ateb wrth yr hyn a ddywed yr ochr arall.",
  },
  "disputes.letter.answered.subject": {
    en: "Your dispute was answered: {about}",
    cy: "Atebwyd eich anghydfod: {about}",
  },
  "disputes.letter.answered.text": {
    en: "The other side has answered: {about}. You can agree, withdraw, or ask for a mediator or the arbiter.",
    cy: "Mae’r ochr arall wedi ateb: {about}. Gallwch gytuno, tynnu’n ôl, neu ofyn am gyfryngwr neu’r cymrodeddwr.",
  },
  "disputes.letter.challenged.subject": {
    en: "A finding was challenged: {finding}",
    cy: "Heriwyd canfyddiad: {finding}",
  },
  "disputes.letter.challenged.text": {
    en: "A party challenges this finding: {finding}. You may reply, and the reply stands beside it.",
    cy: "Mae parti’n herio’r canfyddiad hwn: {finding}. Cewch ymateb, a saif yr ymateb wrth ei ochr.",
  },
  "disputes.letter.replied.subject": {
    en: "Somebody replied to your challenge",
    cy: "Ymatebodd rhywun i’ch her",
  },
  "disputes.letter.replied.text": {
    en: "A reply to your challenge is in the record, beside the finding.",
    cy: "Mae ymateb i’ch her yn y cofnod, wrth y canfyddiad.",
  },
};
