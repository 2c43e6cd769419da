/** The books as a spreadsheet: a row for each line of each entry, as anyone may read it. */
import { csvText } from "@rochdale/money/books/csv.ts";
import { decimalText } from "@rochdale/money/books/journal.ts";
import type { OpenEntry } from "./rules-open.ts";

const HEAD = "number,day,account,fund,words,amount,reverses,document".split(",");

/** CSV (RFC 4180), UTF-8; amounts in pounds, debits above nought. A cell that a spreadsheet would run is made text. */
export function booksCsv(entries: readonly OpenEntry[]): string {
  const rows = entries.flatMap((entry) =>
    entry.postings.map(({ account, fund, amount }) => [
      entry.number === null ? "" : String(entry.number),
      entry.day,
      account,
      fund,
      plain(entry.words ?? `${entry.joins} entries`),
      decimalText(amount),
      entry.reverses === null ? "" : String(entry.reverses),
      entry.document ?? "",
    ]),
  );
  return csvText([HEAD, ...rows]);
}

function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
