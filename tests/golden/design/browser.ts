/** Chromium shown the specimens, without a server: every address is answered from memory, under the app's own policy. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import type { Language } from "@rochdale/language/message.ts";
import { assets } from "../../../app/src/design/assets.ts";
import { specimens } from "./specimens.ts";

const PATHS = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Where Chromium is, if it is anywhere. */
export const chromiumPath = PATHS.find((path) => path !== undefined && existsSync(path));

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

/** A browser; close it when done. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
}

/** A tab of this width that shows specimens at `http://specimen.example/<name>/<language>`. */
export async function openTab(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const tab = await context.newPage();
  await tab.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const asset = assets().get(pathname);
    if (asset) return route.fulfill({ body: asset.body, contentType: asset.type });
    const [, name = "", language] = pathname.split("/");
    const draw = specimens[name];
    if (!draw) return route.fulfill({ status: 404, body: "" });
    return route.fulfill({
      body: draw(language === "cy" ? "cy" : "en"),
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": POLICY },
    });
  });
  return tab;
}

/** The specimen, drawn with its fonts. */
export async function show(tab: Page, name: string, language: Language): Promise<void> {
  await tab.goto(`http://specimen.example/${name}/${language}`, { waitUntil: "load" });
  await tab.evaluate(() => document.fonts.ready.then(() => true));
}
