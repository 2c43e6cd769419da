/** What it costs: starting, pages of a large body at a steady load, and checking its record; each beside a floor. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { houseOn } from "../../app/src/application.ts";
import { verifierKey } from "../../app/src/house/sealer.ts";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import { openDatabase } from "../../app/src/platform/database.ts";
import type { PersonId } from "../../app/src/platform/people.ts";
import { openSession } from "../../app/src/platform/sessions.ts";
import { cloneDatabase } from "../../app/src/platform/test-database.ts";
import { FACTS, makeLargeBody, MEMBERS, SLUG } from "./large-body.ts";
import { flatOut, steadily } from "./load.ts";

const TARGETS = { restartSeconds: 3, p99Milliseconds: 50, verifySeconds: 3 };
const RATE = 50;
const SECONDS = 10;
const folder = mkdtempSync("/tmp/rochdale-bench-");
chmodSync(folder, 0o755);
const running = new Set<ChildProcess>();

function say(name: string, value: string, target?: boolean): void {
  const mark = target === undefined ? "" : target ? "  within its target" : "  MISSES ITS TARGET";
  console.log(`${name.padEnd(46)} ${value}${mark}`);
}

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((done) => listener.listen(0, "127.0.0.1", done));
  const { port } = listener.address() as AddressInfo;
  await new Promise((done) => listener.close(done));
  return port;
}

/** Starts a command in a group of its own and waits for the first page. Answers how long that took. */
async function start(
  command: readonly string[],
  given: { cwd: string; env: Record<string, string>; port: number },
) {
  const [file = "", ...args] = command;
  const started = performance.now();
  const env = { ...process.env, ...given.env, PORT: String(given.port) };
  const child = spawn(file, args, { cwd: given.cwd, env, stdio: "ignore", detached: true });
  running.add(child);
  const at = `http://127.0.0.1:${given.port}`;
  for (;;) {
    const said = await fetch(`${at}/`).catch(() => null);
    if (said?.status === 200) break;
    if (child.exitCode !== null || performance.now() - started > 180_000)
      throw new Error("it does not start");
    await new Promise((done) => setTimeout(done, 20));
  }
  return { child, at, seconds: (performance.now() - started) / 1000 };
}

