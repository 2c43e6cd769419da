/** A notice as it hangs on a board: who decided what, for whom, why, what follows, and how to check the paper. */
import type { Language } from "@rochdale/language/message.ts";
import { weekdayAndDay } from "./days.ts";
import { html, link } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { fingerprint, heading, printButton } from "./layout.ts";
import { plainWordmark } from "./mark.ts";
import { qr } from "./qr.ts";
import { word } from "./words.ts";

export type Notice = {
  /** The body that gives it, and its part: "Calderbrook Council", "Children and Families". */
  readonly from: { readonly name: Text; readonly part?: Text | undefined };
  /** "Decision notice NCC/2026/02". */
  readonly reference: Text;
  readonly given: string;
  /** "Request made 5 October, valid from 9 October 2026". */
  readonly about?: Text | undefined;
  readonly heading: Text;
  /** The decision in one sentence, in its box. */
  readonly decision: Text;
  readonly parts: readonly { readonly heading: Text; readonly body: Html }[];
  /** Who decided, in which office, under what power. */
  readonly signed: readonly Text[];
  readonly entry: number;
  /** The entry's fingerprint in hexadecimal. */
  readonly fingerprint: string;
  /** Short, to be typed: "rochdale.example/check/318". */
  readonly address: string;
  /** In full, for the code: "https://rochdale.example/check/318". */
  readonly url: string;
  readonly displayUntil?: string | undefined;
  readonly links?: readonly { readonly href: string; readonly text: Text }[] | undefined;
};

/** The notice, with what is seen on paper only above and below it. A printed one fits one page of A4. */
export function notice(language: Language, n: Notice): Html {
  const parts = n.parts.map((part) => html`${heading(part.heading, { size: "s" })}${part.body}`);
  return html`${printTop(language, n)}<article class="rd-notice" aria-labelledby="notice-h"><div class="rd-notice__top"><div><strong>${n.from.name}</strong>${n.from.part && html`<br>${n.from.part}`}</div><div><strong>${n.reference}</strong><br>${word(language, "givenOn", { day: weekdayAndDay(language, n.given) })}${n.about && html`<br>${n.about}`}</div></div>
<h1 class="govuk-heading-l" id="notice-h">${n.heading}</h1>
<p class="rd-notice__decision">${n.decision}</p>
${parts}
${signature(language, n)}</article>${printFoot(language, n)}${onScreen(language, n)}`;
}

function printTop(language: Language, n: Notice): Html {
  const until =
    n.displayUntil &&
    html`<div>${word(language, "display", { until: weekdayAndDay(language, n.displayUntil) })}</div>`;
  return html`<div class="rd-print-top">${plainWordmark}${until}</div>`;
}

function signature(language: Language, n: Notice): Html {
  const signed = n.signed.map((line) => html`<br>${line}`);
  return html`<div class="rd-notice__sign"><div><strong>${word(language, "decidedBy")}</strong>${signed}</div><div><strong>${word(language, "onRecord")}</strong><br>${word(language, "entryFingerprint", { entry: n.entry })} ${fingerprint(n.fingerprint)}<br>${word(language, "checkIt", { address: n.address })}</div></div>`;
}

function printFoot(language: Language, n: Notice): Html {
  const other = language === "en" ? "cy" : "en";
  const code = qr(n.url, word(language, "codeTo", { address: n.address }));
  return html`<div class="rd-print-foot"><div><strong>${word(language, "realNotice")}</strong><br>${word(language, "scan", { address: n.address })} <strong>${fingerprint(n.fingerprint)}</strong><br><span lang="${other}">${word(language, "otherLanguage")}</span></div>${code}</div>`;
}

function onScreen(language: Language, n: Notice): Html {
  const links = (n.links ?? []).map((one) => link(one.href, one.text));
  return html`<div class="govuk-button-group rd-noprint">${printButton(language)}${links}</div>`;
}
