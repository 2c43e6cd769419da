/** What is shown when asked for. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, when, writeAttributes } from "./attributes.ts";
import type { DetailsOptions } from "./options.ts";

/** GOV.UK Frontend's details; works without script, and prints open. */
export function details(options: DetailsOptions): Html {
  const summary = content({ html: options.summaryHtml, text: options.summaryText });
  return html`<details${when("id", options.id)} class="govuk-details${more(options.classes)}"${writeAttributes(options.attributes)}${options.open && " open"}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary><div class="govuk-details__text">${content(options)}</div></details>`;
}
