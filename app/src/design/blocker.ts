/** What blocks a case: first on its page, with the person who must act and the way out. */
import type { Language } from "@rochdale/language/message.ts";
import { html, raw } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { word } from "./words.ts";

/** The panel of what blocks; nothing when nothing does. */
export function blocker(language: Language, things: readonly Text[], heading?: Text): Html {
  if (things.length === 0) return raw("");
  const words = heading ?? word(language, "blocked", { n: things.length });
  const body =
    things.length === 1
      ? html`<p class="govuk-body">${things[0]}</p>`
      : html`<ul class="govuk-list govuk-list--bullet">${things.map((thing) => html`<li>${thing}</li>`)}</ul>`;
  return html`<div class="rd-block"><h2 class="govuk-heading-s">${words}</h2>${body}</div>`;
}
