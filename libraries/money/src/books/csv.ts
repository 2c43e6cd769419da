/** Tables as CSV (RFC 4180): every value quoted where it must be, read back exactly. */

export type Table = readonly (readonly string[])[];

/** Rows with CRLF line ends, the last one too. */
export function csvText(rows: Table): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** The rows of a CSV text, or null where a quotation does not end as it must. */
export function readCsv(text: string): Table | null {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (found === null) return null;
    const [whole, quoted, plain = "", end] = found;
    if (whole === "") return null;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") {
      if (cell.lastIndex === text.length) row.push("");
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}
