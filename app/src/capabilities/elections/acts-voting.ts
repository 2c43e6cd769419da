/** Acts of the vote: it opens, it closes, and papers that were cast elsewhere are brought as a file. */
import { randomBytes } from "node:crypto";
import { fact } from "@rochdale/facts/fact.ts";
import { bltText } from "@rochdale/count/elections/blt.ts";
import { commitmentTo } from "@rochdale/count/elections/publication.ts";
import { papersIn } from "@rochdale/count/elections/profile.ts";
import type { Election as Papers } from "@rochdale/count/elections/election.ts";
import { act, DecideAgain, recordedFacts, type Situation } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { countToClose, plainBox } from "../support/support.ts";
import {
  chosenContest,
  chosenElection,
  contestChoice,
  contestsIn,
  electionChoice,
  lettersTo,
  noneWhere,
} from "./choices.ts";
import { keepPaperTotals } from "../secret-ballot/secret-ballot.ts";
import { firstPreferences, papersOfFile } from "./counting.ts";
import { candidateNames } from "./names.ts";
import { refused } from "./rules-calling.ts";
import type { Contest, Election } from "./rules-elections.ts";
import { keepPapers } from "./store.ts";

const contested = (election: Election): readonly Contest[] =>
  election.contests.filter((one) => one.closing?.outcome === "contested");
const mayOpen = (s: Situation) =>
  electionChoice(
    s,
    (one) =>
      one.nominations !== null &&
      one.opened === null &&
      one.called.content.papers !== "verifiable" &&
      contested(one).length > 0,
  );
const toElection = (s: Situation, command: { readonly election: string }) =>
  `/elections/${chosenElection(s, command.election).number}`;

export const openElection = act({
  id: "elections.open",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ election: mayOpen(s) }),
  refusals: (s) => noneWhere(mayOpen(s), "toOpen"),
  decide(command, s) {
    const election = chosenElection(s, command.election);
    const { opens, closes } = election.called.content;
    const days = { opens: { day: opens }, closes: { day: closes } };
    if (s.day < opens || s.day > closes) {
      return { ok: false, refusals: [refused("notItsDays", days)] };
    }
    const { number, id } = election;
    return {
      ok: true,
      facts: [fact("ElectionOpened/1", s.by.party, s.day, { election: id })],
      letters: lettersTo(["member"], "opened", { closes: { day: closes }, number }),
    };
  },
  async rows({ tx, command, situation }) {
    const election = chosenElection(situation, command.election);
    if (election.called.content.papers === "file") return;
    for (const contest of contested(election)) {
      const box = { bodyId: situation.bodyId, ballot: contest.id };
      const answers = contest.closing?.standing.length ?? 0;
      await plainBox.open(tx, { ...box, answers, ranked: true });
    }
  },
  then: toElection,
});

const mayClose = (s: Situation) =>
  electionChoice(s, (one) => one.opened !== null && one.closed === null);

type Boxes = ReadonlyMap<string, { readonly digest: string; readonly papers: number }>;

/** Reads the boxes of elections whose days are over; of no other, so that nobody learns how many voted. */
async function loadBoxes({ db, situation }: { db: Db; situation: Situation }): Promise<Boxes> {
  const boxes = new Map<string, { digest: string; papers: number }>();
  for (const { election, contest } of contestsIn(situation)) {
    const { papers, closes } = election.called.content;
    const over = election.opened !== null && election.closed === null && situation.day > closes;
    if (!over || papers !== "booth" || contest.closing?.outcome !== "contested") continue;
    const count = await countToClose(db, { bodyId: situation.bodyId, ballot: contest.id });
    if (count) boxes.set(contest.id, { digest: count.digest, papers: count.papers });
  }
  return boxes;
}

