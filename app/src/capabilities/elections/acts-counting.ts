/** Acts of the count: rehearsed on known results, the seed opened, the papers counted, lots drawn. */
import { randomBytes } from "node:crypto";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { bltText } from "@rochdale/count/elections/blt.ts";
import { countElection, rulesHash } from "@rochdale/count/elections/count.ts";
import type { Election as Papers } from "@rochdale/count/elections/election.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { commitmentTo, uniqueness } from "@rochdale/count/elections/publication.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { act, recordedFacts, refused as refusedBy, type Situation } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { rankingsOf } from "../secret-ballot/secret-ballot.ts";
import { rankingsIn } from "../support/support.ts";
import {
  candidateChoice,
  chosenCandidate,
  chosenContest,
  chosenElection,
  contestChoice,
  contestsIn,
  electionChoice,
  noneWhere,
} from "./choices.ts";
import { lotsFor, papersKept, papersOfBox, reportText, sha256Of } from "./counting.ts";
import { rehearsed } from "./known-results.ts";
import { refused } from "./rules-calling.ts";
import { papersUnsigned, rankingsFrom, type Found } from "./rules-elections.ts";
import { keepCount, papersBrought } from "./store.ts";

const toElection = (s: Situation, command: { readonly election: string }) =>
  `/elections/${chosenElection(s, command.election).number}`;
export const toContest = ({ election, contest }: Found) =>
  `/elections/${election.number}/${contest.number}`;

const toRehearse = (s: Situation) =>
  electionChoice(s, (one) => one.contests.some((contest) => contest.stage !== "declared"));

export const rehearseCount = act({
  id: "elections.rehearseCount",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ election: toRehearse(s) }),
  refusals: (s) => noneWhere(toRehearse(s), "toRehearse"),
  decide(command, s) {
    const election = chosenElection(s, command.election);
    const rules = presetNamed(election.called.content.rules);
    if (!rules) return refusedBy(refused("rulesChanged"));
    const known = rehearsed(rules);
    if (!known.ok) {
      const { name, expected, counted } = known;
      return refusedBy(refused("rehearsalDiffers", { name, expected, counted }));
    }
    const { examples, figures } = known;
    const content = { election: election.id, rulesHash: rulesHash(rules), examples, figures };
    return recordedFacts(fact("CountRehearsed/1", s.by.party, s.day, content));
  },
  then: toElection,
});

const sealed = (s: Situation) =>
  electionChoice(s, (one) => one.called.content.seedSeal !== null && one.over && one.seed === null);

export const revealSeed = act({
  id: "elections.revealSeed",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    election: sealed(s),
    seed: { kind: "text", max: 200 },
    publicValue: { kind: "text", max: 200 },
    publicSource: { kind: "text", max: 200 },
  }),
  refusals: (s) => noneWhere(sealed(s), "seed"),
  decide(command, s) {
    const { election, seed, publicValue, publicSource } = command;
    if (sha256Of(seed) !== chosenElection(s, election).called.content.seedSeal) {
      const text = { message: "elections.seed.other" };
      return { ok: false, problems: [{ field: "seed", text }] };
    }
    const content = { election, seed, publicValue, publicSource };
    return recordedFacts(fact("SeedRevealed/1", s.by.party, s.day, content));
  },
  then: toElection,
});

const countable = (s: Situation) => contestChoice(s, ({ contest }) => contest.stage === "ready");

/** The papers of each contest that may be counted: of its closed box, or as they were brought. */
type Countable = ReadonlyMap<string, { readonly papers: Papers; readonly salt: Uint8Array }>;

async function loadPapers({ db, situation }: { db: Db; situation: Situation }): Promise<Countable> {
  const found = new Map<string, { papers: Papers; salt: Uint8Array }>();
  for (const { contest } of contestsIn(situation)) {
    if (contest.stage !== "ready") continue;
    const key = { bodyId: situation.bodyId, contest: contest.id };
    if (contest.ballot) {
      const box = { bodyId: situation.bodyId, ballot: contest.ballot.id };
      const numbers = await rankingsOf(db, box);
      const salt = new Uint8Array(randomBytes(32));
      const brought = await papersBrought(db, key);
      const beside = brought && papersKept(brought.blt);
      if (numbers) {
        const papers = papersOfBox(contest, rankingsFrom(numbers), beside);
        found.set(contest.id, { papers, salt });
      }
      continue;
    }
    if (contest.box) {
      const rankings = await rankingsIn(db, { bodyId: key.bodyId, ballot: contest.id });
      const salt = new Uint8Array(randomBytes(32));
      if (rankings) found.set(contest.id, { papers: papersOfBox(contest, rankings), salt });
      continue;
    }
    const brought = await papersBrought(db, key);
    if (brought) found.set(contest.id, { papers: papersKept(brought.blt), salt: brought.salt });
  }
  return found;
}

