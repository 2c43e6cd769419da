/** A whole verifiable ballot: three key-holders, twelve voters, paper, a revote, a lost credential, a lost key, checked offline. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { doAct } from "./forms.ts";
import { axeFindings, noBrowser, visit, type Visit } from "./harness.ts";

const CASE = "/cases/rehearsal";
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The case's lead brings in the other two sides, who will hold keys beside the scrutineer. */
async function admitHolders(): Promise<void> {
  const lead = await visit({ as: "Paddy Sample" });
  for (const [role, name] of [
    ["union", "Una Sample"],
    ["authority", "Ari Sample"],
  ] as const) {
    await doAct(lead.page, CASE, "parties.admit", {
      role,
      organisation: `${role} of nowhere`,
      name,
      email: `${name.toLowerCase().replace(" ", ".")}@example.invalid`,
      how: "officialEmail",
    });
  }
  await lead.leave();
}

/** A party's id by its role, as the choice of holders shows it. */
async function partyOf(page: Page, role: string): Promise<string> {
  const options = page.locator('select[name="holder1"] option, input[name="holder1"]');
  const values = await options.evaluateAll((all) =>
    all.map((one) => (one as HTMLOptionElement | HTMLInputElement).value),
  );
  const found = values.find((value) => value.startsWith(role));
  assert.ok(found, `${role} among ${values.join(" ")}`);
  return found;
}

type HolderVisit = Visit & { seed: string };

/** Visit 1: makes the key, copies the sheet, proves that it was kept. */
async function makeKey(holder: HolderVisit, number: string): Promise<void> {
  const { page } = holder;
  await page.goto(`${CASE}/ballots/${number}/keys`);
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole("button", { name: "Make my key" }).click();
  const letters = await page.locator("#key-letters").innerText();
  holder.seed = letters.replaceAll(" ", "");
  assert.equal(holder.seed.length, 22);
  assert.deepEqual(await axeFindings(page), []);
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
async function doStep(
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
  await page.locator(`#key-step:not([data-step="${step.name}"])`).waitFor({ timeout: 30_000 });
}

test(
  "a ballot that anyone can verify, from its keys to its result",
  { skip: noBrowser, timeout: 240_000 },
  async () => {
    await admitHolders();
    const scrutineer = await visit({ as: "Cass Sample" });
    const { page } = scrutineer;
    await doAct(page, CASE, "ballot.call", {
      purpose: "resolution",
      rehearsal: true,
      box: "verifiable",
      question: "Should the tea room keep a cat?",
      answers: "Yes: keep a cat\nNo: no cat",
      statusQuo: 2,
      opens: inDays(0),
      closes: inDays(0),
    });
    await page.goto(`${CASE}/ballots`);
    await page.getByRole("link", { name: /cat/ }).first().click();
    const number = /ballots\/(\d+)/.exec(page.url())?.[1] ?? "";
    const ballot = `ballot-${number}`;
    const roll = Array.from(
      { length: 12 },
      (_, at) => `V${String(at + 1).padStart(2, "0")};Voter ${at + 1};`,
    ).join("\n");
    await doAct(page, CASE, "ballot.freezeRoll", { ballot, roll });

    await page.goto(`${CASE}/do/keys.name`);
    await doAct(page, CASE, "keys.name", {
      ballot,
      scheme: "twoOfThree",
      holder1: await partyOf(page, "scrutineer"),
      interest1: "scrutineer",
      holder2: await partyOf(page, "union"),
      interest2: "union",
      holder3: await partyOf(page, "authority"),
      interest3: "employer",
    });
    const holders: HolderVisit[] = [];
    for (const as of ["Cass Sample", "Una Sample", "Ari Sample"]) {
      holders.push({ ...(await visit({ as })), seed: "" });
    }
    for (const holder of holders) await makeKey(holder, number);
    for (const holder of holders) {
      await doStep(holder, number, { name: "shares", button: "Deal parts to the others" });
    }
    for (const holder of holders) {
      await doStep(holder, number, { name: "key", button: "Check my parts" });
    }
    for (const holder of holders) {
      await doStep(holder, number, { name: "rehearsal", button: "Open the test vote" });
    }
    await page.goto(`${CASE}/ballots/${number}/keys`);
    assert.match(await page.locator("main").innerText(), /Every holder has opened the test vote/);
  },
);
