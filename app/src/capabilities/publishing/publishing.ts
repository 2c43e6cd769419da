/** Publishing: every contract's life as open data (OCDS 1.1.5): a feed of releases, a record for each, and both in words. */
import { recordPackage, releasePackage, type Packaged } from "@rochdale/ocds/packages.ts";
import { bodyBySlug } from "../../house/bodies.ts";
import type { Capability } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sayIn, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { LICENCE, prefixOf, processes, processOf, publishes } from "./feed.ts";
import { feedPage, processPage, type Speak } from "./pages.ts";
import { publishingWords } from "./words.ts";

export const publishing: Capability = {
  name: "publishing",
  words: publishingWords,
  acts: [],
  routes,
};

const RELEASES_A_PAGE = 100;

function routes(house: House): readonly Route[] {
  const get = (path: string, answer: Route["answer"], more: Partial<Route> = {}): Route => ({
    method: "GET",
    path,
    may: anyone,
    answer,
    ...more,
  });
  return [
    get("/ocds", (context) => showFeed(house, context)),
    get("/ocds/releases.json", (context) => releases(house, context), { fromAnywhere: true }),
    get("/ocds/records/:file", (context) => record(house, context), { fromAnywhere: true }),
    get("/cases/:slug/ocds", (context) => showProcess(house, context)),
    get("/mutuals/:slug/ocds", (context) => showProcess(house, context)),
  ];
}

function packaged(house: House, path: string): Packaged {
  const { baseUrl } = house.configuration;
  const name = house.example ? `${house.host} (worked examples, invented)` : house.host;
  return { uri: `${baseUrl}${path}`, publisher: { name, uri: baseUrl }, license: LICENCE };
}

/** The feed in pages, oldest first, those of one moment in the order of their records: a page that is full never changes. */
async function releases(house: House, context: Context): Promise<Answer> {
  const page = Number(context.query["page"] ?? "1");
  const all = (await processes(house))
    .flatMap((one) => one.releases)
    .toSorted((a, b) => byText(a.date, b.date) || byText(a.ocid, b.ocid));
  const pages = Math.ceil(all.length / RELEASES_A_PAGE);
  if (!Number.isSafeInteger(page) || page < 1 || page > pages) return nothingHere;
  const of = (n: number) => `/ocds/releases.json?page=${n}`;
  const { baseUrl } = house.configuration;
  const links = {
    ...(page < pages ? { next: `${baseUrl}${of(page + 1)}` } : {}),
    ...(page > 1 ? { prev: `${baseUrl}${of(page - 1)}` } : {}),
  };
  const some = all.slice((page - 1) * RELEASES_A_PAGE, page * RELEASES_A_PAGE);
  return { json: releasePackage(some, { ...packaged(house, of(page)), links }) };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const nothingHere: Answer = { json: { error: "There is no such release or record." }, status: 404 };

async function record(house: House, context: Context): Promise<Answer> {
  const file = context.params["file"] ?? "";
  const found = (await processes(house)).find(({ ocid }) => `${ocid}.json` === file);
  if (!found) return nothingHere;
  return { json: recordPackage(found.releases, packaged(house, `/ocds/records/${file}`)) };
}

function speakOf(house: House, context: Context): Speak {
  return {
    language: context.language,
    say: sayIn(house.words, context.language),
    link: (path) => context.link(path),
  };
}

async function showFeed(house: House, context: Context): Promise<Answer> {
  const speak = speakOf(house, context);
  const all = await processes(house);
  const main = feedPage(speak, { processes: all, ...prefixOf(house) });
  return sitePage(house, context, { title: speak.say("ocds.title"), main, wide: true });
}

async function showProcess(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const speak = speakOf(house, context);
  const page = Number(context.query["page"] ?? "1");
  const process = publishes(body) ? processOf(house, body) : null;
  const main = processPage(speak, { body, process, page, ...prefixOf(house) });
  return sitePage(house, context, {
    title: speak.say("ocds.process.title"),
    main,
    body,
    wide: true,
  });
}
