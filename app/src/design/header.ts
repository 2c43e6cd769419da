/** The head of the frame: mark, language, who is here and in which role, and the ways around. */
import type { Language } from "@rochdale/language/message.ts";
import { inLanguage } from "./address.ts";
import { formToken } from "./form-token.ts";
import { html, safeHref } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { genericHeader } from "./govuk/generic-header.ts";
import { languageNavigation } from "./govuk/language-navigation.ts";
import { serviceNavigation } from "./govuk/service-navigation.ts";
import { wordmark } from "./mark.ts";
import { word } from "./words.ts";

/** An address without a language; `current`: this page; `active`: a page below it. */
export type NavigationItem = {
  readonly href: string;
  readonly text: Text;
  readonly current?: boolean | undefined;
  readonly active?: boolean | undefined;
};

/** Who is here. Roles are never hidden: "Elin Rees, branch secretary". */
export type Person = {
  readonly name: string;
  readonly role?: string | undefined;
  readonly href: string;
  readonly signOut?: { readonly action: string; readonly csrf: string } | undefined;
};

export type Header = {
  readonly language: Language;
  readonly path: string;
  readonly nav?: readonly NavigationItem[] | undefined;
  readonly person?: Person | undefined;
};

/** The header and the service navigation under it. */
export function header(given: Header): Html {
  const { language } = given;
  const logo = genericHeader({
    url: inLanguage(language, "/"),
    logoHtml: wordmark,
    classes: "rd-header__mark",
    containerClasses: "rd-header__logo",
  });
  return html`<div class="rd-header"><div class="govuk-width-container rd-header__row">${logo}<div class="rd-header__tools">${languages(given)}${who(given)}</div></div></div>${navigation(given)}`;
}

function languages({ language, path }: Header): Html {
  const item = (code: Language, text: string) => ({
    text,
    lang: code,
    href: inLanguage(code, path),
    current: code === language,
  });
  return languageNavigation({
    ariaLabel: word(language, "language"),
    items: [item("en", "English"), item("cy", "Cymraeg")],
  });
}

function who({ language, person }: Header): Html {
  if (!person) {
    const href = inLanguage(language, "/sign-in");
    return html`<a class="rd-who" href="${href}">${word(language, "signIn")}</a>`;
  }
  const words = person.role ? `${person.name}, ${person.role}` : person.name;
  const out =
    person.signOut &&
    html`<form class="rd-signout" method="post" action="${safeHref(person.signOut.action)}">${formToken(person.signOut.csrf)}<button type="submit" class="rd-who">${word(language, "signOut")}</button></form>`;
  const href = safeHref(inLanguage(language, person.href));
  return html`<a class="rd-who" href="${href}">${words}</a>${out}`;
}

function navigation({ language, nav }: Header): Html | false {
  if (!nav || nav.length === 0) return false;
  return serviceNavigation({
    menuButtonText: word(language, "menu"),
    navigation: nav.map((item) => ({ ...item, href: inLanguage(language, item.href) })),
  });
}
