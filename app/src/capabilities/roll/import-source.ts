/** A list as it was sent, read row by row: CSV however it is written, streamed; or a workbook's first sheet. */
import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import readSheet from "read-excel-file/node";

/** How a file's bytes become rows; found once, when it is sent. */
export type Format =
  | {
      readonly kind: "csv";
      readonly encoding: "utf-8" | "windows-1252" | "utf-16le";
      readonly delimiter: string;
    }
  | { readonly kind: "sheet" };

const ROW_CHARACTERS_MOST = 20_000;

/** Raised where a file cannot be read as rows at all; `row` is the last that could be. */
export class UnreadableList extends Error {
  override name = "UnreadableList";
  readonly row: number;
  constructor(row: number) {
    super(`no rows can be read after row ${row}`);
    this.row = row;
  }
}

/** The format by the first bytes; null for what is neither text nor a workbook. */
export function formatOf(bytes: Buffer): Format | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { kind: "sheet" };
  const encoding = encodingOf(bytes);
  const beginning = new TextDecoder(encoding).decode(bytes.subarray(0, 20_000));
  if (beginning.includes("\0")) return null;
  const lines = beginning
    .split(/\r\n|\n|\r/)
    .slice(0, 20)
    .join("\n");
  const marks = [";", "\t", ",", "|"].map((mark) => [lines.split(mark).length, mark] as const);
  const [, delimiter] = marks.toSorted((a, b) => b[0] - a[0])[0] ?? [0, ","];
  return { kind: "csv", encoding, delimiter };
}

function encodingOf(bytes: Buffer): "utf-8" | "windows-1252" | "utf-16le" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Every row in order, the first being row 1; an empty line is a row too, as a spreadsheet counts. */
export async function* rowsOf(
  parts: AsyncIterable<Buffer>,
  format: Format,
): AsyncGenerator<readonly string[]> {
  if (format.kind === "sheet") yield* sheetRows(await whole(parts));
  else yield* csvRows(parts, format);
}

async function* csvRows(
  parts: AsyncIterable<Buffer>,
  { encoding, delimiter }: Format & { kind: "csv" },
): AsyncGenerator<readonly string[]> {
  const parser = parse({
    bom: true,
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: ROW_CHARACTERS_MOST,
  });
  const text = Readable.from(decoded(parts, encoding));
  text.on("error", (error) => parser.destroy(error));
  text.pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser) {
      row += 1;
      yield cells as string[];
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("CSV_")) {
      throw new UnreadableList(row);
    }
    throw error;
  } finally {
    text.destroy();
  }
}

async function* decoded(parts: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const part of parts) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

async function whole(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

async function* sheetRows(bytes: Buffer): AsyncGenerator<readonly string[]> {
  let sheets: unknown;
  try {
    sheets = await readSheet(bytes);
  } catch {
    throw new UnreadableList(0);
  }
  if (!Array.isArray(sheets)) throw new UnreadableList(0);
  const [first] = sheets as readonly unknown[];
  // The reader gives every sheet with its name, or the first sheet's rows alone.
  const rows = first && typeof first === "object" && "data" in first ? first.data : sheets;
  for (const row of rows as readonly (readonly unknown[])[]) yield row.map(cellText);
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
