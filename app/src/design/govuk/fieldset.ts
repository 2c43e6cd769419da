/** Questions that belong together, under one legend. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, has, more, when, writeAttributes } from "./attributes.ts";
import type { FieldsetOptions } from "./options.ts";

/** GOV.UK Frontend's fieldset. */
export function fieldset(options: FieldsetOptions): Html {
  return html`<fieldset class="govuk-fieldset${more(options.classes)}"${when("role", options.role)}${when("aria-describedby", options.describedBy)}${writeAttributes(options.attributes)}>${legend(options.legend)}${options.html}</fieldset>`;
}

function legend(given: FieldsetOptions["legend"]): Html | false {
  if (!has(given)) return false;
  const words = given.isPageHeading
    ? html`<h1 class="govuk-fieldset__heading">${content(given)}</h1>`
    : content(given);
  return html`<legend class="govuk-fieldset__legend${more(given.classes)}">${words}</legend>`;
}
