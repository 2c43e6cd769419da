/** The booth's pages as they are kept: the exact text that was published for a ballot. */
import type { Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";
import type { BoothPage } from "./page.ts";

type BoothTables = {
  booth_page: { body_id: string; ballot: string; digest: string; page: string };
};
const tables = (db: Db): Kysely<BoothTables> => db as unknown as Kysely<BoothTables>;

export type WhichBooth = { readonly bodyId: string; readonly ballot: string };

/** Keeps a page beside those of earlier set-ups. Belongs into the transaction that records its digest. */
export async function keepBooth(
  tx: Db,
  given: WhichBooth & { readonly page: BoothPage },
): Promise<void> {
  const { text, digest } = given.page;
  await tables(tx)
    .insertInto("booth_page")
    .values({ body_id: given.bodyId, ballot: given.ballot, digest, page: text })
    .onConflict((same) => same.doNothing())
    .execute();
}

/** The page of this digest; null where it is not kept. */
export async function keptBooth(
  db: Db,
  given: WhichBooth & { readonly digest: string },
): Promise<string | null> {
  const row = await tables(db)
    .selectFrom("booth_page")
    .select("page")
    .where("body_id", "=", given.bodyId)
    .where("ballot", "=", given.ballot)
    .where("digest", "=", given.digest)
    .executeTakeFirst();
  return row?.page ?? null;
}
