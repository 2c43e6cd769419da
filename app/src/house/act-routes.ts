/** The form of every act, its answer, and its refusals: one pair of routes for all of them. */
import type { Language } from "@rochdale/language/message.ts";
import { listed } from "@rochdale/language/say.ts";
import { form as formHtml } from "../design/form.ts";
import { html, link, type Html } from "../design/html.ts";
import { heading, paragraph } from "../design/layout.ts";
import { insetText } from "../design/govuk/inset-text.ts";
import { anyone, signedIn, type Answer, type Context, type Route } from "../platform/routes.ts";
import type { Act, Situation } from "./act.ts";
import { actorsOf } from "./actors.ts";
import { bodyBySlug, type Body } from "./bodies.ts";
import type { Fields, Problem } from "./field.ts";
import { formFields, namedProblems, suggestions } from "./form-fields.ts";
import type { House } from "./house.ts";
import { notFoundPage } from "./not-found.ts";
import { actorWhoMay, fieldsOf, perform, situationOf, type Outcome } from "./perform.ts";
import { refusalsOf } from "./refusals.ts";
import { sentForm } from "./sent.ts";
import { addressOf, roleName, sayIn, sitePage } from "./site.ts";
import { siteWords } from "./words.ts";

const FILE_BYTES_MOST = 10 * 1024 * 1024;

export function actRoutes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].flatMap((base): Route[] => [
    { method: "GET", path: `${base}/:slug/do/:act`, may: anyone, answer: (c) => showAct(house, c) },
    {
      method: "POST",
      path: `${base}/:slug/do/:act`,
      may: signedIn,
      files: { most: 10, bytesEach: FILE_BYTES_MOST },
      limit: { name: "act", most: 120, perSeconds: 60, by: "person" },
      answer: (c) => doAct(house, c),
    },
  ]);
}

type Shown = {
  readonly body: Body;
  readonly act: Act;
  readonly problems: readonly Problem[];
  readonly outcome: Outcome | null;
  readonly status: number;
};

async function showAct(house: House, context: Context): Promise<Answer> {
  const found = await find(house, context);
  if (!found) return notFoundPage(house, context);
  return actPage(house, context, { ...found, problems: [], outcome: null, status: 200 });
}

async function doAct(house: House, context: Context): Promise<Answer> {
  const found = await find(house, context);
  if (!found || !context.person) return notFoundPage(house, context);
  const outcome = await perform(house, {
    slug: found.body.slug,
    act: found.act,
    personId: context.person.personId,
    sent: sentForm(context.form),
    clock: context.clock,
  });
  if (outcome.kind === "recorded") {
    const page = outcome.then ?? `/record/${outcome.first}`;
    const after = await bodyBySlug(house.db, found.body.slug);
    const address = addressOf(after ?? found.body) + page;
    const mark = `${page.includes("?") ? "&" : "?"}recorded=${outcome.first}`;
    return { redirect: context.link(address + mark) };
  }
  const problems = outcome.kind === "problems" ? outcome.problems : [];
  const status = { problems: 422, refused: 409, conflict: 409, forbidden: 403, noSuchBody: 404 };
  return actPage(house, context, { ...found, problems, outcome, status: status[outcome.kind] });
}

async function find(house: House, context: Context): Promise<{ body: Body; act: Act } | null> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  const act = house.acts.get(context.params["act"] ?? "");
  return body && act ? { body, act } : null;
}

async function actPage(house: House, context: Context, shown: Shown): Promise<Answer> {
  const { act, body } = shown;
  const { language } = context;
  const t = sayIn(siteWords, language);
  const title = house.say(language, { message: `act.${act.id}` });
  const actors = context.person
    ? await actorsOf(house.db, body.body_id, context.person.personId)
    : [];
  const actor = actorWhoMay(actors, { body, act, clock: context.clock });
  const by = actor ?? { party: "stranger", role: act.may[0] ?? "staff", personId: "" as never };
  const situation = situationOf(body, by, context.clock);
  const parts = await actParts(house, context, { shown, situation, entitled: actor !== null });
  const intro = `act.${act.id}.intro`;
  const main = html`${heading(title, { level: 1, size: "l" })}
    ${intro in house.words ? paragraph(house.say(language, { message: intro })) : null}
    ${lookFirst(house, context, { act, body, situation })}
    ${shown.outcome?.kind === "conflict" ? insetText({ text: t("act.conflict") }) : null} ${parts}
    <p class="govuk-body">
      <a class="govuk-link" href="${context.link(addressOf(body))}"
        >${t("act.back", { body: body.name })}</a
      >
    </p>`;
  return sitePage(house, context, {
    title,
    main,
    body,
    error: shown.problems.length > 0,
    status: shown.status,
  });
}

type Looked = { readonly act: Act; readonly body: Body; readonly situation: Situation };
/** The page where one can see what the act would do, before it is done. */
function lookFirst(house: House, context: Context, { act, body, situation }: Looked): Html | null {
  const first = act.lookFirst?.(situation);
  if (!first) return null;
  const href = context.link(`${addressOf(body)}${first.page}`);
  return paragraph(link(href, house.say(context.language, first.words)));
}

type Parts = { shown: Shown; situation: Situation; entitled: boolean };

async function actParts(house: House, context: Context, parts: Parts): Promise<Html> {
  const { shown, situation, entitled } = parts;
  const { act } = shown;
  const { language } = context;
  const t = sayIn(siteWords, language);
  const fields: Fields = fieldsOf(act, situation);
  const standing = act.refusals?.(situation) ?? [];
  const refusals = shown.outcome?.kind === "refused" ? shown.outcome.refusals : standing;
  const say = (message: Problem["text"]) => house.say(language, message);
  const closed = entitled ? null : whoMay(language, act);
  return html`${refusals.length > 0 ? refusalsOf(house, language, refusals) : null}
  ${closed === null ? null : insetText({ html: html`${closed}${context.person ? null : html` <a class="govuk-link" href="${context.link("/sign-in")}">${t("act.signIn")}</a>`}` })}
  ${formHtml({
    language,
    action: context.link(`${addressOf(shown.body)}/do/${act.id}`),
    csrf: context.formToken,
    fields: formFields(house, language, { act, fields }),
    values: { ...suggestions(fields), ...valuesOf(context) },
    problems: namedProblems(house, language, { act, problems: shown.problems }),
    button: house.say(language, { message: `act.${act.id}.button` }),
    refusals:
      standing.length > 0
        ? standing.map((r) => ({ because: say(r.because) }))
        : closed === null
          ? []
          : [{ because: closed }],
  })}`;
}

function whoMay(language: Language, act: Act): string {
  const names = act.may.map((role) => roleName(language, role));
  const roles = listed(language, names, "or");
  return sayIn(siteWords, language)("act.whoMay", { roles });
}

/** What was sent comes back into the form, as it was sent. */
function valuesOf(context: Context): Record<string, string | readonly string[]> {
  if (context.method !== "POST") return {};
  const values: Record<string, string | readonly string[]> = {};
  for (const [name, all] of context.form.fields) {
    if (name !== "form_token") values[name] = all.length > 1 ? all : (all[0] ?? "");
  }
  return values;
}
