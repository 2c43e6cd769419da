/** A secretary brings a bank statement in, undoes it and brings it in again; anyone reads, follows and checks the books. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { readTar } from "@rochdale/record/tar.ts";
import { fill } from "./forms.ts";
import { axeFindings, noBrowser, sidewaysScroll, visit } from "./harness.ts";
import { inDays } from "../shell/days.ts";

const given = { skip: noBrowser };
const RIVERSIDE = "/mutuals/riverside-leisure";
const [year, month, today] = inDays(0).split("-");
const dayOfThisMonth = (day: number) =>
  `${String(Math.min(day, Number(today))).padStart(2, "0")}/${month}/${year}`;

/** Two lines alike, one that cannot be read, and one day that all banks' files have: today at the latest. */
const STATEMENT = [
  "Date,Description,Paid in,Paid out,Balance",
  `${dayOfThisMonth(1)},SCHOOL LESSONS 4471,480.00,,9480.00`,
  `${dayOfThisMonth(2)},CARD TAKINGS R OKORO,12.50,,9492.50`,
  `${dayOfThisMonth(2)},TOWN WATER DD,,312.40,9180.10`,
  `${dayOfThisMonth(2)},TOWN WATER DD,,none,9180.10`,
].join("\n");

async function send(page: Page, csv: string): Promise<string> {
  await page.goto(`${RIVERSIDE}/books/import`);
  await page.getByLabel("The statement (CSV or Excel)").setInputFiles({
    ...{ name: "november.csv", mimeType: "text/csv", buffer: Buffer.from(csv) },
  });
  await page.getByLabel("Of which account?").selectOption({ label: "Bank" });
  await page.getByRole("button", { name: "Send the statement" }).click();
  await page.getByRole("heading", { name: "Which column is what?" }).waitFor();
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByRole("heading", { name: "What would be posted" }).waitFor();
  return page.url();
}

async function postIt(page: Page, name: RegExp): Promise<void> {
  await fill(page, { document: "Bank statement of this month, account ending 20" });
  await page.getByRole("button", { name }).click();
  await page.getByRole("heading", { name: "In the books" }).waitFor();
}

const mainText = (page: Page) => page.locator("main").innerText();

test(
  "a bank statement with a bad row is brought in, undone, and brought in again",
  given,
  async () => {
    const v = await visit({ as: "Cordelia Fenn", script: false });
    const { page } = v;
    await send(page, STATEMENT);
    assert.match(await mainText(page), /New: 3\. Seen before: 0\. Cannot be read: 1\./);
    const lessons = page.getByRole("group", { name: /SCHOOL LESSONS/ });
    await lessons.getByLabel("Account").selectOption({ label: "Fees" });
    await lessons.getByLabel("Words that anyone can read").fill("School swimming lessons");
    await page
      .getByRole("group", { name: /TOWN WATER/ })
      .getByLabel("Account")
      .selectOption({ label: "Premises" });
    await page.getByRole("button", { name: "Show it so" }).click();
    await page.getByRole("cell", { name: "School swimming lessons" }).first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /These rows as a spreadsheet/ }).click(),
    ]);
    assert.match(readFileSync(await file.path(), "utf8"), /^\ufeffRow,Why.*\r?\n5,/);
    await postIt(page, /Post 3 entries/);
    const posted = page.url();
    await fill(page, { why: "The wrong month’s statement." });
    await page.getByRole("button", { name: "Undo the whole import" }).click();
    await page.getByRole("heading", { name: "Undone" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Undo the whole import" }).count(), 0);
    await send(page, STATEMENT.replace("none", "9.99"));
    const again = await mainText(page);
    assert.match(again, /New: 4\. Seen before: 0\. Cannot be read: 0\./);
    assert.match(again, /School swimming lessons/, "what was chosen is remembered");
    await postIt(page, /Post 4 entries/);
    await send(page, STATEMENT.replace("none", "9.99"));
    assert.match(await mainText(page), /New: 0\. Seen before: 4/);
    assert.equal(await page.getByRole("button", { name: /Post \d/ }).count(), 0);
    await page.getByRole("button", { name: "Forget this file" }).click();
    await page.goto(posted);
    await page.getByRole("heading", { name: "Undone" }).waitFor();
    await v.leave();
  },
);

