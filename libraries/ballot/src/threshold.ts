/** The ceremony in which key-holders make one key, in three short visits each (specification 2.0, 4.6). */

/*
 * Visit 1: a seed is made, kept on paper, and a certificate posted (`newMember`).
 * Visit 2: when all certificates are posted, each deals a share to everybody (`dealShares`).
 * Visit 3: when all have dealt, each checks what was dealt to him and posts his key (`takeShares`).
 * Letters are posted publicly, sealed. Nothing but the seed need be kept: each visit reads the seed
 * and what was posted. A visit that was broken off is made again; its last post stands.
 * At the end (`memberDecryption`) the same seed and the same posts give the member's share.
 */

import { partialDecryption } from "./decryption.ts";
import type { Share } from "./decryption.ts";
import type { Element, Group, Random } from "./group.ts";
import { readNumber, scalarAtRandom } from "./group.ts";
import { prefixes, proveKnowledge, writeProof } from "./proof.ts";
import type { EncryptedTally } from "./tally.ts";
import type { Complaint, PedersenBlock, ThresholdKey } from "./threshold-block.ts";
import {
  checkPedersen,
  checkVerificationKey,
  combinedCoefficients,
  complaint,
  memberKeyFrom,
} from "./threshold-block.ts";
import type { CertifiedKeys } from "./threshold-keys.ts";
import {
  certifiedKeysText,
  keysOfSeed,
  newSeed,
  publicKeysOf,
  readFields,
  signMessage,
} from "./threshold-keys.ts";
import { openLetter, sealLetter } from "./threshold-letter.ts";
import type { Ceremony, Posted, Visit } from "./threshold-posts.ts";
import {
  failed,
  memberOfSeed,
  publicHalf,
  readCertificates,
  readDeals,
} from "./threshold-posts.ts";

/** Visit 1: a seed of 22 characters (a fresh one, unless one is given) and the certificate to post. */
export function newMember(
  group: Group,
  given: { random: Random; seed?: string },
): { readonly seed: string; readonly certificate: string } {
  const seed = given.seed ?? newSeed(given.random);
  const keys = keysOfSeed(group, seed);
  const message = certifiedKeysText(group, publicKeysOf(group, keys));
  const signed = signMessage(group, { key: keys.signing, message, random: given.random });
  return { seed, certificate: JSON.stringify(signed) };
}

const notAMember = complaint(null, "no certificate was made with this seed");

/** Visit 2: the message to post, with a sealed share for every member. Any `threshold` members will be
 * needed, and enough, to decrypt. Throws unless the threshold is between 1 and their number. */
export function dealShares(
  group: Group,
  given: Ceremony & { seed: string; random: Random },
): Visit<{ member: number; message: string }> {
  const { threshold, seed, random } = given;
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > given.certificates.length) {
    throw new RangeError("a threshold lies between 1 and the number of members");
  }
  const certificates = readCertificates(group, given.certificates);
  if (!certificates.ok) return certificates;
  const member = memberOfSeed(group, seed, certificates.keys);
  if (member === null) return failed([notAMember]);
  const keys = keysOfSeed(group, seed);
  const own = certificates.keys[member - 1]!;
  const polynomial = Array.from({ length: threshold }, () => scalarAtRandom(group, random));
  const sealed = (to: CertifiedKeys, content: object): string => {
    const message = JSON.stringify(content);
    return sealLetter(group, { from: keys.signing, to: to.encryption, message, random });
  };
  const coefexps = polynomial.map((scalar) => group.write(group.basePower(scalar)));
  const message = JSON.stringify({
    polynomial: sealed(own, { polynomial: polynomial.map(String) }),
    secrets: certificates.keys.map((to, at) =>
      sealed(to, { secret: valueAt(group, polynomial, at + 1).toString() }),
    ),
    coefexps: signMessage(group, {
      key: keys.signing,
      message: JSON.stringify({ coefexps }),
      random,
    }),
  });
  return { ok: true, member, message };
}

/** The polynomial with these coefficients, lowest first, at a member's number. */
function valueAt(group: Group, polynomial: readonly bigint[], member: number): bigint {
  return polynomial.reduceRight((sum, scalar) => (sum * BigInt(member) + scalar) % group.q, 0n);
}

