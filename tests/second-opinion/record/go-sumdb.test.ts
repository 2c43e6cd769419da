/**
 * A second implementation's opinion of our log: golang.org/x/mod/sumdb, as the Go authors use it.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { checkpointOver, factsOf, log } from "@rochdale/record/archive-examples.ts";
import { base64Of } from "@rochdale/record/bytes.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { openCheckpoint } from "@rochdale/record/checkpoint.ts";
import { consistencyProof, inclusionProof } from "@rochdale/record/merkle-proof.ts";
import { leafHash, readerOfLeaves } from "@rochdale/record/merkle.ts";
import { noteVerifier } from "@rochdale/record/note.ts";
import * as tiles from "@rochdale/record/tiles.ts";

const packages = "/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog";
const skip =
  spawnSync("go", ["version"]).status !== 0
    ? "go is not installed (golang-go)"
    : !existsSync(packages) && "golang.org/x/mod is not installed (golang-golang-x-mod-dev)";

const folder = mkdtempSync(join(tmpdir(), "rochdale-go-"));
const program = join(folder, "verify-log");
after(() => rmSync(folder, { recursive: true }));
before(() => {
  if (skip !== false) return;
  const env = { ...process.env, GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOFLAGS: "" };
  const source = join(import.meta.dirname, "verify-log.go");
  const cache = { GOCACHE: process.env["GOCACHE"] ?? join(folder, "cache") };
  execFileSync("go", ["build", "-o", program, source], { env: { ...cache, ...env } });
});

const [facts, sizes] = [factsOf(700), [1, 2, 255, 256, 257, 513, 700]];
const entries = facts.map((fact) => canonicalBytes(fact));
const leaves = entries.map((entry) => leafHash(entry));
const read = readerOfLeaves(leaves);

function writeLog(into: string): void {
  const put = (path: string, bytes: Uint8Array | string) => {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  };
  for (const size of sizes) put(`checkpoint.${size}`, checkpointOver(facts.slice(0, size)));
  for (const tile of tiles.tilesOf(700)) {
    const start = tile.index * tiles.tileWidth;
    const bytes =
      tile.level === "entries"
        ? tiles.entryBundle(entries.slice(start, start + tile.width))
        : tiles.hashTile(read, tile);
    put(tiles.tilePath(tile), bytes);
  }
  put("proofs.txt", proofLines().join("\n"));
}

function proofLines(): string[] {
  return sizes.flatMap((size) => [
    ...[0, 1, 128, 255, 256, 512, 699]
      .filter((index) => index < size)
      .map((index) => {
        const proof = inclusionProof(read, { index, size }).map(base64Of);
        return ["inclusion", index, size, ...proof].join(" ");
      }),
    ...sizes
      .filter((from) => from <= size)
      .map((from) => {
        const proof = consistencyProof(read, { from, to: size }).map(base64Of);
        return ["consistency", from, size, ...proof].join(" ");
      }),
  ]);
}

test(
  "Go opens our checkpoints, computes our tiles, believes our proofs; we open Go's note",
  { skip },
  () => {
    const good = join(folder, "good");
    writeLog(good);
    const said = execFileSync(program, [good, log.verifierKey], { encoding: "utf8" });
    const [summary, vkey = "", ...note] = said.split("\n");
    assert.equal(summary, "7 checkpoints, 700 entries, 4 tiles, 28 inclusions, 28 continuations");
    const opened = openCheckpoint(note.join("\n"), [noteVerifier(vkey)]);
    assert.deepEqual([opened.origin, opened.size], ["go.example/second-opinion", 7]);
  },
);

test("Go refuses our log where it was changed", { skip }, () => {
  const changes: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    [
      "checkpoint.513",
      checkpointOver(facts.slice(0, 513)).replace("\n513\n", "\n512\n"),
      /checkpoint.513: invalid signature/,
    ],
    ["tile/1/000.p/2", new Uint8Array(64), /tile\/1\/000.p\/2: other hashes/],
    [
      "proofs.txt",
      proofLines().join("\n").replace("inclusion 1 255", "inclusion 2 255"),
      /^inclusion 2 255 .*invalid/,
    ],
    [
      "proofs.txt",
      proofLines().join("\n").replace("consistency 2 255", "consistency 1 255"),
      /^consistency 1 255 .*invalid/,
    ],
  ];
  for (const [at, [path, bytes, because]] of changes.entries()) {
    const bad = join(folder, `bad-${at}`);
    writeLog(bad);
    writeFileSync(join(bad, path), bytes);
    const { status, stderr } = spawnSync(program, [bad, log.verifierKey], { encoding: "utf8" });
    assert.equal(status, 1, path);
    assert.match(stderr, because);
  }
});
