/** pgbench, sending the statements that our code sends: captured from one posting, each with its own values. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** Every statement that goes to the server while `work` is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const sent: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...given: never[]) {
    const [text, values] = given as unknown as [string, unknown[] | undefined];
    sent.push({ text, values: values ?? [] });
    return (query as (...all: never[]) => unknown).apply(this, given);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}

/** The same statements as lines of a script, their values written out. */
export function linesOf(statements: readonly Statement[]): readonly string[] {
  return statements.map(({ text, values }) =>
    text
      .replaceAll(/\$(\d+)/g, (_, number: string) => literal(values[Number(number) - 1]))
      .replaceAll(/\s+/g, " "),
  );
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  const text = Array.isArray(value)
    ? `{${value.map((one) => JSON.stringify(one)).join()}}`
    : value instanceof Date
      ? value.toISOString()
      : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}

/** The program, or null where it is not installed. */
export function findPgbench(): string | null {
  const versions = "/usr/lib/postgresql";
  const places = existsSync(versions) ? readdirSync(versions).toSorted().toReversed() : [];
  const found = places.map((one) => join(versions, one, "bin/pgbench")).find(existsSync);
  if (found) return found;
  return spawnSync("pgbench", ["--version"]).status === 0 ? "pgbench" : null;
}

export type Run = {
  readonly program: string;
  readonly url: string;
  /** Where the script is written. */
  readonly file: string;
  readonly script: string;
  readonly clients: number;
  readonly seconds: number;
};

/** Transactions a second. Throws where one fails: it would have done less than ours. */
export async function pgbench(run: Run): Promise<number> {
  writeFileSync(run.file, run.script);
  const many = ["-c", `${run.clients}`, "-j", "1", "-T", `${run.seconds}`];
  const args = ["-n", ...many, "-f", run.file, run.url];
  const ran = spawn(run.program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [ran.stdout, ran.stderr]) stream.on("data", (part) => (text += part));
  await new Promise((done) => ran.once("exit", done));
  const rate = /tps = ([\d.]+)/.exec(text)?.[1];
  if (rate === undefined || /aborted|ERROR/.test(text)) throw new Error(`pgbench failed: ${text}`);
  return Number(rate);
}
