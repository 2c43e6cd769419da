/** A backup: every table as it stood at one moment, and the keys, in one file that only its owner reads. */
import { createHash } from "node:crypto";
import { closeSync, createWriteStream, existsSync, fsyncSync } from "node:fs";
import { mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { BackupRefused, findJobs, findSequences, findTables, FORMAT } from "./backup-manifest.ts";
import type { BackupFile, BackupManifest, BackupTable, FoundTable } from "./backup-manifest.ts";
import { copyOut } from "./table-copy.ts";
import { tarOf, type TarSource } from "./tar.ts";

export { BackupRefused, type BackupManifest } from "./backup-manifest.ts";
export { restoreBackup } from "./restore.ts";

export type BackupParts = { ownerUrl: string; keysFolder: string; file: string };

/**
 * Writes the backup and answers its manifest. All tables are read in one transaction: what was
 * committed before it is there whole, what came later not at all. The application may go on meanwhile.
 * Refuses to write over a file.
 */
export async function writeBackup(parts: BackupParts): Promise<BackupManifest> {
  const file = resolve(parts.file);
  if (existsSync(file)) throw new BackupRefused(`${file} is there already. Choose another name.`);
  if (!existsSync(dirname(file)))
    throw new BackupRefused(`There is no folder ${dirname(file)}. Make it first.`);
  const folder = mkdtempSync(join(dirname(file), `.${basename(file)}-`)); // mode 700
  try {
    const manifest = await spool(parts, folder);
    const finished = join(folder, "finished");
    const sources: TarSource[] = [
      { name: "manifest.json", bytes: Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`) },
      ...manifest.keys.map(({ name }) => ({
        name: `keys/${name}`,
        path: join(parts.keysFolder, name),
      })),
      ...manifest.tables.map(({ name }, at) => ({
        name: `tables/${name}`,
        path: join(folder, String(at)),
      })),
    ];
    const out = createWriteStream(finished, { mode: 0o600, flags: "wx" });
    await pipeline(Readable.from(tarOf(sources)), createGzip(), out);
    toDisk(finished);
    renameSync(finished, file);
    toDisk(dirname(file));
    return manifest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function spool(parts: BackupParts, folder: string): Promise<BackupManifest> {
  const client = new pg.Client({ connectionString: parts.ownerUrl });
  await client.connect();
  try {
    await client.query("begin transaction isolation level repeatable read read only");
    const found = await findTables(client);
    const migrations = await client.query<{ name: string }>(
      "select name from migration order by name",
    );
    const server = await client.query<{ server_version: string }>("show server_version");
    const tables: BackupTable[] = [];
    for (const [at, table] of found.entries())
      tables.push(await spoolTable(client, table, join(folder, String(at))));
    const manifest: BackupManifest = {
      format: FORMAT,
      taken: new Date().toISOString(),
      postgres: server.rows[0]?.server_version ?? "",
      migrations: migrations.rows.map(({ name }) => name),
      tables,
      sequences: await findSequences(client),
      jobs: await findJobs(client),
      keys: keyFiles(parts.keysFolder),
    };
    await client.query("commit");
    return manifest;
  } finally {
    await client.end();
  }
}

async function spoolTable(
  client: pg.ClientBase,
  table: FoundTable,
  path: string,
): Promise<BackupTable> {
  const hash = createHash("sha256");
  const file = openSync(path, "wx", 0o600);
  let bytes = 0;
  try {
    const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
    await copyOut(client, {
      statement: `copy ${pg.escapeIdentifier(table.name)} (${columns}) to stdout`,
      file,
      seen: (piece) => {
        hash.update(piece);
        bytes += piece.length;
      },
    });
  } finally {
    closeSync(file);
  }
  return { ...table, bytes, sha256: hash.digest("hex") };
}

function keyFiles(folder: string): BackupFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { name, bytes: bytes.length, sha256 };
  });
}

function toDisk(path: string): void {
  const file = openSync(path, "r");
  fsyncSync(file);
  closeSync(file);
}
