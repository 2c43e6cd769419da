/** Proofs hold when made honestly and fail when any part of them, or what they prove, is another. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance } from "../../../tests/golden/ballot/samples.ts";
import type { Proof } from "./proof.ts";
import { groupNamed } from "./groups.ts";
import {
  encryptNumber,
  knowledgeHolds,
  prefixes,
  proveKnowledge,
  proveSameExponent,
  readCiphertext,
  readProof,
  sameExponentHolds,
  writeCiphertext,
  writeProof,
} from "./proof.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;
const random = chance("proofs");
const { q } = group;
const secret = 123_456_789n;
const key = group.power(group.base, secret);

const altered = ({ challenge, response }: Proof): Proof[] => [
  { challenge: (challenge + 1n) % q, response },
  { challenge, response: (response + 1n) % q },
  { challenge: response, response: challenge },
];

test("knowledge of an exponent", () => {
  const prefix = prefixes.key(group, group.write(key));
  const proof = proveKnowledge(group, { secret, prefix, random });
  assert.ok(knowledgeHolds(group, { of: key, prefix, proof }));
  assert.ok(!knowledgeHolds(group, { of: group.base, prefix, proof }));
  assert.ok(!knowledgeHolds(group, { of: key, prefix: prefixes.ballot("x"), proof }));
  for (const other of altered(proof))
    assert.ok(!knowledgeHolds(group, { of: key, prefix, proof: other }));
});

test("one exponent for two bases", () => {
  const alpha = group.generator(1);
  const factor = group.power(alpha, secret);
  const prefix = "decrypt|";
  const proof = proveSameExponent(group, { secret, alpha, prefix, random });
  const keyPower = group.tableFor(key);
  const given = { keyPower, alpha, factor, prefix, proof };
  assert.ok(sameExponentHolds(group, given));
  assert.ok(!sameExponentHolds(group, { ...given, factor: alpha }));
  assert.ok(!sameExponentHolds(group, { ...given, prefix: "d|" }));
  for (const other of altered(proof))
    assert.ok(!sameExponentHolds(group, { ...given, proof: other }));
});

test("a ciphertext decrypts to its number, and is read as it was written", () => {
  const y = group.tableFor(key);
  const sealed = encryptNumber(group, y, { number: 7n, secret: 99n });
  const plain = group.multiply(sealed.beta, group.invert(group.power(sealed.alpha, secret)));
  assert.ok(group.equals(plain, group.power(group.base, 7n)));
  assert.deepEqual(readCiphertext(group, writeCiphertext(group, sealed)), sealed);
  assert.equal(readCiphertext(group, { alpha: "0", beta: "1" }), null);
  assert.equal(readCiphertext(group, null), null);
});

test("challenge and response are canonical and below q", () => {
  assert.deepEqual(readProof(group, writeProof({ challenge: 1n, response: q - 1n })), {
    challenge: 1n,
    response: q - 1n,
  });
  for (const wrong of [q.toString(), "-1", "01", 1, null]) {
    assert.equal(readProof(group, { challenge: wrong, response: "1" }), null);
    assert.equal(readProof(group, { challenge: "1", response: wrong }), null);
  }
});
