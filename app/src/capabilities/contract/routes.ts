/** The pages of a body's routes and of its contract. */
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sitePage } from "../../house/site.ts";
import { html } from "../../design/html.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { besideTheContract, speakOf as speakBeside } from "../performance/performance.ts";
import { draftRoutes } from "./draft-routes.ts";
import { contractPage } from "./pages-contract.ts";
import { routePage } from "./pages-route.ts";
import { verdictsOn } from "./rules.ts";
import { speakOf } from "./speak.ts";

export function contractRoutes(house: House): readonly Route[] {
  const pages = ["/cases", "/mutuals"].flatMap((base): Route[] => [
    {
      method: "GET",
      path: `${base}/:slug/route`,
      may: anyone,
      answer: (c) => showRoutes(house, c),
    },
    {
      method: "GET",
      path: `${base}/:slug/contract`,
      may: anyone,
      answer: (c) => showContract(house, c),
    },
  ]);
  return [...pages, ...draftRoutes(house)];
}

async function showRoutes(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const day = context.clock.today();
  const story = storyOn(body, day);
  const speak = speakOf(house, context, body);
  const main = routePage(speak, { story, verdicts: verdictsOn(story, day) });
  return sitePage(house, context, {
    title: speak.say("contract.route.title"),
    main,
    body,
    tab: "contract",
    wide: true,
  });
}

async function showContract(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const speak = speakOf(house, context, body);
  const day = context.clock.today();
  const story = storyOn(body, day);
  const beside = besideTheContract(speakBeside(house, context, body), { story, day });
  const main = html`${contractPage(speak, story)} ${beside}`;
  const title = speak.say("contract.title");
  return sitePage(house, context, { title, main, body, tab: "contract", wide: true });
}
