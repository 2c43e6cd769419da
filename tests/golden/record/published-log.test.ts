/**
 * A log that another implementation published (transparency-dev/tessera): all 16 checkpoints,
 * tiles, bundles.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sameBytes } from "@rochdale/record/bytes.ts";
import { openCheckpoint } from "@rochdale/record/checkpoint.ts";
import {
  consistencyProof,
  continues,
  includes,
  inclusionProof,
} from "@rochdale/record/merkle-proof.ts";
import * as merkle from "@rochdale/record/merkle.ts";
import { noteVerifier } from "@rochdale/record/note.ts";
import * as tiles from "@rochdale/record/tiles.ts";
import { published, publishedPaths, publishedText, skip } from "./published-vectors.ts";

const log = "tessera/testdata/log";
const key = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";
const sizes = Array.from({ length: 16 }, (_, size) => size);
const open = (name: string) => openCheckpoint(published(`${log}/${name}`), [noteVerifier(key)]);
const readTile = (tile: tiles.Tile) => published(`${log}/${tiles.tilePath(tile)}`);

function entriesOf(size: number): Uint8Array[] {
  return tiles
    .tilesOf(size)
    .filter(({ level }) => level === "entries")
    .flatMap((tile) => tiles.parseEntryBundle(readTile(tile), tile.width));
}

test("all 16 checkpoints are signed by the log and state the root of its entries", { skip }, () => {
  assert.equal(publishedPaths(`${log}/checkpoint.*`).length, 16);
  let frontier = merkle.emptyFrontier;
  for (const size of sizes) {
    const checkpoint = open(`checkpoint.${size}`);
    assert.equal(checkpoint.size, size);
    assert.equal(checkpoint.origin, "example.com/log/testdata");
    const leaves = entriesOf(size).map((entry) => merkle.leafHash(entry));
    assert.ok(sameBytes(checkpoint.root, merkle.rootOf(leaves)));
    assert.ok(sameBytes(checkpoint.root, merkle.rootOfFrontier(frontier)));
    const last = entriesOf(Math.min(size + 1, 15)).at(-1) as Uint8Array;
    frontier = merkle.appendLeaf(frontier, merkle.leafHash(last));
  }
  assert.equal(publishedText(`${log}/checkpoint`), publishedText(`${log}/checkpoint.15`));
});

test("every published tile and bundle is the one that we would write", { skip }, () => {
  const seen = new Set<string>();
  for (const size of sizes) {
    const entries = entriesOf(size);
    const read = merkle.readerOfLeaves(entries.map((entry) => merkle.leafHash(entry)));
    for (const tile of tiles.tilesOf(size)) {
      const ours =
        tile.level === "entries" ? tiles.entryBundle(entries) : tiles.hashTile(read, tile);
      assert.deepEqual(ours, readTile(tile));
      seen.add(`${log}/${tiles.tilePath(tile)}`);
    }
  }
  const paths = publishedPaths(`${log}/tile/**/*`).filter((path) => /p\/\d+$/.test(path));
  assert.deepEqual([...seen].toSorted(), paths);
});

test("each checkpoint continues every earlier one, and holds every entry", { skip }, () => {
  const read = tiles.readerOfTiles(readTile, 15);
  for (const to of sizes.slice(1)) {
    const { root } = open(`checkpoint.${to}`);
    for (let from = 1; from <= to; from++) {
      const proof = consistencyProof(read, { from, to });
      const fromRoot = open(`checkpoint.${from}`).root;
      assert.ok(continues({ from, to, fromRoot, toRoot: root, proof }));
    }
    for (let index = 0; index < to; index++) {
      const proof = inclusionProof(read, { index, size: to });
      assert.ok(includes({ index, size: to, leafHash: read(0, index), root, proof }));
    }
  }
});
