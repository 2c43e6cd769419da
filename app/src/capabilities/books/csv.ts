/** The books as a spreadsheet: a row for each entry as anyone may read it. */
import { sideOfHeading, type PublicEntry } from "./rules.ts";

const HEAD = "number,day,side,heading,words,amount,reverses,document";

/** CSV (RFC 4180), UTF-8; amounts in pounds. A cell that a spreadsheet would run as a formula is made text. */
export function booksCsv(entries: readonly PublicEntry[]): string {
  const rows = entries.map((entry) =>
    [
      entry.number === null ? "" : String(entry.number),
      entry.day,
      sideOfHeading(entry.heading),
      entry.heading,
      cell(entry.words ?? `${entry.joins} entries`),
      pounds(entry.pence),
      entry.reversalOf === null ? "" : String(entry.reversalOf),
      entry.document ?? "",
    ].join(","),
  );
  return `${[HEAD, ...rows].join("\r\n")}\r\n`;
}

function pounds(pence: bigint): string {
  const size = pence < 0n ? -pence : pence;
  return `${pence < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
}

function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
