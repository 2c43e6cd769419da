/** Each kind of defect that verifiers are known to miss, made anew on elections of our own and rejected. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewEvent } from "@rochdale/ballot/archive.ts";
import { readArchive, textIn } from "@rochdale/ballot/archive.ts";
import { castBallot } from "@rochdale/ballot/cast.ts";
import { credentialSecret } from "@rochdale/ballot/credential.ts";
import { readElection } from "@rochdale/ballot/election.ts";
import { base64Hash } from "@rochdale/ballot/hash.ts";
import { encryptMarks } from "@rochdale/ballot/homomorphic.ts";
import type { Check } from "@rochdale/ballot/problem.ts";
import { prefixes, proveKnowledge, writeProof } from "@rochdale/ballot/proof.ts";
import type { Verdict } from "@rochdale/ballot/verify.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { rechained } from "./rechained.ts";
import { chance, heldElection } from "./samples.ts";

const fast = fastPowers;
const sums = heldElection("sums");
const ranked = heldElection("ranked");

type Change = (events: readonly NewEvent[]) => readonly NewEvent[];
const verdictOn = (archive: Uint8Array, change: Change): Verdict =>
  verifyArchive(rechained(archive, change), { fast });
function rejects(verdict: Verdict, check: Check): void {
  assert.ok(!verdict.strict);
  assert.ok(
    verdict.problems.some((problem) => problem.check === check),
    `${check} is not among ${verdict.problems.map((problem) => problem.check).join()}`,
  );
}
/** Changes one event's text, by its place. */
const retold =
  (at: number, change: (text: string) => string): Change =>
  (events) =>
    events.with(at, changedEvent(events[at]!, change));
function changedEvent(event: NewEvent, change: (text: string) => string): NewEvent {
  if (event.type === "Ballot") return { ...event, ballot: change(event.ballot) };
  if (event.type === "EncryptedTally") return { ...event, tally: change(event.tally) };
  if (event.type === "Result") return { ...event, result: change(event.result) };
  if (event.type === "Shuffle" || event.type === "PartialDecryption") {
    return { ...event, payload: change(event.payload) };
  }
  throw new Error(`${event.type} has no one text`);
}

const ballots = (events: readonly NewEvent[]) => events.filter(({ type }) => type === "Ballot");
const others = (events: readonly NewEvent[]) => events.filter(({ type }) => type !== "Ballot");
const late = castBallot({
  ...{ election: sums.texts.election, credential: sums.credentials[3]! },
  ...{ answers: [[1, 0], "blank"], random: chance("late") },
}).ballot;

test("a late ballot that erases all earlier ones (2.0 and 3.0 accept it)", () => {
  const verdict = verdictOn(sums.archive, (events) => {
    const at = events.findIndex(({ type }) => type === "EndBallots");
    return events.toSpliced(at + 1, 0, { type: "Ballot", ballot: late });
  });
  rejects(verdict, "order");
});

test("every ballot removed (3.0 accepts it), and some of them", () => {
  rejects(verdictOn(sums.archive, others), "tally");
  rejects(
    verdictOn(sums.archive, (events) => events.toSpliced(2, 1)),
    "tally",
  );
});

test("the same ballot twice, and an old one played again after a revote", () => {
  const again: Change = (events) => events.toSpliced(5, 0, events[1]!);
  rejects(verdictOn(sums.archive, again), "ballotRepeated");
  const twice: Change = (events) => events.toSpliced(1, 0, events[1]!);
  const verdict = verdictOn(sums.archive, twice);
  assert.deepEqual(
    verdict.problems.map(({ check }) => check),
    ["ballotRepeated"],
  );
  assert.ok(verdict.compatible);
});

test("a blank vote's proof left out: the released check lets it in, and the tally then fails", () => {
  const reading = readElection(sums.texts.election, fast);
  assert.ok(reading.ok);
  const { group, key, fingerprint, given } = reading.value.election;
  const secret = credentialSecret(sums.credentials[3]!, given.uuid, group);
  const credential = group.write(group.basePower(secret));
  const context = { group, y: group.tableFor(key), bound: `${fingerprint}|${credential}` };
  const random = chance("no blank");
  // The dishonest voter answers as if the second question took no blank vote.
  const answers = given.questions.map((question, at) => {
    assert.ok(question.kind === "homomorphic");
    const marks = at === 0 ? [1, 0] : [1, 0, 0];
    return encryptMarks(context, { ...question, blank: false }, { marks, random });
  });
  const unsigned = { election_uuid: given.uuid, election_hash: fingerprint, credential, answers };
  const hash = base64Hash(JSON.stringify(unsigned));
  const prefix = prefixes.ballot(hash);
  const proof = writeProof(proveKnowledge(group, { secret, prefix, random }));
  const ballot = JSON.stringify({ ...unsigned, signature: { hash, proof } });
  const verdict = verdictOn(sums.archive, (events) =>
    events.toSpliced(1, 0, { type: "Ballot", ballot }),
  );
  rejects(verdict, "ballotBlank");
  rejects(verdict, "tallyPossible");
  assert.ok(!verdict.compatible);
});

