/** Eight clients post, reverse and settle while the application and its database are killed: the same keys again double nothing. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { sql } from "kysely";
import {
  entriesOf,
  readBooks,
  selfCheck,
  agrees,
  trialBalance,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { openDatabase } from "../../app/src/platform/database.ts";
import type { Asked, Said } from "./play-ledger.ts";

const LIVES = 16;
const CLIENTS = 8;
/** Answers in each life before it is ended, so that each end comes in the middle. */
const SURE = 60;
const BODIES = [randomUUID(), randomUUID()];
const ACCOUNTS = ["expenses:premises", "expenses:supplies", "assets:petty-cash"];
const PERSON = randomUUID();
const PLAY = join(import.meta.dirname, "play-ledger.ts");
const folder = mkdtempSync("/tmp/rochdale-ledger-storm-");
chmodSync(folder, 0o755);
let child: ChildProcess | null = null;
after(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

type Life = {
  readonly pid: number;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly gone: Promise<unknown>;
  /** Null where it ends before it answers. */
  ask(asked: Asked): Promise<Said | null>;
};

async function begin(): Promise<Life> {
  const play = spawn(process.execPath, [PLAY, folder], { stdio: ["pipe", "pipe", "inherit"] });
  child = play;
  play.stdin.on("error", () => undefined);
  const waiting = new Map<string, ((said: Said | null) => void)[]>();
  const lines = createInterface({ input: play.stdout });
  const gone = new Promise<void>((done) => {
    lines.once("close", () => {
      for (const all of waiting.values()) for (const answer of all) answer(null);
      waiting.clear();
      done();
    });
  });
  const first = Promise.withResolvers<string>();
  lines.once("line", (line) => {
    first.resolve(line);
    lines.on("line", (next) => {
      const said = JSON.parse(next) as Said;
      waiting.get(said.key)?.shift()?.(said);
    });
  });
  lines.once("close", () => first.resolve(""));
  const line = await first.promise;
  assert.notEqual(line, "", "it starts again by itself");
  const started = JSON.parse(line) as Omit<Life, "ask" | "gone">;
  let ended = false;
  void gone.then(() => (ended = true));
  const ask = (asked: Asked) =>
    new Promise<Said | null>((done) => {
      if (ended) return done(null);
      waiting.set(asked.key, [...(waiting.get(asked.key) ?? []), done]);
      play.stdin.write(`${JSON.stringify(asked)}\n`);
    });
  return { ...started, gone, ask };
}

/** What was asked so far, and under which number each key that was answered stands. */
type Kept = { readonly asked: Map<string, Asked>; readonly numbers: Map<string, number> };

const one = <T>(all: readonly T[]): T => all[randomInt(all.length)] as T;

/** Something new, or something asked before again; a key that was not answered may or may not be written. */
function next({ asked, numbers }: Kept): Asked {
  if (asked.size > 0 && randomInt(5) === 0) return one([...asked.values()]);
  const body = one(BODIES);
  const head = { body, key: randomUUID(), person: PERSON };
  const mine = [...numbers].filter(([key]) => asked.get(key)?.body === body);
  const what = randomInt(10);
  if (mine.length === 0 || what < 6) {
    const pence = randomInt(1, 1000) * (randomInt(4) === 0 ? -1 : 1);
    return { ...head, verb: "post", account: one(ACCOUNTS), pence, waits: randomInt(4) === 0 };
  }
  const [, entry] = one(mine);
  if (what < 8) return { ...head, verb: "reverse", entry };
  return { ...head, verb: "settle", entry, outcome: one(["posted", "void"]) };
}

/** Asks until the life ends. An answer that differs from an earlier one under the same key is a fault. */
async function client(life: Life, kept: Kept, count: { answers: number }): Promise<void> {
  for (;;) {
    const asked = next(kept);
    kept.asked.set(asked.key, asked);
    const said = await life.ask(asked);
    if (!said) return;
    note(said, kept);
    count.answers += 1;
  }
}

function note(said: Said, { numbers }: Kept): void {
  const before = numbers.get(said.key);
  if (said.number !== undefined) {
    assert.equal(before ?? said.number, said.number, "the same key gives the same entry");
    numbers.set(said.key, said.number);
  } else if (said.refused !== undefined) {
    assert.equal(
      before,
      undefined,
      `${said.key} was acknowledged, and now refused: ${said.refused}`,
    );
  }
}

async function openBodies(life: Life): Promise<void> {
  const { ownerUrl, applicationUrl } = life;
  const { db, close } = openDatabase({ ownerUrl, applicationUrl, connections: 1 });
  for (const [index, bodyId] of BODIES.entries()) {
    await sql`insert into body (body_id, slug, name, origin, standing, opened_at)
      values (${bodyId}, ${`storm-${index}`}, 'Storm', ${`test/storm-${index}`}, 'rehearsal', now())`.execute(
      db,
    );
  }
  await close();
}

test(`${LIVES} kills in a storm of ${CLIENTS} clients: sum nought, nothing doubled, nothing acknowledged lost`, async () => {
  const kept: Kept = { asked: new Map(), numbers: new Map() };
  for (let life = 1; life <= LIVES; life += 1) {
    const living = await begin();
    if (life === 1) await openBodies(living);
    const count = { answers: 0 };
    const clients = Array.from({ length: CLIENTS }, () => client(living, kept, count));
    while (count.answers < SURE) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, randomInt(150)));
    // The application alone, or its database; then the application notices, or is killed at once.
    if (life % 2 === 0) process.kill(living.pid, "SIGKILL");
    if (life % 4 === 0) await new Promise((done) => setTimeout(done, 50));
    child?.kill("SIGKILL");
    await Promise.all([living.gone, ...clients]);
  }
  const last = await begin();
  await replayAll(last, kept);
  await check(last, kept);
  child?.kill("SIGKILL");
  await last.gone;
});

