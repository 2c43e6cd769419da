import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("of many that find a stale lock at once one gets it", () => {
  writeFileSync(file, JSON.stringify({ pid: 1, started: "0", boot: "" }));
  const program =
    `import { lockFolder } from ${JSON.stringify(import.meta.resolve("./folder-lock.ts"))};` +
    `try { lockFolder(${JSON.stringify(folder)}); console.log("mine"); setTimeout(() => {}, 1200); } catch (e) { console.log(e.name) }`;
  const script = Array.from(
    { length: 4 },
    () => `"${process.execPath}" --input-type=module -e '${program}' &`,
  );
  const ran = spawnSync("sh", ["-c", `${script.join("\n")} wait`], { encoding: "utf8" });
  assert.deepEqual(ran.stdout.trim().split("\n").sort(), [
    "FolderInUse",
    "FolderInUse",
    "FolderInUse",
    "mine",
  ]);
});
