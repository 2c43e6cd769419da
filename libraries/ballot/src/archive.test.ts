/** The archive byte for byte: written as the reference tool writes it, and no other byte accepted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { noSamples, sample } from "../../../tests/golden/ballot/samples.ts";
import {
  appendEvent,
  chainOf,
  joined,
  namingFields,
  newArchive,
  readArchive,
  sizeIn,
  textIn,
} from "./archive.ts";
import type { NewEvent } from "./archive.ts";

const events: readonly NewEvent[] = [
  { type: "Setup", election: '{"a":"ŷ"}', trustees: "[1]", credentials: "[2]" },
  { type: "Ballot", ballot: "b".repeat(512) },
  { type: "EndBallots" },
  { type: "EncryptedTally", tally: "[]", ballots: 1, weight: 2n ** 40n },
  { type: "PartialDecryption", owner: 2, payload: "{}" },
  { type: "Result", result: '{"result":[]}' },
];

function written(list: readonly NewEvent[]): Uint8Array {
  let { bytes, chain } = newArchive(1_795_295_363n);
  const pieces = [bytes];
  for (const event of list) {
    ({ bytes, chain } = appendEvent(chain, event));
    pieces.push(bytes);
  }
  return joined(pieces);
}
const whole = written(events);

test("an archive is read back, event by event, and can be continued where it ends", () => {
  const reading = readArchive(whole);
  assert.ok(reading.ok);
  const archive = reading.value;
  assert.equal(archive.timestamp, 1_795_295_363n);
  assert.deepEqual(
    archive.events.map(({ type, height }) => [type, height]),
    events.map(({ type }, height) => [type, height]),
  );
  const [setup, , , tally, share] = archive.events;
  assert.equal(textIn(archive, setup!.texts[0]!), '{"a":"ŷ"}');
  assert.deepEqual(sizeIn(archive, tally!), { ballots: 1n, weight: 2n ** 40n });
  assert.equal(namingFields(archive, share!)?.["owner"], 2);
  assert.equal(archive.events.at(-1)?.end, whole.length);
  const half = readArchive(written(events.slice(0, 2)));
  assert.ok(half.ok);
  const rest = joined([half.value.bytes, appendEvent(chainOf(half.value), events[2]!).bytes]);
  assert.deepEqual(rest, written(events.slice(0, 3)));
});

test(
  "the reference tool's archive, written again event by event, is the same file",
  { skip: noSamples },
  () => {
    for (const path of ["h-single3/xZkr5RBiWXxuiM.bel", "nh-stv/4Uzon17yRLqcH8.bel"]) {
      const bytes = sample(path);
      const reading = readArchive(bytes);
      assert.ok(reading.ok);
      const archive = reading.value;
      let { bytes: piece, chain } = newArchive(archive.timestamp);
      const pieces = [piece];
      for (const event of archive.events) {
        const texts = event.texts.map((entry) => textIn(archive, entry) ?? "");
        const size = sizeIn(archive, event);
        const owner = namingFields(archive, event)?.["owner"];
        const [first = "", second = "", third = ""] = texts;
        ({ bytes: piece, chain } = appendEvent(chain, {
          ...{ type: event.type, election: first, trustees: second, credentials: third },
          ...{ ballot: first, tally: first, payload: first, result: first, owner },
          ...{ ballots: Number(size?.ballots), weight: size?.weight },
        } as NewEvent));
        pieces.push(piece);
      }
      assert.deepEqual(Buffer.from(joined(pieces)).equals(bytes), true, path);
    }
  },
);

test("no byte can be changed, and none cut off but whole events", () => {
  for (let at = 0; at < whole.length; at += 1) {
    const broken = whole.slice();
    broken[at] = (broken[at] ?? 0) ^ 1;
    assert.ok(!readArchive(broken).ok, `byte ${at}`);
  }
  const ends = new Set(events.map((_, count) => written(events.slice(0, count + 1)).length));
  for (let length = 0; length < whole.length; length += 128) {
    assert.equal(readArchive(whole.slice(0, length)).ok, ends.has(length), `${length} bytes`);
  }
});

test("nothing may follow: no zeros, no text without an event, no event out of its chain", () => {
  const opening = newArchive(1_795_295_363n);
  const ballot = appendEvent(opening.chain, events[1]!).bytes;
  const because = (bytes: Uint8Array): string => {
    const reading = readArchive(bytes);
    return reading.ok ? "" : `${reading.problems[0]?.check}: ${reading.problems[0]?.because}`;
  };
  assert.match(because(joined([whole, new Uint8Array(1024)])), /zeros follow/);
  assert.match(because(joined([whole, ballot])), /^chain: it does not follow/);
  assert.match(because(joined([whole, ballot.slice(0, 1024)])), /without an event/);
  assert.match(because(opening.bytes), /no event/);
  const many = joined([opening.bytes, ...Array.from({ length: 5 }, () => ballot.slice(0, 1024))]);
  assert.match(because(many), /more texts/);
  assert.match(because(new Uint8Array(5000)), /no such archive/);
});

test("an event at the right height under another parent does not follow", () => {
  const opening = newArchive(1n);
  const first = appendEvent(opening.chain, events[0]!);
  for (const head of ["0".repeat(64), null]) {
    const second = appendEvent({ ...first.chain, head }, { type: "EndBallots" });
    const reading = readArchive(joined([opening.bytes, first.bytes, second.bytes]));
    assert.ok(!reading.ok && reading.problems[0]?.check === "chain");
  }
  const right = appendEvent(first.chain, { type: "EndBallots" });
  assert.ok(readArchive(joined([opening.bytes, first.bytes, right.bytes])).ok);
});

test("a header that promises terabytes is refused at once", () => {
  const broken = whole.slice();
  broken.set(new TextEncoder().encode("77777777777"), 1024 + 124);
  const reading = readArchive(broken);
  assert.ok(!reading.ok && /longer than any honest/.test(reading.problems[0]?.because ?? ""));
});

test("bytes that are no UTF-8 give no text", () => {
  assert.equal(textIn({ bytes: Uint8Array.of(0xff) }, { hash: "", from: 0, to: 1 }), null);
});
