/** What may go wrong for the reader. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { WarningTextOptions } from "./options.ts";

/** GOV.UK Frontend's warning text. */
export function warningText(options: WarningTextOptions): Html {
  return html`<div class="govuk-warning-text${more(options.classes)}"${writeAttributes(options.attributes)}><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${options.iconFallbackText || "Warning"}</span>
${content(options)}</strong></div>`;
}
