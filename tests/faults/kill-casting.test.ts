/** Kill -9 of the application and of its database while votes come in: every acknowledged vote is in the proved archive, once. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { after, test } from "node:test";
import { readArchive, textIn } from "@rochdale/ballot/archive.ts";
import { trackerOf } from "@rochdale/ballot/ballot.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { archiveBytes } from "../../app/src/capabilities/secret-ballot/chain.ts";
import { houseIn, openBallotIn } from "../shell/open-ballot.ts";

const TIMES = 8;
const VOTERS = 160;
const AT_ONCE = 4;
/** Votes acknowledged in each life before it is ended, so that each end comes in the middle. */
const SURE = 5;
const SLUG = "killed-while-casting";
const folder = mkdtempSync("/tmp/rochdale-kill-casting-");
chmodSync(folder, 0o755);
let child: ChildProcess | null = null;
after(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

async function start(port: number): Promise<string> {
  const { DATABASE_URL: _, ...env } = process.env;
  child = spawn(process.execPath, ["app/src/main.ts", "--empty"], {
    env: { ...env, DATA_DIR: folder, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const at = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const ready = await fetch(`${at}/ready`).catch(() => null);
    if (ready?.status === 200) return at;
    assert.ok(tries < 400 && child.exitCode === null, "it starts again by itself");
    await new Promise((done) => setTimeout(done, 50));
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const exited = (one: ChildProcess) => new Promise((done) => one.once("exit", done));

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((done) => listener.listen(0, "127.0.0.1", done));
  const { port } = listener.address() as AddressInfo;
  await new Promise((done) => listener.close(done));
  return port;
}

/** The process id of the folder's own database server. */
function databasePid(): number {
  const [pid] = readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n");
  return Number(pid);
}

/** Sends ballots until the connection breaks; a ballot without an answer stays to be sent again. */
async function cast(at: string, waiting: string[], acknowledged: Set<string>): Promise<void> {
  for (let ballot = waiting.shift(); ballot !== undefined; ballot = waiting.shift()) {
    const said = await fetch(`${at}/vote/${SLUG}/1/cast`, {
      method: "POST",
      body: new URLSearchParams({ ballot }),
    }).catch(() => null);
    const body = said?.ok ? ((await said.json().catch(() => null)) as { tracker?: string }) : null;
    if (body?.tracker) {
      acknowledged.add(body.tracker);
      continue;
    }
    waiting.push(ballot);
    if (!said) return;
    assert.ok([200, 500, 503].includes(said.status), `${said.status}`);
    await pause(20);
  }
}

test(
  `${TIMES} kills while casting lose no acknowledged vote and double none`,
  { timeout: 300_000 },
  async () => {
    const first = await houseIn(folder);
    const opened = await openBallotIn(first.house, { slug: SLUG, voters: VOTERS });
    const waiting: string[] = [];
    for (let voter = 0; voter < VOTERS; voter += 1)
      waiting.push((await opened.sealed(voter, [[1, 0]])).ballot);
    await first.close();

    const acknowledged = new Set<string>();
    const port = await freePort();
    for (let time = 1; time <= TIMES; time += 1) {
      const at = await start(port);
      const killed = child as ChildProcess;
      const gone = exited(killed);
      const before = acknowledged.size;
      const casting = Array.from({ length: AT_ONCE }, () => cast(at, waiting, acknowledged));
      while (acknowledged.size < before + SURE) await pause(5);
      await pause(Math.random() * 100);
      if (time % 2 === 0) process.kill(databasePid(), "SIGKILL");
      else killed.kill("SIGKILL");
      await Promise.all([gone, ...casting]);
    }
    assert.ok(waiting.length > 0, "votes were still coming in at the last kill");
    const at = await start(port);
    await cast(at, waiting, acknowledged);
    const last = child as ChildProcess;
    const ended = exited(last);
    last.kill("SIGTERM");
    await ended;
    assert.equal(acknowledged.size, VOTERS);

    const { house, close } = await houseIn(folder);
    const election = opened.on(house);
    await election.done("scrutineer", "ballot.close", { ballot: election.ballot });
    await election.work();
    assert.equal((await election.step("scrutineer")).kind, "recorded");
    await election.work();
    const pieces: Uint8Array[] = [];
    for await (const piece of archiveBytes(house.db, await election.box())) pieces.push(piece);
    const bytes = new Uint8Array(Buffer.concat(pieces));
    const read = readArchive(bytes);
    assert.ok(read.ok);
    const trackers = read.value.events
      .filter((one) => one.type === "Ballot")
      .map((one) => trackerOf(textIn(read.value, one.texts[0]!) ?? ""));
    assert.deepEqual(trackers.toSorted(), [...acknowledged].toSorted());
    const verdict = verifyArchive(bytes, { fast: fastPowers });
    assert.deepEqual([verdict.strict, verdict.result], [true, [[0n, BigInt(VOTERS), 0n]]]);
    await close();
  },
);
