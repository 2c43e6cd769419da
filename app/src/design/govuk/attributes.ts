/** What every GOV.UK component shares: further attributes, classes, and content given as text or as HTML. */
import { escapeText, html, nothing, Raw, toHtml } from "../html.ts";
import type { Child, Html, Text } from "../html.ts";

type Value = string | number | boolean | null | undefined;
export type Attributes = { readonly [name: string]: Value | AttributeOption };
/** An attribute that is left out when empty, and stands without a value when true. */
export type AttributeOption = { readonly value: Value; readonly optional?: boolean | undefined };

function isOption(item: Value | AttributeOption): item is AttributeOption {
  return typeof item === "object" && item !== null;
}

/** ` name="value"` for each, as GOV.UK Frontend writes them: without `optional`, empty values are written too. */
export function writeAttributes(all: Attributes | Html | undefined | null): Html {
  if (!all) return nothing;
  if (all instanceof Raw) return all;
  let written = "";
  for (const [name, item] of Object.entries(all)) {
    if (!/^[a-zA-Z_:][-a-zA-Z0-9_:.]*$/.test(name))
      throw new TypeError(`Not an attribute: ${name}`);
    const { value, optional } = isOption(item) ? item : { value: item, optional: false };
    const missing = value === null || value === undefined;
    if (optional && value === true) written += ` ${name}`;
    else if (!optional || !(missing || value === false)) {
      written += ` ${name}="${missing ? "" : escapeText(String(value))}"`;
    }
  }
  return new Raw(written);
}

export type Content = { readonly html?: Html | undefined; readonly text?: Text | undefined };

/** The content of a component: its HTML, or else its text. */
export function content(of: Content | null | undefined | false): Html {
  if (!of) return nothing;
  if (of.html && of.html.value !== "") return of.html;
  return toHtml(of.text as Child);
}

/** Whether content was given at all. */
export function has(of: Content | null | undefined | false): of is Content {
  return Boolean(of && ((of.html && of.html.value !== "") || of.text));
}

/** ` more classes` after the component's own. */
export function more(classes: string | null | undefined): Html {
  return classes ? html` ${classes}` : nothing;
}

/** ` name="value"` when the value is set, and nothing otherwise. */
export function when(name: string, value: string | number | boolean | null | undefined): Html {
  return value ? html` ${new Raw(name)}="${String(value)}"` : nothing;
}

/** Texts for the component's script, by key: ` data-i18n.key="..."` or one for each plural rule. */
export function translations(
  key: string,
  message: string | { readonly [rule: string]: string } | undefined,
): Html {
  if (!message) return nothing;
  if (typeof message === "string") return html` data-i18n.${new Raw(key)}="${message}"`;
  return html`${Object.entries(message).map(
    ([rule, text]) => html` data-i18n.${new Raw(`${key}.${rule}`)}="${text}"`,
  )}`;
}
