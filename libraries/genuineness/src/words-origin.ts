/** Words of the findings on origin: who asked, unions, users, information, alternatives. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const originWords: Catalogue = {
  "finding.origin.claim": {
    en: "Staff or the community asked for it",
    cy: "Staff neu'r gymuned ofynnodd amdano",
  },
  "finding.origin.rule.1": {
    en: "The request comes before any decision, and not only senior managers sign it",
    cy: "Daw'r cais cyn unrhyw benderfyniad, ac nid uwch reolwyr yn unig sy'n ei lofnodi",
  },
  "finding.origin.none": {
    en: "No request by staff or a community is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes cais gan staff na chymuned yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.origin.onlySaid": {
    en: "A source speaks of how it began. No request with a count of signatures is in the record.",
    cy: "Mae ffynhonnell yn sôn am sut y dechreuodd. Nid oes cais â chyfrif o lofnodion yn y cofnod.",
  },
  "finding.origin.authoritys": {
    en: "The authority proposed it itself on {day}. Neither staff nor a community has adopted it.",
    cy: "Yr awdurdod ei hun a'i cynigiodd ar {day}. Nid yw staff na chymuned wedi'i fabwysiadu.",
  },
  "finding.origin.decidedFirst": {
    en: "The authority decided on {decided}. Nobody had asked by then: the request came on {asked}.",
    cy: "Penderfynodd yr awdurdod ar {decided}. Nid oedd neb wedi gofyn: daeth y cais ar {asked}.",
  },
  "finding.origin.nobody": {
    en: "A request is in the record, but nobody signed it.",
    cy: "Mae cais yn y cofnod, ond nid oes neb wedi'i lofnodi.",
  },
  "finding.origin.onlyManagers": {
    en: "All who signed on {day} are senior managers: {managers}. Signatures by staff: {staff}; by users: {users}.",
    cy: "Uwch reolwyr yw pawb a lofnododd ar {day}: {managers}. Llofnodion gan staff: {staff}; gan ddefnyddwyr: {users}.",
  },
  "finding.origin.noneAccepted": {
    en: "The check of signatures accepted none and refused {refused}.",
    cy: "Ni dderbyniodd y gwiriad o'r llofnodion yr un, a gwrthododd {refused}.",
  },
  "finding.origin.fewAccepted": {
    en: "The check accepted {accepted} signatures, and senior managers gave {managers}. Others may not be among them.",
    cy: "Derbyniodd y gwiriad {accepted} llofnod, a rhoddodd uwch reolwyr {managers}. Efallai nad oes eraill yn eu plith.",
  },
  "finding.origin.checked": {
    en: "It was asked for on {day}. Signed by staff: {staff}; users: {users}; senior managers among them: {managers}. Accepted on a check by {who}: {accepted}.",
    cy: "Gofynnwyd amdano ar {day}. Llofnodwyd gan staff: {staff}; defnyddwyr: {users}; uwch reolwyr yn eu plith: {managers}. Derbyniwyd ar wiriad gan {who}: {accepted}.",
  },
  "finding.origin.validated": {
    en: "It was asked for on {day}, and the authority validated it. Signed by staff: {staff}; users: {users}; senior managers among them: {managers}.",
    cy: "Gofynnwyd amdano ar {day}, a dilysodd yr awdurdod ef. Llofnodwyd gan staff: {staff}; defnyddwyr: {users}; uwch reolwyr yn eu plith: {managers}.",
  },
  "finding.origin.signed": {
    en: "It was asked for on {day}. Signed by staff: {staff}; users: {users}; senior managers among them: {managers}.",
    cy: "Gofynnwyd amdano ar {day}. Llofnodwyd gan staff: {staff}; defnyddwyr: {users}; uwch reolwyr yn eu plith: {managers}.",
  },
  "finding.origin.change.request": {
    en: "A request signed by staff or the community, checked by another side, would prove it.",
    cy: "Byddai cais wedi'i lofnodi gan staff neu'r gymuned, a'i wirio gan ochr arall, yn ei brofi.",
  },
  "finding.origin.change.adopt": {
    en: "Staff or the community adopting the proposal, by checked signatures, would meet it.",
    cy: "Byddai staff neu'r gymuned yn mabwysiadu'r cynnig, drwy lofnodion wedi'u gwirio, yn ei fodloni.",
  },
  "finding.origin.change.askFirst": {
    en: "A new request, and a new decision in principle after it, would meet it.",
    cy: "Byddai cais newydd, a phenderfyniad newydd mewn egwyddor ar ei ôl, yn ei fodloni.",
  },
  "finding.origin.change.sign": {
    en: "One accepted signature by somebody who is not a senior manager would meet it.",
    cy: "Byddai un llofnod derbyniol gan rywun nad yw'n uwch reolwr yn ei fodloni.",
  },
  "finding.origin.change.lose": {
    en: "A decision by the authority dated before the request would lose it.",
    cy: "Byddai penderfyniad gan yr awdurdod a ddyddiwyd cyn y cais yn ei golli.",
  },
  "finding.unions.claim": {
    en: "Unions were involved from the outset",
    cy: "Bu'r undebau'n rhan ohono o'r cychwyn",
  },
  "finding.unions.rule.1": {
    en: "Each recognised union is told within 14 days and before the business case, and can answer",
    cy: "Dywedir wrth bob undeb cydnabyddedig o fewn 14 diwrnod a chyn yr achos busnes, a gall ateb",
  },
  "finding.unions.none": {
    en: "The record names no recognised union. This is neither a pass nor a fail.",
    cy: "Nid yw'r cofnod yn enwi undeb cydnabyddedig. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.unions.late": {
    en: "Not told by {day}: {unions}. That was the last day for being told from the outset.",
    cy: "Heb gael gwybod erbyn {day}: {unions}. Dyna'r diwrnod olaf ar gyfer dweud o'r cychwyn.",
  },
  "finding.unions.untold": {
    en: "The record holds no notice to {unions}.",
    cy: "Nid oes hysbysiad i {unions} yn y cofnod.",
  },
  "finding.unions.waiting": {
    en: "Told, but without an answer or receipt in the record: {unions}.",
    cy: "Wedi cael gwybod, ond heb ateb na derbynneb yn y cofnod: {unions}.",
  },
  "finding.unions.met": {
    en: "Recognised unions told from the outset: {all}. Answered in their own words: {answered}; let the day of reply pass: {silent}.",
    cy: "Undebau cydnabyddedig a gafodd wybod o'r cychwyn: {all}. Atebodd yn eu geiriau eu hunain: {answered}; gadawodd i'r diwrnod ateb fynd heibio: {silent}.",
  },
  "finding.unions.change.none": {
    en: "The names of the recognised unions, with a notice to each, would prove it.",
    cy: "Byddai enwau'r undebau cydnabyddedig, gyda hysbysiad i bob un, yn ei brofi.",
  },
  "finding.unions.change.late": {
    en: "A notice dated before the last day, confirmed by the union, would meet it.",
    cy: "Byddai hysbysiad a ddyddiwyd cyn y diwrnod olaf, a gadarnhawyd gan yr undeb, yn ei fodloni.",
  },
  "finding.unions.change.untold": {
    en: "A notice to each recognised union, with time to answer, would prove it.",
    cy: "Byddai hysbysiad i bob undeb cydnabyddedig, gydag amser i ateb, yn ei brofi.",
  },
  "finding.unions.change.waiting": {
    en: "The union's own answer, whatever it says, would prove it.",
    cy: "Byddai ateb yr undeb ei hun, beth bynnag a ddywed, yn ei brofi.",
  },
  "finding.unions.change.lose": {
    en: "A recognised union that was told late would lose it.",
    cy: "Byddai undeb cydnabyddedig a gafodd wybod yn hwyr yn ei golli.",
  },
  "finding.usersAsked.claim": {
    en: "Users were asked, and got a reply",
    cy: "Gofynnwyd i'r defnyddwyr, a chawsant ateb",
  },
  "finding.usersAsked.rule.1": {
    en: "Users are asked in two ways, one of them accessible, before the decision, and are answered",
    cy: "Gofynnir i ddefnyddwyr mewn dwy ffordd, un ohonynt yn hygyrch, cyn y penderfyniad, ac atebir hwy",
  },
  "finding.usersAsked.none": {
    en: "The record does not show that users were asked. This is neither a pass nor a fail.",
    cy: "Nid yw'r cofnod yn dangos y gofynnwyd i'r defnyddwyr. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.usersAsked.decidedFirst": {
    en: "The authority decided finally on {day}, before users were asked.",
    cy: "Penderfynodd yr awdurdod yn derfynol ar {day}, cyn gofyn i'r defnyddwyr.",
  },
  "finding.usersAsked.inaccessible": {
    en: "Ways in which users were asked: {ways}. Accessible ones among them: {accessible}.",
    cy: "Ffyrdd y gofynnwyd i'r defnyddwyr: {ways}. Rhai hygyrch yn eu plith: {accessible}.",
  },
  "finding.usersAsked.noAnswers": {
    en: "Users reached: {reached}. No count of their answers is in the record.",
    cy: "Defnyddwyr a gyrhaeddwyd: {reached}. Nid oes cyfrif o'u hatebion yn y cofnod.",
  },
  "finding.usersAsked.noReply": {
    en: "Users who answered: {responses}. The record holds no reply to them.",
    cy: "Defnyddwyr a atebodd: {responses}. Nid oes ateb iddynt yn y cofnod.",
  },
  "finding.usersAsked.met": {
    en: "Asked in {ways} ways. Users reached: {reached}; answers: {responses}, of them {for} for, {against} against and {unsure} unsure. They got a reply.",
    cy: "Gofynnwyd mewn {ways} o ffyrdd. Defnyddwyr a gyrhaeddwyd: {reached}; atebion: {responses}, sef {for} o blaid, {against} yn erbyn a {unsure} yn ansicr. Cawsant ateb.",
  },
  "finding.usersAsked.change.ask": {
    en: "Asking users in two ways, one accessible, counting and answering them would prove it.",
    cy: "Byddai gofyn i ddefnyddwyr mewn dwy ffordd, un yn hygyrch, eu cyfrif a'u hateb yn ei brofi.",
  },
  "finding.usersAsked.change.askFirst": {
    en: "A new final decision, taken after users were asked, would meet it.",
    cy: "Byddai penderfyniad terfynol newydd, ar ôl gofyn i'r defnyddwyr, yn ei fodloni.",
  },
  "finding.usersAsked.change.ways": {
    en: "One more way of asking that reaches people who don't read or go online would meet it.",
    cy: "Byddai un ffordd arall sy'n cyrraedd pobl nad ydynt yn darllen nac ar-lein yn ei fodloni.",
  },
  "finding.usersAsked.change.answers": {
    en: "A count of the users' answers would prove it.",
    cy: "Byddai cyfrif o atebion y defnyddwyr yn ei brofi.",
  },
  "finding.usersAsked.change.reply": {
    en: "A published reply to what users said would meet it.",
    cy: "Byddai ateb cyhoeddedig i'r hyn a ddywedodd y defnyddwyr yn ei fodloni.",
  },
  "finding.usersAsked.change.lose": {
    en: "A final decision dated before users were asked would lose it.",
    cy: "Byddai penderfyniad terfynol a ddyddiwyd cyn gofyn i'r defnyddwyr yn ei golli.",
  },
  "finding.balancedInformation.claim": {
    en: "Staff had balanced information before voting",
    cy: "Cafodd staff wybodaeth gytbwys cyn pleidleisio",
  },
  "finding.balancedInformation.rule.1": {
    en: "Pack, each union's statement and an independent summary are out before the poll opens",
    cy: "Mae'r pecyn, datganiad pob undeb a chrynodeb annibynnol allan cyn i'r bleidlais agor",
  },
  "finding.balancedInformation.missing": {
    en: "The record does not hold {papers}.",
    cy: "Nid yw'r cofnod yn cynnwys {papers}.",
  },
  "finding.balancedInformation.tooLate": {
    en: "The poll opened on {day} without {papers}.",
    cy: "Agorodd y bleidlais ar {day} heb {papers}.",
  },
  "finding.balancedInformation.noPoll": {
    en: "The papers are in the record, but no ballot has been called yet.",
    cy: "Mae'r papurau yn y cofnod, ond ni alwyd pleidlais eto.",
  },
  "finding.balancedInformation.met": {
    en: "The pack and an independent summary were out before the poll opened on {day}. Recognised unions heard or given their chance: {unions}.",
    cy: "Roedd y pecyn a chrynodeb annibynnol allan cyn i'r bleidlais agor ar {day}. Undebau cydnabyddedig a glywyd neu a gafodd gyfle: {unions}.",
  },
  "finding.balancedInformation.change.missing": {
    en: "The missing papers, in the record before the poll opens, would prove it.",
    cy: "Byddai'r papurau coll, yn y cofnod cyn i'r bleidlais agor, yn ei brofi.",
  },
  "finding.balancedInformation.change.late": {
    en: "A new ballot after all the papers are out would meet it.",
    cy: "Byddai pleidlais newydd ar ôl i'r holl bapurau fod allan yn ei fodloni.",
  },
  "finding.balancedInformation.change.poll": {
    en: "A ballot called with these papers out would meet it.",
    cy: "Byddai galw pleidlais gyda'r papurau hyn allan yn ei fodloni.",
  },
  "finding.balancedInformation.change.lose": {
    en: "Withdrawing the independent summary would lose it.",
    cy: "Byddai tynnu'r crynodeb annibynnol yn ôl yn ei golli.",
  },
  "paper.informationPack": { en: "the information pack", cy: "y pecyn gwybodaeth" },
  "paper.unionStatement": { en: "the statement of {union}", cy: "datganiad {union}" },
  "paper.independentSummary": { en: "the independent summary", cy: "y crynodeb annibynnol" },
  "finding.alternatives.claim": {
    en: "Alternatives were considered",
    cy: "Ystyriwyd dewisiadau eraill",
  },
  "finding.alternatives.rule.1": {
    en: "Staying as it is and improving in house are both appraised before the poll",
    cy: "Arfernir aros fel y mae a gwella'n fewnol cyn y bleidlais",
  },
  "finding.alternatives.missing": {
    en: "The record holds no appraisal of {options}.",
    cy: "Nid oes arfarniad o {options} yn y cofnod.",
  },
  "finding.alternatives.tooLate": {
    en: "By {day} nobody had appraised {options}.",
    cy: "Erbyn {day} nid oedd neb wedi arfarnu {options}.",
  },
  "finding.alternatives.met": {
    en: "Options appraised: {options}, among them staying as it is and improving in house.",
    cy: "Dewisiadau a arfarnwyd: {options}, yn cynnwys aros fel y mae a gwella'n fewnol.",
  },
  "finding.alternatives.change.missing": {
    en: "An appraisal of {options}, with a cost or a view on quality, would prove it.",
    cy: "Byddai arfarniad o {options}, gyda chost neu farn ar ansawdd, yn ei brofi.",
  },
  "finding.alternatives.change.late": {
    en: "Both appraisals, and a new ballot after them, would meet it.",
    cy: "Byddai'r ddau arfarniad, a phleidlais newydd ar eu hôl, yn ei fodloni.",
  },
  "finding.alternatives.change.lose": {
    en: "Withdrawing the appraisal of either public option would lose it.",
    cy: "Byddai tynnu arfarniad y naill ddewis cyhoeddus neu'r llall yn ôl yn ei golli.",
  },
  "option.stay": { en: "staying as it is", cy: "aros fel y mae" },
  "option.improveInHouse": { en: "improving in house", cy: "gwella'n fewnol" },
};
