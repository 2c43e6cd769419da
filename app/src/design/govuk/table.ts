/** Figures in rows and columns. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { TableOptions } from "./options.ts";

type Cell = Exclude<TableOptions["rows"][number], null | false>[number];

/** GOV.UK Frontend's table. Our own, which stacks on phones, is `stackingTable`. */
export function table(options: TableOptions): Html {
  const caption =
    options.caption &&
    html`<caption class="govuk-table__caption${more(options.captionClasses)}">${options.caption}</caption>`;
  const head =
    options.head &&
    html`<thead class="govuk-table__head"><tr class="govuk-table__row">${options.head.map((item) => item && html`<th scope="col" class="govuk-table__header${format("header", item.format)}${more(item.classes)}"${spans(item)}${writeAttributes(item.attributes)}>${content(item)}</th>`)}</tr></thead>`;
  const rows = (options.rows ?? []).map(
    (row) =>
      row &&
      html`<tr class="govuk-table__row">${row.map((cell, i) => tableCell(cell, i === 0 && Boolean(options.firstCellIsHeader)))}</tr>`,
  );
  return html`<table class="govuk-table${more(options.classes)}"${writeAttributes(options.attributes)}>${caption}${head}<tbody class="govuk-table__body">${rows}</tbody></table>`;
}

function format(kind: "header" | "cell", name: string | undefined): Html | false {
  return Boolean(name) && html` govuk-table__${kind}--${name}`;
}

function spans(cell: {
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
}): Html {
  return html`${Boolean(cell.colspan) && html` colspan="${cell.colspan}"`}${Boolean(cell.rowspan) && html` rowspan="${cell.rowspan}"`}`;
}

function tableCell(cell: Cell, isHeader: boolean): Html {
  const common = html`${spans(cell)}${writeAttributes(cell.attributes)}`;
  if (isHeader) {
    return html`<th scope="row" class="govuk-table__header${more(cell.classes)}"${common}>${content(cell)}</th>`;
  }
  return html`<td class="govuk-table__cell${format("cell", cell.format)}${more(cell.classes)}"${common}>${content(cell)}</td>`;
}
