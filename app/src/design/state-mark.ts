/** The three states of a finding, told apart by shape, by fill and by word; the mark is decoration, the word is the content. */
import type { Language } from "@rochdale/language/message.ts";
import { html, raw } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { word } from "./words.ts";

export type State = "met" | "notMet" | "notProven";

const SVG =
  'width="24" height="24" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false"';
/** A filled disc and tick; a filled square and cross; a dashed open ring and question mark. */
const MARKS: { readonly [state in State]: Html } = {
  met: raw(
    `<svg ${SVG}><circle cx="12" cy="12" r="11"/><path d="M6.5 12.5l3.6 3.7 7.4-8" fill="none" stroke="#fff" stroke-width="2.6"/></svg>`,
  ),
  notMet: raw(
    `<svg ${SVG}><rect x="1.5" y="1.5" width="21" height="21"/><path d="M7 7l10 10M17 7L7 17" fill="none" stroke="#fff" stroke-width="2.6"/></svg>`,
  ),
  notProven: raw(
    `<svg ${SVG}><circle cx="12" cy="12" r="10.2" fill="#fff" stroke="currentColor" stroke-width="1.9" stroke-dasharray="3.6 2.6"/><path d="M9.2 9.6c0-1.6 1.2-2.7 2.8-2.7s2.8 1 2.8 2.5c0 1.9-2.7 2.1-2.7 4.1" fill="none" stroke="currentColor" stroke-width="1.9"/><circle cx="12.1" cy="16.8" r="1.3"/></svg>`,
  ),
};
const NAMES: { readonly [state in State]: string } = {
  met: "met",
  notMet: "not",
  notProven: "open",
};

/** The mark and its word: that of the state, or another where the mark heads a check of the record. */
export function stateMark(
  language: Language,
  state: State,
  { words, small }: { readonly words?: Text; readonly small?: boolean } = {},
): Html {
  const size = small ? " rd-state--small" : "";
  return html`<span class="rd-state rd-state--${NAMES[state]}${size}">${MARKS[state]}<span class="rd-state__word">${words ?? word(language, state)}</span></span>`;
}

/** The name of a state in class names. */
export function stateName(state: State): string {
  return NAMES[state];
}
