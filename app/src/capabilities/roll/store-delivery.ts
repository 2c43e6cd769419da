/** How credentials reached voters, as the scrutineer tells it: sent, come back, sent again; and addresses put right. */
import { sql } from "kysely";
import type { Db } from "../../platform/database.ts";
import type { Reach } from "./rules-delivery.ts";
import { rollTables, type BoxName } from "./tables.ts";

/** How far each voter's credential has come, by reference. */
export async function reachOf(db: Db, box: BoxName): Promise<ReadonlyMap<string, Reach>> {
  const rows = await rollTables(db)
    .selectFrom("ballot_roll")
    .select(["reference", "sent_by", "returned", "resent"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
  return new Map(
    rows.map(({ reference, sent_by: sentBy, returned, resent }) => [
      reference,
      { sentBy, returned, resent },
    ]),
  );
}

export async function keepReach(
  tx: Db,
  box: BoxName,
  after: ReadonlyMap<string, Reach>,
): Promise<void> {
  const all = [...after];
  await sql`update ballot_roll set sent_by = told.sent_by, returned = told.returned, resent = told.resent
    from unnest(${all.map(([reference]) => reference)}::text[],
        ${all.map(([, one]) => one.sentBy)}::text[], ${all.map(([, one]) => one.returned)}::boolean[],
        ${all.map(([, one]) => one.resent)}::boolean[])
      as told (reference, sent_by, returned, resent)
    where body_id = ${box.bodyId}::uuid and ballot = ${box.ballot}
      and ballot_roll.reference = told.reference`.execute(tx);
}

/** A voter as letters reach them. */
export type Addressed = Reach & {
  readonly reference: string;
  readonly name: string;
  readonly email: string | null;
  readonly address: string | null;
};

function addressed(db: Db, box: BoxName) {
  return rollTables(db)
    .selectFrom("ballot_roll")
    .select(["reference", "name", "email", "address", "sent_by as sentBy", "returned", "resent"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .orderBy("reference");
}

/** Whose letters came back and were not sent again: those to put right. */
export async function undeliveredOf(
  db: Db,
  box: BoxName,
  most?: number,
): Promise<readonly Addressed[]> {
  const query = addressed(db, box).where("returned", "=", true);
  return (most === undefined ? query : query.limit(most)).execute();
}

export async function voterOnRoll(
  db: Db,
  box: BoxName,
  reference: string,
): Promise<Addressed | null> {
  return (await addressed(db, box).where("reference", "=", reference).executeTakeFirst()) ?? null;
}

/** Puts an address right; false where nobody has this reference. The e-mail on the frozen roll stays as it is bound. */
export async function setAddress(
  db: Db,
  box: BoxName,
  reach: Pick<Addressed, "reference" | "address">,
): Promise<boolean> {
  const done = await rollTables(db)
    .updateTable("ballot_roll")
    .set({ address: reach.address })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("reference", "=", reach.reference)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Those with an e-mail who were not invited yet. */
export async function uninvited(db: Db, box: BoxName) {
  const rows = await rollTables(db)
    .selectFrom("ballot_roll")
    .select(["email", "language"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("email", "is not", null)
    .where("invited", "=", false)
    .orderBy("reference")
    .execute();
  return rows.map((row) => ({ address: row.email ?? "", language: row.language }));
}

export async function markInvited(tx: Db, box: BoxName): Promise<number> {
  const done = await rollTables(tx)
    .updateTable("ballot_roll")
    .set({ invited: true })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("email", "is not", null)
    .where("invited", "=", false)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}
