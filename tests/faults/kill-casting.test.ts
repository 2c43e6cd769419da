/** Kill -9 of the application and of its database while votes come in: every acknowledged vote is in the proved archive, once. */
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { readArchive, textIn } from "@rochdale/ballot/archive.ts";
import { trackerOf } from "@rochdale/ballot/ballot.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { archiveBytes } from "../../app/src/capabilities/secret-ballot/chain.ts";
import { freePort } from "../shell/free-port.ts";
import { houseIn, openBallotIn } from "../shell/open-ballot.ts";
import { startIn, type Living } from "./whole-application.ts";

const TIMES = 8;
const VOTERS = 160;
const AT_ONCE = 4;
/** Votes acknowledged in each life before it is ended, so that each end comes in the middle; and so many more by chance. */
const SURE = 5;
const MORE = 10;
const SLUG = "killed-while-casting";
const folder = mkdtempSync("/tmp/rochdale-kill-casting-");
chmodSync(folder, 0o755);
let living: Living | null = null;
after(() => {
  living?.child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The process id of the folder's own database server. */
function databasePid(): number {
  const [pid] = readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n");
  return Number(pid);
}

type Casting = { readonly waiting: string[]; readonly acknowledged: Set<string> };

/** Sends ballots until the connection breaks or none waits; one without an answer stays to be sent again. `each` is told of each vote. */
async function cast(at: string, { waiting, acknowledged }: Casting, each: () => void) {
  for (let ballot = waiting.shift(); ballot !== undefined; ballot = waiting.shift()) {
    const said = await fetch(`${at}/vote/${SLUG}/1/cast`, {
      method: "POST",
      body: new URLSearchParams({ ballot }),
    }).catch(() => null);
    const body = said?.ok ? ((await said.json().catch(() => null)) as { tracker?: string }) : null;
    if (body?.tracker) {
      acknowledged.add(body.tracker);
      each();
      continue;
    }
    waiting.push(ballot);
    if (!said) return;
    assert.ok([200, 500, 503].includes(said.status), `${said.status}`);
    await pause(20);
  }
}

/** One life: several cast at once until so many votes are acknowledged; then the application is killed, or its database. */
async function castAndKill(casting: Casting, { at, child, gone }: Living, database: boolean) {
  const enough = casting.acknowledged.size + SURE + randomInt(MORE);
  // Killed as the last of them is told: the others are under way.
  const kill = () => {
    if (casting.acknowledged.size !== enough) return;
    if (database) process.kill(databasePid(), "SIGKILL");
    else child.kill("SIGKILL");
  };
  const clients = Array.from({ length: AT_ONCE }, () => cast(at, casting, kill));
  await Promise.all([gone, ...clients]);
}

test(`${TIMES} kills while casting lose no acknowledged vote and double none`, async () => {
  const first = await houseIn(folder);
  const opened = await openBallotIn(first.house, { slug: SLUG, voters: VOTERS });
  const waiting: string[] = [];
  for (let voter = 0; voter < VOTERS; voter += 1)
    waiting.push((await opened.sealed(voter, [[1, 0]])).ballot);
  await first.close();

  const casting: Casting = { waiting, acknowledged: new Set() };
  const { acknowledged } = casting;
  const port = await freePort();
  for (let time = 1; time <= TIMES; time += 1) {
    living = await startIn(folder, port);
    await castAndKill(casting, living, time % 2 === 0);
  }
  assert.ok(waiting.length > 0, "votes were still coming in at the last kill");
  living = await startIn(folder, port);
  for (let tries = 0; waiting.length > 0 && tries < 5; tries += 1)
    await cast(living.at, casting, () => undefined);
  living.child.kill("SIGTERM");
  await living.gone;
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
});
