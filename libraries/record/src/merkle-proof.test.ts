import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hexOf, utf8 } from "./bytes.ts";
import { Malformed } from "./malformed.ts";
import * as proofs from "./merkle-proof.ts";
import { leafHash, rangeHash, readerOfLeaves, rootOf, splitOf } from "./merkle.ts";
import type { Proof } from "./merkle-proof.ts";

const leaves = Array.from({ length: 70 }, (_, index) => leafHash(utf8(`entry ${index}`)));
const read = readerOfLeaves(leaves);
const roots = [new Uint8Array(32), ...leaves.map((_, at) => rootOf(leaves.slice(0, at + 1)))];
const rootAt = (size: number) => roots[size] as Uint8Array;
const leafAt = (index: number) => leaves[index] as Uint8Array;
const hex = (proof: Proof) => proof.map(hexOf);

/** RFC 6962, section 2.1.1: PATH(m, D[n]), word for word. */
function path(m: number, d: readonly Uint8Array[]): Uint8Array[] {
  if (d.length === 1) return [];
  const k = splitOf(d.length);
  return m < k
    ? [...path(m, d.slice(0, k)), rootOf(d.slice(k))]
    : [...path(m - k, d.slice(k)), rootOf(d.slice(0, k))];
}

/** RFC 6962, section 2.1.2: SUBPROOF(m, D[n], b), word for word. */
function subproof(m: number, d: readonly Uint8Array[], b: boolean): Uint8Array[] {
  if (m === d.length) return b ? [] : [rootOf(d)];
  const k = splitOf(d.length);
  return m <= k
    ? [...subproof(m, d.slice(0, k), b), rootOf(d.slice(k))]
    : [...subproof(m - k, d.slice(k), false), rootOf(d.slice(0, k))];
}

test("inclusion: the RFC's proof, and it verifies, for every entry of every tree up to 40", () => {
  for (let size = 1; size <= 40; size++)
    for (let index = 0; index < size; index++) {
      const proof = proofs.inclusionProof(read, { index, size });
      assert.deepEqual(hex(proof), hex(path(index, leaves.slice(0, size))));
      const claim = { index, size, leafHash: leafAt(index), root: rootAt(size), proof };
      assert.equal(proofs.includes(claim), true);
      assert.equal(proofs.includes({ ...claim, leafHash: leafAt(index + 1) }), false);
      assert.equal(proofs.includes({ ...claim, root: rootAt(size + 1) }), false);
      assert.equal(proofs.includes({ ...claim, index: index + 1 }), false);
    }
});

test("consistency: the RFC's proof, and it verifies, for every pair of trees up to 40", () => {
  for (let to = 1; to <= 40; to++)
    for (let from = 1; from <= to; from++) {
      const proof = proofs.consistencyProof(read, { from, to });
      assert.deepEqual(hex(proof), hex(subproof(from, leaves.slice(0, to), true)));
      const claim = { from, to, fromRoot: rootAt(from), toRoot: rootAt(to), proof };
      assert.equal(proofs.continues(claim), true);
      assert.equal(proofs.continues({ ...claim, fromRoot: rootAt(from + 1) }), false);
      assert.equal(proofs.continues({ ...claim, toRoot: rootAt(to + 1) }), false);
    }
});

test("a subtree is part of the tree that holds it", () => {
  const claim = {
    start: 8,
    end: 13,
    size: 14,
    subtreeRoot: rangeHash(read, { start: 8, end: 13 }),
    root: rootAt(14),
    proof: [
      leafAt(12),
      leafAt(13),
      rangeHash(read, { start: 8, end: 12 }),
      rangeHash(read, { start: 0, end: 8 }),
    ],
  };
  assert.equal(proofs.subtreeContinues(claim), true);
  assert.equal(proofs.subtreeContinues({ ...claim, root: rootAt(15) }), false);
  assert.equal(proofs.subtreeContinues({ ...claim, subtreeRoot: rootAt(5) }), false);
  assert.equal(proofs.isSubtree(8, 13), true);
  assert.equal(proofs.isSubtree(4, 9), false);
  assert.equal(proofs.isSubtree(4, 4), false);
});

