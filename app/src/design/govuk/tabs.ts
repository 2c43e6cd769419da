/** Parts of one page, one shown at a time where there is script. */
import { html } from "../html.ts";
import type { Html } from "../html.ts";
import { more, when, writeAttributes } from "./attributes.ts";
import type { TabsOptions } from "./options.ts";

type Item = Exclude<TabsOptions["items"][number], null | false>;

/** GOV.UK Frontend's tabs; without script a list of links above the parts. */
export function tabs(options: TabsOptions): Html {
  const panelId = (item: Item, i: number) => item.id || `${options.idPrefix ?? ""}-${i + 1}`;
  const items = options.items ?? [];
  const heads = items.map(
    (item, i) =>
      item &&
      html`<li class="govuk-tabs__list-item${i === 0 ? " govuk-tabs__list-item--selected" : ""}"><a class="govuk-tabs__tab" href="#${panelId(item, i)}"${writeAttributes(item.attributes)}>${item.label}</a></li>`,
  );
  const panels = items.map(
    (item, i) =>
      item &&
      html`<div class="govuk-tabs__panel${i > 0 ? " govuk-tabs__panel--hidden" : ""}" id="${panelId(item, i)}"${writeAttributes(item.panel?.attributes)}>${item.panel?.html ?? (item.panel?.text && html`<p class="govuk-body">${item.panel.text}</p>`)}</div>`,
  );
  const list = items.length > 0 && html`<ul class="govuk-tabs__list">${heads}</ul>${panels}`;
  return html`<div${when("id", options.id)} class="govuk-tabs${more(options.classes)}"${writeAttributes(options.attributes)} data-module="govuk-tabs"><h2 class="govuk-tabs__title">${options.title ?? "Contents"}</h2>${list}</div>`;
}
