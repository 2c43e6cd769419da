/** The frame of every page: header, ways around, the bar of a body, the example's line, footer with the record's head. */
import type { Language } from "@rochdale/language/message.ts";
import { inLanguage } from "./address.ts";
import { assetUrl } from "./assets.ts";
import { bodyBar } from "./body-bar.ts";
import type { BodyBar } from "./body-bar.ts";
import { footer } from "./footer.ts";
import type { Footer } from "./footer.ts";
import { header } from "./header.ts";
import type { NavigationItem, Person } from "./header.ts";
import { classes, html } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { skipLink } from "./govuk/skip-link.ts";
import { word } from "./words.ts";

export type Page = {
  readonly language: Language;
  /** What this page is, in words without tags: it heads the window. */
  readonly title: string;
  /** The body or case that the page is about, for the window's title. */
  readonly body?: string | undefined;
  /** The page's address without a language, query included. */
  readonly path: string;
  readonly nav?: readonly NavigationItem[] | undefined;
  readonly bar?: BodyBar | undefined;
  readonly banner?: "example" | "rehearsal" | Html | undefined;
  readonly person?: Person | undefined;
  /** Breadcrumbs or a back link: only where there is no bar. */
  readonly before?: Html | undefined;
  readonly main: Html;
  /** 1180 px instead of 960: for tables and two columns. */
  readonly wide?: boolean | undefined;
  /** Whether the page shows errors: its title says so first. */
  readonly error?: boolean | undefined;
  readonly head?: Html | undefined;
  readonly footer?: Footer | undefined;
  readonly bodyClass?: string | undefined;
};

/** The whole page as text to send: a doctype and HTML, no inline style, no inline script. */
export function page(given: Page): string {
  const { language } = given;
  const names = classes("govuk-template__body", given.wide && "rd-page--wide", given.bodyClass);
  const whole = html`<html lang="${language}" class="govuk-template">
<head>${head(given)}</head>
<body class="${names}"><script src="${assetUrl("enable.js")}"></script>
${skipLink({ href: "#main-content", text: word(language, "skip") })}
<header class="govuk-template__header">${header(given)}${given.bar && bodyBar(language, given.bar)}</header>
${banner(language, given.banner)}
<div class="govuk-width-container">${given.before}<main class="govuk-main-wrapper rd-main" id="main-content">
${given.main}
</main></div>
${footer(language, given.footer)}
<script type="module" src="${assetUrl("site.js")}"></script></body></html>`;
  return `<!DOCTYPE html>${whole.value}`;
}

function head(given: Page): Html {
  const alternates = (["en", "cy"] as const).map(
    (language) =>
      html`<link rel="alternate" hreflang="${language}" href="${inLanguage(language, given.path)}">`,
  );
  return html`<meta charset="utf-8"><title>${windowTitle(given)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#12404f">
<link rel="icon" href="${assetUrl("icon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${assetUrl("govuk-frontend.css")}">
<link rel="stylesheet" href="${assetUrl("rochdale.css")}">
${alternates}${given.head}`;
}

/** "Findings – MyCSP – Rochdale", with "Error: " first when there is one. */
function windowTitle(given: Page): string {
  const parts = [given.title, given.body, "Rochdale"].filter(Boolean);
  const title = parts.filter((part, i) => part !== parts[i - 1]).join(" – ");
  return given.error ? word(given.language, "titleError", { title }) : title;
}

function banner(language: Language, kind: Page["banner"]): Html | false {
  if (!kind) return false;
  return html`<div class="rd-example" role="region" aria-label="${word(language, "about")}"><div class="govuk-width-container"><p>${bannerWords(language, kind)}</p></div></div>`;
}

function bannerWords(language: Language, kind: "example" | "rehearsal" | Html): Text {
  if (kind === "example") {
    return html`<strong>${word(language, "example")}</strong> ${word(language, "exampleFigure")} <span class="rd-src rd-src--flat">S1</span> ${word(language, "exampleMark")}`;
  }
  if (kind === "rehearsal") {
    return html`<strong>${word(language, "rehearsal")}</strong> ${word(language, "rehearsalSays")}`;
  }
  return kind;
}
