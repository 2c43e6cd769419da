import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { lockFolder } from "./folder-lock.ts";
import { identityOf, stillRuns } from "./process-identity.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-lock-"));
const file = join(folder, "lock");
after(() => rmSync(folder, { recursive: true }));
const inUse = { name: "FolderInUse" };

test("a folder is locked until it is released", () => {
  const lock = lockFolder(folder);
  assert.throws(() => lockFolder(folder), { ...inUse, message: /in use by process \d+\. Stop/ });
  lock.release();
  assert.equal(existsSync(file), false);
  lockFolder(folder).release();
});

test("a living process keeps its lock; a dead one, a reused number, or half a lock does not", async () => {
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  const identity = identityOf(other.pid ?? 0);
  assert.ok(identity && stillRuns(identity));
  const left = (text: string) => writeFileSync(file, text);
  left(JSON.stringify(identity));
  assert.throws(() => lockFolder(folder), { ...inUse, pid: other.pid });
  left(JSON.stringify({ ...identity, started: "1" }));
  lockFolder(folder).release();
  left(JSON.stringify({ ...identity, boot: "an earlier start of the machine" }));
  lockFolder(folder).release();
  left('{"pid":');
  lockFolder(folder).release();
  left(JSON.stringify(identity));
  other.kill("SIGKILL");
  await new Promise((resolve) => other.once("exit", resolve));
  assert.equal(stillRuns(identity), false);
  lockFolder(folder).release();
});

const ROUNDS = 40;

test("of four that find a stale lock at the same moment one gets it, every time", async () => {
  const program =
    `import { lockFolder } from ${JSON.stringify(import.meta.resolve("./folder-lock.ts"))};` +
    `let lock; process.stdin.on("data", (word) => { if (String(word) === "go") {` +
    `  try { lock = lockFolder(${JSON.stringify(folder)}); console.log("mine"); }` +
    `  catch (error) { lock = undefined; console.log(error.name); }` +
    `} else { lock?.release(); console.log("released"); } }); console.log("ready");`;
  const all = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<string> => String((await lines.next()).value);
    return { child, next };
  });
  const hear = () => Promise.all(all.map(({ next }) => next()));
  const say = (word: string) => {
    for (const { child } of all) child.stdin.write(word);
    return hear();
  };
  after(() => {
    for (const { child } of all) child.kill("SIGKILL");
  });
  await hear();
  for (let round = 0; round < ROUNDS; round++) {
    writeFileSync(file, JSON.stringify({ pid: 1, started: "0", boot: "" }));
    const heard = await say("go");
    assert.deepEqual(heard.toSorted(), ["FolderInUse", "FolderInUse", "FolderInUse", "mine"]);
    await say("stop");
  }
});
