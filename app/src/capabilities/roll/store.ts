/** The frozen roll in its tables: who may vote and how they are reached; never whether or when they voted. */
import { sql } from "kysely";
import type { Db } from "../../platform/database.ts";
import { randomId } from "../../platform/ids.ts";
import type { Reached, RollEntry } from "./rules-rows.ts";
import { rollTables, type BoxName } from "./tables.ts";

const keysOf = (box: BoxName) => ({ body_id: box.bodyId, ballot: box.ballot });

async function sealRoll(tx: Db, box: BoxName, salt: Uint8Array): Promise<void> {
  await rollTables(tx)
    .insertInto("ballot_roll_seal")
    .values({ ...keysOf(box), salt: Buffer.from(salt) })
    .execute();
}

type Roll = { readonly entries: readonly Reached[]; readonly salt: Uint8Array };

/** A typed roll is frozen. */
export async function freezeEntries(tx: Db, box: BoxName, roll: Roll): Promise<void> {
  await sealRoll(tx, box, roll.salt);
  const rows = roll.entries.map((entry) => ({
    ...keysOf(box),
    entry_id: randomId(),
    ...entry,
    sent_by: null,
  }));
  for (let from = 0; from < rows.length; from += 1000) {
    await rollTables(tx)
      .insertInto("ballot_roll")
      .values(rows.slice(from, from + 1000))
      .execute();
  }
}

/** A prepared roll is frozen: all of its rows at once, in the deciding transaction. Answers how many. */
export async function freezePrepared(
  tx: Db,
  box: BoxName,
  prepared: { readonly importId: string; readonly salt: Uint8Array },
): Promise<number> {
  await sealRoll(tx, box, prepared.salt);
  const moved = await sql`insert into ballot_roll
    (body_id, ballot, entry_id, reference, name, email, address, language)
    select ${box.bodyId}::uuid, ${box.ballot}, gen_random_uuid(), reference, name, email, address, language
    from roll_import_row where import_id = ${prepared.importId}::uuid`.execute(tx);
  return Number(moved.numAffectedRows ?? 0n);
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
  const added = await rollTables(tx)
    .insertInto("ballot_roll")
    .values({ ...keysOf(box), entry_id: randomId(), ...entry, address: null, sent_by: null })
    .onConflict((other) => other.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new RollRefused("alreadyThere");
}

export async function removeFromRoll(tx: Db, box: BoxName, reference: string): Promise<void> {
  const removed = await rollTables(tx)
    .deleteFrom("ballot_roll")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("reference", "=", reference)
    .executeTakeFirst();
  if (removed.numDeletedRows !== 1n) throw new RollRefused("notThere");
}

function rollOf(db: Db, box: BoxName) {
  return rollTables(db)
    .selectFrom("ballot_roll")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot);
}

async function counted(query: ReturnType<typeof rollOf>): Promise<number> {
  const row = await query
    .select((is) => is.fn.countAll<bigint>().as("entries"))
    .executeTakeFirstOrThrow();
  return Number(row.entries);
}

/** How many are on the roll. */
export const onRoll = (db: Db, box: BoxName): Promise<number> => counted(rollOf(db, box));

/** Voting codes given so far, by how many people; says nothing of votes. */
export const codesGiven = (db: Db, box: BoxName): Promise<number> =>
  counted(rollOf(db, box).where("code_given", "=", true));

export async function referencesOnRoll(db: Db, box: BoxName): Promise<ReadonlySet<string>> {
  const rows = await rollOf(db, box).select("reference").execute();
  return new Set(rows.map((row) => row.reference));
}

/** Whether a reference is on the roll; the only trace of the question is its answer. */
export async function isOnRoll(db: Db, box: BoxName, reference: string): Promise<boolean> {
  return (await counted(rollOf(db, box).where("reference", "=", reference))) === 1;
}

export type Voter = RollEntry & { readonly entryId: string; readonly codeGiven: boolean };

/** The person on the roll with this e-mail address. */
export async function voterByEmail(db: Db, box: BoxName, email: string): Promise<Voter | null> {
  const row = await rollOf(db, box)
    .select(["entry_id", "code_given", "reference", "name", "email"])
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  if (!row) return null;
  const { entry_id: entryId, code_given: codeGiven, ...entry } = row;
  return { entryId, codeGiven, ...entry };
}

export type Whom = "withoutEmail" | "everyone" | { readonly entryId: string };

/** Marks those who get a voting code now: nobody twice. Answers who they are. */
export async function markCodesGiven(
  tx: Db,
  box: BoxName,
  whom: Whom,
): Promise<readonly { name: string; reference: string }[]> {
  let marking = rollTables(tx)
    .updateTable("ballot_roll")
    .set({ code_given: true })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("code_given", "=", false);
  if (whom === "withoutEmail") marking = marking.where("email", "is", null);
  if (typeof whom === "object") marking = marking.where("entry_id", "=", whom.entryId);
  return marking.returning(["name", "reference"]).execute();
}

/** Everyone on the roll with what a letter needs, by reference. For the registrar's page alone. */
export async function everyoneOnRoll(db: Db, box: BoxName): Promise<readonly Reached[]> {
  return rollOf(db, box)
    .select(["reference", "name", "email", "address", "language"])
    .orderBy("reference")
    .execute();
}
