/** Work that is done after a decision: added in the deciding transaction, done once it is committed. */
import { Logger as WorkerLogger, run } from "graphile-worker";
import { sql } from "kysely";
import pg from "pg";
import type { Clock } from "./clock.ts";
import type { Database, Db } from "./database.ts";
import { forgetOldCounts } from "./limits.ts";
import { plainMessage, type Logger } from "./log.ts";
import { forgetOldSessions } from "./sessions.ts";
import { forgetOldCodes } from "./sign-in-codes.ts";

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };
/** Names what to do and to which rows: never a secret, never personal data. */
export type Payload = { readonly [key: string]: Json };

export type NewJob = {
  task: string;
  payload: Payload;
  /** A job waiting under the same key is replaced. */
  key?: string;
  runAt?: Date;
  /** Jobs of one queue are done one after the other. */
  queue?: string;
  /** How often it is tried, with growing pauses; 10 unless told. */
  attempts?: number;
};

export type JobSurroundings = { db: Db; clock: Clock; log: Logger };
/**
 * May run more than once (a process can die after its work and before saying so), in any process,
 * and has ten minutes: longer work adds its own next part.
 */
export type Task = (payload: Payload, surroundings: JobSurroundings) => Promise<void>;

export type Jobs = { stop(): Promise<void> };
export type JobsParts = {
  database: Database;
  tasks: Readonly<Record<string, Task>>;
  /** Those of the tasks that are done every night, once however many processes there are. */
  nightly?: readonly string[];
  clock: Clock;
  log: Logger;
  concurrency?: number;
};

const ATTEMPTS = 10;

/** Adds a job: it exists if and when the transaction `tx` commits. */
export async function addJob(tx: Db, job: NewJob): Promise<void> {
  await sql`select add_job(${job.task}, ${JSON.stringify(job.payload)}::json, ${job.queue ?? null},
    ${job.runAt ?? null}::timestamptz, ${job.key ?? null}, ${job.attempts ?? ATTEMPTS}::int)`.execute(
    tx,
  );
}

/** Starts doing jobs in this process. Any number of processes share the work. */
export async function startJobs(parts: JobsParts): Promise<Jobs> {
  const { database, tasks, clock, log } = parts;
  const pool = new pg.Pool({
    connectionString: database.ownerUrl,
    max: (parts.concurrency ?? 2) + 3,
    application_name: "rochdale jobs",
    keepAlive: true,
  });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const surroundings: JobSurroundings = { db: database.db, clock, log };
  const all: Record<string, Task> = { ...tasks, [HOUSEKEEPING]: keepHouse(pool) };
  await freeAbandonedJobs(pool);
  const runner = await run({
    pgPool: pool,
    concurrency: parts.concurrency ?? 2,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: new WorkerLogger(() => (level, message) => {
      if (level === "error") log.error({ jobs: withoutAddresses(message) }, "jobs");
    }),
    crontab: crontabOf(parts.nightly ?? []),
    taskList: Object.fromEntries(
      Object.entries(all).map(([name, task]) => [
        name,
        (payload: unknown) => doTask({ name, task, payload }, surroundings),
      ]),
    ),
  });
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}

type Doing = { name: string; task: Task; payload: unknown };

/** What goes wrong is written to the log and, without rows or addresses, beside the job. */
async function doTask(doing: Doing, surroundings: JobSurroundings): Promise<void> {
  try {
    await doing.task(doing.payload as Payload, surroundings);
  } catch (error) {
    surroundings.log.error({ task: doing.name, err: error }, "job failed");
    throw new Error(plainMessage(error));
  }
}

function withoutAddresses(message: string): string {
  return plainMessage(new Error(message));
}

const HOUSEKEEPING = "keep-house";

/** Times of UTC; a night that was missed is made up for within the day. */
function crontabOf(nightly: readonly string[]): string {
  const nights = nightly.map((task) => `17 2 * * * ${task} ?fill=1d`);
  return [`*/5 * * * * ${HOUSEKEEPING}`, ...nights].join("\n");
}

function keepHouse(pool: pg.Pool): Task {
  return async (_payload, { db, clock }) => {
    const now = clock.now();
    await freeAbandonedJobs(pool);
    await forgetOldCounts(db, now);
    await forgetOldSessions(db, now);
    await forgetOldCodes(db, now);
  };
}

/**
 * A job whose process was killed stays locked. After ten minutes anybody may do it (graphile-worker
 * itself waits four hours; its tables are as in 0.18, which the lock file pins).
 */
async function freeAbandonedJobs(pool: pg.Pool): Promise<void> {
  for (const table of ["_private_jobs", "_private_job_queues"])
    await pool.query(
      `update graphile_worker.${table} set locked_at = null, locked_by = null
       where locked_at < now() - interval '10 minutes'`,
    );
}
