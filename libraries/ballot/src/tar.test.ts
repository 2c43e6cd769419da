/** Entries against the tar program's own reading of them, and every other byte refused. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { asciiIn, blockBytes, entryAt, entryBytes } from "./tar.ts";

const body = new TextEncoder().encode("y".repeat(700));
const entry = entryBytes("name.data.json", body, 1_795_295_363n);

test("an entry is read back, and its bytes are the only ones that it may have", () => {
  assert.equal(entry.length, 3 * blockBytes);
  const found = entryAt(entry, 0, 1_795_295_363n);
  assert.deepEqual(found, { name: "name.data.json", from: 512, to: 1212, next: 1536 });
  assert.equal(asciiIn(entry, 0, 100), "name.data.json");
  for (let at = 0; at < entry.length; at += 1) {
    if (at >= 512 && at < 1212) continue;
    const broken = entry.slice();
    broken[at] = (broken[at] ?? 0) ^ 1;
    const read = entryAt(broken, 0, 1_795_295_363n);
    const named = typeof read !== "string" && at < 100 && read.name !== "name.data.json";
    assert.ok(typeof read === "string" || named, `byte ${at}`);
  }
  assert.equal(typeof entryAt(entry, 0, 1n), "string");
  assert.equal(entryAt(entry.slice(0, 600), 0, 1_795_295_363n), "the file ends within a text");
  assert.equal(entryAt(entry.slice(0, 100), 0, 1_795_295_363n), "the file ends within a header");
});

const noTar = spawnSync("tar", ["--version"]).error === undefined ? false : "tar is not here";
test("tar lists it", { skip: noTar }, () => {
  const listed = spawnSync("tar", ["-tvf", "-"], { input: entry, env: { TZ: "UTC" } });
  assert.match(listed.stdout.toString(), /^-rw-r--r-- 0\/0 +700 2026-11-21 .*name\.data\.json$/m);
});
