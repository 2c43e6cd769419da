/**
 * The inclusion and consistency vectors of transparency-dev/merkle, every file: RFC 6962 and its
 * subtrees.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesOfBase64 } from "@rochdale/record/bytes.ts";
import * as proofs from "@rochdale/record/merkle-proof.ts";
import { publishedPaths, publishedText, skip } from "./published-vectors.ts";

type Vector = {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly size1: number;
  readonly size2: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly root: string;
  readonly root1: string;
  readonly root2: string;
  readonly leafHash: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
};

function agreeWith(kind: string, count: number, verdict: (vector: Vector) => boolean): void {
  const paths = publishedPaths(`merkle/testdata/${kind}/**/*.json`);
  assert.equal(paths.length, count, "every vector is looked at");
  for (const path of paths) {
    const vector = JSON.parse(publishedText(path)) as Vector;
    assert.equal(verdict(vector), !vector.wantErr, path);
  }
}

const hashes = ({ proof }: Vector): Uint8Array[] => (proof ?? []).map(bytesOfBase64);

test("inclusion: 98 vectors", { skip }, () => {
  agreeWith("inclusion", 98, (vector) =>
    proofs.includes({
      index: vector.leafIdx,
      size: vector.treeSize,
      leafHash: bytesOfBase64(vector.leafHash),
      root: bytesOfBase64(vector.root),
      proof: hashes(vector),
    }),
  );
});

test("consistency: 98 vectors", { skip }, () => {
  agreeWith("consistency", 98, (vector) =>
    proofs.continues({
      from: vector.size1,
      to: vector.size2,
      fromRoot: bytesOfBase64(vector.root1),
      toRoot: bytesOfBase64(vector.root2),
      proof: hashes(vector),
    }),
  );
});

test("inclusion in a subtree: 204 vectors", { skip }, () => {
  agreeWith(
    "subtreeinclusion",
    204,
    (vector) =>
      proofs.isSubtree(vector.start, vector.end) &&
      proofs.includes({
        index: vector.leafIdx - vector.start,
        size: vector.end - vector.start,
        leafHash: bytesOfBase64(vector.leafHash),
        root: bytesOfBase64(vector.root),
        proof: hashes(vector),
      }),
  );
});

/** The draft's empty subtree is a part of every tree; we have no use for it and answer it here. */
function emptySubtree({ start, end, size, root1, proof }: Vector): boolean | undefined {
  if (start !== end || end > size) return undefined;
  return root1 === "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" && (proof ?? []).length === 0;
}

test("consistency of a subtree: 118 vectors", { skip }, () => {
  agreeWith(
    "subtreeconsistency",
    118,
    (vector) =>
      emptySubtree(vector) ??
      proofs.subtreeContinues({
        start: vector.start,
        end: vector.end,
        size: vector.size,
        subtreeRoot: bytesOfBase64(vector.root1),
        root: bytesOfBase64(vector.root2),
        proof: hashes(vector),
      }),
  );
});
