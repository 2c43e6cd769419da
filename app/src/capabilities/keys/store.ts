/** What key-holders posted, by ballot, round, holder and step. Texts only grow; none of them holds a key. */
import type { Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

export type Posted = {
  readonly ballot: string;
  readonly round: number;
  readonly holder: string;
  readonly step: "certificate" | "shares" | "key" | "rehearsal";
  readonly text: string;
};

type KeyTables = { key_message: { body_id: string } & Posted };

function keyTables(db: Db): Kysely<KeyTables> {
  return db as unknown as Kysely<KeyTables>;
}

/** Every text of a body's key-making; a body holds few ballots and each few holders. */
export async function postedIn(db: Db, bodyId: string): Promise<readonly Posted[]> {
  return keyTables(db)
    .selectFrom("key_message")
    .select(["ballot", "round", "holder", "step", "text"])
    .where("body_id", "=", bodyId)
    .orderBy("ballot")
    .orderBy("round")
    .orderBy("holder")
    .execute();
}

export async function post(tx: Db, bodyId: string, posted: Posted): Promise<void> {
  await keyTables(tx)
    .insertInto("key_message")
    .values({ body_id: bodyId, ...posted })
    .execute();
}

/** The texts of one step of one round, in the order of the holders; null where one is missing. */
export function textsOf(
  posted: readonly Posted[],
  where: { ballot: string; round: number; step: Posted["step"]; holders: readonly string[] },
): readonly string[] | null {
  const texts = where.holders.map(
    (holder) =>
      posted.find(
        (one) =>
          one.ballot === where.ballot &&
          one.round === where.round &&
          one.step === where.step &&
          one.holder === holder,
      )?.text,
  );
  return texts.every((text) => text !== undefined) ? (texts as string[]) : null;
}
