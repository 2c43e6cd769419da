/** Facts in rows: what each is, what it says, and what may be done about it. */
import { html, raw, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { SummaryListOptions } from "./options.ts";

type Row = Exclude<SummaryListOptions["rows"][number], null | false>;
type Card = NonNullable<SummaryListOptions["card"]>;
type Action = Exclude<NonNullable<NonNullable<Row["actions"]>["items"]>[number], null | false>;

/** GOV.UK Frontend's summary list, in a card when it has one. */
export function summaryList(options: SummaryListOptions): Html {
  const rows = (options.rows ?? []).filter((row): row is Row => Boolean(row));
  const anyActions = rows.some((row) => (row.actions?.items ?? []).length > 0);
  const list = html`<dl class="govuk-summary-list${more(options.classes)}"${writeAttributes(options.attributes)}>${rows.map((row) => summaryRow(row, anyActions, options.card?.title))}</dl>`;
  return options.card ? card(options.card, list) : list;
}

function summaryRow(row: Row, anyActions: boolean, title: Card["title"]): Html {
  const bare = anyActions && !row.actions?.items ? " govuk-summary-list__row--no-actions" : "";
  const links = actionList(row, title);
  return html`<div class="govuk-summary-list__row${bare}${more(row.classes)}"><dt class="govuk-summary-list__key${more(row.key?.classes)}">${content(row.key)}</dt><dd class="govuk-summary-list__value${more(row.value?.classes)}">${content(row.value)}</dd>${links}</div>`;
}

function given(items: readonly (Action | null | false)[] | undefined): Action[] {
  return (items ?? []).filter((item): item is Action => Boolean(item));
}

function actionList(row: Row, title: Card["title"]): Html | false {
  const items = given(row.actions?.items);
  const [first] = items;
  if (!first) return false;
  const links =
    items.length === 1
      ? actionLink(first, title)
      : html`<ul class="govuk-summary-list__actions-list">${items.map((item) => html`<li class="govuk-summary-list__actions-list-item">${actionLink(item, title)}</li>`)}</ul>`;
  return html`<dd class="govuk-summary-list__actions${more(row.actions?.classes)}">${links}</dd>`;
}

function actionLink(action: Action, title: Card["title"]): Html {
  const about = action.visuallyHiddenText && html` ${action.visuallyHiddenText}`;
  const of = title && html` (${content(title)})`;
  const hidden = (about || of) && html`<span class="govuk-visually-hidden">${about}${of}</span>`;
  return html`<a class="govuk-link${more(action.classes)}" href="${safeHref(action.href)}"${writeAttributes(action.attributes)}>${content(action)}${hidden}</a>`;
}

function card(options: Card, list: Html): Html {
  const level = raw(String(Number(options.title?.headingLevel || 2)));
  const title =
    options.title &&
    html`<h${level} class="govuk-summary-card__title${more(options.title.classes)}">${content(options.title)}</h${level}>`;
  return html`<div class="govuk-summary-card${more(options.classes)}"${writeAttributes(options.attributes)}><div class="govuk-summary-card__title-wrapper">${title}${cardActions(options)}</div><div class="govuk-summary-card__content">${list}</div></div>`;
}

function cardActions(options: Card): Html | false {
  const items = given(options.actions?.items);
  const [first] = items;
  if (!first) return false;
  const names = html`govuk-summary-card__actions${more(options.actions?.classes)}`;
  if (items.length === 1)
    return html`<div class="${names}">${actionLink(first, options.title)}</div>`;
  return html`<ul class="${names}">${items.map((item) => html`<li class="govuk-summary-card__action">${actionLink(item, options.title)}</li>`)}</ul>`;
}
