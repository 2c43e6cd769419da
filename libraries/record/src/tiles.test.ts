import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { hexOf, utf8 } from "./bytes.ts";
import { Malformed } from "./malformed.ts";
import { leafHash, rangeHash, readerOfLeaves, rootOf } from "./merkle.ts";
import * as tiles from "./tiles.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const entries = Array.from({ length: 70_000 }, (_, index) => utf8(`entry ${index}`));
const leaves = entries.map((entry) => leafHash(entry, sha256));
const read = readerOfLeaves(leaves, sha256);

test("tlog-tiles: index 1234067 is encoded as x001/x234/067", () => {
  assert.equal(tiles.tilePath({ level: 0, index: 1_234_067, width: 256 }), "tile/0/x001/x234/067");
  assert.equal(tiles.tilePath({ level: 0, index: 1067, width: 256 }), "tile/0/x001/067");
  assert.equal(tiles.tilePath({ level: 63, index: 0, width: 1 }), "tile/63/000.p/1");
  assert.equal(
    tiles.tilePath({ level: "entries", index: 5, width: 112 }),
    "tile/entries/005.p/112",
  );
});

test("tlog-tiles: the tiles of a tree of 70,000, of 256 and of 0", () => {
  const count = (level: number | "entries", partial: boolean) =>
    tiles.tilesOf(70_000).filter((tile) => tile.level === level && tile.width < 256 === partial);
  assert.equal(count(0, false).length, 273);
  assert.deepEqual(count(0, true), [{ level: 0, index: 273, width: 112 }]);
  assert.equal(count(1, false).length, 1);
  assert.deepEqual(count(1, true), [{ level: 1, index: 1, width: 17 }]);
  assert.deepEqual(count(2, true), [{ level: 2, index: 0, width: 1 }]);
  assert.equal(count("entries", false).length + count("entries", true).length, 274);
  assert.deepEqual(tiles.tilesOf(256).map(tiles.tilePath), [
    "tile/entries/000",
    "tile/0/000",
    "tile/1/000.p/1",
  ]);
  assert.deepEqual(tiles.tilesOf(0), []);
});

test("a path that tilePath does not print is refused", () => {
  for (const path of [
    "",
    "tile/0/1",
    "tile/00/001",
    "tile/64/000",
    "tile/0/x000/001",
    "tile/0/001.p/256",
    "tile/0/001.p/0",
    "tile/0/001.p/01",
    "tile/0/x001",
    "tile/0/001/002",
    "/tile/0/001",
    "tile/entries/001/",
    "tile/0/001.p",
  ])
    assert.throws(() => tiles.parseTilePath(path), Malformed, path);
  const level = fc.oneof(fc.constant("entries" as const), fc.integer({ min: 0, max: 63 }));
  const width = fc.integer({ min: 1, max: 256 });
  fc.assert(
    fc.property(level, fc.maxSafeNat(), width, (...[depth, index, hashes]) => {
      const tile = { level: depth, index, width: hashes };
      assert.deepEqual(tiles.parseTilePath(tiles.tilePath(tile)), tile);
    }),
  );
  for (const index of [-1, 1.5, Number.NaN])
    assert.throws(() => tiles.tilePath({ level: 0, index, width: 1 }), Malformed);
  for (const width of [0, 257, 1.5])
    assert.throws(() => tiles.tilePath({ level: 0, index: 0, width }), Malformed);
});

test("a log that grows in steps writes every tile of its final tree", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sizes, (unsorted) => {
      const steps = [0, ...unsorted.toSorted((left, right) => left - right)];
      const written = new Set<string>();
      steps.slice(1).forEach((size, at) => {
        for (const tile of tiles.tilesOf(size, steps[at])) written.add(tiles.tilePath(tile));
      });
      for (const tile of tiles.tilesOf(steps.at(-1) ?? 0))
        assert.ok(written.has(tiles.tilePath(tile)));
    }),
    { numRuns: 20 },
  );
  assert.deepEqual(tiles.tilesOf(257, 256).map(tiles.tilePath), [
    "tile/entries/001.p/1",
    "tile/0/001.p/1",
  ]);
  assert.throws(() => tiles.tilesOf(1, 2), Malformed);
});

test("hashes read from tiles are the hashes of the tree", () => {
  const size = 66_000;
  const stored = new Map(
    tiles
      .tilesOf(size)
      .filter((tile) => tile.level !== "entries")
      .map((tile) => [tiles.tilePath(tile), tiles.hashTile(read, tile)]),
  );
  const readTile = (tile: tiles.Tile) => stored.get(tiles.tilePath(tile)) ?? new Uint8Array(0);
  const fromTiles = tiles.readerOfTiles(readTile, size, sha256);
  for (const [level, index] of [
    [0, 65_999],
    [3, 8249],
    [8, 256],
    [9, 3],
    [16, 0],
  ] as const)
    assert.equal(hexOf(fromTiles(level, index)), hexOf(read(level, index)));
  assert.equal(
    hexOf(rangeHash(fromTiles, { start: 0, end: size }, sha256)),
    hexOf(rootOf(leaves.slice(0, size), sha256)),
  );
  assert.throws(() => fromTiles(8, 257), Malformed);
  assert.throws(() => tiles.readerOfTiles(() => new Uint8Array(33), 2)(0, 0), Malformed);
});

test("a bundle gives its entries back, and nothing else is a bundle", () => {
  const some = [utf8("one"), new Uint8Array(0), new Uint8Array(tiles.longestEntry).fill(7)];
  const bundle = tiles.entryBundle(some);
  assert.deepEqual([...bundle.subarray(0, 7)], [0, 3, 0x6f, 0x6e, 0x65, 0, 0]);
  assert.deepEqual(tiles.parseEntryBundle(bundle, 3), some);
  assert.throws(() => tiles.parseEntryBundle(bundle, 2), Malformed);
  assert.throws(() => tiles.parseEntryBundle(bundle.subarray(0, -1), 3), Malformed);
  assert.throws(() => tiles.parseEntryBundle(Uint8Array.of(0, 0, 0), 1), Malformed);
  assert.deepEqual(tiles.parseEntryBundle(Uint8Array.of(0, 1, 7, 0, 0), 2).length, 2);
  assert.equal(tiles.parseEntryBundle(tiles.entryBundle(entries.slice(0, 256)), 256).length, 256);
  assert.deepEqual(tiles.entryBundle([Uint8Array.of(7)]), Uint8Array.of(0, 1, 7));
  assert.throws(() => tiles.entryBundle([]), Malformed);
  assert.throws(() => tiles.entryBundle([new Uint8Array(65_536)]), Malformed);
  assert.throws(() => tiles.entryBundle(entries.slice(0, 257)), Malformed);
  assert.throws(() => tiles.hashTile(read, { level: "entries", index: 0, width: 1 }), Malformed);
});
