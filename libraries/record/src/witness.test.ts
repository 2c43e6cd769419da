import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { utf8 } from "./bytes.ts";
import { openCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { cosignatureTime, cosignatureVerifier } from "./cosignature.ts";
import { printSignerKey, printVerifierKey, signerKeyOf, verifierKeyOf } from "./key.ts";
import { consistencyProof } from "./merkle-proof.ts";
import { leafHash, readerOfLeaves, rootOf } from "./merkle.ts";
import { noteSigner, noteVerifier, parseSignatureLine, withSignatures } from "./note.ts";
import { considerCheckpoint, printSubmission } from "./witness.ts";
import type { Cosigned, WitnessAnswer } from "./witness.ts";

const origin = "example.org/log";
const keyOf = (name: string, type: number, fill: number) =>
  signerKeyOf({ name, type, seed: new Uint8Array(32).fill(fill) });
const log = noteSigner(printSignerKey(keyOf(origin, 1, 1)));
const stranger = noteSigner(printSignerKey(keyOf(origin, 1, 2)));
const key = keyOf("example.org/witness", 4, 3);
const logs = [{ origin, keys: [noteVerifier(log.verifierKey)] }];
const leaves = Array.from({ length: 20 }, (_, at) => leafHash(utf8(`entry ${at}`)));
const forked = leaves.with(2, leafHash(utf8("rewritten")));

/** A witness that remembers, as the program does. */
function witness() {
  const held = new Map<string, Cosigned>();
  const ask = (body: string, time = 1_795_000_000): WitnessAnswer => {
    const lastCosigned = (name: string) => held.get(name);
    const answer = considerCheckpoint({ body, logs, lastCosigned, key, time });
    assert.equal(answer.next !== undefined, answer.status === 200);
    if (answer.next !== undefined) held.set(answer.next.origin, answer.next);
    return answer;
  };
  return { ask, held };
}
const noteOf = (size: number, from = leaves, { signer = log, name = origin } = {}) =>
  signCheckpoint({ origin: name, size, root: rootOf(from.slice(0, size)), extensions: [] }, [
    signer,
  ]);
const proofOf = (from: number, to: number, all = leaves) =>
  from === 0 ? [] : consistencyProof(readerOfLeaves(all), { from, to });
const step = (oldSize: number, size: number, all = leaves) =>
  printSubmission({ oldSize, proof: proofOf(oldSize, size, all), note: noteOf(size, all) });

test("tlog-witness: a log that grows is cosigned at every step", () => {
  const { ask, held } = witness();
  for (const [from, to] of [
    [0, 3],
    [3, 3],
    [3, 8],
    [8, 20],
  ] as const) {
    const answer = ask(step(from, to));
    assert.equal(answer.status, 200, answer.body);
    assert.equal(cosignatureTime(parseSignatureLine(answer.body.trimEnd())), 1_795_000_000);
    const verifier = cosignatureVerifier(printVerifierKey(verifierKeyOf(key)));
    const opened = openCheckpoint(withSignatures(noteOf(to), answer.body), [verifier]);
    assert.equal(opened.size, to);
    const kept = openCheckpoint(held.get(origin)?.note ?? "", [...(logs[0]?.keys ?? []), verifier]);
    assert.deepEqual([kept.size, kept.verified.length, kept.unknown.length], [to, 2, 0]);
  }
});

test("tlog-witness: a rewind and a stale size are answered with 409 and the size held", () => {
  const { ask } = witness();
  assert.equal(ask(step(3, 5)).body, "0\n");
  ask(step(0, 8));
  for (const body of [step(3, 5), step(0, 5), step(0, 20), step(5, 8)]) {
    const { status, contentType, body: size } = ask(body);
    assert.deepEqual([status, contentType, size], [409, "text/x.tlog.size", "8\n"]);
  }
  assert.equal(ask(printSubmission({ oldSize: 8, proof: [], note: noteOf(5) })).status, 400);
});

test("tlog-witness: a fork is answered with 422, at the same size and later", () => {
  const { ask } = witness();
  ask(step(0, 8));
  assert.equal(ask(step(8, 8, forked)).status, 422);
  assert.equal(ask(step(8, 12, forked)).status, 422);
  const mixed = printSubmission({ oldSize: 8, proof: proofOf(8, 12), note: noteOf(12, forked) });
  assert.equal(ask(mixed).status, 422);
  assert.equal(ask(step(8, 12)).status, 200);
});

test("tlog-witness: a proof that does not belong, or is missing, is answered with 422", () => {
  const { ask } = witness();
  const needless = printSubmission({ oldSize: 0, proof: [leaves[0]!], note: noteOf(3) });
  assert.equal(ask(needless).status, 422);
  const wrongEmpty = signCheckpoint({ origin, size: 0, root: leaves[0]!, extensions: [] }, [log]);
  assert.equal(ask(printSubmission({ oldSize: 0, proof: [], note: wrongEmpty })).status, 422);
  assert.equal(ask(step(0, 0)).status, 200);
  assert.equal(
    ask(printSubmission({ oldSize: 0, proof: [leaves[0]!], note: noteOf(3) })).status,
    422,
  );
  assert.equal(ask(step(0, 3)).status, 200);
  assert.equal(ask(printSubmission({ oldSize: 3, proof: [], note: noteOf(5) })).status, 422);
  assert.equal(
    ask(printSubmission({ oldSize: 3, proof: [leaves[0]!], note: noteOf(3) })).status,
    422,
  );
});

test("tlog-witness: an unknown origin gets 404, an unknown key or a bad signature 403", () => {
  const { ask } = witness();
  const elsewhere = noteOf(3, leaves, { name: "example.org/other" });
  assert.equal(ask(printSubmission({ oldSize: 0, proof: [], note: elsewhere })).status, 404);
  const forged = noteOf(3, leaves, { signer: stranger });
  assert.equal(ask(printSubmission({ oldSize: 0, proof: [], note: forged })).status, 403);
  const changed = noteOf(3).replace("\n3\n", "\n4\n");
  assert.equal(ask(printSubmission({ oldSize: 0, proof: [], note: changed })).status, 403);
});

test("tlog-witness: a request out of shape is answered with 400", () => {
  const { ask } = witness();
  const good = step(0, 3);
  for (const bad of [
    "",
    "old 0",
    good.slice(1),
    good.replace("old 0", "old 00"),
    good.replace("old 0", "old -1"),
    good.replace("old 0\n", "old 0\nAAAA\n"),
    good.replace("old 0\n", "old 0\n!\n"),
    `${good}\n`,
    good.slice(0, -1),
    good.replace(
      "old 0\n",
      `old 0\n${"A".repeat(43)}=\n`.repeat(1) + `${"A".repeat(43)}=\n`.repeat(63),
    ),
    good.replace("old 0\n", "old 0"),
    "x".repeat(70_000),
  ])
    assert.equal(ask(bad).status, 400, JSON.stringify(bad.slice(0, 80)));
  const bytes = considerCheckpoint({
    body: Uint8Array.of(0xff),
    logs,
    lastCosigned: () => undefined,
    key,
    time: 1,
  });
  assert.equal(bytes.status, 400);
});

test("whatever a log asks for, what was cosigned is one log that only grew", () => {
  const size = fc.nat(20);
  const asked = fc.array(fc.tuple(size, size, fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(asked, (requests) => {
      const { ask, held } = witness();
      let first: readonly Uint8Array[] | undefined;
      let largest = 0;
      for (const [from, to, honest] of requests) {
        const all = honest ? leaves : forked;
        const [oldSize, size2] = [Math.min(from, to), Math.max(from, to)];
        if (ask(step(oldSize, size2, all)).status !== 200) continue;
        const now = held.get(origin)?.size ?? 0;
        assert.ok(now >= largest);
        largest = now;
        if (now > 2) first ??= all; // from the third entry on the two logs differ
        if (now > 2) assert.equal(first, all);
      }
    }),
    { numRuns: 30 },
  );
});
