/** A backup brought back: into an empty database and a folder without keys, whole or not at all. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { BackupRefused, findTables, FORMAT } from "./backup-manifest.ts";
import type { BackupFile, BackupManifest, BackupTable } from "./backup-manifest.ts";
import { applyMigrations, migrationsIn } from "./migrate.ts";
import { copyIn } from "./table-copy.ts";
import { BrokenTar, entriesOf, type TarEntry } from "./tar.ts";

export type RestoreParts = { ownerUrl: string; keysFolder: string; file: string };

/**
 * Restores the backup and answers its manifest. The schema is brought to the state of the backup; what
 * this version adds is migrated at the next start. Throws BackupRefused when the database is
 * not empty, a key is there already, the backup is newer than this version, or any byte of it changed.
 */
export async function restoreBackup(parts: RestoreParts): Promise<BackupManifest> {
  if (!existsSync(parts.file)) throw new BackupRefused(`There is no file ${parts.file}.`);
  await mustBeEmpty(parts.ownerUrl);
  const entries = entriesOf(unpacked(parts.file));
  try {
    const manifest = await readManifest(entries);
    await prepareSchema(parts.ownerUrl, manifest);
    const keys = await readKeys(entries, manifest, parts.keysFolder);
    await loadAll({ ownerUrl: parts.ownerUrl, manifest, entries });
    writeKeys(keys, parts.keysFolder);
    return manifest;
  } catch (error) {
    await clear(parts.ownerUrl);
    throw asRefusal(error);
  }
}

function unpacked(file: string): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  // An error of the file or of its packing reaches whoever reads the stream.
  pipeline(createReadStream(file), gunzip).catch(() => undefined);
  return gunzip;
}

async function mustBeEmpty(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query(
      `select from pg_class where relnamespace = 'public'::regnamespace
       union all select from pg_namespace where nspname = 'graphile_worker' limit 1`,
    );
    if (rowCount !== 0)
      throw new BackupRefused(
        "The database is not empty. A backup is restored into a new one: an empty DATA_DIR, or a " +
          "newly created database in DATABASE_URL.",
      );
  });
}

async function readManifest(entries: AsyncGenerator<TarEntry>): Promise<BackupManifest> {
  const first = await nextEntry(entries, "manifest.json");
  const manifest = JSON.parse((await whole(first)).toString("utf8")) as BackupManifest;
  if ((manifest.format as string) !== FORMAT)
    throw new BackupRefused(`The file is not a backup of the form ${FORMAT}.`);
  return manifest;
}

async function prepareSchema(ownerUrl: string, manifest: BackupManifest): Promise<void> {
  const ours = await migrationsIn();
  const known = new Set(ours.map(({ name }) => name));
  const strange = manifest.migrations.filter((name) => !known.has(name));
  if (strange.length > 0)
    throw new BackupRefused(
      `The backup is newer than this version of Rochdale: it has ${strange.join(", ")}.`,
    );
  const wanted = new Set(manifest.migrations);
  await applyMigrations(
    ownerUrl,
    ours.filter(({ name }) => wanted.has(name)),
  );
}

type Key = { name: string; bytes: Buffer };

async function readKeys(
  entries: AsyncGenerator<TarEntry>,
  manifest: BackupManifest,
  folder: string,
): Promise<Key[]> {
  const keys: Key[] = [];
  for (const file of manifest.keys) {
    if (file.name !== file.name.replaceAll(/[^\w.-]/g, "") || file.name.startsWith("."))
      throw new BackupRefused(`${file.name} is no name for a key.`);
    if (existsSync(join(folder, file.name)))
      throw new BackupRefused(
        `${join(folder, file.name)} is there already. Move it away, or set KEYS_DIR to a new folder.`,
      );
    const bytes = await whole(await nextEntry(entries, `keys/${file.name}`));
    mustMatch(file, { bytes: bytes.length, hash: createHash("sha256").update(bytes) });
    keys.push({ name: file.name, bytes });
  }
  return keys;
}

function writeKeys(keys: readonly Key[], folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { name, bytes } of keys)
    writeFileSync(join(folder, name), bytes, { flag: "wx", mode: 0o600, flush: true });
}

type Loading = { ownerUrl: string; manifest: BackupManifest; entries: AsyncGenerator<TarEntry> };

