/** Words of the findings on membership and on assets: votes, openness, density, locks, stepping stones. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const membershipWords: Catalogue = {
  "finding.oneMemberOneVote.claim": {
    en: "Each member has one vote",
    cy: "Mae gan bob aelod un bleidlais",
  },
  "finding.oneMemberOneVote.rule.1": {
    en: "The rules say one member, one vote, and nobody on the register has more",
    cy: "Dywed y rheolau un aelod, un bleidlais, ac nid oes gan neb ar y gofrestr fwy",
  },
  "finding.oneMemberOneVote.none": {
    en: "The record holds no rules and no register of members.",
    cy: "Nid oes rheolau na chofrestr aelodau yn y cofnod.",
  },
  "finding.oneMemberOneVote.rulesDiffer": {
    en: "The rules do not give each member one vote.",
    cy: "Nid yw'r rheolau yn rhoi un bleidlais i bob aelod.",
  },
  "finding.oneMemberOneVote.more": {
    en: "On the register somebody holds {most} votes.",
    cy: "Ar y gofrestr mae gan rywun {most} o bleidleisiau.",
  },
  "finding.oneMemberOneVote.rulesOnly": {
    en: "The rules give each member one vote. No register is in the record yet.",
    cy: "Mae'r rheolau yn rhoi un bleidlais i bob aelod. Nid oes cofrestr yn y cofnod eto.",
  },
  "finding.oneMemberOneVote.met": {
    en: "The rules give each member one vote, and nobody on the register has more.",
    cy: "Mae'r rheolau yn rhoi un bleidlais i bob aelod, ac nid oes gan neb ar y gofrestr fwy.",
  },
  "finding.oneMemberOneVote.change.say": {
    en: "The registered rules, or a count of the register, would decide it.",
    cy: "Byddai'r rheolau cofrestredig, neu gyfrif o'r gofrestr, yn penderfynu hyn.",
  },
  "finding.oneMemberOneVote.change.rules": {
    en: "A rule of one member, one vote would meet it.",
    cy: "Byddai rheol un aelod, un bleidlais yn ei fodloni.",
  },
  "finding.oneMemberOneVote.change.register": {
    en: "A register on which nobody holds more than one vote would meet it.",
    cy: "Byddai cofrestr lle nad oes gan neb fwy nag un bleidlais yn ei fodloni.",
  },
  "finding.oneMemberOneVote.change.lose": {
    en: "One member with two votes would lose it.",
    cy: "Byddai un aelod â dwy bleidlais yn ei golli.",
  },
  "finding.openMembership.claim": { en: "Membership is open", cy: "Mae aelodaeth yn agored" },
  "finding.openMembership.rule.1": {
    en: "All who work in it or use it may join for £25 at most, without being picked",
    cy: "Gall pawb sy'n gweithio ynddo neu'n ei ddefnyddio ymuno am £25 ar y mwyaf, heb gael eu dewis",
  },
  "finding.openMembership.none": {
    en: "The record holds no registered or frozen rules. This is neither a pass nor a fail.",
    cy: "Nid oes rheolau cofrestredig neu wedi'u rhewi yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.openMembership.nobody": {
    en: "The rules have no class for workers, users or the community.",
    cy: "Nid oes gan y rheolau ddosbarth ar gyfer gweithwyr, defnyddwyr na'r gymuned.",
  },
  "finding.openMembership.closed": {
    en: "Not everybody may join these classes: {classes}.",
    cy: "Ni all pawb ymuno â'r dosbarthiadau hyn: {classes}.",
  },
  "finding.openMembership.dear": {
    en: "Joining costs {price}.",
    cy: "Mae ymuno'n costio {price}.",
  },
  "finding.openMembership.refused": {
    en: "Turned away in the last year: {refused} of those eligible.",
    cy: "Gwrthodwyd yn y flwyddyn ddiwethaf: {refused} o'r rhai cymwys.",
  },
  "finding.openMembership.met": {
    en: "Everybody eligible may join; it costs {price} at most. Turned away in the last year: {refused}.",
    cy: "Gall pawb cymwys ymuno; mae'n costio {price} ar y mwyaf. Gwrthodwyd yn y flwyddyn ddiwethaf: {refused}.",
  },
  "finding.openMembership.change.say": {
    en: "The registered rules on joining would decide it.",
    cy: "Byddai'r rheolau cofrestredig ar ymuno yn penderfynu hyn.",
  },
  "finding.openMembership.change.open": {
    en: "Opening each class to everybody eligible would meet it.",
    cy: "Byddai agor pob dosbarth i bawb cymwys yn ei fodloni.",
  },
  "finding.openMembership.change.price": {
    en: "A price of £25 or less would meet it.",
    cy: "Byddai pris o £25 neu lai yn ei fodloni.",
  },
  "finding.openMembership.change.admit": {
    en: "Turning away no more than one in twenty would meet it.",
    cy: "Byddai gwrthod dim mwy nag un o bob ugain yn ei fodloni.",
  },
  "finding.openMembership.change.lose": {
    en: "A class closed to some of its people, or a dear price, would lose it.",
    cy: "Byddai dosbarth sydd ar gau i rai, neu bris uchel, yn ei golli.",
  },
  "finding.density.claim": {
    en: "Most of those who may join have joined",
    cy: "Mae'r rhan fwyaf o'r rhai a all ymuno wedi ymuno",
  },
  "finding.density.rule.1": {
    en: "Members over half of those eligible",
    cy: "Aelodau dros hanner y rhai cymwys",
  },
  "finding.density.none": {
    en: "The record holds no count of members and of those who may join.",
    cy: "Nid oes cyfrif o aelodau ac o'r rhai a all ymuno yn y cofnod.",
  },
  "finding.density.met": {
    en: "Members among {who}: {members}.",
    cy: "Aelodau ymhlith {who}: {members}.",
  },
  "eligible.workers": { en: "eligible workers", cy: "y gweithwyr cymwys" },
  "eligible.everybody": { en: "everybody eligible", cy: "pawb cymwys" },
  "finding.density.change.count": {
    en: "A count of the register, with the number who may join, would decide it.",
    cy: "Byddai cyfrif o'r gofrestr, gyda'r nifer a all ymuno, yn penderfynu hyn.",
  },
  "finding.density.change.more": {
    en: "More members needed: {more}.",
    cy: "Rhagor o aelodau sydd eu hangen: {more}.",
  },
  "finding.density.change.lose": {
    en: "It would be lost with {spare} fewer members.",
    cy: "Byddai'n cael ei golli gyda {spare} yn llai o aelodau.",
  },
  "finding.assetLock.claim": { en: "Its assets are locked", cy: "Mae ei asedau dan glo" },
  "finding.assetLock.rule.1": {
    en: "On closure assets go to a body with a lock or to public ownership",
    cy: "Wrth gau, mae asedau'n mynd i gorff â chlo neu i berchnogaeth gyhoeddus",
  },
  "finding.assetLock.none": {
    en: "The record holds no rule on assets. This is neither a pass nor a fail.",
    cy: "Nid oes rheol ar asedau yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.assetLock.unlocked": {
    en: "The rules have no asset lock: members could share the assets out.",
    cy: "Nid oes clo asedau yn y rheolau: gallai aelodau rannu'r asedau.",
  },
  "finding.assetLock.cannot": {
    en: "Form: {form}. It cannot have this lock: {lock}.",
    cy: "Ffurf: {form}. Ni all gael y clo hwn: {lock}.",
  },
  "finding.assetLock.voluntary": {
    en: "The rules lock the assets, but {fraction} of votes can remove the lock.",
    cy: "Mae'r rheolau'n cloi'r asedau, ond gall {fraction} o bleidleisiau ddileu'r clo.",
  },
  "finding.assetLock.met": {
    en: "The assets are locked for good: {lock}.",
    cy: "Mae'r asedau dan glo am byth: {lock}.",
  },
  "finding.assetLock.nothingLeft": {
    en: "It was wound up on {day}. Its creditors took all that it had, and nobody else.",
    cy: "Fe'i dirwynwyd i ben ar {day}. Cymerodd ei gredydwyr bopeth oedd ganddo, a neb arall.",
  },
  "finding.assetLock.endedWell": {
    en: "It was wound up on {day}. Its assets, {assets}, went to {destination}, which keeps them locked.",
    cy: "Fe'i dirwynwyd i ben ar {day}. Aeth ei asedau, {assets}, i {destination}, sy'n eu cadw dan glo.",
  },
  "finding.assetLock.endedBadly": {
    en: "It was wound up on {day}. Its assets, {assets}, went to {destination}.",
    cy: "Fe'i dirwynwyd i ben ar {day}. Aeth ei asedau, {assets}, i {destination}.",
  },
  "finding.assetLock.joinedWell": {
    en: "On {day} everything passed to {destination}: {assets}. That body keeps it locked.",
    cy: "Ar {day} aeth popeth i {destination}: {assets}. Mae'r corff hwnnw'n ei gadw dan glo.",
  },
  "finding.assetLock.joinedBadly": {
    en: "On {day} everything passed to {destination}, which has no asset lock: {assets}.",
    cy: "Ar {day} aeth popeth i {destination}, sydd heb glo asedau: {assets}.",
  },
  "finding.assetLock.newForm": {
    en: "On {day} its legal form changed. The form: {form}. The lock it should have: {lock}. The new rules are not in the record.",
    cy: "Ar {day} newidiodd ei ffurf gyfreithiol. Y ffurf: {form}. Y clo y dylai ei gael: {lock}. Nid yw'r rheolau newydd yn y cofnod.",
  },
  "finding.assetLock.change.newRules": {
    en: "Registering the new rules, with their lock, would decide it.",
    cy: "Byddai cofrestru'r rheolau newydd, gyda'u clo, yn penderfynu hyn.",
  },
  "change.unitSold": {
    en: "a part of the service was sold: {unit}.",
    cy: "gwerthwyd rhan o'r gwasanaeth: {unit}.",
  },
  "change.form": {
    en: "it changed its legal form to: {form}.",
    cy: "newidiodd ei ffurf gyfreithiol i: {form}.",
  },
  "change.joined": { en: "everything passed to {body}.", cy: "aeth popeth i {body}." },
  "finding.assetLock.change.say": {
    en: "The registered rule on assets would decide it.",
    cy: "Byddai'r rheol gofrestredig ar asedau yn penderfynu hyn.",
  },
  "finding.assetLock.change.lock": {
    en: "Registering a lock set by law would meet it.",
    cy: "Byddai cofrestru clo a osodir gan y gyfraith yn ei fodloni.",
  },
  "finding.assetLock.change.form": {
    en: "A form that can carry this lock, or a voluntary rule named as such, would meet it.",
    cy: "Byddai ffurf sy'n gallu cario'r clo hwn, neu reol wirfoddol a enwir felly, yn ei fodloni.",
  },
  "finding.assetLock.change.loseVoluntary": {
    en: "A vote of the members to remove the lock would lose it.",
    cy: "Byddai pleidlais yr aelodau i ddileu'r clo yn ei golli.",
  },
  "finding.assetLock.change.lose": {
    en: "Only a change of law or of legal form could lose it.",
    cy: "Dim ond newid yn y gyfraith neu yn y ffurf gyfreithiol allai ei golli.",
  },
  "finding.assetLock.change.ended": {
    en: "Nothing can change it: the body has ended.",
    cy: "Ni all dim ei newid: mae'r corff wedi dod i ben.",
  },
  "finding.noSteppingStone.claim": {
    en: "It is no stepping stone to a sale",
    cy: "Nid yw'n garreg sarn i werthiant",
  },
  "finding.noSteppingStone.rule.1": {
    en: "No sale, assignment or outside investor without the members' vote",
    cy: "Dim gwerthu, aseinio na buddsoddwr allanol heb bleidlais yr aelodau",
  },
  "finding.noSteppingStone.none": {
    en: "The record holds no rule on sale, assignment or investors.",
    cy: "Nid oes rheol ar werthu, aseinio na buddsoddwyr yn y cofnod.",
  },
  "finding.noSteppingStone.sold": {
    en: "On {day}, without a members' vote: {what}",
    cy: "Ar {day}, heb bleidlais aelodau: {what}",
  },
  "finding.noSteppingStone.voteUnseen": {
    en: "On {day}: {what} No members' vote on it is in the record.",
    cy: "Ar {day}: {what} Nid oes pleidlais aelodau arno yn y cofnod.",
  },
  "finding.noSteppingStone.lost": {
    en: "A guarantee given in advance was lost on {day}: {what}",
    cy: "Collwyd gwarant a roddwyd ymlaen llaw ar {day}: {what}",
  },
  "finding.noSteppingStone.open": {
    en: "Left open: {open}.",
    cy: "Ar ôl yn agored: {open}.",
  },
  "finding.noSteppingStone.met": {
    en: "The rules and the contract leave sale, assignment and investors to the members' vote.",
    cy: "Mae'r rheolau a'r contract yn gadael gwerthu, aseinio a buddsoddwyr i bleidlais yr aelodau.",
  },
  "finding.noSteppingStone.metByRules": {
    en: "The rules leave sale, assignment and investors to the members' vote. No contract is signed yet.",
    cy: "Mae'r rheolau yn gadael gwerthu, aseinio a buddsoddwyr i bleidlais yr aelodau. Ni lofnodwyd contract eto.",
  },
  "way.sale": { en: "a sale by the rules", cy: "gwerthu yn ôl y rheolau" },
  "way.assignment": { en: "assignment by the rules", cy: "aseinio yn ôl y rheolau" },
  "way.investor": { en: "an investor by the rules", cy: "buddsoddwr yn ôl y rheolau" },
  "way.contractSale": { en: "a sale by the contract", cy: "gwerthu yn ôl y contract" },
  "way.contractAssignment": { en: "assignment by the contract", cy: "aseinio yn ôl y contract" },
  "way.contractInvestor": { en: "an investor by the contract", cy: "buddsoddwr yn ôl y contract" },
  "finding.noSteppingStone.change.say": {
    en: "The registered rules on sale, assignment and investors would decide it.",
    cy: "Byddai'r rheolau cofrestredig ar werthu, aseinio a buddsoddwyr yn penderfynu hyn.",
  },
  "finding.noSteppingStone.change.close": {
    en: "Leaving these to the members' vote would meet it.",
    cy: "Byddai gadael y rhain i bleidlais yr aelodau yn ei fodloni.",
  },
  "finding.noSteppingStone.change.undo": {
    en: "Nothing short of undoing it with the members' vote would meet it.",
    cy: "Ni fyddai dim llai na'i ddadwneud gyda phleidlais yr aelodau yn ei fodloni.",
  },
  "finding.noSteppingStone.change.vote": {
    en: "The members' vote in the record would decide it.",
    cy: "Byddai pleidlais yr aelodau yn y cofnod yn penderfynu hyn.",
  },
  "finding.noSteppingStone.change.regain": {
    en: "Regaining the guarantee would meet it.",
    cy: "Byddai adennill y warant yn ei fodloni.",
  },
  "finding.noSteppingStone.change.lose": {
    en: "A sale, assignment or investor without the members' vote would lose it.",
    cy: "Byddai gwerthu, aseinio neu fuddsoddwr heb bleidlais yr aelodau yn ei golli.",
  },
};
