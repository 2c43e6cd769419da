/** How far the check of a closed box is, kept where every process and every page can see it. */
import type { Db } from "../../platform/database.ts";
import { keysOf, secretTables, type BoxName } from "./tables.ts";
import type { Reach } from "./verifying.ts";

/** `problem`: what the check found; nothing of the result is then recorded. */
export type Checking = Reach & { readonly problem: string | null };

export async function keepReach(db: Db, box: BoxName, checking: Checking): Promise<void> {
  const { done, of, problem } = checking;
  await secretTables(db)
    .insertInto("secret_checking")
    .values({ ...keysOf(box), done, of, problem })
    .onConflict((known) => known.columns(["body_id", "ballot"]).doUpdateSet({ done, of, problem }))
    .execute();
}

/** The check under way or failed; null before it begins and once the result stands. */
export async function checkingOf(db: Db, box: BoxName): Promise<Checking | null> {
  const row = await secretTables(db)
    .selectFrom("secret_checking")
    .select(["done", "of", "problem"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  return row ?? null;
}

export async function endChecking(tx: Db, box: BoxName): Promise<void> {
  await secretTables(tx)
    .deleteFrom("secret_checking")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
}
