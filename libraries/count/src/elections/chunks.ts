/** Bytes that come in chunks: what was left of the last one, and the lines that went by. */

/** The rest of the last chunk with the next one after it, as one; the chunk itself is never kept. */
export function withRest(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (rest.length === 0) return chunk;
  const joined = new Uint8Array(rest.length + chunk.length);
  joined.set(rest);
  joined.set(chunk, rest.length);
  return joined;
}

/** How many lines end before a place: at a line feed, or at a carriage return without one. */
export function lineEnds(bytes: Uint8Array, before: number): number {
  let lines = 0;
  const end = Math.min(before, bytes.length);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) lines++;
  }
  return lines;
}
