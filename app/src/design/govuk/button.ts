/** A button, or a link drawn as one. */
import { classes, html, raw, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, when, writeAttributes } from "./attributes.ts";
import type { ButtonOptions } from "./options.ts";

const START = raw(
  `<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>`,
);

/** GOV.UK Frontend's button: a `button`, or an `a` when it has an address. */
export function button(options: ButtonOptions): Html {
  const names = classes(
    "govuk-button",
    options.classes,
    options.isStartButton && "govuk-button--start",
  );
  const common = html` class="${names}" data-module="govuk-button"${writeAttributes(options.attributes)}${when("id", options.id)}`;
  const words = content(options);
  const label = options.isStartButton && options.html ? html`<span>${words}</span>` : words;
  const icon = options.isStartButton && START;
  if (options.href) {
    return html`<a href="${safeHref(options.href)}" role="button" draggable="false"${common}>${label}${icon}</a>`;
  }
  const disabled = options.disabled && raw(' disabled aria-disabled="true"');
  const once =
    options.preventDoubleClick !== undefined &&
    html` data-prevent-double-click="${String(options.preventDoubleClick)}"`;
  return html`<button type="${options.type || "submit"}"${when("value", options.value)}${when("name", options.name)}${disabled}${once}${common}>${label}${icon}</button>`;
}
