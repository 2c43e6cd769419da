/** A page of the house: the frame with the reader's navigation, the body's bar, the banner and the record's head. */
import type { Catalogue, Language, Message } from "@rochdale/language/message.ts";
import { longDay, say } from "@rochdale/language/say.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { has, opening } from "@rochdale/facts/story.ts";
import { sentenceOf } from "@rochdale/facts/words.ts";
import type { BodyBar } from "../design/body-bar.ts";
import { page } from "../design/frame.ts";
import { html, type Html } from "../design/html.ts";
import { recorded } from "../design/states.ts";
import { dayOf } from "../platform/clock.ts";
import type { Answer, Context } from "../platform/routes.ts";
import { bodiesOf } from "./actors.ts";
import type { Body } from "./bodies.ts";
import type { House } from "./house.ts";
import { headOf } from "./sealer.ts";
import { siteWords } from "./words.ts";

export type BodyTab =
  | "road"
  | "documents"
  | "questions"
  | "governance"
  | "ballots"
  | "findings"
  | "control"
  | "decisions"
  | "books"
  | "quality"
  | "members"
  | "contract"
  | "dividend"
  | "record";

export type SitePage = {
  readonly title: string;
  readonly main: Html;
  /** The body that the page is about: gives the bar, the tabs and the banner. */
  readonly body?: Body;
  readonly tab?: BodyTab;
  /** Which entry of the service navigation the page belongs to. */
  readonly section?: "mutuals" | "cases" | "ask" | "check" | "how" | "today" | "programme";
  readonly wide?: boolean;
  readonly error?: boolean;
  readonly status?: number;
  /** More for the head of the document, such as a script of the page's own. */
  readonly head?: Html;
};

/** Running bodies live under /mutuals, those on the way under /cases; both addresses lead to both kinds. */
export function addressOf(body: { slug: string; story: Body["story"] }): string {
  return `${isMutual(body) ? "/mutuals" : "/cases"}/${body.slug}`;
}

export function isMutual(body: { story: Body["story"] }): boolean {
  const { start } = opening(body.story);
  return start === "alreadyRunning" || body.story.byType.has("Converted/1");
}

/** One sentence of the catalogue in the context's language. */
export type Say = (key: string, values?: Message["values"]) => string;
export function sayIn(catalogue: Catalogue, language: Language): Say {
  return (message, values) => say(catalogue, language, values ? { message, values } : { message });
}

/** A scheme belongs with the mutuals whose helpers it thanks. */
function sectionOf(body: Body): "mutuals" | "cases" {
  return isMutual(body) || has(body.story, "SchemeOpened/1") ? "mutuals" : "cases";
}

export async function sitePage(house: House, context: Context, content: SitePage): Promise<Answer> {
  const t = sayIn(siteWords, context.language);
  const roles = context.person ? await bodiesOf(house.db, context.person.personId) : [];
  const sealed = content.body ? await headOf(house, content.body) : null;
  const head = sealed && { size: sealed.size, at: momentWords(context.language, sealed.at) };
  const here = content.section ?? (content.body ? sectionOf(content.body) : null);
  return {
    status: content.status ?? 200,
    html: page({
      language: context.language,
      title: content.title,
      body: content.body?.name,
      path: context.path + queryOf(context),
      nav: navigation(t, context, { here, adviser: roles.some((r) => r.role === "adviser") }),
      bar:
        content.body &&
        barOf(house, context.language, { body: content.body, tab: content.tab ?? null }),
      banner: content.body && bannerOf(t, content.body),
      person: context.person
        ? {
            name: context.person.name,
            role: roleHere(t, content, roles),
            href: "/account",
            signOut: { action: context.link("/sign-out"), csrf: context.formToken },
          }
        : undefined,
      main: html`${justRecorded(house, context, content)}${content.main}`,
      wide: content.wide ?? false,
      error: content.error ?? false,
      head: content.head,
      footer:
        head && content.body
          ? { head: { ...head, href: `${addressOf(content.body)}/record` } }
          : {},
    }),
  };
}

