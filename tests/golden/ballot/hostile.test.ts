/** Hostile archives get a clear refusal, within bounded time and memory. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { appendEvent, joined, newArchive } from "@rochdale/ballot/archive.ts";
import type { NewEvent } from "@rochdale/ballot/archive.ts";
import { signBallot } from "@rochdale/ballot/cast.ts";
import { credentialSecret } from "@rochdale/ballot/credential.ts";
import { readElection } from "@rochdale/ballot/election.ts";
import { base64Hash } from "@rochdale/ballot/hash.ts";
import { encryptMarks } from "@rochdale/ballot/homomorphic.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { rechained } from "./rechained.ts";
import { chance, heldElection } from "./samples.ts";

const held = heldElection("tiny");
const fast = fastPowers;

/** Rejected, within so many seconds of work, by these checks and no fault of ours. */
function refusedSoon(bytes: Uint8Array, what: string, strict?: string): void {
  const started = process.cpuUsage();
  const given = strict === undefined ? {} : { strict };
  const verdict = verifyArchive(bytes, { fast, ...given });
  const seconds = process.cpuUsage(started).user / 1_000_000;
  assert.ok(!verdict.strict, what);
  assert.ok(verdict.problems.length > 0 && verdict.problems.length < 1000, what);
  assert.ok(seconds < 20, `${what} took ${seconds} s`);
}

const replaced = (type: NewEvent["type"], change: object) =>
  rechained(held.archive, (events) =>
    events.map((event) => (event.type === type ? ({ ...event, ...change } as NewEvent) : event)),
  );

test("bytes that are no archive", () => {
  for (const [what, bytes] of Object.entries({
    nothing: new Uint8Array(),
    "one byte": new Uint8Array(1),
    zeros: new Uint8Array(1_000_000),
    noise: new Uint8Array(1_000_000).map((_, at) => (at * 7919) >> 3),
    "an opening alone": newArchive(1n).bytes,
    "half an opening": newArchive(1n).bytes.slice(0, 700),
  })) {
    refusedSoon(bytes, what);
  }
});

test("truncated anywhere", () => {
  for (let length = 1; length < held.archive.length; length += 7_919) {
    const cut = held.archive.slice(0, length);
    if (length % 512 !== 0) refusedSoon(cut, `${length} bytes`);
  }
});

test("a chain that turns back on itself", () => {
  const opening = newArchive(1n);
  const first = appendEvent(opening.chain, { type: "EndBallots" });
  refusedSoon(joined([opening.bytes, first.bytes, first.bytes]), "an event after itself");
  const second = appendEvent(first.chain, { type: "EndBallots" });
  const again = joined([opening.bytes, first.bytes, second.bytes, first.bytes, second.bytes]);
  refusedSoon(again, "a cycle of two");
});

test("numbers of a million digits, numbers not canonical, JSON without bottom or shape", () => {
  const million = "9".repeat(1_000_000);
  const deep = "[".repeat(1_000_000);
  for (const text of [
    million,
    `"${million}"`,
    deep,
    deep + "]".repeat(1_000_000),
    '{"a":'.repeat(100_000),
    "null",
    "",
    '"\\ud800"',
    `[[{"alpha":"${million}","beta":"1"}]]`,
    `{"decryption_factors":[["${million}"]],"decryption_proofs":[[{}]]}`,
    `{"result":[[${million}]]}`,
    `{"result":[["${million}"]]}`,
    `[${"0,".repeat(500_000)}0]`,
    '{"__proto__":{"result":[]}}',
  ]) {
    const what = text.slice(0, 30);
    refusedSoon(replaced("Ballot", { ballot: text }), `ballot ${what}`);
    refusedSoon(replaced("EncryptedTally", { tally: text }), `tally ${what}`);
    refusedSoon(replaced("PartialDecryption", { payload: text }), `share ${what}`);
    refusedSoon(replaced("Result", { result: text }), `result ${what}`);
    for (const field of ["election", "trustees", "credentials"]) {
      refusedSoon(replaced("Setup", { [field]: text }), `${field} ${what}`);
    }
    refusedSoon(held.archive, `side file ${what}`, text);
  }
});

test("sizes and owners beyond any number", () => {
  for (const part of [
    { ballots: 1e15 },
    { weight: 10n ** 39n },
    { ballots: -1 },
    { ballots: 0.5 },
  ]) {
    refusedSoon(
      replaced("EncryptedTally", part),
      JSON.stringify(part, (_, one: unknown) => String(one)),
    );
  }
  for (const owner of [0, -1, 1.5, 1e300, 5]) {
    refusedSoon(replaced("PartialDecryption", { owner }), `owner ${owner}`);
  }
});

test("an election that asks for a proof over more cases than there are atoms, and a ballot for it", () => {
  for (const [min, max] of [
    [0, Number.MAX_SAFE_INTEGER],
    [-Number.MAX_SAFE_INTEGER, 1],
    [-1, 0],
    [1, 0],
  ]) {
    const election = held.texts.election.replace('"min":1,"max":1', `"min":${min},"max":${max}`);
    const reading = readElection(election, fast);
    assert.ok(reading.ok);
    const { group, key, fingerprint, given } = reading.value.election;
    const secret = credentialSecret(held.credentials[0]!, given.uuid, group);
    const credential = group.write(group.basePower(secret));
    const context = { group, y: group.tableFor(key), bound: `${fingerprint}|${credential}` };
    const random = chance("atoms");
    const [asked] = given.questions;
    assert.ok(asked?.kind === "homomorphic");
    const honest = { ...asked, min: 1, max: 1 };
    const answers = [encryptMarks(context, honest, { marks: [1, 0], random })];
    const text = JSON.stringify({
      ...{ election_uuid: given.uuid, election_hash: fingerprint, credential, answers },
    });
    const sealed = { text, hash: base64Hash(text) };
    const { ballot } = signBallot({ group }, sealed, { secret, random });
    const bytes = rechained(held.archive, (events) =>
      events.map((event) =>
        event.type === "Setup"
          ? { ...event, election }
          : event.type === "Ballot"
            ? { ...event, ballot }
            : event,
      ),
    );
    refusedSoon(bytes, `${min} to ${max}`);
  }
});

test("a threshold of a thousand key-holders who are one", () => {
  const trustees = JSON.parse(heldElection("sums").texts.trustees) as [
    string,
    Record<string, unknown[]>,
  ][];
  const block = trustees[1]![1];
  const many = (list: unknown[]) => Array.from({ length: 200 }, () => list[0]);
  const crowd = {
    ...block,
    ...{ threshold: 200, certs: many(block["certs"]!), coefexps: many(block["coefexps"]!) },
    verification_keys: many(block["verification_keys"]!),
  };
  const text = JSON.stringify([trustees[0], ["Pedersen", crowd]]);
  refusedSoon(replaced("Setup", { trustees: text }), "a crowd of one");
});
