/** The sentences of the ballot's gates and of the mandate: why not, what can be done, how long it counts. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const mandateWords: Catalogue = {
  "ballotRule.businessCase": {
    en: "No business case is frozen.",
    cy: "Nid oes achos busnes wedi'i rewi.",
  },
  "ballotRule.businessCaseRemedy": {
    en: "Freeze a published version of the business case.",
    cy: "Rhewch fersiwn gyhoeddedig o'r achos busnes.",
  },
  "ballotRule.businessCaseReplaced": {
    en: "Version {version} of the business case replaced version {frozen}, which was frozen.",
    cy: "Disodlodd fersiwn {version} o'r achos busnes fersiwn {frozen}, a rewyd.",
  },
  "ballotRule.businessCaseReplacedRemedy": {
    en: "Freeze version {version} in place of version {frozen}.",
    cy: "Rhewch fersiwn {version} yn lle fersiwn {frozen}.",
  },
  "ballotRule.design": {
    en: "No design of the mutual is frozen.",
    cy: "Nid oes cynllun o'r cydfuddiannol wedi'i rewi.",
  },
  "ballotRule.designRemedy": {
    en: "Freeze a proposed version of the design.",
    cy: "Rhewch fersiwn arfaethedig o'r cynllun.",
  },
  "ballotRule.designReplaced": {
    en: "Version {version} of the design replaced version {frozen}, which was frozen.",
    cy: "Disodlodd fersiwn {version} o'r cynllun fersiwn {frozen}, a rewyd.",
  },
  "ballotRule.designReplacedRemedy": {
    en: "Freeze version {version} in place of version {frozen}.",
    cy: "Rhewch fersiwn {version} yn lle fersiwn {frozen}.",
  },
  "ballotRule.headsOfTerms": {
    en: "The terms of the contract are not agreed.",
    cy: "Nid yw telerau'r contract wedi'u cytuno.",
  },
  "ballotRule.headsOfTermsRemedy": {
    en: "Agree the terms with the authority.",
    cy: "Cytunwch ar y telerau gyda'r awdurdod.",
  },
  "ballotRule.headsOfTermsReplaced": {
    en: "Version {version} of the terms was offered after version {frozen} was agreed.",
    cy: "Cynigiwyd fersiwn {version} o'r telerau ar ôl cytuno ar fersiwn {frozen}.",
  },
  "ballotRule.headsOfTermsReplacedRemedy": {
    en: "Agree version {version}, or withdraw it and keep version {frozen}.",
    cy: "Cytunwch ar fersiwn {version}, neu ei thynnu'n ôl a chadw fersiwn {frozen}.",
  },
  "ballotRule.measuresMutual": {
    en: "The mutual has not written what changes it plans for staff.",
    cy: "Nid yw'r cydfuddiannol wedi ysgrifennu pa newidiadau y mae'n eu bwriadu i staff.",
  },
  "ballotRule.measuresMutualRemedy": {
    en: "Send the mutual's measures letter, even if no changes are planned.",
    cy: "Anfonwch lythyr mesurau'r cydfuddiannol, hyd yn oed os na fwriedir newidiadau.",
  },
  "ballotRule.measuresAuthority": {
    en: "The authority has not written what changes it plans for staff.",
    cy: "Nid yw'r awdurdod wedi ysgrifennu pa newidiadau y mae'n eu bwriadu i staff.",
  },
  "ballotRule.measuresAuthorityRemedy": {
    en: "Ask the authority for its measures letter, even if no changes are planned.",
    cy: "Gofynnwch i'r awdurdod am ei lythyr mesurau, hyd yn oed os na fwriedir newidiadau.",
  },
  "ballotRule.pension": {
    en: "The pension question has no answer on record.",
    cy: "Nid oes ateb yn y cofnod i'r cwestiwn am bensiynau.",
  },
  "ballotRule.pensionRemedy": {
    en: "Record the pension answer, with its paper.",
    cy: "Cofnodwch yr ateb pensiwn, gyda'i bapur.",
  },
  "ballotRule.alreadyCalled": {
    en: "A ballot with this name was already called.",
    cy: "Galwyd pleidlais â'r enw hwn eisoes.",
  },
  "ballotRule.alreadyCalledRemedy": {
    en: "Give the new ballot another name.",
    cy: "Rhowch enw arall i'r bleidlais newydd.",
  },
  "ballotRule.wrongRoll": {
    en: "A ballot of staff needs the staff roll, and a ballot of users the users' roll.",
    cy: "Mae angen rhestr y staff ar bleidlais staff, a rhestr y defnyddwyr ar bleidlais defnyddwyr.",
  },
  "ballotRule.wrongRollRemedy": {
    en: "Choose the roll of those who are asked.",
    cy: "Dewiswch restr y rhai y gofynnir iddynt.",
  },
  "ballotRule.statusQuo": {
    en: "Staying as it is must be one of the answers.",
    cy: "Rhaid i aros fel y mae fod yn un o'r atebion.",
  },
  "ballotRule.statusQuoRemedy": {
    en: "Add an answer for staying as it is, and mark it.",
    cy: "Ychwanegwch ateb dros aros fel y mae, a'i nodi.",
  },
  "ballotRule.opensInThePast": {
    en: "The ballot cannot open on {opens}: that day is past.",
    cy: "Ni all y bleidlais agor ar {opens}: mae'r diwrnod hwnnw wedi mynd.",
  },
  "ballotRule.opensInThePastRemedy": {
    en: "Choose a later day than {opens}.",
    cy: "Dewiswch ddiwrnod hwyrach na {opens}.",
  },
  "ballotRule.closesBeforeOpening": {
    en: "The ballot would close before it opens.",
    cy: "Byddai'r bleidlais yn cau cyn agor.",
  },
  "ballotRule.closesBeforeOpeningRemedy": {
    en: "Choose a closing day after the opening day.",
    cy: "Dewiswch ddiwrnod cau ar ôl y diwrnod agor.",
  },
  "ballotRule.scrutineerAdmitted": {
    en: "Nobody admitted as scrutineer is named for this ballot.",
    cy: "Nid oes neb a dderbyniwyd fel archwiliwr wedi'i enwi ar gyfer y bleidlais hon.",
  },
  "ballotRule.scrutineerAdmittedRemedy": {
    en: "Admit a scrutineer first, then name that scrutineer.",
    cy: "Derbyniwch archwiliwr yn gyntaf, yna enwch yr archwiliwr hwnnw.",
  },
  "ballotRule.scrutineerIndependent": {
    en: "The scrutineer belongs to one of the sides, or has another part in this case.",
    cy: "Mae'r archwiliwr yn perthyn i un o'r ochrau, neu mae ganddo ran arall yn yr achos hwn.",
  },
  "ballotRule.scrutineerIndependentRemedy": {
    en: "Name a scrutineer from outside the authority, the unions and those who asked.",
    cy: "Enwch archwiliwr o'r tu allan i'r awdurdod, yr undebau a'r rhai a ofynnodd.",
  },
  "ballotRule.plainBox": {
    en: "In the plain box the host could see votes, so a real ballot may not use it.",
    cy: "Yn y blwch plaen gallai'r gwesteiwr weld pleidleisiau, felly ni chaiff pleidlais go iawn ei ddefnyddio.",
  },
  "ballotRule.plainBoxRemedy": {
    en: "Call the ballot with the verifiable box.",
    cy: "Galwch y bleidlais gyda'r blwch y gellir ei wirio.",
  },
  "ballotRule.keysReady": {
    en: "The key of this ballot is not ready.",
    cy: "Nid yw allwedd y bleidlais hon yn barod.",
  },
  "ballotRule.keysReadyRemedy": {
    en: "Name key-holders with opposed interests, and let each make a part of the key.",
    cy: "Enwch ddeiliaid allweddi â buddiannau croes, a gadewch i bob un wneud rhan o'r allwedd.",
  },
  "ballotRule.keysRehearsed": {
    en: "Key-holders who have not yet opened a test ballot: {waiting}.",
    cy: "Deiliaid allweddi sydd heb agor pleidlais brawf eto: {waiting}.",
  },
  "ballotRule.keysRehearsedRemedy": {
    en: "Let every key-holder open the test ballot with the key as it was kept.",
    cy: "Gadewch i bob deiliad allwedd agor y bleidlais brawf â'r allwedd fel y'i cadwyd.",
  },
  "ballotRule.credentials": {
    en: "The voting credentials are not made.",
    cy: "Nid yw'r manylion pleidleisio wedi'u gwneud.",
  },
  "ballotRule.credentialsRemedy": {
    en: "Make them on the registrar's page and publish their public halves.",
    cy: "Gwnewch nhw ar dudalen y cofrestrydd a chyhoeddwch eu haneri cyhoeddus.",
  },
  "ballotRule.credentialsForAll": {
    en: "There are {credentials} voting credentials for {eligible} people on the roll.",
    cy: "Mae {credentials} o fanylion pleidleisio ar gyfer {eligible} o bobl ar y rhestr.",
  },
  "ballotRule.credentialsForAllRemedy": {
    en: "Make the credentials again from the roll as it stands: {eligible} are needed.",
    cy: "Gwnewch y manylion eto o'r rhestr fel y mae: mae angen {eligible}.",
  },
  "ballotRule.setUp": {
    en: "The ballot is not set up with the keys and credentials that stand.",
    cy: "Nid yw'r bleidlais wedi'i pharatoi gyda'r allweddi a'r manylion sy'n sefyll.",
  },
  "ballotRule.setUpRemedy": {
    en: "Set the ballot up; it takes a minute.",
    cy: "Paratowch y bleidlais; mae'n cymryd munud.",
  },
  "ballotRule.nothingToTransfer": {
    en: "No staff transfer to this body, so a ballot on support does not apply.",
    cy: "Nid oes staff yn trosglwyddo i'r corff hwn, felly nid yw pleidlais ar gefnogaeth yn berthnasol.",
  },
  "ballotRule.nothingToTransferRemedy": {
    en: "Hold a ballot of members instead.",
    cy: "Cynhaliwch bleidlais o'r aelodau yn lle hynny.",
  },
  "ballotRule.notice": {
    en: "Notice must be given, and the roll frozen, {days} days before the ballot opens: {day} at the earliest.",
    cy: "Rhaid rhoi rhybudd, a rhewi'r rhestr, {days} diwrnod cyn i'r bleidlais agor: {day} ar y cynharaf.",
  },
  "ballotRule.noticeRemedy": {
    en: "Open the ballot on {day} or later; {days} days must lie between.",
    cy: "Agorwch y bleidlais ar {day} neu'n hwyrach; rhaid i {days} diwrnod fod rhyngddynt.",
  },
  "ballotRule.poll": {
    en: "The ballot must stay open for {days} days, to {day} or later.",
    cy: "Rhaid i'r bleidlais aros ar agor am {days} diwrnod, hyd {day} neu'n hwyrach.",
  },
  "ballotRule.pollRemedy": {
    en: "Close the ballot on {day} or later: {days} days count both ends.",
    cy: "Caewch y bleidlais ar {day} neu'n hwyrach: mae {days} diwrnod yn cyfrif y ddau ben.",
  },
  "ballotRule.unionNotified": {
    en: "{union} is recognised and was not told of the request.",
    cy: "Mae {union} yn gydnabyddedig ac ni chafodd wybod am y cais.",
  },
  "ballotRule.unionNotifiedRemedy": {
    en: "Notify {union}, with the papers, and give it time to reply.",
    cy: "Hysbyswch {union}, gyda'r papurau, a rhowch amser iddo ateb.",
  },
  "ballotRule.repeated": {
    en: "Staff have voted on this proposal. A new ballot may be held from {from}, or after a change of terms.",
    cy: "Mae staff wedi pleidleisio ar y cynnig hwn. Ceir cynnal pleidlais newydd o {from}, neu ar ôl newid telerau.",
  },
  "ballotRule.repeatedRemedy": {
    en: "Wait until {from}, or record a change to what staff voted on.",
    cy: "Arhoswch tan {from}, neu cofnodwch newid i'r hyn y pleidleisiodd staff arno.",
  },
  "ballotRule.notCalled": {
    en: "No ballot with this name was called.",
    cy: "Ni alwyd pleidlais â'r enw hwn.",
  },
  "ballotRule.notCalledRemedy": {
    en: "Call the ballot first.",
    cy: "Galwch y bleidlais yn gyntaf.",
  },
  "ballotRule.alreadyOpened": {
    en: "This ballot has opened already.",
    cy: "Mae'r bleidlais hon eisoes wedi agor.",
  },
  "ballotRule.alreadyOpenedRemedy": {
    en: "Nothing needs doing: staff can vote.",
    cy: "Nid oes angen gwneud dim: gall staff bleidleisio.",
  },
  "ballotRule.notYet": {
    en: "This ballot opens on {opens}, not before.",
    cy: "Mae'r bleidlais hon yn agor ar {opens}, nid cyn hynny.",
  },
  "ballotRule.notYetRemedy": { en: "Wait until {opens}.", cy: "Arhoswch tan {opens}." },
  "ballotRule.over": {
    en: "The last day of this ballot was {closes}.",
    cy: "Diwrnod olaf y bleidlais hon oedd {closes}.",
  },
  "ballotRule.overRemedy": {
    en: "Set new dates: {closes} is past.",
    cy: "Gosodwch ddyddiadau newydd: mae {closes} wedi mynd.",
  },
  "ballotRule.rollNotFrozen": {
    en: "The roll of this ballot is not frozen.",
    cy: "Nid yw rhestr y bleidlais hon wedi'i rhewi.",
  },
  "ballotRule.rollNotFrozenRemedy": {
    en: "Freeze the roll, and let people object to it.",
    cy: "Rhewch y rhestr, a gadewch i bobl wrthwynebu.",
  },
  "ballotRule.rollLate": {
    en: "The roll was frozen less than {days} days before the ballot opens; {day} was the last day.",
    cy: "Rhewyd y rhestr lai na {days} diwrnod cyn i'r bleidlais agor; {day} oedd y diwrnod olaf.",
  },
  "ballotRule.rollLateRemedy": {
    en: "Set later dates, so that {days} days lie between. For these dates it was {day}.",
    cy: "Gosodwch ddyddiadau hwyrach, fel bod {days} diwrnod rhyngddynt. I'r dyddiadau hyn {day} oedd.",
  },
  "ballotRule.changedSince": {
    en: "The terms changed after this ballot was called.",
    cy: "Newidiodd y telerau ar ôl galw'r bleidlais hon.",
  },
  "ballotRule.changedSinceRemedy": {
    en: "Freeze the changed papers and call a new ballot.",
    cy: "Rhewch y papurau a newidiwyd a galwch bleidlais newydd.",
  },
  "mandate.noBallot": {
    en: "No ballot of staff stands in the record, so there is no mandate.",
    cy: "Nid oes pleidlais staff yn sefyll yn y cofnod, felly nid oes mandad.",
  },
  "mandate.notGiven": {
    en: "Staff voted and gave no mandate. For: {for} of those entitled to vote.",
    cy: "Pleidleisiodd staff heb roi mandad. O blaid: {for} o'r rhai â hawl i bleidleisio.",
  },
  "mandate.ended": {
    en: "The mandate ended on {day}, when something staff voted on was changed: {what}.",
    cy: "Daeth y mandad i ben ar {day}, pan newidiwyd rhywbeth y pleidleisiodd staff arno: {what}.",
  },
  "mandate.lapsed": {
    en: "The poll closed on {closed}, and the mandate lapsed after {until}.",
    cy: "Caeodd y bleidlais ar {closed}, a daeth y mandad i ben ar ôl {until}.",
  },
  "mandate.used": {
    en: "The poll closed on {closed}. The mandate, good until {until}, was used on {day}.",
    cy: "Caeodd y bleidlais ar {closed}. Defnyddiwyd y mandad, a oedd yn ddilys tan {until}, ar {day}.",
  },
  "mandate.fresh": {
    en: "The poll closed on {closed}, so the mandate counts until {until}.",
    cy: "Caeodd y bleidlais ar {closed}, felly mae'r mandad yn cyfrif tan {until}.",
  },
};
