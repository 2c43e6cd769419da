/** The server that a killed application left behind: stopped before another one starts. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { identityOf, stillRuns, type ProcessIdentity } from "./process-identity.ts";

const PATIENCE_MILLISECONDS = 30_000;

/**
 * Stops whatever still works in the cluster's folder, and removes what it left: its socket folder, and
 * its note of itself. PostgreSQL would take a note whose number is a dead child that nobody
 * collected (or a new, other process) for a living server, and refuse for ever. Only call it while
 * holding the folder's lock.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const note = join(cluster, "postmaster.pid");
  if (!existsSync(note)) return;
  const lines = readFileSync(note, "utf8").split("\n");
  const server = identityOf(Number(lines[0]));
  if (server !== undefined && worksIn(server.pid, cluster)) process.kill(server.pid, "SIGINT");
  await untilNobodyWorksIn(cluster);
  const socket = lines[4] ?? "";
  if (/^rochdale-\w{6}$/.test(basename(socket)) && dirname(socket) !== "/")
    rmSync(socket, { recursive: true, force: true });
  rmSync(note, { force: true });
}

/** A server told to stop, or children whose parent was killed, end by themselves; the stubborn are made to. */
async function untilNobodyWorksIn(cluster: string): Promise<void> {
  const patience = Date.now() + PATIENCE_MILLISECONDS;
  for (let left = workersIn(cluster); left.length > 0; left = left.filter(stillRuns)) {
    if (Date.now() > patience) for (const { pid } of left) killIfThere(pid);
    await pause(10);
  }
}

function workersIn(cluster: string): ProcessIdentity[] {
  if (!existsSync("/proc")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && worksIn(Number(name), cluster))
    .map((name) => identityOf(Number(name)))
    .filter((identity) => identity !== undefined);
}

/** PostgreSQL's processes work in their cluster's folder; another program with the same number does not. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    const at = statSync(`/proc/${pid}/cwd`);
    const ours = statSync(cluster);
    return at.ino === ours.ino && at.dev === ours.dev;
  } catch {
    return false;
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGQUIT");
  } catch {
    // It ended by itself at this moment.
  }
}
