/** What key-holders do on their page: make a key and keep it, and take each later step with it. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { axeFindings, type Visit } from "./harness.ts";

const CASE = "/cases/rehearsal";

/** A party's id by its role, as the choice of holders shows it. */
export async function partyOf(page: Page, role: string): Promise<string> {
  const options = page.locator('select[name="holder1"] option, input[name="holder1"]');
  const values = await options.evaluateAll((all) =>
    all.map((one) => (one as HTMLOptionElement | HTMLInputElement).value),
  );
  const found = values.find((value) => value.startsWith(role));
  assert.ok(found, `${role} among ${values.join(" ")}`);
  return found;
}

export type HolderVisit = Visit & { seed: string };

/** Visit 1: makes the key, copies the sheet, proves that it was kept. */
export async function makeKey(holder: HolderVisit, number: string): Promise<void> {
  const { page } = holder;
  await page.goto(`${CASE}/ballots/${number}/keys`);
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole("button", { name: "Make my key" }).click();
  const letters = await page.locator("#key-letters").innerText();
  holder.seed = letters.replaceAll(" ", "");
  assert.equal(holder.seed.length, 22);
  assert.deepEqual(await axeFindings(page), []);
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator("body").innerText();
  assert.ok(printed.includes(letters), "the sheet is printed");
  assert.match(printed, /Key \d, held by .+, for “.+”/, "and says which key it is");
  assert.doesNotMatch(printed, /Show that you kept it|Ballots|Help/, "and nothing around it");
  await page.emulateMedia({ media: "screen" });
  const asked = await page.locator('label[for="key-kept"]').innerText();
  const places = [...asked.matchAll(/\d+/g)].map((found) => Number(found[0]));
  assert.equal(places.length, 4);
  await page.locator("#key-kept").fill("1111");
  await page.getByRole("button", { name: /I have kept it/ }).click();
  await page.locator("#key-kept-error:not([hidden])").waitFor();
  await page.locator("#key-kept").fill(places.map((at) => holder.seed[at - 1]).join(""));
  await page.getByRole("button", { name: /I have kept it/ }).click();
  await page.locator('#key-step:not([data-step="certificate"])').waitFor();
}

/** Later visits: types the key where it is asked for, presses the step's button. */
export async function doStep(
  holder: HolderVisit,
  number: string,
  step: { readonly name: string; readonly button: string; readonly typed?: string },
): Promise<void> {
  const { page } = holder;
  await page.goto(`${CASE}/ballots/${number}/keys`);
  await page.locator(`#key-step[data-step="${step.name}"]`).waitFor();
  const button = page.getByRole("button", { name: step.button });
  await button.waitFor();
  const box = page.locator("#key-seed");
  if ((await box.count()) > 0) await box.fill(step.typed ?? holder.seed);
  await button.click();
  await page.locator(`#key-step:not([data-step="${step.name}"])`).waitFor();
}
