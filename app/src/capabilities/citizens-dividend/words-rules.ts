/** Why a step of a dividend is refused, what can be done, and what is wrong with a list. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const dividendRuleWords: Catalogue = {
  "dividend.notScheme.because": {
    en: "This is not a council’s dividend scheme.",
    cy: "Nid cynllun difidend cyngor mo hwn.",
  },
  "dividend.notScheme.remedy": {
    en: "A council opens its scheme under “Dividends to active citizens”.",
    cy: "Mae cyngor yn agor ei gynllun o dan “Difidendau i ddinasyddion gweithgar”.",
  },
  "dividend.noRound.because": {
    en: "No year of the scheme is at this step.",
    cy: "Nid oes blwyddyn o’r cynllun ar y cam hwn.",
  },
  "dividend.noRound.remedy": {
    en: "See on the scheme’s page what comes first.",
    cy: "Gweler ar dudalen y cynllun beth sy’n dod gyntaf.",
  },
  "dividend.noOrganisation.because": {
    en: "No organisation is accepted.",
    cy: "Nid oes sefydliad wedi’i dderbyn.",
  },
  "dividend.noOrganisation.remedy": {
    en: "Accept at least one whose workers and users control it.",
    cy: "Derbyniwch o leiaf un sydd dan reolaeth ei weithwyr a’i ddefnyddwyr.",
  },
  "dividend.unfiled.because": {
    en: "These have not said who helped: {names}.",
    cy: "Nid yw’r rhain wedi dweud pwy a helpodd: {names}.",
  },
  "dividend.unfiled.remedy": {
    en: "Ask them for their lists, or drop them with a reason.",
    cy: "Gofynnwch iddynt am eu rhestrau, neu eu gollwng gyda rheswm.",
  },
  "dividend.unchecked.because": {
    en: "The council has not yet asked the people drawn from the lists of: {names}.",
    cy: "Nid yw’r cyngor eto wedi holi’r bobl a dynnwyd o restrau: {names}.",
  },
  "dividend.unchecked.remedy": {
    en: "Ask them, and record how many confirmed their hours.",
    cy: "Holwch nhw, a chofnodwch faint a gadarnhaodd eu horiau.",
  },
  "dividend.unconfirmed.because": {
    en: "Fewer than {least} in a hundred of the people asked confirmed the lists of: {names}.",
    cy: "Cadarnhaodd llai na {least} o bob cant o’r bobl a holwyd restrau: {names}.",
  },
  "dividend.unconfirmed.remedy": {
    en: "They file a right list, and it is checked again. Or drop them with a reason.",
    cy: "Maent yn ffeilio rhestr gywir, a chaiff ei gwirio eto. Neu eu gollwng gyda rheswm.",
  },
  "dividend.noHouseholds.because": {
    en: "Without the bills nothing can come off them.",
    cy: "Heb y biliau ni all dim ddod oddi arnynt.",
  },
  "dividend.noHouseholds.remedy": {
    en: "File the bills that are owed, and who agreed to be matched to them.",
    cy: "Ffeiliwch y biliau sy’n ddyledus, a phwy a gytunodd i gael eu paru â nhw.",
  },
  "dividend.notSealed.because": {
    en: "The next checkpoint of the record is not published yet. Nobody can know it before.",
    cy: "Nid yw pwynt gwirio nesaf y cofnod wedi’i gyhoeddi eto. Ni all neb ei wybod o’r blaen.",
  },
  "dividend.notSealed.remedy": {
    en: "Wait about ten seconds and try again.",
    cy: "Arhoswch tua deg eiliad a rhowch gynnig arall arni.",
  },
  "dividend.notMutual.because": {
    en: "{name} does not run as a mutual.",
    cy: "Nid yw {name} yn rhedeg fel corff cydfuddiannol.",
  },
  "dividend.notMutual.remedy": {
    en: "Accept one that does. The page of dividends lists them.",
    cy: "Derbyniwch un sydd. Mae tudalen y difidendau yn eu rhestru.",
  },
  "dividend.notInEarnest.because": {
    en: "{name} is invented or a rehearsal, and this scheme is in earnest.",
    cy: "Mae {name} yn ddychmygol neu’n ymarfer, ac mae’r cynllun hwn o ddifrif.",
  },
  "dividend.notInEarnest.remedy": {
    en: "Try it in a rehearsal of the scheme.",
    cy: "Rhowch gynnig arno mewn ymarfer o’r cynllun.",
  },
  "dividend.notControlled.because": {
    en: "The record of {name} does not show that workers and users control it. {why}",
    cy: "Nid yw cofnod {name} yn dangos mai gweithwyr a defnyddwyr sy’n ei reoli. {why}",
  },
  "dividend.noFinding": {
    en: "Nothing of its control is found.",
    cy: "Ni chanfyddir dim am ei reolaeth.",
  },
  "dividend.notControlled.remedy": {
    en: "Its findings say what would change the answer.",
    cy: "Mae ei ganfyddiadau’n dweud beth fyddai’n newid yr ateb.",
  },
  "dividend.notYours.because": {
    en: "You do not file for an organisation of this year.",
    cy: "Nid ydych yn ffeilio ar ran sefydliad yn y flwyddyn hon.",
  },
  "dividend.notYours.remedy": {
    en: "The council names who files when it accepts an organisation.",
    cy: "Mae’r cyngor yn enwi pwy sy’n ffeilio pan fydd yn derbyn sefydliad.",
  },
  "dividend.notShared.because": {
    en: "The pot is not shared yet.",
    cy: "Nid yw’r gronfa wedi’i rhannu eto.",
  },
  "dividend.notShared.remedy": { en: "Share it first.", cy: "Rhannwch hi yn gyntaf." },
  "dividend.appealsOpen.because": {
    en: "Appeals are taken until {until}.",
    cy: "Derbynnir apeliadau tan {until}.",
  },
  "dividend.appealsOpen.remedy": {
    en: "Destroy the lists after that day.",
    cy: "Dinistriwch y rhestrau ar ôl y diwrnod hwnnw.",
  },
  "dividend.undecided.because": {
    en: "An appeal is not decided.",
    cy: "Nid yw apêl wedi’i phenderfynu.",
  },
  "dividend.undecided.remedy": {
    en: "Decide every appeal first.",
    cy: "Penderfynwch bob apêl yn gyntaf.",
  },
  "dividend.noFile.because": {
    en: "The file for the billing system was never made.",
    cy: "Ni wnaed y ffeil ar gyfer y system filio erioed.",
  },
  "dividend.noFile.remedy": {
    en: "Make it, so that the bills are reduced.",
    cy: "Gwnewch hi, fel y caiff y biliau eu gostwng.",
  },
  "dividend.fileMade.because": {
    en: "The file of what was allotted is made already.",
    cy: "Mae ffeil yr hyn a ddyrannwyd wedi’i gwneud eisoes.",
  },
  "dividend.fileMade.remedy": {
    en: "Download it from the desk. What appeals add comes in a file of its own.",
    cy: "Lawrlwythwch hi o’r ddesg. Daw’r hyn y mae apeliadau’n ei ychwanegu mewn ffeil ei hun.",
  },
  "dividend.nothingToFile.because": {
    en: "Nothing would come off any bill.",
    cy: "Ni fyddai dim yn dod oddi ar unrhyw fil.",
  },
  "dividend.nothingToFile.remedy": {
    en: "Make the file when an appeal was allowed.",
    cy: "Gwnewch y ffeil pan fydd apêl wedi’i chaniatáu.",
  },
  "dividend.appealTooLate.because": {
    en: "Appeals were taken until {until}.",
    cy: "Derbyniwyd apeliadau tan {until}.",
  },
  "dividend.appealTooLate.remedy": {
    en: "Tell the person that they may ask the Valuation Tribunal. We have not read its rules.",
    cy: "Dywedwch wrth y person y gallant ofyn i’r Tribiwnlys Prisio. Nid ydym wedi darllen ei reolau.",
  },
  "dividend.ownAppeal.because": {
    en: "You took this appeal down.",
    cy: "Chi a gofnododd yr apêl hon.",
  },
  "dividend.ownAppeal.remedy": {
    en: "Somebody else decides it.",
    cy: "Rhywun arall sy’n ei phenderfynu.",
  },
  "dividend.noneLeft.because": {
    en: "What was kept back for appeals does not reach.",
    cy: "Nid yw’r hyn a gadwyd yn ôl ar gyfer apeliadau’n ddigon.",
  },
  "dividend.noneLeft.remedy": {
    en: "The council must resolve more. Nobody else’s reduction is taken back.",
    cy: "Rhaid i’r cyngor benderfynu ar ragor. Ni chymerir gostyngiad neb arall yn ôl.",
  },

  "dividend.problem.round": {
    en: "This year has its resolution already. Choose another name.",
    cy: "Mae gan y flwyddyn hon ei phenderfyniad eisoes. Dewiswch enw arall.",
  },
  "dividend.problem.year": {
    en: "The last day must come after the first, and within twelve months of it.",
    cy: "Rhaid i’r diwrnod olaf ddod ar ôl y cyntaf, ac o fewn deuddeg mis iddo.",
  },
  "dividend.problem.overlap": {
    en: "These days lie in a year that has its resolution already.",
    cy: "Mae’r dyddiau hyn mewn blwyddyn sydd â’i phenderfyniad eisoes.",
  },
  "dividend.problem.pot": {
    en: "The pot must be more than nought and at most £100 million.",
    cy: "Rhaid i’r gronfa fod yn fwy na dim ac ar y mwyaf £100 miliwn.",
  },
  "dividend.problem.appeals": {
    en: "Keep back less than the whole pot.",
    cy: "Cadwch lai na’r gronfa gyfan yn ôl.",
  },
  "dividend.problem.bands": {
    en: "Write up to ten lines like 50; 1 with hours that rise from line to line.",
    cy: "Ysgrifennwch hyd at ddeg llinell fel 50; 1 gydag oriau sy’n codi o linell i linell.",
  },
  "dividend.problem.organisation": {
    en: "No record here has this name. Copy the last part of the mutual’s address.",
    cy: "Nid oes cofnod yma â’r enw hwn. Copïwch ran olaf cyfeiriad y corff.",
  },
  "dividend.problem.accepted": {
    en: "This organisation is accepted already.",
    cy: "Mae’r sefydliad hwn wedi’i dderbyn eisoes.",
  },
  "dividend.problem.notAccepted": {
    en: "This organisation is not accepted for that year.",
    cy: "Nid yw’r sefydliad hwn wedi’i dderbyn ar gyfer y flwyddyn honno.",
  },
  "dividend.problem.notFiled": {
    en: "This organisation has filed no list for that year.",
    cy: "Nid yw’r sefydliad hwn wedi ffeilio rhestr ar gyfer y flwyddyn honno.",
  },
  "dividend.problem.notDrawn": {
    en: "Line {line} is not one of the people drawn. Copy the reference from the sample.",
    cy: "Nid yw llinell {line} yn un o’r bobl a dynnwyd. Copïwch y cyfeirnod o’r sampl.",
  },
  "dividend.problem.account": {
    en: "No bill of this year has this reference.",
    cy: "Nid oes bil o’r flwyddyn hon â’r cyfeirnod hwn.",
  },
  "dividend.problem.points": {
    en: "Give the points that the household should have had, like 3 or 1.5.",
    cy: "Rhowch y pwyntiau y dylai’r cartref fod wedi’u cael, fel 3 neu 1.5.",
  },
  "dividend.problem.noMore": {
    en: "With these points nothing would be added. Check them, or dismiss the appeal.",
    cy: "Gyda’r pwyntiau hyn ni fyddai dim yn cael ei ychwanegu. Gwiriwch nhw, neu gwrthodwch yr apêl.",
  },
  "dividend.list.columns": {
    en: "The first line must name these columns: {columns}.",
    cy: "Rhaid i’r llinell gyntaf enwi’r colofnau hyn: {columns}.",
  },
  "dividend.list.empty": {
    en: "The file has headings and no lines.",
    cy: "Mae gan y ffeil benawdau a dim llinellau.",
  },
  "dividend.list.long": {
    en: "The file has more than {most} lines.",
    cy: "Mae gan y ffeil fwy na {most} o linellau.",
  },
  "dividend.list.unreadable": {
    en: "The file cannot be read as CSV. Save it as CSV and send it again.",
    cy: "Ni ellir darllen y ffeil fel CSV. Cadwch hi fel CSV a’i hanfon eto.",
  },
  "dividend.list.person": {
    en: "Row {row}: the person’s reference is missing or has other signs than letters, digits, / . and -.",
    cy: "Rhes {row}: mae cyfeirnod y person ar goll neu â nodau heblaw llythrennau, digidau, / . a -.",
  },
  "dividend.list.account": {
    en: "Row {row}: the bill’s reference is missing or has other signs than letters, digits, / . and -.",
    cy: "Rhes {row}: mae cyfeirnod y bil ar goll neu â nodau heblaw llythrennau, digidau, / . a -.",
  },
  "dividend.list.twice": {
    en: "Row {row}: this reference stood in the file before.",
    cy: "Rhes {row}: roedd y cyfeirnod hwn yn y ffeil o’r blaen.",
  },
  "dividend.list.hours": {
    en: "Row {row}: give hours like 12 or 37.5.",
    cy: "Rhes {row}: rhowch oriau fel 12 neu 37.5.",
  },
  "dividend.list.owed": {
    en: "Row {row}: give what the bill comes to in pounds, like 1240.50.",
    cy: "Rhes {row}: rhowch gyfanswm y bil mewn punnoedd, fel 1240.50.",
  },
  "dividend.list.noAccount": {
    en: "Row {row}: no bill in the other file has this reference.",
    cy: "Rhes {row}: nid oes bil yn y ffeil arall â’r cyfeirnod hwn.",
  },
  "dividend.list.consent": {
    en: "Row {row}: write yes or no under consent.",
    cy: "Rhes {row}: ysgrifennwch yes neu no o dan consent.",
  },
  "dividend.list.twoHomes": {
    en: "Row {row}: this person lives in another home of the file on the same days.",
    cy: "Rhes {row}: mae’r person hwn yn byw mewn cartref arall yn y ffeil ar yr un dyddiau.",
  },
  "dividend.list.day": {
    en: "Row {row}: write days like 1/4/2026 or 2026-04-01.",
    cy: "Rhes {row}: ysgrifennwch ddyddiau fel 1/4/2026 neu 2026-04-01.",
  },
  "dividend.list.days": {
    en: "Row {row}: the last day comes before the first.",
    cy: "Rhes {row}: daw’r diwrnod olaf cyn y cyntaf.",
  },
};
