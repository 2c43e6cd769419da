/** The scrutineer's report on a plain box: what is not in the box is given by hand. */
import { ballotsOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { act, problem, refused, type Situation } from "../../house/act.ts";
import { ballotChoice, chosen, lettersTo, noneAt } from "../../house/ballot-choice.ts";
import type { Db } from "../../platform/database.ts";
import { plainBox } from "./plain-box.ts";
import { refusal, tallyOf, type BoxTotals } from "./rules.ts";

const INTERFERENCE = ["none", "suspected", "found"] as const;
export type Interference = (typeof INTERFERENCE)[number];

/** How the ballot was conducted: the same questions for every box. */
export const conductFields = {
  independent: { kind: "yesNo" },
  rollInspected: { kind: "yesNo" },
  interference: { kind: "choice", options: INTERFERENCE, words: "enum.interference" },
  report: { kind: "paper", document: "scrutineersReport", open: "public", optional: true },
} as const;

const isPlain = (ballot: Ballot) => ballot.called.content.box === "plain";

/** The totals of closed plain boxes, by the ballot's id. */
async function readCounted({ db, situation }: { db: Db; situation: Situation }) {
  const totals = new Map<string, BoxTotals>();
  for (const ballot of ballotsOf(situation.story)) {
    if (ballot.stage !== "closed" || !isPlain(ballot)) continue;
    const count = await plainBox.counted(db, { bodyId: situation.bodyId, ballot: ballot.id });
    if (count) totals.set(ballot.id, count.totals);
  }
  return totals;
}

export const reportBallot = act({
  id: "ballot.report",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["closed"], isPlain),
    paperFor: { kind: "whole", suggest: 0 },
    paperAgainst: { kind: "whole", suggest: 0 },
    paperAbstain: { kind: "whole", suggest: 0 },
    paperSpoiled: { kind: "whole", suggest: 0 },
    issued: { kind: "whole" },
    undelivered: { kind: "whole", suggest: 0 },
    reissued: { kind: "whole", suggest: 0 },
    late: { kind: "whole", suggest: 0 },
    ...conductFields,
  }),
  refusals: (s) => noneAt(s, ["closed"], isPlain),
  load: readCounted,
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const loaded = s.loaded as Awaited<ReturnType<typeof readCounted>> | undefined;
    const totals = loaded?.get(ballot.id);
    if (!totals) return refused(refusal("boxNotRead"));
    const tally = tallyOf(ballot, totals, command);
    if (!tally) {
      const most = ballot.opened?.content.eligible ?? 0;
      return problem("paperFor", "support.problem.moreThanVoters", { most });
    }
    if (command.undelivered > command.issued) {
      return problem("undelivered", "support.problem.undelivered", { issued: command.issued });
    }
    const { issued, undelivered, reissued, late, independent, rollInspected } = command;
    return {
      ok: true,
      facts: [
        fact("BallotReported/1", s.by.party, s.day, {
          ballot: ballot.id,
          purpose: ballot.called.content.purpose,
          tally,
          ...{ issued, undelivered, reissued, late, independent, rollInspected },
          interference: command.interference as Interference,
          report: command.report?.commitment ?? null,
        }),
      ],
      letters: reportLetters(ballot),
    };
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/report`,
});

export function reportLetters(ballot: Ballot) {
  return lettersTo(["proposer", "staff", "union", "authority"], "reported", {
    question: ballot.called.content.question,
  });
}
