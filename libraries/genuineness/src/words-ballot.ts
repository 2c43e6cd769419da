/** Words of the findings on the ballot: its validity, its majority, the mandate it gave. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const ballotWords: Catalogue = {
  "finding.ballotValid.claim": {
    en: "A valid staff ballot was held",
    cy: "Cynhaliwyd pleidlais staff ddilys",
  },
  "finding.ballotValid.rule.1": {
    en: "Ballot of all affected staff on frozen papers and a frozen roll, with an independent scrutineer",
    cy: "Pleidlais o'r holl staff dan sylw ar bapurau a rhestr wedi'u rhewi, gyda chraffwr annibynnol",
  },
  "finding.ballotValid.none": {
    en: "No staff ballot is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes pleidlais staff yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.ballotValid.transferredWithout": {
    en: "Staff were transferred on {day} without a ballot.",
    cy: "Trosglwyddwyd staff ar {day} heb bleidlais.",
  },
  "finding.ballotValid.defects": {
    en: "What was wrong: {defects}.",
    cy: "Yr hyn oedd o'i le: {defects}.",
  },
  "finding.ballotValid.missing": {
    en: "Missing from the record: {missing}.",
    cy: "Ar goll o'r cofnod: {missing}.",
  },
  "finding.ballotValid.met": {
    en: "Papers returned: {turnout}. The scrutineer reports no interference, and no challenge stands.",
    cy: "Papurau a ddychwelwyd: {turnout}. Nid yw'r craffwr yn adrodd am ymyrraeth, ac nid oes her yn sefyll.",
  },
  "finding.ballotValid.change.hold": {
    en: "A scrutineer's report of a ballot of all affected staff would prove it.",
    cy: "Byddai adroddiad craffwr ar bleidlais o'r holl staff dan sylw yn ei brofi.",
  },
  "finding.ballotValid.change.before": {
    en: "Nothing can now: the ballot comes before the transfer.",
    cy: "Ni all dim bellach: daw'r bleidlais cyn y trosglwyddo.",
  },
  "finding.ballotValid.change.again": {
    en: "A new ballot without these defects would meet it.",
    cy: "Byddai pleidlais newydd heb y diffygion hyn yn ei fodloni.",
  },
  "finding.ballotValid.change.missing": {
    en: "These entries in the record would prove it.",
    cy: "Byddai'r cofnodion hyn yn ei brofi.",
  },
  "finding.ballotValid.change.lose": {
    en: "A challenge that is upheld would lose it.",
    cy: "Byddai her a gadarnheir yn ei golli.",
  },
  "ballotPart.called": { en: "the call of the ballot", cy: "galwad y bleidlais" },
  "ballotPart.frozen": { en: "the frozen roll", cy: "y rhestr wedi'i rhewi" },
  "ballotPart.opened": { en: "its opening", cy: "ei hagor" },
  "ballotPart.closed": { en: "its closing", cy: "ei chau" },
  "ballotPart.report": { en: "the scrutineer's report", cy: "adroddiad y craffwr" },
  "ballotPart.suspicion": {
    en: "a ruling on suspected interference",
    cy: "dyfarniad ar ymyrraeth a amheuir",
  },
  "ballotPart.ruling": {
    en: "a ruling on open challenges ({challenges})",
    cy: "dyfarniad ar heriau agored ({challenges})",
  },
  "ballotPart.keyHolders": { en: "the key-holders", cy: "deiliaid yr allweddi" },
  "ballotPart.setUp": {
    en: "the setting up of the verifiable box",
    cy: "paratoi'r blwch y gellir ei wirio",
  },
  "ballotPart.sealed": { en: "the sealed ballot box", cy: "y blwch wedi'i selio" },
  "ballotPart.tallied": {
    en: "the opened result with its proof",
    cy: "y canlyniad a agorwyd gyda'i brawf",
  },
  "ballotPart.papersSigned": {
    en: "a second signature for papers counted by hand",
    cy: "ail lofnod dros bapurau a gyfrifwyd â llaw",
  },
  "defect.oneSideHoldsKeys": {
    en: "one side alone held enough keys to open votes",
    cy: "roedd gan un ochr yn unig ddigon o allweddi i agor pleidleisiau",
  },
  "defect.resultDiffers": {
    en: "{reported} votes for were reported and {proved} were proved",
    cy: "adroddwyd {reported} pleidlais o blaid a phrofwyd {proved}",
  },
  "defect.rollLate": {
    en: "the roll was frozen only on {day}, less than {days} days before the poll",
    cy: "ni rewyd y rhestr tan {day}, llai na {days} diwrnod cyn y bleidlais",
  },
  "defect.noticeShort": {
    en: "notice came only on {day}, less than {days} days before the poll",
    cy: "ni ddaeth rhybudd tan {day}, llai na {days} diwrnod cyn y bleidlais",
  },
  "defect.pollShort": {
    en: "the poll was open for less than {days} days",
    cy: "roedd y bleidlais ar agor am lai na {days} diwrnod",
  },
  "defect.notFrozen.BusinessCaseFrozen": {
    en: "it opened without a frozen business case",
    cy: "agorodd heb achos busnes wedi'i rewi",
  },
  "defect.notFrozen.DesignFrozen": {
    en: "it opened without frozen rules",
    cy: "agorodd heb reolau wedi'u rhewi",
  },
  "defect.notFrozen.HeadsAgreed": {
    en: "it opened without agreed heads of terms",
    cy: "agorodd heb benawdau telerau cytunedig",
  },
  "defect.notFrozen.MeasuresLetterSent": {
    en: "it opened without a measures letter",
    cy: "agorodd heb lythyr mesurau",
  },
  "defect.notFrozen.PensionAnswered": {
    en: "it opened without an answer on pensions",
    cy: "agorodd heb ateb ar bensiynau",
  },
  "defect.noStatusQuo": {
    en: "staying as it is was not among the answers",
    cy: "nid oedd aros fel y mae ymhlith yr atebion",
  },
  "defect.plainBox": {
    en: "the host could have seen the votes",
    cy: "gallai'r lletywr fod wedi gweld y pleidleisiau",
  },
  "defect.countDiffers": {
    en: "{counted} papers were counted and {closed} were in the box",
    cy: "cyfrifwyd {counted} papur ac roedd {closed} yn y blwch",
  },
  "defect.rollDiffers": {
    en: "the report counts {reported} on the roll, which opened with {opened}",
    cy: "mae'r adroddiad yn cyfrif {reported} ar y rhestr, a agorodd gyda {opened}",
  },
  "defect.tooManyPapers": {
    en: "{papers} papers came back of {issued} that were issued",
    cy: "daeth {papers} papur yn ôl o {issued} a gyhoeddwyd",
  },
  "defect.notIndependent": {
    en: "the report is not by an independent scrutineer",
    cy: "nid craffwr annibynnol a luniodd yr adroddiad",
  },
  "defect.interference": {
    en: "the scrutineer found interference",
    cy: "canfu'r craffwr ymyrraeth",
  },
  "defect.voided": {
    en: "a challenge was upheld on {day} and the ballot set aside",
    cy: "cadarnhawyd her ar {day} a rhoddwyd y bleidlais o'r neilltu",
  },
  "defect.repeated": {
    en: "the same question was put within a year of {day}, without a change of terms",
    cy: "gofynnwyd yr un cwestiwn o fewn blwyddyn i {day}, heb newid telerau",
  },
  "finding.majority.claim": {
    en: "A majority of staff supported it",
    cy: "Roedd mwyafrif y staff yn ei gefnogi",
  },
  "finding.majority.rule.1": {
    en: "Yes votes over half of all eligible staff; users' ballot too where users will be members",
    cy: "Pleidleisiau o blaid dros hanner yr holl staff cymwys; pleidlais defnyddwyr hefyd lle byddant yn aelodau",
  },
  "finding.majority.none": {
    en: "The record holds no count of support. This is neither a pass nor a fail.",
    cy: "Nid oes cyfrif o gefnogaeth yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.majority.voided": {
    en: "The only ballot was set aside, so its count does not stand.",
    cy: "Rhoddwyd yr unig bleidlais o'r neilltu, felly nid yw ei chyfrif yn sefyll.",
  },
  "finding.majority.met": {
    en: "Voted for: {forOfEligible} of eligible staff, {forOfVotes} of votes. Papers returned: {turnout}.",
    cy: "Pleidleisiodd o blaid: {forOfEligible} o'r staff cymwys, {forOfVotes} o'r pleidleisiau. Papurau a ddychwelwyd: {turnout}.",
  },
  "finding.majority.both": {
    en: "Staff for: {forOfEligible} of those eligible, {forOfVotes} of votes. Users voted {usersFor} for and {usersAgainst} against.",
    cy: "Staff o blaid: {forOfEligible} o'r rhai cymwys, {forOfVotes} o'r pleidleisiau. Pleidleisiodd defnyddwyr {usersFor} o blaid a {usersAgainst} yn erbyn.",
  },
  "finding.majority.usersMissing": {
    en: "Staff for: {forOfEligible} of those eligible. Users will be members, and the record holds no ballot of users.",
    cy: "Staff o blaid: {forOfEligible} o'r rhai cymwys. Bydd defnyddwyr yn aelodau, ac nid oes pleidlais defnyddwyr yn y cofnod.",
  },
  "finding.majority.usersSaidNo": {
    en: "Staff for: {forOfEligible} of those eligible. Users voted {usersFor} for and {usersAgainst} against.",
    cy: "Staff o blaid: {forOfEligible} o'r rhai cymwys. Pleidleisiodd defnyddwyr {usersFor} o blaid a {usersAgainst} yn erbyn.",
  },
  "finding.majority.saidNo": {
    en: "The ballot said no. Against: {againstOfVotes} of votes, {againstOfEligible} of eligible staff. For: {forOfEligible} of eligible staff.",
    cy: "Dywedodd y bleidlais na. Yn erbyn: {againstOfVotes} o'r pleidleisiau, {againstOfEligible} o'r staff cymwys. O blaid: {forOfEligible} o'r staff cymwys.",
  },
  "finding.majority.sufficient": {
    en: "The ballot carried, but with fewer than half of all staff. For: {forOfEligible} of eligible staff, {forOfVotes} of votes.",
    cy: "Derbyniwyd y cynnig, ond gyda llai na hanner yr holl staff. O blaid: {forOfEligible} o'r staff cymwys, {forOfVotes} o'r pleidleisiau.",
  },
  "finding.majority.tooFew": {
    en: "For: {forOfEligible} of eligible staff, {forOfVotes} of votes. Papers returned: {turnout}.",
    cy: "O blaid: {forOfEligible} o'r staff cymwys, {forOfVotes} o'r pleidleisiau. Papurau a ddychwelwyd: {turnout}.",
  },
  "finding.majority.change.count": {
    en: "A scrutineer's report, or any dated count with the number entitled, would decide it.",
    cy: "Byddai adroddiad craffwr, neu gyfrif dyddiedig gyda'r nifer â hawl, yn penderfynu hyn.",
  },
  "finding.majority.change.more": {
    en: "Votes for that were still needed: {more}.",
    cy: "Pleidleisiau o blaid yr oedd eu hangen o hyd: {more}.",
  },
  "finding.majority.change.users": {
    en: "A ballot of the users with more for than against would meet it.",
    cy: "Byddai pleidlais defnyddwyr â mwy o blaid nag yn erbyn yn ei fodloni.",
  },
  "finding.majority.change.usersMore": {
    en: "More users for than against, in a new ballot, would meet it.",
    cy: "Byddai mwy o ddefnyddwyr o blaid nag yn erbyn, mewn pleidlais newydd, yn ei fodloni.",
  },
  "finding.majority.change.lose": {
    en: "It would be lost with {spare} fewer for.",
    cy: "Byddai'n cael ei golli gyda {spare} yn llai o blaid.",
  },
  "finding.mandateFresh.claim": {
    en: "The mandate is fresh",
    cy: "Mae'r mandad yn gyfredol",
  },
  "finding.mandateFresh.rule.1": {
    en: "The ballot closed within 12 months, and no term has changed since",
    cy: "Caeodd y bleidlais o fewn 12 mis, ac ni newidiodd unrhyw deler ers hynny",
  },
  "finding.mandateFresh.none": {
    en: "No ballot in the record gives a mandate. This is neither a pass nor a fail.",
    cy: "Nid oes pleidlais yn y cofnod yn rhoi mandad. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.mandateFresh.saidNo": {
    en: "The last ballot gave no mandate.",
    cy: "Ni roddodd y bleidlais ddiwethaf fandad.",
  },
  "finding.mandateFresh.changed": {
    en: "On {day}, after the ballot, the terms changed: {what}.",
    cy: "Ar {day}, ar ôl y bleidlais, newidiodd y telerau: {what}.",
  },
  "finding.mandateFresh.lapsed": {
    en: "The ballot closed on {closed}. Its mandate ran until {until}, and it is looked at on {used}.",
    cy: "Caeodd y bleidlais ar {closed}. Parhaodd ei mandad tan {until}, ac edrychir arno ar {used}.",
  },
  "finding.mandateFresh.used": {
    en: "The ballot closed on {closed}. Its mandate ran until {until} and was used on {used}.",
    cy: "Caeodd y bleidlais ar {closed}. Parhaodd ei mandad tan {until} ac fe'i defnyddiwyd ar {used}.",
  },
  "finding.mandateFresh.met": {
    en: "The ballot closed on {closed}. On {used} its mandate is fresh, until {until}.",
    cy: "Caeodd y bleidlais ar {closed}. Ar {used} mae ei mandad yn gyfredol, tan {until}.",
  },
  "finding.mandateFresh.change.ballot": {
    en: "A ballot that carries, on the final terms, would meet it.",
    cy: "Byddai pleidlais sy'n cario, ar y telerau terfynol, yn ei fodloni.",
  },
  "finding.mandateFresh.change.again": {
    en: "A new ballot on the terms as they now stand would meet it.",
    cy: "Byddai pleidlais newydd ar y telerau fel y maent yn awr yn ei fodloni.",
  },
  "finding.mandateFresh.change.lose": {
    en: "A material change of terms, or 12 months passing, would lose it.",
    cy: "Byddai newid sylweddol yn y telerau, neu 12 mis yn mynd heibio, yn ei golli.",
  },
  "finding.mandateFresh.change.loseUsed": {
    en: "A change of terms found to have come before the transfer would lose it.",
    cy: "Byddai newid telerau y canfyddir iddo ddod cyn y trosglwyddo yn ei golli.",
  },
  "terms.businessCase": { en: "the business case", cy: "yr achos busnes" },
  "terms.rules": { en: "the rules", cy: "y rheolau" },
  "terms.headsOfTerms": { en: "the heads of terms", cy: "y penawdau telerau" },
  "terms.measures": { en: "the measures for staff", cy: "y mesurau i staff" },
  "terms.pension": { en: "the pension answer", cy: "yr ateb ar bensiynau" },
  "terms.other": { en: "another term", cy: "teler arall" },
};
