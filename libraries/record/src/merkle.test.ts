import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { bytesOfHex, hexOf, utf8 } from "./bytes.ts";
import { Malformed } from "./malformed.ts";
import * as merkle from "./merkle.ts";

/** The eight leaves that certificate-transparency-go and its kin have always tested with. */
const entries = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map(bytesOfHex);
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/** RFC 6962, section 2.1, word for word: slow and obvious. */
function definition(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return createHash("sha256").digest();
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const split = merkle.splitOf(leaves.length);
  return createHash("sha256")
    .update(Uint8Array.of(1))
    .update(definition(leaves.slice(0, split)))
    .update(definition(leaves.slice(split)))
    .digest();
}

const leavesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => merkle.leafHash(utf8(`entry ${index}`)));

test("RFC 6962: the empty root and the known roots of eight leaves", () => {
  assert.equal(
    hexOf(merkle.emptyRoot()),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  const leaves = entries.map((entry) => merkle.leafHash(entry));
  roots.forEach((root, at) => {
    assert.equal(hexOf(merkle.rootOf(leaves.slice(0, at + 1))), root);
  });
});

test("root, frontier, reader and the RFC's own words agree at every size up to 70", () => {
  let frontier = merkle.emptyFrontier;
  const all = leavesOf(70);
  for (let size = 0; size <= all.length; size++) {
    const leaves = all.slice(0, size);
    const expected = hexOf(definition(leaves));
    assert.equal(hexOf(merkle.rootOf(leaves)), expected);
    assert.equal(hexOf(merkle.rootOfFrontier(frontier)), expected);
    const read = merkle.readerOfLeaves(leaves);
    assert.equal(hexOf(merkle.rangeHash(read, { start: 0, end: size })), expected);
    assert.equal(frontier.size, size);
    if (size < all.length) frontier = merkle.appendLeaf(frontier, all[size] as Uint8Array);
  }
});

test("a given hash is used everywhere", () => {
  const calls: number[] = [];
  const counted = (bytes: Uint8Array) => {
    calls.push(bytes.length);
    return createHash("sha256").update(bytes).digest();
  };
  const leaves = entries.map((entry) => merkle.leafHash(entry, counted));
  assert.equal(hexOf(merkle.rootOf(leaves, counted)), roots[7]);
  assert.deepEqual(calls.slice(8), [65, 65, 65, 65, 65, 65, 65]);
});

test("a subtree that is not full cannot be read; a leaf hash has 32 bytes", () => {
  const read = merkle.readerOfLeaves(leavesOf(5));
  assert.throws(() => read(1, 2), Malformed);
  assert.throws(() => read(3, 0), Malformed);
  assert.throws(() => merkle.rangeHash(read, { start: 3, end: 2 }), Malformed);
  assert.throws(() => merkle.appendLeaf(merkle.emptyFrontier, new Uint8Array(31)), Malformed);
});

test("a tree is split at the largest power of two below its size", () => {
  assert.deepEqual([2, 3, 4, 5, 8, 9].map(merkle.splitOf), [1, 2, 2, 4, 4, 8]);
});
