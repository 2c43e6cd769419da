/** The checkpoint that was published next after an entry: nobody could know its root when the entry was written. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Situation } from "../../house/act.ts";
import { bodyBySlug } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { openOwn } from "../../house/sealer.ts";
import { houseTables } from "../../house/tables.ts";

export type CheckpointAfter = { readonly size: number; readonly root: string };

/** By list, the first checkpoint that covers its closing; lists that are not sealed yet are left out. */
export async function checkpointsAfter(
  house: House,
  { slug, bodyId }: Situation,
  closed: readonly Entry<"ClaimsClosed/1">[],
): Promise<ReadonlyMap<string, CheckpointAfter>> {
  const found = new Map<string, CheckpointAfter>();
  const body = await bodyBySlug(house.db, slug);
  if (!body) return found;
  for (const { content, position } of closed) {
    const row = await houseTables(house.db)
      .selectFrom("checkpoint")
      .select("note")
      .where("body_id", "=", bodyId)
      .where("size", ">", BigInt(position))
      .orderBy("size")
      .limit(1)
      .executeTakeFirst();
    if (!row) continue;
    const { size, root } = openOwn(house, body.origin, row.note);
    found.set(content.list, { size, root: Buffer.from(root).toString("hex") });
  }
  return found;
}
