/** The sentences of the governance pages: the designer, presets, who controls a mutual, the road. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governancePageWords: Catalogue = {
  "governance.title": { en: "Who decides what", cy: "Pwy sy’n penderfynu beth" },
  "governance.try.title": {
    en: "Design a mutual, and try to break it",
    cy: "Cynlluniwch gydfuddiannol, a cheisiwch ei dorri",
  },
  "governance.lead": {
    en: "Rules on the left, what they do on the right. Nothing here is stored until a design is proposed.",
    cy: "Rheolau ar y chwith, yr hyn maent yn ei wneud ar y dde. Ni chedwir dim yma nes cynnig cynllun.",
  },
  "governance.live": { en: "What these rules do", cy: "Beth mae’r rheolau hyn yn ei wneud" },
  "governance.mendFirst": {
    en: "Mend the answers that are marked, then work it out again.",
    cy: "Cywirwch yr atebion a nodwyd, yna cyfrifwch eto.",
  },
  "governance.workItOut": { en: "Work it out", cy: "Cyfrifwch" },
  "governance.presets": { en: "Start from common rules", cy: "Dechrau o reolau cyffredin" },
  "governance.presets.take": { en: "Take these rules", cy: "Cymryd y rheolau hyn" },
  "governance.votesAndSeats": {
    en: "Votes and seats by class",
    cy: "Pleidleisiau a seddi fesul dosbarth",
  },
  "governance.votesHint": {
    en: "The class’s votes are its weight at members’ meetings. Out of 100 is easy to read.",
    cy: "Pleidleisiau’r dosbarth yw ei bwysau yng nghyfarfodydd yr aelodau. Mae allan o 100 yn hawdd ei ddarllen.",
  },
  "governance.column.name": { en: "Class", cy: "Dosbarth" },
  "governance.column.class": { en: "Who they are", cy: "Pwy ydynt" },
  "governance.column.votes": { en: "Votes", cy: "Pleidleisiau" },
  "governance.column.seats": { en: "Seats", cy: "Seddi" },
  "governance.column.managerVotes": { en: "Managers’ votes", cy: "Pleidleisiau rheolwyr" },
  "governance.column.managerSeats": { en: "Managers’ seats", cy: "Seddi rheolwyr" },
  "governance.column.eligible": { en: "How many may join", cy: "Faint a gaiff ymuno" },
  "governance.column.price": { en: "Price of joining (£)", cy: "Pris ymuno (£)" },
  "governance.column.open": { en: "All of them may join", cy: "Caiff pob un ymuno" },
  "governance.moreVetoes": { en: "More vetoes", cy: "Mwy o fetos" },
  "governance.moreClasses": { en: "More classes", cy: "Mwy o ddosbarthiadau" },
  "governance.moreOfClass": {
    en: "Managers, price, how many may join, a limit on votes",
    cy: "Rheolwyr, pris, faint a gaiff ymuno, terfyn ar bleidleisiau",
  },
  "governance.howPass": { en: "How decisions pass", cy: "Sut mae penderfyniadau’n pasio" },
  "governance.everydayLine": {
    en: "Everyday decisions pass by over half of the votes.",
    cy: "Mae penderfyniadau bob dydd yn pasio gyda dros hanner y pleidleisiau.",
  },
  "governance.vetoes": { en: "Vetoes and class votes", cy: "Fetos a phleidleisiau dosbarth" },
  "governance.conduct": {
    en: "Quorum, notice, elections, asset lock and surplus",
    cy: "Cworwm, rhybudd, etholiadau, clo asedau a gwarged",
  },
  "governance.page.none": {
    en: "No design is proposed yet. Those who asked for the service propose it, and anyone can try one.",
    cy: "Nid oes cynllun wedi’i gynnig eto. Y rhai a ofynnodd am y gwasanaeth sy’n ei gynnig, a gall unrhyw un roi cynnig ar un.",
  },
  "governance.page.try": { en: "Try a design", cy: "Rhoi cynnig ar gynllun" },
  "governance.page.proposed": {
    en: "Version {version}, proposed on {day}",
    cy: "Fersiwn {version}, a gynigiwyd ar {day}",
  },
  "governance.page.frozen": {
    en: "Version {version}, frozen on {day} as the proposed rules",
    cy: "Fersiwn {version}, wedi’i rhewi ar {day} fel y rheolau arfaethedig",
  },
  "governance.page.registered": {
    en: "Registered on {day} with {registrar}",
    cy: "Cofrestrwyd ar {day} gyda {registrar}",
  },
  "governance.page.onlyProposers": {
    en: "Only those who asked, and the mutual’s secretary, may propose a design. You can try every change.",
    cy: "Dim ond y rhai a ofynnodd, ac ysgrifennydd y cydfuddiannol, a gaiff gynnig cynllun. Cewch roi cynnig ar bob newid.",
  },
  "governance.page.next": { en: "What can be done next", cy: "Beth ellir ei wneud nesaf" },
  "governance.page.rules": { en: "Read the rules in full", cy: "Darllenwch y rheolau yn llawn" },
  "governance.control.title": { en: "Who controls {body}", cy: "Pwy sy’n rheoli {body}" },
  "governance.control.verdicts": {
    en: "The same question, asked of different people",
    cy: "Yr un cwestiwn, am bobl wahanol",
  },
  "governance.control.groups": {
    en: "Who can pass, and who can block",
    cy: "Pwy all basio, a phwy all atal",
  },
  "governance.control.tooMany": {
    en: "There are too many holders to list every group. The findings name the smallest.",
    cy: "Mae gormod o ddeiliaid i restru pob grŵp. Mae’r canfyddiadau’n enwi’r lleiaf.",
  },
  "governance.control.none": {
    en: "The record holds no register of votes and no rules. Who controls it is not known.",
    cy: "Nid oes cofrestr bleidleisiau na rheolau yn y cofnod. Nid yw’n hysbys pwy sy’n ei reoli.",
  },
  "governance.control.entry": {
    en: "This rests on entry {entry} of {day}.",
    cy: "Mae hyn yn gorffwys ar gofnod {entry} o {day}.",
  },
  "governance.control.since": {
    en: "Votes and guarantees over time",
    cy: "Pleidleisiau a gwarantau dros amser",
  },
  "governance.control.economic": { en: "Share in the money", cy: "Cyfran o’r arian" },
  "governance.control.money": {
    en: "Votes are one thing, money another: {who} hold this part of the shares.",
    cy: "Un peth yw pleidleisiau, peth arall yw arian: {who} sydd â’r rhan hon o’r cyfranddaliadau.",
  },
  "governance.control.class": { en: "Class", cy: "Dosbarth" },
  "governance.control.share": { en: "Of the shares", cy: "O’r cyfranddaliadau" },
  "governance.control.open": {
    en: "Open these rules in the designer",
    cy: "Agor y rheolau hyn yn y cynllunydd",
  },

  "governance.task": { en: "The design of the mutual", cy: "Cynllun y cydfuddiannol" },
  "governance.task.none": { en: "No design is proposed", cy: "Nid oes cynllun wedi’i gynnig" },
  "governance.task.proposed": {
    en: "Version {version} was proposed on {day}. It is not frozen",
    cy: "Cynigiwyd fersiwn {version} ar {day}. Nid yw wedi’i rhewi",
  },
  "governance.task.frozen": {
    en: "Version {version} stands since {day}",
    cy: "Mae fersiwn {version} yn sefyll ers {day}",
  },
  "governance.task.registration": { en: "Registered rules", cy: "Rheolau cofrestredig" },
  "governance.task.registered": {
    en: "Registered with {registrar} on {day}",
    cy: "Cofrestrwyd gyda {registrar} ar {day}",
  },
  "governance.task.toRegister": {
    en: "The rules can be registered",
    cy: "Gellir cofrestru’r rheolau",
  },
  "governance.task.notYet": {
    en: "Starts when the rules are frozen",
    cy: "Yn dechrau pan fydd y rheolau wedi’u rhewi",
  },
  "governance.block": {
    en: "Version {version} of the design is proposed and not frozen. The proposers must freeze it before the ballot.",
    cy: "Mae fersiwn {version} o’r cynllun wedi’i chynnig ond heb ei rhewi. Rhaid i’r cynigwyr ei rhewi cyn y bleidlais.",
  },
};
