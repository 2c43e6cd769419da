/** The first making of a database cluster: whole or not at all. */
import { spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { NoPostgres } from "./postgres-binaries.ts";
import type { PostgresPlace } from "./postgres-place.ts";
import { ADMINISTRATOR } from "./postgres-roles.ts";

/** Makes the cluster when there is none; throws NoPostgres when it is of another version. */
export async function initialiseCluster(place: PostgresPlace): Promise<void> {
  const version = join(place.cluster, "PG_VERSION");
  if (existsSync(version)) return mustFit(place, readFileSync(version, "utf8").trim());
  // A kill leaves an unfinished folder under its own name; only a finished one gets the true name.
  for (const name of readdirSync(place.home))
    if (name.startsWith("postgres.new"))
      rmSync(join(place.home, name), { recursive: true, force: true });
  const unfinished = join(place.home, "postgres.new");
  mkdirSync(unfinished, { mode: 0o700 });
  if (place.runAs) chownSync(unfinished, place.runAs.uid, place.runAs.gid);
  await runInitdb(place, unfinished);
  renameSync(unfinished, place.cluster);
}

function mustFit(place: PostgresPlace, found: string): void {
  const ours = place.binaries.version.split(".")[0];
  if (found === ours) return;
  throw new NoPostgres(
    `The database in ${place.cluster} was made by PostgreSQL ${found}; this version brings ` +
      `PostgreSQL ${ours}. Make a backup with the version that made it ("npm run backup -- FILE"), ` +
      `then "npm run restore -- FILE" into an empty DATA_DIR.`,
  );
}

function runInitdb(place: PostgresPlace, folder: string): Promise<void> {
  const child = spawn(
    join(place.binaries.folder, "bin", "initdb"),
    [
      `--pgdata=${folder}`,
      `--username=${ADMINISTRATOR}`,
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--auth=reject",
      "--no-instructions",
    ],
    {
      cwd: folder,
      env: { PATH: "/usr/bin:/bin", LC_ALL: "C" },
      stdio: ["ignore", "pipe", "pipe"],
      ...place.runAs,
    },
  );
  const said: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => said.push(piece));
  child.stderr.on("data", (piece: Buffer) => said.push(piece));
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new NoPostgres(`initdb: ${error.message}`)));
    child.once("close", (code) => {
      if (code === 0) return resolve();
      const text = Buffer.concat(said).toString("utf8").trimEnd();
      reject(new NoPostgres(`The database could not be made in ${folder}:\n${text}`));
    });
  });
}
