/** Pages about designs that need no case: the form chooser, two designs side by side, the rulebook and its data. */
import { parametersOfDesign } from "@rochdale/facts/governance-parameters.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { basisOf, lawOf } from "@rochdale/genuineness/law.ts";
import { button } from "../../design/govuk/button.ts";
import { field } from "../../design/field-boxes.ts";
import { html, type Html } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage, type Say } from "../../house/site.ts";
import {
  anyone,
  type Answer,
  type Context,
  type Route,
  type RouteLimit,
} from "../../platform/routes.ts";
import { QUESTIONS, type Chosen } from "./chooser.ts";
import { chooser } from "./chooser-page.ts";
import { comparison, type Compared } from "./comparison.ts";
import { bodiesWithDesigns, designOfBody, type BodyDesign } from "./designs-of-bodies.ts";
import { queryOfDesign, readSent, sentQuery } from "./designer-query.ts";
import { PRESETS, presetNamed } from "./presets.ts";
import { standingWords } from "./proposal-head.ts";
import { rulebook } from "./rulebook.ts";
import { rulebookPdf } from "./rulebook-pdf.ts";

/** A file to print takes about a second of work. */
const PRINTING: RouteLimit = { name: "rulebook", most: 20, perSeconds: 60, by: "address" };

export function designRoutes(house: House): readonly Route[] {
  const get = (path: string, answer: (context: Context) => Promise<Answer>): Route => ({
    method: "GET",
    path,
    may: anyone,
    answer,
  });
  const ofBody = (ending: string, answer: (context: Context) => Promise<Answer>) =>
    ["cases", "mutuals"].map((kind) => get(`/${kind}/:slug/governance/${ending}`, answer));
  return [
    get("/governance/choose", (context) => choosePage(house, context)),
    get("/governance/compare", (context) => comparePage(house, context)),
    get("/governance/rulebook", (context) => triedRulebook(house, context)),
    { ...get("/governance/rulebook.pdf", (context) => triedPdf(house, context)), limit: PRINTING },
    get("/governance/rules.json", (context) => triedRules(house, context)),
    ...ofBody("rulebook", (context) => bodyRulebook(house, context)),
    ...ofBody("rulebook.pdf", (context) => bodyPdf(house, context)).map((route) => ({
      ...route,
      limit: PRINTING,
    })),
    ...ofBody("rules.json", (context) => bodyRules(house, context)),
  ];
}

function sayOf(house: House, context: Context): Say {
  return (message, values) =>
    house.say(context.language, values ? { message, values } : { message });
}

const basisWordsIn =
  (house: House, { language }: Context) =>
  (law: string): string =>
    house.say(language, basisOf(lawOf(law)));

async function choosePage(house: House, context: Context): Promise<Answer> {
  const query = sentQuery(context);
  const chosen: Chosen = Object.fromEntries(
    QUESTIONS.flatMap(({ id, options }) => {
      const answer = query.text(id);
      return options.includes(answer) ? [[id, answer]] : [];
    }),
  );
  const say = sayOf(house, context);
  return sitePage(house, context, {
    title: say("governance.choose.title"),
    main: chooser({
      say,
      language: context.language,
      chosen,
      here: context.link("/governance/choose"),
      takeAt: (preset) => context.link(`/governance/try?preset=${preset}`),
      basisWords: basisWordsIn(house, context),
    }),
    section: "how",
  });
}

type Named = Compared & { readonly value: string };

/** Every design that can be named in an address: the presets, and the bodies that have one. */
function named(say: Say, bodies: readonly BodyDesign[]): readonly Named[] {
  return [
    ...PRESETS.map(({ id, design }) => ({
      value: `preset-${id}`,
      heading: say(`governance.preset.${id}`),
      design,
    })),
    ...bodies.map(({ body, design }) => ({
      value: body.slug,
      heading: say("governance.compare.body", { body: body.name }),
      design,
    })),
  ];
}

