/** Every page template and the form of every act, in both languages, wide and narrow: axe, no sideways scroll, no errors. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { addressesOf } from "../shell/sample-addresses.ts";
import { axeFindings, noBrowser, sidewaysScroll, theWorld, visit } from "./harness.ts";

/** Bodies with something on nearly every page. */
const CASES = ["moorside-nursing"];
const MUTUALS = ["alder-lives"];
/** An agreement with months of what was given. */
const PARTNERSHIP = "/mutuals/castleton-dividend/partnership";
const SCHEMES = ["castleton-council-dividend"];
const NO_PAGE =
  /\.(tar|json|ics|csv|pdf|xml)$|tlog-proof|\/tile\/|\/checkpoint$|\/embed$|\/documents\/:|^\/passkey|^\/ocds\/records/;

/** One address for each page that a stranger or somebody signed in may see. */
async function sitemap(): Promise<{ pages: string[]; forms: string[] }> {
  const world = await theWorld();
  const { server, house } = world.application;
  const ofCases = await addressesOf(world, CASES);
  const ofMutuals = await addressesOf(world, MUTUALS);
  const ofSchemes = await addressesOf(world, SCHEMES);
  const pages = new Set<string>();
  for (const route of server.routes) {
    if (route.method !== "GET" || NO_PAGE.test(route.path) || route.path.includes("/do/")) continue;
    const ofBodies = route.path.startsWith("/mutuals") ? ofMutuals : ofCases;
    const of = route.path.startsWith("/cases/:slug/dividend") ? ofSchemes : ofBodies;
    const [first] = of(route);
    if (first) pages.add(first);
  }
  const forms = [...house.acts.keys()].map((id) => formOf(id));
  return {
    pages: [...pages, "/mutuals/mycsp", "/mutuals/leading-lives", PARTNERSHIP, "/no-such-page"],
    forms,
  };
}

/** Acts of a running mutual at the mutual, those of a dividend at the scheme, the others at the case. */
function formOf(act: string): string {
  if (act.startsWith("dividend.")) return `/cases/${SCHEMES[0]}/do/${act}`;
  const running =
    /^(members|meetings|elections|books|ledger|payment|surplus|quality|disputes|windingUp|findings|performance|openBook|participation|partnership)\./;
  return running.test(act) ? `/mutuals/alder-lives/do/${act}` : `/cases/moorside-nursing/do/${act}`;
}

/** What is asked of a page: axe where it is wide, axe where it is narrow, no sideways scroll anywhere. */
type Asked = { readonly wide: boolean; readonly narrow: boolean };

async function look(page: Page, address: string, asked: Asked): Promise<string[]> {
  const said = await page.goto(address);
  const wrong: string[] = [];
  if (!said || said.status() >= 500) return [`${address}: ${said?.status()}`];
  if (asked.wide) wrong.push(...(await axeFindings(page)).map((found) => `${address}: ${found}`));
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const scroll = await sidewaysScroll(page);
    if (scroll > 0) wrong.push(`${address} scrolls by ${scroll} at ${width}`);
  }
  if (asked.narrow)
    wrong.push(...(await axeFindings(page)).map((found) => `${address} at 390: ${found}`));
  await page.setViewportSize({ width: 1280, height: 900 });
  return wrong;
}

async function lookAtAll(
  page: Page,
  addresses: readonly string[],
  asked: Asked,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses) wrong.push(...(await look(page, address, asked)));
  return wrong;
}

// Axe looks at every page wide in English and narrow in Welsh, and at the form of every act once: they are one template.
for (const language of ["en", "cy"] as const) {
  test(`every page holds to WCAG and fits a phone (${language})`, { skip: noBrowser }, async () => {
    const english = language === "en";
    const { pages, forms } = await sitemap();
    assert.ok(pages.length > 50, `${pages.length} pages`);
    assert.ok(forms.length > 60, `${forms.length} forms`);
    const address = (path: string) => (english ? path : `/cy${path === "/" ? "" : path}`);
    const v = await visit({ as: "Joan Pettifer" });
    const wrong = [
      ...(await lookAtAll(v.page, pages.map(address), { wide: english, narrow: !english })),
      ...(await lookAtAll(v.page, forms.map(address), { wide: english, narrow: false })),
    ];
    assert.deepEqual([...wrong, ...v.errors], []);
    await v.leave();
  });
}
