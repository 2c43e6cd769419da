/** How often something may be done, counted in the database so that all processes share the count. */
import { sql } from "kysely";
import type { Instant } from "./clock.ts";
import type { Db } from "./database.ts";

/** At most `most` in each window of `perSeconds`. `bucket` names what is counted and for whom. */
export type Limit = { bucket: string; most: number; perSeconds: number };
export type Taken = { allowed: boolean; retryAfterSeconds: number };

/**
 * Counts one more and answers whether it is still within the limit. Windows start at multiples of
 * their length since 1970. One statement: two processes can't both take the last place. Call it
 * outside the transaction it guards, or a rollback would forget the count.
 */
export async function takeFromLimit(db: Db, limit: Limit, at: Instant): Promise<Taken> {
  const length = limit.perSeconds * 1000;
  const start = Math.floor(at.getTime() / length) * length;
  const row = await db
    .insertInto("rate_limit")
    .values({ bucket: limit.bucket, window_start: new Date(start), count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["bucket", "window_start"])
        .doUpdateSet({ count: sql<number>`least(rate_limit.count, 1000000000) + 1` }),
    )
    .returning("count")
    .executeTakeFirstOrThrow();
  const allowed = row.count <= limit.most;
  const left = Math.ceil((start + length - at.getTime()) / 1000);
  return { allowed, retryAfterSeconds: allowed ? 0 : left };
}

const KEPT_DAYS = 2;

/** Removes counts that no limit can still ask for. */
export async function forgetOldCounts(db: Db, at: Instant): Promise<void> {
  const before = new Date(at.getTime() - KEPT_DAYS * 86_400_000);
  await db.deleteFrom("rate_limit").where("window_start", "<", before).execute();
}
