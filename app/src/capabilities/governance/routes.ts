/** The governance pages: the designer with and without a case, and who controls a mutual. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import { basisOf, lawOf } from "@rochdale/genuineness/law.ts";
import { html, type Html } from "../../design/html.ts";
import type { Sent } from "../../design/field.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage, type Say } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { controlMain } from "./control-page.ts";
import { designer, designerHeading, type DesignerShown } from "./designer-page.ts";
import { queryOfDesign, readSent, sentOfDesign, sentQuery } from "./designer-query.ts";
import { bodiesWithDesigns, designOfBody } from "./designs-of-bodies.ts";
import type { Compared } from "./comparison.ts";
import { ownershipStatements } from "./ownership-statements.ts";
import { PRESETS, presetNamed } from "./presets.ts";
import { proposalHead } from "./proposal-head.ts";
import { designRoutes } from "./routes-designs.ts";
import { cannotPropose, proposals } from "./rules.ts";

export function governanceRoutes(house: House): readonly Route[] {
  const get = (path: string, answer: (context: Context) => Promise<Answer>): Route => ({
    method: "GET",
    path,
    may: anyone,
    answer,
  });
  return [
    get("/governance/try", (context) => tryPage(house, context)),
    get("/cases/:slug/governance", (context) => casePage(house, context)),
    get("/mutuals/:slug/governance", (context) => casePage(house, context)),
    get("/cases/:slug/control", (context) => controlPage(house, context)),
    get("/mutuals/:slug/control", (context) => controlPage(house, context)),
    ...["cases", "mutuals"].flatMap((kind) => [
      get(`/${kind}/:slug/ownership.json`, (context) =>
        ownershipFile(house, context, "statements"),
      ),
      get(`/${kind}/:slug/ownership-extension.json`, (context) =>
        ownershipFile(house, context, "extension"),
      ),
    ]),
    ...designRoutes(house),
  ];
}

function sayOf(house: House, context: Context): Say {
  return (message, values) =>
    house.say(context.language, values ? { message, values } : { message });
}

function script(house: House): Html {
  return html`<script defer src="${house.scriptUrl("designer.js")}"></script>`;
}

type Shown = {
  readonly sent: Sent;
  readonly design: Design4 | null;
  readonly preset: string | null;
  readonly from: DesignerShown["from"];
};

/** What the address asks for: boxes as sent, a preset, another body's design, or what the page begins with. */
async function askedFor(house: House, context: Context, beginning: Design4): Promise<Shown> {
  const query = sentQuery(context);
  if (query.all("form").length > 0) {
    return { ...readSent(house, context.language, query), from: null };
  }
  const asked = query.text("preset");
  const preset = presetNamed(asked);
  const body = preset || asked === "" ? null : await bodyBySlug(house.db, asked);
  const theirs = body && designOfBody(body, context.clock.today());
  const from =
    body && theirs
      ? { slug: body.slug, name: body.name, href: context.link(addressOf(body)) }
      : null;
  const design = preset?.design ?? theirs ?? beginning;
  return { sent: sentOfDesign(design), design, preset: preset?.id ?? null, from };
}

/** Bodies whose design one may begin from, and the pages beside the designer. */
async function aroundIn(
  house: House,
  context: Context,
): Promise<Pick<DesignerShown, "others" | "pages">> {
  const bodies = await bodiesWithDesigns(house, context.clock.today());
  const others = bodies.map(({ body }) => ({ slug: body.slug, name: body.name }));
  const pages = ["choose", "compare"].map((page) => ({
    href: context.link(`/governance/${page}`),
    text: sayOf(house, context)(`governance.page.${page}`),
  }));
  return { others, pages };
}

async function tryPage(house: House, context: Context): Promise<Answer> {
  const say = sayOf(house, context);
  const beginning = PRESETS.find((one) => one.id === "communityBenefit")?.design;
  if (!beginning) throw new Error("the designer begins with a preset");
  const here = context.link("/governance/try");
  const asked = await askedFor(house, context, beginning);
  const shown = {
    ...asked,
    ...(await aroundIn(house, context)),
    compare: null,
    here,
    propose: null,
  };
  const title = say("governance.try.title");
  return sitePage(house, context, {
    title,
    main: designerMain(house, context, { shown, head: designerHeading(say, null, title) }),
    section: "how",
    wide: true,
    error: shown.sent.problems.length > 0,
    head: script(house),
  });
}

type DesignerPage = {
  readonly shown: Omit<DesignerShown, "say" | "language" | "tryAt" | "basisWords" | "rulebookAt">;
  readonly head: Html;
};

function designerMain(house: House, context: Context, { shown, head }: DesignerPage): Html {
  const say = sayOf(house, context);
  const tryAt = (design: Design4) => `${shown.here}?${queryOfDesign(design)}`;
  const rulebookAt = (design: Design4) =>
    context.link(`/governance/rulebook?${queryOfDesign(design)}`);
  const basisWords = (law: string) => house.say(context.language, basisOf(lawOf(law)));
  const { language } = context;
  return html`${head}${designer({ ...shown, say, language, tryAt, basisWords, rulebookAt })}`;
}

async function casePage(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const say = sayOf(house, context);
  const story = storyOn(body, context.clock.today());
  const last = proposals(story).at(-1);
  const beginning = last?.content.design ?? PRESETS[1]?.design;
  if (!beginning) throw new Error("the designer begins with a preset");
  const base = addressOf(body);
  const here = context.link(`${base}/governance`);
  const compare: Compared | null = last
    ? {
        heading: say("governance.compare.proposed", { version: last.content.version }),
        design: last.content.design,
      }
    : null;
  const propose = await proposing(house, context, body);
  const asked = await askedFor(house, context, beginning);
  const shown = { ...asked, ...(await aroundIn(house, context)), compare, here, propose };
  const head = proposalHead({
    say,
    story,
    language: context.language,
    at: (path) => context.link(`${base}${path}`),
  });
  return sitePage(house, context, {
    title: say("governance.title"),
    main: designerMain(house, context, { shown, head }),
    body,
    tab: "governance",
    wide: true,
    error: shown.sent.problems.length > 0,
    head: script(house),
  });
}

/** Whoever may propose gets the button; whoever may not, the reason. */
async function proposing(
  house: House,
  context: Context,
  body: Body,
): Promise<DesignerShown["propose"]> {
  const say = sayOf(house, context);
  const closed = { closed: say("governance.page.onlyProposers") };
  if (!context.person) return closed;
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  if (!actors.some((one) => one.role === "proposer" || one.role === "secretary")) return closed;
  const [refused] = cannotPropose(storyOn(body, context.clock.today()));
  if (refused) return { closed: house.say(context.language, refused.because) };
  const action = context.link(`${addressOf(body)}/do/governance.propose`);
  return { action, csrf: context.formToken };
}

async function controlPage(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const say = sayOf(house, context);
  return sitePage(house, context, {
    title: say("governance.control.title", { body: body.name }),
    main: controlMain(house, context, body),
    body,
    tab: "control",
    wide: true,
  });
}

async function ownershipFile(
  house: House,
  context: Context,
  which: "statements" | "extension",
): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return { missing: true };
  const day = context.clock.today();
  const url = `${house.configuration.baseUrl}${addressOf(body)}`;
  const made = ownershipStatements({ slug: body.slug, url }, storyOn(body, day), day);
  return made ? { json: made[which] } : { missing: true };
}
