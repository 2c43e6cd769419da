/** The words of the page of a ballot's key-holders. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const keysPageWords: Catalogue = {
  "keys.title": {
    en: "Who holds the keys of this ballot",
    cy: "Pwy sy’n dal allweddi’r bleidlais hon",
  },
  "keys.link": { en: "Who holds the keys", cy: "Pwy sy’n dal yr allweddi" },
  "keys.intro": {
    en: "Every vote is locked in the voter’s own browser. No one person has the key that opens the result.",
    cy: "Mae pob pleidlais yn cael ei chloi ym mhorwr y pleidleisiwr ei hun. Nid oes gan yr un person yr allwedd sy’n agor y canlyniad.",
  },
  "keys.intro.together": {
    en: "Any {threshold} of the {holders} holders open the result together, after the ballot has closed. One who loses a key stops nothing while {threshold} remain.",
    cy: "Gall unrhyw {threshold} o’r {holders} deiliad agor y canlyniad gyda’i gilydd, ar ôl i’r bleidlais gau. Nid yw colli un allwedd yn atal dim tra bo {threshold} ar ôl.",
  },
  "keys.intro.risk": {
    en: "Any {threshold} of them together could also open single votes. That is why they stand for different sides.",
    cy: "Gallai unrhyw {threshold} ohonynt gyda’i gilydd agor pleidleisiau unigol hefyd. Dyna pam eu bod yn sefyll dros wahanol ochrau.",
  },
  "keys.intro.single": {
    en: "One person holds the whole key. That person could open any vote alone, and if the key is lost the result is lost. This is only for a very small body or a rehearsal.",
    cy: "Un person sy’n dal yr allwedd gyfan. Gallai’r person hwnnw agor unrhyw bleidlais ar ei ben ei hun, ac os collir yr allwedd collir y canlyniad. Dim ond ar gyfer corff bach iawn neu ymarfer y mae hyn.",
  },
  "keys.none": {
    en: "No key-holders have been named for this ballot.",
    cy: "Ni enwyd deiliaid allweddi ar gyfer y bleidlais hon.",
  },
  "keys.notVerifiable": {
    en: "This ballot uses the plain box, which has no keys.",
    cy: "Mae’r bleidlais hon yn defnyddio’r blwch plaen, nad oes ganddo allweddi.",
  },
  "keys.table": {
    en: "The holders, and how far each has come",
    cy: "Y deiliaid, a pha mor bell y mae pob un wedi cyrraedd",
  },
  "keys.column.holder": { en: "Holder", cy: "Deiliad" },
  "keys.column.side": { en: "Stands for", cy: "Yn sefyll dros" },
  "keys.column.made": { en: "Key made", cy: "Allwedd wedi’i gwneud" },
  "keys.column.completed": { en: "Checked with the others", cy: "Wedi’i gwirio gyda’r lleill" },
  "keys.column.rehearsed": { en: "Opened the test vote", cy: "Wedi agor y bleidlais brawf" },
  "keys.column.shuffled": { en: "Shuffled the papers", cy: "Wedi cymysgu’r papurau" },
  "keys.column.shared": { en: "Opened the result", cy: "Wedi agor y canlyniad" },
  "keys.state.done": { en: "Done", cy: "Wedi’i wneud" },
  "keys.state.wait": { en: "Not yet", cy: "Dim eto" },
  "keys.state.lost": { en: "Key lost", cy: "Allwedd ar goll" },
  "keys.notice.disputed": {
    en: "A holder found a part dealt to them unsound. The scrutineer names the holders again, and the keys are made afresh.",
    cy: "Canfu deiliad fod rhan a roddwyd iddo’n ddiffygiol. Mae’r craffwr yn enwi’r deiliaid eto, a gwneir yr allweddi o’r newydd.",
  },
  "keys.notice.rehearsed": {
    en: "Every holder has opened the test vote with the key as they keep it.",
    cy: "Mae pob deiliad wedi agor y bleidlais brawf gyda’r allwedd fel y mae’n ei chadw.",
  },
  "keys.step.title": { en: "Your next step", cy: "Eich cam nesaf" },
  "keys.step.certificate": {
    en: "Make your part of the key. It is made in this browser and never leaves it. You print a sheet, and the sheet is your key.",
    cy: "Gwnewch eich rhan o’r allwedd. Fe’i gwneir yn y porwr hwn ac nid yw byth yn ei adael. Rydych yn argraffu dalen, a’r ddalen yw eich allwedd.",
  },
  "keys.step.shares": {
    en: "All holders have made their parts. Deal a locked part to each of the others, so that one lost key stops nothing.",
    cy: "Mae pob deiliad wedi gwneud ei ran. Rhowch ran dan glo i bob un o’r lleill, fel nad yw colli un allwedd yn atal dim.",
  },
  "keys.step.key": {
    en: "Check the parts that the others dealt to you, and complete your own.",
    cy: "Gwiriwch y rhannau a roddodd y lleill i chi, a chwblhewch eich rhan eich hun.",
  },
  "keys.step.rehearsal": {
    en: "Open a test vote, as you will open the result. Use the printed sheet, so that you know it works. The ballot cannot open before every holder has done this.",
    cy: "Agorwch bleidlais brawf, fel y byddwch yn agor y canlyniad. Defnyddiwch y ddalen brintiedig, er mwyn gwybod ei bod yn gweithio. Ni all y bleidlais agor cyn i bob deiliad wneud hyn.",
  },
  "keys.step.shuffle": {
    en: "Shuffle the locked papers, so that no paper can be traced to its voter. It is your turn.",
    cy: "Cymysgwch y papurau dan glo, fel na ellir olrhain yr un papur i’w bleidleisiwr. Eich tro chi yw hi.",
  },
  "keys.step.share": {
    en: "The ballot is closed. Open the result together with the other holders. You open the total alone, never a single vote.",
    cy: "Mae’r bleidlais wedi cau. Agorwch y canlyniad gyda’r deiliaid eraill. Y cyfanswm yn unig a agorwch, byth un bleidlais.",
  },
  "keys.step.share.ranked": {
    en: "The ballot is closed and its papers are shuffled. Open them together with the other holders. Nobody can tell whose they are.",
    cy: "Mae’r bleidlais wedi cau a’i phapurau wedi’u cymysgu. Agorwch nhw gyda’r deiliaid eraill. Ni all neb ddweud pwy piau nhw.",
  },
  "keys.step.share.single": {
    en: "The ballot is closed. Open the result with your key sheet. You open the total alone, never a single vote.",
    cy: "Mae’r bleidlais wedi cau. Agorwch y canlyniad gyda’ch dalen allwedd. Y cyfanswm yn unig a agorwch, byth un bleidlais.",
  },
  "keys.step.share.ranked.single": {
    en: "The ballot is closed and its papers are shuffled. Open them with your key sheet.",
    cy: "Mae’r bleidlais wedi cau a’i phapurau wedi’u cymysgu. Agorwch nhw gyda’ch dalen allwedd.",
  },
  "keys.step.checking": {
    en: {
      plural: "minutes",
      one: "Your answer is kept, and its proofs are being checked. This takes about a minute. You may close this page. Nothing is recorded before every proof is checked.",
      other:
        "Your answer is kept, and its proofs are being checked. This takes about {minutes} minutes. You may close this page. Nothing is recorded before every proof is checked.",
    },
    cy: {
      plural: "minutes",
      two: "Mae eich ateb wedi’i gadw, ac mae ei brofion yn cael eu gwirio. Mae hyn yn cymryd tua {minutes} funud. Cewch gau’r dudalen hon. Ni chofnodir dim cyn i bob prawf gael ei wirio.",
      other:
        "Mae eich ateb wedi’i gadw, ac mae ei brofion yn cael eu gwirio. Mae hyn yn cymryd tua {minutes} munud. Cewch gau’r dudalen hon. Ni chofnodir dim cyn i bob prawf gael ei wirio.",
    },
  },
  "keys.step.behind": {
    en: {
      plural: "minutes",
      one: "Another holder has shuffled the papers, and the proofs are being checked. This takes about a minute. Your turn comes after that.",
      other:
        "Another holder has shuffled the papers, and the proofs are being checked. This takes about {minutes} minutes. Your turn comes after that.",
    },
    cy: {
      plural: "minutes",
      two: "Mae deiliad arall wedi cymysgu’r papurau, ac mae’r profion yn cael eu gwirio. Mae hyn yn cymryd tua {minutes} funud. Daw eich tro chi ar ôl hynny.",
      other:
        "Mae deiliad arall wedi cymysgu’r papurau, ac mae’r profion yn cael eu gwirio. Mae hyn yn cymryd tua {minutes} munud. Daw eich tro chi ar ôl hynny.",
    },
  },
  "keys.lookAgain": { en: "See how it stands now", cy: "Gweld sut y mae yn awr" },
  "keys.step.wait": {
    en: "Nothing is for you to do now. Others come first. This page shows when it is your turn.",
    cy: "Nid oes dim i chi ei wneud yn awr. Mae eraill yn gyntaf. Mae’r dudalen hon yn dangos pan ddaw eich tro.",
  },
  "keys.step.ready": {
    en: "You are ready. Keep your sheet sealed. After the ballot has closed, come back to this page with it and open the result with the others.",
    cy: "Rydych yn barod. Cadwch eich dalen dan sêl. Ar ôl i’r bleidlais gau, dewch yn ôl i’r dudalen hon â hi ac agorwch y canlyniad gyda’r lleill.",
  },
  "keys.step.ready.single": {
    en: "You are ready. Keep your sheet sealed. After the ballot has closed, come back to this page with it and open the result.",
    cy: "Rydych yn barod. Cadwch eich dalen dan sêl. Ar ôl i’r bleidlais gau, dewch yn ôl i’r dudalen hon â hi ac agorwch y canlyniad.",
  },
  "keys.step.shared": {
    en: "Your part of the opening is in. The result is told when enough holders have done theirs and every proof is checked.",
    cy: "Mae eich rhan chi o’r agor i mewn. Cyhoeddir y canlyniad pan fydd digon o ddeiliaid wedi gwneud eu rhan hwy a phob prawf wedi’i wirio.",
  },
  "keys.step.done": {
    en: "You have done everything. Keep your sheet sealed until the time for challenges is over, then destroy it.",
    cy: "Rydych wedi gwneud popeth. Cadwch eich dalen dan sêl nes bydd yr amser i herio drosodd, yna dinistriwch hi.",
  },
  "keys.sheet": {
    en: "Key {number}, held by {holder}, for “{question}” ({body})",
    cy: "Allwedd {number}, a ddelir gan {holder}, ar gyfer “{question}” ({body})",
  },
  "keys.opening": {
    en: "Papers that you open: {papers}. The box’s seal:",
    cy: "Papurau rydych yn eu hagor: {papers}. Sêl y blwch:",
  },
  "keys.noscript": {
    en: "This step needs JavaScript, because your key must be made and used in your own browser. Turn it on, or use another device.",
    cy: "Mae angen JavaScript ar y cam hwn, oherwydd rhaid gwneud a defnyddio eich allwedd yn eich porwr eich hun. Trowch ef ymlaen, neu defnyddiwch ddyfais arall.",
  },
  "keys.nameThem": { en: "Name the key-holders", cy: "Enwi deiliaid yr allweddi" },
  "keys.nameAgain": { en: "Name the holders again", cy: "Enwi’r deiliaid eto" },
  "keys.loseIt": { en: "I have lost my key sheet", cy: "Rwyf wedi colli fy nalen allwedd" },
  "keys.warning": { en: "Warning", cy: "Rhybudd" },
  "keys.block": {
    en: "A verifiable ballot waits for its key-holders to be named.",
    cy: "Mae pleidlais wiriadwy yn aros i’w deiliaid allweddi gael eu henwi.",
  },
  "keys.task": { en: "Key-holders of the ballot", cy: "Deiliaid allweddi’r bleidlais" },
  "keys.task.none": { en: "Nobody is named yet", cy: "Ni enwyd neb eto" },
  "keys.task.rehearsed": {
    en: "{done} of {holders} opened the test vote",
    cy: "Agorodd {done} o {holders} y bleidlais brawf",
  },
  "keys.task.shares": {
    en: "{done} of {threshold} parts of the opening are in",
    cy: "Mae {done} o {threshold} rhan o’r agor i mewn",
  },
  "keys.letter.subject": {
    en: "You hold a key of the ballot “{question}”",
    cy: "Rydych yn dal allwedd y bleidlais “{question}”",
  },
  "keys.letter.text": {
    en: "You were named as a key-holder. Open the page of the key-holders and make your part of the key: it takes about ten minutes and a printer.",
    cy: "Fe’ch enwyd yn ddeiliad allwedd. Agorwch dudalen deiliaid yr allweddi a gwnewch eich rhan o’r allwedd: mae’n cymryd tua deng munud ac argraffydd.",
  },
  "keys.letter.next.subject": {
    en: "It is your turn with the key of the ballot",
    cy: "Eich tro chi yw hi gydag allwedd y bleidlais",
  },
  "keys.letter.next.text": {
    en: "The other holders have done their step. Open the page of the key-holders and have your key sheet ready.",
    cy: "Mae’r deiliaid eraill wedi gwneud eu cam. Agorwch dudalen deiliaid yr allweddi a chadwch eich dalen allwedd wrth law.",
  },
};
