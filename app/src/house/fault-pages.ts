/** The pages for when a page cannot be given: not found, not allowed, refused, a fault on our side. */
import { page } from "../design/frame.ts";
import { html } from "../design/html.ts";
import { heading, paragraph } from "../design/layout.ts";
import type { FaultPages, Html, PageContext, RefusedReason } from "../platform/routes.ts";
import { sayIn, type Say } from "./site.ts";
import { siteWords } from "./words.ts";

export function faultPages(): FaultPages {
  return {
    notFound: (c) => simple(c, "fault.notFound", []),
    forbidden: (c) => simple(c, "fault.forbidden", []),
    fault: (c, reference) =>
      simple(c, "fault.fault", [sayIn(siteWords, c.language)("fault.reference", { reference })]),
    refused: (c, reason) => simple(c, reasonKey(reason), []),
  };
}

const REASONS: Record<RefusedReason["kind"], string> = {
  "bad request": "fault.badRequest",
  "too big": "fault.tooBig",
  "stale form": "fault.staleForm",
  "other site": "fault.otherSite",
  "too many": "fault.tooMany",
  "not ready": "fault.notReady",
};
function reasonKey(reason: RefusedReason): string {
  return REASONS[reason.kind];
}

function simple(context: PageContext, key: string, more: readonly string[]): Html {
  const t: Say = sayIn(siteWords, context.language);
  const title = t(key);
  const main = html`${heading(title, { level: 1, size: "l" })}
    ${paragraph(t(`${key}.what`))}${more.map((words) => paragraph(words))}
    <p class="govuk-body">
      <a class="govuk-link" href="${context.link("/")}">${t("fault.home")}</a>
    </p>`;
  const text = page({
    language: context.language,
    title,
    path: context.path,
    nav: [
      { href: "/mutuals", text: t("site.nav.mutuals") },
      { href: "/cases", text: t("site.nav.cases") },
      { href: "/ask", text: t("site.nav.ask") },
      { href: "/check", text: t("site.nav.check") },
      { href: "/how-it-works", text: t("site.nav.how") },
    ],
    main,
  });
  return { toString: () => text };
}
