/** Where documents are listed and read, each reader within what the record and their role allow. */
import { all } from "@rochdale/facts/story.ts";
import { html } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import { documentAnswer } from "../../platform/documents.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { documentBytes, documentRow, documentRows } from "./document-store.ts";
import { accessTo, documentsIn, type Access } from "./documents.ts";
import { documentsPage } from "./documents-page.ts";

export function documentRoutes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].flatMap((base): Route[] => [
    {
      method: "GET",
      path: `${base}/:slug/documents`,
      may: anyone,
      answer: (context) => listDocuments(house, context),
    },
    {
      method: "GET",
      path: `${base}/:slug/documents/:commitment`,
      may: anyone,
      answer: (context) => readDocument(house, context),
    },
  ]);
}

async function rolesHere(house: House, context: Context, body: Body) {
  if (!context.person) return [];
  return actorsOf(house.db, body.body_id, context.person.personId);
}

const ACTS = ["documents.publish", "documents.close", "documents.withhold"];

async function listDocuments(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const day = context.clock.today();
  const story = storyOn(body, day);
  const roles = (await rolesHere(house, context, body)).map((actor) => actor.role);
  const rows = await documentRows(house.db, body.body_id);
  const published = documentsIn(story, day);
  const known = new Set(published.map((one) => one.doc));
  const main = documentsPage({
    language: context.language,
    say: (message, values) =>
      house.say(context.language, values ? { message, values } : { message }),
    at: (path) => context.link(addressOf(body) + path),
    published,
    reasons: new Map(all(story, "Withheld/1").map((one) => [one.content.doc, one.content.reason])),
    held: new Map(rows.map((row) => [row.commitment, row])),
    papers: rows.filter((row) => {
      if (known.has(row.commitment)) return false;
      const held = { open: row.open, givenBy: row.given_by };
      return accessTo(held, undefined, { story, roles }) === "open";
    }),
    acts: ACTS.filter((id) => house.acts.get(id)?.may.some((role) => roles.includes(role))),
  });
  const title = house.say(context.language, { message: "documents.title" });
  return sitePage(house, context, { title, main, body, tab: "documents" });
}

async function readDocument(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  const commitment = context.params["commitment"] ?? "";
  if (!body || !/^[0-9a-f]{64}$/.test(commitment)) return notFoundPage(house, context);
  const day = context.clock.today();
  const story = storyOn(body, day);
  const published = documentsIn(story, day).find((one) => one.doc === commitment);
  const row = await documentRow(house.db, body.body_id, commitment);
  if (!row) {
    return published?.state === "withheld"
      ? barred(house, context, { body, access: "withheld" })
      : notFoundPage(house, context);
  }
  const roles = (await rolesHere(house, context, body)).map((actor) => actor.role);
  const held = { open: row.open, givenBy: row.given_by };
  const access = accessTo(held, published, { story, roles });
  if (access !== "open") return barred(house, context, { body, access });
  const document = await documentBytes(house.db, row);
  return document ? documentAnswer(document, row.name) : notFoundPage(house, context);
}

/** The page in place of a document that this reader may not read: what it is closed by, and where to look. */
function barred(
  house: House,
  context: Context,
  { body, access }: { body: Body; access: Exclude<Access, "open"> },
): Promise<Answer> {
  const say = (message: string) => house.say(context.language, { message });
  const title = say("documents.barred.title");
  const main = html`${heading(title, { level: 1, size: "l" })}
  ${paragraph(say(`documents.barred.${access}`))}
  ${paragraph(html`<a class="govuk-link" href="${context.link(`${addressOf(body)}/documents`)}">${say("documents.barred.list")}</a>`)}`;
  const status = access === "withheld" ? 410 : 403;
  return sitePage(house, context, { title, main, body, tab: "documents", status });
}
