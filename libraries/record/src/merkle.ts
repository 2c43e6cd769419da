/**
 * The Merkle tree of a log (RFC 6962, section 2.1): hashes of entries, the root, and how a log
 * grows.
 */
import { sha256 as portableSha256 } from "./hashing.ts";
import type { Sha256 } from "./hashing.ts";
import { insist } from "./malformed.ts";

/**
 * Reads the hash of the full subtree at (level, index): the entries from `index * 2 ** level` up
 * to, but not including, `(index + 1) * 2 ** level`. Level 0 holds the leaf hashes.
 */
export type HashReader = (level: number, index: number) => Uint8Array;

/**
 * The right edge of a tree: the hashes of its full subtrees, largest first. Grows a log in O(log
 * n).
 */
export type Frontier = { readonly size: number; readonly hashes: readonly Uint8Array[] };

/** The tree without entries. */
export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** Where bytes stand while they are hashed; a new array for each hash costs more than the hash. */
const scratch = new Uint8Array(65_536);
const node = scratch.subarray(0, 65);

/** The hash of an entry: SHA-256(0x00 || entry). */
export function leafHash(entry: Uint8Array, sha256: Sha256 = portableSha256): Uint8Array {
  const length = entry.length + 1;
  const prefixed = length > scratch.length ? new Uint8Array(length) : scratch.subarray(0, length);
  prefixed[0] = 0;
  prefixed.set(entry, 1);
  return sha256(prefixed);
}

/** The hash of two subtrees side by side: SHA-256(0x01 || left || right). */
export function nodeHash(
  left: Uint8Array,
  right: Uint8Array,
  sha256: Sha256 = portableSha256,
): Uint8Array {
  insist(left.length === 32 && right.length === 32, "a hash has 32 bytes");
  node[0] = 1;
  node.set(left, 1);
  node.set(right, 33);
  return sha256(node);
}

/** The root of a tree without entries: SHA-256 of nothing. */
export function emptyRoot(sha256: Sha256 = portableSha256): Uint8Array {
  return sha256(new Uint8Array(0));
}

/** The tree with one entry more. The frontier given is left as it was. */
export function appendLeaf(
  frontier: Frontier,
  leaf: Uint8Array,
  sha256: Sha256 = portableSha256,
): Frontier {
  insist(leaf.length === 32, "a leaf hash has 32 bytes");
  const hashes = [...frontier.hashes];
  let hash = leaf;
  for (let size = frontier.size; size % 2 === 1; size = (size - 1) / 2)
    hash = nodeHash(hashes.pop() as Uint8Array, hash, sha256);
  return { size: frontier.size + 1, hashes: [...hashes, hash] };
}

/** The root of the tree whose right edge this is. */
export function rootOfFrontier(frontier: Frontier, sha256: Sha256 = portableSha256): Uint8Array {
  return (
    frontier.hashes.reduceRight<Uint8Array | undefined>(
      (right, left) => (right === undefined ? left : nodeHash(left, right, sha256)),
      undefined,
    ) ?? emptyRoot(sha256)
  );
}

/** The root of the tree over these leaf hashes. */
export function rootOf(leaves: readonly Uint8Array[], sha256: Sha256 = portableSha256): Uint8Array {
  if (leaves.length === 0) return emptyRoot(sha256);
  let row: readonly Uint8Array[] = leaves;
  while (row.length > 1) row = rowAbove(row, sha256);
  return row[0] as Uint8Array;
}

/**
 * RFC 6962's split at the largest power of two equals pairing from the left, an odd last one kept.
 */
function rowAbove(row: readonly Uint8Array[], sha256: Sha256): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < row.length; at += 2) {
    const [left, right] = [row[at] as Uint8Array, row[at + 1]];
    above.push(right === undefined ? left : nodeHash(left, right, sha256));
  }
  return above;
}

/**
 * Reads every full subtree over these leaf hashes, keeping what it has computed. Throws Malformed
 * for a subtree that is not full.
 */
export function readerOfLeaves(
  leaves: readonly Uint8Array[],
  sha256: Sha256 = portableSha256,
): HashReader {
  const rows: Uint8Array[][] = [];
  const read = (level: number, index: number): Uint8Array => {
    insist((index + 1) * 2 ** level <= leaves.length, `no full subtree at ${level}, ${index}`);
    if (level === 0) return leaves[index] as Uint8Array;
    const row = (rows[level] ??= []);
    return (row[index] ??= nodeHash(
      read(level - 1, index * 2),
      read(level - 1, index * 2 + 1),
      sha256,
    ));
  };
  return read;
}

/** The largest power of two smaller than n (n >= 2): where RFC 6962 splits a tree. */
export function splitOf(n: number): number {
  let split = 1;
  while (split * 2 < n) split *= 2;
  return split;
}

/**
 * The hash of the entries from `start` up to, but not including, `end`, where `start` is a multiple
 * of the least power of two that is at least their number.
 */
export function rangeHash(
  read: HashReader,
  { start, end }: { readonly start: number; readonly end: number },
  sha256: Sha256 = portableSha256,
): Uint8Array {
  const count = end - start;
  insist(count >= 0, "a range ends before it starts");
  if (count === 0) return emptyRoot(sha256);
  const level = Math.log2(count);
  if (Number.isInteger(level) && start % count === 0) return read(level, start / count);
  const middle = start + splitOf(count);
  return nodeHash(
    rangeHash(read, { start, end: middle }, sha256),
    rangeHash(read, { start: middle, end }, sha256),
    sha256,
  );
}
