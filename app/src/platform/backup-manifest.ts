/** What a backup says about itself: its tables and keys with their hashes, and the state of the schema. */
import pg from "pg";

export const FORMAT = "rochdale-backup/1";

export type BackupTable = { name: string; columns: string[]; bytes: number; sha256: string };
export type BackupFile = { name: string; bytes: number; sha256: string };
export type BackupSequence = { name: string; value: string; called: boolean };
/** Work that was waiting; it is added again. */
export type BackupJob = {
  task: string;
  payload: unknown;
  queue: string | null;
  runAt: string;
  key: string | null;
  attempts: number;
};

export type BackupManifest = {
  format: typeof FORMAT;
  taken: string;
  postgres: string;
  migrations: string[];
  /** In an order in which every row's references are there before it. */
  tables: BackupTable[];
  sequences: BackupSequence[];
  jobs: BackupJob[];
  keys: BackupFile[];
};

/** The backup can't be made or used; the message says why and what to do. */
export class BackupRefused extends Error {
  override name = "BackupRefused";
}

export type FoundTable = { name: string; columns: string[] };

/** Every table in the schema and the columns that hold what was written, parents before children. */
export async function findTables(client: pg.ClientBase): Promise<FoundTable[]> {
  const tables = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and c.relname not in ('migration', 'migration_lock')
     group by c.relname order by c.relname`,
  );
  const references = await client.query<{ child: string; parent: string }>(
    `select c.relname as child, p.relname as parent
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
     where k.contype = 'f' and k.conrelid <> k.confrelid
       and c.relnamespace = 'public'::regnamespace`,
  );
  return parentsFirst(tables.rows, references.rows);
}

/** Throws BackupRefused for tables that refer to each other in a circle. */
export function parentsFirst(
  tables: readonly FoundTable[],
  references: readonly { child: string; parent: string }[],
): FoundTable[] {
  const ordered: FoundTable[] = [];
  const left = new Map(tables.map((table) => [table.name, table]));
  while (left.size > 0) {
    const free = [...left.values()].filter(
      ({ name }) => !references.some(({ child, parent }) => child === name && left.has(parent)),
    );
    if (free.length === 0)
      throw new BackupRefused(`tables refer to each other: ${[...left.keys()].join(", ")}`);
    for (const table of free) left.delete(table.name);
    ordered.push(...free);
  }
  return ordered;
}

/** The sequences of the schema and where they stand. */
export async function findSequences(client: pg.ClientBase): Promise<BackupSequence[]> {
  const names = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`,
  );
  const sequences: BackupSequence[] = [];
  for (const { name } of names.rows) {
    const { rows } = await client.query<{ last_value: string; is_called: boolean }>(
      `select last_value::text, is_called from ${pg.escapeIdentifier(name)}`,
    );
    const at = rows[0];
    if (at) sequences.push({ name, value: at.last_value, called: at.is_called });
  }
  return sequences;
}

/** The jobs that wait, those under way included: they may be done again. */
export async function findJobs(client: pg.ClientBase): Promise<BackupJob[]> {
  const { rows } = await client.query<BackupJob>(
    `select t.identifier as task, j.payload, q.queue_name as queue,
       to_char(j.run_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "runAt",
       j.key, j.max_attempts as attempts
     from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id
     left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
     where j.attempts < j.max_attempts order by j.id`,
  );
  return rows;
}
