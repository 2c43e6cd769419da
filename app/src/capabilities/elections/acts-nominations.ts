/** Nominations: a member stands, or the returning officer receives a signed paper; a candidate withdraws. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { act, recordedFacts, type Decision, type Situation } from "../../house/act.ts";
import type { Paper } from "../../house/field.ts";
import {
  candidateChoice,
  chosenCandidate,
  chosenContest,
  contestChoice,
  electorateIn,
  loadElectorate,
  mayStillBeNominated,
  noneWhere,
  withdrawable,
} from "./choices.ts";
import { wordsIn, wrongNomination } from "./rules-calling.ts";
import { addCandidate } from "./store.ts";

const statement = { kind: "paper", document: "other", open: "parties" } as const;
const open = (s: Situation) =>
  contestChoice(s, ({ election }) => mayStillBeNominated(election, s.day));
const backer = { kind: "whole", least: 1, optional: true } as const;

type NominationCommand = {
  readonly contest: string;
  readonly statement: Paper;
  readonly proposer: number | null;
  readonly seconder: number | null;
  readonly named: boolean;
  readonly consent: boolean;
};
type Who = {
  readonly memberNumber: number | undefined;
  readonly field: string;
  readonly how: Content<"CandidateNominated/1">["how"];
  readonly reservedChecked: boolean;
};

/** Signs of new candidates, kept for the rows that belong to the decision. */
const signs = new WeakMap<object, { readonly candidate: string; readonly memberId: string }>();

function nominate(command: NominationCommand, s: Situation, who: Who): Decision {
  const { members, stands } = electorateIn(s);
  const { contest, election } = chosenContest(s, command.contest);
  const byNumber = (number: number | null | undefined) =>
    members.find((one) => one.number === number);
  const member = byNumber(who.memberNumber);
  const live = new Set(
    election.contests
      .filter((one) => one.class === contest.class)
      .flatMap((one) => one.candidates.filter((candidate) => !candidate.withdrew))
      .map((one) => one.id),
  );
  const problems = wrongNomination({
    ...{ contest, election, member, field: who.field, consent: command.consent },
    proposer: byNumber(command.proposer),
    seconder: byNumber(command.seconder),
    standing: new Set(stands.filter((one) => live.has(one.candidate)).map((one) => one.memberId)),
    words: command.statement.words ? wordsIn(command.statement.words) : null,
    reservedChecked: who.reservedChecked,
    named: command.named,
  });
  if (problems.length > 0 || !member) return { ok: false, problems };
  const candidate = s.freshId("candidate");
  signs.set(command, { candidate, memberId: member.memberId });
  return recordedFacts(
    fact("CandidateNominated/1", s.by.party, s.day, {
      election: election.id,
      contest: contest.id,
      candidate,
      statement: command.statement.commitment,
      backers: election.called.content.backers,
      named: command.named,
      how: who.how,
    }),
  );
}

type Writing = {
  readonly tx: Parameters<typeof addCandidate>[0];
  readonly command: NominationCommand;
  readonly situation: Situation;
};

async function keepCandidate({ tx, command, situation }: Writing): Promise<void> {
  const sign = signs.get(command);
  if (!sign) throw new Error("a candidate has a sign before they are kept");
  const { members } = electorateIn(situation);
  const idOf = (number: number | null) =>
    members.find((one) => one.number === number)?.memberId ?? null;
  await addCandidate(tx, situation.bodyId, {
    ...sign,
    contest: command.contest,
    proposer: idOf(command.proposer),
    seconder: idOf(command.seconder),
  });
}

const toElection = (s: Situation, command: { readonly contest: string }) =>
  `/elections/${chosenContest(s, command.contest).election.number}`;

export const nominateOneself = act({
  id: "elections.nominate",
  may: ["member"],
  fields: (s: Situation) => ({
    contest: open(s),
    statement,
    proposer: backer,
    seconder: backer,
    named: { kind: "yesNo" },
    consent: { kind: "yesNo" },
  }),
  refusals: (s) => noneWhere(open(s), "nominations"),
  load: loadElectorate,
  decide(command, s) {
    const memberNumber = electorateIn(s).acting?.number;
    const who = { memberNumber, field: "contest", how: "self", reservedChecked: false } as const;
    return nominate(command, s, who);
  },
  rows: keepCandidate,
  then: toElection,
});

export const receiveNomination = act({
  id: "elections.receiveNomination",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    contest: open(s),
    member: { kind: "whole", least: 1 },
    statement,
    proposer: backer,
    seconder: backer,
    named: { kind: "yesNo" },
    consent: { kind: "yesNo" },
    reservedChecked: { kind: "yesNo", optional: true },
  }),
  refusals: (s) => noneWhere(open(s), "nominations"),
  load: loadElectorate,
  decide: (command, s) =>
    nominate(command, s, {
      memberNumber: command.member,
      field: "member",
      how: "onPaper",
      reservedChecked: command.reservedChecked === true,
    }),
  rows: keepCandidate,
  then: toElection,
});

export const withdraw = act({
  id: "elections.withdraw",
  may: ["member", "scrutineer"],
  fields: (s: Situation) => ({ candidate: candidateChoice(withdrawable(s)) }),
  refusals: (s) => noneWhere(withdrawable(s), "withdrawal"),
  decide(command, s) {
    const { contest, candidate } = chosenCandidate(s, command.candidate);
    const content = { election: contest.election, contest: contest.id, candidate };
    return recordedFacts(fact("CandidateWithdrew/1", s.by.party, s.day, content));
  },
  then: (s, command) => `/elections/${chosenCandidate(s, command.candidate).election.number}`,
});
