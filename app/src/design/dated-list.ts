/** Days and what happens on them. */
import type { Language } from "@rochdale/language/message.ts";
import { shortDay } from "@rochdale/language/say.ts";
import { dayAndMonth } from "./days.ts";
import { html } from "./html.ts";
import type { Html, Text } from "./html.ts";

export type Dated = { readonly day: string; readonly text: Text };

/** The list in the order given; `years` writes the year too. */
export function datedList(language: Language, all: readonly Dated[], years = false): Html {
  const items = all.map(({ day, text }) => {
    const shown = years ? shortDay(language, day) : dayAndMonth(language, day);
    return html`<li><time datetime="${day}">${shown}</time><span>${text}</span></li>`;
  });
  return html`<ol class="rd-cal">${items}</ol>`;
}
