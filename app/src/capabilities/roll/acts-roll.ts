/** Acts before the poll: the roll frozen, who may be on it published, objections made and ruled on. */
import { randomBytes } from "node:crypto";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { ballotChoice, chosen, noneAt } from "../../house/ballot-choice.ts";
import type { Db } from "../../platform/database.ts";
import { forgetImports, importById, type RollImport } from "./import-store.ts";
import { rollCommitment } from "./register-roll.ts";
import { readRoll } from "./roll-lines.ts";
import { eligibilityIsPublished, refusal } from "./rules.ts";
import * as store from "./store.ts";
import { keepObjection, ruleOn } from "./store-officers.ts";
import { rollTables } from "./tables.ts";

/** Salts made while deciding, kept for the rows that belong to the decision; they never enter the record. */
const salts = new WeakMap<object, Uint8Array>();

function readyToFreeze(s: Situation, ballot: string): readonly Refusal[] {
  const published = all(s.story, "RollEligibilityPublished/1").some(
    (one) => one.content.ballot === ballot,
  );
  return eligibilityIsPublished(chosen(s, ballot), published);
}

export const freezeRoll = act({
  id: "ballot.freezeRoll",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["called"]),
    roll: { kind: "longText", rows: 10, max: 200_000, optional: true },
    rollFile: { kind: "file", types: [".csv", ".txt"], optional: true },
  }),
  refusals: (s) => noneAt(s, ["called"]),
  decide(command, s) {
    const sent = command.rollFile ? new TextDecoder().decode(command.rollFile.bytes) : command.roll;
    const where = command.rollFile ? "rollFile" : "roll";
    if (sent === null) return problem("roll", "roll.lines.empty");
    const read = readRoll(sent);
    if (!read.ok) return problem(where, read.because.message, read.because.values);
    const refusals = readyToFreeze(s, command.ballot);
    if (refusals.length > 0) return refused(...refusals);
    const salt = new Uint8Array(randomBytes(32));
    salts.set(command, salt);
    return recordedFacts(
      fact("RollFrozen/1", s.by.party, s.day, {
        ballot: command.ballot,
        eligible: read.entries.length,
        roll: rollCommitment(read.entries, salt),
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const text = command.rollFile ? new TextDecoder().decode(command.rollFile.bytes) : command.roll;
    const read = readRoll(text ?? "");
    const salt = salts.get(command);
    if (!read.ok || !salt) throw new Error("a roll is read before it is frozen");
    const box = { bodyId: situation.bodyId, ballot: command.ballot };
    await store.freezeEntries(tx, box, { entries: read.entries, salt });
    await forgetImports(tx, box);
  },
});

/** The prepared rolls of the body that were read to their end. */
async function readyImports({ db, situation }: { db: Db; situation: Situation }) {
  const rows = await rollTables(db)
    .selectFrom("roll_import")
    .select("import_id")
    .where("body_id", "=", situation.bodyId)
    .where("state", "=", "ready")
    .execute();
  return Promise.all(rows.map((row) => importById(db, row.import_id)));
}

export const freezePreparedRoll = act({
  id: "roll.freeze",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["called"]),
    import: { kind: "text", max: 36 },
  }),
  refusals: (s) => noneAt(s, ["called"]),
  load: readyImports,
  decide(command, s) {
    const prepared = (s.loaded as readonly RollImport[] | undefined)?.find(
      (one) => one.importId === command.import && one.ballot === command.ballot,
    );
    if (!prepared?.roll) return problem("import", "roll.import.notReady");
    const refusals = readyToFreeze(s, command.ballot);
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(
      fact("RollFrozen/1", s.by.party, s.day, {
        ballot: command.ballot,
        eligible: prepared.good,
        roll: prepared.roll,
      }),
    );
  },
  async rows({ tx, command, situation, facts }) {
    const box = { bodyId: situation.bodyId, ballot: command.ballot };
    const prepared = await importById(tx, command.import);
    const frozen = facts[0];
    if (frozen?.type !== "RollFrozen/1" || !prepared?.salt || prepared.roll !== frozen.content.roll)
      throw new Error("the prepared roll is not the one that was decided on");
    const { importId, salt } = prepared;
    const moved = await store.freezePrepared(tx, box, { importId, salt });
    if (moved !== frozen.content.eligible) throw new Error(`${moved} rows of a prepared roll`);
    await forgetImports(tx, box);
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/roll`,
});

/** Once the election is set up its credentials are fixed, and the roll with them. */
function notSetUp(s: Situation, ballot: string): readonly Refusal[] {
  return secretBallotOf(s.story, ballot).setUp ? [refusal("setUp")] : [];
}

/** The ids of objections of a ballot; the number that a person sees is the place in this list. */
function objectionsOf(s: Situation): readonly string[] {
  return all(s.story, "RollObjectionMade/1").map((one) => one.content.objection);
}

async function readRolls({ db, situation }: { db: Db; situation: Situation }) {
  const { options } = ballotChoice(situation, ["rollFrozen"]);
  const rolls = options.map(
    async (ballot) =>
      [ballot, await store.referencesOnRoll(db, { bodyId: situation.bodyId, ballot })] as const,
  );
  return new Map(await Promise.all(rolls));
}

export const ruleObjection = act({
  id: "ballot.ruleObjection",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["rollFrozen"]),
    outcome: {
      kind: "choice",
      options: ["added", "removed", "unchanged"],
      words: "enum.objectionOutcome",
    },
    reference: { kind: "text", optional: true, max: 60, pattern: /^[^;]+$/ },
    name: { kind: "text", optional: true, pattern: /^[^;]+$/ },
    email: { kind: "email", optional: true },
    reasons: { kind: "longText" },
    objection: { kind: "choice", options: objectionsOf(s), optional: true },
  }),
  refusals: (s) => noneAt(s, ["rollFrozen"]),
  load: readRolls,
  decide(command, s) {
    const rolls = s.loaded as Awaited<ReturnType<typeof readRolls>>;
    const listed = rolls.get(command.ballot) ?? new Set<string>();
    const { outcome, reference } = command;
    const there = reference !== null && listed.has(reference);
    if (outcome !== "unchanged") {
      const refusals = notSetUp(s, command.ballot);
      if (refusals.length > 0) return refused(...refusals);
      if (reference === null) return problem("reference", "roll.problem.reference");
    }
    if (outcome === "added" && there) return problem("reference", "roll.problem.onRoll");
    if (outcome === "removed" && !there) return problem("reference", "roll.problem.notOnRoll");
    if (outcome === "removed" && listed.size === 1)
      return problem("reference", "roll.problem.lastOnRoll");
    if (outcome === "added" && command.name === null) return problem("name", "roll.problem.name");
    return recordedFacts(
      fact("RollObjectionRuled/1", s.by.party, s.day, {
        ballot: command.ballot,
        outcome: outcome as "added" | "removed" | "unchanged",
        reasons: command.reasons,
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const box = { bodyId: situation.bodyId, ballot: command.ballot };
    const { outcome, reference, name, email, objection } = command;
    if (objection !== null) await ruleOn(tx, box, objection);
    if (reference === null) return;
    if (outcome === "removed") await store.removeFromRoll(tx, box, reference);
    if (outcome !== "added") return;
    const entry = { reference, name: name ?? "", email: email?.toLowerCase() ?? null };
    await store.addToRoll(tx, box, entry);
  },
});

export const objectToRoll = act({
  id: "roll.object",
  may: ["staff", "user", "member", "community", "union", "authority", "proposer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["rollFrozen"]),
    about: {
      kind: "choice",
      options: ["missing", "notEntitled", "wrongEntry"],
      words: "roll.objection",
    },
    words: { kind: "longText" },
  }),
  refusals: (s) => noneAt(s, ["rollFrozen"]),
  decide: (command, s) =>
    recordedFacts(
      fact("RollObjectionMade/1", s.by.party, s.day, {
        ballot: command.ballot,
        objection: `objection-${objectionsOf(s).length + 1}`,
      }),
    ),
  async rows({ tx, command, situation, facts }) {
    const made = facts[0];
    if (made?.type !== "RollObjectionMade/1") throw new Error("an objection is made first");
    await keepObjection(tx, {
      bodyId: situation.bodyId,
      ...made.content,
      about: command.about,
      words: command.words,
      day: situation.day,
    });
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/roll`,
});

export const publishEligibility = act({
  id: "roll.publishEligibility",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["called", "rollFrozen"]),
    eligibility: { kind: "paper", document: "other", open: "public" },
  }),
  refusals: (s) => noneAt(s, ["called", "rollFrozen"]),
  decide: (command, s) =>
    recordedFacts(
      fact("RollEligibilityPublished/1", s.by.party, s.day, {
        ballot: command.ballot,
        doc: command.eligibility.commitment,
      }),
    ),
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/roll`,
});
