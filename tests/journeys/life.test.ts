/** A school of teachers, families and neighbours decides class by class; a few are seen to speak for all; its lock holds; it changes its form. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { inventedNames } from "../../examples/telling.ts";
import { doAct, fill, press } from "./forms.ts";
import { axeFindings, noBrowser, sidewaysScroll, visit } from "./harness.ts";
import { inDays } from "../shell/days.ts";

const given = { skip: noBrowser };
const HARBOUR = "/mutuals/harbour-free-school";
const csv = (rows: readonly string[]) => ({
  name: "table.csv",
  bytes: new TextEncoder().encode(`${rows.join("\n")}\n`),
});

/** Fourteen on the staff, sixty families, twenty neighbours; eleven of the families live on the quay. */
const register = () =>
  csv([
    "name,class,joined",
    ...inventedNames(94, 700).map(
      (name, at) =>
        `${name},${at < 14 ? "staff" : at < 74 ? "parent" : "local resident"},${inDays(-200)}`,
    ),
  ]);
const places = () =>
  csv([
    "number,site",
    ...Array.from(
      { length: 94 },
      (_, at) => `${at + 1},${at >= 14 && at < 25 ? "The quay" : "The town"}`,
    ),
  ]);

const CONVERT = "To become a community interest company";
const eligible = { membersa: 14, membersb: 60, membersc: 20 };

async function wellMade(page: Page, address: string): Promise<void> {
  await page.goto(address);
  assert.deepEqual(await axeFindings(page), [], address);
  await page.setViewportSize({ width: 390, height: 900 });
  assert.equal(await sidewaysScroll(page), 0, `${address} at 390`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test(
  "a meeting decides class by class by the school's own rules, and a second one confirms a new form",
  given,
  async () => {
    const v = await visit({ as: "Wilfred Nkemelu" });
    const { page } = v;
    await doAct(page, HARBOUR, "members.import", { file: register() });
    await doAct(page, HARBOUR, "meetings.call", {
      ...{ kind: "general", givenOn: inDays(-70), meetingOn: inDays(-40) },
      business: `A longer lunch\n${CONVERT}`,
    });
    const held = { meeting: "meeting-2", present: 60, ...eligible };
    await page.goto(`${HARBOUR}/do/meetings.hold`);
    await page.getByLabel("Resolution 1, Parents and carers: votes against").waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await fill(page, {
      ...held,
      ...{
        resolution1: "A longer lunch",
        matter1: "standards",
        for1a: 13,
        for1b: 10,
        against1b: 25,
      },
      ...{
        resolution2: CONVERT,
        matter2: "conversion",
        for2a: 13,
        for2b: 30,
        against2b: 2,
        for2c: 9,
      },
    });
    await press(page);
    await page.waitForURL((url) => !url.pathname.includes("/do/"));
    await page.getByRole("link", { name: "A longer lunch" }).click();
    await page.getByText("Parents and carers: more for than against").waitFor();
    await page.getByText("Outcome: Lost.").waitFor();
    const lost = new URL(page.url()).pathname;
    await wellMade(page, lost);
    await wellMade(page, `/cy${lost}`);
    await doAct(page, HARBOUR, "meetings.call", {
      ...{ kind: "second", givenOn: inDays(-39), meetingOn: inDays(-20), business: CONVERT },
    });
    await doAct(page, HARBOUR, "meetings.hold", {
      ...{ meeting: "meeting-3", present: 40, ...eligible },
      ...{ resolution1: CONVERT, for1a: 10, for1b: 20, against1b: 4 },
    });
    await page.getByRole("link", { name: CONVERT }).last().click();
    await page.getByText("Outcome: Carried.").waitFor();
    await page
      .getByText(/2014 Act s\.113/)
      .first()
      .waitFor();
    await v.leave();
  },
);

test("a few families on the quay are seen to do most of the talking", given, async () => {
  const v = await visit({ as: "Wilfred Nkemelu" });
  const { page } = v;
  await page.goto(`${HARBOUR}/voice`);
  await page.getByText("Nobody has counted yet").first().waitFor();
  await doAct(page, HARBOUR, "participation.describe", { file: places() });
  await doAct(page, HARBOUR, "participation.count", {
    ...{ occasion: "meeting-2", proposed: "15-19, 30", came: "1-3, 15-25, 60-65" },
  });
  await page.goto(`${HARBOUR}/voice`);
  const warning = page
    .getByRole("article")
    .filter({ hasText: "No small group speaks for everybody" });
  await warning.getByText(/A few speak for many/).waitFor();
  await page.getByText("Far more than its share").first().waitFor();
  await page.getByText("The quay: 11 of 94").first().waitFor();
  await wellMade(page, `${HARBOUR}/voice`);
  await wellMade(page, `/cy${HARBOUR}/voice`);
  await v.leave();
  const looker = await visit();
  await looker.page.goto(HARBOUR);
  await looker.page.locator("#voiceShared").first().waitFor();
  await looker.leave();
});

test(
  "what is locked cannot be given away, and may live on in a form that keeps it locked",
  given,
  async () => {
    const v = await visit({ as: "Wilfred Nkemelu" });
    const { page } = v;
    await page.goto(`${HARBOUR}/do/windingUp.passOn`);
    const passing = {
      ...{ how: "transfer", body: "Saltmouth Schools plc", recipient: "otherBody" },
      ...{ namedInRules: false, assets: "120000.00", membersVote: "meeting-3", registrar: "FCA" },
    };
    await fill(page, passing);
    await press(page);
    await page
      .getByText(/The assets are locked/)
      .first()
      .waitFor();
    await page
      .getByText(/A charity/)
      .first()
      .waitFor();
    assert.equal(await page.locator("[name=body]").inputValue(), "Saltmouth Schools plc");
    assert.deepEqual(await axeFindings(page), []);
    await doAct(page, HARBOUR, "windingUp.changeForm", {
      ...{ to: "cicGuarantee", lock: "statutoryCic", membersVote: "meeting-3" },
      registrar: "Companies House",
    });
    await page.goto(`${HARBOUR}`);
    await page
      .locator("#assetLock")
      .getByText(/its legal form changed/)
      .waitFor();
    await v.leave();
  },
);
