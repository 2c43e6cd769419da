/** Many ballots' proofs checked at once, where somebody has told what their commitments are. */
import type { Claim } from "./claim.ts";
import { digestHolds } from "./claim.ts";
import type { Element, Group, Random } from "./group.ts";
import { drawBytes, subsetProducts } from "./membership.ts";

/** A ballot's claims with commitments whose digests are right, and its elements and credential. */
export type Hinted = {
  readonly claims: readonly Claim[];
  /** As many as the claims have equations, in their order. */
  readonly commitments: readonly Element[];
  /** All of the ballot's ciphertexts, and its credential: whatever its claims' equations rest on. */
  readonly elements: readonly Element[];
};

/**
 * The commitments in a hint, if there is one for each equation, each is the canonical text of a number
 * of the group's range, and each claim's digest is right with them; null otherwise.
 */
export function hintedCommitments(
  group: Group,
  claims: readonly Claim[],
  hint: string,
): readonly Element[] | null {
  const texts = hint.split(",");
  let at = 0;
  for (const claim of claims) {
    const own = texts.slice(at, (at += claim.equations.length));
    if (!digestHolds(group, claim, own)) return null;
  }
  const elements = at === texts.length ? texts.map((text) => group.read(text)) : [null];
  return elements.includes(null) ? null : (elements as Element[]);
}

/**
 * Whether everything that was told lies in the group and every equation of every claim is right. True
 * wrongly with a chance of 2^-127 at most, whoever made ballots and hints (the library's README says why);
 * false says nothing about any one ballot.
 */
export function holdTogether(
  { group, key }: { readonly group: Group; readonly key: Element },
  hinted: readonly Hinted[],
  random: Random,
): boolean {
  const commitments = hinted.flatMap((one) => one.commitments);
  const weights = drawn(random, commitments.length);
  const gathered = subsetProducts(group, commitments, weights);
  const elements = [key, ...hinted.flatMap((one) => one.elements)];
  const others = subsetProducts(group, elements, drawn(random, elements.length));
  const inside = gathered.every((one, at) => group.isElement(group.multiply(one, others[at]!)));
  if (!inside) return false;
  // The subsets are the weights' bits, the highest first: so this is each commitment to its weight.
  const left = gathered.reduce((product, one) =>
    group.multiply(group.multiply(product, product), one),
  );
  return group.equals(left, weighed({ group, key }, hinted, weights));
}

/** What the commitments must be, each to its weight, all multiplied. */
function weighed(
  { group, key }: { readonly group: Group; readonly key: Element },
  hinted: readonly Hinted[],
  weights: Uint8Array,
): Element {
  const { q } = group;
  const exponents = new Map<Element, bigint>();
  const sums = { base: 0n, key: 0n };
  let at = 0;
  for (const { equations } of hinted.flatMap(({ claims }) => claims)) {
    for (const { generator, challenge, response, parts, less } of equations) {
      const weight = weightAt(weights, at++);
      const ofParts = weight * challenge;
      sums[generator] += weight * response;
      sums.base -= ofParts * BigInt(less);
      for (const part of parts) exponents.set(part, (exponents.get(part) ?? 0n) + ofParts);
    }
  }
  const powers = [...exponents.values()].map((exponent) => exponent % q);
  const base = ((sums.base % q) + q) % q;
  return group.multiply(
    group.multiply(group.publicPower(group.base, base), group.publicPower(key, sums.key % q)),
    group.productOfPowers([...exponents.keys()], powers),
  );
}

/** The draw at a place as a number of 128 bits. */
function weightAt(draws: Uint8Array, at: number): bigint {
  const view = new DataView(draws.buffer, draws.byteOffset + at * drawBytes, drawBytes);
  return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
}

/** Draws for so many elements; in pieces, since Web Cryptography gives 64 KiB at most. */
function drawn(random: Random, count: number): Uint8Array {
  const piece = 2048;
  const draws = new Uint8Array(count * drawBytes);
  for (let from = 0; from < count; from += piece) {
    draws.set(random(Math.min(piece, count - from) * drawBytes), from * drawBytes);
  }
  return draws;
}
