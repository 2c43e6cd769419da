/** The words of a question, tied to its field. */
import { html, nothing } from "../html.ts";
import type { Html } from "../html.ts";
import { content, has, more, when, writeAttributes } from "./attributes.ts";
import type { LabelOptions } from "./options.ts";

/** GOV.UK Frontend's label; nothing when it has no words. */
export function label(options: LabelOptions): Html {
  if (!has(options)) return nothing;
  const words = html`<label class="govuk-label${more(options.classes)}"${writeAttributes(options.attributes)}${when("for", options.for)}>${content(options)}</label>`;
  return options.isPageHeading ? html`<h1 class="govuk-label-wrapper">${words}</h1>` : words;
}
