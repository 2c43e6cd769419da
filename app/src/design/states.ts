/** What a page says when something happened to it: recorded, saved, changed by another, or broken. */
import type { Language } from "@rochdale/language/message.ts";
import { inLanguage } from "./address.ts";
import { html, link } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { heading } from "./layout.ts";
import { word } from "./words.ts";

export type Recorded = { readonly text: Text; readonly entry: number; readonly href: string };

/** Said only when the fact is in the record, with its entry's number. */
export function recorded(language: Language, r: Recorded): Html {
  const entry = link(
    inLanguage(language, r.href),
    word(language, "recordedAs", { entry: r.entry }),
  );
  return html`<div class="rd-said rd-said--recorded" role="status"><p><strong>${word(language, "recorded")}.</strong> ${r.text}</p><p>${entry}</p></div>`;
}

/** Saved is not recorded: "Saved as draft 5". */
export function saved(language: Language, text: Text): Html {
  return html`<div class="rd-said" role="status"><p><strong>${word(language, "saved")}.</strong> ${text}</p><p>${word(language, "notRecorded")}</p></div>`;
}

export type Conflict = {
  readonly who: string;
  readonly time: string;
  readonly theirs: Text;
  readonly yours: Text;
};

/** Both versions, nothing lost. */
export function conflict(language: Language, c: Conflict): Html {
  return html`<div class="rd-block" role="alert"><p class="govuk-body"><strong>${word(language, "conflict", { who: c.who, time: c.time })}</strong></p></div><div class="rd-cols rd-cols--even"><div>${heading(word(language, "theirs"), { size: "s" })}<div class="rd-version">${c.theirs}</div></div><div>${heading(word(language, "yours"), { size: "s" })}<div class="rd-version">${c.yours}</div></div></div>`;
}

export type Fault = { readonly reference: string; readonly phone?: string | undefined };

/** One sentence, a reference, who to ring. */
export function fault(language: Language, f: Fault): Html {
  const ring = f.phone && html` ${word(language, "faultRing", { phone: f.phone })}`;
  return html`${heading(word(language, "faultHeading"), { level: 1 })}<p class="govuk-body">${word(language, "fault", { reference: f.reference })}${ring}</p>`;
}
