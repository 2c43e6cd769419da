/** Words that every finding shares: whose word it is, what would do, withdrawn papers, grades, the basis in law. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const commonWords: Catalogue = {
  "name.given": { en: "{name}", cy: "{name}" },
  "finding.withheld": {
    en: "Entry {entry} rests on a paper that was withdrawn. This is neither a pass nor a fail.",
    cy: "Mae cofnod {entry} yn dibynnu ar bapur a dynnwyd yn ôl. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.withheld.change": {
    en: "The same evidence in a paper that stays in the record would prove it.",
    cy: "Byddai'r un dystiolaeth mewn papur sy'n aros yn y cofnod yn ei brofi.",
  },
  "finding.ownWord": {
    en: "Only {who} say so. Nothing is met on the word of those who gain by it.",
    cy: "Dim ond {who} sy'n dweud hynny. Nid yw gair y rhai sy'n elwa yn ddigon ar ei ben ei hun.",
  },
  "finding.ownWord.change": {
    en: "It would be proven by {wanted}.",
    cy: "Byddai'n cael ei brofi gan {wanted}.",
  },
  "side.proposers": { en: "the proposers", cy: "y cynigwyr" },
  "side.authority": { en: "the authority", cy: "yr awdurdod" },
  "side.unions": { en: "the unions", cy: "yr undebau" },
  "side.staff": { en: "the staff", cy: "y staff" },
  "side.users": { en: "the users", cy: "y defnyddwyr" },
  "side.independent": { en: "independent parties", cy: "partïon annibynnol" },
  "wanted.anyOther": {
    en: "the word of another side, or of somebody independent",
    cy: "air ochr arall, neu air rhywun annibynnol",
  },
  "wanted.signatures": {
    en: "a check of the signatures by a scrutineer, or validation by the authority",
    cy: "wiriad o'r llofnodion gan graffwr, neu ddilysiad gan yr awdurdod",
  },
  "wanted.union": {
    en: "an answer or a receipt from the union itself",
    cy: "ateb neu dderbynneb gan yr undeb ei hun",
  },
  "wanted.users": {
    en: "a count of the users' answers by somebody other than the proposers",
    cy: "gyfrif o atebion y defnyddwyr gan rywun heblaw'r cynigwyr",
  },
  "wanted.summary": {
    en: "a summary by somebody independent of the proposers",
    cy: "grynodeb gan rywun sy'n annibynnol ar y cynigwyr",
  },
  "wanted.scoping": {
    en: "an appraisal by another side, or the facilitating team's report",
    cy: "arfarniad gan ochr arall, neu adroddiad y tîm hwyluso",
  },
  "wanted.scrutineer": {
    en: "the report of an independent scrutineer",
    cy: "adroddiad craffwr annibynnol",
  },
  "wanted.confirmation": {
    en: "an assessor, the authority, or a members' meeting that adopts the accounts",
    cy: "asesydd, yr awdurdod, neu gyfarfod aelodau sy'n mabwysiadu'r cyfrifon",
  },
  "wanted.registrar": {
    en: "the registrar, the authority that signs the contract, or an assessor",
    cy: "y cofrestrydd, yr awdurdod sy'n llofnodi'r contract, neu asesydd",
  },
  "wanted.authority": {
    en: "the authority's own signature in the record",
    cy: "lofnod yr awdurdod ei hun yn y cofnod",
  },
  "wanted.assessor": { en: "an independent assessor", cy: "asesydd annibynnol" },
  "grade.convincing": { en: "convincing", cy: "argyhoeddiadol" },
  "grade.sufficient": { en: "sufficient", cy: "digonol" },
  "grade.weak": { en: "weak", cy: "gwan" },
  "grade.notShown": { en: "not shown", cy: "heb ei ddangos" },
  "grade.strong": { en: "strong", cy: "cryf" },
  "grade.brittle": { en: "only while both agree", cy: "dim ond tra bo'r ddau'n cytuno" },
  "grade.statutoryCic": {
    en: "lock set by law: community interest company",
    cy: "clo a osodir gan y gyfraith: cwmni buddiannau cymunedol",
  },
  "grade.statutoryCbs": {
    en: "lock set by law: community benefit society",
    cy: "clo a osodir gan y gyfraith: cymdeithas budd cymunedol",
  },
  "grade.charity": { en: "held by a charity", cy: "yn eiddo i elusen" },
  "grade.voluntary": {
    en: "voluntary: members can remove it",
    cy: "gwirfoddol: gall aelodau ei ddileu",
  },
  "grade.none": { en: "no lock", cy: "dim clo" },
  "grade.broadlyComparable": { en: "broadly comparable", cy: "cymharol yn fras" },
  "basis.readAtSource": {
    en: "Law, read at source",
    cy: "Y gyfraith, wedi'i darllen yn y ffynhonnell",
  },
  "basis.generalKnowledge": {
    en: "Law, general knowledge, not yet read at source",
    cy: "Y gyfraith, gwybodaeth gyffredinol, heb ei darllen eto yn y ffynhonnell",
  },
  "basis.guidanceInferred": {
    en: "Guidance, criterion inferred. Not a legal duty",
    cy: "Canllawiau, maen prawf wedi'i gasglu. Nid dyletswydd gyfreithiol",
  },
  "basis.ownStandard": {
    en: "Our own standard, version {version}. No law requires this",
    cy: "Ein safon ni, fersiwn {version}. Nid oes unrhyw gyfraith yn gofyn am hyn",
  },
  "confidence.readAtSource": { en: "read at source", cy: "wedi'i darllen yn y ffynhonnell" },
  "confidence.generalKnowledge": { en: "general knowledge", cy: "gwybodaeth gyffredinol" },
  "confidence.guidanceInferred": { en: "inferred from guidance", cy: "wedi'i gasglu o ganllawiau" },
  "confidence.ownStandard": { en: "our own standard", cy: "ein safon ni" },
  "doesNotApply.noPredecessor": {
    en: "It starts without a predecessor, so there are no staff to ballot or transfer.",
    cy: "Mae'n dechrau heb ragflaenydd, felly nid oes staff i'w balotio na'u trosglwyddo.",
  },
  "doesNotApply.ended": {
    en: "It was wound up on {day} and runs no longer.",
    cy: "Fe'i dirwynwyd i ben ar {day} ac nid yw'n rhedeg mwyach.",
  },
  "doesNotApply.noUnion": {
    en: "It starts without a predecessor, and no union is recognised yet.",
    cy: "Mae'n dechrau heb ragflaenydd, ac ni chydnabyddir unrhyw undeb eto.",
  },
  "who.proposer": { en: "the proposers", cy: "y cynigwyr" },
  "who.adviser": { en: "the proposers' adviser", cy: "cynghorydd y cynigwyr" },
  "who.secretary": { en: "the secretary", cy: "yr ysgrifennydd" },
  "who.board": { en: "the board", cy: "y bwrdd" },
  "who.member": { en: "a member", cy: "aelod" },
  "who.staff": { en: "the staff", cy: "y staff" },
  "who.union": { en: "a union", cy: "undeb" },
  "who.user": { en: "the users", cy: "y defnyddwyr" },
  "who.community": { en: "the community", cy: "y gymuned" },
  "who.authority": { en: "the authority", cy: "yr awdurdod" },
  "who.facilitator": { en: "the facilitating team", cy: "y tîm hwyluso" },
  "who.scrutineer": { en: "the scrutineer", cy: "y craffwr" },
  "who.assessor": { en: "the assessor", cy: "yr asesydd" },
  "who.arbiter": { en: "the arbiter", cy: "y cymrodeddwr" },
  "who.regulator": { en: "the regulator", cy: "y rheoleiddiwr" },
  "who.archivist": { en: "the archivist", cy: "yr archifydd" },
  "who.source": { en: "a published source", cy: "ffynhonnell gyhoeddedig" },
};
