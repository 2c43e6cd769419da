/** The sentences of sale, ownership, federation and the end. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { endingActWords } from "./words-endings.ts";

export const windingUpWords: Catalogue = {
  ...endingActWords,
  "act.windingUp.sell": {
    en: "Record a sale, an assignment or an investor",
    cy: "Cofnodi gwerthiant, aseiniad neu fuddsoddwr",
  },
  "act.windingUp.sell.intro": {
    en: "The record shows whether the members voted for it.",
    cy: "Mae’r cofnod yn dangos a bleidleisiodd yr aelodau drosto.",
  },
  "act.windingUp.sell.what": { en: "What happened?", cy: "Beth ddigwyddodd?" },
  "act.windingUp.sell.membersVote": {
    en: "The members’ vote for it",
    cy: "Pleidlais yr aelodau drosto",
  },
  "act.windingUp.sell.membersVote.hint": {
    en: "Each with its votes for and against, and its day. Leave it empty where there was none",
    cy: "Pob un gyda’i phleidleisiau o blaid ac yn erbyn, a’i diwrnod. Gadewch yn wag lle nad oedd un",
  },
  "act.windingUp.sell.words": { en: "Say what it is", cy: "Dywedwch beth ydyw" },
  "act.windingUp.sell.words.hint": { en: "Name no person", cy: "Peidiwch ag enwi neb" },
  "act.windingUp.sell.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.windingUp.windUp": { en: "Wind the body up", cy: "Dirwyn y corff i ben" },
  "act.windingUp.windUp.intro": {
    en: "The body ends. Its record stays, and says where its assets went.",
    cy: "Mae’r corff yn dod i ben. Mae ei gofnod yn aros, ac yn dweud i ble’r aeth ei asedau.",
  },
  "act.windingUp.windUp.destination": {
    en: "Where do the assets go?",
    cy: "I ble mae’r asedau’n mynd?",
  },
  "act.windingUp.windUp.destination.hint": {
    en: "The name of the organisation. Name no person",
    cy: "Enw’r sefydliad. Peidiwch ag enwi neb",
  },
  "act.windingUp.windUp.how": { en: "How was it decided?", cy: "Sut y penderfynwyd hyn?" },
  "act.windingUp.windUp.recipient": { en: "What is that?", cy: "Beth yw hwnnw?" },
  "act.windingUp.windUp.namedInRules": {
    en: "Do the rules name it as the one that gets what is left?",
    cy: "A yw’r rheolau’n ei enwi fel yr un sy’n cael yr hyn sydd ar ôl?",
  },
  "act.windingUp.windUp.assets": {
    en: "What is left once debts are paid?",
    cy: "Beth sydd ar ôl unwaith y telir dyledion?",
  },
  "act.windingUp.windUp.membersVote": {
    en: "The members’ vote for it",
    cy: "Pleidlais yr aelodau drosto",
  },
  "act.windingUp.windUp.membersVote.hint": {
    en: "Each with its votes for and against, and its day",
    cy: "Pob un gyda’i phleidleisiau o blaid ac yn erbyn, a’i diwrnod",
  },
  "act.windingUp.windUp.button": { en: "Wind it up", cy: "Ei ddirwyn i ben" },
  "act.windingUp.changeOwnership": {
    en: "Record who holds it from a day",
    cy: "Cofnodi pwy sy’n ei ddal o ddiwrnod ymlaen",
  },
  "act.windingUp.changeOwnership.intro": {
    en: "It replaces what the record said before. Who controls the body is worked out anew.",
    cy: "Mae’n disodli’r hyn a ddywedodd y cofnod o’r blaen. Cyfrifir o’r newydd pwy sy’n rheoli’r corff.",
  },
  "act.windingUp.changeOwnership.event": { en: "What changed?", cy: "Beth newidiodd?" },
  "act.windingUp.changeOwnership.on": { en: "From what day?", cy: "O ba ddiwrnod?" },
  "act.windingUp.changeOwnership.on.hint": {
    en: "Leave it empty for today",
    cy: "Gadewch yn wag ar gyfer heddiw",
  },
  "act.windingUp.changeOwnership.holders": {
    en: "Holders, one a line",
    cy: "Deiliaid, un y llinell",
  },
  "act.windingUp.changeOwnership.holders.hint": {
    en: "Name;class;votes;seats;share, like Members who work here;worker;75;6;75. Classes: worker, user, community, publicBody, investor, other, unknown. No person’s name",
    cy: "Enw;dosbarth;pleidleisiau;seddi;cyfran, fel Aelodau sy’n gweithio yma;worker;75;6;75. Dosbarthiadau: worker, user, community, publicBody, investor, other, unknown. Dim enw person",
  },
  "act.windingUp.changeOwnership.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.windingUp.joinFederation": {
    en: "Admit a body to the federation",
    cy: "Derbyn corff i’r ffederasiwn",
  },
  "act.windingUp.joinFederation.member": { en: "Which body joins?", cy: "Pa gorff sy’n ymuno?" },
  "act.windingUp.joinFederation.delegates": {
    en: "How many delegates does it send?",
    cy: "Faint o gynrychiolwyr y mae’n eu hanfon?",
  },
  "act.windingUp.joinFederation.button": { en: "Admit it", cy: "Ei dderbyn" },

  "windingUp.refused.ended": { en: "This body was wound up.", cy: "Dirwynwyd y corff hwn i ben." },
  "windingUp.remedy.ended": {
    en: "Nothing more can be done in its name. Its record stays.",
    cy: "Ni ellir gwneud dim mwy yn ei enw. Mae ei gofnod yn aros.",
  },
  "windingUp.refused.notRunning": {
    en: "This body does not run as a mutual yet.",
    cy: "Nid yw’r corff hwn yn rhedeg fel cydfuddiannol eto.",
  },
  "windingUp.remedy.notRunning": {
    en: "A case on the way is stopped, not wound up. Record its conversion first.",
    cy: "Caiff achos ar y ffordd ei atal, nid ei ddirwyn i ben. Cofnodwch ei drosi yn gyntaf.",
  },
  "windingUp.refused.noSuchVote": {
    en: "The record holds no such vote of the members.",
    cy: "Nid oes pleidlais o’r fath gan yr aelodau yn y cofnod.",
  },
  "windingUp.remedy.noSuchVote": {
    en: "Record the meeting that voted, or the ballot, and name it here.",
    cy: "Cofnodwch y cyfarfod a bleidleisiodd, neu’r bleidlais, a’i enwi yma.",
  },
  "windingUp.refused.membersDecide": {
    en: "The rules or the contract leave this to the members: {what}. No vote of theirs that reached {line} is named.",
    cy: "Mae’r rheolau neu’r contract yn gadael hyn i’r aelodau: {what}. Nid enwir pleidlais ganddynt a gyrhaeddodd {line}.",
  },
  "windingUp.remedy.membersDecide": {
    en: "Put it to the members ({what}). It needs {line} of the votes for and against.",
    cy: "Rhowch ef gerbron yr aelodau ({what}). Mae angen {line} o’r pleidleisiau o blaid ac yn erbyn.",
  },
  "windingUp.refused.locked": {
    en: "This cannot go to: {to}. The assets are locked: {lock}.",
    cy: "Ni chaiff hyn fynd i: {to}. Mae’r asedau dan glo: {lock}.",
  },
  "windingUp.remedy.locked": {
    en: "Name one of these in place of it: {instead}. Where the lock stands in the rules alone, the members can change the rules first.",
    cy: "Enwch un o’r rhain yn ei le: {instead}. Lle mae’r clo yn y rheolau’n unig, gall yr aelodau newid y rheolau yn gyntaf.",
  },
  "windingUp.refused.nothingLeft": {
    en: "Creditors alone take everything, and yet something is left.",
    cy: "Credydwyr yn unig sy’n cymryd popeth, ac eto mae rhywbeth ar ôl.",
  },
  "windingUp.remedy.nothingLeft": {
    en: "Enter nought as what is left, or say where it goes.",
    cy: "Rhowch ddim fel yr hyn sydd ar ôl, neu dywedwch i ble mae’n mynd.",
  },
  "windingUp.problem.future": {
    en: "Enter a day up to today, {day}",
    cy: "Rhowch ddiwrnod hyd at heddiw, {day}",
  },
  "windingUp.problem.beforeLast": {
    en: "Enter {day} or later: the record says who held it from then",
    cy: "Rhowch {day} neu ddiweddarach: mae’r cofnod yn dweud pwy oedd yn ei ddal o hynny",
  },
  "windingUp.problem.noHolders": {
    en: "Write at least one holder",
    cy: "Ysgrifennwch o leiaf un deiliad",
  },
  "windingUp.problem.manyHolders": {
    en: "Write {most} holders or fewer. Join the smallest as other",
    cy: "Ysgrifennwch {most} deiliad neu lai. Cyfunwch y lleiaf fel other",
  },
  "windingUp.problem.holderName": {
    en: "Row {row}: name the holder in 1 to 200 characters",
    cy: "Rhes {row}: enwch y deiliad mewn 1 i 200 nod",
  },
  "windingUp.problem.holderClass": {
    en: "Row {row}: write one of worker, user, community, publicBody, investor, other, unknown after the name",
    cy: "Rhes {row}: ysgrifennwch un o worker, user, community, publicBody, investor, other, unknown ar ôl yr enw",
  },
  "windingUp.problem.holderAmounts": {
    en: "Row {row}: write votes, seats and share as whole numbers, like ;75;6;75",
    cy: "Rhes {row}: ysgrifennwch bleidleisiau, seddi a chyfran fel rhifau cyfan, fel ;75;6;75",
  },
  "windingUp.problem.sameHolder": {
    en: "Row {row}: {name} stands twice. Write it once",
    cy: "Rhes {row}: mae {name} yno ddwywaith. Ysgrifennwch ef unwaith",
  },
  "windingUp.problem.noVotes": {
    en: "Give at least one holder votes",
    cy: "Rhowch bleidleisiau i o leiaf un deiliad",
  },
  "windingUp.problem.unreadable": {
    en: "Control cannot be worked out from these lines ({code}). Check votes and seats",
    cy: "Ni ellir cyfrifo rheolaeth o’r llinellau hyn ({code}). Gwiriwch bleidleisiau a seddi",
  },
  "windingUp.problem.joined": {
    en: "{member} is in the federation. Name a body that is not",
    cy: "Mae {member} yn y ffederasiwn. Enwch gorff nad yw",
  },
  "windingUp.letter.sold.subject": {
    en: "Control of the mutual has changed: {what}",
    cy: "Newidiodd rheolaeth y cydfuddiannol: {what}",
  },
  "windingUp.letter.sold.text": {
    en: "This is in the record: {what}. The findings say what it changes.",
    cy: "Mae hyn yn y cofnod: {what}. Mae’r canfyddiadau’n dweud beth mae’n ei newid.",
  },
  "windingUp.letter.ended.subject": {
    en: "The mutual is wound up",
    cy: "Dirwynwyd y cydfuddiannol i ben",
  },
  "windingUp.letter.ended.text": {
    en: "The mutual has ended. What is left goes to {destination}. Its record stays open to anyone.",
    cy: "Mae’r cydfuddiannol wedi dod i ben. Mae’r hyn sydd ar ôl yn mynd i {destination}. Mae ei gofnod yn aros yn agored i bawb.",
  },
  "windingUp.block": {
    en: "Control changed on {day} with no vote of the members: {what}. The members must decide, or it must be undone.",
    cy: "Newidiodd rheolaeth ar {day} heb bleidlais yr aelodau: {what}. Rhaid i’r aelodau benderfynu, neu rhaid ei ddadwneud.",
  },
};
