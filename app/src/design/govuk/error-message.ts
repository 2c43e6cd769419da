/** What is wrong with one field, and how to put it right. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, when, writeAttributes } from "./attributes.ts";
import type { ErrorMessageOptions } from "./options.ts";

/** GOV.UK Frontend's error message, with "Error:" for those who cannot see its colour. */
export function errorMessage(options: ErrorMessageOptions): Html {
  const hidden = options.visuallyHiddenText ?? "Error";
  const before = hidden && html`<span class="govuk-visually-hidden">${hidden}:</span> `;
  return html`<p${when("id", options.id)} class="govuk-error-message${more(options.classes)}"${writeAttributes(options.attributes)}>${before}${content(options)}</p>`;
}
