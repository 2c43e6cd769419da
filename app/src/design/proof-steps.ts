/** How an entry is proved, one step after the other. */
import { html } from "./html.ts";
import type { Html, Text } from "./html.ts";

/** The steps, numbered and joined by a line. */
export function proofSteps(steps: readonly Text[]): Html {
  return html`<ol class="rd-steps-proof">${steps.map((step) => html`<li>${step}</li>`)}</ol>`;
}
