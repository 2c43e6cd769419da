/** Where the open books are read: the page, a heading, the spreadsheet. Anyone may. */
import { dueOf, openDues } from "@rochdale/genuineness/due.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sayIn, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { booksCsv } from "./csv.ts";
import { headingPage } from "./page-heading.ts";
import type { ShownMonth, Speak } from "./page-parts.ts";
import { booksPage } from "./pages.ts";
import {
  isHeading,
  isMonth,
  payMayShow,
  publicEntries,
  publishedMonths,
  type PublicHeading,
} from "./rules.ts";
import { entriesOf, publishedLines } from "./store.ts";

export function bookRoutes(house: House): readonly Route[] {
  type Show = (house: House, context: Context, body: Body) => Promise<Answer>;
  const get = (path: string, show: Show): Route => ({
    method: "GET",
    path,
    may: anyone,
    async answer(context) {
      const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
      return body ? show(house, context, body) : notFoundPage(house, context);
    },
  });
  return ["/cases", "/mutuals"].flatMap((base) => [
    get(`${base}/:slug/books`, showBooks),
    get(`${base}/:slug/books.csv`, sendCsv),
    get(`${base}/:slug/books/:heading`, showHeading),
  ]);
}

function speakOf(house: House, context: Context, body: Body): Speak {
  const { language } = context;
  return {
    language,
    say: sayIn(house.words, language),
    tell: (message) => house.say(language, message),
    link: (path) => context.link(path),
    base: addressOf(body),
  };
}

/** The published months with the lines of their files. */
export async function shownMonths(
  house: House,
  bodyId: string,
  story: Story,
): Promise<readonly ShownMonth[]> {
  const lines = await publishedLines(house.db, bodyId);
  return publishedMonths(story).map((one) => ({ ...one, lines: lines.get(one.digest) ?? [] }));
}

const MONTHS_SHOWN = 12;

async function showBooks(house: House, context: Context, body: Body): Promise<Answer> {
  const day = context.clock.today();
  const asked = context.query["known"] ?? "";
  const known = /^\d{4}-\d\d-\d\d$/.test(asked) && asked <= day ? asked : null;
  const story = storyOn(body, day, known ?? undefined);
  const months = await shownMonths(house, body.body_id, story);
  const held = new Set(months.flatMap((one) => one.lines.map((line) => line.number)));
  const payShows = payMayShow(story);
  const entries = publicEntries(await entriesOf(house.db, body.body_id), payShows);
  const speak = speakOf(house, context, body);
  const next = openDues(dueOf(storyOn(body, day), day)).find((one) => one.id.startsWith("books."));
  const main = booksPage(speak, {
    day,
    months,
    ...periodOf(context, months),
    known,
    waiting: entries.filter((entry) => entry.number !== null && !held.has(entry.number)).length,
    next: next ?? null,
    payShows,
    keeps: await isSecretary(house, context, body),
  });
  return sitePage(house, context, {
    title: speak.say("books.title"),
    main,
    body,
    tab: "books",
    wide: true,
  });
}

/** The months asked for, else the last twelve published; the wrong way round is turned round. */
function periodOf(
  context: Context,
  months: readonly ShownMonth[],
): { readonly from: string; readonly to: string } {
  const last = months.at(-1)?.month ?? "";
  const first = months.at(-MONTHS_SHOWN)?.month ?? months[0]?.month ?? "";
  const asked = (name: string, otherwise: string) => {
    const month = context.query[name] ?? "";
    return isMonth(month) ? month : otherwise;
  };
  const [from, to] = [asked("from", first), asked("to", last)];
  return from <= to ? { from, to } : { from: to, to: from };
}

async function isSecretary(house: House, context: Context, body: Body): Promise<boolean> {
  if (!context.person) return false;
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  return actors.some((actor) => actor.role === "secretary");
}

async function showHeading(house: House, context: Context, body: Body): Promise<Answer> {
  const asked = context.params["heading"] ?? "";
  if (!isHeading(asked) && asked !== "payAndOther") return notFoundPage(house, context);
  const heading: PublicHeading = asked;
  const story = storyOn(body, context.clock.today());
  const months = await shownMonths(house, body.body_id, story);
  const entries = publicEntries(await entriesOf(house.db, body.body_id), payMayShow(story));
  const of = entries
    .filter((entry) => entry.heading === heading)
    .toSorted((a, b) =>
      a.day < b.day ? 1 : a.day > b.day ? -1 : (b.number ?? 0) - (a.number ?? 0),
    );
  const numbers = months.flatMap((one) => one.lines.map((line) => line.number ?? 0));
  const speak = speakOf(house, context, body);
  const page = context.query["page"] ?? "1";
  const main = headingPage(speak, {
    heading,
    entries: of,
    published: new Set(numbers),
    months: new Set(months.map((one) => one.month)),
    page: /^\d{1,6}$/.test(page) ? Number(page) : 1,
  });
  const title = speak.say(`books.heading.${heading}`);
  return sitePage(house, context, { title, main, body, tab: "books", wide: true });
}

async function sendCsv(house: House, context: Context, body: Body): Promise<Answer> {
  const story = storyOn(body, context.clock.today());
  const entries = publicEntries(await entriesOf(house.db, body.body_id), payMayShow(story));
  const file = new TextEncoder().encode(booksCsv(entries));
  return { file, type: "text/csv; charset=utf-8", name: `${body.slug}-books.csv` };
}
