/** The sentences of the pages of elections: list, election, contest, result, codes. Long because every page is told. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const electionPageWords: Catalogue = {
  "elections.list.caption": { en: "Elections called here", cy: "Etholiadau a alwyd yma" },
  "elections.list.election": { en: "Election", cy: "Etholiad" },
  "elections.list.called": { en: "Called", cy: "Galwyd" },
  "elections.list.closes": { en: "Voting ends", cy: "Diwedd y pleidleisio" },
  "elections.list.contests": { en: "Contests", cy: "Cystadlaethau" },
  "elections.list.name": { en: "Election {number}", cy: "Etholiad {number}" },
  "elections.list.rehearsal": {
    en: "Rehearsal election {number}",
    cy: "Etholiad ymarfer {number}",
  },
  "elections.list.none": {
    en: "No election was called here yet. The returning officer calls one.",
    cy: "Ni alwyd etholiad yma eto. Y swyddog canlyniadau sy’n galw un.",
  },
  "elections.stage.nominations": { en: "Nominations", cy: "Enwebiadau" },
  "elections.stage.nobody": { en: "Nobody stands", cy: "Nid oes neb yn sefyll" },
  "elections.stage.waiting": { en: "Waits for the vote", cy: "Yn aros am y bleidlais" },
  "elections.stage.open": { en: "Voting", cy: "Pleidleisio" },
  "elections.stage.papersAwaited": { en: "Papers awaited", cy: "Yn aros am bapurau" },
  "elections.stage.sealed": { en: "Votes sealed", cy: "Pleidleisiau dan sêl" },
  "elections.stage.setAside": { en: "Set aside", cy: "Wedi’i roi o’r neilltu" },
  "elections.stage.ready": { en: "To be counted", cy: "I’w gyfrif" },
  "elections.stage.needsLot": { en: "A lot is needed", cy: "Mae angen coelbren" },
  "elections.stage.counted": { en: "To be declared", cy: "I’w gyhoeddi" },
  "elections.stage.declared": { en: "Declared", cy: "Cyhoeddwyd" },
  "elections.page.rehearsalSays": {
    en: "A rehearsal. Nobody is elected by it.",
    cy: "Ymarfer. Nid oes neb yn cael ei ethol ganddo.",
  },
  "elections.page.nominationsClose": { en: "Nominations until", cy: "Enwebiadau tan" },
  "elections.page.opens": { en: "Voting from", cy: "Pleidleisio o" },
  "elections.page.closes": { en: "Voting until", cy: "Pleidleisio tan" },
  "elections.page.papers": { en: "Papers are given", cy: "Rhoddir papurau" },
  "elections.page.lots": { en: "Where candidates are level", cy: "Lle mae ymgeiswyr yn gyfartal" },
  "elections.page.lotsDrawn": {
    en: "the returning officer draws a lot and records it",
    cy: "mae’r swyddog canlyniadau’n tynnu coelbren ac yn ei gofnodi",
  },
  "elections.page.lotsSealed": {
    en: "a seed decides that was sealed before the vote: {seal}",
    cy: "hedyn a seliwyd cyn y bleidlais sy’n penderfynu: {seal}",
  },
  "elections.page.lotsOpened": {
    en: "the seed decides, with the public value {value} ({source})",
    cy: "yr hedyn sy’n penderfynu, gyda’r gwerth cyhoeddus {value} ({source})",
  },
  "elections.page.rehearsed": { en: "Count rehearsed", cy: "Ymarferwyd y cyfrif" },
  "elections.page.notRehearsed": {
    en: "not yet; no paper is counted before that",
    cy: "ddim eto; ni chyfrifir unrhyw bapur cyn hynny",
  },
  "elections.page.rehearsedOn": {
    en: "on {day}, on known results: all {figures} figures agreed",
    cy: "ar {day}, ar ganlyniadau hysbys: cytunodd pob un o’r {figures} ffigur",
  },
  "elections.page.howCounted": { en: "How the papers are counted", cy: "Sut y cyfrifir y papurau" },
  "elections.page.rule": { en: "Rule", cy: "Rheol" },
  "elections.page.source": { en: "Where it stands", cy: "Lle mae’n sefyll" },
  "elections.page.checked": { en: "How surely we know it", cy: "Pa mor sicr yr ydym ohoni" },
  "elections.page.clauses": {
    en: "Every choice of the rule, with its place in the text",
    cy: "Pob dewis yn y rheol, gyda’i le yn y testun",
  },
  "elections.page.seats": {
    en: { plural: "seats", one: "1 place to fill", other: "{seats} places to fill" },
    cy: {
      plural: "seats",
      one: "1 lle i’w lenwi",
      two: "{seats} le i’w llenwi",
      other: "{seats} lle i’w llenwi",
    },
  },
  "elections.verifiable.says": {
    en: "Votes are sealed on each voter’s own device. Key-holders of opposed interests open them together, and anyone can check the count. Every ranking then becomes public for ever, without names.",
    cy: "Caiff pleidleisiau eu selio ar ddyfais pob pleidleisiwr ei hun. Deiliaid allweddi â buddiannau croes sy’n eu hagor gyda’i gilydd, a gall unrhyw un wirio’r cyfrif. Yna daw pob trefniad yn gyhoeddus am byth, heb enwau.",
  },
  "elections.verifiable.fewWays": {
    en: "Every ranking will be public, without names. {candidates} candidates can be ranked in {ways} ways, fewer than the {eligible} members who may vote. A rare ranking can still be somebody’s own.",
    cy: "Bydd pob trefniad yn gyhoeddus, heb enwau. Gellir rhoi {candidates} ymgeisydd mewn trefn mewn {ways} ffordd, llai na’r {eligible} aelod a gaiff bleidleisio. Gall trefniad prin fod yn eiddo i rywun o hyd.",
  },
  "elections.verifiable.manyWays": {
    en: "Every ranking will be public, without names. {candidates} candidates can be ranked in {ways} ways, and {eligible} members may vote. So somebody could ask a voter for an unusual ranking, and look for it. On paper, as a file, that can be prevented.",
    cy: "Bydd pob trefniad yn gyhoeddus, heb enwau. Gellir rhoi {candidates} ymgeisydd mewn trefn mewn {ways} ffordd, a chaiff {eligible} aelod bleidleisio. Felly gallai rhywun ofyn i bleidleisiwr am drefniad anarferol, a chwilio amdano. Ar bapur, fel ffeil, gellir atal hynny.",
  },
  "elections.verifiable.millionWays": {
    en: "Every ranking will be public, without names. {candidates} candidates can be ranked in more than a million ways, and {eligible} members may vote. So almost any long ranking could be recognised. On paper, as a file, that can be prevented.",
    cy: "Bydd pob trefniad yn gyhoeddus, heb enwau. Gellir rhoi {candidates} ymgeisydd mewn trefn mewn mwy na miliwn o ffyrdd, a chaiff {eligible} aelod bleidleisio. Felly gellid adnabod bron unrhyw drefniad hir. Ar bapur, fel ffeil, gellir atal hynny.",
  },
  "elections.verifiable.ballot": {
    en: "See its ballot: roll, keys, public board, report",
    cy: "Gweld ei phleidlais: rhestr, allweddi, bwrdd cyhoeddus, adroddiad",
  },
  "elections.page.reserved": {
    en: "Kept for managers by the rules; the returning officer checked each candidate.",
    cy: "Wedi’i gadw i reolwyr gan y rheolau; gwiriodd y swyddog canlyniadau bob ymgeisydd.",
  },
  "elections.page.toContest": { en: "See how it stands", cy: "Gweld sut mae’n sefyll" },
  "elections.page.toResult": { en: "See the result", cy: "Gweld y canlyniad" },
  "elections.page.nominated": {
    en: {
      plural: "candidates",
      one: "1 member is nominated so far.",
      other: "{candidates} members are nominated so far.",
    },
    cy: {
      plural: "candidates",
      one: "Mae 1 aelod wedi’i enwebu hyd yma.",
      other: "Mae {candidates} aelod wedi’u henwebu hyd yma.",
    },
  },
  "elections.page.nominees": { en: "Nominated so far", cy: "Enwebwyd hyd yma" },
  "elections.page.standing": { en: "Who stands", cy: "Pwy sy’n sefyll" },
  "elections.page.nobody": { en: "Nobody stands.", cy: "Nid oes neb yn sefyll." },
  "elections.page.candidate": { en: "Candidate", cy: "Ymgeisydd" },
  "elections.page.place": { en: "Place on the paper", cy: "Lle ar y papur" },
  "elections.page.sign": { en: "Sign in the record", cy: "Arwydd yn y cofnod" },
  "elections.page.statementHead": { en: "Statement", cy: "Datganiad" },
  "elections.page.statement": { en: "Read the statement", cy: "Darllen y datganiad" },
  "elections.page.erased": { en: "name erased", cy: "enw wedi’i ddileu" },
  "elections.page.eligible": {
    en: "Members who could vote when nominations closed: {eligible}.",
    cy: "Aelodau a gâi bleidleisio pan gaeodd yr enwebiadau: {eligible}.",
  },
  "elections.page.next": { en: "What can be done now", cy: "Beth y gellir ei wneud nawr" },
  "elections.page.vote": { en: "Vote: {contest}", cy: "Pleidleisio: {contest}" },
  "elections.waits.waiting": {
    en: "The roll is frozen. Voting has not opened.",
    cy: "Mae’r rhestr wedi’i rhewi. Nid yw’r pleidleisio wedi agor.",
  },
  "elections.waits.open": {
    en: "Voting is open. Nobody is shown a running result, not even how many voted.",
    cy: "Mae’r pleidleisio ar agor. Ni ddangosir canlyniad wrth fynd i neb, na hyd yn oed faint a bleidleisiodd.",
  },
  "elections.waits.papersAwaited": {
    en: "Voting is over. The returning officer brings the papers.",
    cy: "Mae’r pleidleisio ar ben. Y swyddog canlyniadau sy’n dod â’r papurau.",
  },
  "elections.waits.sealed": {
    en: "Voting is over. The key-holders mix the sealed votes and open them together.",
    cy: "Mae’r pleidleisio ar ben. Mae’r deiliaid allweddi’n cymysgu’r pleidleisiau seliedig ac yn eu hagor gyda’i gilydd.",
  },
  "elections.waits.setAside": {
    en: "A challenge to this ballot was upheld, and nothing of it counts. An election must be called again.",
    cy: "Cadarnhawyd her i’r bleidlais hon, ac nid oes dim ohoni’n cyfrif. Rhaid galw etholiad eto.",
  },
  "elections.waits.ready": {
    en: "Voting is over. The papers wait to be counted.",
    cy: "Mae’r pleidleisio ar ben. Mae’r papurau’n aros i’w cyfrif.",
  },
  "elections.waits.counted": {
    en: "The papers are counted. The returning officer decides what to publish, and declares the result.",
    cy: "Mae’r papurau wedi’u cyfrif. Y swyddog canlyniadau sy’n penderfynu beth i’w gyhoeddi, ac yn cyhoeddi’r canlyniad.",
  },
  "elections.waits.nominations": { en: "Nominations are open.", cy: "Mae enwebiadau ar agor." },
  "elections.waits.nobody": {
    en: "Nobody stands. An election must be called again.",
    cy: "Nid oes neb yn sefyll. Rhaid galw etholiad eto.",
  },
  "elections.measured.warning": { en: "Warning", cy: "Rhybudd" },
  "elections.measured.unique": {
    en: "{unique} papers carry a ranking that nobody else gave. A colleague might recognise one.",
    cy: "Mae gan {unique} papur drefniad na roddodd neb arall. Gallai cydweithiwr adnabod un.",
  },
  "elections.measured.none": {
    en: "No ranking stands on one paper alone, of {valid} papers.",
    cy: "Nid oes trefniad ar un papur yn unig, o {valid} papur.",
  },
  "elections.measured.archived": {
    en: "The ballot’s public archive shows every ranking already. So every paper is published with the result.",
    cy: "Mae archif gyhoeddus y bleidlais eisoes yn dangos pob trefniad. Felly cyhoeddir pob papur gyda’r canlyniad.",
  },
  "elections.measured.propose.full": {
    en: "Every paper can be published.",
    cy: "Gellir cyhoeddi pob papur.",
  },
  "elections.measured.propose.stages": {
    en: "We propose to publish the figures of each stage and a commitment, and no papers.",
    cy: "Cynigiwn gyhoeddi ffigurau pob cam ac ymrwymiad, a dim papurau.",
  },
  "elections.measured.propose.suppressed": {
    en: "We propose to shorten rare rankings.",
    cy: "Cynigiwn fyrhau trefniadau prin.",
  },
  "elections.lot.needed": {
    en: "The count stopped at stage {stage}. These candidates are level, and the rule’s own ways are at an end:",
    cy: "Stopiodd y cyfrif yng ngham {stage}. Mae’r ymgeiswyr hyn yn gyfartal, ac mae ffyrdd y rheol ei hun ar ben:",
  },
  "elections.lot.surplus": {
    en: "The lot decides whose spare votes move first.",
    cy: "Y coelbren sy’n penderfynu pleidleisiau dros ben pwy sy’n symud gyntaf.",
  },
  "elections.lot.exclusion": {
    en: "Whoever the lot chooses goes out.",
    cy: "Mae pwy bynnag y mae’r coelbren yn ei ddewis yn mynd allan.",
  },
  "elections.lot.election": {
    en: "Whoever the lot chooses is elected.",
    cy: "Etholir pwy bynnag y mae’r coelbren yn ei ddewis.",
  },
  "elections.lot.place": {
    en: "Whoever the lot chooses takes the place.",
    cy: "Mae pwy bynnag y mae’r coelbren yn ei ddewis yn cael y lle.",
  },
  "elections.result.caption.by": {
    en: "{name} · declared on {day} · counted by: {rule}",
    cy: "{name} · cyhoeddwyd ar {day} · cyfrifwyd yn ôl: {rule}",
  },
  "elections.result.caption.without": { en: "{name} · {day}", cy: "{name} · {day}" },
  "elections.result.title": {
    en: { plural: "elected", one: "1 member elected", other: "{elected} members elected" },
    cy: { plural: "elected", one: "Etholwyd 1 aelod", other: "Etholwyd {elected} aelod" },
  },
  "elections.result.elected": {
    en: {
      plural: "count",
      zero: "Nobody is elected.",
      one: "{names} is elected.",
      other: "{names} are elected.",
    },
    cy: { plural: "count", one: "Etholwyd {names}.", other: "Etholwyd {names}." },
  },
  "elections.result.uncontested": {
    en: "No more stood than there were places, so nobody voted.",
    cy: "Ni safodd mwy nag oedd o leoedd, felly ni phleidleisiodd neb.",
  },
  "elections.result.toElection": { en: "See the whole election", cy: "Gweld yr etholiad cyfan" },
  "elections.result.eligible": { en: "Entitled to vote", cy: "Hawl i bleidleisio" },
  "elections.result.valid": { en: "Valid papers", cy: "Papurau dilys" },
  "elections.result.invalid": { en: "Blank or invalid", cy: "Gwag neu annilys" },
  "elections.result.turnout": { en: "Turnout", cy: "Y nifer a bleidleisiodd" },
  "elections.result.quota": { en: "Quota to be elected", cy: "Cwota i gael eich ethol" },
  "elections.result.moved": { en: "How the votes moved", cy: "Sut symudodd y pleidleisiau" },
  "elections.result.chartSays": {
    en: "Height is votes. Pale bands stay with a candidate; stronger ones move. The result sheet has the same figures.",
    cy: "Pleidleisiau yw’r uchder. Mae bandiau golau’n aros gydag ymgeisydd; mae rhai cryfach yn symud. Mae’r un ffigurau ar y daflen ganlyniad.",
  },
  "elections.result.everyMove": { en: "Every move in a table", cy: "Pob symudiad mewn tabl" },
  "elections.result.stages": { en: "Stage by stage", cy: "Fesul cam" },
  "elections.result.lots": {
    en: { plural: "lots", one: "1 lot was drawn.", other: "{lots} lots were drawn." },
    cy: { plural: "lots", one: "Tynnwyd 1 coelbren.", other: "Tynnwyd {lots} coelbren." },
  },
  "elections.result.declaration": {
    en: "The declaration of result",
    cy: "Y datganiad o’r canlyniad",
  },
  "elections.closest.call": {
    en: "The closest decision: at stage {stage}, {votes} more votes would have put {name} level with {other}.",
    cy: "Y penderfyniad agosaf: yng ngham {stage}, byddai {votes} pleidlais arall wedi rhoi {name} yn gyfartal â {other}.",
  },
  "elections.closest.level": {
    en: "The closest decision: at stage {stage}, {name} and {other} were level.",
    cy: "Y penderfyniad agosaf: yng ngham {stage}, roedd {name} a {other} yn gyfartal.",
  },
  "elections.sheet.title": { en: "Result sheet", cy: "Taflen ganlyniad" },
  "elections.sheet.lost": { en: "Not transferred", cy: "Heb eu trosglwyddo" },
  "elections.sheet.total": { en: "Total", cy: "Cyfanswm" },
  "elections.sheet.outcome": { en: "Outcome", cy: "Canlyniad" },
  "elections.sheet.first": { en: "{stage}. First preferences", cy: "{stage}. Dewisiadau cyntaf" },
  "elections.sheet.surplus": { en: "{stage}. Surplus: {names}", cy: "{stage}. Gwarged: {names}" },
  "elections.sheet.exclusion": { en: "{stage}. Out: {names}", cy: "{stage}. Allan: {names}" },
  "elections.sheet.iteration": { en: "{stage}. Round: {names}", cy: "{stage}. Rownd: {names}" },
  "elections.sheet.fill": {
    en: "{stage}. Last places: {names}",
    cy: "{stage}. Lleoedd olaf: {names}",
  },
  "elections.again.title": { en: "Count it again", cy: "Cyfrifwch eto" },
  "elections.again.whole": {
    en: "Your browser can count all {valid} papers again and compare every figure.",
    cy: "Gall eich porwr gyfrif pob un o’r {valid} papur eto a chymharu pob ffigur.",
  },
  "elections.again.shortened": {
    en: "Rankings held by fewer than {least} papers are shortened, and {withheld} papers left out. A count here may differ.",
    cy: "Mae trefniadau sydd ar lai na {least} papur wedi’u byrhau, a {withheld} papur wedi’u hepgor. Gall cyfrif yma fod yn wahanol.",
  },
  "elections.again.figuresOnly": {
    en: "The papers are not published, so a stranger cannot count them. A candidate may ask the returning officer to show papers that fit the commitment.",
    cy: "Ni chyhoeddir y papurau, felly ni all dieithryn eu cyfrif. Gall ymgeisydd ofyn i’r swyddog canlyniadau ddangos papurau sy’n cyd-fynd â’r ymrwymiad.",
  },
  "elections.again.button": { en: "Count again here", cy: "Cyfrif eto yma" },
  "elections.again.working": { en: "Counting…", cy: "Yn cyfrif…" },
  "elections.again.same": {
    en: "Counted again here: {valid} papers, and every figure agrees.",
    cy: "Cyfrifwyd eto yma: {valid} papur, ac mae pob ffigur yn cytuno.",
  },
  "elections.again.differs": {
    en: "Counted again here. These figures differ (reported / counted):",
    cy: "Cyfrifwyd eto yma. Mae’r ffigurau hyn yn wahanol (adroddwyd / cyfrifwyd):",
  },
  "elections.again.failed": {
    en: "The files could not be fetched or read. Try again, or use the command.",
    cy: "Ni ellid nôl na darllen y ffeiliau. Rhowch gynnig arall arni, neu defnyddiwch y gorchymyn.",
  },
  "elections.again.command": {
    en: "Without a script: download both files and run this.",
    cy: "Heb sgript: lawrlwythwch y ddwy ffeil a rhedwch hwn.",
  },
  "elections.again.papers": { en: "Papers (BLT)", cy: "Papurau (BLT)" },
  "elections.again.report": { en: "Report (JSON)", cy: "Adroddiad (JSON)" },
  "elections.again.csv": { en: "Sheet (CSV)", cy: "Taflen (CSV)" },
  "elections.again.sheet": { en: "Sheet (plain text)", cy: "Taflen (testun plaen)" },
  "elections.secrecy.title": { en: "Secrecy", cy: "Cyfrinachedd" },
  "elections.secrecy.unique": {
    en: "{unique} papers carry a ranking that nobody else gave.",
    cy: "Mae gan {unique} papur drefniad na roddodd neb arall.",
  },
  "elections.secrecy.full": {
    en: "The returning officer chose to publish every paper.",
    cy: "Dewisodd y swyddog canlyniadau gyhoeddi pob papur.",
  },
  "elections.secrecy.archived": {
    en: "Every ranking stands in the ballot’s public archive, so none could be held back.",
    cy: "Mae pob trefniad yn archif gyhoeddus y bleidlais, felly ni ellid dal yr un yn ôl.",
  },
  "elections.secrecy.online": {
    en: "The rankings given online stand in the ballot’s public archive; what follows is about those on paper.",
    cy: "Mae’r trefniadau a roddwyd ar-lein yn archif gyhoeddus y bleidlais; am y rhai ar bapur y mae’r hyn sy’n dilyn.",
  },
  "elections.secrecy.suppressed": {
    en: "A colleague might recognise one. So rankings that fewer than {least} papers share are shortened.",
    cy: "Gallai cydweithiwr adnabod un. Felly byrheir trefniadau y mae llai na {least} papur yn eu rhannu.",
  },
  "elections.secrecy.stages": {
    en: "A colleague might recognise one. So only the figures of each stage are published.",
    cy: "Gallai cydweithiwr adnabod un. Felly dim ond ffigurau pob cam a gyhoeddir.",
  },
  "elections.secrecy.commitment": {
    en: "Commitment to the papers that were counted:",
    cy: "Ymrwymiad i’r papurau a gyfrifwyd:",
  },
  "elections.secrecy.report": {
    en: "Fingerprint of the report:",
    cy: "Ôl bys yr adroddiad:",
  },
  "elections.signs.title": { en: "Who is who in the files", cy: "Pwy yw pwy yn y ffeiliau" },
  "elections.signs.says": {
    en: "The record and the files hold signs in place of names, so that a name can be erased.",
    cy: "Mae’r cofnod a’r ffeiliau’n dal arwyddion yn lle enwau, fel y gellir dileu enw.",
  },
  "elections.vacancy.title": { en: "Since then", cy: "Ers hynny" },
  "elections.vacancy.filled": {
    en: "The place of {name} fell vacant ({reason}). On {day} the papers were counted again: {next} is elected.",
    cy: "Daeth lle {name} yn wag ({reason}). Ar {day} cyfrifwyd y papurau eto: etholwyd {next}.",
  },
  "elections.vacancy.open": {
    en: "The place of {name} fell vacant on {day} ({reason}). An election must fill it.",
    cy: "Daeth lle {name} yn wag ar {day} ({reason}). Rhaid i etholiad ei lenwi.",
  },
  "elections.vacancy.report": { en: "Report of the count", cy: "Adroddiad y cyfrif" },
  "elections.vacancy.now": {
    en: "Who holds a place now: {names}.",
    cy: "Pwy sy’n dal lle nawr: {names}.",
  },
  "elections.codes.mine": { en: "Get my voting codes", cy: "Cael fy nghodau pleidleisio" },
  "elections.codes.letters": {
    en: "Voting letters to print",
    cy: "Llythyrau pleidleisio i’w hargraffu",
  },
  "elections.codes.offer": {
    en: "You may vote. Your code for each contest is made now and shown once. Nobody keeps it: write it down or print it.",
    cy: "Cewch bleidleisio. Gwneir eich cod ar gyfer pob cystadleuaeth nawr a’i ddangos unwaith. Nid oes neb yn ei gadw: ysgrifennwch neu argraffwch ef.",
  },
  "elections.codes.given": {
    en: "Your codes were made already. They cannot be shown again: nobody keeps them. Ask the returning officer for a paper.",
    cy: "Gwnaed eich codau eisoes. Ni ellir eu dangos eto: nid oes neb yn eu cadw. Gofynnwch i’r swyddog canlyniadau am bapur.",
  },
  "elections.codes.notOnRoll": {
    en: "Your e-mail address is not on a roll of this election. Ask the returning officer.",
    cy: "Nid yw eich cyfeiriad e-bost ar restr yr etholiad hwn. Gofynnwch i’r swyddog canlyniadau.",
  },
  "elections.codes.notOpen": {
    en: "Codes are given while voting is open.",
    cy: "Rhoddir codau tra bo’r pleidleisio ar agor.",
  },
  "elections.codes.forbidden": {
    en: "Only the returning officer of this election may see this page.",
    cy: "Dim ond swyddog canlyniadau’r etholiad hwn a gaiff weld y dudalen hon.",
  },
  "elections.codes.lettersIntro": {
    en: "Makes a code for each member on the rolls who has none yet, and shows the letters once. Print them at once.",
    cy: "Mae’n gwneud cod i bob aelod ar y rhestrau nad oes ganddo un eto, ac yn dangos y llythyrau unwaith. Argraffwch nhw ar unwaith.",
  },
};