/** After an act: that it is recorded, as which entry. Said only when that entry is in the record. */
function justRecorded(house: House, context: Context, { body }: SitePage): Html | null {
  const text = context.query["recorded"] ?? "";
  const entry = body && /^\d{1,9}$/.test(text) ? body.story.entries[Number(text)] : undefined;
  if (!body || !entry) return null;
  return recorded(context.language, {
    text: house.say(context.language, sentenceOf(entry)),
    entry: entry.position,
    href: `${addressOf(body)}/record/${entry.position}`,
  });
}

/** "23 November 2026, 14:02": a time of the record, in London. */
export function momentWords(language: Language, at: Date): string {
  const time = new Intl.DateTimeFormat(language, {
    timeZone: "Europe/London",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
  return `${longDay(language, dayOf(at))}, ${time}`;
}

function queryOf(context: Context): string {
  const text = new URLSearchParams(context.query).toString();
  return text ? `?${text}` : "";
}

/** A real organisation is told only as its sources tell it; an invented one says that it is invented. */
function bannerOf(t: Say, body: Body): "rehearsal" | Html | undefined {
  if (body.standing === "rehearsal") return "rehearsal";
  if (body.standing === "live") return undefined;
  const key = body.standing === "real" ? "site.banner.real" : "site.banner.twin";
  return html`<strong>${t(key)}</strong> ${t(`${key}.what`)}`;
}

function roleHere(t: Say, content: SitePage, roles: Awaited<ReturnType<typeof bodiesOf>>): string {
  const here = content.body ? roles.find((r) => r.slug === content.body?.slug) : roles[0];
  return here ? t(`site.role.${here.role}`) : t("site.role.none");
}

function navigation(t: Say, context: Context, where: { here: string | null; adviser: boolean }) {
  const entries: [string, string][] = [
    ["mutuals", "/mutuals"],
    ["cases", "/cases"],
    ["ask", "/ask"],
    ["check", "/check"],
    ["how", "/how-it-works"],
  ];
  if (context.person) entries.unshift(["today", "/today"]);
  if (where.adviser) entries.push(["programme", "/programme"]);
  return entries.map(([key, path]) => ({
    text: t(`site.nav.${key}`),
    href: path,
    current: key === where.here,
    active: key === where.here,
  }));
}

const CASE_TABS: readonly (readonly [BodyTab, string])[] = [
  ["road", ""],
  ["documents", "/documents"],
  ["questions", "/questions"],
  ["governance", "/governance"],
  ["ballots", "/ballots"],
  ["findings", "/findings"],
  ["record", "/record"],
];
/** A council's scheme is neither: it has its dividend, its papers and its record. */
const SCHEME_TABS: readonly (readonly [BodyTab, string])[] = [
  ["dividend", "/dividend"],
  ["documents", "/documents"],
  ["record", "/record"],
];
const MUTUAL_TABS: readonly (readonly [BodyTab, string])[] = [
  ["findings", ""],
  ["control", "/control"],
  ["decisions", "/decisions"],
  ["members", "/members"],
  ["contract", "/contract"],
  ["books", "/books"],
  ["quality", "/quality"],
  ["documents", "/documents"],
  ["record", "/record"],
];

function barOf(
  house: House,
  language: Language,
  where: { body: Body; tab: BodyTab | null },
): BodyBar {
  const t = sayIn(siteWords, language);
  const { service } = opening(where.body.story);
  const tabs = tabsOf(where.body);
  const base = addressOf(where.body);
  const kind = [
    house.say(language, { message: `enum.sector.${service.sector}` }),
    service.place,
    ...(service.staff === null ? [] : [t("site.staff", { staff: service.staff })]),
  ];
  return {
    name: where.body.name,
    kind: kind.join(" · "),
    tabs: tabs.map(([tab, path]) => ({
      text: t(`site.tab.${tab}`),
      href: base + path,
      current: tab === where.tab,
    })),
  };
}

function tabsOf(body: Body): typeof CASE_TABS {
  if (has(body.story, "SchemeOpened/1")) return SCHEME_TABS;
  return isMutual(body) ? MUTUAL_TABS : CASE_TABS;
}

export function roleName(language: Language, role: Role): string {
  return sayIn(siteWords, language)(`site.role.${role}`);
}
