/** The home page's own shapes: the ways in, the same question put to two bodies, and the tour. */
import type { Language } from "@rochdale/language/message.ts";
import { inLanguage } from "./address.ts";
import { html, link } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { stateMark } from "./state-mark.ts";
import type { State } from "./state-mark.ts";
import { word } from "./words.ts";

export type Way = {
  readonly heading: Text;
  readonly text: Text;
  readonly href: string;
  readonly link: Text;
};

/** Three ways in, side by side. */
export function ways(language: Language, all: readonly Way[]): Html {
  const items = all.map(
    (way) =>
      html`<li><h2 class="govuk-heading-m">${way.heading}</h2><p class="govuk-body">${way.text}</p><p class="govuk-body">${link(inLanguage(language, way.href), way.link)}</p></li>`,
  );
  return html`<ul class="rd-ways">${items}</ul>`;
}

export type Side = {
  readonly name: Text;
  readonly about?: Text | undefined;
  readonly state: State;
  readonly because: Text;
  readonly href: string;
  readonly link: Text;
};
export type Contrast = {
  readonly heading: Text;
  readonly question: Text;
  readonly sides: readonly [Side, Side];
};

/** The same question, two bodies, two answers with their reasons. */
export function contrast(language: Language, c: Contrast): Html {
  const side = (s: Side) =>
    html`<div><h3 class="govuk-heading-s">${s.name}${s.about && html`<span class="rd-small">${s.about}</span>`}</h3>${stateMark(language, s.state)}<p class="govuk-body">${s.because}</p><p class="govuk-body">${link(inLanguage(language, s.href), s.link)}</p></div>`;
  return html`<section class="rd-contrast" aria-labelledby="contrast-h"><h2 class="govuk-heading-m" id="contrast-h">${c.heading}</h2><p class="govuk-body rd-full">${c.question}</p>${c.sides.map(side)}</section>`;
}

export type Stop = {
  readonly text: Text;
  readonly href: string;
  readonly minutes?: number | undefined;
  /** What it shows, where there is room to say so. */
  readonly what?: Text | undefined;
};

/** The tour: numbered stops, each with its minutes. */
export function tour(language: Language, stops: readonly Stop[]): Html {
  const items = stops.map(
    (stop) =>
      html`<li><div>${link(inLanguage(language, stop.href), stop.text)}${stop.what && html`<p class="govuk-body-s">${stop.what}</p>`}</div><span>${stop.minutes !== undefined && word(language, "tourMinutes", { n: stop.minutes })}</span></li>`,
  );
  return html`<ol class="rd-tour">${items}</ol>`;
}
