/** Zero-knowledge proofs: that an exponent is known, is the same twice, or fits one of several cases. */
import { claimHolds, knowledgeClaim } from "./claim.ts";
import type { Element, Group, Random } from "./group.ts";
import { readScalar, scalarAtRandom } from "./group.ts";
import { hashToScalar } from "./hash.ts";

/** Challenge and response; the commitments are worked out again by whoever checks. */
export type Proof = { readonly challenge: bigint; readonly response: bigint };
/** A proof as archives write it. */
export type ProofText = { readonly challenge: string; readonly response: string };
/** An ElGamal ciphertext. */
export type Ciphertext = { readonly alpha: Element; readonly beta: Element };
export type CiphertextText = { readonly alpha: string; readonly beta: string };
/** Powers of one base, from `tableFor`. */
export type Powers = (exponent: bigint) => Element;

export const writeProof = ({ challenge, response }: Proof): ProofText => ({
  challenge: challenge.toString(),
  response: response.toString(),
});

/** A proof whose two numbers are canonical and below q; null otherwise. Order of fields: JSON's business. */
export function readProof(group: Group, value: unknown): Proof | null {
  if (typeof value !== "object" || value === null) return null;
  const { challenge, response } = value as { challenge?: unknown; response?: unknown };
  const c = readScalar(group, challenge);
  const r = readScalar(group, response);
  return c === null || r === null ? null : { challenge: c, response: r };
}

export const writeCiphertext = (group: Group, { alpha, beta }: Ciphertext): CiphertextText => ({
  alpha: group.write(alpha),
  beta: group.write(beta),
});

/** Both halves canonical and in range; membership is checked by `ciphertextIsInGroup`. */
export function readCiphertext(group: Group, value: unknown): Ciphertext | null {
  if (typeof value !== "object" || value === null) return null;
  const texts = value as { alpha?: unknown; beta?: unknown };
  const alpha = group.read(texts.alpha);
  const beta = group.read(texts.beta);
  return alpha === null || beta === null ? null : { alpha, beta };
}

/** y^r * base^m with g^r: the plaintext m in the exponent. */
export function encryptNumber(
  group: Group,
  y: Powers,
  { number, secret }: { readonly number: bigint; readonly secret: bigint },
): Ciphertext {
  const beta = group.multiply(y(secret), group.basePower(number));
  return { alpha: group.basePower(secret), beta };
}

const modulo = (value: bigint, q: bigint): bigint => ((value % q) + q) % q;

/** Hash inputs that a proof of knowledge opens with; each ends where the commitment is written. */
export const prefixes = {
  /** That a key-holder knows the key to X. */
  key: (group: Group, key: string) => `pok|${group.name}|${key}|`,
  /** That who made the ballot knows its credential. */
  ballot: (hash: string) => `sig|${hash}|`,
  /** That who signs a message of the key ceremony knows the signing key. */
  message: (message: string) => `sigmsg|${message}|`,
  /** That who made a ranked answer knows its randomness. */
  rankedAnswer: (s0: string, parts: { y: string; alpha: string; beta: string }) =>
    `raweg|${s0}|${parts.y},${parts.alpha},${parts.beta}|`,
};

/** Schnorr's proof that `secret` is known for base^secret, bound to `prefix` (specification 2.0, 4.5). */
export function proveKnowledge(
  group: Group,
  { secret, prefix, random }: { secret: bigint; prefix: string; random: Random },
): Proof {
  const w = scalarAtRandom(group, random);
  const challenge = hashToScalar(group, prefix + group.write(group.basePower(w)));
  return { challenge, response: modulo(w - secret * challenge, group.q) };
}

/** Whether the proof shows that the logarithm of `of` is known under this prefix. */
export const knowledgeHolds = (
  group: Group,
  given: { readonly of: Element; readonly prefix: string; readonly proof: Proof },
): boolean => claimHolds(group, null, knowledgeClaim(given));

/** That log_g X = log_alpha F = secret; `prefix` says what is hashed before the two commitments. */
export function proveSameExponent(
  group: Group,
  given: { secret: bigint; alpha: Element; prefix: string; random: Random },
): Proof {
  const w = scalarAtRandom(group, given.random);
  const a = group.write(group.basePower(w));
  const b = group.write(group.power(given.alpha, w));
  const challenge = hashToScalar(group, `${given.prefix}${a},${b}`);
  return { challenge, response: modulo(w - given.secret * challenge, group.q) };
}

/** Whether log_g(key) = log_alpha(factor) is proved; `keyPower` gives powers of the key. */
export function sameExponentHolds(
  group: Group,
  given: {
    keyPower: Powers;
    alpha: Element;
    factor: Element;
    prefix: string;
    proof: Proof;
  },
): boolean {
  const { challenge, response } = given.proof;
  const a = group.multiply(group.basePower(response), given.keyPower(challenge));
  const b = group.multiply(
    group.publicPower(given.alpha, response),
    group.publicPower(given.factor, challenge),
  );
  const text = `${given.prefix}${group.write(a)},${group.write(b)}`;
  return hashToScalar(group, text) === challenge;
}

/**
 * That one of the cases is an encryption of nothing, (g^r, y^r), without telling which
 * (specification 2.0, 4.12 and 4.13). `at` is the true case and `secret` its r.
 */
export function proveOneOf(
  group: Group,
  given: {
    y: Powers;
    cases: readonly Ciphertext[];
    at: number;
    secret: bigint;
    prefix: string;
    random: Random;
  },
): readonly Proof[] {
  const w = scalarAtRandom(group, given.random);
  const proofs: Proof[] = [];
  const commitments: string[] = [];
  let others = 0n;
  for (const [at, { alpha, beta }] of given.cases.entries()) {
    if (at === given.at) {
      proofs.push({ challenge: 0n, response: 0n });
      commitments.push(`${group.write(group.basePower(w))},${group.write(given.y(w))}`);
      continue;
    }
    const challenge = scalarAtRandom(group, given.random);
    const response = scalarAtRandom(group, given.random);
    others += challenge;
    proofs.push({ challenge, response });
    const a = group.multiply(group.basePower(response), group.power(alpha, challenge));
    const b = group.multiply(given.y(response), group.power(beta, challenge));
    commitments.push(`${group.write(a)},${group.write(b)}`);
  }
  const hash = hashToScalar(group, `${given.prefix}${commitments.join(",")}`);
  const challenge = modulo(hash - others, group.q);
  proofs[given.at] = { challenge, response: modulo(w - given.secret * challenge, group.q) };
  return proofs;
}
