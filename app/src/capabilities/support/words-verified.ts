/** The sentences of a verifiable ballot's page, its report and the act of reporting it. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const verifiedWords: Catalogue = {
  "act.ballot.reportVerified": {
    en: "Report the verifiable ballot",
    cy: "Adrodd ar y bleidlais wiriadwy",
  },
  "act.ballot.reportVerified.intro": {
    en: "The figures stand in the record: the opened result, the signed papers, the voting codes. Say how the ballot was conducted. With the button you sign the whole report into the record.",
    cy: "Mae’r ffigurau yn y cofnod: y canlyniad a agorwyd, y papurau a lofnodwyd, y codau pleidleisio. Dywedwch sut y cynhaliwyd y bleidlais. Gyda’r botwm rydych yn llofnodi’r adroddiad cyfan i’r cofnod.",
  },
  "act.ballot.reportVerified.ballot": { en: "Ballot", cy: "Pleidlais" },
  "act.ballot.reportVerified.independent": {
    en: "Were you independent of the authority, the proposers and the unions throughout?",
    cy: "A oeddech yn annibynnol ar yr awdurdod, y cynigwyr a’r undebau drwy gydol yr amser?",
  },
  "act.ballot.reportVerified.rollInspected": {
    en: "Did you inspect the roll?",
    cy: "A wnaethoch archwilio’r gofrestr?",
  },
  "act.ballot.reportVerified.interference": {
    en: "Was there interference with voters?",
    cy: "A fu ymyrraeth â phleidleiswyr?",
  },
  "act.ballot.reportVerified.report": {
    en: "The scrutineer’s statement",
    cy: "Datganiad y craffwr",
  },
  "act.ballot.reportVerified.report.hint": {
    en: "Anything more that you want to say, such as the cost. No names.",
    cy: "Unrhyw beth arall yr hoffech ei ddweud, megis y gost. Dim enwau.",
  },
  "act.ballot.reportVerified.secure": {
    en: "Are you satisfied that voting codes were made, sent, returned and counted so that no vote could be read by another?",
    cy: "A ydych yn fodlon y gwnaed, anfonwyd, dychwelwyd a chyfrifwyd codau fel na allai neb arall ddarllen pleidlais?",
  },
  "act.ballot.reportVerified.belenios": {
    en: "What did belenios-tool say of the archive?",
    cy: "Beth ddywedodd belenios-tool am yr archif?",
  },
  "act.ballot.reportVerified.belenios.hint": {
    en: "A second program, by other people. Run it on the archive, or say that you did not.",
    cy: "Ail raglen, gan bobl eraill. Rhedwch hi ar yr archif, neu dywedwch na wnaethoch.",
  },
  "act.ballot.reportVerified.beleniosVersion": { en: "Its version", cy: "Ei fersiwn" },
  "act.ballot.reportVerified.incidents": { en: "Incidents", cy: "Digwyddiadau" },
  "act.ballot.reportVerified.incidents.hint": {
    en: "One a line: what went wrong, when, and what was done. Nobody’s name.",
    cy: "Un ar bob llinell: beth aeth o’i le, pryd, a beth a wnaed. Dim enwau.",
  },
  "act.ballot.reportVerified.button": { en: "Sign the report", cy: "Llofnodi’r adroddiad" },
  "support.refused.challengeOver": {
    en: "The time for challenges to this ballot ended on {until}",
    cy: "Daeth yr amser ar gyfer herio’r bleidlais hon i ben ar {until}",
  },
  "support.remedy.challengeOver": {
    en: "Write to the arbiter if you learned of something only after {until}",
    cy: "Ysgrifennwch at y cymrodeddwr os dysgoch am rywbeth dim ond ar ôl {until}",
  },
  "support.problem.secure": {
    en: "If you are not satisfied, do not report: challenge the ballot with the arbiter",
    cy: "Os nad ydych yn fodlon, peidiwch ag adrodd: heriwch y bleidlais gyda’r cymrodeddwr",
  },
  "support.problem.incidents": {
    en: "At most 50 incidents, each of at most 2,000 characters",
    cy: "Hyd at 50 o ddigwyddiadau, pob un hyd at 2,000 o nodau",
  },
  "support.problem.rejected": {
    en: "Say as an incident what belenios-tool rejected",
    cy: "Dywedwch fel digwyddiad beth wrthododd belenios-tool",
  },
  "support.verifiable.head": { en: "Verifiable box.", cy: "Blwch gwiriadwy." },
  "support.verifiable.says": {
    en: "Votes are sealed on the voter’s own device. Nobody who runs this website can read them, and anyone can check that each is counted.",
    cy: "Selir pleidleisiau ar ddyfais y pleidleisiwr ei hun. Ni all neb sy’n rhedeg y wefan hon eu darllen, a gall unrhyw un wirio bod pob un yn cael ei chyfrif.",
  },
  "support.verifiable.board": {
    en: "Find a vote by its tracker",
    cy: "Dod o hyd i bleidlais gyda’i holrheiniwr",
  },
  "support.verifiable.keys": { en: "Key-holders", cy: "Deiliaid allweddi" },
  "support.verifiable.keysOf": {
    en: "{threshold} of {holders} open the result together",
    cy: "Mae {threshold} o {holders} yn agor y canlyniad gyda’i gilydd",
  },
  "support.verifiable.keyOne": {
    en: "One alone, who could read every vote",
    cy: "Un ar ei ben ei hun, a allai ddarllen pob pleidlais",
  },
  "support.verifiable.noKeys": { en: "Not named yet", cy: "Heb eu henwi eto" },
  "support.sentence.counting": {
    en: "The poll is closed. The result is opened when enough key-holders have done their part: so far {given} of {threshold}.",
    cy: "Mae’r bleidlais wedi cau. Agorir y canlyniad pan fydd digon o ddeiliaid allweddi wedi gwneud eu rhan: hyd yma {given} o {threshold}.",
  },
  "support.sentence.checking": {
    en: "The poll is closed, and enough key-holders have done their part. The whole box is being checked before anything is told.",
    cy: "Mae’r bleidlais wedi cau, ac mae digon o ddeiliaid allweddi wedi gwneud eu rhan. Mae’r blwch cyfan yn cael ei wirio cyn dweud dim.",
  },
  "support.warning": { en: "Warning", cy: "Rhybudd" },
  "support.checking": { en: "Checking every proof", cy: "Yn gwirio pob prawf" },
  "support.checking.failed": {
    en: "The check found a proof that does not hold, so no result was recorded. Ask the scrutineer; nothing in the box was changed.",
    cy: "Daeth y gwiriad o hyd i brawf nad yw’n dal, felly ni chofnodwyd canlyniad. Gofynnwch i’r craffwr; ni newidiwyd dim yn y blwch.",
  },
  "support.sentence.opened": {
    en: "The result is opened and proved. The scrutineer’s report comes next.",
    cy: "Mae’r canlyniad wedi’i agor a’i brofi. Adroddiad y craffwr sydd nesaf.",
  },
  "support.report.conduct": { en: "How it was held", cy: "Sut y’i cynhaliwyd" },
  "support.report.byChannel": {
    en: "Answers, online and on paper",
    cy: "Atebion, ar-lein ac ar bapur",
  },
  "support.report.online": { en: "Online", cy: "Ar-lein" },
  "support.report.onPaper": { en: "Paper", cy: "Papur" },
  "support.report.all": { en: "All", cy: "Cyfan" },
  "support.report.credentials": {
    en: "Voting codes made",
    cy: "Codau pleidleisio a wnaed",
  },
  "support.report.byPost": { en: "Sent by post", cy: "Anfonwyd drwy’r post" },
  "support.report.byEmail": { en: "Sent by e-mail", cy: "Anfonwyd drwy e-bost" },
  "support.report.byHand": { en: "Given by hand", cy: "Rhoddwyd â llaw" },
  "support.report.assisted": { en: "Voters helped", cy: "Pleidleiswyr a gafodd gymorth" },
  "support.report.received": { en: "Votes received", cy: "Pleidleisiau a dderbyniwyd" },
  "support.report.replaced": {
    en: "Replaced by a later vote",
    cy: "Disodlwyd gan bleidlais ddiweddarach",
  },
  "support.report.setAsideRow": {
    en: "Paper put aside: voted online",
    cy: "Papur a roddwyd o’r neilltu: pleidleisiwyd ar-lein",
  },
  "support.report.fewPapers": {
    en: "Votes online and votes on paper are told apart only where each are ten or more and not all alike. Whoever takes the proved online totals from the result can still work them out.",
    cy: "Adroddir pleidleisiau ar-lein a phleidleisiau papur ar wahân dim ond lle mae deg neu fwy o’r ddau ac nad ydynt i gyd yr un fath. Gall unrhyw un sy’n tynnu’r cyfansymiau ar-lein a brofwyd o’r canlyniad eu cyfrifo o hyd.",
  },
  "support.report.securityVerified": {
    en: "Verifiable. The scrutineer is satisfied that voting codes were made, sent, returned and counted so that no vote could be read by another.",
    cy: "Gwiriadwy. Mae’r craffwr yn fodlon y gwnaed, anfonwyd, dychwelwyd a chyfrifwyd codau fel na allai neb arall ddarllen pleidlais.",
  },
  "support.report.holder": {
    en: "{who} ({interest})",
    cy: "{who} ({interest})",
  },
  "support.report.shareGiven": {
    en: "helped to open the result",
    cy: "helpodd i agor y canlyniad",
  },
  "support.report.shareNot": {
    en: "did not take part in opening",
    cy: "ni chymerodd ran yn yr agor",
  },
  "support.report.keyLost": { en: "key lost", cy: "collwyd yr allwedd" },
  "support.report.verifiers": { en: "Verified with", cy: "Gwiriwyd gyda" },
  "support.report.verifier": { en: "{tool}: {says}", cy: "{tool}: {says}" },
  "support.report.incidents": { en: "Incidents", cy: "Digwyddiadau" },
  "support.report.noIncidents": { en: "None reported", cy: "Dim wedi’u hadrodd" },
  "support.report.smallGroups": { en: "Small groups", cy: "Grwpiau bach" },
  "support.report.smallGroupsSay": {
    en: "No result is shown for any group of voters",
    cy: "Ni ddangosir canlyniad i unrhyw grŵp o bleidleiswyr",
  },
  "support.report.kept": { en: "Kept until", cy: "Cedwir tan" },
  "support.report.keptSays": {
    en: "The list of whose voting code is whose and the letters: destroyed from {links}. Papers and key-holders’ sheets: destroyed from {papers}.",
    cy: "Y rhestr o godau pwy yw pa rai a’r llythyrau: eu dinistrio o {links}. Papurau a dalennau’r deiliaid allweddi: eu dinistrio o {papers}.",
  },
  "support.report.destroyed": {
    en: "Destroyed on {day}: {materials}.",
    cy: "Dinistriwyd ar {day}: {materials}.",
  },
  "support.report.challengeUntil": {
    en: "Until {day}, by anyone on the roll, a union or the authority, to the arbiter",
    cy: "Tan {day}, gan unrhyw un ar y gofrestr, undeb neu’r awdurdod, i’r cymrodeddwr",
  },
  "support.report.heads": { en: "Sealed batches", cy: "Sypiau wedi’u selio" },
  "support.report.headsSay": {
    en: {
      plural: "batches",
      one: "1 batch in the record, the last with this fingerprint:",
      other: "{batches} batches in the record, the last with this fingerprint:",
    },
    cy: {
      plural: "batches",
      one: "1 swp yn y cofnod, yr olaf gyda’r ôl bys hwn:",
      other: "{batches} o sypiau yn y cofnod, yr olaf gyda’r ôl bys hwn:",
    },
  },
  "support.report.questionPrint": {
    en: "Fingerprint of question and answers",
    cy: "Ôl bys y cwestiwn a’r atebion",
  },
  "support.report.verifyAgain": {
    en: "Fetch both files and type this. It checks every sealed vote, every share and the result, and needs nobody’s word.",
    cy: "Nôl y ddwy ffeil a theipio hyn. Mae’n gwirio pob pleidlais wedi’i selio, pob cyfran a’r canlyniad, heb fod angen gair neb.",
  },
  "support.report.verifyReference": {
    en: "Or ask other people’s program, the reference tool of Belenios, in a folder where this is the only archive. It checks all but the stronger proofs of the side file.",
    cy: "Neu gofynnwch i raglen pobl eraill, offeryn cyfeirio Belenios, mewn ffolder lle mai hon yw’r unig archif. Mae’n gwirio popeth ond profion cryfach y ffeil ochr.",
  },
  "support.report.archiveFile": { en: "The archive (.bel)", cy: "Yr archif (.bel)" },
  "support.report.strictFile": {
    en: "The side file (.strict)",
    cy: "Y ffeil ochr (.strict)",
  },
  "support.report.dataFile": {
    en: "This report as data, as it was signed",
    cy: "Yr adroddiad hwn fel data, fel y’i llofnodwyd",
  },
  "support.report.print": { en: "Fingerprint of the report", cy: "Ôl bys yr adroddiad" },
  "support.report.limits": { en: "What nobody can promise", cy: "Yr hyn na all neb ei addo" },
  "support.report.limit.watched": {
    en: "A vote on one’s own phone can be watched or sold. Voting again until the close is the remedy.",
    cy: "Gellir gwylio neu werthu pleidlais ar ffôn rhywun. Pleidleisio eto cyn cau yw’r ateb.",
  },
  "support.report.limit.device": {
    en: "A program that has taken over the voter’s device can change a vote before it is sealed, unless the vote is checked on another device.",
    cy: "Gall rhaglen sydd wedi meddiannu dyfais y pleidleisiwr newid pleidlais cyn ei selio, oni wirir hi ar ddyfais arall.",
  },
  "support.report.limit.future": {
    en: "The sealed votes are public for ever. A far stronger computer might one day open them; they carry no names, and the list that could tie them to people is destroyed.",
    cy: "Mae’r pleidleisiau wedi’u selio’n gyhoeddus am byth. Efallai y gallai cyfrifiadur llawer cryfach eu hagor ryw ddydd; nid oes enwau arnynt, a dinistrir y rhestr a allai eu clymu wrth bobl.",
  },
  "support.report.limit.holders": {
    en: "As many key-holders as open the result could together open single votes.",
    cy: "Gallai cynifer o ddeiliaid allweddi ag sy’n agor y canlyniad agor pleidleisiau unigol gyda’i gilydd.",
  },
  "support.report.limit.small": {
    en: "Among very few voters, or when all vote alike, the result itself tells how people voted.",
    cy: "Ymhlith ychydig iawn o bleidleiswyr, neu pan fydd pawb yn pleidleisio’r un fath, mae’r canlyniad ei hun yn dweud sut y pleidleisiodd pobl.",
  },
  "support.report.limit.papers": {
    en: "Papers are counted by two people’s word; no proof covers them.",
    cy: "Cyfrifir papurau ar air dau berson; nid oes prawf yn eu cwmpasu.",
  },
  "support.report.limit.registrar": {
    en: "Whoever makes the voting codes and whoever keeps the box could together put in votes for people who did not vote.",
    cy: "Gallai’r sawl sy’n gwneud y codau a’r sawl sy’n cadw’r blwch, gyda’i gilydd, roi pleidleisiau i mewn dros bobl na phleidleisiodd.",
  },
  "support.report.limit.rankings": {
    en: "The archive shows every ranking, without names. An unusual one can be asked for and looked for.",
    cy: "Mae’r archif yn dangos pob trefniad, heb enwau. Gellir gofyn am un anarferol a chwilio amdano.",
  },
  "support.report.limit.somebody": {
    en: "A proof helps only when somebody checks it.",
    cy: "Dim ond pan fydd rhywun yn ei wirio y mae prawf yn helpu.",
  },
};
