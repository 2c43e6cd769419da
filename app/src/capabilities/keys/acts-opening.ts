/** The acts by which holders open a closed ballot: a shuffle of ranked papers, and a share of the opening. */
import { hexHash } from "@rochdale/ballot/hash.ts";
import { ballotsOf } from "@rochdale/facts/ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import {
  takeShare,
  takeShuffle,
  wrongInShare,
  wrongInShuffle,
} from "../secret-ballot/secret-ballot.ts";
import { HOLDERS, keysPath } from "./acts-naming.ts";
import { openingAt, toOpen, type ToOpen } from "./material.ts";
import { keysOf, type Opening } from "./rules.ts";
import { answerIn, loadedIn, notTheirTurn, stepFields, turnAt, type Loaded } from "./step.ts";
import { postedIn } from "./store.ts";

/** What each closed ballot of the body asks of its holders now. */
async function loadOpenings({ db, situation }: { db: Db; situation: Situation }): Promise<Loaded> {
  const { story, bodyId } = situation;
  const closed = ballotsOf(story).filter((one) => one.closed && keysOf(story, one.id));
  const openings = new Map<string, Opening>();
  const opened = new Map<string, ToOpen>();
  for (const ballot of closed) {
    const tallied = secretBallotOf(story, ballot.id).tallied !== null;
    const opens = tallied ? null : await toOpen(db, { bodyId, ballot: ballot.id });
    openings.set(ballot.id, openingAt(ballot, { tallied, opens }));
    if (opens) opened.set(ballot.id, opens);
  }
  return { posted: await postedIn(db, bodyId), openings, opens: opened };
}

/** A share's answer: the archive's share and the strong proofs beside it, each as its exact text. */
function shareIn(text: string): { readonly share: string; readonly strong: string } | null {
  try {
    const sent = JSON.parse(text) as { share?: unknown; strong?: unknown } | null;
    const { share, strong } = sent ?? {};
    return typeof share === "string" && typeof strong === "string" ? { share, strong } : null;
  } catch {
    return null;
  }
}

export const giveShare = act({
  id: "keys.share",
  may: HOLDERS,
  fields: (s: Situation) => stepFields(s, "share"),
  refusals: (s) => notTheirTurn(s, "share"),
  load: loadOpenings,
  decide(command, s) {
    const { ballot, holder } = turnAt(s, "share", command.ballot);
    const sent = shareIn(answerIn(command.answer));
    const opens = loadedIn(s).opens.get(ballot.id);
    if (!sent || !opens) return problem("answer", "keys.problem.answer");
    const wrong = wrongInShare(opens, { holder: holder.number, ...sent });
    if (wrong !== null) return problem("answer", "keys.problem.unsound", { check: wrong });
    const content = { ballot: ballot.id, holder: holder.holder, share: hexHash(sent.share) };
    return recordedFacts(fact("BallotShareGiven/1", s.by.party, s.day, content));
  },
  async rows({ tx, command, situation }) {
    const { ballot, holder } = turnAt(situation, "share", command.ballot);
    const sent = shareIn(answerIn(command.answer));
    if (!sent) throw new Error("a share is read before it is kept");
    await takeShare(
      tx,
      { bodyId: situation.bodyId, ballot: ballot.id },
      {
        holder: holder.number,
        ...sent,
      },
    );
  },
  then: (s, command) => keysPath(s.story, command.ballot),
});

export const shufflePapers = act({
  id: "keys.shuffle",
  may: HOLDERS,
  fields: (s: Situation) => stepFields(s, "shuffle"),
  refusals: (s) => notTheirTurn(s, "shuffle"),
  load: loadOpenings,
  decide(command, s) {
    const { ballot, holder } = turnAt(s, "shuffle", command.ballot);
    const opens = loadedIn(s).opens.get(ballot.id);
    const text = answerIn(command.answer);
    const wrong = opens ? wrongInShuffle(opens, text) : "nothing is to be shuffled";
    if (wrong !== null) return problem("answer", "keys.problem.unsound", { check: wrong });
    const shuffle = hexHash(text);
    const content = { ballot: ballot.id, holder: holder.holder, shuffle };
    return recordedFacts(fact("BallotShuffled/1", s.by.party, s.day, content));
  },
  async rows({ tx, command, situation }) {
    const { ballot, holder } = turnAt(situation, "shuffle", command.ballot);
    await takeShuffle(
      tx,
      { bodyId: situation.bodyId, ballot: ballot.id },
      {
        holder: holder.number,
        shuffle: answerIn(command.answer),
      },
    );
  },
  then: (s, command) => keysPath(s.story, command.ballot),
});
