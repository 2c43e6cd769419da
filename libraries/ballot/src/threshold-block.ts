/** The published half of a threshold key, and whether it holds together (specification 2.0, 4.6.7). */

import type { Element, Group } from "./group.ts";
import { fieldsOf, listOf } from "./json.ts";
import { knowledgeHolds, prefixes, readProof } from "./proof.ts";
import type { ProofText } from "./proof.ts";
import type { CertifiedKeys, SignedMessage } from "./threshold-keys.ts";
import {
  messageIsSigned,
  readCertifiedKeys,
  readFields,
  readProofText,
  readSignedMessage,
} from "./threshold-keys.ts";

/** What is wrong, and in whose part: members are counted from 1, as archives count trustees. */
export type Complaint = {
  readonly member: number | null;
  readonly because: string;
  /** True where the reference tool would let it pass. */
  readonly strictOnly: boolean;
};

/** A member's public share of the key, with the proof that its secret half is known. */
export type VerificationKey = {
  readonly pok: ProofText;
  readonly public_key: string;
  readonly name?: string;
};

/** The block as archives write it after the word "Pedersen". */
export type PedersenBlock = {
  readonly threshold: number;
  readonly certs: readonly SignedMessage[];
  readonly coefexps: readonly SignedMessage[];
  readonly verification_keys: readonly VerificationKey[];
};

/** What a sound block says: its part of the election's key, and each member's share of it. */
export type ThresholdKey = {
  readonly threshold: number;
  readonly key: Element;
  readonly memberKeys: readonly Element[];
};

export const complaint = (member: number | null, because: string): Complaint => ({
  member,
  because,
  strictOnly: false,
});
const strictly = (member: number | null, because: string): Complaint => ({
  ...complaint(member, because),
  strictOnly: true,
});

/** A certificate's keys, and what is wrong with it. */
export function checkCertificate(
  group: Group,
  signed: SignedMessage,
  member: number,
): { keys: CertifiedKeys | null; complaints: readonly Complaint[] } {
  const keys = readCertifiedKeys(group, signed.message);
  if (keys === null) {
    return { keys, complaints: [complaint(member, "the certificate's message has no two keys")] };
  }
  const complaints: Complaint[] = [];
  if (!messageIsSigned(group, keys.verification, signed)) {
    complaints.push(complaint(member, "the certificate is not signed with its own key"));
  }
  if (!isProper(group, keys.verification) || !isProper(group, keys.encryption)) {
    complaints.push(strictly(member, "a key of the certificate lies outside the group"));
  }
  return { keys, complaints };
}

const isProper = (group: Group, element: Element): boolean =>
  group.isElement(element) && !group.equals(element, group.identity);

/** The elements of a member's signed coefficients, and what is wrong with them. */
export function checkCoefficients(
  group: Group,
  given: { signed: SignedMessage; by: CertifiedKeys; member: number; threshold: number },
): { elements: readonly Element[] | null; complaints: readonly Complaint[] } {
  const { signed, member } = given;
  const texts = listOf(readFields(signed.message, ["coefexps"])?.["coefexps"]) ?? [];
  const elements = texts.map((text) => group.read(text)).filter((element) => element !== null);
  const wrong = (because: string) => ({
    elements: null,
    complaints: [complaint(member, because)],
  });
  if (elements.length !== texts.length) return wrong("a coefficient is not a number of the group");
  if (elements.length !== given.threshold) {
    return wrong(
      `there are ${texts.length} coefficients where the threshold is ${given.threshold}`,
    );
  }
  const complaints: Complaint[] = [];
  if (!messageIsSigned(group, given.by.verification, signed)) {
    complaints.push(complaint(member, "the coefficients are not signed by this member"));
  }
  if (!elements.every((element) => group.isElement(element))) {
    complaints.push(strictly(member, "a coefficient lies outside the group"));
  }
  return { elements, complaints };
}

/** The public key of a member's share: the product over k of combined[k]^(member^k). */
export function memberKeyFrom(group: Group, combined: readonly Element[], member: number): Element {
  return combined.reduceRight(
    (result, element) => group.multiply(group.publicPower(result, BigInt(member)), element),
    group.identity,
  );
}

/** The coefficients of the sum of all members' polynomials, in the exponent. */
export function combinedCoefficients(
  group: Group,
  coefficients: readonly (readonly Element[])[],
): readonly Element[] {
  const first = coefficients[0] ?? [];
  return first.map((_, at) =>
    coefficients.reduce(
      (product, of) => group.multiply(product, of[at] ?? group.identity),
      group.identity,
    ),
  );
}

