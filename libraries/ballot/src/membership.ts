/** Whether many elements all lie in the group, for much less than asking each. */

import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Element, Group } from "./group.ts";
import { bucketWidth } from "./powers.ts";

/** Fewer than so many are asked one by one: the fixed work below would cost more. */
const FEW = 500;

/*
 * Products of random subsets. An element outside the group spoils each product with a chance of one
 * half at least, whatever the others are: of the two products that differ in it alone, one at most
 * is inside. 128 subsets, so a chance of 2^-128 to be missed. The subsets come from a digest of all the
 * elements, so the same elements always get the same answer, and who chooses the elements cannot
 * choose the subsets but by trying.
 */

/** The first place, from 0, of an element outside the group; null if all lie in it. */
export function outsider(group: Group, elements: readonly Element[]): number | null {
  if (elements.length >= FEW && subsetsInside(group, elements)) return null;
  const at = elements.findIndex((element) => !group.isElement(element));
  return at < 0 ? null : at;
}

function subsetsInside(group: Group, elements: readonly Element[]): boolean {
  const seed = sha256(utf8ToBytes(elements.map((element) => group.write(element)).join(",")));
  const draws = new Uint8Array(elements.length * drawBytes);
  for (let at = 0; at < elements.length; at += 1) draws.set(drawOf(seed, at), at * drawBytes);
  return subsetProducts(group, elements, draws).every((product) => group.isElement(product));
}

/** For each element so many bytes are drawn: a bit for each of 128 subsets. */
export const drawBytes = 16;

/**
 * The products of 128 subsets. An element belongs to the subsets whose bits are set in its `draws`,
 * the first byte's highest bit first.
 */
export function subsetProducts(
  group: Group,
  elements: readonly Element[],
  draws: Uint8Array,
): readonly Element[] {
  const width = bucketWidth(elements.length, subsets);
  return Array.from({ length: Math.ceil(subsets / width) }, (_, window) => {
    const from = window * width;
    const own = Math.min(width, subsets - from);
    const buckets: Element[] = Array.from({ length: 2 ** own }, () => group.identity);
    for (const [at, element] of elements.entries()) {
      const which = bitsIn(draws, 8 * drawBytes * at + from, own);
      if (which !== 0) buckets[which] = group.multiply(buckets[which]!, element);
    }
    return foldedDown(group, buckets, own);
  }).flat();
}
const subsets = 8 * drawBytes;

/** For each bit, the highest first, the product of the buckets whose number has it. Spends the buckets. */
function foldedDown(group: Group, buckets: Element[], width: number): readonly Element[] {
  const products: Element[] = [];
  for (let bit = 2 ** (width - 1); bit >= 1; bit /= 2) {
    // Buckets with this bit are one subset; then the bit is forgotten by folding them down.
    let product = buckets[bit]!;
    for (let low = 1; low < bit; low += 1) {
      product = group.multiply(product, buckets[low + bit]!);
      buckets[low] = group.multiply(buckets[low]!, buckets[low + bit]!);
    }
    products.push(product);
  }
  return products;
}

/** So many bits of the bytes, at most 16, as a number. */
function bitsIn(bytes: Uint8Array, from: number, width: number): number {
  const at = from >> 3;
  const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return (three >> (24 - width - (from & 7))) & (2 ** width - 1);
}

/** 16 bytes from the seed and the place. */
function drawOf(seed: Uint8Array, at: number): Uint8Array {
  const input = new Uint8Array(36);
  input.set(seed);
  new DataView(input.buffer).setUint32(32, at);
  return sha256(input).subarray(0, drawBytes);
}
