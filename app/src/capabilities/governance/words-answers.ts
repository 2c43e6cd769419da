/** The sentences of the findings about a design, and of what would change each. Long because it is a list. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governanceAnswerWords: Catalogue = {
  "governance.byLaw": { en: "rests on law or guidance", cy: "yn gorffwys ar gyfraith neu ganllaw" },
  "governance.whatChanges": { en: "What would change it:", cy: "Beth fyddai’n ei newid:" },
  "governance.counted": {
    en: "Findings: {met} met, {notMet} not met, {notProven} not proven.",
    cy: "Canfyddiadau: {met} wedi’u bodloni, {notMet} heb eu bodloni, {notProven} heb eu profi.",
  },
  "governance.claim.publicPartner": {
    en: "The public partner has only rights that protect",
    cy: "Dim ond hawliau sy’n diogelu sydd gan y partner cyhoeddus",
  },
  "governance.claim.influenced": {
    en: "The council holds too little for the rules on its own companies to reach this one",
    cy: "Mae gan y cyngor rhy ychydig i’r rheolau ar ei gwmnïau ei hun gyrraedd yr un hwn",
  },
  "governance.claim.oneMemberOneVote": {
    en: "One member, one vote inside each class",
    cy: "Un aelod, un bleidlais o fewn pob dosbarth",
  },
  "governance.claim.voice": {
    en: "Those who cannot speak for themselves have seats",
    cy: "Mae gan y rhai na allant siarad drostynt eu hunain seddi",
  },
  "governance.claim.quorum": {
    en: "A meeting of the members can decide",
    cy: "Gall cyfarfod o’r aelodau benderfynu",
  },
  "governance.claim.assetLock": {
    en: "What it owns stays with the purpose",
    cy: "Mae’r hyn sydd ganddo’n aros gyda’r diben",
  },
  "governance.s33.profit": {
    en: "A reserved contract also asks that it is not run for profit. These rules pay out to others than its members.",
    cy: "Mae contract neilltuedig hefyd yn gofyn na chaiff ei redeg er elw. Mae’r rheolau hyn yn talu i eraill heblaw ei aelodau.",
  },
  "governance.s33.change.profit": {
    en: "Keep the surplus for the service, or share it with members only.",
    cy: "Cadwch y gwarged i’r gwasanaeth, neu rhannwch ef â’r aelodau yn unig.",
  },
  "governance.loses.votes": {
    en: {
      plural: "votes",
      one: "It would be lost if 1 of their votes passed to others.",
      other: "It would be lost if {votes} of their votes passed to others.",
    },
    cy: {
      plural: "votes",
      one: "Byddai’n cael ei golli pe bai 1 o’u pleidleisiau’n mynd i eraill.",
      other: "Byddai’n cael ei golli pe bai {votes} o’u pleidleisiau’n mynd i eraill.",
    },
  },
  "governance.loses.either": {
    en: "It would be lost with {votes} of their votes, or {seats} of their seats, in other hands.",
    cy: "Byddai’n cael ei golli gyda {votes} o’u pleidleisiau, neu {seats} o’u seddi, mewn dwylo eraill.",
  },
  "governance.enough": {
    en: "This would be enough: {changes}.",
    cy: "Byddai hyn yn ddigon: {changes}.",
  },
  "governance.noSimpleChange": {
    en: "No few changes are enough. Begin with another preset.",
    cy: "Nid oes ychydig o newidiadau’n ddigon. Dechreuwch gyda rheolau eraill.",
  },
  "governance.layer.trust": {
    en: "Trustees cast the votes of {class}: {by}.",
    cy: "Ymddiriedolwyr sy’n bwrw pleidleisiau {class}: {by}.",
  },
  "governance.layer.bodies": {
    en: "Member bodies cast the votes of {class}. Inside each: {by}.",
    cy: "Cyrff sy’n aelodau sy’n bwrw pleidleisiau {class}. Y tu mewn i bob un: {by}.",
  },
  "governance.layer.body": {
    en: "{class} votes as those inside it decide. Votes inside it: {by}.",
    cy: "Mae {class} yn pleidleisio fel y penderfyna’r rhai y tu mewn iddo. Pleidleisiau y tu mewn iddo: {by}.",
  },
  "governance.layer.nominee": {
    en: "{class} holds for others: {by}.",
    cy: "Mae {class} yn dal dros eraill: {by}.",
  },
  "governance.layer.nobody": {
    en: "Nobody has said who stands behind the votes of {class}, so they count against.",
    cy: "Nid oes neb wedi dweud pwy sydd y tu ôl i bleidleisiau {class}, felly maent yn cyfrif yn erbyn.",
  },
  "governance.layer.by": { en: "{count} by {who}", cy: "{count} gan {who}" },
  "governance.layer.itself": {
    en: "{count} by nobody but themselves",
    cy: "{count} gan neb ond hwy eu hunain",
  },
  "governance.capture.none": {
    en: "No class by itself can set the standards of the service, use its surplus or change the rules.",
    cy: "Ni all un dosbarth ar ei ben ei hun bennu safonau’r gwasanaeth, defnyddio ei warged na newid y rheolau.",
  },
  "governance.capture.both": {
    en: "{class} alone: with {votes} of the votes and over half of the board, they decide everything every day.",
    cy: "{class} ar eu pen eu hunain: gyda {votes} o’r pleidleisiau a dros hanner y bwrdd, hwy sy’n penderfynu popeth bob dydd.",
  },
  "governance.capture.votes": {
    en: "{class} alone: with {votes} of the votes, they pass everyday decisions.",
    cy: "{class} ar eu pen eu hunain: gyda {votes} o’r pleidleisiau, maent yn pasio penderfyniadau bob dydd.",
  },
  "governance.capture.board": {
    en: "{class} alone: with {votes} of the votes, they still have over half of the board.",
    cy: "{class} ar eu pen eu hunain: gyda {votes} o’r pleidleisiau, mae ganddynt o hyd dros hanner y bwrdd.",
  },
  "governance.capture.rulesOnly": {
    en: "{class} alone: they hold {votes} of the votes.",
    cy: "{class} ar eu pen eu hunain: mae ganddynt {votes} o’r pleidleisiau.",
  },
  "governance.capture.sets.all": {
    en: "The rules leave standards and surplus to them.",
    cy: "Mae’r rheolau’n gadael safonau a gwarged iddynt.",
  },
  "governance.capture.sets.standards": {
    en: "The rules leave the standards of the service to them.",
    cy: "Mae’r rheolau’n gadael safonau’r gwasanaeth iddynt.",
  },
  "governance.capture.sets.surplus": {
    en: "The rules leave the surplus to them.",
    cy: "Mae’r rheolau’n gadael y gwarged iddynt.",
  },
  "governance.capture.of.worker": {
    en: "They need no user’s agreement. This is called producer capture.",
    cy: "Nid oes angen cytundeb yr un defnyddiwr arnynt. Gelwir hyn yn gipio gan gynhyrchwyr.",
  },
  "governance.capture.change.lose": {
    en: "A class that could decide these alone, by its votes or its seats.",
    cy: "Dosbarth a allai benderfynu’r rhain ar ei ben ei hun, drwy ei bleidleisiau neu ei seddi.",
  },
  "governance.capture.change.mend": {
    en: "Let workers and users each agree on standards and surplus, or bring the class to half of the votes and seats.",
    cy: "Gadewch i weithwyr a defnyddwyr gytuno bob un ar safonau a gwarged, neu dewch â’r dosbarth i hanner y pleidleisiau a’r seddi.",
  },
  "governance.outsiders.change.mend": {
    en: "Move votes or seats to workers and users, or keep outside vetoes to winding up, sale and rules.",
    cy: "Symudwch bleidleisiau neu seddi i weithwyr a defnyddwyr, neu gadwch fetos allanol i ddirwyn i ben, gwerthu a rheolau.",
  },
  "governance.outsiders.change.lose": {
    en: "An outsider with half of the votes or seats, or with a veto over the running.",
    cy: "Rhywun o’r tu allan â hanner y pleidleisiau neu’r seddi, neu â feto dros y rhedeg.",
  },
  "governance.managers.change.met": {
    en: "More votes or seats for managers.",
    cy: "Mwy o bleidleisiau neu seddi i reolwyr.",
  },
  "governance.managers.change.notMet": {
    en: "Fewer votes or seats for managers, more for other workers and for users.",
    cy: "Llai o bleidleisiau neu seddi i reolwyr, mwy i weithwyr eraill ac i ddefnyddwyr.",
  },
  "governance.managers.change.notProven": {
    en: "State who holds every vote.",
    cy: "Nodwch pwy sy’n dal pob pleidlais.",
  },
  "governance.managers.change.notEvenWith": {
    en: "First let workers and users control it.",
    cy: "Yn gyntaf gadewch i weithwyr a defnyddwyr ei reoli.",
  },
  "governance.managers.change.state": {
    en: "Say how many of the workers’ votes and seats are managers’.",
    cy: "Dywedwch faint o bleidleisiau a seddi’r gweithwyr sy’n rhai rheolwyr.",
  },
  "governance.open.change.nobody": {
    en: "A class of workers, users or local people.",
    cy: "Dosbarth o weithwyr, defnyddwyr neu bobl leol.",
  },
  "governance.open.change.closed": {
    en: "Let everybody of these classes join.",
    cy: "Gadewch i bawb o’r dosbarthiadau hyn ymuno.",
  },
  "governance.open.change.dear": { en: "A price of £25 or less.", cy: "Pris o £25 neu lai." },
  "governance.open.change.lose": {
    en: "A class where people are picked, or a price above £25.",
    cy: "Dosbarth lle caiff pobl eu dewis, neu bris uwch na £25.",
  },
  "governance.partner.holds": {
    en: "It holds {votes} of the votes and {seats} of the seats.",
    cy: "Mae ganddo {votes} o’r pleidleisiau a {seats} o’r seddi.",
  },
  "governance.partner.runs": {
    en: "It has a veto over how the service is run. That is no protection but control.",
    cy: "Mae ganddo feto dros sut y rhedir y gwasanaeth. Nid diogelu yw hynny ond rheoli.",
  },
  "governance.partner.protects": {
    en: "It may speak, vote and sit, and stop what would undo the purpose. It cannot stop the running by a veto.",
    cy: "Caiff siarad, pleidleisio ac eistedd, ac atal yr hyn a fyddai’n dadwneud y diben. Ni all atal y rhedeg drwy feto.",
  },
  "governance.partner.change.mend": {
    en: "Keep its veto to winding up, sale of assets and changes of the rules.",
    cy: "Cadwch ei feto i ddirwyn i ben, gwerthu asedau a newid y rheolau.",
  },
  "governance.partner.change.lose": {
    en: "A veto over everyday decisions, directors, the budget or the board.",
    cy: "Feto dros benderfyniadau bob dydd, cyfarwyddwyr, y gyllideb neu’r bwrdd.",
  },
  "governance.influenced.may": {
    en: "A council with 20% of the votes or of the directors may bring rules made for its own companies. To be checked by a lawyer.",
    cy: "Gall cyngor ag 20% o’r pleidleisiau neu’r cyfarwyddwyr ddod â rheolau a wnaed ar gyfer ei gwmnïau ei hun. I’w wirio gan gyfreithiwr.",
  },
  "governance.influenced.below": {
    en: "The public partner is below 20% of the votes and of the directors.",
    cy: "Mae’r partner cyhoeddus islaw 20% o’r pleidleisiau ac o’r cyfarwyddwyr.",
  },
  "governance.influenced.change.mend": {
    en: "Bring it below 20% of both, or ask a lawyer whether the rules reach this body.",
    cy: "Dewch ag ef islaw 20% o’r ddau, neu gofynnwch i gyfreithiwr a yw’r rheolau’n cyrraedd y corff hwn.",
  },
  "governance.influenced.change.lose": {
    en: "20% of the votes or of the directors in its hands.",
    cy: "20% o’r pleidleisiau neu’r cyfarwyddwyr yn ei ddwylo.",
  },
  "governance.equal.met": {
    en: "Nobody has more votes than the next member of their class.",
    cy: "Nid oes gan neb fwy o bleidleisiau na’r aelod nesaf yn ei ddosbarth.",
  },
  "governance.equal.notMet": {
    en: "Votes inside a class differ from member to member.",
    cy: "Mae pleidleisiau o fewn dosbarth yn amrywio o aelod i aelod.",
  },
  "governance.equal.change.met": {
    en: "Votes by shares or by pay.",
    cy: "Pleidleisiau yn ôl cyfranddaliadau neu gyflog.",
  },
  "governance.equal.change.notMet": {
    en: "Give each member of a class one vote.",
    cy: "Rhowch un bleidlais i bob aelod o ddosbarth.",
  },
  "governance.claim.removal": {
    en: "A director can be removed, and not by outsiders",
    cy: "Gellir diswyddo cyfarwyddwr, ac nid gan bobl o’r tu allan",
  },
  "governance.removing.ordinary": {
    en: "Removing a director, at a meeting",
    cy: "Diswyddo cyfarwyddwr, mewn cyfarfod",
  },
  "governance.removing.board": {
    en: "Removing a director, in the board",
    cy: "Diswyddo cyfarwyddwr, yn y bwrdd",
  },
  "governance.removal.members": {
    en: "A meeting of the members may remove a director, and outsiders cannot decide that by themselves.",
    cy: "Caiff cyfarfod o’r aelodau ddiswyddo cyfarwyddwr, ac ni all pobl o’r tu allan benderfynu hynny ar eu pen eu hunain.",
  },
  "governance.removal.choosers": {
    en: "Only those who chose a director may remove that director. Outsiders can remove nobody else’s.",
    cy: "Dim ond y rhai a ddewisodd gyfarwyddwr a gaiff ei ddiswyddo. Ni all pobl o’r tu allan ddiswyddo neb arall.",
  },
  "governance.removal.board": {
    en: "Only the other directors may remove a director. The members must wait for the next election.",
    cy: "Dim ond y cyfarwyddwyr eraill a gaiff ddiswyddo cyfarwyddwr. Rhaid i’r aelodau aros am yr etholiad nesaf.",
  },
  "governance.removal.boardToo": {
    en: "The rules let the directors remove one another.",
    cy: "Mae’r rheolau’n gadael i’r cyfarwyddwyr ddiswyddo ei gilydd.",
  },
  "governance.removal.notStated": {
    en: "The rules do not say who may remove a director.",
    cy: "Nid yw’r rheolau’n dweud pwy a gaiff ddiswyddo cyfarwyddwr.",
  },
  "governance.removal.outsiders": {
    en: "Outsiders can decide by themselves to remove any director, whoever chose them.",
    cy: "Gall pobl o’r tu allan benderfynu ar eu pen eu hunain ddiswyddo unrhyw gyfarwyddwr, pwy bynnag a’u dewisodd.",
  },
  "governance.removal.byLaw": {
    en: "In a company, the members may also do so with over half of the votes, whatever the rules say.",
    cy: "Mewn cwmni, caiff yr aelodau wneud hynny hefyd gyda dros hanner y pleidleisiau, beth bynnag a ddywed y rheolau.",
  },
  "governance.removal.change.lose": {
    en: "Over half of the votes in outside hands, or rules that let only the directors do it.",
    cy: "Dros hanner y pleidleisiau mewn dwylo allanol, neu reolau sy’n gadael hynny i’r cyfarwyddwyr yn unig.",
  },
  "governance.removal.change.outsiders": {
    en: "Move votes or seats to workers and users.",
    cy: "Symudwch bleidleisiau neu seddi i weithwyr a defnyddwyr.",
  },
  "governance.removal.change.board": {
    en: "Let a meeting of the members, or those who chose the director, do it.",
    cy: "Gadewch i gyfarfod o’r aelodau, neu’r rhai a ddewisodd y cyfarwyddwr, wneud hynny.",
  },
  "governance.removal.change.say": {
    en: "Say who may remove a director.",
    cy: "Dywedwch pwy a gaiff ddiswyddo cyfarwyddwr.",
  },
  "governance.voice.notStated": {
    en: "The rules do not say whether some users cannot well speak for themselves.",
    cy: "Nid yw’r rheolau’n dweud a oes rhai defnyddwyr na allant siarad yn dda drostynt eu hunain.",
  },
  "governance.voice.none": {
    en: "The rules say that its users speak for themselves.",
    cy: "Mae’r rheolau’n dweud bod ei ddefnyddwyr yn siarad drostynt eu hunain.",
  },
  "governance.voice.seats": {
    en: {
      plural: "seats",
      one: "1 seat is for a carer or an advocate.",
      other: "{seats} seats are for carers or advocates.",
    },
    cy: {
      plural: "seats",
      one: "Mae 1 sedd ar gyfer gofalwr neu eiriolwr.",
      other: "Mae {seats} sedd ar gyfer gofalwyr neu eiriolwyr.",
    },
  },
  "governance.voice.missing": {
    en: "Some users cannot well speak for themselves, and no seat is for their carers or advocates.",
    cy: "Ni all rhai defnyddwyr siarad yn dda drostynt eu hunain, ac nid oes sedd i’w gofalwyr na’u heiriolwyr.",
  },
  "governance.voice.change.say": {
    en: "Say it under quorum, notice and elections.",
    cy: "Dywedwch hynny o dan gworwm, rhybudd ac etholiadau.",
  },
  "governance.voice.change.lose": {
    en: "Users who need somebody to speak for them.",
    cy: "Defnyddwyr y mae angen rhywun i siarad drostynt.",
  },
  "governance.voice.change.keep": {
    en: "The seat taken away, or left empty.",
    cy: "Y sedd yn cael ei dileu, neu ei gadael yn wag.",
  },
  "governance.voice.change.seat": {
    en: "Give one of the users’ seats to a carer or an advocate.",
    cy: "Rhowch un o seddi’r defnyddwyr i ofalwr neu eiriolwr.",
  },
  "governance.quorum.unknown": {
    en: "{needed} members make a meeting. How many may join is not said for every class.",
    cy: "Mae {needed} aelod yn gwneud cyfarfod. Ni ddywedir faint a gaiff ymuno ar gyfer pob dosbarth.",
  },
  "governance.quorum.never": {
    en: "{needed} members make a meeting, and only {eligible} people may join.",
    cy: "Mae {needed} aelod yn gwneud cyfarfod, a dim ond {eligible} o bobl a gaiff ymuno.",
  },
  "governance.quorum.density": {
    en: "{needed} of the {eligible} who may join must be members, or no meeting can decide.",
    cy: "Rhaid i {needed} o’r {eligible} a gaiff ymuno fod yn aelodau, neu ni all cyfarfod benderfynu.",
  },
  "governance.quorum.half": {
    en: "Once {half} have joined, over half of those it is for are members.",
    cy: "Unwaith y bydd {half} wedi ymuno, bydd dros hanner y rhai y mae ar eu cyfer yn aelodau.",
  },
  "governance.quorum.change.say": {
    en: "Say for each class how many may join.",
    cy: "Dywedwch ar gyfer pob dosbarth faint a gaiff ymuno.",
  },
  "governance.quorum.change.lower": {
    en: "A quorum of {eligible} members or fewer.",
    cy: "Cworwm o {eligible} aelod neu lai.",
  },
  "governance.quorum.change.lose": {
    en: "A quorum above {eligible} members.",
    cy: "Cworwm uwch na {eligible} aelod.",
  },
  "governance.lock.none": {
    en: "Nothing stops its assets from being sold and shared out.",
    cy: "Nid oes dim yn atal ei asedau rhag cael eu gwerthu a’u rhannu.",
  },
  "governance.lock.voluntary": {
    en: "The lock is in the rules only. The members can remove it with {line}. Grade: weak.",
    cy: "Mae’r clo yn y rheolau yn unig. Gall yr aelodau ei ddileu gyda {line}. Gradd: gwan.",
  },
  "governance.lock.firm": {
    en: "The lock stands outside the rules: {lock}. The members cannot remove it. Grade: firm.",
    cy: "Mae’r clo’n sefyll y tu allan i’r rheolau: {lock}. Ni all yr aelodau ei ddileu. Gradd: cadarn.",
  },
  "governance.lock.change.none": {
    en: "A form with a lock in law, or at least a lock in the rules.",
    cy: "Ffurf â chlo yn y gyfraith, neu o leiaf glo yn y rheolau.",
  },
  "governance.lock.change.voluntary": {
    en: "A form whose lock is in law makes it firm. A change of rules can lose it.",
    cy: "Mae ffurf â’i chlo yn y gyfraith yn ei wneud yn gadarn. Gall newid rheolau ei golli.",
  },
  "governance.lock.change.firm": {
    en: "Only another legal form, where the law allows it.",
    cy: "Dim ond ffurf gyfreithiol arall, lle mae’r gyfraith yn caniatáu.",
  },
  "governance.takeover": {
    en: "Everyday decisions, the board and the rules, all at once: {groups}.",
    cy: "Penderfyniadau bob dydd, y bwrdd a’r rheolau, i gyd ar unwaith: {groups}.",
  },
  "governance.change.eachClass": {
    en: "Standards and surplus need the agreement of workers and of users, each by themselves.",
    cy: "Mae angen cytundeb gweithwyr a defnyddwyr, bob un ar ei ben ei hun, ar safonau a gwarged.",
  },
  "governance.step.votes.moved": {
    en: {
      plural: "amount",
      one: "1 vote from {from} to {to}",
      other: "{amount} votes from {from} to {to}",
    },
    cy: {
      plural: "amount",
      one: "1 pleidlais o {from} i {to}",
      other: "{amount} pleidlais o {from} i {to}",
    },
  },
  "governance.step.votes.new": {
    en: { plural: "amount", one: "1 new vote for {to}", other: "{amount} new votes for {to}" },
    cy: {
      plural: "amount",
      one: "1 pleidlais newydd i {to}",
      other: "{amount} pleidlais newydd i {to}",
    },
  },
  "governance.step.seats.moved": {
    en: {
      plural: "amount",
      one: "1 seat from {from} to {to}",
      other: "{amount} seats from {from} to {to}",
    },
    cy: { plural: "amount", one: "1 sedd o {from} i {to}", other: "{amount} sedd o {from} i {to}" },
  },
  "governance.step.seats.new": {
    en: { plural: "amount", one: "1 new seat for {to}", other: "{amount} new seats for {to}" },
    cy: { plural: "amount", one: "1 sedd newydd i {to}", other: "{amount} sedd newydd i {to}" },
  },
  "governance.step.places.moved": {
    en: {
      plural: "amount",
      one: "1 place in {in} from {from} to {to}",
      other: "{amount} places in {in} from {from} to {to}",
    },
    cy: {
      plural: "amount",
      one: "1 lle yn {in} o {from} i {to}",
      other: "{amount} lle yn {in} o {from} i {to}",
    },
  },
  "governance.step.places.new": {
    en: {
      plural: "amount",
      one: "1 new place in {in} for {to}",
      other: "{amount} new places in {in} for {to}",
    },
    cy: {
      plural: "amount",
      one: "1 lle newydd yn {in} i {to}",
      other: "{amount} lle newydd yn {in} i {to}",
    },
  },
  "governance.step.grantVeto": {
    en: "a veto for {holder} over these: {over}",
    cy: "feto i {holder} dros y rhain: {over}",
  },
  "governance.step.endVeto": { en: "no veto for {holder}", cy: "dim feto i {holder}" },
  "governance.step.limitVeto": {
    en: "the veto of {holder} kept to these: {left}",
    cy: "feto {holder} wedi’i gadw i’r rhain: {left}",
  },
  "governance.step.castingVote": {
    en: "{to} deciding where votes are equal: {of}",
    cy: "{to} yn penderfynu lle mae’r pleidleisiau’n gyfartal: {of}",
  },
  "governance.step.line": { en: "{line} needed: {kind}", cy: "bod angen {line}: {kind}" },
  "governance.step.shown": { en: "proof of who {holder} is", cy: "prawf o bwy yw {holder}" },
  "governance.line.atLeast": {
    en: "at least {fraction} of the votes",
    cy: "o leiaf {fraction} o’r pleidleisiau",
  },
  "governance.line.over": {
    en: "over {fraction} of the votes",
    cy: "dros {fraction} o’r pleidleisiau",
  },
  "governance.managersOf": { en: "the managers among {name}", cy: "y rheolwyr ymhlith {name}" },
  "governance.allMembers": { en: "all the members", cy: "yr holl aelodau" },
};
