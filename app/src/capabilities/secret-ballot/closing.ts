/** The close: what waits is the last batch, the end of ballots is written, and nothing comes in any more. */
import { sql } from "kysely";
import { keysOf, secretTables, type BoxName } from "./tables.ts";
import { transaction, type Db } from "../../platform/database.ts";
import { addJob } from "../../platform/jobs.ts";
import { following, tipOf, writeEvents, type Coming } from "./chain.ts";
import { ballotsIn, emptyWaiting, lockBox, waitingBallots, type Sealed } from "./sealing.ts";

/** The job that works out the encrypted tally once a box is closed, and the result once the shares stand. */
export const OPEN_RESULT = "open-secret-ballot";

export type Close = Sealed & {
  /** Voters whose ballots count. */
  readonly voters: number;
};

/** For so long ballots are told to come again while the close is decided. */
const HOLD = sql<Date>`now() + interval '5 seconds'`;

/**
 * What an open box would close with. Ballots are held off for five seconds meanwhile, so that the decision rests on
 * what will be there; for the act of closing alone, on a day when it may close. Null where the poll is not open.
 */
export async function holdToClose(db: Db, box: BoxName): Promise<Close | null> {
  const held = await secretTables(db)
    .updateTable("secret_ballot")
    .set({ held_until: HOLD })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("accepting", "=", true)
    .executeTakeFirst();
  if (held.numUpdatedRows !== 1n) return null;
  return transaction(db, async (tx) => (await comingClose(tx, box)).close, {
    isolation: "repeatable read",
  });
}

async function comingClose(tx: Db, box: BoxName) {
  const tip = await tipOf(tx, box);
  if (!tip) throw new Error(`${box.ballot} was never opened`);
  const waiting = await waitingBallots(tx, box);
  const batch = tip.batch + 1;
  const coming: readonly Coming[] = [...waiting, { event: { type: "EndBallots" } }];
  const { rows, chain } = following(box, { ...tip, batch }, coming);
  const close: Close = {
    batch,
    head: chain.head ?? "",
    ballots: (await ballotsIn(tx, box)) + waiting.length,
    voters: await votersIn(tx, box),
  };
  return { close, rows };
}

/** Closes for ever, in the deciding transaction. The encrypted tally follows by a job: it takes seconds for thousands. */
export async function closeBox(tx: Db, box: BoxName): Promise<Close> {
  await lockBox(tx, box);
  const { close, rows } = await comingClose(tx, box);
  await writeEvents(tx, rows);
  await emptyWaiting(tx, box);
  await secretTables(tx)
    .updateTable("secret_ballot")
    .set({ accepting: false, closed: true })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
  await addJob(tx, openResultJob(box));
  return close;
}

/** One job at a time for each ballot. */
export function openResultJob(box: BoxName) {
  const key = `${OPEN_RESULT} ${box.bodyId} ${box.ballot}`;
  return { task: OPEN_RESULT, payload: { ...box }, queue: key, key };
}

/** Voters with a ballot in the box, waiting or in the chain. */
async function votersIn(db: Db, box: BoxName): Promise<number> {
  const { body_id: body, ballot } = keysOf(box);
  const { rows } = await sql<{ voters: bigint }>`
    select count(*) as voters from (
      select credential_hash from secret_waiting where body_id = ${body} and ballot = ${ballot}
      union
      select credential_hash from secret_event
        where body_id = ${body} and ballot = ${ballot} and kind = 'Ballot') as box`.execute(db);
  return Number(rows[0]?.voters ?? 0);
}
