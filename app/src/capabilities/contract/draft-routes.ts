/** The routes of a side's draft of prices: seen and changed by that side alone. */
import type { Act } from "../../house/act.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import { formFields, namedProblems, suggestions } from "../../house/form-fields.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { readFields } from "../../house/read-fields.ts";
import { sentForm } from "../../house/sent.ts";
import { sitePage } from "../../house/site.ts";
import { scheduleOfOffer } from "@rochdale/genuineness/contract-prices.ts";
import { html } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import type { Problem, Values } from "../../design/field.ts";
import { signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { draftPage, termPage } from "./draft-pages.ts";
import { draftOf, keepDraft } from "./draft-store.ts";
import { speakOf } from "./speak.ts";
import { standingOffer, type Side } from "./rules.ts";
import { checkedTerms, TERM_KINDS, typedTerm, type TermKind } from "./rules-terms.ts";
import { termFields } from "./term-fields.ts";

const TERMS_MOST = 40;

type Place = { readonly body: Body; readonly side: Side };
type Answers = (house: House, context: Context, place: Place) => Promise<Answer>;

export function draftRoutes(house: House): readonly Route[] {
  const at = (given: Answers) => (context: Context) => within(house, context, given);
  return ["/cases", "/mutuals"].flatMap((base): Route[] => {
    const path = `${base}/:slug/contract/draft`;
    const limit = { name: "draft", most: 120, perSeconds: 60, by: "person" } as const;
    return [
      { method: "GET", path, may: signedIn, answer: at(showDraft) },
      { method: "GET", path: `${path}/add/:kind`, may: signedIn, answer: at(showTerm) },
      { method: "POST", path: `${path}/add/:kind`, may: signedIn, limit, answer: at(addTerm) },
      { method: "POST", path: `${path}/remove`, may: signedIn, limit, answer: at(removeTerm) },
      { method: "POST", path: `${path}/copy`, may: signedIn, limit, answer: at(copyOffer) },
      { method: "POST", path: `${path}/cap`, may: signedIn, limit, answer: at(setCap) },
    ];
  });
}

/** Finds the body and the reader's side; a page of 403 for everybody else. */
async function within(house: House, context: Context, answers: Answers): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const roles = context.person
    ? await actorsOf(house.db, body.body_id, context.person.personId)
    : [];
  const has = (...named: readonly string[]) => roles.some((one) => named.includes(one.role));
  const side = has("proposer", "secretary") ? "mutual" : has("authority") ? "authority" : null;
  if (side) return answers(house, context, { body, side });
  const say = (message: string) => house.say(context.language, { message });
  const title = say("contract.draft.title");
  const main = html`${heading(title, { level: 1, size: "l" })}${paragraph(say("contract.draft.forbidden"))}`;
  return sitePage(house, context, { title, main, body, tab: "contract", status: 403 });
}

type Wrong = { readonly problems: readonly Problem[]; readonly values: Values };

async function showDraft(
  house: House,
  context: Context,
  place: Place & { readonly wrong?: Wrong },
): Promise<Answer> {
  const wrong = place.wrong ?? { problems: [], values: {} };
  const speak = speakOf(house, context, place.body);
  const draft = await draftOf(house.db, place.body.body_id, place.side);
  const mayCopy = offeredTerms(place, context.clock.today()).length > 0;
  const main = draftPage(speak, { draft, csrf: context.formToken, mayCopy, ...wrong });
  const error = wrong.problems.length > 0;
  const title = speak.say("contract.draft.title");
  return sitePage(house, context, {
    ...{ title, main, body: place.body, tab: "contract", wide: true, error },
    ...(error ? { status: 422 } : {}),
  });
}

function offeredTerms({ body }: Place, day: string) {
  const story = storyOn(body, day);
  const offer = standingOffer(story)?.content.version;
  const schedule = offer === undefined ? undefined : scheduleOfOffer(story, offer);
  return schedule && "terms" in schedule.pricing ? schedule.pricing.terms : [];
}

/** The words of a term's fields are "act.contract.term.*": a term is asked like an act, and recorded with the offer. */
const ASKED = { id: "contract.term" } as Act;

function kindOf(context: Context): TermKind | undefined {
  return TERM_KINDS.find((one) => one === context.params["kind"]);
}

async function showTerm(house: House, context: Context, place: Place): Promise<Answer> {
  return termForm(house, context, { place, problems: [], values: null });
}

