/** A table that becomes cards on a phone, each value with its name, and stays a table for those who listen. */
import { classes, html, nothing } from "./html.ts";
import type { Html, Text } from "./html.ts";

export type Column = {
  readonly heading: Text;
  /** Figures stand to the right, and end under each other. */
  readonly kind?: "text" | "number" | undefined;
  /** The name before the value on a phone; the heading unless said. */
  readonly label?: Text | undefined;
  /** A column of whole sentences: no name before them on a phone. */
  readonly long?: boolean | undefined;
};

export type Row = {
  /** The first cell is the row's heading. */
  readonly cells: readonly Text[];
  readonly total?: boolean | undefined;
  readonly id?: string | undefined;
};

/** Two columns fit every phone, and stay a table. */
export type StackingTable = {
  readonly caption: Text;
  readonly captionSize?: "s" | "m" | "l" | "hidden" | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What to say when there are no rows; the headings stay. */
  readonly empty?: Text | undefined;
  readonly tight?: boolean | undefined;
  /** A sheet too wide to stack scrolls in a region with this name. */
  readonly sheet?: string | undefined;
};

/** The table. Explicit roles keep its meaning where a browser drops it with `display: block`. */
export function stackingTable(t: StackingTable): Html {
  const names = classes(
    "govuk-table rd-table",
    t.sheet ? "rd-sheet" : t.columns.length > 2 && "rd-stack",
    t.tight && "rd-tight",
  );
  const size =
    t.captionSize === "hidden"
      ? "govuk-visually-hidden"
      : `govuk-table__caption--${t.captionSize ?? "m"}`;
  const head = t.columns.map(
    (column) =>
      html`<th scope="col" role="columnheader" class="govuk-table__header${numeric(column, "header")}">${column.heading}</th>`,
  );
  const body =
    t.rows.length === 0 && t.empty
      ? html`<tr class="govuk-table__row" role="row"><td class="govuk-table__cell" role="cell" colspan="${t.columns.length}">${t.empty}</td></tr>`
      : t.rows.map((row) => tableRow(t.columns, row));
  const region = t.sheet ? html` tabindex="0" role="region" aria-label="${t.sheet}"` : nothing;
  return html`<div class="rd-scroll"${region}><table class="${names}" role="table"><caption class="govuk-table__caption ${size}">${t.caption}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">${head}</tr></thead>
<tbody class="govuk-table__body" role="rowgroup">${body}</tbody></table></div>`;
}

function numeric(column: Column, part: "header" | "cell"): Html | false {
  return column.kind === "number" && html` govuk-table__${part}--numeric`;
}

function tableRow(columns: readonly Column[], row: Row): Html {
  if (row.cells.length !== columns.length) {
    throw new Error(`A row of ${row.cells.length} cells in a table of ${columns.length} columns`);
  }
  const cells = columns.map((column, i) => {
    const value = row.cells[i] ?? "";
    if (i === 0)
      return html`<th scope="row" role="rowheader" class="govuk-table__header rd-rowhead">${value}</th>`;
    return html`<td role="cell" class="govuk-table__cell${numeric(column, "cell")}${column.long && " rd-long"}">${cellHead(column, value)}${value}</td>`;
  });
  const id = row.id && html` id="${row.id}"`;
  return html`<tr role="row" class="govuk-table__row${row.total && " rd-total"}"${id}>${cells}</tr>`;
}

/** The column's name before the value, shown on phones only. */
function cellHead(column: Column, value: Text): Html | false {
  if (value === "") return false;
  return html`<span class="rd-cellhead" aria-hidden="true">${column.label ?? column.heading}</span>`;
}