async function comparePage(house: House, context: Context): Promise<Answer> {
  const say = sayOf(house, context);
  const { language } = context;
  const query = sentQuery(context);
  const designs = named(say, await bodiesWithDesigns(house, context.clock.today()));
  const one = (name: string, otherwise: string) =>
    designs.find(({ value }) => value === query.text(name)) ??
    designs.find(({ value }) => value === otherwise);
  const [a, b] = [one("a", "preset-multiStakeholder"), one("b", "preset-workerCoop")];
  if (!a || !b) throw new Error("two presets to compare");
  const select = (name: string, { value }: Named) =>
    field(
      language,
      {
        name,
        kind: "select",
        label: say(`governance.compare.${name}`),
        choices: designs.map((each) => ({ value: each.value, label: each.heading })),
      },
      { values: { [name]: value }, problems: [] },
    );
  const action = context.link("/governance/compare");
  const form = html`<form class="rd-noprint" action="${action}" method="get" novalidate>${select("a", a)}${select("b", b)}${button({ text: say("governance.compare.show") })}</form>`;
  const title = say("governance.compare.title");
  return sitePage(house, context, {
    title,
    main: html`${heading(title, { level: 1, size: "l" })}${paragraph(say("governance.compare.lead"))}${form}
${comparison({ say, language }, a, b)}`,
    section: "how",
    wide: true,
  });
}

/** The design in the address, a preset, or what the designer begins with. */
function triedDesign(house: House, context: Context): Design4 | null {
  const query = sentQuery(context);
  if (query.all("form").length > 0) return readSent(house, context.language, query).design;
  return presetNamed(query.text("preset") || "communityBenefit")?.design ?? null;
}

async function triedRulebook(house: House, context: Context): Promise<Answer> {
  const design = triedDesign(house, context);
  if (!design) return notFoundPage(house, context);
  const say = sayOf(house, context);
  const query = queryOfDesign(design);
  return sitePage(house, context, {
    title: say("governance.rulebook.title"),
    main: rulebook({
      say,
      language: context.language,
      design,
      standing: say("governance.rulebook.tried"),
      designerAt: context.link(`/governance/try?${query}`),
      jsonAt: context.link(`/governance/rules.json?${query}`),
      pdfAt: context.link(`/governance/rulebook.pdf?${query}`),
      basisWords: basisWordsIn(house, context),
    }),
    section: "how",
  });
}

async function triedPdf(house: House, context: Context): Promise<Answer> {
  const design = triedDesign(house, context);
  if (!design) return { missing: true };
  const standing = sayOf(house, context)("governance.rulebook.tried");
  return pdfAnswer(house, context, { design, standing, body: null });
}

async function bodyPdf(house: House, context: Context): Promise<Answer> {
  const one = await found(house, context);
  if (!one) return { missing: true };
  const { body, design } = one;
  const standing = standingWords(sayOf(house, context), storyOn(body, context.clock.today()));
  return pdfAnswer(house, context, { design, standing, body });
}

type Printed = { readonly design: Design4; readonly standing: string; readonly body: Body | null };
async function pdfAnswer(
  house: House,
  context: Context,
  { design, standing, body }: Printed,
): Promise<Answer> {
  const file = await rulebookPdf({
    say: sayOf(house, context),
    language: context.language,
    design,
    standing,
    day: context.clock.today(),
    body: body?.name ?? null,
    basisWords: basisWordsIn(house, context),
  });
  const name = body ? `rules-${body.slug}.pdf` : "rules.pdf";
  return { file, type: "application/pdf", name, inline: true };
}

async function triedRules(house: House, context: Context): Promise<Answer> {
  const design = triedDesign(house, context);
  return design ? { json: { design, parameters: parametersOfDesign(design) } } : { missing: true };
}

type Found = { readonly body: Body; readonly design: Design4 };
async function found(house: House, context: Context): Promise<Found | null> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  const design = body && designOfBody(body, context.clock.today());
  return body && design ? { body, design } : null;
}

async function bodyRulebook(house: House, context: Context): Promise<Answer> {
  const one = await found(house, context);
  if (!one) return notFoundPage(house, context);
  const { body, design } = one;
  const say = sayOf(house, context);
  const at = (path: string) => context.link(`${addressOf(body)}${path}`);
  const main: Html = rulebook({
    say,
    language: context.language,
    design,
    standing: standingWords(say, storyOn(body, context.clock.today())),
    designerAt: at("/governance"),
    jsonAt: at("/governance/rules.json"),
    pdfAt: at("/governance/rulebook.pdf"),
    basisWords: basisWordsIn(house, context),
  });
  const title = say("governance.rulebook.title");
  return sitePage(house, context, { title, main, body, tab: "governance" });
}

async function bodyRules(house: House, context: Context): Promise<Answer> {
  const one = await found(house, context);
  if (!one) return { missing: true };
  return {
    json: { body: one.body.slug, design: one.design, parameters: parametersOfDesign(one.design) },
  };
}
