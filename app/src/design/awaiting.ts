/** What awaits the reader, in order of date: what, why, and by when. */
import { html, link, raw } from "./html.ts";
import type { Html, Text } from "./html.ts";

export type Awaited = {
  readonly title: Text;
  readonly href: string;
  /** The rule and the reason, in a sentence or two. */
  readonly text?: Text | undefined;
  /** A tag, made by `tagged` or `clockTag`. */
  readonly tag?: Html | undefined;
  readonly when?: Text | undefined;
  readonly after?: Text | undefined;
};

/** The list; addresses as given. */
export function awaiting(all: readonly Awaited[], level: 2 | 3 = 2): Html {
  const h = raw(String(level));
  const items = all.map(
    (one) =>
      html`<li><div><h${h}>${link(one.href, one.title)}</h${h}>${one.text && html`<p>${one.text}</p>`}</div><div class="when">${one.tag}${one.when && html`<b>${one.when}</b>`}${one.after}</div></li>`,
  );
  return html`<ul class="rd-await">${items}</ul>`;
}
