/** The sentences of great changes: consents, another form, everything passed on, a part sold, an instrument, the end. */
import type { Catalogue } from "@rochdale/language/message.ts";

const voteHint = {
  en: "Each with its votes for and against, and its day. Leave it empty where there was none",
  cy: "Pob un gyda’i phleidleisiau o blaid ac yn erbyn, a’i diwrnod. Gadewch yn wag lle nad oedd un",
};
const vote = { en: "The members’ vote for it", cy: "Pleidlais yr aelodau drosto" };
const recipient = { en: "What is that body?", cy: "Beth yw’r corff hwnnw?" };
const record = { en: "Record it", cy: "Ei gofnodi" };

export const endingActWords: Catalogue = {
  "act.windingUp.consent": {
    en: "Record a consent, given or refused",
    cy: "Cofnodi cydsyniad, wedi’i roi neu ei wrthod",
  },
  "act.windingUp.consent.intro": {
    en: "Some changes need a word from outside first. The last answer counts.",
    cy: "Mae angen gair o’r tu allan yn gyntaf ar rai newidiadau. Yr ateb olaf sy’n cyfrif.",
  },
  "act.windingUp.consent.consent": { en: "Who was asked?", cy: "Pwy a ofynnwyd?" },
  "act.windingUp.consent.step": { en: "For what?", cy: "Am beth?" },
  "act.windingUp.consent.given": { en: "Was consent given?", cy: "A roddwyd cydsyniad?" },
  "act.windingUp.consent.paper": { en: "Their letter", cy: "Eu llythyr" },
  "act.windingUp.consent.button": record,

  "act.windingUp.changeForm": { en: "Change the legal form", cy: "Newid y ffurf gyfreithiol" },
  "act.windingUp.changeForm.intro": {
    en: "The body lives on in another form. A society needs two meetings of its members. What the asset lock forbids is refused.",
    cy: "Mae’r corff yn byw ymlaen mewn ffurf arall. Mae angen dau gyfarfod o’i haelodau ar gymdeithas. Gwrthodir yr hyn y mae’r clo asedau’n ei wahardd.",
  },
  "act.windingUp.changeForm.to": { en: "What does it become?", cy: "Beth mae’n dod?" },
  "act.windingUp.changeForm.lock": {
    en: "What asset lock will it have?",
    cy: "Pa glo asedau fydd ganddo?",
  },
  "act.windingUp.changeForm.membersVote": vote,
  "act.windingUp.changeForm.membersVote.hint": voteHint,
  "act.windingUp.changeForm.registrar": { en: "Who registered it?", cy: "Pwy a’i cofrestrodd?" },
  "act.windingUp.changeForm.number": {
    en: "Number in that register",
    cy: "Rhif yn y gofrestr honno",
  },
  "act.windingUp.changeForm.button": { en: "Change the form", cy: "Newid y ffurf" },

  "act.windingUp.passOn": {
    en: "Join with another body, or pass everything to it",
    cy: "Uno â chorff arall, neu drosglwyddo popeth iddo",
  },
  "act.windingUp.passOn.intro": {
    en: "This body ends; another goes on with what it had and owed. Its record stays.",
    cy: "Daw’r corff hwn i ben; mae un arall yn parhau â’r hyn oedd ganddo a’r hyn oedd yn ddyledus. Mae ei gofnod yn aros.",
  },
  "act.windingUp.passOn.how": { en: "How?", cy: "Sut?" },
  "act.windingUp.passOn.body": { en: "Which body goes on?", cy: "Pa gorff sy’n parhau?" },
  "act.windingUp.passOn.recipient": recipient,
  "act.windingUp.passOn.namedInRules": {
    en: "Do the rules name it as the one that gets what is left?",
    cy: "A yw’r rheolau’n ei enwi fel yr un sy’n cael yr hyn sydd ar ôl?",
  },
  "act.windingUp.passOn.assets": {
    en: "What are the assets worth, less debts?",
    cy: "Beth yw gwerth yr asedau, heb ddyledion?",
  },
  "act.windingUp.passOn.membersVote": vote,
  "act.windingUp.passOn.membersVote.hint": voteHint,
  "act.windingUp.passOn.registrar": {
    en: "Who registered the resolution?",
    cy: "Pwy a gofrestrodd y penderfyniad?",
  },
  "act.windingUp.passOn.button": { en: "Pass everything on", cy: "Trosglwyddo popeth" },

  "act.windingUp.sellUnit": {
    en: "Record that a part of the service was sold",
    cy: "Cofnodi bod rhan o’r gwasanaeth wedi’i gwerthu",
  },
  "act.windingUp.sellUnit.intro": {
    en: "A day centre, a shop, a home: members decide on selling what the body has.",
    cy: "Canolfan ddydd, siop, cartref: yr aelodau sy’n penderfynu ar werthu’r hyn sydd gan y corff.",
  },
  "act.windingUp.sellUnit.unit": { en: "Which part?", cy: "Pa ran?" },
  "act.windingUp.sellUnit.buyer": { en: "Who bought it?", cy: "Pwy a’i prynodd?" },
  "act.windingUp.sellUnit.buyer.hint": {
    en: "The name of the organisation. Name no person",
    cy: "Enw’r sefydliad. Peidiwch ag enwi neb",
  },
  "act.windingUp.sellUnit.recipient": recipient,
  "act.windingUp.sellUnit.staff": {
    en: "How many staff go with it?",
    cy: "Faint o staff sy’n mynd gyda hi?",
  },
  "act.windingUp.sellUnit.price": { en: "For how much?", cy: "Am faint?" },
  "act.windingUp.sellUnit.fullValue": {
    en: "Is that its full value, by somebody independent?",
    cy: "Ai dyna ei gwerth llawn, yn ôl rhywun annibynnol?",
  },
  "act.windingUp.sellUnit.membersVote": vote,
  "act.windingUp.sellUnit.membersVote.hint": voteHint,
  "act.windingUp.sellUnit.button": record,

  "act.windingUp.signInstrument": {
    en: "Record a signed instrument of dissolution",
    cy: "Cofnodi offeryn diddymu wedi’i lofnodi",
  },
  "act.windingUp.signInstrument.intro": {
    en: "A society may end by a paper that three quarters of all its members sign. It says what the society has and owes, and where the rest goes.",
    cy: "Caiff cymdeithas ddod i ben drwy bapur y mae tri chwarter ei holl aelodau’n ei lofnodi. Mae’n dweud beth sydd gan y gymdeithas, beth sy’n ddyledus ganddi, ac i ble mae’r gweddill yn mynd.",
  },
  "act.windingUp.signInstrument.signed": {
    en: "How many members signed?",
    cy: "Faint o aelodau a lofnododd?",
  },
  "act.windingUp.signInstrument.members": {
    en: "How many members are there?",
    cy: "Faint o aelodau sydd?",
  },
  "act.windingUp.signInstrument.instrument": {
    en: "The instrument, without the names of those who signed",
    cy: "Yr offeryn, heb enwau’r rhai a lofnododd",
  },
  "act.windingUp.signInstrument.button": record,

  "windingUp.how.resolution": {
    en: "By a resolution of the members",
    cy: "Drwy benderfyniad yr aelodau",
  },
  "windingUp.how.instrument": {
    en: "By an instrument that three quarters of all members signed",
    cy: "Drwy offeryn a lofnodwyd gan dri chwarter yr holl aelodau",
  },
  "windingUp.how.court": { en: "By a court", cy: "Gan lys" },

  "windingUp.refused.noRules": {
    en: "The record holds no rules of this body, so nobody knows its lock or its lines.",
    cy: "Nid oes rheolau’r corff hwn yn y cofnod, felly ni ŵyr neb ei glo na’i linellau.",
  },
  "windingUp.remedy.noRules": {
    en: "Register the rules first.",
    cy: "Cofrestrwch y rheolau yn gyntaf.",
  },
  "windingUp.refused.membersCarry": {
    en: "The members decide this: {matter}. No vote that carried it by {line} is named.",
    cy: "Yr aelodau sy’n penderfynu hyn: {matter}. Nid enwir pleidlais a’i derbyniodd o {line}.",
  },
  "windingUp.remedy.membersCarry": {
    en: "Put it to a members’ meeting as this matter: {matter}. It needs {line}. Then name that meeting here.",
    cy: "Rhowch ef gerbron cyfarfod aelodau fel y mater hwn: {matter}. Mae angen {line}. Yna enwch y cyfarfod yma.",
  },
  "windingUp.refused.twoMeetings.ccbsa-s111": {
    en: "A society joins another only by two meetings of its members. No such resolution is named: {matter}, by the rules’ {line} too.",
    cy: "Dim ond drwy ddau gyfarfod o’i haelodau y mae cymdeithas yn uno ag un arall. Nid enwir penderfyniad o’r fath: {matter}, gyda {line} y rheolau hefyd.",
  },
  "windingUp.remedy.twoMeetings.ccbsa-s111": {
    en: "Carry it by two thirds of those who vote, and by the rules’ {line}; confirm it by over half, 14 days to a month later. The matter: {matter}.",
    cy: "Derbyniwch ef o ddwy ran o dair o’r rhai sy’n pleidleisio, ac o {line} y rheolau; cadarnhewch ef o fwy na hanner, 14 diwrnod i fis yn ddiweddarach. Y mater: {matter}.",
  },
  "windingUp.refused.twoMeetings.ccbsa-s113": {
    en: "A society becomes or joins a company only by two meetings of its members. No such resolution is named: {matter}, by the rules’ {line} too.",
    cy: "Dim ond drwy ddau gyfarfod o’i haelodau y daw cymdeithas yn gwmni neu y mae’n ymuno ag un. Nid enwir penderfyniad o’r fath: {matter}, gyda {line} y rheolau hefyd.",
  },
  "windingUp.remedy.twoMeetings.ccbsa-s113": {
    en: "Carry it by three quarters, with half of all members voting, and by the rules’ {line}; confirm it by over half, 14 days to a month later. The matter: {matter}.",
    cy: "Derbyniwch ef o dri chwarter, gyda hanner yr holl aelodau’n pleidleisio, ac o {line} y rheolau; cadarnhewch ef o fwy na hanner, 14 diwrnod i fis yn ddiweddarach. Y mater: {matter}.",
  },
  "windingUp.refused.consent": {
    en: "This needs consent from outside that the record does not hold: {consent}.",
    cy: "Mae angen cydsyniad o’r tu allan nad yw yn y cofnod: {consent}.",
  },
  "windingUp.remedy.consent": {
    en: "Ask for it, and let an outside person record the answer: {consent}.",
    cy: "Gofynnwch amdano, a gadewch i berson o’r tu allan gofnodi’r ateb: {consent}.",
  },
  "windingUp.refused.sameForm": {
    en: "The body has this form and this lock already.",
    cy: "Mae gan y corff y ffurf hon a’r clo hwn eisoes.",
  },
  "windingUp.remedy.sameForm": {
    en: "To change other rules, propose a design and register it.",
    cy: "I newid rheolau eraill, cynigiwch gynllun a’i gofrestru.",
  },
  "windingUp.refused.form.form": {
    en: "A community interest company cannot become this: {form}. Its assets stay locked for good: {own}.",
    cy: "Ni all cwmni buddiannau cymunedol ddod yn hyn: {form}. Mae ei asedau’n aros dan glo am byth: {own}.",
  },
  "windingUp.remedy.form.form": {
    en: "It may become a charity, or a society with the lock in law, if its Regulator agrees. Not this: {form}, with {lock}.",
    cy: "Caiff ddod yn elusen, neu’n gymdeithas gyda’r clo yn y gyfraith, os yw ei Reoleiddiwr yn cytuno. Nid hyn: {form}, gyda {lock}.",
  },
  "windingUp.refused.form.lock": {
    en: "The change would free assets that are locked: {own}. The new lock would be: {lock}.",
    cy: "Byddai’r newid yn rhyddhau asedau sydd dan glo: {own}. Y clo newydd fyddai: {lock}.",
  },
  "windingUp.remedy.form.lock": {
    en: "Choose a form and a lock that keep what is locked now: {own}. Not this: {form}.",
    cy: "Dewiswch ffurf a chlo sy’n cadw’r hyn sydd dan glo nawr: {own}. Nid hyn: {form}.",
  },
  "windingUp.refused.form.carries": {
    en: "This form cannot have this lock. Form: {form}. Lock: {lock}.",
    cy: "Ni all y ffurf hon gael y clo hwn. Ffurf: {form}. Clo: {lock}.",
  },
  "windingUp.remedy.form.carries": {
    en: "Choose a lock that the form can have. A rule of its own can stand in any form.",
    cy: "Dewiswch glo y gall y ffurf ei gael. Gall rheol ei hun sefyll mewn unrhyw ffurf.",
  },
  "windingUp.refused.court": {
    en: "Who acts for the body cannot record an order of a court for it.",
    cy: "Ni all pwy sy’n gweithredu dros y corff gofnodi gorchymyn llys drosto.",
  },
  "windingUp.remedy.court": {
    en: "Let the regulator record it.",
    cy: "Gadewch i’r rheoleiddiwr ei gofnodi.",
  },
  "windingUp.refused.noInstrument": {
    en: "Only a registered society can end by an instrument that its members sign.",
    cy: "Dim ond cymdeithas gofrestredig all ddod i ben drwy offeryn y mae ei haelodau’n ei lofnodi.",
  },
  "windingUp.remedy.noInstrument": {
    en: "Put a resolution to wind up to the members.",
    cy: "Rhowch benderfyniad i ddirwyn i ben gerbron yr aelodau.",
  },
  "windingUp.refused.notSigned": {
    en: "The record holds no signed instrument of dissolution.",
    cy: "Nid oes offeryn diddymu wedi’i lofnodi yn y cofnod.",
  },
  "windingUp.remedy.notSigned": {
    en: "Record the signed instrument first.",
    cy: "Cofnodwch yr offeryn wedi’i lofnodi yn gyntaf.",
  },
  "windingUp.refused.tooFewSigned": {
    en: "{signed} of {members} members signed. It takes three quarters of all members, not of those who came.",
    cy: "Llofnododd {signed} o {members} aelod. Mae angen tri chwarter yr holl aelodau, nid o’r rhai a ddaeth.",
  },
  "windingUp.remedy.tooFewSigned": {
    en: "Gather {needed} signatures or more.",
    cy: "Casglwch {needed} llofnod neu fwy.",
  },
  "windingUp.problem.moreSigned": {
    en: "Enter {members} or fewer: no more can sign than there are members",
    cy: "Rhowch {members} neu lai: ni all mwy lofnodi nag sydd o aelodau",
  },
  "windingUp.problem.fewer": {
    en: "The register counts {known} members. Enter {known} or more, or count the register again",
    cy: "Mae’r gofrestr yn cyfrif {known} aelod. Rhowch {known} neu fwy, neu cyfrifwch y gofrestr eto",
  },
  "windingUp.letter.form.subject": {
    en: "The mutual changed its legal form",
    cy: "Newidiodd y cydfuddiannol ei ffurf gyfreithiol",
  },
  "windingUp.letter.form.text": {
    en: "It is now: {form}. Its new rules must be registered; until then its asset lock is not proven.",
    cy: "Bellach mae’n: {form}. Rhaid cofrestru ei rheolau newydd; tan hynny nid yw ei chlo asedau wedi’i brofi.",
  },
  "windingUp.letter.joined.text": {
    en: "The mutual has ended. Everything passed to {body}. Its record stays open to anyone.",
    cy: "Mae’r cydfuddiannol wedi dod i ben. Aeth popeth i {body}. Mae ei gofnod yn aros yn agored i bawb.",
  },
  "windingUp.letter.unit.subject": {
    en: "A part of the service was sold",
    cy: "Gwerthwyd rhan o’r gwasanaeth",
  },
  "windingUp.letter.unit.text": {
    en: "This part was sold: {unit}. The buyer: {buyer}. The findings say what it changes.",
    cy: "Gwerthwyd y rhan hon: {unit}. Y prynwr: {buyer}. Mae’r canfyddiadau’n dweud beth mae’n ei newid.",
  },
};
