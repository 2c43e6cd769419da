/** The cells of a workbook's first sheet (.xlsx), as far as the published cast vote records need it. */
import { inflateRawSync } from "node:zlib";

/** Rows of texts; an empty cell is "". */
export function sheetRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const parts = unzipped(bytes);
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = ""]) =>
      [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t = ""]) => unescaped(t)).join(""),
  );
  const sheet = text("xl/worksheets/sheet1.xml");
  return [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: string[] = [];
    for (const [, about = "", inner = ""] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = /r="([A-Z]+)/.exec(about)?.[1] ?? "A";
      const column =
        [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < column) cells.push("");
      const value =
        /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? "";
      cells.push(/t="s"/.test(about) ? (shared[Number(value)] ?? "") : unescaped(value));
    }
    return cells;
  });
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** The files of an archive by name, found by its directory at the end. */
function unzipped(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const from = view.getUint32(at + 42, true);
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    const raw = bytes.subarray(start, start + size);
    const named = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)));
    files.set(named, method === 0 ? raw : inflateRawSync(raw));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
