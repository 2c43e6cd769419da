/** The booth's pages as they are kept: the exact texts that were published for a ballot, a page's list of codes too. */
import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";
import type { StandingNames } from "./content.ts";
import { contentIn, withNames, type BoothPage } from "./page.ts";

type BoothTables = {
  booth_page: { body_id: string; ballot: string; digest: string; page: string };
  booth_names: { body_id: string; ballot: string; digest: string; rest: string; names: string };
};
const tables = (db: Db): Kysely<BoothTables> => db as unknown as Kysely<BoothTables>;

export type WhichBooth = { readonly bodyId: string; readonly ballot: string };

/**
 * Keeps a page, and its list of codes, beside those of earlier set-ups; names in it apart, where they can be erased. Belongs into the
 * transaction that records its digest.
 */
export async function keepBooth(
  tx: Db,
  given: WhichBooth & { readonly page: BoothPage },
): Promise<void> {
  const { text, digest, parts, list } = given.page;
  const keys = { body_id: given.bodyId, ballot: given.ballot };
  const digestOf = (page: string) => createHash("sha256").update(page).digest("hex");
  const texts = [parts?.rest ?? text, ...(list === null ? [] : [list])];
  await tables(tx)
    .insertInto("booth_page")
    .values(texts.map((page) => ({ ...keys, digest: digestOf(page), page })))
    .onConflict((same) => same.doNothing())
    .execute();
  if (!parts) return;
  const rest = digestOf(parts.rest);
  await tables(tx)
    .insertInto("booth_names")
    .values({ ...keys, digest, rest, names: parts.names })
    .execute();
}

/** The names on a page of this digest, in the order of the paper; null where it has none or they were erased. */
export async function namesOnPage(
  db: Db,
  { bodyId, ballot, digest }: WhichBooth & { readonly digest: string },
): Promise<readonly string[] | null> {
  const row = await tables(db)
    .selectFrom("booth_names")
    .select("names")
    .where("body_id", "=", bodyId)
    .where("ballot", "=", ballot)
    .where("digest", "=", digest)
    .executeTakeFirst();
  return row ? (JSON.parse(row.names) as StandingNames).names : null;
}

/** Erases the names of a ballot's pages: they are served no more; their digests stay in the record. */
export async function forgetNames(tx: Db, { bodyId, ballot }: WhichBooth): Promise<void> {
  await tables(tx)
    .deleteFrom("booth_names")
    .where("body_id", "=", bodyId)
    .where("ballot", "=", ballot)
    .execute();
}

/** The page of this digest; null where it is not kept, or its names were erased. */
export async function keptBooth(
  db: Db,
  given: WhichBooth & { readonly digest: string },
): Promise<string | null> {
  const { bodyId, ballot, digest } = given;
  const apart = await tables(db)
    .selectFrom("booth_names")
    .select(["rest", "names"])
    .where("body_id", "=", bodyId)
    .where("ballot", "=", ballot)
    .where("digest", "=", digest)
    .executeTakeFirst();
  const page = await keptText(db, { bodyId, ballot, digest: apart?.rest ?? digest });
  return page !== null && apart ? withNames(page, apart.names) : page;
}

/** The list of codes that a page pins, from beside it; null where the page has its list inside. */
export async function keptList(
  db: Db,
  { page, ...which }: WhichBooth & { readonly page: string },
): Promise<string | null> {
  const { credentials } = contentIn(page);
  if (!("digest" in credentials)) return null;
  return keptText(db, { ...which, digest: credentials.digest });
}

async function keptText(
  db: Db,
  { bodyId, ballot, digest }: WhichBooth & { readonly digest: string },
): Promise<string | null> {
  const row = await tables(db)
    .selectFrom("booth_page")
    .select("page")
    .where("body_id", "=", bodyId)
    .where("ballot", "=", ballot)
    .where("digest", "=", digest)
    .executeTakeFirst();
  return row?.page ?? null;
}
