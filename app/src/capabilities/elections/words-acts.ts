/** The sentences of the acts of an election held here: what each form asks. Long because every field is told. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const electionActWords: Catalogue = {
  "act.elections.call": { en: "Call an election", cy: "Galw etholiad" },
  "act.elections.call.intro": {
    en: "One contest for each class whose seats fall due, by the rules in force. Places kept for managers are a contest of their own.",
    cy: "Un gystadleuaeth i bob dosbarth y mae ei seddi’n dod yn wag, yn ôl y rheolau mewn grym. Mae lleoedd a gedwir i reolwyr yn gystadleuaeth ar wahân.",
  },
  "act.elections.call.button": { en: "Call the election", cy: "Galw’r etholiad" },
  "act.elections.call.rehearsal": {
    en: "Is this a rehearsal? Nobody is elected by it.",
    cy: "Ai ymarfer yw hwn? Nid oes neb yn cael ei ethol ganddo.",
  },
  "act.elections.call.classes": {
    en: "Which classes elect? (class: seats by the rules)",
    cy: "Pa ddosbarthiadau sy’n ethol? (dosbarth: seddi yn ôl y rheolau)",
  },
  "act.elections.call.classes.hint": {
    en: "Ticked already: classes that must elect within six months.",
    cy: "Wedi’u ticio’n barod: dosbarthiadau y mae’n rhaid iddynt ethol o fewn chwe mis.",
  },
  "act.elections.call.rules": {
    en: "By which rule are the papers counted?",
    cy: "Yn ôl pa reol y cyfrifir y papurau?",
  },
  "act.elections.call.rules.hint": {
    en: "Your own rules decide. The election’s page cites each choice of the rule.",
    cy: "Eich rheolau eich hun sy’n penderfynu. Mae tudalen yr etholiad yn dyfynnu pob dewis yn y rheol.",
  },
  "act.elections.call.papers": {
    en: "How are papers given?",
    cy: "Sut y rhoddir y papurau?",
  },
  "act.elections.call.papers.hint": {
    en: "In a ballot that anyone can check, every ranking becomes public, without names; with more than four candidates one can be as good as a name. A file keeps rankings back. Whoever keeps this website could see papers given here with a code: for rehearsals only.",
    cy: "Mewn pleidlais y gall unrhyw un ei gwirio, daw pob trefniad yn gyhoeddus, heb enwau; gyda mwy na phedwar ymgeisydd gall un fod cystal ag enw. Mae ffeil yn dal trefniadau yn ôl. Gallai ceidwad y wefan weld papurau a roddir yma gyda chod: ar gyfer ymarferion yn unig.",
  },
  "act.elections.call.nominationsClose": {
    en: "Last day for nominations",
    cy: "Diwrnod olaf enwebiadau",
  },
  "act.elections.call.opens": { en: "First day of voting", cy: "Diwrnod cyntaf pleidleisio" },
  "act.elections.call.opens.hint": {
    en: "After the notice in your rules, counted in clear days from today.",
    cy: "Ar ôl y rhybudd yn eich rheolau, wedi’i gyfrif mewn diwrnodau clir o heddiw.",
  },
  "act.elections.call.closes": { en: "Last day of voting", cy: "Diwrnod olaf pleidleisio" },
  "act.elections.call.backers": {
    en: "How many members must back a candidate?",
    cy: "Faint o aelodau sy’n gorfod cefnogi ymgeisydd?",
  },
  "act.elections.call.backers.hint": {
    en: "0, 1 (a proposer) or 2 (and a seconder), as your rules say.",
    cy: "0, 1 (cynigydd) neu 2 (ac eilydd), fel y dywed eich rheolau.",
  },
  "act.elections.call.statementWords": {
    en: "Most words in a candidate’s statement",
    cy: "Uchafswm geiriau mewn datganiad ymgeisydd",
  },
  "act.elections.call.seedSeal": {
    en: "Seal of a seed for lots",
    cy: "Sêl hedyn ar gyfer coelbrennau",
  },
  "act.elections.call.seedSeal.hint": {
    en: "Empty: lots are drawn in person. Else the SHA-256 of a sentence that you keep to yourself until voting ends.",
    cy: "Gwag: tynnir coelbrennau’n bersonol. Fel arall SHA-256 brawddeg a gadwch i chi’ch hun nes i’r pleidleisio ddod i ben.",
  },
  "act.elections.nominate": { en: "Stand for election", cy: "Sefyll i gael eich ethol" },
  "act.elections.nominate.intro": {
    en: "You may stand for the class of which you are a member. You can withdraw until nominations close.",
    cy: "Cewch sefyll dros y dosbarth yr ydych yn aelod ohono. Gallwch dynnu’n ôl nes i’r enwebiadau gau.",
  },
  "act.elections.nominate.button": { en: "Stand for election", cy: "Sefyll" },
  "act.elections.nominate.contest": { en: "For which places?", cy: "Am ba leoedd?" },
  "act.elections.nominate.statement": { en: "Your statement", cy: "Eich datganiad" },
  "act.elections.nominate.statement.hint": {
    en: "Everyone can read it once nominations close. Leave your name out of it if it shall not be public.",
    cy: "Gall pawb ei ddarllen unwaith y bydd enwebiadau’n cau. Peidiwch â rhoi eich enw ynddo os nad yw i fod yn gyhoeddus.",
  },
  "act.elections.nominate.proposer": {
    en: "Proposer’s number in the register",
    cy: "Rhif y cynigydd yn y gofrestr",
  },
  "act.elections.nominate.seconder": {
    en: "Seconder’s number in the register",
    cy: "Rhif yr eilydd yn y gofrestr",
  },
  "act.elections.nominate.named": {
    en: "May public pages give your name?",
    cy: "A gaiff tudalennau cyhoeddus roi eich enw?",
  },
  "act.elections.nominate.named.hint": {
    en: "Members read every candidate’s name. If no, the public reads “Candidate 3”. In a ballot that anyone can check, the paper is a public page: there it must be yes.",
    cy: "Mae aelodau’n darllen enw pob ymgeisydd. Os na, mae’r cyhoedd yn darllen “Ymgeisydd 3”. Mewn pleidlais y gall unrhyw un ei gwirio, tudalen gyhoeddus yw’r papur: yno rhaid ateb ie.",
  },
  "act.elections.nominate.consent": {
    en: "Do you agree to stand, and to serve if you are elected?",
    cy: "A ydych yn cytuno i sefyll, ac i wasanaethu os cewch eich ethol?",
  },
  "act.elections.receiveNomination": {
    en: "Receive a nomination on paper",
    cy: "Derbyn enwebiad ar bapur",
  },
  "act.elections.receiveNomination.intro": {
    en: "For members who hand you a signed paper. The register is checked now.",
    cy: "I aelodau sy’n rhoi papur wedi’i lofnodi i chi. Gwirir y gofrestr nawr.",
  },
  "act.elections.receiveNomination.button": {
    en: "Receive the nomination",
    cy: "Derbyn yr enwebiad",
  },
  "act.elections.receiveNomination.contest": { en: "For which places?", cy: "Am ba leoedd?" },
  "act.elections.receiveNomination.member": {
    en: "Candidate’s number in the register",
    cy: "Rhif yr ymgeisydd yn y gofrestr",
  },
  "act.elections.receiveNomination.statement": {
    en: "The candidate’s statement",
    cy: "Datganiad yr ymgeisydd",
  },
  "act.elections.receiveNomination.statement.hint": {
    en: "Everyone can read it once nominations close.",
    cy: "Gall pawb ei ddarllen unwaith y bydd enwebiadau’n cau.",
  },
  "act.elections.receiveNomination.proposer": {
    en: "Proposer’s number in the register",
    cy: "Rhif y cynigydd yn y gofrestr",
  },
  "act.elections.receiveNomination.seconder": {
    en: "Seconder’s number in the register",
    cy: "Rhif yr eilydd yn y gofrestr",
  },
  "act.elections.receiveNomination.named": {
    en: "Does the paper agree that public pages give the name?",
    cy: "A yw’r papur yn cytuno bod tudalennau cyhoeddus yn rhoi’r enw?",
  },
  "act.elections.receiveNomination.consent": {
    en: "Has the candidate signed that they agree to stand and serve?",
    cy: "A yw’r ymgeisydd wedi llofnodi ei fod yn cytuno i sefyll a gwasanaethu?",
  },
  "act.elections.receiveNomination.reservedChecked": {
    en: "For a manager’s place: have you seen that they are a manager?",
    cy: "Am le rheolwr: a ydych wedi gweld mai rheolwr ydynt?",
  },
  "act.elections.withdraw": { en: "Withdraw a candidate", cy: "Tynnu ymgeisydd yn ôl" },
  "act.elections.withdraw.intro": {
    en: "Until nominations close. The statement is then never published.",
    cy: "Nes i enwebiadau gau. Ni chyhoeddir y datganiad byth wedyn.",
  },
  "act.elections.withdraw.button": { en: "Withdraw", cy: "Tynnu’n ôl" },
  "act.elections.withdraw.candidate": { en: "Which candidate?", cy: "Pa ymgeisydd?" },
  "act.elections.closeNominations": { en: "Close nominations", cy: "Cau enwebiadau" },
  "act.elections.closeNominations.intro": {
    en: "Freezes the roll of each class as the register stands today, publishes statements, and declares places that nobody contests. In an election that anyone can check it also calls a ballot for each contest.",
    cy: "Mae’n rhewi rhestr pob dosbarth fel y mae’r gofrestr heddiw, yn cyhoeddi datganiadau, ac yn datgan lleoedd nad oes cystadlu amdanynt. Mewn etholiad y gall unrhyw un ei wirio mae hefyd yn galw pleidlais i bob cystadleuaeth.",
  },
  "act.elections.closeNominations.button": { en: "Close nominations", cy: "Cau enwebiadau" },
  "act.elections.closeNominations.election": { en: "Which election?", cy: "Pa etholiad?" },
  "act.elections.open": { en: "Open the vote", cy: "Agor y bleidlais" },
  "act.elections.open.intro": {
    en: "Sets up an empty box for each contest. Members can then fetch their codes.",
    cy: "Mae’n gosod blwch gwag ar gyfer pob cystadleuaeth. Yna gall aelodau nôl eu codau.",
  },
  "act.elections.open.button": { en: "Open the vote", cy: "Agor y bleidlais" },
  "act.elections.open.election": { en: "Which election?", cy: "Pa etholiad?" },
  "act.elections.close": { en: "Close the vote", cy: "Cau’r bleidlais" },
  "act.elections.close.intro": {
    en: "After the last day. No box can be opened again.",
    cy: "Ar ôl y diwrnod olaf. Ni ellir agor yr un blwch eto.",
  },
  "act.elections.close.button": { en: "Close the vote", cy: "Cau’r bleidlais" },
  "act.elections.close.election": { en: "Which election?", cy: "Pa etholiad?" },
  "act.elections.takePapers": { en: "Bring the papers as a file", cy: "Dod â’r papurau fel ffeil" },
  "act.elections.takePapers.intro": {
    en: "A BLT file with the candidates in the order of the paper. A wrong file is told line by line, and nothing of it is kept.",
    cy: "Ffeil BLT â’r ymgeiswyr yn nhrefn y papur. Dywedir am ffeil anghywir fesul llinell, ac ni chedwir dim ohoni.",
  },
  "act.elections.takePapers.button": { en: "Bring the papers", cy: "Dod â’r papurau" },
  "act.elections.takePapers.contest": { en: "Which contest?", cy: "Pa gystadleuaeth?" },
  "act.elections.takePapers.file": { en: "The papers (BLT)", cy: "Y papurau (BLT)" },
  "act.elections.takePapers.setAside": {
    en: "Envelopes put aside because their voters voted online",
    cy: "Amlenni a roddwyd o’r neilltu am i’w pleidleiswyr bleidleisio ar-lein",
  },
  "act.elections.takePapers.setAside.hint": {
    en: "Only beside a ballot that anyone can check. A second party must then sign for the papers.",
    cy: "Dim ond wrth ochr pleidlais y gall unrhyw un ei gwirio. Rhaid i ail barti wedyn lofnodi dros y papurau.",
  },
  "act.elections.rehearseCount": { en: "Rehearse the count", cy: "Ymarfer y cyfrif" },
  "act.elections.rehearseCount.intro": {
    en: "Counts made-up elections with known results by this rule. Every figure must agree before real papers may be counted.",
    cy: "Mae’n cyfrif etholiadau gwneud â chanlyniadau hysbys yn ôl y rheol hon. Rhaid i bob ffigur gytuno cyn y gellir cyfrif papurau go iawn.",
  },
  "act.elections.rehearseCount.button": { en: "Rehearse the count", cy: "Ymarfer y cyfrif" },
  "act.elections.rehearseCount.election": { en: "Which election?", cy: "Pa etholiad?" },
  "act.elections.revealSeed": {
    en: "Open the seed for lots",
    cy: "Agor yr hedyn ar gyfer coelbrennau",
  },
  "act.elections.revealSeed.intro": {
    en: "The sentence whose seal was published before voting, and a public value that nobody could know then.",
    cy: "Y frawddeg y cyhoeddwyd ei sêl cyn y pleidleisio, a gwerth cyhoeddus na allai neb ei wybod bryd hynny.",
  },
  "act.elections.revealSeed.button": { en: "Open the seed", cy: "Agor yr hedyn" },
  "act.elections.revealSeed.election": { en: "Which election?", cy: "Pa etholiad?" },
  "act.elections.revealSeed.seed": { en: "The sealed sentence", cy: "Y frawddeg dan sêl" },
  "act.elections.revealSeed.publicValue": { en: "The public value", cy: "Y gwerth cyhoeddus" },
  "act.elections.revealSeed.publicValue.hint": {
    en: "Such as the first lottery numbers drawn after voting ended",
    cy: "Megis rhifau cyntaf y loteri a dynnwyd ar ôl i’r pleidleisio ddod i ben",
  },
  "act.elections.revealSeed.publicSource": {
    en: "Where it can be read",
    cy: "Lle gellir ei ddarllen",
  },
  "act.elections.count": { en: "Count the papers", cy: "Cyfrif y papurau" },
  "act.elections.count.intro": {
    en: "By the rule of the call. Where candidates are level and the rule ends, the count stops and asks for a lot.",
    cy: "Yn ôl rheol yr alwad. Lle mae ymgeiswyr yn gyfartal a’r rheol yn dod i ben, mae’r cyfrif yn stopio ac yn gofyn am goelbren.",
  },
  "act.elections.count.button": { en: "Count", cy: "Cyfrif" },
  "act.elections.count.contest": { en: "Which contest?", cy: "Pa gystadleuaeth?" },
  "act.elections.drawLot": {
    en: "Record the lot that was drawn",
    cy: "Cofnodi’r coelbren a dynnwyd",
  },
  "act.elections.drawLot.intro": {
    en: "Draw it in front of the candidates who wish to come. The contest’s page gives their names and what the lot decides.",
    cy: "Tynnwch ef o flaen yr ymgeiswyr sy’n dymuno dod. Mae tudalen y gystadleuaeth yn rhoi eu henwau a’r hyn mae’r coelbren yn ei benderfynu.",
  },
  "act.elections.drawLot.button": { en: "Record the lot", cy: "Cofnodi’r coelbren" },
  "act.elections.drawLot.chosen": {
    en: "Whom did the lot choose?",
    cy: "Pwy ddewisodd y coelbren?",
  },
  "act.elections.drawLot.how": { en: "How was it drawn?", cy: "Sut y’i tynnwyd?" },
  "act.elections.drawLot.how.hint": { en: "No names", cy: "Dim enwau" },
  "act.elections.declareResult": { en: "Declare the result", cy: "Cyhoeddi’r canlyniad" },
  "act.elections.declareResult.intro": {
    en: "Decide first what is published of the papers: in a small mutual a ranking can be as good as a name.",
    cy: "Penderfynwch yn gyntaf beth a gyhoeddir o’r papurau: mewn cydfuddiannol bach gall trefniad fod cystal ag enw.",
  },
  "act.elections.declareResult.button": { en: "Declare the result", cy: "Cyhoeddi’r canlyniad" },
  "act.elections.declareResult.contest": { en: "Which contest?", cy: "Pa gystadleuaeth?" },
  "act.elections.declareResult.publish": {
    en: "What is published of the papers?",
    cy: "Beth a gyhoeddir o’r papurau?",
  },
  "act.elections.declareResult.publish.hint": {
    en: "The contest’s page says how many papers carry a ranking that nobody else gave. What a ballot’s public archive shows, nothing here can hide.",
    cy: "Mae tudalen y gystadleuaeth yn dweud faint o bapurau sydd â threfniad na roddodd neb arall. Yr hyn a ddengys archif gyhoeddus pleidlais, ni all dim yma ei guddio.",
  },
  "act.elections.declareResult.least": {
    en: "Shorten rankings that fewer papers share than",
    cy: "Byrhau trefniadau y mae llai o bapurau’n eu rhannu na",
  },
  "act.elections.declareResult.despite": {
    en: "Publish every paper although some rankings are unique?",
    cy: "Cyhoeddi pob papur er bod rhai trefniadau’n unigryw?",
  },
  "act.elections.fillVacancy": {
    en: "Fill a place that fell vacant",
    cy: "Llenwi lle a ddaeth yn wag",
  },
  "act.elections.fillVacancy.intro": {
    en: "As the rule of the election says: the same papers are counted again without whoever left, or an election must be held.",
    cy: "Fel y dywed rheol yr etholiad: cyfrifir yr un papurau eto heb y sawl a adawodd, neu rhaid cynnal etholiad.",
  },
  "act.elections.fillVacancy.button": { en: "Fill the place", cy: "Llenwi’r lle" },
  "act.elections.fillVacancy.place": { en: "Whose place is vacant?", cy: "Lle pwy sy’n wag?" },
  "act.elections.fillVacancy.reason": { en: "Why?", cy: "Pam?" },
  "act.elections.fillVacancy.unwilling": {
    en: "Candidates who no longer wish to serve",
    cy: "Ymgeiswyr nad ydynt am wasanaethu mwyach",
  },
  "act.elections.fillVacancy.lots": {
    en: "Order of lots, if candidates are level",
    cy: "Trefn y coelbrennau, os yw ymgeiswyr yn gyfartal",
  },
  "act.elections.fillVacancy.lots.hint": {
    en: "Places on the paper in the order drawn, like 3 1 2. The first of those level is chosen.",
    cy: "Lleoedd ar y papur yn y drefn a dynnwyd, fel 3 1 2. Dewisir y cyntaf o’r rhai cyfartal.",
  },
};
