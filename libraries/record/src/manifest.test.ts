import assert from "node:assert/strict";
import { test } from "node:test";
import { textOf, utf8 } from "./bytes.ts";
import { canonicalJson } from "./canonical.ts";
import { sha256 } from "./hashing.ts";
import { printSignerKey, signerKeyOf } from "./key.ts";
import { Malformed } from "./malformed.ts";
import * as manifests from "./manifest.ts";
import { noteSigner, noteVerifier } from "./note.ts";

const seed = new Uint8Array(32).fill(6);
const signer = noteSigner(printSignerKey(signerKeyOf({ name: "example.org/a", type: 1, seed })));
const files = [
  { path: "findings.json", bytes: utf8("[]") },
  { path: "checkpoint", bytes: utf8("x") },
];
const unsigned: manifests.UnsignedManifest = {
  format: "rochdale-record/1",
  origin: "example.org/a",
  slug: "a",
  size: 3,
  asOf: "2026-11-21",
  rulePacks: ["uk-2026-04"],
  verifierKey: signer.verifierKey,
  witnessKeys: [],
  files: manifests.fileEntriesOf(files, sha256),
};
const bytes = manifests.signManifest(unsigned, signer);
const manifest = manifests.parseManifest(bytes);

test("a manifest reads back, its files sorted, and is signed by its key", () => {
  const { signature, ...rest } = manifest;
  assert.deepEqual(rest, JSON.parse(canonicalJson(unsigned)));
  assert.deepEqual(
    manifest.files.map(({ path, size }) => [path, size]),
    [
      ["checkpoint", 1],
      ["findings.json", 2],
    ],
  );
  const log = noteVerifier(signer.verifierKey);
  assert.equal(manifests.manifestIsSigned(manifest, log), true);
  assert.equal(manifests.manifestIsSigned({ ...manifest, size: 4 }, log), false);
  assert.equal(manifests.manifestIsSigned({ ...manifest, signature: "AAAA" }, log), false);
  assert.ok(signature.endsWith("=="));
  const empty = manifests.signManifest({ ...unsigned, size: 0 }, signer);
  assert.equal(manifests.parseManifest(empty).size, 0);
});

test("the signed message can be no checkpoint and no other format's manifest", () => {
  const message = textOf(manifests.manifestMessage(unsigned));
  assert.ok(message.startsWith('rochdale-record/1 manifest\n{"asOf":"2026-11-21","files":['));
  assert.ok(!message.endsWith("\n"), "a note's text ends in a newline");
});

test("what departs from the format is refused", () => {
  const changed = (change: { [name: string]: unknown }) =>
    utf8(canonicalJson({ ...manifest, ...change }));
  const file = manifest.files[0];
  for (const change of [
    { format: "rochdale-record/2" },
    { origin: "" },
    { slug: "A b" },
    { size: -1 },
    { size: 1.5 },
    { asOf: "2026-02-30" },
    { asOf: "2026-2-3" },
    { rulePacks: "x" },
    { rulePacks: [""] },
    { verifierKey: 1 },
    { witnessKeys: [1] },
    { files: {} },
    { signature: "AA" },
    { signature: null },
    { more: 1 },
    { files: [file, file] },
    { files: manifest.files.toReversed() },
    { files: [{ ...file, sha256: "A".repeat(64) }] },
    { files: [{ ...file, size: -1 }] },
    { files: [{ ...file, x: 1 }] },
  ])
    assert.throws(
      () => manifests.parseManifest(changed(change)),
      Malformed,
      JSON.stringify(change),
    );
  const { slug: _, ...without } = manifest;
  assert.throws(() => manifests.parseManifest(utf8(canonicalJson(without))), Malformed);
  for (const text of ["", "[]", "null", `${textOf(bytes)}\n`])
    assert.throws(() => manifests.parseManifest(utf8(text)), Malformed);
  assert.throws(() => manifests.signManifest({ ...unsigned, verifierKey: "x" }, signer), Malformed);
});
