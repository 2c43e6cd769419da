/** Journeys in the governance designer: a care co-operative designed and broken, MyCSP replayed, a school trust, a federation. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings, noBrowser, sidewaysScroll, visit } from "./harness.ts";

const given = { skip: noBrowser };

/** The state that the panel gives a finding. */
const finding = (page: Page, claim: string) =>
  page
    .locator("#designer-panel .rd-answer")
    .filter({ has: page.getByRole("heading", { name: claim }) });

async function isMet(page: Page, claim: string): Promise<void> {
  await finding(page, claim).getByText("Met", { exact: true }).waitFor();
}
async function isNotMet(page: Page, claim: string): Promise<void> {
  await finding(page, claim).getByText("Not met", { exact: true }).waitFor();
}
async function workItOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Work it out" }).click();
  await page.getByText("What these rules do").waitFor();
}

test(
  "somebody designs a care co-operative of several classes until every finding is met, breaks it, and reads why",
  given,
  async () => {
    const v = await visit({});
    const { page } = v;
    await page.goto("/governance/try?preset=multiStakeholder");
    for (const row of [1, 2, 3, 4]) {
      await page
        .locator("summary", { hasText: "Managers, price" })
        .nth(row - 1)
        .click();
    }
    const fill = (name: string, value: string) => page.locator(`[name=${name}]`).fill(value);
    await fill("votes1", "52");
    await fill("votes2", "30");
    await fill("votes3", "8");
    await fill("seats1", "5");
    await fill("seats3", "1");
    await fill("seats4", "0");
    await fill("managerVotes1", "2");
    for (const [row, eligible] of [40, 60, 200].entries()) {
      await fill(`eligible${row + 1}`, String(eligible));
    }
    await page.locator("summary", { hasText: "Quorum, notice" }).click();
    await page.locator("select[name=surplus]").selectOption("sharedWithMembers");
    await workItOut(page);
    await page.getByText("0 not met, 0 not proven").waitFor();
    assert.equal(await page.locator("#designer-panel .rd-state--not").count(), 0);
    assert.deepEqual(await axeFindings(page), []);

    await page.locator("select[name=standardsBy]").selectOption("board");
    await isNotMet(page, "No class can capture the service");
    await finding(page, "No class can capture the service")
      .getByText("This is called producer capture")
      .waitFor();
    await page.getByText("What would change it: Let workers and users each agree").waitFor();
    await fill("votes4", "90");
    // Investors hold half of the votes, and count for no more than their cap.
    const together = "Workers and users control it together";
    const cap = page.locator("select[name=mostVotes4]");
    await page.locator("summary", { hasText: "Managers, price" }).nth(3).click();
    await cap.selectOption("");
    await isNotMet(page, together);
    await cap.selectOption("1/10");
    await isMet(page, together);
    await cap.selectOption("");
    await isNotMet(page, together);
    await workItOut(page);
    await finding(page, "Workers and users control it together")
      .getByText("This would be enough", { exact: false })
      .waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.setViewportSize({ width: 390, height: 900 });
    assert.equal(await sidewaysScroll(page), 0);
    await v.leave();
  },
);

test(
  "plain questions lead to a form, its rules to a rulebook that claims no registration",
  given,
  async () => {
    const v = await visit({});
    const { page } = v;
    await page.goto("/governance/choose");
    await page.getByLabel("Who should own and control it?").selectOption("workersUsersCommunity");
    await page.getByLabel("How firmly should what it owns be locked?").selectOption("law");
    await page.getByLabel("Is it a school?").selectOption("other");
    await page.getByRole("button", { name: "Show the forms" }).click();
    await page.getByRole("heading", { name: "Forms that fit" }).waitFor();
    await page.getByText("Ruled out: It is a form for schools only.").first().waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page
      .getByRole("link", { name: /Try it in the designer/ })
      .first()
      .click();
    await page.getByRole("link", { name: "Read these rules as a rulebook" }).click();
    await page.getByText("This is not the registered text.").waitFor();
    await page.getByText("Whether it may borrow and take deposits").waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.goto("/cy/governance/compare");
    assert.deepEqual(await axeFindings(page), []);
    await page.setViewportSize({ width: 390, height: 900 });
    assert.equal(await sidewaysScroll(page), 0);
    await v.leave();
  },
);

test(
  "MyCSP replayed: when each guarantee was lost, and what alone would have kept it",
  given,
  async () => {
    const v = await visit({});
    const { page } = v;
    await page.goto("/mutuals/mycsp/control");
    const kept = page.locator("#kept");
    await kept.getByRole("heading", { name: /^3 October 2014: Sale: 51/ }).waitFor();
    await kept.getByText(/Lost: “No outside holder can pass a decision alone”/).waitFor();
    await kept.getByText("1 vote from Equiniti to the employees").first().waitFor();
    await kept.getByRole("heading", { name: /^1 June 2025/ }).waitFor();
    await kept.getByText(/Lost: “The public partner keeps a say”/).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.getByRole("link", { name: "Somebody is given a veto" }).click();
    await page.getByLabel("Who gets the veto?").selectOption({ label: "the employees" });
    await page.getByLabel("Over what?").selectOption("rulesChange");
    await page.getByRole("button", { name: "Show what it would do" }).click();
    await page
      .getByText(/nothing passes without them \(Changing the rules\)/)
      .first()
      .waitFor();
    await page.getByText("This was only supposed.").waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto("/cy/mutuals/mycsp/control?event=sale&from=equiniti&holder=staff&amount=30");
    await page
      .getByText(/Byddai’n cael ei golli|Byddent yn ennill/)
      .first()
      .waitFor();
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await sidewaysScroll(page), 0);
    await v.leave();
  },
);

test(
  "a school trust holds the school while it names most governors; no longer when it names few",
  given,
  async () => {
    const v = await visit({});
    const { page } = v;
    await page.goto("/governance/try?preset=school");
    await page.getByText("A trust that names fewer than half of the governors").waitFor();
    await isMet(page, "Workers and users control it together");
    await page.locator("[name=seats1]").fill("2");
    await page.locator("[name=seats5]").fill("6");
    await isNotMet(page, "Workers and users control it together");
    await workItOut(page);
    await isNotMet(page, "Workers and users control it together");
    assert.deepEqual(await axeFindings(page), []);
    await v.leave();
  },
);

test("a federation is read through its centres, in Welsh too", given, async () => {
  const v = await visit({});
  const { page } = v;
  await page.goto("/governance/try?preset=federation");
  await finding(page, "Workers and users control it together")
    .getByText(/Inside each: 40 by Workers of the centres/)
    .waitFor();
  await page.locator("[name=layer1By4]").fill("90");
  await isNotMet(page, "Workers and users control it together");
  await isMet(page, "Workers, users and the community control it");
  await page.goto("/cy/governance/try?preset=federation");
  await page.getByText("Cyrff sy’n aelodau sy’n bwrw pleidleisiau").first().waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await v.leave();
});
