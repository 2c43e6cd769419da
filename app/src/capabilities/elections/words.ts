/** The sentences of elections: the form, the table of results, what is late. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const electionsWords: Catalogue = {
  "act.elections.vacateSeat": {
    en: "Record a seat on the board that fell empty",
    cy: "Cofnodi sedd ar y bwrdd a aeth yn wag",
  },
  "act.elections.vacateSeat.intro": {
    en: "Who has the board is worked out anew from the seats that are filled. Name no person.",
    cy: "Cyfrifir o’r newydd pwy sydd â’r bwrdd o’r seddi sydd wedi’u llenwi. Peidiwch ag enwi neb.",
  },
  "act.elections.vacateSeat.class": { en: "Whose seat is it?", cy: "Sedd pwy ydyw?" },
  "act.elections.vacateSeat.seats": { en: "How many seats?", cy: "Faint o seddi?" },
  "act.elections.vacateSeat.why": { en: "Why?", cy: "Pam?" },
  "act.elections.vacateSeat.on": { en: "From what day?", cy: "O ba ddiwrnod?" },
  "act.elections.vacateSeat.on.hint": { en: "Empty means today", cy: "Mae gwag yn golygu heddiw" },
  "act.elections.vacateSeat.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.elections.fillSeat": {
    en: "Record an empty seat that was filled",
    cy: "Cofnodi sedd wag a lenwyd",
  },
  "act.elections.fillSeat.class": { en: "Whose seat is it?", cy: "Sedd pwy ydyw?" },
  "act.elections.fillSeat.seats": { en: "How many seats?", cy: "Faint o seddi?" },
  "act.elections.fillSeat.filledBy": { en: "How was it filled?", cy: "Sut y’i llenwyd?" },
  "act.elections.fillSeat.on": { en: "From what day?", cy: "O ba ddiwrnod?" },
  "act.elections.fillSeat.on.hint": { en: "Empty means today", cy: "Mae gwag yn golygu heddiw" },
  "act.elections.fillSeat.button": { en: "Record it", cy: "Ei gofnodi" },
  "elections.seats.noMore": {
    en: "This class has {most} seats that are filled. Enter {most} or fewer",
    cy: "Mae gan y dosbarth hwn {most} sedd wedi’u llenwi. Rhowch {most} neu lai",
  },
  "elections.seats.notEmpty": {
    en: "This class has {most} empty seats. Enter {most} or fewer",
    cy: "Mae gan y dosbarth hwn {most} sedd wag. Rhowch {most} neu lai",
  },
  "elections.title": { en: "Elections to the board", cy: "Etholiadau i’r bwrdd" },
  "elections.list.all": { en: "Elections held here", cy: "Etholiadau a gynhelir yma" },
  "elections.terms": {
    en: "Who elects, and by when, by the mutual’s own rules",
    cy: "Pwy sy’n ethol, ac erbyn pryd, yn ôl rheolau’r cydfuddiannol ei hun",
  },
  "elections.results": { en: "Results declared", cy: "Canlyniadau a gyhoeddwyd" },
  "elections.class": { en: "Class of members", cy: "Dosbarth o aelodau" },
  "elections.seats": { en: "Seats", cy: "Seddi" },
  "elections.candidates": { en: "Candidates", cy: "Ymgeiswyr" },
  "elections.turnout": { en: "Papers returned", cy: "Papurau a ddychwelwyd" },
  "elections.methodUsed": { en: "Counted by", cy: "Dull cyfrif" },
  "elections.paper": { en: "Result", cy: "Canlyniad" },
  "elections.day": { en: "Declared", cy: "Cyhoeddwyd" },
  "elections.last": { en: "Last election", cy: "Etholiad diwethaf" },
  "elections.next": { en: "Next by", cy: "Y nesaf erbyn" },
  "elections.neverYet": { en: "None yet", cy: "Dim eto" },
  "elections.late": { en: "Late", cy: "Yn hwyr" },
  "elections.noPaper": { en: "No paper given", cy: "Dim papur wedi’i roi" },
  "elections.read": { en: "Read the result", cy: "Darllenwch y canlyniad" },
  "elections.uncontested": { en: "Uncontested", cy: "Diwrthwynebiad" },
  "elections.uncontestedNote": {
    en: "Uncontested: no more candidates than seats, so nobody voted.",
    cy: "Diwrthwynebiad: dim mwy o ymgeiswyr na seddi, felly ni phleidleisiodd neb.",
  },
  "elections.none": {
    en: "No election is in the record. Who counted it declares the result here.",
    cy: "Nid oes etholiad yn y cofnod. Y sawl a’i cyfrifodd sy’n cyhoeddi’r canlyniad yma.",
  },
  "elections.task": { en: "Elections to the board", cy: "Etholiadau i’r bwrdd" },
  "elections.task.late": {
    en: {
      plural: "classes",
      one: "1 class of members is late to elect",
      other: "{classes} classes of members are late to elect",
    },
    cy: {
      plural: "classes",
      one: "Mae 1 dosbarth o aelodau yn hwyr yn ethol",
      other: "Mae {classes} dosbarth o aelodau yn hwyr yn ethol",
    },
  },
  "elections.task.next": {
    en: "The next election is due by {day}",
    cy: "Mae’r etholiad nesaf i’w gynnal erbyn {day}",
  },
  "elections.block": {
    en: "{class}: an election to the board was due by {day}. The secretary must hold it.",
    cy: "{class}: roedd etholiad i’r bwrdd i’w gynnal erbyn {day}. Rhaid i’r ysgrifennydd ei gynnal.",
  },
  "elections.waiting.closeNominations": {
    en: "Election {number}: nominations are over. The returning officer must close them.",
    cy: "Etholiad {number}: mae enwebiadau ar ben. Rhaid i’r swyddog canlyniadau eu cau.",
  },
  "elections.waiting.open": {
    en: "Election {number}: its first day of voting has come. The returning officer must open it.",
    cy: "Etholiad {number}: daeth ei ddiwrnod cyntaf o bleidleisio. Rhaid i’r swyddog canlyniadau ei agor.",
  },
  "elections.waiting.close": {
    en: "Election {number}: voting is over. The returning officer must close it.",
    cy: "Etholiad {number}: mae’r pleidleisio ar ben. Rhaid i’r swyddog canlyniadau ei gau.",
  },
  "elections.waiting.keys": {
    en: "Election {number}: the ballot for {contest} needs its key-holders. The returning officer names them.",
    cy: "Etholiad {number}: mae angen deiliaid allweddi ar y bleidlais ar gyfer {contest}. Y swyddog canlyniadau sy’n eu henwi.",
  },
  "elections.waiting.setUp": {
    en: "Election {number}: the ballot for {contest} must be set up, with its keys rehearsed and a code for everyone.",
    cy: "Etholiad {number}: rhaid paratoi’r bleidlais ar gyfer {contest}, gyda’i hallweddi wedi’u hymarfer a chod i bawb.",
  },
  "elections.waiting.openBallot": {
    en: "Election {number}: the ballot for {contest} is ready. The returning officer opens it on its first day.",
    cy: "Etholiad {number}: mae’r bleidlais ar gyfer {contest} yn barod. Y swyddog canlyniadau sy’n ei hagor ar ei diwrnod cyntaf.",
  },
  "elections.waiting.sealed": {
    en: "Election {number}: the key-holders must mix and open the votes for {contest}.",
    cy: "Etholiad {number}: rhaid i’r deiliaid allweddi gymysgu ac agor y pleidleisiau ar gyfer {contest}.",
  },
  "elections.waiting.signPapers": {
    en: "Election {number}: a party of another side must sign for the papers for {contest}.",
    cy: "Etholiad {number}: rhaid i barti o ochr arall lofnodi dros y papurau ar gyfer {contest}.",
  },
  "elections.waiting.takePapers": {
    en: "Election {number}: the returning officer must bring the papers.",
    cy: "Etholiad {number}: rhaid i’r swyddog canlyniadau ddod â’r papurau.",
  },
  "elections.waiting.count": {
    en: "Election {number}: papers wait to be counted by the returning officer.",
    cy: "Etholiad {number}: mae papurau’n aros i’w cyfrif gan y swyddog canlyniadau.",
  },
  "elections.waiting.drawLot": {
    en: "Election {number}: a count waits for a lot that the returning officer draws.",
    cy: "Etholiad {number}: mae cyfrif yn aros am goelbren y mae’r swyddog canlyniadau’n ei dynnu.",
  },
  "elections.waiting.declareResult": {
    en: "Election {number}: the returning officer must declare a result that is counted.",
    cy: "Etholiad {number}: rhaid i’r swyddog canlyniadau gyhoeddi canlyniad sydd wedi’i gyfrif.",
  },
  "elections.woundUp.because": {
    en: "The mutual was wound up. It has no board to elect.",
    cy: "Cafodd y cydfuddiannol ei ddirwyn i ben. Nid oes ganddo fwrdd i’w ethol.",
  },
  "elections.woundUp.remedy": {
    en: "The record of its elections stays open to read.",
    cy: "Mae cofnod ei etholiadau yn aros ar agor i’w ddarllen.",
  },
  "elections.morePapers": {
    en: "Enter {electorate} or fewer: no more papers than voters",
    cy: "Rhowch {electorate} neu lai: dim mwy o bapurau na phleidleiswyr",
  },
  "elections.wasContested": {
    en: "Choose how it was counted: {candidates} candidates stood for {seats} seats",
    cy: "Dewiswch sut y’i cyfrifwyd: safodd {candidates} ymgeisydd am {seats} sedd",
  },
  "elections.nothingToVoteOn": {
    en: "Enter 0: {candidates} candidates for {seats} seats is no contest",
    cy: "Rhowch 0: nid yw {candidates} ymgeisydd am {seats} sedd yn ornest",
  },
  "elections.notInFuture": {
    en: "Enter {day} or an earlier day",
    cy: "Rhowch {day} neu ddiwrnod cynharach",
  },
  "elections.method.singleTransferableVote": {
    en: "Single transferable vote",
    cy: "Pleidlais sengl drosglwyddadwy",
  },
  "elections.method.firstPastThePost": {
    en: "Most votes win",
    cy: "Y nifer fwyaf o bleidleisiau sy’n ennill",
  },
  "elections.method.approval": { en: "Approval voting", cy: "Pleidleisio cymeradwyaeth" },
  "elections.method.showOfHands": { en: "Show of hands", cy: "Codi dwylo" },
  "elections.method.uncontested": { en: "Uncontested", cy: "Diwrthwynebiad" },
  "elections.letter.subject": {
    en: "{body}: an election result was declared",
    cy: "{body}: cyhoeddwyd canlyniad etholiad",
  },
  "elections.letter.text": {
    en: "The result of the election for this class of members stands in the record: {class}.",
    cy: "Mae canlyniad yr etholiad ar gyfer y dosbarth hwn o aelodau yn y cofnod: {class}.",
  },
  "act.elections.declare": {
    en: "Declare the result of an election",
    cy: "Cyhoeddi canlyniad etholiad",
  },
  "act.elections.declare.intro": {
    en: "The figures enter the public record. Candidates’ names stand in the result paper only.",
    cy: "Mae’r ffigurau’n mynd i’r cofnod cyhoeddus. Yn y papur canlyniad yn unig y mae enwau’r ymgeiswyr.",
  },
  "act.elections.declare.class": { en: "Who elected?", cy: "Pwy fu’n ethol?" },
  "act.elections.declare.seats": { en: "Seats to fill", cy: "Seddi i’w llenwi" },
  "act.elections.declare.candidates": { en: "Candidates who stood", cy: "Ymgeiswyr a safodd" },
  "act.elections.declare.electorate": {
    en: "Members who could vote",
    cy: "Aelodau a gâi bleidleisio",
  },
  "act.elections.declare.papers": { en: "Papers returned", cy: "Papurau a ddychwelwyd" },
  "act.elections.declare.papers.hint": {
    en: "0 where no more stood than there were seats",
    cy: "0 lle na safodd mwy nag oedd o seddi",
  },
  "act.elections.declare.method": { en: "How was it counted?", cy: "Sut y’i cyfrifwyd?" },
  "act.elections.declare.result": { en: "The result paper", cy: "Y papur canlyniad" },
  "act.elections.declare.on": { en: "Day of the declaration", cy: "Diwrnod y cyhoeddi" },
  "act.elections.declare.on.hint": { en: "Empty means today", cy: "Mae gwag yn golygu heddiw" },
  "act.elections.declare.button": { en: "Declare the result", cy: "Cyhoeddi’r canlyniad" },
};
