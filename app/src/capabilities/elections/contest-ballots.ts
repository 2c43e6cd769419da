/** A verifiable ballot for each contested contest: called, its roll frozen, by the same rules as any ballot. */
import { ballotsOf } from "@rochdale/facts/ballot-story.ts";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { ballotMayBeCalled } from "@rochdale/genuineness/mandate.ts";
import type { Situation } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { freezeEntries, rollOfMembers } from "../roll/roll.ts";
import { electorateIn } from "./choices.ts";
import { CANDIDATES_MOST, refused } from "./rules-calling.ts";
import type { Closing, Contest, Election } from "./rules-elections.ts";

type Call = Content<"BallotCalled/1">;

/** The members of a contest's class today, as a roll. */
export function rollOfContest(s: Situation, { class: of }: Pick<Contest, "class">) {
  return rollOfMembers(electorateIn(s).members.filter((one) => one.class === of));
}

type Asked = Pick<Call, "ballot" | "question" | "answers">;

function callOf(s: Situation, call: Election["called"]["content"], asked: Asked): Call {
  const opens = call.opens < s.day ? s.day : call.opens;
  return {
    ...asked,
    ...{ purpose: "boardElection", box: "verifiable", rehearsal: call.rehearsal, roll: "members" },
    // Nobody stands for things as they are.
    statusQuo: asked.answers.length,
    ...{ opens, closes: call.closes < opens ? opens : call.closes },
    ...{ rule: "ordinary", papers: [], scrutineer: s.by.party },
  };
}

/** What would stand against the ballots of an election in this body, before anybody is nominated. */
export function ballotsMayBeCalled(
  s: Situation,
  call: Election["called"]["content"],
): readonly Refusal[] {
  const asked = { ballot: "ballot-to-come", question: call.election, answers: ["1", "2"] };
  return ballotMayBeCalled(s.story, callOf(s, call, asked), s.day);
}

export type Called =
  | { readonly ok: true; readonly facts: readonly NewFact[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * The facts that call a ballot for each contested contest. Its answers are signs, in the order of the paper; its days
 * are the election's, moved to today where they are past already (they can be moved on until it opens).
 */
export function callBallots(
  s: Situation,
  election: Election,
  closings: readonly Closing[],
): Called {
  const before = ballotsOf(s.story).length;
  const contested = closings.filter((one) => one.outcome === "contested");
  const long = contested.find((one) => one.standing.length > CANDIDATES_MOST);
  if (long) {
    const values = { most: CANDIDATES_MOST, candidates: long.standing.length };
    return { ok: false, refusals: [refused("tooManyStand", values)] };
  }
  const facts = contested.flatMap(({ contest, standing, eligible, roll }, at): NewFact[] => {
    const of = election.contests.find((one) => one.id === contest);
    if (!of || roll === null) throw new Error(`${contest} is contested, and has a roll`);
    const ballot = `ballot-${before + at + 1}`;
    const asked = { ballot, question: of.name, answers: [...standing] };
    return [
      fact("BallotCalled/1", s.by.party, s.day, callOf(s, election.called.content, asked)),
      fact("ContestBallotCalled/1", s.by.party, s.day, { election: election.id, contest, ballot }),
      fact("RollFrozen/1", s.by.party, s.day, { ballot, eligible, roll }),
    ];
  });
  const refusals = facts.flatMap((one) =>
    one.type === "BallotCalled/1" ? ballotMayBeCalled(s.story, one.content, s.day) : [],
  );
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, facts };
}

type Freezing = {
  readonly situation: Situation;
  readonly contest: Contest;
  readonly salt: Uint8Array;
  readonly facts: readonly NewFact[];
};

/** Keeps the roll that was decided on with the contest's ballot. */
export async function freezeContestRoll(tx: Db, given: Freezing): Promise<void> {
  const { situation, contest, salt, facts } = given;
  const link = facts.find(
    (one) => one.type === "ContestBallotCalled/1" && one.content.contest === contest.id,
  );
  if (link?.type !== "ContestBallotCalled/1") throw new Error(`${contest.id} has a ballot`);
  const box = { bodyId: situation.bodyId, ballot: link.content.ballot };
  await freezeEntries(tx, box, { entries: rollOfContest(situation, contest), salt });
}
