/** Backup and restore: every table and key comes back as it was at one moment, or nothing does. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import pg from "pg";
import { restoreBackup, writeBackup } from "../../app/src/platform/backup.ts";
import { openDatabase } from "../../app/src/platform/database.ts";
import { storeDocument } from "../../app/src/platform/documents.ts";
import { openSigningKey } from "../../app/src/platform/keys.ts";
import { sendMessage } from "../../app/src/platform/mail.ts";
import { applyMigrations, migrate, migrationsIn } from "../../app/src/platform/migrate.ts";
import { addPerson } from "../../app/src/platform/people.ts";
import { openSession } from "../../app/src/platform/sessions.ts";
import { emptyDatabase, openTestDatabase } from "../../app/src/platform/test-database.ts";

const base = mkdtempSync("/tmp/rochdale-backup-");
chmodSync(base, 0o755);
const source = await openTestDatabase();
const keysFolder = join(base, "keys");
const file = join(base, "first.backup");
const parts = { ownerUrl: source.url, keysFolder, file };
after(async () => {
  await source.drop();
  rmSync(base, { recursive: true });
});

const at = new Date("2026-11-21T10:00:00.123Z");
const key = await openSigningKey({ folder: keysFolder, db: source.db });
const nasty = 'Ann\t"Öst"\\N\n\\.\r\n\u{1f600}';
const ann = await addPerson(source.db, { name: nasty, email: "ann@example.org" }, at);
await addPerson(source.db, { name: "\\N", email: null }, at);
await openSession(source.db, ann.personId, at);
const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, n) => 32 + ((n * 7) % 90)));
await storeDocument(source.db, { bytes, name: "long.txt", salted: true, at });
await sendMessage(source.db, { to: [ann.personId], subject: "Hello", text: "Hello" }, at);

/** Every row of every table of the schema, as text. */
async function everything(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tables = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables.rows.filter((table) => table.name !== "migration")) {
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from "${name}" t order by 1`,
    );
    all[name] = rows.map(({ row }) => row);
  }
  await client.end();
  return all;
}
const refused = (message: RegExp) => ({ name: "BackupRefused", message });
let restores = 0;
async function target(): Promise<{
  ownerUrl: string;
  keysFolder: string;
  drop: () => Promise<void>;
}> {
  const empty = await emptyDatabase();
  return {
    ownerUrl: empty.url,
    keysFolder: join(base, `keys-${++restores}`),
    drop: () => empty.drop(),
  };
}

test("a backup: is one file that only its owner reads, and leaves nothing else", async () => {
  const manifest = await writeBackup(parts);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(base).sort(), ["first.backup", "keys"]);
  assert.ok(manifest.tables.length >= 11);
  await assert.rejects(writeBackup(parts), refused(/is there already/));
  await assert.rejects(
    writeBackup({ ...parts, file: join(base, "no/such/file") }),
    refused(/no folder/),
  );
});

test("a backup: restored gives every table, key and waiting job back", async () => {
  const into = await target();
  await restoreBackup({ ...into, file });
  assert.deepEqual(await everything(into.ownerUrl), await everything(source.url));
  const restored = openDatabase({ ownerUrl: into.ownerUrl });
  const again = await openSigningKey({ folder: into.keysFolder, db: restored.db });
  assert.deepEqual(again.publicKey, key.publicKey);
  assert.equal(statSync(join(into.keysFolder, "signing-key")).mode & 0o777, 0o600);
  await assert.rejects(sql`delete from setting`.execute(restored.db), "append-only as before");
  const client = new pg.Client({ connectionString: into.ownerUrl });
  await client.connect();
  const jobs = await client.query<{ key: string }>("select key from graphile_worker._private_jobs");
  assert.match(jobs.rows[0]?.key ?? "", /^send-mail /);
  await client.end();
  assert.deepEqual(await migrate(into.ownerUrl), []);
  await restored.close();
  await into.drop();
});

test("a backup: holds one moment, though writing goes on", async () => {
  let going = true;
  let written = 0;
  const many = openDatabase({ ownerUrl: source.url, connections: 8 });
  const writer = async (name: number): Promise<void> => {
    for (let n = 0; going; n++)
      await many.db.transaction().execute(async (tx) => {
        await sql`insert into rate_limit values (${`a ${name} ${n}`}, ${at}, 1)`.execute(tx);
        await sql`insert into person values (gen_random_uuid(), ${`p ${n}`}, null, 'en', ${at})`.execute(
          tx,
        );
        written++;
      });
  };
  const writing = Promise.all(Array.from({ length: 8 }, (_, name) => writer(name)));
  while (written < 200) await pause(10);
  const busy = join(base, "busy.backup");
  await writeBackup({ ...parts, file: busy });
  going = false;
  await writing;
  await many.close();
  const into = await target();
  await restoreBackup({ ...into, file: busy });
  const all = await everything(into.ownerUrl);
  const pairs = all["person"]?.filter((row) => /,"p \d+",/.test(row)).length;
  assert.equal(all["rate_limit"]?.filter((row) => row.startsWith('("a ')).length, pairs);
  await into.drop();
});

const tar = () => gunzipSync(readFileSync(file));
const changed = (name: string, change: (bytes: Buffer) => Buffer) => {
  const path = join(base, name);
  writeFileSync(path, gzipSync(change(tar())));
  return path;
};
async function refusing(path: string, message: RegExp): Promise<void> {
  const into = await target();
  await assert.rejects(restoreBackup({ ...into, file: path }), refused(message));
  assert.deepEqual(await everything(into.ownerUrl), {});
  await restoreBackup({ ...into, file });
  await into.drop();
}

test("a restore is refused, and leaves the database as empty as it was: where there is something already", async () => {
  await assert.rejects(restoreBackup({ ...parts, ownerUrl: source.url }), refused(/not empty/));
  const into = await target();
  mkdirSync(into.keysFolder);
  writeFileSync(join(into.keysFolder, "signing-key"), "another");
  await assert.rejects(restoreBackup({ ...into, file }), refused(/signing-key is there already/));
  assert.equal(readFileSync(join(into.keysFolder, "signing-key"), "utf8"), "another");
  assert.deepEqual(await everything(into.ownerUrl), {});
  await into.drop();
});

test("a restore is refused, and leaves the database as empty as it was: when a byte of a table changed", () =>
  refusing(
    changed("flipped", (bytes) => {
      bytes.writeUInt8(
        bytes.readUInt8(bytes.indexOf("ann@example.org")) ^ 1,
        bytes.indexOf("ann@example.org"),
      );
      return bytes;
    }),
    /tables\/person in the backup is not what/,
  ));

test("a restore is refused, and leaves the database as empty as it was: when a key changed", () =>
  refusing(
    changed("other-key", (bytes) => {
      const at = bytes.indexOf(Buffer.from(key.seed).toString("hex"));
      bytes.write(bytes.toString("latin1", at, at + 1) === "0" ? "1" : "0", at);
      return bytes;
    }),
    /signing-key in the backup is not what/,
  ));

test("a restore is refused, and leaves the database as empty as it was: when it is cut short", () =>
  refusing(
    changed("cut", (bytes) => bytes.subarray(0, -40_000)),
    /cut short|broken/,
  ));

test("a restore is refused, and leaves the database as empty as it was: when its packing is broken", async () => {
  const path = join(base, "broken");
  writeFileSync(path, readFileSync(file).subarray(0, -1000));
  await refusing(path, /not a backup, or it is cut short/);
});

test("a restore is refused, and leaves the database as empty as it was: when it is no backup at all", async () => {
  const path = join(base, "letter");
  writeFileSync(path, "Dear sir");
  await refusing(path, /not a backup/);
  const into = await target();
  await assert.rejects(
    restoreBackup({ ...into, file: join(base, "nothing") }),
    refused(/There is no file/),
  );
  await into.drop();
});

test("a restore is refused, and leaves the database as empty as it was: when it is newer than the code", async () => {
  const newer = await emptyDatabase();
  const ours = await migrationsIn();
  await applyMigrations(newer.url, [...ours, { name: "9999-later", up: async () => undefined }]);
  const path = join(base, "newer");
  await writeBackup({ ownerUrl: newer.url, keysFolder: join(base, "none"), file: path });
  await newer.drop();
  await refusing(path, /newer than this version of Rochdale: it has 9999-later/);
});

const run = (command: string, given: string[], environment: Record<string, string> = {}) =>
  spawnSync(process.execPath, [`app/src/platform/${command}-command.ts`, ...given], {
    cwd: join(import.meta.dirname, "../.."),
    env: { PATH: process.env["PATH"], INIT_CWD: base, ...environment },
    encoding: "utf8",
  });

test("the commands: say what they need, what they refuse and what they did", async () => {
  assert.deepEqual([run("backup", []).status, run("restore", ["a", "b"]).status], [2, 2]);
  const environment = { DATABASE_URL: source.url, KEYS_DIR: keysFolder };
  const made = run("backup", ["by-command"], environment);
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /by-command: \d+ tables and 1 keys/);
  const twice = run("restore", ["by-command"], environment);
  assert.deepEqual([twice.status, twice.stdout], [1, ""]);
  assert.match(twice.stderr, /^The database is not empty\./);
});

test("the commands: work on the installation's own database, running or not", async () => {
  const folder = join(base, "own");
  mkdirSync(folder);
  const restored = run("restore", ["by-command"], { DATA_DIR: folder });
  assert.equal(restored.status, 0, restored.stderr);
  const { startPostgres } = await import("../../app/src/platform/postgres.ts");
  const running = await startPostgres({ folder });
  const made = run("backup", ["online"], { DATA_DIR: folder });
  await running.stop();
  assert.equal(made.status, 0, made.stderr);
  const into = await target();
  await restoreBackup({ ...into, file: join(base, "online") });
  assert.deepEqual(
    (await everything(into.ownerUrl))["session"],
    (await everything(source.url))["session"],
  );
  await into.drop();
});
