/** The lock that lets one process at a time use a data folder. */
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identityOf, stillRuns, type ProcessIdentity } from "./process-identity.ts";

export type FolderLock = { release(): void };

/** Another living process uses the folder. */
export class FolderInUse extends Error {
  override name = "FolderInUse";
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(
      `${folder} is in use by process ${pid}. Stop that one first, or give this one a folder ` +
        `of its own with DATA_DIR.`,
    );
    this.pid = pid;
  }
}

/**
 * Takes the folder for this process, or throws FolderInUse. The file is made only where there
 * is none (a hard link, which never replaces) and names its owner; a lock whose owner no longer runs is taken over. Two processes that find the same
 * stale lock are kept apart by a second such file, held only while the first is replaced.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, "lock");
  if (!created(path)) takeOver(folder, path);
  return { release: () => releaseOwn(path) };
}

function takeOver(folder: string, path: string): void {
  const turn = join(folder, "lock.taking");
  if (!created(turn)) {
    const other = ownerOf(turn);
    if (other !== undefined) throw new FolderInUse(folder, other.pid);
    if (existsSync(turn)) rmSync(turn, { force: true }); // its owner died while taking over
    if (!created(turn)) throw new FolderInUse(folder, ownerOf(turn)?.pid ?? 0);
  }
  try {
    const owner = ownerOf(path);
    if (owner !== undefined) throw new FolderInUse(folder, owner.pid);
    rmSync(path, { force: true });
    if (!created(path)) throw new FolderInUse(folder, ownerOf(path)?.pid ?? 0);
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Makes the file unless it exists, with its content from its first moment: nobody sees it half made. */
function created(path: string): boolean {
  const whole = `${path}.${process.pid}`;
  writeFileSync(whole, JSON.stringify(identityOf(process.pid)), { mode: 0o600 });
  try {
    linkSync(whole, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

/** The living owner that a lock file names. A file without a readable owner was cut short: stale. */
function ownerOf(path: string): ProcessIdentity | undefined {
  const identity = readIdentity(path);
  return identity !== undefined && stillRuns(identity) ? identity : undefined;
}

function readIdentity(path: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value !== "object" || value === null) return undefined;
    const { pid, started, boot } = value as Record<string, unknown>;
    if (typeof pid !== "number") return undefined;
    return { pid, started: String(started), boot: String(boot) };
  } catch {
    return undefined;
  }
}

function releaseOwn(path: string): void {
  if (readIdentity(path)?.pid === process.pid) rmSync(path, { force: true });
}
