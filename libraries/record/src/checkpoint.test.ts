import assert from "node:assert/strict";
import { test } from "node:test";
import * as checkpoints from "./checkpoint.ts";
import { printSignerKey, signerKeyOf } from "./key.ts";
import { Malformed } from "./malformed.ts";
import { emptyRoot } from "./merkle.ts";
import { noteSigner, noteVerifier } from "./note.ts";

const seed = new Uint8Array(32).fill(4);
const signer = noteSigner(printSignerKey(signerKeyOf({ name: "example.org/log", type: 1, seed })));
const example =
  "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

test("tlog-checkpoint: the example of the standard is read and printed", () => {
  const checkpoint = checkpoints.parseCheckpointText(example);
  assert.equal(checkpoint.origin, "example.com/behind-the-sofa");
  assert.equal(checkpoint.size, 20_852_163);
  assert.equal(checkpoints.printCheckpoint(checkpoint), example);
  const extended = { ...checkpoint, extensions: ["one", "two"] };
  const text = checkpoints.printCheckpoint(extended);
  assert.deepEqual(checkpoints.parseCheckpointText(text), extended);
});

test("a signed checkpoint opens for its log's key only", () => {
  const checkpoint = { origin: "example.org/log", size: 0, root: emptyRoot(), extensions: [] };
  const note = checkpoints.signCheckpoint(checkpoint, [signer]);
  const opened = checkpoints.openCheckpoint(note, [noteVerifier(signer.verifierKey)]);
  assert.equal(opened.size, 0);
  assert.equal(opened.text, checkpoints.printCheckpoint(checkpoint));
  assert.deepEqual(checkpoints.peekCheckpoint(note), checkpoint);
  assert.throws(
    () =>
      checkpoints.openCheckpoint(note.replace("\n0\n", "\n1\n"), [
        noteVerifier(signer.verifierKey),
      ]),
    Malformed,
  );
});

test("every departure from the standard is refused", () => {
  const root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  for (const bad of [
    "",
    "\n",
    "a\n1\n",
    `\n1\n${root}\n`,
    `a\n01\n${root}\n`,
    `a\n-1\n${root}\n`,
    `a\n1.0\n${root}\n`,
    `a\n\n${root}\n`,
    `a\n9007199254740993\n${root}\n`,
    `a\n1\n${root}`,
    `a\n1\n${root}\n\n`,
    `a\n1\n${root}\n\nx\n`,
    `a\n1\nAAAA\n`,
    `a\n1\n${root.replace("=", "")}\n`,
    `a\n 1\n${root}\n`,
  ])
    assert.throws(() => checkpoints.parseCheckpointText(bad), Malformed, JSON.stringify(bad));
  const checkpoint = { origin: "a", size: 1, root: emptyRoot(), extensions: [] };
  for (const bad of [
    { origin: "a\nb" },
    { size: 1.5 },
    { root: new Uint8Array(31) },
    { extensions: [""] },
  ])
    assert.throws(() => checkpoints.printCheckpoint({ ...checkpoint, ...bad }), Malformed);
});
