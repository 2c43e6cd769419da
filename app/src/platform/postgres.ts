/** The PostgreSQL that comes with the installation: made, started, found again after a kill, stopped. */
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, closeSync, existsSync, mkdtempSync, openSync } from "node:fs";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { lockFolder } from "./folder-lock.ts";
import { NoPostgres } from "./postgres-binaries.ts";
import { initialiseCluster } from "./postgres-cluster.ts";
import { placeFor, type PostgresPlace } from "./postgres-place.ts";
import {
  ADMINISTRATOR,
  APPLICATION,
  makeRolesAndDatabase,
  OWNER,
  whenAnswering,
} from "./postgres-roles.ts";
import { stopOrphan } from "./postgres-orphan.ts";

/** A running server: the addresses of its two roles, and how to stop it. */
export type RunningPostgres = {
  ownerUrl: string;
  applicationUrl: string;
  /** Its process number, for those who watch over it. */
  pid: number;
  /** Resolves when the server ends, asked or not. */
  ended: Promise<void>;
  /** Ends it: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
  /** For the end of a process that can't wait: ends it without a farewell; nothing committed is lost. */
  kill(): void;
};

export type PostgresOptions = {
  /** The data folder; its lock, its log and (usually) the database itself are in it. */
  folder: string;
  /** For tests only: does not wait for the disk. */
  unsafeFast?: boolean;
  /** Where root keeps what its unprivileged user can't reach elsewhere. */
  systemFolder?: string;
};

/** The kernel's limit of 108 bytes, its closing zero, and PostgreSQL's own file name. */
const SOCKET_FOLDER_BYTES_MAX = 107 - "/.s.PGSQL.5432.lock".length;
const STOP_PATIENCE_MILLISECONDS = 30_000;
const LOG_BYTES_MAX = 10_000_000;

/**
 * Starts the server on a data folder, making the database at first. Throws FolderInUse when another
 * process uses the folder and NoPostgres, with a remedy, when it can't run here.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const place = placeFor(options.folder, options.systemFolder);
  const lock = lockFolder(place.home);
  try {
    await stopOrphan(place.cluster);
    await initialiseCluster(place);
    const socket = makeSocketFolder(place);
    const child = spawnServer(place, socket, options.unsafeFast === true);
    return await whenReady(place, { socket, child, release: () => lock.release() });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The owner's address of a server that another process of ours runs on this folder, if there is one. */
export function addressOfRunning(folder: string): string | undefined {
  const path = join(placeFor(folder).cluster, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const socket = readFileSync(path, "utf8").split("\n")[4] ?? "";
  return socket === "" ? undefined : addressOf(socket, OWNER, "rochdale");
}

function addressOf(socket: string, role: string, database: string): string {
  return `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(socket)}`;
}

type Started = { socket: string; child: ChildProcess; release: () => void };

async function whenReady(place: PostgresPlace, started: Started): Promise<RunningPostgres> {
  const { socket, child, release } = started;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      rmSync(socket, { recursive: true, force: true });
      release();
      resolve();
    });
    child.once("error", () => resolve());
  });
  const administrator = addressOf(socket, ADMINISTRATOR, "postgres");
  const answering = await Promise.race([whenAnswering(administrator, () => alive(child)), ended]);
  if (answering !== true) throw new NoPostgres(`PostgreSQL did not start. ${lastLines(place)}`);
  await makeRolesAndDatabase(administrator);
  child.unref();
  return {
    ownerUrl: addressOf(socket, OWNER, "rochdale"),
    applicationUrl: addressOf(socket, APPLICATION, "rochdale"),
    pid: child.pid ?? 0,
    ended,
    stop: () => stopChild(child, ended),
    kill: () => {
      child.kill("SIGKILL");
      rmSync(socket, { recursive: true, force: true });
      release();
    },
  };
}

function alive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (!alive(child)) return;
  child.ref();
  child.kill("SIGINT"); // PostgreSQL's "fast" shutdown
  const late = setTimeout(() => child.kill("SIGQUIT"), STOP_PATIENCE_MILLISECONDS);
  await ended;
  clearTimeout(late);
}

/** Its own session (`detached`), so that Ctrl-C reaches us first and we drain before it stops. */
function spawnServer(place: PostgresPlace, socket: string, unsafeFast: boolean): ChildProcess {
  writeAccessRules(place);
  const settings: Record<string, string> = {
    listen_addresses: "",
    unix_socket_directories: socket,
    unix_socket_permissions: "0700",
    hba_file: join(place.home, "access.conf"),
    ident_file: join(place.home, "names.conf"),
    max_connections: unsafeFast ? "200" : "100",
    timezone: "UTC",
    log_timezone: "UTC",
    // Statements and the values in them may hold personal data: they stay out of the log.
    log_min_error_statement: "panic",
    log_parameter_max_length_on_error: "0",
    log_error_verbosity: "terse",
    ...(unsafeFast ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  const log = openLog(place);
  const child = spawn(
    join(place.binaries.folder, "bin", "postgres"),
    ["-D", place.cluster, ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`])],
    {
      cwd: place.cluster,
      detached: true,
      env: { PATH: "/usr/bin:/bin", LC_ALL: "C" },
      stdio: ["ignore", log, log],
      ...place.runAs,
    },
  );
  closeSync(log);
  return child;
}

/**
 * Who may connect: the user that this process is, told by the kernel (peer), under our three roles.
 * The files belong to that user, not to the one that runs the server; there is no password to keep.
 */
function writeAccessRules(place: PostgresPlace): void {
  const name = ourName();
  const roles = [ADMINISTRATOR, OWNER, APPLICATION];
  writeFileSync(join(place.home, "access.conf"), "local all all peer map=rochdale\n", {
    mode: 0o644,
  });
  const lines = roles.map((role) => `rochdale "${name}" ${role}\n`).join("");
  writeFileSync(join(place.home, "names.conf"), lines, { mode: 0o644 });
}

function ourName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new NoPostgres(
      `User ${process.getuid?.()} has no name on this machine, and PostgreSQL needs one. Start as ` +
        `a user listed in /etc/passwd, or set DATABASE_URL.`,
    );
  }
}

function makeSocketFolder(place: PostgresPlace): string {
  const bases = [process.env["XDG_RUNTIME_DIR"], tmpdir(), "/tmp"];
  const base = bases.find(
    (b): b is string =>
      b !== undefined &&
      Buffer.byteLength(join(b, "rochdale-XXXXXX")) <= SOCKET_FOLDER_BYTES_MAX &&
      (place.runAs === undefined ? existsSync(b) : b === "/tmp"),
  );
  const folder = mkdtempSync(join(base ?? "/tmp", "rochdale-"));
  chmodSync(folder, 0o700);
  if (place.runAs) chownSync(folder, place.runAs.uid, place.runAs.gid);
  return folder;
}

function openLog(place: PostgresPlace): number {
  const path = logPath(place);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_BYTES_MAX) renameSync(path, `${path}.1`);
  return openSync(path, "a", 0o600);
}

function logPath(place: PostgresPlace): string {
  return join(place.home, "postgres.log");
}

function lastLines(place: PostgresPlace): string {
  const lines = readFileSync(logPath(place), "utf8").trimEnd().split("\n").slice(-5);
  return `The end of ${logPath(place)}:\n${lines.join("\n")}`;
}
