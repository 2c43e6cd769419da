/** Where a figure comes from: the mark beside it, and the sources at the foot with the words that they say. */
import type { Language } from "@rochdale/language/message.ts";
import { html, link } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { word } from "./words.ts";

/** A small boxed S1 that leads to the source; read aloud as "source S1". */
export function sourceMark(language: Language, n: number): Html {
  return html`<a class="rd-src" href="#source-${n}"><span class="govuk-visually-hidden">${word(language, "source")} </span>S${n}</a>`;
}

export type Source = {
  readonly n: number;
  /** Author, title, year, and how it was read. */
  readonly text: Text;
  /** The words in the source that decide the figure. */
  readonly quote?: Text | undefined;
  readonly href?: string | undefined;
  /** The language of the quoted words, where it is not the page's. */
  readonly lang?: Language | undefined;
};

/** The sources, once a page, at its foot. */
export function sources(language: Language, all: readonly Source[]): Html {
  const items = all.map((s) => {
    const text = s.href ? link(s.href, s.text) : s.text;
    const lang = s.lang && html` lang="${s.lang}"`;
    const quote =
      s.quote &&
      html`<blockquote class="rd-quote"${lang}><span class="govuk-visually-hidden">${word(language, "sourceSays")} </span>${s.quote}</blockquote>`;
    return html`<li id="source-${s.n}" tabindex="-1"><strong>S${s.n}</strong> ${text}${quote}</li>`;
  });
  return html`<section class="rd-sources" aria-labelledby="sources-h"><h2 class="govuk-heading-s" id="sources-h">${word(language, "sources")}</h2><ol class="rd-sources__list">${items}</ol></section>`;
}