/** All in one transaction; the tables' own triggers are asked again only for what comes later. */
async function loadAll({ ownerUrl, manifest, entries }: Loading): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query("begin");
    const present = await findTables(client);
    const names = present.map(({ name }) => pg.escapeIdentifier(name));
    mustBeTheSameTables(present, manifest.tables);
    for (const name of names) await client.query(`alter table ${name} disable trigger user`);
    if (names.length > 0) await client.query(`truncate ${names.join(", ")}`);
    for (const table of manifest.tables) await loadTable(client, table, entries);
    for (const name of names) await client.query(`alter table ${name} enable trigger user`);
    for (const { name, value, called } of manifest.sequences)
      await client.query("select setval($1::text::regclass, $2::bigint, $3)", [
        pg.escapeIdentifier(name),
        value,
        called,
      ]);
    for (const job of manifest.jobs)
      await client.query("select add_job($1, $2::json, $3, $4::timestamptz, $5, $6::int)", [
        job.task,
        JSON.stringify(job.payload),
        job.queue,
        job.runAt,
        job.key,
        job.attempts,
      ]);
    await client.query("commit");
  });
}

function mustBeTheSameTables(
  present: readonly { name: string }[],
  backed: readonly { name: string }[],
): void {
  const list = (tables: readonly { name: string }[]): string =>
    tables
      .map(({ name }) => name)
      .sort()
      .join(", ");
  if (list(present) !== list(backed))
    throw new BackupRefused(
      `The backup's tables (${list(backed)}) are not those of its migrations (${list(present)}).`,
    );
}

async function loadTable(
  client: pg.ClientBase,
  table: BackupTable,
  entries: AsyncGenerator<TarEntry>,
): Promise<void> {
  const entry = await nextEntry(entries, `tables/${table.name}`);
  const hash = createHash("sha256");
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  await copyIn(client, {
    statement: `copy ${pg.escapeIdentifier(table.name)} (${columns}) from stdin`,
    source: hashed(entry.bytes, hash),
  });
  mustMatch({ ...table, name: `tables/${table.name}` }, { bytes: entry.size, hash });
}

async function* hashed(
  source: AsyncIterable<Buffer>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Buffer> {
  for await (const piece of source) {
    hash.update(piece);
    yield piece;
  }
}

function mustMatch(
  said: BackupFile,
  found: { bytes: number; hash: ReturnType<typeof createHash> },
): void {
  if (said.bytes === found.bytes && said.sha256 === found.hash.digest("hex")) return;
  throw new BackupRefused(`${said.name} in the backup is not what the backup says it is.`);
}

async function nextEntry(entries: AsyncGenerator<TarEntry>, name: string): Promise<TarEntry> {
  const given = await entries.next();
  if (given.done !== true && given.value.name === name) return given.value;
  throw new BackupRefused(`The backup is broken: ${name} is missing.`);
}

async function whole(entry: TarEntry): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of entry.bytes) parts.push(piece);
  return Buffer.concat(parts);
}

/** The statements that remove what migrations make, tables first. */
const REMOVALS = `
  select 1 as turn, format('drop table if exists public.%I cascade', relname) as statement
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  union all
  select 2, format('drop view if exists public.%I cascade', relname)
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
  union all
  select 3, format('drop sequence if exists public.%I cascade', relname)
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
  union all
  select 4, format('drop routine if exists %s cascade', oid::regprocedure)
    from pg_proc where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')
  union all
  select 5, format('drop type if exists public.%I cascade', typname)
    from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
      and not exists (select from pg_depend d where d.objid = pg_type.oid and d.deptype = 'e')
  order by turn`;

/** After a failure the database is as empty as before, so that the next try starts clean. */
async function clear(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query("begin");
    await client.query("drop schema if exists graphile_worker cascade");
    const { rows } = await client.query<{ statement: string }>(REMOVALS);
    for (const { statement } of rows) await client.query(statement);
    await client.query("commit");
  });
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function asRefusal(error: unknown): unknown {
  const { code } = error as { code?: string };
  const broken =
    error instanceof BrokenTar || error instanceof SyntaxError || /^Z_|^22P04/.test(code ?? "");
  if (!broken) return error;
  return new BackupRefused(`The file is not a backup, or it is cut short: ${String(error)}.`);
}
