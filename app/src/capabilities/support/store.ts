/** The roll in the tables: who may vote, whether a code was given to them; never whether or when they voted. */
import { transaction, type Db } from "../../platform/database.ts";
import { randomId } from "../../platform/ids.ts";
import type { BoxName } from "./box.ts";
import { plainBox } from "./plain-box.ts";
import type { RollEntry } from "./roll.ts";
import { ballotTables } from "./tables.ts";
import { codeHash, newVotingCode } from "./voting-code.ts";

type Roll = { readonly entries: readonly RollEntry[]; readonly salt: Uint8Array };

export async function freezeRollRows(tx: Db, box: BoxName, roll: Roll): Promise<void> {
  const keys = { body_id: box.bodyId, ballot: box.ballot };
  await ballotTables(tx)
    .insertInto("ballot_roll_seal")
    .values({ ...keys, salt: Buffer.from(roll.salt) })
    .execute();
  const rows = roll.entries.map((entry) => ({ ...keys, entry_id: randomId(), ...entry }));
  for (let from = 0; from < rows.length; from += 1000) {
    await ballotTables(tx)
      .insertInto("ballot_roll")
      .values(rows.slice(from, from + 1000))
      .execute();
  }
}

/** Raised where a ruling names somebody who is on the roll already, or is not; the act's shell says it in words. */
export class RollRefused extends Error {
  readonly because: "alreadyThere" | "notThere";
  constructor(because: "alreadyThere" | "notThere") {
    super(because);
    this.because = because;
  }
}

export async function addToRoll(tx: Db, box: BoxName, entry: RollEntry): Promise<void> {
  const added = await ballotTables(tx)
    .insertInto("ballot_roll")
    .values({ body_id: box.bodyId, ballot: box.ballot, entry_id: randomId(), ...entry })
    .onConflict((other) => other.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new RollRefused("alreadyThere");
}

export async function removeFromRoll(tx: Db, box: BoxName, reference: string): Promise<void> {
  const removed = await ballotTables(tx)
    .deleteFrom("ballot_roll")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("reference", "=", reference)
    .executeTakeFirst();
  if (removed.numDeletedRows !== 1n) throw new RollRefused("notThere");
}

/** How many are on the roll. */
export async function onRoll(db: Db, box: BoxName): Promise<number> {
  const row = await ballotTables(db)
    .selectFrom("ballot_roll")
    .select((count) => count.fn.countAll<bigint>().as("entries"))
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirstOrThrow();
  return Number(row.entries);
}

export async function referencesOnRoll(db: Db, box: BoxName): Promise<ReadonlySet<string>> {
  const rows = await ballotTables(db)
    .selectFrom("ballot_roll")
    .select("reference")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
  return new Set(rows.map((row) => row.reference));
}

/** Codes given so far, by how many people; says nothing of votes. */
export async function codesGiven(db: Db, box: BoxName): Promise<number> {
  const row = await ballotTables(db)
    .selectFrom("ballot_roll")
    .select((count) => count.fn.countAll<bigint>().as("given"))
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("code_given", "=", true)
    .executeTakeFirstOrThrow();
  return Number(row.given);
}

export type Voter = RollEntry & { readonly entryId: string; readonly codeGiven: boolean };

/** The person on the roll with this e-mail address. */
export async function voterByEmail(db: Db, box: BoxName, email: string): Promise<Voter | null> {
  const row = await ballotTables(db)
    .selectFrom("ballot_roll")
    .selectAll()
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  if (!row) return null;
  const { entry_id: entryId, code_given: codeGiven, reference, name } = row;
  return { entryId, codeGiven, reference, name, email: row.email };
}

/**
 * Makes a voter's code, once. The mark on the roll and the code's hash are written in two transactions, the mark
 * first: should the second fail, a code was lost and nobody has two. Null where one was given before.
 */
export async function giveCode(db: Db, box: BoxName, entryId: string): Promise<string | null> {
  const marked = await ballotTables(db)
    .updateTable("ballot_roll")
    .set({ code_given: true })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("entry_id", "=", entryId)
    .where("code_given", "=", false)
    .executeTakeFirst();
  if (marked.numUpdatedRows !== 1n) return null;
  const code = newVotingCode();
  await transaction(db, (tx) => plainBox.admit(tx, box, [codeHash(box, code)]));
  return code;
}

export type Whom = "withoutEmail" | "everyone";
export type VotingLetter = {
  readonly name: string;
  readonly reference: string;
  readonly code: string;
};

/** Letters with a code for each voter who has none yet: marked first, then all hashes at once, in their own order. */
export async function giveCodes(
  db: Db,
  box: BoxName,
  whom: Whom,
): Promise<readonly VotingLetter[]> {
  let marking = ballotTables(db)
    .updateTable("ballot_roll")
    .set({ code_given: true })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("code_given", "=", false);
  if (whom === "withoutEmail") marking = marking.where("email", "is", null);
  const marked = await marking.returning(["name", "reference"]).execute();
  const letters = marked.map((voter) => ({ ...voter, code: newVotingCode() }));
  const hashes = letters.map((letter) => codeHash(box, letter.code));
  await transaction(db, (tx) => plainBox.admit(tx, box, hashes));
  return letters.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
