/** The sentences of the booth's steps: code, choice, review, sending, recorded. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const stepWords: Catalogue = {
  title: { en: "{step} – Rochdale", cy: "{step} – Rochdale" },
  titleError: { en: "Error: {step} – Rochdale", cy: "Gwall: {step} – Rochdale" },
  skip: { en: "Skip to main content", cy: "Neidio i’r prif gynnwys" },
  language: { en: "Language", cy: "Iaith" },
  step: { en: "Step {step} of 3 · {body}", cy: "Cam {step} o 3 · {body}" },
  stepQuestion: {
    en: "Step 2 of 3 · question {question} of {questions} · {body}",
    cy: "Cam 2 o 3 · cwestiwn {question} o {questions} · {body}",
  },
  rehearsal: { en: "Rehearsal.", cy: "Ymarfer." },
  rehearsalSays: {
    en: "Invented people. Nothing here counts.",
    cy: "Pobl ddychmygol. Nid oes dim yma’n cyfrif.",
  },
  invented: { en: "Worked example.", cy: "Enghraifft." },
  inventedSays: {
    en: "An invented body. Nothing here binds a real service.",
    cy: "Corff dychmygol. Nid oes dim yma’n rhwymo gwasanaeth go iawn.",
  },
  about: { en: "About this ballot", cy: "Am y bleidlais hon" },
  problem: { en: "There is a problem", cy: "Mae problem" },
  error: { en: "Error:", cy: "Gwall:" },
  back: { en: "Back", cy: "Yn ôl" },
  help: {
    en: "Help: ask the scrutineer, {scrutineer}",
    cy: "Cymorth: gofynnwch i’r craffwr, {scrutineer}",
  },
  accessibility: { en: "Accessibility", cy: "Hygyrchedd" },
  toLimits: {
    en: "What this ballot can and cannot promise",
    cy: "Beth all y bleidlais hon ei addo a beth na all",
  },
  welsh: {
    en: "Welsh awaiting review by a Welsh speaker.",
    cy: "Y Gymraeg yn aros am adolygiad gan siaradwr Cymraeg.",
  },

  "code.title": { en: "Enter your voting code", cy: "Rhowch eich cod pleidleisio" },
  "code.where": {
    en: "It is in the letter about this ballot. Only you have it.",
    cy: "Mae yn y llythyr am y bleidlais hon. Dim ond chi sydd â’r cod.",
  },
  "code.label": { en: "Voting code", cy: "Cod pleidleisio" },
  "code.hint": {
    en: "Groups of letters and figures, like 8Zb-Kqh-7T2-Mnw-Xc4. Capitals matter. Dashes and spaces do not.",
    cy: "Grwpiau o lythrennau a ffigurau, fel 8Zb-Kqh-7T2-Mnw-Xc4. Mae priflythrennau’n bwysig. Nid yw cysylltnodau na bylchau.",
  },
  "code.local": {
    en: "The code is checked on this device and is never sent. It does not say who you are.",
    cy: "Caiff y cod ei wirio ar y ddyfais hon ac ni chaiff byth ei anfon. Nid yw’n dweud pwy ydych.",
  },
  "code.none": { en: "Enter your voting code", cy: "Rhowch eich cod pleidleisio" },
  "code.lookalike": {
    en: "Look again at “{character}”: a code never holds a nought, a capital O, a capital I or a small l",
    cy: "Edrychwch eto ar “{character}”: nid oes sero, prif lythyren O, prif lythyren I nac l fach mewn cod",
  },
  "code.character": {
    en: "Look again at “{character}”: a code holds plain letters and figures only",
    cy: "Edrychwch eto ar “{character}”: dim ond llythrennau plaen a ffigurau sydd mewn cod",
  },
  "code.length": {
    en: "Count the characters: a code has 15 or 22, and {count} are here",
    cy: "Cyfrwch y nodau: mae gan god 15 neu 22, ac mae {count} yma",
  },
  "code.slip": {
    en: "One of the characters is mistyped. Compare each with your letter, capitals too",
    cy: "Mae un o’r nodau wedi’i gamdeipio. Cymharwch bob un â’ch llythyr, priflythrennau hefyd",
  },
  "code.unlisted": {
    en: "This code is not on this ballot’s list. Compare each character with your letter, capitals too",
    cy: "Nid yw’r cod hwn ar restr y bleidlais hon. Cymharwch bob nod â’ch llythyr, priflythrennau hefyd",
  },
  "code.wait": { en: "Checking the code …", cy: "Yn gwirio’r cod …" },
  "code.listAway": {
    en: "The list of codes did not load, so the code is not checked yet. Look at your connection, then press Continue again",
    cy: "Ni lwythodd y rhestr o godau, felly nid yw’r cod wedi’i wirio eto. Edrychwch ar eich cysylltiad, yna pwyswch Parhau eto",
  },
  "code.listOther": {
    en: "The list of codes that came is not the one published with this page. Open the page afresh; if this comes again, do not vote here and tell the scrutineer",
    cy: "Nid y rhestr o godau a gyhoeddwyd gyda’r dudalen hon a ddaeth. Agorwch y dudalen o’r newydd; os daw hyn eto, peidiwch â phleidleisio yma a dywedwch wrth y craffwr",
  },
  continue: { en: "Continue", cy: "Parhau" },
  lost: {
    en: "I have lost my code, or would rather use paper",
    cy: "Rwyf wedi colli fy nghod, neu byddai’n well gennyf bapur",
  },
  lostSays: {
    en: "Ask the scrutineer, {scrutineer}, before {closes}. Two officers check who you are. You then get your code again, a paper, or somebody’s help to vote.",
    cy: "Gofynnwch i’r craffwr, {scrutineer}, cyn {closes}. Bydd dau swyddog yn gwirio pwy ydych. Yna cewch eich cod eto, papur, neu gymorth rhywun i bleidleisio.",
  },
  closes: {
    en: "Voting closes at the end of {closes}. You can change your vote until then.",
    cy: "Mae pleidleisio’n cau ddiwedd {closes}. Gallwch newid eich pleidlais tan hynny.",
  },

  blank: { en: "No answer (blank paper)", cy: "Dim ateb (papur gwag)" },
  "unless.staffSupport": {
    en: "Unless enough of all staff are for it, this stays: {statusQuo}.",
    cy: "Oni fydd digon o’r holl staff o’i blaid, mae hyn yn aros: {statusQuo}.",
  },
  "unless.ordinary": {
    en: "Unless more than half of those who answer are for it, this stays: {statusQuo}.",
    cy: "Oni fydd mwy na hanner y rhai sy’n ateb o’i blaid, mae hyn yn aros: {statusQuo}.",
  },
  "choice.between.hint": {
    en: "Choose between {min} and {max}.",
    cy: "Dewiswch rhwng {min} a {max}.",
  },
  "choice.upTo.hint": { en: "Choose up to {max}.", cy: "Dewiswch hyd at {max}." },
  "choice.none": {
    en: "Choose an answer, or “No answer”",
    cy: "Dewiswch ateb, neu “Dim ateb”",
  },
  "choice.one": { en: "Choose one answer", cy: "Dewiswch un ateb" },
  "choice.between": {
    en: "Choose between {min} and {max}: {count} are ticked",
    cy: "Dewiswch rhwng {min} a {max}: mae {count} wedi’u ticio",
  },
  "choice.blankAndMore": {
    en: "Untick “No answer”, or everything else",
    cy: "Dad-diciwch “Dim ateb”, neu bopeth arall",
  },
  "rank.hint": {
    en: "Give 1 to your first choice, 2 to your second, for as many as you like. With no number at all the paper is blank.",
    cy: "Rhowch 1 i’ch dewis cyntaf, 2 i’ch ail, i gynifer ag y mynnwch. Heb yr un rhif mae’r papur yn wag.",
  },
  "rank.read": { en: "Read the candidates’ words", cy: "Darllen geiriau’r ymgeiswyr" },
  "rank.none": { en: "No number", cy: "Dim rhif" },
  "rank.first": { en: "1 (first choice)", cy: "1 (dewis cyntaf)" },
  "rank.double": {
    en: "{first} and {second} both have {rank}: give each its own number",
    cy: "Mae gan {first} a {second} ill dau {rank}: rhowch ei rif ei hun i bob un",
  },
  "rank.gap": {
    en: "Nobody has {missing}, but somebody has {given}: leave out no number",
    cy: "Nid oes gan neb {missing}, ond mae gan rywun {given}: peidiwch â gadael rhif allan",
  },
  review: { en: "Review my vote", cy: "Adolygu fy mhleidlais" },
  nextQuestion: { en: "Next question", cy: "Cwestiwn nesaf" },
  read: {
    en: "Read both sides before you vote",
    cy: "Darllen y ddwy ochr cyn pleidleisio",
  },

  "check.title": { en: "Check your vote", cy: "Gwiriwch eich pleidlais" },
  cast: { en: "Cast my sealed vote", cy: "Bwrw fy mhleidlais seliedig" },
  change: { en: "Change my answer", cy: "Newid fy ateb" },
  pressing: {
    en: "This device has sealed your vote. Pressing the button sends it.",
    cy: "Mae’r ddyfais hon wedi selio eich pleidlais. Mae gwasgu’r botwm yn ei hanfon.",
  },
  notYet: {
    en: "It is not cast until you see “Your vote is recorded”.",
    cy: "Nid yw wedi’i bwrw nes i chi weld “Mae eich pleidlais wedi’i chofnodi”.",
  },
  "sending.title": { en: "Sending your sealed vote", cy: "Yn anfon eich pleidlais seliedig" },
  "sending.wait": {
    en: "Keep this page open. Your vote is not cast yet.",
    cy: "Cadwch y dudalen hon ar agor. Nid yw eich pleidlais wedi’i bwrw eto.",
  },

  "unsent.title": {
    en: "Not confirmed. Your vote is not cast yet",
    cy: "Heb ei gadarnhau. Nid yw eich pleidlais wedi’i bwrw eto",
  },
  "unsent.network": {
    en: "No answer came. Your sealed vote may or may not have arrived. It is kept on this page.",
    cy: "Ni ddaeth ateb. Efallai fod eich pleidlais seliedig wedi cyrraedd, efallai ddim. Fe’i cedwir ar y dudalen hon.",
  },
  "unsent.busy": {
    en: "The website is busy or has a fault. Your sealed vote is kept on this page. Wait a minute.",
    cy: "Mae’r wefan yn brysur neu mae nam arni. Cedwir eich pleidlais seliedig ar y dudalen hon. Arhoswch funud.",
  },
  "unsent.safe": {
    en: "Sending again is safe: the same sealed vote counts once, however often it arrives.",
    cy: "Mae anfon eto’n ddiogel: mae’r un bleidlais seliedig yn cyfrif unwaith, pa mor aml bynnag y cyrhaedda.",
  },
  "unsent.again": { en: "Send the same vote again", cy: "Anfon yr un bleidlais eto" },
  "unsent.other": {
    en: "If it will not go, try another device or connection with the same code, or ask the scrutineer, {scrutineer}, for a paper.",
    cy: "Os nad yw’n mynd, rhowch gynnig ar ddyfais neu gysylltiad arall gyda’r un cod, neu gofynnwch i’r craffwr, {scrutineer}, am bapur.",
  },
  "refused.title": { en: "Your vote was not taken", cy: "Ni chymerwyd eich pleidlais" },
  "refused.closed": {
    en: "Voting has ended. A vote that was recorded before stands.",
    cy: "Mae’r pleidleisio wedi dod i ben. Mae pleidlais a gofnodwyd o’r blaen yn sefyll.",
  },
  "refused.notOpen": {
    en: "Voting has not begun. Keep your code.",
    cy: "Nid yw’r pleidleisio wedi dechrau. Cadwch eich cod.",
  },
  "refused.unknownCredential": {
    en: "The box does not know this code. Ask the scrutineer, {scrutineer}.",
    cy: "Nid yw’r blwch yn adnabod y cod hwn. Gofynnwch i’r craffwr, {scrutineer}.",
  },
  "refused.cancelledCredential": {
    en: "This code was cancelled, because a new one was given out for it. Use the newest letter.",
    cy: "Cafodd y cod hwn ei ganslo, am fod un newydd wedi’i roi yn ei le. Defnyddiwch y llythyr diweddaraf.",
  },
  "refused.badBallot": {
    en: "The sealed vote did not pass the box’s checks. This page may be damaged: open it afresh, or ask the scrutineer, {scrutineer}.",
    cy: "Ni phasiodd y bleidlais seliedig wiriadau’r blwch. Efallai fod y dudalen hon wedi’i difrodi: agorwch hi o’r newydd, neu gofynnwch i’r craffwr, {scrutineer}.",
  },
  "shut.title": { en: "You cannot vote now", cy: "Ni allwch bleidleisio nawr" },
  "shut.early": {
    en: "Voting runs from {opens} to {closes}, once the scrutineer has opened it. Keep your code.",
    cy: "Mae’r pleidleisio o {opens} i {closes}, unwaith y bydd y craffwr wedi’i agor. Cadwch eich cod.",
  },
  "shut.over": {
    en: "Voting ended on {closes}. A vote that was recorded before stands.",
    cy: "Daeth y pleidleisio i ben ar {closes}. Mae pleidlais a gofnodwyd o’r blaen yn sefyll.",
  },
  newTab: { en: "(opens in a new tab)", cy: "(yn agor mewn tab newydd)" },
  "refused.again": { en: "Enter a code again", cy: "Rhoi cod eto" },
  toBallot: { en: "See the ballot", cy: "Gweld y bleidlais" },

  "recorded.title": { en: "Your vote is recorded", cy: "Mae eich pleidlais wedi’i chofnodi" },
  "recorded.keep": {
    en: "Keep the six words below if you want to check later",
    cy: "Cadwch y chwe gair Saesneg isod os ydych am wirio’n ddiweddarach",
  },
  "recorded.tracker": {
    en: "This is your tracker. It finds your sealed vote on the ballot’s list. It cannot show how you voted.",
    cy: "Dyma eich olrheiniwr. Mae’n dod o hyd i’ch pleidlais seliedig ar restr y bleidlais. Ni all ddangos sut y pleidleisioch.",
  },
  "recorded.words": {
    en: "Your tracker in six words",
    cy: "Eich olrheiniwr mewn chwe gair Saesneg",
  },
  "recorded.exact": { en: "The same, exactly:", cy: "Yr un peth, yn union:" },
  "recorded.code": { en: "QR code of your tracker", cy: "Cod QR eich olrheiniwr" },
  "recorded.find": { en: "Find it on the list", cy: "Dod o hyd iddo ar y rhestr" },
  "recorded.when": {
    en: "Sealed votes join the list in batches, so that nobody can tell when you voted. Yours may take some hours to appear.",
    cy: "Mae pleidleisiau seliedig yn ymuno â’r rhestr fesul swp, fel na all neb ddweud pryd y pleidleisioch. Gall gymryd rhai oriau i’ch un chi ymddangos.",
  },
  "recorded.print": { en: "Print this page", cy: "Argraffu’r dudalen hon" },
  "recorded.mind": { en: "Change your mind", cy: "Newid eich meddwl" },
  "recorded.mindSays": {
    en: "Vote again with the same code until the end of {closes}. Only the last one counts.",
    cy: "Pleidleisiwch eto â’r un cod tan ddiwedd {closes}. Dim ond yr olaf sy’n cyfrif.",
  },
  "recorded.again": { en: "Vote again", cy: "Pleidleisio eto" },
  "recorded.next": { en: "What happens next", cy: "Beth sy’n digwydd nesaf" },
  "recorded.opening": {
    en: "Nobody can see a running result. When voting has ended on {closes}, {threshold} of the {count} key-holders ({names}) open the total together.",
    cy: "Ni all neb weld canlyniad wrth fynd. Pan fydd y pleidleisio wedi dod i ben ar {closes}, bydd {threshold} o’r {count} deiliad allwedd ({names}) yn agor y cyfanswm gyda’i gilydd.",
  },
  "recorded.openingAlone": {
    en: "Nobody is shown a running result. When voting has ended on {closes}, the key-holder ({names}) opens the total.",
    cy: "Ni ddangosir canlyniad wrth fynd i neb. Pan fydd y pleidleisio wedi dod i ben ar {closes}, bydd y deiliad allwedd ({names}) yn agor y cyfanswm.",
  },
  "recorded.forgotten": {
    en: "This page has forgotten your code and your answer.",
    cy: "Mae’r dudalen hon wedi anghofio eich cod a’ch ateb.",
  },
};
