/** Kill -9 in the middle of reading a long list, again and again: it goes on, loses nobody and doubles nobody. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, test } from "node:test";
import { sql } from "kysely";
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
import { transaction } from "../../app/src/platform/database.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import { untidyList } from "../load/untidy-list.ts";
import { until } from "../shell/until.ts";
import { gateAt } from "./gate.ts";

const ROWS = 16_000;
const KILLS = 3;
/** As the reading keeps them. */
const BATCH = 2000;
const database = await openTestDatabase();
const { db } = database;
const gate = await gateAt(database.url, "roll_import");
after(async () => {
  await gate.end();
  await database.drop();
});

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
  await gate.close(`new.rows_done > ${(await rowsDone(importId)) + 2 * BATCH}`);
  const script = join(import.meta.dirname, "play-roll-import.ts");
  const child = spawn(process.execPath, [script, database.url, importId], { stdio: "inherit" });
  const ended = once(child, "exit");
  await until("the reader is in the middle", () => {
    assert.equal(child.exitCode, null, "it reads");
    return gate.waited();
  });
  child.kill("SIGKILL");
  await ended;
  await gate.open();
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

test("columns set anew while the last rows are being kept: the list is read by the new ones alone", async () => {
  const importId = await begun();
  const { mapping = [] } = (await importById(db, importId)) ?? {};
  const nameless = mapping.map((use) => (use === "address" ? null : use));
  await gate.close(`new.rows_done > ${ROWS}`);
  const reading = readImport(db, importId, systemClock);
  await until("the last rows are being kept", () => gate.waited());
  const at = new Date();
  const anew = transaction(db, (tx) => beginReading(tx, importId, { mapping: nameless, at }));
  await until("the new columns wait for them", () => gate.waitedFor());
  await gate.open();
  await Promise.all([reading, anew]);
  const { state, rowsDone: kept } = (await importById(db, importId)) ?? assert.fail();
  assert.deepEqual([state, kept, await entriesOf(db, importId)], ["reading", 0, []]);
  await readImport(db, importId, systemClock);
  assert.equal((await importById(db, importId))?.state, "ready");
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
