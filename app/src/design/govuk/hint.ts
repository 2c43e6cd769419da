/** What helps to answer a question. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, when, writeAttributes } from "./attributes.ts";
import type { HintOptions } from "./options.ts";

/** GOV.UK Frontend's hint. */
export function hint(options: HintOptions): Html {
  return html`<div${when("id", options.id)} class="govuk-hint${more(options.classes)}"${writeAttributes(options.attributes)}>${content(options)}</div>`;
}
