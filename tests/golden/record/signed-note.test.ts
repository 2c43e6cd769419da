/**
 * Go's and C2SP's vectors of signed notes; the malformed ones are those that Go's own test refuses.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@rochdale/record/bytes.ts";
import { peekCheckpoint } from "@rochdale/record/checkpoint.ts";
import { cosignatureTime } from "@rochdale/record/cosignature.ts";
import { parseVerifierKey, printSignerKey, printVerifierKey } from "@rochdale/record/key.ts";
import { parseSignerKey } from "@rochdale/record/key.ts";
import { Malformed } from "@rochdale/record/malformed.ts";
import {
  noteSigner,
  noteVerifier,
  parseNote,
  signNote,
  verifyNote,
} from "@rochdale/record/note.ts";
import type { NoteSignature } from "@rochdale/record/note.ts";
import { publishedText, skip } from "./published-vectors.ts";

type Vectors = {
  readonly vectors: readonly { vkey: string; skey?: string; note: string; ok: boolean }[];
  readonly bad_vkeys: readonly string[];
};
const read = (): Vectors => JSON.parse(publishedText("note-vectors.json")) as Vectors;

test("every published note opens for its key, and signs again to the same bytes", { skip }, () => {
  const { vectors } = read();
  assert.equal(vectors.length, 3);
  for (const { vkey, skey, note, ok } of vectors) {
    assert.equal(ok, true);
    assert.equal(printVerifierKey(parseVerifierKey(vkey)), vkey);
    const opened = verifyNote(note, [noteVerifier(vkey)]);
    assert.ok(note.startsWith(`${opened.text}\n— `));
    if (skey === undefined) continue;
    assert.equal(printSignerKey(parseSignerKey(skey)), skey);
    assert.equal(noteSigner(skey).verifierKey, vkey);
    assert.equal(signNote(opened.text, [noteSigner(skey)]), note);
  }
});

test("the published bad keys are refused", { skip }, () => {
  const { bad_vkeys } = read();
  assert.equal(bad_vkeys.length, 2);
  for (const vkey of bad_vkeys) assert.throws(() => parseVerifierKey(vkey), Malformed);
});

test("the example of the standard holds too", { skip }, () => {
  const standard = publishedText("c2sp/signed-note.md");
  const [vkey] = /example\.com\/foo\+\S+/.exec(standard) as RegExpExecArray;
  const note = /This is an example message[^`]+/.exec(standard)?.[0] as string;
  assert.equal(verifyNote(note, [noteVerifier(vkey)]).text, "This is an example message.\n");
});

test("the malformed notes of Go's test are refused", { skip }, () => {
  const { vkey, note } = read().vectors[1] as Vectors["vectors"][number];
  const at = note.lastIndexOf("\n\n") + 2;
  const [text, line] = [note.slice(0, at - 1), note.slice(at)];
  const verifiers = [noteVerifier(vkey)];
  assert.ok(verifyNote(`${text}\n${line}`, verifiers));
  for (const bad of [
    text, // no signature block
    `${text}${line}`, // no signature block
    note.slice(0, -1), // missing final newline
    `\u0001${note}`, // control character
    `${text}\n— two words x08go/ZJkuBS9UG/SffcvIAQxVBtiFup\n${line}`, // key name with a space
    `${text}\n— a+b x08go/ZJkuBS9UG/SffcvIAQxVBtiFup\n${line}`, // key name with a plus
    `${note}extra line\n`, // extra line after signatures
    `${text}\n—  x08go/ZJkuBS9UG/SffcvIAQxVBtiFup\n${line}`, // empty key name
    `${text}\n— a AAAA\n${line}`, // signature shorter than a key id
  ])
    assert.throws(() => verifyNote(bad, verifiers), Malformed, bad);
  const invalid = Uint8Array.from([0xff, ...utf8(note)]);
  assert.throws(() => verifyNote(invalid, verifiers), Malformed); // invalid UTF-8
});

test("the checkpoints that C2SP shows as examples are read", { skip }, () => {
  const standards = ["tlog-checkpoint", "tlog-cosignature", "tlog-witness"];
  for (const standard of standards) {
    const text = publishedText(`c2sp/${standard}.md`).replaceAll(/^ {4}/gm, "");
    const note = /example\.com\/behind-the-sofa\n(?:.+\n)+\n(?:— .+\n)+/.exec(text)?.[0] ?? "";
    const { size, origin } = peekCheckpoint(note);
    assert.deepEqual([origin, size], ["example.com/behind-the-sofa", 20_852_163], standard);
    if (standard !== "tlog-cosignature") continue;
    const [, cosignature] = parseNote(note).signatures;
    assert.equal(cosignatureTime(cosignature as NoteSignature), 1_679_315_147);
  }
});
