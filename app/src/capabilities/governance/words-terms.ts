/** The sentences of the terms of a design: for the rulebook, for two designs side by side, and for the boxes. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governanceTermWords: Catalogue = {
  "governance.term.form": { en: "Legal form", cy: "Ffurf gyfreithiol" },
  "governance.term.model": { en: "After the model of", cy: "Ar ôl model" },
  "governance.term.class": { en: "Class: {name}", cy: "Dosbarth: {name}" },
  "governance.term.classSays": {
    en: "{who}. {join} Joining costs {price}. Votes: {votes}. Seats on the board: {seats}, {chosen}.",
    cy: "{who}. {join} Mae ymuno’n costio {price}. Pleidleisiau: {votes}. Seddi ar y bwrdd: {seats}, {chosen}.",
  },
  "governance.term.open": { en: "All of them may join.", cy: "Caiff pob un ymuno." },
  "governance.term.named": {
    en: "Members are named or admitted one by one.",
    cy: "Caiff aelodau eu henwi neu eu derbyn fesul un.",
  },
  "governance.term.oneMemberOneVote": {
    en: "Inside each class, one member has one vote",
    cy: "O fewn pob dosbarth, un bleidlais sydd gan bob aelod",
  },
  "governance.term.removalBy": {
    en: "A director may be removed by",
    cy: "Caniateir diswyddo cyfarwyddwr gan",
  },
  "governance.term.layer": {
    en: "Votes that are cast for others",
    cy: "Pleidleisiau a fwrir dros eraill",
  },
  "governance.term.ordinary": { en: "Everyday decisions", cy: "Penderfyniadau bob dydd" },
  "governance.term.budgetBy": { en: "The budget is decided by", cy: "Penderfynir y gyllideb gan" },
  "governance.term.standardsBy": {
    en: "The standards of the service are set by",
    cy: "Pennir safonau’r gwasanaeth gan",
  },
  "governance.term.surplusBy": {
    en: "The use of surplus is decided by",
    cy: "Penderfynir defnydd y gwarged gan",
  },
  "governance.term.vetoes": { en: "Vetoes", cy: "Fetos" },
  "governance.term.noVeto": { en: "Nobody has a veto.", cy: "Nid oes gan neb feto." },
  "governance.term.veto.protective": {
    en: "{holder}, to protect the purpose: {over}.",
    cy: "{holder}, i ddiogelu’r diben: {over}.",
  },
  "governance.term.veto.operative": {
    en: "{holder}, over the running: {over}.",
    cy: "{holder}, dros y rhedeg: {over}.",
  },
  "governance.term.chair": { en: "The chair’s casting vote", cy: "Pleidlais fwrw’r cadeirydd" },
  "governance.term.electionYears": { en: "Elections to the board", cy: "Etholiadau i’r bwrdd" },
  "governance.term.years": {
    en: { plural: "years", one: "every year", other: "every {years} years" },
    cy: { plural: "years", one: "bob blwyddyn", other: "bob {years} blynedd" },
  },
  "governance.term.voices": {
    en: "Seats for carers and advocates",
    cy: "Seddi i ofalwyr ac eiriolwyr",
  },
  "governance.term.voiceSeats": { en: "{seats} of the seats above", cy: "{seats} o’r seddi uchod" },
  "governance.term.noVoiceNeeded": {
    en: "None: users speak for themselves",
    cy: "Dim: mae defnyddwyr yn siarad drostynt eu hunain",
  },
  "governance.term.noVoice": { en: "None", cy: "Dim" },
  "governance.term.quorum": { en: "Quorum of a members’ meeting", cy: "Cworwm cyfarfod aelodau" },
  "governance.term.quorumOf": {
    en: "{members} members, and at least {percent}% of all members",
    cy: "{members} aelod, ac o leiaf {percent}% o’r holl aelodau",
  },
  "governance.term.notice": {
    en: "Notice of a members’ meeting",
    cy: "Rhybudd o gyfarfod aelodau",
  },
  "governance.term.clearDays": { en: "{days} clear days", cy: "{days} diwrnod clir" },
  "governance.term.month": {
    en: "The annual meeting is held in",
    cy: "Cynhelir y cyfarfod blynyddol ym mis",
  },
  "governance.term.assetLock": { en: "Asset lock", cy: "Clo asedau" },
  "governance.term.surplus": { en: "Surplus", cy: "Gwarged" },
  "governance.term.sale": { en: "Selling the mutual", cy: "Gwerthu’r cydfuddiannol" },
  "governance.term.assignment": { en: "Passing on the contract", cy: "Trosglwyddo’r contract" },
  "governance.term.investor": {
    en: "Taking in an outside investor",
    cy: "Derbyn buddsoddwr allanol",
  },
  "governance.term.needsMembers": {
    en: "Only by a vote of the members",
    cy: "Dim ond drwy bleidlais yr aelodau",
  },
  "governance.term.boardMay": {
    en: "The board may, without the members",
    cy: "Caiff y bwrdd, heb yr aelodau",
  },
  "governance.yesNo.yes": { en: "Yes", cy: "Ie" },
  "governance.yesNo.no": { en: "No", cy: "Na" },
  "governance.notSaid": { en: "Not said", cy: "Heb ei ddweud" },
  "governance.layers": {
    en: "Votes cast by a trust or by member bodies",
    cy: "Pleidleisiau a fwrir gan ymddiriedolaeth neu gan gyrff sy’n aelodau",
  },
  "governance.layersHint": {
    en: "Where a trust or member bodies cast the votes of a class, say who names the trustees, or who votes inside each body. Who controls it is then read from them. A trust may stand behind a trust.",
    cy: "Lle mae ymddiriedolaeth neu gyrff sy’n aelodau yn bwrw pleidleisiau dosbarth, dywedwch pwy sy’n enwi’r ymddiriedolwyr, neu pwy sy’n pleidleisio y tu mewn i bob corff. Darllenir pwy sy’n ei reoli oddi yno. Gall ymddiriedolaeth sefyll y tu ôl i ymddiriedolaeth.",
  },
  "governance.moreLayers": {
    en: "A trust behind a trust, or more of them",
    cy: "Ymddiriedolaeth y tu ôl i ymddiriedolaeth, neu ragor ohonynt",
  },
  "governance.layerTwice": {
    en: "Choose another class: the votes of this one are cast by others already",
    cy: "Dewiswch ddosbarth arall: mae eraill eisoes yn bwrw pleidleisiau hwn",
  },
  "governance.layersInCircle": {
    en: "Choose another class: these would stand behind one another in a circle, with nobody at the end",
    cy: "Dewiswch ddosbarth arall: byddai’r rhain y tu ôl i’w gilydd mewn cylch, heb neb ar y diwedd",
  },
  "governance.layerOther": {
    en: "Enter this for another class: one with a name, and not the class whose votes are cast",
    cy: "Rhowch hyn i ddosbarth arall: un ag enw, ac nid y dosbarth y bwrir ei bleidleisiau",
  },
  "governance.voicesWithin": {
    en: "Enter {most} or fewer: these seats are among the class’s own",
    cy: "Rhowch {most} neu lai: mae’r seddi hyn ymhlith rhai’r dosbarth ei hun",
  },
  "governance.column.eligibility": { en: "Who may join", cy: "Pwy a gaiff ymuno" },
  "governance.column.chosen": { en: "How its seats are filled", cy: "Sut y llenwir ei seddi" },
  "governance.column.voiceSeats": {
    en: "Seats for carers and advocates",
    cy: "Seddi i ofalwyr ac eiriolwyr",
  },
  "governance.column.mostVotes": {
    en: "Counts for at most",
    cy: "Yn cyfrif am ddim mwy na",
  },
  "governance.cap.none": { en: "no limit", cy: "dim terfyn" },
  "governance.cap.1/20": { en: "5% of all votes cast", cy: "5% o’r holl bleidleisiau" },
  "governance.cap.1/10": { en: "10% of all votes cast", cy: "10% o’r holl bleidleisiau" },
  "governance.cap.1/5": { en: "20% of all votes cast", cy: "20% o’r holl bleidleisiau" },
  "governance.cap.1/4": { en: "25% of all votes cast", cy: "25% o’r holl bleidleisiau" },
  "governance.cap.1/3": { en: "a third of all votes cast", cy: "traean o’r holl bleidleisiau" },
  "governance.cap.2/5": { en: "40% of all votes cast", cy: "40% o’r holl bleidleisiau" },
  "governance.cap.1/2": { en: "half of all votes cast", cy: "hanner yr holl bleidleisiau" },
  "governance.term.cap": { en: "The most votes of {name}", cy: "Pleidleisiau mwyaf {name}" },
  "governance.term.cap.class": {
    en: "Whatever votes they hold, and however few others vote, together they count for at most this part of all votes cast: {most}.",
    cy: "Pa bleidleisiau bynnag sydd ganddynt, a waeth pa mor ychydig o eraill sy’n pleidleisio, maent gyda’i gilydd yn cyfrif am ddim mwy na’r rhan hon o’r holl bleidleisiau a fwrir: {most}.",
  },
  "governance.term.cap.bodies": {
    en: "However large it is, each member body counts for at most this part of all votes cast: {most}.",
    cy: "Waeth pa mor fawr ydyw, mae pob corff sy’n aelod yn cyfrif am ddim mwy na’r rhan hon o’r holl bleidleisiau a fwrir: {most}.",
  },
  "governance.control.cap": {
    en: "Votes are capped, however many are held, at this part of all votes cast: {who}, {most}.",
    cy: "Rhoddir terfyn ar bleidleisiau, faint bynnag a ddelir, ar y rhan hon o’r holl bleidleisiau a fwrir: {who}, {most}.",
  },
  "governance.compare.differences": {
    en: "What the rules say differently",
    cy: "Beth mae’r rheolau’n ei ddweud yn wahanol",
  },
  "governance.compare.same": {
    en: "The rules of both say the same.",
    cy: "Mae rheolau’r ddau’n dweud yr un peth.",
  },
  "governance.compare.nothing": { en: "not said", cy: "heb ei ddweud" },
  "governance.compare.doesNotArise": { en: "Does not arise", cy: "Nid yw’n codi" },
  "governance.month.1": { en: "January", cy: "Ionawr" },
  "governance.month.2": { en: "February", cy: "Chwefror" },
  "governance.month.3": { en: "March", cy: "Mawrth" },
  "governance.month.4": { en: "April", cy: "Ebrill" },
  "governance.month.5": { en: "May", cy: "Mai" },
  "governance.month.6": { en: "June", cy: "Mehefin" },
  "governance.month.7": { en: "July", cy: "Gorffennaf" },
  "governance.month.8": { en: "August", cy: "Awst" },
  "governance.month.9": { en: "September", cy: "Medi" },
  "governance.month.10": { en: "October", cy: "Hydref" },
  "governance.month.11": { en: "November", cy: "Tachwedd" },
  "governance.month.12": { en: "December", cy: "Rhagfyr" },
};
