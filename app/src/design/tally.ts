/** How many findings stand how: three counts in a line, never a score. */
import type { Language } from "@rochdale/language/message.ts";
import { number } from "@rochdale/language/say.ts";
import { inLanguage } from "./address.ts";
import { html, link } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { stateMark } from "./state-mark.ts";
import type { State } from "./state-mark.ts";
import { word } from "./words.ts";

export type Tally = { readonly [state in State]: number };

/** The three counts, in this order always, and links that belong beside them. */
export function tally(
  language: Language,
  counts: Tally,
  links: readonly { readonly href: string; readonly text: Text }[] = [],
): Html {
  const states = (["met", "notMet", "notProven"] as const).map(
    (state) =>
      html`<li>${stateMark(language, state, { small: true })} <span>${number(language, counts[state])}</span></li>`,
  );
  const rest = links.map((l) => html`<li>${link(inLanguage(language, l.href), l.text)}</li>`);
  return html`<ul class="rd-tally" aria-label="${word(language, "tally")}">${states}${rest}</ul>`;
}
