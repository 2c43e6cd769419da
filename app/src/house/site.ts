/** A page of the house: the frame with the reader's navigation, the body's bar, the banner and the record's head. */
import type { Catalogue, Language, Message } from "@rochdale/language/message.ts";
import { say } from "@rochdale/language/say.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { opening } from "@rochdale/facts/story.ts";
import { page } from "../design/frame.ts";
import type { Html } from "../design/html.ts";
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

export async function sitePage(house: House, context: Context, content: SitePage): Promise<Answer> {
  const t = sayIn(siteWords, context.language);
  const roles = context.person ? await bodiesOf(house.db, context.person.personId) : [];
  const head = content.body ? await headOf(house, content.body) : null;
  const here = content.section ?? (content.body ? (isMutual(content.body) ? "mutuals" : "cases") : null);
  return {
    status: content.status ?? 200,
    html: page({
      language: context.language,
      title: content.title,
      ...(content.body ? { body: content.body.name } : {}),
      path: context.path + queryOf(context),
      nav: navigation(t, context, { here, adviser: roles.some((r) => r.role === "adviser") }),
      ...(content.body ? { bar: barOf(house, context, { body: content.body, tab: content.tab ?? null }) } : {}),
      ...(content.body ? banner(content.body) : {}),
      person: context.person
        ? { name: context.person.name, role: roleHere(t, content, roles), href: context.link("/account") }
        : null,
      signIn: context.link("/sign-in"),
      main: content.main,
      wide: content.wide ?? false,
      error: content.error ?? false,
      footer: { head },
    } as never),
  } as Answer;
}

function queryOf(context: Context): string {
  const text = new URLSearchParams(context.query).toString();
  return text ? `?${text}` : "";
}

function banner(body: Body): { banner: "example" | "rehearsal" } | object {
  if (body.standing === "rehearsal") return { banner: "rehearsal" };
  return body.standing === "live" ? {} : { banner: "example" };
}

function roleHere(t: Say, content: SitePage, roles: Awaited<ReturnType<typeof bodiesOf>>): string {
  const here = roles.find((r) => r.slug === content.body?.slug) ?? roles[0];
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
    href: context.link(path),
    current: key === where.here,
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
const MUTUAL_TABS: readonly (readonly [BodyTab, string])[] = [
  ["findings", ""],
  ["control", "/control"],
  ["decisions", "/decisions"],
  ["members", "/members"],
  ["books", "/books"],
  ["quality", "/quality"],
  ["documents", "/documents"],
  ["record", "/record"],
];

function barOf(house: House, context: Context, where: { body: Body; tab: BodyTab | null }) {
  const t = sayIn(siteWords, context.language);
  const { service } = opening(where.body.story);
  const tabs = isMutual(where.body) ? MUTUAL_TABS : CASE_TABS;
  const base = addressOf(where.body);
  const about = [
    house.say(context.language, { message: `enum.sector.${service.sector}` }),
    service.place,
    ...(service.staff === null ? [] : [t("site.staff", { staff: service.staff })]),
  ];
  return {
    name: where.body.name,
    href: context.link(base),
    about: about.join(" · "),
    label: t("site.tabs", { body: where.body.name }),
    tabs: tabs.map(([tab, path]) => ({
      text: t(`site.tab.${tab}`),
      href: context.link(base + path),
      current: tab === where.tab,
    })),
  };
}

export function roleName(language: Language, role: Role): string {
  return sayIn(siteWords, language)(`site.role.${role}`);
}
