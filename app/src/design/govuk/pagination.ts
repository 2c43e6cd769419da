/** The other pages of a list too long for one. */
import { html, raw, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { PaginationOptions } from "./options.ts";

const PREVIOUS = raw(
  `<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>`,
);
const NEXT = raw(
  `<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>`,
);

type Step = NonNullable<PaginationOptions["next"]>;
type Item = Exclude<NonNullable<PaginationOptions["items"]>[number], null | false>;

/** GOV.UK Frontend's pagination: numbered pages, or only the one before and the one after. */
export function pagination(options: PaginationOptions): Html {
  const block = !options.items && Boolean(options.next || options.previous);
  const items =
    options.items &&
    html`<ul class="govuk-pagination__list">${options.items.map((item) => item && Object.keys(item).length > 0 && page(item))}</ul>`;
  return html`<nav class="govuk-pagination${block ? " govuk-pagination--block" : ""}${more(options.classes)}" aria-label="${options.landmarkLabel || "Pagination"}"${writeAttributes(options.attributes)}>${step("prev", options.previous, block)}${items}${step("next", options.next, block)}</nav>`;
}

function step(kind: "prev" | "next", given: Step | undefined, block: boolean): Html | false {
  if (!given?.href) return false;
  const words = content(given);
  const standing = html`${kind === "prev" ? "Previous" : "Next"}<span class="govuk-visually-hidden"> page</span>`;
  const arrow = kind === "prev" ? PREVIOUS : NEXT;
  const about =
    given.labelText &&
    block &&
    html`<span class="govuk-visually-hidden">:</span><span class="govuk-pagination__link-label">${given.labelText}</span>`;
  const decorated = block && !given.labelText ? " govuk-pagination__link-title--decorated" : "";
  return html`<div class="govuk-pagination__${kind}"><a class="govuk-link govuk-pagination__link" href="${safeHref(given.href)}" rel="${kind}"${writeAttributes(given.attributes)}>${(block || kind === "prev") && arrow}<span class="govuk-pagination__link-title${decorated}">${words.value === "" ? standing : words}</span>${about}${!block && kind === "next" && arrow}</a></div>`;
}

function page(item: Item): Html {
  const kind = html`govuk-pagination__item${item.current ? " govuk-pagination__item--current" : ""}${item.ellipsis ? " govuk-pagination__item--ellipsis" : ""}`;
  if (item.ellipsis) return html`<li class="${kind}">${raw("&ctdot;")}</li>`;
  const label = item.visuallyHiddenText ?? `Page ${item.number}`;
  return html`<li class="${kind}"><a class="govuk-link govuk-pagination__link" href="${safeHref(item.href ?? "#")}" aria-label="${label}"${item.current && raw(' aria-current="page"')}${writeAttributes(item.attributes)}>${item.number}</a></li>`;
}
