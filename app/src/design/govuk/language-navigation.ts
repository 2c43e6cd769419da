/** The same page in the other language. */
import { html, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, when, writeAttributes } from "./attributes.ts";
import type { LanguageNavigationOptions } from "./options.ts";

type Item = Exclude<NonNullable<LanguageNavigationOptions["items"]>[number], null | false>;

/** GOV.UK Frontend's language navigation. */
export function languageNavigation(options: LanguageNavigationOptions): Html {
  const items = (options.items ?? []).map(
    (item) => item && html`<li class="govuk-language-navigation__list-item">${language(item)}</li>`,
  );
  return html`<nav class="govuk-language-navigation${more(options.classes)}"${writeAttributes(options.attributes)} aria-label="${options.ariaLabel ?? "Language"}"><ul class="govuk-language-navigation__list">${items}</ul></nav>`;
}

function language(item: Item): Html {
  const lang = when("lang", item.lang);
  const rest = html`${when("dir", item.dir)}${writeAttributes(item.attributes)}`;
  if (item.current || !item.href) {
    return html`<span class="govuk-language-navigation__text${more(item.classes)}" aria-current="true"${lang}${rest}>${content(item)}</span>`;
  }
  const about =
    item.languageDescriptionText &&
    html`<span class="govuk-visually-hidden"> ${item.languageDescriptionText}</span>`;
  return html`<a class="govuk-language-navigation__link${more(item.classes)}" href="${safeHref(item.href)}" rel="alternate"${lang}${when("hreflang", item.hrefLang || item.lang)}${rest}>${content(item)}${about}</a>`;
}
