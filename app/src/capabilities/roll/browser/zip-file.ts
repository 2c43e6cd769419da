/** A ZIP file written in the browser (PKWARE APPNOTE 6.3.3): entries deflated where that helps, names in UTF-8, no ZIP64. */

export type Entry = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

const ENTRIES_MOST = 65_535;
const BYTES_MOST = 0xff_ff_ff_ff;
const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const VERSION = 20;
const UTF8_NAMES = 0x08_00;
const DEFLATED = 8;

const encoder = new TextEncoder();

/** The file in pieces, one after another. Throws RangeError for more entries or bytes than the format counts. */
export async function zipOf(
  entries: readonly Entry[],
  at: Date,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  if (entries.length > ENTRIES_MOST) throw new RangeError(`${entries.length} files in one ZIP`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const { name, bytes } of entries) {
    const packed = await deflated(bytes);
    const smaller = packed.length < bytes.length;
    const content = smaller ? packed : bytes;
    const about = aboutEntry({ name, bytes, content, at, method: smaller ? DEFLATED : 0 });
    directory.push(centralHeader(about, length));
    pieces.push(localHeader(about), content);
    length += 30 + about.name.length + content.length;
  }
  const listed = directory.reduce((sum, one) => sum + one.length, 0);
  if (length + listed > BYTES_MOST) throw new RangeError(`${length} bytes in one ZIP`);
  return [...pieces, ...directory, endOf({ entries: entries.length, from: length, listed })];
}

/** The fields that an entry has in both places: 26 bytes from "version needed" to "extra field length", and its name. */
type About = { readonly fields: Uint8Array; readonly name: Uint8Array };

function aboutEntry(given: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
  readonly at: Date;
  readonly method: number;
}): About {
  const { at } = given;
  const name = encoder.encode(given.name);
  const fields = new DataView(new ArrayBuffer(26));
  const time = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
  const day = ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate();
  for (const [place, value] of [VERSION, UTF8_NAMES, given.method, time, day].entries())
    fields.setUint16(2 * place, value, true);
  fields.setUint32(10, crc32(given.bytes), true);
  fields.setUint32(14, given.content.length, true);
  fields.setUint32(18, given.bytes.length, true);
  fields.setUint16(22, name.length, true);
  return { fields: new Uint8Array(fields.buffer), name };
}

function localHeader({ fields, name }: About): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(30 + name.length);
  new DataView(header.buffer).setUint32(0, LOCAL, true);
  header.set(fields, 4);
  header.set(name, 30);
  return header;
}

function centralHeader({ fields, name }: About, from: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(46 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  header.set(fields, 6);
  view.setUint32(42, from, true);
  header.set(name, 46);
  return header;
}

function endOf(given: { entries: number; from: number; listed: number }): Uint8Array<ArrayBuffer> {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END, true);
  end.setUint16(8, given.entries, true);
  end.setUint16(10, given.entries, true);
  end.setUint32(12, given.listed, true);
  end.setUint32(16, given.from, true);
  return new Uint8Array(end.buffer);
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xed_b8_83_20 : 0);
  return rest;
});

/** CRC-32 as ZIP and gzip count it. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}
