/** The tar of an archive: old headers, one timestamp for all, nothing at the end; one way to write each entry. */
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Headers and bodies fill whole blocks. */
export const blockBytes = 512;
const padded = (length: number): number => Math.ceil(length / blockBytes) * blockBytes;

/** An old tar header, its body and zeros up to the next block; no magic, and nothing at the end. */
export function entryBytes(name: string, body: Uint8Array, timestamp: bigint): Uint8Array {
  const bytes = new Uint8Array(blockBytes + padded(body.length));
  bytes.set(headerOf(name, body.length, timestamp));
  bytes.set(body, blockBytes);
  return bytes;
}

function headerOf(name: string, length: number, timestamp: bigint): Uint8Array {
  const header = new Uint8Array(blockBytes);
  const put = (at: number, text: string) => header.set(utf8ToBytes(text), at);
  put(0, name);
  put(100, "0000644");
  put(108, "0000000");
  put(116, "0000000");
  put(124, length.toString(8).padStart(11, "0"));
  put(136, timestamp.toString(8).padStart(11, "0"));
  put(148, "        ");
  put(156, "0");
  let sum = 0;
  for (const byte of header) sum += byte;
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return header;
}

/** No honest text is longer: the shuffle of a ranked ballot of a whole city. */
const textBytesMost = 256 * 2 ** 20;

/** An entry's name, where its body lies, and where the next entry begins. */
export type TarEntry = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly next: number;
};

/** Characters up to the first zero byte. */
export const asciiIn = (bytes: Uint8Array, from: number, to: number): string => {
  let text = "";
  for (let at = from; at < to && bytes[at] !== 0; at += 1) {
    text += String.fromCharCode(bytes[at] ?? 0);
  }
  return text;
};

/** The entry at a place, or why there is none. */
export function entryAt(bytes: Uint8Array, at: number, timestamp: bigint): TarEntry | string {
  if (at + blockBytes > bytes.length) return "the file ends within a header";
  const name = asciiIn(bytes, at, at + 100);
  const sizeText = asciiIn(bytes, at + 124, at + 136);
  if (!/^[0-7]{11}$/.test(sizeText)) return "a header is malformed, or zeros follow the archive";
  const length = Number.parseInt(sizeText, 8);
  if (length > textBytesMost) return "a text is longer than any honest one";
  const from = at + blockBytes;
  const next = from + padded(length);
  if (next > bytes.length) return "the file ends within a text";
  const expected = headerOf(name.slice(0, 100), length, timestamp);
  if (expected.some((byte, offset) => byte !== bytes[at + offset])) {
    return "a header is not the one that this archive must have";
  }
  for (let rest = from + length; rest < next; rest += 1) {
    if (bytes[rest] !== 0) return "something is hidden behind a text";
  }
  return { from, to: from + length, name, next };
}
