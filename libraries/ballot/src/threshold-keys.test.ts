/** Seeds and what is signed with them. The sample's seeds are checked in threshold-block.test.ts. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { groupNamed } from "./groups.ts";
import {
  certifiedKeysText,
  keysOfSeed,
  looksLikeSeed,
  messageIsSigned,
  newSeed,
  publicKeysOf,
  readCertifiedKeys,
  signMessage,
} from "./threshold-keys.ts";

const group = groupNamed("BELENIOS-2048")!;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

test("seeds are 22 characters without look-alikes, and no two alike", () => {
  const seeds = Array.from({ length: 50 }, () => newSeed(random));
  assert.equal(new Set(seeds).size, 50);
  assert.ok(seeds.every(looksLikeSeed));
  assert.ok(!seeds.join("").match(/[0OIl]/));
  for (const text of ["", "1".repeat(21), "1".repeat(23), `${"1".repeat(21)}0`]) {
    assert.ok(!looksLikeSeed(text), text);
  }
});

test("every character of a seed is as likely: bytes from 232 are thrown away", () => {
  assert.equal(
    newSeed((bytes) => new Uint8Array(bytes).fill(231)),
    "z".repeat(22),
  );
  let calls = 0;
  const seed = newSeed((bytes) => new Uint8Array(bytes).fill((calls += 1) === 1 ? 233 : 0));
  assert.equal(seed, "1".repeat(22));
});

test("a signature holds for its message and its key alone", () => {
  const seed = newSeed(random);
  const keys = keysOfSeed(group, seed);
  assert.deepEqual(keysOfSeed(group, seed), keys);
  assert.notEqual(keys.signing, keys.opening);
  const open = publicKeysOf(group, keys);
  const signed = signMessage(group, { key: keys.signing, message: "dealt", random });
  assert.ok(messageIsSigned(group, open.verification, signed));
  assert.ok(!messageIsSigned(group, open.encryption, signed));
  assert.ok(!messageIsSigned(group, open.verification, { ...signed, message: "dealt!" }));
});

test("certified keys are read back from their one text and no other", () => {
  const open = publicKeysOf(group, keysOfSeed(group, newSeed(random)));
  const text = certifiedKeysText(group, open);
  assert.deepEqual(readCertifiedKeys(group, text), open);
  for (const other of [`${text} `, text.replace(':"', ':"0'), "{}", "[", '{"verification":"2"}']) {
    assert.equal(readCertifiedKeys(group, other), null);
  }
});
