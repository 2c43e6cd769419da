/** A TrueType font as a PDF needs it: the glyph of each character, how wide it is, and the file itself. */

export type Font = {
  readonly bytes: Uint8Array;
  /** 0 where the font has no such character. */
  readonly glyphOf: (character: string) => number;
  /** Thousandths of the size. */
  readonly widthOf: (glyph: number) => number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
};

/** Reads the tables head, hhea, hmtx and cmap (format 4). Throws RangeError on a file without them. */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new RangeError(`the font has no table ${name}`);
    return at;
  };
  const head = table("head");
  const hhea = table("hhea");
  const hmtx = table("hmtx");
  const thousandths = (units: number) => Math.round((units * 1000) / view.getUint16(head + 18));
  const signed = (at: number) => thousandths(view.getInt16(at));
  const metrics = view.getUint16(hhea + 34);
  const glyphs = characterMap(view, table("cmap"));
  return {
    bytes,
    glyphOf: (character) => glyphs(character.codePointAt(0) ?? 0),
    widthOf: (glyph) => thousandths(view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1))),
    ascent: signed(hhea + 4),
    descent: signed(hhea + 6),
    box: [signed(head + 36), signed(head + 38), signed(head + 40), signed(head + 42)],
  };
}

/** The Unicode map of the first planes (platform 3, encoding 1, format 4). */
function characterMap(view: DataView, cmap: number): (code: number) => number {
  let start = -1;
  for (let at = cmap + 4; at < cmap + 4 + 8 * view.getUint16(cmap + 2); at += 8) {
    const table = cmap + view.getUint32(at + 4);
    if (view.getUint16(at) === 3 && view.getUint16(at + 2) === 1 && view.getUint16(table) === 4) {
      start = table;
    }
  }
  if (start < 0) throw new RangeError("the font has no map of characters");
  const twice = view.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + twice];
  const [deltas, offsets] = [starts + twice, starts + 2 * twice];
  return (code) => {
    for (let at = 0; at < twice; at += 2) {
      if (code > view.getUint16(ends + at)) continue;
      const first = view.getUint16(starts + at);
      if (code < first) return 0;
      const delta = view.getUint16(deltas + at);
      const offset = view.getUint16(offsets + at);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + at + offset + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
