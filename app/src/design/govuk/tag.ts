/** The state of a thing, in a word or two. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { TagOptions } from "./options.ts";

/** GOV.UK Frontend's tag. */
export function tag(options: TagOptions): Html {
  return html`<strong class="govuk-tag${more(options.classes)}"${writeAttributes(options.attributes)}>${content(options)}</strong>`;
}
