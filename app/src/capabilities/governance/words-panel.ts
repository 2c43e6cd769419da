/** The sentences of what a design does: verdicts, capture, groups, what would mend it. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governancePanelWords: Catalogue = {
  "governance.claim.workersAndUsers": {
    en: "Workers and users control it together",
    cy: "Gweithwyr a defnyddwyr sy’n ei reoli gyda’i gilydd",
  },
  "governance.claim.workersOnly": {
    en: "Employees control it by themselves",
    cy: "Gweithwyr cyflogedig yn unig sy’n ei reoli",
  },
  "governance.claim.workersUsersAndCommunity": {
    en: "Workers, users and the community control it",
    cy: "Gweithwyr, defnyddwyr a’r gymuned sy’n ei reoli",
  },
  "governance.claim.noCapture": {
    en: "No class can capture the service",
    cy: "Ni all un dosbarth gipio’r gwasanaeth",
  },
  "governance.claim.noOutsider": {
    en: "No outsider can block everyday decisions",
    cy: "Ni all neb o’r tu allan atal penderfyniadau bob dydd",
  },
  "governance.claim.withoutManagers": {
    en: "Control does not rest on managers",
    cy: "Nid yw’r rheolaeth yn dibynnu ar reolwyr",
  },
  "governance.claim.open": {
    en: "Open to all who are eligible",
    cy: "Yn agored i bawb sy’n gymwys",
  },
  "governance.held": {
    en: "They hold {votes} of the votes and elect {seats} of the board.",
    cy: "Mae ganddynt {votes} o’r pleidleisiau ac maent yn ethol {seats} o’r bwrdd.",
  },
  "governance.ofVotes": { en: "{votes} of the votes", cy: "{votes} o’r pleidleisiau" },
  "governance.brittle": {
    en: "It is brittle: it would fail if one of their classes voted with the others. A further class of workers or users, with none of them needed for over half, would end that.",
    cy: "Mae’n frau: byddai’n methu pe bai un o’u dosbarthiadau’n pleidleisio gyda’r lleill. Byddai dosbarth arall o weithwyr neu ddefnyddwyr, heb fod angen yr un ohonynt ar gyfer dros hanner, yn rhoi terfyn ar hynny.",
  },
  "governance.s33": {
    en: "A reserved contract asks for this: Procurement Act 2023 s.33. Our own standard does not.",
    cy: "Mae contract neilltuedig yn gofyn am hyn: Deddf Caffael 2023 a.33. Nid yw ein safon ein hunain yn gofyn.",
  },
  "governance.reason.insidersCannotPassOrdinary": {
    en: "They cannot pass everyday decisions by themselves.",
    cy: "Ni allant basio penderfyniadau bob dydd ar eu pen eu hunain.",
  },
  "governance.reason.outsidersCanPassOrdinary": {
    en: "The others can pass everyday decisions without them.",
    cy: "Gall y lleill basio penderfyniadau bob dydd hebddynt.",
  },
  "governance.reason.insidersLackBoardMajority": {
    en: "They do not appoint over half of the board.",
    cy: "Nid hwy sy’n penodi dros hanner y bwrdd.",
  },
  "governance.reason.outsidersHaveBoardMajority": {
    en: "The others appoint over half of the board.",
    cy: "Y lleill sy’n penodi dros hanner y bwrdd.",
  },
  "governance.reason.outsideOperativeVeto": {
    en: "{holder} can veto how it is run.",
    cy: "Gall {holder} roi feto ar sut y’i rhedir.",
  },
  "governance.reason.insidersCannotBlock": {
    en: "The others can do this without them: {kind}.",
    cy: "Gall y lleill wneud hyn hebddynt: {kind}.",
  },
  "governance.reason.ruleNotStated": {
    en: "The rules do not say who decides this: {kind}.",
    cy: "Nid yw’r rheolau’n dweud pwy sy’n penderfynu hyn: {kind}.",
  },
  "governance.capture.of.user": {
    en: "They can set pay and conditions against everyone who works in it.",
    cy: "Gallant bennu cyflog ac amodau yn erbyn pawb sy’n gweithio ynddo.",
  },
  "governance.capture.of.publicBody": {
    en: "It is run by a public body, whatever it is called.",
    cy: "Corff cyhoeddus sy’n ei redeg, beth bynnag y’i gelwir.",
  },
  "governance.capture.of.investor": {
    en: "It is run by an investor, whatever it is called.",
    cy: "Buddsoddwr sy’n ei redeg, beth bynnag y’i gelwir.",
  },
  "governance.capture.of.others": {
    en: "Nobody else is needed.",
    cy: "Nid oes angen neb arall.",
  },
  "governance.capture.onlyClass": {
    en: "No other class has a vote or a seat: users have no say. This is called producer capture where a public service has users.",
    cy: "Nid oes gan ddosbarth arall bleidlais na sedd: nid oes llais gan ddefnyddwyr. Gelwir hyn yn gipio gan gynhyrchwyr lle mae gan wasanaeth cyhoeddus ddefnyddwyr.",
  },
  "governance.capture.rules": {
    en: "They can change the rules too.",
    cy: "Gallant newid y rheolau hefyd.",
  },
  "governance.blocks": {
    en: "{class} can stop everyday decisions or the board by itself.",
    cy: "Gall {class} atal penderfyniadau bob dydd neu’r bwrdd ar ei ben ei hun.",
  },
  "governance.blockTogether": {
    en: "No outsider can alone, but together they can stop everyday decisions or the board.",
    cy: "Ni all neb o’r tu allan ar ei ben ei hun, ond gyda’i gilydd gallant atal penderfyniadau bob dydd neu’r bwrdd.",
  },
  "governance.outsiders.noOutsiders": {
    en: "Nobody outside holds a vote, a seat or a veto.",
    cy: "Nid oes gan neb o’r tu allan bleidlais, sedd na feto.",
  },
  "governance.outsiders.protects": {
    en: "Outside votes stop nothing by themselves. The veto protects the purpose and does not run the service.",
    cy: "Nid yw pleidleisiau o’r tu allan yn atal dim ar eu pen eu hunain. Mae’r feto yn diogelu’r diben ac nid yw’n rhedeg y gwasanaeth.",
  },
  "governance.outsiders.stopsNothing": {
    en: "Outside votes stop nothing by themselves.",
    cy: "Nid yw pleidleisiau o’r tu allan yn atal dim ar eu pen eu hunain.",
  },
  "governance.managers.met": {
    en: "With every manager’s vote and seat counted outside, workers and users still control it.",
    cy: "Gyda phleidlais a sedd pob rheolwr wedi’u cyfrif y tu allan, gweithwyr a defnyddwyr sy’n dal i’w reoli.",
  },
  "governance.managers.notMet": {
    en: "With managers’ votes and seats counted outside, workers and users do not control it.",
    cy: "Gyda phleidleisiau a seddi rheolwyr wedi’u cyfrif y tu allan, nid gweithwyr a defnyddwyr sy’n ei reoli.",
  },
  "governance.managers.notProven": {
    en: "It depends on votes that are not stated.",
    cy: "Mae’n dibynnu ar bleidleisiau na nodwyd.",
  },
  "governance.managers.notEvenWith": {
    en: "Workers and users do not control it, with or without their managers.",
    cy: "Nid gweithwyr a defnyddwyr sy’n ei reoli, gyda’u rheolwyr na hebddynt.",
  },
  "governance.managers.noneStated": {
    en: "No votes or seats are marked as managers’. Say how many are, to prove it.",
    cy: "Nid oes pleidleisiau na seddi wedi’u nodi fel rhai rheolwyr. Dywedwch faint sydd, i’w brofi.",
  },
  "governance.open.nobody": {
    en: "No class of workers, users or local people is among the members.",
    cy: "Nid oes dosbarth o weithwyr, defnyddwyr na phobl leol ymhlith yr aelodau.",
  },
  "governance.open.closed": {
    en: "Not everybody of these classes may join: {classes}.",
    cy: "Ni chaiff pawb o’r dosbarthiadau hyn ymuno: {classes}.",
  },
  "governance.open.dear": {
    en: "Joining costs {price}. Our own standard allows £25.",
    cy: "Mae ymuno’n costio {price}. Mae ein safon ein hunain yn caniatáu £25.",
  },
  "governance.open.met": {
    en: "Everybody may join, for {price} at most.",
    cy: "Caiff pawb ymuno, am {price} ar y mwyaf.",
  },
  "governance.name": { en: "{name}", cy: "{name}" },
  "governance.group": { en: "{names}", cy: "{names}" },
  "governance.nobody": { en: "Nobody", cy: "Neb" },
  "governance.moreGroups": { en: "and {more} more", cy: "a {more} arall" },
  "governance.groups": { en: "Smallest groups that can…", cy: "Y grwpiau lleiaf a all…" },
  "governance.groups.caption": {
    en: "Smallest groups that can pass or block each kind of decision",
    cy: "Y grwpiau lleiaf a all basio neu atal pob math o benderfyniad",
  },
  "governance.groups.decision": { en: "Decision", cy: "Penderfyniad" },
  "governance.groups.pass": { en: "Pass it", cy: "Ei basio" },
  "governance.groups.block": { en: "Block it", cy: "Ei atal" },
  "governance.mend": { en: "What each change would do", cy: "Beth fyddai pob newid yn ei wneud" },
  "governance.then": { en: "Then", cy: "Yna" },
  "governance.tryIt": { en: "Try it", cy: "Rhowch gynnig arno" },
  "governance.change.both": { en: "{one} {two}", cy: "{one} {two}" },
  "governance.change.move.votes": {
    en: "Move {by} votes from {from} to {to}.",
    cy: "Symudwch {by} pleidlais o {from} i {to}.",
  },
  "governance.change.move.seats": {
    en: {
      plural: "by",
      one: "Move 1 seat from {from} to {to}.",
      other: "Move {by} seats from {from} to {to}.",
    },
    cy: {
      plural: "by",
      one: "Symudwch 1 sedd o {from} i {to}.",
      other: "Symudwch {by} sedd o {from} i {to}.",
    },
  },
  "governance.change.veto": {
    en: "Keep the veto of {holder} for winding up, sale and changes of rules only.",
    cy: "Cadwch feto {holder} ar gyfer dirwyn i ben, gwerthu a newid rheolau yn unig.",
  },
  "governance.change.lines": {
    en: "Ask for at least 75% of the votes wherever less is asked for now.",
    cy: "Gofynnwch am o leiaf 75% o’r pleidleisiau lle bynnag y gofynnir am lai nawr.",
  },
  "governance.change.cut": {
    en: "{class} at {votes} votes and {seats} seats, {other} at {otherVotes} votes and {otherSeats} seats.",
    cy: "{class} ar {votes} pleidlais a {seats} sedd, {other} ar {otherVotes} pleidlais a {otherSeats} sedd.",
  },
  "governance.spoken": { en: "{verdicts}.", cy: "{verdicts}." },
  "governance.spoken.workersAndUsers.met": {
    en: "workers and users control it",
    cy: "gweithwyr a defnyddwyr sy’n ei reoli",
  },
  "governance.spoken.workersAndUsers.notMet": {
    en: "workers and users do not control it",
    cy: "nid gweithwyr a defnyddwyr sy’n ei reoli",
  },
  "governance.spoken.workersAndUsers.notProven": {
    en: "control by workers and users is not proven",
    cy: "ni phrofwyd rheolaeth gan weithwyr a defnyddwyr",
  },
  "governance.spoken.workersOnly.met": {
    en: "employees alone control it",
    cy: "gweithwyr cyflogedig yn unig sy’n ei reoli",
  },
  "governance.spoken.workersOnly.notMet": {
    en: "employees alone do not",
    cy: "nid gweithwyr cyflogedig yn unig",
  },
  "governance.spoken.workersOnly.notProven": {
    en: "control by employees alone is not proven",
    cy: "ni phrofwyd rheolaeth gan weithwyr cyflogedig yn unig",
  },
  "governance.spoken.workersUsersAndCommunity.met": {
    en: "with the community they do",
    cy: "gyda’r gymuned hwy sy’n ei reoli",
  },
  "governance.spoken.workersUsersAndCommunity.notMet": {
    en: "nor with the community",
    cy: "na chyda’r gymuned",
  },
  "governance.spoken.workersUsersAndCommunity.notProven": {
    en: "with the community it is not proven",
    cy: "gyda’r gymuned nid yw wedi’i brofi",
  },
  "governance.spoken.captured": {
    en: "one class can capture it",
    cy: "gall un dosbarth ei gipio",
  },
  "governance.spoken.free": {
    en: "no class can capture it",
    cy: "ni all un dosbarth ei gipio",
  },
  "governance.compare": { en: "Two designs side by side", cy: "Dau gynllun ochr yn ochr" },
  "governance.compare.caption": {
    en: "What changes between the two",
    cy: "Beth sy’n newid rhwng y ddau",
  },
  "governance.compare.question": { en: "Question", cy: "Cwestiwn" },
  "governance.compare.everyday": {
    en: "Who passes an everyday decision?",
    cy: "Pwy sy’n pasio penderfyniad bob dydd?",
  },
  "governance.compare.stopRules": {
    en: "Who can stop a change of rules?",
    cy: "Pwy all atal newid rheolau?",
  },
  "governance.compare.tension": {
    en: "Two questions pull apart: the law’s reserved contract asks for control by employees alone, and our own standard asks that no class can capture the service. Both stand here; the choice is yours.",
    cy: "Mae dau gwestiwn yn tynnu’n groes: mae contract neilltuedig y gyfraith yn gofyn am reolaeth gan weithwyr cyflogedig yn unig, a’n safon ein hunain yn gofyn na all un dosbarth gipio’r gwasanaeth. Mae’r ddau yma; chi biau’r dewis.",
  },
  "governance.compare.proposed": {
    en: "A: version {version}, proposed",
    cy: "A: fersiwn {version}, a gynigiwyd",
  },
  "governance.compare.here": { en: "B: as on this page", cy: "B: fel ar y dudalen hon" },
};
