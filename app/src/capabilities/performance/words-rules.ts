// Long because each refusal stands beside its remedy in two languages.
/** Why an act of performance is refused, what can be done, and what is wrong with an answer. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const ruleWords: Catalogue = {
  "performance.refused.noContract": {
    en: "No contract is signed.",
    cy: "Nid oes contract wedi’i lofnodi.",
  },
  "performance.remedy.noContract": {
    en: "Sign the contract first.",
    cy: "Llofnodwch y contract yn gyntaf.",
  },
  "performance.refused.noIndicators": {
    en: "Neither the contract nor anybody else has set a standard to count.",
    cy: "Nid yw’r contract na neb arall wedi gosod safon i’w chyfrif.",
  },
  "performance.remedy.noIndicators": {
    en: "Agree standards in the contract, or let the authority set down a national one.",
    cy: "Cytunwch ar safonau yn y contract, neu gadewch i’r awdurdod nodi un genedlaethol.",
  },
  "performance.refused.nothingCounted": {
    en: "No month’s indicators are counted yet.",
    cy: "Nid oes dangosyddion mis wedi’u cyfrif eto.",
  },
  "performance.remedy.nothingCounted": {
    en: "The mutual counts a month first.",
    cy: "Mae’r cydfuddiannol yn cyfrif mis yn gyntaf.",
  },
  "performance.refused.notEnded": {
    en: "The month that began on {month} has not ended.",
    cy: "Nid yw’r mis a ddechreuodd ar {month} wedi dod i ben.",
  },
  "performance.remedy.notEnded": {
    en: "Count it once it has ended.",
    cy: "Cyfrifwch ef ar ôl iddo ddod i ben.",
  },
  "performance.refused.sameStandard": {
    en: "This same standard is set down already.",
    cy: "Mae’r un safon hon wedi’i nodi eisoes.",
  },
  "performance.remedy.sameStandard": {
    en: "Nothing more is needed.",
    cy: "Nid oes angen dim mwy.",
  },
  "performance.refused.sameCount": {
    en: "This same count was recorded on {on}.",
    cy: "Cofnodwyd yr un cyfrif ar {on}.",
  },
  "performance.remedy.sameCount": {
    en: "Nothing more is needed. Send other figures to correct them.",
    cy: "Nid oes angen dim mwy. Anfonwch ffigurau eraill i’w cywiro.",
  },
  "performance.refused.sameRating": {
    en: "This same rating was recorded on {on}.",
    cy: "Cofnodwyd yr un graddio ar {on}.",
  },
  "performance.remedy.sameRating": { en: "Nothing more is needed.", cy: "Nid oes angen dim mwy." },
  "performance.refused.sameFigures": {
    en: "The ledger shows the same figures as on {on}.",
    cy: "Mae’r cyfriflyfr yn dangos yr un ffigurau ag ar {on}.",
  },
  "performance.remedy.sameFigures": {
    en: "Take them again once the next month has ended.",
    cy: "Cymerwch nhw eto ar ôl i’r mis nesaf ddod i ben.",
  },
  "performance.refused.noLedger": {
    en: "The ledger holds nothing up to {day}.",
    cy: "Nid yw’r cyfriflyfr yn dal dim hyd at {day}.",
  },
  "performance.remedy.noLedger": {
    en: "Enter the books first.",
    cy: "Rhowch y llyfrau i mewn yn gyntaf.",
  },
  "performance.refused.alreadyFixed": {
    en: "This month’s referrals are fixed already, and never change.",
    cy: "Mae atgyfeiriadau’r mis hwn wedi’u gosod eisoes, ac nid ydynt byth yn newid.",
  },
  "performance.remedy.alreadyFixed": {
    en: "Count what became of them, or fix another month.",
    cy: "Cyfrifwch beth ddaeth ohonynt, neu gosodwch fis arall.",
  },
  "performance.refused.noReferrals": {
    en: "No referrals are fixed yet.",
    cy: "Nid oes atgyfeiriadau wedi’u gosod eto.",
  },
  "performance.remedy.noReferrals": {
    en: "Fix a month’s referrals first.",
    cy: "Gosodwch atgyfeiriadau mis yn gyntaf.",
  },
  "performance.refused.sameOutcome": {
    en: "This same count is recorded already.",
    cy: "Mae’r un cyfrif wedi’i gofnodi eisoes.",
  },
  "performance.remedy.sameOutcome": { en: "Nothing more is needed.", cy: "Nid oes angen dim mwy." },
  "performance.refused.alreadyRunning": {
    en: "A failure of this indicator is open already: {failure}.",
    cy: "Mae methiant o’r dangosydd hwn ar agor eisoes: {failure}.",
  },
  "performance.remedy.alreadyRunning": {
    en: "Bring that one to its end first.",
    cy: "Dewch â hwnnw i ben yn gyntaf.",
  },
  "performance.refused.noPlanAsked": { en: "No plan is asked for.", cy: "Ni ofynnwyd am gynllun." },
  "performance.remedy.noPlanAsked": {
    en: "The authority asks for one where an indicator fails.",
    cy: "Mae’r awdurdod yn gofyn am un lle mae dangosydd yn methu.",
  },
  "performance.refused.noPlanSent": {
    en: "No plan waits for an answer.",
    cy: "Nid oes cynllun yn aros am ateb.",
  },
  "performance.remedy.noPlanSent": {
    en: "The mutual sends its plan first.",
    cy: "Mae’r cydfuddiannol yn anfon ei gynllun yn gyntaf.",
  },
  "performance.refused.noPlanRunning": {
    en: "No accepted plan is running.",
    cy: "Nid oes cynllun a dderbyniwyd ar waith.",
  },
  "performance.remedy.noPlanRunning": {
    en: "A plan is asked for, sent and accepted first.",
    cy: "Gofynnir am gynllun, ei anfon a’i dderbyn yn gyntaf.",
  },
  "performance.refused.timeLeft": {
    en: "The plan’s time has not run out.",
    cy: "Nid yw amser y cynllun wedi dod i ben.",
  },
  "performance.remedy.timeLeft": {
    en: "Wait until its day, or ask the assessor to judge it.",
    cy: "Arhoswch tan ei ddiwrnod, neu gofynnwch i’r asesydd ei farnu.",
  },
  "performance.refused.alreadyIn": {
    en: "The authority runs the service already.",
    cy: "Mae’r awdurdod yn rhedeg y gwasanaeth eisoes.",
  },
  "performance.remedy.alreadyIn": {
    en: "Hand it back, or set the end of the contract.",
    cy: "Trosglwyddwch ef yn ôl, neu pennwch ddiwedd y contract.",
  },
  "performance.refused.notIn": {
    en: "The authority does not run the service.",
    cy: "Nid yw’r awdurdod yn rhedeg y gwasanaeth.",
  },
  "performance.remedy.notIn": {
    en: "There is nothing to hand back.",
    cy: "Nid oes dim i’w drosglwyddo’n ôl.",
  },
  "performance.refused.noStepInRight": {
    en: "No filed continuity plan gives the right to step in.",
    cy: "Nid oes cynllun parhad a ffeiliwyd yn rhoi’r hawl i gamu i mewn.",
  },
  "performance.remedy.noStepInRight": {
    en: "File a plan with that right. Where people are in danger, step in on that ground.",
    cy: "Ffeiliwch gynllun gyda’r hawl honno. Lle mae pobl mewn perygl, camwch i mewn ar y sail honno.",
  },
  "performance.refused.notYet.notCured": {
    en: "No failure that you named was judged not to be put right, or ran past its plan.",
    cy: "Ni farnwyd bod unrhyw fethiant a enwyd gennych heb ei unioni, ac nid aeth heibio i’w gynllun.",
  },
  "performance.remedy.notYet.notCured": {
    en: "Ask for a plan, answer it, and judge it once its time has run out.",
    cy: "Gofynnwch am gynllun, atebwch ef, a’i farnu ar ôl i’w amser ddod i ben.",
  },
  "performance.refused.notYet.noPlan": {
    en: "No failure that you named has a plan that is late or was not accepted.",
    cy: "Nid oes gan unrhyw fethiant a enwyd gennych gynllun sy’n hwyr neu na dderbyniwyd.",
  },
  "performance.remedy.notYet.noPlan": {
    en: "Ask for a plan, and wait until its day.",
    cy: "Gofynnwch am gynllun, ac arhoswch tan ei ddiwrnod.",
  },
  "performance.refused.exitBegun": {
    en: "The end of the contract is set already.",
    cy: "Mae diwedd y contract wedi’i bennu eisoes.",
  },
  "performance.remedy.exitBegun": {
    en: "Record the handover when it comes.",
    cy: "Cofnodwch y trosglwyddo pan ddaw.",
  },
  "performance.refused.noticeTooShort": {
    en: "The contract asks for {months} months’ notice.",
    cy: "Mae’r contract yn gofyn am {months} mis o rybudd.",
  },
  "performance.remedy.noticeTooShort": {
    en: "Choose {earliest} or later, or agree on a day.",
    cy: "Dewiswch {earliest} neu’n hwyrach, neu cytunwch ar ddiwrnod.",
  },
  "performance.refused.otherTermEnd": {
    en: "The term ends on {day}.",
    cy: "Daw’r tymor i ben ar {day}.",
  },
  "performance.remedy.otherTermEnd": {
    en: "Choose that day, or another reason.",
    cy: "Dewiswch y diwrnod hwnnw, neu reswm arall.",
  },
  "performance.refused.noExit": {
    en: "No end of the contract is set.",
    cy: "Nid oes diwedd i’r contract wedi’i bennu.",
  },
  "performance.remedy.noExit": { en: "Set the end first.", cy: "Pennwch y diwedd yn gyntaf." },
  "performance.refused.exitCompleted": {
    en: "The handover is recorded already.",
    cy: "Mae’r trosglwyddo wedi’i gofnodi eisoes.",
  },
  "performance.remedy.exitCompleted": {
    en: "Nothing more is needed.",
    cy: "Nid oes angen dim mwy.",
  },
  "performance.refused.notEndedYet": {
    en: "The contract ends on {day}.",
    cy: "Daw’r contract i ben ar {day}.",
  },
  "performance.remedy.notEndedYet": {
    en: "Record the handover on that day or later.",
    cy: "Cofnodwch y trosglwyddo ar y diwrnod hwnnw neu’n hwyrach.",
  },
  "performance.refused.noBailOut": {
    en: "The signed contract rules out a bail-out.",
    cy: "Mae’r contract a lofnodwyd yn diystyru achubiaeth.",
  },
  "performance.remedy.noBailOut": {
    en: "Step in under the continuity plan, or sign new terms that both sides agreed.",
    cy: "Camwch i mewn o dan y cynllun parhad, neu llofnodwch delerau newydd y cytunodd y ddwy ochr arnynt.",
  },
  "performance.refused.nothingToLearn": {
    en: "No dispute is settled, no failure ended and no month missed its target without a note.",
    cy: "Nid oes anghydfod wedi’i setlo, methiant wedi dod i ben na mis wedi methu ei darged heb nodyn.",
  },
  "performance.remedy.nothingToLearn": {
    en: "Nothing is needed now.",
    cy: "Nid oes angen dim yn awr.",
  },

  "performance.problem.month": { en: "Enter a month, like 2026-10", cy: "Rhowch fis, fel 2026-10" },
  "performance.problem.months": {
    en: "Enter a month, like 2026-10, that is not before the first",
    cy: "Rhowch fis, fel 2026-10, nad yw cyn y cyntaf",
  },
  "performance.problem.measured": {
    en: "Enter on how many it was measured, nought if none",
    cy: "Rhowch ar faint y’i mesurwyd, dim os na wnaed",
  },
  "performance.problem.missing": {
    en: "Enter how many records are missing, nought if none",
    cy: "Rhowch faint o gofnodion sydd ar goll, dim os nad oes",
  },
  "performance.problem.value": {
    en: "Enter what was reached, and nothing where nothing was measured",
    cy: "Rhowch beth a gyrhaeddwyd, a dim byd lle na fesurwyd dim",
  },
  "performance.problem.noIndicator": {
    en: "Count one indicator at least",
    cy: "Cyfrifwch o leiaf un dangosydd",
  },
  "performance.problem.notCounted": {
    en: "Nobody counted this indicator in these months",
    cy: "Ni chyfrifodd neb y dangosydd hwn yn y misoedd hyn",
  },
  "performance.problem.noRating": {
    en: "Rate one indicator at least",
    cy: "Graddiwch o leiaf un dangosydd",
  },
  "performance.problem.reasons": {
    en: "Say why a rating is not the one that the counts give",
    cy: "Dywedwch pam nad yw gradd yr un a rydd y cyfrifon",
  },
  "performance.problem.later": {
    en: "Enter a day after today",
    cy: "Rhowch ddiwrnod ar ôl heddiw",
  },
  "performance.problem.past": {
    en: "Enter a day up to today, not before the authority stepped in",
    cy: "Rhowch ddiwrnod hyd heddiw, nid cyn i’r awdurdod gamu i mewn",
  },
  "performance.problem.stepInYear": {
    en: "Enter {last} or earlier: a year at most",
    cy: "Rhowch {last} neu’n gynt: blwyddyn ar y mwyaf",
  },
  "performance.problem.whyNot": {
    en: "Say why you do not accept it",
    cy: "Dywedwch pam nad ydych yn ei dderbyn",
  },
  "performance.problem.report": {
    en: "Say what is not right, or choose a file",
    cy: "Dywedwch beth nad yw’n iawn, neu dewiswch ffeil",
  },
  "performance.problem.authorityGround": {
    en: "Only the authority ends it on this ground",
    cy: "Dim ond yr awdurdod sy’n ei derfynu ar y sail hon",
  },
  "performance.problem.nought": { en: "Enter more than nought", cy: "Rhowch fwy na dim" },
  "performance.problem.line1": {
    en: "Line {row}: write a name, a semicolon and a whole number",
    cy: "Llinell {row}: ysgrifennwch enw, hanner colon a rhif cyfan",
  },
  "performance.problem.line2": {
    en: "Line {row}: write a name and two whole numbers, with semicolons between them",
    cy: "Llinell {row}: ysgrifennwch enw a dau rif cyfan, gyda hanner colonau rhyngddynt",
  },
  "performance.problem.sameName": {
    en: "Line {row}: {name} stands there twice",
    cy: "Llinell {row}: mae {name} yno ddwywaith",
  },
  "performance.problem.manyLines": {
    en: "Write 100 lines or fewer",
    cy: "Ysgrifennwch 100 llinell neu lai",
  },
  "performance.problem.noGroup": {
    en: "Write one group at least",
    cy: "Ysgrifennwch o leiaf un grŵp",
  },
  "performance.problem.tenth": {
    en: "{name} is not a number from 1 to 10",
    cy: "Nid yw {name} yn rhif o 1 i 10",
  },
  "performance.problem.missingGroup": {
    en: "{name} was referred: say what became of them",
    cy: "Atgyfeiriwyd {name}: dywedwch beth ddaeth ohonynt",
  },
  "performance.problem.strangeGroup": {
    en: "{name} is not among the referrals",
    cy: "Nid yw {name} ymhlith yr atgyfeiriadau",
  },
  "performance.problem.moreThanReferred": {
    en: "{name}: more than were referred",
    cy: "{name}: mwy nag a atgyfeiriwyd",
  },
  "performance.problem.tooManyExcluded": {
    en: "Enter fewer: only {referred} were referred",
    cy: "Rhowch lai: dim ond {referred} a atgyfeiriwyd",
  },
  "performance.problem.width": {
    en: "Enter a width above nought",
    cy: "Rhowch led sy’n fwy na dim",
  },
  "performance.problem.result": {
    en: "Line {row} is not a number",
    cy: "Nid yw llinell {row} yn rhif",
  },
  "performance.problem.fewResults": {
    en: "Write results that lie in two bands at least, with {least} or more at either end",
    cy: "Ysgrifennwch ganlyniadau sydd mewn o leiaf ddau fand, gyda {least} neu fwy ar y ddau ben",
  },
  "performance.problem.fewReferred": {
    en: "Fewer than {least} people could be told apart. Count them with a later month, when they are {least} or more together",
    cy: "Gellid adnabod llai na {least} o bobl. Cyfrifwch hwy gyda mis diweddarach, pan fyddant yn {least} neu fwy gyda’i gilydd",
  },
  "performance.problem.fewTenths": {
    en: "Each tenth needs {least} people or more, or none. Leave the tenths out where they are fewer",
    cy: "Mae ar bob degfed angen {least} o bobl neu fwy, neu ddim un. Gadewch y degfedau allan lle maent yn llai",
  },
  "performance.problem.tenthsSum": {
    en: "The groups hold {referred} people. The tenths must hold as many, or at least {least} fewer: what lies between would show single people",
    cy: "Mae’r grwpiau’n cynnwys {referred} o bobl. Rhaid i’r degfedau gynnwys yr un nifer, neu o leiaf {least} yn llai: byddai’r hyn sydd rhyngddynt yn dangos pobl unigol",
  },
  "performance.problem.fewApart": {
    en: "This month was told before. What lies between the two counts would show fewer than {least}. Leave it as it is, or correct it by {least} or more",
    cy: "Dywedwyd am y mis hwn o’r blaen. Byddai’r hyn sydd rhwng y ddau gyfrif yn dangos llai na {least}. Gadewch ef fel y mae, neu ei gywiro o {least} neu fwy",
  },
  "performance.problem.fewMeasured": {
    en: "Fewer than {least} could be told apart. Leave this one empty, and count its records with a later month",
    cy: "Gellid adnabod llai na {least}. Gadewch hwn yn wag, a chyfrifwch ei gofnodion gyda mis diweddarach",
  },
  "performance.problem.fewCodes": {
    en: "Write two codes at least that were used 10 times or more, or one and others",
    cy: "Ysgrifennwch o leiaf ddau god a ddefnyddiwyd 10 gwaith neu fwy, neu un ac eraill",
  },
};
