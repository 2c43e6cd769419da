/** A link back to the page before. */
import { html, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { BackLinkOptions } from "./options.ts";

/** GOV.UK Frontend's back link; "Back" when it has no words. */
export function backLink(options: BackLinkOptions): Html {
  const words = content(options);
  return html`<a
    href="${safeHref(options.href || "#")}"
    class="govuk-back-link${more(options.classes)}"${writeAttributes(options.attributes)}
    >${words.value === "" ? "Back" : words}</a
  >`;
}
