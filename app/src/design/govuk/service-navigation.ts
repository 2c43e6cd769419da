/** The ways around the service, under its header. */
import { html, Raw, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, has, more, writeAttributes } from "./attributes.ts";
import type { NavigationOptions } from "./options.ts";

type Item = Exclude<NonNullable<NavigationOptions["navigation"]>[number], null | false>;

/** GOV.UK Frontend's service navigation: a `section` when it names the service, else a plain `div`. */
export function serviceNavigation(options: NavigationOptions): Html {
  const end = options.slots?.end;
  const endHtml = end instanceof Raw ? end : end?.html;
  const inline = end && !(end instanceof Raw) && end.align === "inline";
  const common = html`class="govuk-service-navigation${more(options.classes)}" data-module="govuk-service-navigation"${writeAttributes(options.attributes)}`;
  const inner = html`<div class="govuk-width-container${inline ? " govuk-service-navigation__inlining-container" : ""}">${options.slots?.start}<div class="govuk-service-navigation__container">${serviceName(options)}${navigation(options)}</div>${endHtml}</div>`;
  if (options.serviceName || options.slots?.start || endHtml) {
    return html`<section aria-label="${options.ariaLabel ?? "Service information"}" ${common}>${inner}</section>`;
  }
  return html`<div ${common}>${inner}</div>`;
}

function serviceName(options: NavigationOptions): Html | false {
  if (!options.serviceName) return false;
  const name = options.serviceUrl
    ? html`<a href="${safeHref(options.serviceUrl)}" class="govuk-service-navigation__link">${options.serviceName}</a>`
    : html`<span class="govuk-service-navigation__text">${options.serviceName}</span>`;
  return html`<span class="govuk-service-navigation__service-name">${name}</span>`;
}

function navigation(options: NavigationOptions): Html | false {
  const items = (options.navigation ?? []).filter((item): item is Item => Boolean(item));
  const { navigationStart, navigationEnd } = options.slots ?? {};
  if (items.length === 0 && !navigationStart && !navigationEnd) return false;
  const menu = options.menuButtonText || "Menu";
  const id = options.navigationId || "navigation";
  const collapse = options.collapseNavigationOnMobile ?? items.length > 1;
  const name =
    options.menuButtonLabel &&
    options.menuButtonLabel !== menu &&
    html` aria-label="${options.menuButtonLabel}"`;
  const toggle =
    collapse &&
    html`<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="${id}"${name} hidden aria-hidden="true">${menu}</button>`;
  return html`<nav aria-label="${options.navigationLabel || menu}" class="govuk-service-navigation__wrapper${more(options.navigationClasses)}">${toggle}<ul class="govuk-service-navigation__list" id="${id}">${navigationStart}${items.map(place)}${navigationEnd}</ul></nav>`;
}

function place(item: Item): Html {
  const here = item.active || item.current;
  const current = here && html` aria-current="${item.current ? "page" : "true"}"`;
  const words = here
    ? html`<strong class="govuk-service-navigation__active-fallback">${content(item)}</strong>`
    : content(item);
  const inner = item.href
    ? html`<a class="govuk-service-navigation__link" href="${safeHref(item.href)}"${current}${writeAttributes(item.attributes)}>${words}</a>`
    : has(item) && html`<span class="govuk-service-navigation__text"${current}>${words}</span>`;
  return html`<li class="govuk-service-navigation__item${here ? " govuk-service-navigation__item--active" : ""}">${inner}</li>`;
}
