/** The application's connections to PostgreSQL, and its transactions. */
import { setTimeout as pause } from "node:timers/promises";
import { Kysely, PostgresDialect, type IsolationLevel } from "kysely";
import pg from "pg";
import { APPLICATION } from "./postgres-roles.ts";
import type { Db, PlatformTables } from "./schema.ts";

export type { Db } from "./schema.ts";

export type Database = {
  /** The application's role: can't change what may only grow. */
  db: Db;
  /** The address of the owner, who migrates, and whose rights the job queue needs. */
  ownerUrl: string;
  applicationUrl: string;
  applicationPool: pg.Pool;
  close(): Promise<void>;
};

export type DatabaseOptions = { ownerUrl: string; applicationUrl?: string; connections?: number };

const INT8 = 20;
const DATE = 1082;

/** bigint columns are read as bigint, dates as "2026-11-21"; the rest as the driver does. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === INT8) return BigInt;
    if (oid === DATE) return String;
    return pg.types.getTypeParser(oid, format as "text");
  }) as pg.CustomTypesConfig["getTypeParser"],
};

/**
 * Opens the application's pool. Without an address of its own the application comes in as the owner
 * and takes the lesser role at once (a start-up option, so that no connection is ever without it).
 */
export function openDatabase(options: DatabaseOptions): Database {
  const applicationUrl = options.applicationUrl ?? inRole(options.ownerUrl, APPLICATION);
  const applicationPool = new pg.Pool({
    connectionString: applicationUrl,
    max: options.connections ?? 10,
    types,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // A connection that the server closed while idle is replaced at the next query.
  applicationPool.on("error", () => undefined);
  // One that breaks while in use fails its own query; without a listener it would end the process.
  applicationPool.on("connect", (client) => client.on("error", () => undefined));
  const db = kyselyOn(applicationPool) as Db;
  return {
    db,
    ownerUrl: options.ownerUrl,
    applicationUrl,
    applicationPool,
    close: () => db.destroy(),
  };
}

/** A query builder on a pool. Destroying it ends the pool. */
export function kyselyOn(pool: pg.Pool): Kysely<unknown> {
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
}

/** The same address, entering in another role. */
export function inRole(url: string, role: string): string {
  const sign = url.includes("?") ? "&" : "?";
  return `${url}${sign}options=${encodeURIComponent(`-c role=${role}`)}`;
}

/** The same server and role, another database. */
export function withDatabaseName(url: string, name: string): string {
  return url.replace(/^(\w+:\/\/[^/?]*)\/?[^?]*/, `$1/${encodeURIComponent(name)}`);
}

/** How many times a transaction that met another one is tried. */
const ATTEMPTS = 5;

export type TransactionOptions = { isolation?: IsolationLevel; attempts?: number };

/**
 * Does `work` in one transaction and answers what it answers. When the database says that two
 * transactions met (40001 serialization failure, 40P01 deadlock) it is tried again from the start:
 * `work` must do nothing but read and write through `tx`. Inside a transaction it just joins it.
 */
export async function transaction<T>(
  db: Db,
  work: (tx: Db) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  if (db.isTransaction) return work(db);
  const attempts = options.attempts ?? ATTEMPTS;
  for (let attempt = 1; ; attempt++) {
    try {
      const start = db.transaction().setIsolationLevel(options.isolation ?? "read committed");
      return await start.execute((tx) => work(tx));
    } catch (error) {
      if (attempt >= attempts || !metAnother(error)) throw error;
      await pause(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** Whether an error says that two transactions met, and that trying again may succeed. */
export function metAnother(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "40001" || code === "40P01";
}

/** Whether an error says that a row with this key exists; optionally, of one constraint. */
export function alreadyThere(error: unknown, constraint?: string): boolean {
  const { code, constraint: found } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  return code === "23505" && (constraint === undefined || constraint === found);
}

export type { PlatformTables };