test("a published tally, its count or its weight that is another", () => {
  const tally =
    (part: { ballots?: number; weight?: bigint; tally?: string }): Change =>
    (events) =>
      events.map((event) => (event.type === "EncryptedTally" ? { ...event, ...part } : event));
  for (const part of [
    { ballots: 4 },
    { weight: 3n },
    { tally: "[]" },
    { ballots: 2, weight: 2n },
  ]) {
    const verdict = verdictOn(sums.archive, tally(part));
    rejects(verdict, "tally");
    assert.ok(verdict.compatible);
  }
});

test("events dropped, doubled or moved", () => {
  const types = (archive: Uint8Array, change: (types: NewEvent[]) => NewEvent[]) =>
    verdictOn(archive, (events) => change([...events]));
  const without = (name: string) => (events: NewEvent[]) =>
    events.filter(({ type }) => type !== name);
  for (const name of ["EndBallots", "EncryptedTally"]) {
    rejects(types(sums.archive, without(name)), "order");
  }
  for (const name of ["EndShuffles", "Shuffle"])
    rejects(types(ranked.archive, without(name)), "order");
  const doubled = (name: string) => (events: NewEvent[]) =>
    events.flatMap((event) => (event.type === name ? [event, event] : [event]));
  for (const name of ["Setup", "EndBallots", "EncryptedTally", "Result"]) {
    rejects(types(sums.archive, doubled(name)), "order");
  }
  rejects(types(sums.archive, doubled("PartialDecryption")), "shareForm");
  rejects(
    types(sums.archive, (events) => [...ballots(events), ...others(events)]),
    "order",
  );
});

test("a share too few, another's share, a share under another name", () => {
  const shares =
    (change: (owner: number) => number | null): Change =>
    (events) =>
      events.flatMap((event) => {
        if (event.type !== "PartialDecryption") return [event];
        const owner = change(event.owner);
        return owner === null ? [] : [{ ...event, owner }];
      });
  for (const absent of [1, 2, 3]) {
    rejects(
      verdictOn(
        sums.archive,
        shares((owner) => (owner === absent ? null : owner)),
      ),
      "share",
    );
  }
  rejects(
    verdictOn(
      sums.archive,
      shares((owner) => (owner === 2 ? 4 : owner)),
    ),
    "share",
  );
  rejects(
    verdictOn(
      sums.archive,
      shares((owner) => (owner === 2 ? 9 : owner)),
    ),
    "share",
  );
});

test("a shuffle whose outputs are swapped, repeated, or left as they were", () => {
  const reading = readArchive(ranked.archive);
  assert.ok(reading.ok);
  const archive = reading.value;
  const at = archive.events.findIndex(({ type }) => type === "Shuffle");
  type Shuffle = { ciphertexts: unknown[][]; proofs: unknown[] };
  const reshuffled = (change: (shuffle: Shuffle) => void) =>
    retold(at, (text) => {
      const shuffle = JSON.parse(text) as Shuffle;
      change(shuffle);
      return JSON.stringify(shuffle);
    });
  for (const change of [
    (shuffle: Shuffle) => void shuffle.ciphertexts[0]!.reverse(),
    (shuffle: Shuffle) => void (shuffle.ciphertexts[0]![1] = shuffle.ciphertexts[0]![0]),
    (shuffle: Shuffle) => void shuffle.ciphertexts[0]!.pop(),
    (shuffle: Shuffle) => void shuffle.proofs.pop(),
    (shuffle: Shuffle) => {
      const tally = textIn(archive, archive.events[at - 1]!.texts[0]!)!;
      shuffle.ciphertexts = JSON.parse(tally) as unknown[][];
    },
  ]) {
    rejects(verdictOn(ranked.archive, reshuffled(change)), "shuffle");
  }
});

test("a result that is another", () => {
  for (const [archive, from, to] of [
    [sums.archive, "[2,2]", "[3,1]"],
    [ranked.archive, "255", "254"],
  ] as const) {
    const verdict = verdictOn(archive, (events) =>
      retold(events.length - 1, (text) => text.replace(from, to))(events),
    );
    rejects(verdict, "result");
  }
});

test("set-ups: a credential struck off, added twice, a key-holder's key exchanged, a question changed", () => {
  const setup =
    (
      change: (texts: { election: string; trustees: string; credentials: string }) => object,
    ): Change =>
    (events) =>
      events.map((event) => (event.type === "Setup" ? { ...event, ...change(event) } : event));
  const list = (text: string) => JSON.parse(text) as string[];
  const credentials = (change: (all: string[]) => string[]) =>
    setup(({ credentials: text }) => ({ credentials: JSON.stringify(change(list(text))) }));
  const used = JSON.parse(late) as { credential: string };
  const unused = (line: string) => line.startsWith(used.credential);
  const struck = credentials((all) => all.filter((line) => unused(line)));
  rejects(verdictOn(sums.archive, struck), "ballotCredential");
  rejects(
    verdictOn(
      sums.archive,
      credentials((all) => [...all, all[0]!]),
    ),
    "credentials",
  );
  rejects(
    verdictOn(
      sums.archive,
      credentials((all) => [...all, "5"]),
    ),
    "credentials",
  );
  const exchanged = setup(({ trustees }) => ({
    trustees: JSON.stringify((JSON.parse(trustees) as unknown[]).slice(1)),
  }));
  rejects(verdictOn(sums.archive, exchanged), "trustees");
  const asked = setup(({ election }) => ({ election: election.replace("mutual", "company") }));
  rejects(verdictOn(sums.archive, asked), "ballotText");
});
