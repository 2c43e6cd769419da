/** Words of the verifiable box's acts: papers counted and signed for, materials destroyed; and why something may not be done. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const secretActWords: Catalogue = {
  "act.secretBallot.countPapers": {
    en: "Count papers by hand",
    cy: "Cyfrif papurau â llaw",
  },
  "act.secretBallot.countPapers.intro": {
    en: "First put aside, unopened, the envelopes of people who voted online: the online vote counts. Open and count the rest with a witness from another side, who then signs. Fewer than ten papers are told only within the declared result; whoever takes the online totals from it can still work them out, so count them together where you can.",
    cy: "Yn gyntaf rhowch o’r neilltu, heb eu hagor, amlenni pobl a bleidleisiodd ar-lein: y bleidlais ar-lein sy’n cyfrif. Agorwch a chyfrifwch y gweddill gyda thyst o ochr arall, sydd wedyn yn llofnodi. Adroddir llai na deg papur o fewn y canlyniad a ddatgenir yn unig; gall unrhyw un sy’n tynnu’r cyfansymiau ar-lein ohono eu cyfrifo o hyd, felly cyfrifwch nhw gyda’i gilydd lle gallwch.",
  },
  "act.secretBallot.countPapers.button": { en: "Record the count", cy: "Cofnodi’r cyfrif" },
  "act.secretBallot.countPapers.ballot": { en: "Ballot", cy: "Pleidlais" },
  "act.secretBallot.countPapers.answers": {
    en: "Papers for each answer",
    cy: "Papurau dros bob ateb",
  },
  "act.secretBallot.countPapers.answers.hint": {
    en: "One number a line, in the order of the answers.",
    cy: "Un rhif ar bob llinell, yn nhrefn yr atebion.",
  },
  "act.secretBallot.countPapers.blank": { en: "Blank papers", cy: "Papurau gwag" },
  "act.secretBallot.countPapers.spoiled": { en: "Spoiled papers", cy: "Papurau a ddifethwyd" },
  "act.secretBallot.countPapers.setAside": {
    en: "Envelopes put aside unopened, because the voter voted online",
    cy: "Amlenni a roddwyd o’r neilltu heb eu hagor, am fod y pleidleisiwr wedi pleidleisio ar-lein",
  },
  "act.secretBallot.countPapers.photo": {
    en: "Photograph of the counted papers",
    cy: "Llun o’r papurau a gyfrifwyd",
  },
  "act.secretBallot.countPapers.photo.hint": {
    en: "Only its fingerprint goes into the record. No names or faces.",
    cy: "Dim ond ei ôl bys aiff i’r cofnod. Dim enwau nac wynebau.",
  },
  "act.secretBallot.signPapers": {
    en: "Sign for counted papers",
    cy: "Llofnodi dros bapurau a gyfrifwyd",
  },
  "act.secretBallot.signPapers.intro": {
    en: "You were there when the envelopes were opened and the papers counted. The count stands only with your signature beside the scrutineer’s.",
    cy: "Roeddech yno pan agorwyd yr amlenni a chyfrif y papurau. Dim ond gyda’ch llofnod chi wrth ochr un y craffwr y saif y cyfrif.",
  },
  "act.secretBallot.signPapers.button": { en: "Sign", cy: "Llofnodi" },
  "act.secretBallot.signPapers.batch": { en: "Papers", cy: "Papurau" },
  "act.secretBallot.signPapers.wasThere": {
    en: "I was there from the opening to the end of the count",
    cy: "Roeddwn yno o’r agor hyd ddiwedd y cyfrif",
  },
  "act.secretBallot.signPapers.agrees": {
    en: "The recorded numbers are those that we counted",
    cy: "Y rhifau a gofnodwyd yw’r rhai a gyfrifwyd gennym",
  },
  "act.secretBallot.destroyMaterials": {
    en: "Destroy what was kept",
    cy: "Dinistrio’r hyn a gadwyd",
  },
  "act.secretBallot.destroyMaterials.intro": {
    en: "When the time for challenges is over, destroy the list of whose voting code is whose and the letters. Destroy papers and key-holders’ sheets a year after the report. Destroy them first, then record it here.",
    cy: "Pan ddaw’r amser ar gyfer heriau i ben, dinistriwch y rhestr o godau pwy yw pa rai a’r llythyrau. Dinistriwch bapurau a dalennau’r deiliaid allweddi flwyddyn ar ôl yr adroddiad. Dinistriwch nhw’n gyntaf, yna cofnodwch hynny yma.",
  },
  "act.secretBallot.destroyMaterials.button": {
    en: "Record that they are destroyed",
    cy: "Cofnodi eu bod wedi’u dinistrio",
  },
  "act.secretBallot.destroyMaterials.ballot": { en: "Ballot", cy: "Pleidlais" },
  "act.secretBallot.destroyMaterials.materials": {
    en: "What was destroyed",
    cy: "Beth a ddinistriwyd",
  },
  "secretBallot.problem.answers": {
    en: "Write a whole number for each of the {answers} answers, one a line",
    cy: "Ysgrifennwch rif cyfan ar gyfer pob un o’r {answers} ateb, un ar bob llinell",
  },
  "secretBallot.problem.noPapers": {
    en: "There are no papers in this count",
    cy: "Nid oes papurau yn y cyfrif hwn",
  },
  "secretBallot.problem.tooMany": {
    en: "With those counted before, these are more papers than people on the roll: at most {left} are left",
    cy: "Gyda’r rhai a gyfrifwyd o’r blaen, mae hyn yn fwy o bapurau na phobl ar y gofrestr: mae {left} ar ôl ar y mwyaf",
  },
  "secretBallot.refused.noneToSetUp": {
    en: "No ballot with the verifiable box waits to be set up",
    cy: "Nid oes pleidlais â’r blwch gwiriadwy yn aros i gael ei pharatoi",
  },
  "secretBallot.remedy.noneToSetUp": {
    en: "Call one, and freeze its roll.",
    cy: "Galwch un, a rhewch ei chofrestr.",
  },
  "secretBallot.refused.alreadyOpen": {
    en: "The ballot is open: what it rests on can no longer change",
    cy: "Mae’r bleidlais ar agor: ni all ei sail newid mwyach",
  },
  "secretBallot.remedy.alreadyOpen": {
    en: "Nothing is left to set up.",
    cy: "Nid oes dim ar ôl i’w baratoi.",
  },
  "secretBallot.refused.rollNotFrozen": {
    en: "The roll of this ballot is not frozen",
    cy: "Nid yw cofrestr y bleidlais hon wedi’i rhewi",
  },
  "secretBallot.remedy.rollNotFrozen": {
    en: "Freeze the roll first.",
    cy: "Rhewch y gofrestr yn gyntaf.",
  },
  "secretBallot.refused.keysNotReady": {
    en: "The key of this ballot is not made",
    cy: "Nid yw allwedd y bleidlais hon wedi’i gwneud",
  },
  "secretBallot.remedy.keysNotReady": {
    en: "Name key-holders, and let each make a part.",
    cy: "Enwch ddeiliaid allweddi, a gadewch i bob un wneud rhan.",
  },
  "secretBallot.refused.keysNotRehearsed": {
    en: "Key-holders who have not opened the test vote: {waiting}",
    cy: "Deiliaid allweddi sydd heb agor y bleidlais brawf: {waiting}",
  },
  "secretBallot.remedy.keysNotRehearsed": {
    en: "Ask each of them to open the test vote.",
    cy: "Gofynnwch i bob un ohonynt agor y bleidlais brawf.",
  },
  "secretBallot.refused.noCredentials": {
    en: "The voting codes are not published",
    cy: "Nid yw’r codau pleidleisio wedi’u cyhoeddi",
  },
  "secretBallot.remedy.noCredentials": {
    en: "Make them on the registrar’s page.",
    cy: "Gwnewch nhw ar dudalen y cofrestrydd.",
  },
  "secretBallot.refused.credentialsForAll": {
    en: "There are {credentials} voting codes for {eligible} people on the roll",
    cy: "Mae {credentials} o godau pleidleisio ar gyfer {eligible} o bobl ar y gofrestr",
  },
  "secretBallot.remedy.credentialsForAll": {
    en: "Make voting codes again for the roll as it stands: {eligible} of them.",
    cy: "Gwnewch godau eto ar gyfer y gofrestr fel y mae: {eligible} ohonynt.",
  },
  "secretBallot.refused.noneClosed": {
    en: "No verifiable ballot is closed and waits for its report",
    cy: "Nid oes pleidlais wiriadwy wedi cau ac yn aros am ei hadroddiad",
  },
  "secretBallot.remedy.noneClosed": {
    en: "Papers are opened when the ballot is closed, not before.",
    cy: "Agorir papurau pan fydd y bleidlais wedi cau, nid cyn hynny.",
  },
  "secretBallot.refused.noPapersUnsigned": {
    en: "No counted papers wait for a second signature",
    cy: "Nid oes papurau a gyfrifwyd yn aros am ail lofnod",
  },
  "secretBallot.remedy.noPapersUnsigned": {
    en: "The scrutineer counts them first.",
    cy: "Y craffwr sy’n eu cyfrif yn gyntaf.",
  },
  "secretBallot.refused.notThere": {
    en: "Only somebody who was there and agrees with the numbers can sign",
    cy: "Dim ond rhywun a oedd yno ac sy’n cytuno â’r rhifau all lofnodi",
  },
  "secretBallot.remedy.notThere": {
    en: "Ask the scrutineer to count again with you, or challenge the ballot.",
    cy: "Gofynnwch i’r craffwr gyfrif eto gyda chi, neu heriwch y bleidlais.",
  },
  "secretBallot.refused.notTallied": {
    en: "The result has not been opened by the key-holders",
    cy: "Nid yw’r canlyniad wedi’i agor gan ddeiliaid yr allweddi",
  },
  "secretBallot.remedy.notTallied": {
    en: "Ask the key-holders to do their part.",
    cy: "Gofynnwch i ddeiliaid yr allweddi wneud eu rhan.",
  },
  "secretBallot.refused.papersUnsigned": {
    en: "Counts of papers without a second signature: {unsigned}",
    cy: "Cyfrifon papurau heb ail lofnod: {unsigned}",
  },
  "secretBallot.remedy.papersUnsigned": {
    en: "Ask the witness to sign for them.",
    cy: "Gofynnwch i’r tyst lofnodi drostynt.",
  },
  "secretBallot.refused.notReported": {
    en: "The ballot is not reported yet",
    cy: "Nid yw’r bleidlais wedi’i hadrodd eto",
  },
  "secretBallot.remedy.notReported": {
    en: "Keep everything until the report and the time for challenges.",
    cy: "Cadwch bopeth hyd yr adroddiad a’r amser ar gyfer heriau.",
  },
  "secretBallot.refused.challengeOpen": {
    en: "A challenge to this ballot waits for its ruling",
    cy: "Mae her i’r bleidlais hon yn aros am ei dyfarniad",
  },
  "secretBallot.remedy.challengeOpen": {
    en: "Keep everything until it is ruled on.",
    cy: "Cadwch bopeth nes y dyfernir arni.",
  },
  "secretBallot.refused.kept": {
    en: "These materials are kept until {from}",
    cy: "Cedwir y deunyddiau hyn tan {from}",
  },
  "secretBallot.remedy.kept": { en: "Come back on {from}.", cy: "Dewch yn ôl ar {from}." },
  "secretBallot.refused.destroyedBefore": {
    en: "Their destruction is recorded already",
    cy: "Mae eu dinistrio wedi’i gofnodi eisoes",
  },
  "secretBallot.remedy.destroyedBefore": {
    en: "Nothing more is to be done.",
    cy: "Nid oes dim mwy i’w wneud.",
  },
};
