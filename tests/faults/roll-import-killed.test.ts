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
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import { untidyList } from "../load/untidy-list.ts";

const ROWS = 24_000;
const KILLS = 3;
const database = await openTestDatabase();
const { db } = database;
after(() => database.drop());

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

/** Starts a reader and kills it as soon as it has kept more rows than before. Answers how far it came. */
async function readAndKill(importId: string): Promise<number> {
  const before = await rowsDone(importId);
  const script = join(import.meta.dirname, "play-roll-import.ts");
  const child = spawn(process.execPath, [script, database.url, importId], { stdio: "inherit" });
  const ended = once(child, "exit");
  let now = before;
  while (now === before && child.exitCode === null) now = await rowsDone(importId);
  child.kill("SIGKILL");
  await ended;
  return rowsDone(importId);
}

test("a list whose reader is killed again and again is read as one that was left in peace", async () => {
  const killed = await begun();
  for (let kills = 0; kills < KILLS; kills += 1) {
    const done = await readAndKill(killed);
    assert.ok(done > 0 && done < ROWS, `killed in the middle, after ${done} rows`);
    assert.equal((await importById(db, killed))?.state, "reading");
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

test("two readers of one list write each row once", async () => {
  const importId = await begun();
  await Promise.all([1, 2, 3].map(() => readImport(db, importId, systemClock)));
  await readImport(db, importId, systemClock);
  const read = await importById(db, importId);
  const { good, faults } = untidyList(ROWS);
  assert.deepEqual([read?.state, read?.good, read?.faults], ["ready", good, faults]);
  assert.equal((await entriesOf(db, importId)).length, good);
});
