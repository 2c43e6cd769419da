/** What a server checks when a certificate or a deal is posted. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { groupNamed } from "./groups.ts";
import { dealShares, newMember } from "./threshold.ts";
import { memberOfSeed, publicHalf, readCertificates, readDeal } from "./threshold-posts.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const [first, second] = [newMember(group, { random }), newMember(group, { random })];
const certificates = [first.certificate, second.certificate];

const complaintsOf = (texts: readonly string[]) => {
  const read = readCertificates(group, texts);
  return read.ok ? [] : read.complaints.map(({ member }) => member);
};

test("sound certificates are read, in their order", () => {
  const read = readCertificates(group, certificates);
  assert.ok(read.ok);
  assert.equal(memberOfSeed(group, second.seed, read.keys), 2);
  assert.equal(memberOfSeed(group, newMember(group, { random }).seed, read.keys), null);
});

test("a certificate that is malformed, unsigned or repeated is named by its place", () => {
  const signed = JSON.parse(second.certificate) as { signature: object };
  const other = JSON.parse(first.certificate) as { signature: object };
  const unsigned = JSON.stringify({ ...signed, signature: other.signature });
  assert.deepEqual(complaintsOf(certificates), []);
  assert.deepEqual(complaintsOf([first.certificate, "{}"]), [2]);
  assert.deepEqual(complaintsOf([first.certificate, unsigned]), [2]);
  assert.deepEqual(complaintsOf([first.certificate, first.certificate]), [2]);
  const again = newMember(group, { random, seed: first.seed }).certificate;
  assert.deepEqual(complaintsOf([first.certificate, second.certificate, again]), [3]);
});

test("a deal is read where it is its member's and has a letter for each", () => {
  const read = readCertificates(group, certificates);
  const dealt = dealShares(group, { certificates, threshold: 2, seed: first.seed, random });
  assert.ok(read.ok && dealt.ok);
  const ceremony = { certificates, threshold: 2, message: dealt.message };
  assert.ok(readDeal(group, { ...ceremony, by: read.keys[0]!, member: 1 }).ok);
  assert.ok(!readDeal(group, { ...ceremony, by: read.keys[1]!, member: 2 }).ok);
  assert.ok(!readDeal(group, { ...ceremony, by: read.keys[0]!, member: 1, threshold: 1 }).ok);
  const three = [...certificates, second.certificate];
  assert.ok(
    !readDeal(group, { ...ceremony, by: read.keys[0]!, member: 1, certificates: three }).ok,
  );
  assert.ok(!readDeal(group, { ...ceremony, by: read.keys[0]!, member: 1, message: "[]" }).ok);
});

test("a key without its public half is none", () => {
  assert.equal(publicHalf("{}"), null);
  assert.equal(publicHalf('{"private_key":"x","public_key":{}}'), null);
});
