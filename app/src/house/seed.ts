/** A seed that nobody could choose: the root of the first checkpoint published after something was recorded. */
import type { House } from "./house.ts";
import { openOwn } from "./sealer.ts";
import { houseTables } from "./tables.ts";

export type Seed = {
  /** Entries under the checkpoint. */
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly root: string;
};

/** The seed after a position of a body's log; null until the next checkpoint is published. */
export async function rootAfter(
  house: House,
  body: { readonly bodyId: string; readonly slug: string },
  position: number,
): Promise<Seed | null> {
  const row = await houseTables(house.db)
    .selectFrom("checkpoint")
    .select(["size", "note"])
    .where("body_id", "=", body.bodyId)
    .where("size", ">", BigInt(position))
    .orderBy("size")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const opened = openOwn(house, `${house.host}/${body.slug}`, row.note);
  return { size: Number(row.size), root: Buffer.from(opened.root).toString("hex") };
}