type Asked = {
  readonly place: Place;
  readonly problems: Parameters<typeof namedProblems>[2]["problems"];
  readonly values: Values | null;
};

async function termForm(house: House, context: Context, asked: Asked): Promise<Answer> {
  const { place, problems, values } = asked;
  const kind = kindOf(context);
  if (!kind) return notFoundPage(house, context);
  const speak = speakOf(house, context, place.body);
  const draft = await draftOf(house.db, place.body.body_id, place.side);
  const fields = termFields(kind, draft.terms);
  const main = termPage(speak, {
    kind,
    fields: formFields(house, context.language, { act: ASKED, fields }),
    csrf: context.formToken,
    values: { ...suggestions(fields), ...values },
    problems: namedProblems(house, context.language, { act: ASKED, problems }),
  });
  const title = speak.say("contract.draft.addKind", { kind: { message: `enum.termKind.${kind}` } });
  const status = problems.length > 0 ? { error: true, status: 422 } : {};
  return sitePage(house, context, { title, main, body: place.body, tab: "contract", ...status });
}

async function addTerm(house: House, context: Context, place: Place): Promise<Answer> {
  const kind = kindOf(context);
  if (!kind) return notFoundPage(house, context);
  const draft = await draftOf(house.db, place.body.body_id, place.side);
  const again = (problems: Asked["problems"]) =>
    termForm(house, context, { place, problems, values: sentValues(context) });
  const read = readFields(termFields(kind, draft.terms), sentForm(context.form), () => {
    throw new Error("a term asks for no paper");
  });
  if (!read.ok) return again(read.problems);
  const checked = checkedTerms([...draft.terms, typedTerm(kind, read.command, draft.terms)]);
  if (!checked.ok) return again([{ field: "name", text: checked.because }]);
  if (checked.terms.length > TERMS_MOST) {
    const text = { message: "field.most", values: { most: TERMS_MOST } };
    return again([{ field: "name", text }]);
  }
  const { body, side } = place;
  await keepDraft(house.db, { bodyId: body.body_id, side }, { ...draft, terms: checked.terms });
  return toDraft(house, context, place);
}

function sentValues(context: Context): Values {
  const values: Record<string, string | readonly string[]> = {};
  for (const [name, all] of context.form.fields) {
    if (name !== "form_token") values[name] = all.length > 1 ? all : (all[0] ?? "");
  }
  return values;
}

/** A term goes, and with it the deductions that would be left without any line to take from. */
async function removeTerm(house: House, context: Context, place: Place): Promise<Answer> {
  const { body, side } = place;
  const draft = await draftOf(house.db, body.body_id, side);
  const gone = context.form.text("term");
  const terms = draft.terms
    .filter((one) => one.id !== gone)
    .map((one) =>
      "chargesOf" in one ? { ...one, chargesOf: one.chargesOf.filter((id) => id !== gone) } : one,
    )
    .filter((one) => !("chargesOf" in one) || one.chargesOf.length > 0);
  await keepDraft(house.db, { bodyId: body.body_id, side }, { ...draft, terms });
  return toDraft(house, context, place);
}

async function copyOffer(house: House, context: Context, place: Place): Promise<Answer> {
  const { body, side } = place;
  const draft = await draftOf(house.db, body.body_id, side);
  const terms = offeredTerms(place, context.clock.today());
  if (draft.terms.length === 0 && terms.length > 0) {
    await keepDraft(house.db, { bodyId: body.body_id, side }, { ...draft, terms });
  }
  return toDraft(house, context, place);
}

async function setCap(house: House, context: Context, place: Place): Promise<Answer> {
  const { body, side } = place;
  const read = readFields(
    { cap: { kind: "pence", optional: true } },
    sentForm(context.form),
    () => {
      throw new Error("a cap asks for no paper");
    },
  );
  if (!read.ok) {
    const text = house.say(context.language, read.problems[0]?.text ?? { message: "field.money" });
    const wrong = { problems: [{ field: "cap", text }], values: sentValues(context) };
    return showDraft(house, context, { ...place, wrong });
  }
  const outcomesCap = (read.command["cap"] as number | null) ?? null;
  const draft = await draftOf(house.db, body.body_id, side);
  await keepDraft(house.db, { bodyId: body.body_id, side }, { ...draft, outcomesCap });
  return toDraft(house, context, place);
}

async function toDraft(house: House, context: Context, place: Place): Promise<Answer> {
  return { redirect: context.link(`${speakOf(house, context, place.body).base}/contract/draft`) };
}
