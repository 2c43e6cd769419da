/** The dividend's addresses: schemes and their years for anyone; the desk, samples and files for the council's officers. */
import { all, has, type Story } from "@rochdale/facts/story.ts";
import type { Finding } from "@rochdale/genuineness/finding.ts";
import { html } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import type { Act, Actor } from "../../house/act.ts";
import { actorsOf } from "../../house/actors.ts";
import { allBodies, allSchemes, bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { situationOf } from "../../house/perform.ts";
import { roleName, sayIn, sitePage } from "../../house/site.ts";
import { anyone, signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { samples } from "./acts-lists.ts";
import { inputOf } from "./acts-share.ts";
import { deskPage } from "./desk-page.ts";
import { schemePage, schemesPage, type Speak } from "./pages.ts";
import { controlOf, eligibleOn } from "./eligible.ts";
import { notOver, notReady, open } from "./rules.ts";
import { roundNamed, roundsOf } from "./rules-scheme.ts";
import { showStart, start } from "./start.ts";
import { appealsIn, fileNumbered } from "./store.ts";

type Page = (house: House, context: Context, body: Body) => Promise<Answer>;

export function dividendRoutes(house: House): readonly Route[] {
  const at = (path: string, page: Page, may = anyone): Route => ({
    method: "GET",
    path: `/cases/:slug/dividend${path}`,
    may,
    answer: (context) => withScheme(house, context, page),
  });
  return [
    { method: "GET", path: "/dividends", may: anyone, answer: (c) => showSchemes(house, c) },
    { method: "GET", path: "/dividends/start", may: signedIn, answer: (c) => showStart(house, c) },
    {
      method: "POST",
      path: "/dividends/start",
      may: signedIn,
      limit: { name: "open a scheme", most: 20, perSeconds: 3600, by: "person" },
      answer: (c) => start(house, c),
    },
    at("", showScheme),
    at("/desk", officersOnly(showDesk), signedIn),
    at("/:round/sample/:organisation", officersOnly(sendSample), signedIn),
    at("/:round/billing/:number", officersOnly(sendFile), signedIn),
    at("/:round/input.json", officersOnly(sendInput), signedIn),
  ];
}

function speakOf(house: House, context: Context): Speak {
  const { language } = context;
  return { language, say: sayIn(house.words, language), link: (path) => context.link(path) };
}

async function withScheme(house: House, context: Context, page: Page): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body || !has(body.story, "SchemeOpened/1")) return notFoundPage(house, context);
  return page(house, context, body);
}

async function rolesHere(house: House, context: Context, body: Body) {
  if (!context.person) return [];
  return (await actorsOf(house.db, body.body_id, context.person.personId)).map(({ role }) => role);
}

/** People's references and bills are open to the council's officers and the assessor alone. */
function officersOnly(page: Page): Page {
  return async (house, context, body) => {
    const roles = await rolesHere(house, context, body);
    if (roles.includes("authority") || roles.includes("assessor"))
      return page(house, context, body);
    const { say } = speakOf(house, context);
    const title = say("fault.forbidden");
    const who = roleName(context.language, "authority");
    const main = html`${heading(title, { level: 1, size: "l" })}
    ${paragraph(say("fault.forbidden.what"))}${paragraph(say("fault.forbiddenFor", { who }))}`;
    return sitePage(house, context, { title, main, body, tab: "dividend", status: 403 });
  };
}

async function showSchemes(house: House, context: Context): Promise<Answer> {
  const speak = speakOf(house, context);
  const { db } = house;
  const main = schemesPage(speak, {
    all: await allSchemes(db),
    eligible: eligibleOn(await allBodies(db), context.clock.today()),
  });
  return sitePage(house, context, {
    title: speak.say("dividend.schemes"),
    main,
    section: "mutuals",
  });
}

/** The acts of the room that one of the reader's roles allows and that nothing stands against. */
async function actsFor(house: House, context: Context, body: Body): Promise<readonly string[]> {
  const { person, clock } = context;
  const actors = person ? await actorsOf(house.db, body.body_id, person.personId) : [];
  const open = (act: Act, actor: Actor): boolean =>
    act.may.includes(actor.role) &&
    (act.refusals?.(situationOf(body, actor, clock)) ?? []).length === 0;
  return [...house.acts.values()]
    .filter((act) => act.id.startsWith("dividend.") && actors.some((actor) => open(act, actor)))
    .map(({ id }) => id);
}

/** What the records of the accepted organisations show on a day: control may have been lost since. */
async function controlled(house: House, story: Story, day: string) {
  const found = new Map<string, Finding["state"]>();
  for (const { content } of all(story, "OrganisationAccepted/1")) {
    const accepted = await bodyBySlug(house.db, content.organisation);
    const control = accepted && controlOf(accepted, day);
    if (control) found.set(content.organisation, control.state);
  }
  return found;
}

const showScheme: Page = async (house, context, body) => {
  const speak = speakOf(house, context);
  const acts = await actsFor(house, context, body);
  const roles = await rolesHere(house, context, body);
  const day = context.clock.today();
  const story = storyOn(body, day);
  const main = schemePage(speak, {
    story,
    controlled: await controlled(house, story, day),
    base: `/cases/${body.slug}`,
    acts,
    desk: roles.includes("authority") || roles.includes("assessor"),
  });
  const title = speak.say("dividend.title");
  return sitePage(house, context, { title, main, body, tab: "dividend" });
};

const showDesk: Page = async (house, context, body) => {
  const speak = speakOf(house, context);
  const day = context.clock.today();
  const years = await Promise.all(
    roundsOf(storyOn(body, day)).map(async (round) => ({
      round,
      missing: open(round) ? notReady(round) : notOver(round, day),
      appeals: await appealsIn(house.db, { bodyId: body.body_id, round: round.round }),
    })),
  );
  const base = `/cases/${body.slug}`;
  const acts = await actsFor(house, context, body);
  const main = deskPage(speak, { base, years, acts });
  const title = speak.say("dividend.desk");
  return sitePage(house, context, { title, main, body, tab: "dividend" });
};

const csv = (name: string, text: string): Answer => ({
  file: new TextEncoder().encode(text),
  type: "text/csv; charset=utf-8",
  name,
});

const sendSample: Page = async (house, context, body) => {
  const [round, organisation] = [
    context.params["round"] ?? "",
    (context.params["organisation"] ?? "").replace(/\.csv$/, ""),
  ];
  const story = storyOn(body, context.clock.today());
  const asked = await samples(house, { bodyId: body.body_id, slug: body.slug, story });
  const people = asked.get(`${round} ${organisation}`);
  if (!people) return notFoundPage(house, context);
  return csv(`sample-${organisation}.csv`, `person\r\n${people.join("\r\n")}\r\n`);
};

const sendFile: Page = async (house, context, body) => {
  const number = Number((context.params["number"] ?? "").replace(/\.csv$/, ""));
  const round = context.params["round"] ?? "";
  const text = Number.isInteger(number)
    ? await fileNumbered(house.db, { bodyId: body.body_id, round }, number)
    : null;
  return text === null ? notFoundPage(house, context) : csv(`billing-${round}-${number}.csv`, text);
};

/** What `rochdale allot` reads to share the pot again: for the council's auditor. */
const sendInput: Page = async (house, context, body) => {
  const story = storyOn(body, context.clock.today());
  const round = roundNamed(story, context.params["round"] ?? "");
  if (!round?.allotted || round.destroyed) return notFoundPage(house, context);
  const name = { bodyId: body.body_id, round: round.round };
  const seed = round.allotted.content.seed.root;
  return { json: await inputOf(house.db, name, { round, seed }) };
};
