/** Facts about the whole database that are written once and never change. */
import type { Db } from "./database.ts";

/** The value under a key, or undefined when it was never written. */
export async function readSetting(db: Db, key: string): Promise<unknown> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.value;
}

/** Writes the value unless there is one, and answers the one that is there: the first stays. */
export async function writeSettingOnce(db: Db, key: string, value: unknown): Promise<unknown> {
  await db
    .insertInto("setting")
    .values({ key, value: JSON.stringify(value) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return readSetting(db, key);
}

const EXAMPLE = "example";

/** Whether this database was marked as an example when it was made. */
export async function isExample(db: Db): Promise<boolean> {
  return (await readSetting(db, EXAMPLE)) === true;
}

/**
 * Decides, at the first start of a database, whether it is an example; answers what it is from then
 * on, whatever is asked later.
 */
export async function decideExample(db: Db, wanted: boolean): Promise<boolean> {
  return (await writeSettingOnce(db, EXAMPLE, wanted)) === true;
}
