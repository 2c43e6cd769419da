/** The command as people run it: the launcher, its exit codes and its help. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const launcher = fileURLToPath(new URL("../../../bin/rochdale", import.meta.url));
const suites = fileURLToPath(new URL("../../../tests/conformance/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rochdale-main-"));
after(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], options: { path?: string; command?: string } = {}) {
  const env = { ...process.env, ...(options.path === undefined ? {} : { PATH: options.path }) };
  const command = options.command ?? launcher;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("help is an answer; no command or an unknown one cannot be read", () => {
  const help = run(["--help"]);
  assert.equal(help.status, 0);
  for (const command of [
    "record",
    "witness",
    "decide",
    "control",
    "clock",
    "allot",
    "statement",
    "surplus",
    "books",
  ]) {
    assert.match(help.stdout, new RegExp(`rochdale ${command}`));
  }
  assert.equal(run([]).status, 2);
  for (const unknown of ["vote", "toString", "__proto__"]) {
    const { status, stdout, stderr } = run([unknown]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /no command/);
  }
});

test("through links, from any folder, with a PATH that has no Node", () => {
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  symlinkSync(launcher, first);
  symlinkSync("first", second);
  const cases = join(suites, "clock", "cases.json");
  const result = run(["clock", "--cases", cases], { command: second, path: "/usr/bin:/bin" });
  assert.equal(result.status, 0, result.stderr);
  assert.equal(result.stdout.trimEnd().split("\n").length, 125);
});

test("a Node that is too old is not used, and what to do is said", () => {
  const old = join(folder, "node");
  writeFileSync(old, '#!/bin/sh\n[ "$1" = --version ] && echo v20.20.2 && exit 0\nexit 9\n');
  chmodSync(old, 0o755);
  const alone = join(folder, "alone");
  spawnSync("mkdir", ["-p", join(alone, "bin")]);
  spawnSync("cp", [launcher, join(alone, "bin", "rochdale")]);
  const command = join(alone, "bin", "rochdale");
  const result = run(["--help"], { command, path: `${folder}:/usr/bin:/bin` });
  assert.equal(result.status, 2);
  assert.match(result.stderr, /Node 22\.18 or newer/);
});

test("a reader who has seen enough is no fault", () => {
  const cases = join(suites, "decide", "cases.json");
  const { status, stderr } = run(
    ["-c", `"${launcher}" decide --cases "${cases}" | head -n 1 >/dev/null`],
    {
      command: "/bin/sh",
    },
  );
  assert.deepEqual([status, stderr], [0, ""]);
});
