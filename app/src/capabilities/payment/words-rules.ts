/** The sentences of refusals, problems and letters of payment. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const ruleWords: Catalogue = {
  "payment.refused.notPriced": {
    en: "No contract with open prices is signed",
    cy: "Nid oes contract â phrisiau agored wedi’i lofnodi",
  },
  "payment.remedy.notPriced": {
    en: "Agree prices and sign the contract first",
    cy: "Cytunwch ar brisiau a llofnodwch y contract yn gyntaf",
  },
  "payment.refused.assessorTied": {
    en: "You belong to one of the sides. An assessor belongs to neither",
    cy: "Rydych yn perthyn i un o’r ochrau. Nid yw asesydd yn perthyn i’r naill na’r llall",
  },
  "payment.remedy.assessorTied": {
    en: "Another assessor must check",
    cy: "Rhaid i asesydd arall wirio",
  },
  "payment.refused.allDrawn": {
    en: "Every month of the contract has its statement",
    cy: "Mae gan bob mis o’r contract ei ddatganiad",
  },
  "payment.remedy.allDrawn": {
    en: "What changes later can be agreed and paid under a new contract",
    cy: "Gellir cytuno ar yr hyn sy’n newid yn ddiweddarach a’i dalu dan gontract newydd",
  },
  "payment.refused.monthNotOver": {
    en: "The month is not over. Its statement can be drawn from {day}",
    cy: "Nid yw’r mis ar ben. Gellir llunio ei ddatganiad o {day}",
  },
  "payment.remedy.monthNotOver": { en: "Wait until {day}", cy: "Arhoswch tan {day}" },
  "payment.refused.drawnToday": {
    en: "A statement was drawn today. Each has a day of its own",
    cy: "Lluniwyd datganiad heddiw. Mae gan bob un ei ddiwrnod ei hun",
  },
  "payment.remedy.drawnToday": {
    en: "Draw the next one on {day} or later",
    cy: "Lluniwch yr un nesaf ar {day} neu’n hwyrach",
  },
  "payment.refused.ownDispute": {
    en: "Your side raised this dispute. It can only give it up",
    cy: "Eich ochr chi a gododd yr anghydfod hwn. Dim ond rhoi’r gorau iddo y gall ei wneud",
  },
  "payment.remedy.ownDispute": {
    en: "Let the line stand, or ask an arbiter to decide",
    cy: "Gadewch i’r llinell sefyll, neu gofynnwch i gymrodeddwr benderfynu",
  },
  "payment.refused.otherDispute": {
    en: "The other side raised this dispute. Yours can only give way",
    cy: "Yr ochr arall a gododd yr anghydfod hwn. Dim ond ildio y gall eich un chi ei wneud",
  },
  "payment.remedy.otherDispute": {
    en: "Give way, or ask an arbiter to decide",
    cy: "Ildiwch, neu gofynnwch i gymrodeddwr benderfynu",
  },
  "payment.refused.noStatement": {
    en: "No statement has been drawn",
    cy: "Nid oes datganiad wedi’i lunio",
  },
  "payment.remedy.noStatement": {
    en: "Draw the first statement; then its payment can be recorded",
    cy: "Lluniwch y datganiad cyntaf; yna gellir cofnodi ei daliad",
  },
  "payment.refused.nothingCounted": {
    en: "The contract pays for nothing that is counted or measured",
    cy: "Nid yw’r contract yn talu am ddim a gyfrifir neu a fesurir",
  },
  "payment.remedy.nothingCounted": {
    en: "Draw the statements; no report is needed",
    cy: "Lluniwch y datganiadau; nid oes angen adroddiad",
  },
  "payment.refused.noReportWaiting": {
    en: "No report waits for a check",
    cy: "Nid oes adroddiad yn aros am wiriad",
  },
  "payment.remedy.noReportWaiting": {
    en: "Wait for the mutual’s next report",
    cy: "Arhoswch am adroddiad nesaf y cydfuddiannol",
  },
  "payment.refused.nothingToClose": {
    en: "No claims wait to be listed for a check",
    cy: "Nid oes hawliadau’n aros i’w rhestru ar gyfer gwiriad",
  },
  "payment.remedy.nothingToClose": {
    en: "Report outcomes, or fees for people’s work, first",
    cy: "Adroddwch ganlyniadau, neu ffioedd am waith pobl, yn gyntaf",
  },
  "payment.refused.nothingToDraw": {
    en: "No list of claims waits for its draw",
    cy: "Nid oes rhestr o hawliadau’n aros am ei thyniad",
  },
  "payment.remedy.nothingToDraw": {
    en: "Close a list of claims first",
    cy: "Caewch restr o hawliadau yn gyntaf",
  },
  "payment.refused.nothingToCheck": {
    en: "No claims that were drawn wait for a check",
    cy: "Nid oes hawliadau a dynnwyd yn aros am wiriad",
  },
  "payment.remedy.nothingToCheck": {
    en: "Draw the claims of a list first",
    cy: "Tynnwch hawliadau rhestr yn gyntaf",
  },
  "payment.refused.noLineOpen": {
    en: "No line can be disputed now",
    cy: "Ni ellir herio unrhyw linell nawr",
  },
  "payment.remedy.noLineOpen": {
    en: "Wait for the first month of the contract to begin",
    cy: "Arhoswch i fis cyntaf y contract ddechrau",
  },
  "payment.refused.noDisputeOpen": {
    en: "No line is in dispute",
    cy: "Nid oes llinell mewn anghydfod",
  },
  "payment.remedy.noDisputeOpen": {
    en: "Either side may dispute a line of a statement first",
    cy: "Caiff y naill ochr neu’r llall herio llinell mewn datganiad yn gyntaf",
  },
  "payment.refused.noPaymentWaiting": {
    en: "No payment waits to be confirmed",
    cy: "Nid oes taliad yn aros i’w gadarnhau",
  },
  "payment.remedy.noPaymentWaiting": {
    en: "The commissioner records a payment first, or you record one yourself",
    cy: "Mae’r comisiynydd yn cofnodi taliad yn gyntaf, neu rydych chi’n cofnodi un eich hun",
  },
  "payment.refused.notSealed": {
    en: "No checkpoint was published yet since the list was closed",
    cy: "Ni chyhoeddwyd man gwirio eto ers cau’r rhestr",
  },
  "payment.remedy.notSealed": {
    en: "Try again in ten seconds, when the record is sealed",
    cy: "Rhowch gynnig arall arni ymhen deg eiliad, pan fydd y cofnod wedi’i selio",
  },

  "payment.problem.metric": {
    en: "Choose something that the contract counts",
    cy: "Dewiswch rywbeth y mae’r contract yn ei gyfrif",
  },
  "payment.problem.month": {
    en: "Enter a month as year and month, like 2026-10",
    cy: "Rhowch fis fel blwyddyn a mis, fel 2026-10",
  },
  "payment.problem.monthLater": {
    en: "Give this month or an earlier one",
    cy: "Rhowch y mis hwn neu un cynharach",
  },
  "payment.problem.outside": {
    en: "Give a month from {first} to {last}, in which the contract pays",
    cy: "Rhowch fis o {first} i {last}, pan fydd y contract yn talu",
  },
  "payment.problem.number": {
    en: "Enter a number of nought or more, like 812 or 97.5",
    cy: "Rhowch rif o ddim neu fwy, fel 812 neu 97.5",
  },
  "payment.problem.whole": {
    en: "Enter a whole number: it counts people",
    cy: "Rhowch rif cyfan: mae’n cyfrif pobl",
  },
  "payment.problem.few": {
    en: "Fewer than {least} people could be told apart. Report 0, and report these with a later month when they are {least} or more together",
    cy: "Gellid adnabod llai na {least} o bobl. Adroddwch 0, ac adroddwch y rhain gyda mis diweddarach pan fyddant yn {least} neu fwy gyda’i gilydd",
  },
  "payment.problem.fewApart": {
    en: "{before} was told for this month before. What lies between would show fewer than {least} people. Give that figure again, or one that is {least} or more away. Put smaller changes right in a later month’s report",
    cy: "Dywedwyd {before} am y mis hwn o’r blaen. Byddai’r hyn sydd rhyngddynt yn dangos llai na {least} o bobl. Rhowch y ffigur hwnnw eto, neu un sydd {least} neu fwy i ffwrdd. Cywirwch newidiadau llai yn adroddiad mis diweddarach",
  },
  "payment.problem.fewUnits": {
    en: "Fewer than {least} units may all be one person’s. Report 0, and report these with a later month when they are {least} or more together",
    cy: "Gall llai na {least} o unedau i gyd fod yn perthyn i un person. Adroddwch 0, ac adroddwch y rhain gyda mis diweddarach pan fyddant yn {least} neu fwy gyda’i gilydd",
  },
  "payment.problem.otherPlace": {
    en: "A correction is for the same thing and the same month as the report that it corrects",
    cy: "Mae cywiriad ar gyfer yr un peth a’r un mis â’r adroddiad y mae’n ei gywiro",
  },
  "payment.problem.inList": {
    en: "This report is in a list that is being checked. Wait for the assessor",
    cy: "Mae’r adroddiad hwn mewn rhestr sy’n cael ei gwirio. Arhoswch am yr asesydd",
  },
  "payment.problem.oneOnly": {
    en: "This measure has a report for the month. Correct that one",
    cy: "Mae gan y mesur hwn adroddiad am y mis. Cywirwch hwnnw",
  },
  "payment.problem.revised": {
    en: "Give the right figure where you correct the report, and only there",
    cy: "Rhowch y ffigur cywir lle rydych yn cywiro’r adroddiad, a dim ond yno",
  },
  "payment.problem.dayLater": {
    en: "Give today or an earlier day",
    cy: "Rhowch heddiw neu ddiwrnod cynharach",
  },
  "payment.problem.dayEarlier": {
    en: "Give {day}, when the contract began to pay, or a later day",
    cy: "Rhowch {day}, pan ddechreuodd y contract dalu, neu ddiwrnod diweddarach",
  },
  "payment.problem.list": {
    en: "Choose claims that wait to be checked",
    cy: "Dewiswch hawliadau sy’n aros i’w gwirio",
  },
  "payment.problem.tolerance": {
    en: "Enter a share from 0.1 to 99 per cent",
    cy: "Rhowch gyfran o 0.1 i 99 y cant",
  },
  "payment.problem.sample": {
    en: "Draw from {least} to {most} claims: fewer than {least} could not show it",
    cy: "Tynnwch o {least} i {most} hawliad: ni allai llai na {least} ei ddangos",
  },
  "payment.problem.notDrawn": {
    en: "{unit} is not among the claims to be checked",
    cy: "Nid yw {unit} ymhlith yr hawliadau i’w gwirio",
  },
  "payment.problem.line": {
    en: "Choose a line that is not disputed yet",
    cy: "Dewiswch linell nad yw wedi’i herio eto",
  },
  "payment.problem.dispute": {
    en: "Choose a dispute that is open",
    cy: "Dewiswch anghydfod sydd ar agor",
  },
  "payment.problem.agreed": {
    en: "Give a sum where the dispute is settled, and only there",
    cy: "Rhowch swm lle setlir yr anghydfod, a dim ond yno",
  },
  "payment.problem.nought": { en: "Enter a sum above nought", cy: "Rhowch swm uwchlaw dim" },

  "payment.letter.drawn.subject": {
    en: "A payment statement was drawn",
    cy: "Lluniwyd datganiad talu",
  },
  "payment.letter.drawn.text": {
    en: "It is for the month that began on {month}. It is due within 30 days. A line can be disputed.",
    cy: "Mae ar gyfer y mis a ddechreuodd ar {month}. Mae’n ddyledus o fewn 30 diwrnod. Gellir herio llinell.",
  },
  "payment.letter.disputed.subject": {
    en: "A line of a payment statement is disputed",
    cy: "Mae llinell o ddatganiad talu’n cael ei herio",
  },
  "payment.letter.disputed.text": {
    en: "It is a line of the month that began on {month}. What was not paid yet is held.",
    cy: "Llinell o’r mis a ddechreuodd ar {month} yw hi. Cedwir yr hyn nad yw wedi’i dalu eto.",
  },
  "payment.letter.resolved.subject": {
    en: "A dispute about a payment has ended",
    cy: "Mae anghydfod am daliad wedi dod i ben",
  },
  "payment.letter.resolved.text": {
    en: "It was about a line of the month that began on {month}. The next statement says what follows.",
    cy: "Roedd am linell o’r mis a ddechreuodd ar {month}. Mae’r datganiad nesaf yn dweud beth sy’n dilyn.",
  },
};
