/** Batches: what waits in the box joins the chain of events, in an order that tells nothing, and its head is for the record. */
import { sql } from "kysely";
import { keysOf, secretTables, type BoxName } from "./tables.ts";
import type { Db } from "../../platform/database.ts";
import { following, tipOf, writeEvents, type Coming, type Tip } from "./chain.ts";
import { BATCH_LEAST, inBatchOrder } from "./rules.ts";

export type Sealed = {
  readonly batch: number;
  readonly head: string;
  /** All ballots in the chain so far, replaced ones too. */
  readonly ballots: number;
};

/** Takes the box for this transaction alone: ballots under way are in before it, later ones wait. */
export async function lockBox(tx: Db, box: BoxName): Promise<{ closed: boolean } | null> {
  const row = await secretTables(tx)
    .selectFrom("secret_ballot")
    .select("closed")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Ballots that wait, in the order in which they will join the chain. */
export async function waitingBallots(db: Db, box: BoxName): Promise<readonly Coming[]> {
  const rows = await secretTables(db)
    .selectFrom("secret_waiting")
    .select(["tracker", "credential_hash", "nth", "content"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
  const ordered = inBatchOrder(
    rows.map((row) => ({ ...row, voter: row.credential_hash.toString("hex") })),
  );
  return ordered.map((row) => ({
    event: { type: "Ballot", ballot: row.content },
    tracker: row.tracker,
    voter: row.credential_hash,
  }));
}

/** Seals what waits as the next batch; null where fewer than five ballots wait. Call it with the box locked. */
export async function sealBatch(tx: Db, box: BoxName): Promise<Sealed | null> {
  const tip = await tipOf(tx, box);
  const waiting = await waitingBallots(tx, box);
  if (!tip || waiting.length < BATCH_LEAST) return null;
  const next: Tip = { ...tip, batch: tip.batch + 1 };
  const { rows, chain } = following(box, next, waiting);
  await writeEvents(tx, rows);
  await emptyWaiting(tx, box);
  return { batch: next.batch, head: chain.head ?? "", ballots: await ballotsIn(tx, box) };
}

/** Nothing waits any more, and nothing is left that tells the order in which it came. */
export async function emptyWaiting(tx: Db, box: BoxName): Promise<void> {
  const { body_id: body, ballot } = keysOf(box);
  await sql`
    with came as (
      delete from secret_ciphertext where body_id = ${body} and ballot = ${ballot} and not sealed
      returning mark)
    insert into secret_ciphertext (body_id, ballot, mark, sealed)
    select ${body}::uuid, ${ballot}, mark, true from came order by mark`.execute(tx);
  await secretTables(tx)
    .deleteFrom("secret_waiting")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
}

export async function ballotsIn(db: Db, box: BoxName): Promise<number> {
  const row = await secretTables(db)
    .selectFrom("secret_event")
    .select((of) => of.fn.countAll<bigint>().as("ballots"))
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("kind", "=", "Ballot")
    .executeTakeFirstOrThrow();
  return Number(row.ballots);
}
