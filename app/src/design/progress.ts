/** A long piece of work: what is being done, how far it is, and that the reader may go. */
import type { Language } from "@rochdale/language/message.ts";
import { formToken } from "./form-token.ts";
import { html, link, nothing, safeHref } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { word } from "./words.ts";

export type Progress = {
  /** "Reading the members' list". */
  readonly what: Text;
  readonly done: number;
  readonly of: number;
  /** How many of those done have a problem. */
  readonly problems?: number | undefined;
  /** This page: "Refresh" leads to it. */
  readonly href: string;
  /** Where the result is, once it is there. */
  readonly result?: string | undefined;
  /** Stop, and undo what was done. */
  readonly stop?: { readonly action: string; readonly csrf: string } | undefined;
  readonly willMail?: boolean | undefined;
};

/** The body of a progress page; with script it follows by itself and speaks at each quarter. */
export function progress(language: Language, p: Progress): Html {
  const share = p.of > 0 ? p.done / p.of : 0;
  const words = p.problems
    ? word(language, "progressProblems", { done: p.done, of: p.of, problems: p.problems })
    : word(language, "progressOf", { done: p.done, of: p.of });
  const after = p.result
    ? html`<p class="govuk-body" data-rd-finished><strong>${word(language, "finished")}.</strong> ${link(p.result, word(language, "seeResult"))}</p>`
    : html`<p class="govuk-body">${p.willMail === false ? nothing : html`${word(language, "mayClose")} `}${link(p.href, word(language, "refresh"))}</p>`;
  return html`<div data-rd-progress class="rd-progress"><p class="govuk-body-l" id="progress-what">${p.what}</p><progress value="${Math.round(share * 1000) / 1000}" max="1" aria-labelledby="progress-what">${words}</progress><p class="govuk-body" data-rd-done>${words}</p>${after}</div><p class="govuk-visually-hidden" aria-live="polite" data-rd-spoken></p>${stop(language, p)}`;
}

function stop(language: Language, p: Progress): Html | false {
  if (!p.stop || p.result) return false;
  return html`<form method="post" action="${safeHref(p.stop.action)}">${formToken(p.stop.csrf)}<button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">${word(language, "stop")}</button></form>`;
}
