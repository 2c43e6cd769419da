/** Filling the form of an act in the browser: every box by its name, as the person who knows the answers would. */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";

/** A file, as a story tells it. */
export type Uploaded = { readonly name: string; readonly bytes: Uint8Array };
export type Answers = {
  readonly [name: string]: string | number | boolean | readonly string[] | Uploaded;
};

/** Opens the form of an act, fills it, sends it, and answers the number of the entry it was recorded as. */
export async function doAct(
  page: Page,
  address: string,
  act: string,
  answers: Answers = {},
): Promise<number> {
  await page.goto(`${address}/do/${act}`);
  await fill(page, answers);
  await press(page);
  if (page.url().includes("/do/"))
    assert.fail(`${act}: ${(await page.locator("main").innerText()).slice(0, 1500)}`);
  return Number(/recorded=(\d+)/.exec(page.url())?.[1] ?? -1);
}

/** Presses the button of the form on the page, and is on the page that answers it. */
export function press(page: Page): Promise<void> {
  return follow(page, page.locator("main form.rd-form button.govuk-button").last());
}

/** Clicks what leads to another page, and is there. A click alone may be over before its page has come. */
export async function follow(page: Page, leading: Locator): Promise<void> {
  const there = page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame());
  await Promise.all([there, leading.click()]);
  await page.waitForLoadState("load");
}

/** Fills boxes, radios, ticks, lists and days by name. */
export async function fill(page: Page, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) await fillOne(page, name, answer);
}

async function fillOne(page: Page, name: string, answer: Answers[string]): Promise<void> {
  const boxes = page.locator(`main [name="${name}"]`);
  if ((await boxes.count()) === 0) return fillParts(page, name, String(answer));
  if (typeof answer === "object" && "bytes" in answer) {
    const { name: called, bytes } = answer;
    return boxes
      .first()
      .setInputFiles({ name: called, mimeType: "text/csv", buffer: Buffer.from(bytes) });
  }
  const kind = await kindOf(boxes.first());
  if (kind === "radio" || kind === "checkbox") {
    const values = Array.isArray(answer) ? answer.map(String) : [yesNo(answer)];
    for (const value of values)
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
  } else if (kind === "select") await boxes.first().selectOption(String(answer));
  else await boxes.first().fill(String(answer));
}

const yesNo = (answer: Answers[string]): string =>
  typeof answer === "boolean" ? (answer ? "yes" : "no") : String(answer);

function kindOf(box: Locator): Promise<string> {
  return box.evaluate((one) =>
    one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase(),
  );
}

/** A day in three boxes, "2026-11-21"; a fraction in two, "3/4". */
async function fillParts(page: Page, name: string, answer: string): Promise<void> {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(answer);
  if (day) {
    const [, year = "", month = "", date = ""] = day;
    for (const [part, value] of [
      ["day", date],
      ["month", month],
      ["year", year],
    ] as const)
      await page.locator(`main [name="${name}-${part}"]`).fill(String(Number(value)));
    return;
  }
  assert.fail(`${page.url()} has no box called ${name}`);
}
