/** The acts by which holders open a closed ballot: a shuffle of ranked papers, and a share of the opening. */
import { hexHash } from "@rochdale/ballot/hash.ts";
import { ballotsOf } from "@rochdale/facts/ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import type { Sent } from "../../house/field.ts";
import type { Db } from "../../platform/database.ts";
import { takeShare, takeShuffle, wrongInAnswer } from "../secret-ballot/secret-ballot.ts";
import { HOLDERS, keysPath } from "./acts-naming.ts";
import { answersFor, forgetAnswer } from "./answers.ts";
import { openingAt, toOpen, type ToOpen } from "./material.ts";
import { holderOf, isLong, isRanked, keysOf, type Opening } from "./rules.ts";
import {
  answerIn,
  loadedIn,
  notTheirTurn,
  stepFields,
  turnAt,
  type Checked,
  type Loaded,
} from "./step.ts";
import { postedIn } from "./store.ts";

type Read = { readonly db: Db; readonly situation: Situation; readonly sent: Sent };

/** What each closed ballot of the body asks of its holders now, and what is wrong with the answer that was sent. */
async function loadOpenings({ db, situation, sent }: Read): Promise<Loaded> {
  const { story, bodyId, by } = situation;
  const closed = ballotsOf(story).filter((one) => one.closed && keysOf(story, one.id));
  const openings = new Map<string, Opening>();
  const opened = new Map<string, ToOpen>();
  for (const ballot of closed) {
    const tallied = secretBallotOf(story, ballot.id).tallied !== null;
    const opens = tallied ? null : await toOpen(db, { bodyId, ballot: ballot.id });
    openings.set(ballot.id, openingAt(ballot, { tallied, opens }));
    if (opens) opened.set(ballot.id, opens);
  }
  const ballot = sent.text("ballot");
  const [keys, opens, file] = [keysOf(story, ballot), opened.get(ballot), sent.file("answer")];
  const holder = keys && holderOf(keys, by.party);
  const posted = await postedIn(db, bodyId);
  const nothing = { posted, openings, opens: opened, checked: null, long: false };
  if (!holder || !opens || !file) return nothing;
  const ranked = closed.some((one) => one.id === ballot && isRanked(one));
  if (isLong({ ranked, papers: opens.ballots })) {
    const kept = await answersFor(db, { bodyId, ballot });
    const left = kept.some((one) => one.holder === holder.holder && one.problem === null);
    if (!left) return { ...nothing, long: true };
  }
  return { ...nothing, checked: await checkedAnswer(opens, holder.number, answerIn(file)) };
}

/** The last few checks: an act that is decided again need not wait for them again. */
const checks = new Map<string, Checked>();
const CHECKS_KEPT = 8;

/** An answer checked in a thread of its own; null where it is not even written as one. */
async function checkedAnswer(opens: ToOpen, holder: number, text: string): Promise<Checked | null> {
  const share = opens.awaits === "share" ? shareIn(text) : null;
  if (opens.awaits === "share" && !share) return null;
  const name = `${opens.head} ${holder} ${hexHash(text)}`;
  const known = checks.get(name);
  if (known) return known;
  const given = share ? { holder, ...share } : { shuffle: text };
  const checked = { at: opens.head, wrong: await wrongInAnswer({ opens, given }) };
  checks.set(name, checked);
  const oldest = checks.size > CHECKS_KEPT ? checks.keys().next().value : undefined;
  if (oldest !== undefined) checks.delete(oldest);
  return checked;
}

/** The check of the answer that the act is deciding on. */
function checkOf(s: Situation): Checked {
  const { checked } = loadedIn(s);
  if (!checked) throw new Error("an answer is checked before it is kept");
  return checked;
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
    const { checked, long } = loadedIn(s);
    if (long) return problem("answer", "keys.problem.long");
    if (!sent || !checked) return problem("answer", "keys.problem.answer");
    const { wrong } = checked;
    if (wrong !== null) return problem("answer", "keys.problem.unsound", { check: wrong });
    const content = { ballot: ballot.id, holder: holder.holder, share: hexHash(sent.share) };
    return recordedFacts(fact("BallotShareGiven/1", s.by.party, s.day, content));
  },
  async rows({ tx, command, situation }) {
    const { ballot, holder } = turnAt(situation, "share", command.ballot);
    const sent = shareIn(answerIn(command.answer));
    if (!sent) throw new Error("a share is read before it is kept");
    const box = { bodyId: situation.bodyId, ballot: ballot.id };
    const checkedAt = checkOf(situation).at;
    await takeShare(tx, box, { holder: holder.number, ...sent, checkedAt });
    await forgetAnswer(tx, { ...box, holder: holder.holder, step: "share" });
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
    if (loadedIn(s).long) return problem("answer", "keys.problem.long");
    const text = answerIn(command.answer);
    const { wrong } = checkOf(s);
    if (wrong !== null) return problem("answer", "keys.problem.unsoundShuffle", { check: wrong });
    const shuffle = hexHash(text);
    const content = { ballot: ballot.id, holder: holder.holder, shuffle };
    return recordedFacts(fact("BallotShuffled/1", s.by.party, s.day, content));
  },
  async rows({ tx, command, situation }) {
    const { ballot, holder } = turnAt(situation, "shuffle", command.ballot);
    const box = { bodyId: situation.bodyId, ballot: ballot.id };
    const shuffle = answerIn(command.answer);
    const checkedAt = checkOf(situation).at;
    await takeShuffle(tx, box, { holder: holder.number, shuffle, checkedAt });
    await forgetAnswer(tx, { ...box, holder: holder.holder, step: "shuffle" });
  },
  then: (s, command) => keysPath(s.story, command.ballot),
});
