/**
 * Casting under load, by name only: `node tests/load/cast-load.ts [seconds] [rate] [voters]`. A ballot of 20,000 members
 * takes 50 votes a second, every proof checked and every vote on disk before it is acknowledged. Votes are sealed
 * beforehand. Prints the times and fails where a vote is lost, doubled, or the 99th of 100 takes 250 ms.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { sql } from "kysely";
import { electionOf } from "../../app/src/capabilities/secret-ballot/secret-ballot.ts";
import { houseIn, openBallotIn } from "../shell/open-ballot.ts";

const [seconds = 300, rate = 50, voters = 20_000] = process.argv.slice(2).map(Number);
const SLUG = "cast-load";
const MOST_MS = 250;
const PORT = 8243;

async function sealAll(election: string, credentials: readonly string[]): Promise<string[]> {
  const threads = Math.min(2, availableParallelism());
  const each = Math.ceil(credentials.length / threads);
  const made = Array.from({ length: threads }, (_, at) => {
    const own = credentials.slice(at * each, (at + 1) * each);
    const worker = new Worker(new URL("./seal-worker.ts", import.meta.url), {
      workerData: { election, credentials: own },
    });
    return new Promise<string[]>((done, failed) => {
      const ballots: string[] = [];
      worker.on("message", (ballot: string) => ballots.push(ballot));
      worker.once("error", failed);
      worker.once("exit", () => done(ballots));
    });
  });
  return (await Promise.all(made)).flat();
}

type Cast = { readonly milliseconds: number; readonly tracker: string | null };

function castOne(agent: Agent, ballot: string, due: number): Promise<Cast> {
  return new Promise((done) => {
    const lost = () => done({ milliseconds: performance.now() - due, tracker: null });
    const asked = request(
      {
        ...{ host: "127.0.0.1", port: PORT, path: `/vote/${SLUG}/1/cast`, method: "POST", agent },
        headers: { "content-type": "application/x-www-form-urlencoded" },
      },
      (said) => {
        const parts: Buffer[] = [];
        said.on("data", (part: Buffer) => parts.push(part));
        said.once("end", () => {
          const milliseconds = performance.now() - due;
          const body = JSON.parse(Buffer.concat(parts).toString()) as { tracker?: string };
          done({ milliseconds, tracker: body.tracker ?? null });
        });
      },
    );
    asked.once("error", lost);
    asked.end(new URLSearchParams({ ballot }).toString());
  });
}

/** An open loop: each vote is sent when it is due, whether the one before was answered or not. */
async function castSteadily(ballots: readonly string[]): Promise<readonly Cast[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const waiting: Promise<Cast>[] = [];
  const started = performance.now();
  for (const [at, ballot] of ballots.entries()) {
    const due = started + (at * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await new Promise((done) => setTimeout(done, early));
    waiting.push(castOne(agent, ballot, due));
  }
  const all = await Promise.all(waiting);
  agent.destroy();
  return all;
}

/** What a process has used of all cores, checking threads included; of Linux alone, 0 elsewhere. */
function processorMilliseconds(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const folder = mkdtempSync("/tmp/rochdale-cast-load-");
chmodSync(folder, 0o755);
const first = await houseIn(folder);
const opened = await openBallotIn(first.house, { slug: SLUG, voters });
const texts = await electionOf(first.house.db, await opened.box());
const { bodyId } = await opened.box();
await first.close();
console.log(`a ballot of ${voters} is open; sealing ${seconds * rate} votes beforehand ...`);
const ballots = await sealAll(texts?.election ?? "", opened.credentials.slice(0, seconds * rate));

const { DATABASE_URL: _, ...env } = process.env;
const child = spawn(process.execPath, ["app/src/main.ts", "--empty"], {
  env: { ...env, DATA_DIR: folder, PORT: String(PORT) },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  for (let tries = 0; ; tries += 1) {
    const ready = await fetch(`http://127.0.0.1:${PORT}/ready`).catch(() => null);
    if (ready?.status === 200) break;
    assert.ok(tries < 600, "it starts");
    await new Promise((done) => setTimeout(done, 100));
  }
  const agent = new Agent();
  for (let warm = 0; warm < 4; warm += 1) {
    await Promise.all([0, 1, 2, 3].map(() => castOne(agent, ballots[0] ?? "", performance.now())));
  }
  const before = processorMilliseconds(child.pid ?? 0);
  const casts = await castSteadily(ballots);
  const worked = (processorMilliseconds(child.pid ?? 0) - before) / casts.length;
  const took = casts.map((one) => one.milliseconds).toSorted((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))];
  const acknowledged = casts.flatMap((one) => one.tracker ?? []);
  const [p50, p99, most] = [at(0.5), at(0.99), at(1)].map((one) => Math.round(one ?? 0));
  console.log(
    `${casts.length} votes at ${rate}/s for ${seconds} s: p50 ${p50} ms, p99 ${p99} ms, most ${most} ms; ` +
      `${casts.length - acknowledged.length} not taken; ${worked.toFixed(1)} ms of processor time a vote`,
  );
  child.kill("SIGTERM");
  await new Promise((done) => child.once("exit", done));
  const again = await houseIn(folder);
  const { rows } = await sql<{ tracker: string }>`
    select tracker from secret_waiting where body_id = ${bodyId}
    union all select tracker from secret_event where body_id = ${bodyId} and tracker is not null`.execute(
    again.house.db,
  );
  await again.close();
  const kept = new Set(rows.map((row) => row.tracker));
  assert.equal(rows.length, kept.size, "none doubled");
  assert.deepEqual(
    acknowledged.filter((tracker) => !kept.has(tracker)),
    [],
    "none lost",
  );
  assert.equal(acknowledged.length, casts.length, "all taken");
  assert.ok((p99 ?? 0) < MOST_MS, `p99 is ${p99} ms`);
} finally {
  child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
