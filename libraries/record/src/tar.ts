/**
 * An archive of files in the one form that we write (POSIX.1-1988 ustar): same files, same bytes.
 */
import { firstDifference, joined, textOf, utf8 } from "./bytes.ts";
import { insist } from "./malformed.ts";

/**
 * A file in an archive. Paths are relative, of plain ASCII, and never leave the archive's folder.
 */
export type ArchivedFile = { readonly path: string; readonly bytes: Uint8Array };

const block = 512;
const longestName = 100;
const longestPrefix = 155;
const largestFile = 8 ** 11 - 1;

/**
 * Whether a path may stand in an archive: parts of letters, digits and `._@=-`, none `.` or `..`.
 */
export function isArchivePath(path: string): boolean {
  const parts = path.split("/");
  return (
    parts.every((part) => /^[A-Za-z0-9._@=-]+$/.test(part) && part !== "." && part !== "..") &&
    splitPath(path) !== undefined
  );
}

/**
 * The archive of these files: sorted by path, owner, group, mode and time all fixed, two empty
 * blocks at the end. Throws Malformed for a path that cannot stand in it or stands twice.
 */
export function writeTar(files: readonly ArchivedFile[]): Uint8Array {
  const sorted = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const parts: Uint8Array[] = [];
  for (const [at, { path, bytes }] of sorted.entries()) {
    insist(sorted[at + 1]?.path !== path, `${path} stands in the archive twice`);
    parts.push(header(path, bytes.length), bytes, new Uint8Array(paddingAfter(bytes.length)));
  }
  return joined([...parts, new Uint8Array(2 * block)]);
}

/**
 * The files of an archive (views, not copies). Throws Malformed, naming the file or the position,
 * for every archive that is not, to the byte, what `writeTar` writes from its files.
 */
export function readTar(archive: Uint8Array): ArchivedFile[] {
  const files: ArchivedFile[] = [];
  let at = 0;
  while (!isEnd(archive, at)) {
    const { path, size } = readHeader(archive, at);
    const previous = files.at(-1)?.path;
    insist(previous === undefined || previous < path, `${path} is out of order in the archive`);
    const start = at + block;
    const end = start + size;
    at = end + paddingAfter(size);
    insist(at <= archive.length, `the archive ends within ${path}`);
    const padded = archive.subarray(end, at).every((byte) => byte === 0);
    insist(padded, `the space after ${path} is not empty`);
    files.push({ path, bytes: archive.subarray(start, end) });
  }
  insist(archive.length === at + 2 * block, "the archive goes on after its end");
  return files;
}

/** Whether bytes look like an archive at all, so that what is wrong with it can be said. */
export function looksLikeTar(bytes: Uint8Array): boolean {
  const magic = bytes.subarray(257, 265);
  const ended = bytes.length >= 2 * block && bytes.length % block === 0;
  return ended && firstDifference(magic, utf8("ustar\u000000")) === -1;
}

function isEnd(archive: Uint8Array, at: number): boolean {
  insist(archive.length >= at + 2 * block, "the archive ends before its two empty blocks");
  if (archive[at] !== 0) return false;
  const empty = archive.subarray(at, at + 2 * block).every((byte) => byte === 0);
  insist(empty, `the archive's end at byte ${at} is not empty`);
  return true;
}

function readHeader(archive: Uint8Array, at: number): { path: string; size: number } {
  const found = archive.subarray(at, at + block);
  const name = field(found, 0, longestName);
  const prefix = field(found, 345, longestPrefix);
  const path = prefix === "" ? name : `${prefix}/${name}`;
  insist(
    isArchivePath(path),
    `the header at byte ${at} names no path that may stand in an archive`,
  );
  const digits = field(found, 124, 12);
  insist(/^[0-7]{11}$/.test(digits), `the header of ${path} states no size`);
  const size = Number.parseInt(digits, 8);
  const difference = firstDifference(found, header(path, size));
  insist(difference === -1, `the header of ${path} differs at byte ${at + difference}`);
  return { path, size };
}

/** The text of a header field, up to its first zero byte. */
function field(found: Uint8Array, start: number, length: number): string {
  const bytes = found.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return textOf(end === -1 ? bytes : bytes.subarray(0, end));
}

function header(path: string, size: number): Uint8Array {
  insist(isArchivePath(path), `${JSON.stringify(path)} cannot stand in an archive`);
  insist(size <= largestFile, `${path} is too large for an archive`);
  const [prefix, name] = splitPath(path) as [string, string];
  const bytes = new Uint8Array(block);
  const write = (text: string, at: number): void => bytes.set(utf8(text), at);
  write(name, 0);
  write("0000644\u00000000000\u00000000000\u0000", 100); // mode, owner, group
  write(`${octal(size, 11)}\u000000000000000\u0000        0`, 124); // size, time, checksum, type
  write("ustar\u000000", 257);
  write("0000000\u00000000000\u0000", 329); // device numbers
  write(prefix, 345);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  write(`${octal(sum, 6)}\u0000 `, 148);
  return bytes;
}

/** Prefix and name; the prefix is as short as the name's hundred bytes allow. */
function splitPath(path: string): [prefix: string, name: string] | undefined {
  if (path.length <= longestName) return ["", path];
  const slash = path.indexOf("/", path.length - longestName - 1);
  return slash > 0 && slash <= longestPrefix
    ? [path.slice(0, slash), path.slice(slash + 1)]
    : undefined;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, "0");
}

function paddingAfter(size: number): number {
  return (block - (size % block)) % block;
}
