/** The first link of a page: past everything that repeats. */
import { html, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { SkipLinkOptions } from "./options.ts";

/** GOV.UK Frontend's skip link. */
export function skipLink(options: SkipLinkOptions): Html {
  return html`<a href="${safeHref(options.href || "#content")}" class="govuk-skip-link${more(options.classes)}"${writeAttributes(options.attributes)} data-module="govuk-skip-link">${content(options)}</a>`;
}
