import assert from "node:assert/strict";
import { createHash, createPublicKey, verify } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { archiveOf, checkpointOver, contentsOf, countFacts } from "./archive-examples.ts";
import { factsOf, log, origin, paper, witnessKey } from "./archive-examples.ts";
import { verifyArchive, writeArchive } from "./archive.ts";
import type { VerificationOptions } from "./archive.ts";
import { hexOf, utf8 } from "./bytes.ts";
import { canonicalBytes } from "./canonical.ts";
import { signCheckpoint } from "./checkpoint.ts";
import { commitDocument } from "./commitment.ts";
import type { Ed25519 } from "./hashing.ts";
import { ed25519 as portable } from "./hashing.ts";
import { Malformed } from "./malformed.ts";
import { readTar, writeTar } from "./tar.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const spki = Buffer.from("302a300506032b6570032100", "hex");
const ed25519: Ed25519 = {
  ...portable,
  verify: (signature, message, publicKey) => {
    const key = Buffer.concat([spki, publicKey]);
    return verify(null, message, createPublicKey({ key, format: "der", type: "spki" }), signature);
  },
};
const fast: VerificationOptions = { sha256, ed25519, key: log.verifierKey, findingsOf: countFacts };
const small = archiveOf(3);
const problemsOf = (bytes: Uint8Array, options = fast) =>
  verifyArchive(bytes, options).problems.map(({ where, because }) => `${where}: ${because}`);

test("an archive holds: its facts come back, its findings are derived again", () => {
  const verdict = verifyArchive(small, { key: log.verifierKey, findingsOf: countFacts });
  assert.deepEqual(verdict.problems, []);
  assert.equal(verdict.ok && verdict.readable && verdict.findingsDerived, true);
  assert.deepEqual(verdict.facts, factsOf(3));
  assert.equal(verdict.manifest?.origin, origin);
  assert.deepEqual(verdict.cosigners, [witnessKey]);
  assert.deepEqual(verdict.signedOnly, ["books/2026.csv"]);
  assert.equal(verifyArchive(small).findingsDerived, false);
});

test("rochdale-record/1: the layout of a record of 300 entries", () => {
  const paths = readTar(archiveOf(300, sha256)).map(({ path }) => path);
  assert.deepEqual(paths, [
    "books/2026.csv",
    "checkpoint",
    `documents/${commitDocument(paper)}`,
    "documents/index.json",
    "findings.json",
    "manifest.json",
    "tile/0/000",
    "tile/0/001.p/44",
    "tile/1/000.p/1",
    "tile/entries/000",
    "tile/entries/001.p/44",
  ]);
});

test("rochdale-record/1 is frozen: the same contents give these bytes for ever", () => {
  assert.equal(
    hexOf(sha256(small)),
    "a8f6c50811dcd6d72cd28df61d25bca7c4bea1cb4f7a18456b40b68fd1bed654",
  );
});

test("records of every awkward size hold", () => {
  for (const size of [0, 1, 2, 255, 256, 257, 512, 700])
    assert.deepEqual(problemsOf(archiveOf(size, sha256)), [], `${size} entries`);
});

test("flip any byte of a small archive, padding included, and it fails", () => {
  for (let at = 0; at < small.length; at++) {
    const flipped = Uint8Array.from(small);
    flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
    const { ok, problems } = verifyArchive(flipped, { sha256, ed25519 });
    assert.equal(ok, false, `byte ${at}`);
    assert.ok((problems[0]?.because ?? "") !== "", `byte ${at} has a reason`);
  }
});

test("flip random bytes of a larger archive and it fails", () => {
  const large = archiveOf(600, sha256);
  fc.assert(
    fc.property(fc.nat(large.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const flipped = Uint8Array.from(large);
      flipped[at] = (flipped[at] as number) ^ mask;
      assert.equal(verifyArchive(flipped, { sha256, ed25519 }).ok, false);
    }),
    { numRuns: 100 },
  );
});

test("cut short or nonsense: a problem, never a crash", () => {
  for (let length = 0; length < small.length; length += 173)
    assert.equal(verifyArchive(small.subarray(0, length), fast).ok, false);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      const { ok, readable } = verifyArchive(bytes, fast);
      assert.deepEqual([ok, readable], [false, false]);
    }),
  );
  const damaged = verifyArchive(writeTar([{ path: "manifest.json", bytes: utf8("{") }]));
  assert.deepEqual([damaged.ok, damaged.readable], [false, true]);
  const padded = Uint8Array.from(small);
  padded[padded.length - 1] = 1;
  const spoilt = verifyArchive(padded, fast);
  assert.deepEqual([spoilt.ok, spoilt.readable, spoilt.findingsDerived], [false, true, false]);
  const foreign = verifyArchive(writeTar([{ path: "a", bytes: utf8("b") }]));
  assert.deepEqual([foreign.ok, foreign.readable], [false, false]);
});

test("the key known from elsewhere must be the archive's", () => {
  assert.match(problemsOf(small, { ...fast, key: "x" }).join(), /signed by another key/);
});

test("findings that the facts do not give are refused, and so are facts that give none", () => {
  const wrong = writeArchive({
    ...contentsOf(factsOf(3)),
    findings: [{ asOf: "2026-11-21", facts: 4 }],
  });
  assert.match(
    problemsOf(wrong).join(),
    /findings.json: it differs at byte 30 .*"facts":4.* for .*"facts":3/,
  );
  assert.equal(verifyArchive(wrong, { sha256, ed25519 }).ok, true);
  const failing = () => {
    throw new TypeError("no such fact");
  };
  assert.match(
    problemsOf(small, { ...fast, findingsOf: failing }).join(),
    /cannot be derived from these facts: no such fact/,
  );
});

test("an earlier archive must be the beginning of this one", () => {
  const [five, three] = [archiveOf(5), archiveOf(3)];
  assert.deepEqual(problemsOf(five, { ...fast, since: three }), []);
  assert.deepEqual(problemsOf(five, { ...fast, since: five }), []);
  assert.match(
    problemsOf(three, { ...fast, since: five }).join(),
    /has 5 entries, this one only 3/,
  );
  const other = factsOf(4).with(2, { type: "Rewritten/1" });
  const forked = writeArchive(contentsOf(other));
  assert.match(
    problemsOf(five, { ...fast, since: forked }).join(),
    /^entry 2: it is not the entry/,
  );
  const broken = Uint8Array.from(three);
  broken[3000] = 1;
  assert.match(problemsOf(five, { ...fast, since: broken }).join(), /^the earlier archive, /);
});

test("what could not verify is not written", () => {
  const contents = contentsOf(factsOf(3));
  const another = { origin: "example.org/b", size: 3, root: new Uint8Array(32), extensions: [] };
  for (const change of [
    { entries: contents.entries.slice(1) },
    { entries: contents.entries.with(0, canonicalBytes({ type: "Other/1" })) },
    { entries: contents.entries.with(0, utf8('{ "type":1}')) },
    { checkpoint: signCheckpoint(another, [log]) },
    { checkpoint: checkpointOver(factsOf(4)) },
    { asOf: "yesterday" },
    { books: [{ path: "../x", bytes: utf8("") }] },
    { books: [...(contents.books ?? []), ...(contents.books ?? [])] },
  ])
    assert.throws(() => writeArchive({ ...contents, ...change }), Malformed);
});