/** Ends the whole group, its PostgreSQL included, and waits until the last of it is gone. */
async function stop(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  process.kill(-pid, "SIGTERM");
  while (isThere(-pid)) await new Promise((done) => setTimeout(done, 50));
  running.delete(child);
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** `npm start` in a copy of the checkout with everything installed: with nothing there, and again. */
async function starting(): Promise<void> {
  const copy = join(folder, "copy");
  spawnSync("git", ["clone", "-q", ".", copy], { stdio: "inherit" });
  spawnSync("cp", ["-a", resolve("node_modules"), copy], { stdio: "inherit" });
  const given = { cwd: copy, env: { DATA_DIR: join(folder, "data") }, port: await freePort() };
  const floor = performance.now();
  spawnSync(process.execPath, ["-e", "0"]);
  say("a bare node process (floor)", `${((performance.now() - floor) / 1000).toFixed(2)} s`);
  const fresh = await start(["npm", "start"], given);
  say("fresh start, examples loaded, to the first page", `${fresh.seconds.toFixed(1)} s`);
  await stop(fresh.child);
  const again = await start(["npm", "start"], given);
  const within = again.seconds < TARGETS.restartSeconds;
  say("restart, to the first page", `${again.seconds.toFixed(2)} s`, within);
  await stop(again.child);
}

/** The pages of a large body, at a steady rate, beside a page that does nothing. */
async function pagesAndRecord(): Promise<void> {
  const clone = await cloneDatabase();
  const database = openDatabase({ ownerUrl: clone.url, connections: 4 });
  const env = {
    DATABASE_URL: clone.url,
    DATA_DIR: folder,
    KEYS_DIR: join(folder, "keys"),
    BASE_URL: "http://localhost:8080",
  };
  const read = readConfiguration({ ...env, DATABASE_URL: "" }, ["--examples"]);
  if (!read.ok) throw new Error(read.problems.join(" "));
  const { house } = await houseOn(database, read.configuration);
  const made = performance.now();
  const secretary = await makeLargeBody(house);
  say(
    `making ${FACTS} facts and ${MEMBERS} members`,
    `${((performance.now() - made) / 1000).toFixed(1)} s`,
  );
  const { token } = await openSession(database.db, secretary as PersonId, new Date());
  const cookie = `rochdale=${token}`;
  const server = await start(["node", "app/src/main.ts"], {
    cwd: process.cwd(),
    env,
    port: await freePort(),
  });
  const floor = await pageTimes("a page that does nothing (floor)", `${server.at}/health`);
  const body = `${server.at}/mutuals/${SLUG}`;
  await pageTimes("the mutual's page", body, { floor });
  await pageTimes("the record's time-line", `${body}/record`, { floor });
  await pageTimes("the members, as the public sees them", `${body}/members`, { floor });
  await pageTimes("the register, as its secretary sees it", `${body}/members/register`, {
    floor,
    cookie,
  });
  await verifying(body, verifierKey(house, `${house.host}/${SLUG}`));
  await stop(server.child);
  await database.close();
  await clone.drop();
}

type Beside = { readonly floor: number; readonly cookie?: string };

async function pageTimes(name: string, url: string, beside?: Beside): Promise<number> {
  const asked = { url, seconds: SECONDS, ...(beside?.cookie ? { cookie: beside.cookie } : {}) };
  await flatOut({ ...asked, seconds: 1 }, 2);
  const took = await steadily({ ...asked, perSecond: RATE });
  const most = await flatOut({ ...asked, seconds: 3 }, 8);
  const ratio = beside ? `, ${(took.p50 / beside.floor).toFixed(1)} times the floor` : "";
  const failed = took.failed > 0 ? `, ${took.failed} FAILED` : "";
  say(
    name,
    `p50 ${took.p50.toFixed(1)} ms, p99 ${took.p99.toFixed(1)} ms at ${RATE}/s; ${most.toFixed(0)} pages/s at most${ratio}${failed}`,
    beside ? took.p99 < TARGETS.p99Milliseconds && took.failed === 0 : undefined,
  );
  return took.p50;
}

async function verifying(body: string, key: string): Promise<void> {
  const file = join(folder, "record.tar");
  const asked = performance.now();
  const tar = Buffer.from(await (await fetch(`${body}/record.tar`)).arrayBuffer());
  say(
    "the download, made for the first time",
    `${((performance.now() - asked) / 1000).toFixed(1)} s, ${(tar.length / 1e6).toFixed(1)} MB`,
  );
  writeFileSync(file, tar);
  const floor = timed("node", [
    "-e",
    `require("crypto").createHash("sha256").update(require("fs").readFileSync(${JSON.stringify(file)})).digest()`,
  ]);
  const verify = timed("bin/rochdale", ["record", "verify", file, "--key", key]);
  say(
    "SHA-256 of all its bytes (floor)",
    `${floor.seconds.toFixed(2)} s for ${(statSync(file).size / 1e6).toFixed(1)} MB`,
  );
  const held = verify.status === 0;
  const ratio = (verify.seconds / floor.seconds).toFixed(1);
  say(
    `rochdale record verify, ${FACTS} facts`,
    `${verify.seconds.toFixed(2)} s, ${ratio} times the floor${held ? "" : `, ENDED WITH ${verify.status}`}`,
    held && verify.seconds < TARGETS.verifySeconds,
  );
}

function timed(
  command: string,
  args: readonly string[],
): { seconds: number; status: number | null } {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  return { seconds: (performance.now() - started) / 1000, status };
}

const wanted = process.argv.slice(2);
try {
  const [cpu] = cpus();
  say(
    "the machine",
    `${availableParallelism()} cores, ${cpu?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}`,
  );
  if (wanted.length === 0 || wanted.includes("start")) await starting();
  if (wanted.length === 0 || wanted.includes("pages")) await pagesAndRecord();
} finally {
  for (const child of running) if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
process.exit(0);
