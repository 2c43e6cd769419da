/** A table in a file: CSV with any of the usual separators, or the first sheet of a spreadsheet, as rows of text. */
import { parse } from "csv-parse/sync";
import readSheet from "read-excel-file/node";
import { ROWS_MOST } from "./import-rows.ts";

export type Cells = readonly (readonly string[])[];
export type TableRead =
  | { readonly ok: true; readonly cells: Cells }
  | { readonly ok: false; readonly because: "unreadable" | "empty" | "tooLong" };

/** CSV in UTF-8, or in Windows-1252 as older spreadsheets write it; separated by commas, semicolons or tabs. */
export function csvCells(bytes: Uint8Array): TableRead {
  const text = textOf(bytes);
  if (text.includes("\u0000")) return { ok: false, because: "unreadable" };
  const first = text.split("\n", 1)[0] ?? "";
  const delimiter = [";", "\t", ","].find((one) => first.includes(one)) ?? ",";
  try {
    const cells = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      to: ROWS_MOST + 2,
    }) as string[][];
    return measured(cells);
  } catch {
    return { ok: false, because: "unreadable" };
  }
}

/** A file by its first bytes: a spreadsheet begins like a ZIP archive. */
export async function tableCells(bytes: Uint8Array): Promise<TableRead> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return csvCells(bytes);
  try {
    return measured((await sheetRows(bytes)).map((row) => row.map(cellText)));
  } catch {
    return { ok: false, because: "unreadable" };
  }
}

async function sheetRows(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const read: unknown = await readSheet(Buffer.from(bytes));
  if (!Array.isArray(read)) throw new Error("no sheet");
  const [first] = read as unknown[];
  // Newer versions of the reader give every sheet with its name, older ones the first sheet's rows.
  if (first && typeof first === "object" && "data" in first) {
    return (first as { data: readonly (readonly unknown[])[] }).data;
  }
  return read as readonly (readonly unknown[])[];
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

function measured(cells: Cells): TableRead {
  if (cells.length < 2) return { ok: false, because: "empty" };
  if (cells.length > ROWS_MOST + 1) return { ok: false, because: "tooLong" };
  return { ok: true, cells };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** One row of CSV. A cell that a spreadsheet would run as a formula gets a mark in front. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const quoted = cells.map((cell) => {
    const text = String(cell ?? "");
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${quoted.join(",")}\r\n`;
}
