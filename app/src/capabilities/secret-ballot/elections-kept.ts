/** The texts of elections that were set up, as archives begin; the last few are kept in memory, since they never change once open. */
import type { SetupTexts } from "@rochdale/ballot/setup.ts";
import { hexHash } from "@rochdale/ballot/hash.ts";
import type { Db } from "../../platform/database.ts";
import { secretTables, type BoxName } from "./tables.ts";

export type ElectionTexts = SetupTexts & { readonly uuid: string; readonly group: string };

/** The texts of a ballot that was set up; null before. For the booth, the keys and whoever checks. */
export async function electionOf(db: Db, box: BoxName): Promise<ElectionTexts | null> {
  const row = await secretTables(db)
    .selectFrom("secret_ballot")
    .select(["uuid", "group_name", "election", "trustees", "credentials"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  if (!row) return null;
  const { group_name: group, ...texts } = row;
  return { group, ...texts };
}

type Kept = { readonly name: string; readonly uuid: string; readonly texts: SetupTexts };
const kept = new WeakMap<Db, Map<string, Kept>>();
const KEPT_MOST = 16;

/** The election of a ballot whose poll has opened, from memory where it is known. */
export async function openElection(db: Db, box: BoxName): Promise<Kept | null> {
  const known = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, known);
  const key = `${box.bodyId} ${box.ballot}`;
  const found = known.get(key);
  if (found) return found;
  const row = await secretTables(db)
    .selectFrom("secret_ballot")
    .select(["uuid", "election", "trustees", "credentials", "accepting", "closed"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  if (!row || (!row.accepting && !row.closed)) return null;
  const { uuid, election, trustees, credentials } = row;
  const name = hexHash(`${election}${trustees}${credentials}`);
  const one: Kept = { name, uuid, texts: { election, trustees, credentials } };
  known.set(key, one);
  const oldest = known.size > KEPT_MOST ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  return one;
}
