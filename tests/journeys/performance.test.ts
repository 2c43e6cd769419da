/** Performance and the open cost table as both sides use them, and the money pages as anybody reads them down to a paper. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { monthAgo } from "../shell/days.ts";
import { doAct, fill, press } from "./forms.ts";
import { axeFindings, noBrowser, sidewaysScroll, visit } from "./harness.ts";

const given = { skip: noBrowser };
const ALDER = "/mutuals/alder-lives";
const RIVERSIDE = "/mutuals/riverside-leisure";

/** In both languages, wide and narrow where not told otherwise, the page offends against nothing and does not scroll sideways. */
async function lookedAt(page: Page, path: string, widths = [1280, 390]): Promise<void> {
  for (const language of ["", "/cy"]) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${language}${path}`);
      assert.deepEqual(await axeFindings(page), [], `${language}${path} at ${width}`);
      assert.equal(await sidewaysScroll(page), 0, `${language}${path} at ${width}`);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
}

const month = monthAgo(1);

test(
  "the mutual counts a month and opens its costs; few are never counted alone",
  given,
  async () => {
    const v = await visit({ as: "Joan Pettifer" });
    const { page } = v;
    const count = { month, "value-national-1": "15", "missing-national-1": "0" };
    await page.goto(`${ALDER}/do/performance.countIndicators`);
    await fill(page, { ...count, "measured-national-1": "9" });
    await press(page);
    await page.getByRole("alert").waitFor();
    assert.match(await page.locator("main").innerText(), /count its records with a later month/);
    assert.equal(
      await page.locator("[name=value-national-1]").inputValue(),
      "15",
      "nothing is lost",
    );
    assert.deepEqual(await axeFindings(page), []);
    await fill(page, { "measured-national-1": "64" });
    await press(page);
    await page.waitForURL(/\/performance/);
    const excluded = page.locator("table", { hasText: "Other reasons" }).last();
    assert.match(await excluded.innerText(), /15/, "eleven who moved and four who declined");
    await doAct(page, ALDER, "openBook.openCosts", {
      ...{ month, "line-1": "1011000.00", "line-2": "121900.00", "line-3": "75900.00" },
      ...{ income: "1259150.50", units: "4260" },
    });
    await page.getByText("£1,208,800.00").first().waitFor();
    await lookedAt(page, `${ALDER}/open-book`);
    await lookedAt(page, `${ALDER}/performance`);
    await v.leave();
  },
);

test("the commissioner sees the same, asks about a cost and rates the months", given, async () => {
  const v = await visit({ as: "Desmond Achebe" });
  const { page } = v;
  await page.goto(`${ALDER}/open-book`);
  await page.getByText("£1,208,800.00").first().waitFor();
  await doAct(page, ALDER, "openBook.question", {
    ...{ cost: `${month} line-3`, sum: "900.00", ground: "otherWork" },
    because: "Part of the systems serves another contract.",
  });
  await page.getByText("Waits for an answer").first().waitFor();
  await doAct(page, ALDER, "performance.rate", {
    ...{ fromMonth: monthAgo(2), month, "rating-national-1": "inadequate" },
    reasons: "The wait grew for the third month.",
  });
  await page.getByRole("link", { name: "Inadequate" }).first().waitFor();
  await lookedAt(page, `${ALDER}/open-book`, [1280]);
  await lookedAt(page, `${ALDER}/performance`, [1280]);
  await v.leave();
});

test(
  "anybody follows a figure of the cash flow to its entries, and an entry to its paper",
  given,
  async () => {
    const v = await visit({ script: false });
    const { page } = v;
    await page.goto(`${RIVERSIDE}/books/cash-flow`);
    await page.getByRole("link", { name: "From the service itself" }).click();
    await page.getByRole("heading", { level: 1, name: "From the service itself" }).waitFor();
    await page
      .getByRole("link", { name: /^Entry \d+$/ })
      .first()
      .click();
    const paper = await page.getByRole("link", { name: /The paper/ }).getAttribute("href");
    assert.equal((await page.request.get(paper ?? "")).status(), 200);
    await v.leave();
    const looker = await visit();
    await lookedAt(looker.page, `${RIVERSIDE}/books/cash-flow`);
    await lookedAt(looker.page, `${RIVERSIDE}/books/cash-flow/entries?flow=operating`);
    await lookedAt(looker.page, `${ALDER}/payments/${monthAgo(2)}`);
    await looker.leave();
  },
);
