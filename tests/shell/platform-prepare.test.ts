/** bin/prepare.cjs: installs when something is missing or the lock file changed, else is quiet and quick. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

const folder = mkdtempSync("/tmp/rochdale-prepare-");
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "bin"));
copyFileSync(join(import.meta.dirname, "../../bin/prepare.cjs"), join(folder, "bin/prepare.cjs"));
const npm = join(folder, "npm-cli.js");
const calls = join(folder, "calls");
const lock = (text: string) => writeFileSync(join(folder, "package-lock.json"), text);
/** Stands for npm: notes its arguments, and makes node_modules or fails. */
const install = (does: string) =>
  writeFileSync(
    npm,
    `const fs = require("fs"); fs.appendFileSync(${JSON.stringify(calls)}, process.argv.slice(2) + "\\n"); ${does}`,
  );
const MAKES = `fs.rmSync("node_modules", { recursive: true, force: true }); fs.mkdirSync("node_modules");`;

/** An older Node, where this machine has one: the script must not need ours. */
const nodes = [process.execPath, ...["/usr/bin/node"].filter((path) => existsSync(path))];
const run = (node = process.execPath, user: object = {}) =>
  spawnSync(node, [join(folder, "bin/prepare.cjs")], {
    cwd: "/",
    env: { PATH: process.env["PATH"], npm_execpath: npm },
    encoding: "utf8",
    ...user,
  });
const called = () => (existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : []);

for (const node of nodes)
  test(`installs once, and again when the lock file changed (${node === process.execPath ? "our Node" : "the system's Node"})`, () => {
    rmSync(calls, { force: true });
    rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    install(MAKES);
    lock("one");
    const first = run(node);
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stderr, /Installing/);
    assert.deepEqual(called(), ["ci"]);
    const second = run(node);
    assert.deepEqual([second.status, second.stdout, second.stderr], [0, "", ""]);
    lock("two");
    run(node);
    assert.deepEqual(called(), ["ci", "ci"]);
    rmSync(join(folder, "node_modules"), { recursive: true });
    run(node);
    assert.deepEqual(called(), ["ci", "ci", "ci"]);
  });

test("a failed installation is said, and tried again the next time", () => {
  rmSync(calls, { force: true });
  lock("three");
  install("process.exit(7)");
  const failed = run();
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /"npm ci" did not succeed/);
  install(MAKES);
  assert.equal(run().status, 0);
  assert.equal(called().length, 2);
});

test(
  "an ordinary user is told when the folder is another's",
  { skip: process.getuid?.() === 0 ? false : "only root can become another user" },
  () => {
    chmodSync(folder, 0o755);
    install("");
    lock("four");
    const other = run(process.execPath, { uid: 65534, gid: 65534 });
    assert.equal(other.status, 1);
    lock("three");
    const ready = run(process.execPath, { uid: 65534, gid: 65534 });
    assert.deepEqual([ready.status, ready.stderr], [0, ""]);
  },
);
