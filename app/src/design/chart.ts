/** The frame of every chart: what it shows in words, two drawings, and the same figures in a table that is always there. */
import { html, raw } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { stackingTable } from "./stacking-table.ts";
import type { StackingTable } from "./stacking-table.ts";

export type ChartFrame = {
  readonly id: string;
  /** What it shows, the unit, and what marks mean. */
  readonly caption: Text;
  /** The drawing's name for those who listen. */
  readonly title: string;
  /** What is to be seen in it, in a sentence or two. */
  readonly description: string;
  /** Drawn from 640 px, 560 units wide. */
  readonly wide: Drawing;
  /** Drawn below 640 px, 360 units wide: text never shrinks below 14 px on a phone of 390. */
  readonly narrow: Drawing;
  /** The same figures; left out only where the table stands elsewhere on the page. */
  readonly table?: StackingTable | undefined;
  readonly beside?: boolean | undefined;
};
export type Drawing = { readonly height: number; readonly marks: Html };

export const WIDE = 560;
export const NARROW = 360;

/** The figure, with its table beside or below. */
export function chartFrame(c: ChartFrame): Html {
  const wide = html`<svg class="rd-wide-only" viewBox="0 0 ${WIDE} ${c.wide.height}" role="img" aria-labelledby="${c.id}-t ${c.id}-d"><title id="${c.id}-t">${c.title}</title><desc id="${c.id}-d">${c.description}</desc>${c.wide.marks}</svg>`;
  const narrow = html`<svg class="rd-narrow-only" viewBox="0 0 ${NARROW} ${c.narrow.height}" aria-hidden="true" focusable="false">${c.narrow.marks}</svg>`;
  const figure = html`<figure class="rd-chart" id="${c.id}"><figcaption>${c.caption}</figcaption>${wide}${narrow}</figure>`;
  if (!c.table) return figure;
  const kind = c.beside === false ? "rd-chartbelow" : "rd-cols rd-cols--even";
  return html`<div class="${kind}"><div>${figure}</div><div>${stackingTable(c.table)}</div></div>`;
}

/** A number for a drawing: at most one decimal. */
export function unit(value: number): Html {
  return raw(String(Math.round(value * 10) / 10));
}

/** About how wide a text is drawn, in units: by its letters, on the safe side. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.5;
}
