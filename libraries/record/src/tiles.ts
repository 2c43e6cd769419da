/**
 * The log as files that never change (C2SP tlog-tiles): tiles of 256 hashes, bundles of 256
 * entries.
 */
import { joined } from "./bytes.ts";
import { sha256 as portableSha256 } from "./hashing.ts";
import type { Sha256 } from "./hashing.ts";
import { insist } from "./malformed.ts";
import { nodeHash } from "./merkle.ts";
import type { HashReader } from "./merkle.ts";

/** How many hashes a full tile holds, and how many entries a full bundle. */
export const tileWidth = 256;

/** An entry's length is written in two bytes. */
export const longestEntry = 65_535;

/** A hash tile (its level) or an entry bundle ("entries"); `width` is 256 unless it is partial. */
export type Tile = {
  readonly level: number | "entries";
  readonly index: number;
  readonly width: number;
};

/** The path below the log's prefix: "tile/0/x001/067", "tile/1/000.p/7", "tile/entries/000". */
export function tilePath({ level, index, width }: Tile): string {
  insist(
    level === "entries" || (Number.isInteger(level) && level >= 0 && level <= 63),
    "a tile's level is 0 to 63",
  );
  insist(Number.isSafeInteger(index) && index >= 0, "a tile's index is a natural number");
  insist(Number.isInteger(width) && width >= 1 && width <= tileWidth, "a tile's width is 1 to 256");
  let number = String(index % 1000).padStart(3, "0");
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    number = `x${String(rest % 1000).padStart(3, "0")}/${number}`;
  return `tile/${level}/${number}${width === tileWidth ? "" : `.p/${width}`}`;
}

/** The tile at a path. Throws Malformed unless the path is exactly what `tilePath` prints. */
export function parseTilePath(path: string): Tile {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  insist(match !== null, `${path} is no path of a tile`);
  const tile: Tile = {
    level: match[1] === "entries" ? "entries" : Number(match[1]),
    index: Number((match[2] as string).replaceAll(/[x/]/g, "")),
    width: match[3] === undefined ? tileWidth : Number(match[3]),
  };
  insist(tile.width > 0 && tilePath(tile) === path, `${path} is no path of a tile`);
  return tile;
}

/**
 * The hash tiles and entry bundles of a tree of `size` entries that a tree of `from` entries does
 * not have already: what a log writes when it grows, everything when `from` is 0. Bundles come
 * first, then hash tiles by level.
 */
export function tilesOf(size: number, from = 0): Tile[] {
  insist(Number.isSafeInteger(size) && size >= from && from >= 0, "a log only grows");
  const tiles = rowOfTiles("entries", size, from);
  let [count, had] = [size, from];
  for (let level = 0; count > 0; level++) {
    for (const tile of rowOfTiles(level, count, had)) tiles.push(tile);
    [count, had] = [Math.floor(count / tileWidth), Math.floor(had / tileWidth)];
  }
  return tiles;
}

function rowOfTiles(level: number | "entries", count: number, had: number): Tile[] {
  const tiles: Tile[] = [];
  if (count === had) return tiles;
  for (let index = Math.floor(had / tileWidth); index * tileWidth < count; index++)
    tiles.push({ level, index, width: Math.min(tileWidth, count - index * tileWidth) });
  return tiles;
}

/**
 * The bytes of an entry bundle: each entry after its length in two bytes, most significant first.
 */
export function entryBundle(entries: readonly Uint8Array[]): Uint8Array {
  insist(entries.length >= 1 && entries.length <= tileWidth, "a bundle holds 1 to 256 entries");
  return joined(
    entries.flatMap((entry) => {
      insist(entry.length <= longestEntry, `an entry is longer than ${longestEntry} bytes`);
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
    }),
  );
}

/**
 * The entries of a bundle of this width (views, not copies). Throws Malformed for another number of
 * them.
 */
export function parseEntryBundle(bundle: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bundle.length;) {
    insist(at + 2 <= bundle.length, "the bundle ends within the length of an entry");
    const end = at + 2 + (((bundle[at] as number) << 8) | (bundle[at + 1] as number));
    insist(end <= bundle.length, "the bundle ends within an entry");
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  insist(entries.length === width, `the bundle holds ${entries.length} entries, not ${width}`);
  return entries;
}

/** The bytes of a hash tile of the tree that this reader reads. */
export function hashTile(read: HashReader, { level, index, width }: Tile): Uint8Array {
  insist(level !== "entries", "an entry bundle holds no hashes");
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < width; at++) hashes.push(read(level * 8, index * tileWidth + at));
  return joined(hashes);
}

/** Gives the bytes of a hash tile. */
export type TileReader = (tile: Tile) => Uint8Array;

/**
 * Reads the hashes of a tree of `size` entries from its hash tiles, computing those between tile
 * levels. Throws Malformed for a tile of a wrong length or a subtree that is not full.
 */
export function readerOfTiles(
  readTile: TileReader,
  size: number,
  sha256: Sha256 = portableSha256,
): HashReader {
  const read = (level: number, index: number): Uint8Array => {
    insist((index + 1) * 2 ** level <= size, `no full subtree at ${level}, ${index}`);
    if (level % 8 !== 0)
      return nodeHash(read(level - 1, index * 2), read(level - 1, index * 2 + 1), sha256);
    const row = Math.floor(size / 2 ** level);
    const tile = Math.floor(index / tileWidth);
    const width = Math.min(tileWidth, row - tile * tileWidth);
    const bytes = readTile({ level: level / 8, index: tile, width });
    insist(bytes.length === width * 32, "a hash tile holds 32 bytes for each of its hashes");
    const at = (index - tile * tileWidth) * 32;
    return bytes.subarray(at, at + 32);
  };
  return read;
}
