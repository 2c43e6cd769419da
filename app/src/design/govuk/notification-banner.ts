/** News about this page that does not belong in it. */
import { html, raw } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { NotificationBannerOptions } from "./options.ts";

/** GOV.UK Frontend's notification banner; spoken at once when it tells of success. */
export function notificationBanner(options: NotificationBannerOptions): Html {
  const success = options.type === "success";
  const given = content({ html: options.titleHtml, text: options.titleText });
  const title = given.value === "" ? (success ? "Success" : "Important") : given;
  const titleId = options.titleId || "govuk-notification-banner-title";
  const level = raw(String(Number(options.titleHeadingLevel || 2)));
  const quiet =
    options.disableAutoFocus !== undefined &&
    html` data-disable-auto-focus="${String(options.disableAutoFocus)}"`;
  const role = options.role || (success ? "alert" : "region");
  return html`<div class="govuk-notification-banner${success ? " govuk-notification-banner--success" : ""}${more(options.classes)}" role="${role}" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${quiet}${writeAttributes(options.attributes)}><div class="govuk-notification-banner__header"><h${level} class="govuk-notification-banner__title" id="${titleId}">${title}</h${level}></div><div class="govuk-notification-banner__content">${body(options)}</div></div>`;
}

function body(options: NotificationBannerOptions): Html | false {
  if (options.html) return options.html;
  return (
    Boolean(options.text) && html`<p class="govuk-notification-banner__heading">${options.text}</p>`
  );
}
