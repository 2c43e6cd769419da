/** Words set apart from those around them. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, when, writeAttributes } from "./attributes.ts";
import type { InsetTextOptions } from "./options.ts";

/** GOV.UK Frontend's inset text. */
export function insetText(options: InsetTextOptions): Html {
  return html`<div${when("id", options.id)} class="govuk-inset-text${more(options.classes)}"${writeAttributes(options.attributes)}>${content(options)}</div>`;
}
