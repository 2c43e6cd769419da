import assert from "node:assert/strict";
import { test } from "node:test";
import { base64Of, utf8 } from "./bytes.ts";
import { signCheckpoint } from "./checkpoint.ts";
import { cosignCheckpoint, cosignatureVerifier } from "./cosignature.ts";
import { printSignerKey, printVerifierKey, signerKeyOf, verifierKeyOf } from "./key.ts";
import { Malformed } from "./malformed.ts";
import { inclusionProof } from "./merkle-proof.ts";
import { leafHash, readerOfLeaves, rootOf } from "./merkle.ts";
import { noteSigner, noteVerifier, parseNote, withSignatures } from "./note.ts";
import * as proofs from "./tlog-proof.ts";

const origin = "example.org/log";
const key = (name: string, type: number) =>
  signerKeyOf({ name, type, seed: new Uint8Array(32).fill(type) });
const log = noteSigner(printSignerKey(key(origin, 1)));
const witness = key("example.org/witness", 4);
const leaves = ["one", "two", "three"].map((entry) => leafHash(utf8(entry)));
const signed = signCheckpoint({ origin, size: 3, root: rootOf(leaves), extensions: [] }, [log]);
const cosigned = withSignatures(
  signed,
  cosignCheckpoint({ text: parseNote(signed).text, time: 1 }, witness),
);
const whole = {
  index: 1,
  proof: inclusionProof(readerOfLeaves(leaves), { index: 1, size: 3 }),
  checkpoint: cosigned,
};
const policy: proofs.ProofPolicy = {
  origin,
  logs: [noteVerifier(log.verifierKey)],
  witnesses: [cosignatureVerifier(printVerifierKey(verifierKeyOf(witness)))],
  witnessesNeeded: 1,
};
const text = proofs.printTlogProof(whole);
const two = leaves[1] as Uint8Array;
const refused = (change: Partial<proofs.ProofPolicy>, proof = text, leaf = two) => {
  const verdict = proofs.verifyTlogProof({ text: proof, leafHash: leaf }, { ...policy, ...change });
  return verdict.ok ? "accepted" : verdict.because;
};

test("tlog-proof: the text has the standard's lines and reads back", () => {
  const lines = text.split("\n");
  assert.deepEqual(lines.slice(0, 2), ["c2sp.org/tlog-proof@v1", "index 1"]);
  assert.deepEqual(lines.slice(2, 5), [...whole.proof.map(base64Of), ""]);
  assert.ok(text.endsWith(`\n\n${cosigned}`));
  assert.deepEqual(proofs.parseTlogProof(text), whole);
  const extra = { ...whole, extra: utf8("hello") };
  assert.match(proofs.printTlogProof(extra), /^c2sp.org\/tlog-proof@v1\nextra aGVsbG8=\nindex 1\n/);
  assert.deepEqual(proofs.parseTlogProof(proofs.printTlogProof(extra)), extra);
});

test("a proof holds by the reader's policy", () => {
  const verdict = proofs.verifyTlogProof({ text, leafHash: two }, policy);
  assert.equal(verdict.ok && verdict.checkpoint.size, 3);
  assert.equal(verdict.ok && verdict.witnesses.length, 1);
  assert.equal(refused({ witnesses: [], witnessesNeeded: 0 }), "accepted");
});

test("what does not hold is refused with its reason", () => {
  assert.match(refused({ witnesses: [] }), /0 of the known witnesses cosigned, 1 are needed/);
  assert.match(
    refused({ witnesses: [...policy.witnesses, ...policy.witnesses], witnessesNeeded: 2 }),
    /1 of/,
  );
  assert.match(refused({ origin: "example.org/another" }), /another log's/);
  assert.match(refused({ logs: [] }), /not signed by any key/);
  assert.match(refused({}, text, leaves[0]), /does not lead/);
  assert.match(refused({}, text.replace("index 1", "index 2")), /does not lead/);
  const bare = proofs.printTlogProof({ ...whole, checkpoint: signed });
  assert.match(refused({}, bare), /0 of the known witnesses/);
});

test("text that departs from the standard is refused", () => {
  for (const bad of [
    "",
    text.slice(1),
    text.replace("v1", "v2"),
    text.replace("index 1", "index 01"),
    text.replace("index 1\n", ""),
    text.replace("index 1", "extra !\nindex 1"),
    text.slice(0, -1),
    text.replace("index 1\n", "index 1\nAAAA\n"),
    text.replace("index", "Index"),
    `${text}\n`,
    text.replace("index 1", "index 1\nextra AAAA"),
  ])
    assert.throws(() => proofs.parseTlogProof(bad), Malformed, bad);
});
