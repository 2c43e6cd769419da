/**
 * Proofs over the Merkle tree: an entry is in the record (inclusion), the record only grew
 * (consistency).
 */
import { sameBytes } from "./bytes.ts";
import { sha256 as portableSha256 } from "./hashing.ts";
import type { Sha256 } from "./hashing.ts";
import { insist } from "./malformed.ts";
import { nodeHash, rangeHash, splitOf } from "./merkle.ts";
import type { HashReader } from "./merkle.ts";

/** The hashes of a proof, in the order of RFC 6962, each 32 bytes. */
export type Proof = readonly Uint8Array[];

/**
 * The inclusion proof of the entry at `index` (from zero) in the tree of `size` entries (RFC 6962,
 * section 2.1.1), from the leaf's sibling up. Throws Malformed when the tree has no such entry.
 */
export function inclusionProof(
  read: HashReader,
  { index, size }: { readonly index: number; readonly size: number },
  sha256: Sha256 = portableSha256,
): Proof {
  insist(isCount(index) && isCount(size) && index < size, `no entry ${index} in a tree of ${size}`);
  const proof: Uint8Array[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    const left = index < middle;
    proof.unshift(rangeHash(read, left ? { start: middle, end } : { start, end: middle }, sha256));
    if (left) end = middle;
    else start = middle;
  }
  return proof;
}

/**
 * The proof that the tree of `to` entries continues the tree of `from` entries (RFC 6962, section
 * 2.1.2). Empty when both are the same tree. Throws Malformed unless 0 < from <= to.
 */
export function consistencyProof(
  read: HashReader,
  { from, to }: { readonly from: number; readonly to: number },
  sha256: Sha256 = portableSha256,
): Proof {
  insist(isCount(from) && isCount(to) && from > 0 && from <= to, `no proof from ${from} to ${to}`);
  const proof: Uint8Array[] = [];
  let [start, end] = [0, to];
  while (end !== from) {
    const middle = start + splitOf(end - start);
    const left = from <= middle;
    proof.unshift(rangeHash(read, left ? { start: middle, end } : { start, end: middle }, sha256));
    if (left) end = middle;
    else start = middle;
  }
  if (start > 0) proof.unshift(rangeHash(read, { start, end }, sha256));
  return proof;
}

/** An entry said to be in a tree, and the proof of it. */
export type Inclusion = {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: Proof;
};

/**
 * Whether the proof shows that the tree with this root holds this leaf at this index (RFC 9162,
 * 2.1.3.2).
 */
export function includes(claim: Inclusion, sha256: Sha256 = portableSha256): boolean {
  const { index, size, proof } = claim;
  if (!isCount(index) || !isCount(size) || index >= size || !wellFormed(proof)) return false;
  if (claim.leafHash.length !== 32) return false;
  let [position, last, hash] = [index, size - 1, claim.leafHash];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (position % 2 === 1 || position === last) {
      hash = nodeHash(sibling, hash, sha256);
      while (position % 2 === 0) [position, last] = [half(position), half(last)];
    } else hash = nodeHash(hash, sibling, sha256);
    [position, last] = [half(position), half(last)];
  }
  return last === 0 && sameBytes(hash, claim.root);
}

/** A tree said to continue an earlier one, and the proof of it. */
export type Continuation = {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: Proof;
};

/**
 * Whether the proof shows that the later tree begins with all entries of the earlier one (RFC 9162,
 * section 2.1.4.2). An earlier tree without entries proves nothing and is answered with false, as
 * the RFC defines no proof from it.
 */
export function continues(claim: Continuation, sha256: Sha256 = portableSha256): boolean {
  const { from, to, fromRoot, toRoot } = claim;
  return subtreeContinues(
    { start: 0, end: from, size: to, subtreeRoot: fromRoot, root: toRoot, proof: claim.proof },
    sha256,
  );
}

/** A subtree, over the entries from `start` up to `end`, said to be part of a tree of `size`. */
export type SubtreeContinuation = {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly subtreeRoot: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: Proof;
};

/**
 * Whether the proof shows that the subtree is part of the tree
 * (draft-ietf-plants-merkle-tree-certs, section 4.4; with start 0 it is the consistency proof of
 * RFC 9162). The subtree is not empty.
 */
export function subtreeContinues(
  claim: SubtreeContinuation,
  sha256: Sha256 = portableSha256,
): boolean {
  const { start, end, size, proof } = claim;
  if (!isSubtree(start, end) || !isCount(size) || end > size || !wellFormed(proof)) return false;
  let [first, last, top] = [start, end - 1, size - 1];
  while (first !== last && (last === top || last % 2 === 1))
    [first, last, top] = [half(first), half(last), half(top)];
  const rest = [...proof];
  if (proof.length > 0 && claim.subtreeRoot.length !== 32) return false;
  const seed = first === last ? claim.subtreeRoot : rest.shift();
  if (seed === undefined) return false;
  let [part, whole] = [seed, seed];
  for (const hash of rest) {
    if (top === 0) return false;
    if (last % 2 === 1 || last === top) {
      if (first < last) part = nodeHash(hash, part, sha256);
      whole = nodeHash(hash, whole, sha256);
      while (last % 2 === 0) [first, last, top] = [half(first), half(last), half(top)];
    } else whole = nodeHash(whole, hash, sha256);
    [first, last, top] = [half(first), half(last), half(top)];
  }
  return top === 0 && sameBytes(part, claim.subtreeRoot) && sameBytes(whole, claim.root);
}

/**
 * Whether the range is a subtree: not empty, and starting at a multiple of a power of two that
 * holds it.
 */
export function isSubtree(start: number, end: number): boolean {
  if (!isCount(start) || !isCount(end) || start >= end) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Halves a position on its way up; not `>> 1`, which is wrong from 2 ** 31 on. */
function half(position: number): number {
  return Math.floor(position / 2);
}

/** A hash of another length could be read as two: a proof that holds one proves nothing. */
function wellFormed(proof: Proof): boolean {
  return proof.length <= 64 && proof.every((hash) => hash.length === 32);
}
