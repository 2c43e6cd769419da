/** Two to four figures that head a page of work, each under its name. */
import { html } from "./html.ts";
import type { Html, Text } from "./html.ts";

/** Names and figures, as a description list. */
export function figures(all: readonly (readonly [Text, Text])[]): Html {
  return html`<dl class="rd-figs">${all.map(([name, figure]) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>`)}</dl>`;
}
