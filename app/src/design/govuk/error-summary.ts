/** All that is wrong with a page's answers, each a link to its field. */
import { html, nothing, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { ErrorSummaryOptions } from "./options.ts";

type Problem = Exclude<NonNullable<ErrorSummaryOptions["errorList"]>[number], null | false>;

/** GOV.UK Frontend's error summary. */
export function errorSummary(options: ErrorSummaryOptions): Html {
  const quiet =
    options.disableAutoFocus !== undefined &&
    html` data-disable-auto-focus="${String(options.disableAutoFocus)}"`;
  const title = content({ html: options.titleHtml, text: options.titleText });
  const about = content({ html: options.descriptionHtml, text: options.descriptionText });
  const problems = (options.errorList ?? []).map((item) => item && html`<li>${problem(item)}</li>`);
  const list =
    problems.length > 0 && html`<ul class="govuk-list govuk-error-summary__list">${problems}</ul>`;
  return html`<div class="govuk-error-summary${more(options.classes)}"${quiet}${writeAttributes(options.attributes)} data-module="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">${title}</h2><div class="govuk-error-summary__body">${about.value === "" ? nothing : html`<p>${about}</p>`}${list}</div></div></div>`;
}

function problem(item: Problem): Html {
  if (!item.href) return content(item);
  return html`<a href="${safeHref(item.href)}"${writeAttributes(item.attributes)}>${content(item)}</a>`;
}