/** A member's secret share of the key, from the seed and what all have posted; or whose part is wrong. */
export function memberSecret(
  group: Group,
  given: Posted & { seed: string },
): Visit<{ member: number; secret: bigint; publicKey: Element }> {
  const certificates = readCertificates(group, given.certificates);
  if (!certificates.ok) return certificates;
  const member = memberOfSeed(group, given.seed, certificates.keys);
  if (member === null) return failed([notAMember]);
  const deals = readDeals(group, given, certificates.keys);
  if (!deals.ok) return deals;
  const { opening } = keysOfSeed(group, given.seed);
  const complaints: Complaint[] = [];
  let secret = 0n;
  for (const [at, { elements }] of deals.deals.entries()) {
    const by = certificates.keys[at]!.verification;
    const letter = deals.letters[at]![member - 1]!;
    const opened = openLetter(group, { with: opening, by, letter });
    if (!opened.ok) {
      complaints.push(complaint(at + 1, opened.because));
      continue;
    }
    const share = readShare(group, opened.message);
    const expected = memberKeyFrom(group, elements, member);
    if (share === null || !group.equals(group.basePower(share), expected)) {
      complaints.push(complaint(at + 1, "the share in the letter is not the one promised"));
    }
    secret = (secret + (share ?? 0n)) % group.q;
  }
  if (complaints.length > 0) return failed(complaints);
  return { ok: true, member, secret, publicKey: group.basePower(secret) };
}

/** The share in an opened letter. The reference tool leaves its sum unreduced, so a little above q. */
function readShare(group: Group, message: string): bigint | null {
  const share = readNumber(readFields(message, ["secret"])?.["secret"], group.q << 16n);
  return share === null ? null : share % group.q;
}

/** Visit 3: checks every share dealt to this member and gives the key to post (its public half with a
 * proof, its secret half sealed to the member's own seed); or complaints that name whose share is wrong. */
export function takeShares(
  group: Group,
  given: Posted & { seed: string; random: Random },
): Visit<{ member: number; key: string }> {
  const own = memberSecret(group, given);
  if (!own.ok) return own;
  const { member, secret, publicKey } = own;
  const { random } = given;
  const keys = keysOfSeed(group, given.seed);
  const text = group.write(publicKey);
  const pok = proveKnowledge(group, { secret, prefix: prefixes.key(group, text), random });
  const letter = sealLetter(group, {
    from: keys.signing,
    to: publicKeysOf(group, keys).encryption,
    message: JSON.stringify({ decryption_key: secret.toString() }),
    random,
  });
  const public_key = { pok: writeProof(pok), public_key: text };
  return { ok: true, member, key: JSON.stringify({ private_key: letter, public_key }) };
}

/** The block that is published (what stands after "Pedersen" in the list of trustees) and the key that
 * it makes, once every member has posted a key; or what is wrong, by the same check that auditors run. */
export function pedersenText(
  group: Group,
  given: Posted & { keys: readonly string[] },
): Visit<{ text: string; key: ThresholdKey }> {
  const certificates = readCertificates(group, given.certificates);
  if (!certificates.ok) return certificates;
  const deals = readDeals(group, given, certificates.keys);
  if (!deals.ok) return deals;
  const keys = given.keys.map(publicHalf);
  const missing = certificates.keys.flatMap((_, at) =>
    keys[at] ? [] : [complaint(at + 1, "there is no verification key in what was posted")],
  );
  if (missing.length > 0) return failed(missing);
  const block: PedersenBlock = {
    threshold: given.threshold,
    certs: certificates.signed,
    coefexps: deals.deals.map(({ signed }) => signed),
    verification_keys: keys.filter((key) => key !== null),
  };
  const { key, complaints } = checkPedersen(group, block);
  return key === null || complaints.length > 0
    ? failed(complaints)
    : { ok: true, text: JSON.stringify(block), key };
}

/** What is wrong with a key that a member posted at visit 3; a server runs this on arrival. */
export function checkMemberKey(
  group: Group,
  given: Posted & { member: number; key: string },
): readonly Complaint[] {
  const { member } = given;
  const certificates = readCertificates(group, given.certificates);
  if (!certificates.ok) return certificates.complaints;
  const deals = readDeals(group, given, certificates.keys);
  if (!deals.ok) return deals.complaints;
  const key = publicHalf(given.key);
  if (key === null) return [complaint(member, "there is no verification key in what was posted")];
  const combined = combinedCoefficients(
    group,
    deals.deals.map(({ elements }) => elements),
  );
  const expected = memberKeyFrom(group, combined, member);
  return checkVerificationKey(group, { key, expected, member });
}

/** A member's share of the decryption with both proofs, from the seed and what was posted in the
 * ceremony. The tally is the one to decrypt: for ranked questions, as the last shuffle left it. */
export function memberDecryption(
  group: Group,
  given: Posted & {
    seed: string;
    fingerprint: string;
    tally: EncryptedTally;
    random: Random;
  },
): Visit<{ member: number; share: Share }> {
  const own = memberSecret(group, given);
  if (!own.ok) return own;
  const { fingerprint, tally, random } = given;
  const share = partialDecryption(group, { secret: own.secret, fingerprint, tally, random });
  return { ok: true, member: own.member, share };
}
