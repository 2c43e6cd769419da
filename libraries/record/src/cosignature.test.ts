import assert from "node:assert/strict";
import { createPrivateKey, sign } from "node:crypto";
import { test } from "node:test";
import { utf8 } from "./bytes.ts";
import { openCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { cosignCheckpoint, cosignatureTime, cosignatureVerifier } from "./cosignature.ts";
import { printSignerKey, printVerifierKey, signerKeyOf, verifierKeyOf } from "./key.ts";
import { Malformed } from "./malformed.ts";
import { noteSigner, noteVerifier, parseSignatureLine, withSignatures } from "./note.ts";

const key = (name: string, type: number, fill: number) =>
  signerKeyOf({ name, type, seed: new Uint8Array(32).fill(fill) });
const log = noteSigner(printSignerKey(key("example.org/log", 1, 1)));
const witness = key("example.org/witness", 4, 2);
const verifier = cosignatureVerifier(printVerifierKey(verifierKeyOf(witness)));
const checkpoint = {
  origin: "example.org/log",
  size: 3,
  root: new Uint8Array(32).fill(5),
  extensions: [],
};
const note = signCheckpoint(checkpoint, [log]);
const { text } = openCheckpoint(note, [noteVerifier(log.verifierKey)]);
const line = cosignCheckpoint({ text, time: 1_679_315_147 }, witness);

test("tlog-cosignature: the time in the standard's example line is read", () => {
  const example =
    "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJs" +
    "X3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==";
  assert.equal(cosignatureTime(parseSignatureLine(example)), 1_679_315_147);
});

test("tlog-cosignature: the signed message has two lines before the checkpoint", () => {
  const pkcs8 = Buffer.concat([
    Buffer.from("302e020100300506032b657004220420", "hex"),
    witness.seed,
  ]);
  const node = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  const message = `cosignature/v1\ntime 1679315147\n${text}`;
  const { signature } = parseSignatureLine(line.trimEnd());
  assert.deepEqual(Buffer.from(signature.subarray(8)), sign(null, utf8(message), node));
});

test("a cosigned checkpoint opens for log and witness", () => {
  const cosigned = withSignatures(note, line);
  const opened = openCheckpoint(cosigned, [noteVerifier(log.verifierKey), verifier]);
  assert.equal(opened.verified.length, 2);
  assert.equal(openCheckpoint(cosigned, [verifier]).unknown.length, 1);
});

test("another time, another checkpoint, another key: the cosignature does not hold", () => {
  const { signature } = parseSignatureLine(line.trimEnd());
  assert.equal(verifier.verify(utf8(text), signature), true);
  assert.equal(verifier.verify(utf8(text.replace("3", "4")), signature), false);
  for (const at of [0, 7, 8, 71]) {
    const changed = Uint8Array.from(signature);
    changed[at] = (changed[at] as number) ^ 1;
    assert.equal(verifier.verify(utf8(text), changed), false, `byte ${at}`);
  }
  assert.equal(verifier.verify(utf8(text), signature.subarray(8)), false);
  const stranger = cosignatureVerifier(
    printVerifierKey(verifierKeyOf(key("example.org/witness", 4, 3))),
  );
  assert.equal(stranger.verify(utf8(text), signature), false);
});

test("only a cosigner's key cosigns, only checkpoints, at whole seconds", () => {
  const noteKey = key("example.org/log", 1, 1);
  assert.throws(() => cosignCheckpoint({ text, time: 1 }, noteKey), Malformed);
  assert.throws(() => cosignCheckpoint({ text: "hello\n", time: 1 }, witness), Malformed);
  for (const time of [0, -1, 1.5, Number.NaN])
    assert.throws(() => cosignCheckpoint({ text, time }, witness), Malformed);
  assert.throws(() => cosignatureVerifier(log.verifierKey), Malformed);
  assert.throws(() => cosignatureTime(parseSignatureLine(note.trimEnd().split("\n").at(-1)!)));
});