/** Every key again, twice: the first settles what was not answered, and the second must say the same. */
async function replayAll(life: Life, kept: Kept): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    const waiting = [...kept.asked.values()];
    const replay = async () => {
      for (let asked = waiting.shift(); asked; asked = waiting.shift()) {
        const said = await life.ask(asked);
        assert.ok(said?.number !== undefined || said?.refused !== undefined, asked.key);
        note(said, kept);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, replay));
  }
}

async function check({ ownerUrl, applicationUrl }: Life, kept: Kept): Promise<void> {
  const { db, close } = openDatabase({ ownerUrl, applicationUrl, connections: 2 });
  let written = 0;
  for (const bodyId of BODIES) {
    const measured = await selfCheck(db, bodyId, []);
    assert.ok(agrees(measured), JSON.stringify(measured));
    written += measured.entries;
    const balances = await trialBalance(db, { bodyId, asAt: "2026-12-31" });
    assert.equal(
      balances.reduce((sum, { amount }) => sum + amount, 0n),
      0n,
    );
    assert.deepEqual(
      new Map(balances.map(({ account, amount }) => [account, amount])),
      expected(bodyId, kept),
    );
    const counted = await entriesOf(db, { bodyId });
    for (const entry of counted) assert.equal(kept.numbers.get(entry.key), entry.number);
    const cash = (await readBooks(db, bodyId)).balances;
    assert.ok(cash.every(({ amount }) => amount >= 0n));
  }
  // As many entries as keys that were written, each once.
  assert.equal(written, kept.numbers.size);
  assert.ok(kept.numbers.size > LIVES * SURE * 0.4, `${kept.numbers.size} keys were written`);
  await close();
}

/** Balances worked out from what was acknowledged alone: posts that did not wait, reversals, settlements. */
function expected(bodyId: string, { asked, numbers }: Kept): Map<string, bigint> {
  const byNumber = new Map<number, Asked>();
  for (const [key, number] of numbers) {
    const what = asked.get(key);
    if (what?.body === bodyId) byNumber.set(number, what);
  }
  const balances = new Map<string, bigint>();
  const add = (what: Asked | undefined, sign: bigint): void => {
    if (what?.verb === "settle") return add(byNumber.get(what.entry), sign);
    assert.ok(what?.verb === "post");
    const amount = sign * BigInt(what.pence);
    balances.set(what.account, (balances.get(what.account) ?? 0n) + amount);
    balances.set("assets:bank", (balances.get("assets:bank") ?? 0n) - amount);
  };
  for (const what of byNumber.values()) {
    if (what.verb === "post" && !what.waits) add(what, 1n);
    if (what.verb === "settle" && what.outcome === "posted") add(what, 1n);
    if (what.verb === "reverse") add(byNumber.get(what.entry), -1n);
  }
  return new Map([...balances].filter(([, amount]) => amount !== 0n).toSorted());
}