test("a proof changed in any way proves nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), (to, pick, bit) => {
      const from = 1 + (pick % (to - 1));
      const index = pick % to;
      const broken = (proof: Proof): Proof =>
        proof.map((hash, at) => {
          if (at !== pick % proof.length) return hash;
          const copy = Uint8Array.from(hash);
          copy[bit % 32] = (copy[bit % 32] ?? 0) ^ 1;
          return copy;
        });
      const growth = proofs.consistencyProof(read, { from, to });
      const place = proofs.inclusionProof(read, { index, size: to });
      for (const change of [broken, (p: Proof) => p.slice(1), (p: Proof) => [...p, leafAt(0)]]) {
        const [fromRoot, toRoot, proof] = [rootAt(from), rootAt(to), change(growth)];
        assert.equal(proofs.continues({ from, to, fromRoot, toRoot, proof }), false);
        const inside = { index, size: to, leafHash: leafAt(index), root: toRoot };
        assert.equal(proofs.includes({ ...inside, proof: change(place) }), false);
      }
    }),
  );
});

test("trees beyond 2 ** 31 entries are counted rightly", () => {
  const [index, size] = [2 ** 40, 2 ** 40 + 1];
  const left = leafAt(0);
  const claim = {
    index,
    size,
    leafHash: leafAt(1),
    root: rootOf([left, leafAt(1)]),
    proof: [left],
  };
  assert.equal(proofs.includes(claim), true);
  const growth = {
    from: 2 ** 40,
    to: size,
    fromRoot: left,
    toRoot: claim.root,
    proof: [leafAt(1)],
  };
  assert.equal(proofs.continues(growth), true);
  assert.equal(proofs.continues({ ...growth, from: 2 ** 39 }), false);
});

test("no proof is made of what is not there, none is believed from an empty tree", () => {
  assert.throws(() => proofs.inclusionProof(read, { index: 5, size: 5 }), Malformed);
  assert.throws(() => proofs.inclusionProof(read, { index: -1, size: 5 }), Malformed);
  assert.throws(() => proofs.consistencyProof(read, { from: 0, to: 5 }), Malformed);
  assert.throws(() => proofs.consistencyProof(read, { from: 6, to: 5 }), Malformed);
  const [fromRoot, toRoot] = [rootOf([]), rootAt(1)];
  assert.equal(proofs.continues({ from: 0, to: 1, fromRoot, toRoot, proof: [] }), false);
  assert.equal(proofs.continues({ from: 0, to: 0, fromRoot, toRoot: fromRoot, proof: [] }), false);
  const same = { fromRoot: rootAt(4), toRoot: rootAt(4), proof: [] };
  assert.equal(proofs.continues({ from: 4, to: 4, ...same }), true);
  for (const [from, to] of [
    [4, 3],
    [4, 3.5],
    [4, Number.NaN],
    [3.5, 4],
    [-4, 4],
  ] as const)
    assert.equal(proofs.continues({ from, to, ...same }), false, `${from} to ${to}`);
  const alone = { index: 0, size: 1, proof: [] };
  const short = leafAt(0).subarray(1);
  assert.equal(proofs.includes({ ...alone, leafHash: short, root: short }), false);
  const held = { leafHash: leafAt(0), root: leafAt(0), proof: [] };
  assert.equal(proofs.includes({ index: 0, size: 1, ...held }), true);
  for (const [index, size] of [
    [-1, 1],
    [0.5, 1],
    [0, 1.5],
    [0, 0],
    [0, Number.NaN],
  ] as const)
    assert.equal(proofs.includes({ index, size, ...held }), false, `${index} of ${size}`);
  const long = Uint8Array.from([...rootAt(4), 0]);
  const proof = proofs.consistencyProof(read, { from: 4, to: 5 });
  const claim = { from: 4, to: 5, toRoot: rootAt(5), proof };
  assert.equal(proofs.continues({ ...claim, fromRoot: rootAt(4) }), true);
  assert.equal(proofs.continues({ ...claim, fromRoot: long }), false);
});
