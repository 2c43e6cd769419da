/** The sentences of the acts of the open cost table, and of why they are refused. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const actWords: Catalogue = {
  "act.openBook.proposeBase": { en: "Propose a base case", cy: "Cynnig achos sylfaenol" },
  "act.openBook.proposeBase.intro": {
    en: "What the service is meant to cost in a month, line by line. The authority has to agree it.",
    cy: "Beth y bwriedir i’r gwasanaeth ei gostio mewn mis, fesul llinell. Rhaid i’r awdurdod gytuno arno.",
  },
  "act.openBook.proposeBase.fromMonth": { en: "From which month?", cy: "O ba fis?" },
  "act.openBook.proposeBase.fromMonth.hint": { en: "Like 2026-10", cy: "Fel 2026-10" },
  "act.openBook.proposeBase.unit": { en: "The unit of service", cy: "Uned y gwasanaeth" },
  "act.openBook.proposeBase.unit.hint": { en: "Like “visit”", cy: "Fel “ymweliad”" },
  "act.openBook.proposeBase.unitsPerMonth": { en: "Units in a month", cy: "Unedau mewn mis" },
  "act.openBook.proposeBase.marginPercent": {
    en: "The agreed margin, in per cent of income",
    cy: "Yr elw a gytunwyd, yn ganran o’r incwm",
  },
  "act.openBook.proposeBase.marginPercent.hint": { en: "Like 4.5", cy: "Fel 4.5" },
  "act.openBook.proposeBase.button": { en: "Propose it", cy: "Ei gynnig" },
  "openBook.line.name": { en: "Line {n}: what it is", cy: "Llinell {n}: beth ydyw" },
  "openBook.line.kind": { en: "Line {n}: kind of cost", cy: "Llinell {n}: math o gost" },
  "openBook.line.cost": {
    en: "Line {n}: pounds a month",
    cy: "Llinell {n}: punnoedd y mis",
  },
  "act.openBook.agreeBase": { en: "Agree the base case", cy: "Cytuno ar yr achos sylfaenol" },
  "act.openBook.agreeBase.version": { en: "Which version?", cy: "Pa fersiwn?" },
  "act.openBook.agreeBase.button": { en: "Agree", cy: "Cytuno" },
  "act.openBook.openCosts": { en: "Open a month’s costs", cy: "Agor costau mis" },
  "act.openBook.openCosts.intro": {
    en: "Everybody can read them: the authority, staff, users and the assessor, at the same time.",
    cy: "Gall pawb eu darllen: yr awdurdod, staff, defnyddwyr a’r asesydd, ar yr un pryd.",
  },
  "act.openBook.openCosts.month": { en: "Which month?", cy: "Pa fis?" },
  "act.openBook.openCosts.month.hint": { en: "Like 2026-10", cy: "Fel 2026-10" },
  "openBook.spent": { en: "{name}: what it cost", cy: "{name}: beth gostiodd" },
  "act.openBook.openCosts.income": {
    en: "Income under the contract in that month",
    cy: "Incwm o dan y contract yn y mis hwnnw",
  },
  "act.openBook.openCosts.units": {
    en: "Units of service in that month",
    cy: "Unedau o wasanaeth yn y mis hwnnw",
  },
  "act.openBook.openCosts.paper": { en: "The workings", cy: "Y gweithio" },
  "act.openBook.openCosts.paper.hint": {
    en: "It is published. Name no person",
    cy: "Fe’i cyhoeddir. Peidiwch ag enwi neb",
  },
  "act.openBook.openCosts.button": { en: "Open them", cy: "Eu hagor" },
  "act.openBook.question": { en: "Question a cost", cy: "Holi am gost" },
  "act.openBook.question.intro": {
    en: "Ask why a cost is charged to this contract. The mutual answers; where it does not agree, an assessor decides.",
    cy: "Gofynnwch pam y codir cost ar y contract hwn. Mae’r cydfuddiannol yn ateb; lle nad yw’n cytuno, asesydd sy’n penderfynu.",
  },
  "act.openBook.question.cost": { en: "Which cost?", cy: "Pa gost?" },
  "act.openBook.question.sum": { en: "How much of it?", cy: "Faint ohoni?" },
  "act.openBook.question.ground": { en: "On what ground?", cy: "Ar ba sail?" },
  "act.openBook.question.because": {
    en: "What makes you ask?",
    cy: "Beth sy’n gwneud i chi ofyn?",
  },
  "act.openBook.question.because.hint": {
    en: "It is published. Name no person",
    cy: "Fe’i cyhoeddir. Peidiwch ag enwi neb",
  },
  "act.openBook.question.button": { en: "Ask", cy: "Gofyn" },
  "act.openBook.answer": { en: "Answer a question about a cost", cy: "Ateb cwestiwn am gost" },
  "act.openBook.answer.question": { en: "Which question?", cy: "Pa gwestiwn?" },
  "act.openBook.answer.accepted": {
    en: "Do you take the cost off the contract?",
    cy: "A ydych yn tynnu’r gost oddi ar y contract?",
  },
  "act.openBook.answer.reply": { en: "Your answer", cy: "Eich ateb" },
  "act.openBook.answer.reply.hint": {
    en: "Needed where you do not take it off. Name no person",
    cy: "Mae ei angen lle nad ydych yn ei thynnu. Peidiwch ag enwi neb",
  },
  "act.openBook.answer.button": { en: "Answer", cy: "Ateb" },
  "act.openBook.decide": {
    en: "Decide a contested cost",
    cy: "Penderfynu ar gost a heriwyd",
  },
  "act.openBook.decide.question": { en: "Which question?", cy: "Pa gwestiwn?" },
  "act.openBook.decide.disallowed": {
    en: "Is the cost to be taken off the contract?",
    cy: "A ddylid tynnu’r gost oddi ar y contract?",
  },
  "act.openBook.decide.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.openBook.decide.reasons.hint": {
    en: "They are published. Name no person",
    cy: "Fe’u cyhoeddir. Peidiwch ag enwi neb",
  },
  "act.openBook.decide.button": { en: "Decide", cy: "Penderfynu" },
  "act.openBook.test": {
    en: "Record a test of the open books",
    cy: "Cofnodi prawf o’r llyfrau agored",
  },
  "act.openBook.test.intro": {
    en: "Publishing is not checking. Once a year somebody independent tests lines against their documents.",
    cy: "Nid gwirio yw cyhoeddi. Unwaith y flwyddyn mae rhywun annibynnol yn profi llinellau yn erbyn eu dogfennau.",
  },
  "act.openBook.test.fromMonth": { en: "From which month?", cy: "O ba fis?" },
  "act.openBook.test.fromMonth.hint": { en: "Like 2025-11", cy: "Fel 2025-11" },
  "act.openBook.test.month": { en: "To which month?", cy: "Hyd at ba fis?" },
  "act.openBook.test.month.hint": { en: "Like 2026-10", cy: "Fel 2026-10" },
  "act.openBook.test.linesTested": { en: "Lines tested", cy: "Llinellau a brofwyd" },
  "act.openBook.test.linesWrong": {
    en: "Of these, lines found wrong",
    cy: "O’r rhain, llinellau anghywir",
  },
  "act.openBook.test.overstated": {
    en: "By how much costs were too high in all",
    cy: "O faint yr oedd y costau’n rhy uchel i gyd",
  },
  "act.openBook.test.report": { en: "Your report", cy: "Eich adroddiad" },
  "act.openBook.test.report.hint": { en: "Name no person", cy: "Peidiwch ag enwi neb" },
  "act.openBook.test.button": { en: "Record the test", cy: "Cofnodi’r prawf" },

  "openBook.problem.month": { en: "Enter a month, like 2026-10", cy: "Rhowch fis, fel 2026-10" },
  "openBook.problem.months": {
    en: "Enter a month, like 2026-10, that is not before the first",
    cy: "Rhowch fis, fel 2026-10, nad yw cyn y cyntaf",
  },
  "openBook.problem.margin": { en: "Enter nought or more", cy: "Rhowch ddim neu fwy" },
  "openBook.problem.line": {
    en: "Fill in the name, the kind and the cost of this line, or leave all three empty",
    cy: "Llenwch enw, math a chost y llinell hon, neu gadewch y tri’n wag",
  },
  "openBook.problem.sameName": {
    en: "Two lines have this name: name them apart",
    cy: "Mae gan ddwy linell yr enw hwn: rhowch enwau gwahanol iddynt",
  },
  "openBook.problem.noLine": { en: "Enter one line at least", cy: "Rhowch o leiaf un llinell" },
  "openBook.problem.pay": {
    en: "Fewer than ten people work here, so this would tell somebody’s pay. Join pay with other costs",
    cy: "Mae llai na deg o bobl yn gweithio yma, felly byddai hyn yn dweud cyflog rhywun. Cyfunwch gyflogau â chostau eraill",
  },
  "openBook.problem.otherBase": {
    en: "This month belongs to another base case. Enter a month of the one that is in force",
    cy: "Mae’r mis hwn yn perthyn i achos sylfaenol arall. Rhowch fis o’r un sydd mewn grym",
  },
  "openBook.problem.nought": { en: "Enter more than nought", cy: "Rhowch fwy na dim" },
  "openBook.problem.tooMuch": {
    en: "Enter {left} or less: that is what is left of this cost",
    cy: "Rhowch {left} neu lai: dyna sydd ar ôl o’r gost hon",
  },
  "openBook.problem.reply": { en: "Say why it is charged", cy: "Dywedwch pam y’i codir" },
  "openBook.problem.wrongLines": {
    en: "Enter no more lines than were tested",
    cy: "Peidiwch â rhoi mwy o linellau nag a brofwyd",
  },
  "openBook.refused.noContract": {
    en: "No contract is signed, so there is nothing to cost.",
    cy: "Nid oes contract wedi’i lofnodi, felly nid oes dim i’w gostio.",
  },
  "openBook.remedy.noContract": {
    en: "Sign the contract first.",
    cy: "Llofnodwch y contract yn gyntaf.",
  },
  "openBook.refused.nothingProposed": {
    en: "No base case waits for agreement.",
    cy: "Nid oes achos sylfaenol yn aros am gytundeb.",
  },
  "openBook.remedy.nothingProposed": {
    en: "The mutual proposes one first.",
    cy: "Mae’r cydfuddiannol yn cynnig un yn gyntaf.",
  },
  "openBook.refused.noBaseCase": {
    en: "No base case is agreed, so costs have nothing to stand beside.",
    cy: "Nid oes achos sylfaenol wedi’i gytuno, felly nid oes gan gostau ddim i sefyll wrtho.",
  },
  "openBook.remedy.noBaseCase": {
    en: "Propose a base case, and let the authority agree it.",
    cy: "Cynigiwch achos sylfaenol, a gadewch i’r awdurdod gytuno arno.",
  },
  "openBook.refused.nothingOpened": {
    en: "No month’s costs are open yet.",
    cy: "Nid oes costau mis ar agor eto.",
  },
  "openBook.remedy.nothingOpened": {
    en: "The mutual opens a month first.",
    cy: "Mae’r cydfuddiannol yn agor mis yn gyntaf.",
  },
  "openBook.refused.nothingAsked": {
    en: "No question about a cost waits for an answer.",
    cy: "Nid oes cwestiwn am gost yn aros am ateb.",
  },
  "openBook.remedy.nothingAsked": {
    en: "The authority asks first.",
    cy: "Yr awdurdod sy’n gofyn yn gyntaf.",
  },
  "openBook.refused.nothingContested": {
    en: "No cost is contested.",
    cy: "Nid oes cost wedi’i herio.",
  },
  "openBook.remedy.nothingContested": {
    en: "The mutual answers a question first; what it takes off needs no decision.",
    cy: "Mae’r cydfuddiannol yn ateb cwestiwn yn gyntaf; nid oes angen penderfyniad ar yr hyn y mae’n ei dynnu.",
  },
  "openBook.refused.notEnded": {
    en: "The month that began on {month} has not ended.",
    cy: "Nid yw’r mis a ddechreuodd ar {month} wedi dod i ben.",
  },
  "openBook.remedy.notEnded": {
    en: "Open it once it has ended.",
    cy: "Agorwch ef ar ôl iddo ddod i ben.",
  },
  "openBook.refused.sameCosts": {
    en: "These same costs were opened on {on}.",
    cy: "Agorwyd yr un costau hyn ar {on}.",
  },
  "openBook.remedy.sameCosts": {
    en: "Nothing more is needed. Send other figures to correct them.",
    cy: "Nid oes angen dim mwy. Anfonwch ffigurau eraill i’w cywiro.",
  },
};
