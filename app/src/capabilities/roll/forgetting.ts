/** What the roll forgets when a ballot's materials are destroyed: addresses, lists as they were sent, re-issues, helpers. */
import type { Db } from "../../platform/database.ts";
import { rollTables, type BoxName } from "./tables.ts";

const keysOf = (box: BoxName) => ({ body_id: box.bodyId, ballot: box.ballot });

/** Who was given a credential again, and who checked it: the links that the server itself holds. */
export async function forgetReissues(tx: Db, box: BoxName): Promise<void> {
  const of = keysOf(box);
  await rollTables(tx)
    .deleteFrom("roll_reissue")
    .where("body_id", "=", of.body_id)
    .where("ballot", "=", of.ballot)
    .execute();
}

/**
 * Everything by which letters reached people: addresses, how each was delivered, the lists as they were sent in, and
 * who was helped by whom. Names and references stay, so that "am I on it?" can still be answered.
 */
export async function forgetLetters(tx: Db, box: BoxName): Promise<void> {
  const { body_id, ballot } = keysOf(box);
  const tables = rollTables(tx);
  for (const table of ["roll_import", "roll_assistance"] as const) {
    await tables
      .deleteFrom(table)
      .where("body_id", "=", body_id)
      .where("ballot", "=", ballot)
      .execute();
  }
  await tables
    .updateTable("ballot_roll")
    .set({ email: null, address: null, sent_by: null, returned: false, resent: false })
    .where("body_id", "=", body_id)
    .where("ballot", "=", ballot)
    .execute();
}
