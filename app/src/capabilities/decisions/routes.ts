/** Where decision notices are read: the page, and the same as a PDF. */
import { lawOf } from "@rochdale/genuineness/law.ts";
import { addDays, day } from "@rochdale/clock/day.ts";
import { pdf } from "../../design/pdf.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { houseTables } from "../../house/tables.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import {
  decisionAt,
  noticePage,
  noticeSections,
  noticeWords,
  type Decided,
} from "./notice-page.ts";

export function noticeRoutes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].flatMap((base): Route[] => [
    {
      method: "GET",
      path: `${base}/:slug/notices/:n`,
      may: anyone,
      answer: (context) => showNotice(house, context),
    },
  ]);
}

async function showNotice(house: House, context: Context): Promise<Answer> {
  const asked = /^(\d{1,9})(\.pdf)?$/.exec(context.params["n"] ?? "");
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  const decided =
    asked && body ? decisionAt(storyOn(body, context.clock.today()), Number(asked[1])) : undefined;
  if (!asked || !body || !decided) return notFoundPage(house, context);
  return asked[2]
    ? noticePdf(house, context, { body, decided })
    : noticeHtml(house, context, { body, decided });
}

type Shown = { readonly body: Body; readonly decided: Decided };

function wordsFor(house: House, context: Context, { body, decided }: Shown) {
  return noticeWords({
    story: body.story,
    decided,
    say: (message, values) =>
      house.say(context.language, values ? { message, values } : { message }),
    law: (id) => lawOf(id).title,
    documents: context.link(`${addressOf(body)}/documents`),
    reference: `${body.slug}/${decided.position}`,
  });
}

const DISPLAY_DAYS = 28;

async function noticeHtml(house: House, context: Context, shown: Shown): Promise<Answer> {
  const { body, decided } = shown;
  const words = wordsFor(house, context, shown);
  const path = `${addressOf(body)}/record/${decided.position}`;
  const url = `${house.configuration.baseUrl}${path}`;
  const main = noticePage(context.language, words, {
    entry: decided.position,
    fingerprint: await fingerprintOf(house, body, decided.position),
    address: url.replace(/^https?:\/\//, ""),
    url,
    displayUntil: addDays(day(decided.on), DISPLAY_DAYS),
    links: [
      {
        href: context.link(`${addressOf(body)}/notices/${decided.position}.pdf`),
        text: house.say(context.language, { message: "decisions.notice.pdf" }),
      },
      {
        href: context.link(path),
        text: house.say(context.language, { message: "decisions.notice.inRecord" }),
      },
    ],
  });
  return sitePage(house, context, { title: words.heading, main, body });
}

async function noticePdf(house: House, context: Context, shown: Shown): Promise<Answer> {
  const { body, decided } = shown;
  const words = wordsFor(house, context, shown);
  const print = await fingerprintOf(house, body, decided.position);
  const checkedAt = house.say(context.language, {
    message: "decisions.notice.checkAt",
    values: {
      url: `${house.configuration.baseUrl}${addressOf(body)}/record/${decided.position}`,
      fingerprint: print.replace(/(.{4})(?!$)/g, "$1 "),
    },
  });
  const file = await pdf({
    language: context.language,
    title: words.heading,
    caption: words.from,
    verdict: words.decision,
    day: decided.on,
    sections: noticeSections(words),
    foot: checkedAt,
  });
  const name = `notice-${body.slug}-${decided.position}.pdf`;
  return { file, type: "application/pdf", name, inline: true };
}

/** The entry's leaf hash: what a stranger computes again from the entry. */
async function fingerprintOf(house: House, body: Body, position: number): Promise<string> {
  const row = await houseTables(house.db)
    .selectFrom("fact")
    .select("leaf")
    .where("body_id", "=", body.body_id)
    .where("position", "=", BigInt(position))
    .executeTakeFirstOrThrow();
  return row.leaf.toString("hex");
}
