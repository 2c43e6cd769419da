import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { archiveOf, countFacts, log, witnessKey } from "@rochdale/record/archive-examples.ts";
import type { FindingsOf } from "@rochdale/record/archive.ts";
import { record } from "./record.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-record-"));
after(() => rmSync(folder, { recursive: true }));
const put = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const [five, three] = [put("five.tar", archiveOf(5)), put("three.tar", archiveOf(3))];

async function run(args: readonly string[], findingsOf: FindingsOf = countFacts) {
  const [out, error]: [string[], string[]] = [[], []];
  const [print, tell] = [
    (line: string) => void out.push(line),
    (line: string) => void error.push(line),
  ];
  const code = await record(args, { print, tell, findingsOf });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

test("a record that holds: 0, and without a key it says so", async () => {
  const { code, out } = await run(["verify", five]);
  assert.equal(code, 0);
  assert.ok(out.includes(`Self-signed: compare this key: ${log.verifierKey}`));
  const known = await run(["verify", five, "--key", log.verifierKey, "--since", three]);
  assert.equal(known.code, 0);
  assert.ok(!known.out.includes("Self-signed"));
});

test("a record that does not hold: 1, naming the first place", async () => {
  const bytes = archiveOf(3);
  bytes[bytes.length - 1] = 1;
  const { code, out } = await run(["verify", put("bad.tar", bytes)]);
  assert.deepEqual(
    [code, out.split("\n")[0]?.slice(0, 34)],
    [1, "It does not hold: the archive: the"],
  );
  assert.equal((await run(["verify", five, "--key", witnessKey])).code, 1);
  assert.equal((await run(["verify", three, "--since", five])).code, 1);
  assert.equal((await run(["verify", three], () => ["other"])).code, 1);
});

test("what cannot be read: 2", async () => {
  for (const args of [
    ["verify", join(folder, "none.tar")],
    ["verify", folder],
    ["verify", put("empty.tar", new Uint8Array(0))],
    ["verify", put("text.tar", new TextEncoder().encode("hello\n".repeat(500)))],
    ["verify", five, "--since", join(folder, "none.tar")],
    ["verify", five, "--key", "x"],
    ["verify", five, "--colour"],
    ["verify", five, three],
    ["verify"],
    ["check", five],
    [],
  ]) {
    const { code, out, error } = await run(args);
    assert.equal(code, 2, args.join(" "));
    assert.notEqual(out + error, "");
  }
});

test("--json gives one object on one line; --help explains", async () => {
  const { code, out } = await run(["verify", three, "--json"]);
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as { size: number }).size, 3);
  const help = await run(["--help"]);
  assert.deepEqual([help.code, help.out.includes("--since EARLIER.tar")], [0, true]);
});
