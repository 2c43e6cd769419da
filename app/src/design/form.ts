/** A whole form from what it asks: errors first, values kept, the button refused with its reasons and never hidden. */
import type { Language } from "@rochdale/language/message.ts";
import { html, link, nothing, safeHref, toHtml } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { fieldId } from "./field.ts";
import { questions } from "./form-rows.ts";
import { formToken } from "./form-token.ts";
import type { Field, Problem, Values } from "./field.ts";
import { button } from "./govuk/button.ts";
import { errorSummary as govukErrorSummary } from "./govuk/error-summary.ts";
import { word } from "./words.ts";

/** Why the action cannot be done now: one of the reasons, already in the reader's language. */
export type Reason = {
  readonly because: Text;
  readonly rule?: Text | undefined;
  readonly law?: Text | undefined;
  readonly remedy?: Text | undefined;
};

export type Form = {
  readonly language: Language;
  readonly action: string;
  readonly csrf?: string | undefined;
  readonly fields: readonly Field[];
  /** What was sent before, as it was sent: kept when something is wrong. */
  readonly values?: Values | undefined;
  readonly problems?: readonly Problem[] | undefined;
  readonly button: Text;
  /** Not empty: the button stays, disabled, with these under it. */
  readonly refusals?: readonly Reason[] | undefined;
  readonly warning?: boolean | undefined;
  /** The lesser of two ways on, such as going back to change an answer. */
  readonly secondary?: boolean | undefined;
  /** Beside the button: "Cancel". */
  readonly cancel?: { readonly href: string; readonly text: Text } | undefined;
  /** Between the fields and the button. */
  readonly before?: Html | undefined;
  /** False when the page itself puts `errorSummary` above its heading. */
  readonly summary?: boolean | undefined;
  readonly method?: "post" | "get" | undefined;
  readonly id?: string | undefined;
};

/** The form. A form with a file is sent as multipart. */
export function form(given: Form): Html {
  const { language, values = {}, problems = [] } = given;
  const many = given.fields.some((one) => one.kind === "file");
  const encoding = many && html` enctype="multipart/form-data"`;
  const token = given.csrf && formToken(given.csrf);
  const fields = questions(language, given.fields, { values, problems });
  const summary =
    given.summary === false ? nothing : errorSummary(language, problems, given.fields);
  const id = given.id && html` id="${given.id}"`;
  return html`${summary}<form action="${safeHref(given.action)}" method="${given.method ?? "post"}"${encoding}${id} class="rd-form" novalidate>
${token}${fields}${given.before}${actions(given)}</form>`;
}

/**
 * All problems above the page's heading, each a link to its field. Give the fields, so that a day's link leads to
 * its first box and a group's to its first choice.
 */
export function errorSummary(
  language: Language,
  problems: readonly Problem[],
  fields: readonly Field[] = [],
): Html {
  if (problems.length === 0) return nothing;
  const errorList = problems.map((problem) => {
    const target = fields.find((one) => one.name === problem.field);
    const href = target ? `#${fieldId(target)}` : problem.field && `#${problem.field}`;
    return href ? { html: toHtml(problem.text), href } : { html: toHtml(problem.text) };
  });
  return govukErrorSummary({ titleText: word(language, "problem"), errorList });
}

function actions(given: Form): Html {
  const refusals = given.refusals ?? [];
  const refused = refusals.length > 0;
  const whyId = `${given.id ?? "form"}-why`;
  const act = button({
    html: toHtml(given.button),
    classes: given.warning
      ? "govuk-button--warning"
      : given.secondary
        ? "govuk-button--secondary"
        : "",
    disabled: refused,
    preventDoubleClick: true,
    attributes: refused ? { "aria-describedby": whyId } : {},
  });
  const cancel = given.cancel && link(given.cancel.href, given.cancel.text);
  const group = html`<div class="govuk-button-group">${act}${cancel}</div>`;
  return refused ? html`${group}${reasons(given.language, refusals, whyId)}` : group;
}

/** The reasons under a disabled button: all of them together, each with its rule, law and remedy. */
export function reasons(language: Language, all: readonly Reason[], id: string): Html {
  const items = all.map(
    (r) =>
      html`<li><p>${r.because}</p>${r.remedy && html`<p><strong>${word(language, "remedy")}:</strong> ${r.remedy}</p>`}${source(r)}</li>`,
  );
  return html`<div class="rd-why" id="${id}"><p class="rd-why__head">${word(language, "whyNot")}</p><ul>${items}</ul></div>`;
}

function source(r: Reason): Html | false {
  const parts = [r.rule, r.law].filter((part): part is Text => Boolean(part));
  if (parts.length === 0) return false;
  return html`<p class="rd-why__law">${parts.map((part, i) => html`${i > 0 ? " · " : ""}${part}`)}</p>`;
}
