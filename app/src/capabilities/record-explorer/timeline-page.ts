/** The time-line of a body: every entry as a sentence, newest first, with whose word it is. */
import { sentenceOf } from "@rochdale/facts/words.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { shortDay } from "@rochdale/language/say.ts";
import { html, link } from "../../design/html.ts";
import { command, heading, lead, paragraph } from "../../design/layout.ts";
import { pager } from "../../design/pager.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { bodyBySlug, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { verifierKey } from "../../house/sealer.ts";
import { addressOf, roleName, sayIn, sitePage } from "../../house/site.ts";
import { recordWords } from "./words.ts";

const ON_A_PAGE = 50;

export async function timelinePage(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const t = sayIn(recordWords, context.language);
  const base = addressOf(body);
  const pages = Math.max(1, Math.ceil(body.size / ON_A_PAGE));
  const asked = Number(context.query["page"] ?? "1");
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
  const end = body.size - (page - 1) * ON_A_PAGE;
  const shown = body.story.entries.slice(Math.max(0, end - ON_A_PAGE), end).reverse();
  const main = html`${heading(t("record.title", { body: body.name }), { level: 1 })}
  ${lead(t("record.lead", { size: body.size }))}
  ${stackingTable({
    caption: t("record.table"),
    captionSize: "hidden",
    columns: [
      { heading: t("record.entry") },
      { heading: t("record.what"), long: true },
      { heading: t("record.on") },
      { heading: t("record.who") },
    ],
    rows: shown.map((entry) => rowOf(house, context, { body, entry })),
  })}
  ${pager(context.language, { page, pages, href: (n) => `${base}/record?page=${n}` })}
  ${heading(t("record.whole"), { level: 2 })}
  ${paragraph(html`${t("record.whole.what")} ${link(context.link(`${base}/record.tar`), t("record.download"))}.`)}
  ${command(`rochdale record verify record.tar --key '${verifierKey(house, body.origin)}'`, context.language)}
  ${paragraph(html`${link(context.link(`${base}/checkpoint`), t("record.checkpoint"))}`)}`;
  return sitePage(house, context, {
    title: t("record.title", { body: body.name }),
    main,
    body,
    tab: "record",
    wide: true,
  });
}

function rowOf(house: House, context: Context, { body, entry }: { body: Body; entry: Entry }) {
  const t = sayIn(recordWords, context.language);
  const role = body.story.roles.get(entry.by);
  const who = entry.source
    ? t("record.source", { mark: entry.source.mark })
    : role
      ? roleName(context.language, role)
      : entry.by;
  const href = context.link(`${addressOf(body)}/record/${entry.position}`);
  return {
    id: `e${entry.position}`,
    cells: [
      link(href, t("record.entryNumber", { entry: entry.position })),
      house.say(context.language, sentenceOf(entry)),
      shortDay(context.language, entry.on),
      who,
    ],
  };
}
