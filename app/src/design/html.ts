/** Escaped HTML as a value: what is written by people is text until a component makes it HTML. */

/** HTML that is safe to send as it stands. Made by `html`, and by `raw` from trusted text only. */
export class Raw {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}
export type Html = Raw;
/** Words on a page: a string is escaped, HTML is kept. */
export type Text = string | Html;
/** What may stand in an `html` template: arrays are joined; null, undefined and false give nothing. */
export type Child = Html | string | number | bigint | null | undefined | false | readonly Child[];

const UNSAFE = /[&<>"']/;
const NAMED: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text with the five characters escaped that mean something in HTML, in content and in attributes alike. */
export function escapeText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => NAMED[character] ?? character);
}

function written(child: Child): string {
  if (typeof child === "string") return escapeText(child);
  if (child instanceof Raw) return child.value;
  if (child === null || child === undefined || child === false) return "";
  if (typeof child === "number" || typeof child === "bigint") return String(child);
  if (Array.isArray(child)) {
    let all = "";
    for (const one of child) all += written(one);
    return all;
  }
  throw new TypeError(`Not for a page: a value of type ${typeof child}`);
}

/** HTML of a template: every value is escaped unless it is HTML already. Throws on objects and functions. */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  let all = strings[0] ?? "";
  for (let i = 0; i < values.length; i += 1) all += written(values[i]) + (strings[i + 1] ?? "");
  return new Raw(all);
}

/** Trusted text as HTML, unescaped: drawings and files of our own, never anything a person typed. */
export function raw(trusted: string): Html {
  return new Raw(trusted);
}

/** Nothing. */
export const nothing: Html = new Raw("");

/** The parts, escaped where they are text, with the separator between them. */
export function join(parts: readonly Child[], separator: Child = ""): Html {
  return new Raw(parts.map(written).join(written(separator)));
}

/** Words as HTML: a string escaped, HTML as it is. */
export function toHtml(text: Child): Html {
  return text instanceof Raw ? text : new Raw(written(text));
}

/** Whether there is nothing to show. */
export function isEmpty(text: Child): boolean {
  return written(text).length === 0;
}

export type AttributeValue = string | number | boolean | null | undefined;

/** ` name="value"` for each; true gives the bare name; false, null and undefined leave it out. */
export function attributes(all: { readonly [name: string]: AttributeValue }): Html {
  let written = "";
  for (const [name, value] of Object.entries(all)) {
    if (value === null || value === undefined || value === false) continue;
    if (!/^[a-zA-Z_:][-a-zA-Z0-9_:.]*$/.test(name))
      throw new TypeError(`Not an attribute: ${name}`);
    written += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  }
  return new Raw(written);
}

/** The class names that are set, with a space between. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https?|mailto|tel):/i;

/**
 * The address if it may stand in a link: relative, or http(s), mailto, tel. Control characters and spaces that
 * browsers drop are dropped first, so that "java\nscript:" is seen for what it is. Throws a TypeError otherwise.
 */
export function safeHref(href: string): string {
  // oxlint-disable-next-line no-control-regex
  const clean = href.replace(/[\u0000-\u0020\u007f-\u009f]+/g, "");
  if (SCHEME.test(clean) && !ALLOWED.test(clean)) {
    throw new TypeError(`Not an address for a link: ${clean.slice(0, 40)}`);
  }
  return href.trim();
}

/** A link. `hidden` is read aloud after the words and not shown: it tells twelve equal links apart. */
export function link(href: string, text: Text, hidden?: Text): Html {
  const aside = hidden && html`<span class="govuk-visually-hidden"> ${hidden}</span>`;
  return html`<a class="govuk-link" href="${safeHref(href)}">${text}${aside}</a>`;
}
