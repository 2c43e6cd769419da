/** The foot of the frame: five links, the one idea in a sentence, and the head of the record. */
import type { Language } from "@rochdale/language/message.ts";
import { number } from "@rochdale/language/say.ts";
import { inLanguage } from "./address.ts";
import { html, safeHref } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { word } from "./words.ts";

export type Footer = {
  /** How many entries the record has, when that was, and where they are read. */
  readonly head?: { readonly size: number; readonly at: Text; readonly href: string } | undefined;
};

const LINKS = [
  ["accessibility", "/accessibility"],
  ["privacy", "/privacy"],
  ["law", "/rules"],
  ["limits", "/limits"],
  ["contact", "/contact"],
] as const;

/** The footer; in Welsh it says that the Welsh awaits review. */
export function footer(language: Language, given: Footer = {}): Html {
  const links = LINKS.map(
    ([key, path]) =>
      html`<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${inLanguage(language, path)}">${word(language, key)}</a></li>`,
  );
  const review =
    language === "cy" && html`<p class="rd-footer__line">${word(language, "welshReview")}</p>`;
  return html`<footer class="govuk-template__footer"><div class="govuk-footer rd-footer"><div class="govuk-width-container"><div class="rd-footer__row">
<div><ul class="govuk-footer__inline-list">${links}</ul>
<p class="rd-footer__line">${word(language, "footerLine")}</p>${review}</div>
${given.head && recordHead(language, given.head)}
</div></div></div></footer>`;
}

function recordHead(language: Language, head: NonNullable<Footer["head"]>): Html {
  const href = safeHref(inLanguage(language, head.href));
  const size = html`<a class="govuk-footer__link" href="${href}">${number(language, head.size)}</a>`;
  return html`<p class="rd-footer__head">${word(language, "recordAt")} ${size} · ${head.at}</p>`;
}
