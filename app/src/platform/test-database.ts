/** Databases for tests: one server for a run, one template for a set of migrations, one clone for a file. */
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { alreadyThere, openDatabase, withDatabaseName, type Database } from "./database.ts";
import { migrate, migrationNames } from "./migrate.ts";
import { startPostgres } from "./postgres.ts";
import { identityOf, stillRuns, type ProcessIdentity } from "./process-identity.ts";

/** The test runner puts the owner's address of a running server here for the processes it starts. */
const VARIABLE = "ROCHDALE_TEST_PG";
const FOLDER_START = "rochdale-test-";

export type TestServer = { url: string; stop(): Promise<void> };
export type ClonedDatabase = { url: string; drop(): Promise<void> };

const MIGRATIONS = join(import.meta.dirname, "../../migrations");

let server: Promise<string> | undefined;
const templates = new Map<string, Promise<string>>();

/** A new database with every migration of `folder` applied and nothing in it; `url` is its owner's. */
export async function cloneDatabase(options: { folder?: string } = {}): Promise<ClonedDatabase> {
  const base = await serverUrl();
  const folder = options.folder ?? MIGRATIONS;
  const template = await templateOf(base, folder);
  const name = `clone_${randomBytes(8).toString("hex")}`;
  await asOwner(base, `create database ${name} template ${template}`);
  return {
    url: withDatabaseName(base, name),
    drop: () => asOwner(base, `drop database if exists ${name} with (force)`),
  };
}

/** A new, empty database that was never migrated; `url` is its owner's. */
export async function emptyDatabase(): Promise<ClonedDatabase> {
  const base = await serverUrl();
  const name = `empty_${randomBytes(8).toString("hex")}`;
  await asOwner(base, `create database ${name} template template0`);
  return {
    url: withDatabaseName(base, name),
    drop: () => asOwner(base, `drop database if exists ${name} with (force)`),
  };
}

/** A clone, opened as the application opens its database; `drop` closes it too. */
export async function openTestDatabase(): Promise<Database & ClonedDatabase> {
  const clone = await cloneDatabase();
  const database = openDatabase({ ownerUrl: clone.url, connections: 5 });
  const drop = async (): Promise<void> => {
    await database.close();
    await clone.drop();
  };
  return { ...database, url: clone.url, drop };
}

/**
 * Starts a server in a temporary folder, for the processes of one run. It ends with `stop`, or with
 * this process; one left by a process that was killed is removed by the next start.
 */
export async function startTestServer(): Promise<TestServer> {
  removeLeftovers();
  const folder = mkdtempSync(join("/tmp", FOLDER_START));
  chmodSync(folder, 0o711); // root's server runs as nobody, who has to pass through
  writeFileSync(join(folder, "owner.json"), JSON.stringify(identityOf(process.pid)));
  const running = await startPostgres({ folder, unsafeFast: true });
  writeFileSync(join(folder, "server.json"), JSON.stringify(identityOf(running.pid)));
  const atExit = (): void => {
    running.kill();
    removeFolder(folder);
  };
  process.once("exit", atExit);
  return {
    url: running.ownerUrl,
    stop: async () => {
      process.off("exit", atExit);
      await running.stop();
      removeFolder(folder);
    },
  };
}

function serverUrl(): Promise<string> {
  const given = process.env[VARIABLE];
  if (given) return Promise.resolve(given);
  server ??= startTestServer().then(({ url }) => url);
  return server;
}

function templateOf(base: string, folder: string): Promise<string> {
  const name = `template_${stateOf(folder)}`;
  const made = templates.get(name) ?? makeTemplate(base, folder, name);
  templates.set(name, made);
  return made;
}

/** Changes whenever a migration, or the code that applies them, changes. */
function stateOf(folder: string): string {
  const hash = createHash("sha256");
  for (const name of migrationNames(folder)) hash.update(readFileSync(join(folder, `${name}.ts`)));
  for (const file of ["migrate.ts", "append-only.ts"])
    hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest("hex").slice(0, 16);
}

/** Made under another name and renamed when it is whole: of two processes, the first one's stays. */
async function makeTemplate(base: string, folder: string, name: string): Promise<string> {
  if (await exists(base, name)) return name;
  const unfinished = `${name}_${randomBytes(4).toString("hex")}`;
  await asOwner(base, `create database ${unfinished} template template0`);
  await migrate(withDatabaseName(base, unfinished), folder);
  try {
    await asOwner(base, `alter database ${unfinished} rename to ${name}`);
  } catch (error) {
    await asOwner(base, `drop database ${unfinished} with (force)`);
    if (!alreadyThere(error) && (error as { code?: string }).code !== "42P04") throw error;
  }
  return name;
}

async function exists(base: string, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  try {
    const found = await client.query("select from pg_database where datname = $1", [name]);
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}

async function asOwner(base: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function removeLeftovers(): void {
  for (const name of readdirSync("/tmp").filter((entry) => entry.startsWith(FOLDER_START))) {
    const folder = join("/tmp", name);
    const owner = readIdentity(join(folder, "owner.json"));
    if (owner === undefined || stillRuns(owner)) continue;
    const left = readIdentity(join(folder, "server.json"));
    if (left !== undefined && stillRuns(left)) process.kill(left.pid, "SIGKILL");
    removeFolder(folder);
  }
}

function readIdentity(path: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

/** Its processes may still be writing their last: a few attempts. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // The next start removes it.
  }
}