/** What must have happened before the papers are counted by a rule that is still the one that was called. */
function mayCount({ election, contest }: Found): readonly Refusal[] {
  const { rules, rulesHash: hash, seedSeal } = election.called.content;
  const preset = presetNamed(rules);
  return [
    ...(preset && rulesHash(preset) === hash ? [] : [refused("rulesChanged")]),
    ...(election.rehearsed?.content.rulesHash === hash ? [] : [refused("notRehearsed")]),
    ...(papersUnsigned(contest) ? [refused("papersUnsigned")] : []),
    ...(seedSeal !== null && election.seed === null ? [refused("seedSealed")] : []),
  ];
}

/** Counts made while deciding, kept for the rows that belong to the decision. */
const counts = new WeakMap<object, { papers: Papers; salt: Uint8Array; report: string }>();

export const countContest = act({
  id: "elections.count",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ contest: countable(s) }),
  refusals: (s) => noneWhere(countable(s), "toCount"),
  load: loadPapers,
  decide(command, s) {
    const found = chosenContest(s, command.contest);
    const { election, contest } = found;
    const refusals = mayCount(found);
    if (refusals.length > 0) return refusedBy(...refusals);
    const rules = presetNamed(election.called.content.rules);
    const read = ((s.loaded ?? new Map()) as Countable).get(contest.id);
    if (!rules || !read)
      throw new Error(`papers of ${contest.id} are read before they are counted`);
    const report = countElection(read.papers, rules, { lots: lotsFor(election, contest) });
    const signs = (places: readonly number[]) =>
      places.map((place) => contest.closing?.standing[place - 1] ?? "");
    const which = { election: election.id, contest: contest.id };
    if (report.needs) {
      const { stage, purpose, tied } = report.needs;
      const asked = { ...which, stage, purpose, tied: signs(tied) };
      return recordedFacts(fact("LotAsked/1", s.by.party, s.day, asked));
    }
    const text = reportText(report);
    counts.set(command, { ...read, report: text });
    const content: Content<"ContestCounted/1"> = {
      ...which,
      rulesHash: report.rulesHash,
      valid: report.valid,
      invalid: report.invalid,
      elected: signs(report.elected.map((one) => one.candidate)),
      report: sha256Of(text),
      papers: commitmentTo(read.papers, read.salt),
      unique: uniqueness(read.papers.profile).unique,
    };
    return recordedFacts(fact("ContestCounted/1", s.by.party, s.day, content));
  },
  async rows({ tx, command, situation }) {
    const made = counts.get(command);
    if (!made) return;
    const key = { bodyId: situation.bodyId, contest: command.contest };
    const { salt, report } = made;
    await keepCount(tx, key, { salt, report, blt: bltText(made.papers) });
  },
  then: (s, command) => toContest(chosenContest(s, command.contest)),
});

const tied = (s: Situation) =>
  candidateChoice(
    contestsIn(s).flatMap(({ contest }) =>
      contest.stage === "needsLot"
        ? (contest.asked?.tied ?? []).map((candidate) => ({ contest, candidate }))
        : [],
    ),
  );

export const drawLot = act({
  id: "elections.drawLot",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    chosen: tied(s),
    how: { kind: "longText", max: 500, rows: 3 },
  }),
  refusals: (s) => noneWhere(tied(s), "lot"),
  decide(command, s) {
    const { election, contest, candidate } = chosenCandidate(s, command.chosen);
    if (!contest.asked) throw new Error("a lot is asked before it is drawn");
    const { stage, purpose, tied: among } = contest.asked;
    return recordedFacts(
      fact("LotDrawn/1", s.by.party, s.day, {
        ...{ election: election.id, contest: contest.id, stage, purpose, tied: [...among] },
        chosen: candidate,
        how: command.how,
      }),
    );
  },
  then: (s, command) => toContest(chosenCandidate(s, command.chosen)),
});
