/** The way from the top to this page. */
import { classes, html, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, writeAttributes } from "./attributes.ts";
import type { BreadcrumbsOptions } from "./options.ts";

/** GOV.UK Frontend's breadcrumbs; an item without an address is the page itself. */
export function breadcrumbs(options: BreadcrumbsOptions): Html {
  const names = classes(
    "govuk-breadcrumbs",
    options.classes,
    options.collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile",
  );
  const items = (options.items ?? []).filter(Boolean).map((item) => crumb(item || {}));
  return html`<nav class="${names}"${writeAttributes(options.attributes)} aria-label="${options.labelText ?? "Breadcrumb"}"><ol class="govuk-breadcrumbs__list">${items}</ol></nav>`;
}

type Crumb = Exclude<BreadcrumbsOptions["items"][number], null | false>;

function crumb(item: Crumb): Html {
  const words = content(item);
  if (!item.href)
    return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${words}</li>`;
  return html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${safeHref(item.href)}"${writeAttributes(item.attributes)}>${words}</a></li>`;
}
