/** The sentences of refusals, problems and letters of a partnership agreement. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const ruleWords: Catalogue = {
  "partnership.refused.controls": {
    en: "By its rules, public bodies can decide alone here or stop the others. That is no partnership",
    cy: "Yn ôl ei reolau, gall cyrff cyhoeddus benderfynu ar eu pen eu hunain yma neu atal y lleill. Nid partneriaeth yw hynny",
  },
  "partnership.remedy.controls": {
    en: "Propose rules by which the others can decide without them",
    cy: "Cynigiwch reolau y gall y lleill benderfynu drwyddynt hebddynt",
  },
  "partnership.refused.noOffer": {
    en: "No offer waits for an answer",
    cy: "Nid oes cynnig yn aros am ateb",
  },
  "partnership.remedy.noOffer": { en: "Make an offer", cy: "Gwnewch gynnig" },
  "partnership.refused.ownOffer": {
    en: "Version {version} is your own side’s. Nobody agrees to their own offer",
    cy: "Fersiwn eich ochr chi yw {version}. Nid oes neb yn cytuno i’w gynnig ei hun",
  },
  "partnership.remedy.ownOffer": {
    en: "The other side must agree, or answer with an offer of its own",
    cy: "Rhaid i’r ochr arall gytuno, neu ateb â’i chynnig ei hun",
  },
  "partnership.refused.begunBefore": {
    en: "Version {version} would begin on {month}. Nobody promises anything for a month that is over",
    cy: "Byddai fersiwn {version} yn dechrau ar {month}. Nid oes neb yn addo dim ar gyfer mis sydd drosodd",
  },
  "partnership.remedy.begunBefore": {
    en: "Make a new offer that begins this month or later",
    cy: "Gwnewch gynnig newydd sy’n dechrau’r mis hwn neu’n ddiweddarach",
  },
  "partnership.refused.notAgreed": {
    en: "No partnership agreement is agreed",
    cy: "Nid oes cytundeb partneriaeth wedi’i gytuno",
  },
  "partnership.remedy.notAgreed": {
    en: "One side offers it and the other agrees",
    cy: "Mae un ochr yn ei gynnig a’r llall yn cytuno",
  },
  "partnership.refused.noSupport": {
    en: "The agreement promises no support",
    cy: "Nid yw’r cytundeb yn addo cefnogaeth",
  },
  "partnership.remedy.noSupport": {
    en: "Offer a new version that names the support",
    cy: "Cynigiwch fersiwn newydd sy’n enwi’r gefnogaeth",
  },
  "partnership.refused.sameAgain": {
    en: "Your side has recorded the same already, as number {number}",
    cy: "Mae eich ochr wedi cofnodi’r un peth eisoes, fel rhif {number}",
  },
  "partnership.remedy.sameAgain": {
    en: "If more was given, record what came beside it; if it was wrong, take it back first",
    cy: "Os rhoddwyd mwy, cofnodwch yr hyn a ddaeth yn ychwanegol; os oedd yn anghywir, tynnwch ef yn ôl yn gyntaf",
  },
  "partnership.refused.nothingToAnswer": {
    en: "Nothing that the other side recorded waits for your answer",
    cy: "Nid oes dim a gofnododd yr ochr arall yn aros am eich ateb",
  },
  "partnership.remedy.nothingToAnswer": {
    en: "Look at the agreement’s page for what is recorded",
    cy: "Edrychwch ar dudalen y cytundeb am yr hyn a gofnodwyd",
  },
  "partnership.refused.nothingToWithdraw": {
    en: "Your side has recorded nothing that can be taken back",
    cy: "Nid yw eich ochr wedi cofnodi dim y gellir ei dynnu’n ôl",
  },
  "partnership.remedy.nothingToWithdraw": {
    en: "What the other side confirmed stays. Record what is missing beside it",
    cy: "Mae’r hyn a gadarnhaodd yr ochr arall yn aros. Cofnodwch yr hyn sydd ar goll wrth ei ochr",
  },
  "partnership.refused.noticeGiven": {
    en: "Notice is given already. The last month begins on {month}",
    cy: "Rhoddwyd rhybudd eisoes. Mae’r mis olaf yn dechrau ar {month}",
  },
  "partnership.remedy.noticeGiven": {
    en: "To go on, agree a new version",
    cy: "I fynd ymlaen, cytunwch ar fersiwn newydd",
  },
  "partnership.refused.over": {
    en: "The agreement is over already",
    cy: "Mae’r cytundeb drosodd eisoes",
  },
  "partnership.remedy.over": {
    en: "Nothing is left to end",
    cy: "Nid oes dim ar ôl i’w derfynu",
  },
  "partnership.problem.month": {
    en: "Write the year and the month, like 2027-04",
    cy: "Ysgrifennwch y flwyddyn a’r mis, fel 2027-04",
  },
  "partnership.problem.begunBefore": {
    en: "Begin this month or later. Nobody promises anything for a month that is over",
    cy: "Dechreuwch y mis hwn neu’n ddiweddarach. Nid oes neb yn addo dim ar gyfer mis sydd drosodd",
  },
  "partnership.problem.yearLeftOut": {
    en: "Fill in the years one after the other, and leave none out",
    cy: "Llenwch y blynyddoedd un ar ôl y llall, heb adael yr un allan",
  },
  "partnership.problem.openBooks": {
    en: "Choose both sides. In a partnership both open their books",
    cy: "Dewiswch y ddwy ochr. Mewn partneriaeth mae’r ddwy’n agor eu llyfrau",
  },
  "partnership.problem.line": {
    en: "Support {n} is begun. Say its kind, what is done and by which team",
    cy: "Mae cefnogaeth {n} wedi’i dechrau. Nodwch ei math, beth a wneir a chan ba dîm",
  },
  "partnership.problem.hoursOrValue": {
    en: "Give support {n} either hours or a value, not both",
    cy: "Rhowch naill ai oriau neu werth i gefnogaeth {n}, nid y ddau",
  },
  "partnership.problem.nought": {
    en: "Give support {n} a value above nought",
    cy: "Rhowch werth uwch na dim i gefnogaeth {n}",
  },
  "partnership.problem.outsideTerm": {
    en: "Choose a month of the agreement. Its first begins on {first}, its last on {last}",
    cy: "Dewiswch fis o’r cytundeb. Mae’r cyntaf yn dechrau ar {first}, yr olaf ar {last}",
  },
  "partnership.problem.endsFirst": {
    en: "The last month comes before the first",
    cy: "Mae’r mis olaf yn dod cyn y cyntaf",
  },
  "partnership.problem.notBegun": {
    en: "This month has not begun yet",
    cy: "Nid yw’r mis hwn wedi dechrau eto",
  },
  "partnership.problem.notPromised": {
    en: "Nothing of the kind is promised for this month",
    cy: "Nid oes dim o’r fath wedi’i addo ar gyfer y mis hwn",
  },
  "partnership.problem.notPaidYet": {
    en: "Choose today or an earlier day",
    cy: "Dewiswch heddiw neu ddiwrnod cynharach",
  },
  "partnership.problem.hours": {
    en: "This support was promised in hours. Say how many were given",
    cy: "Addawyd y gefnogaeth hon mewn oriau. Nodwch faint a roddwyd",
  },
  "partnership.problem.noHours": {
    en: "This support was promised as a value. Leave the hours empty",
    cy: "Addawyd y gefnogaeth hon fel gwerth. Gadewch yr oriau’n wag",
  },
  "partnership.problem.value": {
    en: "This support was promised as a value. Say what it cost",
    cy: "Addawyd y gefnogaeth hon fel gwerth. Nodwch beth oedd y gost",
  },
  "partnership.problem.reasons": {
    en: "Say what is not right, so that the other side can put it right",
    cy: "Dywedwch beth sydd ddim yn gywir, fel y gall yr ochr arall ei unioni",
  },
  "partnership.problem.notice": {
    en: "With {months} months of notice the earliest last month is the one that begins on {month}",
    cy: "Gyda {months} mis o rybudd, y mis olaf cynharaf yw’r un sy’n dechrau ar {month}",
  },
  "partnership.problem.endsAnyway": {
    en: "The agreement ends anyway with the month that begins on {month}",
    cy: "Mae’r cytundeb yn dod i ben beth bynnag gyda’r mis sy’n dechrau ar {month}",
  },
  "partnership.letter.offer.subject": {
    en: "A partnership agreement was offered",
    cy: "Cynigiwyd cytundeb partneriaeth",
  },
  "partnership.letter.offer.text": {
    en: "The other side has made offer {version} of a partnership agreement. Please agree to it, or answer with an offer of your own.",
    cy: "Mae’r ochr arall wedi gwneud cynnig {version} o gytundeb partneriaeth. Cytunwch iddo, neu atebwch â’ch cynnig eich hun.",
  },
  "partnership.letter.agreed.subject": {
    en: "The partnership agreement was agreed",
    cy: "Cytunwyd ar y cytundeb partneriaeth",
  },
  "partnership.letter.agreed.text": {
    en: "The other side has agreed to version {version} of the partnership agreement.",
    cy: "Mae’r ochr arall wedi cytuno i fersiwn {version} o’r cytundeb partneriaeth.",
  },
  "partnership.letter.disputed.subject": {
    en: "What you recorded was disputed",
    cy: "Anghytunwyd â’r hyn a gofnodwyd gennych",
  },
  "partnership.letter.disputed.text": {
    en: "The other side disputes number {number} under the partnership agreement. Please talk to each other. You can take it back, or it can confirm it later.",
    cy: "Mae’r ochr arall yn anghytuno â rhif {number} o dan y cytundeb partneriaeth. Siaradwch â’ch gilydd. Gallwch ei dynnu’n ôl, neu gall gadarnhau’n ddiweddarach.",
  },
  "partnership.letter.notice.subject": {
    en: "Notice to end the partnership agreement",
    cy: "Rhybudd i ddod â’r cytundeb partneriaeth i ben",
  },
  "partnership.letter.notice.text": {
    en: "The other side has given notice. The last month of the partnership agreement begins on {month}.",
    cy: "Mae’r ochr arall wedi rhoi rhybudd. Mae mis olaf y cytundeb partneriaeth yn dechrau ar {month}.",
  },
};
