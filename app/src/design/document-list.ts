/** Documents, each with its kind, size, day and fingerprint; what is withheld stays in the list with its reason. */
import type { Language } from "@rochdale/language/message.ts";
import { longDay, number } from "@rochdale/language/say.ts";
import { html, link } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { fingerprint } from "./layout.ts";
import { inLanguage } from "./address.ts";
import { word } from "./words.ts";

export type Document = {
  readonly title: Text;
  readonly href?: string | undefined;
  /** "PDF", "CSV". */
  readonly kind?: string | undefined;
  readonly bytes?: number | undefined;
  readonly day?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly note?: Text | undefined;
  /** Why it may not be read now. */
  readonly withheld?: string | undefined;
};

/** "512 bytes", "312 KB", "3.1 MB": decimal, as files are sold. */
export function fileSize(language: Language, bytes: number): string {
  if (bytes < 1000) return word(language, "bytes", { size: bytes });
  if (bytes < 999_500) return word(language, "kilobytes", { size: Math.round(bytes / 1000) });
  const tenths = Math.round(bytes / 100_000) / 10;
  return word(language, "megabytes", { size: number(language, tenths) });
}

/** The documents in the order given. */
export function documentList(language: Language, all: readonly Document[]): Html {
  return html`<ul class="rd-docs">${all.map((one) => html`<li>${document(language, one)}</li>`)}</ul>`;
}

function document(language: Language, one: Document): Html {
  const shown = one.href && one.withheld === undefined;
  const title = shown
    ? link(inLanguage(language, one.href ?? ""), one.title)
    : html`<span>${one.title}</span>`;
  const about = [
    one.kind,
    one.bytes !== undefined && fileSize(language, one.bytes),
    one.day && longDay(language, one.day),
    one.note,
  ].filter(Boolean) as readonly Text[];
  const line = about.map((part, i) => html`${i > 0 ? " · " : ""}${part}`);
  const held =
    one.withheld !== undefined &&
    html`<p class="rd-docs__held">${word(language, "withheld", { reason: one.withheld })}</p>`;
  const print =
    one.fingerprint &&
    html`<p>${word(language, "fingerprint")} ${fingerprint(one.fingerprint)}</p>`;
  return html`${title}${line.length > 0 && html`<p>${line}</p>`}${held}${print}`;
}
