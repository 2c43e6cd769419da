/** Guarantees through the events that changed control: rows are guarantees, columns are events, and a loss is said in words. */
import type { Language } from "@rochdale/language/message.ts";
import { html } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { stateMark } from "./state-mark.ts";
import type { State } from "./state-mark.ts";
import { word } from "./words.ts";

export type GuaranteeCell = { readonly state: State; readonly note: Text };
export type Guarantees = {
  readonly caption?: Text | undefined;
  /** The events, in order; `detail` under the heading: "40 / 35 / 25". */
  readonly events: readonly { readonly heading: Text; readonly detail?: Text | undefined }[];
  readonly rows: readonly { readonly guarantee: Text; readonly cells: readonly GuaranteeCell[] }[];
};

export type Turn = "lost" | "regained" | undefined;

/**
 * Where a guarantee was lost or came back: "lost" where it was met at the last event that proved anything and is now
 * not met; "regained" where it had been lost and is met again. What is not proven turns nothing.
 */
export function turns(states: readonly State[]): readonly Turn[] {
  let last: State | undefined;
  let everMet = false;
  return states.map((state) => {
    if (state === "notProven") return undefined;
    const turn: Turn =
      last === "met" && state === "notMet"
        ? "lost"
        : last === "notMet" && state === "met" && everMet
          ? "regained"
          : undefined;
    last = state;
    everMet ||= state === "met";
    return turn;
  });
}

/** The time-line as a table; under 640 px its rows stack, each cell with its event. */
export function guarantees(language: Language, g: Guarantees): Html {
  const head = g.events.map(
    (event) =>
      html`<th scope="col" role="columnheader" class="govuk-table__header">${event.heading}${event.detail && html`<small>${event.detail}</small>`}</th>`,
  );
  const rows = g.rows.map((row) => {
    const turned = turns(row.cells.map((cell) => cell.state));
    const cells = row.cells.map((cell, i) =>
      cellOf(language, g.events[i]?.heading ?? "", { cell, turn: turned[i] }),
    );
    return html`<tr role="row" class="govuk-table__row"><th scope="row" role="rowheader" class="govuk-table__header rd-rowhead">${row.guarantee}</th>${cells}</tr>`;
  });
  return html`<div class="rd-scroll"><table class="govuk-table rd-table rd-years rd-stack" role="table"><caption class="govuk-table__caption govuk-table__caption--m">${g.caption ?? word(language, "guarantees")}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">${word(language, "guarantee")}</th>${head}</tr></thead>
<tbody class="govuk-table__body" role="rowgroup">${rows}</tbody></table></div>`;
}

type Placed = { readonly cell: GuaranteeCell; readonly turn: Turn };

function cellOf(language: Language, heading: Text, { cell, turn }: Placed): Html {
  const said = turn && html`<b>${word(language, turn)}</b> `;
  const mark = stateMark(language, cell.state, { small: true });
  return html`<td role="cell" class="govuk-table__cell${turn && ` rd-${turn}`}"><span class="rd-cellhead" aria-hidden="true">${heading}</span>${mark}<small>${said}${cell.note}</small></td>`;
}