/** Goes to a link by the keyboard alone. */
async function follow(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    if (here !== name) continue;
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    return;
  }
  assert.fail(`no link ${name} by the keyboard on ${page.url()}`);
}

test(
  "anyone reads the reports by keyboard and follows a figure down to its entry and its paper",
  given,
  async () => {
    const v = await visit();
    const { page } = v;
    await page.goto(`${RIVERSIDE}/books`);
    assert.match(await mainText(page), /more came in than went out|more went out than came in/);
    assert.match(await mainText(page), /than planned/);
    await follow(page, "Premises");
    await page.getByRole("heading", { name: "Premises" }).waitFor();
    const entry = page.getByRole("link", { name: /^Entry \d+$/ }).first();
    await follow(page, (await entry.innerText()).trim());
    assert.match(await mainText(page), /In a published month/);
    const paper = await page.getByRole("link", { name: /^The paper/ }).getAttribute("href");
    assert.equal((await page.request.get(paper ?? "")).status(), 200);
    await page.goto(`${RIVERSIDE}/books`);
    for (const report of ["Balance sheet", "Funds", "Cash flow", "Trial balance"]) {
      await follow(page, report);
      await page.getByRole("heading", { level: 1, name: report }).waitFor();
      assert.deepEqual(await axeFindings(page), []);
    }
    await page.getByLabel("As at").selectOption({ index: 3 });
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByText(/Debits and credits are equal\. The difference is £0\./).waitFor();
    await page.goto(`${RIVERSIDE}/books/account?account=expenses:other`);
    assert.equal(await page.getByText("OKORO").count(), 0, "the bank’s words are nowhere");
    await v.leave();
  },
);

test("anyone downloads a year and checks it offline; a changed penny is told", given, async () => {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-year-"));
  const v = await visit();
  const { page } = v;
  await page.goto(`${RIVERSIDE}/books/check`);
  assert.deepEqual(await axeFindings(page), []);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("link", { name: /Download riverside-leisure/ })
      .first()
      .click(),
  ]);
  const name = download.suggestedFilename().replace(".tar", "");
  await download.saveAs(join(folder, `${name}.tar`));
  const files = readTar(readFileSync(join(folder, `${name}.tar`)));
  assert.ok(files.some(({ path }) => path === `${name}/datapackage.json`));
  const unpacked = spawnSync("tar", ["-xf", `${name}.tar`], { cwd: folder });
  assert.equal(unpacked.status, 0);
  const verify = () =>
    spawnSync("bin/rochdale", ["books", "verify", join(folder, name)], { encoding: "utf8" });
  const held = verify();
  assert.equal(held.status, 0, held.stdout + held.stderr);
  const postings = join(folder, name, "postings.csv");
  writeFileSync(
    postings,
    readFileSync(postings, "utf8").replace(
      /(\d)\r\n$/,
      (_, last: string) => `${(Number(last) + 1) % 10}\r\n`,
    ),
  );
  const changed = verify();
  assert.equal(changed.status, 1);
  assert.match(changed.stdout, /broken .*postings\.csv has another hash/);
  await v.leave();
  rmSync(folder, { recursive: true, force: true });
});

test("the reports fit a phone, in both languages", given, async () => {
  const v = await visit({ width: 390 });
  for (const path of ["", "/balance-sheet", "/funds", "/cash-flow", "/trial-balance", "/check"]) {
    for (const language of ["", "/cy"]) {
      await v.page.goto(`${language}${RIVERSIDE}/books${path}`);
      assert.equal(await sidewaysScroll(v.page), 0, `${language}${path}`);
    }
  }
  await v.leave();
});
