/** Where the business case and the readiness answers are read. */
import type { Html } from "../../design/html.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { businessCasePage, type ScopingPage } from "./pages.ts";
import { readinessPage } from "./readiness-page.ts";

export function scopingRoutes(house: House): readonly Route[] {
  const pages: readonly [string, (page: ScopingPage) => Html, string][] = [
    ["business-case", businessCasePage, "scoping.page.title"],
    ["readiness", readinessPage, "scoping.readiness.title"],
  ];
  return ["/cases", "/mutuals"].flatMap((base) =>
    pages.map(([path, draw, title]): Route => ({
      method: "GET",
      path: `${base}/:slug/${path}`,
      may: anyone,
      answer: (context) => show(house, context, { draw, title }),
    })),
  );
}

type Drawn = { readonly draw: (page: ScopingPage) => Html; readonly title: string };

async function show(house: House, context: Context, { draw, title }: Drawn): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const base = addressOf(body);
  const main = draw({
    language: context.language,
    story: storyOn(body, context.clock.today()),
    say: (message, values) =>
      house.say(context.language, values ? { message, values } : { message }),
    document: (commitment) => context.link(`${base}/documents/${commitment}`),
    act: (id) => context.link(`${base}/do/${id}`),
  });
  const name = house.say(context.language, { message: title });
  return sitePage(house, context, { title: name, main, body, tab: "road", wide: true });
}
