/** Shares of the decryption: both proofs hold for the honest, and only the strong one stops the forger. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance } from "../../../tests/golden/ballot/samples.ts";
import {
  faultsInShare,
  faultsInStrongProofs,
  partialDecryption,
  readProofGrid,
  readShare,
} from "./decryption.ts";
import type { Element } from "./group.ts";
import { groupNamed } from "./groups.ts";
import { hashToScalar } from "./hash.ts";
import { encryptNumber } from "./proof.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;
const random = chance("decryption");
const secret = 5_555_555n;
const key = group.power(group.base, secret);
const y = group.tableFor(key);
const tally = [
  [1n, 2n].map((number) => encryptNumber(group, y, { number, secret: number + 100n })),
  [encryptNumber(group, y, { number: 9n, secret: 77n })],
];
const fingerprint = "phi";
const of = { fingerprint, key, tally };
const made = partialDecryption(group, { secret, fingerprint, tally, random });
const share = readShare(group, made.payload, tally)!;

test("an honest share decrypts, and both its proofs hold", () => {
  assert.deepEqual(faultsInShare(group, of, share), []);
  const strong = readProofGrid(group, made.strong, tally)!;
  assert.deepEqual(faultsInStrongProofs(group, of, { share, strong }), []);
  const { beta } = tally[1]![0]!;
  const plain = group.multiply(beta, group.invert(share.factors[1]![0]!));
  assert.ok(group.equals(plain, group.power(group.base, 9n)));
});

test("another key, election, tally or factor is seen by both", () => {
  const strong = readProofGrid(group, made.strong, tally)!;
  const wrongs = [
    { ...of, key: group.base },
    { ...of, fingerprint: "other" },
    { ...of, tally: [tally[0]!.toReversed(), tally[1]!] },
  ];
  for (const wrong of wrongs) {
    assert.notDeepEqual(faultsInShare(group, wrong, share), []);
    assert.notDeepEqual(faultsInStrongProofs(group, wrong, { share, strong }), []);
  }
  const factors = [share.factors[0]!, [group.base]];
  assert.equal(faultsInShare(group, of, { ...share, factors }).length, 1);
  const outside = [share.factors[0]!, [group.read("5")!]];
  assert.match(faultsInShare(group, of, { ...share, factors: outside })[0] ?? "", /outside/);
});

test("a share has the tally's own shape and canonical numbers", () => {
  assert.equal(readShare(group, made.payload.replace('[["', '[["0'), tally), null);
  assert.equal(readShare(group, made.payload, tally.slice(1)), null);
  assert.equal(readShare(group, `${made.payload} `, tally), null);
  assert.equal(readProofGrid(group, made.strong.slice(1), tally), null);
});

test("a factor chosen after its challenge passes the released proof, and not the strong one", () => {
  const { alpha } = tally[1]![0]!;
  const { lie } = forgedAfter(alpha, `decrypt|${fingerprint}|${group.write(key)}|`);
  assert.deepEqual(faultsInShare(group, of, lie), []);
  const strong = readProofGrid(group, made.strong, tally)!;
  assert.equal(faultsInStrongProofs(group, of, { share: lie, strong }).length, 1);
});

test("nor can the forger fit the strong proof to a factor that its digest would leave out", () => {
  const { alpha } = tally[1]![0]!;
  const opening = `rochdale-decrypt-1|${fingerprint}|${group.write(key)}|`;
  for (const prefix of [opening, `${opening}${group.write(alpha)}|`]) {
    const { lie, proof } = forgedAfter(alpha, prefix);
    const honest = readProofGrid(group, made.strong, tally)!;
    const strong = [honest[0]!, [proof]];
    assert.equal(faultsInStrongProofs(group, of, { share: lie, strong }).length, 1);
  }
});

/** A false factor for the last ciphertext, with a proof under a prefix that does not name the factor. */
function forgedAfter(alpha: Element, prefix: string) {
  // Commit first, with a factor D slipped into B; the challenge is then known; F absorbs D^(1/c).
  const w = 424_242n;
  const slipped = group.power(group.base, 3n);
  const b = group.multiply(group.power(alpha, w), slipped);
  const a = group.write(group.basePower(w));
  const challenge = hashToScalar(group, `${prefix}${a},${group.write(b)}`);
  const inverse = powerModulo(challenge, group.q - 2n, group.q);
  const forged = group.multiply(group.power(alpha, secret), group.power(slipped, inverse));
  const response = (((w - secret * challenge) % group.q) + group.q) % group.q;
  const proof = { challenge, response };
  const lie = {
    factors: [share.factors[0]!, [forged]],
    proofs: [share.proofs[0]!, [proof]],
  };
  return { lie, proof };
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
