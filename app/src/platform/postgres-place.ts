/** Where the embedded database lives, which user runs it, and how that user reaches both. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  copiedBinaries,
  installedBinaries,
  linkLibraries,
  NoPostgres,
} from "./postgres-binaries.ts";
import type { Binaries } from "./postgres-binaries.ts";

/** A user that a program can be started as; undefined means the user that we are. */
export type RunAs = { uid: number; gid: number } | undefined;

/** `home` holds the lock, the log and the access rules; `cluster` is PostgreSQL's own folder in it. */
export type PostgresPlace = { home: string; cluster: string; binaries: Binaries; runAs: RunAs };

const NOBODY = { uid: 65534, gid: 65534 };
const SYSTEM_FOLDER = "/var/lib/rochdale";
const POINTER = "database-is-in.txt";

/**
 * Decides the place for a data folder and makes its folders. PostgreSQL refuses to run as root: then
 * the owner of the existing cluster runs it, or `nobody` for a new one; where that user can't reach
 * the folder (or the programs), they are kept under /var/lib/rochdale. Throws NoPostgres when
 * that is impossible too.
 */
export function placeFor(folder: string, systemFolder: string = SYSTEM_FOLDER): PostgresPlace {
  const root = process.getuid?.() === 0;
  makeFolder(folder, root ? 0o711 : 0o700);
  const home = root ? homeForRoot(folder, systemFolder) : resolve(folder);
  const cluster = join(home, "postgres");
  const runAs = root ? runAsFor(cluster) : undefined;
  if (!root) mustBeOurs(cluster);
  return { home, cluster, runAs, binaries: reachableBinaries(runAs, systemFolder) };
}

/** The home chosen earlier stays, whatever has become of the folders' modes since. */
function homeForRoot(folder: string, systemFolder: string): string {
  const here = resolve(folder);
  const cluster = join(here, "postgres");
  if (existsSync(join(cluster, "PG_VERSION"))) {
    const runAs = runAsFor(cluster);
    if (runAs === undefined || canReach(here, runAs)) return here;
    throw new NoPostgres(
      `The database in ${cluster} belongs to user ${runAs.uid}, who can't reach that folder. ` +
        `Allow passing through to it: chmod o+x on ${blockedAt(here, runAs)}.`,
    );
  }
  const pointer = join(here, POINTER);
  if (existsSync(pointer)) return readFileSync(pointer, "utf8").trim();
  if (canReach(here, NOBODY)) return here;
  const name = createHash("sha256").update(here).digest("hex").slice(0, 16);
  const home = join(systemFolder, name);
  try {
    makeFolder(home, 0o711);
  } catch (error) {
    throw new NoPostgres(
      `PostgreSQL doesn't run as root, and user nobody can't reach ${here} (stopped at ` +
        `${blockedAt(here, NOBODY)}); ${home} could not be made either: ` +
        `${(error as Error).message}. Set DATA_DIR to a folder that every user can pass ` +
        `through to, or start as an ordinary user.`,
    );
  }
  writeFileSync(pointer, `${home}\n`, { mode: 0o644 });
  return home;
}

function runAsFor(cluster: string): RunAs {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner === undefined || owner.uid === 0) return NOBODY;
  return { uid: owner.uid, gid: owner.gid };
}

function mustBeOurs(cluster: string): void {
  let owner: number | undefined;
  try {
    owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  } catch {
    owner = undefined;
  }
  if (owner === undefined || owner === process.getuid?.()) return;
  throw new NoPostgres(
    `The database in ${cluster} belongs to user ${owner}: it was made by another user (root makes ` +
      `it as nobody). Start as that user again, or set DATA_DIR to a folder of your own.`,
  );
}

function reachableBinaries(runAs: RunAs, systemFolder: string): Binaries {
  const installed = installedBinaries();
  linkLibraries(installed);
  if (runAs === undefined || canReach(installed.folder, runAs)) return installed;
  try {
    return copiedBinaries(installed, systemFolder);
  } catch (error) {
    throw new NoPostgres(
      `PostgreSQL doesn't run as root, and user ${runAs.uid} can't reach ${installed.folder}; a ` +
        `copy under ${systemFolder} could not be made: ${(error as Error).message}. Install ` +
        `outside ${homedir()}, or start as an ordinary user.`,
    );
  }
}

function makeFolder(folder: string, mode: number): void {
  mkdirSync(folder, { recursive: true, mode });
}

/** Whether a user may pass through every folder on the way, by their modes. */
export function canReach(folder: string, user: { uid: number; gid: number }): boolean {
  return blockedAt(folder, user) === undefined;
}

/** The first folder on the way (from the root down) that the user may not pass. */
function blockedAt(folder: string, user: { uid: number; gid: number }): string | undefined {
  const way: string[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    way.unshift(at);
    if (at === dirname(at)) break;
  }
  return way.find((at) => !mayPass(at, user));
}

function mayPass(folder: string, user: { uid: number; gid: number }): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
