/** A table in a PDF, each cell with its role, breaking only between rows, its headings repeated on each page. */
import { keepTogether, text } from "./pdf-text.ts";
import type { Place } from "./pdf-text.ts";

export type PdfTable = {
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly kind?: "text" | "number" }[];
  readonly rows: readonly (readonly string[])[];
  /** Relative widths; equal unless said. */
  readonly widths?: readonly number[] | undefined;
};

type Grid = { readonly lefts: readonly number[]; readonly widths: readonly number[] };
type Cells = { readonly cells: readonly string[]; readonly head: boolean };
const GAP = 10;

/** Draws the table. Throws when a row has not one cell a column. */
export function drawTable(place: Place, table: PdfTable): void {
  const { doc, root, size } = place;
  for (const row of table.rows) {
    if (row.length !== table.columns.length) {
      throw new Error(`A row of ${row.length} cells in a table of ${table.columns.length} columns`);
    }
  }
  text(place, "P", { words: table.caption, font: "bold", size, before: size * 0.5, after: 3 });
  const element = doc.struct("Table");
  root.add(element);
  const grid = gridOf(place, table);
  const headings = { cells: table.columns.map((column) => column.heading), head: true };
  drawRow({ ...place, root: element }, table, { grid, row: headings });
  for (const cells of table.rows) {
    const row = { cells, head: false };
    const page = doc.page;
    keepTogether(place, rowHeight(place, grid, row) + 6);
    if (doc.page !== page) drawRepeated(place, table, { grid, row: headings });
    drawRow({ ...place, root: element }, table, { grid, row });
  }
  element.end();
  doc.y += size * 0.8;
}

function gridOf({ doc }: Place, table: PdfTable): Grid {
  const room = doc.page.width - doc.page.margins.left - doc.page.margins.right;
  const shares = table.columns.map((_, i) => table.widths?.[i] ?? 1);
  const sum = shares.reduce((a, b) => a + b, 0);
  const widths = shares.map((share) => (share / sum) * room);
  let left = doc.page.margins.left;
  const lefts = widths.map((width) => {
    left += width;
    return left - width;
  });
  return { lefts, widths };
}

type Placed = { readonly grid: Grid; readonly row: Cells };

function rowHeight({ doc, size }: Place, grid: Grid, row: Cells): number {
  const heights = row.cells.map((cell, i) => {
    doc.font(row.head || i === 0 ? "bold" : "body").fontSize(size * 0.92);
    return doc.heightOfString(cell, { width: (grid.widths[i] ?? 0) - GAP });
  });
  return Math.max(...heights);
}

function drawRow(place: Place, table: PdfTable, placed: Placed): void {
  const { doc, root } = place;
  const { grid, row } = placed;
  const height = rowHeight(place, grid, row);
  keepTogether(place, height + 6);
  const top = doc.y + 3;
  const element = doc.struct("TR");
  root.add(element);
  row.cells.forEach((_, i) => {
    const role = row.head || i === 0 ? "TH" : "TD";
    element.add(doc.struct(role, {}, () => drawCell(place, table, { ...placed, top, i })));
  });
  element.end();
  ruleUnder(place, top + height + 3);
}

function drawRepeated(place: Place, table: PdfTable, placed: Placed): void {
  const { doc } = place;
  const top = doc.y + 3;
  doc.markContent("Artifact");
  placed.row.cells.forEach((_, i) => drawCell(place, table, { ...placed, top, i }));
  doc.endMarkedContent();
  ruleUnder(place, top + rowHeight(place, placed.grid, placed.row) + 3);
}

type CellPlace = Placed & { readonly top: number; readonly i: number };

function drawCell({ doc, size }: Place, table: PdfTable, at: CellPlace): void {
  const { row, grid, i, top } = at;
  doc.font(row.head || i === 0 ? "bold" : "body").fontSize(size * 0.92);
  doc.text(row.cells[i] ?? "", grid.lefts[i] ?? 0, top, {
    width: (grid.widths[i] ?? 0) - GAP,
    align: table.columns[i]?.kind === "number" ? "right" : "left",
  });
}

function ruleUnder({ doc }: Place, y: number): void {
  const { left, right } = doc.page.margins;
  doc.markContent("Artifact");
  doc.lineWidth(0.5).strokeColor("#b9b3a4");
  doc
    .moveTo(left, y)
    .lineTo(doc.page.width - right, y)
    .stroke();
  doc.endMarkedContent();
  doc.y = y + 1;
  doc.x = left;
}
