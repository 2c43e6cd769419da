/** The end of a piece of work, said large. */
import { classes, html, raw, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, has, more, writeAttributes } from "./attributes.ts";
import { button } from "./button.ts";
import type { PanelOptions } from "./options.ts";

type Action = Exclude<
  NonNullable<NonNullable<PanelOptions["actions"]>["items"]>[number],
  null | false
>;

/** GOV.UK Frontend's panel: of confirmation, or of interruption with its actions. */
export function panel(options: PanelOptions): Html {
  const interruption = options.classes?.includes("govuk-panel--interruption") ?? false;
  const level = raw(String(Number(options.headingLevel || 1)));
  const title = content({ html: options.titleHtml, text: options.titleText });
  const body = has(options) && html`<div class="govuk-panel__body">${content(options)}</div>`;
  return html`<div class="govuk-panel${interruption ? "" : " govuk-panel--confirmation"}${more(options.classes)}"${writeAttributes(options.attributes)}><h${level} class="govuk-panel__title">${title}</h${level}>${body}${interruption && actions(options.actions)}</div>`;
}

function actions(given: PanelOptions["actions"]): Html | false {
  if (!given) return false;
  const items = (given.items ?? []).map((item) => item && action(item));
  const group = items.length > 0 && html`<div class="govuk-button-group">${items}</div>`;
  return html`<div class="govuk-panel__actions${more(given.classes)}"${writeAttributes(given.attributes)}>${group}</div>`;
}

function action(item: Action): Html {
  if (!item.href || item.type === "button") {
    return button({
      text: item.text,
      type: item.type || "button",
      classes: classes("govuk-button--inverse", item.classes),
      href: item.href,
      attributes: item.attributes,
    });
  }
  return html`<a class="govuk-link govuk-link--inverse${more(item.classes)}" href="${safeHref(item.href)}"${writeAttributes(item.attributes)}>${item.text}</a>`;
}
