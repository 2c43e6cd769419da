/** The page for an address that leads nowhere. */
import { html } from "../design/html.ts";
import { heading, paragraph } from "../design/layout.ts";
import type { Answer, Context } from "../platform/routes.ts";
import type { House } from "./house.ts";
import { sayIn, sitePage } from "./site.ts";
import { siteWords } from "./words.ts";

export function notFoundPage(house: House, context: Context): Promise<Answer> {
  const t = sayIn(siteWords, context.language);
  const main = html`${heading(t("act.nobody"), { level: 1, size: "l" })}
  ${paragraph(t("site.notFound"))}`;
  return sitePage(house, context, { title: t("act.nobody"), main, status: 404 });
}
