/** The sentences of elections held here, from their call to a place that falls vacant; and the names of their values. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { electionFacts } from "./elections.ts";
import type { Content } from "./fact.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const electionWords: Catalogue = {
  "fact.ElectionCalled": {
    en: "An election was called. Contests: {contests}. Nominations close on {nominations}; voting runs from {opens} to {closes}.",
    cy: "Galwyd etholiad. Cystadlaethau: {contests}. Mae enwebiadau’n cau ar {nominations}; mae’r pleidleisio o {opens} i {closes}.",
  },
  "fact.ElectionCalled.rehearsal": {
    en: "A rehearsal election was called. It elects nobody. Contests: {contests}. Voting runs from {opens} to {closes}.",
    cy: "Galwyd etholiad ymarfer. Nid yw’n ethol neb. Cystadlaethau: {contests}. Mae’r pleidleisio o {opens} i {closes}.",
  },
  "fact.CandidateNominated": {
    en: "A member was nominated in an election.",
    cy: "Enwebwyd aelod mewn etholiad.",
  },
  "fact.CandidateWithdrew": {
    en: "A candidate withdrew from an election.",
    cy: "Tynnodd ymgeisydd yn ôl o etholiad.",
  },
  "fact.NominationsClosed": {
    en: "Nominations closed. Candidates who stand: {candidates}. Contests to vote in: {contested}.",
    cy: "Caeodd yr enwebiadau. Ymgeiswyr sy’n sefyll: {candidates}. Cystadlaethau i bleidleisio ynddynt: {contested}.",
  },
  "fact.ContestBallotCalled": {
    en: "The ballot of a contest was called, in a box that anyone can check.",
    cy: "Galwyd pleidlais cystadleuaeth, mewn blwch y gall unrhyw un ei wirio.",
  },
  "fact.ElectionOpened": {
    en: "Voting in an election opened.",
    cy: "Agorodd y pleidleisio mewn etholiad.",
  },
  "fact.ElectionClosed": {
    en: "Voting in an election closed. Papers in the boxes: {papers}.",
    cy: "Caeodd y pleidleisio mewn etholiad. Papurau yn y blychau: {papers}.",
  },
  "fact.ElectionClosed.file": {
    en: "Voting in an election closed. The returning officer has the papers.",
    cy: "Caeodd y pleidleisio mewn etholiad. Gan y swyddog canlyniadau y mae’r papurau.",
  },
  "fact.PapersTaken": {
    en: "The returning officer brought the papers of a contest: {papers}.",
    cy: "Daeth y swyddog canlyniadau â phapurau cystadleuaeth: {papers}.",
  },
  "fact.CountRehearsed": {
    en: "The count was rehearsed on elections whose results are known. All {figures} figures agreed.",
    cy: "Ymarferwyd y cyfrif ar etholiadau y mae eu canlyniadau’n hysbys. Cytunodd pob un o’r {figures} ffigur.",
  },
  "fact.SeedRevealed": {
    en: "The seed for the lots of an election was opened. Public value: {value}.",
    cy: "Agorwyd yr hedyn ar gyfer coelbrennau etholiad. Gwerth cyhoeddus: {value}.",
  },
  "fact.LotAsked": {
    en: "A count stopped: {tied} candidates are level, and a lot must decide.",
    cy: "Stopiodd cyfrif: mae {tied} ymgeisydd yn gyfartal, a rhaid i goelbren benderfynu.",
  },
  "fact.LotDrawn": {
    en: "A lot was drawn among {tied} candidates who were level.",
    cy: "Tynnwyd coelbren rhwng {tied} ymgeisydd a oedd yn gyfartal.",
  },
  "fact.ContestCounted": {
    en: "A contest was counted. Valid papers: {valid}. Candidates elected: {elected}.",
    cy: "Cyfrifwyd cystadleuaeth. Papurau dilys: {valid}. Ymgeiswyr a etholwyd: {elected}.",
  },
  "fact.ContestDeclared": {
    en: "The result of a contest was declared. Candidates elected: {elected}. Published of the papers: {publish}.",
    cy: "Cyhoeddwyd canlyniad cystadleuaeth. Ymgeiswyr a etholwyd: {elected}. Cyhoeddwyd o’r papurau: {publish}.",
  },
  "fact.VacancyFilled": {
    en: "A place fell vacant and was filled by counting the papers again.",
    cy: "Daeth lle’n wag a’i lenwi drwy gyfrif y papurau eto.",
  },
  "fact.VacancyFilled.open": {
    en: "A place fell vacant. An election must fill it.",
    cy: "Daeth lle’n wag. Rhaid i etholiad ei lenwi.",
  },
};

/** A readable name for every enumerated value of these facts. */
export const electionNames: Catalogue = {
  "enum.electionPapers.booth": { en: "here, with a code", cy: "yma, gyda chod" },
  "enum.electionPapers.file": {
    en: "on paper, brought here as a file",
    cy: "ar bapur, a ddygir yma fel ffeil",
  },
  "enum.electionPapers.verifiable": {
    en: "in a ballot that anyone can check",
    cy: "mewn pleidlais y gall unrhyw un ei gwirio",
  },
  "enum.nominationHow.self": { en: "by the member here", cy: "gan yr aelod yma" },
  "enum.nominationHow.onPaper": { en: "on a signed paper", cy: "ar bapur wedi’i lofnodi" },
  "enum.contestOutcome.contested": {
    en: "more candidates than places",
    cy: "mwy o ymgeiswyr na lleoedd",
  },
  "enum.contestOutcome.uncontested": {
    en: "no more candidates than places",
    cy: "dim mwy o ymgeiswyr na lleoedd",
  },
  "enum.contestOutcome.nobody": { en: "nobody stands", cy: "nid oes neb yn sefyll" },
  "enum.lotPurpose.surplus": {
    en: "whose spare votes move first",
    cy: "pleidleisiau dros ben pwy sy’n symud gyntaf",
  },
  "enum.lotPurpose.exclusion": { en: "who goes out", cy: "pwy sy’n mynd allan" },
  "enum.lotPurpose.election": { en: "who is elected", cy: "pwy sy’n cael ei ethol" },
  "enum.lotPurpose.place": { en: "who takes the last place", cy: "pwy sy’n cael y lle olaf" },
  "enum.papersPublished.full": { en: "every paper", cy: "pob papur" },
  "enum.papersPublished.suppressed": {
    en: "papers with rankings that several share",
    cy: "papurau â threfniadau y mae sawl un yn eu rhannu",
  },
  "enum.papersPublished.stages": {
    en: "the figures of each stage, no papers",
    cy: "ffigurau pob cam, dim papurau",
  },
  "enum.vacancyReason.resigned": { en: "resigned", cy: "ymddiswyddodd" },
  "enum.vacancyReason.died": { en: "died", cy: "bu farw" },
  "enum.vacancyReason.leftClass": {
    en: "left the class of members",
    cy: "gadawodd y dosbarth o aelodau",
  },
  "enum.vacancyReason.removed": {
    en: "was removed by the members",
    cy: "diswyddwyd gan yr aelodau",
  },
  "enum.vacancyBy.recount": {
    en: "counting the same papers again",
    cy: "cyfrif yr un papurau eto",
  },
  "enum.vacancyBy.election": { en: "a new election", cy: "etholiad newydd" },
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

type Call = Content<"ElectionCalled/1"> | Content<"ElectionCalled/2">;
const called = ({ rehearsal, contests, nominationsClose, opens, closes }: Call) =>
  told(rehearsal ? "ElectionCalled.rehearsal" : "ElectionCalled", {
    contests: contests.length,
    nominations: { day: nominationsClose },
    opens: { day: opens },
    closes: { day: closes },
  });

export const electionTellings: Tellings<keyof typeof electionFacts> = {
  "ElectionCalled/1": called,
  "ElectionCalled/2": called,
  "ContestBallotCalled/1": () => told("ContestBallotCalled"),
  "CandidateNominated/1": () => told("CandidateNominated"),
  "CandidateWithdrew/1": () => told("CandidateWithdrew"),
  "NominationsClosed/1": ({ contests }) =>
    told("NominationsClosed", {
      candidates: sum(contests.map((one) => one.standing.length)),
      contested: contests.filter((one) => one.outcome === "contested").length,
    }),
  "ElectionOpened/1": () => told("ElectionOpened"),
  "ElectionClosed/1": ({ boxes }) =>
    boxes === null
      ? told("ElectionClosed.file")
      : told("ElectionClosed", { papers: sum(boxes.map((box) => box.papers)) }),
  "PapersTaken/1": ({ papers }) => told("PapersTaken", { papers }),
  "CountRehearsed/1": ({ figures }) => told("CountRehearsed", { figures }),
  "SeedRevealed/1": ({ publicValue }) => told("SeedRevealed", { value: publicValue }),
  "LotAsked/1": ({ tied }) => told("LotAsked", { tied: tied.length }),
  "LotDrawn/1": ({ tied }) => told("LotDrawn", { tied: tied.length }),
  "ContestCounted/1": ({ valid, elected }) =>
    told("ContestCounted", { valid, elected: elected.length }),
  "ContestDeclared/1": ({ elected, publish }) =>
    told("ContestDeclared", {
      elected: elected.length,
      publish: named("papersPublished", publish),
    }),
  "VacancyFilled/1": ({ elected }) =>
    told(elected === null ? "VacancyFilled.open" : "VacancyFilled"),
};
