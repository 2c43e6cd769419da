/** Acts that need the box read first: the poll closed, the scrutineer's report. */
import { fact } from "@rochdale/facts/fact.ts";
import { act, DecideAgain, problem, refused, type Situation } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { ballotsOf } from "@rochdale/facts/ballot-story.ts";
import { ballotChoice, chosen, lettersTo, noneAt } from "../../house/ballot-choice.ts";
import type { BoxCount } from "./box.ts";
import { countToClose, plainBox } from "./plain-box.ts";
import { mayClose, refusal, tallyOf } from "./rules.ts";

/** What was read before deciding, by the ballot's id: the count of boxes that may be counted. */
export type BoxReading = {
  readonly counts: ReadonlyMap<string, BoxCount>;
};

/** Thrown where a paper went in between the reading and the closing: nothing is recorded, and it is done again. */
export class BoxChanged extends DecideAgain {}

const INTERFERENCE = ["none", "suspected", "found"] as const;

/** Reads the boxes that may be counted on this day; no other box. */
async function readBoxes({ db, situation }: { db: Db; situation: Situation }): Promise<BoxReading> {
  const counts = new Map<string, BoxCount>();
  for (const ballot of ballotsOf(situation.story)) {
    const box = { bodyId: situation.bodyId, ballot: ballot.id };
    const closing = ballot.stage === "open" && mayClose(ballot, situation.day).length === 0;
    const count = closing ? await countToClose(db, box) : await plainBox.counted(db, box);
    if (count) counts.set(ballot.id, count);
  }
  return { counts };
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
    const count = readingOf(s).counts.get(ballot.id);
    if (!count) return refused(refusal("boxNotRead"));
    return {
      ok: true,
      facts: [
        fact("BallotClosed/1", s.by.party, s.day, {
          ballot: ballot.id,
          digest: count.digest,
          papers: count.papers,
        }),
      ],
      letters: lettersTo(["proposer", "union", "authority"], "closed", {
        question: ballot.called.content.question,
        papers: count.papers,
      }),
    };
  },
  async rows({ tx, command, situation, facts }) {
    const count = await plainBox.close(tx, { bodyId: situation.bodyId, ballot: command.ballot });
    const closed = facts[0];
    if (closed?.type !== "BallotClosed/1") throw new Error("a ballot is closed first");
    if (count?.digest !== closed.content.digest) throw new BoxChanged(command.ballot);
  },
});

export const reportBallot = act({
  id: "ballot.report",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["closed"]),
    paperFor: { kind: "whole", suggest: 0 },
    paperAgainst: { kind: "whole", suggest: 0 },
    paperAbstain: { kind: "whole", suggest: 0 },
    paperSpoiled: { kind: "whole", suggest: 0 },
    issued: { kind: "whole" },
    undelivered: { kind: "whole", suggest: 0 },
    reissued: { kind: "whole", suggest: 0 },
    late: { kind: "whole", suggest: 0 },
    independent: { kind: "yesNo" },
    rollInspected: { kind: "yesNo" },
    interference: { kind: "choice", options: INTERFERENCE, words: "enum.interference" },
    report: { kind: "paper", document: "scrutineersReport", open: "public", optional: true },
  }),
  refusals: (s) => noneAt(s, ["closed"]),
  load: readBoxes,
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const totals = readingOf(s).counts.get(ballot.id)?.totals ?? null;
    if (totals === null) return refused(refusal("boxNotRead"));
    const tally = tallyOf(ballot, totals, command);
    if (!tally) {
      const most = ballot.opened?.content.eligible ?? 0;
      return problem("paperFor", "support.problem.moreThanVoters", { most });
    }
    if (command.undelivered > command.issued) {
      return problem("undelivered", "support.problem.undelivered", { issued: command.issued });
    }
    return {
      ok: true,
      facts: [
        fact("BallotReported/1", s.by.party, s.day, {
          ballot: ballot.id,
          purpose: ballot.called.content.purpose,
          tally,
          issued: command.issued,
          undelivered: command.undelivered,
          reissued: command.reissued,
          late: command.late,
          independent: command.independent,
          rollInspected: command.rollInspected,
          interference: command.interference as (typeof INTERFERENCE)[number],
          report: command.report?.commitment ?? null,
        }),
      ],
      letters: lettersTo(["proposer", "staff", "union", "authority"], "reported", {
        question: ballot.called.content.question,
      }),
    };
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/report`,
});
