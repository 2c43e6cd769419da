/** A shuffle as archives hold it: the ciphertexts in a new order, and the proof for each question. */

import type { Element, Group } from "./group.ts";
import { readScalar } from "./group.ts";
import { canonicalJson, fieldsOf, listOf } from "./json.ts";
import type { Ciphertext } from "./proof.ts";
import { readCiphertext, writeCiphertext } from "./proof.ts";

/** The proof of one question's shuffle (specification 2.0, 4.17): names as CHVote 1.3.2 has them. */
export type ShuffleProof = {
  /** t: commitments to randomness. `chain` are the t-hats, one for each ciphertext. */
  readonly commitments: {
    readonly t1: Element;
    readonly t2: Element;
    readonly t3: Element;
    readonly t41: Element;
    readonly t42: Element;
    readonly chain: readonly Element[];
  };
  /** s: responses. `chain` are the s-hats, `permuted` the s-primes. */
  readonly responses: {
    readonly s1: bigint;
    readonly s2: bigint;
    readonly s3: bigint;
    readonly s4: bigint;
    readonly chain: readonly bigint[];
    readonly permuted: readonly bigint[];
  };
  /** c: the commitment to the permutation. */
  readonly permutation: readonly Element[];
  /** c-hat: the chain of commitments to the challenges in their new order. */
  readonly chain: readonly Element[];
};

/** For each ranked question its ciphertexts, shuffled, and the proof. */
export type Shuffle = {
  readonly ciphertexts: readonly (readonly Ciphertext[])[];
  readonly proofs: readonly ShuffleProof[];
};

/** The shuffle's canonical text. */
export function shuffleText(group: Group, { ciphertexts, proofs }: Shuffle): string {
  return JSON.stringify({
    ciphertexts: ciphertexts.map((list) => list.map((one) => writeCiphertext(group, one))),
    proofs: proofs.map((proof) => {
      const { t1, t2, t3, t41, t42, chain } = proof.commitments;
      const { s1, s2, s3, s4, chain: hats, permuted } = proof.responses;
      const write = (element: Element): string => group.write(element);
      return [
        [write(t1), write(t2), write(t3), [write(t41), write(t42)], chain.map(write)],
        [String(s1), String(s2), String(s3), String(s4), hats.map(String), permuted.map(String)],
        proof.permutation.map(write),
        proof.chain.map(write),
      ];
    }),
  });
}

/**
 * The shuffle in a text, if the text is the one canonical way to write a shuffle of lists of these
 * lengths: every number canonical and in range. Membership and the proof are not yet checked.
 */
export function readShuffle(
  group: Group,
  text: string,
  lengths: readonly number[],
): Shuffle | null {
  const fields = fieldsOf(canonicalJson(text)?.value, ["ciphertexts", "proofs"]);
  const lists = listOf(fields?.["ciphertexts"]);
  const values = listOf(fields?.["proofs"]);
  if (lists?.length !== lengths.length || values?.length !== lengths.length) return null;
  const ciphertexts: (readonly Ciphertext[])[] = [];
  const proofs: ShuffleProof[] = [];
  for (const [at, length] of lengths.entries()) {
    const list = allOf(lists[at], length, (one) =>
      readCiphertext(group, fieldsOf(one, ["alpha", "beta"])),
    );
    const proof = readShuffleProof(group, values[at], length);
    if (list === null || proof === null) return null;
    ciphertexts.push(list);
    proofs.push(proof);
  }
  return { ciphertexts, proofs };
}

/** A list of exactly so many values, each read; null if one cannot be. */
function allOf<T>(
  value: unknown,
  length: number,
  readOne: (one: unknown) => T | null,
): readonly T[] | null {
  const list = listOf(value);
  if (list?.length !== length) return null;
  const all: T[] = [];
  for (const one of list) {
    const value = readOne(one);
    if (value === null) return null;
    all.push(value);
  }
  return all;
}

function readShuffleProof(group: Group, value: unknown, length: number): ShuffleProof | null {
  const element = (one: unknown): Element | null => group.read(one);
  const scalar = (one: unknown): bigint | null => readScalar(group, one);
  const parts = listOf(value);
  if (parts?.length !== 4) return null;
  const [t, s] = [listOf(parts[0]), listOf(parts[1])];
  if (t?.length !== 5 || s?.length !== 6) return null;
  const first = allOf(t.slice(0, 3), 3, element);
  const pair = allOf(t[3], 2, element);
  const hats = allOf(t[4], length, element);
  const four = allOf(s.slice(0, 4), 4, scalar);
  const chain = allOf(s[4], length, scalar);
  const permuted = allOf(s[5], length, scalar);
  const permutation = allOf(parts[2], length, element);
  const links = allOf(parts[3], length, element);
  if (first === null || pair === null || hats === null || permutation === null) return null;
  if (four === null || chain === null || permuted === null || links === null) return null;
  const [t1, t2, t3] = first as [Element, Element, Element];
  const [t41, t42] = pair as [Element, Element];
  const [s1, s2, s3, s4] = four as [bigint, bigint, bigint, bigint];
  return {
    commitments: { t1, t2, t3, t41, t42, chain: hats },
    responses: { s1, s2, s3, s4, chain, permuted },
    permutation,
    chain: links,
  };
}