export const closeElection = act({
  id: "elections.close",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ election: mayClose(s) }),
  refusals: (s) => noneWhere(mayClose(s), "toClose"),
  load: loadBoxes,
  decide(command, s) {
    const election = chosenElection(s, command.election);
    const { closes, papers } = election.called.content;
    if (s.day <= closes) {
      return { ok: false, refusals: [refused("votingRuns", { day: { day: closes } })] };
    }
    const read = (s.loaded ?? new Map()) as Boxes;
    const boxes = contested(election).map((contest) => {
      const box = read.get(contest.id);
      return { contest: contest.id, digest: box?.digest ?? "", papers: box?.papers ?? 0 };
    });
    const content = { election: election.id, boxes: papers === "file" ? null : boxes };
    return recordedFacts(fact("ElectionClosed/1", s.by.party, s.day, content));
  },
  async rows({ tx, situation, facts }) {
    const [closed] = facts;
    if (closed?.type !== "ElectionClosed/1") throw new Error("an election is closed first");
    for (const { contest, digest } of closed.content.boxes ?? []) {
      const count = await plainBox.close(tx, { bodyId: situation.bodyId, ballot: contest });
      if (count?.digest !== digest) throw new DecideAgain(contest);
    }
  },
  then: toElection,
});

/** Papers may come beside sealed votes too, once, from the close until the count. */
const awaited = (s: Situation) =>
  contestChoice(s, ({ contest }) => {
    const { stage, ballot, taken } = contest;
    const beside = ballot !== null && taken === null && ["sealed", "ready"].includes(stage);
    return stage === "papersAwaited" || (beside && ballot.stage === "closed");
  });

/** Papers of a contest come in one file, so they are one batch. */
const BATCH = 1;

/** What a file was read as, with its salt: made while deciding, kept for the rows. */
const brought = new WeakMap<object, { readonly papers: Papers; readonly salt: Uint8Array }>();

export const takePapers = act({
  id: "elections.takePapers",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    contest: awaited(s),
    file: { kind: "file", types: [".blt", ".txt"] },
    setAside: { kind: "whole", most: 1_000_000, optional: true },
  }),
  refusals: (s) => noneWhere(awaited(s), "papersAwaited"),
  load: async ({ db, situation }) => candidateNames(db, situation.bodyId),
  decide(command, s) {
    const { election, contest } = chosenContest(s, command.contest);
    const names = (s.loaded ?? new Map()) as ReadonlyMap<string, string>;
    const read = papersOfFile(command.file.bytes, contest, names);
    if (!read.ok) {
      return { ok: false, problems: read.problems.map((text) => ({ field: "file", text })) };
    }
    const salt = new Uint8Array(randomBytes(32));
    brought.set(command, { papers: read.papers, salt });
    const papers = papersIn(read.papers.profile) + read.papers.blank;
    const { ballot } = contest;
    const setAside = command.setAside ?? 0;
    const beside = { batch: BATCH, papers, setAside, totals: null, photo: null };
    return recordedFacts(
      fact("PapersTaken/1", s.by.party, s.day, {
        election: election.id,
        contest: contest.id,
        papers,
        commitment: commitmentTo(read.papers, salt),
      }),
      ...(ballot
        ? [fact("PaperBatchCounted/1", s.by.party, s.day, { ballot: ballot.id, ...beside })]
        : []),
    );
  },
  async rows({ tx, command, situation }) {
    const made = brought.get(command);
    if (!made) throw new Error("papers are read before they are kept");
    const key = { bodyId: situation.bodyId, contest: command.contest };
    await keepPapers(tx, key, { salt: made.salt, blt: bltText(made.papers) });
    const { ballot } = chosenContest(situation, command.contest).contest;
    if (!ballot) return;
    const box = { bodyId: situation.bodyId, ballot: ballot.id };
    await keepPaperTotals(tx, box, { batch: BATCH, ...firstPreferences(made.papers) });
  },
  then: (s, command) => {
    const { election, contest } = chosenContest(s, command.contest);
    return `/elections/${election.number}/${contest.number}`;
  },
});
