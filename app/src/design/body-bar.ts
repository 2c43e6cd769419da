/** The bar of one body or case: its name, what it is in six words, and its pages. */
import type { Language } from "@rochdale/language/message.ts";
import { html, safeHref } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { inLanguage } from "./address.ts";

export type BodyBar = {
  readonly name: string;
  /** In six words, with what matters most: "Civil service pensions · spun out in 2012". */
  readonly kind?: Text | undefined;
  readonly tabs?: readonly Tab[] | undefined;
};
/** An address without a language; `current` is the page itself. */
export type Tab = { readonly href: string; readonly text: Text; readonly current?: boolean };

/** The bar above a page of one body. */
export function bodyBar(language: Language, bar: BodyBar): Html {
  const kind = bar.kind && html`<span class="rd-org__kind">${bar.kind}</span>`;
  return html`<div class="rd-org"><div class="govuk-width-container">
<p class="rd-org__name">${bar.name} ${kind}</p>${tabs(language, bar)}
</div></div>`;
}

function tabs(language: Language, bar: BodyBar): Html | false {
  if (!bar.tabs || bar.tabs.length === 0) return false;
  const items = bar.tabs.map((tab) => {
    const current = tab.current && html` aria-current="page"`;
    const href = safeHref(inLanguage(language, tab.href));
    return html`<li><a href="${href}"${current}>${tab.text}</a></li>`;
  });
  return html`<nav class="rd-org__nav" aria-label="${bar.name}"><ul>${items}</ul></nav>`;
}