/** What is wrong with a member's public share, given what it must be. */
export function checkVerificationKey(
  group: Group,
  given: { key: VerificationKey; expected: Element; member: number },
): readonly Complaint[] {
  const { key, member } = given;
  const element = group.read(key.public_key);
  if (element === null || !group.isElement(element)) {
    return [complaint(member, "the verification key lies outside the group")];
  }
  if (!group.equals(element, given.expected)) {
    return [complaint(member, "the verification key is not the one that the coefficients give")];
  }
  const proof = readProof(group, key.pok);
  const prefix = prefixes.key(group, key.public_key);
  return proof !== null && knowledgeHolds(group, { of: element, prefix, proof })
    ? []
    : [complaint(member, "the proof of knowing the verification key's secret does not hold")];
}

/** No honest ceremony has more members; a hostile archive could keep a verifier busy with them. */
const membersMost = 100;

/** The block in a value of JSON if it has the form of one, else null. */
export function readPedersen(value: unknown): PedersenBlock | null {
  const fields = fieldsOf(value, ["threshold", "certs", "coefexps", "verification_keys"]);
  const threshold = fields?.["threshold"];
  if (typeof threshold !== "number" || !Number.isInteger(threshold) || threshold < 1) return null;
  const certs = allOf(fields?.["certs"], readSignedMessage);
  const coefexps = allOf(fields?.["coefexps"], readSignedMessage);
  const keys = allOf(fields?.["verification_keys"], readVerificationKey);
  if (certs === null || coefexps === null || keys === null) return null;
  const alike = certs.length === coefexps.length && certs.length === keys.length;
  if (!alike || certs.length === 0 || certs.length > membersMost) return null;
  if (threshold > membersMost) return null;
  return { threshold, certs, coefexps, verification_keys: keys };
}

function allOf<T>(value: unknown, readOne: (one: unknown) => T | null): readonly T[] | null {
  const all = listOf(value)?.map(readOne) ?? [null];
  const whole = all.filter((one) => one !== null);
  return whole.length === all.length ? whole : null;
}

/** A member's public share in a value of JSON, or null. A name beside it is kept. */
export function readVerificationKey(value: unknown): VerificationKey | null {
  const fields = fieldsOf(value, ["pok", "public_key", "name?"]);
  const pok = readProofText(fields?.["pok"]);
  const key = fields?.["public_key"];
  const name = fields?.["name"];
  if (typeof key !== "string" || pok === null) return null;
  return typeof name === "string" ? { pok, public_key: key, name } : { pok, public_key: key };
}

/**
 * The key that a block makes, or everything that is wrong with it. `key` is null only where the
 * block is so broken that it makes none; complaints may stand beside a key.
 */
export function checkPedersen(
  group: Group,
  block: PedersenBlock,
): { key: ThresholdKey | null; complaints: readonly Complaint[] } {
  const { threshold } = block;
  const complaints: Complaint[] = [];
  const coefficients: (readonly Element[])[] = [];
  if (threshold > block.certs.length) {
    complaints.push(strictly(null, "the threshold is more than there are members"));
  }
  for (const [at, signed] of block.certs.entries()) {
    const certificate = checkCertificate(group, signed, at + 1);
    complaints.push(...certificate.complaints);
    const dealt = block.coefexps[at];
    if (certificate.keys === null || dealt === undefined) continue;
    const part = { signed: dealt, by: certificate.keys, member: at + 1, threshold };
    const { elements, complaints: more } = checkCoefficients(group, part);
    complaints.push(...more);
    if (elements !== null) coefficients.push(elements);
  }
  complaints.push(...repeated(block.certs));
  if (coefficients.length !== block.certs.length) return { key: null, complaints };
  const combined = combinedCoefficients(group, coefficients);
  const memberKeys = block.certs.map((_, at) => memberKeyFrom(group, combined, at + 1));
  for (const [at, key] of block.verification_keys.entries()) {
    const expected = memberKeys[at] ?? group.identity;
    complaints.push(...checkVerificationKey(group, { key, expected, member: at + 1 }));
  }
  const [key = group.identity] = combined;
  if ([key, combined.at(-1) ?? key].some((element) => group.equals(element, group.identity))) {
    complaints.push(strictly(null, "the members' parts cancel each other out"));
  }
  return { key: { threshold, key, memberKeys }, complaints };
}

/** Two members with one key would hold two shares in one hand. */
function repeated(certificates: readonly SignedMessage[]): readonly Complaint[] {
  const seen = new Set<unknown>();
  const complaints: Complaint[] = [];
  for (const [at, { message }] of certificates.entries()) {
    const keys = Object.values(readFields(message, ["verification", "encryption"]) ?? {});
    if (keys.some((key) => seen.has(key))) {
      complaints.push(strictly(at + 1, "a key of this certificate stands in an earlier one"));
    }
    for (const key of keys) seen.add(key);
  }
  return complaints;
}
