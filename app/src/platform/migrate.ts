/** Brings a database to the state that this version of the code expects: forward only, and once. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runMigrations } from "graphile-worker";
import { sql, type Kysely } from "kysely";
import pg from "pg";
import { kyselyOn } from "./database.ts";
import { APPLICATION } from "./postgres-roles.ts";

/** One step: a file NNNN-name.ts that exports `up`. */
export type Migration = { name: string; up: (db: Kysely<unknown>) => Promise<void> };

/** The database and the code don't fit together; the message says what to do. */
export class DatabaseDoesNotFit extends Error {
  override name = "DatabaseDoesNotFit";
}

const FOLDER = join(import.meta.dirname, "../../migrations");

/**
 * Applies what is missing, all in one transaction, and answers the names applied. However many
 * processes start together, one applies and the others wait for its row lock and find it done.
 * Throws DatabaseDoesNotFit when the database knows migrations that the code does not.
 */
export async function migrate(ownerUrl: string, folder: string = FOLDER): Promise<string[]> {
  return applyMigrations(ownerUrl, await migrationsIn(folder));
}

/** The migrations of a folder, in the order of their names. */
export async function migrationsIn(folder: string = FOLDER): Promise<Migration[]> {
  const names = migrationNames(folder);
  return Promise.all(
    names.map(async (name) => {
      const file = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as {
        up?: Migration["up"];
      };
      if (typeof file.up !== "function") throw new TypeError(`${name}.ts exports no up()`);
      return { name, up: file.up };
    }),
  );
}

/** The names in a folder of migrations, without loading them. */
export function migrationNames(folder: string = FOLDER): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.ts$/.test(file) && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/** As `migrate`, with the migrations given. */
export async function applyMigrations(
  ownerUrl: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  // A lost connection shows at its next query.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = kyselyOn(pool);
  try {
    await prepare(db);
    return await db.transaction().execute(async (tx) => {
      await sql`select from migration_lock for update`.execute(tx);
      const done = await appliedNames(tx);
      refuseNewer(done, migrations);
      const missing = migrations.filter(({ name }) => !done.has(name));
      await makeJobQueue(pool, tx);
      for (const { name, up } of missing) {
        await up(tx);
        await sql`insert into migration (name) values (${name})`.execute(tx);
      }
      return missing.map(({ name }) => name);
    });
  } finally {
    await db.destroy();
  }
}

function refuseNewer(done: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const strange = [...done].filter((name) => !known.has(name));
  if (strange.length === 0) return;
  throw new DatabaseDoesNotFit(
    `The database is newer than this version of Rochdale: it has ${strange.join(", ")}. Start the ` +
      `newer version, or restore a backup made by this one into an empty database.`,
  );
}

async function appliedNames(db: Kysely<unknown>): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`select name from migration`.execute(db);
  return new Set(rows.map(({ name }) => name));
}

/** The lock's row, the list of what was applied, and the application's role with its rights. */
async function prepare(db: Kysely<unknown>): Promise<void> {
  if (await isPrepared(db)) return;
  try {
    await db.transaction().execute(async (tx) => {
      await makeApplicationRole(tx);
      await sql`create table migration_lock (one boolean primary key check (one))`.execute(tx);
      await sql`insert into migration_lock values (true)`.execute(tx);
      await sql`create table migration (
        name text primary key, applied_at timestamptz not null default now())`.execute(tx);
      const application = sql.ref(APPLICATION);
      await sql`grant usage on schema public to ${application}`.execute(tx);
      await sql`alter default privileges in schema public
        grant select, insert, update, delete on tables to ${application}`.execute(tx);
      await sql`alter default privileges in schema public
        grant usage on sequences to ${application}`.execute(tx);
      await sql`grant select on migration to ${application}`.execute(tx);
    });
  } catch (error) {
    // Another process made them at the same moment; anything else shows again at the next step.
    if (!(await isPrepared(db))) throw error;
  }
}

async function isPrepared(db: Kysely<unknown>): Promise<boolean> {
  const found = await sql<{ found: boolean }>`
    select to_regclass('public.migration_lock') is not null
       and to_regclass('public.migration') is not null as found`.execute(db);
  return found.rows[0]?.found === true;
}

async function makeApplicationRole(db: Kysely<unknown>): Promise<void> {
  const found = await sql<{ exists: boolean; member: boolean; may: boolean }>`
    select exists (select from pg_roles where rolname = ${APPLICATION}) as exists,
      coalesce((select pg_has_role(oid, 'member') from pg_roles where rolname = ${APPLICATION}),
        false) as member,
      (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may`.execute(
    db,
  );
  const { exists, member, may } = found.rows[0] ?? { exists: false, member: false, may: false };
  if (exists && member) return;
  const refusal = new DatabaseDoesNotFit(
    `The user of DATABASE_URL can't make the role ${APPLICATION} that the application works in, or ` +
      `is no member of it. As an administrator of PostgreSQL: CREATE ROLE ${APPLICATION} (where ` +
      `there is none); GRANT ${APPLICATION} TO that user.`,
  );
  if (!may) throw refusal;
  if (!exists) await sql`create role ${sql.ref(APPLICATION)}`.execute(db);
  await sql`grant ${sql.ref(APPLICATION)} to current_user`.execute(db).catch((error: unknown) => {
    throw (error as { code?: string }).code === "42501" ? refusal : error;
  });
}

/**
 * The queue's tables belong to the owner and hide their rows from others. The application may do one
 * thing with them, inside its own transactions: add a job.
 */
async function makeJobQueue(pool: pg.Pool, db: Kysely<unknown>): Promise<void> {
  await runMigrations({ pgPool: pool });
  await sql`
    create or replace function add_job(
      task text, payload json, queue text, run_at timestamptz, job_key text, attempts int)
    returns void language sql security definer set search_path = pg_catalog, graphile_worker as $$
      select graphile_worker.add_job(
        identifier => task, payload => payload, queue_name => queue, run_at => run_at,
        job_key => job_key, max_attempts => attempts) $$`.execute(db);
  await sql`revoke all on function add_job from public`.execute(db);
  await sql`grant execute on function add_job to ${sql.ref(APPLICATION)}`.execute(db);
}
