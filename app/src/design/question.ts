/** A question of the staff or of users, and its answer; what is not answered is seen to be. */
import type { Language } from "@rochdale/language/message.ts";
import { html, raw } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { clockTag } from "./clock.ts";
import type { ClockTag } from "./clock.ts";
import { word } from "./words.ts";

export type Question = {
  readonly id: string;
  readonly text: Text;
  /** "Name withheld, 12 November": who asked, and when. */
  readonly by: Text;
  readonly answer?: { readonly by: Text; readonly text: Text } | undefined;
  /** The clock of the answer, while there is none. */
  readonly clock?: ClockTag | undefined;
  readonly after?: Text | undefined;
  readonly lang?: Language | undefined;
  readonly level?: 2 | 3 | undefined;
};

/** One question with its answer, or with its clock. */
export function question(language: Language, q: Question): Html {
  const h = raw(String(q.level ?? 3));
  const lang = q.lang && html` lang="${q.lang}"`;
  const answer = q.answer
    ? html`<div class="rd-q__a"><p class="rd-q__by">${word(language, "answer")}: ${q.answer.by}</p><p>${q.answer.text}</p></div>`
    : html`<p class="rd-q__by rd-q__none">${word(language, "notAnswered")}</p>`;
  const aside = q.clock && html`${clockTag(language, q.clock)} `;
  return html`<article class="rd-q" id="${q.id}" aria-labelledby="${q.id}-h"><div><h${h} id="${q.id}-h"${lang}>${q.text}</h${h}><p class="rd-q__by">${q.by}</p>${answer}</div><div class="rd-q__clock">${aside}${q.after}</div></article>`;
}
