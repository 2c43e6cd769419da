/** Journeys through a case: a nurse asks, a branch secretary and a user speak, a commissioner decides, an adviser looks on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { press } from "./forms.ts";
import { axeFindings, noBrowser, visit } from "./harness.ts";

const given = { skip: noBrowser };

test("a nurse finds out which right fits, opens a case, and makes the request", given, async () => {
  const v = await visit({ as: "Beth Lowe", width: 390 });
  const { page } = v;
  await page.goto("/ask");
  await page.getByRole("radio", { name: "Staff of the service" }).check();
  await page.getByLabel("What kind of service is it?").selectOption({ label: "Community nursing" });
  await page.getByLabel("Where is it?").selectOption("England");
  await page.getByLabel(/Who runs it now/).selectOption({ label: "NHS body" });
  await page.getByLabel(/How many staff/).fill("48");
  await page.getByRole("button", { name: "See what fits" }).click();
  await page.getByRole("heading", { name: /rights? fits?/ }).waitFor();
  await page
    .getByRole("link", { name: /Right to request, by staff/ })
    .first()
    .waitFor();
  await page.goto("/ask/start?who=staff&sector=communityNursing&nation=England");
  await press(page);
  const summary = page.getByRole("alert");
  await summary.waitFor();
  assert.ok((await summary.getByRole("link").count()) >= 3, "every missing answer is named");
  await summary.getByRole("link").first().click();
  assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "BODY");
  await page.locator("[name=name]").fill("Harrow Lane nurses");
  await page.locator("[name=service]").fill("Community nursing");
  await page.locator("[name=place]").fill("Harrow Lane");
  await page.locator("[name=staff]").fill("48");
  await page.locator("[name=authorityName]").fill("Eastmoor Community NHS Trust");
  await page.locator("[name=authorityKind][value=nhsBody]").check();
  await page.locator("[name=unions]").fill("Nurses Together");
  await page.locator("[name=standing][value=rehearsal]").check();
  await press(page);
  await page.waitForURL(/\/cases\/harrow-lane-nurses/);
  await page.goto("/cases/harrow-lane-nurses/do/request.make");
  await page.locator("[name=right]").first().check();
  await page.locator("[name=origin][value=staff]").check();
  await page.locator("[name=staffSignatories]").fill("20");
  await page.locator("[name=userSignatories]").fill("0");
  await page.locator("[name=seniorManagers]").fill("1");
  const names = Array.from({ length: 20 }, (_, i) => `Nurse Number${i}`).join("\n");
  await page.locator("textarea[name=signatures]").fill(names);
  await page.locator("textarea[name=statement]").fill("We ask to run community nursing ourselves.");
  await press(page);
  await page.waitForURL(/recorded=|\/cases\/harrow-lane-nurses(?!\/do)/);
  await page.goto("/cases/harrow-lane-nurses/record");
  await page
    .getByText(/Signatures of staff: 20/)
    .first()
    .waitFor();
  assert.equal(await page.getByText("Nurse Number3").count(), 0, "no name is published");
  await v.leave();
});

test(
  "a branch secretary answers the notice unedited, and asks a question that gets a clock",
  given,
  async () => {
    const v = await visit({ as: "Marcus Bell" });
    const { page } = v;
    await page.goto("/cases/moorside-nursing/do/consultation.unionAnswer");
    await page.getByRole("radio", { name: "Care Workers United" }).check();
    await page.locator("[name=stance][value=opposes]").check();
    const words = "We oppose this <for now>. Night pay isn’t settled.";
    await page.locator("textarea[name=statement]").fill(words);
    await press(page);
    await page.waitForURL((url) => !url.pathname.includes("/do/"));
    await page.goto("/cases/moorside-nursing/questions");
    await page.getByText(words).first().waitFor();
    await page.getByRole("link", { name: "Ask a question" }).first().click();
    await page.getByRole("radio", { name: "The authority" }).check();
    await page.locator("[name=nameWithheld][value=no]").check();
    await page
      .getByLabel("Question", { exact: false })
      .first()
      .fill("Who pays the redundancies if the contract ends?");
    await press(page);
    await page.waitForURL((url) => !url.pathname.includes("/do/"));
    await page.goto("/cases/moorside-nursing/questions");
    const question = page.getByText("Who pays the redundancies if the contract ends?");
    await question.first().waitFor();
    await page
      .getByText(/10 working days left|9 working days left/)
      .first()
      .waitFor();
    await v.leave();
  },
);

test(
  "a commissioner validates, decides in principle with reasons, and prints the notice",
  given,
  async () => {
    const v = await visit({ as: "Priya Nair" });
    const { page } = v;
    await page.goto("/cases/moorside-nursing/do/request.validate");
    await page.getByText("This cannot be done yet").waitFor();
    assert.ok(await page.locator("main form.rd-form button").last().isDisabled());
    await page.goto("/cases/moorside-nursing/do/decision.inPrinciple");
    await page.locator("[name=decision][value=agree]").check();
    await page
      .locator("textarea[name=reasons]")
      .fill("The request is complete, and staff asked for it. No contract is promised.");
    await press(page);
    await page.waitForURL((url) => !url.pathname.includes("/do/"));
    await page.goto("/cases/moorside-nursing");
    const notice = page.locator("a[href*='/notices/']").first();
    await notice.click();
    await page.getByText("No contract is promised.").first().waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.emulateMedia({ media: "print" });
    assert.equal(
      await page
        .getByRole("navigation")
        .first()
        .isVisible()
        .catch(() => false),
      false,
    );
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    assert.equal(pages, 1, "a notice fits one page");
    await v.leave();
  },
);

test("an adviser sees every case by stage, with what blocks it", given, async () => {
  const v = await visit({ as: "Tom Ferris" });
  const { page } = v;
  await page.goto("/programme");
  await page.getByRole("heading", { level: 1 }).waitFor();
  const row = page.getByRole("row").filter({ hasText: "Moorside community nursing" });
  assert.ok((await row.count()) >= 1, "the nursing case is on the board");
  await page.getByRole("link", { name: "Moorside community nursing" }).first().click();
  await page.waitForURL(/\/cases\/moorside-nursing/);
  await v.leave();
});

test(
  "a service user reads what changes in easy words, and asks a question of the proposers",
  given,
  async () => {
    const v = await visit({ as: "Rosa Silva", width: 390 });
    const { page } = v;
    await page.goto("/cases/moorside-nursing/questions");
    await page
      .getByRole("link", { name: /What changes for me/ })
      .first()
      .waitFor();
    await page.goto("/cases/moorside-nursing/do/consultation.ask");
    await page.getByRole("radio", { name: "The proposers" }).check();
    await page.locator("[name=nameWithheld][value=yes]").check();
    await page.locator("textarea[name=text]").fill("Will the same nurse come to my door?");
    await press(page);
    await page.waitForURL((url) => !url.pathname.includes("/do/"));
    await page.goto("/cases/moorside-nursing/questions");
    await page.getByText("Will the same nurse come to my door?").first().waitFor();
    assert.equal(await page.locator("main").getByText("Rosa Silva").count(), 0);
    await v.leave();
  },
);
