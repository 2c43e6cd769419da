/** Journeys in a running mutual: its secretary, an assessor, an arbiter, and a stranger who trusts nobody. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { doAct, press } from "./forms.ts";
import { axeFindings, noBrowser, visit } from "./harness.ts";
import { inDays } from "../shell/days.ts";

const given = { skip: noBrowser };
const ALDER = "/mutuals/alder-lives";

test(
  "a company secretary reads today's page, keeps the register, and calls a meeting with the notice its rules ask",
  given,
  async () => {
    const v = await visit({ as: "Joan Pettifer" });
    const { page } = v;
    await page.goto("/today");
    await page.getByText("Alder Lives").first().waitFor();
    await doAct(page, ALDER, "members.join", {
      class: "worker",
      name: "Ursula Penn",
      joined: inDays(0),
    });
    await page.goto(`${ALDER}/members`);
    assert.equal(
      await page.locator("main").getByText("Ursula Penn").count(),
      0,
      "no name on a public page",
    );
    await page.goto(`${ALDER}/do/meetings.call`);
    await page.getByRole("radio", { name: "General meeting", exact: true }).check();
    await fillDay(page, "meetingOn", inDays(5));
    await page.locator("textarea[name=business]").fill("Hear about holiday cover");
    await press(page);
    await page
      .getByText(/14 clear days|clear days/)
      .first()
      .waitFor();
    assert.equal(
      await page.locator("textarea[name=business]").inputValue(),
      "Hear about holiday cover",
    );
    await fillDay(page, "meetingOn", inDays(20));
    await press(page);
    await page.waitForURL((url) => !url.pathname.includes("/do/"));
    await page.goto(`${ALDER}/decisions`);
    await page.getByText("Hear about holiday cover").first().waitFor();
    await v.leave();
  },
);

async function fillDay(
  page: import("playwright-core").Page,
  name: string,
  day: string,
): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  await page.locator(`[name=${name}-day]`).fill(date);
  await page.locator(`[name=${name}-month]`).fill(month);
  await page.locator(`[name=${name}-year]`).fill(year);
}

test(
  "an assessor files a finding, and the mutual's own answer stands beside it",
  given,
  async () => {
    const assessor = await visit({ as: "Noor Rahmani" });
    await doAct(assessor.page, ALDER, "quality.assess", {
      outcome: "partlyMet",
      report: "Two of three standards are met. Visits missed went up in the holidays.",
    });
    await assessor.leave();
    const board = await visit({ as: "Lowri Stainforth" });
    await doAct(board.page, ALDER, "quality.answer", {
      answer: "Four relief workers begin in January.",
    });
    await board.page.goto(`${ALDER}/quality`);
    await board.page
      .getByText(/in part/i)
      .first()
      .waitFor();
    await board.leave();
    const looker = await visit();
    await looker.page.goto(ALDER);
    await looker.page
      .getByRole("article")
      .filter({ hasText: /standards/i })
      .first()
      .waitFor();
    await looker.leave();
  },
);

test("an arbiter settles a dispute that was opened and answered", given, async () => {
  const staff = await visit({ as: "Gareth Umney" });
  await doAct(staff.page, ALDER, "disputes.open", {
    to: "mutual",
    about: "Holiday rota",
    statement: "The holiday rota was changed without the notice that our agreement asks.",
  });
  await staff.leave();
  const secretary = await visit({ as: "Joan Pettifer" });
  await secretary.page.goto(`${ALDER}/do/disputes.answer`);
  const open = await secretary.page.locator("[name=dispute]").last().getAttribute("value");
  assert.ok(open, "the dispute can be answered");
  await doAct(secretary.page, ALDER, "disputes.answer", {
    dispute: open,
    answer: "The old rota is back.",
  });
  await secretary.leave();
  const arbiter = await visit({ as: "Edith Carnforth" });
  const entry = await doAct(arbiter.page, ALDER, "disputes.settle", {
    dispute: open,
    how: "arbitrated",
  });
  await arbiter.page.goto(`${ALDER}/record/${entry}`);
  await arbiter.page
    .getByText(/dispute/i)
    .first()
    .waitFor();
  await arbiter.leave();
});

test(
  "a stranger downloads the record, checks it offline, and is told of one flipped byte, here and there",
  given,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "rochdale-stranger-"));
    const v = await visit();
    const { page } = v;
    await page.goto(`${ALDER}/record`);
    const command = await page
      .getByText(/rochdale record verify record\.tar --key/)
      .first()
      .innerText();
    const key = /--key '?([^'\s]+)'?/.exec(command)?.[1] ?? "";
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download record.tar" }).first().click(),
    ]);
    const good = join(folder, "record.tar");
    await download.saveAs(good);
    const verify = (file: string) =>
      spawnSync("bin/rochdale", ["record", "verify", file, "--key", key], { encoding: "utf8" });
    const held = verify(good);
    assert.equal(held.status, 0, held.stdout + held.stderr);
    const bytes = readFileSync(good);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const bad = join(folder, "flipped.tar");
    writeFileSync(bad, bytes);
    assert.equal(verify(bad).status, 1);

    for (const [file, says] of [
      [good, /checked|holds|unchanged|every entry/i],
      [bad, /does not|changed|not the|wrong/i],
    ] as const) {
      await page.goto("/check");
      await page.locator("[name=file]").setInputFiles(file);
      await page.getByRole("button", { name: "Check this file" }).click();
      await page.locator("main").getByText(says).first().waitFor();
      assert.deepEqual(await axeFindings(page), []);
    }
    await v.leave();
    rmSync(folder, { recursive: true, force: true });
  },
);
