/** What kind of document some bytes are, by the bytes themselves; the name has to agree. */
import { extname } from "node:path";

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const OFFICE = "application/vnd.openxmlformats-officedocument";

const TYPES: Readonly<Record<string, { type: string; fits: (bytes: Buffer) => boolean }>> = {
  ".pdf": { type: "application/pdf", fits: (b) => b.subarray(0, 1024).includes("%PDF-") },
  ".png": { type: "image/png", fits: (b) => starts(b, PNG) },
  ".jpg": { type: "image/jpeg", fits: (b) => starts(b, JPEG) },
  ".jpeg": { type: "image/jpeg", fits: (b) => starts(b, JPEG) },
  ".docx": {
    type: `${OFFICE}.wordprocessingml.document`,
    fits: (b) => zipHolds(b, "word/document.xml"),
  },
  ".xlsx": { type: `${OFFICE}.spreadsheetml.sheet`, fits: (b) => zipHolds(b, "xl/workbook.xml") },
  ".odt": { type: "application/vnd.oasis.opendocument.text", fits: isOdt },
  ".csv": { type: "text/csv; charset=utf-8", fits: isText },
  ".txt": { type: "text/plain; charset=utf-8", fits: isText },
};

/** The media type to keep and serve the bytes with, or null: not a kind that is taken. */
export function mediaTypeOf(name: string, bytes: Uint8Array): string | null {
  const kind = TYPES[extname(name).toLowerCase()];
  if (kind === undefined || bytes.length === 0) return null;
  return kind.fits(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    ? kind.type
    : null;
}

/** The endings of names that are taken, for the page that asks for a file. */
export const documentEndings: readonly string[] = Object.keys(TYPES);

function starts(bytes: Buffer, with_: Buffer): boolean {
  return bytes.subarray(0, with_.length).equals(with_);
}

/** The names of a zip file stand in its directory, at its end, as they are. */
function zipHolds(bytes: Buffer, name: string): boolean {
  return starts(bytes, ZIP) && bytes.includes("[Content_Types].xml") && bytes.includes(name);
}

/** OpenDocument: the first entry is "mimetype", not compressed. */
function isOdt(bytes: Buffer): boolean {
  return (
    starts(bytes, ZIP) &&
    bytes.subarray(30, 200).includes("mimetypeapplication/vnd.oasis.opendocument.text")
  );
}

/** No control characters but tab and line ends: UTF-8, or a spreadsheet's Windows-1252. */
function isText(bytes: Buffer): boolean {
  return !bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}
