/** The close of a poll, which reads its box first; and what its report reads of it. */
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { act, DecideAgain, refused, type Situation } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { ballotsOf } from "@rochdale/facts/ballot-story.ts";
import { ballotChoice, chosen, lettersTo, noneAt } from "../../house/ballot-choice.ts";
import { closeBox, holdToClose, type Close } from "../secret-ballot/secret-ballot.ts";
import type { BoxCount } from "./box.ts";
import { countToClose, plainBox } from "./plain-box.ts";
import { mayClose, refusal } from "./rules.ts";

/** What was read before deciding, by the ballot's id: counts of plain boxes, and closes of verifiable ones, on their day. */
type BoxReading = {
  readonly counts: ReadonlyMap<string, BoxCount>;
  readonly closes: ReadonlyMap<string, Close>;
};

/** Thrown where a paper went in between the reading and the closing: nothing is recorded, and it is done again. */
export class BoxChanged extends DecideAgain {}

/** Reads the boxes that may be counted on this day; no other box. */
async function readBoxes({ db, situation }: { db: Db; situation: Situation }): Promise<BoxReading> {
  const counts = new Map<string, BoxCount>();
  const closes = new Map<string, Close>();
  for (const ballot of ballotsOf(situation.story)) {
    const box = { bodyId: situation.bodyId, ballot: ballot.id };
    const closing = ballot.stage === "open" && mayClose(ballot, situation.day).length === 0;
    if (ballot.called.content.box === "verifiable") {
      const close = closing ? await holdToClose(db, box) : null;
      if (close) closes.set(ballot.id, close);
      continue;
    }
    const count = closing ? await countToClose(db, box) : await plainBox.counted(db, box);
    if (count) counts.set(ballot.id, count);
  }
  return { counts, closes };
}

function readingOf(s: Situation): BoxReading {
  if (s.loaded === undefined) throw new Error("the box is read before it is decided on");
  return s.loaded as BoxReading;
}

export const closeBallot = act({
  id: "ballot.close",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ ballot: ballotChoice(s, ["open"]) }),
  refusals: (s) => noneAt(s, ["open"]),
  load: readBoxes,
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const refusals = mayClose(ballot, s.day);
    if (refusals.length > 0) return refused(...refusals);
    const { counts, closes } = readingOf(s);
    const close = closes.get(ballot.id);
    const count = close ? { digest: close.head, papers: close.voters } : counts.get(ballot.id);
    if (!count) return refused(refusal("boxNotRead"));
    const { digest, papers } = count;
    const closed = { ballot: ballot.id, digest, papers };
    const facts: NewFact[] = [fact("BallotClosed/1", s.by.party, s.day, closed)];
    if (close) {
      const { batch, head, ballots } = close;
      const last = { ballot: ballot.id, batch, head, ballots };
      facts.unshift(fact("BallotBoxSealed/1", s.by.party, s.day, last));
    }
    return {
      ok: true,
      facts,
      letters: lettersTo(["proposer", "union", "authority"], "closed", {
        question: ballot.called.content.question,
        papers,
      }),
    };
  },
  async rows({ tx, command, situation, facts }) {
    const box = { bodyId: situation.bodyId, ballot: command.ballot };
    const closed = facts.at(-1);
    if (closed?.type !== "BallotClosed/1") throw new Error("a ballot is closed last");
    const verifiable = chosen(situation, command.ballot).called.content.box === "verifiable";
    const digest = verifiable
      ? (await closeBox(tx, box)).head
      : (await plainBox.close(tx, box))?.digest;
    if (digest !== closed.content.digest) throw new BoxChanged(command.ballot);
  },
});
