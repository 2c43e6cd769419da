/** The sentences of the booth, of codes and letters, and of what a ballot can promise. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const boothWords: Catalogue = {
  "support.booth.title": { en: "Your ballot", cy: "Eich pleidlais" },
  "support.booth.plain": {
    en: "Plain box. Whoever keeps this website could see votes. Nothing here binds a real service.",
    cy: "Blwch plaen. Gallai ceidwad y wefan weld pleidleisiau. Nid oes dim yma’n rhwymo gwasanaeth go iawn.",
  },
  "support.booth.rehearsal": {
    en: "Rehearsal. Nothing here counts. Whoever keeps this website could see votes.",
    cy: "Ymarfer. Nid oes dim yma’n cyfrif. Gallai ceidwad y wefan weld pleidleisiau.",
  },
  "support.booth.step": { en: "Step {step} of 3 · {body}", cy: "Cam {step} o 3 · {body}" },
  "support.booth.code.title": { en: "Enter your voting code", cy: "Rhowch eich cod pleidleisio" },
  "support.booth.code.where": {
    en: "It is in your letter, or on the page where you fetched it. Only you have it.",
    cy: "Mae yn eich llythyr, neu ar y dudalen lle cawsoch ef. Dim ond chi sydd ag ef.",
  },
  "support.booth.code.label": { en: "Voting code", cy: "Cod pleidleisio" },
  "support.booth.code.hint": {
    en: "Five groups, like k7mq 2wxd 9rtp 4hna 8e. Spaces and capitals do not matter.",
    cy: "Pum grŵp, fel k7mq 2wxd 9rtp 4hna 8e. Nid yw bylchau na phriflythrennau’n bwysig.",
  },
  "support.booth.code.who": {
    en: "The code does not say who you are. No account is needed.",
    cy: "Nid yw’r cod yn dweud pwy ydych. Nid oes angen cyfrif.",
  },
  "support.booth.code.slip": {
    en: "Check the code: it has 18 letters and figures, and one of these is mistyped",
    cy: "Gwiriwch y cod: mae ganddo 18 o lythrennau a ffigurau, ac mae un o’r rhain wedi’i gamdeipio",
  },
  "support.booth.code.unknown": {
    en: "Check the code: it is not a code of this ballot",
    cy: "Gwiriwch y cod: nid yw’n god ar gyfer y bleidlais hon",
  },
  "support.booth.continue": { en: "Continue", cy: "Parhau" },
  "support.booth.lost": {
    en: "I have lost my code, or would rather use paper",
    cy: "Rwyf wedi colli fy nghod, neu byddai’n well gennyf bapur",
  },
  "support.booth.lostSays": {
    en: "Ask the scrutineer for a paper. A lost code cannot be made again: nobody knows which code was yours.",
    cy: "Gofynnwch i’r craffwr am bapur. Ni ellir gwneud cod coll eto: nid oes neb yn gwybod pa god oedd eich un chi.",
  },
  "support.booth.closes": {
    en: "Voting closes at the end of {closes}. You can change your vote until then.",
    cy: "Mae pleidleisio’n cau ddiwedd {closes}. Gallwch newid eich pleidlais tan hynny.",
  },
  "support.booth.blank": { en: "No answer (blank paper)", cy: "Dim ateb (papur gwag)" },
  "support.booth.unless.staffSupport": {
    en: "Unless enough of all staff say yes, the status quo stays: {statusQuo}.",
    cy: "Oni fydd digon o’r holl staff yn dweud ie, mae’r sefyllfa bresennol yn aros: {statusQuo}.",
  },
  "support.booth.unless.ordinary": {
    en: "Unless more than half of those who answer are for it, the status quo stays: {statusQuo}.",
    cy: "Oni fydd mwy na hanner y rhai sy’n ateb o’i blaid, mae’r sefyllfa bresennol yn aros: {statusQuo}.",
  },
  "support.booth.choose": {
    en: "Choose an answer, or “No answer”",
    cy: "Dewiswch ateb, neu “Dim ateb”",
  },
  "support.booth.review": { en: "Review my vote", cy: "Adolygu fy mhleidlais" },
  "support.booth.read.one": {
    en: "Read both sides before you vote",
    cy: "Darllen y ddwy ochr cyn pleidleisio",
  },
  "support.booth.read.rank": {
    en: "Read the candidates’ statements before you vote",
    cy: "Darllen datganiadau’r ymgeiswyr cyn pleidleisio",
  },
  "support.booth.rank.how": {
    en: {
      plural: "seats",
      one: "1 place, {candidates} candidates. Choose 1 for the candidate you like best, 2 for the next, and so on.",
      other:
        "{seats} places, {candidates} candidates. Choose 1 for the candidate you like best, 2 for the next, and so on.",
    },
    cy: {
      plural: "seats",
      one: "1 lle, {candidates} ymgeisydd. Dewiswch 1 i’r ymgeisydd gorau gennych, 2 i’r nesaf, ac yn y blaen.",
      other:
        "{seats} lle, {candidates} ymgeisydd. Dewiswch 1 i’r ymgeisydd gorau gennych, 2 i’r nesaf, ac yn y blaen.",
    },
  },
  "support.booth.rank.short": {
    en: "Rank as many as you wish. A later choice never harms an earlier one. Leave all empty for a blank paper.",
    cy: "Trefnwch gynifer ag y dymunwch. Nid yw dewis diweddarach byth yn niweidio un cynharach. Gadewch bob un yn wag am bapur gwag.",
  },
  "support.booth.rank.first": { en: "1 (first choice)", cy: "1 (dewis cyntaf)" },
  "support.booth.rank.statement": { en: "Read the statement", cy: "Darllen y datganiad" },
  "support.booth.rank.number": {
    en: "Choose a number from 1 to {most}, or leave it empty",
    cy: "Dewiswch rif o 1 i {most}, neu gadewch ef yn wag",
  },
  "support.booth.rank.double": {
    en: "{first} and {second} both have {rank}. Give each number once",
    cy: "Mae gan {first} a {second} ill dau {rank}. Rhowch bob rhif unwaith",
  },
  "support.booth.rank.gap": {
    en: "You gave {given} but nobody has {missing}. Number without a gap, from 1",
    cy: "Rhoesoch {given} ond nid oes gan neb {missing}. Rhifwch heb fwlch, o 1",
  },
  "support.booth.rank.blank": {
    en: "No candidate (blank paper)",
    cy: "Dim ymgeisydd (papur gwag)",
  },
  "support.booth.rank.left": {
    en: {
      plural: "left",
      one: "1 candidate is not ranked.",
      other: "{left} candidates are not ranked.",
    },
    cy: {
      plural: "left",
      one: "Nid yw 1 ymgeisydd wedi’i drefnu.",
      other: "Nid yw {left} ymgeisydd wedi’u trefnu.",
    },
  },
  "support.booth.check": { en: "Check your vote", cy: "Gwiriwch eich pleidlais" },
  "support.booth.cast": { en: "Cast my vote", cy: "Bwrw fy mhleidlais" },
  "support.booth.change": { en: "Change my answer", cy: "Newid fy ateb" },
  "support.booth.notYet": {
    en: "It is not cast until you see “Your vote is recorded”.",
    cy: "Nid yw wedi’i bwrw nes i chi weld “Mae eich pleidlais wedi’i chofnodi”.",
  },
  "support.booth.recorded": {
    en: "Your vote is recorded",
    cy: "Mae eich pleidlais wedi’i chofnodi",
  },
  "support.booth.once": { en: "It is in the box.", cy: "Mae yn y blwch." },
  "support.booth.replaced": {
    en: "It is in the box in place of the vote that you cast before.",
    cy: "Mae yn y blwch yn lle’r bleidlais a fwriasoch o’r blaen.",
  },
  "support.booth.mind": { en: "Change your mind", cy: "Newid eich meddwl" },
  "support.booth.mindSays": {
    en: "Vote again with the same code until the end of {closes}. Only the last one counts.",
    cy: "Pleidleisiwch eto â’r un cod tan ddiwedd {closes}. Dim ond yr olaf sy’n cyfrif.",
  },
  "support.booth.next": { en: "What happens next", cy: "Beth sy’n digwydd nesaf" },
  "support.booth.nextSays": {
    en: "Nobody is shown a running result. The scrutineer closes the box when voting ends on {closes}, and reports.",
    cy: "Ni ddangosir canlyniad wrth fynd i neb. Mae’r craffwr yn cau’r blwch pan ddaw pleidleisio i ben ar {closes}, ac yn adrodd.",
  },
  "support.booth.shut": { en: "You cannot vote now", cy: "Ni allwch bleidleisio nawr" },
  "support.booth.early": {
    en: "Voting runs from {opens} to {closes}, once the scrutineer has opened it.",
    cy: "Mae’r pleidleisio o {opens} i {closes}, unwaith y bydd y craffwr wedi’i agor.",
  },
  "support.booth.over": {
    en: "Voting ended on {closes}. Your vote was not taken now; one that was recorded before stands.",
    cy: "Daeth y pleidleisio i ben ar {closes}. Ni chymerwyd eich pleidlais nawr; mae un a gofnodwyd o’r blaen yn sefyll.",
  },
  "support.booth.toBallot": { en: "See the ballot", cy: "Gweld y bleidlais" },

  "support.limits.title": {
    en: "What this ballot can and cannot promise",
    cy: "Beth all y bleidlais hon ei addo a beth na all",
  },
  "support.limits.lead": {
    en: "This is about the plain box. It is for rehearsals and examples.",
    cy: "Mae hyn yn sôn am y blwch plaen. Mae ar gyfer ymarferion ac enghreifftiau.",
  },
  "support.limits.back": { en: "Back", cy: "Yn ôl" },
  "support.limits.can": { en: "What you can rely on", cy: "Beth y gallwch ddibynnu arno" },
  "support.limits.can1": {
    en: "No page shows a running result, to anyone.",
    cy: "Nid oes tudalen yn dangos canlyniad wrth fynd, i neb.",
  },
  "support.limits.can2": {
    en: "Votes are kept without names, times or order.",
    cy: "Cedwir pleidleisiau heb enwau, amserau na threfn.",
  },
  "support.limits.can3": {
    en: "Only the last vote with a code counts.",
    cy: "Dim ond y bleidlais olaf gyda chod sy’n cyfrif.",
  },
  "support.limits.can4": {
    en: "Once the box is closed it cannot be changed, and anyone can count it again.",
    cy: "Unwaith y bydd y blwch ar gau ni ellir ei newid, a gall unrhyw un ei gyfrif eto.",
  },
  "support.limits.cannot": { en: "What it cannot stop", cy: "Beth na all ei atal" },
  "support.limits.cannot1": {
    en: "The host. Whoever keeps this website could watch votes as they arrive, or change them before the box closes.",
    cy: "Y gwesteiwr. Gallai ceidwad y wefan wylio pleidleisiau wrth iddynt gyrraedd, neu eu newid cyn i’r blwch gau.",
  },
  "support.limits.cannot2": {
    en: "The code’s maker. The website makes the codes and shows each once; it could keep them.",
    cy: "Gwneuthurwr y cod. Y wefan sy’n gwneud y codau ac yn dangos pob un unwaith; gallai eu cadw.",
  },
  "support.limits.cannot3": {
    en: "Someone watching you. A person beside you can see your screen. Vote again later, alone.",
    cy: "Rhywun yn eich gwylio. Gall rhywun wrth eich ymyl weld eich sgrin. Pleidleisiwch eto’n hwyrach, ar eich pen eich hun.",
  },
  "support.limits.cannot4": {
    en: "Selling a vote. A voter who wants to show how they vote can do so.",
    cy: "Gwerthu pleidlais. Gall pleidleisiwr sydd am ddangos sut mae’n pleidleisio wneud hynny.",
  },
  "support.limits.cannot5": {
    en: "A bad phone. Harmful software could change your answer.",
    cy: "Ffôn gwael. Gallai meddalwedd niweidiol newid eich ateb.",
  },
  "support.limits.cannot6": {
    en: "A lost code. Nobody knows which code was yours, so it cannot be cancelled or made again.",
    cy: "Cod coll. Nid oes neb yn gwybod pa god oedd eich un chi, felly ni ellir ei ganslo na’i wneud eto.",
  },
  "support.limits.small": {
    en: "We never show a result by group.",
    cy: "Nid ydym byth yn dangos canlyniad fesul grŵp.",
  },
  "support.limits.real": {
    en: "For these reasons a ballot that counts never uses this box. It uses the verifiable box, which neither the host nor the employer can read.",
    cy: "Am y rhesymau hyn nid yw pleidlais sy’n cyfrif byth yn defnyddio’r blwch hwn. Mae’n defnyddio’r blwch gwiriadwy, na all y gwesteiwr na’r cyflogwr ei ddarllen.",
  },

  "support.code.title": { en: "Get my voting code", cy: "Cael fy nghod pleidleisio" },
  "support.code.offer": {
    en: "Your e-mail address is on the roll. Your code is made now and shown once. Nobody keeps it: write it down or print it.",
    cy: "Mae eich cyfeiriad e-bost ar y gofrestr. Gwneir eich cod nawr a’i ddangos unwaith. Nid oes neb yn ei gadw: ysgrifennwch neu argraffwch ef.",
  },
  "support.code.button": { en: "Show my code once", cy: "Dangos fy nghod unwaith" },
  "support.code.given": {
    en: "A code was already made for you. It cannot be shown again: nobody keeps it. Ask the scrutineer for a paper if it is lost.",
    cy: "Gwnaed cod i chi eisoes. Ni ellir ei ddangos eto: nid oes neb yn ei gadw. Gofynnwch i’r craffwr am bapur os yw ar goll.",
  },
  "support.code.notOnRoll": {
    en: "Your e-mail address is not on the roll of this ballot. Ask the scrutineer.",
    cy: "Nid yw eich cyfeiriad e-bost ar gofrestr y bleidlais hon. Gofynnwch i’r craffwr.",
  },
  "support.code.notOpen": {
    en: "Codes are given while the poll is open.",
    cy: "Rhoddir codau tra bo’r bleidlais ar agor.",
  },
  "support.code.here": { en: "Your voting code", cy: "Eich cod pleidleisio" },
  "support.code.once": {
    en: "This page cannot be opened again.",
    cy: "Ni ellir agor y dudalen hon eto.",
  },
  "support.codes.title": {
    en: "Voting letters to print",
    cy: "Llythyrau pleidleisio i’w hargraffu",
  },
  "support.codes.intro": {
    en: "Makes a code for each person on the roll who has none yet, and shows the letters once. Print them at once: nobody keeps the codes.",
    cy: "Mae’n gwneud cod i bob person ar y gofrestr nad oes ganddo un eto, ac yn dangos y llythyrau unwaith. Argraffwch nhw ar unwaith: nid oes neb yn cadw’r codau.",
  },
  "support.codes.whom": { en: "For whom?", cy: "I bwy?" },
  "support.codes.withoutEmail": { en: "Those without e-mail", cy: "Y rhai heb e-bost" },
  "support.codes.everyone": { en: "Everyone who has no code yet", cy: "Pawb heb god eto" },
  "support.codes.button": { en: "Make and show the letters", cy: "Gwneud a dangos y llythyrau" },
  "support.codes.none": {
    en: "Everyone of these has a code already.",
    cy: "Mae gan bob un o’r rhain god eisoes.",
  },
  "support.codes.choose": { en: "Choose for whom", cy: "Dewiswch i bwy" },
  "support.codes.letter": {
    en: "Your vote on “{question}”. Go to {address} and enter this code. Voting closes at the end of {closes}. Only you have this code.",
    cy: "Eich pleidlais ar “{question}”. Ewch i {address} a rhowch y cod hwn. Mae pleidleisio’n cau ddiwedd {closes}. Dim ond chi sydd â’r cod hwn.",
  },
  "support.codes.forbidden": {
    en: "Only this ballot’s scrutineer may see this page.",
    cy: "Dim ond craffwr y bleidlais hon a gaiff weld y dudalen hon.",
  },
};
