/** The plain parts of a page: headings, paragraphs, lists, columns, commands, fingerprints. */
import type { Language } from "@rochdale/language/message.ts";
import { classes, html, link, raw } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { word } from "./words.ts";

export type Heading = {
  readonly level?: 1 | 2 | 3 | 4 | undefined;
  readonly size?: "xl" | "l" | "m" | "s" | undefined;
  readonly id?: string | undefined;
  /** A quiet line above: "As the record stands on 23 November 2026". */
  readonly caption?: Text | undefined;
};

const SIZES = { 1: "l", 2: "m", 3: "s", 4: "s" } as const;

/** A heading of the second level unless said; large for the first, smaller below. */
export function heading(text: Text, given: Heading = {}): Html {
  const level = given.level ?? 2;
  const h = raw(String(level));
  const size = given.size ?? SIZES[level];
  const caption =
    given.caption && html`<span class="govuk-caption-${size}">${given.caption}</span> `;
  const id = given.id && html` id="${given.id}"`;
  return html`<h${h} class="govuk-heading-${size}"${id}>${caption}${text}</h${h}>`;
}

/** A paragraph; `l` for the verdict of a page, `s` beside tables. */
export function paragraph(text: Text, size?: "l" | "s"): Html {
  const name = size === "l" ? "govuk-body-l" : classes("govuk-body", size === "s" && "rd-fs");
  return html`<p class="${name}">${text}</p>`;
}

/** What a page is, in one or two sentences, larger than the rest. */
export function lead(text: Text): Html {
  return html`<p class="rd-lead">${text}</p>`;
}

/** Several things, in no order. */
export function bullets(items: readonly Text[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Several things, in order. */
export function numbered(items: readonly Text[]): Html {
  return html`<ol class="govuk-list govuk-list--number">${items.map((item) => html`<li>${item}</li>`)}</ol>`;
}

/** Links under each other. */
export function links(items: readonly { readonly href: string; readonly text: Text }[]): Html {
  return html`<ul class="govuk-list rd-fs">${items.map((item) => html`<li>${link(item.href, item.text)}</li>`)}</ul>`;
}

/** Two columns, one on a phone: reading with what stands beside it, two equals, or a design and its consequences. */
export function columns(left: Html, right: Html, kind?: "even" | "design"): Html {
  return html`<div class="${classes("rd-cols", kind && `rd-cols--${kind}`)}"><div>${left}</div><div>${right}</div></div>`;
}

/** A part of a page, named by its heading. */
export function section(
  title: Text,
  body: Html,
  given: { readonly id: string; readonly size?: Heading["size"]; readonly level?: 2 | 3 },
): Html {
  const head = heading(title, { level: given.level ?? 2, size: given.size, id: `${given.id}-h` });
  return html`<section class="rd-section" id="${given.id}" aria-labelledby="${given.id}-h">${head}${body}</section>`;
}

/** Something raised a little from the page. */
export function box(body: Html): Html {
  return html`<div class="rd-panelbox">${body}</div>`;
}

/** The one thing to do now. */
export function now(body: Html): Html {
  return html`<div class="rd-now">${body}</div>`;
}

/** A command to type, and what it answers; the keyboard can scroll it. */
export function command(text: string, language: Language, label?: string): Html {
  return html`<pre class="rd-pre" tabindex="0" role="region" aria-label="${label ?? word(language, "command")}" translate="no">${text}</pre>`;
}

/** The first groups of a fingerprint, four characters each: "7c1e 90b4 2fd8 a36e". All of it with `groups` 16. */
export function fingerprint(hex: string, groups = 4): Html {
  const shown = hex.slice(0, groups * 4).match(/.{1,4}/g) ?? [];
  const fits = groups <= 8 ? "rd-print-groups" : "rd-print-whole";
  return html`<code class="${fits}" translate="no">${shown.join(" ")}</code>`;
}

/** What a printed page leaves out. */
export function noPrint(body: Html): Html {
  return html`<div class="rd-noprint">${body}</div>`;
}

/** A button that prints the page; not drawn where there is no script to do it. */
export function printButton(
  language: Language,
  what: "printNotice" | "printPage" = "printNotice",
): Html {
  return html`<button type="button" class="govuk-button govuk-button--secondary rd-noprint" data-module="govuk-button" data-rd-print hidden>${word(language, what)}</button>`;
}

/** Words in another language than the page's: shown as written. */
export function inWrittenLanguage(language: Language, text: Text): Html {
  return html`<span lang="${language}">${text}</span>`;
}
