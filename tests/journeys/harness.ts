/** One application with the worked examples and one browser for all journeys of a process; people, pages, what went wrong. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { startApplication, type Application } from "../../app/src/application.ts";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import { openLog } from "../../app/src/platform/log.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import { chromiumPath } from "../golden/design/browser.ts";

/** Given to a test as `skip`: false, or why it cannot run here. */
export const noBrowser = chromiumPath === undefined && "no Chromium on this machine";

export type World = {
  readonly application: Application;
  /** "http://127.0.0.1:40123" */
  readonly at: string;
  readonly browser: Browser;
  readonly faults: readonly string[];
};

let world: Promise<World> | null = null;

/** The application and the browser, started at the first need, ended with the process's tests. */
export function theWorld(): Promise<World> {
  world ??= openWorld();
  return world;
}

const closing: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-journeys-"));
  const database = await openTestDatabase();
  const read = readConfiguration({ DATA_DIR: folder, PORT: "0" }, ["--examples"]);
  assert.ok(read.ok);
  const faults: string[] = [];
  const keep = (line: string): void => {
    if (line.includes('"level":"error"') || line.includes('"level":50')) faults.push(line);
  };
  const application = await startApplication({
    configuration: read.configuration,
    ownerUrl: database.url,
    log: openLog({ destination: { write: keep } }),
  });
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? "",
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
  closing.push(async () => {
    await browser.close();
    await application.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { application, at: application.address, browser, faults };
}

/** For whatever a page should show: far above what any machine needs, and nothing that is measured. */
const PATIENCE_MILLISECONDS = 60_000;

export type Visit = {
  readonly page: Page;
  readonly at: string;
  /** Errors of the browser's console: a refused script or style, a missing file, a fault of a script. */
  readonly errors: string[];
  /** Asserts that nothing went wrong, and closes. */
  leave(): Promise<void>;
};

export type Visitor = {
  /** Name of an example person. */
  readonly as?: string;
  readonly width?: number;
  readonly script?: boolean;
};

/** A fresh browser window, signed in as somebody where a name is given. */
export async function visit(visitor: Visitor = {}): Promise<Visit> {
  const { browser, at } = await theWorld();
  const context: BrowserContext = await browser.newContext({
    baseURL: at,
    viewport: { width: visitor.width ?? 1280, height: 900 },
    javaScriptEnabled: visitor.script ?? true,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const page = await context.newPage();
  const errors: string[] = [];
  watch(page, errors);
  context.on("page", (tab) => watch(tab, errors));
  if (visitor.as !== undefined) await signInAs(page, visitor.as);
  return {
    page,
    at,
    errors,
    async leave() {
      await context.close();
      assert.deepEqual(errors, []);
      assert.deepEqual((await theWorld()).faults, []);
    },
  };
}

/** Answers of 403, 404, 409 and 422 are pages of ours: the browser reports them, and they are no errors. */
const OURS = /status of (403|404|409|422)/;

function watch(page: Page, errors: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !OURS.test(message.text()))
      errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on("response", (said) => {
    if (said.status() >= 500) errors.push(`${said.url()}: ${said.status()}`);
  });
}

/** One click on the list of example people. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in/people?next=/account");
  await page
    .getByRole("button", { name: new RegExp(`\\b${name}\\b`) })
    .first()
    .click();
  await page.waitForURL("**/account");
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.0 to 2.2 A and AA on the page as it stands, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  // None of our pages has a frame: the one-page mode is enough, and several times faster.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: WCAG, resultTypes: ["violations"] })
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(" "))
        .slice(0, 3)
        .join(" | ")}`,
  );
}

/** By how many pixels the page itself scrolls sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
