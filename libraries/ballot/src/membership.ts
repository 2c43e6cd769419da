/** Whether many elements all lie in the group, for much less than asking each. */

import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Element, Group } from "./group.ts";

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
  const draws = elements.map((_, at) => subsetsOf(seed, at));
  for (let byte = 0; byte < 16; byte += 1) {
    const buckets: Element[] = Array.from({ length: 256 }, () => group.identity);
    for (const [at, element] of elements.entries()) {
      const which = draws[at]![byte]!;
      buckets[which] = group.multiply(buckets[which]!, element);
    }
    for (let bit = 128; bit >= 1; bit /= 2) {
      // Buckets with this bit are one subset; then the bit is forgotten by folding them down.
      let product = group.identity;
      for (let low = 0; low < bit; low += 1) {
        product = group.multiply(product, buckets[low + bit]!);
        buckets[low] = group.multiply(buckets[low]!, buckets[low + bit]!);
      }
      if (!group.isElement(product)) return false;
    }
  }
  return true;
}

/** 16 bytes, a bit for each of 128 subsets: whether the element at this place belongs to it. */
function subsetsOf(seed: Uint8Array, at: number): Uint8Array {
  const input = new Uint8Array(36);
  input.set(seed);
  new DataView(input.buffer).setUint32(32, at);
  return sha256(input).subarray(0, 16);
}
