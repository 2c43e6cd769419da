import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { utf8 } from "./bytes.ts";
import { printSignerKey, signerKeyOf } from "./key.ts";
import { Malformed } from "./malformed.ts";
import * as notes from "./note.ts";

const signer = (name: string, fill: number) =>
  notes.noteSigner(
    printSignerKey(signerKeyOf({ name, type: 1, seed: new Uint8Array(32).fill(fill) })),
  );
const [log, other] = [signer("example.org/log", 1), signer("example.org/other", 2)];
const [logKey, otherKey] = [log, other].map(({ verifierKey }) => notes.noteVerifier(verifierKey));
const text = "first\n\nthird\n";
const note = notes.signNote(text, [log, other]);

test("signed-note: a note opens for whoever knows one of its keys", () => {
  const opened = notes.verifyNote(note, [logKey as notes.Verifier]);
  assert.equal(opened.text, text);
  assert.deepEqual(
    opened.verified.map(({ name }) => name),
    ["example.org/log"],
  );
  assert.deepEqual(
    opened.unknown.map(({ name }) => name),
    ["example.org/other"],
  );
  const both = notes.verifyNote(utf8(note), [logKey, otherKey] as notes.Verifier[]);
  assert.equal(both.verified.length, 2);
  assert.throws(() => notes.verifyNote(note, []), /not signed by any key that is trusted/);
});

test("signed-note: a bad signature by a known key spoils the note, a namesake does not", () => {
  const forged = note.replace("first", "fourth");
  assert.throws(() => notes.verifyNote(forged, [logKey as notes.Verifier]), /does not verify/);
  const namesake = notes.noteVerifier(signer("example.org/log", 3).verifierKey);
  assert.throws(() => notes.verifyNote(note, [namesake]), /not signed by any key/);
});

test("signed-note: every malformed note is refused", () => {
  const line = notes.signatureLine(notes.parseNote(note).signatures[0] as notes.NoteSignature);
  for (const bad of [
    "",
    "\n",
    text,
    `${text}\n`,
    note.slice(0, -1),
    `${note}\n`,
    `${note}x\n`,
    `${text}${line}`,
    `te\u0001xt\n\n${line}`,
    `te\txt\n\n${line}`,
    `te\rxt\n\n${line}`,
    `text\n\n${line.replace("—", "-")}`,
    `text\n\n${line.replace(" ", "  ")}`,
    `text\n\n${line.replace("org/", "org/ ")}`,
    `text\n\n${line.replace("=", "")}`,
    `text\n\n— a AAAA\n`,
    `text\n\n— a AAAAAA==\n`,
    `text\n\n— a+b AAAAAAA=\n`,
    `text\n\n${line}\r\n`,
    `\ud800\n\n${line}`,
    `text\n\n${line.repeat(101)}`,
    `${"x".repeat(1_000_000)}\n\n${line}`,
  ])
    assert.throws(() => notes.parseNote(bad), Malformed, JSON.stringify(bad.slice(0, 60)));
  assert.throws(() => notes.parseNote(Uint8Array.of(0xff, 10, 10)), Malformed);
  assert.equal(notes.parseNote(`text\n\n${line.repeat(100)}`).signatures.length, 100);
});

test("a signature by a witness is added once", () => {
  const alone = notes.signNote(text, [log]);
  const line = note.split("\n").at(-2) as string;
  assert.equal(notes.withSignatures(alone, `${line}\n`), note);
  assert.equal(notes.withSignatures(note, `${line}\n`), note);
  assert.throws(() => notes.withSignatures(alone, line), Malformed);
  assert.throws(() => notes.withSignatures(alone, "hello\n"), Malformed);
});

test("any byte flipped, and no key accepts the note as it was", () => {
  const bytes = utf8(note);
  const key = logKey as notes.Verifier;
  const plain = notes.verifyNote(note, [key]);
  const signedUpTo = bytes.length - note.split("\n").at(-2)!.length - 3;
  fc.assert(
    fc.property(fc.nat(signedUpTo - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] as number) ^ mask;
      assert.throws(() => assert.deepEqual(notes.verifyNote(flipped, [key]), plain));
    }),
  );
});

test("a note has a signature and its text ends in a newline", () => {
  assert.throws(() => notes.signNote(text, []), Malformed);
  assert.throws(() => notes.signNote("no newline", [log]), Malformed);
  const witness = signerKeyOf({ name: "w", type: 4, seed: new Uint8Array(32) });
  assert.throws(() => notes.noteSigner(printSignerKey(witness)), /cosignatures, not notes/);
});
