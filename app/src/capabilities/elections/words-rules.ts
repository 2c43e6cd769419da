/** Sentences of an election's rules: refusals with remedies, problems, letters. Long because each has its remedy. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const electionRuleWords: Catalogue = {
  "elections.rule.ers97": {
    en: "Electoral Reform Society rules 1997 (single transferable vote, as the bureaux count)",
    cy: "Rheolau’r Electoral Reform Society 1997 (pleidlais sengl drosglwyddadwy, fel y mae’r swyddfeydd yn cyfrif)",
  },
  "elections.rule.scottish-2007": {
    en: "Scottish local elections 2007 (single transferable vote, every paper of a surplus moves)",
    cy: "Etholiadau lleol yr Alban 2007 (pleidlais sengl drosglwyddadwy, mae pob papur gwarged yn symud)",
  },
  "elections.rule.nhs-2014-stv": {
    en: "NHS foundation trusts 2014 (single transferable vote; the wording of 2014 was not read)",
    cy: "Ymddiriedolaethau sefydledig y GIG 2014 (pleidlais sengl drosglwyddadwy; ni ddarllenwyd geiriad 2014)",
  },
  "elections.rule.meek-prf": {
    en: "Meek’s method (single transferable vote by computer, no stage order)",
    cy: "Dull Meek (pleidlais sengl drosglwyddadwy gan gyfrifiadur, dim trefn camau)",
  },
  "elections.rule.wigm-exact": {
    en: "Exact fractions (the Scottish method without rounding; our own standard)",
    cy: "Ffracsiynau union (dull yr Alban heb dalgrynnu; ein safon ni)",
  },
  "elections.rule.irv": {
    en: "Alternative vote (one place only)",
    cy: "Pleidlais amgen (un lle yn unig)",
  },
  "elections.realBody.because": {
    en: "This organisation is told from published sources only. No election is held here for it.",
    cy: "Adroddir am y sefydliad hwn o ffynonellau cyhoeddedig yn unig. Ni chynhelir etholiad yma ar ei gyfer.",
  },
  "elections.realBody.remedy": {
    en: "Open a body of your own.",
    cy: "Agorwch gorff eich hun.",
  },
  "elections.noRules.because": {
    en: "No rules are in force, so nobody knows which classes have seats.",
    cy: "Nid oes rheolau mewn grym, felly ni ŵyr neb pa ddosbarthiadau sydd â seddi.",
  },
  "elections.noRules.remedy": {
    en: "Register the rules first.",
    cy: "Cofrestrwch y rheolau yn gyntaf.",
  },
  "elections.plainBox.because": {
    en: "Whoever keeps this website could see papers given here. They may not decide a real board.",
    cy: "Gallai ceidwad y wefan weld papurau a roddir yma. Ni chânt benderfynu bwrdd go iawn.",
  },
  "elections.plainBox.remedy": {
    en: "Choose “in a ballot that anyone can check” or “on paper, brought here as a file”, or hold a rehearsal.",
    cy: "Dewiswch “mewn pleidlais y gall unrhyw un ei gwirio” neu “ar bapur, a ddygir yma fel ffeil”, neu cynhaliwch ymarfer.",
  },
  "elections.tooManyStand.because": {
    en: "{candidates} candidates stand in one contest. A ballot that anyone can check takes {most} at most.",
    cy: "Mae {candidates} ymgeisydd yn sefyll mewn un gystadleuaeth. Mae pleidlais y gall unrhyw un ei gwirio’n derbyn {most} ar y mwyaf.",
  },
  "elections.tooManyStand.remedy": {
    en: "Candidates may still withdraw. Else call the election again, with papers as a file.",
    cy: "Caiff ymgeiswyr dynnu’n ôl o hyd. Fel arall galwch yr etholiad eto, gyda phapurau fel ffeil.",
  },
  "elections.nominationsRun.because": {
    en: "Nominations run until the end of {day}.",
    cy: "Mae enwebiadau’n rhedeg tan ddiwedd {day}.",
  },
  "elections.nominationsRun.remedy": {
    en: "Close them on the next day.",
    cy: "Caewch nhw drannoeth.",
  },
  "elections.candidateLeft.because": {
    en: "A candidate for {contest} is no longer a member of that class.",
    cy: "Nid yw ymgeisydd ar gyfer {contest} bellach yn aelod o’r dosbarth hwnnw.",
  },
  "elections.candidateLeft.remedy": {
    en: "Withdraw the candidate first.",
    cy: "Tynnwch yr ymgeisydd yn ôl yn gyntaf.",
  },
  "elections.notItsDays.because": {
    en: "Voting runs from {opens} to {closes}.",
    cy: "Mae’r pleidleisio o {opens} i {closes}.",
  },
  "elections.notItsDays.remedy": {
    en: "Open it within these days.",
    cy: "Agorwch ef o fewn y dyddiau hyn.",
  },
  "elections.votingRuns.because": {
    en: "Members may vote until the end of {day}.",
    cy: "Caiff aelodau bleidleisio tan ddiwedd {day}.",
  },
  "elections.votingRuns.remedy": { en: "Close it on the next day.", cy: "Caewch ef drannoeth." },
  "elections.rulesChanged.because": {
    en: "The rule of this call is not the one that this program counts by now.",
    cy: "Nid rheol yr alwad hon yw’r un y mae’r rhaglen hon yn cyfrif yn ei hôl nawr.",
  },
  "elections.rulesChanged.remedy": {
    en: "Count with the version of the program that was in use when the election was called.",
    cy: "Cyfrifwch â’r fersiwn o’r rhaglen a oedd ar waith pan alwyd yr etholiad.",
  },
  "elections.notRehearsed.because": {
    en: "The count was not rehearsed on a known result by this rule.",
    cy: "Nid ymarferwyd y cyfrif ar ganlyniad hysbys yn ôl y rheol hon.",
  },
  "elections.notRehearsed.remedy": {
    en: "Rehearse the count first.",
    cy: "Ymarferwch y cyfrif yn gyntaf.",
  },
  "elections.rehearsalDiffers.because": {
    en: "In the known election “{name}” a figure differs. Known: {expected}. Counted: {counted}.",
    cy: "Yn yr etholiad hysbys “{name}” mae ffigur yn wahanol. Hysbys: {expected}. Cyfrifwyd: {counted}.",
  },
  "elections.rehearsalDiffers.remedy": {
    en: "Do not count with this program. Tell whoever keeps it.",
    cy: "Peidiwch â chyfrif â’r rhaglen hon. Dywedwch wrth ei cheidwad.",
  },
  "elections.papersUnsigned.because": {
    en: "Papers were brought beside the sealed votes, and only one party has signed for them.",
    cy: "Daethpwyd â phapurau wrth ochr y pleidleisiau seliedig, ac un parti’n unig sydd wedi llofnodi drostynt.",
  },
  "elections.papersUnsigned.remedy": {
    en: "A party of another side, who was there, signs for them on the ballot’s page.",
    cy: "Parti o ochr arall, a oedd yno, sy’n llofnodi drostynt ar dudalen y bleidlais.",
  },
  "elections.seedSealed.because": {
    en: "The seed for lots was sealed and is not open yet.",
    cy: "Seliwyd yr hedyn ar gyfer coelbrennau ac nid yw ar agor eto.",
  },
  "elections.seedSealed.remedy": {
    en: "Open the seed, with a public value of a day after voting ended.",
    cy: "Agorwch yr hedyn, gyda gwerth cyhoeddus o ddiwrnod ar ôl i’r pleidleisio ddod i ben.",
  },
  "elections.seed.other": {
    en: "Enter the sealed sentence: this one has another seal",
    cy: "Rhowch y frawddeg dan sêl: mae gan hon sêl arall",
  },
  "elections.none.nominations.because": {
    en: "No election takes nominations now.",
    cy: "Nid oes etholiad yn derbyn enwebiadau nawr.",
  },
  "elections.none.nominations.remedy": {
    en: "The returning officer calls an election.",
    cy: "Y swyddog canlyniadau sy’n galw etholiad.",
  },
  "elections.none.withdrawal.because": {
    en: "There is no candidacy of yours to withdraw.",
    cy: "Nid oes ymgeisyddiaeth gennych i’w thynnu’n ôl.",
  },
  "elections.none.withdrawal.remedy": {
    en: "Once nominations are closed nobody can withdraw from the paper.",
    cy: "Unwaith y bydd enwebiadau ar gau ni all neb dynnu’n ôl o’r papur.",
  },
  "elections.none.toOpen.because": {
    en: "No election waits to be opened.",
    cy: "Nid oes etholiad yn aros i’w agor.",
  },
  "elections.none.toOpen.remedy": {
    en: "Close nominations first. Where nobody contests a place there is no vote.",
    cy: "Caewch enwebiadau yn gyntaf. Lle nad oes cystadlu am le nid oes pleidlais.",
  },
  "elections.none.toClose.because": { en: "No vote is open.", cy: "Nid oes pleidlais ar agor." },
  "elections.none.toClose.remedy": { en: "Open a vote first.", cy: "Agorwch bleidlais yn gyntaf." },
  "elections.none.papersAwaited.because": {
    en: "No contest waits for papers as a file.",
    cy: "Nid oes cystadleuaeth yn aros am bapurau fel ffeil.",
  },
  "elections.none.papersAwaited.remedy": {
    en: "Close the vote first. Papers given here need no file.",
    cy: "Caewch y bleidlais yn gyntaf. Nid oes angen ffeil ar bapurau a roddir yma.",
  },
  "elections.none.toRehearse.because": {
    en: "No election waits to be counted.",
    cy: "Nid oes etholiad yn aros i’w gyfrif.",
  },
  "elections.none.toRehearse.remedy": {
    en: "Call an election first.",
    cy: "Galwch etholiad yn gyntaf.",
  },
  "elections.none.seed.because": {
    en: "No sealed seed waits to be opened.",
    cy: "Nid oes hedyn dan sêl yn aros i’w agor.",
  },
  "elections.none.seed.remedy": {
    en: "A seed is sealed in the call, and opened once voting has closed.",
    cy: "Selir hedyn yn yr alwad, a’i agor unwaith y bydd y pleidleisio wedi cau.",
  },
  "elections.none.toCount.because": {
    en: "No contest has papers that wait to be counted.",
    cy: "Nid oes cystadleuaeth â phapurau sy’n aros i’w cyfrif.",
  },
  "elections.none.toCount.remedy": {
    en: "Close the vote, or record the lot that a count waits for.",
    cy: "Caewch y bleidlais, neu cofnodwch y coelbren y mae cyfrif yn aros amdano.",
  },
  "elections.none.lot.because": {
    en: "No count waits for a lot.",
    cy: "Nid oes cyfrif yn aros am goelbren.",
  },
  "elections.none.lot.remedy": { en: "Count the papers.", cy: "Cyfrifwch y papurau." },
  "elections.none.counted.because": {
    en: "No counted contest waits to be declared.",
    cy: "Nid oes cystadleuaeth wedi’i chyfrif yn aros i’w chyhoeddi.",
  },
  "elections.none.counted.remedy": {
    en: "Count the papers first.",
    cy: "Cyfrifwch y papurau yn gyntaf.",
  },
  "elections.none.declared.because": {
    en: "No result is declared, so no place can be vacant.",
    cy: "Nid oes canlyniad wedi’i gyhoeddi, felly ni all lle fod yn wag.",
  },
  "elections.none.declared.remedy": {
    en: "Declare a result first.",
    cy: "Cyhoeddwch ganlyniad yn gyntaf.",
  },
  "elections.days.past": {
    en: "Enter {day} or a later day",
    cy: "Rhowch {day} neu ddiwrnod diweddarach",
  },
  "elections.days.opensAfter": {
    en: "Voting must open after {day}, the last day of nominations",
    cy: "Rhaid i’r pleidleisio agor ar ôl {day}, diwrnod olaf yr enwebiadau",
  },
  "elections.days.notice": {
    en: "Voting may open on {day} or later: your rules ask for notice in clear days",
    cy: "Caiff y pleidleisio agor ar {day} neu’n hwyrach: mae eich rheolau’n gofyn am rybudd mewn diwrnodau clir",
  },
  "elections.days.closesFirst": {
    en: "Voting must end on {day} or later",
    cy: "Rhaid i’r pleidleisio ddod i ben ar {day} neu’n hwyrach",
  },
  "elections.ruleFillsOne": {
    en: "Choose another rule: this one fills one place, and {contest} has {seats}",
    cy: "Dewiswch reol arall: mae hon yn llenwi un lle, ac mae gan {contest} {seats}",
  },
  "elections.nomination.notOnRegister": {
    en: "No member with this number or address is in the register today",
    cy: "Nid oes aelod â’r rhif neu’r cyfeiriad hwn yn y gofrestr heddiw",
  },
  "elections.nomination.otherClass": {
    en: "Choose another contest: these places belong to another class of members ({class})",
    cy: "Dewiswch gystadleuaeth arall: mae’r lleoedd hyn yn perthyn i ddosbarth arall o aelodau ({class})",
  },
  "elections.nomination.standsAlready": {
    en: "This member stands already for this class",
    cy: "Mae’r aelod hwn eisoes yn sefyll dros y dosbarth hwn",
  },
  "elections.nomination.reserved": {
    en: "These places are kept for managers: the returning officer checks and receives the nomination on paper",
    cy: "Cedwir y lleoedd hyn i reolwyr: y swyddog canlyniadau sy’n gwirio ac yn derbyn yr enwebiad ar bapur",
  },
  "elections.nomination.plainWords": {
    en: "Give the statement in words or as a plain text file, so that its length can be checked",
    cy: "Rhowch y datganiad mewn geiriau neu fel ffeil testun plaen, fel y gellir gwirio ei hyd",
  },
  "elections.nomination.tooLong": {
    en: "Shorten the statement to {most} words; it has {words}",
    cy: "Byrhewch y datganiad i {most} gair; mae ganddo {words}",
  },
  "elections.nomination.consent": {
    en: "Nobody stands without having agreed to it",
    cy: "Nid oes neb yn sefyll heb fod wedi cytuno i hynny",
  },
  "elections.nomination.publicPaper": {
    en: "Choose yes, or do not stand: the paper of this election is a public page with the names on it",
    cy: "Dewiswch ie, neu peidiwch â sefyll: tudalen gyhoeddus â’r enwau arni yw papur yr etholiad hwn",
  },
  "elections.nomination.backer": {
    en: "Enter the number of a member of this class",
    cy: "Rhowch rif aelod o’r dosbarth hwn",
  },
  "elections.nomination.oneself": {
    en: "Candidates cannot back themselves",
    cy: "Ni all ymgeiswyr eu cefnogi eu hunain",
  },
  "elections.nomination.sameBacker": {
    en: "Enter another member than the proposer",
    cy: "Rhowch aelod gwahanol i’r cynigydd",
  },
  "elections.file.line": { en: "Line {line}: {sentence}", cy: "Llinell {line}: {sentence}" },
  "elections.file.whole": { en: "The file: {sentence}", cy: "Y ffeil: {sentence}" },
  "elections.file.howMany": {
    en: "The file has {given} candidates; {standing} stand",
    cy: "Mae gan y ffeil {given} ymgeisydd; mae {standing} yn sefyll",
  },
  "elections.file.candidate": {
    en: "Candidate {place} of the file is “{said}”; on the paper it is “{name}”",
    cy: "Ymgeisydd {place} y ffeil yw “{said}”; ar y papur “{name}” ydyw",
  },
  "elections.file.seats": {
    en: "The file fills {given} places; the contest has {seats}",
    cy: "Mae’r ffeil yn llenwi {given} lle; mae gan y gystadleuaeth {seats}",
  },
  "elections.file.withdrawn": {
    en: "The file marks candidates as withdrawn; those on the paper all stand",
    cy: "Mae’r ffeil yn nodi bod ymgeiswyr wedi tynnu’n ôl; mae pawb ar y papur yn sefyll",
  },
  "elections.file.tooMany": {
    en: "The file has {papers} papers; {eligible} members could vote",
    cy: "Mae gan y ffeil {papers} papur; gallai {eligible} aelod bleidleisio",
  },
  "elections.publish.archived": {
    en: "Choose “every paper”: the public archive of this ballot shows every ranking already",
    cy: "Dewiswch “pob papur”: mae archif gyhoeddus y bleidlais hon eisoes yn dangos pob trefniad",
  },
  "elections.publish.unique": {
    en: "Choose yes, or publish less: {unique} papers carry a ranking that nobody else gave",
    cy: "Dewiswch ie, neu cyhoeddwch lai: mae gan {unique} papur drefniad na roddodd neb arall",
  },
  "elections.vacancy.lot": {
    en: "Candidates at these places on the paper are level: {tied}. Draw lots and enter the order",
    cy: "Mae ymgeiswyr yn y lleoedd hyn ar y papur yn gyfartal: {tied}. Tynnwch goelbrennau a rhowch y drefn",
  },
  "elections.vacancy.place": { en: "{place}", cy: "{place}" },
  "elections.letter.called.subject": {
    en: "{body}: an election is called",
    cy: "{body}: mae etholiad wedi’i alw",
  },
  "elections.letter.called.text": {
    en: "Members may be nominated until {nominations}. Voting runs from {opens} to {closes}.",
    cy: "Gellir enwebu aelodau tan {nominations}. Mae’r pleidleisio o {opens} i {closes}.",
  },
  "elections.letter.opened.subject": {
    en: "Voting has opened in election {number}",
    cy: "Mae’r pleidleisio wedi agor yn etholiad {number}",
  },
  "elections.letter.opened.text": {
    en: "Sign in to fetch your code, once. Voting ends with {closes}.",
    cy: "Mewngofnodwch i nôl eich cod, unwaith. Daw’r pleidleisio i ben gyda {closes}.",
  },
  "elections.letter.declared.subject": {
    en: "{body}: the result for {contest} is declared",
    cy: "{body}: cyhoeddwyd canlyniad {contest}",
  },
  "elections.letter.declared.text": {
    en: "Every stage of the count for {contest} is open to read.",
    cy: "Mae pob cam o’r cyfrif ar gyfer {contest} ar agor i’w ddarllen.",
  },
};
