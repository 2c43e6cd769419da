/** Where there is nothing yet: what will be here, who puts it there, and the first step. */
import { html, link } from "./html.ts";
import type { Html, Text } from "./html.ts";

/** The words, and the first step as a link. */
export function emptyState(
  text: Text,
  step?: { readonly href: string; readonly text: Text },
): Html {
  return html`<div class="rd-empty"><p class="govuk-body">${text}</p>${step && html`<p class="govuk-body">${link(step.href, step.text)}</p>`}</div>`;
}
