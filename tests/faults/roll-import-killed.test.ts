/** Kill -9 in the middle of reading a long list, again and again: it goes on, loses nobody and doubles nobody. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, test } from "node:test";
import { sql } from "kysely";
import pg from "pg";
import { readImport } from "../../app/src/capabilities/roll/import-reading.ts";
import { sendList } from "../../app/src/capabilities/roll/import-sending.ts";
import {
  beginReading,
  entriesOf,
  faultsOf,
  importById,
} from "../../app/src/capabilities/roll/import-store.ts";
import { systemClock } from "../../app/src/platform/clock.ts";
import { newId } from "../../app/src/platform/ids.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import { untidyList } from "../load/untidy-list.ts";
import { until } from "../shell/until.ts";

const ROWS = 16_000;
const KILLS = 3;
/** As the reading keeps them. */
const BATCH = 2000;
const database = await openTestDatabase();
const { db } = database;
const owner = new pg.Client({ connectionString: database.url });
await owner.connect();
after(async () => {
  await owner.end();
  await database.drop();
});

const GATE = 7;
/** A gate in the middle of a batch: one that would bring the reading past `open_to` waits until the gate is let go. */
await owner.query(`
  create table gate (open_to int not null);
  insert into gate values (1000000);
  create function wait_at_gate() returns trigger language plpgsql as $$
  begin
    if new.rows_done > (select open_to from gate) then
      perform pg_advisory_xact_lock_shared(${GATE});
    end if;
    return null;
  end $$;
  create trigger gate after update on roll_import for each row execute function wait_at_gate();
`);
const openGateTo = (rows: number) => owner.query("update gate set open_to = $1", [rows]);
const waitingAtGate = async () =>
  (await owner.query("select from pg_locks where locktype = 'advisory' and not granted")).rowCount;

async function begun(): Promise<string> {
  const bodyId = newId<"body">() as string;
  await sql`insert into body (body_id, slug, name, origin, standing, opened_at)
    values (${bodyId}, ${`b-${bodyId}`}, 'B', ${`h/b-${bodyId}`}, 'rehearsal', now())`.execute(db);
  const file = { name: "list.csv", bytes: untidyList(ROWS).bytes };
  const box = { bodyId, ballot: "ballot-1" };
  const sent = await sendList(db, { box, roll: "staff", file, at: new Date() });
  assert.ok(sent.ok);
  const prepared = await importById(db, sent.importId);
  const mapping = prepared?.mapping ?? [];
  await beginReading(db, sent.importId, { mapping, at: new Date() });
  return sent.importId;
}

const rowsDone = async (importId: string) => (await importById(db, importId))?.rowsDone ?? 0;

/** Starts a reader and kills it in the middle of a batch, when it has kept two. */
async function readAndKill(importId: string): Promise<void> {
  await owner.query("select pg_advisory_lock($1)", [GATE]);
  await openGateTo((await rowsDone(importId)) + 2 * BATCH);
  const script = join(import.meta.dirname, "play-roll-import.ts");
  const child = spawn(process.execPath, [script, database.url, importId], { stdio: "inherit" });
  const ended = once(child, "exit");
  await until("the reader is in the middle", async () => {
    assert.equal(child.exitCode, null, "it reads");
    return (await waitingAtGate()) === 1;
  });
  child.kill("SIGKILL");
  await ended;
  // The database goes on with the statement, and finds that nobody is there to say whether it counts.
  await owner.query("select pg_advisory_unlock($1)", [GATE]);
  await until("what it had begun is undone", async () => {
    const left = await owner.query(
      "select from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()",
    );
    return left.rowCount === 0;
  });
}

test("a list whose reader is killed again and again is read as one that was left in peace", async () => {
  const killed = await begun();
  for (let kills = 1; kills <= KILLS; kills += 1) {
    await readAndKill(killed);
    const { rowsDone: kept, state } = (await importById(db, killed)) ?? assert.fail();
    assert.deepEqual(
      [kept, state],
      [kills * 2 * BATCH, "reading"],
      "whole batches, and it goes on",
    );
  }
  await openGateTo(2 * ROWS);
  await readImport(db, killed, systemClock);
  const peaceful = await begun();
  await readImport(db, peaceful, systemClock);
  const [one, other] = [await importById(db, killed), await importById(db, peaceful)];
  const { good, faults } = untidyList(ROWS);
  assert.deepEqual([one?.state, one?.good, one?.faults], ["ready", good, faults]);
  assert.deepEqual([other?.good, other?.faults], [good, faults]);
  assert.deepEqual(await entriesOf(db, killed), await entriesOf(db, peaceful));
  assert.deepEqual(await faultsOf(db, killed), await faultsOf(db, peaceful));
});

test("two readers of one list write each row once", async () => {
  const importId = await begun();
  await Promise.all([1, 2, 3].map(() => readImport(db, importId, systemClock)));
  await readImport(db, importId, systemClock);
  const read = await importById(db, importId);
  const { good, faults } = untidyList(ROWS);
  assert.deepEqual([read?.state, read?.good, read?.faults], ["ready", good, faults]);
  assert.equal((await entriesOf(db, importId)).length, good);
});
