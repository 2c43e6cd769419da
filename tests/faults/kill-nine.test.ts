/** Kill -9 of the application during writes, twenty times: nothing acknowledged is lost, it starts by itself. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";

const TIMES = 20;
const PLAY = join(import.meta.dirname, "play-postgres.ts");
const folder = mkdtempSync("/tmp/rochdale-kill-");
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true, force: true }));

type Round = { first: number; last: number };

/** Starts it, checks what it holds, lets it write for a moment, kills it; answers the last number said. */
async function round(acknowledged: number, alsoServer: boolean): Promise<Round> {
  const play = spawn(process.execPath, [PLAY, folder], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: play.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => (await lines.next()).value;
  const said = await next();
  assert.ok(said !== undefined, "it starts again by itself");
  const started = JSON.parse(said) as { pid: number };
  play.stdin.write("list\n");
  const held = new Set((await next())?.split(" ").filter(Boolean).map(Number));
  for (let value = 1; value <= acknowledged; value++)
    assert.ok(held.has(value), `${value} was acknowledged and is lost`);
  // One more may be there: written, and killed before it could be said.
  assert.ok(held.size <= acknowledged + 1, `${held.size} numbers after ${acknowledged}`);
  const first = held.size + 1;
  play.stdin.write(`add-from ${first}\n`);
  const wanted = first + 50 + Math.floor(Math.random() * 300);
  let last = held.size;
  while (last < wanted) last = Number((await next())?.split(" ")[1]);
  if (alsoServer) process.kill(started.pid, "SIGKILL");
  play.kill("SIGKILL");
  for (let line = await next(); line !== undefined; line = await next())
    if (line.startsWith("added ")) last = Number(line.split(" ")[1]);
  return { first, last };
}

test(`${TIMES} kills during writes lose nothing that was acknowledged`, async () => {
  let acknowledged = 0;
  for (let time = 1; time <= TIMES; time++) {
    const { first, last } = await round(acknowledged, time % 4 === 0);
    assert.ok(last >= first, "it wrote something");
    acknowledged = last;
  }
  await stopLast(acknowledged);
});

async function stopLast(acknowledged: number): Promise<void> {
  const play = spawn(process.execPath, [PLAY, folder], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: play.stdout })[Symbol.asyncIterator]();
  await lines.next();
  play.stdin.write("list\n");
  const held = String((await lines.next()).value)
    .split(" ")
    .map(Number);
  for (let value = 1; value <= acknowledged; value++) assert.equal(held[value - 1], value);
  play.stdin.end();
  await new Promise((resolve) => play.once("exit", resolve));
}
