/** The band at the head of every page, with the mark that leads home. */
import { html, safeHref, toHtml } from "../html.ts";
import type { Html } from "../html.ts";
import { more, writeAttributes } from "./attributes.ts";
import type { GenericHeaderOptions } from "./options.ts";

/** GOV.UK Frontend's generic header: without crown, for services that are not GOV.UK. */
export function genericHeader(options: GenericHeaderOptions): Html {
  const logo = options.logoHtml ?? toHtml(options.logoText);
  return html`<div class="govuk-generic-header${more(options.classes)}"${writeAttributes(options.attributes)}><div class="govuk-generic-header__container ${options.containerClasses || "govuk-width-container"}"><div class="govuk-generic-header__logo"><a href="${safeHref(options.url || "/")}" class="govuk-generic-header__homepage-link">${logo}</a></div></div></div>`;
}
