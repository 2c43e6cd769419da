/** The public face: home, lists of bodies with their findings, each body's findings, the law register, plain pages. */
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import type { Capability } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { findingsPage, findingsPdf, findingsPrint, embedPage } from "./findings-page.ts";
import { homePage } from "./home-page.ts";
import { mutualsPage } from "./mutuals-page.ts";
import { rulePage, rulesPage } from "./law-page.ts";
import { textPage, TEXT_PAGES } from "./text-pages.ts";
import { tourPage } from "./tour-page.ts";
import { wordsPage } from "./words-page.ts";
import { findingsPageWords } from "./words-findings.ts";
import { homeWords } from "./words-home.ts";
import { textWords } from "./words-text.ts";

export { controlSection } from "./control-section.ts";
export { findingHtml } from "./finding-view.ts";

type Page = (house: House, context: Context) => Promise<Answer>;

function pages(house: House): readonly Route[] {
  const get = (path: string, page: Page): Route => ({
    method: "GET",
    path,
    may: anyone,
    answer: (context) => page(house, context),
  });
  return [
    get("/", homePage),
    get("/mutuals", mutualsPage),
    get("/mutuals/:slug", findingsPage),
    get("/cases/:slug/findings", findingsPage),
    get("/mutuals/:slug/findings.pdf", findingsPdf),
    get("/cases/:slug/findings.pdf", findingsPdf),
    get("/mutuals/:slug/print", findingsPrint),
    get("/cases/:slug/print", findingsPrint),
    get("/mutuals/:slug/embed", embedPage),
    get("/cases/:slug/embed", embedPage),
    get("/rules", rulesPage),
    get("/rules/:id", rulePage),
    get("/words", wordsPage),
    get("/tour", tourPage),
    ...TEXT_PAGES.map((name) => get(`/${name}`, (h, c) => textPage(h, c, name))),
  ];
}

export const publicPages: Capability = {
  name: "public",
  words: { ...homeWords, ...findingsPageWords, ...textWords },
  acts: [],
  routes: pages,
};
