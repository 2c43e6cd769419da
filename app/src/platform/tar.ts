/** Files in one file: the oldest common form of tar (ustar), as far as a backup needs it. */
import { createReadStream, statSync } from "node:fs";

export type TarEntry = { name: string; size: number; bytes: AsyncIterable<Buffer> };
/** What goes in: some bytes, or a file's. */
export type TarSource = { name: string; bytes: Buffer } | { name: string; path: string };

const BLOCK = 512;

/** It is not such a tar file, or it ends too early. */
export class BrokenTar extends Error {
  override name = "BrokenTar";
}

/** The bytes of a tar file with these entries. */
export async function* tarOf(sources: Iterable<TarSource>): AsyncGenerator<Buffer> {
  for (const source of sources) {
    const size = "bytes" in source ? source.bytes.length : statSync(source.path).size;
    yield headerOf(source.name, size);
    if ("bytes" in source) yield source.bytes;
    else yield* createReadStream(source.path) as AsyncIterable<Buffer>;
    yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

function headerOf(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`too long a name: ${name}`);
  if (size >= 8 ** 11) throw new RangeError(`too large for a tar file: ${name}`);
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, "0");
  header.write(name, 0);
  header.write(`${octal(0o600, 7)}\0`, 100);
  header.write(`${octal(0, 7)}\0`, 108);
  header.write(`${octal(0, 7)}\0`, 116);
  header.write(`${octal(size, 11)}\0`, 124);
  header.write(`${octal(0, 11)}\0`, 136);
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return header;
}

/**
 * The entries of a tar file, in order. Each entry's bytes have to be read to the end before the next
 * entry is asked for. Throws BrokenTar.
 */
export async function* entriesOf(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const reader = readerOf(source);
  for (;;) {
    const header = await reader.take(BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const { name, size } = parsedHeader(header);
    yield { name, size, bytes: reader.pieces(size) };
    await reader.take((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

function parsedHeader(header: Buffer): { name: string; size: number } {
  const text = (from: number, to: number): string =>
    header.subarray(from, to).toString("utf8").split("\0")[0] ?? "";
  const size = parseInt(text(124, 136), 8);
  const plain = Buffer.from(header).fill(" ", 148, 156);
  const sum = plain.reduce((total, byte) => total + byte, 0);
  if (parseInt(text(148, 156), 8) !== sum || !(size >= 0))
    throw new BrokenTar("a header is broken");
  return { name: text(0, 100), size };
}

type Reader = { take(size: number): Promise<Buffer>; pieces(size: number): AsyncGenerator<Buffer> };

function readerOf(source: AsyncIterable<Buffer>): Reader {
  const incoming = source[Symbol.asyncIterator]();
  let waiting: Buffer = Buffer.alloc(0);
  const next = async (): Promise<void> => {
    const given = await incoming.next();
    if (given.done === true) throw new BrokenTar("the file ends too early");
    waiting = given.value;
  };
  async function* pieces(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      if (waiting.length === 0) await next();
      const piece = waiting.subarray(0, left);
      waiting = waiting.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
  const take = async (size: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for await (const piece of pieces(size)) parts.push(piece);
    return Buffer.concat(parts);
  };
  return { take, pieces };
}
