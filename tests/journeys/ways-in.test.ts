/** Other ways in: by keyboard alone, in Welsh, by the ten-minute tour, and the designer with and without script. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { follow } from "./forms.ts";
import { axeFindings, noBrowser, visit } from "./harness.ts";

const given = { skip: noBrowser };

/** Presses Tab until what has the focus answers to this, and asserts on the way that the focus can be seen. */
async function tabTo(page: Page, wanted: (focused: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate((): Focused => {
      const one = document.activeElement as HTMLInputElement;
      const style = getComputedStyle(one);
      return {
        text: one.innerText ?? "",
        name: one.name ?? "",
        value: one.value ?? "",
        href: one.getAttribute("href") ?? "",
        seen: style.outlineStyle !== "none" || style.boxShadow !== "none",
      };
    });
    if (wanted(focused)) return assert.ok(focused.seen || focused.name !== "", "the focus is seen");
  }
  assert.fail("the keyboard never gets there");
}
type Focused = { text: string; name: string; value: string; href: string; seen: boolean };

test("a member of staff asks a question by keyboard alone", given, async () => {
  const v = await visit();
  const { page } = v;
  await page.goto("/sign-in/people?next=/cases/moorside-nursing/do/consultation.ask");
  await page.keyboard.press("Tab");
  const skip = await page.evaluate(() => document.activeElement?.textContent ?? "");
  assert.match(skip, /Skip to main content/);
  await page.keyboard.press("Enter");
  await tabTo(page, (f) => f.text.startsWith("Be Beth Lowe"));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/do/consultation.ask");
  await tabTo(page, (f) => f.name === "to");
  await page.keyboard.press("Space");
  await tabTo(page, (f) => f.name === "nameWithheld");
  await page.keyboard.press("Space");
  await tabTo(page, (f) => f.name === "text");
  await page.keyboard.type("Who decides about rotas at night?");
  await tabTo(page, (f) => f.name === "" && /ask|send|question/i.test(f.text));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.includes("/do/"));
  await page.goto("/cases/moorside-nursing/questions");
  await page.getByText("Who decides about rotas at night?").first().waitFor();
  await v.leave();
});

test("a whole visit in Welsh stays in Welsh, and the switch keeps the place", given, async () => {
  const v = await visit();
  const { page } = v;
  await page.goto("/cases/moorside-nursing/questions");
  await page.getByRole("link", { name: "Cymraeg" }).click();
  await page.waitForURL("**/cy/cases/moorside-nursing/questions");
  assert.equal(await page.locator("html").getAttribute("lang"), "cy");
  await page.getByRole("link", { name: "Sefydliadau cydfuddiannol" }).first().click();
  await page.waitForURL("**/cy/mutuals");
  await page.getByRole("link", { name: "MyCSP" }).first().click();
  await page.waitForURL("**/cy/mutuals/mycsp");
  await page.getByText("Heb ei fodloni").first().waitFor();
  assert.equal(
    await page
      .locator("main")
      .getByText(/^Not met$/)
      .count(),
    0,
  );
  await page.goto("/cy/sign-in/people?next=/cases/moorside-nursing/do/consultation.unionAnswer");
  await page
    .getByRole("button", { name: /Elin Rees/ })
    .first()
    .click();
  await page.waitForURL(/\/cy\/cases\/moorside-nursing\/do\//);
  await page.locator("main form.rd-form button").last().click();
  await page.getByRole("alert").getByText("Mae problem").waitFor();
  assert.deepEqual(await axeFindings(page), []);
  const stray = await englishLinks(page);
  assert.deepEqual(stray, [], "links of a Welsh page lead to Welsh pages");
  await v.leave();
});

/** Links of the page to our own pages that would leave Welsh, the language switch apart. */
function englishLinks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href^='/']:not([hreflang])")]
      .map((one) => one.getAttribute("href") ?? "")
      .filter((href) => !/^\/(cy(\/|$)|assets\/)/.test(href)),
  );
}

test("each of the five stops of the tour works", given, async () => {
  const v = await visit({ as: "Robin Sample" });
  const { page } = v;
  await page.goto("/");
  for (const stop of ["/mutuals/mycsp", "/governance/try", "/cases/rehearsal/ballots"])
    assert.ok(
      (await page.locator(`main a[href^="${stop}"]`).count()) > 0,
      `the home page leads to ${stop}`,
    );
  const stop = async (name: RegExp) => {
    await page.goto("/tour");
    await page.locator("main").getByRole("link", { name }).first().click();
  };
  await stop(/MyCSP/);
  await page
    .getByText(/Lost\./)
    .first()
    .waitFor();
  await stop(/nursing team/);
  await page
    .getByText(/blocks this case/)
    .first()
    .waitFor();
  await stop(/Vote in a rehearsal/);
  await page.getByRole("link", { name: /open on Sundays/ }).click();
  await page.getByRole("link", { name: "Get my voting code" }).click();
  await page.locator("main form button").last().click();
  const code = await page.locator("main code").first().innerText();
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await page.getByLabel("Voting code").fill(code);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("radio").first().check();
  await page.locator("main button").first().click();
  await page.locator("main button").first().click();
  await page.getByRole("heading", { name: /Your vote is recorded/ }).waitFor();
  await stop(/Break a governance design/);
  await page.getByLabel("Start from common rules").selectOption("jointVenture");
  await page.getByRole("button", { name: "Take these rules" }).click();
  await page
    .getByText(/not met/i)
    .first()
    .waitFor();
  await stop(/Check a record/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download record.tar" }).first().click(),
  ]);
  assert.match(download.suggestedFilename(), /\.tar$/);
  await v.leave();
});

for (const script of [true, false]) {
  test(
    `the governance designer shows who controls ${script ? "as it is edited" : "at the press of a button, without script"}`,
    given,
    async () => {
      const v = await visit({ script });
      const { page } = v;
      await page.goto("/governance/try?preset=multiStakeholder");
      const panel = page.locator("[aria-live], [data-panel], main aside").first();
      const before = await page.locator("main").innerText();
      await page.locator("[name=votes1]").fill("0");
      await page.locator("[name=class2]").selectOption("investor");
      await page.locator("[name=votes2]").fill("100");
      if (script) {
        await page.waitForFunction(
          (text) => document.querySelector("main")?.innerText !== text,
          before,
        );
      } else {
        await follow(page, page.locator("main form button").last());
      }
      await page
        .locator("main")
        .getByText(/Not met|not met/)
        .first()
        .waitFor();
      assert.ok((await panel.count()) >= (script ? 1 : 0));
      if (script) assert.deepEqual(await axeFindings(page), []);
      await v.leave();
    },
  );
}
