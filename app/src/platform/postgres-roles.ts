/** The roles of the embedded database: an owner who migrates and an application with fewer rights. */
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** Only makes the other two and the database. */
export const ADMINISTRATOR = "postgres";
export const OWNER = "rochdale_owner";
export const APPLICATION = "rochdale_application";

const ANSWER_PATIENCE_MILLISECONDS = 300_000;

/** Waits until the server answers: true; false when it ended first or took too long to recover. */
export async function whenAnswering(url: string, runs: () => boolean): Promise<boolean> {
  const patience = Date.now() + ANSWER_PATIENCE_MILLISECONDS;
  while (runs() && Date.now() < patience) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      client.end().catch(() => undefined);
      if (!isStarting(error)) throw error;
      await pause(10);
    }
  }
  return false;
}

/** The socket is not there yet, or the server says that it is starting up or recovering. */
function isStarting(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return ["ENOENT", "ECONNREFUSED", "ECONNRESET", "57P03"].includes(code);
}

/** Makes what is missing; does nothing on a later start. */
export async function makeRolesAndDatabase(administratorUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: administratorUrl });
  await client.connect();
  try {
    const roles = await client.query<{ rolname: string }>("select rolname from pg_roles");
    const has = (role: string): boolean => roles.rows.some((row) => row.rolname === role);
    if (!has(APPLICATION)) await client.query(`create role ${APPLICATION} login`);
    if (!has(OWNER)) await client.query(`create role ${OWNER} login createdb`);
    await client.query(`grant ${APPLICATION} to ${OWNER}`);
    const databases = await client.query("select from pg_database where datname = 'rochdale'");
    if (databases.rowCount === 0) await client.query(`create database rochdale owner ${OWNER}`);
  } finally {
    await client.end();
  }
}
