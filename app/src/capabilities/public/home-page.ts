/** The home page: what this is in a sentence, three ways in, one true contrast, the examples, the tour. */
import type { Finding } from "@rochdale/genuineness/finding.ts";
import { all, opening } from "@rochdale/facts/story.ts";
import { html, link, type Html } from "../../design/html.ts";
import { contrast, tour, ways, type Side } from "../../design/home.ts";
import { columns, heading, lead, paragraph } from "../../design/layout.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { allBodies, bodyBySlug, type Body } from "../../house/bodies.ts";
import { findingsAt } from "../../house/findings.ts";
import type { House } from "../../house/house.ts";
import { addressOf, sayIn, sitePage, type Say } from "../../house/site.ts";
import { bodiesTable } from "./mutuals-page.ts";
import { tourStops } from "./tour-page.ts";
import { homeWords } from "./words-home.ts";

/** The two bodies of the contrast; the answers are computed from their records, never typed. */
const CONTRAST = ["leading-lives", "mycsp"] as const;
const SHOWN = 8;

export async function homePage(house: House, context: Context): Promise<Answer> {
  const t = sayIn(homeWords, context.language);
  const bodies = await allBodies(house.db);
  const main = html`${heading(t("home.title"), { level: 1, size: "xl" })} ${lead(t("home.lead"))}
  ${ways(context.language, [
    { heading: t("home.ask"), text: t("home.ask.text"), href: "/ask", link: t("home.ask.link") },
    {
      heading: t("home.look"),
      text: t("home.look.text"),
      href: "/mutuals",
      link: t("home.look.link"),
    },
    {
      heading: t("home.check"),
      text: t("home.check.text"),
      href: "/check",
      link: t("home.check.link"),
    },
  ])}
  ${await contrastOf(house, context)}
  ${bodies.length === 0 ? paragraph(t("home.empty")) : columns(listOf(house, context, bodies), tourOf(t, context))}`;
  return sitePage(house, context, { title: t("home.title"), main, wide: true });
}

async function contrastOf(house: House, context: Context): Promise<Html | null> {
  const t = sayIn(homeWords, context.language);
  const [left, right] = await Promise.all(CONTRAST.map((slug) => bodyBySlug(house.db, slug)));
  const sides = [left, right].map((body) => body && sideOf(house, context, body));
  const [one, other] = sides;
  if (!one || !other) return null;
  return contrast(context.language, {
    heading: t("home.contrast"),
    question: t("home.contrast.question"),
    sides: [one, other],
  });
}

function sideOf(house: House, context: Context, body: Body): Side | null {
  const t = sayIn(homeWords, context.language);
  const f = controlFinding(findingsAt(body, { asAt: context.clock.today() }));
  if (!f) return null;
  const { service } = opening(body.story);
  return {
    name: body.name,
    about: ` ${service.name}, ${service.place}`,
    state: f.state,
    because: html`<strong>${house.say(context.language, f.claim)}.</strong>
      ${house.say(context.language, f.because)} ${sourceLine(t, body, f)}`,
    href: `${addressOf(body)}#${f.id}`,
    link: t("home.contrast.why", { body: body.name }),
  };
}

/** Which published sources the answer rests on, by name. */
function sourceLine(t: Say, body: Body, f: Finding): Html | null {
  const marks = new Set(
    f.evidence.map(({ position }) => body.story.entries[position]?.source?.mark),
  );
  const cited = all(body.story, "SourceCited/1").filter((e) => marks.has(e.content.mark));
  const titles = cited.map((e) => e.content.title).join("; ");
  return titles === ""
    ? null
    : html`<span class="rd-small">${t("home.contrast.source", { titles })}</span>`;
}

export const CONTROL_FINDING = "controlWorkersUsers";
function controlFinding(findings: readonly Finding[]): Finding | undefined {
  return findings.find((f) => f.id === CONTROL_FINDING);
}

function listOf(house: House, context: Context, bodies: readonly Body[]): Html {
  const t = sayIn(homeWords, context.language);
  const title = house.example ? t("home.examples") : t("home.bodies");
  return html`${heading(title, { level: 2, size: "m" })}
    ${bodiesTable(house, context, { bodies: firstOf(bodies), caption: title })}
    <p class="govuk-body">
      ${link(context.link("/mutuals"), t("home.all", { count: bodies.length }))}.
      ${house.example ? t("home.invented") : null}
    </p>`;
}

/** Some of each kind: running ones, those on the way, those that stopped. */
function firstOf(bodies: readonly Body[]): readonly Body[] {
  const preferred = [
    "leading-lives",
    "mycsp",
    "alder-lives",
    "moorside-nursing",
    "northgate-centres",
    "gloucestershire-2012",
  ];
  const chosen = preferred.flatMap((slug) => bodies.filter((body) => body.slug === slug));
  const rest = bodies.filter((body) => !preferred.includes(body.slug));
  return [...chosen, ...rest].slice(0, SHOWN);
}

function tourOf(t: Say, context: Context): Html {
  return html`${heading(t("home.tour"), { level: 2, size: "m" })}
  ${tour(context.language, tourStops(context.language))}`;
}
