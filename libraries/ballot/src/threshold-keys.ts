/** A key-holder's seed, the keys that it gives, and messages signed by them (specification 2.0, 4.6.1). */

import type { Element, Group, Random } from "./group.ts";
import { hexHash } from "./hash.ts";
import { canonicalJson, fieldsOf } from "./json.ts";
import type { ProofText } from "./proof.ts";
import { knowledgeHolds, prefixes, proveKnowledge, readProof, writeProof } from "./proof.ts";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const SEED_LENGTH = 22;

/** A text and its author's signature, as certificates and coefficients are posted. */
export type SignedMessage = { readonly message: string; readonly signature: ProofText };

/** The two secret exponents of a seed: one signs, one opens letters. */
export type MemberKeys = { readonly signing: bigint; readonly opening: bigint };

/** What a certificate tells: the keys that check signatures and that seal letters. */
export type CertifiedKeys = { readonly verification: Element; readonly encryption: Element };

/** A fresh seed: 22 characters without look-alikes, 128 bits of chance. */
export function newSeed(random: Random): string {
  let seed = "";
  while (seed.length < SEED_LENGTH) {
    for (const byte of random(32)) {
      const fits = byte < 232 && seed.length < SEED_LENGTH;
      if (fits) seed += ALPHABET[byte % 58];
    }
  }
  return seed;
}

/** Whether a text could be a seed: its length and its characters. It has no check character. */
export function looksLikeSeed(text: string): boolean {
  return text.length === SEED_LENGTH && [...text].every((one) => ALPHABET.includes(one));
}

/** The keys of a seed, the same each time. */
export function keysOfSeed(group: Group, seed: string): MemberKeys {
  const exponent = (use: string): bigint => BigInt(`0x${hexHash(`${use}|${seed}`)}`) % group.q;
  return { signing: exponent("sk"), opening: exponent("dk") };
}

/** The public halves of a seed's keys. */
export function publicKeysOf(group: Group, keys: MemberKeys): CertifiedKeys {
  return {
    verification: group.basePower(keys.signing),
    encryption: group.basePower(keys.opening),
  };
}

/** The message with a signature by this key. */
export function signMessage(
  group: Group,
  given: { key: bigint; message: string; random: Random },
): SignedMessage {
  const { key: secret, message, random } = given;
  const proof = proveKnowledge(group, { secret, prefix: prefixes.message(message), random });
  return { message, signature: writeProof(proof) };
}

/** The signed message in a value of JSON if its form is right, else null. Nothing is verified yet. */
export function readSignedMessage(value: unknown): SignedMessage | null {
  const fields = fieldsOf(value, ["message", "signature"]);
  const message = fields?.["message"];
  const signature = readProofText(fields?.["signature"]);
  return typeof message === "string" && signature !== null ? { message, signature } : null;
}

/** The texts of a proof in a value of JSON, or null. */
export function readProofText(value: unknown): ProofText | null {
  const fields = fieldsOf(value, ["challenge", "response"]);
  const challenge = fields?.["challenge"];
  const response = fields?.["response"];
  if (typeof challenge !== "string" || typeof response !== "string") return null;
  return { challenge, response };
}

/** The value of a text in canonical JSON with exactly these fields, or null. */
export function readFields(
  text: string,
  names: readonly string[],
): { readonly [field: string]: unknown } | null {
  return fieldsOf(canonicalJson(text)?.value, names);
}

/** Whether the owner of the key signed the message. */
export function messageIsSigned(group: Group, by: Element, signed: SignedMessage): boolean {
  const proof = readProof(group, signed.signature);
  if (proof === null) return false;
  return knowledgeHolds(group, { of: by, prefix: prefixes.message(signed.message), proof });
}

/** The keys in a certificate's message; null where it is malformed. Membership is not yet checked. */
export function readCertifiedKeys(group: Group, message: string): CertifiedKeys | null {
  const fields = readFields(message, ["verification", "encryption"]);
  const first = group.read(fields?.["verification"]);
  const second = group.read(fields?.["encryption"]);
  if (first === null || second === null) return null;
  return { verification: first, encryption: second };
}

/** The text of a certificate's message. */
export function certifiedKeysText(group: Group, keys: CertifiedKeys): string {
  return JSON.stringify({
    verification: group.write(keys.verification),
    encryption: group.write(keys.encryption),
  });
}
